//! `tuzetu.doctor/1`: how the program is on this machine.

use super::json;
use serde::Serialize;

/// How one thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// As it should be.
    Ok,
    /// Something is not as well as it could be.
    Remark,
    /// Something does not work.
    Fault,
}

impl Standing {
    /// Its name; with `doctor-` before it, the message key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Remark => "remark",
            Self::Fault => "fault",
        }
    }
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What; with `doctor-` before it, the message key.
    pub name: &'static str,
    /// How it is.
    pub standing: Standing,
    /// What was found.
    pub value: String,
    /// What to do; nothing where it is as it should be.
    pub advice: Option<String>,
}

impl Check {
    /// What is as it should be.
    pub fn ok(name: &'static str, value: String) -> Self {
        Self { name, standing: Standing::Ok, value, advice: None }
    }

    /// What is not, and what to do.
    pub fn ill(name: &'static str, standing: Standing, value: String, advice: String) -> Self {
        Self { name, standing, value, advice: Some(advice) }
    }
}

#[derive(Serialize)]
struct DoctorShape<'a> {
    schema: &'static str,
    checks: Vec<CheckShape<'a>>,
}

#[derive(Serialize)]
struct CheckShape<'a> {
    name: &'static str,
    standing: &'static str,
    value: &'a str,
    advice: Option<&'a str>,
}

/// All that was looked at, as JSON.
pub fn json(checks: &[Check]) -> String {
    json::text(&DoctorShape {
        schema: "tuzetu.doctor/1",
        checks: checks.iter().map(check).collect(),
    })
}

fn check(check: &Check) -> CheckShape<'_> {
    CheckShape {
        name: check.name,
        standing: check.standing.name(),
        value: &check.value,
        advice: check.advice.as_deref(),
    }
}
