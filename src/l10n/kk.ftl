### The interface in Kazakh. Every key stands in all three files.

## What happened to a provision

change-amended = өзгертілді
change-inserted = қосылды
change-deleted = алып тасталды
change-renumbered = нөмірі өзгерді
change-moved = орны ауысты
change-split = бөлінді
change-merged = біріктірілді
change-redivided = сөздер бір ережеден екіншісіне көшті
change-repealed = нөмірі сақталып, алып тасталды
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
significance-inflection = тек сөз тұлғасы
significance-reference = сілтеме
significance-editorial = редакциялық

## Where the languages do not say the same

parity-says-missing = { $languages } жоқ
parity-says-missing-words = { $languages } тақырыбы немесе өз сөздері жоқ
parity-says-order = басқа жерде орналасқан
parity-says-nesting = әр тілде әртүрлі деңгейде орналасқан
parity-says-label = нөмірі немесе құрылымдық бірлігі басқа
parity-says-label-missing = { $languages } нөмірі жоқ
parity-says-unnumbered = { $languages } ережелер нөмірленбеген, сондықтан олардың мазмұны салыстырылмады
parity-says-modality = міндет, тыйым салу немесе құқық әртүрлі белгіленген
parity-says-deadline = мерзім немесе жас сәйкес келмейді
parity-says-amount = сома сәйкес келмейді
parity-says-date = күні сәйкес келмейді
parity-says-number = сан сәйкес келмейді
parity-says-reference = әртүрлі ережелерге немесе актілерге сілтеме жасалған
parity-says-change-missing-only = тек { $languages } өзгертілген
parity-says-change-missing-not = тек { $languages } өзгертілмеген
parity-says-change-deleted-only = тек { $languages } алып тасталған
parity-says-change-deleted-not = тек { $languages } алып тасталмаған
parity-says-change-inserted-only = тек { $languages } қосылған
parity-says-change-inserted-not = тек { $languages } қосылмаған
parity-says-change-moved-only = тек { $languages } орны ауыстырылған
parity-says-change-moved-not = тек { $languages } орны ауыстырылмаған
parity-says-change-moved = әр тілде орны әртүрлі ауыстырылған
parity-says-change-renumbered-only = тек { $languages } нөмірі өзгертілген
parity-says-change-renumbered-not = тек { $languages } нөмірі өзгертілмеген
parity-says-change-renumbered = әр тілде нөмірі әртүрлі өзгертілген
parity-says-change-differs = әр тілде әртүрлі өзгертілген
parity-says-term = анықталған термин барлық тілде бірдей қолданылмаған
parity-says-words = { $language } «{ $words }»
parity-says-nothing = { $language } – мұндай сөздер жоқ
parity-lags = { $language } мәтін `{ $version }` нұсқасына сәйкес келеді: жаңартылмаған сияқты

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

severity-unweighed = бағаланбаған
severity-low = төмен
severity-medium = орташа
severity-high = жоғары
severity-critical = өте жоғары

## How an annotation stands

status-draft = қаралама
status-open = ашық
status-disputed = дауланған
status-accepted = қабылданған
status-fixed = түзетілген
status-rejected = қабылданбаған
status-withdrawn = қайтарып алынған

## How surely an annotation found its words

placement-exact = дәл
placement-changed = сөздер өзгерген
placement-around = сөздер сол күйінде, бірақ олар тұрған сөйлем өзгертілген
placement-parted = сөздер бөлініп, бірнеше жерде тұр
placement-parted-changed = сөздер өзгертіліп, бірнеше жерге бөлінген
placement-moved = орны ауысқан
placement-translated = сол ереже басқа тілде
placement-ambiguous = орны бірмәнді емес
placement-orphaned = орны табылмады

## Ескертуге не істелді

deed-created = жасалды
deed-reattached = басқа сөздерге байланыстырылды
deed-replaced = орны түзетілді
deed-confirmed = сол орын тағы да расталды
deed-lifted = орнын растау күшін жойды

## Оны адам қай жерден көрді

how-exact = сол сөздер
how-changed = басқа сөздер
how-moved = сол сөздер басқа жерде
how-split = сөздер бірнеше жерде
how-merged = басқа сөздермен бірге
how-translated = сол сөздер басқа тілде
how-orphaned = сөздер енді жоқ

## Ескерту сөздерінің нұсқадағы тағдыры

fate-written = осында жазылған
fate-translated = сол ереже басқа тілде
fate-kept = өзгеріссіз
fate-reworded = өзгертілген
fate-around = дәл сол сөздер тұрған сөйлем өзгертілген
fate-moved = басқа орынға көшірілген
fate-renumbered = нөмірі өзгертілген
fate-split = ереже бөлінген
fate-merged = ереже басқа ережемен біріктірілген
fate-back = сөздер қайта енгізілген
fate-dropped = ереже бар, бірақ онда бұл сөздер жоқ
fate-gone = алып тасталған
fate-not-yet = әзірге жоқ
fate-ambiguous = бірнеше ұқсас орын бар
fate-unknown = анықталмаған
fate-no-text = бұл тілде мәтін жоқ
standing-exact = сөзбе-сөз
standing-reworded = басқаша айтылған
standing-partly = бір бөлігі айтылған
standing-opposite = керісінше айтылған
standing-absent = бұл жоқ
standing-no-text = бұл тілде мәтін жоқ

## Ескерту не үшін

motivation-assessing = бағалайды
motivation-bookmarking = орынды белгілейді
motivation-classifying = түрге жатқызады
motivation-commenting = түсіндірме береді
motivation-describing = сипаттайды
motivation-editing = басқа сөздер ұсынады
motivation-highlighting = сөздерді ерекшелейді
motivation-identifying = кім немесе не туралы екенін атайды
motivation-linking = басқамен байланыстырады
motivation-moderating = басқалар жазғанын тексереді
motivation-questioning = сұрайды
motivation-replying = жауап береді
motivation-tagging = белгі береді

## Автордың сенімділігі

confidence-certain = даусыз
confidence-likely = ықтимал
confidence-arguable = даулы

## Құқықты шектеудің үш сатылы тесті

test-law = заңда көзделген
test-aim = заңды мақсат
test-necessity = қажетті және мөлшерлес
verdict-met = сақталған
verdict-not-met = сақталмаған
verdict-unclear = анық емес

## Ескерту файлының өрістері, редакторларға арналған

field-aim = заңды мақсат
field-at = қашан
field-body = ескертуде не айтылады
field-by = кім: аты немесе аты мен рөлі
field-confidence = автор қаншалықты сенімді
field-confirmed = орнын кім және қашан растады
field-counter-argument = қарсы не айтуға болады
field-created = қашан жазылды
field-creator = кім жазды: аты немесе аты мен рөлі
field-date = күні
field-did = не істелді
field-en = ағылшынша
field-exact = мәтінде қалай тұрса, солай келтірілген сөздер
field-further = бөлінген сөздердің қалған бөлігі тұрған жерлер: тізімде әр жер бөлек жазылады
field-wording = ереженің барлық сөздері, егер ол тұтас белгіленсе; қалдырылған сөздердің орнына «…»
field-format = файл пішімі
field-history = ескертуге не істелді, алғашқысынан бастап
field-how = ондағы сөздер дәйексөзге қалай сәйкес келеді
field-id = қысқа аты: кіші латын әріптері, цифрлар және -
field-kind = нормаларға қайшылығы неде
field-kk = қазақша
field-language = мәтін тілі
field-law = заңда көзделген
field-modified = соңғы рет қашан өзгертілді
field-motivation = ескерту не үшін
field-name = аты
field-necessity = қажетті және мөлшерлес
field-norms = қайшы келетін нормалар, мысалы kz-1995:20(2)
field-pinpoint = дереккөздегі орны
field-placements = басқа нұсқалар мен тілдердегі адам растаған орындар
field-prefix = сөздердің алдында не тұр
field-provision = ереженің коды, мысалы art_5__para_2
field-reasoning = неліктен
field-replies = жауаптар
field-retrieved = қашан оқылды
field-role = қандай рөлде
field-ru = орысша
field-selector = келтірілген сөздер мен олардың көршілері
field-severity = қайшылық қаншалықты ауыр
field-sha256 = мәтіннің SHA-256 хеші
field-source = заң жобасы
field-sources = ескерту неге сүйенеді
field-status = ескерту мәртебесі
field-suffix = сөздерден кейін не тұр
field-tags = іздеуге арналған белгілер
field-target = ескерту қатысты сөздер
field-test = құқықты шектеудің үш сатылы тесті
field-text = жауап
field-title = қысқаша атауы
field-type = түрі
field-url = қайдан оқуға болады
field-verdict = тесттің осы бөлігінің нәтижесі
field-version = нұсқа
field-was = бұрын қалай болған
field-why = неліктен
field-words = неліктен, әр тілде

## Instruments

instrument-kz-1995 = 1995 жылғы Конституция
instrument-kz-2026 = 2026 жылғы Конституция
instrument-iccpr = АСҚХП
instrument-icescr = ЭӘМҚХП
instrument-crc = Бала құқықтары туралы конвенция
instrument-udhr = Адам құқықтарының жалпыға бірдей декларациясы
instrument-short-kz-1995 = 1995
instrument-short-kz-2026 = 2026
instrument-short-iccpr = АСҚХП
instrument-short-icescr = ЭӘМҚХП
instrument-short-crc = БҚК
instrument-short-udhr = АҚЖД

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
language-short-ru = ор.
language-short-kk = қаз.
language-short-en = ағыл.
in-language-ru = орыс тілінде
in-language-kk = қазақ тілінде
in-language-en = ағылшын тілінде
in-two-languages = { $one } және { $two }

## Provisions and citations

constitution-unknown-article = `{ $norm }` бабы жоқ; соңғысы – { $last }
constitution-repealed-article = `{ $norm }` бабы алып тасталған
constitution-unknown-paragraph = `{ $norm }` тармағы жоқ; бұл баптың соңғы тармағы – { $last }
constitution-no-paragraphs = `{ $norm }` тармағы жоқ: бұл баптың тармақтары нөмірленбейді

## View

view-was = бұрын { $number }
view-moved-from = бұрынғы орны: { $place }
view-merged-from = біріктірілген: { $place }
view-split-from = бөлінген: { $place }
view-redivided = қайта бөлінді: { $place }
view-follows = қайта нөмірлеуге ілескен: { $old } → { $new }
view-no-reasoning = { $language } негіздеме жоқ; { $other } негіздеме:
view-no-reasoning-at-all = Негіздеме жазылмаған.
view-test = Үш сатылы тест:
view-counter-argument = Ережені қорғап:
view-life-otherwise = сөздер дәйексөздегіден өзгеше
view-life-perhaps = мүмкін, { $places }
view-life-confirmed = растаған: { $by }, { $date }
view-life-seen = { $language } басқа орын расталған ({ $by }, { $date }), мұнда оған { $place } сәйкес келеді
view-life-seen-gone = { $language } бұл сөздердің енді жоқ екені расталған ({ $by }, { $date })
view-life-since = { $version } нұсқасынан бері бар
view-life-resolved-reworded = { $version } нұсқасында түзетілді ме? сөздер өзгертілген
view-life-resolved-dropped = { $version } нұсқасында түзетілді ме? сөздер алып тасталған
view-life-resolved-gone = { $version } нұсқасында түзетілді ме? ереже алып тасталған
view-life-fixed = түзетілді: { $by }, { $date }
view-life-fixed-by = { $version } нұсқасында түзетілді: { $by }, { $date }
view-trace-lacking = мына сөздер жоқ: { $words }
view-trace-partly = { $version } (толық емес)
view-trace-became = { $place }
view-trace-deleted = { $place } – алып тасталған
view-trace-inserted = { $place } – жаңа
view-trace-never = бұл бірде-бір нұсқада жоқ
view-trace-opposite = керісінше айтылған нұсқалар: { $versions }
view-trace-always = барлық нұсқада бар
view-trace-always-partly = барлық нұсқада бар, бірақ толық емес: { $versions }
view-trace-since = { $first } нұсқасынан бастап бар
view-trace-until = болған нұсқалар: { $versions }; соңғы { $latest } нұсқасында бұл жоқ
view-trace-some = мына нұсқаларда ғана бар: { $versions }
view-trace-whole = мұның бәрі бірге айтылған нұсқалар: { $versions }
view-trace-no-whole = мұның бәрі бірге бірде-бір нұсқада жоқ
direction-stronger = қатаңырақ
direction-weaker = жұмсағырақ
direction-prohibited = енді тыйым салынған
direction-permitted = енді рұқсат етілген

## Store

