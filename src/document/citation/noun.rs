//! What the units of a law are called when they are cited.

use super::ordinal::Case;
use crate::document::kind::ProvisionKind;
use crate::text::word::KAZAKH_PLURALS;
use ProvisionKind as Kind;

/// The words for one kind of provision.
#[derive(Debug, PartialEq)]
pub(super) struct Noun {
    /// The kind.
    pub(super) kind: Kind,
    /// Russian: nominative, genitive, prepositional.
    ru: [&'static str; 3],
    /// Kazakh: alone (бап) and belonging to what holds it (бабы).
    kk: [&'static str; 2],
    /// English.
    pub(super) en: &'static str,
    /// How it is shortened, without dots, and what else it is called.
    short: &'static [&'static str],
}

const fn noun(
    kind: Kind,
    ru: [&'static str; 3],
    kk: [&'static str; 2],
    (en, short): (&'static str, &'static [&'static str]),
) -> Noun {
    Noun { kind, ru, kk, en, short }
}

#[rustfmt::skip]
static NOUNS: [Noun; 19] = [
    noun(Kind::Title, ["заголовок", "заголовка", "заголовке"], ["тақырып", "тақырыбы"], ("title", &[])),
    noun(Kind::Preamble, ["преамбула", "преамбулы", "преамбуле"], ["кіріспе", "кіріспесі"], ("preamble", &["преамбуламен"])),
    noun(Kind::Contents, ["оглавление", "оглавления", "оглавлении"], ["мазмұн", "мазмұны"], ("contents", &[])),
    noun(Kind::Part, ["часть", "части", "части"], ["бөлік", "бөлігі"], ("Part", &[])),
    noun(Kind::Section, ["раздел", "раздела", "разделе"], ["бөлім", "бөлімі"], ("Section", &["разд", "sec"])),
    noun(Kind::Subsection, ["подраздел", "подраздела", "подразделе"], ["кіші бөлім", "кіші бөлімі"], ("Subsection", &["subsec"])),
    noun(Kind::Chapter, ["глава", "главы", "главе"], ["тарау", "тарауы"], ("Chapter", &["гл", "ch", "chp"])),
    noun(Kind::Subchapter, ["параграф", "параграфа", "параграфе"], ["параграф", "параграфы"], ("Subchapter", &["§"])),
    noun(Kind::Article, ["статья", "статьи", "статье"], ["бап", "бабы"], ("Article", &["ст", "art", "статей"])),
    noun(Kind::Paragraph, ["пункт", "пункта", "пункте"], ["тармақ", "тармағы"], ("paragraph", &["п", "para", "par", "point", "clause"])),
    noun(Kind::PartOfArticle, ["часть", "части", "части"], ["бөлік", "бөлігі"], ("part", &["ч"])),
    noun(Kind::Subparagraph, ["подпункт", "подпункта", "подпункте"], ["тармақша", "тармақшасы"], ("subparagraph", &["пп", "подп", "subpara", "subpoint"])),
    noun(Kind::Indent, ["абзац", "абзаца", "абзаце"], ["абзац", "абзацы"], ("indent", &["абз"])),
    noun(Kind::Note, ["примечание", "примечания", "примечании"], ["ескертпе", "ескертпесі"], ("note", &["прим"])),
    noun(Kind::Quoted, ["текст", "текста", "тексте"], ["үзінді", "үзіндісі"], ("text", &[])),
    noun(Kind::Annex, ["приложение", "приложения", "приложении"], ["қосымша", "қосымшасы"], ("Annex", &["прил", "appendix"])),
    noun(Kind::Table, ["таблица", "таблицы", "таблице"], ["кесте", "кестесі"], ("table", &["табл"])),
    noun(Kind::Row, ["строка", "строки", "строке"], ["жол", "жолы"], ("row", &["line"])),
    noun(Kind::Editorial, ["сноска", "сноски", "сноске"], ["редакциялық ескертпе", "редакциялық ескертпесі"], ("footnote", &["ескерту", "ескертуі"])),
];

impl Noun {
    /// The words for a kind.
    pub(super) fn of(kind: Kind) -> &'static Self {
        NOUNS.iter().find(|noun| noun.kind == kind).expect("every kind stands in the table")
    }

    /// The noun of a segment of an address; `part` below something else is a
    /// part of an article, at the top it is a part of the act.
    pub(super) fn of_segment(segment: &str, is_top: bool) -> Option<&'static Self> {
        let skipped = if is_top { Kind::PartOfArticle } else { Kind::Part };
        NOUNS.iter().find(|noun| noun.kind != skipped && noun.kind.segment() == segment)
    }

    /// The Russian form.
    pub(super) const fn russian(&self, case: Case) -> &'static str {
        self.ru[case as usize]
    }

    /// The Kazakh form; `owned` where something holds the unit.
    pub(super) fn kazakh(&self, owned: bool, case: Case) -> String {
        let word = self.kk[usize::from(owned)];
        match case {
            Case::Nominative => word.to_owned(),
            Case::Genitive => format!("{word}{}", genitive(word)),
            Case::Locative if owned => format!("{word}н{}", open(word, "да", "де")),
            Case::Locative => format!("{word}{}", locative(word)),
        }
    }

    /// Whether its Russian name is feminine.
    pub(super) fn is_feminine(&self) -> bool {
        self.ru[0].ends_with(['а', 'я', 'ь'])
    }

    /// Whether it is counted with words, as in «часть вторая», not with digits.
    pub(super) const fn is_counted_in_words(&self) -> bool {
        matches!(self.kind, Kind::Part | Kind::PartOfArticle | Kind::Indent)
    }

    /// Whether it may be cited without a number.
    pub(super) const fn stands_alone(&self) -> bool {
        matches!(
            self.kind,
            Kind::Title
                | Kind::Preamble
                | Kind::Contents
                | Kind::Note
                | Kind::Quoted
                | Kind::Annex
                | Kind::Table
                | Kind::Editorial
        )
    }

    /// The noun that a word in small letters is a form of, and whether the form
    /// is Kazakh. Where several begin the word the longest is meant: тармақша,
    /// not тармақ.
    pub(super) fn read(word: &str) -> Option<(&'static Self, bool)> {
        let forms = NOUNS.iter().filter(|noun| noun.kind != Kind::Part).filter_map(|noun| {
            noun.likeness(word).map(|(length, is_kazakh)| (length, noun, is_kazakh))
        });
        let longest = forms.max_by_key(|(length, ..)| *length);
        longest.map(|(_, noun, is_kazakh)| (noun, is_kazakh))
    }

    /// How many bytes of `word` are this noun, and whether in Kazakh alone.
    fn likeness(&self, word: &str) -> Option<(usize, bool)> {
        let is_named = |word: &str| self.en.eq_ignore_ascii_case(word);
        let is_english = is_named(word) || word.strip_suffix('s').is_some_and(is_named);
        if is_english || self.short.contains(&word) {
            return Some((word.len(), false));
        }
        let stem = self.ru[1].trim_end_matches(['а', 'ы', 'и', 'я']);
        if word == self.ru[0] || begins(word, stem, 3) {
            return Some((stem.len(), false));
        }
        let is_form = |form: &&&str| begins(word, form, 6) || is_of_several(word, form);
        let kazakh = self.kk.iter().filter(is_form).map(|form| form.len());
        kazakh.max().map(|length| (length, true))
    }
}

/// Whether a Kazakh word is a form of the plural of `noun`: «тармақшаларының», which is
/// longer than all of the singular.
fn is_of_several(word: &str, noun: &str) -> bool {
    let Some(ending) = word.strip_prefix(noun) else { return false };
    let rest = KAZAKH_PLURALS.iter().find_map(|several| ending.strip_prefix(several));
    rest.is_some_and(|rest| rest.chars().count() <= 4)
}

/// Whether `word` is `stem` and at most `rest` letters more.
fn begins(word: &str, stem: &str, rest: usize) -> bool {
    word.strip_prefix(stem).is_some_and(|ending| ending.chars().count() <= rest)
}

/// The ending that agrees with the vowels of `word`.
fn open(word: &str, back: &'static str, front: &'static str) -> &'static str {
    // «у» and «и» follow the vowel before them: тарауда, тарауында.
    let vowel = word.chars().rev().find(|letter| "аоұыяәөүіе".contains(*letter));
    if vowel.is_some_and(|letter| "аоұыя".contains(letter)) { back } else { front }
}

/// баптың, бөлімнің, жолдың: the ending of possession after `word`.
fn genitive(word: &str) -> &'static str {
    match word.chars().next_back() {
        Some('а' | 'ә' | 'е' | 'ы' | 'і' | 'м' | 'н' | 'ң') => open(word, "ның", "нің"),
        Some(letter) if is_voiceless(letter) => open(word, "тың", "тің"),
        _ => open(word, "дың", "дің"),
    }
}

