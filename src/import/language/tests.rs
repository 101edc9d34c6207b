//! Files in one language and in several.

use super::*;

const RU: &str = "Настоящий Закон регулирует отношения в сфере защиты прав ребенка.";
const KK: &str = "Осы Заң баланың құқықтарын қорғау саласындағы қатынастарды реттейді.";
const EN: &str = "This Law governs relations in the protection of the rights of the child.";

fn flow(blocks: Vec<Block>) -> Flow {
    Flow { blocks, ..Flow::default() }
}

fn paragraphs(texts: &[&str]) -> Flow {
    flow(texts.iter().enumerate().map(|(at, text)| Block::paragraph(*text, at + 1)).collect())
}

fn told(flow: Flow) -> Vec<(Option<Language>, Vec<String>)> {
    let part = |part: Part| (part.language, part.flow.blocks.iter().map(Block::words).collect());
    parts(flow).into_iter().map(part).collect()
}

#[test]
fn one_language_is_one_part() {
    let quoted = paragraphs(&[RU, "«Осы Заң қолданылады»", RU, RU, RU, "Article 5", RU]);
    assert_eq!(told(quoted).len(), 1);
    assert_eq!(told(paragraphs(&["1", "2"]))[0].0, None);
}

#[test]
fn languages_one_after_another_are_parts() {
    let told = told(paragraphs(&["1-бап.", KK, KK, "Статья 1.", RU, RU, RU, EN, EN]));
    let languages: Vec<_> = told.iter().filter_map(|(language, _)| *language).collect();
    assert_eq!(languages, [Language::Kazakh, Language::Russian, Language::English]);
    assert_eq!(told[1].1, ["Статья 1.", RU, RU, RU]);
}

#[test]
fn columns_of_languages_are_parts() {
    let row = |cells: [&str; 2], at| Block {
        kind: Kind::Row(cells.map(str::to_owned).to_vec()),
        ..Block::paragraph("", at)
    };
    let first = format!("Статья 1.\n{RU}");
    let blocks = vec![row([&first, KK], 1), row([RU, KK], 2), Block::paragraph(KK, 3)];
    let told = told(flow(blocks));
    assert_eq!(told[0], (Some(Language::Russian), vec!["Статья 1.".into(), RU.into(), RU.into()]));
    assert_eq!(told[1], (Some(Language::Kazakh), vec![KK.into(), KK.into(), KK.into()]));
    let alike = vec![row([RU, RU], 1), row([RU, RU], 2)];
    assert_eq!(told_len(alike), 1);
}

#[test]
fn the_labels_of_rows_belong_to_each_language() {
    let row = |cells: [&str; 3], at| Block {
        kind: Kind::Row(cells.map(str::to_owned).to_vec()),
        ..Block::paragraph("", at)
    };
    let own = format!("5. {RU}");
    let blocks = vec![
        row(["№", "Қазақша", "По-русски"], 1),
        row(["1", KK, RU], 2),
        row(["2)", KK, RU], 3),
        row(["3", KK, &own], 4),
    ];
    let told = told(flow(blocks));
    let labelled = |labels: [&str; 3], words| labels.map(|label| format!("{label} {words}"));
    let kazakh = labelled(["1.", "2)", "3."], KK);
    let russian = labelled(["1.", "2)", "5."], RU);
    assert_eq!(told[0].1, [&["Қазақша".to_owned()][..], &kazakh].concat());
    assert_eq!(told[1].1, [&["По-русски".to_owned()][..], &russian].concat());
}

#[test]
fn the_names_of_rows_stand_above_their_words() {
    let row = |cells: [&str; 3], at| Block {
        kind: Kind::Row(cells.map(str::to_owned).to_vec()),
        ..Block::paragraph("", at)
    };
    let blocks = vec![
        row(["", "Қазақша", "По-русски"], 1),
        row(["А", KK, RU], 2),
        row(["Статья 5", KK, RU], 3),
        row(["Преамбула", KK, RU], 4),
        row(["Кіріспе сөз, ұғымдар", KK, RU], 5),
    ];
    let told = told(flow(blocks));
    let kazakh = ["Қазақша", KK, KK, "Преамбула", KK, "Кіріспе сөз, ұғымдар", KK];
    assert_eq!(told[0].1[0], kazakh[0]);
    assert_eq!(told[0].1[2..], kazakh[2..]);
    let russian = ["Статья 5", RU, "Преамбула", RU, RU];
    assert_eq!(told[1].1[2..], russian);
}

#[test]
fn a_table_is_never_cut_between_its_rows() {
    let row =
        |text: &str| Block { kind: Kind::Row(vec![text.to_owned(); 2]), ..Block::paragraph("", 1) };
    assert_eq!(told_len([KK, KK, KK, RU, RU, RU].map(row).to_vec()), 1);
}

#[test]
fn short_paragraphs_tell_their_language_together() {
    let told = told(paragraphs(&["1-бап", "Мақсаты", "Тізілім", "2-бап", "Күші"]));
    assert_eq!(told[0].0, Some(Language::Kazakh));
}

#[test]
fn languages_that_alternate_are_told() {
    let keys = |texts: &[&str]| -> Vec<_> {
        let parts = parts(paragraphs(texts));
        parts.iter().flat_map(|part| &part.flow.remarks).map(|remark| remark.key).collect()
    };
    assert_eq!(keys(&[RU, RU, KK, RU, RU, KK, RU, RU]), ["import-languages-mixed"]);
    assert!(keys(&[RU, RU, RU, RU, RU, KK, RU, RU]).is_empty());
}

