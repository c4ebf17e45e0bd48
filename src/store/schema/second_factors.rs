//! The second step of the team: authenticators, recovery codes, and who stands on the doorstep.

use diesel::table;

table! {
    second_factor (staff_id) {
        staff_id -> BigInt,
        sealed_secret -> Binary,
        last_step -> BigInt,
        since_on -> Text,
    }
}

table! {
    recovery_code (code_hash) {
        code_hash -> Binary,
        staff_id -> BigInt,
    }
}

table! {
    staff_doorstep (token_hash) {
        token_hash -> Binary,
        staff_id -> BigInt,
        ends_at -> BigInt,
    }
}
