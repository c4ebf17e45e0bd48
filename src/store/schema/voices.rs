//! The world of voices: what people said. Nothing here leads to a person.

use diesel::table;

table! {
    voice_translation (contribution_id, lang) {
        contribution_id -> Binary,
        lang -> Text,
        words -> Text,
        released_in -> Nullable<BigInt>,
    }
}

table! {
    closed_comments (contribution_id) {
        contribution_id -> Binary,
        reason -> Text,
    }
}

table! {
    declined_voice (contribution_id) {
        contribution_id -> Binary,
        released_in -> Nullable<BigInt>,
    }
}

table! {
    printed_code (slip_hash) {
        slip_hash -> Binary,
        used -> Nullable<Text>,
        typed_mark -> Nullable<Binary>,
    }
}

table! {
    spent_token (token_mark) {
        token_mark -> Binary,
        form_mark -> Binary,
    }
}

table! {
    voice_key (key_id) {
        key_id -> Binary,
        phase_id -> BigInt,
        audience -> Text,
        voice_group -> Text,
        public_key -> Binary,
        sealed -> Binary,
        issued -> BigInt,
    }
}

table! {
    printed_tally (phase_id, audience, voice_group) {
        phase_id -> BigInt,
        audience -> Text,
        voice_group -> Text,
        made -> BigInt,
        used -> BigInt,
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
        concern -> Nullable<Text>,
        doubt -> Nullable<Text>,
        relation -> Nullable<Text>,
        region -> Nullable<Text>,
        context_for -> Nullable<Text>,
        about -> Nullable<Binary>,
        coded -> Nullable<Text>,
        effect -> Nullable<Text>,
        organisation -> Nullable<Text>,
    }
}
