### The interface in Kazakh. Every key stands in all three files.

## What happened to a provision

change-amended = өзгертілді
change-inserted = қосылды
change-deleted = алып тасталды
change-renumbered = нөмірі өзгерді
change-moved = орны ауысты
change-split = бөлінді
change-merged = біріктірілді
change-unchanged = өзгеріссіз

## What kind of change it is

significance-modality = міндет немесе құқық
significance-penalty = санкция
significance-deadline = мерзім
significance-amount = сома
significance-date = күн
significance-number = сан
significance-actor = кім әрекет етеді
significance-definition = анықтама
significance-wording = тұжырым
significance-reference = сілтеме
significance-editorial = редакциялық

## How far a bill had come

stage-draft = жоба
stage-introduced = енгізілді
stage-first-reading = бірінші оқылым
stage-second-reading = екінші оқылым
stage-senate = Сенат
stage-returned = қайтарылды
stage-adopted = қабылданды
stage-signed = қол қойылды
stage-in-force = қолданыста
stage-other = өзге

## How a provision conflicts with a norm

conflict-contradiction = қайшылық
conflict-disproportionate-limit = мөлшерлес емес шектеу
conflict-vagueness = бұлыңғырлық
conflict-procedure = рәсім
conflict-delegation = өкілеттікті беру
conflict-discrimination = кемсітушілік
conflict-context = мәнмәтін

## How grave a conflict is

severity-low = төмен
severity-medium = орташа
severity-high = жоғары
severity-critical = өте жоғары

## How an annotation stands

status-draft = қаралама
status-open = ашық
status-disputed = дауланған
status-accepted = қабылданған
status-fixed = жойылған
status-rejected = қабылданбаған
status-withdrawn = қайтарып алынған

## How surely an annotation found its words

placement-exact = дәл
placement-changed = сөздер өзгерген
placement-moved = орны ауысқан
placement-translated = мекенжайы бойынша, басқа тілде
placement-ambiguous = орны бірмәнді емес
placement-orphaned = орны табылмады

## Instruments

instrument-kz-1995 = 1995 жылғы Конституция
instrument-kz-2026 = 2026 жылғы Конституция
instrument-iccpr = АСҚХП
instrument-icescr = ЭӘМҚХП
instrument-crc = Бала құқықтары туралы конвенция
instrument-udhr = Адам құқықтарының жалпыға бірдей декларациясы

## What is odd in a text

diagnostic-duplicate-number = нөмір екі рет кездеседі
diagnostic-number-out-of-order = нөмір алдыңғысынан кіші
diagnostic-unclosed-quote = тырнақша ашылған, бірақ жабылмаған
diagnostic-unknown-heading = тақырып заңның құрылымдық элементі емес
diagnostic-control-character = басқару таңбасы белгімен көрсетілген
diagnostic-other-language = басқа тілдегі мәтінге ұқсайды

## Languages

language-ru = орысша
language-kk = қазақша
language-en = ағылшынша

## Provisions and citations

constitution-unknown-article = `{ $norm }` бабы жоқ; соңғысы – { $last }
constitution-repealed-article = `{ $norm }` бабы алып тасталған
constitution-cite-kz-1995 = 1995 жылғы Конституцияның { $place }-бабы
constitution-cite-kz-2026 = 2026 жылғы Конституцияның { $place }-бабы
constitution-cite-iccpr = АСҚХП-ның { $place }-бабы
constitution-cite-icescr = ЭӘМҚХП-ның { $place }-бабы
constitution-cite-crc = Бала құқықтары туралы конвенцияның { $place }-бабы
constitution-cite-udhr = Адам құқықтарының жалпыға бірдей декларациясының { $place }-бабы

## View

## Store

## Export

## Command line

## Full screen
