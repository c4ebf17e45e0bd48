//! What an author may tell of where they stand: how they meet the service, and a region. Both are coarse, both are
//! optional, and the author says whether they may stand beside the words. Not here: the lists, which are data.

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// Code of the engagement's list of relations.
    pub relation: Option<String>,
    /// Code of its list of regions.
    pub region: Option<String>,
    /// Whether the author wants it beside the words; if not, it is only counted.
    pub shown: bool,
}

impl Context {
    /// What is left when only codes of the lists count; nothing told is nothing to show.
    pub fn known(self, relations: &[&str], regions: &[&str]) -> Self {
        let relation = self.relation.filter(|code| relations.contains(&code.as_str()));
        let region = self.region.filter(|code| regions.contains(&code.as_str()));
        Self {
            shown: self.shown && (relation.is_some() || region.is_some()),
            relation,
            region,
        }
    }

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
        };
        let known = |relation, region| told(relation, region).known(&["carer"], &["london"]);
        assert_eq!(known("carer", "london"), told("carer", "london"));
        assert_eq!(known("king", "london"), told("", "london"));
        assert_eq!(known("king", "atlantis"), Context::default());
        assert!(known("", "").is_empty());
    }
}
