//! See `anchor_quote`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| tuzetu_fuzz::anchor_quote(data));
