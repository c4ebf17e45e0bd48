# Reports of public words at the desk. The desk speaks English only.

## In the queue

desk-reported-heading = Reported by readers
desk-reported-about = These words are public now, or stand in the public list of what was not published. Their readers ask the team to look again.
# $number counts the list from 1.
desk-reported-number = Reported words { $number }
# $count is a whole number.
desk-reported-by = { $count ->
    [one] { $count } report
   *[other] { $count } reports
}
# $day is the day of the first report.
desk-reported-since = The first is of { $day }.
desk-reported-show = Show reported words { $number }
desk-reported-decide = Answer the reports of words { $number }
desk-reported-list-more = More words are reported than are listed here. They appear when these are answered.
desk-reported-then = Waiting for a first decision
desk-done-queue-kept = The words stay. Each reader can read your answer with the receipt of their report.
desk-done-queue-taken-down = Taken down. The words have left the public pages. The author can read the reason, and appeal.

## One of them

desk-reported-title = Words that readers reported
desk-reported-on = Reported on { $day }.
desk-reported-more = There are more reports of these words. Your decision answers all of them.
desk-reported-case = Someone may be in danger
desk-reported-case-link = Look after the person first
desk-reported-words = The words, as everyone can read them
desk-reported-change = The author wants to change these words. Look at the change first.
desk-reported-own = You accepted these words, so somebody else decides whether they stay. If they must go, you can take them down yourself.
desk-reported-alone = You accepted these words, and nobody else on the team can decide. Read them as if you saw them for the first time. The ledger shows that you decided twice.
desk-reported-words-declined = The words, as they stand in the public list of contributions that were not published
desk-reported-own-declined = You declined these words, so somebody else decides whether they stay in the list of what was not published. If they must go, you can take them off it yourself.
desk-reported-alone-declined = You declined these words, and nobody else on the team can decide whether they stay in the list of what was not published. The ledger shows that you decided twice.
desk-reported-take-down-hint-declined = They leave the list at once and never come back into it. They stay declined for the reason that their author has read.
desk-waiting-decided-unlisted = Readers reported these declined words. They were taken off the public list.
desk-ledger-act-contribution-unlisted = Declined words taken off the public list
desk-reported-keep = The words stay
desk-reported-keep-hint = Nothing changes on the public pages. The author is not told of the reports.
desk-reported-take-down = Take the words down
desk-reported-take-down-hint = They leave the public pages and the search at once, and stand behind no theme or finding. The author reads the reason and may appeal.
desk-reported-told = Your answer to all who reported
desk-reported-told-hint = Needed if the words stay: say why. Each of them can read it with the receipt of their report. Nobody can answer it here.
desk-reported-reason = Reason, if you take the words down
desk-reported-reply = Private reply to the author, if you take the words down
desk-reported-reply-hint = You can leave this empty. Only someone with the receipt of these words can read it. Say nothing of who may have reported.
desk-reported-error-outcome = Choose whether the words stay
desk-reported-error-reason = Choose the reason why you take the words down
desk-reported-error-told = Write why the words stay
desk-reported-conflict-decided = A colleague answered these reports while your page was open, or the author took the words back. Your decision was not stored.
desk-reported-conflict-changed = The author changed the words while your page was open. Your decision was not stored. Please read the words as they are now.
desk-reported-conflict-own = You accepted these words yourself. Your decision was not stored: somebody else decides whether they stay.
desk-waiting-decided-report-kept = Readers reported these words. They stay.
desk-waiting-decided-taken-down = Readers reported these words. They were taken down.
desk-ledger-act-report-kept = Reported words stay
desk-ledger-act-contribution-taken-down = Reported words taken down

## On the page of a case

desk-case-reported = What readers wrote when they reported these words
