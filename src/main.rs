//! Entry.
fn main(){}
