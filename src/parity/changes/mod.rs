//! Were the languages changed alike? Each is compared with its own earlier version,
//! and the comparisons are laid over one another.
//!
//! What was done is compared, and never by what kind of change: one language may add
//! a phrase where another replaces a word. So a change is amiss where the later version
//! disagrees in what the earlier one did not, or where only some of the languages have
//! new words. What is only editorial, or only follows a renumbering, is no change here,
//! and one after which the languages agree again mends what was wrong.

mod apart;

pub mod descent;

mod moves;

mod predicates;

mod told;

mod overlay;

mod displaced;

use super::finding::{Finding, Kind};
use super::lists::leaders_and_lasts;
use super::renumbered::Renumbered;
use super::report::{disagreements, parity};
use super::rows::{Row, Rows, Texts, members, rows_knowing};
use crate::compare::{Sides, Significance, compare};
use crate::document::ProvisionId;
use crate::text::language::{ByLanguage, Language};
use descent::{Compared, Descent, Kin};
use moves::descents;
use overlay::Overlay;
use predicates::{ends_otherwise, only_modals};
use told::Told;

/// Where the languages were not changed alike, in the reading order of the earlier
/// texts what one of them deleted, and in that of the later ones the rest.
pub fn changes(texts: Sides<&Texts<'_>>) -> Sides<Vec<Finding>> {
    changes_by(texts, compared(texts))
}

/// The rows of the comparison of each language that has both versions.
pub fn compared(texts: Sides<&Texts<'_>>) -> Compared {
    ByLanguage::from_fn(|language| {
        let documents = Sides::new((*texts.old.get(language))?, (*texts.new.get(language))?);
        Some(compare(documents).rows)
    })
}

/// The same where the versions of each language are compared already.
pub(super) fn changes_by(texts: Sides<&Texts<'_>>, compared: Compared) -> Sides<Vec<Finding>> {
    let is_in_both = |language| texts.old.get(language).and(*texts.new.get(language)).is_some();
    let texts = texts.map(|texts| texts.map(|each, text| text.filter(|_| is_in_both(each))));
    let old = parity(&texts.old);
    let descents = descents(texts.as_ref(), compared, &old.rows);
    let kin = Kin::new(&old.rows, &descents);
    let beside = rows_knowing(&texts.new, &|languages| kin.known(languages));
    let Rows { all: rows, swapped, .. } = beside;
    let new = disagreements(&texts.new, &rows, &swapped);
    let rows = Sides::new(&old.rows[..], &rows[..]);
    let overlay = Overlay::new(texts.as_ref(), (&descents, kin), rows, &old.findings);
    told(&overlay, by_row(&overlay, new)).in_order(rows)
}

/// What is found in one row of the later version.
#[derive(Clone, Default)]
struct Found {
    /// What the earlier version did not disagree in.
    fresh: Vec<Finding>,
    /// Whether there is anything else.
    has_old: bool,
    /// The languages whose words changed, where those of another did not.
    sided: Option<Vec<Language>>,
}

/// What is found, by the row, and which of it is new. `findings` are in the order of
/// the rows.
fn by_row(overlay: &Overlay<'_>, findings: Vec<Finding>) -> Vec<Found> {
    let mut findings = findings.into_iter().peekable();
    let of_row = |row: &Row| {
        let here = std::iter::from_fn(|| findings.next_if(|finding| finding.row == *row));
        let (old, fresh): (Vec<_>, Vec<_>) = here.partition(|each| is_old(overlay, each));
        Found { fresh, has_old: !old.is_empty(), sided: overlay.one_sided(row) }
    };
    let mut found: Vec<Found> = overlay.rows.new.iter().map(of_row).collect();
    settle_lists(overlay, &mut found);
    found
}

