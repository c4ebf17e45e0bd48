//! Someone contributes: an idea, a response, a challenge, or a comment on one of these. The form ticket's nonce makes
//! the contribution's id and its receipt, so the same form sent twice is one row and the same answer. Whether the phase
//! takes words is judged in this very transaction.

use crate::actions::notice::notice_concern;
use crate::actions::prepare;
use crate::clock::london_day;
use crate::domain::audience::{Audience, Channel};
use crate::domain::concern::Concern;
use crate::domain::context::Context;
use crate::domain::contribution::Verdict;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::phase::{NotAccepted, PhaseKind};
use crate::domain::readiness::{is_ready, opening};
use crate::domain::receipt::ReceiptCode;
use crate::domain::voice::Voice;
use crate::domain::words::{CONTRIBUTION_LIMIT, TITLE_LIMIT, TextError, Words};
use crate::keys::{Keys, hash};
use crate::store::contributions::NewContribution;
use crate::store::phases::Phase;
use crate::store::{Connection, StoreError, closed_comments, contributions, engagements, phases};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

/// What someone wants to say.
#[derive(Debug, Clone)]
pub struct Draft {
    pub prompt: Key,
    /// From the form ticket.
    pub nonce: [u8; 16],
    pub words: String,
    /// Only where a finding is judged.
    pub verdict: Option<Verdict>,
    /// Language of the page it was written on.
    pub language: String,
    /// A professional's voice; citizens have none.
    pub voice: Option<Voice>,
    /// Where a citizen stands; of a professional it is not taken, because it would stand beside a profession.
    pub context: Context,
    /// A released contribution that this is a comment on.
    pub about: Option<ContributionId>,
}

/// A draft that was read for a worry. Reading costs more than writing it down, so a page does it before it asks for the
/// one writer; everyone else hands over the draft itself.
pub struct Considered {
    draft: Draft,
    concern: Option<Concern>,
    organisation: Option<String>,
}

impl Considered {
    /// It is an organisation's answer, under the name that it gives.
    pub fn of_organisation(self, name: String) -> Self {
        Self {
            organisation: Some(name),
            ..self
        }
    }
}

impl From<Draft> for Considered {
    fn from(draft: Draft) -> Self {
        let concern = Words::parse(&draft.words, CONTRIBUTION_LIMIT)
            .ok()
            .and_then(|words| notice_concern(words.as_str()));
        Self {
            draft,
            concern,
            organisation: None,
        }
    }
}

/// It is in.
pub struct Received {
    pub id: ContributionId,
    pub receipt: ReceiptCode,
    /// The same form was sent before: nothing was added.
    pub again: bool,
    /// Why one may have to worry about whoever wrote this.
    pub concern: Option<Concern>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContributeError {
    Words(TextError),
    /// The name of an organisation.
    Organisation(TextError),
    NoVerdict,
    NoSuchPrompt,
    /// What it would be a comment on is not (or no longer) public, belongs to another prompt, or is itself a comment.
    NothingToCommentOn,
    /// The team takes no more comments there, for a reason on the list `closing`.
    CommentsClosed {
        reason: String,
    },
    /// This phase is for others; a professional needs a voice.
    NotYourTurn,
    NotAccepted(NotAccepted),
    Store(StoreError),
}

impl From<StoreError> for ContributeError {
    fn from(error: StoreError) -> Self {
        ContributeError::Store(error)
    }
}

/// The same checks that `contribute` makes on the words, for the check page: nothing is written.
pub fn check_words(
    kind: PhaseKind,
    words: &str,
    verdict: Option<Verdict>,
) -> Result<String, ContributeError> {
    if kind == PhaseKind::Challenge && verdict.is_none() {
        return Err(ContributeError::NoVerdict);
    }
    match Words::parse(words, CONTRIBUTION_LIMIT) {
        Ok(words) => Ok(words.into_string()),
        Err(TextError::Empty) if verdict.is_some_and(|verdict| !verdict.needs_words()) => Ok(String::new()),
        Err(error) => Err(ContributeError::Words(error)),
    }
}

/// The same for a comment, which judges nothing and so always says something.
pub fn check_comment(words: &str) -> Result<String, ContributeError> {
    Words::parse(words, CONTRIBUTION_LIMIT)
        .map(Words::into_string)
        .map_err(ContributeError::Words)
}

/// The same for the name under which an organisation answers.
pub fn check_organisation(name: &str) -> Result<String, ContributeError> {
    Words::parse(name, TITLE_LIMIT)
        .map(Words::into_string)
        .map_err(ContributeError::Organisation)
}

/// Whether a contribution takes comments: it is public, answers this prompt and is no comment.
pub fn takes_comments(c: &mut Connection, id: ContributionId, prompt: Key) -> Result<bool, StoreError> {
    Ok(contributions::find(c, id)?
        .is_some_and(|on| on.position.is_some() && on.prompt == prompt && on.about.is_none()))
}

/// The receipt that belongs to a form ticket.
pub fn receipt_of(keys: &Keys, nonce: &[u8; 16]) -> ReceiptCode {
    ReceiptCode::from_random(keys.mac16("receipt", &[nonce]))
}

/// Takes a contribution in that its author sends.
pub fn contribute(
    c: &mut Connection,
    keys: &Keys,
    draft: impl Into<Considered>,
    now: Timestamp,
) -> Result<Received, ContributeError> {
    take(c, keys, draft.into(), (Channel::Online, false), None, now)
}

/// The form that words came with.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// When it was made: who began before the closing moment may send a little after it.
    pub began: Timestamp,
    /// A program may have sent it: the words are taken like all others, and read after them. A bare verdict waits for a
    /// person too, so that no program can vote.
    pub doubted: bool,
}

