//! Room under construction: tui.
