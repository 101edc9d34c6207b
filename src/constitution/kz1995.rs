//! The Constitution of 30 August 1995, article by article, in the edition in
//! force from the end of 2022. The topics are our own words, not the law's.

use super::article::{Article, Section, table};
use super::norm::Instrument;
use crate::text::language::ByLanguage;

table! {
    Constitution1995

    "I" "Общие положения" / "Жалпы ережелер" / "General provisions" {
        "1" -> ["1", "3"] tagged ["foundations"]
            ru "Основы государства (демократическое, светское, правовое, социальное); человек как высшая ценность"
            kk "Мемлекет негіздері (демократиялық, зайырлы, құқықтық, әлеуметтік); адам – ең жоғары құндылық"
            en "Foundations of the state; the human being as the highest value"
        "2" -> ["2"] tagged ["foundations"]
            ru "Унитарность, суверенитет, территория, столица, наименование"
            kk "Унитарлық, егемендік, аумақ, астана, мемлекет атауы"
            en "Unitary state, sovereignty, territory, capital, name"
        "3" -> ["4"] tagged ["foundations"]
            ru "Народ – источник власти; разделение ветвей"
            kk "Халық – билік бастауы; билік тармақтарының бөлінуі"
            en "The people as source of power; separation of branches"
        "4" -> ["5"] tagged ["foundations", "treaties", "publication"]
            ru "Действующее право, верховенство Конституции, место международных договоров, опубликование"
            kk "Қолданыстағы құқық, Конституцияның үстемдігі, халықаралық шарттардың орны, жариялау"
            en "Law in force, supremacy of the Constitution, place of treaties, publication"
        "5" -> ["6", "7"] tagged ["association"]
            ru "Идейное и партийное многообразие; объединения и запреты для них"
            kk "Идеялық және партиялық алуандық; бірлестіктер және олар үшін тыйымдар"
            en "Ideological and party pluralism; associations and their limits"
        "6" -> ["8"] tagged ["property"]
            ru "Формы собственности, земля и недра"
            kk "Меншік нысандары, жер және оның қойнауы"
            en "Forms of ownership, land and subsoil"
        "7" -> ["9"] tagged ["language"]
            ru "Языки: казахский – государственный, русский употребляется официально"
            kk "Тілдер: қазақ тілі – мемлекеттік, орыс тілі ресми қолданылады"
            en "Languages: Kazakh is the state language, Russian officially used"
        "8" -> ["10"] tagged ["foreign"]
            ru "Внешняя политика, нормы международного права"
            kk "Сыртқы саясат, халықаралық құқық нормалары"
            en "Foreign policy, norms of international law"
        "9" -> ["11"] tagged ["symbols"]
            ru "Флаг, герб, гимн"
            kk "Ту, елтаңба, әнұран"
            en "Flag, emblem, anthem"
    }

    "II" "Человек и гражданин" / "Адам және азамат" / "The individual and the citizen" {
        "10" -> ["13"] tagged ["citizenship"]
            ru "Гражданство: приобретение, лишение, запрет двойного"
            kk "Азаматтық: алу, айыру, қос азаматтыққа жол берілмеуі"
            en "Citizenship: acquisition, deprivation, no dual citizenship"
        "11" -> ["14"] tagged ["citizenship", "nonlimitable"]
            ru "Невыдача граждан и защита их за рубежом"
            kk "Азаматтарды ұстап бермеу және шетелде қорғау"
            en "Non-extradition and protection of citizens abroad"
        "12" -> ["15"] tagged ["rights-general"]
            ru "Признание и неотчуждаемость прав; чужие права и строй как граница"
            kk "Құқықтарды тану, олардың ажырамастығы; өзгенің құқығы мен құрылыс – шегі"
            en "Recognition and inalienability of rights; rights of others and the constitutional order as a boundary"
        "13" -> ["12"] tagged ["fair-trial", "nonlimitable"]
            ru "Правосубъектность, самозащита, суд, юридическая помощь"
            kk "Құқық субъектілігі, өзін-өзі қорғау, сот, заң көмегі"
            en "Legal personality, self-protection, court, legal aid"
        "14" -> ["16"] tagged ["equality", "nonlimitable"]
            ru "Равенство и запрет дискриминации"
            kk "Теңдік және кемсітуге тыйым"
            en "Equality and non-discrimination"
        "15" -> ["17"] tagged ["life", "nonlimitable"]
            ru "Право на жизнь, запрет казни"
            kk "Өмір сүру құқығы, өлім жазасына тыйым"
            en "Right to life, no death penalty"
        "16" -> ["18"] tagged ["liberty", "nonlimitable-p1"]
            ru "Личная свобода: арест, 72 часа задержания, защитник"
            kk "Жеке бас бостандығы: қамау, 72 сағаттық ұстау, қорғаушы"
            en "Personal liberty: arrest, 72-hour detention, counsel"
        "17" -> ["20"] tagged ["dignity", "nonlimitable"]
            ru "Достоинство, запрет пыток и жестокости"
            kk "Қадір-қасиет, азаптау мен қатыгездікке тыйым"
            en "Dignity, ban on torture and cruelty"
        "18" -> ["21", "20"] tagged ["privacy", "data"]
            ru "Частная жизнь, тайны, честь; тайна сообщений и вкладов; доступ к документам о себе"
            kk "Жеке өмір, құпиялар, ар-намыс; хабарлама мен салым құпиясы; өзі туралы құжаттарға қол жеткізу"
            en "Private life, secrets, honour; secrecy of messages and deposits; access to documents about oneself"
        "19" -> ["22"] tagged ["identity", "language", "nonlimitable"]
            ru "Национальная принадлежность и родной язык"
            kk "Ұлттық тиесілілік және ана тілі"
            en "Ethnic identity and native language"
        "20" -> ["23"] tagged ["speech", "information", "censorship"]
            ru "Слово и творчество, запрет цензуры, получение и распространение информации, недопустимая пропаганда"
            kk "Сөз бен шығармашылық, цензураға тыйым, ақпарат алу және тарату, жол берілмейтін насихат"
            en "Speech and creativity, ban on censorship, receiving and imparting information, inadmissible propaganda"
        "21" -> ["24"] tagged ["movement"]
            ru "Передвижение, выбор места жительства, выезд"
            kk "Жүріп-тұру, тұрғылықты жер таңдау, елден шығу"
            en "Movement, residence, leaving the country"
        "22" -> ["25"] tagged ["religion", "nonlimitable"]
            ru "Свобода совести"
            kk "Ар-ождан бостандығы"
            en "Freedom of conscience"
        "23" -> ["26"] tagged ["association"]
            ru "Свобода объединений и ограничения для должностных лиц"
            kk "Бірлесу бостандығы және лауазымды адамдарға шектеулер"
            en "Freedom of association and limits for office-holders"
        "24" -> ["27"] tagged ["labour"]
            ru "Труд, условия, споры и забастовка, отдых"
            kk "Еңбек, жағдай, даулар мен ереуіл, демалыс"
            en "Work, conditions, disputes and strike, rest"
        "25" -> ["28"] tagged ["home"]
            ru "Неприкосновенность жилища, доступное жильё"
            kk "Тұрғынжайға қол сұғылмау, қолжетімді баспана"
            en "Inviolability of the home, housing"
        "26" -> ["29"] tagged ["property", "enterprise", "nonlimitable-p2"]
            ru "Имущество, наследование, изъятие; свобода предпринимательства и конкуренция"
            kk "Мүлік, мұрагерлік, алып қою; кәсіпкерлік еркіндігі мен бәсекелестік"
            en "Property, inheritance, expropriation; freedom of enterprise and competition"
        "27" -> ["30"] tagged ["family", "child"]
            ru "Семья и детство под защитой; забота родителей и детей"
            kk "Отбасы мен балалық шақты қорғау; ата-ана мен бала қамқорлығы"
            en "Protection of family and childhood; care between parents and children"
        "28" -> ["31"] tagged ["social"]
            ru "Минимум оплаты и пенсии, социальное обеспечение"
            kk "Жалақы мен зейнетақының төменгі шегі, әлеуметтік қамсыздандыру"
            en "Minimum pay and pension, social security"
        "29" -> ["32"] tagged ["health"]
            ru "Охрана здоровья, бесплатный объём помощи"
            kk "Денсаулық сақтау, тегін көмек көлемі"
            en "Health care, free guaranteed volume"
        "30" -> ["33"] tagged ["education"]
            ru "Среднее и высшее образование, стандарты"
            kk "Орта және жоғары білім, стандарттар"
            en "Secondary and higher education, standards"
        "31" -> ["37"] tagged ["environment", "information"]
            ru "Охрана среды; ответственность за сокрытие опасности"
            kk "Қоршаған ортаны қорғау; қауіпті жасырғаны үшін жауаптылық"
            en "Environment; liability for hiding dangers"
        "32" -> ["34"] tagged ["assembly"]
            ru "Мирные собрания и основания их ограничения"
            kk "Бейбіт жиналыстар және оларды шектеу негіздері"
            en "Peaceful assembly and grounds for limiting it"
        "33" -> ["35"] tagged ["participation", "petition"]
            ru "Участие в управлении, обращения, выборы, доступ к госслужбе"
            kk "Басқаруға қатысу, өтініштер, сайлау, мемлекеттік қызметке қолжетімділік"
            en "Participation, petitions, elections, access to civil service"
        "34" -> ["36"] tagged ["duty"]
            ru "Обязанность соблюдать право и уважать других и символы"
            kk "Құқықты сақтау, өзгені және рәміздерді құрметтеу міндеті"
            en "Duty to obey the law and respect others and symbols"
        "35" -> ["38"] tagged ["duty"]
            ru "Обязанность платить налоги"
            kk "Салық төлеу міндеті"
            en "Duty to pay taxes"
        "36" -> ["39"] tagged ["duty"]
            ru "Защита страны, воинская служба"
            kk "Елді қорғау, әскери қызмет"
            en "Defence of the country, military service"
        "37" -> ["40"] tagged ["duty"]
            ru "Забота о наследии и памятниках"
            kk "Мұра мен ескерткіштерге қамқорлық"
            en "Care for heritage and monuments"
        "38" -> ["37"] tagged ["duty"]
            ru "Бережное отношение к природе"
            kk "Табиғатқа ұқыпты қарау"
            en "Care for nature"
        "39" -> ["41"] tagged ["limits", "proportionality"]
            ru "Когда и насколько можно ограничивать права; права без ограничений"
            kk "Құқықтарды қашан және қаншалықты шектеуге болады; шектелмейтін құқықтар"
            en "When and how far rights may be limited; rights that may never be limited"
    }

    "III" "Президент" / "Президент" / "The President" {
        "40" -> ["42"] tagged ["president"]
            ru "Президент – глава государства и гарант"
            kk "Президент – мемлекет басшысы және кепіл"
            en "President as head of state and guarantor"
        "41" -> ["43"] tagged ["president"]
            ru "Выборы Президента: срок и требования"
            kk "Президентті сайлау: мерзімі мен талаптары"
            en "Election of the President: term and requirements"
        "42" -> ["44"] tagged ["president"]
            ru "Присяга, начало и конец полномочий"
            kk "Ант, өкілеттіктің басталуы мен аяқталуы"
            en "Oath, start and end of the term"
        "43" -> ["45"] tagged ["president"]
            ru "Несовместимость и запреты для Президента"
            kk "Президентке арналған үйлеспеушілік пен тыйымдар"
            en "Incompatibilities and bans for the President"
        "44" -> ["46"] tagged ["president", "signing"]
            ru "Полномочия Президента"
            kk "Президенттің өкілеттіктері"
            en "Powers of the President"
        "45" -> ["47"] tagged ["president", "acts"]
            ru "Указы, распоряжения, контрассигнация"
            kk "Жарлықтар, өкімдер, қол қойып бекемдеу"
            en "Decrees, orders, countersignature"
        "46" -> ["48"] tagged ["president"]
            ru "Неприкосновенность и обеспечение Президента"
            kk "Президентке қол сұғылмау және оны қамтамасыз ету"
            en "Immunity and support of the President"
        "47" -> ["50"] tagged ["president"]
            ru "Досрочное освобождение и отрешение Президента"
            kk "Президентті мерзімінен бұрын босату және тайдыру"
            en "Early release and impeachment of the President"
        "48" -> ["51"] tagged ["president"]
            ru "Переход полномочий Президента"
            kk "Президент өкілеттігінің ауысуы"
            en "Succession to presidential powers"
    }

    "IV" "Парламент" / "Парламент" / "Parliament" {
        "49" -> ["52"] tagged ["parliament"]
            ru "Парламент: природа и срок"
            kk "Парламент: мәртебесі мен мерзімі"
            en "Parliament: nature and term"
        "50" -> ["53"] tagged ["parliament"]
            ru "Две Палаты: Сенат и Мажилис"
            kk "Екі Палата: Сенат және Мәжіліс"
            en "Two chambers: Senate and Mazhilis"
        "51" -> ["54"] tagged ["parliament"]
            ru "Избрание депутатов"
            kk "Депутаттарды сайлау"
            en "Election of deputies"
        "52" -> ["55"] tagged ["parliament"]
            ru "Обязанности, неприкосновенность и мандат депутата"
            kk "Депутаттың міндеттері, дербес құқығы және мандаты"
            en "Deputy's duties, immunity and mandate"
        "53" -> ["56"] tagged ["parliament", "procedure"]
            ru "Вопросы совместного заседания Палат"
            kk "Палаталардың бірлескен отырысындағы мәселелер"
            en "Matters for a joint sitting"
        "54" -> ["56"] tagged ["parliament", "procedure"]
            ru "Законы в раздельном заседании: сначала Мажилис, затем Сенат"
            kk "Бөлек отырыстағы заңдар: әуелі Мәжіліс, кейін Сенат"
            en "Laws in separate sittings: Mazhilis first, then Senate"
        "55" -> ["56"] tagged ["parliament"]
            ru "Исключительные вопросы Сената"
            kk "Сенаттың ерекше мәселелері"
            en "Exclusive matters of the Senate"
        "56" -> ["56"] tagged ["parliament"]
            ru "Исключительные вопросы Мажилиса; вотум недоверия"
            kk "Мәжілістің ерекше мәселелері; сенімсіздік вотумы"
            en "Exclusive matters of the Mazhilis; no-confidence vote"
        "57" -> ["56"] tagged ["parliament"]
            ru "Самостоятельные полномочия каждой Палаты"
            kk "Әр Палатаның дербес өкілеттіктері"
            en "Powers each chamber exercises alone"
        "58" -> ["57"] tagged ["parliament"]
            ru "Председатели Палат"
            kk "Палата төрағалары"
            en "Chairs of the chambers"
        "59" -> ["58"] tagged ["parliament"]
            ru "Сессии и заседания, гласность"
            kk "Сессиялар мен отырыстар, ашықтық"
            en "Sessions and sittings, openness"
        "60" -> ["59"] tagged ["parliament"]
            ru "Комитеты и комиссии"
            kk "Комитеттер мен комиссиялар"
            en "Committees and commissions"
        "61" -> ["60"] tagged ["procedure", "initiative"]
            ru "Законодательная инициатива и путь закона между Палатами"
            kk "Заң шығару бастамасы және заңның Палаталар арасындағы жолы"
            en "Legislative initiative and a law's path between chambers"
        "62" -> ["61"] tagged ["procedure"]
            ru "Виды актов Парламента, большинство, чтения"
            kk "Парламент актілерінің түрлері, көпшілік, оқылымдар"
            en "Types of parliamentary acts, majorities, readings"
        "63" -> ["62"] tagged ["parliament"]
            ru "Роспуск Парламента"
            kk "Парламентті тарату"
            en "Dissolution of Parliament"
    }

    "V" "Правительство" / "Үкімет" / "The Government" {
        "64" -> ["63"] tagged ["government"]
            ru "Правительство: место и ответственность"
            kk "Үкімет: орны мен жауаптылығы"
            en "Government: place and accountability"
        "65" -> ["64"] tagged ["government"]
            ru "Образование Правительства"
            kk "Үкіметті құру"
            en "Formation of the Government"
        "66" -> ["65"] tagged ["government"]
            ru "Функции Правительства"
            kk "Үкіметтің функциялары"
            en "Functions of the Government"
        "67" -> ["66"] tagged ["government"]
            ru "Премьер-Министр"
            kk "Премьер-Министр"
            en "Prime Minister"
        "68" -> ["67"] tagged ["government"]
            ru "Статус членов Правительства"
            kk "Үкімет мүшелерінің мәртебесі"
            en "Status of Government members"
        "69" -> ["68"] tagged ["government", "acts"]
            ru "Постановления и распоряжения Правительства"
            kk "Үкімет қаулылары мен Премьер-Министр өкімдері"
            en "Government resolutions and PM's orders"
        "70" -> ["69"] tagged ["government"]
            ru "Отставка Правительства"
            kk "Үкіметтің орнынан түсуі"
            en "Resignation of the Government"
    }

    "VI" "Конституционный Суд (до 2022 г. – Конституционный Совет)" / "Конституциялық Сот (2022 ж. дейін – Конституциялық Кеңес)" / "Constitutional Court (before 2022: Constitutional Council)" {
        "71" -> ["72"] tagged ["constitutional-review"]
            ru "Конституционный Суд: состав"
            kk "Конституциялық Сот: құрамы"
            en "Constitutional Court: composition"
        "72" -> ["73"] tagged ["constitutional-review"]
            ru "Конституционный Суд: кто и с чем обращается"
            kk "Конституциялық Сот: кім және не бойынша жүгінеді"
            en "Constitutional Court: who may apply and on what"
        "73" -> ["74"] tagged ["constitutional-review"]
            ru "Конституционный Суд: приостановление сроков, сроки решения"
            kk "Конституциялық Сот: мерзімдердің тоқтатылуы, шешім мерзімі"
            en "Constitutional Court: suspension and time limits"
        "74" -> ["75"] tagged ["constitutional-review"]
            ru "Последствия признания акта неконституционным"
            kk "Актіні конституциялық емес деп танудың салдары"
            en "Effects of a finding of unconstitutionality"
    }

    "VII" "Суды и правосудие. Прокуратура. Уполномоченный по правам человека" / "Соттар және сот төрелігі. Прокуратура. Адам құқықтары жөніндегі уәкіл" / "Courts and justice. Prosecutor's office. Human Rights Commissioner" {
        "75" -> ["76"] tagged ["courts"]
            ru "Правосудие осуществляет только суд"
            kk "Сот төрелігін тек сот жүзеге асырады"
            en "Only courts administer justice"
        "76" -> ["77"] tagged ["courts"]
            ru "Предназначение судебной власти"
            kk "Сот билігінің мақсаты"
            en "Purpose of judicial power"
        "77" -> ["78", "19", "5"] tagged ["courts", "fair-trial"]
            ru "Независимость судьи и принципы правосудия, обратная сила"
            kk "Судья тәуелсіздігі мен сот төрелігі қағидаттары, кері күш"
            en "Judicial independence, principles of justice, retroactivity"
        "78" -> ["79"] tagged ["constitutional-review", "courts"]
            ru "Суд не применяет акт, ущемляющий права, и обращается в Конституционный Суд"
            kk "Сот құқыққа нұқсан келтіретін актіні қолданбай, Конституциялық Сотқа жүгінеді"
            en "A court does not apply rights-infringing acts and refers them"
        "79" -> ["80"] tagged ["courts"]
            ru "Статус и неприкосновенность судей"
            kk "Судьялардың мәртебесі мен дербес құқығы"
            en "Status and immunity of judges"
        "80" -> ["81"] tagged ["courts"]
            ru "Финансирование судов"
            kk "Соттарды қаржыландыру"
            en "Financing of courts"
        "81" -> ["82"] tagged ["courts"]
            ru "Верховный Суд"
            kk "Жоғарғы Сот"
            en "Supreme Court"
        "82" -> ["83"] tagged ["courts"]
            ru "Назначение судей, Высший Судебный Совет"
            kk "Судьяларды тағайындау, Жоғары Сот Кеңесі"
            en "Appointment of judges, Supreme Judicial Council"
        "83" -> ["84"] tagged ["prosecution"]
            ru "Прокуратура"
            kk "Прокуратура"
            en "Prosecutor's office"
        "83-1" -> ["85"] tagged ["ombudsman"]
            ru "Уполномоченный по правам человека"
            kk "Адам құқықтары жөніндегі уәкіл"
            en "Human Rights Commissioner"
        "84" -> [] tagged ["repealed"]
            ru "(исключена в 2007 году)"
            kk "(2007 жылы алып тасталған)"
            en "(repealed in 2007)"
    }

    "VIII" "Местное государственное управление и самоуправление" / "Жергілікті мемлекеттік басқару және өзін-өзі басқару" / "Local state administration and self-government" {
        "85" -> ["87"] tagged ["local"]
            ru "Местное государственное управление"
            kk "Жергілікті мемлекеттік басқару"
            en "Local state administration"
        "86" -> ["88"] tagged ["local"]
            ru "Маслихаты"
            kk "Мәслихаттар"
            en "Maslikhats"
        "87" -> ["89"] tagged ["local"]
            ru "Акиматы и акимы"
            kk "Әкімдіктер мен әкімдер"
            en "Local executives and akims"
        "88" -> ["90"] tagged ["local"]
            ru "Акты маслихатов и акимов"
            kk "Мәслихаттар мен әкімдердің актілері"
            en "Acts of maslikhats and akims"
        "89" -> ["91"] tagged ["local"]
            ru "Местное самоуправление"
            kk "Жергілікті өзін-өзі басқару"
            en "Local self-government"
    }

    "IX" "Заключительные и переходные положения" / "Қорытынды және өтпелі ережелер" / "Final and transitional provisions" {
        "90" -> ["94"] tagged ["final"]
            ru "Вступление Конституции в силу, День Конституции"
            kk "Конституцияның күшіне енуі, Конституция күні"
            en "Entry into force, Constitution Day"
        "91" -> ["92", "93", "2"] tagged ["amendment"]
            ru "Порядок изменения Конституции и неизменяемые положения"
            kk "Конституцияны өзгерту тәртібі және өзгермейтін ережелер"
            en "Amending the Constitution; unamendable provisions"
        "92" -> ["96"] tagged ["transitional"]
            ru "Сроки принятия законов и прежнее законодательство"
            kk "Заңдар қабылдау мерзімі және бұрынғы заңнама"
            en "Deadlines for laws; earlier legislation"
        "93" -> [] tagged ["transitional", "language"]
            ru "Условия для овладения государственным языком"
            kk "Мемлекеттік тілді меңгеруге жағдай жасау"
            en "Conditions for learning the state language"
        "94" -> [] tagged ["transitional"]
            ru "Полномочия ранее избранных Президента и Вице-Президента"
            kk "Бұрын сайланған Президент пен Вице-Президент өкілеттігі"
            en "Powers of the previously elected President and Vice-President"
        "94-1" -> [] tagged ["transitional"]
            ru "Применение нормы о сроке Президента (после выборов 2005 года)"
            kk "Президент мерзімі туралы норманың қолданылуы (2005 ж. сайлаудан кейін)"
            en "Applying the presidential-term rule (after the 2005 election)"
        "94-2" -> [] tagged ["transitional"]
            ru "Применение правила об однократном избрании Президента"
            kk "Президентті бір рет сайлау қағидасының қолданылуы"
            en "Applying the single-term rule"
        "95" -> [] tagged ["transitional"]
            ru "Первый созыв Сената и партийные списки"
            kk "Сенаттың алғашқы шақырылымы және партиялық тізімдер"
            en "First Senate convocation and party lists"
        "96" -> [] tagged ["transitional"]
            ru "Кабинет министров становится Правительством"
            kk "Министрлер кабинеті Үкіметке айналады"
            en "Cabinet of Ministers becomes the Government"
        "97" -> [] tagged ["transitional"]
            ru "Первый состав Конституционного Совета"
            kk "Конституциялық Кеңестің алғашқы құрамы"
            en "First composition of the Constitutional Council"
        "98" -> [] tagged ["transitional"]
            ru "Органы правосудия и следствия до их создания"
            kk "Сот және тергеу органдары құрылғанға дейінгі тәртіп"
            en "Justice and investigation bodies until formed"
        "99" -> [] tagged ["transitional"]
            ru "Переход к Конституционному Суду и Высшей аудиторской палате (2022)"
            kk "Конституциялық Сот пен Жоғары аудиторлық палатаға көшу (2022)"
            en "Transition to the Constitutional Court and Supreme Audit Chamber (2022)"
    }
}
