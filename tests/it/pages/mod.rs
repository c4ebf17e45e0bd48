//! Every page struct, in every state and every language: renders, and is sound in structure.

mod every_page_renders;
