//! See `press_keys`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| tuzetu_fuzz::press_keys(data));
