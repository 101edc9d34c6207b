//! Pages in the shape of legal portals and of others, all of our own making.

use super::*;
fn flow(page: &str) -> Flow {
    read(page.as_bytes(), None).expect("it is a page")
}

/// Each block of a page as it would be said: `#` a heading, `>` a footnote, `|` a row.
fn told(page: &str) -> Vec<String> {
    let blocks = flow(page).blocks.into_iter();
    let told = blocks.map(|block| match block.kind {
        Kind::Heading(level) => format!("{} {}", "#".repeat(level.into()), block.text),
        Kind::Paragraph => block.text,
        Kind::Editorial => format!("> {}", block.text),
        Kind::Row(cells) => cells.join(" | "),
    });
    told.collect()
}

fn keys(page: &str) -> Vec<&'static str> {
    flow(page).remarks.iter().map(|remark| remark.key).collect()
}

/// A page in the shape of a legal portal: the law in one element, the site about it.
const PORTAL: &str = r#"<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>О кошках - Портал</title>
<style>p { color: red }</style><script>var a = "1. Скрипт";</script></head><body>
<div class="header-top"><a href="/">Портал</a><a href="/rus">Рус</a><a href="/kaz">Қаз</a><form><input value="Поиск"></form></div>
<nav><ol><li>Главная</li><li>Законы</li><li>1. О кошках</li></ol></nav>
<div class="container_gamma text"><h1>О дворовых кошках</h1>
<p>Закон двора от 1 мая 2020 года № 7.</p>
<div id="container_alltext"><article>
<p><a name="z1"></a><b>Статья 1. Цель</b></p>
<p id="z2">1.&nbsp;Кошка двора&nbsp;&nbsp;&nbsp;кормится соб&shy;ранием.</p>
<p class="note">Сноска. Статья 1 в редакции Закона двора от 03.05.2021 № 9.<br>Порядок введения в действие см. ст. 3.</p>
<p><a name="z3"></a>Статья 10<span class=W9>1</span>. Права</p>
<p>1<sup>2</sup>. Кошка вправе:<br>1) спать;<br>2) гулять по двору<br>и саду.</p>
<p>2. <del>Собака лает.</del><ins>Собака молчит.</ins></p>
<table><tr><th rowspan="2">Кошка</th><th colspan="2">Порция</th></tr><tr><td>утро</td><td>вечер</td></tr><tr><td>Мурка</td><td>5</td><td>7</td></tr></table>
<p>Статья 2. Иное</p><p>1. Прочее решает собрание.</p>
</article></div><div class="share-buttons">Поделиться</div></div>
<p>Скачать</p><footer>© Портал. Все права защищены.</footer></body></html>"#;

#[test]
fn a_portal_is_read_without_the_site() {
    assert_eq!(
        told(PORTAL),
        [
            "# О дворовых кошках",
            "Закон двора от 1 мая 2020 года № 7.",
            "Статья 1. Цель",
            "1.\u{a0}Кошка двора кормится собранием.",
            "> Сноска. Статья 1 в редакции Закона двора от 03.05.2021 № 9. Порядок введения в действие см. ст. 3.",
            "Статья 10¹. Права",
            "1². Кошка вправе:",
            "1) спать;",
            "2) гулять по двору и саду.",
            "2. Собака молчит.",
            "Кошка | Порция | ",
            "Кошка | утро | вечер",
            "Мурка | 5 | 7",
            "Статья 2. Иное",
            "1. Прочее решает собрание.",
        ]
    );
    assert_eq!(keys(PORTAL), ["page-left-out", "page-inserted", "page-struck"]);
    let anchors: Vec<_> = flow(PORTAL).blocks.into_iter().filter_map(|it| it.anchor).collect();
    assert_eq!(anchors, ["z1", "z2", "z3"]);
}

