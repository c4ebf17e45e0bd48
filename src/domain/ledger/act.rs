//! What a line of the ledger may tell of. A name once given stays: lines that have it are never changed.

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    EngagementCreated,
    StaffAdded,
    /// The detail is the role.
    RoleGranted,
    /// Detail: the role.
    RoleTaken,
    SecondStepForgotten,
    ContributionPublished,
    /// The detail is the code of the reason.
    ContributionDeclined,
    ContributionEscalated,
    ChangePublished,
    ChangeDeclined,
    AppealAllowed,
    AppealUpheld,
    /// A second moderator read decided words blind: they would have published them.
    BlindPublished,
    /// Detail: for which reason they would not.
    BlindDeclined,
    /// Reported words stay.
    ReportKept,
    /// Reported words left the public pages. Detail: the code of the reason.
    ContributionTakenDown,
    /// Words were put aside; the detail is the code of the reason.
    ContributionHeld,
    /// Words were put under another question of their phase.
    ContributionMoved,
    /// Whoever decided took it back before a release.
    DecisionTakenBack,
    /// Words were published with parts covered; the detail is the code of the reason.
    ContributionRedacted,
    /// Declined words that readers reported left the public list of them. Detail: the code of the reason.
    ContributionUnlisted,
    /// No more comments are taken below public words, for a reason that is the detail; and they are taken again.
    CommentsClosed,
    CommentsReopened,
    /// Someone read what was covered. Detail: the code of what for.
    OriginalOpened,
    /// What was covered was deleted on its day.
    OriginalDeleted,
    ThemeAgreed,
    ThemeReconsidered,
    ThemeDropped,
    /// The detail is the outcome.
    FindingDecided,
    /// Who challenged a decided finding was answered.
    ChallengeAnswered,
    /// The detail of all that happens to a phase is its kind.
    PhaseOpened,
    PhaseStopped,
    PhaseHandedOver,
    PhaseScheduled,
    PhasePaused,
    PhaseResumed,
    PhaseExtended,
    PhaseClosureProposed,
    PhaseHandoverProposed,
    PhaseReopeningProposed,
    PhaseProposalWithdrawn,
    PhaseReopened,
    /// A critical friend signed the texts of a phase that is ahead; the next objected to them.
    TextsSigned,
    TextsObjected,
    ModerationPromised,
    ModerationPromiseWithdrawn,
    RulesLocked,
    /// The detail is the code of the reason.
    EngagementPaused,
    EngagementResumed,
    SetPublished,
    /// A critical friend said something about the draft strategy, or no to it; the team answered; or they took it back.
    DraftRemarked,
    DraftOpposed,
    RemarkAnswered,
    RemarkTakenBack,
    StrategyApproved,
    StrategyPublished,
    ReleaseCut,
    BatchUndone,
    ImportUndone,
    /// The author of a contribution was shown where there is help; an answer; and so on.
    CaseSignposted,
    CaseReplied,
    CaseEscalated,
    CaseClosed,
    /// Who is told where someone may be in danger was set.
    SafeguardingNamed,
    /// A tombstone: an author took the words back.
    WordsWithdrawn,
    /// A tombstone: what was brought in by mistake was taken out.
    WordsRemoved,
    /// Codes were printed for the phase that is the subject. Detail: the group that they are for.
    CodesPrinted,
    /// The keys of voices were made, before any phase opened. Sealed: the hash of their public list.
    VoiceKeysPublished,
    /// A certificate: the counters came to their last day.
    EqualityDeleted,
    /// A certificate: addresses that asked for news were deleted. The subject says which: `unconfirmed` or `told`.
    AddressesDeleted,
    /// A certificate: what had come to its end was deleted; the subject says of what kind (`domain::promise`).
    RecordsDeleted,
}

