### The interface in Russian. Every key stands in all three files.

## What happened to a provision

change-amended = изменено
change-inserted = добавлено
change-deleted = исключено
change-renumbered = перенумеровано
change-moved = перемещено
change-split = разделено
change-merged = объединено
change-redivided = слова перешли из одного положения в другое
change-repealed = исключено с сохранением номера
change-unchanged = без изменений

## What kind of change it is

significance-modality = обязанность или право
significance-penalty = санкция
significance-deadline = срок
significance-amount = сумма
significance-date = дата
significance-number = число
significance-actor = кто действует
significance-definition = определение
significance-wording = формулировка
significance-inflection = только форма слов
significance-reference = ссылка
significance-editorial = редакционное

## Where the languages do not say the same

parity-says-missing = нет { $languages }
parity-says-missing-words = нет заголовка или собственных слов { $languages }
parity-says-order = стоит в другом месте
parity-says-nesting = на разных языках стоит на разных уровнях структуры
parity-says-label = другой номер или другая структурная единица
parity-says-label-missing = нет номера { $languages }
parity-says-unnumbered = положения не пронумерованы { $languages }, и их содержание не сверено
parity-says-modality = обязанность, запрет или право выражены по-разному
parity-says-deadline = не совпадает срок или возраст
parity-says-amount = не совпадает сумма
parity-says-date = не совпадает дата
parity-says-number = не совпадает число
parity-says-reference = даны ссылки на разные положения или акты
parity-says-change-missing-only = изменено только { $languages }
parity-says-change-missing-not = не изменено только { $languages }
parity-says-change-deleted-only = исключено только { $languages }
parity-says-change-deleted-not = не исключено только { $languages }
parity-says-change-inserted-only = добавлено только { $languages }
parity-says-change-inserted-not = не добавлено только { $languages }
parity-says-change-moved-only = перемещено только { $languages }
parity-says-change-moved-not = не перемещено только { $languages }
parity-says-change-moved = на разных языках перемещено по-разному
parity-says-change-renumbered-only = перенумеровано только { $languages }
parity-says-change-renumbered-not = не перенумеровано только { $languages }
parity-says-change-renumbered = на разных языках перенумеровано по-разному
parity-says-change-differs = на разных языках изменено по-разному
parity-says-term = определённый термин использован не на всех языках
parity-says-words = { $language } «{ $words }»
parity-says-nothing = { $language } – таких слов нет
parity-lags = { $language } текст соответствует версии `{ $version }`: похоже, его не обновили

## How far a bill had come

stage-draft = проект
stage-introduced = внесён
stage-first-reading = первое чтение
stage-second-reading = второе чтение
stage-senate = Сенат
stage-returned = возвращён
stage-adopted = принят
stage-signed = подписан
stage-in-force = действует
stage-other = иное

## How a provision conflicts with a norm

conflict-contradiction = противоречие
conflict-disproportionate-limit = несоразмерное ограничение
conflict-vagueness = неопределённость
conflict-procedure = процедура
conflict-delegation = передача полномочий
conflict-discrimination = дискриминация
conflict-context = контекст

## How grave a conflict is

severity-unweighed = не оценена
severity-low = низкая
severity-medium = средняя
severity-high = высокая
severity-critical = критическая

## How an annotation stands

status-draft = черновик
status-open = открыто
status-disputed = оспорено
status-accepted = принято
status-fixed = устранено
status-rejected = отклонено
status-withdrawn = отозвано

## How surely an annotation found its words

placement-exact = точно
placement-changed = слова изменены
placement-around = слова те же, изменено предложение вокруг них
placement-parted = слова разделены: стоят в нескольких местах
placement-parted-changed = слова изменены и стоят в нескольких местах
placement-moved = перенесено
placement-translated = то же положение на другом языке
placement-ambiguous = место неоднозначно
placement-orphaned = место не найдено

## Что сделано с замечанием

deed-created = создано
deed-reattached = привязано к другим словам
deed-replaced = место исправлено
deed-confirmed = то же место подтверждено ещё раз
deed-lifted = подтверждение места снято

## Где его видел человек

how-exact = те же слова
how-changed = другие слова
how-moved = те же слова в другом месте
how-split = слова в нескольких местах
how-merged = вместе с другими словами
how-translated = то же на другом языке
how-orphaned = слов больше нет

## Что стало со словами замечания в версии

fate-written = написано здесь
fate-translated = то же положение на другом языке
fate-kept = без изменений
fate-reworded = изменено
fate-around = изменено предложение вокруг тех же слов
fate-moved = перенесено
fate-renumbered = перенумеровано
fate-split = положение разделено
fate-merged = положение объединено с другим
fate-back = слова восстановлены
fate-dropped = положение есть, этих слов в нём нет
fate-gone = исключено
fate-not-yet = ещё нет
fate-ambiguous = несколько похожих мест
fate-unknown = не установлено
fate-no-text = нет текста на этом языке
standing-exact = слово в слово
standing-reworded = другими словами
standing-partly = сказано не всё
standing-opposite = сказано обратное
standing-absent = этого нет
standing-no-text = нет текста на этом языке

## Для чего замечание

motivation-assessing = оценивает
motivation-bookmarking = отмечает место
motivation-classifying = относит к виду
motivation-commenting = поясняет
motivation-describing = описывает
motivation-editing = предлагает другие слова
motivation-highlighting = выделяет слова
motivation-identifying = называет, о ком или о чем речь
motivation-linking = связывает с другим
motivation-moderating = проверяет написанное другими
motivation-questioning = спрашивает
motivation-replying = отвечает
motivation-tagging = дает метку

## Насколько уверен автор

confidence-certain = бесспорно
confidence-likely = вероятно
confidence-arguable = можно спорить

## Трехчастный тест ограничения права

test-law = предусмотрено законом
test-aim = правомерная цель
test-necessity = необходимо и соразмерно
verdict-met = соблюдено
verdict-not-met = не соблюдено
verdict-unclear = неясно

## Поля файла замечания, для редакторов

field-aim = правомерная цель
field-at = когда
field-body = что говорит замечание
field-by = кто: имя или имя и роль
field-confidence = насколько уверен автор
field-confirmed = кто и когда подтвердил место
field-counter-argument = что можно возразить
field-created = когда написано
field-creator = кто написал: имя или имя и роль
field-date = дата
field-did = что сделано
field-en = по-английски
field-exact = цитируемые слова, как они стоят в тексте
field-further = где стоит остаток разделённых слов: по пункту на место
field-wording = все слова положения, если оно отмечено целиком; «…» вместо пропущенного
field-format = формат файла
field-history = что сделано с замечанием, начиная с первого
field-how = как слова там соотносятся с цитатой
field-id = краткое имя: строчные латинские буквы, цифры и -
field-kind = в чем противоречие нормам
field-kk = по-казахски
field-language = язык текста
field-law = предусмотрено законом
field-modified = когда изменено в последний раз
field-motivation = для чего замечание
field-name = имя
field-necessity = необходимо и соразмерно
field-norms = нормы, которым противоречит, например kz-1995:20(2)
field-pinpoint = место в источнике
field-placements = места в других версиях и на других языках, подтвержденные человеком
field-prefix = что стоит перед словами
field-provision = адрес положения, например art_5__para_2
field-reasoning = почему
field-replies = ответы
field-retrieved = когда прочитано
field-role = в какой роли
field-ru = по-русски
field-selector = цитируемые слова и соседние с ними
field-severity = насколько серьезно противоречие
field-sha256 = хеш SHA-256 текста
field-source = законопроект
field-sources = на что опирается замечание
field-status = статус замечания
field-suffix = что стоит после слов
field-tags = метки для поиска
field-target = слова, о которых замечание
field-test = трехчастный тест ограничения права
field-text = ответ
field-title = краткое название
field-type = тип
field-url = где можно прочесть
field-verdict = чем завершилась эта часть теста
field-version = версия
field-was = как было прежде
field-why = почему
field-words = почему, на каждом языке


## Instruments

instrument-kz-1995 = Конституция 1995
instrument-kz-2026 = Конституция 2026
instrument-iccpr = МПГПП
instrument-icescr = МПЭСКП
instrument-crc = Конвенция о правах ребёнка
instrument-udhr = Всеобщая декларация прав человека
instrument-short-kz-1995 = 1995
instrument-short-kz-2026 = 2026
instrument-short-iccpr = МПГПП
instrument-short-icescr = МПЭСКП
instrument-short-crc = КПР
instrument-short-udhr = ВДПЧ

## What is odd in a text

diagnostic-duplicate-number = номер встречается дважды
diagnostic-number-out-of-order = номер меньше предыдущего
diagnostic-unclosed-quote = кавычки открыты и не закрыты
diagnostic-unknown-heading = заголовок не является единицей закона
diagnostic-control-character = управляющий символ показан знаком
diagnostic-other-language = похоже на текст на другом языке

## Languages

language-ru = русский
language-kk = казахский
language-en = английский
language-short-ru = рус.
language-short-kk = каз.
language-short-en = англ.
in-language-ru = на русском
in-language-kk = на казахском
in-language-en = на английском
in-two-languages = { $one } и { $two }

## Provisions and citations

constitution-unknown-article = статьи `{ $norm }` нет; последняя – { $last }
constitution-repealed-article = статья `{ $norm }` исключена
constitution-unknown-paragraph = пункта `{ $norm }` нет; последний пункт этой статьи – { $last }
constitution-no-paragraphs = пункта `{ $norm }` нет: пункты этой статьи не нумеруются

## View

view-was = ранее { $number }
view-moved-from = перенесено из: { $place }
view-merged-from = объединено из: { $place }
view-split-from = выделено из: { $place }
view-redivided = поделено заново: { $place }
view-follows = вслед за перенумерацией: { $old } → { $new }
view-no-reasoning = Обоснования { $language } нет; вот обоснование { $other }:
view-no-reasoning-at-all = Обоснования нет.
view-test = Трехчастный тест:
view-counter-argument = В защиту положения:
view-life-otherwise = слова иные, чем в цитате
view-life-perhaps = возможно, { $places }
view-life-confirmed = подтверждено: { $by }, { $date }
view-life-seen = { $language } подтверждено другое место ({ $by }, { $date }), здесь ему отвечает { $place }
view-life-seen-gone = { $language } подтверждено, что этих слов больше нет ({ $by }, { $date })
view-life-since = есть с версии { $version }
view-life-resolved-reworded = устранено в версии { $version }? слова изменены
view-life-resolved-dropped = устранено в версии { $version }? слова исключены
view-life-resolved-gone = устранено в версии { $version }? положение исключено
view-life-fixed = устранено: { $by }, { $date }
view-life-fixed-by = устранено в версии { $version }: { $by }, { $date }
view-trace-lacking = нет слов: { $words }
view-trace-partly = { $version } (не всё)
view-trace-became = { $place }
view-trace-deleted = { $place } – исключено
view-trace-inserted = { $place } – новое
view-trace-never = этого нет ни в одной версии
view-trace-opposite = обратное сказано здесь: { $versions }
view-trace-always = есть во всех версиях
view-trace-always-partly = есть во всех версиях, но не везде всё: { $versions }
view-trace-since = есть с версии { $first }
view-trace-until = было в { $versions }; в последней версии, { $latest }, этого нет
view-trace-some = есть только здесь: { $versions }
view-trace-whole = всё вместе сказано здесь: { $versions }
view-trace-no-whole = всего этого вместе нет ни в одной версии
direction-stronger = строже
direction-weaker = мягче
direction-prohibited = теперь запрещено
direction-permitted = теперь разрешено

## Store

