//! The strategy team: who may do what, as predicates. Staff are known by name to each other; no predicate here ever
//! opens a way from words to the person who wrote them, because no such way exists.

/// What a member of the team is trusted with in one engagement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Enters on behalf of others: paper, phone calls, groups.
    Facilitator,
    Moderator,
    /// Decides as a moderator, and lets what was decided become public.
    SeniorModerator,
    Analyst,
    /// Words the texts of the engagement, in every reading.
    Editor,
    Lead,
    /// Reads drafts before the public does, and changes nothing.
    CriticalFriend,
    /// Sees figures, and no words of anyone.
    Observer,
    Administrator,
}

impl Role {
    pub const ALL: [Role; 9] = [
        Role::Facilitator,
        Role::Moderator,
        Role::SeniorModerator,
        Role::Analyst,
        Role::Editor,
        Role::Lead,
        Role::CriticalFriend,
        Role::Observer,
        Role::Administrator,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Role::Facilitator => "facilitator",
            Role::Moderator => "moderator",
            Role::SeniorModerator => "senior-moderator",
            Role::Analyst => "analyst",
            Role::Editor => "editor",
            Role::Lead => "lead",
            Role::CriticalFriend => "critical-friend",
            Role::Observer => "observer",
            Role::Administrator => "administrator",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }
}

/// What someone wants to do at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duty {
    /// Bring in what others say on paper, by phone and in groups.
    Facilitate,
    /// Print codes that become voices, and hand them out.
    HandOutCodes,
    /// See the queue and decide.
    Moderate,
    /// Decide on appeals against what others refused.
    DecideAppeals,
    /// Read what was covered in words, for a reason that the ledger keeps; decide on appeals against covering.
    OpenOriginals,
    /// Gather themes, draft findings.
    Analyse,
    /// Have contributions coded twice, see how far coders agree.
    CompareCoders,
    /// Word the texts of the engagement and confirm translations.
    Word,
    /// Read the texts in every reading, with what is still a draft.
    ReadTexts,
    /// See what a phase needs before it opens, and what of it is there.
    Prepare,
    /// Sign the texts of a phase before it opens, or object to them.
    Sign,
    /// Read findings before the public does.
    ReadFindings,
    /// See how many people of which groups were reached.
    SeeReach,
    /// See who answered, as figures.
    SeeFigures,
    /// See how moderators decided, as figures.
    SeeFairness,
    /// Open, close and hand over phases; record decisions on findings; write and publish the strategy.
    Lead,
    /// Cut a release, read the state of the installation.
    Release,
    /// Read the ledger of what the team did.
    Oversee,
    /// Invite people, say what each may do, take them off the team.
    Administer,
    /// See who may be in danger, and act.
    Safeguard,
}

impl Duty {
    pub const ALL: [Duty; 20] = [
        Duty::Facilitate,
        Duty::HandOutCodes,
        Duty::Moderate,
        Duty::DecideAppeals,
        Duty::OpenOriginals,
        Duty::Analyse,
        Duty::CompareCoders,
        Duty::Word,
        Duty::ReadTexts,
        Duty::Prepare,
        Duty::Sign,
        Duty::ReadFindings,
        Duty::SeeReach,
        Duty::SeeFigures,
        Duty::SeeFairness,
        Duty::Lead,
        Duty::Release,
        Duty::Oversee,
        Duty::Administer,
        Duty::Safeguard,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Duty::Facilitate => "facilitate",
            Duty::HandOutCodes => "hand-out-codes",
            Duty::Moderate => "moderate",
            Duty::DecideAppeals => "decide-appeals",
            Duty::OpenOriginals => "open-originals",
            Duty::Analyse => "analyse",
            Duty::CompareCoders => "compare-coders",
            Duty::Word => "word",
            Duty::ReadTexts => "read-texts",
            Duty::Prepare => "prepare",
            Duty::Sign => "sign",
            Duty::ReadFindings => "read-findings",
            Duty::SeeReach => "see-reach",
            Duty::SeeFigures => "see-figures",
            Duty::SeeFairness => "see-fairness",
            Duty::Lead => "lead",
            Duty::Release => "release",
            Duty::Oversee => "oversee",
            Duty::Administer => "administer",
            Duty::Safeguard => "safeguard",
        }
    }

    /// Least privilege, the whole of it: the desk shows this table to the team, each page asks it, and a test asks it of
    /// each address. A lead leads and may release, but neither moderates nor codes, and decides on appeals alone: so that
    /// there is somebody else where one moderator refuses everything. A facilitator sees only what they brought in; an
    /// administrator says who may do what, and does none of it.
    pub fn roles(self) -> &'static [Role] {
        match self {
            Duty::Facilitate => &[Role::Facilitator],
            Duty::HandOutCodes => &[Role::Facilitator, Role::Lead],
            Duty::Moderate => &[Role::Moderator, Role::SeniorModerator],
            Duty::DecideAppeals => &[Role::Moderator, Role::SeniorModerator, Role::Lead],
            Duty::OpenOriginals => &[Role::SeniorModerator, Role::Lead],
            Duty::Analyse => &[Role::Analyst],
            Duty::CompareCoders => &[Role::Analyst, Role::Lead],
            Duty::Word => &[Role::Editor, Role::Lead],
            Duty::ReadTexts => &[Role::Editor, Role::Lead, Role::CriticalFriend],
            Duty::Prepare => &[
                Role::Moderator,
                Role::SeniorModerator,
                Role::Editor,
                Role::Lead,
                Role::CriticalFriend,
            ],
            Duty::Sign => &[Role::CriticalFriend],
            Duty::ReadFindings => &[Role::Analyst, Role::Lead, Role::CriticalFriend],
            Duty::SeeReach => &[
                Role::Facilitator,
                Role::Lead,
                Role::CriticalFriend,
                Role::Observer,
            ],
            Duty::SeeFigures => &[Role::Analyst, Role::Lead, Role::CriticalFriend, Role::Observer],
            Duty::SeeFairness => &[
                Role::Moderator,
                Role::SeniorModerator,
                Role::Lead,
                Role::CriticalFriend,
                Role::Observer,
            ],
            Duty::Lead => &[Role::Lead],
            Duty::Release => &[Role::SeniorModerator, Role::Lead, Role::Administrator],
            Duty::Oversee => &[Role::Lead, Role::CriticalFriend, Role::Administrator],
            Duty::Administer => &[Role::Administrator],
            Duty::Safeguard => &[Role::Moderator, Role::SeniorModerator, Role::Lead],
        }
    }

    pub fn allowed_to(self, role: Role) -> bool {
        self.roles().contains(&role)
    }
}

