//! A provision cited for a brief: which one, of what bill, in which version, and where
//! that can be read.

use super::line::harmless;
use crate::bill::{Bill, Version};
use crate::l10n::Messages;
use crate::text::language::Language;

/// «пункт 4 статьи 18-2, «О правах ребенка», версия 2022-05-03 (подписан). https://…», in
/// a language, on one line that steers no terminal.
pub fn cited(bill: &Bill, version: &Version, citation: &str, language: Language) -> String {
    let messages = Messages::new(language);
    let title = version.title.nearest(language).or_else(|| bill.title.nearest(language));
    let title = title.map_or_else(|| bill.id.to_string(), |(_, title)| title.to_owned());
    let stage = messages.get(&format!("stage-{}", version.stage.name()));
    let id = version.id.as_str();
    let is_said = version.date.is_empty() || id.contains(&version.date);
    let name = if is_said { id.to_owned() } else { format!("{id}, {}", version.date) };
    let values = [
        ("citation", citation.to_owned().into()),
        ("title", title.into()),
        ("version", name.into()),
        ("stage", stage.into()),
    ];
    let mut text = messages.say("cited", &values);
    if bill.is_reconstruction {
        text = format!("{text}; {}", messages.get("cli-list-reconstruction"));
    }
    if let Some(link) = bill.link_of(version) {
        text = format!("{text}. {link}");
    }
    harmless(&text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bill::{BillId, Source, Stage, VersionId};
    use crate::text::language::ByLanguage;

    fn bill() -> Bill {
        let version = Version {
            id: VersionId::new("second").expect("a slug"),
            date: "2022-03-09".to_owned(),
            stage: Stage::SecondReading,
            title: ByLanguage::default(),
            note: ByLanguage::default(),
            sources: vec!["none".to_owned(), "law".to_owned()],
            texts: ByLanguage::default(),
        };
        let url = Some("https://example.kz/\u{1b}]52;c;AAAA\u{7}".to_owned());
        let law = Source { id: Some("law".to_owned()), url, ..Source::default() };
        Bill {
            id: BillId::new("platforms").expect("a slug"),
            title: ByLanguage {
                ru: Some("О\u{9b}31m платформах".to_owned()),
                ..Default::default()
            },
            about: ByLanguage::default(),
            is_reconstruction: false,
            sources: vec![law],
            versions: vec![version],
        }
    }

    #[test]
    fn a_citation_names_version_stage_and_link_and_steers_nothing() {
        let bill = bill();
        let text = cited(&bill, &bill.versions[0], "пункт 4 статьи 18-2", Language::Russian);
        assert_eq!(
            text,
            "пункт 4 статьи 18-2, «О�31m платформах», версия second, 2022-03-09 (второе чтение). \
             https://example.kz/␛]52;c;AAAA␇"
        );
        assert!(text.chars().all(|c| !c.is_control()));
    }

    #[test]
    fn every_language_has_its_order() {
        let bill = Bill { is_reconstruction: true, sources: Vec::new(), ..bill() };
        let said = |citation, language| cited(&bill, &bill.versions[0], citation, language);
        let kazakh = said("18-2-баптың 4-тармағы", Language::Kazakh);
        assert!(kazakh.starts_with("«О�31m платформах»"), "{kazakh}");
        assert!(kazakh.contains("18-2-баптың 4-тармағы"), "{kazakh}");
        let english = said("Article 18-2", Language::English);
        assert!(english.starts_with("Article 18-2, “"), "{english}");
        assert!(english.ends_with("; a reconstruction, not the official text"), "{english}");
    }
}
