//! A reading is how a page is read: a language and a variant of it (standard, Easy Read, simple text, large print,
//! high contrast). It is part of the address, so that no cookie is needed to keep it. Not here: the texts.

/// How the words of a page are put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Variant {
    Standard,
    EasyRead,
    SimpleText,
    /// The standard words, half as large again.
    LargePrint,
    /// The standard words, in the strongest contrast.
    HighContrast,
}

/// Which words a reading uses: large print and high contrast look different, but say the same as the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Wording {
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
            Some((language, name)) => (
                language,
                Variant::ALL
                    .into_iter()
                    .find(|variant| *variant != Variant::Standard && variant.as_str() == name)?,
            ),
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
            variant => format!("{}-{}", self.language, variant.as_str()),
        }
    }

    /// The reading whose words this one uses: `en-large` uses those of `en`.
    pub fn words_code(&self) -> String {
        self.variant.wording().code(&self.language)
    }

    pub fn direction(&self) -> &'static str {
        direction(&self.language)
    }
}

impl Variant {
    pub const ALL: [Variant; 5] = [
        Variant::Standard,
        Variant::EasyRead,
        Variant::SimpleText,
        Variant::LargePrint,
        Variant::HighContrast,
    ];

    pub fn wording(self) -> Wording {
        match self {
            Variant::EasyRead => Wording::EasyRead,
            Variant::SimpleText => Wording::SimpleText,
            Variant::Standard | Variant::LargePrint | Variant::HighContrast => Wording::Standard,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Variant::Standard => "standard",
            Variant::EasyRead => "easy",
            Variant::SimpleText => "simple",
            Variant::LargePrint => "large",
            Variant::HighContrast => "contrast",
        }
    }
}

impl Wording {
    pub const ALL: [Wording; 3] = [Wording::Standard, Wording::EasyRead, Wording::SimpleText];

    /// The folder of a language's words in this wording: `en`, `en-easy`, `en-simple`.
    pub fn code(self, language: &str) -> String {
        match self {
            Wording::Standard => language.to_owned(),
            Wording::EasyRead => format!("{language}-easy"),
            Wording::SimpleText => format!("{language}-simple"),
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
        for code in ["en", "ur", "en-easy", "pl-simple", "ar-large", "pa-contrast"] {
            assert_eq!(
                Reading::parse(code).map(|reading| reading.code()),
                Some(code.to_owned())
            );
        }
        for wrong in [
            "",
            "e",
            "EN",
            "en-loud",
            "desk",
            "en-easy-x",
            "en-standard",
            "en-",
        ] {
            assert_eq!(Reading::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn only_easy_read_and_simple_text_have_words_of_their_own() {
        for (code, words) in [
            ("en", "en"),
            ("en-easy", "en-easy"),
            ("ur-simple", "ur-simple"),
            ("ar-large", "ar"),
            ("pl-contrast", "pl"),
        ] {
            assert_eq!(
                Reading::parse(code)
                    .map(|reading| reading.words_code())
                    .as_deref(),
                Some(words)
            );
        }
    }
}
