//! The shapes of addresses, numbers and dates of birth. Order matters: the surest first, because an earlier find keeps
//! its place.

use super::Shape;
use super::check_digits::{digits, is_bank_account, is_card, is_nhs_number};
use crate::domain::personal::PersonalKind::{
    Address, Bank, BirthDate, Email, NationalInsurance, NhsNumber, Phone, Postcode, Registration,
};
use regex::Captures;

pub fn whole<'t>(captures: &Captures<'t>) -> &'t str {
    captures.get(0).map_or("", |found| found.as_str())
}

pub fn part<'t>(captures: &Captures<'t>) -> &'t str {
    captures.name("v").map_or("", |found| found.as_str())
}

fn always(_: &Captures<'_>) -> bool {
    true
}

/// Ten or eleven digits with a nought in front as they are dialled at home (Ofcom, National Telephone Numbering Plan),
/// or the same after +44.
fn is_uk_phone(captures: &Captures<'_>) -> bool {
    let digits = digits(part(captures));
    let national = match digits.as_slice() {
        [0, 0, 4, 4, 0, rest @ ..]
        | [0, 0, 4, 4, rest @ ..]
        | [4, 4, 0, rest @ ..]
        | [4, 4, rest @ ..]
        | [0, rest @ ..] => rest,
        _ => return false,
    };
    matches!(national.first(), Some(1 | 2 | 3 | 5 | 7 | 8 | 9)) && matches!(national.len(), 9 | 10)
}

/// Areas that post codes begin with (Royal Mail's list); asked only where small letters leave doubt.
const AREAS: &str = " AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT \
    DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK \
    ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ \
    TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ";

/// In capitals the shape is enough. In small letters it must name a real area and not end like "4th" or "1st".
fn is_postcode(captures: &Captures<'_>) -> bool {
    let text = part(captures);
    if !text.chars().any(char::is_lowercase) {
        return true;
    }
    let big = text.to_uppercase();
    let area: String = big.chars().take_while(char::is_ascii_alphabetic).collect();
    let inward = big.get(big.len().saturating_sub(3)..).unwrap_or_default();
    let ordinal = ["1ST", "2ND", "3RD"].contains(&inward) || inward.ends_with("TH");
    AREAS.contains(&format!(" {area} ")) && !ordinal
}

/// Letters of the register and five or six digits. Small letters with a space ("or 25000 people") are no number.
fn is_registration(captures: &Captures<'_>) -> bool {
    let text = part(captures);
    !text.contains(' ') || !text.chars().any(char::is_lowercase)
}

fn has_enough_digits(captures: &Captures<'_>) -> bool {
    (7..=15).contains(&digits(part(captures)).len())
}

/// Words that say that a telephone number follows, also on the next line.
const NUMBER_BEFORE: &str = concat!(
    r"(?i)\b(?:phone|telephone|tel|mobile|mob|cell|fax|landline|whatsapp|reach me|call me|ring me|text me|contact me|",
    r"call him|call her|call us|my number|his number|her number|our number|number is|answering at|answering on|answer on|",
    r"messages? (?:me )?(?:to|on|at)|dial|reach (?:him|her|us|them))\b[^\d\n+(]{0,25}\n?\s?(?P<v>[+(]?\d[\d ().-]{5,18}\d)"
);
/// The same, said after it, as in a signature.
const NUMBER_AFTER: &str = r"(?i)(?:^|[^\d\p{L}])(?P<v>[+(]?\d[\d ().-]{5,18}\d) \(?(?:office|fax|mobile|mob|home|work|landline|cell)\b";

