//! See `read_bill`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| tuzetu_fuzz::read_bill(data));
