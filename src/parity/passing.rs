//! Numbers that one language says in passing and another need not say at all: «обе
//! стороны», «двухуровневый», «полугодие», "both"; «жедел түрде» may be «незамедлительно».

use crate::compare::references::Passage;
use crate::text::language::Language;
use crate::text::lexicon::{Lexicon, Lexicons, line};
use crate::text::number_words::russian_compound;
use crate::text::span::{Cover, Span};
use crate::text::value::Value;

/// The numbers that a passage says in passing.
pub(super) fn said_in_passing<'p>(
    passage: &'p Passage<'_>,
) -> impl Iterator<Item = (u128, Span)> + 'p {
    let counted = Cover::new(passage.numerals().iter().map(|each| each.span));
    let found = PASSING.get(passage.language).find(&passage.words);
    let spans = found.map(|each| (each.meaning, each.span(&passage.words)));
    let is_russian = passage.language == Language::Russian;
    let words = passage.words.iter().filter(move |_| is_russian);
    let compounds = words.filter_map(|word| Some((russian_compound(word)?, word.span)));
    spans.chain(compounds).filter(move |(_, span)| !counted.meets(*span))
}

/// Whether a number is that of the two sides or Chambers, which there are always two of:
/// «екі жақ» is «обе стороны», or «стороны»; «двух Договаривающихся Сторон» and «двумя своими
/// государствами» are the Parties.
pub(super) fn is_beside_sides(passage: &Passage<'_>, (value, number): (Value, Span)) -> bool {
    let after = passage.text[number.end..].trim_start();
    let starts = |sides: &[&str]| sides.iter().any(|side| after.starts_with(side));
    match passage.language {
        Language::Kazakh => starts(&["жақ", "жағ", "тарап", "тараб", "Тарап", "Тараб", "Палата"]),
        Language::Russian => {
            value == Value::whole(2)
                && starts(&["Договаривающ", "Сторон", "своими государств", "своих государств"])
        }
        Language::English => false,
    }
}

static PASSING: Lexicons<u128> =
    Lexicons::new(|language| Lexicon::new(line(RUSSIAN, KAZAKH, ENGLISH).get(language)));

/// What begins as a number does: «двухуровневый», «десятилетие».
const RUSSIAN: &[(&str, u128)] = &[
    ("нулев*|безотлагательны*|безотлагательной|безотлагательном|безотлагательного", 0),
    ("без промедления|без отлагательства|без задержки|безотложно|немедля|срочно|неотложно", 0),
    (
        "двух*|двусторонн*|двойн*|удво*|удваива*|двое*|оба|обе|обоих|обеих|обоим|обеим|обоими|обеими",
        2,
    ),
    ("трех*|тройн*|троек*|утроен*|утраива*", 3),
    ("четырех*|четвер*", 4),
    ("пяти*", 5),
    ("шести*|полугоди*|полугод*", 6),
    ("семи*", 7),
    ("восьми*", 8),
    ("девяти*", 9),
    ("десяти*|декад*|ежедекадн*", 10),
    ("столети*|стобал*|стометр*|стоместн*", 100),
    ("тысячеметр*|тысячелет*", 1000),
];

const KAZAKH: &[(&str, u128)] = &[
    ("нөлдік*|жедел түрде|шұғыл түрде|тез арада|кезек күттір*|кейінге қалдырмастан", 0),
    ("кідіріссіз|кідірусіз|кідіртусіз|кідірмей|кідірместен|кідіртпестен", 0),
    ("кешіктірмей|кешіктірілмей|кешіктірместен|кешіктірусіз|кешікпей|кешіктірмейтін", 0),
    ("екеу*|қос", 2),
    ("үшеу*", 3),
    ("төртеу*", 4),
    ("бесеу*", 5),
    ("алтау*", 6),
    ("жетеу*", 7),
    ("жартыжылды*", 6),
    ("бесжылды*", 5),
    ("онкүнді*|онжылды*", 10),
    ("ондаған", 10),
    ("жүздеген", 100),
    ("мыңдаған", 1000),
    ("миллиондаған", 1_000_000),
];

const ENGLISH: &[(&str, u128)] = &[
    ("both|either|bilateral*|double", 2),
    ("triple|trilateral*", 3),
    ("half year|half yearly|semi annual*|semiannual*", 6),
];
