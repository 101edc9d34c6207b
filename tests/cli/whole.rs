//! Notes on whole provisions, and notes read in another language than their author's:
//! what has no quote is known by its words all the same.

use crate::place::Place;

const BILL: &str = "format: 1\nid: t\nkind: law\ntitle: {ru: З}\nversions:\n  - {id: v1, date: 2022-01-10, stage: introduced, texts: {ru: v1/ru.md, kk: v1/kk.md}}\n  - {id: v2, date: 2022-02-10, stage: adopted, texts: {ru: v2/ru.md, kk: v2/kk.md}}\n";

const RUSSIAN: &str = "Статья 1. Надзор\n\n1. Оператор удаляет сведения в течение 24 часов.\n\n2. Орган вправе ограничить доступ к ресурсу без решения суда.\n\n3. Решение может быть обжаловано в суд в течение 10 дней.\n";

const KAZAKH: &str = "1-бап. Қадағалау\n\n1. Оператор мәліметтерді 24 сағат ішінде жояды.\n\n2. Орган сот шешімінсіз ресурсқа қолжетімділікті шектеуге құқылы.\n\n3. Шешімге 10 күн ішінде сотқа шағым жасалуы мүмкін.\n";

/// A bill of two like versions, and a note on the second paragraph of the first.
fn noted(quote: &str) -> (Place, String) {
    let place = Place::empty();
    place.write("bills/t/bill.yaml", BILL);
    for version in ["v1", "v2"] {
        place.write(&format!("bills/t/{version}/ru.md"), RUSSIAN);
        place.write(&format!("bills/t/{version}/kk.md"), KAZAKH);
    }
    let ran = place.run(&format!(
        "annotate add t@v1 --lang ru --provision art_1__para_2 {quote} --norm kz-1995:20(2) \
         --severity low --text Нельзя --author z"
    ));
    let id = ran.out.lines().next().expect("an id").to_owned();
    (place, id)
}

/// How the note lies in a text, and on which provision.
fn lies(place: &Place, version: &str, language: &str) -> (String, String) {
    let line = format!("annotate list t@{version} --lang {language} --format json");
    let json = place.run(&line).json();
    let placement = &json["annotations"][0]["placement"];
    let says = |name: &str| placement[name].as_str().unwrap_or_default().to_owned();
    (says("status"), says("eid"))
}

fn on(status: &str, eid: &str) -> (String, String) {
    (status.to_owned(), eid.to_owned())
}

#[test]
fn a_note_on_a_whole_provision_stays_on_its_words() {
    let (place, id) = noted("");
    let file = place.read(&format!("annotations/t/{id}.yaml"));
    let words = "Орган вправе ограничить доступ к ресурсу без решения суда.";
    assert!(file.contains(&format!("  wording: \"{words}\"\n")), "{file}");
    assert_eq!(lies(&place, "v1", "ru"), on("exact", "art_1__para_2"));
    assert_eq!(place.run("check").status, 0);
    let added = RUSSIAN.replace("2. Орган", "2. Гражданин вправе знать.\n\n3. Орган");
    place.write("bills/t/v1/ru.md", added.replace("3. Решение", "4. Решение"));
    assert_eq!(lies(&place, "v1", "ru"), on("moved", "art_1__para_3"));
    let check = place.run("check");
    assert!(check.status == 1 && check.out.contains(&id), "{}", check.all());
    let points = |at: &str| {
        let line = file.lines().position(|line| line.trim_start().starts_with(at));
        format!("{id}.yaml:{}:", line.expect("there") + 1)
    };
    assert!(check.out.contains(&points("provision:")), "{}", check.out);
    place.write("bills/t/v1/ru.md", RUSSIAN.replace("ограничить доступ", "прервать связь"));
    let check = place.run("check");
    assert!(check.out.contains(&points("wording:")), "{}", check.out);
    place.write("bills/t/v1/ru.md", added.replace("3. Решение", "4. Решение"));
    // A file that says no words goes by its address.
    let line = file.lines().find(|line| line.contains("wording")).expect("there");
    place.edit(&format!("annotations/t/{id}.yaml"), &format!("{line}\n"), "");
    assert_eq!(lies(&place, "v1", "ru"), on("exact", "art_1__para_2"));
}