/// Whether the earlier version disagreed in the same.
fn is_old(overlay: &Overlay<'_>, finding: &Finding) -> bool {
    let before = overlay.before(&finding.row).iter();
    let mut before = before.filter(|each| each.kind == finding.kind).peekable();
    // Of most there was nothing before.
    let Some(_) = before.peek() else { return false };
    let now = finding.values(overlay.texts.new);
    before.any(|each| !finding.kind.is_of_words() || is_same(&each.values(overlay.texts.old), &now))
}

/// Whether a disagreement is shown by the same words, but for numbers that went and came
/// in all languages alike.
fn is_same(before: &ByLanguage<Option<String>>, now: &ByLanguage<Option<String>>) -> bool {
    let mut each = Language::ALL.into_iter().filter_map(|language| {
        let words = before.get(language).as_deref().zip(now.get(language).as_deref())?;
        let [(before, old), (now, new)] = [words.0, words.1].map(numbers);
        let less = |these: &[&str], those: &[&str]| -> Vec<String> {
            these.iter().filter(|it| !those.contains(it)).map(|&it| it.to_owned()).collect()
        };
        Some((before == now).then(|| [less(&old, &new), less(&new, &old)]))
    });
    let first = each.next().flatten();
    first.is_some() && each.all(|changed| changed == first)
}

/// Words without their numbers in digits, and these in their order of size.
fn numbers(words: &str) -> (String, Vec<&str>) {
    let is_number = |c: char| c.is_ascii_digit();
    let mut numbers: Vec<_> = words.split(|c| !is_number(c)).filter(|it| !it.is_empty()).collect();
    numbers.sort_unstable();
    (words.split(is_number).filter(|it| !it.is_empty()).collect::<Vec<_>>().join("0"), numbers)
}

/// What one language says before a list and another behind it is one change.
fn settle_lists(overlay: &Overlay<'_>, found: &mut [Found]) {
    for (leader, last) in leaders_and_lasts(overlay.texts.new, overlay.rows.new) {
        let row = &overlay.rows.new[leader];
        let [before, behind] = [leader, last].map(|at| overlay.changed(&overlay.rows.new[at]));
        let mut fresh = [leader, last].into_iter().flat_map(|at| &found[at].fresh);
        if before.is_empty() || fresh.any(|finding| finding.kind == Kind::Modality) {
            continue;
        }
        let (leading, left): (Vec<_>, Vec<_>) =
            members(row).partition(|(language, _)| before.contains(language));
        let is_apart =
            members(row).all(|(each, _)| before.contains(&each) != behind.contains(&each));
        let passes = leading.into_iter().all(|each| overlay.holds(each, only_modals))
            && left.into_iter().all(|each| overlay.holds(each, ends_otherwise));
        if is_apart {
            found[last].sided = None;
        }
        if is_apart || passes {
            found[leader].sided = None;
        }
    }
}

/// Tells each thing once: first what is elsewhere, then what is said otherwise, then
/// what has only another number.
fn told<'a>(overlay: &Overlay<'a>, mut found: Vec<Found>) -> Told<'a> {
    let mut told = Told::new(overlay.texts.new);
    for finding in found.iter().flat_map(|found| &found.fresh) {
        overlay.displaced(finding, &mut told);
    }
    leave_out_what_follows(overlay, &mut found, &told);
    let (touched, untouched): (Vec<_>, Vec<_>) =
        overlay.rows.new.iter().zip(&found).partition(|(row, _)| !overlay.touched(row).is_empty());
    for (row, found) in touched {
        in_words(overlay, (row, found), &mut told);
    }
    found.iter().flat_map(|found| &found.fresh).for_each(|each| overlay.piece(each, &mut told));
    for finding in found.iter().flat_map(|found| &found.fresh) {
        if finding.kind == Kind::Label && !told.is_in_a_list(&finding.row) {
            told.add(overlay.moved(Kind::ChangeRenumbered, &finding.row));
        }
    }
    // What another part of the list says is told there.
    for (row, found) in untouched {
        if !told.is_in_a_list(row) {
            in_words(overlay, (row, found), &mut told);
        }
    }
    told
}

