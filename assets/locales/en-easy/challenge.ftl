# Check and challenge, in easy words.

challenge-answers = What everyone said about this
challenge-who-ahp = Health workers
challenge-who-other = Other workers in health and care
challenge-rounded = We show numbers in steps of 5. We do not show very small numbers. They could show who answered.
challenge-says-mixed = { $who }: people do not agree.
challenge-says-few = { $who }: we cannot show the numbers.
challenge-says-nobody = { $who }: nobody has answered yet.
challenge-heading = Some people do not agree
challenge-by-citizen = Many answers from members of the public said that this is not right. They were { $percent } in 100 or more.
challenge-by-ahp = Many health workers said that this is not right. They were { $percent } in 100 or more.
challenge-by-other = Many other workers said that this is not right. They were { $percent } in 100 or more.
challenge-owed = So the team must answer them. Our rules say so.
challenge-stands = We did not change it. So we show here that people do not agree.
challenge-met = After this, we changed this or we left it out. This page says why.
challenge-answer = What we say to them
challenge-beside-line = Some people do not agree. See who, and what we say to them.
challenge-formed = How we found this
challenge-formed-drawn = Our team read the themes and words on this page. Then the team wrote this.
challenge-formed-themes = We chose the themes on { $day }.
challenge-formed-put = We showed this to everyone on { $day }.
challenge-formed-set = This code is made from all that we found. If that changes, the code changes too.