/// The same with the form that it came with.
pub fn contribute_form(
    c: &mut Connection,
    keys: &Keys,
    draft: impl Into<Considered>,
    form: Form,
    now: Timestamp,
) -> Result<Received, ContributeError> {
    let how = (Channel::Online, form.doubted);
    take(c, keys, draft.into(), how, Some(form.began), now)
}

/// For how long after the closing moment a form that was begun before it may be sent: entry `grace` of the list `rule`.
pub fn grace(c: &mut Connection, slug: &str, today: Date) -> Result<SignedDuration, StoreError> {
    let entries = engagements::list_entries(c, slug)?;
    let minutes = engagements::rule_number(&entries, "grace", "minutes", today);
    Ok(SignedDuration::from_mins(minutes.unwrap_or(0)))
}

/// Takes a contribution in, by whichever channel it came.
pub fn take_in(
    c: &mut Connection,
    keys: &Keys,
    draft: impl Into<Considered>,
    channel: Channel,
    now: Timestamp,
) -> Result<Received, ContributeError> {
    take(c, keys, draft.into(), (channel, false), None, now)
}

/// Whether a comment may hang on a contribution.
fn may_hang(c: &mut Connection, about: ContributionId, prompt: Key) -> Result<(), ContributeError> {
    if !takes_comments(c, about, prompt)? {
        return Err(ContributeError::NothingToCommentOn);
    }
    match closed_comments::find(c, about)? {
        Some(reason) => Err(ContributeError::CommentsClosed { reason }),
        None => Ok(()),
    }
}

fn take(
    c: &mut Connection,
    keys: &Keys,
    Considered {
        draft,
        concern,
        organisation,
    }: Considered,
    (channel, doubted): (Channel, bool),
    began: Option<Timestamp>,
    now: Timestamp,
) -> Result<Received, ContributeError> {
    let phase = phases::hold_to_speak(c, draft.prompt)?.ok_or(ContributeError::NoSuchPrompt)?;
    let audience = match (&organisation, &draft.voice) {
        (Some(_), _) => Audience::Other,
        (None, Some(voice)) => voice.audience,
        (None, None) => Audience::Citizen,
    };
    // Organisations answer where findings are judged, for themselves and without a verdict: they are no vote.
    let may_be_one = phase.kind == PhaseKind::Challenge && draft.voice.is_none() && draft.about.is_none();
    if organisation.is_some() && !may_be_one {
        return Err(ContributeError::NotYourTurn);
    }
    let organisation = organisation.map(|name| check_organisation(&name)).transpose()?;
    if !phase.audiences.contains(&audience) {
        return Err(ContributeError::NotYourTurn);
    }
    let verdict = draft
        .verdict
        .filter(|_| phase.kind == PhaseKind::Challenge && draft.about.is_none() && organisation.is_none());
    let words = match (draft.about, &organisation) {
        (Some(_), _) | (_, Some(_)) => check_comment(&draft.words)?,
        (None, None) => check_words(phase.kind, &draft.words, verdict)?,
    };
    let receipt = receipt_of(keys, &draft.nonce);
    let id = ContributionId(keys.mac16("contribution", &[&draft.nonce]));
    // A form that was taken before is answered as before, also when the phase has closed since.
    if let Err(refusal) = may_speak(c, &phase, began, now)? {
        return match contributions::find(c, id)? {
            Some(_) => Ok(Received {
                id,
                receipt,
                again: true,
                concern,
            }),
            None => Err(ContributeError::NotAccepted(refusal)),
        };
    }
    if let Some(about) = draft.about
        && contributions::find(c, id)?.is_none()
    {
        may_hang(c, about, draft.prompt)?;
    }
    let known = known_context(c, &phase.engagement, draft.context, now)?;
    let (voice_group, voice_mark, context) = match draft.voice {
        Some(voice) => (
            Some(voice.group),
            Some(voice.mark.to_vec()),
            known.of_professional(),
        ),
        None if organisation.is_some() => (None, None, Context::default()),
        None => (None, None, known.of_citizen()),
    };
    // Only who judges a finding from outside the professions is asked what it would do to their service.
    let effect = context
        .effect
        .clone()
        .filter(|_| audience == Audience::Other && verdict.is_some());
    let inserted = contributions::insert(
        c,
        &NewContribution {
            id: id.0.to_vec(),
            prompt_id: draft.prompt.0,
            audience: audience.as_str(),
            voice_group,
            voice_mark,
            channel: channel.as_str(),
            verdict: verdict.map(Verdict::as_str),
            // Whoever typed it for someone else was asked for the language of the words, not of the page.
            lang: if channel.is_on_behalf() {
                draft.language
            } else {
                language_of(&words, &draft.language)
            },
            // A bare "right" holds nothing that a moderator could judge, unless a program may have sent many.
            state: if words.is_empty() && !doubted {
                "published"
            } else {
                "received"
            },
            words,
            received_on: london_day(now).to_string(),
            receipt_hash: hash(receipt.secret()).to_vec(),
            import_batch: None,
            concern: concern.map(Concern::as_str),
            doubt: doubted.then_some("program"),
            context_for: match (context.is_empty(), context.shown) {
                (true, _) => None,
                (false, true) => Some("public"),
                (false, false) => Some("team"),
            },
            relation: context.relation,
            region: context.region,
            effect,
            organisation,
            about: draft.about.map(|about| about.0.to_vec()),
        },
    )?;
    Ok(Received {
        id,
        receipt,
        again: !inserted,
        concern,
    })
}

