//! Room under construction: export.