#[test]
fn a_place_confirmed_in_another_language_holds_while_its_words_stand() {
    let (place, id) = noted("--quote \"без решения суда\"");
    place.run(&format!("annotate carry {id} --to v2 --lang kk --yes --author Q"));
    let life = || place.run("annotate list t --life --lang kk").out;
    assert!(life().contains("confirmed: Q"), "{}", life());
    assert_eq!(place.run("check").status, 0);
    place.edit(
        "bills/t/v2/kk.md",
        "2. Орган сот шешімінсіз",
        "2. Азамат ақпарат алуға құқылы.\n\n3. Орган сот шешімінсіз",
    );
    place.edit("bills/t/v2/kk.md", "3. Шешімге", "4. Шешімге");
    assert!(!life().contains("confirmed: Q"), "{}", life());
    let check = place.run("check");
    assert!(check.status == 1 && check.out.contains(&id), "{}", check.all());
}

#[test]
fn a_note_goes_to_its_words_under_another_number_of_another_language() {
    let (place, _) = noted("--quote \"без решения суда\"");
    let [second, third] = ["2. Орган", "3. Шешімге"].map(|at| {
        let from = &KAZAKH[KAZAKH.find(at).expect("there") + 3..];
        from.split_once('\n').map_or(from, |(words, _)| words)
    });
    let swapped = KAZAKH.replace(second, "…").replace(third, second).replace('…', third);
    for version in ["v1", "v2"] {
        place.write(&format!("bills/t/{version}/kk.md"), &swapped);
        assert_eq!(lies(&place, "v1", "ru"), on("exact", "art_1__para_2"));
    }
    assert_eq!(lies(&place, "v1", "kk"), on("translated", "art_1__para_3"));
    assert_eq!(lies(&place, "v2", "kk"), on("translated", "art_1__para_3"));
    let life = place.run("annotate list t --life --lang kk").out;
    assert!(life.contains("the same provision in another language"), "{life}");
}

#[test]
fn a_correction_in_the_language_of_the_author_leads_the_others() {
    let (place, id) = noted("--quote \"без решения суда\"");
    let carry = format!("annotate carry {id} --to v2 --yes --author Q");
    place.run(&format!("{carry} --lang ru --provision art_1__para_1 --quote сведения"));
    assert_eq!(lies(&place, "v2", "ru"), on("changed", "art_1__para_1"));
    assert_eq!(lies(&place, "v2", "kk"), on("translated", "art_1__para_1"));
    assert_eq!(lies(&place, "v1", "kk"), on("translated", "art_1__para_2"));
    let life = place.run("annotate list t --life --lang kk").out;
    assert!(!life.contains("confirmed"), "{life}");
    place.run(&format!("{carry} --lang ru --gone"));
    assert_eq!(lies(&place, "v2", "kk"), on("orphaned", ""));
    assert_eq!(lies(&place, "v1", "kk"), on("translated", "art_1__para_2"));
}

#[test]
fn words_that_stand_where_they_were_read_are_not_gone() {
    let (place, id) = noted("--quote \"без решения суда\"");
    let file = format!("annotations/t/{id}.yaml");
    let before = place.read(&file);
    let ran = place.run(&format!("annotate carry {id} --to v1 --gone --yes --author Q"));
    assert!(ran.status == 2 && ran.err.contains("they are not gone"), "{}", ran.all());
    assert_eq!(place.read(&file), before);
}

#[test]
fn a_place_confirmed_in_a_translation_of_the_own_version_is_carried_on() {
    let (place, id) = noted("--quote \"без решения суда\"");
    let carry = format!("annotate carry {id} --to v1 --yes --author Q --lang kk");
    place.run(&format!("{carry} --provision art_1__para_3"));
    assert_eq!(lies(&place, "v1", "kk"), on("translated", "art_1__para_3"));
    assert_eq!(lies(&place, "v2", "kk"), on("translated", "art_1__para_3"));
    let life = place.run("annotate list t --life --lang kk").out;
    assert!(life.contains("confirmed: Q") && !life.contains("paragraph 2"), "{life}");
    assert_eq!(lies(&place, "v2", "ru"), on("exact", "art_1__para_2"));
}

