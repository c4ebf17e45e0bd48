# Publishing words with parts covered, and what lies sealed. The desk speaks English only.

desk-cover-heading = Cover parts, and publish the rest
desk-cover-offer = For a name, a number or another part that must not be public. The author can read what was covered and why, and ask for a second opinion.
desk-cover-link = Choose what is covered
desk-cover-title = What is covered?
desk-cover-about = Cover as little as possible. In place of each part the public reads what it was, such as “[name removed]”. The words as they were written are sealed; a senior moderator or a lead can open them, for a reason that the ledger keeps.
desk-cover-back = Back to the contribution
desk-cover-noticed = A program noticed these. Which are to be covered?
desk-cover-names = Names to cover
desk-cover-names-hint = One a line, as they stand in the words. Each is covered wherever it stands as a word of its own.
desk-cover-others = Other words to cover
desk-cover-others-hint = One a line: a place of work, a rare illness, a date. The public reads “[words removed]”.
desk-cover-reason = Reason
desk-cover-reason-hint = The author reads it.
desk-cover-look = Look at what the public will read
desk-cover-look-title = This is what the public will read
desk-cover-look-about = Nothing is published yet. Read it once more: could someone still be recognised?
desk-cover-publish = Publish it like this
desk-cover-change = Cover something else
desk-cover-translation = There is a translation beside these words. It goes when parts are covered; a new one can be written afterwards.
desk-error-cover-nothing = Tick or type what is to be covered
desk-error-cover-all = Nothing would be left to read. Decline the words instead
# $got is the number of a line, counted from 1.
desk-error-cover-absent = Line { $got } does not stand in the words like this. Type it as it stands there
desk-error-cover-reason = Choose why these parts are covered
desk-done-queue-redacted = Published with parts covered. It appears with the next release.
desk-waiting-decided-redacted = Published with parts covered
desk-words-sealed = These words are sealed, or were deleted after their last day.
desk-ledger-act-contribution-redacted = Contribution published with parts covered
desk-ledger-act-original-opened = Covered words read
desk-ledger-act-original-deleted = Covered words deleted after their last day
desk-duty-open-originals = Read what was covered in words, and decide on appeals against it

## What lies sealed

desk-nav-originals = Covered words
desk-room-originals = Covered words: what was written before parts were covered
desk-originals-title = Covered words
desk-originals-about = A moderator covered parts of these contributions. What was written lies sealed until its last day. Each reading is a line of the ledger, with your name and your reason.
desk-originals-none = Nothing lies sealed.
desk-originals-until = Kept until { $day }.
desk-originals-open = What was covered in contribution { $number }
desk-originals-more = There are more. Those are shown that are kept for the shortest time.
desk-original-title = What was covered
desk-original-back = Back to all covered words
desk-original-link = Read what was covered
desk-original-public = What the public reads
desk-original-about = You can read the words as they were written. Your name, your reason and the time will stand in the ledger.
desk-original-reason = Why do you need to read them?
desk-original-open = Read the words as they were written
desk-original-words = What was written
desk-original-noted = That you have read this stands in the ledger. The words are shown here once; do not copy them.
desk-original-appeal = Go to the appeal
desk-error-opening-empty = Choose why you need to read them

## An appeal against covering

desk-second-covered = Parts of these words are covered. The author asks that they be published as they were written.
desk-second-uncover = Publish them as they were written
desk-second-uncover-hint = They appear with the next release, in place of these. Read what was covered first.
desk-second-senior = Whether covered parts are published is for a senior moderator or a lead to decide. On this team these may:
desk-second-conflict-unread = Your decision was not stored: read what was covered before you publish it.
