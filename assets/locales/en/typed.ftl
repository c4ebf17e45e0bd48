# A page of ours that could not take a form gives back what was typed.
error-page-sign-in-title = You have to sign in again
error-page-sign-in-text = You were signed out, because nothing happened for a while.
typed-heading = What you typed is not lost
typed-again = Nothing was saved yet. You can send the same form again from this page.
typed-sign-in = Sign in (opens in a new tab)
typed-then = Then come back to this page and send it again.
typed-button = Send again
# $number and $count: this text is the first of two, for example.
typed-text = What you typed ({ $number } of { $count })
