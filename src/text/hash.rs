//! Maps over words and provisions, many thousands of them for each comparison.
//!
//! The order in which such a map is gone through changes from run to run, so no
//! result may hang on it.

use std::collections::{HashMap, HashSet};

/// How keys are hashed: fast, and with a seed that a hostile text cannot know.
pub type Seed = foldhash::fast::RandomState;

/// A map with fast hashing.
pub type Map<K, V> = HashMap<K, V, Seed>;

/// A set with fast hashing.
pub type Set<K> = HashSet<K, Seed>;
