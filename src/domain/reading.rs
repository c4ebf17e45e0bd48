//! A reading is how a page is read: a language and a variant of it (standard, Easy Read, simple text). It is part
//! of the address, so that no cookie is needed to keep it. Not here: the texts.

/// How the words of a page are put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Variant {
    Standard,
    EasyRead,
    SimpleText,
}

/// A language tag (BCP 47 primary subtag) and a variant.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reading {
    pub language: String,
    pub variant: Variant,
}

impl Reading {
    pub fn standard(language: &str) -> Self {
        Self {
            language: language.to_owned(),
            variant: Variant::Standard,
        }
    }

    /// The first segment of an address: `ur`, `en-easy`, `pl-simple`.
    pub fn parse(segment: &str) -> Option<Self> {
        let (language, variant) = match segment.split_once('-') {
            None => (segment, Variant::Standard),
            Some((language, "easy")) => (language, Variant::EasyRead),
            Some((language, "simple")) => (language, Variant::SimpleText),
            Some(_) => return None,
        };
        let tag = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
        tag.then(|| Self {
            language: language.to_owned(),
            variant,
        })
    }

    pub fn code(&self) -> String {
        match self.variant {
            Variant::Standard => self.language.clone(),
            Variant::EasyRead => format!("{}-easy", self.language),
            Variant::SimpleText => format!("{}-simple", self.language),
        }
    }

    pub fn direction(&self) -> &'static str {
        direction(&self.language)
    }
}

impl Variant {
    pub fn as_str(self) -> &'static str {
        match self {
            Variant::Standard => "standard",
            Variant::EasyRead => "easy",
            Variant::SimpleText => "simple",
        }
    }
}

/// "rtl" for languages usually written from right to left, by the Unicode CLDR layout data, else "ltr".
pub fn direction(language: &str) -> &'static str {
    match language {
        "ar" | "arc" | "ckb" | "dv" | "fa" | "ha-Arab" | "he" | "ps" | "sd" | "ug" | "ur" | "yi" => "rtl",
        _ => "ltr",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_survives_an_address() {
        for code in ["en", "ur", "en-easy", "pl-simple"] {
            assert_eq!(
                Reading::parse(code).map(|reading| reading.code()),
                Some(code.to_owned())
            );
        }
        for wrong in ["", "e", "EN", "en-loud", "desk", "en-easy-x"] {
            assert_eq!(Reading::parse(wrong), None, "{wrong}");
        }
    }
}
