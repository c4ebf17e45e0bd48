//! A lead pauses a phase, or everything before an election, and lets it go on: the public reads why in its own language,
//! nothing new becomes public meanwhile, and whoever was writing sends the same form afterwards.

use crate::journeys::a_citizen_contributes::{at_the_form, listening, waiting};
use crate::journeys::a_citizen_follows_a_receipt::show;
use crate::journeys::the_whole_relay::{clear_the_queue, contribute, fill_words, first_prompt, receipt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use ahpslisten::config::ReadOnly;
use ahpslisten::jobs;
use ahpslisten::store::{ledger, phases};
use jiff::SignedDuration;

const ELECTION: &str =
    "The time before an election has begun, when public bodies keep quiet so that nobody is swayed.";

on_both_engines!(a_pause_keeps_the_words_of_whoever_writes, paused);

async fn paused(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = at_the_form(&service, &mut citizen).await;
    fill_words(&mut citizen, "I was in the middle of it");
    citizen.press("Continue").await;

    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.follow("Pause this phase").await;
    lead.press("Pause").await;
    assert_eq!(lead.status, 422, "{}", lead.whole());
    lead.sees("Choose what the public may read, or write it yourself");
    lead.choose("Something here does not work as it should, and we are mending it.");
    lead.fill("A sentence of your own (optional)", "Back by <noon>.");
    let pause = lead.form("Pause");
    lead.send(&pause).await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    lead.sees("The phase is paused, and a release says why.");
    lead.send(&pause).await;
    assert_eq!(lead.status, 409, "one pause is enough");

    citizen.press("Send").await;
    assert_eq!(citizen.status, 409);
    citizen.sees("I was in the middle of it");
    citizen.sees("Something here does not work as it should, and we are mending it. Back by <noon>.");
    citizen.sees("You can send them from this page when we go on.");
    assert_eq!(waiting(&service).await, 0);

    let mut reader = service.citizen();
    reader.go(&prompt).await;
    reader.sees("This is paused for now. Something here does not work");
    reader.does_not_see("Answer this question");
    reader.go(&format!("{prompt}/contribution")).await;
    reader.sees("We take no new words at the moment.");
    assert!(
        !reader.body.contains("<textarea"),
        "a form that cannot be sent is offered"
    );
    reader.go(&format!("/ur/{SLUG}")).await;
    reader.sees("یہاں کوئی چیز ٹھیک کام نہیں کر رہی، اور ہم اسے ٹھیک کر رہے ہیں۔");
    assert!(
        reader
            .body
            .contains("lang=\"en\" dir=\"ltr\">Back by &lt;noon&gt;."),
        "{}",
        reader.body
    );

    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Go on taking words").await;
    lead.sees("The phase takes words again");
    citizen.press("Continue").await;
    citizen.press("Send").await;
    receipt(&citizen);
    assert_eq!(waiting(&service).await, 1);
}

async fn hold(lead: &mut Browser) {
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.follow("Pause the whole engagement").await;
    lead.choose(ELECTION);
    lead.press("Pause everything").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
}

on_both_engines!(before_an_election_nothing_new_becomes_public, held);

async fn held(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let mut author = service.citizen();
    let code = contribute(&mut author, &prompt, "Shorter waits", None).await;
    show(&mut author, &code).await;
    author.fill("Your words, changed", "Much shorter waits");
    let changed = author.form("Send the changed words");
    let mut late = service.citizen();
    at_the_form(&service, &mut late).await;
    fill_words(&mut late, "Longer visits");
    late.press("Continue").await;
    clear_the_queue(&mut service.moderator().await).await;
    let mut lead = service.lead().await;
    hold(&mut lead).await;
    lead.sees("The whole engagement is paused");
    lead.does_not_see("Pause this phase");

    // Nothing comes in, and what was decided before stays unpublished: by hand, by day and by any other step.
    late.press("Send").await;
    assert_eq!(late.status, 409);
    late.sees("Longer visits");
    late.sees(ELECTION);
    author.send(&changed).await;
    author.sees("You can change yours when we go on.");
    author.sees("Much shorter waits");
    show(&mut author, &code).await;
    author.sees("Shorter waits");
    author.does_not_see("Much shorter waits");
    author.does_not_see("takes no more words");
    let number = |service: &Service| service.app.face().edition(SLUG).unwrap().number;
    let before = number(&service);
    lead.go(&format!("/desk/{SLUG}/releases")).await;
    lead.press("Cut a release").await;
    assert_eq!(lead.status, 409);
    lead.sees("Nothing new becomes public until this goes on.");
    service.next_day().await;
    jobs::move_due_phases(&service.app).await.unwrap();
    assert_eq!(number(&service), before);
    let mut reader = service.citizen();
    for page in [
        prompt.clone(),
        format!("/{SLUG}"),
        format!("{prompt}?order=newest"),
    ] {
        reader.go(&page).await;
        reader.sees("Everything here is paused for now.");
        reader.sees(ELECTION);
        reader.does_not_see("Shorter waits");
    }
    reader.go(&format!("/pl/{SLUG}")).await;
    reader.sees("Zaczął się czas przed wyborami");

    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Go on").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    reader.go(&prompt).await;
    reader.sees("Shorter waits");
    reader.does_not_see("Everything here is paused");
    // The form was a day old: it comes back once more with the words.
    late.press("Continue").await;
    late.press("Continue").await;
    late.press("Send").await;
    receipt(&late);
    let acts: Vec<String> = service
        .ask(|c| ledger::list_after(c, 0, 100))
        .await
        .into_iter()
        .map(|kept| kept.line.act)
        .filter(|act| act.starts_with("engagement-"))
        .collect();
    assert_eq!(
        acts,
        ["engagement-created", "engagement-paused", "engagement-resumed"]
    );
}

on_both_engines!(a_phase_ends_at_its_moment_also_in_a_pause, over);

async fn over(database: Database) {
    let service = listening(database).await;
    let mut lead = service.lead().await;
    hold(&mut lead).await;
    service.at("2026-12-28T00:00:00Z").await;
    let state = |c: &mut _| Ok(phases::list(c, SLUG)?.remove(0).state);
    assert!(service.ask(state).await.is_open(), "its release waits");
    let mut citizen = service.citizen();
    at_the_form(&service, &mut citizen).await;
    citizen.sees("We take no new words here any more.");
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Go on").await;
    service.at("2026-12-28T00:00:01Z").await;
    assert_eq!(service.ask(state).await.name(), "closing");
}

on_both_engines!(
    an_installation_that_is_only_read_says_so_and_loses_nothing,
    read_only
);

async fn read_only(database: Database) {
    let service =
        Service::start_with(database, |config| config.read_only = Some(ReadOnly::Maintenance)).await;
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Open listening").await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    contribute(&mut citizen, &prompt, "Before", None).await;
    at_the_form(&service, &mut citizen).await;
    fill_words(&mut citizen, "Meanwhile");
    citizen.press("Continue").await;
    let sent = citizen.form("Send");
    service.app.store.let_nothing_be_written(service.app.clock.now());
    citizen.send(&sent).await;
    assert_eq!(citizen.status, 503);
    citizen.sees("Meanwhile");
    citizen.sees("We are looking after this website. You can read everything");
    citizen.sees("You can send them from this page when we go on.");
    let mut reader = service.citizen();
    reader.go(&format!("{prompt}/contribution")).await;
    reader.sees("Nothing can be sent at the moment");
    assert!(!reader.body.contains("<textarea"));
    reader.go(&format!("/ur{prompt}")).await;
    reader.sees("ہم اس ویب سائٹ کی دیکھ بھال کر رہے ہیں۔");
    // The team reads on, also after an hour, and what it types comes back with a way to send it later.
    let clock = &service.app.clock;
    clock.set(clock.now() + SignedDuration::from_mins(61));
    lead.go(&format!("/desk/{SLUG}/pause")).await;
    lead.choose(ELECTION);
    lead.fill("A sentence of your own (optional)", "Until the ninth.");
    lead.press("Pause everything").await;
    assert_eq!(lead.status, 503);
    lead.sees("Until the ninth.");
    lead.form("Send again");
    assert_eq!(waiting(&service).await, 1);
}