pub const SHAPES: &[Shape] = &[
    Shape {
        kind: Email,
        pattern: r"(?i)[\p{L}\d][\p{L}\d._%+'-]*\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\p{L}\d-]{2,})+",
        holds: always,
    },
    Shape {
        kind: Email,
        pattern: r"(?i)\b[\w.%+-]+ at (?:gmail|googlemail|hotmail|outlook|yahoo|icloud|btinternet|nhs|live|aol|me)\s?(?:dot|\.)\s?[a-z]+(?:\s?(?:dot|\.)\s?[a-z]+)?\b",
        holds: always,
    },
    Shape {
        kind: Bank,
        pattern: r"(?i)\b[a-z]{2}\d{2}(?: ?[a-z\d]{2,4}){3,8}\b",
        holds: |captures| is_bank_account(whole(captures)),
    },
    // The form of the United Kingdom is plain enough to be known with a digit mistyped.
    Shape {
        kind: Bank,
        pattern: r"(?i)\bgb\d{2} ?[a-z]{4}(?: ?\d){14}\b",
        holds: always,
    },
    Shape {
        kind: NationalInsurance,
        pattern: r"(?i)\b[a-ceghj-prtw-z][a-ceghj-nprtw-z] ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b",
        holds: always,
    },
    // A number that someone calls an NHS number is one, even where a digit is mistyped.
    Shape {
        kind: NhsNumber,
        pattern: r"(?i)\bnhs\s*(?:no|num|number|id)\b[^\d\n]{0,12}(?P<v>\d{3}[ -]?\d{3}[ -]?\d{4})\b",
        holds: always,
    },
    Shape {
        kind: NhsNumber,
        pattern: r"\b(?:\d{10}|\d{3}[ -]\d{3}[ -]\d{4})\b",
        holds: |captures| is_nhs_number(whole(captures)),
    },
    // Numbers of other countries with their own code, before a part of them can look like one from here.
    Shape {
        kind: Phone,
        pattern: r"(?:^|[^\d\p{L}])(?P<v>(?:\+|00)[1-9]\d{0,2}[\x20().-]{0,2}(?:\d[\x20().-]{0,2}){6,12})",
        holds: has_enough_digits,
    },
    Shape {
        kind: Phone,
        pattern: r"(?:^|[^\d\p{L}])(?P<v>(?:\+44|\(\+44\)|0044|\(?0)[\s().\u{2010}-\u{2013}-]{0,3}(?:\d[\s().\u{2010}-\u{2013}-]{0,2}){8,11}\d)(?:$|\D)",
        holds: is_uk_phone,
    },
    Shape {
        kind: Bank,
        pattern: r"\b\d(?:[ -]?\d){11,18}\b",
        holds: |captures| is_card(whole(captures)),
    },
    Shape {
        kind: Bank,
        pattern: r"(?i)\bsort ?code\b[^\d\n]{0,12}(?P<v>\d{2}[ -]?\d{2}[ -]?\d{2})\b",
        holds: always,
    },
    Shape {
        kind: Bank,
        pattern: r"(?i)\baccount (?:no|num|number)\b[^\d\n]{0,12}(?P<v>\d{8})\b",
        holds: always,
    },
    // Numbers where someone says that it is a telephone.
    Shape {
        kind: Phone,
        pattern: r"(?:^|[^\d\p{L}])(?P<v>\(?\d{3}\)?[ .-]?\d{3}[.-]\d{4})(?:$|\D)",
        holds: always,
    },
    Shape {
        kind: Phone,
        pattern: NUMBER_BEFORE,
        holds: has_enough_digits,
    },
    Shape {
        kind: Phone,
        pattern: NUMBER_AFTER,
        holds: has_enough_digits,
    },
    Shape {
        kind: Postcode,
        pattern: r"(?i)\b(?P<v>gir ?0aa|[a-pr-uwyz](?:\d{1,2}|\d[a-hjkps-uw]|[a-hk-y]\d{1,2}|[a-hk-y]\d[abehmnprv-y]) {0,2}\d[abd-hjlnp-uw-z]{2})\b",
        holds: is_postcode,
    },
    // HCPC and the Nursing and Midwifery Council spell their numbers so that they can be known by shape.
    Shape {
        kind: Registration,
        pattern: r"(?i)\b(?P<v>(?:as|bs|ch|cs|dt|had|hap|odp|or|ot|pa|ph|po|pyl|ra|sl|sw) ?\d{5,6})\b",
        holds: is_registration,
    },
    Shape {
        kind: Registration,
        pattern: r"(?i)\b\d{2}[a-l]\d{4}[a-z]\b",
        holds: always,
    },
    // Other registers use plain digits, so someone must name the register.
    Shape {
        kind: Registration,
        pattern: r"(?i)\b(?:gmc|gphc|gdc|gosc|goc|gcc|nmc|hcpc|social work england|registration (?:no|num|number|pin)|registered (?:no|number)|reg (?:no|num|number))\b[^\d\n]{0,30}(?P<v>\d{4,8})\b",
        holds: always,
    },
    Shape {
        kind: BirthDate,
        pattern: concat!(
            r"(?i)\b(?:born|birth|birthday|birthdate|dob|d\.o\.b|d\.o\.b\.)(?:$|[^\p{L}])[^\n]{0,25}?",
            r"(?P<v>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2} \d{1,2} \d{2,4}|",
            r"\d{1,2}(?:st|nd|rd|th)?(?: of)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:,? ?\d{2,4})?|",
            r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?(?:,? \d{2,4})?)\b"
        ),
        holds: always,
    },
    Shape {
        kind: Address,
        pattern: r"\b(?P<v>\d{1,4}[a-zA-Z]?,? (?:[A-Z][a-z'-]+ ){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Close|Drive|Crescent|Gardens|Terrace|Place|Grove|Court|Way|Walk|Mews|Square|Hill|Rise|View))\b",
        holds: always,
    },
];
