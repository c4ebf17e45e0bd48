//! What everyone may read and do without an account: table of contents.

pub mod contribution;
pub mod engagement;
pub mod equality;
pub mod feed;
pub mod findings;
pub mod further;
pub mod help;
pub mod home;
pub mod information;
pub mod notices;
pub mod paper;
pub mod paper_pages;
pub mod print;
pub mod prompt;
pub mod receipt;
pub mod receipt_pages;
pub mod search;
pub mod search_page;
pub mod stance;
pub mod stance_page;
pub mod strategy;
pub mod themes;
pub mod voices;
pub mod write;
pub mod write_pages;
