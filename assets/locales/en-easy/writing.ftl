# What Easy Read says in easier words than the standard about writing, keeping words, and help at once.

characters-left = You can write { $number } more letters
characters-over = You wrote { $number } letters too many
keep-label = Keep my words on this phone or computer
keep-hint = We do not get them yet. Other people who use this computer can read them. They go after 30 days.
keep-kept = Your words are kept here.
keep-found = These are the words that you kept here.
keep-gone = Your words are not kept here any more.
keep-delete = Delete my words from here
exit-link = Leave this page
exit-keys = Or press Escape 3 times. Your browser may still remember this page.
personal-heading = Can people see who it is?
personal-about =
    eye | We marked some words. People could see who it is. You decide what goes.
personal-may =
    write | We can be wrong. You can send your words as they are.
personal-remove = Take this out
personal-remove-all = Take out all that is marked
personal-removed = Gone. Your words are below.
personal-email = looks like an email address
personal-registration = looks like the number of a health worker
concern-heading = You can talk to someone now
concern-danger =
    help | It sounds like someone is in danger. Could someone die? Please call 999 now.
concern-self-harm =
    heart | It sounds like you or someone you know wants to hurt themselves. You do not have to be alone with this.
concern-abuse =
    heart | It sounds like someone hurts you or someone you know. You did nothing wrong. You can get help.
concern-cannot =
    clock | You can still send your words. It can be days before someone reads them. We do not know who you are. We cannot send help.
concern-sent =
    clock | We have your words. It can be days before someone reads them. We do not know who you are. We cannot send help. Type your code later. You may find an answer.
