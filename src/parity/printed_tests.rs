//! Texts of real law as they are printed: forms, annexes in a quotation, lists lettered in two
//! scripts, dates as old acts write them; and the same with something changed.

use super::Kind;
use super::tests::{check, kinds};

#[test]
fn a_section_may_be_numbered_in_words() {
    let ru = "Раздел первый\n\nОбщие положения\n\nСтатья 1. Цель\n\nЦель – мир.\n\n\
        Раздел второй\n\nПрава\n\nСтатья 2. Право\n\nПраво есть.\n";
    let kk = "1-бөлім\n\nЖалпы ережелер\n\n1-бап. Мақсат\n\nМақсаты – бейбітшілік.\n\n\
        Екінші бөлім\n\nҚұқықтар\n\n2-бап. Құқық\n\nҚұқық бар.\n";
    assert_eq!(kinds(ru, kk), []);
    assert_eq!(kinds(ru, &kk.replace("Екінші", "Үшінші")), [Kind::Label]);
}

#[test]
fn a_point_goes_on_without_its_stop() {
    let ru = "Статья 2. Плата\n\n2.03. Плата взимается.\n\n2.04 Плата возвращается.\n";
    let kk = "2-бап. Төлем\n\n2.03. Төлем алынады.\n\n2.04. Төлем қайтарылады.\n";
    assert_eq!(kinds(ru, kk), []);
    assert_eq!(kinds(ru, &kk.replace("\n\n2.04. Төлем қайтарылады.", "")), [Kind::Missing]);
}

#[test]
fn a_heading_may_be_glued_to_its_label() {
    let ru = "Статья 1. Цель\n\nЦель – мир.\n\nСтатья 2. Право\n\nПраво есть.\n";
    let kk = "1-бапМақсат\n\nМақсаты – бейбітшілік.\n\n2-бапҚұқық\n\nҚұқық бар.\n";
    assert_eq!(kinds(ru, kk), []);
}

#[test]
fn the_recitals_of_a_preamble_are_lines_of_their_own() {
    let ru = "# Соглашение\n\nПравительства, именуемые в дальнейшем Договаривающимися Сторонами\n\n\
        стремясь развивать торговые отношения между двумя своими государствами,\n\n\
        желая защитить окружающую среду,\n\nсогласились о следующем:\n\n\
        ## Статья 1\n\nСтороны торгуют.\n";
    let kk = "# Келісім\n\nБұдан әрі Уағдаласушы Тараптар деп аталатын Үкіметтер,\n\n\
        өз мемлекеттері арасындағы сауда қатынастарын дамытуға ұмтыла отырып,\n\n\
        қоршаған ортаны қорғауды қалап,\n\nмыналар туралы келісті:\n\n\
        ## 1-бап\n\nТараптар сауда жасайды.\n";
    assert_eq!(kinds(ru, kk), []);
    let lost = kk.replace("қоршаған ортаны қорғауды қалап,\n\n", "");
    assert_eq!(kinds(ru, &lost), [Kind::Missing]);
}

#[test]
fn an_annex_may_stand_in_a_quotation() {
    let ru = "1. Утвердить Правила.\n\n> Приложение 1\n> к приказу\n\n1. Орган ведет реестр.\n";
    let kk = "1. Қағидалар бекітілсін.\n\n> Бұйрыққа\n> 1-қосымша\n\n1. Орган тізілім жүргізеді.\n";
    assert_eq!(kinds(ru, kk), []);
    assert_eq!(kinds(ru, &kk.replace("\n\n1. Орган тізілім жүргізеді.", "")), [Kind::Missing]);
}

#[test]
fn an_anchor_is_no_provision() {
    let ru = "1. Орган ведет реестр.\n\n<a id=\"p2\"></a>\n\n2. Реестр открыт.\n";
    let kk = "1. Орган тізілім жүргізеді.\n\n2. Тізілім ашық.\n";
    assert_eq!(kinds(ru, kk), []);
}

#[test]
fn the_lines_of_a_form_are_not_counted() {
    let ru = "1. Меморандум заключен.\n\n__________________________ в лице ________\n\n\
        (наименование органа)\n\n2. Меморандум открыт.\n";
    let kk = "1. Меморандум жасалды.\n\n2. Меморандум ашық.\n";
    assert_eq!(kinds(ru, kk), []);
    let words = ru.replace('_', "").replace("(наименование органа)", "Орган ведет реестр.");
    assert_eq!(kinds(&words, kk), [Kind::Missing, Kind::Missing]);
}

#[test]
fn a_list_lettered_in_two_scripts_is_told_once() {
    let ru = "1. Виды:\n\na) дом;\n\nb) земля;\n\nc) лес;\n\nd) вода;\n\ne) недра.\n";
    let kk = "1. Түрлері:\n\nа) үй;\n\nб) жер;\n\nв) орман;\n\nг) су;\n\nд) жер қойнауы.\n";
    assert_eq!(kinds(ru, kk), []);
    let one = kk.replace("а) үй", "ш) үй").replace("б) жер", "щ) жер");
    assert_eq!(kinds(ru, &one), [Kind::Label]);
}