store-io = ответ системы: { $reason }
store-not-a-file = это не файл
store-too-large = файл больше { $megabytes } МБ
store-not-utf8 = байт `{ $byte }` по смещению { $offset } не является UTF-8
store-not-utf8-hint = сохраните файл в UTF-8; частая причина – кодировка Windows-1251
store-exists = это уже существует
store-exists-hint = прежний файл не тронут; `--force` заменит его
store-outside = `{ $value }` выводит за пределы рабочей папки
store-no-workspace = ни здесь, ни выше нет рабочей папки: не найдена `bills/`
store-no-workspace-hint = создайте её командой `tuzetu init` или откройте пример командой `tuzetu demo`
store-bad-bill-folder = так законопроект называться не может: допустимы буквы, цифры, `-`, `_` и `.`
store-no-bill = законопроекта `{ $bill }` нет
store-no-bill-hint = законопроекты в рабочей папке: { $names }
store-no-version = версии `{ $value }` нет
store-no-versions = первую версию добавит `tuzetu version add`
store-bill-id-differs = законопроект называет себя `{ $value }`; действует имя папки
store-text-missing = текста `{ $value }` нет
store-duplicate-version = версия `{ $value }` указана дважды
store-unknown-format = формат `{ $value }` неизвестен
store-unknown-format-hint = возможно, файл создан более новой версией tuzetu: эта читает формат 1
store-misspelled-field = поля `{ $key }` нет, а поле `{ $field }` не заполнено
store-misspelled-field-hint = может быть, `{ $name }`?
store-strange-field = поля `{ $value }` здесь нет
store-strange-field-hint = оно сохраняется, но его слова нигде не показываются
store-missing-field = не указано `{ $field }`
store-parity-not-a-list = в `accepted` нельзя добавить: это не последний список файла
store-parity-not-last = файл тем временем изменили; уберите запись из `accepted` вручную
store-bad-value = `{ $value }` не подходит для `{ $field }`
store-unknown-name = `{ $value }` – неизвестное значение `{ $field }`
store-names-hint = допустимо: { $names }
store-bad-id-hint = пишите от 4 до 64 строчных латинских букв, цифр и `-`, например `zan-07`
store-bad-slug-hint = допустимы буквы, цифры, `-`, `_` и `.`, как в имени папки или версии
store-not-fields = это не замечание: в файле нет полей
store-not-fields-hint = замечание создает `tuzetu annotate add`; что в нем может быть, показывает `tuzetu schema annotation`
store-bad-date = `{ $value }` в `{ $field }` не является датой
store-bad-date-hint = пишите `2026-05-31` или, со временем, `2026-05-31T18:40:00+05:00`
store-unknown-instrument = документ `{ $code }` неизвестен
store-unknown-instrument-hint = известны: { $codes }
store-bad-norm = `{ $value }` не является ссылкой на норму
store-bad-norm-hint = пишите `kz-1995:20(2)` или `iccpr:19`; статьи перечисляет `tuzetu norms`
store-io-not-found = такого файла или папки нет
store-io-denied = нет прав доступа
store-io-folder = это папка, а не файл
store-io-not-a-folder = это файл, а не папка
store-io-read-only = диск доступен только для чтения
store-folder-read-only = в эту папку нельзя писать; разрешите запись в неё или скопируйте всю рабочую папку туда, где запись разрешена
store-protected = файл защищен от записи
store-protected-hint = разрешите запись в него (`chmod u+w`) или укажите другой файл
store-io-full = на диске нет места
store-yaml-syntax = это не YAML
store-yaml-colon = это не YAML: двоеточие стоит там, где его быть не может; слова с двоеточием берут в кавычки
store-yaml-missing-mark = это не YAML: не хватает кавычки, запятой, скобки или двоеточия
store-yaml-character = это не YAML: с этого знака значение не начинается
store-yaml-control = управляющий символ в YAML недопустим
store-merge-marks = git не смог объединить правки двух людей: строки отсюда до `>>>>>>>` приведены в обеих редакциях
store-merge-marks-hint = оставьте то, что добавила каждая сторона, а там, где они говорят разное, – одно из двух или третье; уберите строки `<<<<<<<`, `=======` и `>>>>>>>`, затем выполните `git add`; остальные замечания тем временем читаются
store-merge-mark = здесь осталась пометка от конфликта git
store-merge-mark-hint = уберите эту строку, проверьте, те ли строки остались вокруг неё, затем выполните `git add`
store-merge-deleted = одна сторона удалила этот файл, другая его изменила: git ждёт решения
store-merge-deleted-hint = `git add { $file }` оставляет файл таким, каким он стоит здесь, `git rm { $file }` удаляет его
store-yaml-syntax-hint = проверьте кавычки, двоеточия и отступы в этой строке и в предыдущей
store-yaml-tab = табуляция там, где YAML считает пробелы
store-yaml-tab-hint = сделайте отступ этой строки пробелами, столькими же, сколько у соседних
store-yaml-hidden-end = невидимый знак { $sign } для YAML обрывает здесь строку
store-yaml-hidden-end-hint = поставьте вместо него пробел или обычный конец строки; в редакторе его находят поиском по номеру знака
store-merge-key = `<<` здесь не переносит полей
store-merge-key-hint = выпишите эти поля там, где они нужны
store-yaml-second = здесь начинается второй документ, а в файле может быть только один
store-yaml-second-hint = перенесите его в отдельный файл или уберите строку `---`
store-yaml-aliases = ссылок `*имя` столько, что прочитать их нельзя
store-yaml-aliases-hint = напишите вместо `*имя` сами слова
store-yaml-key = названием поля не может быть список или набор полей
store-yaml-key-hint = назовите поле словом, например `x-note:`
store-yaml-duplicate-key = `{ $field }` указано дважды
store-yaml-duplicate-key-hint = оставьте одно из двух
store-yaml-wrong-type = { $expected ->
    [list] `{ $field }` должно быть списком
    [text] `{ $field }` должно быть текстом
    [words] `{ $field }` должно содержать слова по языкам: `ru`, `kk`, `en`
   *[fields] `{ $field }` должно состоять из полей
}
store-yaml-too-deep = слишком глубокая вложенность значений
store-other-bill = замечание относится к законопроекту `{ $value }`, но лежит в папке другого
store-buried = замечания в этой папке не читаются: она лежит внутри папки законопроекта
store-buried-hint = перенесите их на одну папку выше или уберите папку из `annotations/`
store-loose = это замечание не читается: оно лежит вне папки законопроекта
store-loose-hint = перенесите его в `annotations/BILL/`, где BILL – имя папки законопроекта в `bills/`
store-homeless = замечания в этой папке не относятся ни к одному законопроекту: в `bills/` нет папки с таким именем
store-homeless-hint = дайте папке имя законопроекта или создайте законопроект: `tuzetu new`
store-duplicate-id = `{ $id }` – также идентификатор файла { $other }
store-duplicate-id-hint = дайте одному из двух замечаний другой идентификатор
store-no-annotation = замечания `{ $id }` нет
store-no-annotation-hint = идентификаторы показывает `tuzetu annotate list`
store-lone-return = строки файла оканчиваются одним лишь знаком возврата каретки (CR): вставить строку нельзя
store-lone-return-hint = сохраните его в редакторе с концами строк LF или CRLF и повторите; ничего не записано
store-repeated = это значение повторено в файле через `*{ $name }`: оно изменилось бы и там
store-repeated-hint = впишите вместо `*{ $name }` само значение и повторите; ничего не записано
store-cannot-amend = файл нельзя изменить, не затронув в нём остального
store-cannot-amend-hint = измените его в редакторе; ничего не записано
store-unkept = то, что записала рядом с замечанием другая программа, сохранить в его файле нельзя
store-unkept-hint = оно пропало бы, поэтому ничего не записано: сократите в JSON-LD имена полей длиннее 1024 знаков и повторите
store-conflict = тем временем файл изменил кто-то другой
store-conflict-hint = ничего не перезаписано: прочтите файл заново или сохраните обе редакции
store-utf16-hint = похоже на UTF-16: сохраните файл в UTF-8
store-git = ответ git: { $reason }
store-git-missing = ревизию может прочесть только git, а git не установлен
store-git-missing-hint = установите git либо сохраните текст в файл и укажите его
store-git-no-repository = ни здесь, ни выше нет репозитория git
store-git-no-repository-hint = запустите команду внутри репозитория; если имелся в виду файл, то файла с таким именем нет
store-git-option = имя ревизии не может начинаться с `-`
store-git-revision = git не знает ревизии `{ $revision }`
store-git-revision-hint = укажите коммит, ветку или метку, например `HEAD~1:bills/law/ru.md`; коммиты показывает `git log`
store-git-path = в ревизии `{ $revision }` такого файла нет
store-git-path-hint = пишите путь от корня репозитория, а от текущей папки – с `./`; файлы показывает `git ls-tree -r --name-only REV`
store-git-near-hint = путь считается от корня репозитория; от текущей папки это `{ $path }`
store-git-unshared = git в этой копии репозитория не умеет объединять замечания и остановится там, где мог бы не останавливаться
store-git-share-hint = выполните здесь один раз `tuzetu init --git`
store-git-init-hint = `git init` создаст репозиторий; затем повторите `tuzetu init --git`

## Export

## Command line

