//! The world of addresses that asked for news. Nothing leads from here to words or to accounts.

use diesel::table;

table! {
    notice_address (id) {
        id -> Binary,
        engagement -> Text,
        email -> Text,
        reading -> Text,
        news_link -> Text,
        deletion_link -> Text,
        asked_on -> Nullable<Text>,
    }
}

table! {
    phase_news (of_phase, news) {
        of_phase -> BigInt,
        news -> Text,
    }
}
