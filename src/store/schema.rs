//! The tables as diesel sees them; the migrations are the truth, and a test compares the two on both engines.
//! Each table's reason stands beside it in the migrations.

use diesel::{allow_tables_to_appear_in_same_query, table};

table! {
    engagement (slug) {
        slug -> Text,
        languages -> Text,
        contact -> Text,
        created_on -> Text,
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
    contribution (id) {
        id -> Binary,
        prompt_id -> BigInt,
        audience -> Text,
        voice_group -> Nullable<Text>,
        voice_mark -> Nullable<Binary>,
        channel -> Text,
        verdict -> Nullable<Text>,
        lang -> Text,
        words -> Text,
        state -> Text,
        reason -> Nullable<Text>,
        received_on -> Text,
        receipt_hash -> Binary,
        position -> Nullable<BigInt>,
        import_batch -> Nullable<BigInt>,
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
    strategy_approval (engagement, staff_id) {
        engagement -> Text,
        staff_id -> BigInt,
        approved_at -> BigInt,
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

allow_tables_to_appear_in_same_query!(
    engagement,
    wording,
    list_entry,
    phase,
    prompt,
    contribution,
    import_batch,
    account,
    account_confirmation,
    account_voice,
    account_session,
    outbox,
    staff,
    staff_role,
    staff_session,
    decision,
    theme,
    evidence,
    published_set,
    finding,
    finding_theme,
    finding_response,
    strategy_section,
    strategy_line,
    citation,
    strategy_approval,
    release,
);
