# The desk: a challenge that reached the threshold of the locked rules, and its answer.

desk-finding-challenged = Many say that this is not right
desk-finding-challenged-means = The rules that were locked before check and challenge opened bind the team to answer them. If the statement goes on as it is, their disagreement is printed beside it and beside every line that rests on it.
desk-finding-answered = What they were answered
desk-finding-answer = Your answer to those who said “not right”
desk-finding-answer-hint = Say what you make of what they said. The public reads this. You can leave it out only if you drop the finding.
desk-finding-answer-hint-late = The finding was decided before so many had said so. The phase cannot be handed over, and the strategy cannot be published, before you answer. The public reads this.
desk-finding-answer-heading = Answer the challenge
desk-finding-answer-button = Record answer
desk-done-finding-answered = Answer recorded. The next release shows it.
desk-error-answer-empty = Write what you answer to those who said “not right”
# The title of a finding follows.
desk-problem-unanswered = Answer those who said “not right” to this finding: { $line }
desk-strategy-unused-themes = No line rests on these themes
desk-strategy-unused-themes-about = People said this, but no finding that a line cites was drawn from it.
desk-strategy-contested = People disagree with a finding that this line rests on. The published line says so.
desk-condition-challenge-challenges-answered = Everyone who must be answered about a finding has been answered.
desk-ledger-act-challenge-answered = Challenge to a finding answered
