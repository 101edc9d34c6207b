//! Notes whose words were divided, stand in a sentence that says otherwise, or were
//! seen elsewhere in another language of the version.

use crate::place::Place;

const BILL: &str = "format: 1\nid: t\nkind: law\ntitle: {ru: З}\nversions:\n  - {id: v1, date: 2022-01-10, stage: introduced, texts: {ru: v1/ru.md, kk: v1/kk.md}}\n  - {id: v2, date: 2022-02-10, stage: adopted, texts: {ru: v2/ru.md, kk: v2/kk.md}}\n";

const KAZAKH: &str = "1-бап. Қадағалау\n\n1. Оператор мәліметтерді 24 сағат ішінде жояды.\n\n2. Орган сот шешімінсіз ресурсқа қолжетімділікті шектеуге құқылы.\n\n3. Шешімге 10 күн ішінде сотқа шағым жасалуы мүмкін.\n";

const RUSSIAN: &str = "Статья 1. Надзор\n\n1. Оператор удаляет сведения в течение 24 часов.\n\n2. Орган вправе ограничить доступ к ресурсу без решения суда. Решение вступает в силу немедленно и действует до отмены.\n\n3. Решение может быть обжаловано в суд в течение 10 дней.\n";

/// A note on words of the second paragraph of the first of two Russian texts.
fn noted(texts: [&str; 2], words: &str) -> (Place, String) {
    let place = Place::empty();
    place.write("bills/t/bill.yaml", BILL);
    for (version, text) in ["v1", "v2"].into_iter().zip(texts) {
        place.write(&format!("bills/t/{version}/ru.md"), text);
        place.write(&format!("bills/t/{version}/kk.md"), KAZAKH);
    }
    let ran = place.run(&format!(
        "annotate add t@v1 --lang ru --provision art_1__para_2 --quote \"{words}\" --norm \
         kz-1995:20(2) --severity low --text Нельзя --author z"
    ));
    let id = ran.out.lines().next().expect("an id").to_owned();
    (place, id)
}

#[test]
fn both_parts_of_divided_words_are_shown_with_their_provisions() {
    let divided = RUSSIAN.replace("3. Решение", "4. Решение").replace(
        "суда. Решение вступает в силу немедленно и действует до отмены",
        "суда.\n\n3. Решение вступает в силу через сутки и действует до отмены",
    );
    let words = "ограничить доступ к ресурсу без решения суда. Решение вступает в силу немедленно и действует до отмены";
    let (place, id) = noted([RUSSIAN, &divided], words);
    let life = place.run("annotate list t --life --ui-lang ru").out;
    let told = life.lines().find(|line| line.contains("v2 ")).expect("told");
    assert_eq!(
        told.trim(),
        "◐ v2 принят: изменено, положение разделено · пункт 2 статьи 1: ограничить доступ к ресурсу без решения суда. · пункт 3 статьи 1: Решение вступает в силу [-немедленно-]{+через сутки+} и действует до отмены"
    );
    let json = place.run("annotate list t --life --format json").json();
    let parts = &json["lives"][0]["versions"][1]["parts"];
    assert_eq!(
        (&parts[0]["eid"], &parts[1]["eid"], &parts[1]["quote"]),
        (
            &"art_1__para_2".into(),
            &"art_1__para_3".into(),
            &"Решение вступает в силу через сутки и действует до отмены".into()
        )
    );
    let listed = place.run("annotate list t@v2 --ui-lang ru").out;
    let says = "слова изменены и стоят в нескольких местах: пункт 2 статьи 1; пункт 3 статьи 1";
    assert!(listed.contains(says), "{listed}");
    place.run(&format!("annotate carry {id} --to v2 --yes --author Q"));
    let json = place.run("annotate list t@v2 --format json").json();
    let placement = &json["annotations"][0]["placement"];
    assert_eq!(placement["spans"].as_array().map(Vec::len), Some(2), "{placement}");
    both_parts_are_kept(&place, &id);
}

/// Both confirmed parts stand in the file, in what is exported and shown, and each is
/// held against its text.
fn both_parts_are_kept(place: &Place, id: &str) {
    let file = format!("annotations/t/{id}.yaml");
    let further = "further: [{provision: \"art_1__para_3\", exact: \"Решение вступает в силу через сутки и действует до отмены\"";
    assert!(place.read(&file).contains(further), "{}", place.read(&file));
    let json = place.run(&format!("annotate show {id} --format json")).json();
    assert_eq!(json["placements"][0]["further"][0]["eid"], "art_1__para_3", "{json}");
    let shown = place.run(&format!("annotate show {id} --ui-lang ru")).out;
    let says = "пункт 2 статьи 1; пункт 3 статьи 1 · слова в нескольких местах: «ограничить доступ";
    assert!(shown.contains(says), "{shown}");
    let before = place.read(&file);
    place.run("export annotations t --format jsonld -o all.jsonld");
    std::fs::remove_file(place.path(&file)).expect("it is there");
    place.run("annotate import all.jsonld");
    assert_eq!(place.read(&file), before);
    assert!(!place.run("check").out.contains("stale-placement"));
    // Whoever takes other words for the second part has them, in a pair and in a life.
    let other = before.replace(
        "{provision: \"art_1__para_3\", exact: \"Решение вступает в силу через сутки и действует до отмены\"",
        "{provision: \"art_1__para_4\", exact: \"обжаловано в суд\"",
    );
    place.write(&file, &other);
    let json = place.run("annotate list t@v2 --format json").json();
    let spans = &json["annotations"][0]["placement"]["spans"];
    let text = place.read("bills/t/v2/ru.md");
    let at = |end: usize| usize::try_from(spans[1][end].as_u64().expect("a place")).expect("one");
    assert_eq!(&text[at(0)..at(1)], "обжаловано в суд", "{json}");
    let json = place.run("annotate list t --life --format json").json();
    assert_eq!(json["lives"][0]["versions"][1]["parts"][1]["quote"], "обжаловано в суд");
    place.write(&file, &before);
    // A word of the second part is another now: nobody confirmed it.
    let text = place.read("bills/t/v2/ru.md");
    place.write("bills/t/v2/ru.md", text.replace("через сутки", "через неделю"));
    let found = place.run("check --format json").out;
    assert!(found.contains("stale-placement"), "{found}");
}

