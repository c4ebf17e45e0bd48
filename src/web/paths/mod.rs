//! The only place that builds an address. Addresses are nouns; a reading other than the default is the first segment,
//! so that it needs no cookie. Receipts and tokens of voices never stand in one.

pub mod api;
pub mod desk;

use crate::domain::ids::{ContributionId, Key};
use crate::domain::reading::Reading;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The reading whose addresses have no prefix.
pub const DEFAULT_LANGUAGE: &str = "en";

/// Addresses in one reading.
#[derive(Debug, Clone)]
pub struct Paths {
    prefix: String,
}

/// What a prompt, theme or finding page is about; part of an address.
impl Paths {
    pub fn new(reading: &Reading) -> Self {
        let default = *reading == Reading::standard(DEFAULT_LANGUAGE);
        Self {
            prefix: if default {
                String::new()
            } else {
                format!("/{}", reading.code())
            },
        }
    }

    /// What stands before an address in this reading; empty for the default one.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// An address without its reading, put into this one.
    pub fn of(&self, bare: &str) -> String {
        if bare == "/" && !self.prefix.is_empty() {
            format!("{}/", self.prefix)
        } else {
            format!("{}{bare}", self.prefix)
        }
    }

    pub fn home(&self) -> String {
        self.of("/")
    }

    pub fn engagement(&self, slug: &str) -> String {
        self.of(&format!("/{slug}"))
    }

    fn within(&self, slug: &str, rest: &str) -> String {
        self.of(&format!("/{slug}/{rest}"))
    }

    pub fn help(&self, slug: &str) -> String {
        self.within(slug, "help")
    }

    /// Everything to print for an empty `what`, else `forms`, `session` or `poster`.
    pub fn paper(&self, slug: &str, what: &str) -> String {
        if what.is_empty() {
            self.within(slug, "paper")
        } else {
            self.within(slug, &format!("paper/{what}"))
        }
    }

    pub fn prompt(&self, slug: &str, prompt: i64) -> String {
        self.within(slug, &format!("prompts/{}", Key(prompt)))
    }

    /// A page of a prompt's voices after a place, in a turn that began at another.
    pub fn prompt_after(&self, slug: &str, prompt: i64, position: i64, first: i64) -> String {
        format!("{}?after={position}&from={first}", self.prompt(slug, prompt))
    }

    /// A page of a prompt's voices, the newest release first.
    pub fn prompt_newest(&self, slug: &str, prompt: i64, after: Option<i64>) -> String {
        let first = format!("{}?order=newest", self.prompt(slug, prompt));
        after.map_or(first.clone(), |place| format!("{first}&after={place}"))
    }

    /// The newest voices of a prompt, for feed readers.
    pub fn feed(&self, slug: &str, prompt: i64) -> String {
        self.within(slug, &format!("prompts/{}/feed", Key(prompt)))
    }

    /// A prompt's voices on few long pages, for paper.
    pub fn print(&self, slug: &str, prompt: i64, after: Option<i64>) -> String {
        let first = self.within(slug, &format!("prompts/{}/print", Key(prompt)));
        after.map_or(first.clone(), |place| format!("{first}?after={place}"))
    }

    pub fn search(&self, slug: &str) -> String {
        self.within(slug, "search")
    }

