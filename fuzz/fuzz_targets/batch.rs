//! See `answer_jobs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| tuzetu_fuzz::answer_jobs(data));
