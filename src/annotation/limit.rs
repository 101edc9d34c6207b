//! The three-part test that courts and treaty bodies apply to a limit on a
//! right: provided by law, for a legitimate aim, necessary and proportionate
//! (ICCPR, article 19(3); Constitution of 1995, article 39; Constitution of 2026,
//! article 41).

use super::named::named;
use crate::text::language::ByLanguage;

named! {
    /// A part of the test, in the order in which they are asked.
    TestPart {
        /// The limit is laid down by a law that is clear enough to foresee it.
        Law = "law",
        /// It serves an aim for which the right may be limited.
        Aim = "aim",
        /// It is necessary for that aim and goes no further.
        Necessity = "necessity",
    }
}

named! {
    /// What a part of the test came to.
    Verdict {
        /// The limit passes.
        Met = "met",
        /// It fails.
        NotMet = "not-met",
        /// It cannot be said.
        Unclear = "unclear",
    }
}

/// What a part of the test came to, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it came to.
    pub verdict: Verdict,
    /// Why.
    pub words: ByLanguage<Option<String>>,
}

/// The test, as far as it was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LimitTest {
    /// Provided by law.
    pub law: Option<Finding>,
    /// Legitimate aim.
    pub aim: Option<Finding>,
    /// Necessary and proportionate.
    pub necessity: Option<Finding>,
}

impl LimitTest {
    /// What a part came to.
    pub const fn get(&self, part: TestPart) -> Option<&Finding> {
        match part {
            TestPart::Law => self.law.as_ref(),
            TestPart::Aim => self.aim.as_ref(),
            TestPart::Necessity => self.necessity.as_ref(),
        }
    }

    /// What a part came to, to be changed.
    pub const fn get_mut(&mut self, part: TestPart) -> &mut Option<Finding> {
        match part {
            TestPart::Law => &mut self.law,
            TestPart::Aim => &mut self.aim,
            TestPart::Necessity => &mut self.necessity,
        }
    }

    /// The parts that were tested, in order.
    pub fn iter(&self) -> impl Iterator<Item = (TestPart, &Finding)> {
        TestPart::ALL.iter().filter_map(|part| Some((*part, self.get(*part)?)))
    }
}
