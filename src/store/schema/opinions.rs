//! What is to be told of the opinions of a phase that is over: figures after the gate, and nobody's own.

use diesel::table;

table! {
    opinion (phase_id) {
        phase_id -> BigInt,
        of_closing -> Text,
        figures -> Text,
    }
}