/// бапта, тарауда: the ending of place after `word`.
fn locative(word: &str) -> &'static str {
    match word.chars().next_back() {
        Some(letter) if is_voiceless(letter) => open(word, "та", "те"),
        _ => open(word, "да", "де"),
    }
}

fn is_voiceless(letter: char) -> bool {
    "пткқсшщфхцч".contains(letter)
}

/// баптар, бөлімдер, тараулар: several of what `word` names.
pub(crate) fn several(word: &str) -> String {
    let ending = match word.chars().next_back() {
        Some('л' | 'м' | 'н' | 'ң' | 'ж' | 'з') => open(word, "дар", "дер"),
        Some(letter) if is_voiceless(letter) => open(word, "тар", "тер"),
        _ => open(word, "лар", "лер"),
    };
    format!("{word}{ending}")
}

/// The forms of a Kazakh noun in the cases that an instruction uses, «бапты», «баптағы» and
/// «баппен» among them; the last is the one that none uses, «бапқа». `owned` where it ends
/// in what belongs to something: «бабы».
pub(crate) fn declined(word: &str, owned: bool) -> [String; 8] {
    let stem = if owned { format!("{word}н") } else { word.to_owned() };
    let last = word.chars().next_back();
    let is_voiceless = last.is_some_and(is_voiceless);
    let is_nasal = last.is_some_and(|letter| "мнң".contains(letter));
    let is_vowel = last.is_some_and(|letter| "аәеыіу".contains(letter));
    let by_sound = |[voiceless, other]: [[&'static str; 2]; 2]| {
        let [back, front] = if is_voiceless { voiceless } else { other };
        open(word, back, front)
    };
    let place = if owned { open(word, "да", "де") } else { locative(word) };
    let adjective = if place.ends_with('а') { "ғы" } else { "гі" };
    let from = if owned || is_nasal {
        open(word, "нан", "нен")
    } else {
        by_sound([["тан", "тен"], ["дан", "ден"]])
    };
    let object = match (owned, is_vowel && last != Some('у')) {
        (true, _) => "",
        (_, true) => open(word, "ны", "ні"),
        _ => by_sound([["ты", "ті"], ["ды", "ді"]]),
    };
    let with = if is_voiceless { "пен" } else { "мен" };
    let to =
        if owned { open(word, "а", "е") } else { by_sound([["қа", "ке"], ["ға", "ге"]]) };
    [
        word.to_owned(),
        format!("{word}{}", genitive(word)),
        format!("{stem}{place}"),
        format!("{stem}{place}{adjective}"),
        format!("{}{from}", if owned { word } else { &stem }),
        format!("{word}{with}"),
        format!("{stem}{object}"),
        format!("{stem}{to}"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kazakh_endings_agree_with_the_noun() {
        for (kind, genitive, owned_genitive, locative, owned_locative) in [
            (Kind::Article, "баптың", "бабының", "бапта", "бабында"),
            (Kind::Paragraph, "тармақтың", "тармағының", "тармақта", "тармағында"),
            (Kind::PartOfArticle, "бөліктің", "бөлігінің", "бөлікте", "бөлігінде"),
            (Kind::Subparagraph, "тармақшаның", "тармақшасының", "тармақшада", "тармақшасында"),
            (Kind::Indent, "абзацтың", "абзацының", "абзацта", "абзацында"),
            (Kind::Section, "бөлімнің", "бөлімінің", "бөлімде", "бөлімінде"),
            (Kind::Chapter, "тараудың", "тарауының", "тарауда", "тарауында"),
            (Kind::Subchapter, "параграфтың", "параграфының", "параграфта", "параграфында"),
            (Kind::Note, "ескертпенің", "ескертпесінің", "ескертпеде", "ескертпесінде"),
            (Kind::Quoted, "үзіндінің", "үзіндісінің", "үзіндіде", "үзіндісінде"),
            (Kind::Row, "жолдың", "жолының", "жолда", "жолында"),
        ] {
            let noun = Noun::of(kind);
            assert_eq!(noun.kazakh(false, Case::Genitive), genitive);
            assert_eq!(noun.kazakh(true, Case::Genitive), owned_genitive);
            assert_eq!(noun.kazakh(false, Case::Locative), locative);
            assert_eq!(noun.kazakh(true, Case::Locative), owned_locative);
        }
    }

    #[test]
    fn kazakh_nouns_are_declined() {
        let said = |word: &str, owned| declined(word, owned).join(" ");
        let alone = "бап баптың бапта баптағы баптан баппен бапты бапқа";
        assert_eq!(said("бап", false), alone);
        let owned = "бабы бабының бабында бабындағы бабынан бабымен бабын бабына";
        assert_eq!(said("бабы", true), owned);
        let chapter = "тарау тараудың тарауда тараудағы тараудан тараумен тарауды тарауға";
        assert_eq!(said("тарау", false), chapter);
        let section = "бөлім бөлімнің бөлімде бөлімдегі бөлімнен бөліммен бөлімді бөлімге";
        assert_eq!(said("бөлім", false), section);
        let note = "ескертпе ескертпенің ескертпеде ескертпедегі ескертпеден ескертпемен \
                    ескертпені ескертпеге";
        assert_eq!(said("ескертпе", false), note);
        for (one, all) in [("тармақ", "тармақтар"), ("бөлім", "бөлімдер"), ("тарау", "тараулар")]
        {
            assert_eq!(several(one), all);
        }
    }

    #[test]
    fn a_noun_is_known_by_its_forms() {
        for (word, kind) in [
            ("статьей", Kind::Article),
            ("ст", Kind::Article),
            ("баптың", Kind::Article),
            ("бабында", Kind::Article),
            ("тармағының", Kind::Paragraph),
            ("тармақшасы", Kind::Subparagraph),
            ("тармақшаларының", Kind::Subparagraph),
            ("бөліктерінің", Kind::PartOfArticle),
            ("подпунктами", Kind::Subparagraph),
            ("пунктом", Kind::Paragraph),
            ("articles", Kind::Article),
            ("бөлігінің", Kind::PartOfArticle),
            ("бөлімнің", Kind::Section),
            ("ескертпесі", Kind::Note),
            ("ескертуі", Kind::Editorial),
            ("части", Kind::PartOfArticle),
        ] {
            let read = Noun::read(word).map(|(noun, _)| noun.kind);
            assert_eq!(read, Some(kind), "{word}");
        }
        for word in ["закон", "article18", "по", "сталь", "жоба"] {
            assert!(Noun::read(word).is_none(), "{word}");
        }
    }
}
