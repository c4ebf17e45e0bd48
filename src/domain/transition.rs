//! One way to say that a state machine does not allow a step. It names the machine and both ends of the step,
//! and no more: what a person is told about it is decided by a page.

use std::fmt;

/// A step that the rules of an engagement do not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidTransition {
    /// Which machine refused: "phase", "contribution", "theme", "finding" or "strategy line".
    pub machine: &'static str,
    pub from: &'static str,
    pub to: &'static str,
}

impl InvalidTransition {
    pub fn new(machine: &'static str, from: &'static str, to: &'static str) -> Self {
        Self { machine, from, to }
    }
}

impl fmt::Display for InvalidTransition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} to {} is not a step", self.machine, self.from, self.to)
    }
}

impl std::error::Error for InvalidTransition {}

/// Checks a whole machine at once: every pair of states, allowed or refused, against a list of allowed pairs.
#[cfg(test)]
pub(crate) fn assert_all_pairs<S: Clone>(
    states: &[(&'static str, S)],
    allowed: &[(&'static str, &'static str)],
    step: impl Fn(S, &'static str) -> Result<S, InvalidTransition>,
    name: impl Fn(&S) -> &'static str,
) {
    for (from, state) in states {
        for (to, _) in states {
            let outcome = step(state.clone(), to);
            if allowed.contains(&(*from, *to)) {
                match outcome {
                    Ok(after) => assert_eq!(name(&after), *to, "{from} -> {to} ended elsewhere"),
                    Err(refusal) => panic!("{from} -> {to} should be allowed: {refusal}"),
                }
            } else {
                match outcome {
                    Ok(_) => panic!("{from} -> {to} should be refused"),
                    Err(refusal) => assert_eq!((refusal.from, refusal.to), (*from, *to)),
                }
            }
        }
    }
}
