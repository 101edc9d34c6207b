//! See `import_file`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| tuzetu_fuzz::import_file(data));
