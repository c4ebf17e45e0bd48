//! The heartbeat: opens and closes phases at their moment, sends what is in the outbox, catches up with releases and
//! sketches them, cuts one a day where something waits, forgets what is over. Every job may be interrupted and run again.

use crate::actions::enter_on_behalf::close_forgotten;
use crate::actions::forget::{self, note_withdrawn};
use crate::actions::group_opinions::{ask, keep, prepare};
use crate::actions::open_phase::{PhaseError, open_phase, stop_phase};
use crate::actions::remind::{self, find_due};
use crate::actions::safeguard;
use crate::actions::withdraw::{WithdrawError, withdraw_again};
use crate::app::App;
use crate::chance;
use crate::clock::london_day;
use crate::domain::ledger::Hand;
use crate::mail::Mailer;
use crate::publish::cut::cut;
use crate::publish::declined;
use crate::publish::moderation::account_is_wrong;
use crate::publish::opinions::are_waiting;
use crate::store::phases::Phase;
use crate::store::{
    Store, StoreError, cases, closed_comments, contributions, engagements, opinions, outbox, phase_news,
    phases, voice_translations, withdrawn,
};
use crate::tombstones::{Stone, Tombstones, stone_of};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

const BEAT: Duration = Duration::from_secs(1);
/// How often the seldom jobs run.
const SELDOM: SignedDuration = SignedDuration::from_secs(60);
/// How soon a mail about someone in danger is tried again: those named are told within five minutes.
const ALERT_AGAIN: SignedDuration = SignedDuration::from_secs(60);

/// Beats until the server stops. No job waits for another to succeed: what must be forgotten is forgotten even where a
/// release or a mail server is in trouble.
pub async fn run(app: App, mailer: Arc<Mailer>) {
    let mut seldom: Option<Timestamp> = None;
    loop {
        tokio::time::sleep(BEAT).await;
        note("clock", app.follow_clock().await);
        let now = app.clock.now();
        if app.store.is_read_only() {
            note("catching up", app.catch_up().await);
            note("sketches", app.sketch().await);
            continue;
        }
        // A clock that was put back counts from where it is.
        if seldom.is_none_or(|last| now < last || now.duration_since(last) >= SELDOM) {
            seldom = Some(now);
            // First, because what it notes are to be the first lines of a day.
            note("forgetting", forget_due(&app).await);
            let closed = app.store.write(move |c| close_forgotten(c, london_day(now)));
            note("batches", closed.await);
            note(
                "tombstones",
                remember_withdrawn(&app.store, &app.tombstones).await,
            );
            note("opinions", group_opinions(&app).await);
            note("releases", release_daily(&app).await);
            note("reminders", remind(&app).await);
        }
        note("phases", move_due_phases(&app).await);
        note("catching up", app.catch_up().await);
        note("sketches", app.sketch().await);
        note("safeguarding", raise_cases(&app).await);
        note("mail", send_mail(&app, &mailer).await);
    }
}

fn note<T>(job: &str, done: Result<T, StoreError>) {
    if let Err(error) = done {
        tracing::warn!(job, %error, "a job will be tried again");
    }
}

/// Scheduled phases whose moment has come open; open ones whose moment has come stop taking words.
pub async fn move_due_phases(app: &App) -> Result<(), StoreError> {
    let now = app.clock.now();
    for phase in app.store.read(move |c| phases::list_due(c, now)).await? {
        let opens = !phase.state.is_open();
        let (slug, id) = (phase.engagement.clone(), phase.id);
        let moved = app
            .store
            .write(move |c| {
                if opens {
                    open_phase(c, &slug, id, Hand::Timer, now, chance::bytes())
                } else {
                    stop_phase(c, &slug, id, Hand::Timer, now, chance::bytes())
                }
            })
            .await;
        match moved {
            Ok(edition) => app.show(edition),
            // Another node was first, or the phase before has not handed over yet.
            // Where the engagement stands still it moves afterwards; nothing is taken in it meanwhile.
            Err(
                PhaseError::Step(_)
                | PhaseError::NoSuchPhase
                | PhaseError::Moments
                | PhaseError::Store(StoreError::Conflict | StoreError::Held),
            ) => {}
            Err(PhaseError::NotReady(list)) => {
                let lacking: Vec<&str> = list
                    .iter()
                    .filter(|condition| !condition.met)
                    .map(|condition| condition.what.as_str())
                    .collect();
                tracing::debug!(?lacking, "a phase cannot open: something is not prepared");
                warn_leads(app, phase).await?;
            }
            Err(PhaseError::NothingToAsk) => warn_leads(app, phase).await?,
            Err(PhaseError::Store(error)) => return Err(error),
        }
    }
    Ok(())
}

