//! A critical friend reads the draft strategy, comments, and says no: nothing is approved until the team has answered.

use crate::kit::browser::Sent;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::{execute, lines};
use ahpslisten::domain::ids::Key;

const NO: &str = "Who asks <first>? Nobody on nights.";

/// A draft of one line, which rests on a finding that stands.
async fn drafted(database: Database) -> Service {
    let service = Service::start(database).await;
    for statement in [
        "INSERT INTO finding (id, engagement, position, title, statement, state, outcome, reason) VALUES \
         (61, 'ahp-strategy', 1, 'Rest heals', 'Rest heals.', 'decided', 'keep', 'Heard')",
        "INSERT INTO strategy_section (id, engagement, position, title) VALUES (62, 'ahp-strategy', 1, 'Rest')",
        "INSERT INTO strategy_line (id, section_id, position, words, state) VALUES \
         (63, 62, 1, 'We will ask first what matters.', 'cited')",
        "INSERT INTO citation (line_id, finding_id) VALUES (63, 61)",
    ] {
        execute(&service.database.address, statement);
    }
    service
}

on_both_engines!(a_no_holds_the_strategy_back_until_it_is_answered, says_no);

async fn says_no(database: Database) {
    let service = drafted(database).await;
    let (strategy, draft) = (
        format!("/desk/{SLUG}/strategy"),
        format!("/desk/{SLUG}/strategy/remarks"),
    );
    let (mut friend, mut lead) = (service.critical_friend().await, service.lead().await);
    friend.go(&draft).await;
    friend.sees("We will ask first what matters.");
    friend.sees("Rest heals");
    // Nothing said, nothing taken; what was typed comes back.
    friend.press("Say it").await;
    assert_eq!(friend.status, 422);
    friend.sees("Write what you want to say");
    friend.fill("What do you want to say?", NO);
    friend.press("Say it").await;
    assert_eq!(friend.status, 422);
    friend.sees("Choose whether it is a comment or a no");
    assert_eq!(friend.value("What do you want to say?").trim(), NO);
    friend.pick("What is it about?", "1.1 We will ask first what matters.");
    friend.choose("It is a no");
    let said = friend.form("Say it");
    for _ in 0..2 {
        friend.send(&said).await;
        assert_eq!(friend.status, 200, "{}", friend.whole());
        friend.sees(NO);
    }
    friend.fill("What do you want to say?", "It reads well.");
    friend.choose("It is a comment");
    friend.press("Say it").await;
    assert_eq!(
        lines(
            &service.database.address,
            "SELECT kind AS line FROM strategy_remark ORDER BY kind"
        ),
        ["comment", "no"]
    );

    lead.go(&format!("/desk/{SLUG}")).await;
    lead.sees("A critical friend said no to the draft strategy, and nobody has answered.");
    lead.go(&strategy).await;
    lead.press("Approve the strategy").await;
    assert_eq!(lead.status, 422, "approved over a no: {}", lead.whole());
    lead.sees("A critical friend said no, and nobody has answered.");

    // A friend cannot answer for the team, nor a lead take a friend's word back.
    let remark = lines(
        &service.database.address,
        "SELECT CAST(id AS TEXT) AS line FROM strategy_remark WHERE kind = 'no'",
    );
    let remark = Key(remark[0].parse().unwrap());
    friend.go(&format!("{draft}/{remark}")).await;
    friend.does_not_see("Your answer");
    friend.sees("Take it back");
    lead.go(&format!("{draft}/{remark}")).await;
    lead.sees(NO);
    lead.does_not_see("Take it back");
    lead.press("Answer").await;
    assert_eq!(lead.status, 422);
    lead.sees("Write an answer");
    lead.fill("Your answer", "It now says who: every team.");
    let answer = lead.form("Answer");
    lead.send(&answer).await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    lead.sees("It now says who: every team.");
    lead.send(&answer).await;
    assert_eq!(lead.status, 409, "answered twice: {}", lead.whole());

    // A line that was said no to may go; the word stays.
    lead.go(&strategy).await;
    lead.press("Approve the strategy").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    execute(
        &service.database.address,
        "UPDATE strategy_line SET words = 'Every team asks first.' WHERE id = 63",
    );
    friend.go(&draft).await;
    friend.sees("When this was said, the line was: We will ask first what matters.");
    let acts = lines(
        &service.database.address,
        "SELECT act AS line FROM ledger WHERE act LIKE 'draft-%' OR act LIKE 'remark-%' ORDER BY place",
    );
    assert_eq!(acts, ["draft-opposed", "draft-remarked", "remark-answered"]);
    let moderator = &mut service.moderator().await;
    moderator.go(&draft).await;
    assert_eq!(moderator.status, 403);
}

on_both_engines!(a_no_is_taken_back_by_whoever_said_it, takes_back);

async fn takes_back(database: Database) {
    let service = drafted(database).await;
    let draft = format!("/desk/{SLUG}/strategy/remarks");
    let mut friend = service.critical_friend().await;
    friend.go(&draft).await;
    friend.pick("What is it about?", "1.1 We will ask first what matters.");
    friend.fill("What do you want to say?", NO);
    friend.choose("It is a no");
    let said = friend.form("Say it");
    friend.send(&said).await;
    // The same form with other words is not the same word, and is not swallowed.
    let other = Sent {
        action: said.action.clone(),
        fields: said
            .fields
            .iter()
            .map(|(name, value)| match name.as_str() {
                "kind" => (name.clone(), "comment".to_owned()),
                _ => (name.clone(), value.clone()),
            })
            .collect(),
    };
    friend.send(&other).await;
    assert_eq!(friend.status, 409, "{}", friend.whole());
    // The line may go; the word stays.
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/strategy")).await;
    lead.follow("Edit line 1.1").await;
    lead.choose("Yes, remove");
    lead.press("Remove").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    lead.go(&format!("/desk/{SLUG}/strategy")).await;
    lead.press("Approve the strategy").await;
    assert_eq!(lead.status, 422, "approved without a line: {}", lead.whole());
    friend.go(&draft).await;
    friend.sees("When this was said, the line was: We will ask first what matters.");
    friend.follow("Look at this").await;
    friend.press("Take it back").await;
    assert_eq!(friend.status, 200, "{}", friend.whole());
    friend.sees("Taken back.");
    friend.sees(NO);
    friend.does_not_see("Look at this");
}
