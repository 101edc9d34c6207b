//! Labels in every form that the editions print, and lines that only look like one.

use super::*;
use ProvisionKind::{
    Annex, Article, Chapter, Note, Paragraph, Part, PartOfArticle, Section, Subchapter,
    Subparagraph,
};

fn read(line: &str) -> Option<(ProvisionKind, String, &str)> {
    let found = marker(line, false)?;
    let number = found.number.map_or(String::new(), |number| number.to_string());
    Some((found.kind, number, line[found.length..].trim()))
}

#[test]
fn every_name_begins_with_its_letter() {
    assert!(NAMES_BEFORE.iter().all(|(name, _)| name.starts_with(FIRST_LETTERS)));
    assert!(NAMES_AFTER.iter().all(|(name, _)| name.starts_with(LETTERS_AFTER)));
}

fn assert_read(forms: &[(&str, ProvisionKind, &str, &str)]) {
    for (line, kind, number, rest) in forms {
        assert_eq!(read(line), Some((*kind, (*number).to_owned(), *rest)), "{line}");
    }
}

#[test]
fn labels_of_articles_and_above_are_read_in_every_form_the_editions_print() {
    assert_read(&[
        ("Статья 18-4. Группа", Article, "18-4", "Группа"),
        ("Статья 57-1 Порядок", Article, "57-1", "Порядок"),
        ("СТАТЬЯ I – ОБЩИЕ УСЛОВИЯ", Article, "I", "ОБЩИЕ УСЛОВИЯ"),
        ("ІІІ БАП — МІНДЕТТЕМЕЛЕР", Article, "III", "МІНДЕТТЕМЕЛЕР"),
        ("СТАТЬЯ 5", Article, "5", ""),
        ("С т а т ь я  1. Цели", Article, "1", "Цели"),
        ("Стаття 18 - 1 . Сфера дії", Article, "18-1", "Сфера дії"),
        ("Статья 34^1. Учет", Article, "34-1", "Учет"),
        ("Статья 34¹². Учет", Article, "34-12", "Учет"),
        ("**Статья 7**", Article, "7", ""),
        ("Cтатья 5. Цeли", Article, "5", "Цeли"),
        ("CTATЬЯ 5. Цели", Article, "5", "Цели"),
        ("1-TAPAУ. Топ", ProvisionKind::Chapter, "1", "Топ"),
        ("\u{200b}Ста\u{ad}тья\u{200d} 5\u{200b}. Цели", Article, "5", "Цели"),
        ("5\u{200b}-\u{200c}ба\u{feff}п. Топ", Article, "5", "Топ"),
        ("2\u{ad}-1\u{200d})\u{200b} орган", Subparagraph, "2-1", "орган"),
        ("Pаздел 1. Общее", Section, "1", "Общее"),
        ("5-бaп. Топ", Article, "5", "Топ"),
        ("18-4-бап. Топ", Article, "18-4", "Топ"),
        ("5-1 бап. Топ", Article, "5-1", "Топ"),
        ("1-бап . Мақсат", Article, "1", "Мақсат"),
        ("1-бапМақсат", Article, "1", "Мақсат"),
        ("Статья 1Цели", Article, "1", "Цели"),
        ("Часть IIПеревозки", Section, "II", "Перевозки"),
        ("Часть IV Общие положения", Section, "IV", "Общие положения"),
        ("II БӨЛІМЖҮК ТАСЫМАЛЫ", Section, "II", "ЖҮК ТАСЫМАЛЫ"),
        ("1 - бап. Мақсат", Article, "1", "Мақсат"),
        ("18‑4‑бап. Топ", Article, "18-4", "Топ"),
        ("IV‑1‑тарау. Топ", Chapter, "IV-1", "Топ"),
        ("Article 18 - 1. Group", Article, "18-1", "Group"),
        ("Глава IV. Права", Chapter, "IV", "Права"),
        ("ІІ тарау. Құқықтар", Chapter, "II", "Құқықтар"),
        ("87-1-тарау. ЖАЛПЫ", Chapter, "87-1", "ЖАЛПЫ"),
        ("Раздел 1. Общее", Section, "1", "Общее"),
        ("4-бөлім. Қорғаншылық", Section, "4", "Қорғаншылық"),
        ("Параграф 2. Понятия", Subchapter, "2", "Понятия"),
        ("Приложение № 1", Annex, "1", ""),
        ("1-қосымша", Annex, "1", ""),
        ("Приложение", Annex, "", ""),
        ("ПРИЛОЖЕНИЕ", Annex, "", ""),
        ("Қосымша", Annex, "", ""),
        ("Приложение к Закону", Annex, "", "к Закону"),
        ("Приложение 1 к Закону Республики", Annex, "1", "к Закону Республики"),
        ("Приложение № 2 к Правилам", Annex, "2", "к Правилам"),
        ("Annex 1 to the Law", Annex, "1", "to the Law"),
        ("Заңға 1-қосымша", Annex, "1", ""),
        ("№ 2-10 шешіміне N 1 қосымша", Annex, "1", ""),
        ("Қазақстан Республикасының Заңына 2-қосымша", Annex, "2", ""),
    ]);
}

