//! What an author may tell of where they stand: how they meet the service, and a region. Both are coarse, both are
//! optional, and the author says whether they may stand beside the words. Not here: the lists, which are data.

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// Code of the engagement's list of relations.
    pub relation: Option<String>,
    /// Code of its list of regions.
    pub region: Option<String>,
    /// Code of its list of effects: what a finding would do to the service of a professional who is no AHP.
    pub effect: Option<String>,
    /// Whether the author wants it beside the words; if not, it is only counted.
    pub shown: bool,
}

impl Context {
    /// What is left when only codes of the lists count; nothing told is nothing to show.
    pub fn known(self, relations: &[&str], regions: &[&str], effects: &[&str]) -> Self {
        let relation = self.relation.filter(|code| relations.contains(&code.as_str()));
        let region = self.region.filter(|code| regions.contains(&code.as_str()));
        Self {
            shown: self.shown && (relation.is_some() || region.is_some()),
            relation,
            region,
            effect: self.effect.filter(|code| effects.contains(&code.as_str())),
        }
    }

    /// What of it is a citizen's.
    pub fn of_citizen(self) -> Self {
        Self { effect: None, ..self }
    }

    /// What of it is a professional's: a profession stands beside their words, so nothing else may but the effect.
    pub fn of_professional(self) -> Self {
        Self {
            effect: self.effect,
            ..Self::default()
        }
    }

    /// Nothing was told of where the author stands.
    pub fn is_empty(&self) -> bool {
        self.relation.is_none() && self.region.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_offered_is_taken() {
        let told = |relation: &str, region: &str| Context {
            relation: Some(relation.to_owned()).filter(|code| !code.is_empty()),
            region: Some(region.to_owned()).filter(|code| !code.is_empty()),
            shown: true,
            effect: None,
        };
        let known = |relation, region| told(relation, region).known(&["carer"], &["london"], &[]);
        assert_eq!(known("carer", "london"), told("carer", "london"));
        assert_eq!(known("king", "london"), told("", "london"));
        assert_eq!(known("king", "atlantis"), Context::default());
        assert!(known("", "").is_empty());
        let hinders = Context {
            effect: Some("hinders".to_owned()),
            ..told("carer", "london")
        };
        let known = hinders
            .clone()
            .known(&["carer"], &["london"], &["helps", "hinders"]);
        assert_eq!(known.clone().of_citizen(), told("carer", "london"));
        let alone = known.of_professional();
        assert_eq!(
            (alone.effect.as_deref(), alone.is_empty()),
            (Some("hinders"), true)
        );
        assert_eq!(hinders.known(&[], &[], &[]).effect, None);
    }
}
