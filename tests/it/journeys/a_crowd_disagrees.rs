//! Many say that a finding is not right: the lead cannot decide past them without an answer.
//! Where the finding is kept all the same, their disagreement stands beside it and beside the line that rests on it.

use crate::journeys::the_whole_relay::both_leads;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::{contribution, id, themes};
use ahpslisten::domain::contribution::{ContributionState, Verdict};
use ahpslisten::domain::finding::FindingState;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::phase::{PhaseKind, PhaseState};
use ahpslisten::domain::theme::ThemeState;
use ahpslisten::store::contributions::NewContribution;
use ahpslisten::store::phases::Phase;
use ahpslisten::store::prompts::{Asks, Prompt};
use ahpslisten::store::{
    Connection, StoreError, contributions, evidence, findings, phases, prompts, published_sets,
};

const FINDING: i64 = 50;
pub const PROMPT: Key = Key(60);
const TITLE: &str = "Finding 50";
const ANSWER: &str = "We looked again, and it helps.";

/// Published answers to the finding.
fn answers(
    c: &mut Connection,
    numbers: std::ops::Range<u32>,
    verdict: Verdict,
    group: Option<&str>,
) -> Result<(), StoreError> {
    for number in numbers {
        let answer = NewContribution {
            verdict: Some(verdict.as_str()),
            audience: if group.is_some() { "ahp" } else { "citizen" },
            voice_group: group.map(str::to_owned),
            voice_mark: group.map(|_| id(number).0.to_vec()),
            ..contribution(number, PROMPT)
        };
        contributions::insert(c, &answer)?;
        contributions::mark(c, id(number), "received", &ContributionState::Published)?;
    }
    Ok(())
}

fn phase(c: &mut Connection, kind: PhaseKind) -> Result<Phase, StoreError> {
    let mut all = phases::list(c, SLUG)?.into_iter();
    Ok(all.find(|phase| phase.kind == kind).unwrap())
}

/// Check and challenge, open with one finding.
pub async fn challenging(database: Database) -> Service {
    challenging_at(Service::start(database).await).await
}

/// The same of a service that was started otherwise.
pub async fn challenging_at(service: Service) -> Service {
    let now = service.app.clock.now();
    let lay = move |c: &mut Connection| {
        for (kind, set) in [(PhaseKind::Listen, "aa"), (PhaseKind::Respond, "bb")] {
            let of = phase(c, kind)?;
            published_sets::insert(c, set, of.id, "{}", "2026-11-19".parse().unwrap())?;
            let over = PhaseState::Analysed {
                closed_at: now,
                set: set.into(),
            };
            phases::mark(c, of.id, "draft", &over)?;
        }
        let asking = phase(c, PhaseKind::Challenge)?;
        let open = PhaseState::Open {
            closes_at: now + jiff::SignedDuration::from_hours(24 * 30),
            paused: None,
        };
        phases::mark(c, asking.id, "draft", &open)?;
        let theme = themes::theme(c, 40);
        ahpslisten::store::themes::mark(c, theme, "draft", &ThemeState::Published { set: "aa".into() })?;
        let question = prompts::list(c, SLUG)?[0].id;
        contributions::insert(c, &contribution(900, question))?;
        contributions::mark(c, id(900), "received", &ContributionState::Published)?;
        evidence::link(c, theme, id(900))?;
        let finding = themes::finding(c, FINDING);
        findings::set_themes(c, finding, &[theme])?;
        findings::mark(c, finding, "draft", &FindingState::OpenToChallenge, "Rest heals")?;
        let prompt = Prompt {
            id: PROMPT,
            phase_id: asking.id,
            position: 1,
            asks: Asks::Finding(finding),
        };
        prompts::insert(c, &prompt)
    };
    service.app.store.write(lay).await.unwrap();
    service
}

async fn put(
    service: &Service,
    numbers: std::ops::Range<u32>,
    verdict: Verdict,
    group: Option<&'static str>,
) {
    let insert = move |c: &mut Connection| answers(c, numbers, verdict, group);
    service.app.store.write(insert).await.unwrap();
}

/// Nobody can answer any more.
async fn close(service: &Service) {
    let closed_at = service.app.clock.now();
    let stop = move |c: &mut Connection| {
        let asking = phase(c, PhaseKind::Challenge)?;
        phases::mark(c, asking.id, "open", &PhaseState::Closing { closed_at })
    };
    service.app.store.write(stop).await.unwrap();
    service
        .app
        .clock
        .set(closed_at + jiff::SignedDuration::from_mins(21));
}

