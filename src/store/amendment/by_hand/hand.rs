//! Files as people write them: comments everywhere, every kind of quotes, blocks,
//! lists and mappings, set in and not, whole or on one line.

/// Numbers that look random and are the same each time (splitmix64).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % sides as u64).expect("below the sides")
    }

    pub(super) fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.roll(all.len())]
    }
}

/// A file as a person writes it: each line with the field it belongs to, and what
/// must stand in the file whatever is changed elsewhere.
pub(super) struct Hand {
    pub(super) dice: Dice,
    pub(super) lines: Vec<(&'static str, String)>,
    pub(super) keepsakes: Vec<String>,
    step: usize,
    is_flush: bool,
}

impl Hand {
    /// Writes a whole file.
    pub(super) fn write(seed: u64) -> (Self, String) {
        let mut dice = Dice(seed);
        let step = dice.pick(&[2, 2, 2, 4]);
        let is_flush = dice.roll(3) == 0;
        let mut hand = Self { dice, lines: Vec::new(), keepsakes: Vec::new(), step, is_flush };
        hand.file();
        let end = hand.dice.pick(&["\n", "\n", "\r\n"]);
        let lines = hand.lines.iter().flat_map(|(_, line)| [line.as_str(), end]);
        let text: String = lines.collect();
        let text = match hand.dice.roll(5) {
            0 => text.trim_end_matches(['\r', '\n']).to_owned(),
            1 => format!("{text}{end}# соңы{end}"),
            _ => text,
        };
        (hand, text)
    }

    fn put(&mut self, tag: &'static str, depth: usize, line: &str) {
        self.lines.push((tag, format!("{}{line}", " ".repeat(depth * self.step))));
    }

    /// Nothing, spaces, or a comment of its own at the end of a line.
    fn tail(&mut self) -> String {
        let comment = format!("# с{} ескерту: \"қос\" 'нүкте'", self.keepsakes.len());
        let before = match self.dice.roll(8) {
            0 => "   ",
            1 => "\t",
            2 => " ",
            3 => return "  ".to_owned(),
            _ => return String::new(),
        };
        let tab = self.dice.pick(&["", "\tтабуляция"]);
        self.keepsakes.push(format!("{comment}{tab}"));
        format!("{before}{comment}{tab}")
    }

    /// Perhaps an empty line or a comment on a line of its own.
    fn gap(&mut self, depth: usize) {
        match self.dice.roll(6) {
            0 => self.put("gap", 0, ""),
            1 => {
                let comment = format!("# г{} – бөлек жолдағы ескерту", self.keepsakes.len());
                self.put("gap", depth, &comment);
                self.keepsakes.push(comment);
            }
            _ => (),
        }
    }

    fn quoted(&mut self, value: &str) -> String {
        match self.dice.roll(3) {
            0 => format!("\"{value}\""),
            1 => format!("'{value}'"),
            _ => value.to_owned(),
        }
    }

    /// A field with a short value.
    fn short(&mut self, tag: &'static str, (depth, key): (usize, &str), value: &str) {
        self.gap(depth);
        let key = match self.dice.roll(8) {
            0 => format!("\"{key}\""),
            1 => format!("'{key}'"),
            _ => key.to_owned(),
        };
        let space = self.dice.pick(&["", "", "", " ", "    "]);
        let (value, tail) = (self.quoted(value), self.tail());
        self.put(tag, depth, &format!("{key}: {space}{value}{tail}"));
    }

