//! From themes to published lines, and what each rests on.

use diesel::table;

table! {
    theme (id) {
        id -> BigInt,
        engagement -> Text,
        position -> Integer,
        title -> Text,
        summary -> Text,
        state -> Text,
        set_hash -> Nullable<Text>,
        dropped_because -> Nullable<Text>,
    }
}

table! {
    evidence (theme_id, contribution_id) {
        theme_id -> BigInt,
        contribution_id -> Binary,
        through -> Nullable<Text>,
    }
}

table! {
    published_set (hash) {
        hash -> Text,
        phase_id -> BigInt,
        manifest -> Text,
        published_on -> Text,
    }
}

table! {
    finding (id) {
        id -> BigInt,
        engagement -> Text,
        position -> Integer,
        title -> Text,
        statement -> Text,
        state -> Text,
        outcome -> Nullable<Text>,
        reason -> Nullable<Text>,
        earlier_statement -> Nullable<Text>,
        merged_into -> Nullable<BigInt>,
        answer -> Nullable<Text>,
    }
}

table! {
    finding_theme (finding_id, theme_id) {
        finding_id -> BigInt,
        theme_id -> BigInt,
    }
}

table! {
    finding_response (finding_id, contribution_id) {
        finding_id -> BigInt,
        contribution_id -> Binary,
    }
}

table! {
    strategy_section (id) {
        id -> BigInt,
        engagement -> Text,
        position -> Integer,
        title -> Text,
    }
}

table! {
    strategy_line (id) {
        id -> BigInt,
        section_id -> BigInt,
        position -> Integer,
        words -> Text,
        state -> Text,
        first_approver -> Nullable<BigInt>,
        second_approver -> Nullable<BigInt>,
    }
}

table! {
    citation (line_id, finding_id) {
        line_id -> BigInt,
        finding_id -> BigInt,
    }
}

table! {
    strategy_remark (id) {
        id -> BigInt,
        engagement -> Text,
        line_id -> Nullable<BigInt>,
        line_words -> Text,
        staff_id -> BigInt,
        kind -> Text,
        said -> Text,
        said_on -> Text,
        standing -> Text,
        team_answer -> Nullable<Text>,
        answered_by -> Nullable<BigInt>,
        ended_on -> Nullable<Text>,
    }
}

table! {
    strategy_approval (engagement, staff_id) {
        engagement -> Text,
        staff_id -> BigInt,
        approved_at -> BigInt,
    }
}
