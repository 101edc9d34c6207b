### The interface in Russian. Every key stands in all three files.

## What happened to a provision

change-amended = изменено
change-inserted = добавлено
change-deleted = исключено
change-renumbered = перенумеровано
change-moved = перемещено
change-split = разделено
change-merged = объединено
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
significance-reference = ссылка
significance-editorial = редакционное

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
placement-moved = перенесено
placement-translated = по адресу, в другом языке
placement-ambiguous = место неоднозначно
placement-orphaned = место не найдено

## Instruments

instrument-kz-1995 = Конституция 1995
instrument-kz-2026 = Конституция 2026
instrument-iccpr = МПГПП
instrument-icescr = МПЭСКП
instrument-crc = Конвенция о правах ребёнка
instrument-udhr = Всеобщая декларация прав человека

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

## Provisions and citations

constitution-unknown-article = статьи `{ $norm }` нет; последняя – { $last }
constitution-repealed-article = статья `{ $norm }` исключена
constitution-cite-kz-1995 = ст. { $place } Конституции 1995 года
constitution-cite-kz-2026 = ст. { $place } Конституции 2026 года
constitution-cite-iccpr = ст. { $place } МПГПП
constitution-cite-icescr = ст. { $place } МПЭСКП
constitution-cite-crc = ст. { $place } Конвенции о правах ребёнка
constitution-cite-udhr = ст. { $place } Всеобщей декларации прав человека

## View

## Store

store-io = ответ системы: { $reason }
store-not-a-file = это не файл
store-too-large = файл больше { $megabytes } МБ
store-not-utf8 = байт `{ $byte }` по смещению { $offset } не является UTF-8
store-not-utf8-hint = сохраните файл в UTF-8; частая причина – кодировка Windows-1251
store-exists = это уже существует
store-outside = `{ $value }` выводит за пределы рабочей папки
store-no-workspace = ни здесь, ни выше нет рабочей папки: не найдена `bills/`
store-no-workspace-hint = создайте её командой `tuzetu init` или откройте пример командой `tuzetu demo`
store-bad-bill-folder = так законопроект называться не может: допустимы буквы, цифры, `-`, `_` и `.`
store-no-bill = законопроекта `{ $bill }` нет
store-no-bill-hint = законопроекты в рабочей папке: { $names }
store-no-version = версии `{ $value }` нет
store-bill-id-differs = законопроект называет себя `{ $value }`; действует имя папки
store-text-missing = текста `{ $value }` нет
store-duplicate-version = версия `{ $value }` указана дважды
store-unknown-format = формат `{ $value }` неизвестен
store-unknown-format-hint = возможно, файл создан более новой версией tuzetu: эта читает формат 1
store-missing-field = не указано `{ $field }`
store-bad-value = `{ $value }` не подходит для `{ $field }`
store-unknown-name = `{ $value }` – неизвестное значение `{ $field }`
store-names-hint = допустимо: { $names }
store-bad-date = `{ $value }` в `{ $field }` не является датой
store-bad-date-hint = пишите `2026-05-31` или, со временем, `2026-05-31T18:40:00+05:00`
store-bad-norm = `{ $value }` не является ссылкой на норму
store-bad-norm-hint = пишите `kz-1995:20(2)` или `iccpr:19`; статьи перечисляет `tuzetu norms`
store-yaml-syntax = это не YAML: { $reason }
store-yaml-syntax-hint = проверьте кавычки, двоеточия и отступы в этой строке и в предыдущей
store-yaml-duplicate-key = `{ $field }` указано дважды
store-yaml-duplicate-key-hint = оставьте одно из двух
store-yaml-wrong-type = { $expected ->
    [list] `{ $field }` должно быть списком
    [text] `{ $field }` должно быть текстом
   *[fields] `{ $field }` должно состоять из полей
}
store-yaml-too-deep = слишком глубокая вложенность значений
store-other-bill = аннотация относится к законопроекту `{ $value }`, но лежит в папке другого
store-duplicate-id = `{ $id }` – также идентификатор файла { $other }
store-duplicate-id-hint = дайте одной из двух аннотаций другой идентификатор
store-no-annotation = аннотации `{ $id }` нет
store-no-annotation-hint = идентификаторы показывает `tuzetu annotate list`
store-cannot-amend = файл нельзя изменить, не затронув в нём остального
store-cannot-amend-hint = измените его в редакторе; ничего не записано
store-conflict = тем временем файл изменил кто-то другой
store-conflict-hint = ничего не перезаписано: прочтите файл заново или сохраните обе редакции

## Export

## Command line

## Full screen
