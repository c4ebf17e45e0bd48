# The desk's pages for texts and translations. The desk speaks English.

desk-nav-texts = Texts
desk-room-texts = Check translations and Easy Read, and amend texts
desk-condition-texts-ready = Every text that the phase needs is there in every required reading, and none is out of date.
desk-condition-texts-link = See which texts are missing or out of date

desk-texts-title = Texts and translations
desk-texts-about = Every text of this engagement, in every reading. A translation or an Easy Read text is a draft until someone here who knows it confirms it, and pages say so while any of their texts is a draft.
desk-texts-gate = A phase opens only when the texts it needs are there in every required reading, and none of them is out of date. A draft will do.
desk-texts-caption = Readings, and how many texts stand how
desk-texts-reading = Reading
desk-texts-source = Source
desk-texts-required = Required
desk-texts-back = Back to all readings
desk-text-missing = Missing
desk-text-stale = Out of date
desk-text-draft = Draft
desk-text-confirmed = Confirmed

# $reading is the code of a reading, such as "ur" or "en-easy".
desk-text-list-title = Texts: { $reading }
desk-text-list-source = All other readings are made from these texts. If you change one, every translation of it is out of date until someone confirms it again.
desk-text-list-about = What is still to do comes first. Choose a text to amend or confirm it.
desk-text-list-heading = Texts of the engagement
desk-sheets-heading = Words of the website
desk-sheets-about = Menus, buttons and messages come with the program. Read a sheet as a whole, then confirm it. An update that changes a sheet makes it a draft again.
# $name is the name of a file, $messages a whole number.
desk-sheets-one = { $name }: { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
}
# $lacking is a whole number.
desk-sheets-lacking = { $lacking ->
    [one] { $lacking } message is missing and stands in English.
   *[other] { $lacking } messages are missing and stand in English.
}
desk-done-texts-worded = Saved. It becomes public with the next release.
desk-done-texts-confirmed = Confirmed. Pages say so from the next release on.

# $reading is the code of a reading.
desk-text-title = One text: { $reading }
# $reading is the code of a reading.
desk-text-back = Back to the texts in { $reading }
# $name is a colleague, $day a day, already written.
desk-text-confirmed-by = Confirmed by { $name } on { $day }.
desk-text-source = Source
desk-text-made-from = The source when this was last confirmed
desk-text-source-about = If you change this text, every translation of it is out of date until someone confirms it again. A phase does not open while a required one is out of date.
desk-text-easy-about = Easy Read: one idea in a sentence, 15 words at most, hard words explained in the next sentence. The name before the bar is the picture: people, person, speak, listen, write, read, steps, calendar, clock, yes, no, private, receipt, help, heart, think, moderator, bin, team, health, strategy, computer, mail, cookie, list, shuffle, numbers.
desk-text-words = Words
desk-text-save = Save the text
desk-text-confirm = Save and confirm
desk-text-conflict = The text or its source was changed while this page was open. It is shown here as it is now.
desk-error-text-empty = Enter the words

# $name is the name of a file, $reading the code of a reading.
desk-sheet-title = Words of the website: { $name }, { $reading }
desk-sheet-about = These words come with the program. If one is wrong, tell whoever looks after the program which message it is, and do not confirm the sheet.
desk-sheet-caption = Messages
desk-sheet-key = Message
desk-sheet-missing = Messages without words stand in English on the pages, marked as English. The sheet can be confirmed when the program has them all.
desk-sheet-confirm = Confirm all messages of this sheet
