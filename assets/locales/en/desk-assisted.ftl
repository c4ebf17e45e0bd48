# What a facilitator reads at the desk: entering for others what was said on paper, by phone and in groups.

desk-nav-assisted = On behalf
desk-room-assisted = Enter what people said on paper, by phone or in a group

## How words came in, as the team reads it

desk-channel-online = Written online.
desk-channel-paper = Written on paper.
desk-channel-phone = Said by phone.
desk-channel-session = Said in a group session.
desk-channel-in-person = Said in person.
desk-channel-imported = Brought in from a file.

## The room

desk-assisted-title = On behalf of others
desk-assisted-about = Here you enter what someone else said. The words are theirs: they get the receipt, and your name is not kept with their words.
desk-assisted-open = Your open batches
desk-assisted-none = You have no open batch.
# $day is a day, already written.
desk-assisted-opened = Begun on { $day }.
# $count is a whole number.
desk-assisted-entries = { $count ->
    [0] Nothing is in it.
    [one] { $count } entry is in it.
   *[other] { $count } entries are in it.
}
desk-assisted-close = Close this batch
# $label is what the facilitator called the batch.
desk-assisted-reverse-heading = Take back all of “{ $label }”
desk-assisted-reverse-about = Every entry of this batch goes, as if it had never been typed, and the receipts stop working. This cannot be undone.
desk-assisted-reverse = Take all of it back
desk-assisted-new = Begin a new batch
desk-assisted-channel = How did the words reach you?
desk-assisted-channel-paper = Paper forms
desk-assisted-channel-phone = Phone calls
desk-assisted-channel-session = A group session
desk-assisted-channel-in-person = One person, face to face
desk-assisted-label = What do you call this batch?
# $limit is a whole number.
desk-assisted-label-hint = Something you will know again, such as the number on the forms. No names of people. At most { $limit } characters.
desk-assisted-begin = Begin
desk-assisted-closed = Your closed batches
desk-assisted-closed-about = Once a batch is closed, nothing shows any more which words were in it. A batch closes by itself after 14 days.
desk-assisted-closed-none = You have no closed batch.
desk-done-assisted-closed = Closed. Nothing leads from those words to you any more.
desk-done-assisted-reversed = Taken back. Nothing of that batch is left.
desk-error-channel-empty = Choose how the words reached you
desk-error-label-empty = Enter what you call this batch

## Typing entries

desk-entry-back = Back to your batches
desk-entry-notice = Nothing was saved
desk-entry-over = Nothing can be entered for the public at the moment: no phase is open to them.
desk-entry-stale = This page was open for more than a day. Your words are still below. Please save them again.
desk-entry-busy = Too much is happening at once. Your words are still below. Please wait a minute, then save them again.
desk-entry-saved = Saved.
desk-entry-saved-again = This entry was saved before, so it was kept once.
desk-entry-receipt = The receipt belongs to whoever said this. It is shown now and on the slip, and nowhere else.
desk-entry-question = Question
desk-entry-question-hint = The number is the one on the printed form.
desk-entry-language = Language of the words
desk-entry-language-other = Another language, or not known
desk-entry-choose = Choose
desk-entry-verdict = Their answer
desk-entry-words = What they said
desk-entry-words-hint = Exactly as they wrote or said it, mistakes and all. Leave out names of people.
desk-entry-consent = Consent
desk-entry-consent-script = Say or show this: “We would like to send what you said. A moderator reads it, and then anyone may be able to read it. We do not send your name. You get a receipt and can take your words back at any time. Is that all right?”
desk-entry-agreed = They agreed
desk-entry-save = Save and next
desk-entry-slips = Receipts to hand out
desk-entry-slips-about = Print the slips before you leave this page. The codes cannot be shown again.
# $count is a whole number.
desk-entry-slips-button = { $count ->
    [one] Show the slip
   *[other] Show all { $count } slips
}
desk-entry-held = What this batch holds
desk-entry-held-about = In no order. An entry can be taken back until a moderator has decided on it.
desk-entry-held-none = Nothing that you could still take back.
# $number is the number of a question.
desk-entry-answers = In answer to question { $number }.
desk-entry-decided = A moderator has decided on this. Its author can still take it back with the receipt.
# $number counts from 1.
desk-entry-remove = Take entry { $number } back
desk-done-entry-removed = Taken back. Its receipt does not work any more.
desk-error-question-empty = Choose the question
desk-error-language-empty = Choose the language of the words
desk-error-agreed-empty = Tick the box once they have agreed

## Slips

desk-slips-title = Receipts to hand out
desk-slips-back = Back to the batch
desk-slips-about = Print this page now, cut it up, and give each person theirs. When you leave this page the codes are gone.
desk-slips-none = There is no slip to print. What was taken back has none.
