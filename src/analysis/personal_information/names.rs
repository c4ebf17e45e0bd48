//! Names that something announces: "my name is", a title, "my physio", "a nurse called", a signature. A capital letter
//! alone is never taken for a name.

use super::Shape;
use super::shapes::part;
use crate::domain::personal::PersonalKind::Name;
use regex::Captures;

/// Words that often stand where a name could, and are none. Small letters, a space around each.
const NO_NAMES: &str = " a able about accident advice after again all also always am and anxiety any anymore are as asian at \
    attention autistic available away back bad because been being better black blind both bristol british bus but by \
    call called care caribbean cared caring centre chinese christian clinic clinical could covid day deaf demographic did \
    diabetic diagnosed did disabled do does down driving during each early emergency english europe even every feeling \
    female first for forever four friday friendly from full gay general getting given going good got great gypsy had \
    happy has have he health helpful helped her here hindu his home hospital house how i i'd i'll i'm i've if in indian international \
    into ireland irish is it its jewish just kept known dad lead led left let like liaison listed living london \
    male manager me mental mispronounced monday more most much mum muslim my never new nhs nice night no not now nurse of off \
    often on once one only open or our out over pakistani patient people polish practitioner practice private \
    professional pronounced put quite rang rather really reception referral right roma round said saturday say scottish second \
    see seen sent service sexual she should sick sikh since sister so some something sorry special \
    specialist spelled spelt staff still student such suffering sunday supposed surgery taken team than thank thanks that the their \
    them then there these they this three thursday to today told too training trainee trans treated trust tuesday turkish two under unit \
    until up upon upset us very waiting ward was we wednesday welsh well went were what when where which while white \
    who whole why will with without working would wrong yes yet you your ";

fn is_name(word: &str) -> bool {
    let small = word.to_lowercase();
    let plain = small.trim_end_matches("'s").trim_end_matches("’s");
    let plain = plain.replace('’', "'");
    // A row of the letter x: someone took the name out already.
    let masked = plain.chars().all(|c| c == 'x');
    !masked && plain.chars().count() > 1 && !NO_NAMES.contains(&format!(" {plain} "))
}

/// Its first word could be a name.
fn begins_with_a_name(captures: &Captures<'_>) -> bool {
    part(captures).split_whitespace().next().is_some_and(is_name)
}

/// Each of its words could be a name.
fn is_a_name_throughout(captures: &Captures<'_>) -> bool {
    part(captures).split_whitespace().all(is_name)
}

pub const SHAPES: &[Shape] = &[
    Shape {
        kind: Name,
        pattern: r"(?i)\b(?:my|his|her|their|whose)(?: full| first| last| own| real)? name(?:s|'s|’s| is| was)(?: dr\.?| mr\.?| mrs\.?| ms\.?)? (?P<v>\p{L}[\p{L}'’-]+(?-i: \p{Lu}[\p{L}'’-]+){0,2})",
        holds: begins_with_a_name,
    },
    Shape {
        kind: Name,
        pattern: r"\b(?:[Ii] am|[Ii]['’]?m|[Tt]hey|[Pp]eople|[Ff]riends|[Yy]ou can)(?: just)? (?:called|named|call me|known as) (?P<v>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)",
        holds: begins_with_a_name,
    },
    Shape {
        kind: Name,
        pattern: r"(?i)\b(?:i am|i'm|i’m|im) called (?P<v>\p{L}[\p{L}'’-]+)",
        holds: begins_with_a_name,
    },
    Shape {
        kind: Name,
        pattern: r"\b(?:Dr|DR|dr|Doctor|Mr|MR|mr|Mrs|MRS|mrs|Ms|Mx|Miss|Prof|Professor|Rev|Reverend|Nurse|Sister|Sir|Dame)\b\.? (?P<v>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)",
        holds: begins_with_a_name,
    },
    Shape {
        kind: Name,
        pattern: r"\b[Ii](?: am|['’]m) (?P<v>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\b",
        holds: is_a_name_throughout,
    },
    Shape {
        kind: Name,
        pattern: concat!(
            r"\b(?i:my|our|his|her|their|the|a|an|this|that|one|lovely|brilliant)(?: \p{Ll}+)? ",
            r"(?i:physio|physiotherapist|ot|occupational therapist|dietitian|dietician|podiatrist|chiropodist|paramedic|",
            r"radiographer|speech therapist|speech and language therapist|orthoptist|osteopath|prosthetist|orthotist|",
            r"therapist|art therapist|nurse|midwife|health visitor|gp|doctor|consultant|surgeon|psychologist|psychiatrist|",
            r"counsellor|care coordinator|keyworker|key worker|social worker|support worker|carer|receptionist|manager|",
            r"husband|wife|partner|son|daughter|mum|mother|dad|father|brother|sister|friend|neighbour|colleague|boss|",
            r"uncle|aunt|auntie|nan|grandad|boyfriend|girlfriend|man|woman|lady|girl|boy|gentleman|person|someone)",
            r"(?:,? (?i:is|was|who is|who was|is called|was called|called|named|who is called|who was called))?,? ",
            r"(?P<v>\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)?)"
        ),
        holds: begins_with_a_name,
    },
    // A signature stands on a line of its own, at the end.
    Shape {
        kind: Name,
        pattern: r"(?i)(?:regards|sincerely|faithfully|best wishes|many thanks|signed|love from),?\s*\n?\s*(?-i:(?P<v>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}))\s*$",
        holds: begins_with_a_name,
    },
    // "My name is …" in Urdu.
    Shape {
        kind: Name,
        pattern: r"(?:میرا|میرے|ان کا|اس کا) نام (?P<v>\p{L}+(?: \p{L}+)?) (?:ہے|تھا)",
        holds: |_| true,
    },
];
