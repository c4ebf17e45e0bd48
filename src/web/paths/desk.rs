//! Addresses of the desk, which speaks one language. Not here: who may open them.

pub mod assisted;
pub mod bench;
pub mod own;
pub mod people;

use crate::domain::ids::{ContributionId, Key};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

pub fn sign_in() -> String {
    "/desk/sign-in".into()
}

/// Whether an address is one of the desk.
pub fn is_desk(address: &str) -> bool {
    address
        .strip_prefix(home().as_str())
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}

/// Whether an address is one of those at which colleagues sign in.
pub fn is_way_in(address: &str) -> bool {
    address
        .strip_prefix(sign_in().as_str())
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}

/// The same address, carrying where a colleague goes on to once they are signed in.
pub fn onward(address: String, to: Option<&str>) -> String {
    let Some(to) = to else { return address };
    let joint = if address.contains('?') { '&' } else { '?' };
    format!("{address}{joint}to={}", utf8_percent_encode(to, NON_ALPHANUMERIC))
}

pub fn sign_out() -> String {
    "/desk/sign-out".into()
}

pub fn home() -> String {
    "/desk".into()
}

pub fn engagement(slug: &str) -> String {
    format!("/desk/{slug}")
}

pub fn queue(slug: &str) -> String {
    format!("/desk/{slug}/queue")
}

pub fn waiting(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/queue/{id}")
}

pub fn translation(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/queue/{id}/translation")
}

pub fn decision(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/queue/{id}/decision")
}

pub fn hold(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/queue/{id}/hold")
}

/// Where it is said what of the words is covered.
pub fn cover(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/queue/{id}/cover")
}

/// Where they are published with it covered.
pub fn redaction(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/queue/{id}/redaction")
}

/// What lies sealed.
pub fn originals(slug: &str) -> String {
    format!("/desk/{slug}/originals")
}

pub fn original(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/originals/{id}")
}

/// Where words are put under another question.
pub fn question_of(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/queue/{id}/question")
}

/// Several of the queue at once.
pub fn several(slug: &str) -> String {
    format!("/desk/{slug}/several")
}

pub fn several_decision(slug: &str) -> String {
    format!("/desk/{slug}/several/decision")
}

pub fn several_decided(slug: &str) -> String {
    format!("/desk/{slug}/several/decided")
}

/// Where decisions are taken back.
pub fn reversals(slug: &str) -> String {
    format!("/desk/{slug}/reversals")
}

/// An address that names contributions, list by list.
pub fn naming(address: &str, lists: &[(&str, &[ContributionId])]) -> String {
    let mut named = address.to_owned();
    for (name, id) in lists
        .iter()
        .flat_map(|(name, ids)| ids.iter().map(move |id| (name, id)))
    {
        let sign = if named.contains('?') { '&' } else { '?' };
        named.push_str(&format!("{sign}{name}={id}"));
    }
    named
}

/// What came, and how the queue stands.
pub fn picture(slug: &str) -> String {
    format!("/desk/{slug}/picture")
}

/// What those who asked for news are told.
pub fn messages(slug: &str) -> String {
    format!("/desk/{slug}/messages")
}

/// What is deleted by itself.
pub fn promises(slug: &str) -> String {
    format!("/desk/{slug}/promises")
}

pub fn equality(slug: &str) -> String {
    format!("/desk/{slug}/equality")
}

pub fn second_looks(slug: &str) -> String {
    format!("/desk/{slug}/second-looks")
}

pub fn second_look(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/second-looks/{id}")
}

pub fn second_look_decision(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/second-looks/{id}/decision")
}

/// Where decided words are read a second time, blind.
pub fn blind(slug: &str) -> String {
    format!("/desk/{slug}/blind-readings")
}

pub fn blind_reading(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/blind-readings/{id}")
}

/// How alike moderators decide.
pub fn fairness(slug: &str) -> String {
    format!("/desk/{slug}/fairness")
}

/// Words that readers reported, with what they say.
/// Where moderators look after themselves, and leads after them; `step` is empty, `stop` or `return`.
pub fn rest(slug: &str, step: &str) -> String {
    if step.is_empty() {
        format!("/desk/{slug}/rest")
    } else {
        format!("/desk/{slug}/rest/{step}")
    }
}

/// The comments below public words: whether more are taken.
pub fn comments(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/comments/{id}")
}

/// `step` is `closure` or `reopening`.
pub fn comments_step(slug: &str, id: ContributionId, step: &str) -> String {
    format!("/desk/{slug}/comments/{id}/{step}")
}

pub fn reported(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/reports/{id}")
}

pub fn report_decision(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/reports/{id}/decision")
}

pub fn releases(slug: &str) -> String {
    format!("/desk/{slug}/releases")
}

/// Where someone may be in danger.
pub fn cases(slug: &str) -> String {
    format!("/desk/{slug}/safeguarding")
}

pub fn case(slug: &str, id: ContributionId) -> String {
    format!("/desk/{slug}/safeguarding/{id}")
}

/// `signpost`, `reply`, `escalation` or `closure`.
pub fn case_step(slug: &str, id: ContributionId, step: &str) -> String {
    format!("/desk/{slug}/safeguarding/{id}/{step}")
}

/// What the team did, the newest lines first.
pub fn ledger(slug: &str) -> String {
    format!("/desk/{slug}/ledger")
}

