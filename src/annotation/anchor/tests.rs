//! Documents made by hand: one provision a line, `>` for one level down.

use super::*;
use crate::bill::{BillId, VersionId};
use crate::document::{Address, Number, Provision, ProvisionKind};
use crate::text::language::Language;

/// A document of one article for each line; lines with `>` stand in the one
/// before them as paragraphs.
fn document(language: Language, source: &str) -> Document {
    let mut provisions: Vec<Provision> = Vec::new();
    let (mut start, mut article) = (0, None);
    for (at, line) in source.split_inclusive('\n').enumerate() {
        let span = Span::new(start, start + line.len());
        let is_below = line.starts_with('>');
        let parent = article.filter(|_| is_below);
        let above = parent.map(|id: ProvisionId| provisions[id.0].address.clone());
        let number = Number::counted(at + 1);
        let kind = if is_below { ProvisionKind::Paragraph } else { ProvisionKind::Article };
        if !is_below {
            article = Some(ProvisionId(at));
        }
        provisions.push(Provision {
            kind,
            address: Address::below(above.as_ref(), kind, Some(&number)),
            number: Some(number),
            parent,
            depth: u16::from(is_below),
            label: None,
            heading: None,
            text: Some(Span::new(span.start + usize::from(is_below), span.end).trimmed(source)),
            tiles: span.into(),
        });
        start = span.end;
    }
    Document::new(language, source.to_owned(), provisions)
}

fn russian(source: &str) -> Document {
    document(Language::Russian, source)
}

/// A Russian target in article 1 with `prefix|exact|suffix`.
fn target(quote: &str) -> Target {
    let parts: Vec<_> = quote.split('|').map(str::to_owned).collect();
    let quote = match parts.as_slice() {
        [prefix, exact, suffix] => {
            Some(Quote { prefix: prefix.clone(), exact: exact.clone(), suffix: suffix.clone() })
        }
        _ => None,
    };
    Target {
        source: BillId::new("bill").expect("a name"),
        version: VersionId::new("v1").expect("a name"),
        language: Language::Russian,
        sha256: None,
        provision: Address::new("art_1"),
        quote,
        wording: None,
    }
}

/// The placement, the provision's place and the words.
fn found(quote: &str, source: &str, lead: Lead) -> (Placement, Option<usize>, String) {
    let document = russian(source);
    let anchor = place(&target(quote), &Ground::new(&document), lead);
    let words = anchor.span.map(|span| document.words(span).to_owned());
    (anchor.placement, anchor.provision.map(|id| id.0), words.unwrap_or_default())
}

fn at(placement: Placement, provision: usize, words: &str) -> (Placement, Option<usize>, String) {
    (placement, Some(provision), words.to_owned())
}

const NOWHERE: (Placement, Option<usize>, String) = (Placement::Orphaned, None, String::new());

#[test]
fn the_very_words_are_found_whatever_their_spaces_and_quotes() {
    let source = "Статья. «Орган»\u{a0}– ведет  реестр.\n";
    let words = "«Орган»\u{a0}– ведет  реестр";
    let found = found("|\"Орган\" - ведет реестр|", source, Lead::Home);
    assert_eq!(found, at(Placement::Exact, 0, words));
}

#[test]
fn words_below_the_provision_are_its_words() {
    let source = "Орган вправе:\n>1) требовать сведения;\n>2) закрыть доступ.\n";
    assert_eq!(
        found("|закрыть доступ|", source, Lead::Home),
        at(Placement::Exact, 0, "закрыть доступ")
    );
}

#[test]
fn neighbours_tell_equal_words_apart() {
    let source = "срок десять дней для органа, срок десять дней для суда.\n";
    let document = russian(source);
    let anchor = place(&target("|десять дней| для суда"), &Ground::new(&document), Lead::Home);
    assert_eq!(anchor.placement, Placement::Exact);
    assert_eq!(anchor.span.map(|span| span.start), source.rfind("десять"));
    for quote in ["|десять дней|", "|десять дней| для лица", "срок |десять дней|"]
    {
        let anchor = place(&target(quote), &Ground::new(&document), Lead::Home);
        assert_eq!((anchor.placement, anchor.provision), (Placement::Ambiguous, None), "{quote}");
        assert_eq!(anchor.candidates, [ProvisionId(0)]);
    }
}

