## The ledger of the team's decisions, on the page about moderation

moderation-ledger-heading = A list that nobody can change in secret
moderation-ledger-1 =
    list | We write down each thing that our team decides. We do not write down who you are.
moderation-ledger-2 =
    computer | Each line of the list has a code. If someone changes the line, the code does not fit.
moderation-ledger-3 =
    write | You can write the code down. Later you can ask us if it still fits.
moderation-ledger-release = Number { $release }. The code is:
kept-ledger =
    list | A list of what our team decided, and when. It does not say who you are.
