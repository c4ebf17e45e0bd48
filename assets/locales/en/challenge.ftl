# Check and challenge: what a finding rests on, how everyone judged it, and disagreement that the team must answer.

challenge-answers = What everyone answered
challenge-caption-profession = Answers, by profession
challenge-by-profession = Answers by profession
challenge-head-answer = Answer
challenge-head-voices = How many
challenge-head-who = Who answered
challenge-head-all = All answers
challenge-who-citizen = Members of the public
challenge-who-ahp = Allied health professionals
challenge-who-other = Other professionals in health and care
challenge-not-told = not shown
challenge-rounded = Numbers are rounded to the nearest 5. “Not shown” stands for a number so small that it could tell who answered, or that would give such a number away.
# $who is one of the challenge-who texts, $verdict one of the answers people could choose.
challenge-says-most = { $who }: more than half answered “{ $verdict }”.
challenge-says-mixed = { $who }: no answer was clearly given by more than half.
challenge-says-few = { $who }: numbers are too small to say more.
challenge-says-nobody = { $who }: nobody has answered so far.
challenge-heading = People disagree with this
# $percent is the share that the locked rules name.
challenge-by-citizen = Of the answers from members of the public, at least { $percent } in 100 were “not right”.
challenge-by-ahp = Of the allied health professionals who answered, at least { $percent } in 100 said “not right”.
challenge-by-other = Of the other professionals who answered, at least { $percent } in 100 said “not right”.
challenge-owed = That is as many as the locked rules name. So the team must answer them before this finding can go into the strategy.
challenge-stands = The statement goes on as it was, so this disagreement stands. It is printed here and beside every line that rests on the finding.
challenge-met = After this, the team changed the statement or dropped the finding. This page says what it decided and why.
challenge-answer = What the team answers them
challenge-beside-line = People disagree with what this line rests on. See who, and what the team answers.
challenge-formed = How this finding was formed
challenge-formed-drawn = Analysts on the strategy team drew it up from the themes and words on this page.
# $day is a date.
challenge-formed-themes = The themes were fixed on { $day }, before professionals answered them.
challenge-formed-put = Two strategy leads put it to everyone on { $day }, together with all other findings.
challenge-formed-set = This fingerprint names exactly the findings as they were put to everyone.
