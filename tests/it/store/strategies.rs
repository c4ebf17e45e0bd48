//! The document being written: sections and lines in order, citations replaced with the words, approvals that lapse.

use super::{SLUG, colleague, connect, engaged, now};
use crate::on_both_engines;
use ahpslisten::actions::trust::trust;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::staff::Role;
use ahpslisten::domain::strategy::LineState;
use ahpslisten::store::strategies::{self, Line, Section};
use ahpslisten::store::{Connection, StoreError, staff};
use jiff::SignedDuration;

/// Two sections, with lines 11 and 12 in the first and 13 in the second; the findings 50 and 51 to cite.
fn written(c: &mut Connection) -> (Key, Key) {
    engaged(c);
    for staff in [1, 2, 3] {
        colleague(c, staff);
    }
    // The later section and the later line come first: positions must decide.
    for (id, position) in [(2, 2), (1, 1)] {
        let title = format!("Section {id}");
        let section = Section {
            id: Key(id),
            engagement: SLUG.into(),
            position,
            title,
        };
        strategies::insert_section(c, &section).unwrap();
    }
    for (section, line, position) in [(2, 13, 1), (1, 12, 2), (1, 11, 1)] {
        strategies::insert_line(c, Key(section), Key(line), position, &format!("Line {line}")).unwrap();
    }
    (
        crate::store::themes::finding(c, 50),
        super::themes::finding(c, 51),
    )
}

fn line(c: &mut Connection, id: i64) -> Line {
    strategies::find_line(c, Key(id)).unwrap().unwrap()
}

on_both_engines!(
    sections_and_lines_are_read_in_the_order_of_the_document,
    async |database| {
        let mut c = connect(&database.address);
        written(&mut c);
        let sections: Vec<i64> = strategies::list_sections(&mut c, SLUG)
            .unwrap()
            .iter()
            .map(|s| s.id.0)
            .collect();
        assert_eq!(sections, [1, 2]);
        let lines = strategies::list_lines(&mut c, SLUG).unwrap();
        assert_eq!(
            lines.iter().map(|line| line.id.0).collect::<Vec<_>>(),
            [11, 12, 13]
        );
        assert_eq!(
            (lines[0].words.as_str(), &lines[0].state, lines[0].section),
            ("Line 11", &LineState::Draft, Key(1))
        );
        assert!(strategies::list_lines(&mut c, "elsewhere").unwrap().is_empty());
    }
);

on_both_engines!(
    a_revision_replaces_words_citations_and_state_together,
    async |database| {
        let mut c = connect(&database.address);
        let (one, other) = written(&mut c);
        let seen = line(&mut c, 11);
        strategies::revise_line(&mut c, &seen, "We will ask", &[other, one], &LineState::Cited).unwrap();
        let cited = line(&mut c, 11);
        assert_eq!(
            (cited.words.as_str(), &cited.state, &cited.cites),
            ("We will ask", &LineState::Cited, &vec![one, other])
        );
        strategies::revise_line(&mut c, &cited, "We will ask first", &[other], &LineState::Cited).unwrap();
        assert_eq!(line(&mut c, 11).cites, [other]);
        assert!(line(&mut c, 12).cites.is_empty(), "only that one");
        let stale = strategies::revise_line(&mut c, &seen, "Late", &[], &LineState::Draft);
        assert_eq!(
            stale,
            Err(StoreError::Conflict),
            "it was a draft when it was seen, and is not any more"
        );
    }
);

on_both_engines!(
    every_state_of_a_line_is_read_back_as_it_was_written,
    async |database| {
        let mut c = connect(&database.address);
        written(&mut c);
        let mut seen = "draft";
        for state in [
            LineState::Cited,
            LineState::Approved { first: 1, second: 2 },
            LineState::Published { first: 1, second: 2 },
            LineState::Cited,
            LineState::Draft,
        ] {
            strategies::mark_line(&mut c, Key(11), seen, &state).unwrap();
            assert_eq!(line(&mut c, 11).state, state);
            assert_eq!(
                strategies::mark_line(&mut c, Key(11), seen, &LineState::Draft),
                Err(StoreError::Conflict)
            );
            seen = state.name();
        }
    }
);

