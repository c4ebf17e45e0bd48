//! The strategy team, by name: staff, what they may do, and what they decided.

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
    decision (id) {
        id -> Binary,
        contribution_id -> Binary,
        staff_id -> BigInt,
        outcome -> Text,
        reason -> Nullable<Text>,
        decided_at -> BigInt,
    }
}
