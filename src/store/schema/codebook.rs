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
