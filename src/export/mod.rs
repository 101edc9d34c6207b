//! Documents for other programs. The shapes are a contract: fields may be
//! added; a change of meaning needs a new schema number.

pub mod json;

pub mod document;

pub mod comparison;

pub mod lives;

pub mod trace;

pub mod annotations;

pub mod jsonld;

pub mod catalogue;

pub mod parity;

pub mod problems;

pub mod norms;

pub mod receipt;

pub mod schema;
