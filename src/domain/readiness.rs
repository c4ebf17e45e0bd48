//! What must be true before a phase may hand over to the next, or a strategy be published. A page lists each
//! condition; the action judges the same list inside its transaction. Not here: how the facts are gathered.

use crate::domain::count::Count;
use crate::domain::phase::PhaseKind;

/// The facts that a hand-over of one phase depends on.
#[derive(Clone, Copy)]
pub struct HandoverFacts {
    /// No word can come in any more: it is closed, and so is the time of those who were writing then.
    pub words_in: bool,
    /// Contributions of the phase without a decision.
    pub undecided: Count,
    /// Themes (after listening) or findings (after responding) that are settled and will go on.
    pub settled: Count,
    /// Those still in draft: neither settled nor dropped.
    pub drafts: Count,
    /// Settled ones that no contribution or theme stands behind.
    pub without_evidence: Count,
    /// What the next phase, which this one opens, has of what it needs; none after the last.
    pub next: Option<Preparation>,
    /// Open appeals that nobody on the team may decide on.
    pub stuck_appeals: Count,
    /// Decided findings whose challenge reached the threshold of the rules and was not answered.
    pub unanswered: Count,
}

/// What a phase has of what it needs before it opens. `None` where its engagement does not ask for that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preparation {
    /// Every text is there in every required reading.
    pub worded: bool,
    /// Enough critical friends have signed the texts as they are now.
    pub signed: Option<bool>,
    /// A critical friend objects. Judged also where no signature is asked for.
    pub objected: bool,
    /// Enough of the team promise to moderate.
    pub promised: Option<bool>,
    /// The rules of moderation are locked as they are now.
    pub locked: Option<bool>,
}

/// One line of the list: what must be true, and whether it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition {
    pub what: Requirement,
    pub met: bool,
}

/// The conditions by name; a page words them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    PhaseUnderWay,
    WordsIn,
    AllDecided,
    /// For each appeal there is somebody who did not refuse the words. Listed only where there is not.
    AppealsDecidable,
    SomethingAgreed,
    NoDrafts,
    EvidenceForEach,
    /// Each challenge that reached the threshold is answered. Listed only where one is not.
    ChallengesAnswered,
    /// Every text that the phase to be opened needs is there in every required reading, and none is stale.
    TextsReady,
    /// A critical friend has signed the texts as they are now.
    FriendSigned,
    /// No critical friend objects. Listed only where one does.
    NobodyObjects,
    /// Enough of the team promise to moderate in the phase to be opened.
    ModeratorsPromised,
    /// The rules of moderation are locked as they are now, and so shown with their hash.
    RulesLocked,
}

impl Requirement {
    pub fn as_str(self) -> &'static str {
        match self {
            Requirement::PhaseUnderWay => "phase-under-way",
            Requirement::WordsIn => "words-in",
            Requirement::AllDecided => "all-decided",
            Requirement::AppealsDecidable => "appeals-decidable",
            Requirement::SomethingAgreed => "something-agreed",
            Requirement::NoDrafts => "no-drafts",
            Requirement::EvidenceForEach => "evidence-for-each",
            Requirement::ChallengesAnswered => "challenges-answered",
            Requirement::TextsReady => "texts-ready",
            Requirement::FriendSigned => "friend-signed",
            Requirement::NobodyObjects => "nobody-objects",
            Requirement::ModeratorsPromised => "moderators-promised",
            Requirement::RulesLocked => "rules-locked",
        }
    }
}

/// The list for handing over `kind`; `under_way` says that the phase is open or closing.
pub fn handover(kind: PhaseKind, under_way: bool, facts: HandoverFacts) -> Vec<Condition> {
    let mut list = vec![
        Condition {
            what: Requirement::PhaseUnderWay,
            met: under_way,
        },
        Condition {
            what: Requirement::WordsIn,
            met: facts.words_in,
        },
        Condition {
            what: Requirement::AllDecided,
            met: facts.undecided.is_none(),
        },
        Condition {
            what: Requirement::NoDrafts,
            met: facts.drafts.is_none(),
        },
        Condition {
            what: Requirement::SomethingAgreed,
            met: !facts.settled.is_none(),
        },
    ];
    if !facts.stuck_appeals.is_none() {
        list.push(Condition {
            what: Requirement::AppealsDecidable,
            met: false,
        });
    }
    if !facts.unanswered.is_none() {
        list.push(Condition {
            what: Requirement::ChallengesAnswered,
            met: false,
        });
    }
    // After check and challenge nothing new is drawn up: findings are decided, and their evidence was checked before.
    if kind != PhaseKind::Challenge {
        list.push(Condition {
            what: Requirement::EvidenceForEach,
            met: facts.without_evidence.is_none() && !facts.settled.is_none(),
        });
    }
    list.extend(facts.next.into_iter().flat_map(opening));
    list
}