#[test]
fn labels_below_articles_are_read_in_every_form_the_editions_print() {
    assert_read(&[
        ("1. Закон", Paragraph, "1", "Закон"),
        ("1.Периодические", Paragraph, "1", "Периодические"),
        ("2 - 1 . Закон", Paragraph, "2-1", "Закон"),
        ("1.\u{a0}Мошенничество", Paragraph, "1", "Мошенничество"),
        ("1.1. Общее", Paragraph, "1.1", "Общее"),
        ("4-1) бала", Subparagraph, "4-1", "бала"),
        ("1)ребенке", Subparagraph, "1", "ребенке"),
        ("*14) исключен*", Subparagraph, "14", "исключен*"),
        ("а) сведения", Subparagraph, "а", "сведения"),
        ("(b) мұнай", Subparagraph, "b", "мұнай"),
        ("(xvi) подпись", Subparagraph, "XVI", "подпись"),
        ("(ХVІ) қолы", Subparagraph, "XVI", "қолы"),
        ("(I) өтініш", Subparagraph, "I", "өтініш"),
        ("Примечание. Группа", Note, "", "Группа"),
        ("Ескертпе. Топ", Note, "", "Топ"),
        ("Ескерту. Топ", Note, "", "Топ"),
        ("ОБЩАЯ ЧАСТЬ", Part, "", "ОБЩАЯ ЧАСТЬ"),
    ]);
}

#[test]
fn a_sign_names_a_subchapter_before_and_after_its_number() {
    for (line, rest) in [("§ 1. Понятия", "Понятия"), ("1-§. Жалпы ережелер", "Жалпы ережелер")]
    {
        assert_eq!(read(line), Some((Subchapter, "1".to_owned(), rest)), "{line}");
    }
}

#[test]
fn points_may_be_named() {
    for (line, kind, number, rest) in [
        ("Пункт 112. Меры", Paragraph, "112", "Меры"),
        ("**Пункт 114-1 .** Меры", Paragraph, "114-1", "Меры"),
        ("ПУНКТ II. Меры", Paragraph, "II", "Меры"),
        ("112-тармақ. Шаралар", Paragraph, "112", "Шаралар"),
        ("114-1-тармақ. «Шаралар» деп", Paragraph, "114-1", "«Шаралар» деп"),
        ("Paragraph 112. Measures", Paragraph, "112", "Measures"),
        ("Часть 2. Меры", PartOfArticle, "2", "Меры"),
        ("2-бөлік. Шаралар", PartOfArticle, "2", "Шаралар"),
        ("Частина 2. Заходи", PartOfArticle, "2", "Заходи"),
    ] {
        assert_eq!(read(line), Some((kind, number.to_owned(), rest)), "{line}");
    }
}