#[test]
fn any_page_is_read_by_where_its_words_are() {
    let page = "<html><body><div class=menu><a href=/>Новости</a> <a href=/b>Законы и кодексы</a></div>\
                <div><div><p>Статья 1. О дворе<p>1. Двор подметают.<p>2. Двор поливают.\
                <p>Статья 2. О саде<p>1. Сад растёт.</div></div><div id=footer>Контакты</div></body></html>";
    let expected = [
        "Статья 1. О дворе",
        "1. Двор подметают.",
        "2. Двор поливают.",
        "Статья 2. О саде",
        "1. Сад растёт.",
    ];
    assert_eq!(told(page), expected);
}

#[test]
fn lists_have_the_numbers_that_are_seen() {
    let page = "<ol start=3><li>три<li value=7>семь<li>восемь</ol><ol type=a><li>первое<li>второе</ol>\
                <ol reversed><li>последнее<li>первое</ol><ol><li>1) с номером</ol><ul><li>без номера</ul>\
                <ol style='list-style: none'><li>голое</ol>";
    let expected = [
        "3. три",
        "7. семь",
        "8. восемь",
        "a. первое",
        "b. второе",
        "2. последнее",
        "1. первое",
        "1) с номером",
        "без номера",
        "голое",
    ];
    assert_eq!(told(page), expected);
}

const KAZAKH: [&str; 3] = [
    "1-бап. Мысықтар туралы",
    "1. Ауланың мысықтарын тұрғындар тамақтандырады және күтіп ұстайды.",
    "2. Мысықтардың құқықтары мен мүдделерін аула қараушысы қорғайды, өзі жауап береді. Қараушыны тұрғындардың жиналысы сайлайды және ол алдында есеп береді, өкілеттігі бір жылға созылады.",
];
const RUSSIAN: [&str; 3] = [
    "Статья 1. О кошках",
    "1. Кошек двора кормят и содержат жители, которые проживают во дворе.",
    "2. Права и интересы кошек защищает смотритель двора, он же и отвечает. Смотрителя избирает собрание жителей двора, перед которым он отчитывается; полномочия длятся один год.",
];

#[test]
fn a_page_in_two_languages_says_one_after_the_other() {
    let row = |(kk, ru): (&&str, &str)| ["<tr><td>", kk, "<td>", ru].concat();
    let rows: String = KAZAKH.iter().zip(RUSSIAN).map(row).collect();
    let tab = |words: [&str; 3]| words.map(|it| format!("<p>{it}</p>")).concat();
    for page in [
        format!("<table>{rows}</table>"),
        format!(
            "<div id=kk>{}</div><div id=ru style='display: none'>{}</div>",
            tab(KAZAKH),
            tab(RUSSIAN)
        ),
    ] {
        assert_eq!(told(&page), [KAZAKH, RUSSIAN].concat(), "{page}");
    }
}

#[test]
fn a_row_of_two_languages_keeps_the_paragraphs_of_its_cells_apart() {
    let page = "<table><tr><td><p>1-бап. Мән</p><p>1. Балалар туралы тармақ.</p></td>\
                <td><p>Статья 1. Предмет</p><p>1. Пункт о детях двора.</p></td></tr></table>";
    let expected = [
        "# 1-бап. Мән",
        "1. Балалар туралы тармақ.",
        "Статья 1. Предмет",
        "1. Пункт о детях двора.",
    ];
    assert_eq!(told(page)[1..], expected[1..]);
}

#[test]
fn a_table_for_layout_is_no_table() {
    let page = "<table><tr><td>Меню<td><p>Статья 1. О<p>1. Раз.<p>2. Два.<p>3. Три.</table>";
    assert_eq!(told(page), ["# Меню", "Статья 1. О", "1. Раз.", "2. Два.", "3. Три."]);
}

#[test]
fn the_encoding_is_the_one_that_the_page_names() {
    let page = "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>Мир";
    let bytes = encoding_rs::WINDOWS_1251.encode(page).0;
    let flow = read(&bytes, None).expect("it is a page");
    assert_eq!(flow.blocks[0].text, "Мир");
    assert_eq!(flow.remarks[0].key, "plain-encoding");
}