/// Whether a phase takes words at `now`, as far as can be said before somebody writes them; what decides is [`contribute`].
pub fn takes_words(c: &mut Connection, phase: i64, now: Timestamp) -> Result<bool, StoreError> {
    match phases::find(c, phase)? {
        Some(phase) => Ok(may_speak(c, &phase, None, now)?.is_ok()),
        None => Ok(false),
    }
}

/// Judges the phase, which the caller holds. From its opening moment on a scheduled phase takes words, also before a timer
/// has moved it; but not where it could not open, because something that it needs is missing.
pub(crate) fn may_speak(
    c: &mut Connection,
    phase: &Phase,
    began: Option<Timestamp>,
    now: Timestamp,
) -> Result<Result<(), NotAccepted>, StoreError> {
    let judged = phase.accepts(now);
    if let (Err(NotAccepted::Over { .. }), Some(began)) = (&judged, began) {
        let grace = grace(c, &phase.engagement, london_day(now))?;
        return Ok(phase.accepts_begun(began, grace, now));
    }
    if judged.is_ok()
        && phase.state.is_ahead()
        && !is_ready(&opening(prepare::find(c, phase.clone(), now)?.preparation))
    {
        return Ok(Err(NotAccepted::NotYet { opens_at: None }));
    }
    Ok(judged)
}

/// What the engagement's lists know of it today.
fn known_context(
    c: &mut Connection,
    slug: &str,
    context: Context,
    now: Timestamp,
) -> Result<Context, StoreError> {
    if context == Context::default() {
        return Ok(context);
    }
    let today = london_day(now);
    let entries = engagements::list_entries(c, slug)?;
    let codes = |list: &str| -> Vec<&str> {
        entries
            .iter()
            .filter(|entry| entry.list == list && entry.is_valid_on(today))
            .map(|entry| entry.code.as_str())
            .collect()
    };
    Ok(context.known(&codes("relation"), &codes("region"), &codes("effect")))
}

/// The language of the page, unless the words are plainly in another script: then `und`, undetermined (BCP 47).
pub(crate) fn language_of(words: &str, page: &str) -> String {
    let latin =
        |c: &char| matches!(*c, 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}');
    let letters = words.chars().filter(|c| c.is_alphabetic()).take(400).count();
    let in_latin = words
        .chars()
        .filter(|c| c.is_alphabetic())
        .take(400)
        .filter(latin)
        .count();
    let written_in_latin = in_latin * 2 >= letters;
    let page_in_latin = !matches!(page, "ar" | "bn" | "fa" | "pa" | "ur" | "zh");
    if written_in_latin == page_in_latin {
        page.to_owned()
    } else {
        "und".to_owned()
    }
}