#[test]
fn ordinary_lines_have_no_label() {
    for line in [
        "статью 5 дополнить пунктом 2",
        "Статья 5 настоящего Закона применяется",
        "Статья 7 Кодекса Республики Казахстан утратила силу.",
        "Глава 3 Кодекса применяется",
        "Статья 7 Применяется с 1 января.",
        "Приложением утверждается",
        "Приложение 1 к Закону утратило силу.",
        "Приложение 1 к Закону изложить в следующей редакции:",
        "Приложение содержит перечень",
        "Осы Заңға 1-қосымша алып тасталсын",
        "12) тармақша мынадай редакцияда жазылсын:",
        "12) тармақшадағы «а» деген сөз",
        "9) тармақшасы алып тасталсын;",
        "5), 6) және 7) тармақшалар алып тасталсын;",
        "1)-тармақшада",
        "2) бөлігінде",
        "5-баптың 2-тармағы алып тасталсын",
        "5-бап мынадай редакцияда жазылсын:",
        "12-баптың 2-тармағы",
        "03.05.2022 принят",
        "2022 год",
        "Примечание ИЗПИ!",
        "пункт 2)",
        "пункт 2. Орган",
        "Пункт 3 статьи 5 изложить в следующей редакции:",
        "Пункт 3. статьи 5 изложить в следующей редакции:",
        "Пункт 3: исключить.",
        "Пункт 3",
        "Пункты 3. Орган",
        "Часть 2 Кодекса утратила силу.",
        "5-тармақ мынадай редакцияда жазылсын:",
        "5-тармақ. алып тасталсын",
        "2-бөлік Орган",
        "Paragraph 3 of Article 5 shall apply.",
        "В статье",
        "Статья 5 – исключить.",
        "5-бап – алып тасталсын",
        "часть вторая",
    ] {
        assert_eq!(read(line), None, "{line}");
    }
}

#[test]
fn numbers_in_words_and_in_brackets_are_labels() {
    assert_read(&[
        ("Раздел первый Общие положения", Section, "1", "Общие положения"),
        ("РАЗДЕЛ ВТОРОЙ", Section, "2", ""),
        ("Глава двадцать первая. Сделки", Chapter, "21", "Сделки"),
        ("Бірінші бөлім", Section, "1", ""),
        ("Он екiншi тарау. Мәмiлелер", Chapter, "12", "Мәмiлелер"),
        ("Chapter Two. Rights", Chapter, "2", "Rights"),
        ("(2) [Язык] Заявка подается", Subparagraph, "2", "[Язык] Заявка подается"),
        ("(1) осы тармақта", Subparagraph, "1", "осы тармақта"),
        ("Ь) термин", Subparagraph, "b", "термин"),
    ]);
    for line in [
        "Глава первая кодекса утратила силу.",
        "Бірінші бөлікте көрсетілген",
        "Часть первая статьи 5",
        "Екінші бөлімге сәйкес",
        "(1)",
        "(2022) год",
        "(5) тармақшада",
    ] {
        assert_eq!(read(line), None, "{line}");
    }
}

#[test]
fn a_point_without_a_stop_goes_on_with_its_list() {
    let addresses = |source: &str| {
        let document = crate::parse::read(
            source.replace(" / ", "\n\n"),
            crate::text::language::Language::Russian,
        );
        let all = document.provisions().iter().map(|each| each.address.to_string());
        all.collect::<Vec<_>>().join(" ")
    };
    for (source, expected) in [
        ("2.03. Сбор. / 2.04 Плата. / 2.05. Срок.", "para_2.03 para_2.04 para_2.05"),
        ("1. Сбор. / 2 Плата взимается.", "para_1 para_2"),
        ("1. Сбор. / 3 Плата взимается.", "para_1 para_1__part_2"),
        ("1. Сбор. / 2 процента платит агент.", "para_1 para_1__part_2"),
    ] {
        assert_eq!(addresses(source), expected, "{source}");
    }
}