    /// A search with its answers to the form; empty ones are left out.
    pub fn search_for(&self, slug: &str, answers: &[(&str, &str)]) -> String {
        let given: Vec<String> = answers
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)))
            .collect();
        format!("{}?{}", self.search(slug), given.join("&"))
    }

    pub fn write(&self, slug: &str, prompt: i64) -> String {
        self.within(slug, &format!("prompts/{}/contribution", Key(prompt)))
    }

    /// Where an organisation answers under its own name.
    pub fn organisation(&self, slug: &str, prompt: i64) -> String {
        format!("{}?as=organisation", self.write(slug, prompt))
    }

    /// The comments on a contribution that come after a place.
    pub fn comments_after(&self, slug: &str, id: ContributionId, place: i64) -> String {
        format!("{}?after={place}", self.contribution(slug, id))
    }

    /// Where a comment on a contribution is written.
    pub fn comment(&self, slug: &str, prompt: i64, id: ContributionId) -> String {
        format!("{}?about={id}", self.write(slug, prompt))
    }

    pub fn check(&self, slug: &str, prompt: i64) -> String {
        self.within(slug, &format!("prompts/{}/contribution/check", Key(prompt)))
    }

    /// Where someone agrees with what is like their own words.
    pub fn agreement(&self, slug: &str, prompt: i64) -> String {
        self.within(slug, &format!("prompts/{}/contribution/agreement", Key(prompt)))
    }

    pub fn contribution(&self, slug: &str, id: ContributionId) -> String {
        self.within(slug, &format!("contributions/{id}"))
    }

    /// What people thought in a phase: `listen`, `respond` or `challenge`.
    pub fn opinions(&self, slug: &str, kind: &str) -> String {
        self.within(slug, &format!("opinions/{kind}"))
    }

    /// Where someone says what they think of one contribution.
    pub fn stance(&self, slug: &str, id: ContributionId) -> String {
        self.within(slug, &format!("contributions/{id}/stance"))
    }

    /// Where someone reports one contribution.
    pub fn report(&self, slug: &str, id: ContributionId) -> String {
        self.within(slug, &format!("contributions/{id}/report"))
    }

    /// Leads to a contribution under a prompt that this device has not judged.
    pub fn walk(&self, slug: &str, prompt: i64) -> String {
        self.within(slug, &format!("prompts/{}/walk", Key(prompt)))
    }

    /// The same, but to another one than this.
    pub fn walk_on(&self, slug: &str, prompt: i64, from: ContributionId) -> String {
        format!("{}?from={from}", self.walk(slug, prompt))
    }

    /// Who took part, and who is missing.
    pub fn participation(&self, slug: &str) -> String {
        self.within(slug, "participation")
    }

    pub fn equality(&self, slug: &str) -> String {
        self.within(slug, "equality")
    }

    pub fn equality_question(&self, slug: &str, code: &str) -> String {
        self.within(slug, &format!("equality/{code}"))
    }

    pub fn equality_done(&self, slug: &str) -> String {
        format!("{}?done=yes", self.equality(slug))
    }

    /// Where someone asks to be told of news.
    pub fn notices(&self, slug: &str) -> String {
        self.within(slug, "notices")
    }

    pub fn notice_confirmation(&self) -> String {
        self.of("/notices/confirmation")
    }

    /// The page that the first mail leads to; the token is added at the end.
    pub fn notice_confirmation_with(&self) -> String {
        format!("{}?token=", self.notice_confirmation())
    }

    pub fn notice_deletion(&self) -> String {
        self.of("/notices/deletion")
    }

    /// The page that every later mail leads to; the token is added at the end.
    pub fn notice_deletion_with(&self) -> String {
        format!("{}?token=", self.notice_deletion())
    }

    /// What moderators decided until the last release.
    pub fn moderation(&self, slug: &str) -> String {
        self.within(slug, "moderation")
    }

    pub fn themes(&self, slug: &str) -> String {
        self.within(slug, "themes")
    }

    /// The public list of declined contributions.
    pub fn declined(&self, slug: &str) -> String {
        self.within(slug, "moderation/declined")
    }

    /// The part of it that comes after an id.
    pub fn declined_after(&self, slug: &str, id: ContributionId) -> String {
        format!("{}?after={id}", self.declined(slug))
    }

    pub fn theme(&self, slug: &str, theme: i64) -> String {
        self.within(slug, &format!("themes/{}", Key(theme)))
    }

    pub fn theme_after(&self, slug: &str, theme: i64, position: i64) -> String {
        format!("{}?after={position}", self.theme(slug, theme))
    }

    pub fn findings(&self, slug: &str) -> String {
        self.within(slug, "findings")
    }

    pub fn finding(&self, slug: &str, finding: i64) -> String {
        self.within(slug, &format!("findings/{}", Key(finding)))
    }

    pub fn strategy(&self, slug: &str) -> String {
        self.within(slug, "strategy")
    }

    pub fn line(&self, slug: &str, line: i64) -> String {
        self.within(slug, &format!("strategy/lines/{}", Key(line)))
    }

    pub fn receipt(&self) -> String {
        self.of("/receipt")
    }

    /// Where changed words are sent.
    pub fn receipt_words(&self) -> String {
        self.of("/receipt/words")
    }

    pub fn appeal(&self) -> String {
        self.of("/receipt/appeal")
    }

    pub fn withdrawal(&self) -> String {
        self.of("/receipt/withdrawal")
    }

    pub fn join(&self) -> String {
        self.of("/join")
    }

    /// The page that a confirmation mail leads to; the token is added at the end.
    pub fn confirmation(&self) -> String {
        self.of("/join/confirmation?token=")
    }

    pub fn confirm(&self) -> String {
        self.of("/join/confirmation")
    }

    pub fn sign_in(&self) -> String {
        self.of("/sign-in")
    }

    pub fn sign_out(&self) -> String {
        self.of("/sign-out")
    }

    pub fn account(&self) -> String {
        self.of("/account")
    }

    pub fn take_voice(&self) -> String {
        self.of("/account/voice")
    }

    /// Where an account has something signed unseen.
    pub fn issue_token(&self) -> String {
        self.of("/account/token")
    }

    /// The public keys of voices.
    pub fn voice_keys(&self, slug: &str) -> String {
        self.within(slug, "keys")
    }

    /// Where a voice code is typed on another device.
    pub fn voice(&self, slug: &str) -> String {
        self.within(slug, "voice")
    }

    pub fn information(&self, page: &str) -> String {
        self.of(&format!("/information/{page}"))
    }

    pub fn asset(name: &str) -> String {
        format!("/assets/{name}")
    }
}
