//! Reads a source file as a tidy person would: comments, strings and tests apart from the code, and every path that
//! begins at the crate's root followed to its end.

use std::path::Path;

/// A file of the crate.
pub struct Source {
    /// Below `src/`.
    pub path: String,
    pub text: String,
    /// Without comments and tests; a string is its number in quotation marks.
    pub code: String,
    strings: Vec<String>,
}

/// All files below a folder with one of these endings, by their path below it.
pub fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let (mut found, mut open) = (Vec::new(), vec![root.clone()]);
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path
                .extension()
                .is_some_and(|ending| endings.iter().any(|known| ending == *known))
            {
                let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
                found.push((name, std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// Every source file of the crate.
pub fn crate_sources() -> Vec<Source> {
    let all: Vec<Source> = files("src", &["rs"])
        .iter()
        .map(|(path, text)| Source::read(path, text))
        .collect();
    assert!(all.len() > 100, "only {} files are read", all.len());
    all
}

impl Source {
    pub fn read(path: &str, text: &str) -> Self {
        let mut strings = Vec::new();
        let code = without(&taken_apart(text, &mut strings), "#[cfg(test)]");
        Self {
            path: path.into(),
            text: text.into(),
            code,
            strings,
        }
    }

    /// The top-level module that the file belongs to.
    pub fn room(&self) -> &str {
        self.path.split('/').next().unwrap().trim_end_matches(".rs")
    }

    /// The strings that some code holds.
    pub fn strings_in(&self, code: &str) -> Vec<&str> {
        let numbers = code.split('"').skip(1).step_by(2);
        numbers
            .map(|number| self.strings[number.parse::<usize>().unwrap()].as_str())
            .collect()
    }

    /// The code without the functions that make samples and say so in their name.
    pub fn without_samples(&self) -> String {
        let names = self
            .code
            .split("fn ")
            .skip(1)
            .map(|rest| rest.split(['(', '<']).next().unwrap());
        let samples = names.filter(|name| name.contains("sample"));
        samples.fold(self.code.clone(), |code, name| {
            without(&code, &format!("fn {name}"))
        })
    }

    /// Whether the code names something, as a whole word followed by `after`.
    pub fn names(&self, word: &str, after: &str) -> bool {
        let whole = |at: usize| !self.code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        self.code
            .match_indices(&format!("{word}{after}"))
            .any(|(at, _)| whole(at))
    }

    /// Every path from the crate's root, as `store::outbox::Waiting`.
    pub fn crate_paths(&self) -> Vec<String> {
        let mut paths = Vec::new();
        for (at, found) in self.code.match_indices("crate::") {
            if !self.code[..at].ends_with('$') {
                follow(&self.code[at + found.len()..], "", &mut paths);
            }
        }
        paths
    }
}

/// Follows one path, or each of a group, and returns what lies behind it.
fn follow<'a>(code: &'a str, before: &str, paths: &mut Vec<String>) -> &'a str {
    let code = code.trim_start();
    if let Some(mut rest) = code.strip_prefix('{') {
        loop {
            rest = rest.trim_start().trim_start_matches(',').trim_start();
            match rest.strip_prefix('}') {
                Some(behind) => return behind,
                None => rest = follow(rest, before, paths),
            }
        }
    }
    let end = code
        .find(|c: char| !c.is_alphanumeric() && c != '_' && c != '*')
        .unwrap_or(code.len());
    assert!(end > 0, "a path that is none: {}", &code[..code.len().min(60)]);
    let path = if before.is_empty() {
        code[..end].to_owned()
    } else {
        format!("{before}::{}", &code[..end])
    };
    let rest = &code[end..];
    let name = rest
        .strip_prefix("::")
        .filter(|next| next.starts_with(|c: char| c.is_alphabetic() || "_{*".contains(c)));
    match name {
        Some(next) => follow(next, &path, paths),
        None => {
            paths.push(path);
            let alias = rest.trim_start().strip_prefix("as ");
            alias.map_or(rest, |alias| {
                alias.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_')
            })
        }
    }
}

/// Drops comments and puts strings aside.
fn taken_apart(text: &str, strings: &mut Vec<String>) -> String {
    let (mut code, mut rest) = (String::new(), text);
    while let Some(next) = rest.chars().next() {
        let word_before = code.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let raw = rest
            .trim_start_matches('b')
            .strip_prefix('r')
            .map(|tail| tail.trim_start_matches('#'));
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").unwrap() + 2
        } else if let Some(tail) = raw.filter(|tail| tail.starts_with('"') && !word_before) {
            let open = rest.len() - tail.len();
            let close = format!("\"{}", "#".repeat(rest[..open].matches('#').count()));
            let length = tail[1..].find(&close).unwrap();
            put_aside(&tail[1..=length], &mut code, strings);
            open + 1 + length + close.len()
        } else if next == '"' {
            let mut length = 0;
            while !rest[1 + length..].starts_with('"') {
                let escaped = rest[1 + length..].starts_with('\\');
                let step = rest[1 + length..].chars().take(if escaped { 2 } else { 1 });
                length += step.map(char::len_utf8).sum::<usize>();
            }
            put_aside(&rest[1..=length], &mut code, strings);
            length + 2
        } else if next == '\'' && (rest[1..].starts_with('\\') || rest[1..].chars().nth(1) == Some('\'')) {
            let skip = if rest[1..].starts_with('\\') { 3 } else { 2 };
            skip - 1
                + rest[skip - 1..]
                    .char_indices()
                    .skip(1)
                    .find(|(_, c)| *c == '\'')
                    .unwrap()
                    .0
                + 1
        } else {
            code.push(next);
            next.len_utf8()
        };
        rest = &rest[taken..];
    }
    code
}

fn put_aside(string: &str, code: &mut String, strings: &mut Vec<String>) {
    code.push_str(&format!("\"{}\"", strings.len()));
    strings.push(string.to_owned());
}

/// Drops every item that `begin` introduces, to its closing brace or semicolon.
fn without(code: &str, begin: &str) -> String {
    let (mut kept, mut rest) = (String::new(), code);
    while let Some(at) = rest.find(begin) {
        kept.push_str(&rest[..at]);
        let mut depth = 0;
        let end = rest[at..].char_indices().find(|(_, c)| {
            depth += i32::from(*c == '{') - i32::from(*c == '}');
            (*c == '}' || *c == ';') && depth == 0
        });
        rest = end.map_or("", |(index, _)| &rest[at + index + 1..]);
    }
    kept + rest
}
