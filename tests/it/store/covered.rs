//! Words of which parts are covered: who stood behind them still does, their wait goes on, and an appeal about them ends
//! with them. Not here: that nobody reads what is covered (`journeys::a_moderator_covers_a_name`).

use super::{SLUG, colleague, connect, contribution, engaged, id, now, receipt_hash, rows};
use crate::on_both_engines;
use ahpslisten::actions::appeal::appeal;
use ahpslisten::actions::change_words::{Change, Changed, change_words};
use ahpslisten::actions::decide::{Judgement, Ruling};
use ahpslisten::actions::decide_change::decide_change;
use ahpslisten::actions::redact::{Redaction, is_covered, redact};
use ahpslisten::domain::appeal::AppealState;
use ahpslisten::domain::audience::Audience;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::stance::{Judge, Stance};
use ahpslisten::keys::{Keys, hash};
use ahpslisten::publish::cut::cut;
use ahpslisten::store::{Connection, appeals, contributions, stances, versions};
use jiff::SignedDuration;

/// A contribution of which a name is covered, and a voice that stands behind it.
fn covered(c: &mut Connection) {
    let prompt = engaged(c).prompts[0];
    colleague(c, 1);
    contributions::insert(c, &contribution(2, prompt)).unwrap();
    let judge = Judge {
        mark: hash(b"someone"),
        audience: Audience::Citizen,
    };
    stances::put(c, id(2), &judge, Stance::Agree).unwrap();
    let redaction = Redaction {
        words: "[name removed] was kind".into(),
        reason: "identifies-someone".into(),
        reply: String::new(),
        read: 0,
    };
    let keys = Keys::from_secret([7; 32]);
    redact(c, &keys, SLUG, id(2), &redaction, 1, now()).unwrap();
}

on_both_engines!(
    who_stood_behind_covered_words_still_does_and_they_have_waited_as_long,
    async |database| {
        let mut c = connect(&database.address);
        covered(&mut c);
        assert_eq!(rows(&database.address, "stance"), 1);
        let came = contributions::find(&mut c, id(2)).unwrap().unwrap().received_on;
        let wordings = versions::list(&mut c, id(2)).unwrap();
        assert!(wordings.len() == 2 && wordings.iter().all(|wording| wording.written_on == came));
    }
);

on_both_engines!(
    an_appeal_about_covered_words_ends_with_a_change_of_them,
    async |database| {
        let mut c = connect(&database.address);
        covered(&mut c);
        cut(&mut c, SLUG, Hand::Timer, now(), [2; 16]).unwrap();
        let change = Change {
            receipt_hash: receipt_hash(2),
            words: "She was kind".into(),
            language: "en".into(),
        };
        assert_eq!(change_words(&mut c, &change, now()), Ok(Changed::Waits));
        assert_eq!(
            appeal(&mut c, &receipt_hash(2), "Let them read it", now()),
            Ok(())
        );
        let judgement = Judgement {
            ruling: Ruling::Publish,
            read: versions::latest_number(&mut c, id(2)).unwrap(),
            reply: String::new(),
        };
        // Of two decisions of one moment nobody could say which was first.
        let later = now() + SignedDuration::from_mins(1);
        decide_change(&mut c, SLUG, id(2), &judgement, 1, later).unwrap();
        let state = appeals::find(&mut c, id(2)).unwrap().unwrap().state;
        assert_eq!(state, AppealState::Lapsed);
        let contribution = contributions::find(&mut c, id(2)).unwrap().unwrap();
        assert!(!is_covered(&mut c, &contribution).unwrap());
    }
);
