//! Passages that went elsewhere while a look-alike came to stand in their place.

use super::{DUTIES, Placement, now};

#[test]
fn all_notes_on_a_passage_that_went_elsewhere_have_one_answer() {
    let long = "Собственник интернет-ресурса, зарегистрированного в доменной зоне Республики Казахстан, обязан по предписанию уполномоченного органа в течение двадцати четырех часов принять меры по удалению информации, нарушающей требования законов, и уведомить об этом заявителя.";
    let law = DUTIES
        .replace("Владелец обязан удалить информацию в течение двадцати четырех часов.", long);
    let notes = [
        ("art_3__para_1", "[принять меры по удалению информации, нарушающей требования законов]"),
        ("art_3__para_1", "[Собственник интернет-ресурса]"),
        ("art_3__para_1", ""),
    ];
    let alike = long.replace(
        "Собственник интернет-ресурса, зарегистрированного в доменной зоне Республики Казахстан,",
        "Законный представитель иностранной онлайн-платформы",
    );
    let end = law.split_once("\n\n2. Провайдер").expect("there").1;
    for moved in [long.to_owned(), long.replace("заявителя", "заявителя и орган")]
    {
        let from = format!("{long}\n\n2. Провайдер{end}");
        let to = format!(
            "{alike}\n\n2. Провайдер{end}\nСтатья 4. Собственник\n\n1. {moved}\n\n2. Срок исчисляется с получения предписания.\n"
        );
        for (placement, _) in now(&law, [&from, &to], &notes) {
            assert_eq!(placement, Placement::Ambiguous);
        }
    }
}

/// Where the notes on the first paragraph are when it has gone to the end of a law, where
/// it says `there`, and says `here` where it was.
fn gone(passage: &str, [here, there]: [&str; 2], notes: &[(&str, &str)]) -> Vec<Placement> {
    let law = |first: &str, last: &str| {
        format!(
            "Статья 1. Порядок\n\n1. {first}\n\n2. Суд рассматривает жалобу по статье 30.\n\nСтатья 2. Надзор\n\n1. Прокурор надзирает за исполнением.\n{last}"
        )
    };
    let [old, new] = [law(passage, ""), law(here, &format!("\n2. {there}\n"))];
    now(&old, [&old, &new], notes).into_iter().map(|(placement, _)| placement).collect()
}

#[test]
fn a_citation_that_followed_hides_no_passage_that_went_elsewhere() {
    let passage = "Аренда лесного участка прекращается статьей 30.";
    let there = passage.replace("30", "29");
    let here = "Учреждения, аренда лесного участка, перевод прекращается статьей 29.";
    let notes = [("art_1__para_1", "[лесного участка прекращается статьей 30]")];
    assert_eq!(gone(passage, [here, &there], &notes), [Placement::Ambiguous]);
}

#[test]
fn half_of_a_passage_that_is_left_is_not_all_that_was_meant() {
    let passage = "За учет электронной лицензии взимается плата. Арендатор оценивает ведение отраслевых работ и рассмотрение пожарного рудника.";
    let here = "Владелец хранит сведения. Арендатор оценивает ведение отраслевых работ и рассмотрение пожарного рудника.";
    let notes = [("art_1__para_1", "[электронной лицензии взимается плата. Арендатор оценивает]")];
    assert_eq!(gone(passage, [here, passage], &notes), [Placement::Ambiguous]);
}
