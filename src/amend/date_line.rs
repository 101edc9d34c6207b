//! The line under the title of a law that says what it is, of what day and under what number:
//! «Закон Республики Казахстан от 1 января 2020 года № 10-VI». It is printed with the law and
//! is none of it: no instruction is of its words, and it is no preamble.

use crate::compare::quantities::{Quantity, quantities};
use crate::compare::references::Passage;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::language::Language;
use crate::text::lexicon::{Word, words};

/// What an act is called, whose it is, and what else such a line says beside its date and
/// number. A line of other words is one of the law.
const SAID: &str = "закон кодекс конституционный указ имеющий силу закона президента республики \
                    казахстан от года г зрк рк заңы кодексі конституциялық жарлығы заң күші бар \
                    президентінің республикасының қазақстан жылғы жылдың қрз қр law code edict \
                    constitutional the of president republic kazakhstan dated no n";

/// Whether a provision is that line.
pub(super) fn is_date_line(base: &Document, id: ProvisionId) -> bool {
    let is_before_all = base.provision(id).kind == ProvisionKind::Preamble;
    is_before_all && is_of_a_date(base.text(id), base.language())
}

fn is_of_a_date(text: &str, language: Language) -> bool {
    // Since when it is in force may stand behind it in brackets.
    let noted = text.trim_end_matches('.').strip_suffix(')').and_then(|it| it.split_once('('));
    let text = noted.filter(|(_, note)| !note.contains(')')).map_or(text, |(line, _)| line);
    let all = quantities(&Passage::read(text, language), &[], &[]).into_iter();
    let dates = all.filter(|(each, _)| matches!(each, Quantity::Date(_)));
    let dates: Vec<_> = dates.map(|(_, span)| span).collect();
    // Roman figures may be typed in letters of either alphabet.
    let is_figure = |word: &str| word.chars().all(|c| c.is_ascii_digit() || "ivxlіх№".contains(c));
    let is_said = |word: &Word<'_>| {
        dates.iter().any(|date| date.contains(word.span.start))
            || is_figure(&word.key)
            || SAID.split_whitespace().any(|said| said == word.key)
    };
    !dates.is_empty() && words(text).iter().all(is_said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_the_date_is_told_from_a_preamble() {
        use Language::{English, Kazakh, Russian};
        let lines = [
            (Russian, "Закон Республики Казахстан от 1 января 2020 года № 10-VI ЗРК."),
            (Russian, "Закон Республики Казахстан от 1 января 2020 г. N 10"),
            (
                Russian,
                "Закон Республики Казахстан от 1 января 2020 года № 10-VI (вводится в действие).",
            ),
            (Kazakh, "Қазақстан Республикасының 2020 жылғы 1 қаңтардағы № 10-VI Заңы."),
            (Kazakh, "2020 жылғы 1 қаңтардағы № 10-VІ Қазақстан Республикасының Заңы"),
            (Kazakh, "Қазақстан Республикасының Кодексі 2017 жылғы 25 желтоқсандағы № 120-VI ҚРЗ."),
            (English, "Law of the Republic of Kazakhstan dated 1 January 2020 No. 10-VI"),
        ];
        for (language, line) in lines {
            assert!(is_of_a_date(line, language), "{line}");
        }
        let others = [
            (Russian, "Закон Республики Казахстан"),
            (Russian, "Закон от 1 января 2020 года № 10 (далее – Закон) действует (везде)."),
            (Russian, "Настоящий Закон действует с 1 января 2020 года."),
            (Kazakh, "Осы Заң 2020 жылғы 1 қаңтардан бастап қолданылады."),
        ];
        for (language, line) in others {
            assert!(!is_of_a_date(line, language), "{line}");
        }
    }
}
