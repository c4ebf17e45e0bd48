//! What in someone's words could show who a person is: its kind and where it stands. Not here: how it is found, and no
//! rule that refuses it; whoever writes decides.

/// What kind of thing might point at a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PersonalKind {
    Email,
    Phone,
    Postcode,
    Address,
    NhsNumber,
    /// A number of a professional register.
    Registration,
    NationalInsurance,
    /// A payment card or a bank account.
    Bank,
    BirthDate,
    Name,
}

impl PersonalKind {
    pub const ALL: [PersonalKind; 10] = [
        PersonalKind::Email,
        PersonalKind::Phone,
        PersonalKind::Postcode,
        PersonalKind::Address,
        PersonalKind::NhsNumber,
        PersonalKind::Registration,
        PersonalKind::NationalInsurance,
        PersonalKind::Bank,
        PersonalKind::BirthDate,
        PersonalKind::Name,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            PersonalKind::Email => "email",
            PersonalKind::Phone => "phone",
            PersonalKind::Postcode => "postcode",
            PersonalKind::Address => "address",
            PersonalKind::NhsNumber => "nhs-number",
            PersonalKind::Registration => "registration",
            PersonalKind::NationalInsurance => "national-insurance",
            PersonalKind::Bank => "bank",
            PersonalKind::BirthDate => "birth-date",
            PersonalKind::Name => "name",
        }
    }
}

/// Where it stands: bytes of the text, from `start` up to, not including, `end`; both at the edge of a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonalSpan {
    pub start: usize,
    pub end: usize,
    pub kind: PersonalKind,
}

/// What stands where something was taken out.
pub const REMOVED: &str = "[…]";

/// The text without the given spans, each replaced by [`REMOVED`]. Spans may come in any order; one that overlaps an
/// earlier one, or does not fit the text, is left in place.
pub fn without(text: &str, spans: &[PersonalSpan]) -> String {
    let mut sorted = spans.to_vec();
    sorted.sort_unstable();
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for span in sorted {
        let (Some(before), true) = (text.get(from..span.start), text.is_char_boundary(span.end)) else {
            continue;
        };
        kept.push_str(before);
        kept.push_str(REMOVED);
        from = span.end;
    }
    kept.push_str(text.get(from..).unwrap_or_default());
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(start: usize, end: usize) -> PersonalSpan {
        let kind = PersonalKind::Name;
        PersonalSpan { start, end, kind }
    }

    #[test]
    fn what_is_taken_out_leaves_a_neutral_mark() {
        let text = "Zoë and Jo came";
        assert_eq!(without(text, &[span(9, 11), span(0, 4)]), "[…] and […] came");
        assert_eq!(without(text, &[]), text);
        assert_eq!(without(text, &[span(0, 4), span(2, 6)]), "[…] and Jo came");
        assert_eq!(
            without(text, &[span(0, 3), span(3, 900)]),
            text,
            "inside a letter, and beyond"
        );
    }

    #[test]
    fn every_kind_has_its_own_name() {
        let names: std::collections::BTreeSet<_> = PersonalKind::ALL.map(PersonalKind::as_str).into();
        assert_eq!(names.len(), PersonalKind::ALL.len());
    }
}
