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

## Export

## Command line

## Full screen
