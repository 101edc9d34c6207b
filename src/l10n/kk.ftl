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

store-io = жүйенің жауабы: { $reason }
store-not-a-file = бұл файл емес
store-too-large = файл { $megabytes } МБ-тан үлкен
store-not-utf8 = { $offset } ығысуындағы `{ $byte }` байты UTF-8 емес
store-not-utf8-hint = файлды UTF-8 түрінде сақтаңыз; жиі кездесетін себебі – Windows-1251 кодтамасы
store-exists = бұл бұрыннан бар
store-outside = `{ $value }` жұмыс қалтасынан тысқа шығарады
store-no-workspace = мұнда да, жоғарыда да жұмыс қалтасы жоқ: `bills/` табылмады
store-no-workspace-hint = оны `tuzetu init` пәрменімен құрыңыз немесе мысалды `tuzetu demo` пәрменімен ашыңыз
store-bad-bill-folder = заң жобасы бұлай аталмайды: әріптерді, цифрларды, `-`, `_` және `.` таңбаларын қолданыңыз
store-no-bill = `{ $bill }` заң жобасы жоқ
store-no-bill-hint = жұмыс қалтасындағы заң жобалары: { $names }
store-no-version = `{ $value }` нұсқасы жоқ
store-bill-id-differs = заң жобасында `{ $value }` атауы көрсетілген; қалтаның атауы ескеріледі
store-text-missing = `{ $value }` мәтіні жоқ
store-duplicate-version = `{ $value }` нұсқасы екі рет көрсетілген
store-unknown-format = `{ $value }` пішімі белгісіз
store-unknown-format-hint = файл tuzetu бағдарламасының жаңарақ нұсқасында жасалған болуы мүмкін: мұнысы 1-пішімді оқиды
store-missing-field = `{ $field }` көрсетілмеген
store-bad-value = `{ $value }` мәні `{ $field }` үшін жарамайды
store-unknown-name = `{ $value }` – `{ $field }` үшін белгісіз мән
store-names-hint = қолдануға болады: { $names }
store-bad-date = `{ $field }` ішіндегі `{ $value }` күн емес
store-bad-date-hint = `2026-05-31` немесе уақытымен `2026-05-31T18:40:00+05:00` деп жазыңыз
store-bad-norm = `{ $value }` нормаға сілтеме емес
store-bad-norm-hint = `kz-1995:20(2)` немесе `iccpr:19` деп жазыңыз; баптардың тізімін `tuzetu norms` береді
store-yaml-syntax = бұл YAML емес: { $reason }
store-yaml-syntax-hint = осы және алдыңғы жолдағы тырнақшаларды, қос нүктелерді және шегіністерді тексеріңіз
store-yaml-duplicate-key = `{ $field }` екі рет жазылған
store-yaml-duplicate-key-hint = екеуінің бірін қалдырыңыз
store-yaml-wrong-type = { $expected ->
    [list] `{ $field }` тізім болуға тиіс
    [text] `{ $field }` мәтін болуға тиіс
   *[fields] `{ $field }` өрістерден тұруға тиіс
}
store-yaml-too-deep = мәндердің кірістірілуі тым терең
store-other-bill = аннотация `{ $value }` заң жобасына қатысты, бірақ басқасының қалтасында жатыр
store-duplicate-id = `{ $id }` – { $other } файлының да идентификаторы
store-duplicate-id-hint = екі аннотацияның біріне басқа идентификатор беріңіз
store-no-annotation = `{ $id }` аннотациясы жоқ
store-no-annotation-hint = идентификаторларды `tuzetu annotate list` көрсетеді
store-cannot-amend = файлдың қалған бөлігіне тимей оны өзгерту мүмкін емес
store-cannot-amend-hint = файлды редакторда өзгертіңіз; ештеңе жазылған жоқ
store-conflict = осы арада файлды басқа біреу өзгертті
store-conflict-hint = ештеңе қайта жазылған жоқ: файлды қайтадан оқыңыз немесе екі редакцияны да сақтаңыз

## Export

## Command line

## Full screen
