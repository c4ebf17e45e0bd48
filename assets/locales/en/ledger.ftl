## The ledger of the team's decisions, on the page about moderation

moderation-ledger-heading = A record that nobody can change unnoticed
moderation-ledger-1 = Every decision of the team is a line in a ledger: what was decided, for which reason, when and by whom. It does not say who wrote any words.
moderation-ledger-2 = Each line carries a fingerprint that is worked out from the line and from the fingerprint of the line before. If anyone changed a line or took one away, every fingerprint after it would be another one, and no longer the one that was noted.
moderation-ledger-3 = Below is, for each conversation, the last fingerprint before its newest release. Note it if you like. Later you can ask the team whether it is still in the ledger.
moderation-ledger-release = Release { $release }:
kept-ledger = The ledger of what the team decided: the act, the random number of the contribution, the member of the team, the reason and the time. Of words that were taken back it keeps only that they were, by which day. Each line has a fingerprint.