/// Leaves out what is only so because other provisions are elsewhere.
fn leave_out_what_follows(overlay: &Overlay<'_>, found: &mut [Found], told: &Told<'_>) {
    let renumbered = Renumbered::new(overlay.texts.new, overlay.rows.new);
    for (row, found) in overlay.rows.new.iter().zip(found) {
        let is_of_a_list = told.is_of_a_list(row);
        // Another item may be the last one now.
        found.fresh.retain(|each| each.kind != Kind::Modality || !is_of_a_list);
        let only_cites = members(row).all(|each| overlay.holds(each, only_cites));
        if only_cites && renumbered.explains(row)
            || is_of_a_list && members(row).all(|each| overlay.holds(each, only_modals))
        {
            found.sided = None;
        }
    }
}

/// Whether nothing but what it cites changed in a later provision.
fn only_cites(descent: &Descent<'_>, new: ProvisionId) -> bool {
    let row = descent.row(new);
    row.is_some_and(|row| row.significance.iter().all(|kind| *kind == Significance::Reference))
}

/// Tells in what words a row was not changed alike.
fn in_words(overlay: &Overlay<'_>, (row, found): (&Row, &Found), told: &mut Told<'_>) {
    let fresh: Vec<&Finding> = found.fresh.iter().filter(|each| each.shows_words()).collect();
    let mut before = overlay.before(row).iter();
    let is_mended = !found.has_old && before.any(|each| each.kind.is_of_words());
    if fresh.is_empty() && (is_mended || found.sided.is_none()) {
        return;
    }
    let touched = overlay.touched(row);
    let is_part = !touched.is_empty() && touched.len() < members(row).count();
    match found.sided.as_ref().or(is_part.then_some(&touched)) {
        Some(changed) => told.add(one_sided(overlay, (row, changed), &fresh)),
        None => {
            for finding in fresh {
                told.add(Finding { kind: Kind::ChangeDiffers, ..finding.clone() });
            }
        }
    }
}