cli-about = Сравнивает версии законопроекта и связывает замечания о противоречии Конституции со словами текста
cli-open = Открыть законопроект на весь экран; без терминала – вывести последние изменения текстом
cli-demo = Открыть вложенный законопроект во временной рабочей папке
cli-init = Создать рабочую папку: bills/ и annotations/
cli-new = Создать законопроект без версий
cli-version = Версии законопроекта
cli-version-add = Добавить текст в версию законопроекта
cli-list = Показать законопроекты, версии, языки и число замечаний
cli-show = Показать текст как дерево положений с адресами
cli-diff = Сравнить две версии законопроекта или любые два текста
cli-parity = Сверить тексты на разных языках: одно ли и то же в них сказано
cli-annotate = Замечания: добавить, показать, изменить
cli-annotate-add = Добавить замечание к положению или к его словам
cli-annotate-list = Показать замечания и их места в версии
cli-annotate-show = Показать замечание целиком
cli-annotate-edit = Изменить содержание замечания
cli-annotate-status = Изменить состояние замечания
cli-annotate-reply = Ответить на замечание
cli-annotate-carry = Подтвердить место замечания в другой версии или привязать его к другим словам
cli-annotate-remove = Удалить замечание
cli-schema = Показать JSON Schema файлов, для редакторов
cli-schema-annotation = Показать JSON Schema файлов с замечаниями
cli-annotate-import = Добавить замечания из файла JSON-LD
cli-norms = Найти статьи Конституции и международных актов по номеру или теме
cli-trace = Найти, в каких версиях стоят эти слова или их пересказ и что их сменило
cli-import = Прочитать документ Word, веб-страницу, простой текст или PDF в Markdown или добавить официальный текст Конституции
cli-export = Выгрузить документы: для учреждения, для печати, для других программ
cli-export-annotations = Выгрузить замечания законопроекта как W3C Web Annotation (JSON-LD)
cli-check = Назвать всё, что неверно в рабочей папке
cli-doctor = Проверить, всё ли в порядке: терминал, цвета, локаль, рабочая папка, файлы пользователя, другие программы
cli-merge-driver = Объединить замечание для git: по содержанию, а не по строкам
cli-completions = Вывести сценарий, с которым оболочка дополняет законопроекты, версии и адреса
cli-complete = Сказать, что может стоять под курсором командной строки: для сценариев `completions`
cli-man = Вывести руководство: страницу для `man`
cli-usage = Вызов:
cli-usage-options = ПАРАМЕТРЫ
cli-usage-command = КОМАНДА
cli-commands = Команды:
cli-arguments = Аргументы:
cli-options = Параметры:
cli-example = Пример:
cli-arg-workspace = Рабочая папка (иначе – вокруг текущей или TUZETU_WORKSPACE)
cli-arg-format = Вид результата
cli-arg-ui-lang = Язык интерфейса (или TUZETU_UI_LANG)
cli-arg-color = Когда использовать цвет; NO_COLOR учитывается
cli-arg-quiet = Без пояснений; результаты и ошибки остаются
cli-arg-help = Показать эту справку
cli-arg-version = Показать версию программы
cli-arg-bill = Законопроект: имя его папки в bills/
cli-arg-from = Ранняя версия: имя, first, latest или номер по порядку (иначе – предыдущая)
cli-arg-to = Поздняя версия (иначе – последняя)
cli-arg-lang = Языки через запятую (иначе – язык интерфейса, если он есть в обеих версиях, иначе первый, который есть в обеих)
cli-arg-open-bill = Законопроект; BILL@V называет и версию, как в `diff`
cli-arg-open-lang = Языки через запятую (иначе – открытые на экране в прошлый раз, иначе язык интерфейса, если он есть в обеих версиях, иначе первый, который есть в обеих)
cli-arg-text-lang = Язык текста
cli-arg-text-langs = Языки через запятую: один текст за другим
cli-arg-notes-langs = Языки слов через запятую (иначе язык интерфейса; в JSON-LD – все)
cli-arg-first = Законопроект или старый текст: BILL@V, файл или REV:path из git
cli-arg-second = Новый текст: BILL@V, файл или REV:path из git
cli-arg-twins = Версия законопроекта, например child-rights@latest, или два–три файла с языками: ru=FILE kk=FILE en=FILE
cli-arg-twin-lang = Языки через запятую (иначе – все, что есть у версии)
cli-arg-accept = Принять расхождения в положении с этим адресом: так и задумано
cli-arg-all = Показать и принятые
cli-arg-terms = Показать и места, где определённый термин использован не на всех языках
cli-arg-changed = В JSON неизменённые строки только считать
cli-arg-only = Не показывать редакционные правки, перенумерацию и следующие за ней ссылки; сколько их, сообщается
cli-hidden = скрыто несущественных: { $count }
cli-footnotes = Редакционные сноски, которые не являются частью закона
cli-footnotes-same = Редакционные сноски не изменились.
cli-arg-footnotes = Показать и то, что стало с редакционными сносками, которые законом не являются
cli-arg-exit-code = Завершиться с кодом 1, если есть отличия
cli-arg-dir = Папка (иначе – текущая)
cli-arg-git = Научить git объединять замечания по содержанию; можно и в готовой рабочей папке, один раз в каждой копии репозитория
cli-arg-base = С чего начали обе стороны (%O)
cli-arg-ours = Наш файл, в него и записывается итог (%A)
cli-arg-theirs = Их файл (%B)
cli-arg-merged = Имя файла в репозитории (%P)
cli-arg-name = Имя версии: дата или короткое слово
cli-arg-stage = Стадия рассмотрения
cli-arg-date = Дата версии, например 2022-05-03
cli-arg-file = Файл с текстом или REV:path из git
cli-arg-text-of = Версия законопроекта, например child-rights@latest; для show также файл или REV:path
cli-arg-list-footnotes = Показать только редакционные сноски, каждую под своим положением
cli-arg-provision = Адрес положения, например art_1__para_2, или его цитирование
cli-arg-quote = Слова, о которых речь (иначе – всё положение)
cli-arg-occurrence = Какое место имеется в виду, по номеру, если слова стоят в нескольких
cli-arg-norm = Норма, с которой противоречие, например kz-1995:20(2); можно повторять
cli-arg-severity = Тяжесть противоречия
cli-arg-kind = Вид противоречия
cli-arg-title = Краткое название
cli-arg-text = Текст
cli-arg-author = Кто говорит: имя или роль (или TUZETU_AUTHOR; иначе user.name в git)
cli-arg-id = Имя замечания
cli-arg-confidence = Насколько уверен автор
cli-arg-tag = Метка; указанные заменяют все прежние
cli-arg-test = Часть трехчастного теста и ее итог
cli-arg-words = Почему часть теста завершилась так
cli-arg-status = Состояние
cli-arg-why = Почему
cli-arg-query = Номер или слова темы; без них – все статьи Конституции
cli-arg-constitution = Какая это редакция Конституции
cli-arg-force = Записать, даже если текст не похож на эту редакцию или файл уже есть
cli-arg-output = Файл для результата (иначе – на экран)
cli-arg-import-to = К какой версии относятся замечания других программ, например child-rights@latest
cli-arg-replace = Заменить замечания, которые уже есть
cli-arg-shell = Оболочка
cli-arg-complete-at = В каком слове курсор; имя программы – нулевое
cli-arg-complete-words = Слова командной строки
cli-level-error = ошибка
cli-level-warning = предупреждение
cli-level-note = примечание
cli-level-hint = подсказка
cli-error-value = `{ $value }` – недопустимое значение для `{ $name }`
cli-error-value-missing = для `{ $name }` нужно значение
cli-error-argument = лишний аргумент `{ $name }`
cli-error-command = нет команды `{ $name }`
cli-error-missing = не указано: { $name }
cli-error-subcommand = не указана подкоманда
cli-error-together = `{ $name }` и `{ $other }` исключают друг друга
cli-error-twice = `{ $name }` указан дважды
cli-hint-twice = оставьте одно значение
cli-error-bill = в рабочей папке нет законопроекта `{ $name }`
cli-error-bill-name = `{ $name }` не может быть именем законопроекта
cli-hint-bill-name = имя состоит из букв, цифр, `-`, `_` и `.`; путь к тексту кончается на `.md` или `.txt`
cli-error-no-bills = в рабочей папке нет законопроектов
cli-hint-no-bills = `tuzetu new BILL` создаст законопроект, `tuzetu demo` покажет вложенный
cli-error-many-bills = в рабочей папке несколько законопроектов
cli-error-version = у законопроекта `{ $bill }` нет версии `{ $name }`
cli-error-no-versions = у законопроекта `{ $bill }` пока нет версий
cli-hint-no-versions = `tuzetu version add` добавит версию
cli-error-one-version = у законопроекта `{ $bill }` нет более ранней версии для сравнения
cli-hint-one-version = `tuzetu version add` добавит версию, `tuzetu show` покажет имеющуюся
cli-error-version-name = `{ $name }` не может быть именем версии
cli-hint-version-name = возьмите дату, например `2022-05-03`, или короткое слово; `first` и `latest` уже заняты
cli-error-no-shared-language = у версий нет общего языка
cli-hint-languages = назовите языки: `--lang { $languages }`
cli-note-missing = у { $name } нет текста на языке: { $language }
cli-hint-missing = `tuzetu list` покажет, какие языки есть у каждой версии
cli-note-guessed = { $path }: язык по буквам – { $language }; если это не так, укажите `--lang`
cli-note-odd-elsewhere = предупреждений об остальном тексте: { $count }; их покажет `tuzetu show { $name }` без `--provision`
cli-note-odd-more = предупреждений об этом тексте, которые не показаны: { $count }; все выдаст `tuzetu show { $name } --format json`
cli-error-output = результат записан не целиком: { $reason }
cli-hint-output = записанное неполно, не пользуйтесь им
cli-error-one-language = файлы сравниваются только на одном языке
cli-error-two-languages = тексты на разных языках: `{ $old }` и `{ $new }`
cli-error-twin = `{ $name }` – не законопроект и не файл с языком
cli-error-no-twin = у `{ $name }` есть текст только на одном языке
cli-error-twin-among = `{ $name }` – не файл с языком: законопроект указывают один
cli-error-twin-again = как `{ $language }` указано два файла
cli-error-of-bill = `{ $option }` – только для законопроекта, не для файлов
cli-error-one-asked = у `{ $name }` указан один язык: сверять не с чем
cli-error-nothing-found = в `{ $eid }` ничего не найдено
cli-error-accepted-already = всё, что найдено в `{ $eid }`, уже принято
cli-hint-two-languages = если это не так, укажите язык: `--lang`
cli-hint-twin = напишите `BILL@V` или `ru=FILE kk=FILE`
cli-hint-no-twin = сверять не с чем; добавьте другой: `tuzetu version add`
cli-hint-one-asked = напишите `--lang ru,kk` или не указывайте `--lang`
cli-hint-accepted-already = `tuzetu parity { $name } --all` покажет, кем и почему
cli-error-two-earlier = `@{ $version }` и `--from { $from }` называют раннюю версию дважды
cli-hint-two-earlier = напишите `{ $bill } --from { $from } --to { $version }` или уберите одно из двух
cli-error-second-file = файл сравнивается с другим: назовите оба
cli-error-provision = в тексте нет положения `{ $name }`
cli-error-provisions = `{ $name }` – это несколько положений
cli-hint-provision = `tuzetu show` выводит адрес каждого положения
cli-error-annotation = в рабочей папке нет замечания `{ $id }`
cli-error-words-of-one = `--words` относится к одной части: укажите один `--test`
cli-error-annotate-file = замечания относятся к версии законопроекта, а не к файлу
cli-error-norm = `{ $norm }` – не норма
cli-hint-norm = пишите `kz-1995:20(2)`, `kz-2026:23` или `iccpr:19(3)`
cli-hint-norms = `tuzetu norms` находит статьи по номеру или теме
cli-error-no-claim = нечего искать: нет ни одного слова
cli-hint-no-claim = напишите слова в кавычках или укажите --claim-file или --clipboard
cli-error-two-claims = слова уже взяты из другого места, «{ $words }» искать не будут
cli-hint-two-claims = укажите или сами слова, или --claim-file, или --clipboard; рядом с ними пишется только законопроект
cli-error-dumb-terminal = этот терминал не умеет полный экран (`TERM=dumb`)
cli-error-dumb-terminal-hint = `tuzetu open --plain` рассказывает его построчно, `tuzetu diff { $bill }` печатает сравнение, `tuzetu show { $bill }` – текст, `tuzetu annotate list { $bill }` – замечания
cli-error-no-clipboard = буфер обмена прочитать нечем, или в нём нет текста
cli-hint-no-clipboard = его читают wl-paste, xclip, xsel или pbpaste; слова можно написать и в кавычках
cli-error-import-unlike = текст не похож на указанную редакцию ({ $edition }): статей найдено { $found } из { $articles }, посторонних { $strange }; число пунктов совпало в { $agreeing } из { $counted }
cli-hint-import-other = похоже, это другая редакция: `--constitution { $code }`
cli-hint-import-unlike = статьи должны начинаться со слов «Статья 1», пункты – с «1.», каждый с новой строки; `--force` запишет текст как есть
cli-error-export-own = `{ $file }` – файл законопроектов или замечаний: поверх него ничего не записано
cli-error-export-read = `{ $file }` прочитан для этого документа: поверх него ничего не записано
cli-hint-export-own = назовите другой файл
cli-error-jsonld = в формате `{ $form }` пишет только `tuzetu export`
cli-hint-jsonld = для программ здесь есть `--format json`
cli-error-import-to = `{ $id }`: замечание другой программы к `{ $source }`; к какой версии оно относится, неизвестно
cli-hint-import-to = укажите `--to BILL@V --lang L`: место в тексте найдут по цитате
cli-error-import-lost = `{ $id }`: слов «{ $quote }» в тексте нет
cli-error-import-ambiguous = `{ $id }`: слова «{ $quote }» стоят в тексте не в одном месте
cli-hint-import-lost = проверьте версию и язык; замечание можно добавить командой `tuzetu annotate add`
cli-hint-import-ambiguous = они стоят здесь: { $places }; процитируйте больше слов или добавьте замечание вручную: `tuzetu annotate add`
cli-jsonld-no-json = это не JSON
cli-jsonld-too-deep = слишком глубокая вложенность значений
cli-jsonld-no-annotation = в файле нет ни одной аннотации W3C
cli-jsonld-strange = то, что стоит в списке под именем или номером `{ $name }`, – не аннотация
cli-jsonld-no-target = в аннотации `{ $name }` не указано, к чему она относится (`target`)
cli-jsonld-no-exact = в аннотации `{ $name }` у TextQuoteSelector нет слов (`exact`)
cli-jsonld-no-quote = в аннотации `{ $name }` нет цитаты (TextQuoteSelector), по которой можно найти место
cli-jsonld-no-value = в аннотации `{ $name }` у TextualBody нет текста (`value`)
cli-jsonld-bad-id = `{ $name }` не может быть именем замечания
cli-jsonld-bad-target = в аннотации `{ $name }` неверно указаны законопроект, версия или язык
cli-jsonld-no-status = в аннотации `{ $name }` нет состояния (`tuzetu:status`): другая программа его не сохранила
cli-jsonld-bad-status = в аннотации `{ $name }` неизвестное состояние (`tuzetu:status`)
cli-jsonld-bad-norm = в аннотации `{ $name }` неверная ссылка на норму
cli-jsonld-bad-kind = в аннотации `{ $name }` неизвестный вид противоречия
cli-jsonld-bad-severity = в аннотации `{ $name }` неизвестная тяжесть
cli-jsonld-bad-confidence = в аннотации `{ $name }` неизвестная степень уверенности
cli-jsonld-bad-test = в аннотации `{ $name }` неизвестный итог части теста (`tuzetu:test`)
cli-jsonld-bad-placement = в аннотации `{ $name }` не читается подтверждённое место (`tuzetu:placements`)
cli-jsonld-bad-history = в аннотации `{ $name }` не читается запись истории (`tuzetu:history`)
cli-note-import = { $edition }: статей найдено { $found } из { $articles }, посторонних { $strange }; число пунктов совпало в { $agreeing } из { $counted }
cli-note-import-stands = замечание `{ $id }` уже есть в { $file } и не тронуто; `--replace` заменит его
cli-note-import-would = { $file }: в поле `{ $field }` стоит «{ $was }»; `--replace` поставит «{ $now }»
cli-nothing = ничего
cli-note-import-same = замечание `{ $id }` в { $file } уже такое же
cli-note-imported = записано замечаний: { $count }
cli-warning-import-anew = { $file } записан заново, потому что другая программа изменила замечание `{ $id }`: комментариев и неизвестных полей прежнего файла в нём нет
cli-hint-import-anew = допишите их вручную; если рабочая папка хранится в git, `git diff` покажет, чего не стало
cli-warning-import-replaced = { $file }: в поле `{ $field }` было «{ $was }», теперь «{ $now }»
cli-warning-import-older = { $file } был изменён { $newer }, позже того, что его заменило ({ $older })
cli-hint-import-older = если рабочая папка хранится в git, `git diff` покажет, чего не стало
cli-warning-import-targets = `{ $id }`: из мест замечания (`target`), всего { $value }, найдено в тексте только первое; остальные сохранены в поле `x-w3c` его файла
cli-warning-import-time = `{ $id }`: `{ $value }` – не дата; она сохранена в поле `x-w3c` файла
cli-warning-import-body = `{ $id }`: в части `{ $value }` (`body`) нет слов; она сохранена в поле `x-w3c` файла
cli-warning-import-language = `{ $id }`: слова помечены языком `{ $value }`, которого среди трёх языков нет; они записаны под тем, на который указывают их буквы
cli-error-quote = этих слов нет в `{ $eid }`
cli-hint-quote = скопируйте их из `tuzetu show … --provision …`, без номера
cli-error-quote-part = в `{ $eid }` эти слова – только части других слов: { $words }
cli-hint-quote-part = приведите слова целиком, как они стоят в тексте
cli-error-quote-several = эти слова стоят в `{ $eid }` в нескольких местах ({ $count }): { $places }
cli-hint-quote-several = приведите больше слов вокруг нужного места или назовите его номер: `--occurrence N`
cli-error-nothing-to-edit = не указано, что изменить
cli-error-folder = не удаётся создать папку `{ $path }`: { $reason }
cli-hint-help = как вызывать, покажет `--help`
cli-hint-open-two = два текста сравнивает `tuzetu diff СТАРЫЙ НОВЫЙ`, две версии на экране – `tuzetu open ЗАКОНОПРОЕКТ --from СТАРАЯ --to НОВАЯ`
cli-hint-nearest = может быть, `{ $name }`?
cli-hint-known = есть: { $names }
cli-hint-known-none = пока нет ни одного
cli-list-reconstruction = реконструкция, не официальный текст
cli-arg-life = Что стало со словами в каждой версии законопроекта
cli-arg-carry-to = Версия, в которую переносится замечание
cli-arg-carry-gone = Подтвердить, что его словам там больше ничего не соответствует
cli-arg-yes = Подтвердить без вопроса
cli-arg-claim = Слова: цитата или пересказ на языке текста (если они из файла или буфера обмена – законопроект)
cli-arg-trace-bill = Законопроект (иначе – все)
cli-arg-claim-file = Взять слова из файла
cli-arg-clipboard = Взять слова из буфера обмена
cli-arg-claim-lang = Язык слов (иначе – по их буквам)
cli-carry-likeness = сохранено слов цитаты: { $percent } %
deed-lifted-places = подтверждения мест для прежних слов сняты и остались в истории; где место верно и для новых слов, подтвердите его заново: { $texts }
cli-ask-carry = Подтвердить это место? [д/Н]
cli-error-carry-unasked = ничего не записано: нет терминала, чтобы спросить
cli-hint-carry-unasked = подтвердите с помощью `--yes`
cli-error-carry-home = замечание `{ $id }` написано к версии `{ $version }`: там оно и находится
cli-error-carry-home-gone = слова замечания `{ $id }` есть в `{ $version }`, к которой оно написано: они не исчезли
cli-hint-carry-home-gone = отзовите замечание: `tuzetu annotate status { $id } withdrawn`, или поставьте его на другие слова: `--provision EID --quote "…"`
cli-error-carry-nowhere = место замечания `{ $id }` в `{ $version }` не установлено: { $fate }
cli-hint-carry = выберите слова: `tuzetu annotate carry { $id } --to { $version } --provision EID --quote "…"`, или подтвердите, что их больше нет: `--gone`
cli-hint-carry-candidates = возможно, это { $places }; выберите слова: `tuzetu annotate carry { $id } --to { $version } --provision EID --quote "…"`, или подтвердите, что их больше нет: `--gone`
cli-error-life-version = `--life` проходит все версии: `@{ $version }` лишнее
cli-hint-life-version = напишите `{ $bill } --life`
cli-show-life = По версиям законопроекта:
cli-init-done = рабочая папка { $path }
cli-init-shared = теперь git объединяет замечания по содержанию: внесите в репозиторий `.gitattributes` и `.gitignore`, а в каждой другой копии выполните один раз `tuzetu init --git`
cli-merge-clash = `{ $path }`: стороны изменили одно и то же по-разному; отмечено мест: { $count }
cli-new-done = новый законопроект { $path }
cli-version-done = текст { $path }
cli-note-schema = `{ $path }` отличается от схемы этой версии tuzetu и оставлен как есть; ее показывает `tuzetu schema annotation`
cli-note-demo = вложенный законопроект лежит в { $path }
cli-note-no-norms = статей по запросу `{ $query }` не найдено
cli-note-topic-only = { $edition }: { $language } известны только темы; официальный текст добавит `tuzetu import FILE --constitution { $code } --lang { $lang }`
cli-check-clean = ошибок нет
cli-check-not-there = замечание `{ $id }` не находит своих слов в собственной версии: { $placement }
cli-check-lost = открытое замечание `{ $id }` потеряло свои слова в последней версии: { $placement }
cli-check-wordless = замечание `{ $id }` относится к положению целиком и не хранит его слов: где ему быть, говорит только номер
cli-check-norm-not-in-force = `{ $norm }` не действовала на дату версии; действовала { $edition }
cli-check-norm-not-yet = `{ $norm }` на дату версии ещё не действовала: статья добавлена { $date }
cli-check-norm-absent = в добавленном официальном тексте нет `{ $norm }`
cli-hint-norm-absent = сверьте номер с текстом в annotations/constitution/
cli-check-norm-superseded = `{ $norm }` уже не действовала на дату версии; действовавшая статья о том же приведена рядом
cli-hint-norm-superseded = оставьте её для сравнения или уберите
cli-check-norm-twice = `{ $norm }` указана дважды
cli-check-norm-twice-hint = оставьте одно из двух указаний
cli-check-look-alike = в слове `{ $word }` есть буквы другого алфавита, похожие на кириллицу
cli-check-direction = здесь знак, который меняет направление чтения: прочтут не то, что написано
cli-check-unseen = здесь знак, которого не видно
cli-check-disguised-more = таких мест в тексте еще: { $count }
cli-check-no-creator = не сказано, кто написал замечание `{ $id }`
cli-check-no-creator-hint = добавьте `creator: ИМЯ`
cli-check-no-time = не сказано, когда написано замечание `{ $id }`
cli-check-no-time-hint = добавьте день, когда оно написано: `created: 2026-05-03`
cli-check-reply-twice = у двух ответов один идентификатор `{ $id }`
cli-check-reply-twice-hint = дайте одному из них другой: по нему ответы различают при слиянии файлов
cli-hint-mapped = о том же: { $norms }
cli-hint-orphan = задайте состояние, например `fixed`, привяжите его к другим словам: `tuzetu annotate carry { $id } --to { $version } --provision EID --quote "…"`, или подтвердите, что слов больше нет: `--gone`
cli-hint-wordless = запишите в `target`, что там стоит, чтобы положение находилось и дальше: `wording: "{ $words }"`
cli-hint-candidates = возможные места: { $places }; привяжите замечание: `tuzetu annotate carry { $id } --to { $version } --provision EID --quote "…"`, или задайте состояние, например `fixed`
cli-check-confirmed = место замечания `{ $id }` в { $name } (подтверждено: { $by }) больше не верно: этих слов там нет
cli-hint-confirmed = `tuzetu annotate show { $id }` покажет, где теперь его слова; подтвердите место заново: `tuzetu annotate carry { $id } --to { $version } --lang { $language }`
cli-error-empty = в `{ $name }` нет ни слова
cli-hint-empty = напишите хотя бы одно слово
cli-check-reference-behind = ссылка «{ $words }» ({ $place }) не последовала за перенумерацией: то, что она называла, теперь – { $target }
cli-check-reference-deleted = ссылка «{ $words }» ({ $place }) указывает на исключённое: { $target }
cli-check-parity = тексты на разных языках расходятся, { $place }: { $says }
cli-hint-parity = `tuzetu parity { $name }` покажет, что сказано на каждом языке
cli-hint-reference-taken = теперь эти слова называют другое положение – { $taken }; укажите: { $target } – либо убедитесь, что имеется в виду именно оно
cli-hint-reference-nothing = теперь эти слова ничего не называют; укажите: { $target }
cli-hint-reference-other = теперь эти слова называют другое положение – { $taken }; уберите ссылку либо убедитесь, что имеется в виду именно оно
cli-hint-reference-deleted = уберите ссылку либо назовите положение, которое заменило исключённое
cli-check-counts = ошибок: { $errors } · предупреждений: { $warnings } · примечаний: { $notes }
cli-parity-counts = сверено положений: { $rows } · расхождений: { $findings } · принято: { $accepted }
cli-parity-empty = { $language } ничего не написано
cli-parity-other-language = { $language } текст похож на текст на другом языке: { $other }
cli-parity-other-act = { $language } текст и { $other } текст, похоже, относятся к разным актам: общего в них почти нет
cli-parity-lacks = таких слов нет:
cli-parity-changes = несовпадающих изменений: { $findings } · принято: { $accepted }
cli-parity-reverse-order = версии в обратном порядке: более поздняя сопоставлена с более ранней
cli-parity-accepted = так и задумано – { $author }, { $date }: { $reason }

