//! What a bill does to the law that lies beside it.

use crate::place::Place;

const LAW: &str = "bills/child-rights/laws/informatization";

#[test]
fn instructions_are_worked_into_a_law_in_every_language() {
    for (language, counts) in [
        ("ru", "Поправок: 30; внесено: 4; не внесено: 0; к другим актам: 26."),
        ("kk", "Түзетулер: 30; енгізілді: 4; енгізілмеді: 0; басқа актілерге: 26."),
        ("en", "Instructions: 30; carried out: 4; not carried out: 0; of other acts: 26."),
    ] {
        let place = Place::bundled();
        let ran = place.run(&format!(
            "apply child-rights@2022-05-03 --to {LAW}/{language}.md --lang {language} --ui-lang \
             {language} -o out.md --exit-code"
        ));
        assert_eq!(ran.status, 0, "{}", ran.err);
        assert!(ran.out.contains(counts), "{}", ran.out);
        let text = place.read("out.md");
        assert!(text.contains("47-2)") && text.contains("18-2"), "{text}");
    }
}

#[test]
fn what_is_not_carried_out_is_said_with_the_reason() {
    let place = Place::bundled();
    place.edit(&format!("{LAW}/ru.md"), "права детей", "права ребенка");
    let command = format!("apply child-rights@2022-05-03 --to {LAW}/ru.md --lang ru --ui-lang ru");
    let ran = place.run(&format!("{command} --exit-code"));
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains("слова «детей» там нет"), "{}", ran.out);
    let json = place.run(&format!("{command} --format json")).json();
    assert_eq!(json["schema"], "tuzetu.application/1");
    assert_eq!(json["counts"]["refused"], 1);
    let instructions = json["instructions"].as_array().expect("a list");
    let refused: Vec<_> =
        instructions.iter().filter(|each| each["status"] == "not-found").collect();
    assert_eq!(refused.len(), 1);
    assert_eq!(refused[0]["eid"], "art_1__para_11__subpara_3");
    assert_eq!(refused[0]["reason"], "no-words");
    assert_eq!(refused[0]["understood"]["operation"], "replace-words");
    let stranger =
        place.run("apply child-rights --to bills/child-rights/2022-05-03/ru.md --lang ru");
    assert_eq!(stranger.status, 2);
    assert!(stranger.err.contains("--act"), "{}", stranger.err);
}

#[test]
fn what_is_not_found_is_said_with_what_is_nearest_and_a_misprint_with_its_word() {
    let place = Place::bundled();
    let act = "Статья 1. Внести в Закон «Об информатизации» следующие изменения:\n\n\
               1) в пункте 5 статьи 18-2 слово «А» исключить;\n\n\
               2) в заголовке статьи 35 слова «объект информатизации» исключить;\n\n\
               3) пункт 1 стати 35 исключить;\n";
    place.write("act.md", act);
    let command = format!("apply act.md --to {LAW}/ru.md --lang ru --ui-lang ru");
    let ran = place.run(&command);
    assert!(ran.out.contains("опечатка: «стати» прочитано как «статьи»"), "{}", ran.out);
    assert!(ran.out.contains("ближе всего статья 18"), "{}", ran.out);
    let json = place.run(&format!("{command} --format json")).json();
    assert_eq!(json["misprints"][0]["read_as"], "статьи");
    assert_eq!(json["instructions"][0]["nearest"], "art_18-1");
    assert_eq!(json["instructions"][2]["understood"]["targets"][0], "art_35__para_1");
}

