//! How many attributes the elements of a page have: whoever reads a page holds each of them
//! against all others of its element.

/// So many attributes may be held against one another: thirty thousand of one element.
const MOST_PAIRS: usize = 1 << 30;
/// By so much more than a page is may be looked at, where elements seem to begin in others.
const MOST_READ: usize = 64;
/// So many bytes may always be.
const ALWAYS: usize = 1 << 28;

/// Whether a page has more attributes than are read in good time. What only looks like the
/// beginning of an element, in a script or a remark, is counted too.
pub(super) fn are_too_many(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut pairs, mut read) = (0_usize, 0_usize);
    for (at, _) in text.match_indices('<') {
        let rest = &bytes[at + 1..];
        let rest = rest.strip_prefix(b"/").unwrap_or(rest);
        if !rest.first().is_some_and(u8::is_ascii_alphabetic) {
            continue;
        }
        let (count, length) = attributes(rest);
        pairs = pairs.saturating_add(count.saturating_mul(count));
        read += length;
        if pairs > MOST_PAIRS || read > ALWAYS + bytes.len() * MOST_READ {
            return true;
        }
    }
    false
}

/// Where in an element one is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    /// Its name, or a blank behind which an attribute may begin.
    Blank,
    /// The name of an attribute.
    Name,
    /// Behind its `=`.
    Equals,
    /// A value without quotation marks.
    Bare,
    /// A value between two of these.
    Quoted(u8),
}

/// How many attributes the element has that begins with these bytes, and where it ends.
fn attributes(tag: &[u8]) -> (usize, usize) {
    let name =
        tag.iter().position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'));
    let from = name.unwrap_or(tag.len());
    let (mut within, mut count) = (Within::Blank, 0);
    for (at, byte) in tag.iter().enumerate().skip(from) {
        let is_blank = byte.is_ascii_whitespace();
        within = match (within, byte) {
            (Within::Quoted(mark), byte) if *byte == mark => Within::Blank,
            (Within::Quoted(_), _) => within,
            (_, b'>') => return (count, at),
            (Within::Equals, b'"' | b'\'') => Within::Quoted(*byte),
            (Within::Equals, _) if is_blank => Within::Equals,
            (Within::Bare, _) if is_blank => Within::Blank,
            (Within::Equals | Within::Bare, _) => Within::Bare,
            (Within::Blank, b'=') if count > 0 => Within::Equals,
            (Within::Name, b'=') => Within::Equals,
            (Within::Blank | Within::Name, _) if is_blank || *byte == b'/' => Within::Blank,
            (Within::Name, _) => Within::Name,
            (Within::Blank, _) => {
                count += 1;
                Within::Name
            }
        };
    }
    (count, tag.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_counted_as_a_browser_has_them() {
        for (tag, count) in [
            ("p>", 0),
            ("p a b=1 c = '>' d=\"x y\"e/f>g h", 6),
            ("a href=/x/y z=a=b>", 2),
            ("br/>", 0),
            ("p a='", 1),
        ] {
            assert_eq!(attributes(tag.as_bytes()).0, count, "{tag}");
        }
    }

    #[test]
    fn too_many_of_one_element_are_refused_and_of_many_are_not() {
        let many =
            |count: usize| (0..count).map(|at| format!(" a{at}=1")).collect::<Vec<_>>().concat();
        assert!(are_too_many(&format!("<p{}>", many(40_000))));
        assert!(are_too_many(&format!("<!--<q x='--><p{} x='>", many(40_000))));
        assert!(!are_too_many(&format!("<p{}>", many(1_000)).repeat(20)));
        assert!(!are_too_many(&"if (a<b) { c('<d e=\\'>') } ".repeat(10_000)));
        assert!(are_too_many(&"<a b".repeat(100_000)));
    }
}
