//! `create-engagement`: a mistake in a template file is named by its line and its field, and nothing is created.

use super::{ahpslisten, done, sentence};
use crate::kit::engines::Database;
use crate::on_both_engines;
use crate::store::rows;

const BUILT_IN: &str = include_str!("../../../engagements/ahp-strategy.toml");

/// Tries to create an engagement from this text; the sentence of refusal.
#[track_caller]
fn refused(database: &Database, text: &str) -> String {
    let file = database.folder.path().join("ours.toml");
    std::fs::write(&file, text).unwrap();
    let said = sentence(&ahpslisten(
        database,
        &["create-engagement", file.to_str().unwrap()],
    ));
    if !crate::schema::tables(&database.address).is_empty() {
        for table in [
            "engagement",
            "wording",
            "list_entry",
            "phase",
            "prompt",
            "release",
        ] {
            assert_eq!(rows(&database.address, table), 0, "{table} after: {said}");
        }
    }
    assert!(said.contains("ours.toml"), "the file is not named: {said}");
    said
}

/// The number of the first line that begins like this, after one that begins like that.
fn line_of(text: &str, after: &str, begin: &str) -> usize {
    let from = text.lines().position(|line| line.starts_with(after)).unwrap();
    text.lines()
        .skip(from)
        .position(|line| line.starts_with(begin))
        .unwrap()
        + from
        + 1
}

#[track_caller]
fn names(said: &str, line: usize, field: &str) {
    let expected = format!("line {line}, field {field}: ");
    assert!(said.contains(&expected), "{expected:?} is not in {said:?}");
}

on_both_engines!(an_unknown_field_is_named_with_its_line, async |database| {
    let text = BUILT_IN.replace("\ncontact = ", "\ncolour = \"red\"\ncontact = ");
    names(
        &refused(&database, &text),
        line_of(&text, "colour", "colour"),
        "colour",
    );
    let text = BUILT_IN.replacen("\nlasts_days = ", "\n  lasts_weeks = 4\nlasts_days = ", 1);
    names(
        &refused(&database, &text),
        line_of(&text, "  lasts_weeks", ""),
        "lasts_weeks",
    );
});

on_both_engines!(a_missing_field_is_named, async |database| {
    let text: String = BUILT_IN
        .lines()
        .filter(|line| !line.starts_with("contact"))
        .map(|line| format!("{line}\n"))
        .collect();
    let said = refused(&database, &text);
    assert!(said.contains("line ") && said.contains("contact"), "{said}");
    // In the second phase: the line must lead there, not to the first.
    let at = line_of(BUILT_IN, "key = \"respond\"", "lasts_days");
    let text: String = (1..)
        .zip(BUILT_IN.lines())
        .filter(|(number, _)| *number != at)
        .map(|(_, line)| format!("{line}\n"))
        .collect();
    let said = refused(&database, &text);
    let begins = line_of(&text, "key = \"respond\"", "key") - 1;
    let named: usize = said
        .split("line ")
        .nth(1)
        .unwrap()
        .split(',')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    assert!(
        said.contains("lasts_days") && (begins..at + 8).contains(&named),
        "{said}"
    );
});

on_both_engines!(phases_in_another_order_are_named, async |database| {
    let text = BUILT_IN
        .replace("key = \"listen\"", "key = \"KEEP\"")
        .replace("key = \"respond\"", "key = \"listen\"")
        .replace("key = \"KEEP\"", "key = \"respond\"");
    let said = refused(&database, &text);
    names(&said, line_of(&text, "[[phase]]", "key"), "phase.key");
    assert!(said.contains("in this order"), "{said}");
});

on_both_engines!(a_day_that_is_none_is_named, async |database| {
    let entry = line_of(BUILT_IN, "code = \"orthoptists\"", "valid_from");
    let replaced = |day: &str| -> String {
        let change = |(number, line): (usize, &str)| {
            if number == entry {
                format!("valid_from = \"{day}\"\n")
            } else {
                format!("{line}\n")
            }
        };
        (1..).zip(BUILT_IN.lines()).map(change).collect()
    };
    for day in ["2026-02-30", "1 April 2026", "2026-4-1", ""] {
        let said = refused(&database, &replaced(day));
        // The entry's own line or that of the day.
        let named: usize = said
            .split("line ")
            .nth(1)
            .unwrap()
            .split(',')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        assert!(
            (entry - 1..=entry).contains(&named),
            "{day:?}, line {entry}: {said}"
        );
        assert!(
            said.contains("orthoptists") || said.contains("valid_from"),
            "{said}"
        );
    }
});

on_both_engines!(
    a_number_that_is_wrong_is_named_where_it_stands,
    async |database| {
        let third = line_of(BUILT_IN, "key = \"challenge\"", "lasts_days");
        let text: String = (1..)
            .zip(BUILT_IN.lines())
            .map(|(number, line)| {
                if number == third {
                    "lasts_days = 0\n".to_owned()
                } else {
                    format!("{line}\n")
                }
            })
            .collect();
        let said = refused(&database, &text);
        assert!(
            said.contains(&format!("line {third}, ")) && said.contains("lasts_days"),
            "line {third}: {said}"
        );
    }
);

on_both_engines!(what_is_no_template_at_all_is_refused, async |database| {
    for text in ["", "slug = ", "\u{0}", "[[phase]]\nkey = 1\n"] {
        refused(&database, text);
    }
    let missing = sentence(&ahpslisten(
        &database,
        &["create-engagement", "no-such-file.toml"],
    ));
    assert!(missing.contains("no-such-file.toml"), "{missing}");
    let taken = sentence(&ahpslisten(&database, &["create-engagement", "--slug", "desk"]));
    assert!(taken.contains("slug"), "{taken}");
});

on_both_engines!(
    an_engagement_is_created_once_and_under_another_name_again,
    async |database| {
        assert!(done(&database, &["create-engagement"]).contains("ahp-strategy"));
        let twice = sentence(&ahpslisten(&database, &["create-engagement"]));
        assert!(twice.contains("ahp-strategy already"), "{twice}");
        let said = done(
            &database,
            &["create-engagement", "conversation", "--slug", "other"],
        );
        assert!(said.contains("other"), "{said}");
        let slugs = crate::store::lines(
            &database.address,
            "SELECT slug AS line FROM engagement ORDER BY slug",
        );
        assert_eq!(slugs, ["ahp-strategy", "other"]);
        assert_eq!(rows(&database.address, "phase"), 6);
    }
);
