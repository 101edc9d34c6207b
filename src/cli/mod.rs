//! Room under construction: cli.