## Full screen

tui-absent = нет текста ({ $language }): { $version }; сравнивать не с чем, показано без правок
tui-all-notes = все замечания
tui-annotate = замечание
tui-annotate-words = замечание к этим словам
tui-cancel = пока не записывать
tui-choose = выбрать
tui-choose-norm = Enter: выбрать статью
tui-clash = Файл `{ $file }` тем временем изменил кто-то другой. Ничего не потеряно: можно сохранить оба варианта.
tui-clash-field = Поле «{ $field }»: там теперь «{ $theirs }», у вас «{ $mine }».
tui-clash-gone = Файл `{ $file }` тем временем кто-то удалил. Ваш вариант можно сохранить.
tui-clear = сбросить поиск
tui-close = закрыть
tui-delete-note = удалить замечание
tui-discard = Закрыть? Написанное не сохранено.
tui-drop-norm = убрать последнюю норму
tui-edit-note = изменить замечание
tui-editor = писать в своём редакторе
tui-editor-cut-off = прерван
tui-editor-ended = завершился с кодом { $code }
tui-editor-failed = редактор `{ $editor }` не сработал, текст остался прежним; задайте EDITOR или VISUAL ({ $why })
tui-end-back = конец на слово назад
tui-end-on = конец на слово вперёд
tui-phrase-on = до конца фразы
tui-next-phrase = следующая фраза
tui-previous-phrase = предыдущая фраза
tui-next-column = в следующий столбец
tui-previous-column = в предыдущий столбец
tui-one-column = положение показано в одном столбце
tui-one-phrase = в положении одна фраза
tui-field-kind = Вид
tui-field-language = Язык
tui-field-norms = Нормы
tui-field-quote = Слова
tui-field-reasoning = Обоснование
tui-field-law = Законом
tui-field-aim = Цель
tui-field-necessity = Необходимо
tui-field-words = Почему
tui-field-severity = Тяжесть
tui-field-title = Название
tui-filter = введите слово для отбора
tui-filter-changes = только изменения
tui-filter-substance = только существенное
tui-hidden = скрыто { $count }
tui-first = в начало
tui-fold = свернуть ветвь
tui-form-new = Новое замечание
tui-form-standing = Замечание
tui-from-top = с начала
tui-from-end = с конца
tui-found = совпадение { $at } из { $all }
tui-found-so-far = найдено уже: { $all }
tui-help = помощь
tui-help-title = Клавиши
tui-keep-both = моё – новым замечанием
tui-list-typed = набранные буквы уточняют список
tui-list-read = буквы считаются по месту на клавиатуре, в любой раскладке
tui-lacks-norm = выберите хотя бы одну норму или вид «контекст»
tui-lacks-reasoning = напишите обоснование хотя бы на одном языке
tui-palette = найти и сделать что угодно
tui-palette-title = Найти и сделать
tui-palette-hint = действие, «18-4(1)», слова положения, «цензура» – на любом языке
tui-palette-go = сделать или перейти
tui-next-section = только следующий раздел
tui-previous-section = только предыдущий раздел
tui-section-actions = Действия
tui-section-near = Точно такого положения нет; ближе всего
tui-section-places = По ссылке
tui-section-marks = Отметки
tui-section-bills = Законопроекты
tui-section-versions = Версии
tui-section-provisions = Положения
tui-section-notes = Замечания
tui-section-articles = Статьи Конституции и договоров
tui-section-count = { $shown } из { $all }, Tab – все
tui-citation = к положению по ссылке
tui-citation-title = К положению по ссылке
tui-citation-hint = 18-4(1), ст. 18-4 п. 1, 18-4-бап, art 18-4
tui-no-such-place = такого положения здесь нет
tui-only-there = { $place }: это положение есть только { $language }; { $key-languages } – выбрать языки
tui-back = назад, откуда пришли
tui-forward = снова вперёд
tui-no-way-back = возвращаться некуда: до этого места переходов не было
tui-no-way-forward = вперёд идти некуда
tui-mark-place = отметить положение или снять отметку
tui-marks = отмеченные положения
tui-marks-title = Отмеченные положения
tui-marked = отмечено: { $place }; Ctrl+L – все отметки
tui-unmarked = отметка снята: { $place }
tui-no-marks = отметок нет; Ctrl+B отмечает положение
tui-tongue = язык интерфейса: қазақша, русский, English
tui-tongue-now = интерфейс на русском языке
tui-article-akin = О том же: { $norms }
tui-article-no-notes = Замечаний об этой статье нет
tui-timeline = все версии в ряд
tui-blame = в какой версии появились слова
tui-trace = в каких версиях это сказано
tui-trace-it = проследить
tui-claim = Где это сказано? Цитата или пересказ
tui-timeline-title = Версии законопроекта
tui-blame-title = Откуда слова: { $place }
tui-trace-title = В каких версиях это сказано
tui-sheet-go = перейти туда
tui-sheet-mark = отметить для сравнения
tui-matrix = положения против Конституции: таблица
tui-matrix-title = Положения и статьи, которым они противоречат
tui-matrix-go = к замечаниям
tui-matrix-next = следующее противоречие
tui-matrix-right = вправо
tui-matrix-left = влево
tui-matrix-none = замечаний об этом нет
tui-matrix-no = нет
tui-matrix-notes = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
   *[other] { $count } замечаний
}
tui-no-conflicts = ни одно замечание здесь не называет статью
tui-matrix-counts = замечания: { $counts }
tui-matrix-signs = знаки в таблице:
tui-matrix-bars = тяжесть: { $names }
tui-matrix-who = ✓ ставит человек: у замечания статус «устранено»
matrix-mended = устранено
matrix-gone = слов больше нет
matrix-eased = смягчено
matrix-reworded = слова изменены
matrix-stands = осталось
matrix-worse = стало хуже
matrix-new = появилось
matrix-unknown = неизвестно
tui-languages = языки
tui-last = в конец
tui-less = предыдущее значение
tui-line-down = строкой ниже
tui-line-up = строкой выше
tui-more = следующее значение
tui-next = дальше
tui-next-change = след. изменение
tui-next-disagreement = след. расхождение
tui-previous-disagreement = пред. расхождение
tui-terms = сверять термины на разных языках или нет
tui-terms-off = термины на разных языках не сверяются
tui-terms-on = термины на разных языках сверяются: { $key-disagreement } ведёт туда, где они расходятся
tui-one-language = показан один язык; клавиша { $key-languages } показывает больше
tui-no-disagreements = расхождений между языками не найдено
tui-accept-disagreement = принять расхождение
tui-reason = почему так задумано
tui-no-reason = напишите, почему так задумано
tui-reply = ответить на замечание
tui-reply-to = Ответ: { $name }
tui-no-reply = напишите ответ
tui-why-status = Почему «{ $status }»; можно не писать
tui-no-disagreement-here = здесь языки не расходятся; клавиша { $key-disagreement } ведёт туда, где расходятся
tui-next-field = следующее поле
tui-next-match = следующее совпадение
tui-next-note = следующее замечание к положению
tui-next-pane = следующая панель
tui-no = нет, продолжить
tui-no-notes = замечаний здесь нет
tui-no-notes-here = замечаний здесь нет; { $key-annotate } – добавить, { $key-all-notes } – показать все
tui-no-notes-yet = замечаний ещё нет; { $key-annotate } – добавить
tui-no-search = пока ничего не искали; { $key-search } – поиск
tui-no-place = у этого замечания нет надёжного места в этих версиях
tui-no-problems = в прочитанных файлах ошибок больше нет
tui-no-words = у этого положения нет собственных слов
tui-busy = { $what }: { $seconds } с
tui-busy-esc = { $what }: { $seconds } с · Esc не ждать
tui-busy-blame = Ищу, откуда слова
tui-busy-find = Ищу в версиях
tui-busy-life = Читаю историю замечания
tui-busy-load = Читаю версии
tui-busy-timeline = Читаю версии законопроекта
tui-stopped = Больше не жду
tui-no-workspace = для замечаний и версий нужна рабочая папка: `tuzetu init`
tui-only-printed = напечатанный экран ничего не записывает: не сохранено
tui-notes = Замечания
tui-not-removed = не удалено: файл тем временем изменили, теперь он прочитан заново; та же клавиша – удалить всё равно: `{ $file }`
tui-nothing-changed = между этими версиями ничего не изменилось; { $key-versions } – другие версии
tui-nothing-to-find = напишите, что искать
tui-nothing-to-trace = напишите эти слова
tui-nothing-found = ничего не найдено
tui-nothing-to-show = текста на этом языке нет; { $key-languages } – другие языки
tui-not-undone = не отменено: { $fields } в `{ $file }` тем временем изменил и кто-то другой; { $key-edit-note } – исправить самому
tui-not-undone-gone = не отменено: файл `{ $file }` тем временем кто-то удалил
tui-not-written = не записано: файл тем временем изменил кто-то другой: `{ $file }`
tui-nothing-to-undo = нечего отменять
tui-norm-not-in-force = { $norm } не действовала на { $date }
tui-norm-mapped = ; о том же: { $norms }
tui-filter-lifted = отбор снят: он скрывал это место; показан весь текст
tui-only-changes = только изменения или всё
tui-only-changes-off = показан весь текст
tui-only-changes-on = показаны только изменения
tui-only-substance = только существенное или всё
tui-only-substance-on = показано только существенное; скрыто: { $count }
tui-open-field = выбрать значение
tui-outline = Структура
tui-page-down = страницей ниже
tui-page-up = страницей выше
tui-pick-kind = В чём противоречие?
tui-pick-languages = Языки
tui-pick-new = Новая версия
tui-pick-norm = Статья: номер или тема
tui-pick-note = Все замечания
tui-pick-note-of = Замечания: { $norm }
tui-pick-old = Прежняя версия
tui-pick-status = Статус
tui-previous = назад
tui-previous-change = предыдущее изменение
tui-previous-field = предыдущее поле
tui-previous-match = предыдущее совпадение
tui-previous-pane = предыдущая панель
tui-problems = ошибки в файлах рабочей папки: { $count }; см. `tuzetu check`
tui-quit = выход
tui-redline = показывать правки или нет
tui-redline-off = правки скрыты
tui-redline-on = правки показаны
tui-remove-asked = ещё раз { $key-delete-note } – удалить замечание «{ $name }»; любая другая клавиша – оставить
tui-removed = удалено; { $key-undo } – вернуть
tui-restored = возвращено: { $what }
tui-reverse-order = версии в обратном порядке: прежней выбрана более поздняя
tui-same-version = показана одна версия: сравнивать не с чем
tui-save = сохранить
tui-outside-added = на диске новое: { $files }
tui-outside-changed = изменено на диске: { $files }
tui-outside-removed = удалено с диска: { $files }
tui-outside-broken = больше не читается: { $files }
tui-outside-texts = тексты на диске изменились и сопоставлены заново
tui-outside-form-gone = открытая форма – об этом файле: { $key-save } предложит записать её новым замечанием
tui-outside-form = открытая форма – об этом файле: сохранится только то, что изменили вы
tui-search = поиск
tui-select-words = выбрать слова
tui-set-status = статус замечания
tui-side-by-side = рядом или одним текстом
tui-side-by-side-off = старое и новое одним текстом
tui-side-by-side-on = старое и новое рядом
tui-side-by-side-narrow = старое и новое рядом не помещаются: нужно окно шире или меньше языков
tui-space = Пробел
tui-start-back = начало на слово назад
tui-start-on = начало на слово вперёд
tui-stay = остаться здесь
tui-take-theirs = принять чужое
tui-text = Текст
tui-topic-only = Известна только тема; официальный текст добавит `tuzetu import`
tui-undo = отменить: вернуть удалённое или изменённое
tui-unfold = развернуть ветвь, читать
tui-versions = версии
tui-whole-provision = всё положение `{ $eid }`
tui-yes = да, закрыть
tui-changed = сохранено в `{ $file }`; { $key-undo } – отменить
tui-united = сохранено в `{ $file }` вместе с тем, что там тем временем изменили; { $key-undo } – отменить ваше
tui-life = замечание по версиям
tui-life-title = По версиям законопроекта
tui-life-go = к этой версии
tui-later-version = более поздняя версия
tui-earlier-version = более ранняя версия
tui-confirm-place = подтвердить место
tui-resolve = устранено
tui-reattach = привязать потерянное замечание
tui-no-life = его версии нет среди версий законопроекта
tui-no-sure-place = место не установлено: выберите слова ({ $key-words }), затем { $key-reattach } привяжет к ним замечание
tui-place-is-home = замечание написано к этой версии
tui-place-now-confirmed = место подтверждено: { $version }
tui-place-confirmed = это место уже подтверждено
tui-nothing-resolved = нет версии, в которой это могло быть устранено
tui-not-waiting = замечание уже закрыто: { $status }
tui-context-waits-not = это пояснение контекста, а не возражение: устранять нечего
tui-none-lost = ни одно замечание не потеряло слов в этом тексте
tui-pick-lost = Какое замечание относится к этим словам?

