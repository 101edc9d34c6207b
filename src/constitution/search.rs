//! Articles by number, code, topic or tag, typed in any of the three languages,
//! on whichever keyboard layout, with a slip or two.

use super::article::Article;
use super::edition::{EDITIONS, articles};
use super::likeness::{fit, nearly, words};
use super::norm::{Instrument, Norm};
use super::thesaurus::words_of;
use crate::document::citation::read_citation;
use crate::text::keyboard::layouts;
use std::collections::HashMap;
use std::sync::LazyLock;

/// An article that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The norm: the article, and the paragraph where one was asked for that the
    /// article may have.
    pub norm: Norm,
    /// The article.
    pub article: &'static Article,
}

/// The articles by number («20(2)», «ст. 20», `kz-2026:23`), or by topic or tag
/// in any of the three languages, best first; those of the Constitution for an
/// empty query. «1995», «МПГПП» or "covenant" in the query keeps to that
/// instrument; without a name a number means the Constitution, and words find
/// treaties too, after articles that fit as well. What finds nothing is taken for
/// typed on another layout, then for mistyped.
pub fn find(query: &str) -> Vec<Hit> {
    let layouts = layouts(query);
    let strictly = layouts.iter().map(|typed| look(typed, fit));
    let found = strictly.chain([look(query, nearly)]).find(|found| !found.is_empty());
    found.unwrap_or_default()
}

/// The paragraph that a query asks for, such as the 99 of «20(99)».
pub fn paragraph_of(query: &str) -> Option<String> {
    let cited = read_citation(Query::read(query).cited())?;
    cited.iter().find_map(|segment| segment.strip_prefix("para_")).map(str::to_owned)
}

fn look(query: &str, fits: fn(&[char], &[char]) -> f64) -> Vec<Hit> {
    let is_empty = query.trim().is_empty();
    let query = Query::read(query);
    let all: Vec<&'static Article> =
        query.instruments.iter().flat_map(|instrument| articles(*instrument)).collect();
    if query.rest.is_empty() && !query.is_named && !is_empty {
        return Vec::new();
    }
    if query.rest.is_empty() {
        let shown = all.into_iter().filter(|article| query.is_named || is_constitution(article));
        return shown.map(|article| hit(article, None)).collect();
    }
    let cited = read_citation(query.cited()).unwrap_or_default();
    let segment = |kind| cited.iter().find_map(|segment: &String| segment.strip_prefix(kind));
    let number = segment("art_");
    let meant = |article: &&&Article| {
        Some(article.number) == number && (query.is_named || is_constitution(article))
    };
    let mut numbered: Vec<_> =
        all.iter().filter(meant).map(|article| hit(article, segment("para_"))).collect();
    // What has the paragraph that was asked for stands before what has it not.
    numbered.sort_by_key(|hit| hit.norm.paragraph.is_none());
    if !numbered.is_empty() || number.is_some() {
        return numbered;
    }
    by_words(&all, &query.rest, fits).into_iter().map(|article| hit(article, None)).collect()
}

fn is_constitution(article: &Article) -> bool {
    EDITIONS.iter().any(|edition| edition.instrument == article.instrument)
}

/// The article with the paragraph, where it may have it.
fn hit(article: &'static Article, paragraph: Option<&str>) -> Hit {
    let whole = article.norm();
    let norm = Norm { paragraph: paragraph.map(str::to_owned), ..whole.clone() };
    let has_it = norm.check(None).is_ok() && Norm::parse(&norm.to_string()).is_some();
    Hit { norm: if has_it { norm } else { whole }, article }
}

/// A query, and the instruments that it names or does not exclude.
struct Query {
    instruments: Vec<Instrument>,
    is_named: bool,
    rest: String,
}

/// Beginnings of the words that name an instrument, and those that only go with
/// its name.
const NAMES: &[(&str, &[Instrument])] = {
    use Instrument::{Crc, Iccpr, Icescr, Udhr};
    &[
        ("iccpr", &[Iccpr]),
        ("мпгпп", &[Iccpr]),
        ("асқхп", &[Iccpr]),
        ("icescr", &[Icescr]),
        ("мпэскп", &[Icescr]),
        ("эәмқхп", &[Icescr]),
        ("пакт", &[Iccpr, Icescr]),
        ("covenant", &[Iccpr, Icescr]),
        ("crc", &[Crc]),
        ("кпр", &[Crc]),
        ("конвенц", &[Crc]),
        ("convention", &[Crc]),
        ("udhr", &[Udhr]),
        ("вдпч", &[Udhr]),
        ("ақжд", &[Udhr]),
        ("декларац", &[Udhr]),
        ("declaration", &[Udhr]),
        ("1995", &[Instrument::Constitution1995]),
        ("2026", &[Instrument::Constitution2026]),
        ("kz", &[]),
    ]
};
const BESIDE_NAMES: &[&str] = &[
    "конституци",
    "constitution",
    "республик",
    "republic",
    "казахстан",
    "қазақстан",
    "kazakhstan",
    "год",
    "жыл",
];
const BETWEEN_NAMES: &[&str] = &["of", "the", "рк", "қр", "rk"];