#[test]
fn changed_words_are_found_in_their_provision() {
    let source = "Оператор обязан удалить материал в течение сорока восьми часов.\n";
    let quote = "обязан |удалить материал в течение двадцати четырех часов|.";
    let words = "удалить материал в течение сорока восьми часов";
    assert_eq!(found(quote, source, Lead::Home), at(Placement::Changed, 0, words));
    let anchor = place(&target(quote), &Ground::new(&russian(source)), Lead::Home);
    assert!(anchor.likeness >= 0.5 && anchor.likeness < 1.0, "{}", anchor.likeness);
}

#[test]
fn an_unchanged_twin_does_not_draw_the_note_away() {
    let source = "Орган вправе вполне ограничить доступ по решению суда.\nИной орган вправе ограничить доступ без решения суда.\n";
    let quote = "|вправе ограничить доступ без решения суда|";
    let (placement, provision, _) = found(quote, source, Lead::Home);
    assert_eq!((placement, provision), (Placement::Changed, Some(0)));
}

#[test]
fn words_that_went_under_another_number_are_not_held_by_their_like() {
    let others =
        "Пункт 3 статьи 7 дополнить.\nПункт 5 статьи 8 исключить.\nПункт 6 статьи 9 изложить.\n";
    let source = format!("Пункт 2 статьи 41 исключить.\nПункт 4 статьи 43 исключить.\n{others}");
    let source = source.replace("Пункт 2", "5) Пункт 2").replace("Пункт 4", "6) Пункт 4");
    for quote in ["|Пункт 4 статьи 43|", "5) |Пункт 4 статьи 43| исключить"]
    {
        assert_eq!(found(quote, &source, Lead::Home), at(Placement::Moved, 1, "Пункт 4 статьи 43"));
    }
    // Nothing but a number is left, and yet the neighbours stand here alone: who knows.
    let source = source.replace("43 исключить", "43 изложить");
    let (placement, provision, _) = found("|Пункт 4 статьи 43| исключить", &source, Lead::Home);
    assert_eq!((placement, provision), (Placement::Ambiguous, None));
}

#[test]
fn words_that_moved_with_their_neighbours_are_followed() {
    let source = "Совсем другое содержание.\nНастоящий орган вправе закрыть доступ без суда.\n";
    let quote = "орган |вправе закрыть доступ| без суда";
    for lead in [Lead::Home, Lead::Unknown] {
        assert_eq!(found(quote, source, lead), at(Placement::Moved, 1, "вправе закрыть доступ"));
    }
}

#[test]
fn equal_words_in_several_places_are_put_on_none() {
    let source = "в порядке, установленном законом.\nв сроки.\nв порядке, установленном законом.\n";
    let document = russian(source);
    let quote = target("|в порядке, установленном законом|");
    let anchor = place(&quote, &Ground::new(&document), Lead::Unknown);
    assert_eq!((anchor.placement, anchor.provision), (Placement::Ambiguous, None));
    assert_eq!(anchor.candidates, [ProvisionId(0), ProvisionId(2)]);
}

#[test]
fn an_address_alone_decides_nothing() {
    let source = "Совсем другое содержание.\nИ еще одно.\n";
    assert_eq!(found("|орган закрывает доступ|", source, Lead::Home), NOWHERE);
    assert_eq!(found("|орган закрывает доступ|", source, Lead::Unknown), NOWHERE);
    let anchor =
        place(&target("|орган закрывает доступ|"), &Ground::new(&russian(source)), Lead::Home);
    assert_eq!(anchor.candidates, [ProvisionId(0)]);
}

