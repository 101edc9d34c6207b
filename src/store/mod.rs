//! Room under construction: store.