/// The list for opening a phase, by hand, by the timer or by the hand-over of the one before.
pub fn opening(found: Preparation) -> Vec<Condition> {
    let asked = |what, met: Option<bool>| met.map(|met| Condition { what, met });
    [
        asked(Requirement::TextsReady, Some(found.worded)),
        asked(Requirement::FriendSigned, found.signed),
        asked(Requirement::NobodyObjects, found.objected.then_some(false)),
        asked(Requirement::ModeratorsPromised, found.promised),
        asked(Requirement::RulesLocked, found.locked),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether every condition is met.
pub fn is_ready(list: &[Condition]) -> bool {
    list.iter().all(|condition| condition.met)
}

#[cfg(test)]
mod tests {
    use super::*;

    const READY: Preparation = Preparation {
        worded: true,
        signed: Some(true),
        objected: false,
        promised: Some(true),
        locked: Some(true),
    };

    fn facts(undecided: u64, settled: u64, drafts: u64, bare: u64) -> HandoverFacts {
        let [undecided, settled, drafts, without_evidence] =
            [undecided, settled, drafts, bare].map(Count::new);
        HandoverFacts {
            words_in: true,
            undecided,
            settled,
            drafts,
            without_evidence,
            next: Some(READY),
            stuck_appeals: Count::default(),
            unanswered: Count::default(),
        }
    }

    #[test]
    fn each_missing_condition_stops_the_hand_over() {
        let ready = |under_way, facts| is_ready(&handover(PhaseKind::Listen, under_way, facts));
        assert!(ready(true, facts(0, 3, 0, 0)));
        assert!(!ready(false, facts(0, 3, 0, 0)));
        assert!(!ready(true, facts(1, 3, 0, 0)));
        assert!(!ready(true, facts(0, 0, 0, 0)));
        assert!(!ready(true, facts(0, 3, 1, 0)));
        assert!(!ready(true, facts(0, 3, 0, 1)));
        let writing = HandoverFacts {
            words_in: false,
            ..facts(0, 3, 0, 0)
        };
        assert!(!ready(true, writing));
        let unworded = HandoverFacts {
            next: Some(Preparation {
                worded: false,
                ..READY
            }),
            ..facts(0, 3, 0, 0)
        };
        assert!(!ready(true, unworded));
        let stuck = HandoverFacts {
            stuck_appeals: Count::new(1),
            ..facts(1, 3, 0, 0)
        };
        let asks = |facts| {
            let list = handover(PhaseKind::Listen, true, facts);
            list.iter()
                .any(|condition| condition.what == Requirement::AppealsDecidable)
        };
        assert!(
            asks(stuck) && !asks(facts(1, 3, 0, 0)),
            "said only where it is so"
        );
        let unanswered = HandoverFacts {
            unanswered: Count::new(1),
            next: None,
            ..facts(0, 3, 0, 0)
        };
        assert!(!is_ready(&handover(PhaseKind::Challenge, true, unanswered)));
        let last = HandoverFacts {
            next: None,
            ..facts(0, 3, 0, 0)
        };
        assert!(is_ready(&handover(PhaseKind::Challenge, true, last)));
    }

    #[test]
    fn a_phase_opens_when_all_that_its_engagement_asks_for_is_there() {
        let modest = Preparation {
            signed: None,
            promised: None,
            locked: None,
            ..READY
        };
        let table = [
            (READY, 4, true),
            (modest, 1, true),
            (
                Preparation {
                    worded: false,
                    ..modest
                },
                1,
                false,
            ),
            (
                Preparation {
                    signed: Some(false),
                    ..READY
                },
                4,
                false,
            ),
            (
                Preparation {
                    promised: Some(false),
                    ..READY
                },
                4,
                false,
            ),
            (
                Preparation {
                    locked: Some(false),
                    ..READY
                },
                4,
                false,
            ),
            // Whoever objects is heard, also where nobody needed to sign.
            (
                Preparation {
                    objected: true,
                    ..READY
                },
                5,
                false,
            ),
            (
                Preparation {
                    objected: true,
                    ..modest
                },
                2,
                false,
            ),
        ];
        for (found, lines, ready) in table {
            let list = opening(found);
            assert_eq!((list.len(), is_ready(&list)), (lines, ready), "{found:?}");
        }
    }
}