/// Tells the leads, once, that a phase is due and cannot open.
async fn warn_leads(app: &App, phase: Phase) -> Result<(), StoreError> {
    let id = phase.id;
    if app
        .store
        .read(move |c| phase_news::was_told(c, id, "not-ready"))
        .await?
    {
        return Ok(());
    }
    tracing::warn!(
        engagement = phase.engagement,
        phase = phase.kind.as_str(),
        "a phase is due and not ready"
    );
    let (now, page) = (app.clock.now(), app.page_of_phases(&phase.engagement));
    match app
        .store
        .write(move |c| remind::warn_leads(c, &phase.engagement, phase.id, &page, now))
        .await
    {
        // Moved or told by another node meanwhile.
        Ok(_) | Err(PhaseError::NoSuchPhase | PhaseError::Store(StoreError::Conflict)) => Ok(()),
        Err(PhaseError::Store(error)) => Err(error),
        Err(_) => Ok(()),
    }
}

/// Tells whoever asked for news that half of a phase is over, or that its last day has come.
pub async fn remind(app: &App) -> Result<(), StoreError> {
    let now = app.clock.now();
    let due = app.store.read(move |c| {
        let mut due = Vec::new();
        for phase in phases::list_open(c)? {
            if find_due(c, &phase, now)?.is_some() {
                due.push((phase.engagement, phase.id));
            }
        }
        Ok::<_, StoreError>(due)
    });
    for (slug, id) in due.await? {
        match app.store.write(move |c| remind::remind(c, &slug, id, now)).await {
            // Moved or told by another node meanwhile.
            Ok(_) | Err(PhaseError::NoSuchPhase | PhaseError::Store(StoreError::Conflict)) => {}
            Err(PhaseError::Store(error)) => return Err(error),
            Err(other) => tracing::warn!(?other, "a reminder was refused"),
        }
    }
    Ok(())
}

