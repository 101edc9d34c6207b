//! The options that every command takes.

use crate::l10n::system_language;
use crate::store::{Chosen, Workspace};
use crate::text::language::Language;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The environment variable that names the language of the interface.
pub(crate) const UI_LANGUAGE: &str = "TUZETU_UI_LANG";

/// The environment variable that names who writes annotations.
pub(crate) const AUTHOR: &str = "TUZETU_AUTHOR";

/// The options that every command takes.
#[derive(Args, Clone, Debug)]
pub(crate) struct Options {
    /// The folder of the workspace.
    #[arg(long, global = true, value_name = "DIR", env = "TUZETU_WORKSPACE", hide_env = true)]
    pub(crate) workspace: Option<PathBuf>,
    /// The form of the results; text where none is asked for.
    #[arg(long, global = true, value_name = "FORM", value_enum)]
    pub(crate) format: Option<Format>,
    /// The language of the interface.
    #[arg(long, global = true, value_name = "L", env = UI_LANGUAGE, hide_env = true, value_parser = language_parser())]
    ui_lang: Option<Language>,
    /// When to use colours.
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        value_enum,
        default_value = "auto",
        hide_default_value = true
    )]
    pub(crate) color: Color,
    /// Whether notes are left out.
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
}

/// The form of the results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For programs that read W3C Web Annotations: like those below only what is exported.
    #[value(hide = true)]
    Jsonld,
    /// A page.
    #[value(hide = true)]
    Html,
    /// A document of Word.
    #[value(hide = true)]
    Docx,
    /// Pages to print.
    #[value(hide = true)]
    Pdf,
    /// Markdown.
    #[value(hide = true)]
    Markdown,
    /// A table of Excel.
    #[value(hide = true)]
    Xlsx,
    /// A table of values parted by commas.
    #[value(hide = true)]
    Csv,
    /// Akoma Ntoso.
    #[value(hide = true)]
    Akn,
}

impl Format {
    /// Whether every command writes it.
    pub(crate) const fn is_common(self) -> bool {
        matches!(self, Self::Text | Self::Json)
    }

    /// Whether it is nothing to look at on a terminal.
    pub(crate) const fn is_binary(self) -> bool {
        matches!(self, Self::Docx | Self::Pdf | Self::Xlsx)
    }

    /// Its name on the command line.
    pub(crate) fn name(self) -> String {
        let value = self.to_possible_value().expect("none is skipped");
        value.get_name().to_owned()
    }

    /// How files of it end.
    fn ending(self) -> String {
        match self {
            Self::Markdown => "md".to_owned(),
            Self::Text => "txt".to_owned(),
            Self::Akn => "xml".to_owned(),
            other => other.name(),
        }
    }

    /// The one of `forms` that a file's name tells.
    pub(crate) fn of_file(path: &Path, forms: &[Self]) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        forms.iter().copied().find(|form| form.ending() == ending)
    }
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Options {
    /// The language that the interface speaks.
    pub(crate) fn ui_language(&self) -> Language {
        self.ui_lang.unwrap_or_else(system_language)
    }

    /// Whether that was asked for, on the command line or in the environment.
    pub(crate) fn is_language_asked(&self) -> bool {
        self.ui_lang.is_some()
    }

    /// The same of the screen, where the reader may have chosen it.
    pub(crate) fn screen_language(&self, chosen: &Chosen) -> Language {
        self.ui_lang.or_else(|| chosen.language()).unwrap_or_else(system_language)
    }
}

impl Color {
    /// Whether output to a terminal, or to none, is coloured.
    pub(crate) fn is_on(self, is_terminal: bool) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
                is_terminal && !refused
            }
        }
    }
}

/// The file that `-o` names; `-` names the standard output, as it does elsewhere.
pub(crate) fn named_file(output: Option<&Path>) -> Option<&Path> {
    output.filter(|path| path.as_os_str() != "-")
}

/// Reads `ru`, `kk` or `en`; anything else is refused with the list.
pub(crate) fn language_parser() -> impl TypedValueParser<Value = Language> {
    let codes = Language::ALL.map(Language::code);
    PossibleValuesParser::new(codes)
        .map(|code| Language::from_code(&code).expect("only the three codes are let through"))
}

/// The language for help and for errors in the arguments themselves, before
/// they are read: as `--ui-lang` or the environment says.
pub(crate) fn early_language(args: &[OsString]) -> Language {
    let args: Vec<_> = args.iter().map(|arg| arg.to_string_lossy()).collect();
    let after = |at: usize| args.get(at + 1).map(AsRef::as_ref);
    let mut named = args.iter().enumerate().filter_map(|(at, arg)| match arg.as_ref() {
        "--ui-lang" => after(at),
        arg => arg.strip_prefix("--ui-lang="),
    });
    let named = named.next_back().and_then(Language::from_code);
    let wished = || Language::from_code(&std::env::var(UI_LANGUAGE).ok()?);
    named.or_else(wished).unwrap_or_else(system_language)
}

/// Who speaks.
#[derive(Args, Debug, Default)]
pub(crate) struct Author {
    /// A role or a name.
    #[arg(long, value_name = "A")]
    author: Option<String>,
}

impl Author {
    /// Who signs where no option can say so: who the environment names, else the user
    /// as git or the system knows them.
    pub(crate) fn usual(workspace: &Workspace) -> String {
        let named = std::env::var(AUTHOR).ok();
        let named = named.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
        named.unwrap_or_else(|| workspace.user())
    }

    /// Who is named on the command line.
    pub(crate) fn named(&self) -> Option<&str> {
        self.author.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_help_is_known_before_the_arguments_are() {
        let early =
            |args: &[&str]| early_language(&args.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(early(&["tuzetu", "--ui-lang", "kk", "--help"]), Language::Kazakh);
        assert_eq!(early(&["tuzetu", "diff", "--ui-lang=en"]), Language::English);
        assert_eq!(early(&["tuzetu", "--ui-lang=en", "--ui-lang", "ru"]), Language::Russian);
    }

    #[test]
    fn colour_obeys_the_user_before_the_terminal() {
        assert!(Color::Always.is_on(false));
        assert!(!Color::Never.is_on(true));
        assert!(!Color::Auto.is_on(false));
    }

    #[test]
    fn the_screen_speaks_as_it_is_told_else_as_was_chosen() {
        let folder = tempfile::tempdir().expect("a folder");
        let options = |ui_lang| Options {
            workspace: None,
            format: None,
            ui_lang,
            color: Color::Auto,
            quiet: false,
        };
        let spoken = |told| options(told).screen_language(&Chosen::read(folder.path()));
        assert_eq!(spoken(None), system_language());
        for chosen in Language::ALL {
            let language = chosen.code().to_owned();
            Chosen { language, ..Chosen::default() }.keep(folder.path()).expect("kept");
            assert_eq!(spoken(None), chosen);
            assert_eq!(spoken(Some(Language::English)), Language::English);
        }
        std::fs::write(folder.path().join("interface.yaml"), "language: [").expect("written");
        assert_eq!(spoken(None), system_language());
    }
}
