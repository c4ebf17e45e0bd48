# What stands beside words that a facilitator typed: a translation, and a second look at the paper.

## Translation

desk-translation-title = Translation
desk-translation-back = Back to the contribution
desk-translation-about = The words stay as they are. A translation stands beside them, and the next release shows both.
desk-translation-link = Write or read a translation
desk-translation-add = Add a translation
# $language is the name of a language.
desk-translation-label = The same in { $language }
desk-translation-hint = As close to the words as you can. Add nothing and leave nothing out.
desk-translation-keep = Keep translation
desk-translation-same = These words are in the language of the team, so they need no translation.
desk-translation-changed = The author changed the words while you wrote. The words below are the new ones. What you typed is still in the form: make it fit them before you keep it.
desk-translation-not-kept = What you wrote was not kept. This page says why.
desk-translation-shown = A release shows this translation, so it stays as it is.
desk-done-translation-kept = The translation is kept. The next release shows it.
desk-error-translation-empty = Enter the translation
desk-error-translation-same = The words are in this language already, so they need no translation

## A second look

desk-check-heading = A second look
desk-check-why = A colleague compares some entries with the paper. Which ones is drawn by lot. Give them the paper.
desk-check-ask = Ask a colleague to compare a sample
desk-check-asked = You have asked. A colleague finds this batch in their room.
# $compared and $differing are whole numbers.
desk-check-done = A colleague compared { $compared ->
    [one] { $compared } entry
   *[other] { $compared } entries
} with the paper. { $differing ->
    [0] All of them are the same.
    [one] { $differing } was not the same.
   *[other] { $differing } were not the same.
}
desk-done-entry-asked = Asked. Give your colleague the paper.
desk-entry-doubted = Not the same as on paper
desk-entry-doubted-about = Take it back and type it again, if no moderator has decided yet.
desk-check-waiting = To compare for colleagues
desk-check-waiting-about = Ask them for the paper first.
desk-check-title = Compare with the paper
desk-check-about = Read each entry beside its paper form. Mistakes on the paper belong to the words; mistakes in typing do not.
# $number counts from 1.
desk-check-differs = Entry { $number } is not the same as on paper
desk-check-sure = I have compared each of them with the paper
desk-check-finish = Finish
desk-check-none = There is nothing left to compare.
desk-done-assisted-checked = Thank you. Your colleague sees what you found.
desk-error-check-sure = Tick the box once you have compared each of them
