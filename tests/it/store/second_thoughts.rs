//! Appeals, versions and what is remembered of withdrawn words: the guards that stand in the statements themselves.

use crate::on_both_engines;
use crate::store::{SLUG, colleague, connect, contribution, engaged, id, now};
use ahpslisten::domain::appeal::AppealState;
use ahpslisten::domain::contribution::{ContributionState, Withdrawer};
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::rotation::Stretch;
use ahpslisten::domain::stance::{Judge, Stance};
use ahpslisten::domain::terms::asked;
use ahpslisten::publish::cut::cut;
use ahpslisten::store::decisions::{NewDecision, insert};
use ahpslisten::store::search::{Wanted, find};
use ahpslisten::store::versions::reword;
use ahpslisten::store::{Connection, StoreError, appeals, contributions, shelves, stances, withdrawn};
use jiff::SignedDuration;

/// A refusal by a colleague, an hour later for each number.
fn refused(c: &mut Connection, decision: u8, staff: i64) {
    insert(
        c,
        &NewDecision {
            id: [decision; 16],
            contribution: id(1),
            staff,
            outcome: "declined",
            reason: Some("unclear"),
            decided_at: now() + SignedDuration::from_hours(i64::from(decision)),
        },
    )
    .unwrap();
}

on_both_engines!(who_refused_cannot_end_the_appeal, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    let declined = ContributionState::Declined {
        reason: "unclear".into(),
    };
    contributions::insert(&mut c, &contribution(1, prompt)).unwrap();
    contributions::mark(&mut c, id(1), "received", &declined).unwrap();
    for staff in [1, 2] {
        colleague(&mut c, staff);
    }
    // The first refused an earlier wording, the second the one that the appeal is about.
    refused(&mut c, 1, 1);
    refused(&mut c, 2, 2);
    let today = "2026-11-21".parse().unwrap();
    appeals::insert(&mut c, id(1), "Why?", today).unwrap();
    assert_eq!(
        appeals::insert(&mut c, id(1), "Why again?", today),
        Err(StoreError::Conflict),
        "one appeal"
    );
    assert_eq!(
        appeals::decide(&mut c, id(1), 2, &AppealState::Allowed),
        Err(StoreError::Conflict),
        "an own refusal"
    );
    assert_eq!(appeals::list_open(&mut c, SLUG, 9).unwrap().len(), 1);
    let upheld = AppealState::Upheld {
        reason: "unclear".into(),
    };
    assert_eq!(appeals::decide(&mut c, id(1), 1, &upheld), Ok(()));
    assert_eq!(
        appeals::decide(&mut c, id(1), 1, &AppealState::Allowed),
        Err(StoreError::Conflict),
        "twice"
    );
    assert_eq!(appeals::find(&mut c, id(1)).unwrap().unwrap().state, upheld);
});

on_both_engines!(
    reworded_words_leave_lists_search_and_stances_until_the_next_release,
    async |database| {
        let mut c = connect(&database.address);
        let prompt = engaged(&mut c).prompts[0];
        contributions::insert(&mut c, &contribution(1, prompt)).unwrap();
        contributions::mark(&mut c, id(1), "received", &ContributionState::Published).unwrap();
        cut(&mut c, SLUG, Hand::Timer, now(), [1; 16]).unwrap();
        let judge = Judge {
            mark: [7; 32],
            audience: ahpslisten::domain::audience::Audience::Citizen,
        };
        stances::put(&mut c, id(1), &judge, Stance::Agree).unwrap();
        let found = |c: &mut Connection, words: &str| {
            let wanted = Wanted {
                terms: asked(words),
                ..Wanted::default()
            };
            let all = [Stretch {
                below: i64::MAX,
                from: 0,
            }];
            find(c, SLUG, &wanted, &all, 9).unwrap().len()
        };
        assert_eq!(found(&mut c, "voice"), 1);
        let before = withdrawn::stamp(&mut c).unwrap();
        reword(&mut c, id(1), "A lift", "en", None).unwrap();
        assert_eq!((found(&mut c, "voice"), found(&mut c, "lift")), (0, 0));
        assert!(
            shelves::list_public(&mut c, prompt, i64::MAX, 9)
                .unwrap()
                .is_empty()
        );
        assert_eq!(stances::find(&mut c, id(1), &judge.mark), Ok(None));
        cut(
            &mut c,
            SLUG,
            Hand::Timer,
            now() + SignedDuration::from_hours(24),
            [2; 16],
        )
        .unwrap();
        assert_eq!((found(&mut c, "voice"), found(&mut c, "lift")), (0, 1));
        assert_eq!(withdrawn::list(&mut c).unwrap(), []);
        let gone = ContributionState::Withdrawn {
            by: Withdrawer::Author,
        };
        contributions::mark(&mut c, id(1), "published", &gone).unwrap();
        assert_eq!(withdrawn::list(&mut c).unwrap(), [id(1)]);
        assert_ne!(
            withdrawn::stamp(&mut c).unwrap(),
            before,
            "other nodes learn of it"
        );
    }
);