impl Query {
    fn read(query: &str) -> Self {
        // `kz-2026:23` is `kz 2026 23`; the brackets of «20(2)» stay.
        let spaced = query.trim().replacen("kz-", "kz ", 1).replacen(':', " ", 1);
        let words: Vec<_> =
            spaced.split_whitespace().map(|word| word.trim_end_matches([',', ';'])).collect();
        let named = |word: &str| {
            let word = word.to_lowercase();
            let is_year = word.starts_with(|c: char| c.is_ascii_digit());
            let fits = |name: &str| if is_year { word == name } else { word.starts_with(name) };
            NAMES.iter().find(|(name, _)| fits(name)).map(|(_, instruments)| *instruments)
        };
        let mut instruments: Vec<_> =
            words.iter().filter_map(|word| named(word)).flatten().copied().collect();
        let is_named = !instruments.is_empty();
        let goes_with = |word: &str| {
            let word = word.to_lowercase();
            BETWEEN_NAMES.contains(&word.as_str())
                || BESIDE_NAMES.iter().any(|beside| word.starts_with(beside))
        };
        let rest = words.iter().filter(|word| named(word).is_none() && !goes_with(word));
        let mut rest = rest.copied().collect::<Vec<_>>().join(" ");
        if !is_named {
            instruments = Instrument::ALL.to_vec();
            // «ст. 20 Конституции» cites, «конституционный контроль» is a subject.
            if read_citation(&rest).is_none() {
                rest = words.join(" ");
            }
        }
        Self { instruments, is_named, rest }
    }

    /// What may be a citation: all of it, or its only number where other words
    /// are of the instrument's name, «Конвенция о правах ребёнка 16».
    fn cited(&self) -> &str {
        let mut numbers =
            self.rest.split(' ').filter(|word| word.starts_with(|c: char| c.is_ascii_digit()));
        match (numbers.next(), numbers.next()) {
            (Some(number), None) if self.is_named && read_citation(&self.rest).is_none() => number,
            _ => &self.rest,
        }
    }
}

/// The articles that the words of a query fit, best first. A word weighs the
/// more the fewer articles it fits; an article with less than half the weight
/// of the best one is left out, so that «запрет цензуры» does not bring every
/// article that forbids something.
fn by_words(
    all: &[&'static Article],
    query: &str,
    fits: fn(&[char], &[char]) -> f64,
) -> Vec<&'static Article> {
    let texts: Vec<_> = all.iter().map(|article| &KNOWN[&place(article)]).collect();
    let mut scores = vec![0.0; all.len()];
    for word in long_words(query) {
        let fits: Vec<_> = texts.iter().map(|text| text.fit(&word, fits)).collect();
        let count = fits.iter().filter(|fit| **fit > 0.0).count();
        let weight = rarity(count, all.len());
        for (score, fit) in scores.iter_mut().zip(fits) {
            *score += weight * fit;
        }
    }
    let best = scores.iter().copied().fold(0.0, f64::max);
    let mut found: Vec<_> = scores.into_iter().zip(all).collect();
    found.retain(|(score, _)| *score > 0.0 && *score >= best / 2.0);
    // A treaty stands behind the Constitution unless it fits much better.
    let weight = |article: &Article| if is_constitution(article) { 1.0 } else { 0.55 };
    found.sort_by(|(a, one), (b, other)| (b * weight(other)).total_cmp(&(a * weight(one))));
    found.into_iter().map(|(_, article)| *article).collect()
}

/// How much a word tells that `count` of `all` articles have.
fn rarity(count: usize, all: usize) -> f64 {
    let ratio = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    (1.0 + ratio(all) / ratio(count.max(1))).ln()
}

/// The words of a query; those of one or two letters only where no others are.
fn long_words(query: &str) -> Vec<Vec<char>> {
    let words = words(query);
    let long: Vec<_> = words.iter().filter(|word| word.len() > 2).cloned().collect();
    if long.is_empty() { words } else { long }
}

/// The words an article is found by: its own, what people call its subject, and
/// those of the closest article of the other edition, which may name the same
/// subject in other words.
struct Words {
    own: Vec<Vec<char>>,
    called: Vec<Vec<char>>,
    akin: Vec<Vec<char>>,
}

