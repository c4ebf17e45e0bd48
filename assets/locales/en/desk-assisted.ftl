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
desk-assisted-print = Print
desk-assisted-print-link = Paper forms, the pack for a session, and a poster
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

## Bringing in a file

desk-file-title = Bring in a file
desk-file-room = For many answers that were collected elsewhere, such as by a survey of your own.
desk-file-link = Bring in a file of answers
desk-file-about = Each row is one answer. The file has three columns: the number of the question, the language as a short code such as “en” or “ur”, and the words. Leave out names of people.
desk-file-template = Download an empty file to fill in (CSV)
desk-file-questions = The questions and their numbers
desk-file-file = File with the answers
# $limit is a whole number.
desk-file-hint = A CSV file in UTF-8, at most 3 megabytes and { $limit } rows.
desk-file-preview = Check the file
desk-file-closed = Files can be brought in while the listening phase is open. It is not open now.
desk-preview-title = Check before you bring it in
desk-preview-back = Choose another file
desk-preview-nothing = Nothing has been brought in yet.
# $count is a whole number.
desk-preview-good = { $count ->
    [0] No row can be brought in.
    [one] { $count } row can be brought in.
   *[other] { $count } rows can be brought in.
}
# $count is a whole number.
desk-preview-bad = { $count ->
    [one] { $count } row stays out
   *[other] { $count } rows stay out
}
desk-preview-bad-about = Rows count from 1, below the headings. To bring these in too, mend them in your file and choose it again.
desk-preview-caption = Rows that stay out
desk-preview-row = Row
desk-preview-why = Why
desk-preview-samples = The first rows
desk-preview-samples-about = Look at the letters. If they are wrong here, save your file as UTF-8 and choose it again.
desk-preview-agreed = Everyone whose words are in this file agreed that they may be sent and read by anyone
desk-preview-receipts = Nobody gets a receipt for words from a file, so nobody can follow them or take them back. You can take the whole batch back until a release shows some of it.
# $count is a whole number.
desk-preview-import = { $count ->
    [one] Bring in { $count } row
   *[other] Bring in { $count } rows
}
desk-fault-no-words = It has no words.
# $got and $limit are whole numbers of characters.
desk-fault-too-long = It has { $got } characters. At most { $limit } are taken.
desk-fault-not-utf8 = Its letters are not UTF-8.
desk-fault-unreadable = It cannot be read as a row of a CSV file.
# $limit is the highest number of a question.
desk-fault-no-question = Its question is not a number from 1 to { $limit }.
desk-done-assisted-imported = Brought in. The words wait in the moderators’ queue.
desk-error-file-empty = Choose a file
desk-error-file-columns = The first row of the file must name the columns question, language and words
desk-error-file-none = The file has no row below the headings
# $limit is a whole number.
desk-error-file-many = The file has more than { $limit } rows. Split it
desk-error-file-agreed = Tick the box if everyone agreed
# $limit is a whole number.
desk-entry-slips-full = This page carries { $limit } slips and no more. Print them now, then go back to the room and open the batch again.
# $shown and $all are whole numbers.
desk-entry-held-some = { $shown } of { $all } are shown: first what a colleague found to differ, and what you have just typed.
desk-fault-no-language = Its language is not a code of two or three letters, such as en or ur.
# $language is a language code.
desk-preview-language = { $language ->
    [und] The file does not say its language.
   *[other] Its language: { $language }.
}
