//! The words of the interface: Urdu says all that English says, every language says it with the same facts; every key
//! that a template or the source names exists; and no text waits for a page that is gone.

mod easy;
mod keys;

use crate::tidy::source::{crate_sources, files};
use keys::{COMPOSED, expressions, named, named_in_code, spelled_out, texts};
use std::collections::{BTreeMap, BTreeSet};

/// Languages that must be whole. In the others English stands, marked, where a translator has not come yet: the desk
/// counts it.
const WHOLE: [&str; 2] = ["en", "ur"];
/// What no language may borrow: its name and its days.
const OWN: [&str; 2] = ["language-name", "a-day"];

type Texts = BTreeMap<String, BTreeSet<String>>;

/// Every language's files.
fn languages() -> BTreeMap<String, BTreeMap<String, Texts>> {
    let mut languages: BTreeMap<String, BTreeMap<String, Texts>> = BTreeMap::new();
    for (path, text) in files("assets/locales", &["ftl"]) {
        let (tag, name) = path.split_once('/').unwrap();
        languages
            .entry(tag.into())
            .or_default()
            .insert(name.into(), texts(&text));
    }
    languages
}

/// What a language lacks, has too much, or says with other facts than English.
fn unlike(tag: &str, english: &BTreeMap<String, Texts>, other: &BTreeMap<String, Texts>) -> Vec<String> {
    let mut faults = Vec::new();
    for name in english.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
        let none = Texts::new();
        let (source, target) = (
            english.get(name).unwrap_or(&none),
            other.get(name).unwrap_or(&none),
        );
        if name.starts_with("desk") {
            faults.extend(
                other
                    .get(name)
                    .map(|_| format!("{tag} has a desk, which speaks English only")),
            );
            continue;
        }
        faults.extend(
            source
                .keys()
                .filter(|key| !target.contains_key(*key))
                .map(|key| format!("{tag} lacks {key} in {name}")),
        );
        faults.extend(
            target
                .keys()
                .filter(|key| !source.contains_key(*key))
                .map(|key| format!("{tag} alone has {key} in {name}")),
        );
        for (key, facts) in source {
            if let Some(theirs) = target.get(key).filter(|theirs| *theirs != facts) {
                faults.push(format!(
                    "{tag} says {key} with {theirs:?}, English with {facts:?}"
                ));
            }
        }
    }
    faults
}

/// A language that is not whole may lack a text, but not its own name.
fn is_a_fault(fault: &str) -> bool {
    let (tag, rest) = fault.split_once(' ').unwrap();
    let lacks = rest
        .strip_prefix("lacks ")
        .map(|rest| rest.split(' ').next().unwrap());
    WHOLE.contains(&tag) || lacks.is_none_or(|key| OWN.contains(&key))
}

#[test]
fn a_draft_may_lack_a_text_but_not_its_name() {
    for (fault, counts) in [
        ("ur lacks home in public.ftl", true),
        ("pl lacks home in public.ftl", false),
        ("pl lacks language-name in public.ftl", true),
        ("pl alone has home in public.ftl", true),
        ("pl says home with {}, English with {\"n\"}", true),
    ] {
        assert_eq!(is_a_fault(fault), counts, "{fault}");
    }
}

