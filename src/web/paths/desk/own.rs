//! Addresses of a colleague's own sign-in: the second step, the authenticator, recovery codes, sessions.

/// The second step of signing in.
pub fn second_step() -> String {
    "/desk/sign-in/code".into()
}

/// The same for someone whose authenticator is not at hand.
pub fn recovery() -> String {
    "/desk/sign-in/code?with=recovery".into()
}

pub fn account() -> String {
    "/desk/account".into()
}

pub fn authenticator() -> String {
    "/desk/account/authenticator".into()
}

pub fn recovery_codes() -> String {
    "/desk/account/recovery-codes".into()
}

pub fn sessions() -> String {
    "/desk/account/sessions".into()
}

/// The account, once sessions were ended.
pub fn sessions_ended() -> String {
    "/desk/account?done=ended".into()
}