store-io = жүйенің жауабы: { $reason }
store-not-a-file = бұл файл емес
store-too-large = файл { $megabytes } МБ-тан үлкен
store-not-utf8 = { $offset } ығысуындағы `{ $byte }` байты UTF-8 емес
store-not-utf8-hint = файлды UTF-8 түрінде сақтаңыз; жиі кездесетін себебі – Windows-1251 кодтамасы
store-exists = бұл бұрыннан бар
store-exists-hint = бұрынғы файлға тиіскен жоқ; `--force` оны ауыстырады
store-outside = `{ $value }` жұмыс қалтасынан тысқа шығарады
store-no-workspace = мұнда да, жоғарыда да жұмыс қалтасы жоқ: `bills/` табылмады
store-no-workspace-hint = оны `tuzetu init` пәрменімен құрыңыз немесе мысалды `tuzetu demo` пәрменімен ашыңыз
store-bad-bill-folder = заң жобасы бұлай аталмайды: әріптерді, цифрларды, `-`, `_` және `.` таңбаларын қолданыңыз
store-no-bill = `{ $bill }` заң жобасы жоқ
store-no-bill-hint = жұмыс қалтасындағы заң жобалары: { $names }
store-no-version = `{ $value }` нұсқасы жоқ
store-no-versions = алғашқы нұсқаны `tuzetu version add` қосады
store-bill-id-differs = заң жобасында `{ $value }` атауы көрсетілген; қалтаның атауы ескеріледі
store-text-missing = `{ $value }` мәтіні жоқ
store-duplicate-version = `{ $value }` нұсқасы екі рет көрсетілген
store-unknown-format = `{ $value }` пішімі белгісіз
store-unknown-format-hint = файл tuzetu бағдарламасының жаңарақ нұсқасында жасалған болуы мүмкін: мұнысы 1-пішімді оқиды
store-misspelled-field = `{ $key }` деген өріс жоқ, ал `{ $field }` көрсетілмеген
store-misspelled-field-hint = мүмкін, `{ $name }`?
store-strange-field = мұнда `{ $value }` деген өріс жоқ
store-strange-field-hint = ол сақталады, бірақ сөздері еш жерде көрсетілмейді
store-missing-field = `{ $field }` көрсетілмеген
store-parity-not-a-list = `accepted` тізіміне қосуға болмайды: ол файлдағы соңғы тізім емес
store-parity-not-last = осы аралықта файл өзгертілген; жазбаны `accepted` тізімінен қолмен алып тастаңыз
store-bad-value = `{ $value }` мәні `{ $field }` үшін жарамайды
store-unknown-name = `{ $value }` – `{ $field }` үшін белгісіз мән
store-names-hint = қолдануға болады: { $names }
store-bad-id-hint = 4-тен 64-ке дейін кіші латын әріптерін, цифрларды және `-` таңбасын жазыңыз, мысалы `zan-07`
store-bad-slug-hint = әріптерді, цифрларды, `-`, `_` және `.` таңбаларын қалта немесе нұсқа атауындағыдай жазыңыз
store-not-fields = бұл ескерту емес: файлда өрістер жоқ
store-not-fields-hint = ескертуді `tuzetu annotate add` жазады; онда не болуы мүмкін екенін `tuzetu schema annotation` көрсетеді
store-bad-date = `{ $field }` ішіндегі `{ $value }` күн емес
store-bad-date-hint = `2026-05-31` немесе уақытымен `2026-05-31T18:40:00+05:00` деп жазыңыз
store-unknown-instrument = `{ $code }` құжаты белгісіз
store-unknown-instrument-hint = белгілі құжаттар: { $codes }
store-bad-norm = `{ $value }` нормаға сілтеме емес
store-bad-norm-hint = `kz-1995:20(2)` немесе `iccpr:19` деп жазыңыз; баптардың тізімін `tuzetu norms` береді
store-io-not-found = мұндай файл немесе қалта жоқ
store-io-denied = қол жеткізуге рұқсат жоқ
store-io-folder = бұл файл емес, қалта
store-io-not-a-folder = бұл қалта емес, файл
store-io-read-only = диск тек оқуға арналған
store-folder-read-only = бұл қалтаға жазуға болмайды; оған жазуға рұқсат беріңіз немесе бүкіл жұмыс қалтасын жазуға болатын жерге көшіріңіз
store-protected = файл жазудан қорғалған
store-protected-hint = оған жазуға рұқсат беріңіз (`chmod u+w`) немесе басқа файлды көрсетіңіз
store-io-full = дискіде орын жоқ
store-yaml-syntax = бұл YAML емес
store-yaml-colon = бұл YAML емес: қос нүкте тұра алмайтын жерде тұр; қос нүктесі бар сөздер тырнақшаға алынады
store-yaml-missing-mark = бұл YAML емес: тырнақша, үтір, жақша немесе қос нүкте жетіспейді
store-yaml-character = бұл YAML емес: мән бұл таңбадан басталмайды
store-yaml-control = YAML ішінде басқару таңбасына жол берілмейді
store-merge-marks = git екі адамның өзгерістерін біріктіре алмады: осы жерден `>>>>>>>` дейінгі жолдар екі редакцияда да келтірілген
store-merge-marks-hint = әр тараптың қосқанын қалдырыңыз, ал олар әртүрлі айтқан жерде екеуінің бірін немесе үшіншісін жазыңыз; `<<<<<<<`, `=======` және `>>>>>>>` жолдарын алып тастап, `git add` орындаңыз; басқа ескертулер бұл кезде де оқылады
store-merge-mark = git қайшылығынан қалған белгі алынып тасталмаған
store-merge-mark-hint = бұл жолды алып тастаңыз, айналасында тиісті жолдар қалғанын тексеріңіз, содан кейін `git add` орындаңыз
store-merge-deleted = бір тарап бұл файлды жойған, екінші тарап оны өзгерткен: git шешім күтіп тұр
store-merge-deleted-hint = `git add { $file }` файлды осы күйінде қалдырады, `git rm { $file }` оны жояды
store-yaml-syntax-hint = осы және алдыңғы жолдағы тырнақшаларды, қос нүктелерді және шегіністерді тексеріңіз
store-yaml-tab = YAML бос орындарды санайтын жерде табуляция тұр
store-yaml-tab-hint = бұл жолдың шегінісін көрші жолдардағыдай бос орындармен жасаңыз
store-yaml-hidden-end = көзге көрінбейтін { $sign } таңбасы YAML үшін жолды осы жерден үзеді
store-yaml-hidden-end-hint = оның орнына бос орын немесе кәдімгі жол соңын қойыңыз; редактор оны таңбаның нөмірі бойынша табады
store-merge-key = `<<` мұнда өрістерді көшірмейді
store-merge-key-hint = бұл өрістерді керек жерінде толық жазыңыз
store-yaml-second = осы жерден екінші құжат басталады, ал файлда тек біреуі болады
store-yaml-second-hint = оны бөлек файлға көшіріңіз немесе `---` жолын алып тастаңыз
store-yaml-aliases = `*атау` сілтемелері тым көп, оларды оқу мүмкін емес
store-yaml-aliases-hint = `*атау` орнына сөздердің өзін жазыңыз
store-yaml-key = өріс атауы тізім немесе өрістер жиыны бола алмайды
store-yaml-key-hint = өрісті сөзбен атаңыз, мысалы `x-note:`
store-yaml-duplicate-key = `{ $field }` екі рет жазылған
store-yaml-duplicate-key-hint = екеуінің бірін қалдырыңыз
store-yaml-wrong-type = { $expected ->
    [list] `{ $field }` тізім болуға тиіс
    [text] `{ $field }` мәтін болуға тиіс
    [words] `{ $field }` ішінде тілдер бойынша сөздер болуға тиіс: `ru`, `kk`, `en`
   *[fields] `{ $field }` өрістерден тұруға тиіс
}
store-yaml-too-deep = мәндердің кірістірілуі тым терең
store-other-bill = ескерту `{ $value }` заң жобасына қатысты, бірақ басқасының қалтасында жатыр
store-buried = бұл қалтадағы ескертулер оқылмайды: ол заң жобасының қалтасының ішінде жатыр
store-buried-hint = оларды бір қалта жоғары көшіріңіз немесе қалтаны `annotations/` ішінен шығарыңыз
store-loose = бұл ескерту оқылмайды: ол ешбір заң жобасының қалтасында жатқан жоқ
store-loose-hint = оны `annotations/BILL/` ішіне көшіріңіз; BILL – заң жобасының `bills/` ішіндегі қалтасының атауы
store-homeless = бұл қалтадағы ескертулер ешбір заң жобасына жатпайды: `bills/` ішінде мұндай атаулы қалта жоқ
store-homeless-hint = қалтаға заң жобасының атауын беріңіз немесе заң жобасын `tuzetu new` арқылы жасаңыз
store-duplicate-id = `{ $id }` – { $other } файлының да идентификаторы
store-duplicate-id-hint = екі ескертудің біріне басқа идентификатор беріңіз
store-no-annotation = `{ $id }` ескертуі жоқ
store-no-annotation-hint = идентификаторларды `tuzetu annotate list` көрсетеді
store-lone-return = файл жолдары тек каретканы қайтару белгісімен (CR) аяқталады: жаңа жол қосу мүмкін емес
store-lone-return-hint = оны редакторда жол соңы LF немесе CRLF болатындай сақтап, қайталаңыз; ештеңе жазылған жоқ
store-repeated = бұл мән файлда `*{ $name }` арқылы қайталанған: ол жерде де өзгеріп кетер еді
store-repeated-hint = `*{ $name }` орнына мәннің өзін жазып, қайталаңыз; ештеңе жазылған жоқ
store-cannot-amend = файлдың қалған бөлігіне тимей оны өзгерту мүмкін емес
store-cannot-amend-hint = файлды редакторда өзгертіңіз; ештеңе жазылған жоқ
store-unkept = басқа бағдарлама ескертуге қосып жазған деректерді оның файлында сақтау мүмкін емес
store-unkept-hint = олар жоғалып кетер еді, сондықтан ештеңе жазылған жоқ: JSON-LD файлындағы 1024 таңбадан ұзын өріс атауларын қысқартып, қайталаңыз
store-conflict = осы арада файлды басқа біреу өзгертті
store-conflict-hint = ештеңе қайта жазылған жоқ: файлды қайтадан оқыңыз немесе екі редакцияны да сақтаңыз
store-utf16-hint = UTF-16-ға ұқсайды: файлды UTF-8 түрінде сақтаңыз
store-git = git жауабы: { $reason }
store-git-missing = ревизияны тек git оқи алады, ал git орнатылмаған
store-git-missing-hint = git орнатыңыз немесе мәтінді файлға сақтап, сол файлды көрсетіңіз
store-git-no-repository = мұнда да, жоғарыда да git репозиторийі жоқ
store-git-no-repository-hint = пәрменді репозиторийдің ішінде орындаңыз; егер файл көзделсе, мұндай атты файл жоқ
store-git-option = ревизия атауы `-` белгісінен басталмайды
store-git-revision = git `{ $revision }` ревизиясын білмейді
store-git-revision-hint = коммитті, бұтақты немесе тегті көрсетіңіз, мысалы `HEAD~1:bills/law/ru.md`; коммиттерді `git log` көрсетеді
store-git-path = `{ $revision }` ревизиясында мұндай файл жоқ
store-git-path-hint = жолды репозиторийдің түбірінен, ал ағымдағы қалтадан болса `./` арқылы жазыңыз; файлдарды `git ls-tree -r --name-only REV` көрсетеді
store-git-near-hint = жол репозиторийдің түбірінен саналады; ағымдағы қалтадан ол `{ $path }`
store-git-unshared = репозиторийдің осы көшірмесіндегі git ескертулерді біріктіре алмайды, сондықтан тоқтамауға болатын жерде тоқтап қалады
store-git-share-hint = осы жерде `tuzetu init --git` пәрменін бір рет орындаңыз
store-git-init-hint = `git init` репозиторий жасайды; содан кейін `tuzetu init --git` пәрменін қайталаңыз

## Export

## Command line

