//! Files that bills arrive in, read to Markdown: what was in them, and what is to be
//! said of it. Bytes in, text out; a hostile file is refused within bounds.

pub mod flow;

pub mod akn;