#[test]
fn a_deleted_provision_leaves_the_note_with_its_nearest_like() {
    let source = "Суд рассматривает жалобу.\nПрокурор ограничивает доступ к ресурсу.\n\
        Орган ведет реестр.\n";
    let quote = "|орган ограничивает доступ к ресурсу|";
    let anchor = place(&target(quote), &Ground::new(&russian(source)), Lead::Unknown);
    assert_eq!((anchor.placement, anchor.candidates), (Placement::Orphaned, vec![ProvisionId(1)]));
}

#[test]
fn a_whole_provision_is_at_its_address() {
    let source = "Орган ведет реестр.\nОрган закрывает доступ.\n";
    assert_eq!(found("", source, Lead::Home), at(Placement::Exact, 0, "Орган ведет реестр."));
    assert_eq!(found("", source, Lead::Unknown), NOWHERE);
}

#[test]
fn another_language_is_reached_by_address_only() {
    let kazakh =
        document(Language::Kazakh, "Орган тізілім жүргізеді.\nОрган қолжетімділікті жабады.\n");
    let anchor = place(&target("|ведет реестр|"), &Ground::new(&kazakh), Lead::Home);
    assert_eq!((anchor.placement, anchor.provision), (Placement::Translated, Some(ProvisionId(0))));
    assert_eq!(anchor.span.map(|span| kazakh.words(span)), Some("Орган тізілім жүргізеді."));
    let unknown = place(&target("|ведет реестр|"), &Ground::new(&kazakh), Lead::Unknown);
    assert_eq!(unknown.placement, Placement::Orphaned);
}

#[test]
fn kazakh_words_are_found_and_followed() {
    let source = "Меншік иесі жиырма төрт сағат ішінде шара қабылдауға міндетті.\n";
    let kazakh = document(Language::Kazakh, source);
    let quoted = |quote: &str| Target { language: Language::Kazakh, ..target(quote) };
    let exact = place(&quoted("|жиырма төрт сағат iшiнде|"), &Ground::new(&kazakh), Lead::Home);
    assert_eq!(exact.placement, Placement::Exact, "a Latin i is the Kazakh і");
    let changed = place(
        &quoted("иесі |қырық сегіз сағат ішінде шара қолдануға| міндетті"),
        &Ground::new(&kazakh),
        Lead::Home,
    );
    assert_eq!(changed.span.map(|span| kazakh.words(span)), None, "too little is kept");
    let changed = place(
        &quoted("иесі |қырық төрт сағат ішінде шара қабылдауға| міндетті"),
        &Ground::new(&kazakh),
        Lead::Home,
    );
    let words = changed.span.map(|span| kazakh.words(span));
    assert_eq!(words, Some("жиырма төрт сағат ішінде шара қабылдауға"));
}

#[test]
fn nothing_is_found_in_an_empty_document() {
    assert_eq!(found("|слово|", "", Lead::Home), NOWHERE);
    assert_eq!(found("", "", Lead::Home), NOWHERE);
}

#[test]
fn what_still_stands_is_what_is_exact_at_home() {
    let kazakh = document(Language::Kazakh, "орган закрывает доступ\n");
    let texts = [
        "орган закрывает доступ\n",
        "орган ведет реестр\nорган закрывает доступ\n",
        "орган закрывает доступ и закрывает доступ\n",
        "орган ведет реестр\n>орган закрывает доступ\n",
        "орган закрывает весь доступ\n",
    ];
    let wording = |words: &str| Target { wording: Some(words.to_owned()), ..target("") };
    let targets = [
        target("|закрывает доступ|"),
        target("и|закрывает доступ|"),
        target(""),
        wording("Орган закрывает доступ"),
        wording("Орган … доступ"),
    ];
    for document in texts.map(russian).iter().chain([&kazakh]) {
        for target in &targets {
            let home = place(target, &Ground::new(document), Lead::Home);
            let exact = Some(home).filter(|home| home.placement == Placement::Exact);
            assert_eq!(still_there(target, document), exact, "{target:?}");
        }
    }
}