#[test]
fn a_law_is_compared_with_what_a_bill_makes_of_it() {
    let place = Place::bundled();
    let law = place.run("diff child-rights --law informatization --lang kk --ui-lang kk");
    assert_eq!(law.status, 0, "{}", law.err);
    assert!(law.out.contains("18-2-баптың 5-тармағы"), "{}", law.out);
    let table = place.run("export table child-rights --law informatization --lang ru --ui-lang ru");
    assert!(table.out.contains("законопроект: подпункт 3) пункта 11 статьи 1"), "{}", table.out);
    let effect = place.run(
        "diff child-rights --from 2021-09-15 --to 2022-05-03 --effect informatization --lang ru --ui-lang ru",
    );
    assert!(effect.out.contains("Регистрация"), "{}", effect.out);
    let parity = place.run("parity child-rights@2022-05-03 --law informatization --ui-lang ru");
    assert!(parity.out.contains("бес жұмыс күні"), "{}", parity.out);
    let none = place.run("diff child-rights --law nothing --ui-lang ru");
    assert_eq!(none.status, 2);
    assert!(none.err.contains("informatization"), "{}", none.err);
}

#[test]
fn no_byte_of_an_act_steers_the_terminal() {
    let place = Place::bundled();
    let act = "Статья 1. Внести в Закон «Об информатизации» следующие изменения:\n\n\
               1) в пункте 7 статьи 35 слово «\u{1b}]0;x\u{7}» исключить;\n\n\
               2) шалтай \u{1b}[31m болтай \u{202e};\n";
    place.write("act.md", act);
    let ran = place.run(&format!("apply act.md --to {LAW}/ru.md --lang ru --ui-lang ru"));
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.contains("␛]0;x␇") && ran.out.contains("␛[31m"), "{}", ran.out);
    assert!(!(ran.out + &ran.err).contains(['\u{1b}', '\u{7}', '\u{202e}']));
}

#[test]
fn a_bill_is_worked_into_all_laws_beside_it_and_the_missing_are_named() {
    for (language, missing, one) in [
        ("ru", "Изменяемых актов, которых нет рядом: 11.", "пункт 1 статьи 1: Кодекс"),
        ("kk", "Жанында жоқ өзгертілетін актілер: 11.", "1-баптың 1-тармағы: "),
        ("en", "Amended acts that do not lie beside the bill: 11.", "paragraph 1 of Article 1: "),
    ] {
        let place = Place::bundled();
        let command =
            format!("apply child-rights@2022-05-03 --lang {language} --ui-lang {language}");
        let ran = place.run(&format!("{command} -o amended --exit-code"));
        assert_eq!(ran.status, 1, "{}", ran.err);
        assert!(ran.out.contains(missing) && ran.out.contains(one), "{}", ran.out);
        assert!(place.read(&format!("amended/informatization/{language}.md")).contains("47-2)"));
        let json = place.run(&format!("{command} --format json")).json();
        assert_eq!(json["schema"], "tuzetu.applications/1");
        assert_eq!(json["laws"][0]["counts"]["applied"], 4);
        assert_eq!(json["missing"].as_array().expect("a list").len(), 11);
        let all: u64 = json["missing"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|each| each["instructions"].as_u64().expect("a number"))
            .sum();
        assert_eq!(all, 26);
    }
}

#[test]
fn laws_that_a_bill_does_not_name_are_said_and_a_file_has_none_beside_it() {
    let place = Place::bundled();
    place.write("bills/child-rights/laws/other/ru.md", "# О чем-то другом\n\n1. Текст.\n");
    place.write("bills/child-rights/laws/kazakh/kk.md", "# Басқа туралы\n\n1. Мәтін.\n");
    let ran = place.run("apply child-rights --lang ru --ui-lang ru");
    assert!(ran.err.contains("`other` по названию – не один"), "{}", ran.err);
    assert!(ran.err.contains("у закона `kazakh` нет текста"), "{}", ran.err);
    let file = place.run("apply bills/child-rights/2022-05-03/ru.md --ui-lang ru");
    assert_eq!(file.status, 2);
    assert!(file.err.contains("--to"), "{}", file.err);
}

