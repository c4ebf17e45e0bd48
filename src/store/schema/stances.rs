//! Stances on what was said: part of the world of voices. Nothing here leads to a person.

use diesel::table;

table! {
    stance (contribution_id, device_mark) {
        contribution_id -> Binary,
        device_mark -> Binary,
        audience -> Text,
        choice -> Text,
    }
}

table! {
    group_stance (contribution_id, session, choice) {
        contribution_id -> Binary,
        session -> BigInt,
        choice -> Text,
        people -> BigInt,
    }
}

table! {
    stance_figure (contribution_id, counted) {
        contribution_id -> Binary,
        counted -> Text,
        agree -> Nullable<BigInt>,
        disagree -> Nullable<BigInt>,
        not_sure -> Nullable<BigInt>,
    }
}

table! {
    audience_figure (contribution_id) {
        contribution_id -> Binary,
        figures -> Text,
    }
}
