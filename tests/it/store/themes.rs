//! Themes with their evidence and findings with their sources: what is written is what is read, and each moves only
//! from where it was seen.

use super::{SLUG, connect, contribution, engaged, id};
use crate::on_both_engines;
use ahpslisten::domain::contribution::ContributionState;
use ahpslisten::domain::finding::{FindingState, Outcome};
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::theme::ThemeState;
use ahpslisten::store::findings::{self, Finding};
use ahpslisten::store::themes::{self, Theme};
use ahpslisten::store::{Connection, StoreError, contributions, evidence};

/// A theme in draft under this id.
pub fn theme(c: &mut Connection, number: i64) -> Key {
    let theme = Theme {
        id: Key(number),
        engagement: SLUG.into(),
        position: i32::try_from(100 - number).unwrap(),
        title: format!("Theme {number}"),
        summary: "What many said".into(),
        state: ThemeState::Draft,
    };
    themes::insert(c, &theme).unwrap();
    theme.id
}

/// A finding in draft under this id.
pub fn finding(c: &mut Connection, number: i64) -> Key {
    let finding = Finding {
        id: Key(number),
        engagement: SLUG.into(),
        position: i32::try_from(100 - number).unwrap(),
        title: format!("Finding {number}"),
        statement: "Listening is treatment".into(),
        state: FindingState::Draft,
        answer: None,
    };
    findings::insert(c, &finding).unwrap();
    finding.id
}

fn published(c: &mut Connection, numbers: impl Iterator<Item = u32>) {
    let prompt = engaged(c).prompts[0];
    for number in numbers {
        contributions::insert(c, &contribution(number, prompt)).unwrap();
        contributions::mark(c, id(number), "received", &ContributionState::Published).unwrap();
    }
}

on_both_engines!(
    every_state_of_a_theme_is_read_back_as_it_was_written,
    async |database| {
        let mut c = connect(&database.address);
        engaged(&mut c);
        let id = theme(&mut c, 40);
        let mut seen = "draft";
        for state in [
            ThemeState::Agreed,
            ThemeState::Published { set: "abc".into() },
            ThemeState::Dropped {
                reason: "One voice only".into(),
            },
            ThemeState::Draft,
        ] {
            themes::mark(&mut c, id, seen, &state).unwrap();
            assert_eq!(themes::find(&mut c, id).unwrap().unwrap().state, state);
            assert_eq!(
                themes::mark(&mut c, id, seen, &ThemeState::Agreed),
                Err(StoreError::Conflict)
            );
            seen = state.name();
        }
    }
);

on_both_engines!(
    themes_are_listed_in_their_order_and_reworded_in_draft_only,
    async |database| {
        let mut c = connect(&database.address);
        engaged(&mut c);
        let (first, second) = (theme(&mut c, 41), theme(&mut c, 40));
        themes::reword(&mut c, first, "Being believed", "Listening").unwrap();
        themes::mark(&mut c, first, "draft", &ThemeState::Agreed).unwrap();
        assert_eq!(
            themes::reword(&mut c, first, "Else", "Else"),
            Err(StoreError::Conflict)
        );
        let all = themes::list(&mut c, SLUG).unwrap();
        assert_eq!(
            all.iter().map(|theme| theme.id).collect::<Vec<_>>(),
            [first, second],
            "by position, not by id"
        );
        assert_eq!(
            (all[0].title.as_str(), all[0].summary.as_str()),
            ("Being believed", "Listening")
        );
        assert_eq!(all[1].title, "Theme 40");
        assert!(themes::list(&mut c, "elsewhere").unwrap().is_empty());
    }
);

on_both_engines!(evidence_is_linked_once_and_walks_both_ways, async |database| {
    let mut c = connect(&database.address);
    published(&mut c, 1..=4);
    let (one, other) = (theme(&mut c, 40), theme(&mut c, 41));
    for (key, number) in [(one, 1), (one, 2), (one, 1), (other, 1)] {
        evidence::link(&mut c, key, id(number)).unwrap();
    }
    assert_eq!(evidence::list_themes(&mut c, id(1)), Ok(vec![one, other]));
    assert_eq!(
        evidence::list_links(&mut c, &[one, other]).unwrap().len(),
        3,
        "a link stands once"
    );
    let uncoded = evidence::list_for_coding(&mut c, &[], true, &[], 9).unwrap();
    assert!(uncoded.is_empty(), "no prompts, no voices");
    let prompt = contributions::find(&mut c, id(1)).unwrap().unwrap().prompt;
    let mut uncoded: Vec<_> = evidence::list_for_coding(&mut c, &[prompt.0], true, &[], 9)
        .unwrap()
        .into_iter()
        .map(|row| row.0)
        .collect();
    uncoded.sort();
    let mut expected = vec![id(3), id(4)];
    expected.sort();
    assert_eq!(uncoded, expected);
    let all = evidence::list_for_coding(&mut c, &[prompt.0], false, &[], 9).unwrap();
    assert_eq!(all.len(), 4);
    let after = evidence::list_for_coding(&mut c, &[prompt.0], false, &all[1].0.0, 9).unwrap();
    assert_eq!(
        after.iter().map(|row| row.0).collect::<Vec<_>>(),
        [all[2].0, all[3].0],
        "pages go on by id"
    );
    evidence::unlink(&mut c, one, id(2)).unwrap();
    evidence::unlink_everywhere(&mut c, id(1)).unwrap();
    assert_eq!(evidence::list_links(&mut c, &[one, other]), Ok(vec![]));
});