#[test]
fn a_treaty_numbers_in_brackets() {
    let ru = "Статья 2\n\n(1) Стороны торгуют.\n\n(2) Стороны платят.\n";
    let kk = "2-бап\n\n1) Тараптар сауда жасайды.\n\n2) Тараптар төлейді.\n";
    assert_eq!(kinds(ru, kk), []);
    assert_eq!(kinds(ru, &kk.replace("2) Тараптар", "3) Тараптар")), [Kind::Label]);
}

#[test]
fn dates_of_old_acts_are_dates() {
    check(&[
        ("от 20.03.97 г. приказ", "1997 жылғы 20 наурыздағы бұйрық", None),
        ("от 20.03.97 г. приказ", "1997 жылғы 21 наурыздағы бұйрық", Some(Kind::Date)),
        ("с 1 марта орган ведет реестр", "I наурыздан бастап орган тізілім жүргізеді", None),
        ("с 11 ноября орган ведет реестр", "ІІ қарашадан бастап орган тізілім жүргізеді", None),
        (
            "с 2 марта орган ведет реестр",
            "I наурыздан бастап орган тізілім жүргізеді",
            Some(Kind::Date),
        ),
        ("отчет за месяц, квартал, год", "ай, тоқсан, жыл үшін есеп", None),
        ("в течение девяноста лет", "тоқсан жыл ішінде", None),
    ]);
}

#[test]
fn what_is_left_out_is_denied_in_many_ways() {
    check(&[
        (
            "Налог платится со всех доходов, за исключением пенсий",
            "Салық барлық табыстан төленеді, зейнетақылар бұған жатпайды",
            None,
        ),
        (
            "Товары ввозятся с изъятиями, установленными законом",
            "Тауарлар әкелінеді, заңмен белгіленген тауарларға бұл қолданылмайды",
            Some(Kind::Modality),
        ),
        ("Лицо, не являющееся вкладчиком", "Салымшыдан өзге тұлға", None),
        ("Сведения являются общедоступными", "Мәліметтерді жұрт пайдалана алады", None),
        ("Орган не возвращает плату", "Орган төлемді қайтармайды", None),
        ("Орган не возвращает плату", "Орган төлемді қайтарады", Some(Kind::Modality)),
    ]);
}

#[test]
fn what_leads_into_a_list_may_deny_for_its_items() {
    let ru = "1. Стороны не будут:\n\n1) требовать плату, которая не установлена законом;\n\n\
        2) задерживать грузы.\n";
    let kk = "1. Тараптар:\n\n1) заңда белгіленбеген төлемді талап етпейтін болады;\n\n\
        2) жүктерді кідіртпейтін болады.\n";
    assert_eq!(kinds(ru, kk), []);
    let allowed = kk.replace("етпейтін", "ететін").replace("кідіртпейтін", "кідіртетін");
    assert_eq!(kinds(ru, &allowed), [Kind::Modality]);
}

#[test]
fn a_tail_behind_a_list_may_be_nested_otherwise() {
    let ru = "1. Органы:\n\n1) ведут реестр;\n\n2) платят налог;\n\nа также хранят дела.\n\n\
        2. Реестр открыт.\n";
    let kk = "1. Органдар:\n\n1) тізілім жүргізеді;\n\n2) салық төлейді.\n\nСондай-ақ істерді \
        сақтайды.\n\n2. Тізілім ашық.\n";
    assert_eq!(kinds(ru, kk), []);
    assert_eq!(kinds(ru, &kk.replace("Сондай-ақ істерді сақтайды.\n\n", "")), [Kind::Missing]);
}

#[test]
fn a_mark_that_was_not_closed_costs_one_structure() {
    let ru = "статью 7 изложить в следующей редакции:\n\n\"Статья 7. Орган\n\n1. Орган ведет \
        реестр.\";\n\nпункт 2 исключить;\n\nстатью 9 изложить в следующей редакции:\n\n\
        \"Статья 9. Карта\n\n1. Карта открыта.\".\n";
    let kk = "7-бап мынадай редакцияда жазылсын:\n\n\"7-бап. Орган\n\n1. Орган тізілім \
        жүргізеді.\";\n\n2-тармақ алып тасталсын;\n\n9-бап мынадай редакцияда жазылсын:\n\n\
        \"9-бап. Карта\n\n1. Карта ашық.\".\n";
    assert_eq!(kinds(ru, kk), []);
    assert_eq!(kinds(ru, &kk.replace("жүргізеді.\";", "жүргізеді.")), []);
    assert_eq!(kinds(&ru.replace("реестр.\";", "реестр.\":"), kk), []);
}

#[test]
fn added_words_that_end_in_on_are_no_title() {
    check(&[
        (
            "слова \"подготовку\" заменить словами \"о займе\"",
            "\"дайындауды\" деген сөз \"заем туралы\" деген сөздермен ауыстырылсын",
            None,
        ),
        ("Закон \"О займе\" утратил силу", "Заңның күші жойылды", Some(Kind::Reference)),
    ]);
}
