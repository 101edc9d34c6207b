//! From one language of a version into another: which provision answers to the
//! one that an annotation is about.

use super::agreed::on;
use super::confirmed::still_there;
use super::life::{Fate, Place, Stay};
use crate::annotation::{Anchor, Confirmed, Ground, How, Lead, Part, Placement, Target, place};
use crate::document::{Address, Document, ProvisionId};
use crate::parity::rows::{Rows, rows};
use crate::parity::{Row, Texts};
use std::sync::{Arc, OnceLock};

/// Two languages of one version.
#[derive(Debug)]
pub struct Across {
    from: Arc<Document>,
    to: Arc<Document>,
    /// What answers to what by the words; worked out when it is first asked for.
    rows: OnceLock<Rows>,
}

impl Across {
    /// The way from the text that an annotation was written on to another.
    pub const fn new(from: Arc<Document>, to: Arc<Document>) -> Self {
        Self { from, to, rows: OnceLock::new() }
    }

    /// Whether it leads from the one text to the other.
    pub(super) fn is_between(&self, [from, to]: [&Arc<Document>; 2]) -> bool {
        Arc::ptr_eq(&self.from, from) && Arc::ptr_eq(&self.to, to)
    }

    /// The provision that answers to `id`: the one that has its words, where they stand
    /// under the number of another; the one at its address, where all that it stands
    /// in is numbered alike in both languages; else the one that the languages' own
    /// alignment pairs with it. `None` where nothing does, and where that is in doubt.
    pub fn answer(&self, id: ProvisionId) -> Option<ProvisionId> {
        if let Some(crossing) = self.crossing(id) {
            return self.below(id, crossing).filter(|_| self.is_sure(id, crossing));
        }
        if self.is_numbered_alike(id) {
            return self.to.find(&self.from.provision(id).address);
        }
        self.partner(&self.rows().all, id)
    }

    /// What stands under the number of another, of a provision and of those that it stands
    /// in, and the one that has its words.
    fn crossing(&self, id: ProvisionId) -> Option<[ProvisionId; 2]> {
        self.from.upward(id).find_map(|above| Some([above, self.across(above)?]))
    }

    /// The provision that has in another one the number that `id` has in its own.
    fn below(&self, id: ProvisionId, [above, there]: [ProvisionId; 2]) -> Option<ProvisionId> {
        let address = |document: &Document, id| document.provision(id).address.to_string();
        let (own, above) = (address(&self.from, id), address(&self.from, above));
        let below = own.strip_prefix(above.as_str())?;
        self.to.find(&Address::new(&(address(&self.to, there) + below)))
    }

    /// Whether the number that a provision has in one leads to it in another: where their
    /// lists are not as long, the one may not even answer to the other.
    fn is_sure(&self, id: ProvisionId, [above, there]: [ProvisionId; 2]) -> bool {
        let items = |document: &Document, of| document.law(Some(of)).count();
        id == above || items(&self.from, above) == items(&self.to, there)
    }

    /// What may answer to provisions to which nothing surely does.
    fn doubted(&self, ids: &[ProvisionId]) -> Vec<ProvisionId> {
        let crossings = ids.iter().filter_map(|id| Some((*id, self.crossing(*id)?)));
        let doubted = crossings.filter(|(id, crossing)| !self.is_sure(*id, *crossing));
        let ways = doubted.flat_map(|(id, crossing)| {
            [self.below(id, crossing), self.partner(&self.rows().all, id)]
        });
        ways.flatten().collect()
    }

    fn rows(&self) -> &Rows {
        self.rows.get_or_init(|| {
            let mut texts = Texts::default();
            *texts.get_mut(self.from.language()) = Some(&self.from);
            *texts.get_mut(self.to.language()) = Some(&self.to);
            rows(&texts)
        })
    }

    /// The provision with the words of `id`, where each stands under another number.
    fn across(&self, id: ProvisionId) -> Option<ProvisionId> {
        self.partner(&self.rows().crosswise, id)
    }

    fn partner(&self, rows: &[Row], id: ProvisionId) -> Option<ProvisionId> {
        let (from, to) = (self.from.language(), self.to.language());
        rows.iter().find(|row| *row.get(from) == Some(id)).and_then(|row| *row.get(to))
    }