on_both_engines!(
    every_state_of_a_finding_is_read_back_as_it_was_written,
    async |database| {
        let mut c = connect(&database.address);
        engaged(&mut c);
        let (id, into) = (finding(&mut c, 50), finding(&mut c, 51));
        let reason = || "Heard".to_owned();
        let mut seen = "draft";
        for state in [
            FindingState::OpenToChallenge,
            FindingState::Decided {
                outcome: Outcome::Keep,
                reason: reason(),
            },
            FindingState::Published {
                outcome: Outcome::Change {
                    earlier: "As it was".into(),
                },
                reason: reason(),
            },
            FindingState::Decided {
                outcome: Outcome::Merge { into },
                reason: reason(),
            },
            FindingState::Published {
                outcome: Outcome::Drop,
                reason: reason(),
            },
            FindingState::Draft,
        ] {
            findings::mark(&mut c, id, seen, &state, "As it is now").unwrap();
            let found = findings::find(&mut c, id).unwrap().unwrap();
            assert_eq!(
                (found.state.clone(), found.statement.as_str()),
                (state, "As it is now")
            );
            let late = findings::mark(&mut c, id, seen, &FindingState::Draft, "Late");
            assert_eq!(late, Err(StoreError::Conflict));
            seen = found.state.name();
        }
        assert_eq!(
            findings::find(&mut c, into).unwrap().unwrap().statement,
            "Listening is treatment",
            "only that one"
        );
    }
);

on_both_engines!(
    a_finding_keeps_its_sources_until_they_are_replaced,
    async |database| {
        let mut c = connect(&database.address);
        published(&mut c, 1..=3);
        let (one, other) = (theme(&mut c, 40), theme(&mut c, 41));
        let (first, second) = (finding(&mut c, 51), finding(&mut c, 50));
        findings::set_themes(&mut c, first, &[one, other]).unwrap();
        findings::set_themes(&mut c, second, &[other]).unwrap();
        findings::set_themes(&mut c, first, &[one]).unwrap();
        assert_eq!(
            findings::list_theme_links(&mut c, SLUG),
            Ok(vec![(second, other), (first, one)])
        );
        findings::set_responses(&mut c, first, &[id(1), id(2)]).unwrap();
        findings::set_responses(&mut c, second, &[id(1)]).unwrap();
        findings::set_responses(&mut c, first, &[id(1), id(3)]).unwrap();
        let mut expected = vec![id(1), id(3)];
        expected.sort();
        assert_eq!(findings::list_responses(&mut c, first), Ok(expected));
        assert_eq!(findings::list_by_response(&mut c, id(1)), Ok(vec![second, first]));
        findings::unlink_response(&mut c, id(1)).unwrap();
        assert_eq!(findings::list_by_response(&mut c, id(1)), Ok(vec![]));
        assert_eq!(findings::list_responses(&mut c, first), Ok(vec![id(3)]));
    }
);

on_both_engines!(
    findings_are_listed_in_their_order_and_reworded_in_draft_only,
    async |database| {
        let mut c = connect(&database.address);
        engaged(&mut c);
        let (first, second) = (finding(&mut c, 51), finding(&mut c, 50));
        findings::reword(&mut c, first, "Reworded", "Anew").unwrap();
        let open = FindingState::OpenToChallenge;
        findings::mark(&mut c, first, "draft", &open, "Anew").unwrap();
        assert_eq!(
            findings::reword(&mut c, first, "Else", "Else"),
            Err(StoreError::Conflict)
        );
        let all = findings::list(&mut c, SLUG).unwrap();
        assert_eq!(
            all.iter().map(|finding| finding.id).collect::<Vec<_>>(),
            [first, second],
            "by position, not by id"
        );
        assert_eq!(
            (all[0].title.as_str(), all[0].statement.as_str()),
            ("Reworded", "Anew")
        );
    }
);