#[test]
fn instructions_are_read_against_the_law_before_the_act_or_in_turn() {
    let place = Place::bundled();
    place.write("law.md", "# О связи\n\n### Статья 1. Связь\n\n1. Связь платная.\n");
    place.write(
        "act.md",
        "Статья 1. Внести в Закон «О связи» следующие изменения:\n\n\
         1) в пункте 1 статьи 1 слово «платная» заменить словом «бесплатная»;\n\n\
         2) в пункте 1 статьи 1 слово «бесплатная» заменить словами «бесплатная для детей».\n",
    );
    let command = "apply act.md --to law.md --lang ru --ui-lang ru";
    let at_once = place.run(&format!("{command} -o once.md --no-notes"));
    assert!(at_once.out.contains("внесено: 1; не внесено: 1"), "{}", at_once.out);
    assert!(place.read("once.md").ends_with("1. Связь бесплатная.\n"));
    let in_turn = place.run(&format!("{command} --in-turn -o turn.md --by закон"));
    assert!(in_turn.out.contains("внесено: 2; не внесено: 0"), "{}", in_turn.out);
    let text = place.read("turn.md");
    assert!(text.contains("1. Связь бесплатная для детей.\n"), "{text}");
    assert!(text.contains("Пункт 1 статьи 1 – изменение: закон."), "{text}");
}

#[test]
fn of_a_range_each_unit_is_named_and_the_text_is_without_its_title() {
    let place = Place::bundled();
    place.write(
        "law.md",
        "# О связи\n\n### Статья 1. Связь\n\n1. Один.\n\n2. Два.\n\n2-1. Еще.\n\n3. Три.\n",
    );
    place.write(
        "act.md",
        "Статья 1. Внести в Закон «О связи» следующие изменения:\n\n\
         1) пункты 2 – 3 статьи 1 исключить;\n\n\
         2) по всему тексту слово «Связь» заменить словом «Почта».\n",
    );
    for (language, range, text) in [
        ("ru", "внесено; из ряда: 2, 2-1, 3", "текст акта без его названия: "),
        ("kk", "енгізілді; қатарда: 2, 2-1, 3", "актінің атауынан басқа бүкіл мәтіні: "),
        ("en", "carried out; of the range: 2, 2-1, 3", "the text of the act without its title: "),
    ] {
        let command = format!("apply act.md --to law.md --lang ru --ui-lang {language}");
        let out = place.run(&command).out;
        assert!(out.contains(range) && out.contains(text), "{out}");
    }
}

#[test]
fn an_act_on_one_law_is_not_carried_out_on_another() {
    let place = Place::bundled();
    let law = |title: &str| format!("# {title}\n\n### Статья 1. Право\n\n1. Право есть.\n");
    place.write("registry.md", law("О реестре"));
    place.write("mail.md", law("О почте"));
    place.write(
        "act.md",
        "Статья 1. Внести в Закон Республики Казахстан от 5 июля 2004 года «О реестре \
         недвижимости» следующее изменение:\n\nпункт 1 статьи 1 исключить.\n",
    );
    for law in ["registry.md", "mail.md"] {
        let ran = place.run(&format!("apply act.md --to {law} --lang ru --ui-lang ru"));
        assert_eq!(ran.status, 2, "{}", ran.out);
        assert!(ran.err.contains("О реестре недвижимости"), "{}", ran.err);
    }
    let named = place.run("apply act.md --to mail.md --act недвижимости --lang ru --ui-lang ru");
    assert!(named.out.contains("внесено: 1;"), "{}", named.out);
}

#[test]
fn one_law_that_cannot_be_read_does_not_hide_the_others() {
    let place = Place::bundled();
    place.write("bills/child-rights/laws/broken/ru.md", [b'#', b' ', 0xff, 0xfe, 0xfd, b'\n']);
    let ran = place.run("apply child-rights --lang ru --ui-lang ru");
    assert!(ran.err.contains("broken"), "{}", ran.err);
    assert!(ran.out.contains("внесено: 4; не внесено: 0"), "{}", ran.out);
}

