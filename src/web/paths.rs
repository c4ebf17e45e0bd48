//! The only place that builds an address. Addresses are nouns; a reading other than the default is the first segment,
//! so that it needs no cookie. Receipts and tokens of voices never stand in one.

use crate::domain::ids::{ContributionId, Key};
use crate::domain::reading::Reading;

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

    pub fn prompt(&self, slug: &str, prompt: i64) -> String {
        self.within(slug, &format!("prompts/{}", Key(prompt)))
    }

    pub fn prompt_after(&self, slug: &str, prompt: i64, position: i64) -> String {
        format!("{}?after={position}", self.prompt(slug, prompt))
    }

    pub fn write(&self, slug: &str, prompt: i64) -> String {
        self.within(slug, &format!("prompts/{}/contribution", Key(prompt)))
    }

    pub fn check(&self, slug: &str, prompt: i64) -> String {
        self.within(slug, &format!("prompts/{}/contribution/check", Key(prompt)))
    }

    pub fn contribution(&self, slug: &str, id: ContributionId) -> String {
        self.within(slug, &format!("contributions/{id}"))
    }

    pub fn themes(&self, slug: &str) -> String {
        self.within(slug, "themes")
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

/// Addresses of the desk, which speaks one language.
pub mod desk {
    use crate::domain::ids::{ContributionId, Key};

    pub fn sign_in() -> String {
        "/desk/sign-in".into()
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

    pub fn decision(slug: &str, id: ContributionId) -> String {
        format!("/desk/{slug}/queue/{id}/decision")
    }

    pub fn releases(slug: &str) -> String {
        format!("/desk/{slug}/releases")
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

    /// `opening`, `closure` or `handover`.
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

    pub fn approval(slug: &str) -> String {
        format!("/desk/{slug}/strategy/approval")
    }

    pub fn publication(slug: &str) -> String {
        format!("/desk/{slug}/strategy/publication")
    }
}
