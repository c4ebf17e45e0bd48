//! What came of a contribution after it was first sent: changed words, an appeal, a moderator's replies, a worry, what
//! readers reported, what was sealed.

use diesel::table;

table! {
    contribution_version (contribution_id, version) {
        contribution_id -> Binary,
        version -> BigInt,
        words -> Text,
        lang -> Text,
        state -> Text,
        reason -> Nullable<Text>,
        written_on -> Text,
    }
}

table! {
    appeal (contribution_id) {
        contribution_id -> Binary,
        words -> Text,
        state -> Text,
        reason -> Nullable<Text>,
        raised_on -> Text,
    }
}

table! {
    reply (decision_id) {
        decision_id -> Binary,
        contribution_id -> Binary,
        words -> Text,
    }
}

table! {
    care_case (contribution_id) {
        contribution_id -> Binary,
        concern -> Nullable<Text>,
        state -> Text,
        raised_on -> Text,
        words -> Text,
        told_on -> Nullable<Text>,
        alerted -> Nullable<Text>,
    }
}

table! {
    report (id) {
        id -> Binary,
        prompt_id -> BigInt,
        contribution_id -> Nullable<Binary>,
        reason -> Text,
        words -> Text,
        state -> Text,
        refusal -> Nullable<Text>,
        told -> Text,
        told_on -> Nullable<Text>,
        raised_on -> Text,
        receipt_hash -> Binary,
        doubt -> Nullable<Text>,
    }
}

table! {
    sealed_original (contribution_id) {
        contribution_id -> Binary,
        sealed -> Binary,
        kept_until -> Text,
    }
}
