//! What facilitators brought in: batches, which words they hold while they are open, and what is noted of a session.

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