# Reading: zen, folds, citations, origins.
cited = { $citation }, «{ $title }», версия { $version } ({ $stage })
tui-copied = скопировано в буфер обмена терминала; если вставить не удаётся, то же в файле `{ $file }`
tui-copied-alone = скопировано в буфер обмена терминала, в файле не сохранено: { $why }
tui-copy-citation = копировать ссылку на положение
tui-filter-folded = неизменное свёрнуто
tui-fold-unchanged = свернуть неизменное или показать всё
tui-folded = { $count } без изменений
tui-folded-here = свёрнуто положений без изменений: { $count }; Enter – показать
tui-folded-on = неизменное свёрнуто; Enter раскрывает, ← сворачивает снова
tui-no-cache = нет домашней папки
tui-origins = в какой версии появилась каждая строка
tui-origins-off = версии строк скрыты
tui-origins-on = слева от строки – версия, в которой появились её самые новые слова
tui-pick-citation = Ссылка на положение: на каком языке
tui-zen = только текст или все панели
tui-zen-off = показаны все панели
tui-zen-on = только текст; z – вернуть панели

## Finding, and lists of annotations

tui-search-expression = выражение
tui-search-all = искать во всех версиях, языках и замечаниях
tui-search-everywhere = везде
tui-search-everywhere-expression = везде, выражение
tui-search-it = искать
tui-search-anew = искать другое
tui-expression = слова или регулярное выражение
tui-next-text = следующий текст
tui-previous-text = предыдущий текст
tui-found-title = Найдено «{ $query }»: { $count }
tui-found-cut = Найдено «{ $query }»: показаны первые { $count }
tui-found-nowhere = нигде не найдено: «{ $query }»
tui-pattern-unclosed = скобка в знаке { $at } не закрыта
tui-pattern-unopened = скобка в знаке { $at } не открыта
tui-pattern-unclosed-class = нет «]» к «[» в знаке { $at }
tui-pattern-bad-range = в знаке { $at } конец раньше начала
tui-pattern-nothing-to-repeat = в знаке { $at } нечего повторять
tui-pattern-bad-count = в знаке { $at } неверное число повторов
tui-pattern-dangling = после «\» в конце ничего нет
tui-pattern-unsupported = в знаке { $at } – чего этот поиск не умеет
tui-pattern-too-large = выражение слишком велико
tui-pattern-other = это не регулярное выражение
tui-filters = отбор положений
tui-filter-counts = показано: { $shown }, скрыто: { $hidden }
tui-nothing-fits = под этот отбор ничего не подходит; клавиша H изменит его
tui-checks-title = Отбор
tui-checks-change = Что произошло
tui-checks-significance = В чём изменение
tui-checks-notes = Замечания
tui-checks-status = Статус замечания
tui-checks-languages = Языки
tui-checks-done = готово
tui-checks-back = оставить как было
tui-check = отметить или снять
tui-check-annotated = есть замечание
tui-check-disputed = языки расходятся
tui-uncheck = снять все
tui-next-kind = следующий раздел
tui-previous-kind = предыдущий раздел
tui-turn-severity = тяжесть: следующая степень, по кругу
tui-severity-turned = тяжесть: { $severity }
tui-order = другой порядок
tui-order-place = по месту
tui-order-severity = по тяжести
tui-order-status = по статусу
tui-order-date = по дате изменения
tui-template = заготовка обоснования
tui-pick-template = Заготовка обоснования
tui-field-counter = Возражение

# Skeletons of a reasoning; «…» is filled in by the author.
template-contradiction =
    Положение предписывает …, тогда как Конституция (ст. …) устанавливает ….

    Оба предписания нельзя исполнить одновременно: ….

    Конституция имеет высшую юридическую силу и прямое действие (ст. …), поэтому положение подлежит исключению либо приведению в соответствие: ….
template-disproportionate-limit =
    Положение ограничивает право на … (ст. …), обязывая ….

    Цель ограничения – …. Она могла бы быть достигнута менее обременительной мерой: ….

    Разработчик не показал, что такой меры недостаточно. Ограничение не является необходимым и соразмерным (ст. …).
template-vagueness =
    Слова «…» законом не определены и допускают разное понимание: … либо ….

    Адресат не может предвидеть, какое поведение запрещено, а орган получает неограниченное усмотрение.

    Ограничение права должно быть установлено законом, достаточно ясным и предсказуемым. Предлагается указать: ….
template-procedure =
    Решение … принимает … без участия суда и без извещения ….

    Не предусмотрены: обязанность мотивировать решение, срок и порядок его обжалования, приостановление исполнения на время жалобы.

    Тем самым лицо лишено судебной защиты своего права (ст. …). Предлагается: ….
template-delegation =
    Положение оставляет … на усмотрение …: порядок и пределы определяет подзаконный акт.

    Существенные условия ограничения права (основания, круг лиц, срок, ответственность) могут быть установлены только законом (ст. …).

    Эти условия следует перенести в закон: ….
template-discrimination =
    Положение по-разному обращается с … и …, хотя в отношении … они находятся в одинаковом положении.

    Различие проведено по признаку …. Объективного и разумного основания для него не приведено: ….

    Это противоречит равенству всех перед законом и запрету дискриминации (ст. …).

## Удобство: темы, настройки, память
tui-theme = следующая тема
tui-theme-now = тема: { $says }
tui-theme-turned = тема: { $says }; чтобы осталась: `theme: {"{"} name: { $name } {"}"}` (`tuzetu config`)
theme-terminal = цвета терминала
theme-dark = тёмная
theme-light = светлая
theme-contrast = контрастная
theme-blue-orange = синее и оранжевое
theme-mono = без цветов
tui-config-head =
    Настройки tuzetu. Чего здесь нет, то остаётся по умолчанию.
    Тема: terminal (цвета терминала), dark, light, contrast, blue-orange, mono.
    На экране темы меняет клавиша F3.
    Уберите # перед частью, чтобы изменить её в этой теме. Цвета: "#ff8000", 0–255 или
    имя (red, light-blue, dark-gray …); начертания: bold, dim, italic, underlined,
    reversed, crossed-out.
tui-config-keys =
    Клавиши: место, команда, список клавиш; [] отнимает их все.
    Уберите # перед местом и командой, чтобы изменить. Клавиша – это место на
    клавиатуре: n – она же т. Имена: Ctrl+J, Shift+Left, PgDn, F5, Space, Enter, Esc.
store-config-theme = темы `{ $value }` нет
store-config-place = места `{ $value }` нет
store-config-command = команды `{ $value }` здесь нет
store-config-known = есть: { $names }
store-config-key = клавиши `{ $value }` нет; имя пишется так: n, Ctrl+J, Shift+Left, PgDn, F5, Space
store-config-typed = здесь пишут слова: `{ $value }` нужна для письма
store-config-taken = клавиша `{ $value }` уже отдана команде `{ $other }`
store-config-bereft = у команды `{ $value }` не осталось клавиш
store-config-bereft-hint = дайте ей другую или напишите `[]`, если она не нужна
store-config-robbed = клавиша `{ $key }` отнята у команды `{ $value }`
store-config-robbed-hint = если так и надо, напишите, что ей осталось: `{ $value }: [{ $kept }]`
store-config-no-way-out = без клавиши для `{ $value }` отсюда не выйти
store-config-unknown = настройки `{ $value }` нет; есть `theme` и `keys`
store-config-shape = здесь нужно другое: `theme: dark`, `keys: {"{"} reading: {"{"} next-change: [n] {"}"} {"}"}`
store-config-part = части `{ $value }` у темы нет
store-config-look = у части темы нет `{ $value }`
store-config-colour = цвета `{ $value }` нет
store-config-colour-hint = цвета: "#ff8000" в кавычках, 0–255 или red, light-blue, dark-gray …
store-config-attribute = начертания `{ $value }` нет
store-config-look-shape = здесь нужно другое: `name: dark`, `deleted: {"{"} foreground: "#ff8000", attributes: [bold] {"}"}`; цвет с # пишется в кавычках
part-text = всё, у чего нет своего вида
part-heading = номера и заголовки закона
part-deleted = исключённые слова
part-inserted = добавленные слова
part-quiet-deleted = исключённые слова, ничего не меняющие
part-quiet-inserted = добавленные слова, ничего не меняющие
part-remark = пометки программы в тексте
part-muted = второстепенное
part-quoted = слова, на которые есть замечание
part-disputed = расхождения языков
part-found = найденное
part-selected = выбранные слова
part-amended = знак изменённого
part-moved = знак перемещённого
part-minor = замечание низкой или средней тяжести
part-grave = замечание высокой тяжести
part-critical = замечание критической тяжести
part-cursor = строка под курсором
part-frame = рамка части с курсором
part-key = названия клавиш
part-notice = что только что сделано
tui-suspend = остановить программу; `fg` в оболочке возвращает её
tui-undo-typing = отменить набранное
tui-redo-typing = вернуть отменённое
tui-unsaved = недописанное замечание сохранено и открыто снова
tui-unsaved-file = недописанное замечание сохранено в файле `{ $file }`, открыть его здесь нельзя
tui-forgotten = как этот законопроект читали в прошлый раз, прочесть не удалось: `{ $file }`
cli-config = Показать файл настроек с пояснениями
cli-arg-write = Записать его туда, где он ищется, если его ещё нет
cli-arg-path = Показать, где он ищется
cli-arg-fresh = Не возвращаться туда, где читали в прошлый раз
cli-arg-print = Напечатать один кадр экрана и закончить
cli-arg-size = Его размер: столбцы и строки, 120x40
cli-arg-keys = Сначала нажать клавиши: nn, v<Enter>, <Ctrl+S>
cli-arg-plain = Построчный режим для программ чтения с экрана
cli-error-size = размер `{ $value }` не понят
cli-hint-size = столбцы и строки, от 1 до 1000: `--size 120x40`
cli-error-key = клавиши `<{ $name }>` нет
cli-hint-key = буквы пишутся как есть, остальное в угловых скобках: `<Enter>`, `<Ctrl+S>`, `<Shift+Tab>`, `<PgDn>`, `<F3>`
cli-error-unsaved = ввод закончился, а написанное не сохранено; оно ниже
cli-hint-unsaved = строка `Ctrl+S` сохраняет, строка `Esc` закрывает
cli-error-no-home = неизвестно, где лежат настройки
cli-hint-no-home = задайте XDG_CONFIG_HOME или HOME
tui-config-problems = { $count ->
    [one] в файле настроек { $count } ошибка
    [few] в файле настроек { $count } ошибки
   *[other] в файле настроек { $count } ошибок
}
tui-later-there = есть более поздняя версия: { $version }
tui-demo = проба в { $path }: записанное останется там · свою рабочую папку создаст `tuzetu init`
tui-tour = Три шага:
tui-plain-intro = Построчный режим: команда или клавиша, затем Enter. Пустая строка – дальше, { $next } – следующее изменение, число – изменение с этим номером, { $help } – всё, что можно, { $quit } – выход.
tui-plain-compared = сравниваются { $old } и { $new }
tui-plain-notes = замечаний: { $count }
tui-plain-change = изменение { $at } из { $all }
tui-plain-note = Замечание { $at } из { $all }:
tui-plain-deleted = (удалено: { $words })
tui-plain-inserted = (вставлено: { $words })
tui-plain-here = выбрано
tui-plain-unknown = не понято: «{ $line }»; { $help } – всё, что можно
tui-plain-no-editor = своего редактора здесь нет: пишите строкой
tui-plain-typed = записано как текст: «{ $line }»; { $save } – сохранить, { $close } – закрыть

## Что прочитано из файла
cli-arg-revisions = Какую сторону правок с отслеживанием читать
cli-arg-letters = Кодовая страница старого казахского шрифта, которым набран текст
cli-arg-source = Адрес страницы (https://…), с которой взят текст
cli-arg-comments = Файл, куда записать примечания как аннотации
import-kind-docx = документ Word
import-kind-odt = документ OpenDocument
import-kind-fodt = документ OpenDocument одним файлом
import-kind-doc = документ старого Word
import-kind-rtf = документ RTF
import-kind-pdf = PDF
import-kind-akn = Akoma Ntoso
import-kind-html = веб-страница
import-kind-text = простой текст
import-read = `{ $file }`: { $kind }, язык – { $language }; прочитано структурных элементов: { $provisions }, из них статей: { $articles }; редакционных сносок: { $notes }
import-at = { $text }: строки { $lines }
import-at-one = { $text }: строка { $lines }
import-at-more = { $text }: строки { $lines } и ещё { $more }
import-comment = на полях строки { $line }: { $author } ({ $date }) к словам «{ $quote }»: { $text }
import-other-language = `{ $file }`: в `--lang` указан язык – { $asked }, а по словам это { $told }
import-no-language = `{ $file }`: текста на этом языке ({ $asked }) нет; есть: { $languages }
import-several = из файла `{ $file }` выходит несколько текстов: { $count } ({ $languages })
import-several-hint = укажите `-o OUT.md`, чтобы записать каждый в свой файл, или `--lang`, чтобы взять один
import-both = у версии один текст на каждом языке
import-both-hint = укажите `--revisions accept` или `--revisions reject`; два файла запишет `tuzetu import --revisions both`
import-bad-to = `{ $name }` не называет версию
import-no-office = файл вида { $kind } читается через LibreOffice, а она не установлена
import-no-office-hint = установите LibreOffice (команда `soffice`) или сохраните файл в формате DOCX
import-office-failed = LibreOffice не смогла его прочитать
import-no-pdf = PDF читается через `pdftotext`, а она не установлена
import-no-pdf-hint = установите poppler (в Debian – `poppler-utils`) или сохраните текст в формате DOCX
import-pdf-failed = `pdftotext` не смогла его прочитать
converter-too-long = преобразование заняло больше { $seconds } с или дало слишком большой файл и остановлено
import-hint-damaged = откройте его в своей программе и сохраните заново
import-hint-encrypted = сохраните его без пароля
import-hint-kinds = читаются: DOCX, HTML, Akoma Ntoso и простой текст, с LibreOffice – также DOC, ODT и RTF, с pdftotext – PDF
import-hint-scanned = сначала распознайте текст, затем сохраните его в формате DOCX
import-refused-archive = начинается как архив, но как архив не открывается
import-refused-encrypted = закрыт паролем
import-refused-members = в нём { $count } частей – больше, чем бывает в документе
import-refused-twice = две его части носят одно имя или лежат одна на другой
import-refused-name = имя его части `{ $member }` ведёт за пределы архива
import-refused-large = его часть `{ $member }` больше любого текста
import-refused-bomb = его часть `{ $member }` при распаковке выросла бы, как не растёт текст
import-refused-damaged = его часть `{ $member }` повреждена
import-refused-no-document = это архив, а не документ
import-refused-xml = его часть `{ $member }` – не XML, место { $line }:{ $column }: { $reason }
import-refused-doctype = его часть `{ $member }` объявляет или использует собственные сущности XML: в документах так не бывает, файл может быть опасен
import-refused-deep = элементы его части `{ $member }` вложены слишком глубоко
import-refused-paragraphs = в нём больше абзацев, чем в любом законе
import-refused-not-words = это таблица или презентация, а не текстовый документ
import-refused-unknown = это не текст и не документ
import-refused-empty = в нём нет слов
import-refused-scanned = его страницы – изображения: текста в нём нет
import-docx-accepted = исправления в режиме рецензирования прочитаны как принятые
import-docx-rejected = исправления в режиме рецензирования прочитаны как отклонённые
import-docx-note = сноски сохранены под своими абзацами как редакционные, их знаки опущены
import-docx-edge = опущено, печатается на полях страниц: «{ $words }»
import-docx-contents = опущено: оглавление
import-docx-hidden = опущены скрытые слова
import-docx-struck = пропущены зачёркнутые слова: «{ $words }»
import-docx-picture = опущены изображения
import-docx-embedded = опущен вложенный документ
import-docx-box = слова в надписях сохранены после своих абзацев
import-docx-nested = таблицы в таблицах, каждая строка записана в одну
import-docx-raised = надстрочные цифры записаны как ¹ ² ³
import-docx-formula = формулы записаны в строку, проверьте их
import-docx-sign = не понят знак { $code } шрифта { $font }, записан как �
import-docx-form = не понят вид номеров { $form }, записаны как 1, 2, 3
import-docx-no-list = не понят список, которого нет в файле: его номера потеряны
## plain: простой текст
plain-encoding = текст в кодировке { $encoding }
plain-broken = не прочитано знаков: { $count }
plain-hidden = управляющие знаки убраны: { $count }
plain-binary = это не текст
plain-letters = казахские буквы здесь от старого шрифта: «{ $before }» читается как «{ $after }»; исправит их `--letters { $letters }`
plain-page-numbers = номера страниц убраны: { $count }
plain-running-head = колонтитул «{ $words }» убран: { $count }
plain-columns = два языка стояли рядом в двух столбцах и разделены на два текста
plain-columns-read = страницы в две колонки, левая прочитана раньше правой: { $pages }
plain-columns-seen = слова стоят рядом, в колонках или в таблице, и прочитаны поперёк; проверьте порядок на страницах { $pages }
plain-hyphens = перенесённые слова соединены, знак переноса убран
plain-heading = заголовок занимает всю строку: слова под ним прочитаны как текст закона; проверьте, не его ли это продолжение

## page: страницы
page-left-out = слов страницы не включено в текст закона: { $count } («{ $words }»)
page-struck = пропущен зачёркнутый фрагмент: «{ $words }»
page-inserted = сохранено фрагментов, помеченных как вставка: { $count }
page-too-large = страница больше { $megabytes } МБ
page-too-deep = страница вложена слишком глубоко
page-attributes = у элемента страницы больше атрибутов, чем бывает на страницах

## fmt: канонический вид
cli-fmt = Привести тексты к каноническому виду: меняются только пробелы и знаки разметки
cli-arg-fmt-files = Файлы, которые переписываются на месте (без них – стандартный ввод на стандартный вывод)
cli-arg-fmt-check = Ничего не записывать, назвать то, что изменилось бы; код выхода 1, если такое есть
fmt-formless = `{ $file }`: оставлен как есть – в другом виде он читался бы иначе
fmt-formless-hint = что в нём странно, покажет `tuzetu show`
## Документы для людей: что написано на бумаге.
paper-inserted = Добавлено
paper-deleted = Исключено
paper-moved-from = Перемещено отсюда
paper-moved-to = Перемещено сюда
paper-changes = Изменения: { $between }
paper-legend = Обозначения:
paper-legend-inserted = добавлено
paper-legend-deleted = исключено
paper-legend-moved = перемещённое стоит под одним номером дважды: где было и где стало
paper-comments = Замечания
paper-back = Назад к тексту
paper-weighed = { $kind } · тяжесть: { $severity } · { $status }
cli-export-redline = Выгрузить правки между двумя версиями: Word с исправлениями, веб-страница, PDF
cli-export-text = Выгрузить текст одной версии
cli-arg-moves = Перемещённое – перемещением или правками
paper-error-form = этот документ не выгружается в формате `{ $form }`
paper-hint-form = укажите `--format`: { $forms }
paper-error-binary = `{ $form }` – не текст, на экран его не вывести
paper-hint-binary = назовите файл: `-o ФАЙЛ`
paper-error-one-language = в таком файле один язык
paper-hint-one-language = укажите один `--lang`: каждому языку – свой файл
paper-no-office = для PDF нужен LibreOffice, а его здесь нет
paper-no-office-hint = установите LibreOffice или выгрузите `--format docx` либо `--format html` и напечатайте оттуда
paper-office-failed = LibreOffice не сделал PDF
paper-office-too-long = LibreOffice не справился за { $seconds } с и остановлен
cli-export-table = Выгрузить сравнительную таблицу: Word, страница, Excel
cli-arg-layout = Вид таблицы: attached (приложение к законопроекту), parliament (таблица комитета) или свой файл YAML
cli-arg-all-rows = Все положения, а не только изменённые
table-absent = Отсутствует.
table-delete = Исключить.
table-act = Акт
table-none = Изменений нет.
table-moved = (перенесено: { $place })

## An explainer for those who report on a bill

explain-kicker = Что изменилось в законопроекте
explain-contents = Содержание
explain-versions = Какая версия что говорила
explain-versions-says = Каждая строка – отдельная версия. Нормы ранних версий не действуют, если они не вошли в принятый закон.
explain-version = версия
explain-stage = стадия
explain-changed = изменения к предыдущей
explain-notes = замечания
explain-note = замечание
explain-quoting = можно ли ссылаться как на закон
explain-version-earlier = нет: прежняя версия
explain-version-latest = нет: последняя известная версия, ещё не закон
explain-version-law = да, сверив с официальным текстом
explain-version-reconstruction = нет: реконструкция, берите официальный текст
explain-as-quoted = слова замечания стоят здесь
explain-lives = Оспоренные слова в каждой версии
explain-lives-says = ● слова стоят как цитированы · ◐ стоят изменёнными · ○ их нет
explain-dropped = Что исключено целиком
explain-dropped-says = Положения ранних версий, исключённые целиком: в последней их нет ни на этом месте, ни дословно на другом. Что в них изменили или заменили, показано ниже и в таблице выше.
explain-stood = где стояло
explain-words = слова
explain-last = последний раз в версии
explain-gone = исключено в версии
explain-filters = Отбор
explain-filter-kinds = По тому, что изменилось
explain-filter-norms = По статье Конституции или договора
explain-filter-words = По словам
explain-filter-clear = показать всё
explain-shown = Показано: { $shown } из { $all }.
explain-changes = Что изменилось
explain-changes-says = Сначала то, что весит больше всего: обязанности и права, наказания, сроки, суммы. Вид изменения программа определяет по словам и может ошибиться. Доказательство – слова рядом.
explain-actor = кто назван
explain-disputed-here = Внимание: в этом месте тексты на разных языках расходятся
explain-place = только место или номер
explain-instead = вместо «{ $old }» – «{ $new }»
explain-without = больше не сказано «{ $old }»
explain-with = теперь сказано «{ $new }»
explain-penalty = Новое положение предусматривает наказание: «{ $new }»
explain-del = исключено:{" "}
explain-ins = добавлено:{" "}
explain-objections = Замечания по статьям Конституции и договоров
explain-objections-says = Замечания – мнение их авторов, а не установленный факт: что с нормой не так, решает суд. Рядом приведены доводы в защиту нормы.
explain-norm = { $instrument }, ст. { $article }
explain-norm-paragraph = { $instrument }, п. { $paragraph } ст. { $article }
explain-norms = Нормы
explain-severity = тяжесть: { $severity }
explain-why = Обоснование
explain-test = Трёхчастный тест
explain-counter = Доводы в защиту нормы
explain-also = Эту статью называют замечания:
explain-timeline = Ход законопроекта
explain-timeline-says = Версии сверху вниз; между соседними – сколько положений изменилось.
explain-bar-heavy = обязанности, наказания, сроки, суммы, кто действует
explain-bar-words = формулировки и ссылки
explain-bar-quiet = редакционное, место, номер
explain-matrix = Противоречия: положения и статьи
explain-matrix-says = Положения законопроекта в строках, статьи Конституции и договоров в столбцах; столбики показывают тяжесть в ранней и в поздней версии.
explain-matrix-bars = тяжесть: прежде и теперь; чем выше, тем тяжелее
explain-provision = положение
explain-as-table = То же таблицей
explain-whole = Поздний текст целиком
explain-whole-says = У каждого положения, и неизменённого, свой адрес: ссылка на него – его номер.
explain-whole-changed = изменено, см. выше
explain-sources = Источники
explain-source = источник
explain-unofficial = Это не официальный текст: для ссылок нужен официально опубликованный.
explain-reconstruction = Тексты этого законопроекта – реконструкция.
explain-disagreements = { $count ->
    [one] В поздней версии тексты на разных языках расходятся в { $count } месте: прежде чем цитировать, сверьте языки.
   *[other] В поздней версии тексты на разных языках расходятся в { $count } местах: прежде чем цитировать, сверьте языки.
}
explain-link = { $title }: { $url }
explain-column-id = идентификатор
explain-column-language = язык
explain-column-address = адрес
explain-column-citation = положение
explain-column-quote = цитата
explain-column-norms = нормы
explain-column-kind = вид противоречия
explain-column-severity = тяжесть
explain-column-confidence = уверенность
explain-column-status = статус
explain-column-title = название
explain-column-tags = метки
explain-column-author = автор
explain-column-created = создано
explain-column-modified = изменено
explain-column-fate = в последней версии
explain-column-sources = источники
explain-sheet-title = Замечания к законопроекту: { $title }
explain-made = Составлено программой tuzetu из текстов версий и файлов замечаний.

## Pages of the web: what every page has

site-skip = К содержанию
site-ways = Навигация
site-controls = Настройки страницы
site-dark = тёмная тема
site-keys = Клавиши
site-key-next = следующее
site-key-previous = предыдущее
site-key-filter = искать по словам
site-key-language = другой язык
site-key-theme = тёмная или светлая тема
site-key-help = эта подсказка
site-key-escape = снять отбор, закрыть
site-key-layout = Раскладка не важна: о – то же, что j.
site-title = Законопроекты
site-bills = Законопроекты
site-constitution = Затронутые статьи Конституции и договоров
site-search = Поиск
site-search-words = Слова из законопроектов и замечаний
site-search-script = Для поиска нужен JavaScript; тексты читаются и без него.
site-found = Найдено: { $count }.
site-looked = Просмотрено текстов: { $done } из { $all }.
site-no-bills = Законопроектов пока нет.
site-no-articles = Замечаний пока нет.
site-severity = { $severity }: { $count }
site-texts = Тексты версий
site-others = На других языках
site-link = Ссылка на это место
site-close = Закрыть
cli-export-explainer = Объяснить журналистам, что изменилось: HTML, Markdown или DOCX
cli-export-site = Сделать страницы для сайта редакции: все законопроекты, указатель и поиск
cli-arg-explainer-lang = Языки через запятую; первый виден сначала
cli-arg-pages-folder = Папка; та, что сделана не этой командой, не заменяется
cli-arg-pages-lang = Языки через запятую (иначе все три)
cli-arg-pages-force = Заменить папку, даже если в ней чужие файлы
cli-arg-export-force = Заменить файл, если он уже есть
store-folder-holds = в этой папке лежат законопроекты, замечания или текущая папка: она не заменяется
store-folder-hint = назовите другую папку
store-folder-other = в папке есть файлы, и сделана она не этой командой
store-folder-force = назовите другую папку; `--force` заменит эту вместе с файлами
store-folder-file = это не папка

## Long work
cli-progress-site = читаются законопроекты и готовятся страницы
cli-progress-office = работает { $program }

## Texts that come in
import-pdf-raised = PDF не различает надстрочные цифры: «статья 12¹» могла прочитаться как «статья 121»; сверьте номера со страницами
import-pdf-silent = страницы без слов (пустые или изображения): { $pages }
import-languages-mixed = слова двух языков чередуются; они записаны одним текстом
import-languages-apart = два языка чередуются; каждый записан отдельным текстом, проверьте, к тому ли отнесены короткие строки
import-languages-cut = языки стоят один за другим; текст на этом языке начинается со строки (абзаца) { $at } файла
import-left-out = опущено, так как на другом языке ({ $language }): абзацев: { $count }, первый – строка (абзац) { $at } файла
import-unseen = невидимые знаки (U+200B, U+202E и подобные) оставлены как есть
import-lost-letters = «???» стоит там, где программа потеряла буквы или номера: сверьте с оригиналом
## Bounds of documents
import-docx-more = Ещё замечаний, которые не перечислены: { $count }.
import-docx-comments-out = опущены примечания на полях: { $count }; слов, к которым они относятся, в этом тексте нет
import-docx-field = поле документа не закрыто; слова после его начала оставлены
## Exports
person-editorial = редакция
table-objection = Замечание ({ $author }):
export-drafts = { $count ->
    [one] среди аннотаций { $count } черновик: показывайте его другим, когда он готов
    [few] среди аннотаций { $count } черновика: показывайте их другим, когда они готовы
   *[other] среди аннотаций { $count } черновиков: показывайте их другим, когда они готовы
}
export-explainer-backwards = пояснение говорит, что более поздняя версия изменила в более ранней
export-explainer-forwards = укажите в `--from` более раннюю версию, в `--to` – более позднюю
import-akn-left-out = опущено слов в незнакомых элементах: { $count }

## Amendments worked into a law
cli-apply = Внести поправки изменяющего акта в закон и отчитаться о каждой
cli-arg-apply-amending = Изменяющий акт: BILL, BILL@V или файл
cli-arg-apply-to = Действующий закон, файл в Markdown (иначе все законы рядом с законопроектом)
cli-arg-apply-act = Слова из названия акта, которым является закон (иначе тот, чьё название у закона)
cli-arg-apply-output = Куда записать измененный закон, без `--to` папка для всех (иначе печатается только отчет)
cli-arg-apply-by = Как назвать изменяющий акт в сносках под измененными статьями (иначе по названию)
cli-arg-apply-no-notes = Не писать сносок под измененными статьями
cli-arg-apply-every-occurrence = Слова, которые стоят в указанном месте несколько раз, менять везде
cli-arg-apply-in-turn = Читать каждую поправку по закону, уже измененному предыдущими (иначе – каким он был до акта)
cli-arg-apply-exit-code = Код выхода 1, если что-то не внесено
cli-batch = Выполнить много заданий, по одному в каждой строке JSON, с результатом в каждой строке
cli-arg-batch-histories = Составить задания по папке: в ней и во всех вложенных каждый текст (.md, .txt) сравнивается со следующим по порядку имён, числа – по величине; имена вида 2020.kk.md сравниваются в пределах своего языка
cli-arg-batch-lang = Язык этих текстов: названные по-другому пропускаются (иначе – по имени или по буквам каждого)
cli-arg-batch-changed = Неизменённые строки только считать
cli-arg-batch-list = Напечатать задания, не выполняя их: для других машин
cli-arg-batch-skip-done = Результаты прерванного запуска: то, для чего там есть результат или ошибка, заново не выполняется
cli-arg-batch-jobs = Сколько заданий выполнять одновременно (иначе по одному на каждом ядре)
cli-arg-batch-no-paths = Отклонять задания, которые называют файл: для заданий, составленных другими
batch-help =
    Задания:
    {"  {"}"id":"1","do":"diff","old":"2020.md","new":"2021.md"{"}"}
      diff    old, new; lang, changed, only, footnotes
      parity  два или три из ru, kk, en; terms
      show    text; lang, provision
      apply   amending, to; lang, act
      id, строка или число, возвращается как есть. Текст – это строка: с переводом строки
      внутри – сам текст, без него – путь к файлу от текущей папки; прямо говорят это
      поля {"{"}"text":"…"{"}"} и {"{"}"path":"…"{"}"}. Файл читается с вашими правами, кто бы ни составил задание.

    Результаты, в порядке заданий:
    {"  {"}"id":"1","result":{"{"}…{"}"}{"}"}   то, что даёт `--format json`
    {"  {"}"id":"1","error":{"{"}"code":"…","message":"…","line":7{"}"}{"}"}
      bad-json, not-utf8   строка не читается
      too-long             она длиннее 64 МиБ
      bad-job              поля нет, поле неизвестно или неверно
      not-found            такого файла нет
      unreadable           файл не читается, слишком велик или не в UTF-8
      no-paths             назван файл, а это запрещено
      refused              команда не принимает эти тексты; почему, говорит message
      internal             ошибка программы
      Код выхода: 0 – у всех есть результат, 1 – есть ошибки, 2 – запуск не удался.

    Прерванный запуск продолжается с того же места:
      tuzetu batch --skip-done out.jsonl < jobs.jsonl >> out.jsonl
batch-progress = выполнено заданий:
batch-errors = заданий: { $all }, из них с ошибками: { $errors }
batch-error-read = задания не читаются: { $reason }
batch-error-done = результаты в `{ $name }` не читаются: { $reason }
batch-error-no-result = строка { $line } в `{ $name }` – не результат `tuzetu batch`
batch-hint-no-result = укажите файл, в который записывались результаты
batch-bad-json = это не объект JSON: ошибка в байте { $name } строки
batch-not-utf8 = это не UTF-8: ошибка в байте { $name } строки
batch-too-long = строка длиннее { $megabytes } МиБ; назовите файлы, а не сами тексты
batch-no-field = нет поля `{ $name }`
batch-bad-field = значение поля `{ $name }` не читается
batch-unknown-field = поле `{ $name }` здесь неизвестно
batch-unknown-do = `{ $name }` выполнить нельзя; есть: diff, parity, show, apply
batch-no-paths = файл `{ $name }` не прочитан: называть файлы здесь нельзя
amend-whole-act = весь акт
amend-whole-text = текст акта без его названия
amend-said = { $place }: { $done }
amend-throughout = по всему тексту
amend-except = не меняется: { $place }
amend-inflected = в соответствующих падежах
amend-paired = соответственно
amend-restate = изложить в следующей редакции: «{ $text }»
amend-insert = дополнить: { $units } – «{ $text }»
amend-insert-behind = следом за этим: { $place }
amend-delete = исключить
amend-repeal = признать утратившим силу
amend-renumber = считать: { $units }
amend-enter = введение в действие
amend-replace-words = заменить «{ $old }» на «{ $new }»
amend-delete-words = исключить «{ $old }»
amend-words-after = после «{ $old }» дополнить «{ $new }»
amend-words-before = перед «{ $old }» дополнить «{ $new }»
amend-words-at-end = дополнить в конце «{ $new }»
amend-text-annex = см. приложение
amend-text-missing = текста нет
amend-of-heading = заголовок { $holder }
amend-of-sentence = предложение { $number } { $holder }
amend-of-a-sentence = предложение { $holder }
amend-of-last-sentence = последнее предложение { $holder }
amend-of-last-indent = последний абзац { $holder }
amend-of-last-part = последняя часть { $holder }
amend-of-body = текст { $holder }
amend-unit-heading = заголовок
amend-unit-sentence = предложение { $number }
amend-unit-a-sentence = предложение
amend-unit-last-sentence = последнее предложение
amend-unit-last-indent = последний абзац
amend-unit-last-part = последняя часть
amend-unit-contents = оглавление
amend-unit-body = текст
amend-applied = внесено
amend-applied-folded = внесено; слова отличаются от закона пробелами, тире, кавычками или похожими буквами
amend-range = из ряда: { $numbers }
amend-refused-other-act = к другому акту
amend-refused-place = { $place }: такого места в законе нет
amend-refused-places = { $place }: таких мест в законе несколько
amend-refused-reached = есть { $place }
amend-refused-nearest = ближе всего { $place }
amend-refused-words = { $count ->
    [one] слова «{ $words }» там нет
   *[other] слов «{ $words }» там нет
}
amend-refused-like = похоже на них: «{ $words }»
amend-refused-elsewhere = они стоят здесь: { $place }
amend-refused-many = слова «{ $words }» стоят там несколько раз ({ $count }); `--every-occurrence` меняет все
amend-refused-inflected = в каких падежах стоят слова и что на их месте, поправка не говорит
amend-refused-exists = { $place }: уже есть в законе
amend-refused-gone = { $place }: уже исключено или утратило силу
amend-refused-emptied = { $place }: других слов там нет, а о том, что исключается все место, не сказано
amend-refused-tail = { $place }: не видно, где он кончается: слова за ним могут быть и не его
amend-refused-gap = того, за чем это должно стоять, в законе нет
amend-refused-no-text = за этим не следует новый текст
amend-refused-quotes = кавычки нового текста не сходятся
amend-refused-annex = нового приложения с этим номером среди приложений изменяющего акта нет, или их несколько
amend-refused-other-text = новый текст – не тех единиц, которые названы
amend-refused-footnote = в новом тексте есть знак сноски { $mark }, а самой сноски нет
amend-refused-contents = в законе нет оглавления или такой строки в нем
amend-refused-whole-act = касается закона в целом и текста его не меняет
amend-refused-overlap = те же слова менялись бы дважды
amend-unclaimed-words = часть слов не складывается в поправку
amend-unclaimed-quote = кавычки открыты и в том же абзаце не закрыты
amend-unclaimed-no-verb = не сказано, что сделать
amend-unclaimed-incomplete = сказано, что сделать, но не сказано чем
amend-unclaimed-uneven = не видно, что в перечнях чему отвечает
amend-unclaimed-place = не видно, в каком месте: названное выше не понято или не одно
amend-unclaimed-text = текст в кавычках, о котором ни одна поправка не говорит
amend-not-understood = не понято: { $why }
amend-misprint = опечатка: «{ $words }» прочитано как «{ $meant }»
amend-counts = Поправок: { $all }; внесено: { $applied }; не внесено: { $refused }; к другим актам: { $others }. Не понято мест: { $lost } (байтов: { $bytes } из { $total }).
amend-no-base = в `--to` не назван закон, в который внести поправки `{ $name }`
amend-no-base-hint = без `--to` поправки вносятся во все законы, которые лежат рядом с законопроектом (bills/BILL/laws/LAW/ru.md)
amend-law-language = у закона `{ $law }` нет текста на языке: { $language }
amend-law-unnamed = закон `{ $law }` по названию – не один из изменяемых актов
amend-missing-laws = Изменяемых актов, которых нет рядом: { $count }.
amend-missing-law = { $place }: { $act } (поправок: { $count })
amend-no-instructions = `{ $name }` не изменяет ни одного акта
amend-no-act = по названию не понять, каким актом из `{ $name }` является закон
amend-no-act-hint = назовите его в `--act`: { $names }
cli-arg-effect = Сравнить, что версии сделают с законом из bills/<bill>/laws/: его папка или слова из названия
effect-untouched = `{ $version }` ничего не говорит об этом законе
effect-refused = `{ $version }`: поправок не внесено: { $count }, не понято: { $lost }; какие, говорит `tuzetu apply`
effect-no-law = рядом с законопроектом `{ $bill }` нет закона `{ $act }` ({ $language })
effect-no-laws-hint = положите действующий закон в `bills/{ $bill }/laws/NAME/ru.md`
cli-arg-in-force = Сравнить закон из bills/<bill>/laws/ с тем, что из него сделает версия: его папка или слова из названия
table-cause = законопроект: { $place }
cli-arg-law-effect = Сказать, где языки делают с законом из bills/<bill>/laws/ не одно и то же: его папка или слова из названия

## Законы рядом с законопроектом на полном экране
tui-laws = законы рядом с законопроектом
tui-law-effect = от поправки к закону и обратно
tui-law-undone = что не внесено в закон
tui-law-pick = Законы рядом с законопроектом
tui-law-counts = внесено поправок: { $applied }, не внесено: { $refused }
tui-law-lost = не понято мест: { $count }
tui-law-untouched = эта версия ничего не говорит об этом законе
tui-law-none = Рядом с законопроектом законов нет: положите действующий закон в `bills/{ $bill }/laws/NAME/{ $language }.md`
tui-law-in-force = действующий
tui-law-as-amended = с поправками { $version }
tui-law-keys = { $key-effect } к поправке, { $key-undone } что не внесено, { $key-close } закрыть закон
tui-law-instruction = Поправка
tui-law-to-it = { $key-effect } – к поправке в законопроекте
tui-law-no-cause = Здесь поправки ничего не меняют
tui-law-no-effect = Здесь нет поправки к закону рядом с законопроектом; { $key-laws } – какие законы есть
tui-law-not-done = Не внесено в закон «{ $law }»: { $why }
tui-law-some-undone = Не внесено: { $count } ({ $key-undone })
tui-law-undone-title = Не внесено в закон: { $count }
tui-law-all-done = Внесено все
tui-law-first = Сначала откройте закон: { $key-laws }
tui-law-not-here = Это относится к законопроекту; { $key-close } закроет закон
store-no-law = такого закона рядом с законопроектом нет

## Руководство
man-name = НАЗВАНИЕ
man-synopsis = ВЫЗОВ
man-commands = КОМАНДЫ
man-options = ПАРАМЕТРЫ ВСЕХ КОМАНД
man-exit-status = КОД ЗАВЕРШЕНИЯ
man-exit-done = Сделано.
man-exit-found = Есть различия, если о них спрошено через --exit-code, или найдены ошибки.
man-exit-error = Сбой: причина сказана в стандартном потоке ошибок.
man-environment = ПЕРЕМЕННЫЕ ОКРУЖЕНИЯ

## Всё ли у программы в порядке на этом компьютере
doctor-ok = в порядке
doctor-remark = к сведению
doctor-fault = НЕИСПРАВНО
doctor-version = версия
doctor-target = собрана для
doctor-terminal = терминал
doctor-terminal-none = вывод идёт не в терминал
doctor-terminal-none-advice = запустите `tuzetu doctor` в самом терминале, без `|` и `>`
doctor-terminal-dumb-advice = полному экрану нужен терминал с именем, например TERM=xterm-256color; `tuzetu open --plain` обходится без него
doctor-colours = цвета
doctor-colours-all = 16 миллионов
doctor-colours-many = 256
doctor-colours-sixteen = 16
doctor-colours-none = нет
doctor-colours-off = выключены: задана NO_COLOR
doctor-locale = локаль
doctor-locale-none = не заданы ни LC_ALL, ни LC_CTYPE, ни LANG
doctor-locale-advice = без UTF-8 кириллица может испортиться: `export LANG=C.UTF-8`
doctor-language = язык интерфейса
doctor-language-system = по локали; английский, если её язык – не один из трёх
doctor-language-screen = на экране { $language }, как выбрано там
doctor-workspace = рабочая папка
doctor-bills = законопроектов: { $count }
doctor-bills-odd = с ошибками: { $count }
doctor-bills-odd-advice = их назовёт `tuzetu check`
doctor-read-only = читать можно, писать нельзя
doctor-read-only-advice = законопроекты читаются; чтобы писать замечания, скопируйте рабочую папку или попросите право записи
doctor-unsaved = несохранённое хранится в
doctor-unsaved-advice = если программу прервут, написанное пропадёт: укажите в XDG_STATE_HOME папку, в которую можно писать
doctor-unsaved-waiting = хранится: { $count }
doctor-unsaved-waiting-advice = `tuzetu open` предложит продолжить
doctor-no-home = у пользователя нет домашней папки
doctor-config = файл настроек
doctor-config-none = его нет, и это не ошибка
doctor-git = git
doctor-git-for = тексты вида `REV:path`, кто написал строку, объединение замечаний
doctor-office = LibreOffice
doctor-office-for = читает DOC, RTF и ODT, печатает в PDF
doctor-pdf = pdftotext
doctor-pdf-for = читает PDF
doctor-program-absent = не найдено
doctor-program-advice = если это нужно, установите { $package }