#[test]
fn hostile_pages_are_read_or_refused() {
    let wide = "<table>".to_owned() + &"<tr><td colspan=99999 rowspan=99999>а".repeat(2000);
    let nested = "<table><tr><td>".repeat(300);
    let pages = [
        "<div>".repeat(100_000),
        "<p>".repeat(200_000),
        "<b><p>".repeat(1900),
        wide,
        nested,
        "<ol start=99999999999999999999><li>а<ol type=i start=9223372036854775807><li>б".to_owned(),
        "<!-- ".to_owned() + &"а".repeat(1 << 20),
        "\u{0}<p>а\u{0}б".to_owned(),
        String::new(),
        "а".repeat(4 << 20),
        "&#x110000;&#0;&nbsp".repeat(10_000),
    ];
    for page in &pages {
        let _ = read(page.as_bytes(), None);
    }
    for name in ["div", "fieldset", "article", "x"] {
        let deep = format!("<{name}>").repeat(60_000);
        assert!(read(deep.as_bytes(), None).is_err(), "{name}");
    }
    let drawn = "<svg><path d=''/></svg><p>Текст".repeat(3000);
    assert!(read(drawn.as_bytes(), None).is_ok());
}

#[test]
fn what_a_script_says_is_not_how_deep_a_page_is() {
    let script = "a<b;".repeat(3_000);
    let page = format!("<html><script>{script}</script><p>Статья 1. Сфера</p></html>");
    assert!(super::read(page.as_bytes(), None).is_ok());
    assert!(super::read("<div>".repeat(3_000).as_bytes(), None).is_err());
}

#[test]
fn a_cell_over_many_rows_does_not_fill_the_memory() {
    let words = "слово ".repeat(10_000);
    let rows = "<tr><td>а".repeat(900);
    let page =
        format!("<p>Статья 1. Сфера</p><table><tr><td rowspan=999>{words}<td>б{rows}</table>");
    let read = super::read(page.as_bytes(), None).expect("a page");
    assert!(format!("{:?}", read.blocks).len() < 20 * page.len());
}

#[test]
fn what_a_style_strikes_out_is_struck_and_lowered_digits_are_lowered() {
    let page = "<p>1. Вода H<sub>2</sub>O течет <span style='text-decoration: Line-Through'>быстро</span> \
                <s>очень</s> медленно м<sup>2</sup>.";
    assert_eq!(told(page), ["1. Вода H₂O течет медленно м²."]);
    assert!(keys(page).contains(&"page-struck"));
}

#[test]
fn the_number_of_an_item_stands_before_its_first_words() {
    let page = "<ol><li><p>Двор метут.</p><p>И поливают.</p></li><li><div>Сад растёт.</div>\
                <li><ol type=a><li><p>роза</p></ol><li></ol>";
    let expected = ["1. Двор метут.", "И поливают.", "2. Сад растёт.", "3.", "a. роза", "4."];
    assert_eq!(told(page), expected);
}

#[test]
fn struck_passages_are_named_by_where_they_stood() {
    let page = "<p>1. Раз.</p><p><s>2. Два.</s></p><p>2. <s>Три</s> <s>да</s> четыре.</p>";
    let said: Vec<_> = flow(page).remarks.iter().map(|it| (it.key, it.at)).collect();
    assert!(said.ends_with(&[("page-struck", 2)]), "{said:?}");
}

#[test]
fn attributes_without_end_are_refused() {
    let many = (0..40_000).map(|at| format!(" a{at}=1")).collect::<Vec<_>>().concat();
    let refused = super::read(format!("<p{many}>Текст</p>").as_bytes(), None);
    assert_eq!(refused.expect_err("it is refused").key, "page-attributes");
}

