//! Roman numbers of lists, as programs of words and browsers print them.

/// The Roman number, in small letters; another where there is none.
pub(super) fn roman(number: i64) -> String {
    const SIGNS: [(i64, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if !(1..4000).contains(&number) {
        return number.to_string();
    }
    let mut left = number;
    let mut printed = String::new();
    for (value, sign) in SIGNS {
        while left >= value {
            printed.push_str(sign);
            left -= value;
        }
    }
    printed
}
