//! Documents for others. For programs the shapes are a contract: fields may be
//! added; a change of meaning needs a new schema number. For people a [`paper::Paper`]
//! is composed once and painted in each format.

pub mod json;

pub mod document;

pub mod comparison;

pub mod lives;

pub mod trace;

pub mod annotations;

pub mod jsonld;

pub mod catalogue;

pub mod doctor;

pub mod parity;

mod understood;

pub mod application;

pub mod problems;

pub mod norms;

pub mod receipt;

pub mod batch;

pub mod imported;

pub mod schema;

pub mod paper;

mod xml;

pub mod docx;

pub mod html;

pub mod markdown;

pub mod plain;

pub mod sheet;

pub mod appended;

pub mod explained;

mod marks;

pub mod law;

mod acts;

mod amended;

pub mod akn;

mod noted;

pub mod redline;

pub mod table;

pub mod together;

pub mod chart;

pub mod page;

pub mod explainer;

pub mod annotation_sheet;

pub mod site;