cli-about = Заң жобасының нұсқаларын салыстырады және Конституцияға қайшылық туралы ескертулерді мәтін сөздерімен байланыстырады
cli-open = Заң жобасын толық экранда ашу; терминалсыз – соңғы өзгерістерді мәтінмен шығару
cli-demo = Бірге берілген заң жобасын уақытша жұмыс қалтасында ашу
cli-init = Жұмыс қалтасын жасау: bills/ және annotations/
cli-new = Нұсқасыз заң жобасын жасау
cli-version = Заң жобасының нұсқалары
cli-version-add = Заң жобасының нұсқасына мәтін қосу
cli-list = Заң жобаларын, нұсқаларды, тілдерді және ескертулер санын көрсету
cli-show = Мәтінді ережелер ағашы ретінде олардың кодтарымен көрсету
cli-diff = Заң жобасының екі нұсқасын немесе кез келген екі мәтінді салыстыру
cli-parity = Әр тілдегі мәтіндердің мазмұны бірдей екенін тексеру
cli-annotate = Ескертулер: қосу, көрсету, өзгерту
cli-annotate-add = Ережеге немесе оның сөздеріне ескерту қосу
cli-annotate-list = Ескертулерді және олардың нұсқадағы орнын көрсету
cli-annotate-show = Ескертуді толық көрсету
cli-annotate-edit = Ескертудің мазмұнын өзгерту
cli-annotate-status = Ескертудің мәртебесін өзгерту
cli-annotate-reply = Ескертуге жауап беру
cli-annotate-carry = Ескертудің басқа нұсқадағы орнын растау немесе оны басқа сөздерге байланыстыру
cli-annotate-remove = Ескертуді жою
cli-schema = Файлдардың JSON Schema сипаттамасын көрсету, редакторларға арналған
cli-schema-annotation = Ескерту файлдарының JSON Schema сипаттамасын көрсету
cli-annotate-import = JSON-LD файлынан ескертулерді қосу
cli-norms = Конституция мен халықаралық актілердің баптарын нөмірі немесе тақырыбы бойынша табу
cli-trace = Сөздердің немесе олардың мазмұнының қай нұсқаларда бар екенін және оларды не алмастырғанын табу
cli-import = Word құжатын, веб-бетті, қарапайым мәтінді не PDF файлын Markdown мәтініне оқу немесе Конституцияның ресми мәтінін қосу
cli-export = Құжаттарды шығару: мекемеге, баспаға, басқа бағдарламаларға
cli-export-annotations = Заң жобасының ескертулерін W3C Web Annotation (JSON-LD) түрінде шығару
cli-check = Жұмыс қалтасындағы барлық қателерді көрсету
cli-doctor = Бәрі дұрыс па, тексеру: терминал, түстер, локаль, жұмыс қалтасы, пайдаланушы файлдары, басқа бағдарламалар
cli-merge-driver = git үшін ескертуді жолдар бойынша емес, мазмұны бойынша біріктіру
cli-completions = Қабықша заң жобаларын, нұсқалар мен ереже кодтарын толықтыратын сценарийді шығару
cli-complete = Пәрмен жолындағы курсор тұрған жерде не тұра алатынын айту: `completions` сценарийлері үшін
cli-man = Нұсқаулықты `man` бағдарламасына арналған бет түрінде шығару
cli-usage = Қолданылуы:
cli-usage-options = ПАРАМЕТРЛЕР
cli-usage-command = ПӘРМЕН
cli-commands = Пәрмендер:
cli-arguments = Аргументтер:
cli-options = Параметрлер:
cli-example = Мысал:
cli-arg-workspace = Жұмыс қалтасы (әйтпесе – ағымдағы қалтаның айналасы немесе TUZETU_WORKSPACE)
cli-arg-format = Нәтиженің түрі
cli-arg-ui-lang = Интерфейс тілі (немесе TUZETU_UI_LANG)
cli-arg-color = Түстерді қашан қолдану; NO_COLOR ескеріледі
cli-arg-quiet = Түсініктемесіз; нәтижелер мен қателер қалады
cli-arg-help = Осы көмекті көрсету
cli-arg-version = Бағдарламаның нұсқасын көрсету
cli-arg-bill = Заң жобасы: bills/ ішіндегі қалтасының аты
cli-arg-from = Бұрынғы нұсқа: аты, first, latest немесе реттік нөмірі (әйтпесе – алдыңғысы)
cli-arg-to = Кейінгі нұсқа (әйтпесе – соңғысы)
cli-arg-lang = Тілдер, үтір арқылы (әйтпесе – екі нұсқада да болса, интерфейс тілі, болмаса – екеуінде де бар біріншісі)
cli-arg-open-bill = Заң жобасы; BILL@V, `diff` пәрменіндегідей, нұсқаны да атайды
cli-arg-open-lang = Тілдер, үтір арқылы (әйтпесе – экранда өткен жолы ашылғандары, содан кейін екі нұсқада да болса, интерфейс тілі, болмаса – екеуінде де бар біріншісі)
cli-arg-text-lang = Мәтіннің тілі
cli-arg-text-langs = Тілдер, үтір арқылы: мәтіндер бірінен кейін бірі шығады
cli-arg-notes-langs = Сөздердің тілдері, үтір арқылы (әйтпесе интерфейс тілі; JSON-LD-де – барлығы)
cli-arg-first = Заң жобасы немесе ескі мәтін: BILL@V, файл немесе git-тегі REV:path
cli-arg-second = Жаңа мәтін: BILL@V, файл немесе git-тегі REV:path
cli-arg-twins = Заң жобасының нұсқасы, мысалы child-rights@latest, немесе тілі көрсетілген екі-үш файл: ru=FILE kk=FILE en=FILE
cli-arg-twin-lang = Тілдер, үтір арқылы (әйтпесе – нұсқада бар тілдердің бәрі)
cli-arg-accept = Осы кодтағы ереженің сәйкессіздіктерін қабылдау: осылай ойластырылған
cli-arg-all = Қабылданғандарын да көрсету
cli-arg-terms = Анықталған термин барлық тілде қолданылмаған жерлерді де көрсету
cli-arg-changed = JSON-да өзгермеген жолдарды тек санау
cli-arg-only = Редакциялық түзетулерді, нөмірлеуді және оған ілескен сілтемелерді көрсетпеу; олардың саны айтылады
cli-hidden = мәнді емес деп жасырылғаны: { $count }
cli-footnotes = Заңның бөлігі болып табылмайтын редакциялық ескертпелер
cli-footnotes-same = Редакциялық ескертпелер өзгерген жоқ.
cli-arg-footnotes = Заң болып табылмайтын редакциялық ескертпелердің өзгерісін де көрсету
cli-arg-exit-code = Айырмашылық болса, 1 кодымен аяқтау
cli-arg-dir = Қалта (әйтпесе – ағымдағы)
cli-arg-git = git ескертулерді мазмұны бойынша біріктіретін болсын; дайын жұмыс қалтасында да, репозиторийдің әр көшірмесінде бір рет орындалады
cli-arg-base = Екі тарап та неден бастады (%O)
cli-arg-ours = Біздің файл, нәтиже осыған жазылады (%A)
cli-arg-theirs = Олардың файлы (%B)
cli-arg-merged = Файлдың репозиторийдегі аты (%P)
cli-arg-name = Нұсқаның аты: күні немесе қысқа сөз
cli-arg-stage = Қаралу сатысы
cli-arg-date = Нұсқаның күні, мысалы 2022-05-03
cli-arg-file = Мәтіні бар файл немесе git-тегі REV:path
cli-arg-text-of = Заң жобасының нұсқасы, мысалы child-rights@latest; show үшін файл немесе REV:path да болады
cli-arg-list-footnotes = Тек редакциялық ескертпелерді, әрқайсысын өз ережесінің астында көрсету
cli-arg-provision = Ереженің коды, мысалы art_1__para_2, немесе оған сілтеме
cli-arg-quote = Ескерту қатысты сөздер (әйтпесе – бүкіл ереже)
cli-arg-occurrence = Сөздер бірнеше жерде тұрса, қай жер екені (нөмірі бойынша)
cli-arg-norm = Қайшы келетін норма, мысалы kz-1995:20(2); қайталауға болады
cli-arg-severity = Қайшылықтың ауырлығы
cli-arg-kind = Қайшылықтың түрі
cli-arg-title = Қысқаша атауы
cli-arg-text = Мәтіні
cli-arg-author = Кім айтады: аты немесе рөлі (немесе TUZETU_AUTHOR; әйтпесе git-тегі user.name)
cli-arg-id = Ескертудің аты
cli-arg-confidence = Автор қаншалықты сенімді
cli-arg-tag = Белгі; көрсетілгендері бұрынғылардың бәрін ауыстырады
cli-arg-test = Үш сатылы тесттің бөлігі және оның нәтижесі
cli-arg-words = Тесттің бөлігі неліктен осылай аяқталды
cli-arg-status = Мәртебесі
cli-arg-why = Себебі
cli-arg-query = Нөмірі немесе тақырып сөздері; оларсыз – Конституцияның барлық баптары
cli-arg-constitution = Конституцияның қай редакциясы
cli-arg-force = Мәтін бұл редакцияға ұқсамаса да немесе файл бұрыннан болса да, жазу
cli-arg-output = Нәтиже жазылатын файл (әйтпесе – экранға)
cli-arg-import-to = Басқа бағдарламалардың ескертулері қай нұсқаға қатысты, мысалы child-rights@latest
cli-arg-replace = Бұрыннан бар ескертулерді ауыстыру
cli-arg-shell = Қабықша
cli-arg-complete-at = Курсор қай сөзде; бағдарлама аты – нөлінші
cli-arg-complete-words = Пәрмен жолының сөздері
cli-level-error = қате
cli-level-warning = назар аударыңыз
cli-level-note = мәлімет
cli-level-hint = кеңес
cli-error-value = `{ $value }` – `{ $name }` үшін жарамсыз мән
cli-error-value-missing = `{ $name }` үшін мән қажет
cli-error-argument = артық аргумент `{ $name }`
cli-error-command = `{ $name }` деген пәрмен жоқ
cli-error-missing = көрсетілмеген: { $name }
cli-error-subcommand = ішкі пәрмен көрсетілмеген
cli-error-together = `{ $name }` және `{ $other }` бірге қолданылмайды
cli-error-twice = `{ $name }` екі рет көрсетілген
cli-hint-twice = бір мәнін ғана қалдырыңыз
cli-error-bill = жұмыс қалтасында `{ $name }` заң жобасы жоқ
cli-error-bill-name = `{ $name }` заң жобасының аты бола алмайды
cli-hint-bill-name = ат әріптерден, цифрлардан, `-`, `_` және `.` белгілерінен тұрады; мәтін жолы `.md` немесе `.txt` деп аяқталады
cli-error-no-bills = жұмыс қалтасында заң жобасы жоқ
cli-hint-no-bills = `tuzetu new BILL` заң жобасын жасайды, `tuzetu demo` бірге берілгенін көрсетеді
cli-error-many-bills = жұмыс қалтасында бірнеше заң жобасы бар
cli-error-version = `{ $bill }` заң жобасының `{ $name }` нұсқасы жоқ
cli-error-no-versions = `{ $bill }` заң жобасының әзірге нұсқасы жоқ
cli-hint-no-versions = `tuzetu version add` нұсқа қосады
cli-error-one-version = `{ $bill }` заң жобасының салыстыруға болатын бұрынғы нұсқасы жоқ
cli-hint-one-version = `tuzetu version add` нұсқа қосады, `tuzetu show` барын көрсетеді
cli-error-version-name = `{ $name }` нұсқаның аты бола алмайды
cli-hint-version-name = `2022-05-03` сияқты күнді немесе қысқа сөзді алыңыз; `first` пен `latest` бос емес
cli-error-no-shared-language = нұсқалардың ортақ тілі жоқ
cli-hint-languages = тілдерді атаңыз: `--lang { $languages }`
cli-note-missing = { $name } нұсқасында мына тілдегі мәтін жоқ: { $language }
cli-hint-missing = `tuzetu list` әр нұсқада қандай тілдер барын көрсетеді
cli-note-guessed = { $path }: әріптеріне қарағанда тілі – { $language }; олай болмаса, `--lang` көрсетіңіз
cli-note-odd-elsewhere = мәтіннің қалған бөлігіне қатысты назар аударарлық жайттар: { $count }; оларды `--provision` параметрінсіз `tuzetu show { $name }` көрсетеді
cli-note-odd-more = осы мәтінге қатысты көрсетілмеген назар аударарлық жайттар: { $count }; олардың барлығын `tuzetu show { $name } --format json` шығарады
cli-error-output = нәтиже толық жазылмады: { $reason }
cli-hint-output = жазылғаны толық емес, оны пайдаланбаңыз
cli-error-one-language = файлдар бір тілде ғана салыстырылады
cli-error-two-languages = мәтіндер екі тілде: `{ $old }` және `{ $new }`
cli-error-twin = `{ $name }` – заң жобасы да, тілі көрсетілген файл да емес
cli-error-no-twin = `{ $name }` мәтіні бір тілде ғана бар
cli-error-twin-among = `{ $name }` – тілі көрсетілген файл емес: заң жобасы жеке көрсетіледі
cli-error-twin-again = `{ $language }` ретінде екі файл көрсетілген
cli-error-of-bill = `{ $option }` файлдарға емес, заң жобасына ғана қолданылады
cli-error-one-asked = `{ $name }` бойынша бір ғана тіл көрсетілген: салыстыратын мәтін жоқ
cli-error-nothing-found = `{ $eid }` ережесінен ештеңе табылмады
cli-error-accepted-already = `{ $eid }` ережесінен табылғанның бәрі қабылданып қойған
cli-hint-two-languages = олай болмаса, тілді `--lang` арқылы көрсетіңіз
cli-hint-twin = `BILL@V` немесе `ru=FILE kk=FILE` деп жазыңыз
cli-hint-no-twin = салыстыратын мәтін жоқ; екіншісін `tuzetu version add` арқылы қосыңыз
cli-hint-one-asked = `--lang ru,kk` деп жазыңыз немесе `--lang` көрсетпеңіз
cli-hint-accepted-already = кім және неге қабылдағанын `tuzetu parity { $name } --all` көрсетеді
cli-error-two-earlier = `@{ $version }` пен `--from { $from }` бұрынғы нұсқаны екі рет атап тұр
cli-hint-two-earlier = `{ $bill } --from { $from } --to { $version }` деп жазыңыз немесе екеуінің бірін алып тастаңыз
cli-error-second-file = файл басқа файлмен салыстырылады: екеуін де атаңыз
cli-error-provision = мәтінде `{ $name }` ережесі жоқ
cli-error-provisions = `{ $name }` бірнеше ережені білдіреді
cli-hint-provision = `tuzetu show` әр ереженің кодын шығарады
cli-error-annotation = жұмыс қалтасында `{ $id }` ескертуі жоқ
cli-error-words-of-one = `--words` бір бөлікке ғана қатысты: бір `--test` көрсетіңіз
cli-error-annotate-file = ескертулер файлға емес, заң жобасының нұсқасына жатады
cli-error-norm = `{ $norm }` – норма емес
cli-hint-norm = `kz-1995:20(2)`, `kz-2026:23` немесе `iccpr:19(3)` түрінде жазыңыз
cli-hint-norms = `tuzetu norms` баптарды нөмірі немесе тақырыбы бойынша табады
cli-error-no-claim = іздейтін ештеңе жоқ: бірде-бір сөз берілмеген
cli-hint-no-claim = сөздерді тырнақшаға алып жазыңыз немесе --claim-file не --clipboard деп көрсетіңіз
cli-error-two-claims = сөздер басқа жерден алынып тұр, «{ $words }» ізделмейді
cli-hint-two-claims = не сөздердің өзін, не --claim-file, не --clipboard көрсетіңіз; олардың қасында тек заң жобасы жазылады
cli-error-dumb-terminal = бұл терминал толық экранды көрсете алмайды (`TERM=dumb`)
cli-error-dumb-terminal-hint = `tuzetu open --plain` оны жол-жолымен айтады, `tuzetu diff { $bill }` салыстыруды, `tuzetu show { $bill }` мәтінді, `tuzetu annotate list { $bill }` ескертулерді басып шығарады
cli-error-no-clipboard = алмасу буферін оқитын бағдарлама табылмады немесе онда мәтін жоқ
cli-hint-no-clipboard = оны wl-paste, xclip, xsel немесе pbpaste оқиды; сөздерді тырнақшаға алып жазуға да болады
cli-error-import-unlike = мәтін { $edition } құжатына ұқсамайды: { $articles } баптан { $found } бап табылды, бөтен баптар – { $strange }; тармақтар саны { $counted } баптың { $agreeing } бабында бірдей
cli-hint-import-other = бұл басқа редакция сияқты: `--constitution { $code }`
cli-hint-import-unlike = баптар «1-бап» деп, тармақтар «1.» деп жаңа жолдан басталуға тиіс; `--force` мәтінді сол күйінде жазады
cli-error-export-own = `{ $file }` – заң жобаларының немесе ескертулердің файлы: оның үстінен ештеңе жазылған жоқ
cli-error-export-read = `{ $file }` осы құжат үшін оқылды: оның үстінен ештеңе жазылған жоқ
cli-hint-export-own = басқа файлды көрсетіңіз
cli-error-jsonld = `{ $form }` пішімінде тек `tuzetu export` жазады
cli-hint-jsonld = бағдарламалар үшін мұнда `--format json` бар
cli-error-import-to = `{ $id }`: басқа бағдарламаның `{ $source }` туралы ескертуі; қай нұсқаға қатысты екені белгісіз
cli-hint-import-to = `--to BILL@V --lang L` деп көрсетіңіз: мәтіндегі орны дәйексөз бойынша табылады
cli-error-import-lost = `{ $id }`: мәтінде «{ $quote }» деген сөздер жоқ
cli-error-import-ambiguous = `{ $id }`: «{ $quote }» деген сөздер мәтінде бірнеше жерде тұр
cli-hint-import-lost = нұсқа мен тілді тексеріңіз; ескертуді `tuzetu annotate add` пәрменімен қосуға болады
cli-hint-import-ambiguous = олар мына жерлерде тұр: { $places }; көбірек сөз дәйексөзге алыңыз немесе ескертуді қолмен қосыңыз: `tuzetu annotate add`
cli-jsonld-no-json = бұл JSON емес
cli-jsonld-too-deep = мәндердің кірістірілуі тым терең
cli-jsonld-no-annotation = файлда бірде-бір W3C аннотациясы жоқ
cli-jsonld-strange = тізімде `{ $name }` атымен немесе нөмірімен тұрған нәрсе аннотация емес
cli-jsonld-no-target = `{ $name }` аннотациясында неге қатысты екені көрсетілмеген (`target`)
cli-jsonld-no-exact = `{ $name }` аннотациясындағы TextQuoteSelector ішінде сөздер жоқ (`exact`)
cli-jsonld-no-quote = `{ $name }` аннотациясында орнын табуға болатын дәйексөз (TextQuoteSelector) жоқ
cli-jsonld-no-value = `{ $name }` аннотациясындағы TextualBody ішінде мәтін жоқ (`value`)
cli-jsonld-bad-id = `{ $name }` ескертудің аты бола алмайды
cli-jsonld-bad-target = `{ $name }` аннотациясында заң жобасы, нұсқасы немесе тілі қате көрсетілген
cli-jsonld-no-status = `{ $name }` аннотациясында мәртебесі (`tuzetu:status`) жоқ: басқа бағдарлама оны сақтамаған
cli-jsonld-bad-status = `{ $name }` аннотациясындағы мәртебесі белгісіз (`tuzetu:status`)
cli-jsonld-bad-norm = `{ $name }` аннотациясында нормаға сілтеме қате
cli-jsonld-bad-kind = `{ $name }` аннотациясында қайшылық түрі белгісіз
cli-jsonld-bad-severity = `{ $name }` аннотациясында ауырлығы белгісіз
cli-jsonld-bad-confidence = `{ $name }` аннотациясында сенімділік дәрежесі белгісіз
cli-jsonld-bad-test = `{ $name }` аннотациясында тест бөлігінің нәтижесі белгісіз (`tuzetu:test`)
cli-jsonld-bad-placement = `{ $name }` аннотациясындағы расталған орын оқылмайды (`tuzetu:placements`)
cli-jsonld-bad-history = `{ $name }` аннотациясындағы тарих жазбасы оқылмайды (`tuzetu:history`)
cli-note-import = { $edition }: { $articles } баптан { $found } бап табылды, бөтен баптар – { $strange }; тармақтар саны { $counted } баптың { $agreeing } бабында бірдей
cli-note-import-stands = `{ $id }` ескертуі { $file } файлында бұрыннан бар, оған тиіскен жоқ; `--replace` оны ауыстырады
cli-note-import-would = { $file }: `{ $field }` өрісінде «{ $was }» деп жазылған; `--replace` оны «{ $now }» деп өзгертеді
cli-nothing = бос
cli-note-import-same = { $file } файлындағы `{ $id }` ескертуі дәл осындай
cli-note-imported = жазылған ескертулер: { $count }
cli-warning-import-anew = { $file } қайтадан жазылды, өйткені `{ $id }` ескертуін басқа бағдарлама өзгерткен: бұрынғы файлдағы түсініктемелер мен белгісіз өрістер онда жоқ
cli-hint-import-anew = оларды қолмен қосыңыз; жұмыс қалтасы git жүйесінде сақталса, не жойылғанын `git diff` көрсетеді
cli-warning-import-replaced = { $file }: `{ $field }` өрісінде «{ $was }» деп жазылған еді, енді – «{ $now }»
cli-warning-import-older = { $file } файлы { $newer } өзгертілген, бұл оны ауыстырған мазмұннан ({ $older }) кейін
cli-hint-import-older = жұмыс қалтасы git жүйесінде сақталса, не жойылғанын `git diff` көрсетеді
cli-warning-import-targets = `{ $id }`: ескертудің { $value } орнының (`target`) біріншісі ғана мәтіннен ізделді; қалғандары файлдың `x-w3c` өрісінде сақталды
cli-warning-import-time = `{ $id }`: `{ $value }` күн емес; ол файлдың `x-w3c` өрісінде сақталды
cli-warning-import-body = `{ $id }`: `{ $value }` бөлігінде (`body`) мәтін жоқ; ол файлдың `x-w3c` өрісінде сақталды
cli-warning-import-language = `{ $id }`: мәтін тілі `{ $value }` деп белгіленген, ол үш тілдің ешқайсысы емес; мәтін әріптеріне қарай анықталған тілмен жазылды
cli-error-quote = `{ $eid }` ішінде бұл сөздер жоқ
cli-hint-quote = оларды `tuzetu show … --provision …` нәтижесінен нөмірсіз көшіріп алыңыз
cli-error-quote-part = `{ $eid }` ішінде бұл сөздер тек басқа сөздердің бөлігі ретінде тұр: { $words }
cli-hint-quote-part = сөздерді мәтінде тұрғанындай толық келтіріңіз
cli-error-quote-several = бұл сөздер `{ $eid }` ішінде бірнеше жерде тұр ({ $count }): { $places }
cli-hint-quote-several = керек жердің айналасындағы сөздерді көбірек келтіріңіз немесе оның нөмірін атаңыз: `--occurrence N`
cli-error-nothing-to-edit = нені өзгерту керектігі көрсетілмеген
cli-error-folder = `{ $path }` қалтасын жасау мүмкін емес: { $reason }
cli-hint-help = қалай шақыруды `--help` көрсетеді
cli-hint-open-two = екі мәтінді `tuzetu diff ЕСКІ ЖАҢА` салыстырады, екі нұсқаны экранда – `tuzetu open ЖОБА --from ЕСКІ --to ЖАҢА`
cli-hint-nearest = мүмкін, `{ $name }`?
cli-hint-known = барлары: { $names }
cli-hint-known-none = әзірге біреуі де жоқ
cli-list-reconstruction = реконструкция, ресми мәтін емес
cli-arg-life = Заң жобасының әр нұсқасында сөздердің қалай өзгергені
cli-arg-carry-to = Ескерту көшірілетін нұсқа
cli-arg-carry-gone = Онда бұл сөздерге енді ештеңе сәйкес келмейтінін растау
cli-arg-yes = Сұрақсыз растау
cli-arg-claim = Сөздер: мәтін тіліндегі дәйексөз немесе мазмұндама (сөздер файлдан немесе алмасу буферінен алынса – заң жобасы)
cli-arg-trace-bill = Заң жобасы (әйтпесе – барлығы)
cli-arg-claim-file = Сөздерді файлдан алу
cli-arg-clipboard = Сөздерді алмасу буферінен алу
cli-arg-claim-lang = Сөздердің тілі (әйтпесе – әріптері бойынша)
cli-carry-likeness = дәйексөз сөздерінің сақталғаны: { $percent } %
deed-lifted-places = бұрынғы сөздер үшін расталған орындар күшін жойды және тарихта сақталды; орын жаңа сөздерге де дұрыс болса, оны қайта растаңыз: { $texts }
cli-ask-carry = Бұл орынды растайсыз ба? [и/Ж]
cli-error-carry-unasked = ештеңе жазылған жоқ: сұрақ қоятын терминал жоқ
cli-hint-carry-unasked = `--yes` арқылы растаңыз
cli-error-carry-home = `{ $id }` ескертуі `{ $version }` нұсқасына жазылған: ол сонда тұр
cli-error-carry-home-gone = `{ $id }` ескертуінің сөздері ол жазылған `{ $version }` нұсқасында бар: олар жоғалған жоқ
cli-hint-carry-home-gone = ескертуді кері қайтарып алыңыз: `tuzetu annotate status { $id } withdrawn`, немесе оны басқа сөздерге қойыңыз: `--provision EID --quote "…"`
cli-error-carry-nowhere = `{ $id }` ескертуінің `{ $version }` нұсқасындағы орны анықталмады: { $fate }
cli-hint-carry = сөздерді таңдаңыз: `tuzetu annotate carry { $id } --to { $version } --provision EID --quote "…"`, немесе олардың енді жоқ екенін растаңыз: `--gone`
cli-hint-carry-candidates = мүмкін, бұл – { $places }; сөздерді таңдаңыз: `tuzetu annotate carry { $id } --to { $version } --provision EID --quote "…"`, немесе олардың енді жоқ екенін растаңыз: `--gone`
cli-error-life-version = `--life` барлық нұсқаны қамтиды: `@{ $version }` артық
cli-hint-life-version = `{ $bill } --life` деп жазыңыз
cli-show-life = Заң жобасының нұсқалары бойынша:
cli-init-done = жұмыс қалтасы { $path }
cli-init-shared = енді git ескертулерді мазмұны бойынша біріктіреді: `.gitattributes` пен `.gitignore` файлдарын коммитке қосыңыз, ал репозиторийдің басқа әр көшірмесінде `tuzetu init --git` пәрменін бір рет орындаңыз
cli-merge-clash = `{ $path }`: екі тарап бір нәрсені әртүрлі өзгертті; белгіленген жер саны: { $count }
cli-new-done = жаңа заң жобасы { $path }
cli-version-done = мәтін { $path }
cli-note-schema = `{ $path }` осы tuzetu нұсқасының схемасынан өзгеше, сондықтан сол күйінде қалдырылды; схеманы `tuzetu schema annotation` көрсетеді
cli-note-demo = бірге берілген заң жобасы мына жерде: { $path }
cli-note-no-norms = `{ $query }` бойынша бап табылмады
cli-note-topic-only = { $edition }: { $language } тек тақырыптары белгілі; ресми мәтінді `tuzetu import FILE --constitution { $code } --lang { $lang }` қосады
cli-check-clean = қате жоқ
cli-check-not-there = `{ $id }` ескертуі өз нұсқасында сөздерін таппайды: { $placement }
cli-check-lost = ашық `{ $id }` ескертуі соңғы нұсқада сөздерін жоғалтты: { $placement }
cli-check-wordless = `{ $id }` ескертуі тұтас ережеге қатысты, бірақ оның сөздерін сақтамайды: орнын тек нөмірі көрсетеді
cli-check-norm-not-in-force = `{ $norm }` нұсқа күнінде қолданыста болмаған; қолданыста: { $edition }
cli-check-norm-not-yet = `{ $norm }` нұсқа күнінде әлі қолданыста болмаған: бап { $date } күні қосылған
cli-check-norm-absent = қосылған ресми мәтінде `{ $norm }` жоқ
cli-hint-norm-absent = нөмірін annotations/constitution/ ішіндегі мәтінмен салыстырыңыз
cli-check-norm-superseded = `{ $norm }` нұсқа күнінде қолданыстан шыққан; сол мәселе бойынша қолданыстағы бап қатар келтірілген
cli-hint-norm-superseded = салыстыру үшін қалдырыңыз немесе алып тастаңыз
cli-check-norm-twice = `{ $norm }` екі рет көрсетілген
cli-check-norm-twice-hint = екеуінің бірін алып тастаңыз
cli-check-look-alike = `{ $word }` сөзінде кириллицаға ұқсас басқа әліпбидің әріптері бар
cli-check-direction = мұнда оқу бағытын өзгертетін белгі тұр: жазылғаннан басқа нәрсе оқылады
cli-check-unseen = мұнда көзге көрінбейтін белгі тұр
cli-check-disguised-more = мәтінде мұндай тағы да орындар: { $count }
cli-check-no-creator = `{ $id }` ескертуін кім жазғаны көрсетілмеген
cli-check-no-creator-hint = `creator: АТЫ` өрісін қосыңыз
cli-check-no-time = `{ $id }` ескертуінің қашан жазылғаны көрсетілмеген
cli-check-no-time-hint = жазылған күнін қосыңыз: `created: 2026-05-03`
cli-check-reply-twice = екі жауаптың идентификаторы бірдей: `{ $id }`
cli-check-reply-twice-hint = біреуіне басқа идентификатор беріңіз: файлдар біріктірілгенде жауаптар сол арқылы ажыратылады
cli-hint-mapped = сол мәселе бойынша: { $norms }
cli-hint-orphan = мәртебесін белгілеңіз, мысалы `fixed`, оны басқа сөздерге байланыстырыңыз: `tuzetu annotate carry { $id } --to { $version } --provision EID --quote "…"`, немесе сөздердің енді жоқ екенін растаңыз: `--gone`
cli-hint-wordless = ереже кейін де табылуы үшін `target` ішіне ондағы сөздерді жазыңыз: `wording: "{ $words }"`
cli-hint-candidates = ол мына ережелерге қатысты болуы мүмкін: { $places }; байланыстырыңыз: `tuzetu annotate carry { $id } --to { $version } --provision EID --quote "…"`, немесе мәртебесін белгілеңіз, мысалы `fixed`
cli-check-confirmed = `{ $id }` ескертуінің { $name } ішіндегі орны (растаған: { $by }) енді дұрыс емес: ол жерде бұл сөздер жоқ
cli-hint-confirmed = `tuzetu annotate show { $id }` сөздердің қазіргі орнын көрсетеді; орнын қайта растаңыз: `tuzetu annotate carry { $id } --to { $version } --lang { $language }`
cli-error-empty = `{ $name }` ішінде бірде-бір сөз жоқ
cli-hint-empty = кемінде бір сөз жазыңыз
cli-check-reference-behind = «{ $words }» сілтемесі ({ $place }) қайта нөмірлеуге ілеспеген: ол атаған ереже енді – { $target }
cli-check-reference-deleted = «{ $words }» сілтемесі ({ $place }) алып тасталған ережеге жасалған: { $target }
cli-check-parity = әр тілдегі мәтіндер сәйкес келмейді, { $place }: { $says }
cli-hint-parity = әр тілде не айтылғанын `tuzetu parity { $name }` көрсетеді
cli-hint-reference-taken = бұл сөздер енді басқа ережені атайды – { $taken }; мынаны жазыңыз: { $target } – немесе дәл сол ереже айтылғанына көз жеткізіңіз
cli-hint-reference-nothing = бұл сөздер енді ештеңені атамайды; мынаны жазыңыз: { $target }
cli-hint-reference-other = бұл сөздер енді басқа ережені атайды – { $taken }; сілтемені алып тастаңыз немесе дәл сол ереже айтылғанына көз жеткізіңіз
cli-hint-reference-deleted = сілтемені алып тастаңыз немесе алып тасталған ереженің орнындағысын көрсетіңіз
cli-check-counts = қателер: { $errors } · назар аударарлық жайттар: { $warnings } · мәліметтер: { $notes }
cli-parity-counts = салыстырылған ережелер: { $rows } · сәйкессіздіктер: { $findings } · қабылданғаны: { $accepted }
cli-parity-empty = { $language } ештеңе жазылмаған
cli-parity-other-language = { $language } мәтін басқа тілдегі мәтінге ұқсайды: { $other }
cli-parity-other-act = { $language } мәтін мен { $other } мәтін әртүрлі актіге жататын сияқты: ортақ тұстары жоқтың қасы
cli-parity-lacks = мұндай сөздер жоқ:
cli-parity-changes = сәйкес келмейтін өзгерістер: { $findings } · қабылданғаны: { $accepted }
cli-parity-reverse-order = нұсқалар кері ретпен берілген: кейінгісі бұрынғысымен салыстырылды
cli-parity-accepted = осылай ойластырылған – { $author }, { $date }: { $reason }

