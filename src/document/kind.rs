//! The units of a law, with their names in JSON and in addresses.

/// What a provision is, from the whole act down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ProvisionKind {
    /// The title of the act.
    Title,
    /// What stands before the first article.
    Preamble,
    /// A table of contents.
    Contents,
    /// часть акта · бөлік: «ОБЩАЯ ЧАСТЬ».
    Part,
    /// раздел · бөлім.
    Section,
    /// подраздел · кіші бөлім.
    Subsection,
    /// глава · тарау.
    Chapter,
    /// параграф · параграф.
    Subchapter,
    /// статья · бап.
    Article,
    /// пункт · тармақ; in codes also called часть, but numbered `1.`.
    Paragraph,
    /// часть · бөлік: the second and later capital-letter passage of its parent.
    PartOfArticle,
    /// подпункт · тармақша.
    Subparagraph,
    /// абзац: a passage that begins with a small letter; the lead-in is the first.
    Indent,
    /// примечание · ескертпе: part of the law (art. 23(8)).
    Note,
    /// A quoted structure: new text that an amending instruction carries.
    Quoted,
    /// приложение · қосымша.
    Annex,
    /// A table; its rows stand below it.
    Table,
    /// One row of a table.
    Row,
    /// сноска · редакциялық ескертпе: who amended what and when; never law.
    Editorial,
}

impl ProvisionKind {
    /// The name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Preamble => "preamble",
            Self::Contents => "contents",
            Self::Part => "part",
            Self::Section => "section",
            Self::Subsection => "subsection",
            Self::Chapter => "chapter",
            Self::Subchapter => "subchapter",
            Self::Article => "article",
            Self::Paragraph => "paragraph",
            Self::PartOfArticle => "part-of-article",
            Self::Subparagraph => "subparagraph",
            Self::Indent => "indent",
            Self::Note => "note",
            Self::Quoted => "quoted",
            Self::Annex => "annex",
            Self::Table => "table",
            Self::Row => "row",
            Self::Editorial => "editorial",
        }
    }

    /// The abbreviation in addresses (Akoma Ntoso where it has one).
    pub const fn segment(self) -> &'static str {
        match self {
            Self::Section => "sec",
            Self::Subsection => "subsec",
            Self::Chapter => "chp",
            Self::Subchapter => "subchp",
            Self::Article => "art",
            Self::Paragraph => "para",
            Self::PartOfArticle => "part",
            Self::Subparagraph => "subpara",
            Self::Quoted => "qstr",
            other => other.name(),
        }
    }

    /// Whether its number runs through the whole act, so that its address
    /// names nothing of what holds it (Law «О правовых актах» art. 23(4)).
    pub const fn is_numbered_through(self) -> bool {
        matches!(self, Self::Part | Self::Section | Self::Chapter | Self::Article | Self::Annex)
    }
}