#[test]
fn a_list_says_of_moved_words_what_their_life_says() {
    let order = "2. Сведения реестра публикуются ежегодно.\n";
    let first = format!("{RUSSIAN}\nСтатья 2. Порядок\n\n1. Реестр ведется по форме.\n\n{order}");
    let sentence = "Орган вправе ограничить доступ к ресурсу без решения суда. Решение вступает в силу немедленно и действует до отмены.";
    let moved = first.replace(&format!("2. {sentence}\n\n3. "), "2. ");
    let moved = format!("{moved}\n3. {sentence}\n");
    let (place, _) = noted([&first, &moved], "без решения суда");
    place.run("annotate add t@v1 --lang ru --provision art_1__para_2 --norm kz-1995:20(2) --severity low --text Вся --author z");
    place.run("annotate add t@v1 --lang ru --provision art_1__para_3 --quote \"в суд\" --norm kz-1995:20(2) --severity low --text Срок --author z");
    let listed = place.run("annotate list t@v2 --lang ru --format json").json();
    let statuses = listed["annotations"].as_array().expect("notes").iter();
    let statuses: Vec<_> = statuses.map(|it| it["placement"]["status"].as_str()).collect();
    assert_eq!(statuses, [Some("moved"), Some("moved"), Some("exact")], "{listed}");
    let lives = place.run("annotate list t --life --lang ru --format json").json();
    for (at, fate) in ["moved", "moved", "renumbered"].into_iter().enumerate() {
        assert_eq!(lives["lives"][at]["versions"][1]["change"][0], fate, "{lives}");
    }
}

#[test]
fn a_sentence_that_changed_around_the_words_is_said_and_shown() {
    let old = RUSSIAN.replace(
        "Решение вступает в силу немедленно и действует до отмены.",
        "Оператор в течение трех дней уведомляет орган; орган в течение пяти дней выносит решение.",
    );
    let new = RUSSIAN.replace(
        "Решение вступает в силу немедленно и действует до отмены.",
        "Орган в течение трех дней выносит решение; оператор в течение пяти дней уведомляет орган.",
    );
    let (place, _) = noted([&old, &new], "в течение трех дней");
    let listed = place.run("annotate list t@v2 --ui-lang ru").out;
    assert!(listed.contains("слова те же, изменено предложение вокруг них: пункт 2"), "{listed}");
    let life = place.run("annotate list t --life --ui-lang ru").out;
    let told = life.lines().find(|line| line.contains("v2 ")).expect("told");
    assert_eq!(
        told.trim(),
        "● v2 принят: изменено предложение вокруг тех же слов · пункт 2 статьи 1: [-Оператор-]{+Орган+} в течение трех дней [-уведомляет орган-]{+выносит решение+}"
    );
}

#[test]
fn a_place_confirmed_in_a_translation_is_offered_to_the_text_of_the_author() {
    let gone = RUSSIAN.replace(
        "Орган вправе ограничить доступ к ресурсу без решения суда. Решение вступает в силу немедленно и действует до отмены.",
        "Гражданин вправе знать о проверке заранее.",
    );
    let (place, id) = noted([RUSSIAN, &gone], "ограничить доступ к ресурсу без решения суда");
    place.run(&format!(
        "annotate carry {id} --to v2 --lang kk --provision art_1__para_3 --yes --author Q"
    ));
    let life = place.run("annotate list t --life --lang ru --ui-lang ru").out;
    let told = life.lines().find(|line| line.contains("v2 ")).expect("told");
    let says = "на казахском подтверждено другое место (Q, 2";
    assert!(told.contains(says) && told.contains("отвечает «пункт 3 статьи 1»"), "{told}");
    assert!(told.trim().starts_with('○') && !life.contains("устранено"), "{life}");
    let json = place.run("annotate list t@v2 --lang ru --format json").json();
    let placement = &json["annotations"][0]["placement"];
    assert!(placement["eid"].is_null(), "{placement}");
    assert_eq!(placement["candidates"][0], "art_1__para_3");
    // What the person saw in Kazakh is offered where most of the words stand there.
    place.write("bills/t/v2/ru.md", gone.replace(
        "3. Решение может быть обжаловано",
        "3. Прокурор может ограничить доступ к сайту без решения суда. Решение может быть обжаловано",
    ));
    let carried =
        place.run(&format!("annotate carry {id} --to v2 --lang ru --yes --author Q --ui-lang ru"));
    let json = place.run("annotate list t@v2 --lang ru --format json").json();
    let placement = &json["annotations"][0]["placement"];
    assert_eq!(placement["eid"], "art_1__para_3", "{}", carried.all());
}
