//! Cases of people who may be in danger: everyone who is named is told for each engagement, and a step counts only for what
//! the colleague had read.

use super::{SLUG, connect, contribution, engaged, engaged_as, id, lines, now};
use crate::on_both_engines;
use ahpslisten::actions::safeguard::raise_cases;
use ahpslisten::store::{Connection, cases, contributions};

fn page(slug: &str) -> String {
    format!("https://listen.example/desk/{slug}/safeguarding")
}

/// Words that someone is worried about come in.
fn worry(c: &mut Connection, number: u32, prompt: ahpslisten::domain::ids::Key) {
    let mut new = contribution(number, prompt);
    new.concern = Some("self-harm");
    contributions::insert(c, &new).unwrap();
}

on_both_engines!(
    who_looks_after_two_engagements_is_told_of_each,
    async |database| {
        let mut c = connect(&database.address);
        let here = engaged(&mut c).prompts[0];
        let there = engaged_as(&mut c, "another").prompts[0];
        for slug in [SLUG, "another"] {
            cases::put_addresses(&mut c, slug, &["named@example.org".to_owned()]).unwrap();
        }
        let told = || {
            lines(
                &database.address,
                "SELECT facts AS line FROM outbox ORDER BY facts",
            )
        };
        worry(&mut c, 1, here);
        assert_eq!(raise_cases(&mut c, page, now()), Ok(1));
        assert_eq!(told().len(), 1);
        // That mail still waits when there is reason to worry elsewhere.
        worry(&mut c, 2, there);
        assert_eq!(raise_cases(&mut c, page, now()), Ok(1));
        let of = |slug: &str| format!("{{\"link\":\"{}\"}}", page(slug));
        assert_eq!(told(), [of(SLUG), of("another")]);
        // Each mail leads to a list, so nobody needs a second one before the first has left.
        worry(&mut c, 3, here);
        worry(&mut c, 4, there);
        assert_eq!(raise_cases(&mut c, page, now()), Ok(2));
        assert_eq!(told().len(), 2);
        assert!(cases::find(&mut c, id(4)).unwrap().is_some());
    }
);