## Full screen

tui-absent = мәтін жоқ ({ $language }): { $version }; салыстыратын ештеңе жоқ, түзетулерсіз көрсетілген
tui-all-notes = барлық ескертулер
tui-annotate = ескерту жазу
tui-annotate-words = осы сөздерге ескерту
tui-cancel = әзірге жазбау
tui-choose = таңдау
tui-choose-norm = Enter: бапты таңдау
tui-clash = `{ $file }` файлын осы арада басқа біреу өзгертті. Ештеңе жоғалған жоқ: екі мәтінді де сақтауға болады.
tui-clash-field = «{ $field }» өрісінде: онда енді «{ $theirs }», сізде «{ $mine }».
tui-clash-gone = `{ $file }` файлын осы арада біреу жойды. Өз мәтініңізді сақтауға болады.
tui-clear = іздеуді тазарту
tui-close = жабу
tui-delete-note = ескертуді жою
tui-discard = Жабасыз ба? Жазылғаны сақталмаған.
tui-drop-norm = соңғы норманы алып тастау
tui-edit-note = ескертуді өзгерту
tui-editor = өз редакторыңызда жазу
tui-editor-cut-off = үзіліп қалды
tui-editor-ended = { $code } кодымен аяқталды
tui-editor-failed = `{ $editor }` редакторы іске аспады, мәтін бұрынғыша қалды; EDITOR не VISUAL мәнін беріңіз ({ $why })
tui-end-back = соңын бір сөзге кейін
tui-end-on = соңын бір сөзге ілгері
tui-phrase-on = сөз тіркесінің соңына дейін
tui-next-phrase = келесі сөз тіркесі
tui-previous-phrase = алдыңғы сөз тіркесі
tui-next-column = келесі бағанға
tui-previous-column = алдыңғы бағанға
tui-one-column = ереже бір бағанда көрсетілген
tui-one-phrase = ережеде бір ғана сөз тіркесі бар
tui-field-kind = Түрі
tui-field-language = Тіл
tui-field-norms = Нормалар
tui-field-quote = Сөздер
tui-field-reasoning = Негіздеме
tui-field-law = Заңда
tui-field-aim = Мақсаты
tui-field-necessity = Қажеттігі
tui-field-words = Себебі
tui-field-severity = Ауырлығы
tui-field-title = Атауы
tui-filter = іріктеу үшін сөз жазыңыз
tui-filter-changes = тек өзгерістер
tui-filter-substance = тек мәнді өзгерістер
tui-hidden = жасырылғаны { $count }
tui-first = басына
tui-fold = бұтақты жию
tui-form-new = Жаңа ескерту
tui-form-standing = Ескерту
tui-from-top = басынан
tui-from-end = соңынан
tui-found = табылғаны { $at }/{ $all }
tui-found-so-far = әзірге табылғаны: { $all }
tui-help = көмек
tui-help-title = Пернелер
tui-keep-both = менікін жаңа ескерту ету
tui-list-typed = терілген әріптер тізімді іріктейді
tui-list-read = әріптің пернетақтадағы орны ескеріледі: кез келген тілде істейді
tui-lacks-norm = кемінде бір норманы немесе «мәнмәтін» түрін таңдаңыз
tui-lacks-reasoning = негіздемені кемінде бір тілде жазыңыз
tui-palette = кез келген нәрсені табу, орындау
tui-palette-title = Табу және орындау
tui-palette-hint = әрекет, «18-4(1)», ереженің сөздері, «цензура» – кез келген тілде
tui-palette-go = орындау немесе өту
tui-next-section = тек келесі бөлім
tui-previous-section = тек алдыңғы бөлім
tui-section-actions = Әрекеттер
tui-section-near = Дәл осындай ереже жоқ; ең жақыны
tui-section-places = Сілтеме бойынша
tui-section-marks = Белгілер
tui-section-bills = Заң жобалары
tui-section-versions = Нұсқалар
tui-section-provisions = Ережелер
tui-section-notes = Ескертулер
tui-section-articles = Конституция мен халықаралық актілердің баптары
tui-section-count = { $all } ішінен { $shown }, Tab – бәрі
tui-citation = сілтеме бойынша ережеге өту
tui-citation-title = Сілтеме бойынша ережеге өту
tui-citation-hint = 18-4(1), 18-4-бап, 18-4-баптың 1-тармағы, ст. 18-4, art 18-4
tui-no-such-place = мұнда мұндай ереже жоқ
tui-only-there = { $place }: бұл ереже тек { $language } бар; { $key-languages } – тілдерді таңдау
tui-back = келген жерге қайту
tui-forward = қайтадан алға
tui-no-way-back = қайтатын жер жоқ: бұл жерге дейін ешқайда өтілмеген
tui-no-way-forward = алға өтетін жер жоқ
tui-mark-place = ережені белгілеу немесе белгісін алып тастау
tui-marks = белгіленген ережелер
tui-marks-title = Белгіленген ережелер
tui-marked = белгіленді: { $place }; Ctrl+L – барлық белгі
tui-unmarked = белгі алып тасталды: { $place }
tui-no-marks = белгі жоқ; Ctrl+B ережені белгілейді
tui-tongue = интерфейс тілі: қазақша, русский, English
tui-tongue-now = интерфейс қазақ тілінде
tui-article-akin = Сол мәселе бойынша: { $norms }
tui-article-no-notes = Бұл бап туралы ескерту жоқ
tui-timeline = барлық нұсқа ретімен
tui-blame = сөздер қай нұсқада пайда болған
tui-trace = бұл қай нұсқаларда айтылған
tui-trace-it = іздеу
tui-claim = Бұл қайда айтылған? Дәйексөз немесе мазмұны
tui-timeline-title = Заң жобасының нұсқалары
tui-blame-title = Сөздердің шығу тегі: { $place }
tui-trace-title = Бұл қай нұсқаларда айтылған
tui-sheet-go = сол жерге өту
tui-sheet-mark = салыстыру үшін белгілеу
tui-matrix = ережелер мен Конституция: кесте
tui-matrix-title = Ережелер және олар қайшы келетін баптар
tui-matrix-go = ескертулерге өту
tui-matrix-next = келесі қайшылық
tui-matrix-right = оңға
tui-matrix-left = солға
tui-matrix-none = бұл туралы ескерту жоқ
tui-matrix-no = жоқ
tui-matrix-notes = { $count ->
   *[other] { $count } ескерту
}
tui-no-conflicts = мұндағы ескертулердің ешқайсысында бап көрсетілмеген
tui-matrix-counts = ескертулер: { $counts }
tui-matrix-signs = кестедегі белгілер:
tui-matrix-bars = ауырлығы: { $names }
tui-matrix-who = ✓ белгісін адам қояды: ескертудің мәртебесі – «түзетілген»
matrix-mended = түзетілді
matrix-gone = сөздер енді жоқ
matrix-eased = жеңілдеді
matrix-reworded = сөздері өзгертілді
matrix-stands = қалды
matrix-worse = ауырлады
matrix-new = пайда болды
matrix-unknown = белгісіз
tui-languages = тілдер
tui-last = соңына
tui-less = алдыңғы мән
tui-line-down = бір жол төмен
tui-line-up = бір жол жоғары
tui-more = келесі мән
tui-next = келесі
tui-next-change = келесі өзгеріс
tui-next-disagreement = келесі сәйкессіздік
tui-previous-disagreement = алдыңғы сәйкессіздік
tui-terms = тілдердегі терминдерді салыстыру не салыстырмау
tui-terms-off = тілдердегі терминдер салыстырылмайды
tui-terms-on = тілдердегі терминдер салыстырылады: { $key-disagreement } сәйкес келмейтін жерге апарады
tui-one-language = бір ғана тіл көрсетілген; { $key-languages } пернесі басқаларын көрсетеді
tui-no-disagreements = әр тілдегі мәтіндер арасында сәйкессіздік табылмады
tui-accept-disagreement = сәйкессіздікті қабылдау
tui-reason = неге осылай ойластырылған
tui-no-reason = неге осылай ойластырылғанын жазыңыз
tui-reply = ескертуге жауап беру
tui-reply-to = Жауап: { $name }
tui-no-reply = жауабыңызды жазыңыз
tui-why-status = Неге «{ $status }»; жазбауға да болады
tui-no-disagreement-here = мұнда мәтіндер сәйкес келеді; { $key-disagreement } пернесі сәйкес келмейтін жерге апарады
tui-next-field = келесі өріс
tui-next-match = келесі табылған жер
tui-next-note = ережеге келесі ескерту
tui-next-pane = келесі тақта
tui-no = жоқ, жалғастыру
tui-no-notes = мұнда ескерту жоқ
tui-no-notes-here = мұнда ескерту жоқ; { $key-annotate } – қосу, { $key-all-notes } – бәрін көрсету
tui-no-notes-yet = ескерту әлі жоқ; { $key-annotate } – қосу
tui-no-search = әлі ештеңе ізделген жоқ; { $key-search } – іздеу
tui-no-place = бұл ескертудің осы нұсқаларда анық орны жоқ
tui-no-problems = оқылған файлдарда енді қате жоқ
tui-no-words = бұл ереженің өз сөздері жоқ
tui-busy = { $what }: { $seconds } с
tui-busy-esc = { $what }: { $seconds } с · Esc күтпеу
tui-busy-blame = Сөздердің қайдан шыққаны ізделуде
tui-busy-find = Нұсқалардан ізделуде
tui-busy-life = Ескертудің тарихы оқылып жатыр
tui-busy-load = Нұсқалар оқылып жатыр
tui-busy-timeline = Заң жобасының нұсқалары оқылып жатыр
tui-stopped = Күту тоқтатылды
tui-no-workspace = ескертулер мен нұсқаларға жұмыс қалтасы керек: `tuzetu init`
tui-only-printed = басып шығарылған экран ештеңе жазбайды: сақталмады
tui-notes = Ескертулер
tui-not-removed = жойылмады: файл осы арада өзгертілген, енді қайта оқылды; сол перне – бәрібір жою: `{ $file }`
tui-nothing-changed = бұл нұсқалар арасында өзгеріс жоқ; { $key-versions } – басқа нұсқалар
tui-nothing-to-find = не іздеу керегін жазыңыз
tui-nothing-to-trace = сөздерін жазыңыз
tui-nothing-found = ештеңе табылмады
tui-nothing-to-show = бұл тілде мәтін жоқ; { $key-languages } – басқа тілдер
tui-nothing-to-undo = болдырмайтын әрекет жоқ
tui-not-undone = болдырмау орындалмады: осы арада `{ $file }` файлында мынаны басқа біреу де өзгертті: { $fields }; { $key-edit-note } – өзіңіз түзету
tui-not-undone-gone = болдырмау орындалмады: `{ $file }` файлын осы арада біреу жойды
tui-not-written = жазылмады: файлды осы арада басқа біреу өзгертті: `{ $file }`
tui-norm-not-in-force = { $norm } { $date } күні қолданыста болмаған
tui-norm-mapped = ; сол мәселе бойынша: { $norms }
tui-filter-lifted = іріктеу алынып тасталды: ол бұл жерді жасырып тұрған; бүкіл мәтін көрсетілді
tui-only-changes = тек өзгерістер немесе бәрі
tui-only-changes-off = бүкіл мәтін көрсетілді
tui-only-changes-on = тек өзгерістер көрсетілді
tui-only-substance = тек мәнді өзгерістер немесе бәрі
tui-only-substance-on = тек мәнді өзгерістер көрсетілді; жасырылғаны: { $count }
tui-open-field = мәнін таңдау
tui-outline = Құрылым
tui-page-down = бір бет төмен
tui-page-up = бір бет жоғары
tui-pick-kind = Қайшылық неде?
tui-pick-languages = Тілдер
tui-pick-new = Кейінгі нұсқа
tui-pick-norm = Бап: нөмірі немесе тақырыбы
tui-pick-note = Барлық ескертулер
tui-pick-note-of = Ескертулер: { $norm }
tui-pick-old = Бұрынғы нұсқа
tui-pick-status = Мәртебесі
tui-previous = алдыңғы
tui-previous-change = алдыңғы өзгеріс
tui-previous-field = алдыңғы өріс
tui-previous-match = алдыңғы табылған жер
tui-previous-pane = алдыңғы тақта
tui-problems = жұмыс қалтасы файлдарындағы қателер: { $count }; `tuzetu check` қараңыз
tui-quit = шығу
tui-redline = түзетулерді көрсету не жасыру
tui-redline-off = түзетулер жасырылды
tui-redline-on = түзетулер көрсетілді
tui-remove-asked = { $key-delete-note } тағы бір рет – «{ $name }» ескертуін жою; кез келген басқа перне – қалдыру
tui-removed = жойылды; { $key-undo } – болдырмау
tui-restored = қайтарылды: { $what }
tui-reverse-order = нұсқалар кері ретпен: бұрынғы ретінде кейінгісі таңдалды
tui-same-version = бір нұсқа көрсетілген: салыстыратын ештеңе жоқ
tui-save = сақтау
tui-outside-added = дискіде жаңасы бар: { $files }
tui-outside-changed = дискіде өзгертілді: { $files }
tui-outside-removed = дискіден жойылды: { $files }
tui-outside-broken = енді оқылмайды: { $files }
tui-outside-texts = дискідегі мәтіндер өзгерді және қайта салыстырылды
tui-outside-form-gone = ашық тұрған нысан осы файлға қатысты: { $key-save } оны жаңа ескерту етіп жазуды ұсынады
tui-outside-form = ашық тұрған нысан осы файлға қатысты: тек өзіңіз өзгерткен өрістер сақталады
tui-search = іздеу
tui-select-words = сөздерді таңдау
tui-set-status = ескертудің мәртебесі
tui-side-by-side = қатар немесе бір мәтінмен
tui-side-by-side-off = ескісі мен жаңасы бір мәтінде
tui-side-by-side-on = ескісі мен жаңасы қатар
tui-side-by-side-narrow = ескісі мен жаңасы қатар сыймайды: терезе кеңірек немесе тіл азырақ болсын
tui-space = Бос орын
tui-start-back = басын бір сөзге кейін
tui-start-on = басын бір сөзге ілгері
tui-stay = осында қалу
tui-take-theirs = өзгенікін қабылдау
tui-text = Мәтін
tui-topic-only = Тек тақырыбы белгілі; ресми мәтінді `tuzetu import` қосады
tui-undo = болдырмау: жойылғанды немесе өзгертілгенді қайтару
tui-unfold = бұтақты ашу, оқу
tui-versions = нұсқалар
tui-whole-provision = бүкіл ереже `{ $eid }`
tui-yes = иә, жабу
tui-changed = `{ $file }` файлына сақталды; { $key-undo } – болдырмау
tui-united = `{ $file }` файлына осы арада онда өзгертілгенмен бірге сақталды; { $key-undo } – өзгертуіңізді болдырмау
tui-life = ескерту нұсқалар бойынша
tui-life-title = Заң жобасының нұсқалары бойынша
tui-life-go = осы нұсқаға
tui-later-version = кейінгі нұсқа
tui-earlier-version = алдыңғы нұсқа
tui-confirm-place = орнын растау
tui-resolve = түзетілді
tui-reattach = орнын жоғалтқан ескертуді байланыстыру
tui-no-life = оның нұсқасы заң жобасының нұсқалары арасында жоқ
tui-no-sure-place = орны анықталмады: сөздерді таңдаңыз ({ $key-words }), содан кейін { $key-reattach } ескертуді оларға байланыстырады
tui-place-is-home = ескерту осы нұсқаға жазылған
tui-place-now-confirmed = орны расталды: { $version }
tui-place-confirmed = бұл орын бұрын расталған
tui-nothing-resolved = түзетілген болуы мүмкін нұсқа жоқ
tui-not-waiting = ескерту жабылған: { $status }
tui-context-waits-not = бұл – мәнмәтін туралы ескерту, қарсылық емес: түзететін ештеңе жоқ
tui-none-lost = бұл мәтінде сөздерін жоғалтқан ескерту жоқ
tui-pick-lost = Бұл сөздер қай ескертуге қатысты?

