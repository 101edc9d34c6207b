//! Now, and names that sort by time.

use crate::annotation::AnnotationId;
use jiff::civil::Date;
use jiff::{Timestamp, ZonedDateTime};
use uuid::Uuid;

/// The time, by the second and with the local offset (RFC 3339).
pub fn now() -> String {
    let now = ZonedDateTime::now();
    now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// A day or a time in UTC, as `2026-09-14T05:22:05Z`; of a day its beginning.
/// `None` where it is neither.
pub fn in_utc(written: &str) -> Option<String> {
    if !is_time(written) {
        return None;
    }
    match written.len() {
        10 => Some(format!("{written}T00:00:00Z")),
        _ => written.parse::<Timestamp>().ok().map(|time| time.to_string()),
    }
}

/// Whether something written is a day (`2022-05-03`) or a time with an offset, as RFC 3339
/// writes them, give or take the seconds and the colon of the offset. The other forms of
/// ISO 8601 (`20220503T10Z`, `+05`) are none: an editor that checks refuses them.
pub(super) fn is_time(written: &str) -> bool {
    let Some((day, clock)) = written.split_at_checked(10) else { return false };
    let offset = clock.rfind(['+', '-', 'Z', 'z']).map_or("", |at| &clock[at..]);
    let is_moment = || {
        clock.get(3..4) == Some(":")
            && matches!(offset.len(), 1 | 5 | 6)
            && written.parse::<Timestamp>().is_ok()
    };
    day.parse::<Date>().is_ok() && (clock.is_empty() || is_moment())
}

/// The moment of a day or a time as written, so that two of different offsets can
/// be compared.
pub(super) fn instant(written: &str) -> Option<Timestamp> {
    let midnight = if written.len() == 10 { "T00:00:00Z" } else { "" };
    format!("{written}{midnight}").parse().ok()
}

/// A new id: a UUIDv7 (RFC 9562), so that later ones sort after earlier ones.
pub fn new_id() -> AnnotationId {
    AnnotationId::of_bits(Uuid::now_v7().as_u128())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_ids_sort_after_earlier_ones() {
        let ids: Vec<_> = (0..100).map(|_| new_id()).collect();
        assert!(ids.is_sorted());
        assert!(ids.windows(2).all(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn a_date_that_is_none_is_known() {
        let times = "2022-05-03 2024-02-29 2026-09-14T10:22:05+05:00 2026-09-14T10:22:05Z \
                     2026-09-14T10:22+0500 2026-09-14t10:22z";
        for written in times.split_whitespace() {
            assert!(is_time(written), "{written}");
        }
        let others = "2022-02-29 2022-5-3 03.05.2022 мая 2022-05-03T10:00 20220503 \
                      20261123T100000Z 2026-11-23T10:00:00+05 2026-11-23T100000Z";
        for written in others.split_whitespace() {
            assert!(!is_time(written), "{written}");
        }
    }

    #[test]
    fn a_time_is_told_in_utc() {
        for (written, utc) in [
            ("2026-09-14T10:22:05+05:00", Some("2026-09-14T05:22:05Z")),
            ("2026-09-14T05:22:05Z", Some("2026-09-14T05:22:05Z")),
            ("2026-09-14", Some("2026-09-14T00:00:00Z")),
            ("3 мая", None),
            ("", None),
        ] {
            assert_eq!(in_utc(written).as_deref(), utc, "{written}");
        }
    }

    #[test]
    fn the_time_has_seconds_and_an_offset() {
        let now = now();
        assert_eq!(now.len(), "2026-09-14T10:22:05+05:00".len(), "{now}");
        assert!(now.parse::<jiff::Timestamp>().is_ok(), "{now}");
    }
}
