//! The strategy team: who may do what, as predicates. Staff are known by name to each other; no predicate here ever
//! opens a way from words to the person who wrote them, because no such way exists.

/// What a member of the team is trusted with in one engagement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Enters on behalf of others: paper, phone calls, groups.
    Facilitator,
    Moderator,
    Analyst,
    Lead,
    Administrator,
}

impl Role {
    pub const ALL: [Role; 5] = [
        Role::Facilitator,
        Role::Moderator,
        Role::Analyst,
        Role::Lead,
        Role::Administrator,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Role::Facilitator => "facilitator",
            Role::Moderator => "moderator",
            Role::Analyst => "analyst",
            Role::Lead => "lead",
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
    /// See the queue and decide.
    Moderate,
    /// Gather themes, draft findings.
    Analyse,
    /// Open, close and hand over phases; record decisions on findings; write and publish the strategy.
    Lead,
    /// Cut a release, read the state of the installation.
    Release,
    /// Read the ledger of what the team did.
    Oversee,
}

impl Duty {
    pub const ALL: [Duty; 6] = [
        Duty::Facilitate,
        Duty::Moderate,
        Duty::Analyse,
        Duty::Lead,
        Duty::Release,
        Duty::Oversee,
    ];

    /// Least privilege: a lead leads and may release, but neither moderates nor codes; a facilitator sees only what they
    /// brought in.
    pub fn allowed_to(self, role: Role) -> bool {
        match self {
            Duty::Facilitate => role == Role::Facilitator,
            Duty::Moderate => role == Role::Moderator,
            Duty::Analyse => role == Role::Analyst,
            Duty::Lead => role == Role::Lead,
            Duty::Release | Duty::Oversee => matches!(role, Role::Lead | Role::Administrator),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_duty_has_its_roles() {
        let table = [
            (Duty::Facilitate, [true, false, false, false, false]),
            (Duty::Moderate, [false, true, false, false, false]),
            (Duty::Analyse, [false, false, true, false, false]),
            (Duty::Lead, [false, false, false, true, false]),
            (Duty::Release, [false, false, false, true, true]),
            (Duty::Oversee, [false, false, false, true, true]),
        ];
        for (duty, expected) in table {
            assert_eq!(Role::ALL.map(|role| duty.allowed_to(role)), expected, "{duty:?}");
        }
    }
}