# Reading: zen, folds, citations, origins.
cited = «{ $title }», { $version } нұсқасы ({ $stage }), { $citation }
tui-copied = терминалдың алмасу буферіне көшірілді; қою мүмкін болмаса, мәтін `{ $file }` файлында да бар
tui-copied-alone = терминалдың алмасу буферіне көшірілді, файлға сақталмады: { $why }
tui-copy-citation = ережеге сілтемені көшіру
tui-filter-folded = өзгермегені жиналған
tui-fold-unchanged = өзгермегенін жинау не бәрін көрсету
tui-folded = { $count } ереже өзгеріссіз
tui-folded-here = жиналып тұрған өзгеріссіз ережелер: { $count }; Enter – көрсету
tui-folded-on = өзгермеген ережелер жиналды; Enter ашады, ← қайта жинайды
tui-no-cache = үй қалтасы жоқ
tui-origins = әр жол қай нұсқада пайда болды
tui-origins-off = жолдардың нұсқалары жасырылды
tui-origins-on = жолдың сол жағында – ең жаңа сөздері пайда болған нұсқа
tui-pick-citation = Ережеге сілтеме: қай тілде
tui-zen = тек мәтін не барлық тақталар
tui-zen-off = барлық тақталар көрсетілді
tui-zen-on = тек мәтін; z – тақталарды қайтару

## Finding, and lists of annotations

tui-search-expression = өрнек
tui-search-all = барлық нұсқадан, тілден және ескертулерден іздеу
tui-search-everywhere = барлық жерден
tui-search-everywhere-expression = барлық жерден, өрнек
tui-search-it = іздеу
tui-search-anew = басқаны іздеу
tui-expression = сөздер немесе тұрақты өрнек
tui-next-text = келесі мәтін
tui-previous-text = алдыңғы мәтін
tui-found-title = «{ $query }» табылды: { $count }
tui-found-cut = «{ $query }» табылды: алғашқы { $count } көрсетілді
tui-found-nowhere = еш жерден табылмады: «{ $query }»
tui-pattern-unclosed = { $at }-таңбадағы жақша жабылмаған
tui-pattern-unopened = { $at }-таңбадағы жақша ашылмаған
tui-pattern-unclosed-class = { $at }-таңбадағы «[» үшін «]» жоқ
tui-pattern-bad-range = { $at }-таңбада аралықтың соңы басынан бұрын
tui-pattern-nothing-to-repeat = { $at }-таңбада қайталайтын ештеңе жоқ
tui-pattern-bad-count = { $at }-таңбада қайталау саны қате
tui-pattern-dangling = соңғы «\» таңбасынан кейін ештеңе жоқ
tui-pattern-unsupported = { $at }-таңбадағыны бұл іздеу түсінбейді
tui-pattern-too-large = өрнек тым үлкен
tui-pattern-other = бұл тұрақты өрнек емес
tui-filters = ережелерді іріктеу
tui-filter-counts = көрсетілгені: { $shown }, жасырылғаны: { $hidden }
tui-nothing-fits = бұл іріктеуге ештеңе сай келмейді; оны H пернесі өзгертеді
tui-checks-title = Іріктеу
tui-checks-change = Не болды
tui-checks-significance = Өзгеріс неде
tui-checks-notes = Ескертулер
tui-checks-status = Ескертудің мәртебесі
tui-checks-languages = Тілдер
tui-checks-done = дайын
tui-checks-back = бұрынғыдай қалдыру
tui-check = белгілеу немесе белгіні алу
tui-check-annotated = ескерту бар
tui-check-disputed = тілдер сәйкес келмейді
tui-uncheck = бәрінің белгісін алу
tui-next-kind = келесі бөлім
tui-previous-kind = алдыңғы бөлім
tui-turn-severity = ауырлығының келесі дәрежесі, шеңбер бойымен
tui-severity-turned = ауырлығы: { $severity }
tui-order = басқа ретпен
tui-order-place = орны бойынша
tui-order-severity = ауырлығы бойынша
tui-order-status = мәртебесі бойынша
tui-order-date = өзгертілген күні бойынша
tui-template = негіздеме үлгісі
tui-pick-template = Негіздеме үлгісі
tui-field-counter = Қарсы уәж

# Skeletons of a reasoning; «…» is filled in by the author.
template-contradiction =
    Ереже … міндеттейді, ал Конституция (…-бап) … белгілейді.

    Екі талапты қатар орындау мүмкін емес: ….

    Конституцияның ең жоғары заңдық күші бар және ол тікелей қолданылады (…-бап), сондықтан ереже алып тасталуға немесе Конституцияға сәйкес келтірілуге тиіс: ….
template-disproportionate-limit =
    Ереже … міндеттей отырып, … құқығын (…-бап) шектейді.

    Шектеудің мақсаты – …. Оған ауыртпалығы аздау шарамен де жетуге болар еді: ….

    Әзірлеуші мұндай шараның жеткіліксіз екенін көрсетпеген. Шектеу қажетті де мөлшерлес те емес (…-бап).
template-vagueness =
    «…» деген сөздерге заңда анықтама берілмеген, олар әртүрлі түсінілуі мүмкін: … немесе ….

    Адресат қандай әрекетке тыйым салынғанын алдын ала біле алмайды, ал органның қалауына шек қойылмайды.

    Құқықты шектеу анық әрі болжамды заңмен ғана белгіленуге тиіс. Мынаны көрсету ұсынылады: ….
template-procedure =
    … туралы шешімді … соттың қатысуынсыз және … хабарламай қабылдайды.

    Шешімді уәждеу міндеті, оған шағым жасау мерзімі мен тәртібі, шағым қаралып жатқанда орындауды тоқтата тұру көзделмеген.

    Осылайша тұлға өз құқығының сот арқылы қорғалуынан айырылады (…-бап). Ұсыныс: ….