    /// A field that the program does not know.
    fn unknown(&mut self, depth: usize) {
        let name = format!("x-{}-белгі", self.keepsakes.len());
        let value = self.dice.pick(&[
            "39.10",
            "[1, 0x1F, 39.10, ~]",
            "{а: \"ә\", б: ~, \"в г\": [да, {x: 1}]}",
            "2022-05-03",
            "true",
            "!!str 12",
            "'бір ''екі'' үш'",
            "\"\\u0041 \\x41\"",
        ]);
        let line = format!("{name}: {value}");
        let tail = self.tail();
        self.put("x", depth, &format!("{line}{tail}"));
        self.keepsakes.push(line);
        if self.dice.roll(4) == 0 {
            let mark = self.keepsakes.len();
            let head = self.dice.pick(&["|", "|+", "|-", ">", ">-", ">+"]);
            self.put("x", depth, &format!("x-{mark}-сөз: {head}"));
            self.put("x", depth + 1, &format!("сөз{mark} # ескерту емес"));
            self.put("x", 0, "");
            self.put("x", depth + 1, "екінші: жол");
            if self.dice.roll(2) == 0 {
                self.put("x", 0, "");
            }
            self.keepsakes.push(format!("x-{mark}-сөз: {head}"));
        }
    }

    /// Words in some language, in one of the ways that YAML has for them.
    fn words(&mut self, tag: &'static str, (depth, key): (usize, &str)) {
        let tail = match self.tail() {
            tail if tail.starts_with('\t') => format!(" {tail}"),
            tail => tail,
        };
        match self.dice.roll(9) {
            0 => self.put(tag, depth, &format!("{key}: Бір жол, {key}{tail}")),
            1 => self.put(tag, depth, &format!("{key}: \"Тырнақша: \\\"{key}\\\" # емес\"{tail}")),
            2 => self.put(tag, depth, &format!("{key}: 'Дара ''{key}'''{tail}")),
            3 => {
                self.put(tag, depth, &format!("{key}: \"Длинная цитата {key},"));
                self.put(tag, depth + 1, "сложенная в строки \\");
                self.put(tag, 0, "");
                self.put(tag, depth + 1, &format!("и законченная.\"{tail}"));
            }
            4 => {
                self.put(tag, depth, &format!("{key}: Простые слова {key}"));
                self.put(tag, depth + 1, &format!("на двух строках{tail}"));
            }
            how => {
                let head = ["|", ">-", "|+", ">", "|-"][how % 5];
                self.put(tag, depth, &format!("{key}: {head}{tail}"));
                self.put(tag, depth + 1, &format!("Бірінші жол {key}: # емес"));
                self.put(tag, 0, "");
                self.put(tag, depth + 1, "  - шегініс");
                self.put(tag, depth + 1, "соңғы жол");
                if self.dice.roll(3) == 0 {
                    self.put("gap", 0, "");
                }
            }
        }
    }