/// A change of some languages alone, with the words that show it in them.
fn one_sided(
    overlay: &Overlay<'_>,
    (row, changed): (&Row, &[Language]),
    fresh: &[&Finding],
) -> Finding {
    let mut finding = Finding::of(Kind::ChangeMissing, row);
    for (language, id) in members(row).filter(|(language, _)| changed.contains(language)) {
        let shown = fresh.iter().flat_map(|each| each.spans.get(language)).copied();
        let mut shown: Vec<_> = shown.collect();
        if let Some(descent) = overlay.descents.get(language).as_ref().filter(|_| shown.is_empty())
        {
            shown = descent.new_words(id);
        }
        *finding.spans.get_mut(language) = shown;
    }
    finding
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::read;
    use std::fmt::Write;

    /// The kinds found between two versions of one point, of which others stand beside.
    fn found(ru: [&str; 2], kk: [&str; 2]) -> Vec<Kind> {
        let russian = |point: &str| {
            let text = format!("Статья 5. Реестр\n\n1. Реестр ведет орган.\n\n{point}");
            read(text, Language::Russian)
        };
        let kazakh = |point: &str| {
            let text = format!("5-бап. Тізілім\n\n1. Тізілімді орган жүргізеді.\n\n{point}");
            read(text, Language::Kazakh)
        };
        let ([ru_old, ru_new], [kk_old, kk_new]) = (ru.map(russian), kk.map(kazakh));
        let old = ByLanguage { ru: Some(&ru_old), kk: Some(&kk_old), en: None };
        let new = ByLanguage { ru: Some(&ru_new), kk: Some(&kk_new), en: None };
        let found = changes(Sides::new(&old, &new));
        found.old.iter().chain(&found.new).map(|finding| finding.kind).collect()
    }

    const RU: &str = "2. Ответ дается в течение 48 часов.";
    const KK: &str = "2. Жауап 48 сағат ішінде беріледі.";

    #[test]
    fn what_was_changed_alike_is_no_finding() {
        let (ru, kk) = (RU.replace("48", "24"), KK.replace("48", "24"));
        assert_eq!(found([RU, &ru], [KK, &kk]), []);
        assert_eq!(found([RU, RU], [KK, KK]), []);
        assert_eq!(found([RU, ""], [KK, ""]), [], "deleted in both");
        assert_eq!(found(["", RU], ["", KK]), [], "inserted in both");
        let (ru, kk) =
            (RU.replace(" в ", " заявителю в "), KK.replace("Жауап", "Өтініш берушіге жауап"));
        assert_eq!(found([RU, &ru], [KK, &kk]), [], "by other words");
    }

    #[test]
    fn what_was_changed_in_one_language_is_found() {
        let ru = RU.replace("48", "24");
        assert_eq!(found([RU, &ru], [KK, KK]), [Kind::ChangeMissing]);
        assert_eq!(found([RU, &ru], [KK, &KK.replace("48", "12")]), [Kind::ChangeDiffers]);
        assert_eq!(found([RU, ""], [KK, KK]), [Kind::ChangeDeleted], "deleted in one");
        assert_eq!(found(["", RU], ["", ""]), [Kind::ChangeInserted], "inserted in one");
    }

    #[test]
    fn another_code_is_told_beside_a_point_that_has_another_number() {
        let ru = |code: &str| format!("2. Сбор взимается по {code} кодексу.\n\n3. Штраф – 10 МРП.");
        let kk = |code: &str, point: u8| {
            format!("2. Алым {code} кодексі бойынша алынады.\n\n{point}. Айыппұл – 10 АЕК.")
        };
        let [old_ru, old_kk] = [ru("Налоговому"), kk("Салық", 3)];
        let kinds = found([&old_ru, &ru("Таможенному")], [&old_kk, &kk("Азаматтық", 4)]);
        assert_eq!(kinds, [Kind::ChangeDiffers]);
        let kinds = found([&old_ru, &ru("Гражданскому")], [&old_kk, &kk("Азаматтық", 4)]);
        assert_eq!(kinds, [Kind::ChangeRenumbered]);
    }

    #[test]
    fn what_went_is_compared_as_what_came() {
        let ru = "2. Срок – 5 дней, при отказе 9 дней.";
        let kk = "2. Мерзімі – 5 күн, бас тартқан кезде 9 күн.";
        let [ru_5, ru_9] = ["2. Срок – 5 дней.", "2. Срок при отказе – 9 дней."];
        let [kk_5, kk_9] = ["2. Мерзімі – 5 күн.", "2. Бас тартқан кезде мерзімі – 9 күн."];
        assert_eq!(found([ru, ru_5], [kk, kk_5]), []);
        assert_eq!(found([ru, ru_9], [kk, kk_9]), []);
        assert_eq!(found([ru, ru_5], [kk, kk_9]), [Kind::ChangeDiffers]);
        assert_eq!(found([ru, ru_5], [kk, kk]), [Kind::ChangeMissing]);
    }

    #[test]
    fn what_agrees_again_is_mended() {
        let kk = KK.replace("48", "24");
        assert_eq!(found([RU, RU], [&kk, KK]), [], "the number");
        assert_eq!(found([RU, RU], [&kk, &KK.replace("48", "12")]), [Kind::ChangeMissing]);
        assert_eq!(found([RU, RU], [&kk, &kk]), [], "it was so before");
        assert_eq!(found([RU, RU], ["", KK]), [], "what Kazakh lacked");
        assert_eq!(found(["", RU], [KK, KK]), [], "what Russian lacked");
        assert_eq!(found([RU, RU], ["", &kk]), [Kind::ChangeMissing], "otherwise");
        assert_eq!(found(["", RU], [&kk, &kk]), [Kind::ChangeMissing], "otherwise");
        let [ru, ru_new] = ["3", "4"].map(|it| format!("2. Срок – {it} дня, сбор – 5 МРП, 6 МРП."));
        let [kk, kk_new] =
            ["3", "4"].map(|it| format!("2. Мерзімі – {it} күн, алым – 5 АЕК, 7 АЕК."));
        assert_eq!(found([&ru, &ru_new], [&kk, &kk_new]), [], "and so is another number");
        let kk_new = kk_new.replace('7', "8");
        assert_eq!(found([&ru, &ru_new], [&kk, &kk_new]), [Kind::ChangeDiffers]);
    }

    #[test]
    fn a_duty_that_became_a_right_is_found() {
        let [ru_duty, ru_right] = ["обязан", "вправе"].map(|it| format!("2. Орган {it} отказать."));
        let [kk_duty, kk_right] =
            ["міндетті", "құқылы"].map(|it| format!("2. Орган бас тартуға {it}."));
        assert_eq!(found([&ru_duty, &ru_right], [&kk_duty, &kk_right]), []);
        assert_eq!(found([&ru_duty, &ru_right], [&kk_duty, &kk_duty]), [Kind::ChangeMissing]);
        let otherwise = kk_duty.replace("Орган", "Уәкілетті орган");
        assert_eq!(found([&ru_duty, &ru_right], [&kk_duty, &otherwise]), [Kind::ChangeDiffers]);
    }

    /// A list of each language: what leads into it, its items, and what Kazakh says behind.
    fn list((leader, words): (&str, &[&str]), last: &str) -> String {
        let mut text = format!("2. {leader}:");
        for (at, item) in words.iter().enumerate() {
            let end = if at + 1 == words.len() { format!("{last}.") } else { ";".to_owned() };
            write!(text, "\n\n{}) {item}{end}", at + 1).expect("a string grows");
        }
        text
    }

    #[test]
    fn a_predicate_passes_to_the_new_last_item() {
        const ITEMS_RU: [&str; 4] =
            ["вести реестр", "проверять отчеты", "хранить архив", "публиковать список"];
        const ITEMS_KK: [&str; 4] = [
            "тізілім жүргізуге",
            "есептерді тексеруге",
            "мұрағатты сақтауға",
            "тізімді жариялауға",
        ];
        let ru = |leader: &str, count: usize| list((leader, &ITEMS_RU[..count]), "");
        let kk = |last: &str, count: usize| list(("Орган", &ITEMS_KK[..count]), last);
        let [duty, right] = ["Орган обязан", "Орган вправе"];
        let [kk_duty, kk_right] = [" міндетті", " құқылы"];
        for (was, is) in
            [((duty, kk_duty, 3), (duty, kk_duty, 4)), ((right, kk_right, 4), (right, kk_right, 3))]
        {
            assert_eq!(
                found([&ru(was.0, was.2), &ru(is.0, is.2)], [&kk(was.1, was.2), &kk(is.1, is.2)]),
                []
            );
        }
        assert_eq!(found([&ru(duty, 3), &ru(right, 3)], [&kk(kk_duty, 3), &kk(kk_right, 3)]), []);
        assert_eq!(found([&ru(duty, 3), &ru(right, 4)], [&kk(kk_duty, 3), &kk(kk_right, 4)]), []);
        let one_sided = [Kind::ChangeMissing];
        assert_eq!(
            found([&ru(duty, 3), &ru(right, 3)], [&kk(kk_duty, 3), &kk(kk_duty, 3)]),
            one_sided
        );
        assert_eq!(
            found([&ru(duty, 3), &ru(duty, 3)], [&kk(kk_duty, 3), &kk(kk_right, 3)]),
            one_sided
        );
        assert_eq!(
            found([&ru(duty, 3), &ru(duty, 4)], [&kk(kk_duty, 3), &kk(kk_duty, 3)]),
            [Kind::ChangeInserted]
        );
    }

    /// Points of each language in some order, numbered through.
    fn points(points: &[&str]) -> String {
        let numbered = points.iter().zip(2..).map(|(point, at)| format!("{at}. {point}"));
        numbered.collect::<Vec<_>>().join("\n\n")
    }

    #[test]
    fn what_moved_in_one_language_is_told_once() {
        const POINTS_RU: [&str; 4] = [
            "Реестр ведет оператор в течение 24 часов.",
            "Комиссия из 7 лиц проверяет отчет.",
            "Жалобу подают в суд в течение 30 дней.",
            "Сбор взимается в размере 10 МРП.",
        ];
        const POINTS_KK: [&str; 4] = [
            "Тізілімді оператор 24 сағат ішінде жүргізеді.",
            "7 адамнан тұратын комиссия есепті тексереді.",
            "Шағым сотқа 30 күн ішінде беріледі.",
            "Алым 10 АЕК мөлшерінде алынады.",
        ];
        let ru =
            |order: &[usize]| points(&order.iter().map(|at| POINTS_RU[*at]).collect::<Vec<_>>());
        let kk =
            |order: &[usize]| points(&order.iter().map(|at| POINTS_KK[*at]).collect::<Vec<_>>());
        let [old_ru, old_kk] = [ru(&[0, 1, 2, 3]), kk(&[0, 1, 2, 3])];
        for order in [&[3, 0, 1, 2][..], &[1, 0, 2, 3], &[0, 2, 3], &[0, 3, 1, 2]] {
            let [new_ru, new_kk] = [ru(order), kk(order)];
            assert_eq!(found([&old_ru, &new_ru], [&old_kk, &new_kk]), [], "{order:?}");
            let is_shorter = order.len() < 4;
            let kind = if is_shorter { Kind::ChangeDeleted } else { Kind::ChangeMoved };
            assert_eq!(found([&old_ru, &new_ru], [&old_kk, &old_kk]), [kind], "{order:?} in ru");
            assert_eq!(found([&old_ru, &old_ru], [&old_kk, &new_kk]), [kind], "{order:?} in kk");
        }
    }

    #[test]
    fn what_moved_together_is_told_once() {
        const RU: [&str; 6] =
            ["отчет 24 часа", "сбор 10 МРП", "жалоба 30 дней", "штраф 7 МРП", "акт 9 лет", "5 лиц"];
        const KK: [&str; 6] = [
            "есеп 24 сағат",
            "алым 10 АЕК",
            "шағым 30 күн",
            "айыппұл 7 АЕК",
            "акт 9 жыл",
            "5 адам",
        ];
        let lists = |words: [&str; 6], [one, other]: [&[usize]; 2]| {
            let items = |items: &[usize]| items.iter().map(|at| words[*at]).collect::<Vec<_>>();
            let other = list(("", &items(other)), "").replacen('2', "3", 1);
            format!("{}\n\n{other}", list(("", &items(one)), ""))
        };
        let (old, new) = ([&[0, 1, 2, 3][..], &[4, 5]], [&[0, 3][..], &[1, 2, 4, 5]]);
        let [ru, ru_new] = [old, new].map(|order| lists(RU, order));
        let [kk, kk_new] = [old, new].map(|order| lists(KK, order));
        assert_eq!(found([&ru, &ru_new], [&kk, &kk_new]), []);
        assert_eq!(found([&ru, &ru_new], [&kk, &kk]), [Kind::ChangeMoved]);
        assert_eq!(found([&ru, &ru], [&kk, &kk_new]), [Kind::ChangeMoved]);
    }

    #[test]
    fn what_was_split_in_one_language_is_told() {
        let [one, two] = [
            "Орган ведет реестр всех операторов. Сведения из него открыты для каждого гражданина.",
            "Сведения из него открыты для каждого гражданина.",
        ];
        let [first, kk] = [
            "Орган ведет реестр всех операторов.",
            "Орган барлық операторлардың тізілімін жүргізеді. Одан алынған мәліметтер әрбір азамат үшін ашық.",
        ];
        let found =
            found([&points(&[one]), &points(&[first, two])], [&points(&[kk]), &points(&[kk])]);
        assert!(!found.is_empty());
    }
}
