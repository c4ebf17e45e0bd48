//! A step of a phase that nobody takes alone: one of the team proposes it and says why, another confirms it.
//!
//! Not here: what a step does, and who leads.

/// The steps that two people take together. Closing at the moment that was announced is none: everyone knew of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JointStep {
    /// No new words, before the announced moment.
    Closure,
    /// The words become a set, and the next phase opens.
    Handover,
    /// A phase that took no words any more takes them again.
    Reopening,
}

/// Two signatures by one person are one signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SamePerson;

impl JointStep {
    pub const ALL: [JointStep; 3] = [JointStep::Closure, JointStep::Handover, JointStep::Reopening];

    pub fn as_str(self) -> &'static str {
        match self {
            JointStep::Closure => "closure",
            JointStep::Handover => "handover",
            JointStep::Reopening => "reopening",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == text)
    }
}

/// Whether someone may confirm what was proposed; staff are named by number.
pub fn may_confirm(proposer: i64, confirmer: i64) -> Result<(), SamePerson> {
    if proposer == confirmer {
        Err(SamePerson)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_read_as_it_is_written() {
        for step in JointStep::ALL {
            assert_eq!(JointStep::parse(step.as_str()), Some(step));
        }
        assert_eq!(JointStep::parse("opening"), None);
    }

    #[test]
    fn nobody_confirms_what_they_proposed() {
        assert_eq!(may_confirm(7, 7), Err(SamePerson));
        assert_eq!(may_confirm(7, 8), Ok(()));
    }
}
