//! An engagement, its texts and lists, its phases and prompts, and its releases.

use diesel::table;

table! {
    engagement (slug) {
        slug -> Text,
        languages -> Text,
        contact -> Text,
        created_on -> Text,
        required -> Nullable<Text>,
        safeguarding -> Nullable<Text>,
    }
}

table! {
    wording (engagement, key, reading) {
        engagement -> Text,
        key -> Text,
        reading -> Text,
        words -> Text,
    }
}

table! {
    translation (engagement, key, reading) {
        engagement -> Text,
        key -> Text,
        reading -> Text,
        made_from -> Text,
        staff_id -> Nullable<BigInt>,
        confirmed_on -> Nullable<Text>,
    }
}

table! {
    list_entry (engagement, list, code) {
        engagement -> Text,
        list -> Text,
        code -> Text,
        position -> Integer,
        valid_from -> Text,
        valid_to -> Nullable<Text>,
        successor -> Nullable<Text>,
        facts -> Text,
    }
}

table! {
    phase (id) {
        id -> BigInt,
        engagement -> Text,
        ordinal -> Integer,
        kind -> Text,
        audiences -> Text,
        lasts_days -> Integer,
        state -> Text,
        opens_at -> Nullable<BigInt>,
        closes_at -> Nullable<BigInt>,
        closed_at -> Nullable<BigInt>,
        paused_because -> Nullable<Text>,
        set_hash -> Nullable<Text>,
        paused_note -> Nullable<Text>,
        held_because -> Nullable<Text>,
        held_note -> Nullable<Text>,
        extended_because -> Nullable<Text>,
        extended_note -> Nullable<Text>,
    }
}

table! {
    prompt (id) {
        id -> BigInt,
        phase_id -> BigInt,
        position -> Integer,
        question -> Nullable<Text>,
        theme_id -> Nullable<BigInt>,
        finding_id -> Nullable<BigInt>,
    }
}

table! {
    release (engagement, number) {
        engagement -> Text,
        number -> BigInt,
        cut_on -> Text,
        last_position -> BigInt,
        snapshot -> Text,
        digest -> Text,
    }
}

table! {
    import_batch (id) {
        id -> BigInt,
        engagement -> Text,
        source -> Text,
        imported_on -> Text,
        undone_on -> Nullable<Text>,
    }
}