template-delegation =
    Ереже … мәселесін … қалауына қалдырады: тәртібі мен шегін заңға тәуелді акт айқындайды.

    Құқықты шектеудің маңызды шарттары (негіздері, тұлғалар тобы, мерзімі, жауаптылығы) тек заңмен белгіленуі мүмкін (…-бап).

    Бұл шарттар заңның өзіне көшірілуге тиіс: ….
template-discrimination =
    … мен … қатысты бірдей жағдайда болса да, ереже оларға әртүрлі қарайды.

    Айырмашылық … белгісі бойынша жасалған. Оның объективті әрі орынды негізі келтірілмеген: ….

    Бұл баршаның заң алдындағы теңдігіне және кемсітушілікке тыйым салуға қайшы келеді (…-бап).

## Ыңғайлылық: безендіру, баптаулар, есте сақтау
tui-theme = келесі безендіру
tui-theme-now = безендіру: { $says }
tui-theme-turned = безендіру: { $says }; қалдыру үшін: `theme: {"{"} name: { $name } {"}"}` (`tuzetu config`)
theme-terminal = терминал түстері
theme-dark = қараңғы
theme-light = ашық түсті
theme-contrast = қарама-қарсы түсті
theme-blue-orange = көк пен қызғылт сары
theme-mono = түссіз
tui-config-head =
    tuzetu баптаулары. Мұнда жазылмағаны бұрынғыша қалады.
    Безендіру: terminal (терминал түстері), dark, light, contrast, blue-orange, mono.
    Экранда безендіруді F3 пернесі ауыстырады.
    Бөлікті осы безендіруде өзгерту үшін алдындағы # белгісін алып тастаңыз. Түстер:
    "#ff8000", 0–255 немесе атауы (red, light-blue, dark-gray …); әріп түрлері: bold, dim,
    italic, underlined, reversed, crossed-out.
tui-config-keys =
    Пернелер: орны, пәрмен, пернелер тізімі; [] бәрін алып тастайды.
    Өзгерту үшін орын мен пәрмен алдындағы # белгісін алып тастаңыз. Перне – пернетақтадағы
    орын: n мен т – бір перне. Атаулар: Ctrl+J, Shift+Left, PgDn, F5, Space, Enter, Esc.
store-config-theme = `{ $value }` деген безендіру жоқ
store-config-place = `{ $value }` деген орын жоқ
store-config-command = мұнда `{ $value }` деген пәрмен жоқ
store-config-known = барлары: { $names }
store-config-key = `{ $value }` деген перне жоқ; атауы былай жазылады: n, Ctrl+J, Shift+Left, PgDn, F5, Space
store-config-typed = мұнда сөз жазылады: `{ $value }` жазу үшін керек
store-config-taken = `{ $value }` пернесі `{ $other }` пәрменіне берілген
store-config-bereft = `{ $value }` пәрменіне перне қалмады
store-config-bereft-hint = оған басқа перне беріңіз немесе керек болмаса `[]` деп жазыңыз
store-config-robbed = `{ $key }` пернесі `{ $value }` пәрменінен алынды
store-config-robbed-hint = солай керек болса, оған қалғанын жазыңыз: `{ $value }: [{ $kept }]`
store-config-no-way-out = `{ $value }` пернесінсіз бұл жерден шығу мүмкін емес
store-config-unknown = `{ $value }` деген баптау жоқ; `theme` пен `keys` бар
store-config-shape = мұнда басқаша жазылады: `theme: dark`, `keys: {"{"} reading: {"{"} next-change: [n] {"}"} {"}"}`
store-config-part = безендіруде `{ $value }` деген бөлік жоқ
store-config-look = безендіру бөлігінде `{ $value }` жоқ
store-config-colour = `{ $value }` деген түс жоқ
store-config-colour-hint = түстер: тырнақшадағы "#ff8000", 0–255 немесе red, light-blue, dark-gray …
store-config-attribute = `{ $value }` деген әріп түрі жоқ
store-config-look-shape = мұнда басқаша жазылады: `name: dark`, `deleted: {"{"} foreground: "#ff8000", attributes: [bold] {"}"}`; # белгісі бар түс тырнақшаға алынады
part-text = өз көрінісі жоқтың бәрі
part-heading = заңның нөмірлері мен тақырыптары
part-deleted = алып тасталған сөздер
part-inserted = қосылған сөздер
part-quiet-deleted = алып тасталған, бірақ ештеңе өзгертпейтін сөздер
part-quiet-inserted = қосылған, бірақ ештеңе өзгертпейтін сөздер
part-remark = бағдарламаның мәтін ішіндегі белгілемелері
part-muted = көмескі мәтін
part-quoted = ескерту жазылған сөздер
part-disputed = тілдердің айырмашылықтары
part-found = табылған сөздер
part-selected = таңдалған сөздер
part-amended = өзгертілгеннің белгісі
part-moved = орны ауысқанның белгісі
part-minor = ауырлығы төмен не орташа ескерту
part-grave = ауырлығы жоғары ескерту
part-critical = ауырлығы өте жоғары ескерту
part-cursor = меңзер тұрған жол
part-frame = меңзер тұрған бөліктің жақтауы
part-key = пернелердің атаулары
part-notice = жаңа ғана жасалған іс
tui-suspend = бағдарламаны тоқтата тұру; оны `fg` қайтарады
tui-undo-typing = болдырмау
tui-redo-typing = қайталау
tui-unsaved = аяқталмаған ескерту сақталып, қайта ашылды
tui-unsaved-file = аяқталмаған ескерту `{ $file }` файлында сақталды, оны осы жерде ашу мүмкін емес
tui-forgotten = бұл заң жобасының өткен жолғы көрінісі оқылмады: `{ $file }`
cli-config = Түсіндірмелері бар баптау файлын көрсету
cli-arg-write = Оны ізделетін жеріне жазу (әлі жоқ болса)
cli-arg-path = Оның қай жерден ізделетінін көрсету
cli-arg-fresh = Өткен жолы оқылған жерге оралмау
cli-arg-print = Экранның бір көрінісін басып шығарып, аяқтау
cli-arg-size = Оның өлшемі: бағандар мен жолдар, 120x40
cli-arg-keys = Алдымен пернелерді басу: nn, v<Enter>, <Ctrl+S>
cli-arg-plain = Экранды оқитын бағдарламаларға арналған жолдық режим
cli-error-size = `{ $value }` өлшемі түсініксіз
cli-hint-size = бағандар мен жолдар, 1-ден 1000-ға дейін: `--size 120x40`
cli-error-key = `<{ $name }>` деген перне жоқ
cli-hint-key = әріптер сол күйінде, қалғаны бұрыштық жақшада жазылады: `<Enter>`, `<Ctrl+S>`, `<Shift+Tab>`, `<PgDn>`, `<F3>`
cli-error-unsaved = енгізу аяқталды, ал жазылғаны сақталмады; ол төменде
cli-hint-unsaved = `Ctrl+S` жолы сақтайды, `Esc` жолы жабады
cli-error-no-home = баптаулардың қайда жатқаны белгісіз
cli-hint-no-home = XDG_CONFIG_HOME немесе HOME айнымалысын беріңіз
tui-config-problems = баптау файлында { $count } қате бар
tui-later-there = бұдан кейінгі нұсқа бар: { $version }
tui-demo = сынақ { $path } қалтасында: жазылғаны сонда қалады · өз жұмыс қалтаңызды `tuzetu init` жасайды
tui-tour = Үш қадам:
tui-plain-intro = Жолдық режим: пәрмен не перне, содан кейін Enter. Бос жол – әрі қарай, { $next } – келесі өзгеріс, сан – сол нөмірлі өзгеріс, { $help } – барлық пәрмен, { $quit } – шығу.
tui-plain-compared = салыстырылатыны: { $old } және { $new }
tui-plain-notes = ескертулер: { $count }
tui-plain-change = { $all } өзгерістің { $at }-өзгерісі
tui-plain-note = { $all } ескертудің { $at }-ескертуі:
tui-plain-deleted = (алып тасталды: { $words })
tui-plain-inserted = (қосылды: { $words })
tui-plain-here = таңдалған
tui-plain-unknown = түсініксіз: «{ $line }»; { $help } – барлық пәрмен
tui-plain-no-editor = мұнда бөлек редактор жоқ: жолмен жазыңыз
tui-plain-typed = мәтін ретінде жазылды: «{ $line }»; { $save } – сақтау, { $close } – жабу

