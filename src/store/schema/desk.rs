//! The strategy team, by name: staff, what they may do, what they decided, and the ledger of it all.

use diesel::table;

table! {
    staff (id) {
        id -> BigInt,
        name -> Text,
        email -> Text,
        password_hash -> Text,
    }
}

table! {
    staff_role (staff_id, engagement, role) {
        staff_id -> BigInt,
        engagement -> Text,
        role -> Text,
    }
}

table! {
    staff_session (token_hash) {
        token_hash -> Binary,
        staff_id -> BigInt,
        seen_at -> BigInt,
        ends_at -> BigInt,
    }
}

table! {
    staff_link (token_hash) {
        token_hash -> Binary,
        staff_id -> BigInt,
        purpose -> Text,
        ends_at -> BigInt,
    }
}

table! {
    phase_proposal (of_phase, step) {
        of_phase -> BigInt,
        step -> Text,
        staff_id -> BigInt,
        why -> Text,
        proposed_on -> Text,
        closes_at -> Nullable<BigInt>,
        because -> Nullable<Text>,
        note -> Nullable<Text>,
    }
}

table! {
    phase_signature (of_phase, staff_id) {
        of_phase -> BigInt,
        staff_id -> BigInt,
        word -> Text,
        why -> Text,
        texts_hash -> Text,
        signed_on -> Text,
    }
}

table! {
    phase_rota (of_phase, staff_id) {
        of_phase -> BigInt,
        staff_id -> BigInt,
        promised_on -> Text,
    }
}

table! {
    heavy_words (id) {
        id -> Binary,
        staff_id -> BigInt,
        on_day -> Text,
    }
}

table! {
    moderation_rest (staff_id, engagement) {
        staff_id -> BigInt,
        engagement -> Text,
        since -> Text,
    }
}

table! {
    rules_lock (engagement) {
        engagement -> Text,
        rules -> Text,
        rules_hash -> Text,
        staff_id -> BigInt,
        locked_on -> Text,
    }
}

table! {
    decision (id) {
        id -> Binary,
        contribution_id -> Binary,
        staff_id -> BigInt,
        outcome -> Text,
        reason -> Nullable<Text>,
        decided_at -> BigInt,
    }
}

table! {
    ledger (place) {
        place -> BigInt,
        moment -> Text,
        engagement -> Nullable<Text>,
        act -> Text,
        subject -> Text,
        hand -> Text,
        staff_id -> Nullable<BigInt>,
        detail -> Text,
        seal -> Nullable<Binary>,
        previous -> Binary,
        hash -> Binary,
    }
}

table! {
    ledger_head (id) {
        id -> Integer,
        place -> BigInt,
        hash -> Binary,
    }
}