impl Act {
    pub const ALL: [Act; 71] = [
        Act::EngagementCreated,
        Act::StaffAdded,
        Act::RoleGranted,
        Act::RoleTaken,
        Act::SecondStepForgotten,
        Act::ContributionPublished,
        Act::ContributionDeclined,
        Act::ContributionEscalated,
        Act::ChangePublished,
        Act::ChangeDeclined,
        Act::AppealAllowed,
        Act::AppealUpheld,
        Act::BlindPublished,
        Act::BlindDeclined,
        Act::ReportKept,
        Act::ContributionTakenDown,
        Act::ContributionHeld,
        Act::ContributionMoved,
        Act::DecisionTakenBack,
        Act::ContributionRedacted,
        Act::ContributionUnlisted,
        Act::CommentsClosed,
        Act::CommentsReopened,
        Act::OriginalOpened,
        Act::OriginalDeleted,
        Act::ThemeAgreed,
        Act::ThemeReconsidered,
        Act::ThemeDropped,
        Act::FindingDecided,
        Act::ChallengeAnswered,
        Act::PhaseOpened,
        Act::PhaseStopped,
        Act::PhaseHandedOver,
        Act::PhaseScheduled,
        Act::PhasePaused,
        Act::PhaseResumed,
        Act::PhaseExtended,
        Act::PhaseClosureProposed,
        Act::PhaseHandoverProposed,
        Act::PhaseReopeningProposed,
        Act::PhaseProposalWithdrawn,
        Act::PhaseReopened,
        Act::TextsSigned,
        Act::TextsObjected,
        Act::ModerationPromised,
        Act::ModerationPromiseWithdrawn,
        Act::RulesLocked,
        Act::EngagementPaused,
        Act::EngagementResumed,
        Act::SetPublished,
        Act::DraftRemarked,
        Act::DraftOpposed,
        Act::RemarkAnswered,
        Act::RemarkTakenBack,
        Act::StrategyApproved,
        Act::StrategyPublished,
        Act::ReleaseCut,
        Act::BatchUndone,
        Act::ImportUndone,
        Act::CaseSignposted,
        Act::CaseReplied,
        Act::CaseEscalated,
        Act::CaseClosed,
        Act::SafeguardingNamed,
        Act::WordsWithdrawn,
        Act::WordsRemoved,
        Act::CodesPrinted,
        Act::VoiceKeysPublished,
        Act::EqualityDeleted,
        Act::AddressesDeleted,
        Act::RecordsDeleted,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Act::EngagementCreated => "engagement-created",
            Act::StaffAdded => "staff-added",
            Act::RoleGranted => "role-granted",
            Act::RoleTaken => "role-taken",
            Act::SecondStepForgotten => "second-step-forgotten",
            Act::ContributionPublished => "contribution-published",
            Act::ContributionDeclined => "contribution-declined",
            Act::ContributionEscalated => "contribution-escalated",
            Act::ChangePublished => "change-published",
            Act::ChangeDeclined => "change-declined",
            Act::AppealAllowed => "appeal-allowed",
            Act::AppealUpheld => "appeal-upheld",
            Act::BlindPublished => "blind-published",
            Act::BlindDeclined => "blind-declined",
            Act::ReportKept => "report-kept",
            Act::ContributionTakenDown => "contribution-taken-down",
            Act::ContributionHeld => "contribution-held",
            Act::ContributionMoved => "contribution-moved",
            Act::DecisionTakenBack => "decision-taken-back",
            Act::ContributionRedacted => "contribution-redacted",
            Act::ContributionUnlisted => "contribution-unlisted",
            Act::CommentsClosed => "comments-closed",
            Act::CommentsReopened => "comments-reopened",
            Act::OriginalOpened => "original-opened",
            Act::OriginalDeleted => "original-deleted",
            Act::ThemeAgreed => "theme-agreed",
            Act::ThemeReconsidered => "theme-reconsidered",
            Act::ThemeDropped => "theme-dropped",
            Act::FindingDecided => "finding-decided",
            Act::ChallengeAnswered => "challenge-answered",
            Act::PhaseOpened => "phase-opened",
            Act::PhaseStopped => "phase-stopped",
            Act::PhaseHandedOver => "phase-handed-over",
            Act::PhaseScheduled => "phase-scheduled",
            Act::PhasePaused => "phase-paused",
            Act::PhaseResumed => "phase-resumed",
            Act::PhaseExtended => "phase-extended",
            Act::PhaseClosureProposed => "phase-closure-proposed",
            Act::PhaseHandoverProposed => "phase-handover-proposed",
            Act::PhaseReopeningProposed => "phase-reopening-proposed",
            Act::PhaseProposalWithdrawn => "phase-proposal-withdrawn",
            Act::PhaseReopened => "phase-reopened",
            Act::TextsSigned => "texts-signed",
            Act::TextsObjected => "texts-objected",
            Act::ModerationPromised => "moderation-promised",
            Act::ModerationPromiseWithdrawn => "moderation-promise-withdrawn",
            Act::RulesLocked => "rules-locked",
            Act::EngagementPaused => "engagement-paused",
            Act::EngagementResumed => "engagement-resumed",
            Act::SetPublished => "set-published",
            Act::DraftRemarked => "draft-remarked",
            Act::DraftOpposed => "draft-opposed",
            Act::RemarkAnswered => "remark-answered",
            Act::RemarkTakenBack => "remark-taken-back",
            Act::StrategyApproved => "strategy-approved",
            Act::StrategyPublished => "strategy-published",
            Act::ReleaseCut => "release-cut",
            Act::BatchUndone => "batch-undone",
            Act::ImportUndone => "import-undone",
            Act::CaseSignposted => "case-signposted",
            Act::CaseReplied => "case-replied",
            Act::CaseEscalated => "case-escalated",
            Act::CaseClosed => "case-closed",
            Act::SafeguardingNamed => "safeguarding-named",
            Act::WordsWithdrawn => "words-withdrawn",
            Act::WordsRemoved => "words-removed",
            Act::CodesPrinted => "codes-printed",
            Act::VoiceKeysPublished => "voice-keys-published",
            Act::EqualityDeleted => "equality-deleted",
            Act::AddressesDeleted => "addresses-deleted",
            Act::RecordsDeleted => "records-deleted",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.as_str() == text)
    }

    /// What is done by a decision on record as `outcome`: the name of the state that a contribution was led to, or
    /// `taken-down`, `change-…`, `appeal-…`, `report-…` and `blind-…`.
    pub fn of_decision(outcome: &str) -> Option<Self> {
        Self::parse(outcome)
            .filter(|act| act.is_decision())
            .or_else(|| Self::parse(&format!("contribution-{outcome}")))
    }

    /// Whether it tells that somebody may have been in danger.
    pub fn tells_of_danger(self) -> bool {
        matches!(
            self,
            Act::ContributionEscalated
                | Act::CaseSignposted
                | Act::CaseReplied
                | Act::CaseEscalated
                | Act::CaseClosed
        )
    }

    /// Whether its subject is a member of the team.
    pub fn is_about_staff(self) -> bool {
        matches!(
            self,
            Act::StaffAdded | Act::RoleGranted | Act::RoleTaken | Act::SecondStepForgotten
        )
    }

    /// Whether a row of the record of decisions stands behind it.
    pub fn is_decision(self) -> bool {
        matches!(
            self,
            Act::ContributionPublished
                | Act::ContributionDeclined
                | Act::ContributionEscalated
                | Act::ChangePublished
                | Act::ChangeDeclined
                | Act::AppealAllowed
                | Act::AppealUpheld
                | Act::BlindPublished
                | Act::BlindDeclined
                | Act::ReportKept
                | Act::ContributionTakenDown
                | Act::ContributionHeld
                | Act::ContributionMoved
                | Act::DecisionTakenBack
                | Act::ContributionRedacted
                | Act::ContributionUnlisted
                | Act::CommentsClosed
                | Act::CommentsReopened
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_act_has_a_name_of_its_own() {
        let names: BTreeSet<&str> = Act::ALL.iter().map(|act| act.as_str()).collect();
        assert_eq!(names.len(), Act::ALL.len());
        for act in Act::ALL {
            assert_eq!(Act::parse(act.as_str()), Some(act));
        }
        assert_eq!(Act::parse("contribution-burnt"), None);
    }

    #[test]
    fn every_outcome_of_a_decision_is_an_act() {
        let table = [
            ("published", Some(Act::ContributionPublished)),
            ("declined", Some(Act::ContributionDeclined)),
            ("escalated", Some(Act::ContributionEscalated)),
            ("change-published", Some(Act::ChangePublished)),
            ("change-declined", Some(Act::ChangeDeclined)),
            ("appeal-allowed", Some(Act::AppealAllowed)),
            ("appeal-upheld", Some(Act::AppealUpheld)),
            ("blind-published", Some(Act::BlindPublished)),
            ("blind-declined", Some(Act::BlindDeclined)),
            ("report-kept", Some(Act::ReportKept)),
            ("taken-down", Some(Act::ContributionTakenDown)),
            ("held", Some(Act::ContributionHeld)),
            ("moved", Some(Act::ContributionMoved)),
            ("decision-taken-back", Some(Act::DecisionTakenBack)),
            ("redacted", Some(Act::ContributionRedacted)),
            ("unlisted", Some(Act::ContributionUnlisted)),
            ("comments-closed", Some(Act::CommentsClosed)),
            ("comments-reopened", Some(Act::CommentsReopened)),
            ("original-opened", None),
            ("release-cut", None),
            ("burnt", None),
        ];
        for (outcome, act) in table {
            assert_eq!(Act::of_decision(outcome), act, "{outcome}");
        }
    }
}
