//! What is judged by programs that are not ours. Where one is absent the test says what was
//! not tested, and that `.ci/run` installs it; with `TUZETU_OUTSIDE=1` that is a failure.

mod papers;

mod pages;
