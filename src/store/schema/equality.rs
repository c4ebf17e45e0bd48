//! The world of equality answers: counters, their last day, and the forms that were counted. No row is a person.

use diesel::table;

table! {
    equality_tally (engagement, question, answer) {
        engagement -> Text,
        question -> Text,
        answer -> Text,
        settled -> BigInt,
        waiting -> BigInt,
    }
}

table! {
    equality_term (engagement) {
        engagement -> Text,
        deleted_on -> Text,
    }
}

table! {
    equality_form (form) {
        form -> Binary,
        counted_on -> Text,
    }
}
