//! What facilitators brought in: batches, which words they hold while they are open, what is noted of a session,
//! how a sample compared with the paper.

use diesel::table;

table! {
    entry_batch (id) {
        id -> BigInt,
        engagement -> Text,
        staff_id -> BigInt,
        channel -> Text,
        label -> Text,
        opened_on -> Text,
        closed_on -> Nullable<Text>,
        entries -> BigInt,
        released -> BigInt,
    }
}

table! {
    batch_entry (batch_id, contribution_id) {
        batch_id -> BigInt,
        contribution_id -> Binary,
    }
}

table! {
    group_session (batch_id) {
        batch_id -> BigInt,
        held_on -> Text,
        place -> Text,
        came -> BigInt,
        agreed -> BigInt,
    }
}

table! {
    session_reach (batch_id, reach) {
        batch_id -> BigInt,
        reach -> Text,
    }
}

table! {
    session_need (batch_id, need) {
        batch_id -> BigInt,
        need -> Text,
        met -> BigInt,
    }
}

table! {
    batch_check (batch_id) {
        batch_id -> BigInt,
        wanted_on -> Text,
        checked_on -> Nullable<Text>,
        staff_id -> Nullable<BigInt>,
        compared -> Nullable<BigInt>,
        differing -> Nullable<BigInt>,
    }
}

table! {
    batch_doubt (batch_id, contribution_id) {
        batch_id -> BigInt,
        contribution_id -> Binary,
    }
}
