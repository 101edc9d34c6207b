//! Modal words in their places, in three languages.

use super::*;

fn read(text: &str, language: Language) -> Vec<Modal> {
    let found = modals(text, &lexicon::words(text), language);
    found.into_iter().map(|(modal, _)| modal).collect()
}

#[test]
fn a_change_of_modality_has_a_direction() {
    use Modal::{Exemption, Obligation, Permission, Prohibition, Requirement};
    for (old, new, direction) in [
        (Some(Permission), Some(Obligation), Some(Direction::Stronger)),
        (Some(Obligation), Some(Permission), Some(Direction::Weaker)),
        (Some(Requirement), Some(Exemption), Some(Direction::Weaker)),
        (Some(Permission), Some(Prohibition), Some(Direction::Prohibited)),
        (Some(Prohibition), Some(Permission), Some(Direction::Permitted)),
        (Some(Prohibition), None, Some(Direction::Permitted)),
        (Some(Prohibition), Some(Obligation), None),
        (None, Some(Obligation), Some(Direction::Stronger)),
        (None, Some(Modal::Negation), None),
        (None, Some(Exemption), Some(Direction::Weaker)),
        (Some(Exemption), None, Some(Direction::Stronger)),
        (Some(Modal::Recommendation), Some(Obligation), Some(Direction::Stronger)),
        (Some(Modal::Recommendation), Some(Permission), Some(Direction::Weaker)),
    ] {
        assert_eq!(Direction::between(Sides::new(old, new)), direction, "{old:?} {new:?}");
    }
}

#[test]
fn a_modal_word_is_known_in_its_place() {
    use Language::{English, Kazakh, Russian};
    for (language, text, expected) in [
        (Russian, "Оператор обязан удалить", vec![Modal::Obligation]),
        (Russian, "не вправе", vec![Modal::Prohibition]),
        (Russian, "должностное лицо исполняет обязанности", vec![]),
        (Russian, "не позднее трех дней", vec![]),
        (Russian, "не назначаются", vec![Modal::Negation]),
        (Russian, "расходы не выходят за рамки бюджета", vec![]),
        (Russian, "вопрос об отводе разрешается судом", vec![]),
        (Russian, "самоотвод, заявленный судье, разрешается судом", vec![]),
        (Russian, "спор не разрешается без суда", vec![Modal::Negation]),
        (Russian, "судом разрешаются дела о наследстве", vec![]),
        (Russian, "разрешается присутствовать", vec![Modal::Permission]),
        (Russian, "заявление разрешается подать дважды", vec![Modal::Permission]),
        (Russian, "подать иск разрешается", vec![Modal::Permission]),
        (Russian, "вступление в дело разрешается", vec![Modal::Permission]),
        (Russian, "вступление в уголовное дело разрешается", vec![Modal::Permission]),
        (Russian, "в суде дело разрешается быстро", vec![]),
        (Russian, "рассмотрение дела разрешается", vec![Modal::Permission]),
        (Russian, "письма берутся на контроль и разрешаются быстро", vec![]),
        (Russian, "обращения граждан разрешаются в срок", vec![]),
        (Russian, "письма ведутся и вывоз разрешается", vec![Modal::Permission]),
        (
            Russian,
            "спор не рассматривается, и вывоз разрешается",
            vec![Modal::Negation, Modal::Permission],
        ),
        (Kazakh, "өзге де құқықтары бар.", vec![Modal::Permission]),
        (Kazakh, "құқықтары бар адамдар", vec![]),
        (Kazakh, "өзге де құқықтары жоқ.", vec![Modal::Prohibition]),
        (Kazakh, "өзге де міндеттері бар.", vec![Modal::Obligation]),
        (Kazakh, "құқықтары мен міндеттері бар.", vec![]),
        (Russian, "обязан не разглашать", vec![Modal::Prohibition]),
        (Russian, "обязан не позднее трех дней", vec![Modal::Obligation]),
        (English, "shall not be appointed", vec![Modal::Prohibition]),
        (English, "of 3 May 2022", vec![]),
        (English, "may be extended", vec![Modal::Permission]),
        (English, "The May festival is held", vec![]),
        (English, "held in May and since May", vec![]),
        (English, "Persons Who May Apply", vec![Modal::Permission]),
        (English, "Held. May he go", vec![Modal::Permission]),
        (English, "No person may enter", vec![Modal::Prohibition]),
        (English, "Nothing may be interpreted", vec![Modal::Prohibition]),
        (English, "No one is entitled to it", vec![Modal::Prohibition]),
        (English, "No permit shall be required", vec![Modal::Exemption]),
        (English, "Nor shall a penalty be imposed", vec![Modal::Prohibition]),
        (English, "A person may enter", vec![Modal::Permission]),
        (English, "under Article 5 may be", vec![Modal::Permission]),
        (English, "in form No. 5 may be", vec![Modal::Permission]),
        (English, "No later than in a day he may", vec![Modal::Permission]),
        (English, "where there is no harm he may", vec![Modal::Permission]),
        (English, "is not permitted", vec![Modal::Prohibition]),
        (English, "is not entitled to it", vec![Modal::Prohibition]),
        (English, "is not obliged to go", vec![Modal::Exemption]),
        (English, "is subject to tax", vec![Modal::Requirement]),
    ] {
        assert_eq!(read(text, language), expected, "{text}");
    }
}

