//! Contributions: taken in once, moved only from where they were seen, listed page by page, and gone when withdrawn.

use super::{SLUG, connect, contribution, engaged, id, receipt_hash};
use crate::on_both_engines;
use ahpslisten::domain::concern::Concern;
use ahpslisten::domain::contribution::{ContributionState, Verdict, Withdrawer};
use ahpslisten::domain::count::Count;
use ahpslisten::domain::ids::ContributionId;
use ahpslisten::store::{Connection, StoreError, contributions, evidence, shelves, themes};
use std::collections::BTreeSet;

on_both_engines!(the_same_form_sent_twice_is_one_row, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    assert_eq!(contributions::insert(&mut c, &contribution(1, prompt)), Ok(true));
    let mut again = contribution(1, prompt);
    again.words = "Something else".into();
    assert_eq!(contributions::insert(&mut c, &again), Ok(false));
    assert_eq!(
        contributions::find(&mut c, id(1)).unwrap().unwrap().words,
        "Voice 1",
        "the first words stand"
    );
    assert_eq!(contributions::list_waiting(&mut c, SLUG, 10).unwrap().len(), 1);
});

on_both_engines!(
    a_receipt_that_is_taken_is_a_conflict_and_not_a_silence,
    async |database| {
        let mut c = connect(&database.address);
        let prompt = engaged(&mut c).prompts[0];
        contributions::insert(&mut c, &contribution(1, prompt)).unwrap();
        let mut other = contribution(2, prompt);
        other.receipt_hash = receipt_hash(1).to_vec();
        assert_eq!(contributions::insert(&mut c, &other), Err(StoreError::Conflict));
    }
);

on_both_engines!(
    what_was_taken_in_is_found_by_id_and_by_receipt,
    async |database| {
        let mut c = connect(&database.address);
        let prompt = engaged(&mut c).prompts[1];
        let mut new = contribution(7, prompt);
        (new.audience, new.voice_group, new.voice_mark) =
            ("ahp", Some("physiotherapy".into()), Some(vec![9; 32]));
        new.words = "پہلی سطر\nدوسری سطر 👩‍👩‍👧".into();
        contributions::insert(&mut c, &new).unwrap();
        let found = contributions::find_by_receipt(&mut c, &receipt_hash(7))
            .unwrap()
            .unwrap();
        assert_eq!(found.id, id(7));
        assert_eq!((found.prompt, found.words.as_str()), (prompt, new.words.as_str()));
        assert_eq!(
            (found.verdict, found.voice_group.as_deref()),
            (Some(Verdict::Nearly), Some("physiotherapy"))
        );
        assert_eq!((found.state, found.position), (ContributionState::Received, None));
        assert_eq!(found.received_on.to_string(), "2026-11-20");
        assert_eq!(
            contributions::engagement_of(&mut c, prompt).unwrap().as_deref(),
            Some(SLUG)
        );
        assert!(
            contributions::find_by_receipt(&mut c, &receipt_hash(8))
                .unwrap()
                .is_none()
        );
        assert!(contributions::find(&mut c, id(8)).unwrap().is_none());
    }
);

on_both_engines!(
    a_second_decision_from_the_same_place_is_a_conflict,
    async |database| {
        let mut c = connect(&database.address);
        let prompt = engaged(&mut c).prompts[0];
        let declined = ContributionState::Declined {
            reason: "unclear".into(),
        };
        contributions::insert(&mut c, &contribution(1, prompt)).unwrap();
        assert_eq!(contributions::mark(&mut c, id(1), "received", &declined), Ok(()));
        let late = contributions::mark(&mut c, id(1), "received", &ContributionState::Published);
        assert_eq!(late, Err(StoreError::Conflict));
        assert_eq!(
            contributions::find(&mut c, id(1)).unwrap().unwrap().state,
            declined,
            "the first decision stands"
        );
        let nothing = contributions::mark(&mut c, id(2), "received", &ContributionState::Published);
        assert_eq!(
            nothing,
            Err(StoreError::Conflict),
            "there is no such contribution"
        );
    }
);

