//! The key by which words compare.