#[test]
fn a_russian_right_may_open_its_clause() {
    for (text, expected) in [
        ("Право на выплату имеют кредиторы:", vec![Modal::Permission]),
        ("Преимущественное право имеет лицо", vec![Modal::Permission]),
        ("Такое право не имеют лица", vec![Modal::Negation]),
        ("Право имеет высшую силу", vec![]),
        ("Право переходит к лицам, которые имеют доход", vec![]),
        ("лица, чье право нарушено, имеют доход", vec![]),
        ("Право имеют право", vec![Modal::Permission]),
    ] {
        assert_eq!(read(text, Language::Russian), expected, "{text}");
    }
}

#[test]
fn a_kazakh_predicate_is_known_in_its_place() {
    for (text, expected) in [
        ("өкіл тағайындауға міндетті.", vec![Modal::Obligation]),
        ("міндетті сақтандыру", vec![]),
        ("тиісті орган тиісінше хабарлайды", vec![]),
        ("орындауы тиіс", vec![Modal::Requirement]),
        ("құқылы емес.", vec![Modal::Prohibition]),
        ("тағайындалмайды", vec![Modal::Negation]),
        ("шағым жасай алады", vec![Modal::Permission]),
        ("не соттың", vec![]),
        ("шарт қоя алады", vec![Modal::Permission]),
        ("деректерді жоя алмайды", vec![Modal::Prohibition]),
        ("рұқсат алмайды", vec![Modal::Negation]),
        ("есепке алады", vec![]),
        ("хабарлама алады", vec![]),
        ("лицензия алады", vec![]),
        ("сұратады және алады", vec![]),
        ("шыға алады", vec![Modal::Permission]),
        ("ұсына алады", vec![Modal::Permission]),
        ("шағым жасауға болады", vec![Modal::Permission]),
        ("жауапты болады", vec![]),
        ("айыруға болмайды", vec![Modal::Prohibition]),
        ("күші болмайды", vec![Modal::Negation]),
        ("мүмкін болған жағдайда", vec![]),
        ("өлім жазасына тыйым салынған.", vec![Modal::Prohibition]),
        ("тыйым салынған әдістер", vec![]),
        ("қорғалуға кұқылы", vec![Modal::Permission]),
        ("қиюға хақысы жоқ.", vec![Modal::Prohibition]),
        ("тең құқылы", vec![]),
        ("сақтамауға тиіс", vec![Modal::Prohibition]),
        ("сақтамауы тиіс", vec![Modal::Prohibition]),
        ("жарияламауға міндетті.", vec![Modal::Prohibition]),
        ("қамауға тиіс", vec![Modal::Requirement]),
        ("айғақ бермеуге құқылы", vec![Modal::Negation, Modal::Permission]),
        ("сотқа келмеуі туралы", vec![]),
        ("тіркеуге жатады", vec![Modal::Requirement]),
        ("тіркеуге жатпайды", vec![Modal::Prohibition]),
        ("үйге жатпайды", vec![Modal::Negation]),
    ] {
        assert_eq!(read(text, Language::Kazakh), expected, "{text}");
    }
}

#[test]
fn a_participle_that_describes_forbids_nothing() {
    for (text, is_said) in [
        ("азаматы болып табылмайтын бала", false),
        ("тіркелмеген платформалардың қызметі шектеледі", false),
        ("азамат болып табылмайды", true),
        ("айғақ ретінде пайдаланылмайтын.", true),
        ("кедергі жасамайтын болады", true),
    ] {
        let words = lexicon::words(text);
        assert_eq!(!asserted(text, &words, Language::Kazakh).is_empty(), is_said, "{text}");
    }
}

#[test]
fn what_the_bill_does_itself_is_nobodys_duty() {
    for (text, expected) in [
        ("Article 1 shall be supplemented by paragraph 4", vec![]),
        ("the words “a” shall be replaced by “b”", vec![]),
        ("the lists shall be supplemented yearly", vec![Modal::Obligation]),
    ] {
        assert_eq!(read(text, Language::English), expected, "{text}");
    }
}