pub fn ledger_before(slug: &str, place: i64) -> String {
    format!("/desk/{slug}/ledger?before={place}")
}

pub fn themes(slug: &str) -> String {
    format!("/desk/{slug}/themes")
}

pub fn theme(slug: &str, id: Key) -> String {
    format!("/desk/{slug}/themes/{id}")
}

pub fn theme_after(slug: &str, id: Key, after: ContributionId) -> String {
    format!("/desk/{slug}/themes/{id}?after={after}")
}

/// `agreement`, `reconsideration` or `drop`.
pub fn theme_step(slug: &str, id: Key, step: &str) -> String {
    format!("/desk/{slug}/themes/{id}/{step}")
}

/// Codes to print and hand out.
pub fn codes(slug: &str) -> String {
    format!("/desk/{slug}/codes")
}

pub fn coding(slug: &str) -> String {
    format!("/desk/{slug}/coding")
}

pub fn coding_of(slug: &str, prompt: Key, all: bool, after: Option<ContributionId>) -> String {
    let show = if all { "all" } else { "uncoded" };
    let after = after.map(|id| format!("&after={id}")).unwrap_or_default();
    format!("/desk/{slug}/coding?prompt={prompt}&show={show}{after}")
}

pub fn evidence(slug: &str) -> String {
    format!("/desk/{slug}/coding/evidence")
}

pub fn phases(slug: &str) -> String {
    format!("/desk/{slug}/phases")
}

/// What each phase that is ahead needs before it opens.
pub fn readiness(slug: &str) -> String {
    format!("/desk/{slug}/readiness")
}

/// The texts of a phase in one reading, where a critical friend signs.
pub fn readiness_texts(slug: &str, ordinal: i32, reading: &str) -> String {
    format!("/desk/{slug}/readiness/{ordinal}/{reading}")
}

/// Where somebody promises to moderate in a phase.
pub fn rota(slug: &str, ordinal: i32) -> String {
    format!("/desk/{slug}/rota/{ordinal}")
}

/// Where the rules of moderation are locked.
pub fn rules(slug: &str) -> String {
    format!("/desk/{slug}/rules")
}

/// What becomes of a proposed step: `confirmation` or `removal`.
pub fn proposal(slug: &str, ordinal: i32, step: &str, answer: &str) -> String {
    format!("/desk/{slug}/phases/{ordinal}/{step}/{answer}")
}

/// The pause of the whole engagement.
pub fn pause(slug: &str) -> String {
    format!("/desk/{slug}/pause")
}

/// Where a paused engagement goes on.
pub fn resumption(slug: &str) -> String {
    format!("/desk/{slug}/resumption")
}

/// `opening`, `closure`, `handover`, `pause`, `resumption`, `extension` or `schedule`.
pub fn phase_step(slug: &str, ordinal: i32, step: &str) -> String {
    format!("/desk/{slug}/phases/{ordinal}/{step}")
}

pub fn findings(slug: &str) -> String {
    format!("/desk/{slug}/findings")
}

pub fn finding(slug: &str, id: Key) -> String {
    format!("/desk/{slug}/findings/{id}")
}

pub fn finding_decision(slug: &str, id: Key) -> String {
    format!("/desk/{slug}/findings/{id}/decision")
}

pub fn finding_answer(slug: &str, id: Key) -> String {
    format!("/desk/{slug}/findings/{id}/answer")
}

pub fn strategy(slug: &str) -> String {
    format!("/desk/{slug}/strategy")
}

pub fn sections(slug: &str) -> String {
    format!("/desk/{slug}/strategy/sections")
}

pub fn new_line(slug: &str, section: Key) -> String {
    format!("/desk/{slug}/strategy/sections/{section}/lines")
}

pub fn line(slug: &str, line: Key) -> String {
    format!("/desk/{slug}/strategy/lines/{line}")
}

pub fn line_removal(slug: &str, line: Key) -> String {
    format!("/desk/{slug}/strategy/lines/{line}/removal")
}

/// What critical friends say of the draft.
pub fn remarks(slug: &str) -> String {
    format!("/desk/{slug}/strategy/remarks")
}

/// Where the team answers one of them.
pub fn remark(slug: &str, id: Key) -> String {
    format!("/desk/{slug}/strategy/remarks/{id}")
}

pub fn remark_withdrawal(slug: &str, id: Key) -> String {
    format!("/desk/{slug}/strategy/remarks/{id}/withdrawal")
}

pub fn approval(slug: &str) -> String {
    format!("/desk/{slug}/strategy/approval")
}

pub fn publication(slug: &str) -> String {
    format!("/desk/{slug}/strategy/publication")
}

/// The texts of an engagement, by reading.
pub fn texts(slug: &str) -> String {
    format!("/desk/{slug}/texts")
}

pub fn texts_in(slug: &str, reading: &str) -> String {
    format!("/desk/{slug}/texts/{reading}")
}

pub fn text(slug: &str, reading: &str, key: &str) -> String {
    format!("/desk/{slug}/texts/{reading}/{key}")
}

/// A sheet of the interface in one reading.
pub fn sheet(slug: &str, reading: &str, sheet: &str) -> String {
    format!("/desk/{slug}/sheets/{reading}/{sheet}")
}
