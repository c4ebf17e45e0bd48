//! Mathematics over many voices: pure functions, no I/O, no clock. So far the gate through which published numbers
//! pass.

pub mod disclosure;