/// Why a change of the team is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TeamRefusal {
    /// Nobody would be left who can say who may do what.
    NoAdministratorLeft,
}

/// Judges what someone's roles in an engagement are to be; `others` are the administrators of it besides them.
pub fn may_hold(roles: &[Role], others: usize) -> Result<(), TeamRefusal> {
    if others == 0 && !roles.contains(&Role::Administrator) {
        return Err(TeamRefusal::NoAdministratorLeft);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_read_as_they_are_written() {
        for role in Role::ALL {
            assert_eq!(Role::parse(role.as_str()), Some(role));
        }
        assert_eq!(Role::parse("king"), None);
    }

    #[test]
    fn each_role_has_its_duties_and_no_more() {
        use Duty::{
            Administer, Analyse, CompareCoders, DecideAppeals, Facilitate, HandOutCodes, Lead, Moderate,
            OpenOriginals, Oversee, Prepare, ReadFindings, ReadTexts, Release, Safeguard, SeeFairness,
            SeeFigures, SeeReach, Sign, Word,
        };
        let table: [(Role, &[Duty]); 9] = [
            (Role::Facilitator, &[Facilitate, HandOutCodes, SeeReach]),
            (
                Role::Moderator,
                &[Moderate, DecideAppeals, Prepare, SeeFairness, Safeguard],
            ),
            (
                Role::SeniorModerator,
                &[
                    Moderate,
                    DecideAppeals,
                    OpenOriginals,
                    Prepare,
                    SeeFairness,
                    Release,
                    Safeguard,
                ],
            ),
            (Role::Analyst, &[Analyse, CompareCoders, ReadFindings, SeeFigures]),
            (Role::Editor, &[Word, ReadTexts, Prepare]),
            (
                Role::Lead,
                &[
                    HandOutCodes,
                    DecideAppeals,
                    OpenOriginals,
                    CompareCoders,
                    Word,
                    ReadTexts,
                    Prepare,
                    ReadFindings,
                    SeeReach,
                    SeeFigures,
                    SeeFairness,
                    Lead,
                    Release,
                    Oversee,
                    Safeguard,
                ],
            ),
            (
                Role::CriticalFriend,
                &[
                    ReadTexts,
                    Prepare,
                    Sign,
                    ReadFindings,
                    SeeReach,
                    SeeFigures,
                    SeeFairness,
                    Oversee,
                ],
            ),
            (Role::Observer, &[SeeReach, SeeFigures, SeeFairness]),
            (Role::Administrator, &[Release, Oversee, Administer]),
        ];
        for (role, duties) in table {
            let held: Vec<Duty> = Duty::ALL
                .into_iter()
                .filter(|duty| duty.allowed_to(role))
                .collect();
            assert_eq!(held, duties, "{role:?}");
        }
    }

    #[test]
    fn an_engagement_keeps_an_administrator() {
        assert_eq!(may_hold(&[], 0), Err(TeamRefusal::NoAdministratorLeft));
        assert_eq!(may_hold(&[Role::Lead], 0), Err(TeamRefusal::NoAdministratorLeft));
        assert_eq!(may_hold(&[Role::Lead, Role::Administrator], 0), Ok(()));
        assert_eq!(may_hold(&[], 1), Ok(()));
    }
}