#[test]
fn an_act_of_which_nothing_is_understood_has_an_account_all_the_same() {
    let place = Place::bundled();
    let act = "Статья 1. Внести в Закон «Об информатизации» следующие изменения:\n\n\
               1) пункт 7 статьи 35 не исключать.\n";
    place.write("act.md", act);
    let ran =
        place.run(&format!("apply act.md --to {LAW}/ru.md --lang ru --ui-lang ru --exit-code"));
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.out.contains("пункт 7 статьи 35 не исключать"), "{}", ran.out);
}

#[test]
fn a_law_with_the_line_ends_of_windows_keeps_them() {
    let place = Place::bundled();
    let law =
        "# О примере\r\n\r\nСтатья 1. Срок\r\n\r\n1. Срок – месяц.\r\n\r\n2. Иное – в законе.\r\n";
    place.write("law.md", law);
    let act = "Статья 1. Внести в Закон «О примере» следующие изменения:\n\n\
               1) пункт 1 статьи 1 изложить в следующей редакции:\n\n«1. Срок – год.»;\n\n\
               2) пункт 2 статьи 1 исключить.\n";
    place.write("act.md", act);
    let ran = place.run("apply act.md --to law.md --lang ru -o out.md --no-notes");
    assert_eq!(ran.status, 0, "{}", ran.err);
    let expected = law.replace("месяц", "год").replace("Иное – в законе", "Исключен");
    assert_eq!(place.read("out.md"), expected);
}

#[test]
fn notes_say_what_was_done_to_which_unit() {
    let place = Place::bundled();
    let law = "# Мысал туралы\n\n1-бап. Мерзім\n\nМерзім – бір ай.\n\n2-бап. Шағым\n\n\
               Шағым бір айда беріледі.\n\n| № | Атауы |\n| --- | --- |\n| 1 | су |\n| 2 | тұз |\n";
    place.write("law.md", law);
    let act = "1-бап. «Мысал туралы» Қазақстан Республикасының Заңына мынадай өзгерістер енгізілсін:\n\n\
               1) бүкіл мәтін бойынша «бір ай» деген сөздер «бір жыл» деген сөздермен ауыстырылсын;\n\n\
               2) мынадай мазмұндағы 3-баппен толықтырылсын:\n\n«3-бап. Сот\n\nСот қарайды.»;\n\n\
               3) 2-баптағы 2-жол алып тасталсын.\n";
    place.write("act.md", act);
    let ran = place.run("apply act.md --to law.md --lang kk --ui-lang kk -o out.md --by Заңмен");
    assert_eq!(ran.status, 0, "{}", ran.err);
    let text = place.read("out.md");
    for note in [
        "> Ескерту. 1-бап өзгертілді – Заңмен.",
        "> Ескерту. 2-бап өзгертілді – Заңмен.",
        "> Ескерту. 3-бап қосылды – Заңмен.",
    ] {
        assert!(text.contains(note), "{note}: {text}\n{}", ran.out);
    }
    assert!(!text.contains("тұз"), "{text}\n{}", ran.out);
}

#[test]
fn of_several_places_that_is_named_where_words_are_not() {
    let place = Place::bundled();
    place
        .write("law.md", "# О примере\n\nСтатья 1. А\n\nСрок – месяц.\n\nСтатья 2. Б\n\nЖалоба.\n");
    let act = "Статья 1. Внести в Закон «О примере» следующие изменения:\n\n\
               1) в статьях 1 и 2 слово «Срок» исключить;\n\n2) в статье 2 смягчить слово «срок».\n";
    place.write("act.md", act);
    let ran = place.run("apply act.md --to law.md --lang ru --ui-lang ru");
    assert!(ran.out.contains("статья 2: слова «Срок» там нет"), "{}", ran.out);
    assert!(ran.out.contains("Не понято мест: 1 (байтов: "), "{}", ran.out);
}
