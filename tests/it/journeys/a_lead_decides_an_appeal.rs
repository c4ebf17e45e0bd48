//! One moderator refuses words, and there is no other: a lead decides on the appeal. Where nobody but the refuser could,
//! the desk says so plainly, and the phase does not hand over past it.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::a_reader_reports::{opened, public};
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::execute;

const STUCK: &str = "An appeal waits that nobody on the team may decide";

/// Takes a role away from everyone but one.
fn leave_only(service: &Service, role: &str, email: &str) {
    let one = format!("SELECT id FROM staff WHERE email = '{email}'");
    execute(
        &service.database.address,
        &format!("DELETE FROM staff_role WHERE role = '{role}' AND staff_id NOT IN ({one})"),
    );
}

fn grant_lead(service: &Service, email: &str) {
    execute(
        &service.database.address,
        &format!(
            "INSERT INTO staff_role (staff_id, engagement, role) \
             SELECT id, '{SLUG}', 'lead' FROM staff WHERE email = '{email}'"
        ),
    );
}

on_both_engines!(a_lead_decides_where_one_moderator_refused, decides);

async fn decides(database: Database) {
    let service = listening(database).await;
    leave_only(&service, "moderator", "nasreen@example.org");
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut service.citizen(), &prompt, "The lift, again.", None).await;
    let mut nasreen = service.moderator().await;
    nasreen.go(&format!("/desk/{SLUG}/queue")).await;
    nasreen.follow("The lift, again.").await;
    nasreen.choose("Decline");
    nasreen.pick("Reason, if you decline", "We could not understand it");
    nasreen.press("Record decision").await;
    assert_eq!(nasreen.status, 200, "{}", nasreen.whole());
    let mut author = opened(&service, &code).await;
    author.fill("Why should your words be published?", "There is only one lift.");
    author.press("Ask another moderator").await;
    assert_eq!(author.status, 200, "{}", author.whole());

    // Words that nobody appealed about are not a lead's to read, whatever became of them.
    let other = contribute(&mut service.citizen(), &prompt, "Only for moderators.", None).await;
    nasreen.go(&format!("/desk/{SLUG}/queue")).await;
    nasreen.follow("Only for moderators.").await;
    let waits = nasreen.path.replace("/queue/", "/second-looks/");
    nasreen.choose("Decline");
    nasreen.pick("Reason, if you decline", "We could not understand it");
    let decline = nasreen.form("Record decision");
    let mut lead = service.lead().await;
    lead.go(&waits).await;
    assert_eq!(lead.status, 403, "words that wait");
    nasreen.send(&decline).await;
    lead.go(&waits).await;
    assert_eq!(lead.status, 403, "words that were declined");
    opened(&service, &other).await.sees("We could not understand it");

    let list = format!("/desk/{SLUG}/second-looks");
    nasreen.go(&list).await;
    nasreen.follow("The lift, again.").await;
    nasreen.sees("somebody else decides on the appeal");
    nasreen.sees("Ruth Lowe");
    nasreen.sees("Tomas Verity");
    nasreen.does_not_see("Allow the appeal");
    let one = nasreen.path.clone();
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.does_not_see(STUCK);
    // With no lead either, nobody could: both pages say so.
    leave_only(&service, "lead", "nobody@example.org");
    nasreen.go(&one).await;
    nasreen.sees("nobody else on the team may decide on the appeal");
    grant_lead(&service, "nasreen@example.org");
    let phases = format!("/desk/{SLUG}/phases");
    nasreen.go(&phases).await;
    nasreen.sees(STUCK);
    grant_lead(&service, "ruth@example.org");
    nasreen.go(&phases).await;
    nasreen.does_not_see(STUCK);

    // A lead sees appeals and no changes, and decides.
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}")).await;
    lead.follow("Second looks").await;
    lead.does_not_see("Changes of public words");
    lead.follow("The lift, again.").await;
    lead.sees("There is only one lift.");
    lead.choose("Allow the appeal");
    lead.press("Record decision").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    lead.go(&format!("/desk/{SLUG}/queue")).await;
    assert_eq!(lead.status, 403, "an appeal is all that a lead moderates");
    service.next_day().await;
    let mut anyone = service.citizen();
    anyone.go(&prompt).await;
    anyone.sees("The lift, again.");
}

on_both_engines!(a_lead_decides_on_no_change, no_change);

async fn no_change(database: Database) {
    let service = listening(database).await;
    let here = public(&service, "The ramp is steep.").await;
    let mut author = opened(&service, &here.author).await;
    author.fill("Your words, changed", "The ramp is too steep.");
    author.press("Send the changed words").await;
    let mut nasreen = service.moderator().await;
    nasreen.go(&format!("/desk/{SLUG}/second-looks")).await;
    nasreen.follow("The ramp is too steep.").await;
    nasreen.choose("Accept the new words");
    let sent = nasreen.form("Record decision");
    let mut lead = service.lead().await;
    lead.go(&nasreen.path).await;
    assert_eq!(lead.status, 403);
    lead.send(&sent).await;
    assert_eq!(lead.status, 403, "a change was decided by a lead");
    nasreen.send(&sent).await;
    assert_eq!(nasreen.status, 200, "{}", nasreen.whole());
}
