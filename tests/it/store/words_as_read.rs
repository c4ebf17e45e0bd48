//! Whoever decides or translates does so for the words they read: never for others that only look like them, and never
//! for words that came in their place.

use crate::on_both_engines;
use crate::store::{SLUG, colleague, connect, contribution, engaged, id, now, receipt_hash};
use ahpslisten::actions::change_words::{Change, change_words};
use ahpslisten::actions::decide::{Judgement, Ruling, decide_alike, gather_copies, list_alike};
use ahpslisten::actions::translate::{TranslateError, Translation, translate};
use ahpslisten::domain::contribution::ContributionState;
use ahpslisten::domain::ids::Key;
use ahpslisten::store::{Connection, contributions, voice_translations};

fn said(c: &mut Connection, prompt: Key, number: u32, words: &str) {
    let mut new = contribution(number, prompt);
    new.words = words.to_owned();
    contributions::insert(c, &new).unwrap();
}

fn changed(c: &mut Connection, number: u32, words: &str) {
    let change = Change {
        receipt_hash: receipt_hash(number),
        words: words.to_owned(),
        language: "en".into(),
    };
    change_words(c, &change, now()).unwrap();
}

on_both_engines!(
    copies_are_decided_together_and_numbers_are_read,
    async |database| {
        let mut c = connect(&database.address);
        let prompt = engaged(&mut c).prompts[0];
        colleague(&mut c, 3);
        for (number, words) in [
            (2, "Shorter waits, please!"),
            (4, "shorter waits please 2"),
            (6, "Shorter waits please 07700 900123"),
            (8, "Shorter waits please, SW1A 2AA"),
            (10, "Shorter waits, please."),
        ] {
            said(&mut c, prompt, number, words);
        }
        // Beside the last stands a translation that a copy's reader does not see.
        voice_translations::put(&mut c, id(10), "pl", "Coś zupełnie innego").unwrap();
        let first = contributions::find(&mut c, id(2)).unwrap().unwrap();
        assert_eq!(list_alike(&mut c, SLUG, &first).unwrap(), [id(4)]);
        let waiting = contributions::list_waiting(&mut c, SLUG, 100).unwrap();
        assert_eq!(gather_copies(waiting).len(), 4, "one card for the copies");
        let judgement = Judgement {
            ruling: Ruling::Publish,
            reply: String::new(),
            read: 0,
        };
        decide_alike(&mut c, SLUG, id(2), &judgement, 3, now()).unwrap();
        let state = |c: &mut Connection, number| contributions::find(c, id(number)).unwrap().unwrap().state;
        for (number, expected) in [
            (2, ContributionState::Published),
            (4, ContributionState::Published),
            (6, ContributionState::Received),
            (8, ContributionState::Received),
            (10, ContributionState::Received),
        ] {
            assert_eq!(state(&mut c, number), expected, "{number}");
        }
    }
);

on_both_engines!(a_translation_is_of_the_words_that_were_read, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    let mut new = contribution(2, prompt);
    (new.words, new.lang) = ("Proszę pytać Annę".into(), "pl".into());
    contributions::insert(&mut c, &new).unwrap();
    let made = Translation::parse("pl", "en", "Please ask Anna").unwrap();
    changed(&mut c, 2, "Proszę pytać");
    // The new words are written on an English page, so they are asked for in another language.
    let into = Translation::parse("en", "cy", "Gofynnwch").unwrap();
    assert_eq!(
        translate(&mut c, SLUG, id(2), &into, 0),
        Err(TranslateError::Changed)
    );
    assert!(
        voice_translations::by_contribution(&mut c, &[id(2).0.to_vec()])
            .unwrap()
            .is_empty()
    );
    assert_eq!(translate(&mut c, SLUG, id(2), &into, 2), Ok(()));
    assert_eq!(
        translate(&mut c, SLUG, id(2), &made, 2),
        Err(TranslateError::SameLanguage)
    );
});
