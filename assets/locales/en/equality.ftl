# What someone may do after writing, and the equality questions. The questions and answers themselves are data of the engagement.

further-title = Before you go, if you like
further-about = You are done. None of this is needed, and none of it is joined to your words.
further-walk = Say what you think of what others said
further-equality = Answer a few questions about you, so that we know who we hear from
further-notices = Be told by email when there is news

equality-asks-title = Questions about you
equality-asks = These questions are for everyone, and you need not answer any of them. Each has “Prefer not to say”, and you can stop at any time.
equality-why = They show us who we hear from and who is missing, so that we can go to those who are missing. The Equality Act 2010 asks public bodies to think about this.
equality-kept-heading = What becomes of your answers
equality-kept = We keep no answers of a person. Each answer is added to a counter, alone: how many people chose it, and nothing else. Nothing shows that two answers came from one person, when they came, or what that person wrote. So we cannot show you your answers, change them or take them out later.
equality-seen = The strategy team sees the counters, as they were at the last release. They give no number between 1 and 7, and others are rounded to the nearest 5.
# $day is a day, already written for this language.
equality-deleted = The counters are deleted on { $day }.
equality-helper = If someone helps you to answer, they may see what you choose.
# $questions is a whole number.
equality-start = Start: { $questions } questions, one on each page
equality-skip = Skip all of this
equality-done-title = Thank you
equality-done = That is all. Your answers are in the counters now.
equality-closed-title = No questions are asked at the moment
equality-closed = Questions about you are asked only while people can speak here.
equality-back = Back to the overview
# Both are whole numbers.
equality-number = Question { $number } of { $questions }
equality-your-answer = Your answer
equality-skip-one = Skip this question
equality-stop = Stop here

# A part of the page on privacy.
information-privacy-part5-heading = If you answer questions about yourself
information-privacy-part5-1 = After writing you may answer questions about yourself, or skip them. Each answer only raises a counter. No answers of one person are kept together, nothing joins them to words or to accounts, and the team sees the counters only as they were at the last release.
information-privacy-part5-2 = The counters are deleted on a day that is named beside the questions. As nothing shows which answers were yours, we cannot show them to you or take them out.
