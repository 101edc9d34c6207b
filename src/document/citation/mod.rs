//! How a lawyer cites a provision, in three languages: written and read.
//!
//! | | |
//! |---|---|
//! | address | `art_18-1__para_3__subpara_2` |
//! | Русский | подпункт 2) пункта 3 статьи 18-1 |
//! | Қазақша | 18-1-баптың 3-тармағының 2) тармақшасы |
//! | English | subparagraph 2) of paragraph 3 of Article 18-1 |
//!
//! Russian and English go from the smallest unit to the largest, Kazakh from
//! the largest to the smallest. What an instruction quotes is cited first and
//! then, in brackets, the instruction: «пункт 5 статьи 18-2 (в подпункте 2)
//! пункта 11 статьи 1)».

mod ordinal;

mod noun;

mod write;

mod token;

mod read;

pub(crate) use noun::{declined, several};
pub(crate) use ordinal::{kazakh_words as kazakh_ordinals, read as read_ordinal};
pub use read::{find_cited, read_citation};
pub use write::{cite, cite_address, cite_genitive, cite_of};

#[cfg(test)]
mod tests;