    /// Whether the lists that lead to a provision have the same addresses.
    fn is_numbered_alike(&self, id: ProvisionId) -> bool {
        self.from.upward(id).all(|each| {
            let holder = self.from.provision(each).parent;
            let there = holder.map(|id| self.to.find(&self.from.provision(id).address));
            if there == Some(None) {
                return false;
            }
            let there = self.to.law(there.flatten()).map(|id| &self.to.provision(id).address);
            self.from.law(holder).map(|id| &self.from.provision(id).address).eq(there)
        })
    }

    /// What answers to each of some provisions, without those of which nothing does.
    pub(super) fn answers(&self, ids: impl Iterator<Item = ProvisionId>) -> Vec<ProvisionId> {
        let mut answers: Vec<_> = ids.filter_map(|id| self.answer(id)).collect();
        answers.dedup();
        answers
    }

    /// Where an annotation lies in the other language, by where its own words lie in
    /// the one: its address alone leads nowhere, for the text may have been mended.
    pub fn anchor(&self, own: &Anchor) -> Anchor {
        let mut there = self.there(own.provision, &own.further);
        let Some((id, span)) = there.next() else {
            let mut candidates = self.doubted(&on(own.provision, &own.further));
            let is_in_doubt = own.placement == Placement::Ambiguous || !candidates.is_empty();
            candidates.extend(self.answers(own.candidates.iter().copied()));
            let placement = if is_in_doubt { Placement::Ambiguous } else { Placement::Orphaned };
            return Anchor { placement, ..Anchor::orphaned(candidates) };
        };
        Anchor {
            placement: Placement::Translated,
            provision: Some(id),
            span: Some(span),
            further: there.collect(),
            ..Anchor::orphaned(Vec::new())
        }
    }

    /// The provisions that answer to those of one place and of others further.
    fn there(&self, first: Option<ProvisionId>, further: &[Place]) -> impl Iterator<Item = Place> {
        let on = self.answers(on(first, further).into_iter()).into_iter();
        on.map(|id| (id, self.to.provision(id).span()))
    }

    /// What became of an annotation in the other language, by what became of its own
    /// words in the one. Where nothing answers to them that is not known.
    pub fn stay(&self, own: &Stay) -> Stay {
        let mut there = self.there(own.provision, &own.further);
        let first = there.next();
        let is_lost = own.provision.is_some() && first.is_none();
        let doubted =
            if is_lost { self.doubted(&on(own.provision, &own.further)) } else { Vec::new() };
        if !doubted.is_empty() {
            return Stay::nowhere(Fate::Ambiguous, doubted);
        }
        let fates = if is_lost { vec![Fate::Unknown] } else { own.fates.clone() };
        Stay {
            fates,
            provision: first.map(|(id, _)| id),
            span: first.map(|(_, span)| span).filter(|_| own.span.is_some()),
            further: there.collect(),
            ..Stay::nowhere(Fate::Unknown, self.answers(own.candidates.iter().copied()))
        }
    }

