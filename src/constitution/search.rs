//! Articles by number, code, topic or tag, typed in any of the three languages.

use super::article::Article;
use super::edition::{EDITIONS, Edition};
use crate::document::citation::read_citation;

/// The articles of both editions by number («20(2)», «ст. 20», `kz-2026:23`), or
/// by topic or tag in any of the three languages, best first; all of them for
/// an empty query. «1995» or «2026» in the query keeps to that edition.
pub fn find(query: &str) -> Vec<&'static Article> {
    let query = Query::read(query);
    let articles: Vec<_> = query.editions.iter().flat_map(|edition| edition.articles).collect();
    if query.rest.is_empty() {
        return articles;
    }
    let numbered = by_number(&articles, &query.rest);
    if numbered.is_empty() { by_words(&articles, &query.rest) } else { numbered }
}

/// A query, and the editions that it names or does not exclude.
struct Query {
    editions: Vec<&'static Edition>,
    rest: String,
}

/// Beginnings of the words that name an edition together with its year.
const NAMING: [&str; 6] = ["конституци", "constitution", "год", "жыл", "kz", "of"];

impl Query {
    fn read(query: &str) -> Self {
        // `kz-2026:23` is `kz 2026 23`; the brackets of «20(2)» stay.
        let spaced = query.trim().replacen("kz-", "kz ", 1).replacen(':', " ", 1);
        let year = |edition: &Edition| &edition.instrument.code()["kz-".len()..];
        let words: Vec<_> = spaced.split_whitespace().collect();
        let named: Vec<_> =
            EDITIONS.iter().filter(|edition| words.contains(&year(edition))).collect();
        if named.is_empty() {
            return Self { editions: EDITIONS.iter().collect(), rest: words.join(" ") };
        }
        let years: Vec<_> = named.iter().map(|edition| year(edition)).collect();
        let is_name = |word: &&&str| {
            let word = word.to_lowercase();
            years.contains(&word.as_str()) || NAMING.iter().any(|name| word.starts_with(name))
        };
        let rest: Vec<_> = words.iter().filter(|word| !is_name(word)).copied().collect();
        Self { editions: named, rest: rest.join(" ") }
    }
}

/// The articles whose number the query cites, whatever the paragraph.
fn by_number(articles: &[&'static Article], query: &str) -> Vec<&'static Article> {
    let cited = read_citation(query).unwrap_or_default();
    let number = cited.iter().find_map(|segment| segment.strip_prefix("art_"));
    articles.iter().filter(|article| Some(article.number) == number).copied().collect()
}

/// The articles that the words of a query fit, best first. A word weighs the
/// more the fewer articles it fits; an article with less than half the weight
/// of the best one is left out, so that «запрет цензуры» does not bring every
/// article that forbids something.
fn by_words(articles: &[&'static Article], query: &str) -> Vec<&'static Article> {
    let texts: Vec<_> = articles.iter().map(|article| Words::of(article)).collect();
    let mut scores = vec![0.0; articles.len()];
    for word in long_words(query) {
        let fits: Vec<_> = texts.iter().map(|text| text.fit(&word)).collect();
        let count = fits.iter().filter(|fit| **fit > 0.0).count();
        let weight = rarity(count, articles.len());
        for (score, fit) in scores.iter_mut().zip(fits) {
            *score += weight * fit;
        }
    }
    let best = scores.iter().copied().fold(0.0, f64::max);
    let mut found: Vec<_> = scores.into_iter().zip(articles).collect();
    found.retain(|(score, _)| *score > 0.0 && *score >= best / 2.0);
    found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
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

/// The words an article is found by: its own, and those of the closest article
/// of the other edition, which may name the same subject in other words.
struct Words {
    own: Vec<Vec<char>>,
    akin: Vec<Vec<char>>,
}

impl Words {
    fn of(article: &Article) -> Self {
        let own = |article: &Article| {
            let topics = article.topic.iter().map(|(_, topic)| *topic);
            topics.chain(article.tags.iter().copied()).flat_map(words).collect()
        };
        Self { own: own(article), akin: closest(article).map_or_else(Vec::new, own) }
    }

    /// How well `word` fits the best of these: 1 the same, 0 none.
    fn fit(&self, word: &[char]) -> f64 {
        let best = |text: &[Vec<char>]| text.iter().map(|each| fit(word, each)).fold(0.0, f64::max);
        f64::max(best(&self.own), 0.6 * best(&self.akin))
    }
}

/// The article of the other edition that comes first in the map.
fn closest(article: &Article) -> Option<&'static Article> {
    let other = EDITIONS.iter().find(|edition| edition.instrument != article.instrument)?;
    other.article(article.mapped.first()?)
}

/// The words of a text, folded.
fn words(text: &str) -> Vec<Vec<char>> {
    let text = text.to_lowercase();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word.chars().map(fold).collect()).collect()
}

/// One letter for those that look alike: ё and е, Latin and Cyrillic.
const fn fold(letter: char) -> char {
    match letter {
        'ё' | 'e' => 'е',
        'a' => 'а',
        'c' => 'с',
        'h' => 'һ',
        'i' => 'і',
        'k' => 'к',
        'o' => 'о',
        'p' => 'р',
        'x' => 'х',
        'y' => 'у',
        other => other,
    }
}

/// What a Russian keyboard types for a Kazakh letter.
const fn without_kazakh(letter: char) -> char {
    match letter {
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
        other => other,
    }
}

/// Whether two words are the same, one begins the other, or both are forms of
/// one stem. Russian and Kazakh inflect at the end: цензуры, цензураға.
fn fit(word: &[char], other: &[char]) -> f64 {
    let is_same =
        |(typed, meant): &(&char, &char)| typed == meant || **typed == without_kazakh(**meant);
    let shared = word.iter().zip(other).take_while(is_same).count();
    let (here, there) = (word.len() - shared, other.len() - shared);
    let is_number = word.iter().any(char::is_ascii_digit);
    match (here, there) {
        (0, 0) => 1.0,
        _ if is_number => 0.0,
        (0, _) if shared >= 2 => 0.9,
        (..=4, 0) if shared >= 4 => 0.8,
        (..=4, ..=6) if shared >= 4 && here + 2 <= shared => 0.8,
        // пытки, пыток; семья, семей
        (1..=2, 1..=2) if shared >= 3 => 0.6,
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constitution::norm::Norm;

    fn found(query: &str) -> Vec<String> {
        let norm = |article: &&Article| Norm {
            instrument: article.instrument,
            article: article.number.to_owned(),
            paragraph: None,
        };
        find(query).iter().map(|article| norm(article).to_string()).collect()
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
    fn what_no_article_is_about_finds_nothing() {
        for query in ["криптовалюта", "blockchain", "жасанды жолбарыс", "???"]
        {
            assert!(found(query).is_empty(), "{query}: {:?}", found(query));
        }
    }
}
