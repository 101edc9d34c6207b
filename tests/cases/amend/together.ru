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