/// Those of every article, gathered once: a list that is filtered by typing asks anew
/// with every letter.
static KNOWN: LazyLock<HashMap<(Instrument, &str), Words>> = LazyLock::new(|| {
    let all = Instrument::ALL.into_iter().flat_map(articles);
    all.map(|article| (place(article), Words::of(article))).collect()
});

const fn place(article: &Article) -> (Instrument, &'static str) {
    (article.instrument, article.number)
}

impl Words {
    fn of(article: &Article) -> Self {
        let own = |article: &Article| {
            let topics = article.topic.iter().map(|(_, topic)| *topic);
            topics.chain(article.tags.iter().copied()).flat_map(words).collect()
        };
        Self {
            own: own(article),
            called: article.tags.iter().flat_map(|tag| words(words_of(tag))).collect(),
            akin: closest(article).map_or_else(Vec::new, own),
        }
    }

    /// How well `word` fits the best of these: 1 the same, 0 none.
    fn fit(&self, word: &[char], fits: fn(&[char], &[char]) -> f64) -> f64 {
        let best =
            |text: &[Vec<char>]| text.iter().map(|each| fits(word, each)).fold(0.0, f64::max);
        let elsewhere = f64::max(0.85 * best(&self.called), 0.6 * best(&self.akin));
        f64::max(best(&self.own), elsewhere)
    }
}