## Файлдан не оқылды
cli-arg-revisions = Қадағаланатын түзетулердің қай жағын оқу
cli-arg-letters = Мәтін терілген ескі қазақ қарпінің кодтық беті
cli-arg-source = Мәтін алынған беттің мекенжайы (https://…)
cli-arg-comments = Ескертулер аннотация ретінде жазылатын файл
import-kind-docx = Word құжаты
import-kind-odt = OpenDocument құжаты
import-kind-fodt = бір файлдағы OpenDocument құжаты
import-kind-doc = ескі Word құжаты
import-kind-rtf = RTF құжаты
import-kind-pdf = PDF
import-kind-akn = Akoma Ntoso
import-kind-html = веб-бет
import-kind-text = қарапайым мәтін
import-read = `{ $file }`: { $kind }, тілі – { $language }; оқылған құрылымдық элементтер: { $provisions }, оның ішінде баптар: { $articles }; редакциялық ескертпелер: { $notes }
import-at = { $text }: { $lines }-жолдар
import-at-one = { $text }: { $lines }-жол
import-at-more = { $text }: { $lines }-жолдар және тағы { $more }
import-comment = { $line }-жолдың жиегінде: { $author } ({ $date }) «{ $quote }» деген сөздерге: { $text }
import-other-language = `{ $file }`: `--lang` бойынша тілі – { $asked }, ал сөздеріне қарағанда – { $told }
import-no-language = `{ $file }`: бұл тілде ({ $asked }) мәтін жоқ; бары: { $languages }
import-several = `{ $file }` файлынан бірнеше мәтін шығады: { $count } ({ $languages })
import-several-hint = әрқайсысын өз файлына жазу үшін `-o OUT.md`, біреуін алу үшін `--lang` жазыңыз
import-both = нұсқада әр тілде бір ғана мәтін болады
import-both-hint = `--revisions accept` не `--revisions reject` жазыңыз; екі файлды `tuzetu import --revisions both` жазады
import-bad-to = `{ $name }` нұсқаны атамайды
import-no-office = { $kind } түріндегі файл LibreOffice арқылы оқылады, ал ол орнатылмаған
import-no-office-hint = LibreOffice орнатыңыз (`soffice` командасы) немесе файлды DOCX пішімінде сақтаңыз
import-office-failed = LibreOffice оны оқи алмады
import-no-pdf = PDF `pdftotext` арқылы оқылады, ал ол орнатылмаған
import-no-pdf-hint = poppler орнатыңыз (Debian жүйесінде – `poppler-utils`) немесе мәтінді DOCX пішімінде сақтаңыз
import-pdf-failed = `pdftotext` оны оқи алмады
converter-too-long = құжатты түрлендіру { $seconds } секундтан асып кетті немесе нәтижесі тым үлкен болды, сондықтан тоқтатылды
import-hint-damaged = оны өз бағдарламасында ашып, қайта сақтаңыз
import-hint-encrypted = оны құпиясөзсіз сақтаңыз
import-hint-kinds = оқылатындары: DOCX, HTML, Akoma Ntoso және қарапайым мәтін, LibreOffice болса – DOC, ODT және RTF, pdftotext болса – PDF
import-hint-scanned = алдымен мәтінді танып алып, содан кейін DOCX пішімінде сақтаңыз
import-refused-archive = архив сияқты басталады, бірақ архив ретінде ашылмайды
import-refused-encrypted = құпиясөзбен жабылған
import-refused-members = онда { $count } бөлік бар – құжатта мұнша болмайды
import-refused-twice = оның екі бөлігінің аты бір немесе бірінің үстінде бірі жатыр
import-refused-name = `{ $member }` бөлігінің аты архивтен тыс жерге апарады
import-refused-large = `{ $member }` бөлігі кез келген мәтіннен үлкен
import-refused-bomb = `{ $member }` бөлігі ашылғанда мәтін өспейтіндей өсер еді
import-refused-damaged = `{ $member }` бөлігі бүлінген
import-refused-no-document = бұл – архив, құжат емес
import-refused-xml = `{ $member }` бөлігі XML емес, орны { $line }:{ $column }: { $reason }
import-refused-doctype = `{ $member }` бөлігі өз XML мәндерін жариялайды немесе қолданады: құжаттарда ондай болмайды, файл қауіпті болуы мүмкін
import-refused-deep = `{ $member }` бөлігінің элементтері бір-біріне тым терең салынған
import-refused-paragraphs = онда кез келген заңдағыдан көп абзац бар
import-refused-not-words = бұл – кесте немесе презентация, мәтіндік құжат емес
import-refused-unknown = бұл мәтін де, құжат та емес
import-refused-empty = онда сөз жоқ
import-refused-scanned = оның беттері – сурет: онда мәтін жоқ
import-docx-accepted = қадағаланатын түзетулер қабылданған деп оқылды
import-docx-rejected = қадағаланатын түзетулер қабылданбаған деп оқылды
import-docx-note = ескертпелер өз абзацтарының астында редакциялық ретінде сақталды, белгілері алынды
import-docx-edge = мәтінге енгізілмеді, бет шетінде басылады: «{ $words }»
import-docx-contents = мәтінге енгізілмеді: мазмұны
import-docx-hidden = жасырын сөздер мәтінге енгізілмеді
import-docx-struck = сызып тасталған сөздер мәтінге енгізілмеді: «{ $words }»
import-docx-picture = суреттер мәтінге енгізілмеді
import-docx-embedded = салынған басқа құжат мәтінге енгізілмеді
import-docx-box = мәтін жолағындағы сөздер өз абзацтарынан кейін сақталды
import-docx-nested = кесте ішіндегі кестелер, әр жолы бір жолға жазылды
import-docx-raised = жол үстіндегі цифрлар ¹ ² ³ түрінде жазылды
import-docx-formula = формулалар бір жолға жазылды, тексеріңіз
import-docx-sign = { $font } қарпінің { $code } белгісі түсініксіз, � деп жазылды
import-docx-form = нөмірлердің { $form } түрі түсініксіз, 1, 2, 3 деп жазылды
import-docx-no-list = файлда жоқ тізім түсініксіз: оның нөмірлері жоғалды
## plain: қарапайым мәтін
plain-encoding = мәтіннің кодталуы – { $encoding }
plain-broken = оқылмаған таңбалар: { $count }
plain-hidden = басқарушы таңбалар алып тасталды: { $count }
plain-binary = бұл мәтін емес
plain-letters = мұндағы қазақ әріптері ескі қаріптен: «{ $before }» дегені «{ $after }» деп оқылады; оны `--letters { $letters }` түзетеді
plain-page-numbers = бет нөмірлері алып тасталды: { $count }
plain-running-head = «{ $words }» колонтитулы алып тасталды: { $count }
plain-columns = екі тіл екі бағанда қатар тұр екен, екі мәтінге бөлінді
plain-columns-read = екі бағанды беттер, сол жақ баған оң жақтағысынан бұрын оқылды: { $pages }
plain-columns-seen = сөздер бағандарда не кестеде қатар тұр және көлденең оқылды; мына беттердегі ретін тексеріңіз: { $pages }
plain-hyphens = жол соңында бөлінген сөздер қосылып, тасымал белгісі алынды
plain-heading = тақырып жолды толық алып тұр: астындағы сөздер заң мәтіні деп оқылды; тақырыптың жалғасы емес пе, тексеріңіз

## page: беттер
page-left-out = беттің заңға кірмеген сөздері: { $count } («{ $words }»)
page-struck = сызып тасталған үзінді мәтінге енгізілмеді: «{ $words }»
page-inserted = енгізілген деп белгіленген сөздер сақталды: { $count }
page-too-large = бет { $megabytes } МБ-тан үлкен
page-too-deep = бет тым терең қабаттасқан
page-attributes = бет элементінің атрибуттары тым көп

## fmt: канондық түр
cli-fmt = Мәтіндерді канондық түрге келтіру: тек бос орындар мен белгілеу таңбалары өзгереді
cli-arg-fmt-files = Орнында қайта жазылатын файлдар (болмаса – стандартты енгізуден стандартты шығаруға)
cli-arg-fmt-check = Ештеңе жазбай, өзгеретінін атау; ондайы болса, шығу коды – 1
fmt-formless = `{ $file }`: сол күйінде қалды – басқа түрде өзгеше оқылар еді
fmt-formless-hint = ондағы оғаш жерлерді `tuzetu show` көрсетеді
## Адамдарға арналған құжаттар: қағазда не жазылған.
paper-inserted = Қосылды
paper-deleted = Алып тасталды
paper-moved-from = Осы жерден ауыстырылды
paper-moved-to = Осы жерге ауыстырылды
paper-changes = Өзгерістер: { $between }
paper-legend = Белгілер:
paper-legend-inserted = қосылды
paper-legend-deleted = алып тасталды
paper-legend-moved = орны ауысқан сөздер бір нөмірмен екі рет беріледі: бұрынғы және жаңа орнында
paper-comments = Ескертулер
paper-back = Мәтінге оралу
paper-weighed = { $kind } · ауырлығы: { $severity } · { $status }
cli-export-redline = Екі нұсқа арасындағы түзетулерді шығару: түзетулері көрсетілген Word, веб-бет, PDF
cli-export-text = Бір нұсқаның мәтінін шығару
cli-arg-moves = Ауыстырылғанды ауыстыру ретінде немесе түзету ретінде көрсету
paper-error-form = бұл құжат `{ $form }` пішімінде шығарылмайды
paper-hint-form = `--format` көрсетіңіз: { $forms }
paper-error-binary = `{ $form }` мәтін емес, оны экранға шығаруға болмайды
paper-hint-binary = файлды атаңыз: `-o ФАЙЛ`
paper-error-one-language = мұндай файлда бір ғана тіл болады
paper-hint-one-language = бір ғана `--lang` көрсетіңіз: әр тілге – өз файлы
paper-no-office = PDF үшін LibreOffice керек, ол мұнда жоқ
paper-no-office-hint = LibreOffice орнатыңыз немесе `--format docx` я `--format html` шығарып, содан басып шығарыңыз
paper-office-failed = LibreOffice PDF жасамады
paper-office-too-long = LibreOffice { $seconds } с ішінде үлгермеді, тоқтатылды
cli-export-table = Салыстырма кестені шығару: Word, бет, Excel
cli-arg-layout = Кестенің түрі: attached (заң жобасына қосымша), parliament (комитет кестесі) немесе өз YAML файлыңыз
cli-arg-all-rows = Өзгергендері ғана емес, барлық ережелер
table-absent = Жоқ.
table-delete = Алып тасталсын.
table-act = Акт
table-none = Өзгерістер жоқ.
table-moved = (ауыстырылды, бұрынғы орны: { $place })

## An explainer for those who report on a bill

explain-kicker = Заң жобасында не өзгерді
explain-contents = Мазмұны
explain-versions = Қай нұсқада не айтылған
explain-versions-says = Әр жол – жеке нұсқа. Бұрынғы нұсқалардың нормалары қабылданған заңға енбесе, қолданылмайды.
explain-version = нұсқа
explain-stage = кезең
explain-changed = алдыңғысына қатысты өзгерістер
explain-notes = ескертулер
explain-note = ескерту
explain-quoting = заң ретінде сілтеме жасауға бола ма
explain-version-earlier = жоқ: бұрынғы нұсқа
explain-version-latest = жоқ: соңғы белгілі нұсқа, әлі заң емес
explain-version-law = иә, ресми мәтінмен салыстырғаннан кейін
explain-version-reconstruction = жоқ: реконструкция, ресми мәтінді алыңыз
explain-as-quoted = ескертудің сөздері осында тұр
explain-lives = Әр нұсқадағы дау тудырған сөздер
explain-lives-says = ● сөздер дәйексөздегідей күйінде тұр · ◐ өзгертіліп тұр · ○ ол сөздер жоқ
explain-dropped = Түгел алып тасталғаны
explain-dropped-says = Бұрынғы нұсқалардың түгел алып тасталған ережелері: соңғы нұсқада олар сол жерде де, басқа жерде сөзбе-сөз де жоқ. Өзгертілгені мен ауыстырылғаны төменде және жоғарыдағы кестеде көрсетілген.
explain-stood = қай жерде тұрған
explain-words = сөздері
explain-last = соңғы рет мына нұсқада
explain-gone = мына нұсқада алып тасталды
explain-filters = Сүзгі
explain-filter-kinds = Не өзгергеніне қарай
explain-filter-norms = Конституцияның немесе шарттың бабы бойынша
explain-filter-words = Сөздер бойынша
explain-filter-clear = барлығын көрсету
explain-shown = Көрсетілгені: { $shown }/{ $all }.
explain-changes = Не өзгерді
explain-changes-says = Алдымен ең салмақтысы: міндеттер мен құқықтар, жазалар, мерзімдер, сомалар. Өзгерістің түрін бағдарлама сөздер бойынша анықтайды және қателесуі мүмкін. Дәлелі – қасындағы сөздер.
explain-actor = кім аталған
explain-disputed-here = Назар аударыңыз: бұл жерде әр тілдегі мәтіндер бір-біріне сай келмейді
explain-place = тек орны немесе нөмірі
explain-instead = «{ $old }» деген сөздердің орнына – «{ $new }»
explain-without = енді «{ $old }» деген сөздер жоқ
explain-with = енді «{ $new }» деп жазылған
explain-penalty = Жаңа ереже мына жазаны көздейді: «{ $new }»
explain-del = алып тасталды:{" "}
explain-ins = қосылды:{" "}
explain-objections = Конституция мен шарттардың баптары бойынша ескертулер
explain-objections-says = Ескертулер – анықталған факт емес, авторларының пікірі: норманың қайшы екенін сот шешеді. Қасында норманы қорғайтын дәлелдер келтірілген.
explain-norm = { $instrument }, { $article }-бап
explain-norm-paragraph = { $instrument }, { $article }-баптың { $paragraph }-тармағы
explain-norms = Нормалар
explain-severity = ауырлығы: { $severity }
explain-why = Негіздеме
explain-test = Үш бөліктен тұратын тест
explain-counter = Норманы қорғайтын дәлелдер
explain-also = Бұл бапты атайтын ескертулер:
explain-timeline = Заң жобасының жолы
explain-timeline-says = Нұсқалар жоғарыдан төмен қарай; көршілес нұсқалардың арасында – қанша ереже өзгергені.
explain-bar-heavy = міндеттер, жазалар, мерзімдер, сомалар, кім әрекет етеді
explain-bar-words = тұжырымдар мен сілтемелер
explain-bar-quiet = редакциялық түзету, орны, нөмірі
explain-matrix = Қайшылықтар: ережелер мен баптар
explain-matrix-says = Жолдарда – заң жобасының ережелері, бағандарда – Конституция мен шарттардың баптары; бағаншалар бұрынғы және кейінгі нұсқадағы ауырлықты көрсетеді.
explain-matrix-bars = ауырлығы: бұрын және қазір; неғұрлым биік, соғұрлым ауыр
explain-provision = ереже
explain-as-table = Сол мәлімет кесте түрінде
explain-whole = Кейінгі мәтін толық күйінде
explain-whole-says = Әр ереженің, оның ішінде өзгермегенінің де, өз мекенжайы бар: оның нөмірі – сол ережеге сілтеме.
explain-whole-changed = өзгертілген, жоғарыдан қараңыз
explain-sources = Дереккөздер
explain-source = дереккөз
explain-unofficial = Бұл ресми мәтін емес: сілтеме үшін ресми жарияланған мәтін керек.
explain-reconstruction = Бұл заң жобасының мәтіндері – реконструкция.
explain-disagreements = { $count ->
    [one] Кейінгі нұсқада әр тілдегі мәтіндер { $count } жерде бір-біріне сай келмейді: дәйексөз келтірмес бұрын тілдерді салыстырыңыз.
   *[other] Кейінгі нұсқада әр тілдегі мәтіндер { $count } жерде бір-біріне сай келмейді: дәйексөз келтірмес бұрын тілдерді салыстырыңыз.
}
explain-link = { $title }: { $url }
explain-column-id = сәйкестендіргіш
explain-column-language = тіл
explain-column-address = құрылымдық адресі
explain-column-citation = ереже
explain-column-quote = дәйексөз
explain-column-norms = нормалар
explain-column-kind = қайшылық түрі
explain-column-severity = ауырлығы
explain-column-confidence = сенімділік
explain-column-status = мәртебесі
explain-column-title = атауы
explain-column-tags = белгілер
explain-column-author = автор
explain-column-created = жасалған күні
explain-column-modified = өзгертілген күні
explain-column-fate = соңғы нұсқада
explain-column-sources = дереккөздер
explain-sheet-title = Заң жобасына ескертулер: { $title }
explain-made = tuzetu бағдарламасы нұсқалардың мәтіндері мен ескерту файлдарынан құрастырды.

## Pages of the web: what every page has

site-skip = Мазмұнына өту
site-ways = Навигация
site-controls = Бет баптаулары
site-dark = қараңғы тақырып
site-keys = Пернелер
site-key-next = келесісі
site-key-previous = алдыңғысы
site-key-filter = сөздер бойынша іздеу
site-key-language = басқа тіл
site-key-theme = қараңғы немесе жарық тақырып
site-key-help = осы анықтама
site-key-escape = сүзгіні алу, жабу
site-key-layout = Пернетақта тілі маңызды емес: о мен j бірдей.
site-title = Заң жобалары
site-bills = Заң жобалары
site-constitution = Конституция мен шарттардың қозғалған баптары
site-search = Іздеу
site-search-words = Заң жобалары мен ескертулердегі сөздер
site-search-script = Іздеу үшін JavaScript керек; мәтіндерді онсыз да оқуға болады.
site-found = Табылғаны: { $count }.
site-looked = Қаралған мәтіндер: { $done } / { $all }.
site-no-bills = Әзірге заң жобалары жоқ.
site-no-articles = Әзірге ескертулер жоқ.
site-severity = { $severity }: { $count }
site-texts = Нұсқалардың мәтіндері
site-others = Басқа тілдерде
site-link = Осы жерге сілтеме
site-close = Жабу
cli-export-explainer = Не өзгергенін журналистерге түсіндіру: HTML, Markdown немесе DOCX
cli-export-site = Редакция сайтына арналған беттер жасау: барлық заң жобалары, көрсеткіш және іздеу
cli-arg-explainer-lang = Тілдер, үтір арқылы; біріншісі алдымен көрінеді
cli-arg-pages-folder = Қалта; бұл команда жасамаған қалта ауыстырылмайды
cli-arg-pages-lang = Тілдер, үтір арқылы (әйтпесе үшеуі де)
cli-arg-pages-force = Ішінде бөтен файлдар болса да, қалтаны ауыстыру
cli-arg-export-force = Бұрыннан бар файлды ауыстыру
store-folder-holds = бұл қалтада заң жобалары, ескертулер немесе ағымдағы қалта жатыр: ол ауыстырылмайды
store-folder-hint = басқа қалтаны атаңыз
store-folder-other = қалтада файлдар бар және оны бұл команда жасамаған
store-folder-force = басқа қалтаны атаңыз; `--force` мұны файлдарымен бірге ауыстырады
store-folder-file = бұл қалта емес

## Long work
cli-progress-site = заң жобалары оқылып, беттері дайындалып жатыр
cli-progress-office = { $program } жұмыс істеп жатыр

## Texts that come in
import-pdf-raised = PDF жоғарғы индекстегі цифрларды ажыратпайды: «12¹-бап» «121-бап» болып оқылуы мүмкін; нөмірлерді беттермен салыстырып тексеріңіз
import-pdf-silent = сөзсіз беттер (бос немесе сурет): { $pages }
import-languages-mixed = екі тілдегі сөздер кезектесіп тұр; олар бір мәтін болып жазылды
import-languages-apart = екі тіл кезектесіп тұр; әрқайсысы жеке мәтін болып жазылды, қысқа жолдардың дұрыс бөлінгенін тексеріңіз
import-languages-cut = тілдер бірінен соң бірі тұр; осы тілдегі мәтін файлдың { $at }-жолынан (абзацынан) басталады
import-left-out = мәтінге енгізілмеді, басқа тілде ({ $language }): абзац саны: { $count }, біріншісі – файлдың { $at }-жолы (абзацы)
import-unseen = көрінбейтін белгілер (U+200B, U+202E және соған ұқсас) сол күйінде қалдырылды
import-lost-letters = «???» – бағдарлама әріптерді не нөмірлерді жоғалтқан жер: түпнұсқамен салыстырыңыз
## Bounds of documents
import-docx-more = Тізімге енгізілмеген ескертулер: тағы { $count }.
import-docx-comments-out = шеттегі ескертпелер алынбады: { $count }; олар қатысты сөздер бұл мәтінде жоқ
import-docx-field = құжаттың өрісі жабылмаған; оның басынан кейінгі сөздер қалдырылды
## Exports
person-editorial = редакция
table-objection = Ескерту ({ $author }):
export-drafts = аннотациялардың арасында { $count } қаралама бар: оларды дайын болғанда ғана басқаларға көрсетіңіз
export-explainer-backwards = түсіндірме кейінгі нұсқаның бұрынғы нұсқада нені өзгерткенін айтады
export-explainer-forwards = `--from` арқылы бұрынғы нұсқаны, `--to` арқылы кейінгі нұсқаны көрсетіңіз
import-akn-left-out = белгісіз элементтердегі сөздер алынбады: { $count }

## Amendments worked into a law
cli-apply = Өзгерістер енгізетін актінің түзетулерін заңға енгізу және әрқайсысы туралы есеп беру
cli-arg-apply-amending = Өзгерістер енгізетін акт: BILL, BILL@V немесе файл
cli-arg-apply-to = Қолданыстағы заң, Markdown файлы (әйтпесе заң жобасының жанындағы барлық заң)
cli-arg-apply-act = Заң қай акт екенін көрсететін атауындағы сөздер (әйтпесе атауы заңның атауымен бірдей акт)
cli-arg-apply-output = Өзгертілген заң жазылатын файл, `--to` болмаса, барлығына ортақ қалта (әйтпесе тек есеп шығарылады)
cli-arg-apply-by = Өзгертілген баптардың ескертулерінде өзгерістер енгізетін акт қалай аталады (әйтпесе атауымен)
cli-arg-apply-no-notes = Өзгертілген баптарға ескерту жазбау
cli-arg-apply-every-occurrence = Көрсетілген жерде бірнеше рет кездесетін сөздерді барлық жерде өзгерту
cli-arg-apply-in-turn = Әр түзетуді алдыңғылары өзгерткен заң бойынша оқу (әйтпесе актіге дейінгі мәтіні бойынша)
cli-arg-apply-exit-code = Енгізілмеген түзету болса, шығу коды 1
cli-batch = Көп тапсырманы орындау: әр жолда JSON түріндегі бір тапсырма, әр жолда бір нәтиже
cli-arg-batch-histories = Тапсырмаларды қалта бойынша құру: осы қалтада және оның ішіндегі әр қалтада әр мәтін (.md, .txt) атаулар ретімен келесісімен салыстырылады, сандар – шамасы бойынша; 2020.kk.md сияқты атаулар өз тілінің ішінде салыстырылады
cli-arg-batch-lang = Осы мәтіндердің тілі: атауы басқа тілді көрсететіндері қалдырылады (әйтпесе атауы не әріптері бойынша)
cli-arg-batch-changed = Өзгермеген жолдарды тек санау
cli-arg-batch-list = Тапсырмаларды орындамай, тек шығару: басқа машиналар үшін
cli-arg-batch-skip-done = Үзілген орындаудың нәтижелері: онда нәтижесі не қатесі бар тапсырма қайта орындалмайды
cli-arg-batch-jobs = Бір мезгілде неше тапсырма орындалады (әйтпесе әр ядрода біреуден)
cli-arg-batch-no-paths = Файл атаған тапсырмаларды қабылдамау: тапсырмаларды басқалар құрғанда
batch-help =
    Тапсырмалар:
    {"  {"}"id":"1","do":"diff","old":"2020.md","new":"2021.md"{"}"}
      diff    old, new; lang, changed, only, footnotes
      parity  ru, kk, en ішінен екеуі не үшеуі; terms
      show    text; lang, provision
      apply   amending, to; lang, act
      id – жол не сан, сол күйінде қайтарылады. Мәтін – жол: ішінде жаңа жол белгісі болса,
      мәтіннің өзі, болмаса, ағымдағы қалтадан есептегенде файл жолы; мұны анық көрсететін
      өрістер: {"{"}"text":"…"{"}"} және {"{"}"path":"…"{"}"}. Тапсырманы кім құрса да, файл сіздің
      құқықтарыңызбен оқылады.

    Нәтижелер, тапсырмалар ретімен:
    {"  {"}"id":"1","result":{"{"}…{"}"}{"}"}   `--format json` беретін құжат
    {"  {"}"id":"1","error":{"{"}"code":"…","message":"…","line":7{"}"}{"}"}
      bad-json, not-utf8   жол оқылмайды
      too-long             ол 64 МиБ-тан ұзын
      bad-job              өріс жоқ, белгісіз не қате
      not-found            мұндай файл жоқ
      unreadable           файл оқылмайды, тым үлкен не UTF-8 емес
      no-paths             файл аталған, бұған рұқсат жоқ
      refused              пәрмен бұл мәтіндерді қабылдамайды; себебі message өрісінде
      internal             бағдарламаның қатесі
      Шығу коды: 0 – бәрінің нәтижесі бар, 1 – қателер бар, 2 – орындау сәтсіз аяқталды.

    Үзілген орындау тоқтаған жерінен жалғасады:
      tuzetu batch --skip-done out.jsonl < jobs.jsonl >> out.jsonl
batch-progress = орындалған тапсырмалар:
batch-errors = тапсырмалар: { $all }, оның ішінде қатемен аяқталғаны: { $errors }
batch-error-read = тапсырмалар оқылмайды: { $reason }
batch-error-done = `{ $name }` ішіндегі нәтижелер оқылмайды: { $reason }
batch-error-no-result = `{ $name }` файлының { $line }-жолы `tuzetu batch` нәтижесі емес
batch-hint-no-result = нәтижелер жазылған файлды көрсетіңіз
batch-bad-json = бұл JSON объектісі емес: қате жолдың { $name }-байтында
batch-not-utf8 = бұл UTF-8 емес: қате жолдың { $name }-байтында
batch-too-long = жол { $megabytes } МиБ-тан ұзын; мәтіндердің өзін емес, файлдарды атаңыз
batch-no-field = `{ $name }` өрісі жоқ
batch-bad-field = `{ $name }` өрісінің мәні оқылмайды
batch-unknown-field = `{ $name }` өрісі мұнда белгісіз
batch-unknown-do = `{ $name }` деген іс жоқ; бары: diff, parity, show, apply
batch-no-paths = `{ $name }` файлы оқылмады: мұнда файл атауға болмайды
amend-whole-act = бүкіл акт
amend-whole-text = актінің атауынан басқа бүкіл мәтіні
amend-said = { $place }: { $done }
amend-throughout = бүкіл мәтін бойынша
amend-except = өзгертілмейді: { $place }
amend-inflected = тиісті септіктерде
amend-paired = тиісінше
amend-restate = мынадай редакцияда жазылсын: «{ $text }»
amend-insert = толықтырылсын: { $units } – «{ $text }»
amend-insert-behind = мынадан кейін: { $place }
amend-delete = алып тасталсын
amend-repeal = күші жойылды деп танылсын
amend-renumber = былай есептелсін: { $units }
amend-enter = қолданысқа енгізу
amend-replace-words = «{ $old }» деген сөздер «{ $new }» деген сөздермен ауыстырылсын
amend-delete-words = «{ $old }» деген сөздер алып тасталсын
amend-words-after = «{ $old }» деген сөздерден кейін «{ $new }» деген сөздермен толықтырылсын
amend-words-before = «{ $old }» деген сөздердің алдынан «{ $new }» деген сөздермен толықтырылсын
amend-words-at-end = соңы «{ $new }» деген сөздермен толықтырылсын
amend-text-annex = қосымшаны қараңыз
amend-text-missing = мәтін жоқ
amend-of-heading = { $holder } тақырыбы
amend-of-sentence = { $holder } { $number }-сөйлемі
amend-of-a-sentence = { $holder } сөйлемі
amend-of-last-sentence = { $holder } соңғы сөйлемі
amend-of-last-indent = { $holder } соңғы абзацы
amend-of-last-part = { $holder } соңғы бөлігі
amend-of-body = { $holder } мәтіні
amend-unit-heading = тақырып
amend-unit-sentence = { $number }-сөйлем
amend-unit-a-sentence = сөйлем
amend-unit-last-sentence = соңғы сөйлем
amend-unit-last-indent = соңғы абзац
amend-unit-last-part = соңғы бөлік
amend-unit-contents = мазмұны
amend-unit-body = мәтін
amend-applied = енгізілді
amend-applied-folded = енгізілді; сөздердің заңнан бос орындары, сызықшалары, тырнақшалары немесе ұқсас әріптері өзгеше
amend-range = қатарда: { $numbers }
amend-refused-other-act = басқа актіге
amend-refused-place = { $place }: заңда мұндай құрылымдық элемент жоқ
amend-refused-places = { $place }: заңда мұндай жер біреу емес
amend-refused-reached = заңда бары: { $place }
amend-refused-nearest = ең жақыны – { $place }
amend-refused-words = { $count ->
    [one] «{ $words }» деген сөз онда жоқ
   *[other] «{ $words }» деген сөздер онда жоқ
}
amend-refused-like = соларға ұқсасы: «{ $words }»
amend-refused-elsewhere = олар мына жерде тұр: { $place }
amend-refused-many = «{ $words }» деген сөздер онда бірнеше рет кездеседі ({ $count }); `--every-occurrence` барлығын өзгертеді
amend-refused-inflected = сөздердің қай септіктерде тұрғаны және орнына не жазылатыны түзетуде айтылмаған
amend-refused-exists = { $place }: заңда бұрыннан бар
amend-refused-gone = { $place }: бұрын алып тасталған немесе күшін жойған
amend-refused-emptied = { $place }: онда басқа сөз жоқ, ал тұтас алып тасталатыны айтылмаған
amend-refused-tail = { $place }: қай жерде аяқталатыны көрінбейді: одан кейінгі сөздер соныкі болмауы мүмкін
amend-refused-gap = алдында тұруға тиісті құрылымдық элемент заңда жоқ
amend-refused-no-text = жаңа мәтін келтірілмеген
amend-refused-quotes = жаңа мәтіннің тырнақшалары сәйкес келмейді
amend-refused-annex = өзгерістер енгізетін актінің қосымшалары арасында нөмірі осындай жаңа қосымша жоқ немесе олар бірнешеу
amend-refused-other-text = жаңа мәтін аталған құрылымдық элементтерге жатпайды
amend-refused-footnote = жаңа мәтінде { $mark } сілтемесінің белгісі бар, ал сілтеменің өзі жоқ
amend-refused-contents = заңда мазмұны немесе онда мұндай жол жоқ
amend-refused-whole-act = бүкіл заңға қатысты, оның мәтінін өзгертпейді
amend-refused-overlap = сол сөздер екі рет өзгертілер еді
amend-unclaimed-words = сөздерінің бір бөлігі түзетуге келмейді
amend-unclaimed-quote = тырнақша ашылып, сол абзацта жабылмаған
amend-unclaimed-no-verb = не істеу керегі айтылмаған
amend-unclaimed-incomplete = не істеу керегі айтылған, бірақ немен екені айтылмаған
amend-unclaimed-uneven = тізбелердегі ненің неге сәйкес екені көрінбейді
amend-unclaimed-place = қай жерде екені көрінбейді: жоғарыда аталғаны түсініксіз немесе біреу емес
amend-unclaimed-text = ешбір түзетуде айтылмаған тырнақшадағы мәтін
amend-not-understood = түсініксіз: { $why }
amend-misprint = қате басылған: «{ $words }» деген «{ $meant }» деп оқылды
amend-counts = Түзетулер: { $all }; енгізілді: { $applied }; енгізілмеді: { $refused }; басқа актілерге: { $others }. Түсініксіз жерлер: { $lost } (байт: { $bytes } / { $total }).
amend-no-base = `--to` ішінде `{ $name }` түзетулері енгізілетін заң аталмаған
amend-no-base-hint = `--to` болмаса, түзетулер заң жобасының жанындағы барлық заңға енгізіледі (bills/BILL/laws/LAW/kk.md)
amend-law-language = `{ $law }` заңының мына тілдегі мәтіні жоқ: { $language }
amend-law-unnamed = `{ $law }` заңы атауы бойынша өзгертілетін актілердің бірі емес
amend-missing-laws = Жанында жоқ өзгертілетін актілер: { $count }.
amend-missing-law = { $place }: { $act } (түзетулер: { $count })
amend-no-instructions = `{ $name }` ешбір актіні өзгертпейді
amend-no-act = `{ $name }` актілерінің қайсысы осы заң екені атауынан белгісіз
amend-no-act-hint = оны `--act` арқылы атаңыз: { $names }
cli-arg-effect = Нұсқалар bills/<bill>/laws/ ішіндегі заңды қалай өзгертетінін салыстыру: оның қалтасы немесе атауындағы сөздер
effect-untouched = `{ $version }` бұл заң туралы ештеңе айтпайды
effect-refused = `{ $version }`: енгізілмеген түзетулер: { $count }, түсініксіздері: { $lost }; қайсысы екенін `tuzetu apply` айтады
effect-no-law = `{ $bill }` заң жобасының жанында `{ $act }` деген заң жоқ ({ $language })
effect-no-laws-hint = қолданыстағы заңды `bills/{ $bill }/laws/NAME/kk.md` файлына салыңыз
cli-arg-in-force = Қолданыстағы заңды (bills/<bill>/laws/) нұсқа енгізгеннен кейінгі түрімен салыстыру: оның қалтасы немесе атауындағы сөздер
table-cause = заң жобасы: { $place }
cli-arg-law-effect = Тілдер bills/<bill>/laws/ ішіндегі заңды әртүрлі өзгертетін жерлерді айту: оның қалтасы немесе атауындағы сөздер

## Толық экрандағы заң жобасының жанындағы заңдар
tui-laws = заң жобасының жанындағы заңдар
tui-law-effect = түзетуден заңға және кері
tui-law-undone = заңға не енгізілмеді
tui-law-pick = Заң жобасының жанындағы заңдар
tui-law-counts = енгізілген түзетулер: { $applied }, енгізілмегені: { $refused }
tui-law-lost = түсініксіз жерлер: { $count }
tui-law-untouched = бұл нұсқа осы заң туралы ештеңе айтпайды
tui-law-none = Заң жобасының жанында заң жоқ: қолданыстағы заңды `bills/{ $bill }/laws/NAME/{ $language }.md` файлына салыңыз
tui-law-in-force = қолданыстағы
tui-law-as-amended = { $version } түзетулерімен
tui-law-keys = { $key-effect } түзетуге, { $key-undone } не енгізілмеді, { $key-close } заңды жабу
tui-law-instruction = Түзету
tui-law-to-it = { $key-effect } – заң жобасындағы түзетуге
tui-law-no-cause = Мұнда түзетулер ештеңе өзгертпейді
tui-law-no-effect = Мұнда заң жобасының жанындағы заңға түзету жоқ; { $key-laws } – қандай заңдар бар
tui-law-not-done = «{ $law }» заңына енгізілмеді: { $why }
tui-law-some-undone = Енгізілмегені: { $count } ({ $key-undone })
tui-law-undone-title = Заңға енгізілмегені: { $count }
tui-law-all-done = Бәрі енгізілді
tui-law-first = Алдымен заңды ашыңыз: { $key-laws }
tui-law-not-here = Бұл заң жобасына қатысты; { $key-close } заңды жабады
store-no-law = заң жобасының жанында мұндай заң жоқ

## Нұсқаулық
man-name = АТАУЫ
man-synopsis = ҚОЛДАНЫЛУЫ
man-commands = ПӘРМЕНДЕР
man-options = БАРЛЫҚ ПӘРМЕНГЕ ОРТАҚ ПАРАМЕТРЛЕР
man-exit-status = АЯҚТАЛУ КОДЫ
man-exit-done = Орындалды.
man-exit-found = --exit-code сұраған айырмашылықтар немесе қателер табылды.
man-exit-error = Орындалмады: себебі стандартты қате ағынында айтылған.
man-environment = ОРТА АЙНЫМАЛЫЛАРЫ

## Бағдарламаның осы компьютердегі жайы
doctor-ok = дұрыс
doctor-remark = назарға
doctor-fault = АҚАУ
doctor-version = нұсқасы
doctor-target = қай жүйеге құрастырылған
doctor-terminal = терминал
doctor-terminal-none = нәтиже терминалға шықпайды
doctor-terminal-none-advice = `tuzetu doctor` пәрменін терминалдың өзінде, `|` пен `>` белгілерінсіз іске қосыңыз
doctor-terminal-dumb-advice = толық экранға TERM=xterm-256color сияқты аты бар терминал керек; `tuzetu open --plain` онсыз да жұмыс істейді
doctor-colours = түстер
doctor-colours-all = 16 миллион
doctor-colours-many = 256
doctor-colours-sixteen = 16
doctor-colours-none = жоқ
doctor-colours-off = өшірулі: NO_COLOR берілген
doctor-locale = локаль
doctor-locale-none = LC_ALL, LC_CTYPE және LANG айнымалыларының бірде-бірі берілмеген
doctor-locale-advice = UTF-8 болмаса, кириллица бұрмалануы мүмкін: `export LANG=C.UTF-8`
doctor-language = интерфейс тілі
doctor-language-system = локаль бойынша; оның тілі үшеуінің бірі болмаса – ағылшынша
doctor-language-screen = экранда – { $language }, сонда таңдалғандай
doctor-workspace = жұмыс қалтасы
doctor-bills = заң жобалары: { $count }
doctor-bills-odd = қатесі барлары: { $count }
doctor-bills-odd-advice = оларды `tuzetu check` атап береді
doctor-read-only = оқуға болады, жазуға болмайды
doctor-read-only-advice = заң жобалары оқылады; ескерту жазу үшін жұмыс қалтасының көшірмесін жасаңыз немесе жазу құқығын сұраңыз
doctor-unsaved = сақталмаған сөздер тұратын қалта
doctor-unsaved-advice = бағдарлама үзілсе, жазылғаны жоғалады: XDG_STATE_HOME айнымалысында жазуға болатын қалтаны көрсетіңіз
doctor-unsaved-waiting = сонда тұрғаны: { $count }
doctor-unsaved-waiting-advice = `tuzetu open` оларды жалғастыруды ұсынады
doctor-no-home = пайдаланушының үй қалтасы жоқ
doctor-config = баптау файлы
doctor-config-none = ол жоқ, бұл қате емес
doctor-git = git
doctor-git-for = `REV:path` түріндегі мәтіндер, жолды кім жазғаны, ескертулерді біріктіру
doctor-office = LibreOffice
doctor-office-for = DOC, RTF, ODT файлдарын оқиды, PDF-ке басып шығарады
doctor-pdf = pdftotext
doctor-pdf-for = PDF файлын оқиды
doctor-program-absent = табылмады
doctor-program-advice = бұл керек болса, { $package } орнатыңыз