#[test]
fn a_note_lies_on_no_provision_that_two_ways_disagree_about() {
    let place = Place::empty();
    place.write("bills/t/bill.yaml", BILL);
    let russian = "Статья 1. Уход\n\n1. Мастер красит забор.\n\n2. Садовник поливает яблоню вечером.\n\n3. Повар варит густую кашу.\n";
    let kazakh = "1-бап. Күтім\n\n1. Шебер қоршауды бояйды.\n\n2. Бағбан алма ағашын кешке суарады.\n\n3. Аспаз қою ботқа пісіреді.\n";
    for version in ["v1", "v2"] {
        place.write(&format!("bills/t/{version}/ru.md"), russian);
        place.write(&format!("bills/t/{version}/kk.md"), kazakh);
    }
    let about = "--norm kz-1995:20(2) --severity low --text Нельзя --author z";
    let at = "--lang ru --provision art_1__para_2 --quote \"поливает яблоню\"";
    let added = place.run(&format!("annotate add t@v1 {at} {about}"));
    let id = added.out.lines().next().expect("an id").to_owned();
    assert_eq!(lies(&place, "v2", "kk"), on("translated", "art_1__para_2"));
    // In one language alone two paragraphs change places, and nothing in their words tells
    // which answers to which: the number leads to one, the words of before to the other.
    let (gardener, cook) = ("Бағбан алма ағашын кешке суарады", "Аспаз қою ботқа пісіреді");
    place.edit("bills/t/v2/kk.md", gardener, "…");
    place.edit("bills/t/v2/kk.md", cook, gardener);
    place.edit("bills/t/v2/kk.md", "…", cook);
    assert_eq!(lies(&place, "v2", "kk"), on("ambiguous", ""));
    let life = place.run("annotate list t --life --lang kk --format json").json();
    let stay = &life["lives"][0]["versions"][1];
    assert_eq!(stay["change"], serde_json::json!(["ambiguous"]));
    assert_eq!(stay["candidates"], serde_json::json!(["art_1__para_2", "art_1__para_3"]));
    // Whoever sees it decides.
    let carry = format!("annotate carry {id} --to v2 --yes --author Q");
    place.run(&format!("{carry} --lang kk --provision art_1__para_3"));
    assert_eq!(lies(&place, "v2", "kk"), on("translated", "art_1__para_3"));
}

#[test]
fn a_note_lies_on_no_words_of_another_provision_where_a_translation_lost_its_own() {
    let (place, id) = noted("--quote \"без решения суда\"");
    for version in ["v1", "v2"] {
        let file = format!("bills/t/{version}/ru.md");
        place.edit(&file, "обжаловано в суд в течение 10 дней", "обжаловано в суд");
        place.edit(&file, "без решения суда", "без решения суда на 48 часов");
        let file = format!("bills/t/{version}/kk.md");
        place.edit(&file, "Шешімге 10 күн ішінде сотқа", "Шешімге сотқа");
        place.edit(&file, "сот шешімінсіз", "сот шешімінсіз 48 сағатқа");
    }
    assert_eq!(lies(&place, "v2", "kk"), on("translated", "art_1__para_2"));
    let own = "2. Орган сот шешімінсіз 48 сағатқа ресурсқа қолжетімділікті шектеуге құқылы.\n\n3.";
    place.edit("bills/t/v2/kk.md", own, "2.");
    assert_eq!(lies(&place, "v2", "ru"), on("exact", "art_1__para_2"));
    assert_eq!(lies(&place, "v2", "kk"), on("orphaned", ""));
    let life = place.run("annotate list t --life --lang kk --format json").json();
    assert_eq!(life["lives"][0]["versions"][1]["change"], serde_json::json!(["gone"]));
    // That its words stand in the author's language says nothing of the translation.
    let carry = format!("annotate carry {id} --to v2 --lang ru --yes --author Q");
    place.run(&carry);
    assert_eq!(lies(&place, "v2", "kk"), on("orphaned", ""));
    place.run(&format!("{carry} --provision art_1__para_1 --quote сведения"));
    assert_eq!(lies(&place, "v2", "kk"), on("translated", "art_1__para_1"));
}

#[test]
fn an_objection_is_met_where_the_words_of_its_author_changed() {
    let (place, _) = noted("--quote \"без решения суда\"");
    let met = |language: &str| {
        let line = format!("annotate list t --life --lang {language} --format json");
        place.run(&line).json()["lives"][0]["resolved"]["version"].clone()
    };
    place.edit("bills/t/v2/ru.md", "доступ к ресурсу", "доступ к странице");
    place.edit("bills/t/v2/kk.md", "ресурсқа", "параққа");
    assert_eq!([met("ru"), met("kk")], [serde_json::Value::Null, serde_json::Value::Null]);
    place.edit("bills/t/v2/ru.md", "без решения суда", "по решению суда");
    assert_eq!([met("ru"), met("kk")], ["v2", "v2"]);
    // What only the translation has is told from it.
    place.edit("bills/t/bill.yaml", "{ru: v2/ru.md, kk: v2/kk.md}", "{kk: v2/kk.md}");
    assert_eq!([met("ru"), met("kk")], [serde_json::Value::Null, "v2".into()]);
}
