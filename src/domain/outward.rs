//! The first half of a postcode, and the region that it lies in: looked up at once and dropped, so that nothing finer
//! than a region is ever kept. Not here: the table, which is reference data, and the postcodes themselves.

/// The letters of a postcode area and the number of a district in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outward {
    area: String,
    district: u16,
}

impl Outward {
    /// Reads what someone typed: the first half (`M13`, `ec1a`), or a whole postcode, whose second half is dropped.
    /// Forms as in the UK government's postcode data standard (A9, A99, AA9, AA99, A9A, AA9A; then 9AA).
    pub fn parse(typed: &str) -> Option<Self> {
        let mut code: String = typed
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| c.to_ascii_uppercase())
            .collect();
        if !code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) {
            return None;
        }
        let is_inward = |half: &str| {
            let mut bytes = half.bytes();
            bytes.next().is_some_and(|b| b.is_ascii_digit()) && bytes.all(|b| b.is_ascii_uppercase())
        };
        if code.len() >= 5 {
            let (first, second) = code.split_at(code.len() - 3);
            if !is_inward(second) {
                return None;
            }
            code = first.to_owned();
        }
        let area: String = code.chars().take_while(char::is_ascii_uppercase).collect();
        let rest = code.get(area.len()..)?;
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        // One letter may follow, as in EC1A.
        let last = rest.get(digits.len()..)?;
        let whole = (1..=2).contains(&area.len())
            && (1..=2).contains(&digits.len())
            && (last.is_empty() || (last.len() == 1 && last.bytes().all(|b| b.is_ascii_uppercase())));
        whole.then(|| digits.parse().ok().map(|district| Self { area, district }))?
    }

    /// The region whose table names this district (`S40-45`, `KT9`), else the one that names its area (`S`). Tables are
    /// words apart by spaces.
    pub fn region<'a>(&self, tables: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> Option<&'a str> {
        let named = |wanted: &dyn Fn(&str) -> bool| {
            tables
                .clone()
                .find(|(_, table)| table.split_whitespace().any(wanted))
                .map(|(region, _)| region)
        };
        named(&|entry| self.is_among(entry)).or_else(|| named(&|entry| entry == self.area))
    }

    fn is_among(&self, entry: &str) -> bool {
        let Some(numbers) = entry
            .strip_prefix(self.area.as_str())
            .filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        else {
            return false;
        };
        let (first, last) = numbers.split_once('-').unwrap_or((numbers, numbers));
        match (first.parse::<u16>(), last.parse::<u16>()) {
            (Ok(first), Ok(last)) => (first..=last).contains(&self.district),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_half_is_dropped() {
        let table = [
            ("M13", Some(("M", 13))),
            (" m13 9pl ", Some(("M", 13))),
            ("M139PL", Some(("M", 13))),
            ("ec1a 1bb", Some(("EC", 1))),
            ("W1A", Some(("W", 1))),
            ("E1 6AN", Some(("E", 1))),
            ("E16AN", Some(("E", 1))),
            ("DN55-1PT", Some(("DN", 55))),
            ("", None),
            ("M", None),
            ("13", None),
            ("M13 9P", None),
            ("M139", None),
            ("Manchester", None),
            ("M1é", None),
            ("M13; DROP", None),
        ];
        for (typed, expected) in table {
            let found = Outward::parse(typed);
            let found = found.as_ref().map(|out| (out.area.as_str(), out.district));
            assert_eq!(found, expected, "{typed}");
        }
    }

    #[test]
    fn a_district_is_named_before_its_area() {
        let tables = [("north", "S SK"), ("middle", "S18 S40-45 SK13"), ("south", "SO")];
        let region = |typed: &str| Outward::parse(typed).unwrap().region(tables.into_iter());
        assert_eq!(region("S1"), Some("north"));
        assert_eq!(region("S18"), Some("middle"));
        assert_eq!(region("S42"), Some("middle"));
        assert_eq!(region("S46"), Some("north"));
        assert_eq!(region("S4"), Some("north"));
        assert_eq!(region("SK13"), Some("middle"));
        assert_eq!(region("SO14"), Some("south"));
        assert_eq!(region("ZE1"), None);
    }
}
