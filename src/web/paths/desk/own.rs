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

pub fn password() -> String {
    "/desk/account/password".into()
}

/// Where someone asks for a link by which to choose a new password.
pub fn reset() -> String {
    "/desk/sign-in/reset".into()
}

/// Where a link of a mail leads.
pub fn choose() -> String {
    "/desk/sign-in/password".into()
}

/// The same, up to the token.
pub fn choose_by_link() -> String {
    "/desk/sign-in/password?token=".into()
}

/// The sign-in page, once a password was chosen.
pub fn chosen() -> String {
    "/desk/sign-in?done=password".into()
}

/// The account, once the password was changed.
pub fn changed() -> String {
    "/desk/account?done=password".into()
}
