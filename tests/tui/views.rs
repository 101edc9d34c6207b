//! The main views as the README shows them: written by this test (`TUZETU_BLESS=1`) and
//! held to the program ever after.

use crate::reader::{RUSSIAN, Reader, Start};
use crate::readme::hold;
use tuzetu::compare::Sides;
use tuzetu::text::language::Language;

const SMALL: Start =
    Start { interface: Language::English, size: (100, 20), has_colors: false, ..RUSSIAN };

fn view(name: &str, start: Start, keys: &str) {
    let screen = Reader::new(start).press(keys).text();
    assert!(screen.lines().all(|line| line.chars().count() <= 100), "{screen}");
    hold(name, &format!("```text\n{screen}\n```\n"));
}

// One test, for each writes the same file.
#[test]
fn the_views_in_the_readme_are_what_the_program_draws() {
    let whole = Start { versions: Sides::new("2021-09-15", "2022-05-03"), ..SMALL };
    let two = Start { languages: &[Language::Russian, Language::Kazakh], ..SMALL };
    view("side-by-side", SMALL, "A<enter>s");
    view("bilingual", two, "ii");
    view("timeline", SMALL, "V");
    view("matrix", whole, "C");
    view("life", SMALL, "A<enter>L");
    view("form", SMALL, "A<enter>e");
}