on_both_engines!(every_state_is_read_back_as_it_was_written, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    contributions::insert(&mut c, &contribution(1, prompt)).unwrap();
    let mut seen = "received";
    for state in [
        ContributionState::Escalated {
            concern: Concern::Abuse,
        },
        ContributionState::Published,
        ContributionState::Declined {
            reason: "names-someone".into(),
        },
        ContributionState::Withdrawn {
            by: Withdrawer::Moderator,
        },
        ContributionState::Withdrawn {
            by: Withdrawer::Author,
        },
        ContributionState::Received,
    ] {
        contributions::mark(&mut c, id(1), seen, &state).unwrap();
        assert_eq!(contributions::find(&mut c, id(1)).unwrap().unwrap().state, state);
        seen = state.name();
    }
});

/// The pages of a public list, `most` at a time.
fn pages(mut page: impl FnMut(i64) -> Vec<shelves::Shelved>) -> Vec<Vec<shelves::Shelved>> {
    let mut pages: Vec<Vec<shelves::Shelved>> = Vec::new();
    let mut before = i64::MAX;
    loop {
        let next = page(before);
        let Some(last) = next.last() else { return pages };
        before = last.position;
        pages.push(next);
        assert!(pages.len() < 100, "the list has no end");
    }
}

/// Publishes and shelves contributions 1 to `count`, every third on another prompt, in an order that is not theirs.
fn shelved(c: &mut Connection, count: u32) -> crate::store::Engaged {
    let engaged = engaged(c);
    for number in 1..=count {
        let prompt = engaged.prompts[usize::from(number % 3 == 0)];
        contributions::insert(c, &contribution(number, prompt)).unwrap();
        contributions::mark(c, id(number), "received", &ContributionState::Published).unwrap();
        contributions::shelve(c, id(number), i64::from((number * 37) % 101) + 1).unwrap();
    }
    engaged
}

on_both_engines!(
    the_pages_of_a_list_hold_everything_once_in_descending_order,
    async |database| {
        let mut c = connect(&database.address);
        let engaged = shelved(&mut c, 80);
        for (prompt, third) in [(engaged.prompts[0], false), (engaged.prompts[1], true)] {
            let expected: BTreeSet<ContributionId> =
                (1..=80).filter(|n| (n % 3 == 0) == third).map(id).collect();
            for most in [1, 7, 20, 100] {
                let pages = pages(|before| shelves::list_public(&mut c, prompt, before, most).unwrap());
                let full = pages
                    .iter()
                    .rev()
                    .skip(1)
                    .all(|page| page.len() == usize::try_from(most).unwrap());
                assert!(full, "only the last of the pages of {most} may be short");
                let all: Vec<_> = pages.into_iter().flatten().collect();
                assert!(
                    all.windows(2).all(|pair| pair[0].position > pair[1].position),
                    "pages of {most}"
                );
                let ids: BTreeSet<ContributionId> = all.iter().map(|row| row.id).collect();
                assert_eq!((all.len(), &ids), (expected.len(), &expected), "pages of {most}");
            }
        }
    }
);

on_both_engines!(
    what_is_not_shelved_is_in_no_list_and_waits_for_the_next_release,
    async |database| {
        let mut c = connect(&database.address);
        let prompt = engaged(&mut c).prompts[0];
        for number in 1..=3 {
            contributions::insert(&mut c, &contribution(number, prompt)).unwrap();
        }
        contributions::mark(&mut c, id(2), "received", &ContributionState::Published).unwrap();
        let declined = ContributionState::Declined {
            reason: "unclear".into(),
        };
        contributions::mark(&mut c, id(3), "received", &declined).unwrap();
        assert!(
            shelves::list_public(&mut c, prompt, i64::MAX, 20)
                .unwrap()
                .is_empty()
        );
        assert_eq!(contributions::list_unshelved(&mut c, SLUG), Ok(vec![id(2)]));
        let waiting: Vec<_> = contributions::list_waiting(&mut c, SLUG, 20)
            .unwrap()
            .into_iter()
            .map(|w| w.id)
            .collect();
        assert_eq!(waiting, [id(1)]);
        contributions::shelve(&mut c, id(2), 1).unwrap();
        assert_eq!(contributions::list_unshelved(&mut c, SLUG), Ok(vec![]));
        assert_eq!(
            shelves::list_public(&mut c, prompt, i64::MAX, 20).unwrap()[0].id,
            id(2)
        );
    }
);

