//! Where the pages lie and how they lead to one another: always by relative ways, so that
//! they can lie anywhere.

use crate::bill::Bill;
use crate::l10n::Messages;
use crate::text::language::Language;
use std::fmt::Write;

/// Which page leads somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// One of those at the top.
    Top,
    /// One below a bill.
    Bill,
}

impl Way {
    /// What stands before a way from the top.
    pub(super) const fn up(self) -> &'static str {
        match self {
            Self::Top => "",
            Self::Bill => "../../",
        }
    }

    /// The ways to the pages at the top.
    pub(super) fn back(self, language: Language) -> Vec<(String, String)> {
        let messages = Messages::new(language);
        let pages = [("index", "bills"), ("constitution", "constitution"), ("search", "search")];
        let way = |(page, name): (&str, &str)| {
            (format!("{}{page}.html", self.up()), messages.get(&format!("site-{name}")))
        };
        pages.map(way).to_vec()
    }
}

/// The file of a bill's page.
pub(super) fn bill(bill: &Bill) -> String {
    format!("bills/{}/index.html", bill.id)
}

/// The file of a text.
pub(super) fn text(bill: &Bill, version: usize, language: Language) -> String {
    format!("bills/{}/{}.{language}.html", bill.id, bill.versions[version].id)
}

/// The script with the words of a bill in a language.
pub(super) fn words(bill: &Bill, language: Language) -> String {
    format!("bills/{}/words.{language}.js", bill.id)
}

/// A way as a link has it: every byte that means something in a link is written in numbers.
pub(super) fn href(way: &str) -> String {
    let mut href = String::with_capacity(way.len());
    for byte in way.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            href.push(char::from(byte));
        } else {
            write!(href, "%{byte:02X}").expect("memory takes what is written");
        }
    }
    href
}

/// What a bill is called.
pub(super) fn title(bill: &Bill, language: Language) -> String {
    let title = bill.title.nearest(language).map(|(_, title)| title.trim().to_owned());
    title.unwrap_or_else(|| bill.id.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_part_of_a_link() {
        assert_eq!(href("bills/заң/v1.2.kk.html"), "bills/%D0%B7%D0%B0%D2%A3/v1.2.kk.html");
        assert_eq!(href("a?b#c\"d%"), "a%3Fb%23c%22d%25");
    }
}
