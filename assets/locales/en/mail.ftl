# The mails. Each line of a mail is one text; the templates in templates/mail put them together.

mail-greeting = Hello,

mail-confirm-subject = Please confirm your email address
mail-confirm-ask = Someone, we hope you, used this email address to join as a professional. To confirm it, open this page and press the button there:
mail-confirm-valid = The link works once, for 48 hours. Until then nothing else happens.
mail-confirm-not-you = If it was not you, you need do nothing. Without the button, nobody can sign in.

mail-already-joined-subject = You already have an account
mail-already-joined-text = Someone, we hope you, used this email address to join as a professional. You have an account already, so nothing has changed. Please sign in with the password you chose before.
mail-already-joined-not-you = If it was not you, you need do nothing. Nobody was told that you have an account.

# The last lines of every mail: who sends it, through which website; its address follows.
mail-from = { $organisation } sent you this email through the website “{ $site }”:
