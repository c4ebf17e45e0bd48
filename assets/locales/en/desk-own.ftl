# A colleague's own sign-in at the desk: the second step, the authenticator, recovery codes, sessions. The desk speaks
# English.

desk-password-alone-label = Signing in without a second step
desk-password-alone = On this website a password alone opens the desk. That is for trying out, with invented voices, and for nothing else.

## The second step

desk-second-step-title = Enter the code from your authenticator
desk-second-step-hint = Six digits. They change every 30 seconds, and each code works once. You can paste them.
desk-second-step-other = My authenticator is not at hand
desk-recovery-title = Enter a recovery code
desk-recovery-hint = Six groups of four letters and digits, from the list that you kept when you set up your authenticator. Each works once.
desk-recovery-other = Use my authenticator
desk-sign-in-wanted = Sign in to go on to the page that you asked for.
desk-recovery-none = If you have no recovery code left either, ask an administrator of your team to let you set up a new authenticator. If there is none, ask whoever runs this website.
error-code-shape = Enter the six digits that your authenticator shows
error-code-wrong = This code does not fit, or it was used already. Wait for the next one. If none fits, check that the clock of your device is right
error-code-often = Too many codes were tried. Wait two minutes, or use a recovery code
error-recovery-shape = Enter a recovery code: six groups of four letters and digits
error-recovery-wrong = This recovery code does not fit, or it was used already
error-new-code = This code does not fit the authenticator that you are setting up. Wait for the next one. If none fits, check that the clock of your device is right

## Setting up an authenticator

desk-authenticator-title = Set up an authenticator
desk-authenticator-first = To open the desk you need your password and something that you have: an app that shows a new code every 30 seconds. Any authenticator app will do, on a phone or on a computer. You set it up once.
desk-authenticator-why = With an authenticator, whoever learns your password still cannot open the desk. Any authenticator app will do, on a phone or on a computer.
desk-authenticator-replaces = This takes the place of the authenticator and the recovery codes that you have now. Everywhere else you are signed out.
desk-authenticator-scan = 1. Add it to your app
desk-authenticator-scan-how = Scan this picture with the app.
desk-authenticator-picture = A QR code for authenticator apps. It holds the letters and digits below.
# $account is the name under which the app lists it.
desk-authenticator-type = Or add an account by hand, named “{ $account }”, with this key. It is the time-based kind, with six digits:
desk-authenticator-show = 2. Show that it works
desk-authenticator-code = Code that the app shows now
desk-authenticator-code-hint = Six digits. You can paste them.
desk-authenticator-button = Use this authenticator
desk-present = A code from the authenticator that you have now, or a recovery code
desk-present-hint = Six digits, or six groups of four letters and digits.
error-present-shape = Enter the six digits of the authenticator that you have now, or a recovery code
desk-own-password = Your password
error-password-wrong = This is not your password

## Recovery codes

desk-codes-title = Your recovery codes are ready
desk-codes-ready = You sign in with your password and a code from your authenticator.
desk-codes-heading = Keep them
desk-codes-about = Keep this list where only you can reach it, and not on the device with the authenticator. If the authenticator is lost, each of these codes lets you sign in once.
desk-codes-once = They are shown this once. We keep them in a form that cannot be read.
desk-codes-go = I have kept them: go to my desk
# $count is a whole number.
desk-codes-left = { $count ->
    [0] You have no recovery code left.
    [one] You have { $count } recovery code left.
   *[other] You have { $count } recovery codes left.
}
desk-codes-few = Please get new ones soon.
desk-renew-title = Get new recovery codes
desk-renew-about = New codes take the place of all earlier ones.
desk-renew-button = Show new recovery codes

## Your sign-in

desk-own-title = Your sign-in
desk-own-second-step = The second step
# $day is a day, already written.
desk-own-since = You have had an authenticator since { $day }.
desk-own-none = You have no authenticator: your password alone opens the desk.
desk-own-replace = Set up another authenticator
desk-own-sessions = Where you are signed in
desk-own-sessions-about = A session ends after 30 minutes without use, after 8 hours at the latest, or here. While this website is only read, nobody counts as idle. We do not store which device or place it is.
# $day is a day, already written, $time the time in London, such as 14:05.
desk-own-opened = Signed in on { $day } at { $time }.
desk-own-used = Last used on { $day } at { $time }.
desk-own-here = This is where you are now.
desk-own-end = End this session
desk-own-end-others = End all sessions but this
desk-done-own-ended = Ended.

## Passwords

desk-own-password-heading = Your password
desk-password-change-title = Change your password
desk-password-change-about = Everywhere else you are signed out.
desk-password-choose-title = Choose your password
error-password-same = This is the password that you have now. Choose another one
desk-password-over = For an invitation that no longer works, ask an administrator of your team for a new one.
desk-password-choose-about = Then you sign in with it, and with a code from your authenticator.
desk-password-present = Your present password
desk-password-new = New password
desk-password-button = Save this password
desk-password-chosen = Your password is saved. You can sign in with it now.
desk-done-own-password = Your password is changed.
error-link-over = This link works no longer: it was used, replaced or too old. Ask for a new one
desk-reset-title = Choose a new password by email
desk-reset-about = We send you a link. You still need your authenticator, or a recovery code, to sign in.
desk-reset-button = Send me a link
desk-reset-asked-title = Look into your mailbox
desk-reset-asked = If this address is on a team, a link is on its way. It works once, for an hour.
desk-reset-nothing = If nothing comes within a few minutes, look into your spam folder, or ask an administrator whether you are on the team under this address.
