### What critical friends say of the draft strategy, and what the team answers.

desk-nav-remarks = Draft
desk-room-remarks = Read the draft strategy, and what critical friends say of it
desk-remarks-title = The draft strategy
desk-remarks-about = Critical friends read the draft here before the public does. They comment on a line or on the whole, or say no. After a no, nothing is approved or published until the team has answered. Everything that is said here, and each answer, is a line of the ledger.
desk-remarks-about-published = The strategy is published. This is what critical friends said of the draft.
desk-remarks-none = There is no draft yet.
desk-remarks-whole = About the draft as a whole, and about lines that were removed
desk-remarks-say = Say something about the draft
desk-remarks-on = What is it about?
desk-remarks-on-whole = The draft as a whole
desk-remarks-kind = How do you mean it?
desk-remarks-kind-comment = It is a comment
desk-remarks-kind-no = It is a no: this should not be published as it is
desk-remarks-words = What do you want to say?
desk-remarks-send = Say it
desk-remark-kind-comment = Comment
desk-remark-kind-no = No
desk-remark-then = When this was said, the line was:
# $day is a day, already written.
desk-remark-state-open = Not answered yet.
desk-remark-state-answered = Answered on { $day }:
desk-remark-state-taken-back = Taken back on { $day }.
desk-remark-open-link = Look at this
desk-remark-title = What a critical friend said
desk-remark-back = Back to the draft
desk-remark-line = The line is now:
desk-remark-of-whole = It is about the draft as a whole, or about a line that was removed.
desk-remark-answer = Your answer
desk-remark-answer-hint = Say what you changed, or why you did not. It cannot be changed afterwards. Whoever is not content can say no again.
desk-remark-send = Answer
desk-remark-take-back-about = You said this. If it is settled, you can take it back. It stays on record.
desk-remark-take-back = Take it back
desk-error-remark-empty = Write what you want to say
desk-error-remark-kind = Choose whether it is a comment or a no
desk-error-remark-line = Choose a line that is there still
desk-error-remark-answer-empty = Write an answer
desk-done-remarks-said = Thank you. The team can read it now.
desk-done-remarks-answered = Answered. Whoever said it can read your answer here.
desk-done-remarks-taken-back = Taken back.
desk-problem-opposed = A critical friend said no, and nobody has answered. Answer under “Draft” first
desk-need-remarks = { $count ->
    [one] A critical friend said no to the draft strategy, and nobody has answered.
   *[other] Critical friends said no to the draft strategy { $count } times, and nobody has answered.
}
