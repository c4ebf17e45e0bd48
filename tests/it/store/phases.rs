//! Phases: every state survives the database, a phase moves only from where it was seen, and the due ones are found at
//! their very moment.

use super::{SLUG, connect, engaged, now};
use crate::on_both_engines;
use ahpslisten::domain::audience::Audience;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::phase::{NotAccepted, PhaseKind, PhaseState};
use ahpslisten::domain::public_reason::PublicReason;
use ahpslisten::store::{Connection, StoreError, phases};
use jiff::{SignedDuration, Timestamp};

fn hours(hours: i64) -> Timestamp {
    now() + SignedDuration::from_hours(hours)
}

fn state(c: &mut Connection, id: i64) -> PhaseState {
    phases::find(c, id).unwrap().unwrap().state
}

on_both_engines!(an_engagement_has_three_phases_in_order, async |database| {
    let mut c = connect(&database.address);
    engaged(&mut c);
    let all = phases::list(&mut c, SLUG).unwrap();
    assert_eq!(
        all.iter().map(|phase| phase.ordinal).collect::<Vec<_>>(),
        [1, 2, 3]
    );
    assert_eq!(
        all.iter().map(|phase| phase.kind).collect::<Vec<_>>(),
        PhaseKind::ALL
    );
    assert_eq!(all[0].audiences, [Audience::Citizen]);
    assert_eq!(all[1].audiences, [Audience::Ahp]);
    assert!(all[0].state.is_open() && all[1].state.is_ahead());
});

on_both_engines!(
    every_state_of_a_phase_is_read_back_as_it_was_written,
    async |database| {
        let mut c = connect(&database.address);
        let id = engaged(&mut c).phase;
        let (opens_at, closes_at, closed_at, set) = (hours(1), hours(2), hours(3), "abc".to_owned());
        let mut seen = "open";
        for next in [
            PhaseState::Scheduled { opens_at, closes_at },
            PhaseState::Open {
                closes_at,
                paused: Some("An election".into()),
            },
            PhaseState::Open {
                closes_at,
                paused: Some(PublicReason {
                    code: "technical".into(),
                    note: "Back by noon.".into(),
                }),
            },
            PhaseState::Open {
                closes_at,
                paused: None,
            },
            PhaseState::Closing { closed_at },
            PhaseState::Closed { closed_at },
            PhaseState::Analysed {
                closed_at,
                set: set.clone(),
            },
            PhaseState::Published { closed_at, set },
            PhaseState::Draft,
        ] {
            phases::mark(&mut c, id, seen, &next).unwrap();
            assert_eq!(state(&mut c, id), next);
            seen = next.name();
        }
    }
);

on_both_engines!(
    of_two_who_move_a_phase_the_second_meets_a_conflict,
    async |database| {
        let mut c = connect(&database.address);
        let id = engaged(&mut c).phase;
        let closing = PhaseState::Closing { closed_at: hours(1) };
        assert_eq!(phases::mark(&mut c, id, "open", &closing), Ok(()));
        let late = phases::mark(&mut c, id, "open", &PhaseState::Closing { closed_at: hours(2) });
        assert_eq!(late, Err(StoreError::Conflict));
        assert_eq!(state(&mut c, id), closing, "the first moment stands");
    }
);

on_both_engines!(a_phase_is_due_at_its_moment_and_not_before, async |database| {
    let mut c = connect(&database.address);
    engaged(&mut c);
    let ids: Vec<i64> = phases::list(&mut c, SLUG)
        .unwrap()
        .iter()
        .map(|phase| phase.id)
        .collect();
    phases::mark(
        &mut c,
        ids[0],
        "open",
        &PhaseState::Open {
            closes_at: hours(5),
            paused: None,
        },
    )
    .unwrap();
    phases::mark(
        &mut c,
        ids[1],
        "draft",
        &PhaseState::Scheduled {
            opens_at: hours(3),
            closes_at: hours(9),
        },
    )
    .unwrap();
    let mut due = |at: Timestamp| {
        let mut due: Vec<i32> = phases::list_due(&mut c, at)
            .unwrap()
            .iter()
            .map(|phase| phase.ordinal)
            .collect();
        due.sort_unstable();
        due
    };
    assert_eq!(due(hours(3) - SignedDuration::from_millis(1)), [0; 0]);
    assert_eq!(due(hours(3)), [2], "to be opened");
    assert_eq!(due(hours(5)), [1, 2], "to be closed as well");
    phases::mark(
        &mut c,
        ids[0],
        "open",
        &PhaseState::Closing { closed_at: hours(5) },
    )
    .unwrap();
    phases::mark(
        &mut c,
        ids[1],
        "scheduled",
        &PhaseState::Open {
            closes_at: hours(9),
            paused: None,
        },
    )
    .unwrap();
    let after: Vec<i64> = phases::list_due(&mut c, hours(6))
        .unwrap()
        .iter()
        .map(|phase| phase.id)
        .collect();
    assert_eq!(after, [0; 0], "what was moved is not due again");
    let paused = PhaseState::Open {
        closes_at: hours(9),
        paused: Some("An election".into()),
    };
    phases::mark(&mut c, ids[1], "open", &paused).unwrap();
    assert_eq!(
        phases::list_due(&mut c, hours(9)).unwrap().len(),
        1,
        "a pause does not keep a phase from closing"
    );
});

on_both_engines!(
    a_phase_that_is_not_there_cannot_be_held_or_moved,
    async |database| {
        let mut c = connect(&database.address);
        engaged(&mut c);
        assert_eq!(
            phases::mark(&mut c, 1, "draft", &PhaseState::Draft),
            Err(StoreError::Conflict)
        );
        assert!(!matches!(phases::hold_to_move(&mut c, 1), Ok(Some(_))));
        assert!(!matches!(phases::hold_to_speak(&mut c, Key(1)), Ok(Some(_))));
    }
);

on_both_engines!(a_whole_engagement_stands_still_and_goes_on, async |database| {
    let mut c = connect(&database.address);
    let id = engaged(&mut c).phase;
    let why = PublicReason {
        code: "pre-election".into(),
        note: String::new(),
    };
    assert!(!phases::is_held(&mut c, SLUG).unwrap());
    phases::mark_held(&mut c, SLUG, Some(&why)).unwrap();
    assert!(phases::is_held(&mut c, SLUG).unwrap());
    let all = phases::list(&mut c, SLUG).unwrap();
    assert!(all.iter().all(|phase| phase.held.as_ref() == Some(&why)));
    let phase = phases::find(&mut c, id).unwrap().unwrap();
    assert_eq!(
        phase.accepts(now()),
        Err(NotAccepted::Paused { reason: why.clone() })
    );
    assert!(matches!(
        phase.accepts(hours(10_000)),
        Err(NotAccepted::Over { .. })
    ));
    phases::mark_extended(&mut c, id, &why).unwrap();
    phases::mark_held(&mut c, SLUG, None).unwrap();
    let phase = phases::find(&mut c, id).unwrap().unwrap();
    assert_eq!((phase.accepts(now()), phase.extended), (Ok(()), Some(why)));
});