/// The article of the other edition that comes first in the map.
fn closest(article: &Article) -> Option<&'static Article> {
    let other = EDITIONS.iter().find(|edition| edition.instrument != article.instrument)?;
    other.article(article.mapped.first()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a query finds, whatever the paragraph.
    fn found(query: &str) -> Vec<String> {
        find(query).iter().map(|hit| hit.article.norm().to_string()).collect()
    }

    #[test]
    fn an_empty_query_finds_all() {
        assert_eq!(found(" ").len(), 102 + 96);
        assert_eq!(found("kz-2026").len(), 96);
    }

    #[test]
    fn a_number_finds_the_article_of_both_editions() {
        for query in [
            "20",
            "20(2)",
            "ст. 20",
            "ст.20 п.2",
            "п. 2 статьи 20",
            "art 20",
            "Art. 20(2)",
            "20-бап",
        ] {
            assert_eq!(found(query), ["kz-1995:20", "kz-2026:20"], "{query}");
        }
        for query in ["20-баптың 2-тармағы", "бап 20", "paragraph 2 of Article 20", "статья 20"]
        {
            assert_eq!(found(query), ["kz-1995:20", "kz-2026:20"], "{query}");
        }
        for query in [
            "статья 20 Конституции",
            "ст. 20 Конституции РК",
            "ст. 20 Конституции Республики Казахстан",
            "Конституцияның 20-бабы",
            "ҚР Конституциясының 20-бабы",
            "20-бап, Конституция",
            "Article 20 of the Constitution",
            "Constitution, art. 20",
        ] {
            assert_eq!(found(query), ["kz-1995:20", "kz-2026:20"], "{query}");
        }
        assert_eq!(found("83-1"), ["kz-1995:83-1"]);
        assert!(found("200").is_empty());
    }

    #[test]
    fn an_edition_is_named_by_code_or_year() {
        for query in ["kz-2026:23", "kz-2026:23(5)", "ст. 23 Конституции 2026 года", "2026 23"]
        {
            assert_eq!(found(query), ["kz-2026:23"], "{query}");
        }
        assert_eq!(found("1995 жылғы Конституцияның 20-бабы"), ["kz-1995:20"]);
        assert_eq!(found("kz-1995:цензура"), ["kz-1995:20"]);
    }

    #[test]
    fn words_find_the_topic_in_three_languages() {
        let censorship = ["kz-1995:20", "kz-2026:23"];
        for query in [
            "цензура",
            "ЦЕНЗУРЫ",
            "ценз",
            "запрет цензуры",
            "цензураға тыйым",
            "цензурага тыйым",
            "censorship",
            "censor",
            "ban on censorship",
            "speech censorship",
        ] {
            let mut found = found(query);
            found.sort();
            assert_eq!(found, censorship, "{query}");
        }
        for (query, first) in [
            ("семья", ["kz-1995:27", "kz-2026:30"]),
            ("отбасы", ["kz-1995:27", "kz-2026:30"]),
            ("family", ["kz-1995:27", "kz-2026:30"]),
            ("жильё", ["kz-1995:25", "kz-2026:28"]),
            ("жилье", ["kz-1995:25", "kz-2026:28"]),
            ("пытки", ["kz-1995:17", "kz-2026:20"]),
            ("сөз бостандығы", ["kz-1995:20", "kz-2026:23"]),
            ("забастовка", ["kz-1995:24", "kz-2026:27"]),
            ("бейбіт жиналыс", ["kz-1995:32", "kz-2026:34"]),
            ("бeйбiт жиналыстар", ["kz-1995:32", "kz-2026:34"]),
            ("peaceful assembly", ["kz-1995:32", "kz-2026:34"]),
            ("мирное собрание", ["kz-1995:32", "kz-2026:34"]),
            ("свобода совести", ["kz-1995:22", "kz-2026:25"]),
            ("личная свобода", ["kz-1995:16", "kz-2026:18"]),
            ("өмір сүру құқығы", ["kz-1995:15", "kz-2026:17"]),
            ("right to life", ["kz-1995:15", "kz-2026:17"]),
            ("пределы ограничения прав", ["kz-2026:41", "kz-1995:39"]),
            ("proportionality", ["kz-1995:39", "kz-2026:41"]),
        ] {
            let found = found(query);
            assert!(found.starts_with(&first.map(str::to_owned)), "{query}: {found:?}");
        }
    }

    #[test]
    fn a_treaty_is_named_by_its_code_or_its_words() {
        for (query, norm) in [
            ("iccpr:19(3)", "iccpr:19(3)"),
            ("МПГПП 19(3)", "iccpr:19(3)"),
            ("АСҚХП 19-бап", "iccpr:19"),
            ("Конвенция о правах ребенка 16", "crc:16"),
            ("crc art. 16", "crc:16"),
            ("Всеобщая декларация прав человека ст. 19", "udhr:19"),
            ("Universal Declaration 19", "udhr:19"),
        ] {
            let found: Vec<_> = find(query).iter().map(|hit| hit.norm.to_string()).collect();
            assert_eq!(found, [norm], "{query}");
        }
        assert_eq!(found("усыновление"), ["crc:21"]);
        assert_eq!(found("covenant 17"), ["iccpr:17", "icescr:17"]);
    }

    #[test]
    fn a_paragraph_stays_where_the_article_may_have_it() {
        let norms = |query: &str| -> Vec<String> {
            find(query).iter().map(|hit| hit.norm.to_string()).collect()
        };
        assert_eq!(norms("20(2)"), ["kz-1995:20(2)", "kz-2026:20(2)"]);
        for query in [
            "п. 2 ст. 20 Конституции",
            "пункт 2 статьи 20 Конституции",
            "Конституцияның 20-бабының 2-тармағы",
            "paragraph 2 of Article 20 of the Constitution",
        ] {
            assert_eq!(norms(query), ["kz-1995:20(2)", "kz-2026:20(2)"], "{query}");
        }
        assert_eq!(norms("23(5)"), ["kz-2026:23(5)", "kz-1995:23"]);
        assert_eq!(norms("ст. 20 п. 3"), ["kz-1995:20(3)", "kz-2026:20"]);
        assert_eq!(norms("20-баптың 3-тармағы"), ["kz-1995:20(3)", "kz-2026:20"]);
    }

    #[test]
    fn a_wrong_layout_and_slips_are_understood() {
        for (typed, meant) in [
            ("wtypehf", "цензура"),
            ("cdj,jlf ckjdf", "свобода слова"),
            ("cn/ 20", "ст. 20"),
            ("20-,fg", "20-бап"),
            ("f0gfhfn fke", "ақпарат алу"),
            ("зкшмфсн", "privacy"),
            ("цезнура", "цензура"),
            ("собрнаия", "собрания"),
            ("assembley", "assembly"),
            ("презумция", "презумпция"),
        ] {
            assert!(!found(typed).is_empty(), "{typed}");
            assert_eq!(found(typed).first(), found(meant).first(), "{typed}");
        }
    }

    #[test]
    fn what_people_call_a_subject_finds_it() {
        for (query, first) in [
            ("СМИ", "kz-1995:20"),
            ("митинг", "kz-1995:32"),
            ("protest", "kz-1995:32"),
            ("смертная казнь", "kz-1995:15"),
            ("дети", "kz-1995:27"),
            ("бизнес", "kz-1995:26"),
            ("мектеп", "kz-1995:30"),
            ("зейнеткер", "kz-1995:28"),
            ("омбудсман", "kz-1995:83-1"),
            ("экология", "kz-1995:31"),
        ] {
            assert_eq!(found(query).first().map(String::as_str), Some(first), "{query}");
        }
    }

    #[test]
    fn what_no_article_is_about_finds_nothing() {
        for query in ["криптовалюта", "blockchain", "жасанды жолбарыс", "???"]
        {
            assert!(found(query).is_empty(), "{query}: {:?}", found(query));
        }
    }
}
