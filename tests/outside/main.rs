//! What is judged by programs that are not ours: LibreOffice, Python, Chromium, shells, Spark,
//! DuckDB. Where one is absent the test says loudly what was not tested and that `.ci/run`
//! installs it, and passes; with `TUZETU_OUTSIDE=1`, as the gate has it, the absence is a
//! failure.

mod tools;

#[cfg(unix)]
#[path = "../support/terminal.rs"]
mod terminal;

#[cfg(target_os = "linux")]
mod disk;
mod docx_in;
mod packed;
mod pages;
mod papers;
#[cfg(unix)]
mod shells;
#[cfg(target_os = "linux")]
mod silent;
mod spark;
mod texts_in;