#[test]
fn a_short_title_outside_the_article_is_kept_and_what_is_left_out_named() {
    let law = "<p>Статья 1. Сфера<p>1. Раз.<p>2. Два.<p>Статья 2. Иное<p>1. Три.<p>2. Четыре.";
    let page = format!(
        "<div><p>Меню сайта и поиск по нему всегда</div><div><h1>О правах</h1><p>Закон № 1.\
         <div><article>{law}</article></div></div><div>Подвал</div>"
    );
    assert_eq!(told(&page)[..3], ["# О правах", "Закон № 1.", "Статья 1. Сфера"]);
    let left_out = &flow(&page).remarks[0];
    assert_eq!(left_out.values[1].1, "Меню сайта и поиск по нему» … «Подвал");
}

#[test]
fn a_list_of_links_to_the_page_itself_is_left_out_and_said() {
    let page = "<html><body><main><p>Закон</p><ul><li><a href=\"#a1\">Статья 1. Понятия</a></li>\
        <li><a href=\"#a2\">Статья 2. Сроки</a></li></ul><h3 id=\"a1\">Статья 1. Понятия</h3>\
        <p>1. Пункт первый закона.</p><h3 id=\"a2\">Статья 2. Сроки</h3>\
        <p>1. Срок десять дней.</p></main></body></html>";
    let flow = read(page.as_bytes(), None).expect("it is a page");
    let texts: Vec<_> = flow.blocks.iter().map(|block| block.text.as_str()).collect();
    assert_eq!(texts[..2], ["Закон", "Статья 1. Понятия"]);
    assert_eq!(texts.len(), 5);
    let said =
        flow.remarks.iter().find(|remark| remark.key == "page-left-out").expect("it is said");
    assert_eq!(said.values[1].1, "Статья 1. Понятия Статья 2. Сроки");
}

#[test]
fn formulas_summaries_and_captions_are_words_of_the_law() {
    let page = "<p>Статья 1. Имя закона</p><p>1. Пеня = <math><mi>С</mi><mo>×</mo><mn>25</mn>\
        <annotation>C times 25</annotation></math> %.</p><details><summary>2. Пункт</summary>второй.\
        </details><table><caption>Таблица 1</caption><tr><td>а</td><td>б</td></tr></table>";
    let expected =
        ["Статья 1. Имя закона", "1. Пеня = С×25 %.", "2. Пункт", "второй.", "Таблица 1"];
    assert_eq!(told(page)[..5], expected);
    assert_eq!(keys(page), [""; 0]);
}

#[test]
fn what_is_left_out_is_counted_itself() {
    let left_out = |inner: &str| {
        let page = format!(
            "<p>Статья 1. Имя закона</p><ol><li>один;<li>два;<li>три;<li>четыре.</ol>\
             {inner}<p>Статья 3. Конец закона</p>"
        );
        let remarks = flow(&page).remarks.into_iter();
        let said: Vec<_> = remarks.filter(|remark| remark.key == "page-left-out").collect();
        said.iter()
            .map(|it| it.values.iter().map(|(_, value)| value.clone()).collect::<Vec<_>>())
            .collect::<Vec<_>>()
    };
    let said = |count: &str, words: &str| vec![vec![count.to_owned(), words.to_owned()]];
    assert_eq!(left_out("<p>1. <s>старое</s> новое.</p>"), Vec::<Vec<String>>::new());
    assert_eq!(left_out("<aside>2. Штраф сто МРП</aside>"), said("4", "2. Штраф сто МРП"));
    assert_eq!(left_out("<p>Скачать</p>"), said("1", "Скачать"));
    assert_eq!(
        left_out("<noscript><p>Слова <b>без</b> скриптов</p></noscript>"),
        said("3", "Слова без скриптов")
    );
    assert_eq!(left_out("<noscript><img src=\"x y\"></noscript>"), Vec::<Vec<String>>::new());
    assert_eq!(left_out("<svg><text>Подпись схемы</text></svg>"), said("2", "Подпись схемы"));
    assert_eq!(
        left_out("<table><tr><td>а <textarea>поле</textarea></td><td>б</td></tr></table>"),
        said("1", "поле")
    );
}
