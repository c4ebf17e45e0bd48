//! The world of people: accounts, their sessions and the mail that waits.

use diesel::table;

table! {
    account (id) {
        id -> BigInt,
        email -> Text,
        password_hash -> Text,
        audience -> Text,
        profession -> Text,
        confirmed -> BigInt,
    }
}

table! {
    account_confirmation (token_hash) {
        token_hash -> Binary,
        account_id -> BigInt,
        expires_at -> BigInt,
    }
}

table! {
    account_voice (account_id, phase_id) {
        account_id -> BigInt,
        phase_id -> BigInt,
        request -> Nullable<Binary>,
    }
}

table! {
    account_session (token_hash) {
        token_hash -> Binary,
        account_id -> BigInt,
        seen_at -> BigInt,
        ends_at -> BigInt,
    }
}

table! {
    outbox (id) {
        id -> BigInt,
        recipient -> Text,
        message -> Text,
        reading -> Text,
        facts -> Text,
        due_at -> BigInt,
        attempts -> Integer,
    }
}
