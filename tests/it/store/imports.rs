//! Imported batches can be taken back as one, once, and only while nothing of them is public.

use super::{SLUG, colleague, connect, contribution, engaged, id, now};
use crate::on_both_engines;
use ahpslisten::clock::london_day;
use ahpslisten::domain::contribution::ContributionState;
use ahpslisten::domain::finding::FindingState;
use ahpslisten::domain::ids::Key;
use ahpslisten::store::decisions::{self, NewDecision};
use ahpslisten::store::findings::{self, Finding};
use ahpslisten::store::{Connection, StoreError, contributions, evidence, imports};

/// Batch 7 with the contributions 1 to 5, decided and linked to a theme, beside 6 and 7 that came in otherwise.
fn imported(c: &mut Connection) -> Key {
    let prompt = engaged(c).prompts[0];
    colleague(c, 3);
    let theme = crate::store::themes::theme(c, 40);
    imports::insert(c, 7, SLUG, "letters.csv", london_day(now())).unwrap();
    for number in 1..=7 {
        let mut new = contribution(number, prompt);
        new.import_batch = Some(7).filter(|_| number <= 5);
        contributions::insert(c, &new).unwrap();
        contributions::mark(c, id(number), "received", &ContributionState::Published).unwrap();
        let decision = NewDecision {
            id: id(number + 100).0,
            contribution: id(number),
            staff: 3,
            outcome: "published",
            reason: None,
            decided_at: now(),
        };
        decisions::insert(c, &decision).unwrap();
        evidence::link(c, theme, id(number)).unwrap();
    }
    theme
}

fn left(c: &mut Connection) -> Vec<u32> {
    (1..=7)
        .filter(|number| contributions::find(c, id(*number)).unwrap().is_some())
        .collect()
}

on_both_engines!(
    a_batch_is_taken_back_with_all_that_hangs_on_it,
    async |database| {
        let mut c = connect(&database.address);
        let theme = imported(&mut c);
        assert_eq!(imports::undo(&mut c, 7, london_day(now())).unwrap().gone, 5);
        assert_eq!(left(&mut c), [6, 7], "what came in otherwise stays");
        assert_eq!(evidence::list_links(&mut c, &[theme]).unwrap().len(), 2);
        assert!(decisions::find_latest(&mut c, id(1)).unwrap().is_none());
        assert_eq!(
            decisions::find_latest(&mut c, id(6)).unwrap().unwrap().staff_name,
            "Colleague 3"
        );
    }
);

on_both_engines!(a_batch_cannot_be_taken_back_twice, async |database| {
    let mut c = connect(&database.address);
    imported(&mut c);
    assert_eq!(imports::undo(&mut c, 7, london_day(now())).unwrap().gone, 5);
    assert_eq!(
        imports::undo(&mut c, 7, london_day(now())),
        Err(StoreError::Conflict)
    );
    assert_eq!(
        imports::undo(&mut c, 8, london_day(now())),
        Err(StoreError::Conflict),
        "there is no batch 8"
    );
});

on_both_engines!(
    a_batch_of_which_one_voice_is_public_stays_whole,
    async |database| {
        let mut c = connect(&database.address);
        imported(&mut c);
        contributions::shelve(&mut c, id(4), 1).unwrap();
        assert_eq!(
            imports::undo(&mut c, 7, london_day(now())),
            Err(StoreError::Conflict)
        );
        assert_eq!(left(&mut c), [1, 2, 3, 4, 5, 6, 7]);
        assert!(decisions::find_latest(&mut c, id(1)).unwrap().is_some());
    }
);

on_both_engines!(
    a_batch_that_a_finding_was_drawn_from_can_be_taken_back,
    async |database| {
        let mut c = connect(&database.address);
        imported(&mut c);
        let finding = Finding {
            id: Key(50),
            engagement: SLUG.into(),
            position: 1,
            title: "Being believed".into(),
            statement: "Listening is treatment".into(),
            state: FindingState::Draft,
            answer: None,
        };
        findings::insert(&mut c, &finding).unwrap();
        findings::set_responses(&mut c, finding.id, &[id(1), id(6)]).unwrap();
        assert_eq!(imports::undo(&mut c, 7, london_day(now())).unwrap().gone, 5);
        assert_eq!(findings::list_responses(&mut c, finding.id), Ok(vec![id(6)]));
    }
);
