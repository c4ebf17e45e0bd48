//! What facilitators brought in: batches, and which words they hold while they are open.

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
