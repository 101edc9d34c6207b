//! How is it built? One text of a law or a bill as a tree of provisions.
//!
//! | Қазақша | Русский | English | here |
//! |---|---|---|---|
//! | бөлім | раздел | section | [`ProvisionKind::Section`] |
//! | тарау | глава | chapter | [`ProvisionKind::Chapter`] |
//! | параграф | параграф | subchapter | [`ProvisionKind::Subchapter`] |
//! | бап | статья | article | [`ProvisionKind::Article`] |
//! | тармақ | пункт | paragraph | [`ProvisionKind::Paragraph`] |
//! | бөлік | часть | part | [`ProvisionKind::PartOfArticle`] |
//! | тармақша | подпункт | subparagraph | [`ProvisionKind::Subparagraph`] |
//! | абзац | абзац | indent | [`ProvisionKind::Indent`] |
//! | ескертпе | примечание | note | [`ProvisionKind::Note`] |
//! | қосымша | приложение | annex | [`ProvisionKind::Annex`] |
//!
//! The names and their order are those of the Law of Kazakhstan «О правовых
//! актах» of 6 April 2016, article 23.

pub mod number;

pub mod kind;

pub mod path;

pub mod provision;

pub mod tree;

pub mod citation;

pub use kind::ProvisionKind;
pub use number::Number;
pub(crate) use number::{is_roman_capital, latin_of_roman};
pub use path::Address;
pub use provision::{Link, Provision, ProvisionId, Tiles};
pub use tree::Document;
