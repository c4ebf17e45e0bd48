# What others said that is like the words someone is about to send: shown on the check page, never before they are written.

similar-heading = Others have said something like this
similar-about = If one of these says what you mean, you can agree with it. You can also send your own words below, whether you agree or not: what is in your words and in no one else’s is worth saying.
# $number is the number of the voice in a list of up to three.
similar-all = Read all of number { $number }
similar-agree = I agree with this
similar-agreed = You said that you agree
similar-not-agreed = We could not take your answer
similar-counts = Your answer is counted with the next release. You can change it or take it back until this phase ends. If these words say all that you wanted to say, there is nothing more to do.
# A link; the question follows it.
similar-read = Read what others said to:
similar-own-heading = Your own words
similar-own = They have not been sent. You can still send them.
similar-back = Go back and send my own words
similar-notice-not-yet = Answers to the words of others are not taken yet.
similar-notice-paused = We take no answers at the moment.
similar-notice-over = No more answers are taken here, because this phase has ended.
similar-notice-stale = The page was open for more than a day. Go back to your words to see it again.
similar-notice-gone = Those words have been taken back in the meantime.
similar-notice-busy = Too much is happening here at once. Please wait a minute, then go back to your words and try again.