    /// Words in some of the languages.
    fn by_language(&mut self, (tag, name): (&'static str, &str), depth: usize) {
        match self.dice.roll(8) {
            0 => return,
            1 => {
                let tail = self.tail();
                let line = format!("{name}: {{ru: \"Слова, да\", kk: сөз}}{tail}");
                return self.put(tag, depth, &line);
            }
            2 => return self.put(tag, depth, &format!("{name}: {{}}")),
            3 => return self.put(tag, depth, &format!("{name}:")),
            _ => (),
        }
        self.gap(depth);
        let tail = self.tail();
        self.put("holder", depth, &format!("{name}:{tail}"));
        let first = self.dice.roll(3);
        for at in 0..=self.dice.roll(3) {
            self.words(tag, (depth + 1, ["ru", "kk", "en"][(first + at) % 3]));
            self.gap(depth + 1);
        }
        if self.dice.roll(4) == 0 {
            self.unknown(depth + 1);
        }
    }

    /// A list of words, in one of the ways that YAML has for it.
    fn list(&mut self, (tag, name): (&'static str, &str), depth: usize, items: &[&str]) {
        let (at, tail) = (if self.is_flush { depth } else { depth + 1 }, self.tail());
        match self.dice.roll(6) {
            0 => self.put(tag, depth, &format!("{name}: [{}]{tail}", items.join(", "))),
            1 => self.put(tag, depth, &format!("{name}: []{tail}")),
            2 => {
                self.put(tag, depth, &format!("{name}: [{tail}"));
                for item in items {
                    let (item, tail) = (self.quoted(item), self.tail());
                    self.put(tag, depth + 1, &format!("{item},{tail}"));
                }
                self.put(tag, depth + 1, "]");
            }
            3 if name == "tags" => (),
            4 if name == "tags" && self.dice.roll(4) == 0 => {
                self.put(tag, depth, &format!("{name}: &tags [{}]{tail}", items.join(", ")));
                self.put("x", depth, "x-tags: *tags");
                self.keepsakes.push("x-tags: *tags".to_owned());
            }
            _ => {
                self.put(tag, depth, &format!("{name}:{tail}"));
                for item in items {
                    self.gap(at);
                    let (item, tail) = (self.quoted(item), self.tail());
                    self.put(tag, at, &format!("- {item}{tail}"));
                }
            }
        }
    }

    /// A list of things with fields, on one line each or on several.
    fn entries(&mut self, (tag, name): (&'static str, &str), entries: &[&[(&str, &str)]]) {
        let tail = self.tail();
        match self.dice.roll(7) {
            0 => return,
            1 => return self.put(tag, 0, &format!("{name}: []{tail}")),
            2 => return self.put(tag, 0, &format!("{name}:{tail}")),
            _ => self.put(tag, 0, &format!("{name}:{tail}")),
        }
        let at = usize::from(!self.is_flush);
        for entry in entries {
            self.gap(at);
            if self.dice.roll(2) == 0 {
                let fields: Vec<_> = entry.iter().map(|(k, v)| format!("{k}: {v}")).collect();
                let tail = self.tail();
                self.put(tag, at, &format!("- {{{}}}{tail}", fields.join(", ")));
                continue;
            }
            for (nth, (key, value)) in entry.iter().enumerate() {
                let (dash, tail) = (if nth == 0 { "- " } else { "  " }, self.tail());
                self.put(tag, at, &format!("{dash}{key}: {value}{tail}"));
            }
            if self.dice.roll(4) == 0 {
                let mark = format!("x-{}: 0x1F", self.keepsakes.len());
                self.put(tag, at, &format!("  {mark}"));
                self.keepsakes.push(mark);
            }
        }
    }

    fn target(&mut self) {
        if self.dice.roll(5) == 0 {
            let tail = self.tail();
            let line = "target: {source: bill, version: 2026-09-10, language: kk, provision: art_1, \
                        x-t: 39.10, selector: {type: TextQuoteSelector, exact: \"сөз, сөз\"}}";
            self.keepsakes.push("x-t: 39.10".to_owned());
            return self.put("target", 0, &format!("{line}{tail}"));
        }
        self.put("holder", 0, "target:");
        for (key, value) in [
            ("source", "bill"),
            ("version", "2026-09-10"),
            ("language", "kk"),
            ("provision", "art_1"),
        ] {
            self.short("target", (1, key), value);
        }
        match self.dice.roll(3) {
            0 => (),
            1 => self.put("target", 1, "selector: {exact: \"жиырма төрт\", refinedBy: {start: 1}}"),
            _ => {
                let tail = self.tail();
                self.put("holder", 1, &format!("selector:{tail}"));
                self.short("target", (2, "type"), "TextQuoteSelector");
                self.words("target", (2, "exact"));
                self.short("target", (2, "prefix"), "алды");
            }
        }
    }

    fn body(&mut self) {
        if self.dice.roll(8) == 0 {
            let tail = self.tail();
            let line = "body: {norms: [kz-1995:39, 'iccpr:19'], kind: vagueness, severity: \"high\", \
                        x-b: 39.10, reasoning: {ru: \"сөз, сөз\", x-r: 0x1F,}, test: {aim: {verdict: met}} }";
            self.keepsakes.extend(["x-b: 39.10".to_owned(), "x-r: 0x1F".to_owned()]);
            return self.put("body", 0, &format!("{line}{tail}"));
        }
        self.put("holder", 0, "body:");
        self.list(("norms", "norms"), 1, &["kz-1995:20(2)", "iccpr:19(3)", "kz-1995:39"]);
        self.short("kind", (1, "kind"), "vagueness");
        if self.dice.roll(2) == 0 {
            self.unknown(1);
        }
        self.short("severity", (1, "severity"), "high");
        if self.dice.roll(2) == 0 {
            self.short("confidence", (1, "confidence"), "likely");
        }
        self.test();
        self.by_language(("title", "title"), 1);
        self.by_language(("reasoning", "reasoning"), 1);
        self.by_language(("counter", "counter-argument"), 1);
        self.list(("tags", "tags"), 1, &["мерзім", "сот", "қорғау"]);
    }

    fn test(&mut self) {
        match self.dice.roll(4) {
            0 => {
                let tail = self.tail();
                self.put("test", 1, &format!("test: {{law: {{verdict: met}}, x: [1]}}{tail}"));
            }
            1 => {
                self.put("holder", 1, "test:");
                self.put("holder", 2, "law:");
                self.short("test", (3, "verdict"), "not-met");
                self.put("holder", 3, "words:");
                self.words("test", (4, "ru"));
                let tail = self.tail();
                self.put("test", 2, &format!("aim: {{verdict: met}}{tail}"));
            }
            _ => (),
        }
    }

    fn file(&mut self) {
        if self.dice.roll(3) == 0 {
            self.put("x", 0, "# yaml-language-server: $schema=../annotation.schema.json");
        }
        if self.dice.roll(6) == 0 {
            self.put("x", 0, "---");
        }
        self.short("format", (0, "format"), "1");
        let mut parts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
        for at in (1..parts.len()).rev() {
            parts.swap(at, self.dice.roll(at + 1));
        }
        for part in parts {
            self.gap(0);
            self.part(part);
        }
    }

    fn part(&mut self, part: usize) {
        match part {
            0 => self.short("id", (0, "id"), "zan-07"),
            1 => self.short("status", (0, "status"), "open"),
            2 => self.short("modified", (0, "modified"), "2026-09-14T10:22:05+05:00"),
            3 => {
                let who =
                    self.dice.pick(&["editorial", "{name: Айгүл, role: lawyer}", "&me {name: б}"]);
                let tail = self.tail();
                self.put("creator", 0, &format!("creator: {who}{tail}"));
                if who.starts_with('&') {
                    self.put("x", 0, "x-me: *me");
                    self.keepsakes.push("x-me: *me".to_owned());
                }
            }
            4 => self.target(),
            5 => self.body(),
            6 => {
                let first = [
                    ("at", "2026-09-14"),
                    ("by", "editorial"),
                    ("status", "open"),
                    ("why", "\"Басы: #1\""),
                ];
                let second =
                    [("at", "2026-09-15"), ("by", "{name: а, role: б}"), ("did", "created")];
                self.entries(("history", "history"), &[&first, &second]);
            }
            7 => {
                let first = [
                    ("id", "r1"),
                    ("created", "2026-09-14"),
                    ("creator", "в"),
                    ("text", "\"Кто, где?\""),
                ];
                self.entries(("replies", "replies"), &[&first]);
            }
            8 => {
                let first = [
                    ("version", "v2"),
                    ("language", "kk"),
                    ("provision", "art_2"),
                    ("how", "changed"),
                    ("exact", "\"бір, екі\""),
                    ("prefix", "үш"),
                    ("confirmed", "{by: а, at: 2026-10-01}"),
                ];
                let second = [
                    ("version", "v3"),
                    ("language", "ru"),
                    ("provision", "art_3"),
                    ("how", "moved"),
                ];
                self.entries(("placements", "placements"), &[&first, &second]);
            }
            _ => self.unknown(0),
        }
    }
}
