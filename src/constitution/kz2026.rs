//! The Constitution adopted by referendum on 15 March 2026, article by article.
//! The topics are our own words, not the law's.
//!
//! Above article 41 a topic is that of the 1995 article it comes from, unless
//! the text changed with the institutions: 47, 51 to 62 (one chamber, the
//! Kurultai, for two), 92, 93 and 96. Articles 49, 70, 71, 86 and 95 have no
//! forerunner. `new` says what else is new against 1995.

use super::article::{Article, Section, table};
use super::norm::Instrument;
use crate::text::language::ByLanguage;

table! {
    Constitution2026

    "I" "Основы конституционного строя" / "Конституциялық құрылыс негіздері" / "Bases of the constitutional order" {
        "1" -> ["1"] tagged ["foundations"]
            ru "Государство и высшие ценности"
            kk "Мемлекет және ең жоғары құндылықтар"
            en "The state and its highest values"
        "2" -> ["2", "91"] tagged ["foundations"]
            ru "Унитарность, суверенитет, столица, валюта, неизменяемые основы"
            kk "Унитарлық, егемендік, астана, валюта, өзгермейтін негіздер"
            en "Unitary state, sovereignty, capital, currency, unamendable bases"
        "3" -> ["1"] tagged ["foundations"]
            ru "Принципы деятельности государства, ставка на науку и образование"
            kk "Мемлекет қызметінің қағидаттары, ғылым мен білімге басымдық"
            en "Principles of state activity, priority of science and education"
        "4" -> ["3"] tagged ["foundations"]
            ru "Народ – источник власти"
            kk "Халық – билік бастауы"
            en "The people as source of power"
        "5" -> ["4", "77"] tagged ["foundations", "treaties", "publication"]
            ru "Действующее право; порядок действия договоров – законами; обратная сила"
            kk "Қолданыстағы құқық; шарттардың қолданылу тәртібі – заңмен; кері күш"
            en "Law in force; effect of treaties set by laws; retroactivity"
            new "приоритет договоров перед законами убран"
                "шарттардың заңдардан басымдығы алып тасталды"
                "priority of treaties over laws removed"
        "6" -> ["5"] tagged ["association"]
            ru "Многообразие, объединения, открытость иностранного финансирования НКО"
            kk "Алуандық, бірлестіктер, КЕҰ-ның шетелдік қаржысының ашықтығы"
            en "Pluralism, associations, openness of foreign funding"
            new "новое: раскрытие иностранных средств"
                "жаңа: шетелдік қаражатты ашу"
                "new: disclosure of foreign funds"
        "7" -> ["5"] tagged ["religion"]
            ru "Отделение религии от государства"
            kk "Діннің мемлекеттен бөлінуі"
            en "Separation of religion from the state"
            new "новое"
                "жаңа"
                "new"
        "8" -> ["6"] tagged ["property"]
            ru "Собственность и природные ресурсы"
            kk "Меншік және табиғи ресурстар"
            en "Ownership and natural resources"
        "9" -> ["7"] tagged ["language"]
            ru "Языки (русский – наряду с казахским)"
            kk "Тілдер (орыс тілі қазақ тілімен қатар)"
            en "Languages (Russian alongside Kazakh)"
            new "«наравне» стало «наряду»"
                "орысша мәтінде «наравне» сөзі «наряду» болды"
                "in the Russian text “naravne” (on a par) became “naryadu” (alongside)"
        "10" -> ["8"] tagged ["foreign"]
            ru "Внешняя политика"
            kk "Сыртқы саясат"
            en "Foreign policy"
        "11" -> ["9"] tagged ["symbols"]
            ru "Государственные символы"
            kk "Мемлекеттік рәміздер"
            en "State symbols"
    }

    "II" "Основные права, свободы и обязанности" / "Негізгі құқықтар, бостандықтар мен міндеттер" / "Basic rights, freedoms and duties" {
        "12" -> ["13"] tagged ["fair-trial", "nonlimitable"]
            ru "Правосубъектность, судебная защита, юридическая помощь"
            kk "Құқық субъектілігі, сот қорғауы, заң көмегі"
            en "Legal personality, judicial protection, legal aid"
        "13" -> ["10"] tagged ["citizenship"]
            ru "Гражданство"
            kk "Азаматтық"
            en "Citizenship"
        "14" -> ["11"] tagged ["citizenship", "nonlimitable"]
            ru "Невыдача граждан"
            kk "Азаматтарды ұстап бермеу"
            en "Non-extradition"
        "15" -> ["12"] tagged ["rights-general"]
            ru "Признание прав, границы, возмещение вреда государством"
            kk "Құқықтарды тану, шегі, мемлекеттің залалды өтеуі"
            en "Recognition of rights, their boundary, state compensation"
            new "новое: возмещение; границами стали здоровье и общественный порядок"
                "жаңа: залалды өтеу; шекке денсаулық пен қоғамдық тәртіп қосылды"
                "new: compensation; health and public order added as boundary"
        "16" -> ["14"] tagged ["equality", "nonlimitable"]
            ru "Равенство"
            kk "Теңдік"
            en "Equality"
        "17" -> ["15"] tagged ["life", "nonlimitable"]
            ru "Право на жизнь"
            kk "Өмір сүру құқығы"
            en "Right to life"
        "18" -> ["16"] tagged ["liberty"]
            ru "Личная свобода; срок задержания – по закону"
            kk "Жеке бас бостандығы; ұстау мерзімі – заң бойынша"
            en "Personal liberty; detention term set by law"
            new "72 часов в тексте больше нет"
                "мәтінде 72 сағат енді жоқ"
                "72 hours no longer in the text"
        "19" -> ["77"] tagged ["fair-trial"]
            ru "Презумпция невиновности, право не свидетельствовать, запрет двойной ответственности"
            kk "Кінәсіздік презумпциясы, айғақ бермеу құқығы, қайта жазалауға тыйым"
            en "Presumption of innocence, privilege against self-incrimination, ne bis in idem"
            new "перенесено из раздела о судах"
                "соттар туралы бөлімнен көшірілді"
                "moved from the section on courts"
        "20" -> ["17", "18"] tagged ["dignity", "nonlimitable"]
            ru "Честь и достоинство, запрет пыток"
            kk "Ар-намыс пен қадір-қасиет, азаптауға тыйым"
            en "Honour and dignity, ban on torture"
        "21" -> ["18"] tagged ["privacy", "data"]
            ru "Частная жизнь, персональные данные, тайна связи и банковских операций, доступ к документам"
            kk "Жеке өмір, дербес деректер, байланыс пен банк операцияларының құпиясы, құжаттарға қол жеткізу"
            en "Private life, personal data, secrecy of communications and banking, access to documents"
            new "новое: персональные данные, цифровые технологии"
                "жаңа: дербес деректер, цифрлық технологиялар"
                "new: personal data, digital technologies"
        "22" -> ["19"] tagged ["identity", "language", "nonlimitable"]
            ru "Национальная принадлежность, родной язык"
            kk "Ұлттық тиесілілік, ана тілі"
            en "Ethnic identity, native language"
        "23" -> ["20"] tagged ["speech", "information", "censorship"]
            ru "Слово и виды творчества, интеллектуальная собственность, информация, границы свободы слова, запрет цензуры, недопустимая пропаганда"
            kk "Сөз және шығармашылық түрлері, зияткерлік меншік, ақпарат, сөз еркіндігінің шегі, цензураға тыйым, жол берілмейтін насихат"
            en "Speech and creativity, intellectual property, information, limits of speech, ban on censorship, inadmissible propaganda"
            new "шесть пунктов вместо трёх; пункт 4 – новые внутренние пределы (честь, здоровье, нравственность, общественный порядок); пункт 5 – запрет цензуры"
                "үш тармақтың орнына алты тармақ; 4-тармақ – жаңа ішкі шектер (ар-намыс, денсаулық, имандылық, қоғамдық тәртіп); 5-тармақ – цензураға тыйым салу"
                "six paragraphs instead of three; paragraph 4: new internal limits (honour, health, morals, public order); paragraph 5: the ban on censorship"
        "24" -> ["21"] tagged ["movement"]
            ru "Передвижение"
            kk "Жүріп-тұру"
            en "Movement"
        "25" -> ["22"] tagged ["religion", "nonlimitable"]
            ru "Свобода совести"
            kk "Ар-ождан бостандығы"
            en "Freedom of conscience"
        "26" -> ["23"] tagged ["association"]
            ru "Свобода объединений"
            kk "Бірлесу бостандығы"
            en "Freedom of association"
        "27" -> ["24"] tagged ["labour"]
            ru "Труд и отдых"
            kk "Еңбек пен демалыс"
            en "Work and rest"
            new "забастовка больше не названа"
                "ереуіл енді аталмайды"
                "strike no longer named"
        "28" -> ["25"] tagged ["home"]
            ru "Жилище"
            kk "Тұрғынжай"
            en "Home and housing"
            new "добавлено: выселение только по суду"
                "қосылды: тек сот шешімімен шығару"
                "eviction only by court added"
        "29" -> ["26"] tagged ["property", "enterprise"]
            ru "Собственность, наследование, предпринимательство"
            kk "Меншік, мұрагерлік, кәсіпкерлік"
            en "Property, inheritance, enterprise"
            new "больше не в перечне неограничиваемых прав"
                "шектелмейтін құқықтар тізбесінде енді жоқ"
                "no longer in the list of rights never limitable"
        "30" -> ["27"] tagged ["family", "child"]
            ru "Семья и брак, детство"
            kk "Отбасы мен неке, балалық шақ"
            en "Family, marriage, childhood"
            new "дано определение брака"
                "некеге анықтама берілді"
                "marriage defined"
        "31" -> ["28"] tagged ["social"]
            ru "Социальное обеспечение"
            kk "Әлеуметтік қамсыздандыру"
            en "Social security"
        "32" -> ["29"] tagged ["health"]
            ru "Здоровье"
            kk "Денсаулық"
            en "Health"
        "33" -> ["30"] tagged ["education"]
            ru "Образование, светскость"
            kk "Білім беру, зайырлылық"
            en "Education, secularity"
        "34" -> ["32"] tagged ["assembly"]
            ru "Мирные собрания"
            kk "Бейбіт жиналыстар"
            en "Peaceful assembly"
            new "перечень форм убран; основания шире"
                "нысандар тізбесі алынды; негіздері кеңірек"
                "list of forms dropped; wider grounds"
        "35" -> ["33"] tagged ["participation", "petition"]
            ru "Участие в управлении, выборы"
            kk "Басқаруға қатысу, сайлау"
            en "Participation, elections"
        "36" -> ["34"] tagged ["duty"]
            ru "Обязанность соблюдать право"
            kk "Құқықты сақтау міндеті"
            en "Duty to obey the law"
        "37" -> ["31", "38"] tagged ["environment", "information", "duty"]
            ru "Природа и среда"
            kk "Табиғат пен қоршаған орта"
            en "Nature and environment"
        "38" -> ["35"] tagged ["duty"]
            ru "Налоги"
            kk "Салықтар"
            en "Taxes"
        "39" -> ["36"] tagged ["duty"]
            ru "Защита страны"
            kk "Елді қорғау"
            en "Defence"
        "40" -> ["37"] tagged ["duty"]
            ru "Наследие"
            kk "Мұра"
            en "Heritage"
        "41" -> ["39"] tagged ["limits", "proportionality"]
            ru "Пределы ограничения прав"
            kk "Құқықтарды шектеу шегі"
            en "Limits on restricting rights"
            new "к целям добавлена национальная безопасность; не ограничиваются: 12, 14, 16, 17, 20, 22, 25"
                "мақсаттарға ұлттық қауіпсіздік қосылды; шектелмейтіндер: 12, 14, 16, 17, 20, 22, 25"
                "national security added to the aims; never limitable: 12, 14, 16, 17, 20, 22, 25"
    }

    "III" "Президент" / "Президент" / "President" {
        "42" -> ["40"] tagged ["president"]
            ru "Президент – глава государства и гарант"
            kk "Президент – мемлекет басшысы және кепіл"
            en "President as head of state and guarantor"
        "43" -> ["41"] tagged ["president"]
            ru "Выборы Президента: срок и требования"
            kk "Президентті сайлау: мерзімі мен талаптары"
            en "Election of the President: term and requirements"
        "44" -> ["42"] tagged ["president"]
            ru "Присяга, начало и конец полномочий"
            kk "Ант, өкілеттіктің басталуы мен аяқталуы"
            en "Oath, start and end of the term"
        "45" -> ["43"] tagged ["president"]
            ru "Несовместимость и запреты для Президента"
            kk "Президентке арналған үйлеспеушілік пен тыйымдар"
            en "Incompatibilities and bans for the President"
        "46" -> ["44"] tagged ["president", "signing"]
            ru "Полномочия Президента"
            kk "Президенттің өкілеттіктері"
            en "Powers of the President"
        "47" -> ["45"] tagged ["president", "acts"]
            ru "Указы, распоряжения, скрепление законов подписями"
            kk "Жарлықтар, өкімдер, заңдарды қол қойып бекемдеу"
            en "Decrees, orders, countersignature of laws"
        "48" -> ["46"] tagged ["president"]
            ru "Неприкосновенность и обеспечение Президента"
            kk "Президентке қол сұғылмау және оны қамтамасыз ету"
            en "Immunity and support of the President"
        "49" -> [] tagged ["president"]
            ru "Вице-Президент: назначение и полномочия"
            kk "Вице-Президент: тағайындалуы мен өкілеттігі"
            en "Vice-President: appointment and powers"
        "50" -> ["47"] tagged ["president"]
            ru "Досрочное освобождение и отрешение Президента"
            kk "Президентті мерзімінен бұрын босату және тайдыру"
            en "Early release and impeachment of the President"
        "51" -> ["48"] tagged ["president"]
            ru "Переход полномочий Президента: Вице-Президент, Председатель Курултая, Премьер-Министр"
            kk "Президент өкілеттігінің ауысуы: Вице-Президент, Құрылтай Төрағасы, Премьер-Министр"
            en "Succession to presidential powers: Vice-President, Chair of the Kurultai, Prime Minister"
    }

    "IV" "Курултай" / "Құрылтай" / "Kurultai" {
        "52" -> ["49"] tagged ["parliament"]
            ru "Курултай: природа и срок; законодательная власть"
            kk "Құрылтай: мәртебесі мен мерзімі; заң шығару билігі"
            en "Kurultai: nature and term; legislative power"
        "53" -> ["50"] tagged ["parliament"]
            ru "Одна палата: число депутатов, пропорциональная система, срок"
            kk "Бір палата: депутаттар саны, пропорционалды жүйе, мерзім"
            en "One chamber: number of deputies, proportional system, term"
        "54" -> ["51"] tagged ["parliament"]
            ru "Избрание депутатов Курултая"
            kk "Құрылтай депутаттарын сайлау"
            en "Election of deputies of the Kurultai"
        "55" -> ["52"] tagged ["parliament"]
            ru "Обязанности, неприкосновенность и мандат депутата"
            kk "Депутаттың міндеттері, дербес құқығы және мандаты"
            en "Deputy's duties, immunity and mandate"
        "56" -> ["53", "54", "55", "56", "57"] tagged ["parliament", "procedure"]
            ru "Полномочия Курултая: законы, возражения Президента, согласие на назначения, вотум недоверия"
            kk "Құрылтайдың өкілеттіктері: заңдар, Президенттің қарсылығы, тағайындауға келісім, сенімсіздік вотумы"
            en "Powers of the Kurultai: laws, objections of the President, consent to appointments, no-confidence vote"
        "57" -> ["58"] tagged ["parliament"]
            ru "Председатель Курултая"
            kk "Құрылтай Төрағасы"
            en "Chair of the Kurultai"
        "58" -> ["59"] tagged ["parliament"]
            ru "Сессии и заседания Курултая, гласность"
            kk "Құрылтайдың сессиялары мен отырыстары, ашықтық"
            en "Sessions and sittings of the Kurultai, openness"
        "59" -> ["60"] tagged ["parliament"]
            ru "Комитеты и комиссии Курултая"
            kk "Құрылтайдың комитеттері мен комиссиялары"
            en "Committees and commissions of the Kurultai"
        "60" -> ["61"] tagged ["procedure", "initiative"]
            ru "Законодательная инициатива, предметы закона, путь закона"
            kk "Заң шығару бастамасы, заңның нысанасы, заңның жолы"
            en "Legislative initiative, matters for laws, a law's path"
        "61" -> ["62"] tagged ["procedure"]
            ru "Виды актов Курултая, большинство голосов"
            kk "Құрылтай актілерінің түрлері, көпшілік дауыс"
            en "Types of acts of the Kurultai, majorities"
        "62" -> ["63"] tagged ["parliament"]
            ru "Роспуск Курултая"
            kk "Құрылтайды тарату"
            en "Dissolution of the Kurultai"
    }

    "V" "Правительство" / "Үкімет" / "Government" {
        "63" -> ["64"] tagged ["government"]
            ru "Правительство: место и ответственность"
            kk "Үкімет: орны мен жауаптылығы"
            en "Government: place and accountability"
        "64" -> ["65"] tagged ["government"]
            ru "Образование Правительства"
            kk "Үкіметті құру"
            en "Formation of the Government"
        "65" -> ["66"] tagged ["government"]
            ru "Функции Правительства"
            kk "Үкіметтің функциялары"
            en "Functions of the Government"
        "66" -> ["67"] tagged ["government"]
            ru "Премьер-Министр"
            kk "Премьер-Министр"
            en "Prime Minister"
        "67" -> ["68"] tagged ["government"]
            ru "Статус членов Правительства"
            kk "Үкімет мүшелерінің мәртебесі"
            en "Status of Government members"
        "68" -> ["69"] tagged ["government", "acts"]
            ru "Постановления и распоряжения Правительства"
            kk "Үкімет қаулылары мен Премьер-Министр өкімдері"
            en "Government resolutions and PM's orders"
        "69" -> ["70"] tagged ["government"]
            ru "Отставка Правительства"
            kk "Үкіметтің орнынан түсуі"
            en "Resignation of the Government"
    }

    "VI" "Қазақстан Халық Кеңесі" / "Қазақстан Халық Кеңесі" / "People's Council of Kazakhstan" {
        "70" -> [] tagged ["consultation"]
            ru "Қазақстан Халық Кеңесі (Народный Совет): место и состав"
            kk "Қазақстан Халық Кеңесі: орны мен құрамы"
            en "People's Council of Kazakhstan: place and composition"
        "71" -> [] tagged ["consultation", "initiative"]
            ru "Полномочия Қазақстан Халық Кеңесі (Народного Совета)"
            kk "Қазақстан Халық Кеңесінің өкілеттіктері"
            en "Powers of the People's Council of Kazakhstan"
    }

    "VII" "Конституционный Суд" / "Конституциялық Сот" / "Constitutional Court" {
        "72" -> ["71"] tagged ["constitutional-review"]
            ru "Конституционный Суд: состав"
            kk "Конституциялық Сот: құрамы"
            en "Constitutional Court: composition"
        "73" -> ["72"] tagged ["constitutional-review"]
            ru "Конституционный Суд: кто и с чем обращается"
            kk "Конституциялық Сот: кім және не бойынша жүгінеді"
            en "Constitutional Court: who may apply and on what"
        "74" -> ["73"] tagged ["constitutional-review"]
            ru "Конституционный Суд: приостановление сроков, сроки решения"
            kk "Конституциялық Сот: мерзімдердің тоқтатылуы, шешім мерзімі"
            en "Constitutional Court: suspension and time limits"
        "75" -> ["74"] tagged ["constitutional-review"]
            ru "Последствия признания акта неконституционным"
            kk "Актіні конституциялық емес деп танудың салдары"
            en "Effects of a finding of unconstitutionality"
    }

    "VIII" "Правосудие. Прокуратура. Правозащитные механизмы" / "Сот төрелігі. Прокуратура. Құқық қорғау тетіктері" / "Justice. Prosecution. Human rights mechanisms" {
        "76" -> ["75"] tagged ["courts"]
            ru "Правосудие осуществляет только суд"
            kk "Сот төрелігін тек сот жүзеге асырады"
            en "Only courts administer justice"
        "77" -> ["76"] tagged ["courts"]
            ru "Предназначение судебной власти"
            kk "Сот билігінің мақсаты"
            en "Purpose of judicial power"
        "78" -> ["77"] tagged ["courts", "fair-trial"]
            ru "Независимость судьи и принципы правосудия, обратная сила"
            kk "Судья тәуелсіздігі мен сот төрелігі қағидаттары, кері күш"
            en "Judicial independence, principles of justice, retroactivity"
        "79" -> ["78"] tagged ["constitutional-review", "courts"]
            ru "Суд не применяет акт, ущемляющий права, и обращается в Конституционный Суд"
            kk "Сот құқыққа нұқсан келтіретін актіні қолданбай, Конституциялық Сотқа жүгінеді"
            en "A court does not apply rights-infringing acts and refers them"
        "80" -> ["79"] tagged ["courts"]
            ru "Статус и неприкосновенность судей"
            kk "Судьялардың мәртебесі мен дербес құқығы"
            en "Status and immunity of judges"
        "81" -> ["80"] tagged ["courts"]
            ru "Финансирование судов"
            kk "Соттарды қаржыландыру"
            en "Financing of courts"
        "82" -> ["81"] tagged ["courts"]
            ru "Верховный Суд"
            kk "Жоғарғы Сот"
            en "Supreme Court"
        "83" -> ["82"] tagged ["courts"]
            ru "Назначение судей, Высший Судебный Совет"
            kk "Судьяларды тағайындау, Жоғары Сот Кеңесі"
            en "Appointment of judges, Supreme Judicial Council"
        "84" -> ["83"] tagged ["prosecution"]
            ru "Прокуратура"
            kk "Прокуратура"
            en "Prosecutor's office"
        "85" -> ["83-1"] tagged ["ombudsman"]
            ru "Уполномоченный по правам человека"
            kk "Адам құқықтары жөніндегі уәкіл"
            en "Human Rights Commissioner"
        "86" -> [] tagged ["legal-aid"]
            ru "Адвокатура и юридическая помощь"
            kk "Адвокатура және заң көмегі"
            en "The bar and legal aid"
    }

    "IX" "Местное государственное управление и самоуправление" / "Жергілікті мемлекеттік басқару және өзін-өзі басқару" / "Local administration and self-government" {
        "87" -> ["85"] tagged ["local"]
            ru "Местное государственное управление"
            kk "Жергілікті мемлекеттік басқару"
            en "Local state administration"
        "88" -> ["86"] tagged ["local"]
            ru "Маслихаты"
            kk "Мәслихаттар"
            en "Maslikhats"
        "89" -> ["87"] tagged ["local"]
            ru "Акиматы и акимы"
            kk "Әкімдіктер мен әкімдер"
            en "Local executives and akims"
        "90" -> ["88"] tagged ["local"]
            ru "Акты маслихатов и акимов"
            kk "Мәслихаттар мен әкімдердің актілері"
            en "Acts of maslikhats and akims"
        "91" -> ["89"] tagged ["local"]
            ru "Местное самоуправление"
            kk "Жергілікті өзін-өзі басқару"
            en "Local self-government"
    }

    "X" "Внесение изменений и дополнений в Конституцию" / "Конституцияға өзгерістер мен толықтырулар енгізу" / "Amending the Constitution" {
        "92" -> ["91"] tagged ["amendment"]
            ru "Изменение Конституции только на всенародном референдуме"
            kk "Конституцияны тек бүкілхалықтық референдумда өзгерту"
            en "Amending the Constitution by national referendum only"
        "93" -> ["91"] tagged ["amendment"]
            ru "Заключение Конституционного Суда до референдума; неизменяемые положения"
            kk "Референдумға дейінгі Конституциялық Соттың қорытындысы; өзгермейтін ережелер"
            en "Opinion of the Constitutional Court before a referendum; unamendable provisions"
    }

    "XI" "Заключительные и переходные положения" / "Қорытынды және өтпелі ережелер" / "Final and transitional provisions" {
        "94" -> ["90"] tagged ["final"]
            ru "Вступление Конституции в силу, День Конституции"
            kk "Конституцияның күшіне енуі, Конституция күні"
            en "Entry into force, Constitution Day"
        "95" -> [] tagged ["transitional"]
            ru "Прекращение полномочий Парламента, первые выборы и назначения"
            kk "Парламент өкілеттігінің тоқтатылуы, алғашқы сайлау мен тағайындаулар"
            en "End of Parliament's powers, first elections and appointments"
        "96" -> ["92"] tagged ["transitional"]
            ru "Прежнее законодательство и прежние решения конституционного контроля"
            kk "Бұрынғы заңнама және конституциялық бақылаудың бұрынғы шешімдері"
            en "Earlier legislation and earlier decisions of constitutional review"
    }
}
