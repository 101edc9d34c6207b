# base
# О примере

## Статья 1. Первая

1. Слово А и слово Б.

2. Одно предложение. Другое предложение.

3. Список:

1) первое;

2) второе;

3) третье.

# case two instructions that each take half of the words
1) в пункте 1 статьи 1 слова «Слово А и» исключить;

2) в пункте 1 статьи 1 слова «слово Б» исключить.
# refuse emptied
# case two instructions that each take one of two sentences
1) первое предложение пункта 2 статьи 1 исключить;

2) второе предложение пункта 2 статьи 1 исключить.
# refuse emptied
# case half of the words goes, the other half is replaced
1) в пункте 1 статьи 1 слова «Слово А и» исключить;

2) в пункте 1 статьи 1 слова «слово Б» заменить словами «Слово В».
# expect
-1. Слово А и слово Б.
+1. Слово В.
# case the last item of a list goes with the stop that ended it
1) подпункт 3) пункта 3 статьи 1 исключить.
# expect
-3) третье.
+3) исключен.
# case статью, которая названа выше
1) в статье 1:

статью дополнить пунктом 4 следующего содержания:

«4. Новый.»;

в пункте 1 слово «А» заменить словом «В»;
# expect
-1. Слово А и слово Б.
+1. Слово В и слово Б.
 3) третье.
+4. Новый.
# case заголовок и пункт одной статьи
1) заголовок и пункт 1 статьи 1 изложить в следующей редакции:

«Статья 1. Иная

1. Новое.»;
# expect
-## Статья 1. Первая
-1. Слово А и слово Б.
+## Статья 1. Иная
+1. Новое.
# case заголовок и пункты под статьёй
1) в статье 1:

заголовок, пункты 1 и 2 изложить в следующей редакции:

«Статья 1. Иная

1. Новое.

2. Другое.»;
# expect
-## Статья 1. Первая
-1. Слово А и слово Б.
-2. Одно предложение. Другое предложение.
+## Статья 1. Иная
+1. Новое.
+2. Другое.
# case с заголовком пришло больше пунктов, чем названо
1) заголовок и пункт 1 статьи 1 изложить в следующей редакции:

«Статья 1. Иная

1. Новое.

2. Другое.»;
# refuse other-text
# case заголовок другой статьи
1) заголовок и пункт 1 статьи 1 изложить в следующей редакции:

«Статья 2. Иная

1. Новое.»;
# refuse other-text
# case a falling range may be meant for one number
1) пункт 2 - 1 статьи 1 исключить.
# refuse UnknownWords
# case a range behind a noun of one
1) подпункт 1–3) пункта 3 статьи 1 исключить.
# refuse UnknownWords
# case a range falls
1) подпункты 3) – 1) пункта 3 статьи 1 исключить.
# refuse UnknownWords
# case a number with a letter
1) пункт 2а статьи 1 исключить.
# refuse UnknownWords
# case a number with a raised figure
1) пункт 2¹ статьи 1 исключить.
# refuse UnknownWords
# case a struck instruction
1) ~~пункт 2 статьи 1 исключить;~~
# refuse UnknownWords
# case an instruction in a comment
1) <!-- пункт 2 статьи 1 исключить; -->
# refuse UnknownWords
# case an article and a colon
1) пункт 2 статьи 1 исключить; статью 1: пункт 1 исключить.
# refuse UnknownWords
# case a smaller unit behind a larger one
1) пункт 2 статьи 1, подпункт 1) исключить.
# refuse UnknownWords
# case a smaller unit before a larger one
1) в пункте 3 статьи 1:

подпункт 1) и пункт 2 дополнить словами «и ещё»;
# expect
-2. Одно предложение. Другое предложение.
+2. Одно предложение. Другое предложение и ещё.
-1) первое;
+1) первое и ещё;
# case words twice at one end
1) пункты 2 и 2 статьи 1 дополнить словами «и ещё».
# refuse overlap
# case behind one word and before another
1) пункт 1 статьи 1 после слова «А» и перед словом «слово» дополнить словом «или».
# refuse UnevenLists
# case by no words
1) в пункте 1 статьи 1 слово «А» заменить словом «».
# refuse UnknownWords
# case название статьи
1) название статьи 1 изложить в следующей редакции:

«Иная».
# expect
-## Статья 1. Первая
+## Статья 1. Иная
# case the act is called a code, and is a law
1) в пункте 1 статьи 1 Кодекса слово «А» заменить словом «Г».
# refuse UnknownWords
# case the act is called what it is
1) в пункте 1 статьи 1 Закона слово «А» заменить словом «Г».
# expect
-1. Слово А и слово Б.
+1. Слово Г и слово Б.