#[test]
fn languages_that_take_turns_are_parts() {
    let lines = [
        "ЗАКОН",
        "ЗАҢ",
        "Статья 1. Цель",
        "1-бап. Нысана",
        "1.",
        RU,
        KK,
        "2. Иное",
        KK,
        RU,
        KK,
        "1-тарау. Басы",
        "Глава 1. Начало",
        KK,
        RU,
    ];
    let told = told(paragraphs(&lines));
    let russian = ["ЗАКОН", "Статья 1. Цель", "1.", RU, "2. Иное", RU, "Глава 1. Начало", RU];
    assert_eq!(told[0], (Some(Language::Russian), russian.map(str::to_owned).to_vec()));
    let kazakh = ["ЗАҢ", "1-бап. Нысана", "1.", KK, KK, KK, "1-тарау. Басы", KK];
    assert_eq!(told[1], (Some(Language::Kazakh), kazakh.map(str::to_owned).to_vec()));
    let by_articles =
        ["Статья 1.", RU, "Иное", RU, "1-бап.", KK, "а", KK, "Статья 2.", RU, RU, "2-бап.", KK, KK];
    let parts = parts(paragraphs(&by_articles));
    let texts = |part: &Part| part.flow.blocks.iter().map(Block::words).collect::<Vec<_>>();
    assert_eq!(texts(&parts[0]), ["Статья 1.", RU, "Иное", RU, "Статья 2.", RU, RU]);
    assert_eq!(texts(&parts[1]), ["1-бап.", KK, "а", KK, "2-бап.", KK, KK]);
    assert!(parts.iter().all(|it| it.flow.remarks[0].key == "import-languages-apart"));
}

fn told_len(blocks: Vec<Block>) -> usize {
    told(flow(blocks)).len()
}

#[test]
fn few_paragraphs_take_turns_too() {
    let told =
        told(paragraphs(&["ЗАҢ", "ЗАКОН", "1-бап. Нысана", "Статья 1. Цель", KK, RU, KK, RU]));
    let [kazakh, russian] = [["ЗАҢ", "1-бап. Нысана", KK, KK], ["ЗАКОН", "Статья 1. Цель", RU, RU]];
    assert_eq!(told[0], (Some(Language::Kazakh), kazakh.map(str::to_owned).to_vec()));
    assert_eq!(told[1], (Some(Language::Russian), russian.map(str::to_owned).to_vec()));
}

#[test]
fn a_table_of_one_row_holds_two_texts() {
    let cells = [format!("1-бап.\n{KK}\n{KK}"), format!("Статья 1.\n{RU}\n{RU}")].to_vec();
    let told = told(flow(vec![Block { kind: Kind::Row(cells), ..Block::paragraph("", 1) }]));
    assert_eq!(told[0].1, ["1-бап.", KK, KK]);
    assert_eq!(told[1].1, ["Статья 1.", RU, RU]);
}

#[test]
fn a_kazakh_line_without_a_kazakh_letter_goes_to_the_kazakh_text() {
    let lines = [KK, RU, "2) 41-1-бапта:", "2) в статье 41-1:", KK, RU, KK, RU];
    let told = told(paragraphs(&lines));
    assert_eq!(told[0].1, [KK, "2) 41-1-бапта:", KK, KK]);
    assert_eq!(told[1].1, [RU, "2) в статье 41-1:", RU, RU]);
}

#[test]
fn a_few_odd_words_tear_nothing_apart() {
    let law = [RU; 30];
    let odd = [&law[..], &["Кибербуллинг туралы хабарлау тәртібі"], &[EN]].concat();
    assert_eq!(told(paragraphs(&odd)).len(), 1);
    let quoting = "слова «баланың құқықтарын қорғау» заменить словами «баланың мүдделерін қорғау»;";
    assert_eq!(told(paragraphs(&[&[RU; 3][..], &[quoting; 4]].concat())).len(), 1);
}

#[test]
fn where_a_language_begins_is_said() {
    let parts = parts(paragraphs(&["1-бап.", KK, KK, KK, "Статья 1.", RU, RU, RU]));
    let said =
        |part: &Part| part.flow.remarks.iter().map(|it| it.values.clone()).collect::<Vec<_>>();
    let at = |at: &str| vec![vec![("at", at.to_owned())]];
    assert_eq!([said(&parts[0]), said(&parts[1])], [at("1"), at("5")]);
}

#[test]
fn a_single_paragraph_is_never_split_off() {
    let quoting = "2. Белгіде «Вход воспрещен, идут строительные работы» деп жазылады.";
    let short = "1. Осы Заң азаматтардың қатынастарын реттейді.";
    let last = "3. Осы Заң қолданысқа енгізіледі.";
    assert_eq!(told(paragraphs(&["1-бап. Ұғымдар", short, quoting, last])).len(), 1);
    let signed = ["Статья 1. Понятия", RU, "Қазақстан Республикасының Президенті Қ. Тоқаев"];
    assert_eq!(told(paragraphs(&signed)).len(), 1);
    let three = told(paragraphs(&[RU, RU, EN, KK, KK]));
    let languages: Vec<_> = three.iter().map(|(language, _)| *language).collect();
    assert_eq!(languages, [Some(Language::Russian), Some(Language::Kazakh)]);
}

#[test]
fn kazakh_in_the_letters_of_an_old_font_is_one_text() {
    let old = [
        "1-бап. Негізгі ўєымдар",
        "1. Осы Заѕда мынадай негізгі ўєымдар пайдаланылады жјне ќолданылады.",
        "2. Біріншіден, тўлєа ќўжаттары толмаєан жаєдайда бас тартылуы мїмкін.",
    ];
    let parts = parts(paragraphs(&old));
    assert_eq!(
        parts.iter().map(|part| part.language).collect::<Vec<_>>(),
        [Some(Language::Kazakh)]
    );
}