on_both_engines!(a_crowd_disagrees_and_is_answered, is_answered);

async fn is_answered(database: Database) {
    let service = challenging(database).await;
    put(&service, 0..12, Verdict::NotRight, None).await;
    put(&service, 100..140, Verdict::Right, None).await;
    put(&service, 200..209, Verdict::Right, Some("physiotherapists")).await;
    put(&service, 300..309, Verdict::Right, Some("dietitians")).await;
    service.next_day().await;

    // What it rests on, how it was formed, what everyone answered: by audience first, then by profession.
    let mut reader = service.citizen();
    reader.go(&format!("/{SLUG}/findings")).await;
    reader.follow(TITLE).await;
    reader.sees("Voice 900");
    reader.sees("The themes were fixed on 19 November 2026");
    reader.sees("Members of the public: more than half answered “Yes, this is right”.");
    let told = reader.text();
    assert!(told.contains("Yes, this is right40"), "{told}");
    assert!(told.contains("Dietitians1000010"), "{told}");
    reader.sees("Of the answers from members of the public, at least 20 in 100 were “not right”.");
    reader.does_not_see("Of the allied health professionals who answered, at least");
    reader.sees("the team must answer them before this finding can go into the strategy");
    reader.link("Tell us whether we got this right");

    // The lead cannot decide past them.
    close(&service).await;
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/findings")).await;
    lead.follow(TITLE).await;
    lead.sees("Many say that this is not right");
    lead.choose("Keep it");
    lead.fill("Reason", "It holds for most.");
    lead.press("Record decision").await;
    assert_eq!(lead.status, 422, "{}", lead.whole());
    lead.sees("Write what you answer to those who said “not right”");
    lead.fill("Your answer to those who said", ANSWER);
    lead.press("Record decision").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    lead.sees(ANSWER);

    // Kept all the same: it stands beside the finding, and beside the line that rests on it.
    both_leads(
        &service,
        "Hand this phase over",
        "Yes, hand over",
        "Confirm and hand over",
    )
    .await;
    reader.go(&reader.path.clone()).await;
    reader.sees("so this disagreement stands");
    reader.sees(ANSWER);
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/strategy")).await;
    lead.fill("Title of the section", "Rest");
    lead.press("Add section").await;
    lead.follow("Add a line").await;
    lead.fill("Line of the strategy", "We will let people rest.");
    lead.choose(TITLE);
    lead.press("Save line").await;
    lead.sees("People disagree with a finding that this line rests on.");
    lead.press("Approve the strategy").await;
    let mut other = service.other_lead().await;
    other.go(&format!("/desk/{SLUG}/strategy")).await;
    other.press("Approve the strategy").await;
    other.press("Publish the strategy").await;
    assert_eq!(other.status, 200, "{}", other.whole());
    reader.go(&format!("/{SLUG}/strategy")).await;
    reader.sees("People disagree with what this line rests on.");
    reader.follow("We will let people rest.").await;
    reader.sees("Of the answers from members of the public, at least 20 in 100 were “not right”.");
    reader.sees(ANSWER);
}

on_both_engines!(who_is_heard_late_is_answered_too, is_heard_late);

async fn is_heard_late(database: Database) {
    let service = challenging(database).await;
    put(&service, 0..9, Verdict::NotRight, None).await;
    close(&service).await;
    let page = format!("/desk/{SLUG}/findings/{}", Key(FINDING));
    let mut lead = service.lead().await;
    lead.go(&page).await;
    lead.does_not_see("Many say that this is not right");
    lead.choose("Keep it");
    lead.fill("Reason", "It holds.");
    lead.press("Record decision").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());

    // A moderator publishes one more, and the phase waits for an answer.
    put(&service, 9..10, Verdict::NotRight, None).await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.sees("Everyone who must be answered about a finding has been answered.");
    lead.go(&page).await;
    lead.press("Record answer").await;
    assert_eq!(lead.status, 422, "{}", lead.whole());
    lead.fill("Your answer to those who said", ANSWER);
    let sent = lead.form("Record answer");
    lead.send(&sent).await;
    lead.sees("Answer recorded.");
    lead.sees(ANSWER);
    lead.send(&sent).await;
    assert_eq!(lead.status, 409, "answered twice: {}", lead.whole());
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.does_not_see("Everyone who must be answered about a finding has been answered.");
}
