//! What may happen, and is nobody's right: «может повлечь», «әкелуі мүмкін», "may result
//! in"; and what is done so often and no more, «перенос допускается не более одного раза».
//! Another language may say it in the indicative: «бір реттен аспайды».

use super::bounds::BOUNDS;
use super::clause::Clause;
use crate::compare::modality::{INFINITIVE, Modal};
use crate::text::language::Language;
use crate::text::lexicon::{Lexicon, Lexicons, Word, is_any, line};

/// Whether a word that allows says what may happen only.
pub(super) fn is_chance(clause: &Clause<'_>, modal: Modal) -> bool {
    if modal != Modal::Permission {
        return false;
    }
    let words = clause.words;
    if is_measured(clause) {
        return true;
    }
    let (start, end) = (clause.found.start, clause.found.end);
    let chances = CHANCES.get(clause.language);
    let before = &words[start.saturating_sub(3)..start];
    if clause.language == Language::Kazakh {
        return chances.find(before).any(|found| found.words.end == before.len());
    }
    let after = &words[end..words.len().min(end + 5)];
    let verb = chances.find(after).next().map(|found| found.words.start);
    let is_other = |word: &Word<'_>| is_infinitive(word, clause.language);
    verb.is_some_and(|at| !after[..at].iter().any(is_other)) || is_found_out(before, after)
}

/// Whether a word that allows, and gives no one a right, says only how much there may be.
fn is_measured(clause: &Clause<'_>) -> bool {
    let (start, end) = (clause.found.start, clause.found.end);
    let (allows, near) = match clause.language {
        Language::Russian => ("допуска*|разреша*", end..clause.words.len().min(end + NEAREST)),
        Language::Kazakh => ("болады|жол|рұқсат", start.saturating_sub(NEAREST)..start),
        Language::English => return false,
    };
    let words = &clause.words[near];
    let (first, last) = match (words.first(), words.last()) {
        (Some(first), Some(last)) => (first.span, last.span),
        _ => return false,
    };
    let has_bound = || BOUNDS.get(clause.language).find(words).next().is_some();
    let is_one_clause = || !first.join(last).of(clause.text).contains([',', ';', ':', '.']);
    is_any(clause.key(), allows) && is_one_clause() && has_bound()
}

/// «асырмай атқаруға болады»: a bound stands so near.
const NEAREST: usize = 3;

/// A verb between the modal word and what may happen is what is allowed.
fn is_infinitive(word: &Word<'_>, language: Language) -> bool {
    language == Language::Russian && INFINITIVE.iter().any(|end| word.key.ends_with(end))
}

/// «ущерб может быть установлен»: a fact comes to light, and a time limit is set.
fn is_found_out(before: &[Word<'_>], after: &[Word<'_>]) -> bool {
    let facts = "ущерб|вред|убытки|вина|факт|факты|личность|причина|причины|местонахождение";
    let found_out = "установлен*|доказан*|подтвержден*|определен*|обнаружен*|выявлен*";
    let says = |words: &[Word<'_>], forms| words.iter().any(|word| is_any(&word.key, forms));
    let is_passive = after.first().is_some_and(|word| word.key == "быть");
    is_passive && says(after, found_out) && (says(before, facts) || says(after, facts))
}

static CHANCES: Lexicons<()> =
    Lexicons::new(|language| Lexicon::new(line(RUSSIAN, KAZAKH, ENGLISH).get(language)));

/// Not «привести в исполнение», which is somebody's power.
const RUSSIAN: &[(&str, ())] = &[
    ("ожидать|ожидаться|оказаться|оказываться|возникнуть|возникать|наступить|наступать", ()),
    ("привести к|приводить к|повлечь|влечь|повлиять|влиять|отразиться|отражаться", ()),
    ("угрожать|повредить|причинить вред|причинять вред|причинить ущерб|нанести ущерб", ()),
    ("нанести вред|создать угрозу|создавать угрозу|случиться|произойти|происходить", ()),
    ("свидетельствовать о|потребоваться|понадобиться|совпадать|отличаться|различаться", ()),
    ("быть причинен*|быть вызван*|быть обусловлен*|быть нанесен*", ()),
];

const KAZAKH: &[(&str, ())] = &[
    ("күтуі|күтілуі|туындауы|туындатуы|туғызуы|әкелуі|соғуы|соқтыруы", ()),
    ("әсер етуі|ықпал етуі|төндіруі|пайда болуы|орын алуы|болып шығуы", ()),
    ("зиян келтіруі|залал келтіруі|нұқсан келтіруі", ()),
    ("зиян келтірілуі|залал келтірілуі|нұқсан келтірілуі", ()),
    ("әкеле|соға|соқтыра|әсер ете|ықпал ете|төндіре|туғыза", ()),
];

/// Not «may be considered by the court», which is a power too.
const ENGLISH: &[(&str, ())] = &[
    ("expect|result|lead|arise|occur|happen|affect|entail|influence|threaten|differ|vary", ()),
    ("cause|endanger|be caused|be expected|turn out", ()),
    ("be considered a|be considered an|be considered as|be considered to|be considered the", ()),
    ("be deemed|be regarded|prove to", ()),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lexicon::words;

    #[test]
    fn what_may_happen_is_no_right() {
        for (language, text, may, expected) in [
            (Language::Russian, "он может ожидать выгоды", "может", true),
            (Language::Russian, "он может иным образом повлиять на суд", "может", true),
            (Language::Russian, "экспертизой может быть установлен факт", "может", true),
            (Language::Russian, "вред может быть причинен всем", "может", true),
            (Language::Russian, "срок может быть установлен судом", "может", false),
            (Language::Russian, "он может привести решение в исполнение", "может", false),
            (Language::Russian, "он может запретить влиять на суд", "может", false),
            (Language::Russian, "перенос допускается не более раза", "допускается", true),
            (Language::Russian, "перенос допускается по заявлению", "допускается", false),
            (Language::Kazakh, "алпыс жастан асырмай атқаруға болады", "болады", true),
            (Language::Kazakh, "оны өтініш бойынша атқаруға болады", "болады", false),
            (Language::Kazakh, "бұл шешімге әсер етуі мүмкін", "мүмкін", true),
            (Language::Kazakh, "ол өтінішхат келтіруі мүмкін", "мүмкін", false),
            (Language::English, "the act may result in damage", "may", true),
            (Language::English, "it may be considered as void", "may", true),
            (Language::English, "it may be considered by the court", "may", false),
        ] {
            let words = words(text);
            let at = words.iter().position(|word| word.key == may).expect("it says so");
            let clause = Clause { text, words: &words, found: at..at + 1, language };
            assert_eq!(is_chance(&clause, Modal::Permission), expected, "{text}");
        }
    }
}