/// Tells those named that someone may be in danger: at the next beat, whatever the team is doing.
pub async fn raise_cases(app: &App) -> Result<(), StoreError> {
    // A read is all that it costs where nobody is.
    let nothing =
        |c: &mut _| Ok::<_, StoreError>(!cases::any_unalerted(c)? && cases::list_unraised(c)?.is_empty());
    if app.store.read(nothing).await? {
        return Ok(());
    }
    let (now, of) = (app.clock.now(), app.clone());
    let raised = app
        .store
        .write(move |c| safeguard::raise_cases(c, |slug| of.page_of_cases(slug), now));
    match raised.await {
        // Another node was first.
        Ok(_) | Err(StoreError::Conflict) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Sends what is due. A mail is claimed before it is sent and deleted after, so a crash delays it but loses nothing.
pub async fn send_mail(app: &App, mailer: &Arc<Mailer>) -> Result<(), StoreError> {
    let now = app.clock.now();
    for mail in app.store.read(move |c| outbox::list_due(c, now, 20)).await? {
        // The ones before may have taken their time.
        let retry_at = retry_at(app.clock.now(), &mail);
        let claimed = mail.clone();
        if !app
            .store
            .write(move |c| outbox::claim(c, &claimed, retry_at))
            .await?
        {
            continue;
        }
        let (mailer, letter) = (Arc::clone(mailer), mail.clone());
        match actix_web::web::block(move || mailer.send(&letter)).await {
            Ok(Ok(())) => app.store.write(move |c| outbox::delete(c, mail.id)).await?,
            // The recipient is not named: a log is no place for addresses.
            Ok(Err(error))
                if mail.attempts + 1 >= outbox::MOST_TRIES && !mail.message.starts_with(outbox::ALERT) =>
            {
                // It is deleted in the night, with a line in the ledger.
                tracing::warn!(%error, message = mail.message, "a mail is given up");
            }
            Ok(Err(error)) => {
                tracing::warn!(%error, attempts = mail.attempts + 1, "a mail waits for another try")
            }
            Err(error) => tracing::warn!(%error, "a mail waits for another try"),
        }
    }
    Ok(())
}

/// When a mail is tried again. One to a citizen on a whole hour, so that no waiting mail says at which moment it was
/// asked for.
fn retry_at(now: Timestamp, mail: &outbox::Waiting) -> Timestamp {
    if mail.message.starts_with(outbox::ALERT) {
        return now + ALERT_AGAIN;
    }
    let at = later(now, mail.attempts);
    if !mail.message.starts_with(outbox::NOTICE) {
        return at;
    }
    Timestamp::from_second((at.as_second() / 3_600 + 1) * 3_600).unwrap_or(at)
}

/// Half a minute, then double each time, at most an hour.
fn later(now: Timestamp, attempts: i32) -> Timestamp {
    let doublings = u32::try_from(attempts.clamp(0, 7)).unwrap_or(0);
    now + SignedDuration::from_secs((30 * 2_i64.pow(doublings)).min(3_600))
}

/// Deletes what has come to its last day, and notes in the ledger what authors have taken back, once a day.
pub async fn forget_due(app: &App) -> Result<(), StoreError> {
    let now = app.clock.now();
    // Two transactions: whoever has added lines must wait for no row after it.
    app.store.write(move |c| note_withdrawn(c, now)).await?;
    app.store.write(move |c| forget::forget_due(c, now)).await
}

/// Reckons what people thought of each other's words, once for each phase that is over: on a thread of its own, with
/// nothing held meanwhile. A release tells it.
pub async fn group_opinions(app: &App) -> Result<(), StoreError> {
    for (phase, of_closing) in app.store.read(opinions::list_due).await? {
        let asked = app.store.read(move |c| ask(c, phase, of_closing)).await?;
        let reckoned = actix_web::web::block(move || prepare(asked)).await;
        let prepared = reckoned.map_err(|_| StoreError::Busy)??;
        app.store.write(move |c| keep(c, &prepared)).await?;
    }
    Ok(())
}

/// Where published contributions wait, or declined ones are to be listed, and the last release is of another day, a release
/// is due; also where it says that no
/// words wait for too long and some do, or the other way round: a promise that is broken must show though nothing is
/// decided. The same where opinions were reckoned that no release tells yet.
pub async fn release_daily(app: &App) -> Result<(), StoreError> {
    let now = app.clock.now();
    let today = london_day(now).to_string();
    let all = app.store.read(engagements::list).await?;
    for engagement in all {
        let slug = engagement.slug;
        let shown = app.face().edition(&slug).cloned();
        if shown
            .as_ref()
            .is_some_and(|edition| edition.cut_on == today || edition.held.is_some())
        {
            continue;
        }
        let asked = slug.clone();
        let due = app
            .store
            .read(move |c| {
                Ok::<_, StoreError>(
                    !contributions::list_unshelved(c, &asked)?.is_empty()
                        || !voice_translations::list_waiting(c, &asked)?.is_empty()
                        || declined::is_due(c, &asked, london_day(now))?
                        || match shown {
                            Some(edition) => {
                                edition.closed_comments != closed_comments::list(c, &asked)?
                                    || account_is_wrong(c, &edition, london_day(now))?
                                    || are_waiting(c, &asked, &edition.opinions)?
                            }
                            None => false,
                        },
                )
            })
            .await?;
        if due {
            let edition = app
                .store
                .write(move |c| cut(c, &slug, Hand::Timer, now, chance::bytes()))
                .await?;
            app.show(edition);
            app.store.tidy_after_release().await?;
        }
    }
    Ok(())
}

/// How many ids are compared at a time.
const CHUNK: i64 = 10_000;

/// Writes into the file what was taken back here, as far as it is not in it: now and then, since another node may have
/// taken words back, or the file could not be written at the time. Returns what the file remembers and the database
/// does not show as taken back.
pub async fn remember_withdrawn(store: &Store, file: &Tombstones) -> Result<BTreeSet<Stone>, StoreError> {
    let unreadable = |error: std::io::Error| {
        StoreError::Away(format!("the tombstones in {}: {error}", file.path().display()))
    };
    let known = file.read().map_err(unreadable)?;
    let here: BTreeSet<Stone> = store
        .read(withdrawn::list)
        .await?
        .into_iter()
        .map(stone_of)
        .collect();
    let new: Vec<Stone> = here.difference(&known).cloned().collect();
    file.add(&new).map_err(unreadable)?;
    Ok(known.difference(&here).cloned().collect())
}

/// Brings the file of tombstones and the database together: what was taken back here is in the file, and what the file
/// remembers is taken back here, also when the database is an older copy of itself. Before anything is served. Returns
/// how many contributions came back and went again.
pub async fn honour_tombstones(store: &Store, file: &Tombstones) -> Result<usize, StoreError> {
    let lost = remember_withdrawn(store, file).await?;
    let mut again = 0;
    // Hashes tell no ids, so an older copy is searched; where nothing is lost, nothing is searched.
    let mut after = None;
    while !lost.is_empty() {
        let ids = store
            .read(move |c| withdrawn::list_others(c, after, CHUNK))
            .await?;
        let Some(last) = ids.last() else { break };
        after = Some(*last);
        for id in ids.into_iter().filter(|id| lost.contains(&stone_of(*id))) {
            match store.write(move |c| withdraw_again(c, id)).await {
                Ok(()) => again += 1,
                // Gone meanwhile: another node reads the same file.
                Err(WithdrawError::Gone(_) | WithdrawError::Unknown) => {}
                Err(WithdrawError::Store(error)) => return Err(error),
            }
        }
    }
    Ok(again)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failed_mail_waits_longer_each_time_but_at_most_an_hour() {
        let now = Timestamp::UNIX_EPOCH;
        let waits: Vec<i64> = (0..10).map(|attempts| later(now, attempts).as_second()).collect();
        assert_eq!(waits, [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
        let mail = |message: &str| outbox::Waiting {
            id: 1,
            recipient: String::new(),
            message: message.to_owned(),
            reading: String::new(),
            facts: String::new(),
            due_at: 0,
            attempts: 0,
        };
        let asked: Timestamp = "2026-11-21T10:17:03Z".parse().unwrap();
        assert_eq!(
            retry_at(asked, &mail("confirm")).to_string(),
            "2026-11-21T10:17:33Z"
        );
        assert_eq!(
            retry_at(asked, &mail("safeguarding")).to_string(),
            "2026-11-21T10:18:03Z"
        );
        assert_eq!(
            retry_at(asked, &mail("notice_confirm")).to_string(),
            "2026-11-21T11:00:00Z"
        );
    }
}