#[test]
fn every_language_says_what_english_says() {
    let languages = languages();
    let english = &languages["en"];
    assert!(languages.len() > 1, "there is nothing to compare");
    let faults: Vec<String> = languages
        .iter()
        .filter(|(tag, _)| !tag.contains('-'))
        .flat_map(|(tag, files)| unlike(tag, english, files))
        .collect();
    let faults: Vec<String> = faults
        .into_iter()
        .filter(|fault| !fault.starts_with("en has a desk"))
        .filter(|fault| is_a_fault(fault))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// An easier wording leaves out what needs no other words, and says nothing that English does not.
#[test]
fn an_easier_wording_says_nothing_of_its_own() {
    let languages = languages();
    let english = &languages["en"];
    let easier: Vec<_> = languages.iter().filter(|(tag, _)| tag.contains('-')).collect();
    assert!(!easier.is_empty(), "there is nothing to compare");
    for (tag, files) in easier {
        let faults: Vec<String> = unlike(tag, english, files)
            .into_iter()
            .filter(|fault| !fault.contains(" lacks "))
            .filter(|fault| !fault.contains(" with {}, English with "))
            .collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

#[test]
fn a_language_that_lacks_a_text_or_a_fact_is_found() {
    let file = |text: &str| BTreeMap::from([("public.ftl".to_owned(), texts(text))]);
    let english =
        file("home = Home\ndays-left = { $days ->\n    [1] One day\n   *[other] { $days } days\n}\n");
    assert_eq!(unlike("ur", &english, &english), [""; 0]);
    assert_eq!(
        unlike("ur", &english, &file("days-left = { $days }\n")),
        ["ur lacks home in public.ftl"]
    );
    assert_eq!(
        unlike("ur", &english, &file("home = x\ndays-left = bald\n")).len(),
        1,
        "the number is lost"
    );
    assert_eq!(unlike("ur", &english, &BTreeMap::new()).len(), 2);
    assert_eq!(unlike("ur", &file(""), &english).len(), 2, "texts of its own");
    let desk = BTreeMap::from([("desk.ftl".to_owned(), Texts::new())]);
    assert_eq!(unlike("ur", &file(""), &desk).len(), 1);
}

#[test]
fn every_key_that_is_named_exists_in_english() {
    let english: BTreeSet<String> = languages()["en"]
        .values()
        .flat_map(|texts| texts.keys().cloned())
        .collect();
    let composed: Vec<String> = COMPOSED
        .lines()
        .flat_map(spelled_out)
        .filter(|key| !key.ends_with('*'))
        .collect();
    let mut asked: Vec<(String, String)> = composed.into_iter().map(|key| ("a page".into(), key)).collect();
    for (path, text) in files("templates", &["html", "txt"]) {
        for begin in ["easy.text k=\"", "ideas(k=\""] {
            let keys = text
                .split(begin)
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap());
            // What ends in a dash goes on elsewhere.
            let whole = keys.filter(|key| !key.ends_with('-'));
            asked.extend(whole.map(|key| (path.clone(), key.to_owned())));
        }
        for expression in expressions(&text) {
            asked.extend(named(&expression).into_iter().map(|key| (path.clone(), key)));
            // Put together here: then the beginning must be one that is known above.
            let beginning = expression
                .strip_prefix('"')
                .filter(|_| expression.contains('~'))
                .map(|rest| rest.split('"').next().unwrap());
            if let Some(beginning) = beginning {
                let known = COMPOSED
                    .lines()
                    .flat_map(spelled_out)
                    .any(|key| key.starts_with(beginning));
                assert!(
                    known,
                    "{path} puts keys together that no list knows: {expression}"
                );
            }
        }
    }
    let in_templates = asked.len();
    for source in crate_sources().iter().filter(|source| source.room() == "web") {
        asked.extend(
            named_in_code(source)
                .into_iter()
                .map(|key| (source.path.clone(), key)),
        );
    }
    assert!(
        in_templates > 500 && asked.len() > in_templates + 40,
        "{in_templates} of {} keys are in templates",
        asked.len()
    );
    let missing: Vec<_> = asked.iter().filter(|(_, key)| !english.contains(key)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_text_waits_for_a_page_that_is_gone() {
    let composed: Vec<String> = COMPOSED.lines().flat_map(spelled_out).collect();
    let sources: Vec<(_, String)> = files("templates", &["html", "txt"])
        .into_iter()
        .chain(files("src", &["rs"]))
        .collect();
    // Whatever stands between two quotation marks, on either side of them.
    let quoted: BTreeSet<&str> = sources.iter().flat_map(|(_, text)| text.split('"')).collect();
    let is_used = |key: &String| {
        let is_composed = |known: &String| {
            known == key
                || known
                    .strip_suffix('*')
                    .is_some_and(|start| key.starts_with(start))
        };
        quoted.contains(key.as_str()) || composed.iter().any(is_composed)
    };
    let languages = languages();
    let unused: Vec<&String> = languages["en"]
        .values()
        .flat_map(Texts::keys)
        .filter(|key| !is_used(key))
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
    // A list that nobody looks up any more would hide what is unused.
    for key in &composed {
        let beginnings = key.match_indices('-').map(|(at, _)| &key[..=at]);
        let looked_up = |start: &str| {
            let filled_in = format!("{start}{{");
            quoted.contains(start)
                || quoted
                    .range(filled_in.as_str()..)
                    .next()
                    .is_some_and(|next| next.starts_with(&filled_in))
        };
        assert!(
            beginnings.into_iter().any(looked_up),
            "nothing puts {key} together"
        );
    }
}

#[test]
fn keys_are_read_out_of_templates_as_they_are_meant() {
    let template = "{{ t(k=\"a\") }}{{ t(k=\"b\" if x == \"y\" else \"c\", n=f(1)) }}{{ t(k=e.key) }}{{ t(k=\"d-\" ~ x(\"z\")) }}";
    let found: Vec<String> = expressions(template)
        .iter()
        .flat_map(|expression| named(expression))
        .collect();
    assert_eq!(found, ["a", "b", "c"]);
    assert_eq!(expressions(template)[3], "\"d-\" ~ x(\"z\")");
    assert_eq!(spelled_out("a-{b,c}-{d,e}"), ["a-b-d", "a-b-e", "a-c-d", "a-c-e"]);
}
