//! What people type for a subject that the topics call by another name, by the
//! tag of the articles. Only for search: nothing of it is shown.

/// The words for a tag in three languages; none for a tag without any.
pub(super) fn words_of(tag: &str) -> &'static str {
    TABLE.iter().find(|(name, _)| *name == tag).map_or("", |(_, words)| words)
}

#[rustfmt::skip]
static TABLE: &[(&str, &str)] = &[
    ("assembly", "митинг демонстрация шествие пикет протест акция митинг шеру наразылық rally protest demonstration picket"),
    ("association", "партия партии профсоюз НКО НПО общественные кәсіподақ ұйым қоғамдық party union NGO"),
    ("censorship", "запрещение блокировка бұғаттау blocking"),
    ("child", "дети ребёнок ребенка детей несовершеннолетние материнство отцовство бала балалар ана әке child children minor motherhood"),
    ("citizenship", "паспорт гражданин азамат passport citizen nationality"),
    ("constitutional-review", "КС Конституционный Совет конституционный контроль Конституциялық Кеңес council review"),
    ("courts", "судья судьи судебный сот судья judge judiciary"),
    ("data", "персональные данные биометрия слежка дербес деректер биометрия surveillance biometric data protection"),
    ("dignity", "насилие унижение честь зорлық қорлау ар-намыс violence humiliation honour honor"),
    ("duty", "долг обязанность борыш міндет obligation"),
    ("education", "школа университет учёба вуз мектеп университет оқу school university"),
    ("enterprise", "бизнес предприниматель рынок монополия бизнес кәсіпкер нарық монополия business market monopoly"),
    ("environment", "экология природа климат экология табиғат ecology climate nature"),
    ("equality", "неравенство женщины мужчины пол раса кемсіту әйел ер нәсіл гендер gender race sex women discrimination"),
    ("fair-trial", "адвокат защитник правосудие обвиняемый справедливый адвокат қорғаушы айыпталушы counsel lawyer defence accused"),
    ("family", "брак супруги родители дети неке жұбайлар ата-ана marriage spouses parents"),
    ("foreign", "международная политика МИД халықаралық саясат international relations"),
    ("government", "министры кабинет министр министрлер кабинет cabinet ministers"),
    ("health", "медицина больница лечение врач медицина аурухана дәрігер емдеу medicine hospital doctor"),
    ("home", "квартира обыск выселение дом пәтер тінту үй баспана search eviction flat"),
    ("identity", "национальность этнос народность ұлт этнос ethnicity nationality"),
    ("information", "СМИ пресса интернет сведения БАҚ баспасөз интернет мәлімет media press internet"),
    ("initiative", "законопроект внесение заң жобасы bill"),
    ("labour", "работа работник зарплата отпуск жұмыс жұмыскер жалақы ереуіл job worker wages strike"),
    ("language", "казахский русский язык қазақ орыс тіл language Kazakh Russian"),
    ("legal-aid", "адвокат защитник адвокат қорғаушы lawyer attorney counsel"),
    ("liberty", "задержание арест тюрьма заключение конвой ұстау қамау түрме detention prison custody habeas corpus"),
    ("life", "смертная казнь смерть өлім жазасы death penalty"),
    ("limits", "ограничение необходимость чрезвычайное положение шектеу қажеттілік төтенше жағдай restriction necessity emergency"),
    ("local", "аким маслихат область район әкім мәслихат облыс аудан mayor region municipality"),
    ("movement", "поездка прописка регистрация граница виза жол тіркеу шекара travel border residence"),
    ("ombudsman", "омбудсмен омбудсман ombudsman ombudsperson"),
    ("parliament", "депутат мажилис сенат курултай мәжіліс сенат құрылтай депутат deputy senate majilis mazhilis kurultai"),
    ("participation", "голосование избиратель референдум дауыс беру сайлаушы референдум vote voting voter referendum"),
    ("petition", "обращение жалоба петиция өтініш шағым петиция complaint appeal"),
    ("president", "глава государства президент мемлекет басшысы head of state"),
    ("privacy", "приватность переписка телефон прослушка вклады құпиялылық хат тыңдау салым privacy correspondence wiretap"),
    ("procedure", "чтение голосование порядок принятия закона оқылым дауыс заң қабылдау reading enactment lawmaking"),
    ("property", "имущество собственник земля изъятие конфискация мүлік иесі жер тәркілеу land owner confiscation expropriation"),
    ("proportionality", "соразмерность мера пропорциональность мөлшерлестік мөлшерлес пропорционалдық proportionate necessary"),
    ("prosecution", "прокурор надзор прокурор қадағалау prosecutor supervision"),
    ("publication", "обнародование закон не имеет силы жариялау promulgation"),
    ("religion", "вера церковь мечеть вероисповедание секуляризм дін сенім мешіт шіркеу зайырлы religion faith church mosque belief secular"),
    ("rights-general", "иностранцы лица без гражданства шетелдіктер азаматтығы жоқ foreigners stateless aliens"),
    ("social", "пособие пенсионер инвалидность бедность жәрдемақы зейнеткер мүгедектік benefit disability pensioner welfare"),
    ("speech", "мнение выражение критика СМИ пресса журналист пікір білдіру сын журналист expression opinion criticism journalist press media free speech"),
    ("symbols", "герб флаг гимн ту елтаңба әнұран flag emblem anthem"),
    ("treaties", "договор международный ратификация шарт халықаралық ратификация treaty international ratification"),
];