    /// Puts targets of the one text where they stand in the other: on the provision that
    /// answers to the one that has their words, or on none.
    pub fn translate<'t>(&self, targets: impl Iterator<Item = &'t mut Target>) {
        let ground = Ground::new(&self.from);
        for target in targets {
            let there = self.anchor(&place(target, &ground, Lead::Home)).provision;
            let address = there.map(|id| self.to.provision(id).address.clone());
            // No provision has an empty address.
            target.provision = address.unwrap_or_else(|| Address::new(""));
        }
    }

    /// A place that a person confirmed in the one text, as it stands in the other:
    /// the provision that answers to it. `None` where nothing does, and where its words
    /// are gone.
    pub fn led(&self, target: &Target, place: &Confirmed) -> Option<Confirmed> {
        let language = self.to.language();
        let (quote, wording, further) = (None, None, Vec::new());
        let led = Confirmed { language, quote, wording, further, ..place.clone() };
        if place.how == How::Orphaned {
            return Some(led);
        }
        let found = still_there(target, place, &self.from)?;
        let answers = self.answers(found.places().map(|(id, _)| id));
        let address = |id: ProvisionId| self.to.provision(id).address.clone();
        let mut answers = answers.into_iter().map(address);
        let provision = Some(answers.next()?);
        let part = |provision| Part { provision, quote: None, wording: None };
        let further = answers.map(part).collect();
        Some(Confirmed { provision, how: How::Translated, further, ..led })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::Quote;
    use crate::bill::{BillId, VersionId};
    use crate::parse::read;
    use crate::text::language::Language;

    const RUSSIAN: &str = "Статья 1. Предмет\n\nЗакон регулирует доступ к сети.\n\nСтатья 2. Надзор\n\n1. Орган ведет реестр № 15.\n\n2. Орган закрывает доступ на 48 часов.\n";

    fn answer(kazakh: &str, address: &str) -> Option<String> {
        let from = Arc::new(read(RUSSIAN.to_owned(), Language::Russian));
        let to = Arc::new(read(kazakh.to_owned(), Language::Kazakh));
        let id = from.find(&Address::new(address)).expect("there");
        let answer = Across::new(from, Arc::clone(&to)).answer(id)?;
        Some(to.provision(answer).address.to_string())
    }

    #[test]
    fn what_is_numbered_alike_answers_by_address() {
        let kazakh = "1-бап. Мәні\n\nЗаң желіге кіруді реттейді.\n\n2-бап. Қадағалау\n\n1. Орган № 15 тізілімді жүргізеді.\n\n2. Орган кіруді 48 сағатқа жабады.\n";
        assert_eq!(answer(kazakh, "art_2__para_2").as_deref(), Some("art_2__para_2"));
    }

    #[test]
    fn words_under_the_number_of_another_are_followed() {
        let kazakh = "1-бап. Мәні\n\nЗаң желіге кіруді реттейді.\n\n2-бап. Қадағалау\n\n1. Орган кіруді 48 сағатқа жабады.\n\n2. Орган № 15 тізілімді жүргізеді.\n";
        assert_eq!(answer(kazakh, "art_2__para_2").as_deref(), Some("art_2__para_1"));
        assert_eq!(answer(kazakh, "art_2__para_1").as_deref(), Some("art_2__para_2"));
    }

    /// Where words that are written down as those of an address lie in Kazakh.
    fn lies(kazakh: &str, address: &str, words: &str) -> (Placement, Option<String>) {
        let from = Arc::new(read(RUSSIAN.to_owned(), Language::Russian));
        let to = Arc::new(read(kazakh.to_owned(), Language::Kazakh));
        let way = Across::new(Arc::clone(&from), Arc::clone(&to));
        let quote = Quote { exact: words.to_owned(), ..Quote::default() };
        let target = Target {
            source: BillId::new("bill").expect("a name"),
            version: VersionId::new("v1").expect("a name"),
            language: Language::Russian,
            sha256: None,
            provision: Address::new(address),
            quote: Some(quote),
            wording: None,
        };
        let lies = way.anchor(&place(&target, &Ground::new(&from), Lead::Home));
        let address = lies.provision.map(|id| to.provision(id).address.to_string());
        let mut translated = target.clone();
        way.translate(std::iter::once(&mut translated));
        assert_eq!(translated.provision.to_string(), address.clone().unwrap_or_default());
        (lies.placement, address)
    }

    #[test]
    fn words_that_left_their_address_are_followed_into_the_other_language() {
        let kazakh = "1-бап. Мәні\n\nЗаң желіге кіруді реттейді.\n\n2-бап. Қадағалау\n\n1. Орган № 15 тізілімді жүргізеді.\n\n2. Орган кіруді 48 сағатқа жабады.\n";
        let second = (Placement::Translated, Some("art_2__para_2".to_owned()));
        assert_eq!(lies(kazakh, "art_2__para_2", "закрывает доступ"), second);
        assert_eq!(lies(kazakh, "art_2__para_1", "закрывает доступ"), second);
        let nowhere = (Placement::Orphaned, None);
        assert_eq!(lies(kazakh, "art_2__para_2", "лицензия отзывается судом"), nowhere);
        let (placement, on) = lies(kazakh, "art_3", "Орган");
        assert_eq!((placement, on), (Placement::Ambiguous, None));
    }

    #[test]
    fn where_the_numbers_differ_the_words_decide() {
        let kazakh = "1-бап. Мәні\n\nЗаң желіге кіруді реттейді.\n\n2-бап. Қадағалау\n\n1. Уәкілетті тұлғалар жауап береді.\n\n2. Орган № 15 тізілімді жүргізеді.\n\n3. Орган кіруді 48 сағатқа жабады.\n";
        assert_eq!(answer(kazakh, "art_2__para_2").as_deref(), Some("art_2__para_3"));
        let without = "1-бап. Мәні\n\nЗаң желіге кіруді реттейді.\n";
        assert_eq!(answer(without, "art_2__para_2"), None);
    }
}
