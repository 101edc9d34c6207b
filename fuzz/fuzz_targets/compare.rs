//! See `compare_texts`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| tuzetu_fuzz::compare_texts(data));