on_both_engines!(
    a_published_line_cannot_be_removed_and_others_go_with_their_citations,
    async |database| {
        let mut c = connect(&database.address);
        let (one, _) = written(&mut c);
        let seen = line(&mut c, 11);
        strategies::revise_line(&mut c, &seen, "We will ask", &[one], &LineState::Cited).unwrap();
        strategies::mark_line(
            &mut c,
            Key(12),
            "draft",
            &LineState::Published { first: 1, second: 2 },
        )
        .unwrap();
        assert_eq!(
            strategies::delete_line(&mut c, Key(12)),
            Err(StoreError::Conflict)
        );
        assert_eq!(strategies::delete_line(&mut c, Key(11)), Ok(()));
        assert_eq!(
            strategies::delete_line(&mut c, Key(11)),
            Err(StoreError::Conflict),
            "it is gone"
        );
        assert_eq!(crate::store::rows(&database.address, "citation"), 0);
        assert!(strategies::find_line(&mut c, Key(12)).unwrap().is_some());
    }
);

on_both_engines!(
    approvals_are_kept_in_order_one_a_person_until_something_changes,
    async |database| {
        let mut c = connect(&database.address);
        written(&mut c);
        let later = now() + SignedDuration::from_mins(5);
        strategies::insert_approval(&mut c, SLUG, 3, now()).unwrap();
        strategies::insert_approval(&mut c, SLUG, 1, later).unwrap();
        assert_eq!(
            strategies::insert_approval(&mut c, SLUG, 3, later),
            Err(StoreError::Conflict)
        );
        assert_eq!(
            strategies::list_approvals(&mut c, SLUG),
            Ok(vec![3, 1]),
            "by time, not by id"
        );
        strategies::delete_approvals(&mut c, SLUG).unwrap();
        assert_eq!(strategies::list_approvals(&mut c, SLUG), Ok(vec![]));
    }
);

on_both_engines!(an_approval_goes_with_each_role_that_gave_it, async |database| {
    let mut c = connect(&database.address);
    let (one, _) = written(&mut c);
    for (id, role) in [(1, Role::Lead), (2, Role::Lead), (3, Role::Administrator)] {
        staff::grant(&mut c, id, SLUG, role).unwrap();
    }
    for id in [12, 13] {
        strategies::delete_line(&mut c, Key(id)).unwrap();
    }
    let seen = line(&mut c, 11);
    strategies::revise_line(&mut c, &seen, "We will ask", &[one], &LineState::Cited).unwrap();
    let approved = LineState::Approved { first: 1, second: 2 };
    strategies::mark_line(&mut c, Key(11), "cited", &approved).unwrap();
    for id in [1, 2] {
        strategies::insert_approval(&mut c, SLUG, id, now()).unwrap();
    }
    let by = (Hand::Operator, now());
    // Who never approved takes nothing along.
    trust(&mut c, SLUG, 3, &[Role::Administrator, Role::Observer], by).unwrap();
    assert_eq!(line(&mut c, 11).state, approved);
    trust(&mut c, SLUG, 2, &[Role::Lead, Role::Observer], by).unwrap();
    assert_eq!(line(&mut c, 11).state, approved, "still a lead");
    trust(&mut c, SLUG, 2, &[Role::Observer], by).unwrap();
    assert_eq!(line(&mut c, 11).state, LineState::Cited);
    assert!(strategies::list_approvals(&mut c, SLUG).unwrap().is_empty());
    // What is published stays so, whoever leaves.
    let published = LineState::Published { first: 1, second: 2 };
    strategies::mark_line(&mut c, Key(11), "cited", &published).unwrap();
    strategies::insert_approval(&mut c, SLUG, 1, now()).unwrap();
    trust(&mut c, SLUG, 1, &[Role::Observer], by).unwrap();
    assert_eq!(line(&mut c, 11).state, published);
});
