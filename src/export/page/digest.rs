//! The digest by which the policy of a page names what may run in it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// `sha256-…` of a script or a style.
pub(super) fn digest(words: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(words)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_as_browsers_make_it() {
        // The example of the specification (CSP3, 8.4).
        let known = "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=";
        assert_eq!(digest("alert('Hello, world.');"), known);
    }
}
