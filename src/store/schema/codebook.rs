//! The codebook of an engagement and what was coded with it, by name of who did.

use diesel::table;

table! {
    codebook_code (id) {
        id -> BigInt,
        engagement -> Text,
        parent -> Nullable<BigInt>,
        theme_id -> Nullable<BigInt>,
        name -> Text,
        definition -> Text,
        include_when -> Text,
        exclude_when -> Text,
        example -> Text,
        state -> Text,
        merged_into -> Nullable<BigInt>,
        number -> Integer,
    }
}

table! {
    code_wording (code_id, number) {
        code_id -> BigInt,
        number -> Integer,
        cause -> Text,
        other -> Nullable<BigInt>,
        parent -> Nullable<BigInt>,
        theme -> Nullable<BigInt>,
        name -> Text,
        definition -> Text,
        include_when -> Text,
        exclude_when -> Text,
        example -> Text,
        staff_id -> BigInt,
        worded_on -> Text,
    }
}

table! {
    code_memo (id) {
        id -> BigInt,
        code_id -> BigInt,
        staff_id -> BigInt,
        memo -> Text,
        noted_on -> Text,
    }
}

table! {
    coding (contribution_id, code_id, starts, runs) {
        contribution_id -> Binary,
        code_id -> BigInt,
        starts -> Integer,
        runs -> Integer,
        staff_id -> BigInt,
        quote -> Nullable<Text>,
        doubt -> Nullable<Text>,
        coded_on -> Text,
    }
}

table! {
    bench_read (contribution_id, staff_id) {
        contribution_id -> Binary,
        staff_id -> BigInt,
    }
}

table! {
    double_coding (id) {
        id -> BigInt,
        engagement -> Text,
        phase -> BigInt,
        prompt -> Nullable<BigInt>,
        percent -> Integer,
        seed -> Text,
        second -> BigInt,
        staff_id -> BigInt,
        started_on -> Text,
        ended_on -> Nullable<Text>,
    }
}

table! {
    double_unit (contribution_id, double_id) {
        contribution_id -> Binary,
        double_id -> BigInt,
        coded -> Nullable<Text>,
        staff_id -> Nullable<BigInt>,
        because -> Nullable<Text>,
        settled_on -> Nullable<Text>,
    }
}

table! {
    double_code (contribution_id, double_id, code_id, reader) {
        contribution_id -> Binary,
        double_id -> BigInt,
        code_id -> BigInt,
        reader -> Text,
    }
}