on_both_engines!(
    the_queue_shows_the_oldest_day_first_and_no_order_within_a_day,
    async |database| {
        let mut c = connect(&database.address);
        let prompt = engaged(&mut c).prompts[0];
        for number in 0..30 {
            let mut new = contribution(number, prompt);
            new.received_on = format!("2026-11-{:02}", 22 - number % 3);
            contributions::insert(&mut c, &new).unwrap();
        }
        let queue = contributions::list_waiting(&mut c, SLUG, 100).unwrap();
        let keys: Vec<_> = queue.iter().map(|w| (w.received_on, w.id)).collect();
        assert_eq!(keys.len(), 30);
        assert!(
            keys.windows(2).all(|pair| pair[0] < pair[1]),
            "by day, then by random id"
        );
        assert_eq!(contributions::list_waiting(&mut c, SLUG, 4).unwrap().len(), 4);
        assert!(contributions::count_waiting(&mut c, SLUG) == Ok(Count::new(30)));
    }
);

on_both_engines!(
    erased_words_leave_every_list_and_the_receipt_still_answers,
    async |database| {
        let mut c = connect(&database.address);
        let engaged = shelved(&mut c, 12);
        let prompt = engaged.prompts[0];
        let theme = crate::store::themes::theme(&mut c, 40);
        for number in [1, 2, 4] {
            evidence::link(&mut c, theme, id(number)).unwrap();
        }
        let total = |c: &mut Connection| {
            let counts = shelves::count_shelved(c, SLUG).unwrap();
            counts
                .into_iter()
                .filter(|(key, verdict, _)| *key == prompt && verdict.is_none())
                .map(|row| row.2)
                .next()
        };
        assert!(
            total(&mut c) == Some(Count::new(4)),
            "2, 4, 8 and 10 have no verdict"
        );
        let withdrawn = ContributionState::Withdrawn {
            by: Withdrawer::Author,
        };
        contributions::mark(&mut c, id(2), "published", &withdrawn).unwrap();
        contributions::erase_words(&mut c, id(2)).unwrap();
        let gone = |rows: Vec<shelves::Shelved>| rows.iter().all(|row| row.id != id(2));
        assert!(gone(shelves::list_public(&mut c, prompt, i64::MAX, 100).unwrap()));
        assert!(gone(
            shelves::list_shelved(&mut c, vec![id(2).0.to_vec()]).unwrap()
        ));
        assert!(gone(evidence::list_public(&mut c, theme, i64::MAX, 100).unwrap()));
        assert_eq!(
            evidence::list_public(&mut c, theme, i64::MAX, 100).unwrap().len(),
            2
        );
        assert!(evidence::count_by_theme(&mut c, &[theme]) == Ok(vec![(theme, Count::new(2))]));
        assert!(total(&mut c) == Some(Count::new(3)));
        assert_eq!(
            contributions::list_unshelved(&mut c, SLUG),
            Ok(vec![]),
            "and no release takes it up again"
        );
        let row = contributions::find_by_receipt(&mut c, &receipt_hash(2))
            .unwrap()
            .unwrap();
        assert_eq!(
            (row.words.as_str(), row.state, row.position),
            ("", withdrawn, None)
        );
        assert_eq!(
            contributions::erase_words(&mut c, id(99)),
            Err(StoreError::Conflict)
        );
        assert_eq!(themes::find(&mut c, theme).unwrap().unwrap().id, theme);
    }
);
