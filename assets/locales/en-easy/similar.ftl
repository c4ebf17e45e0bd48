# What Easy Read says in easier words than the standard about words that are like one's own.

similar-heading = Others said this too
similar-about = Do you agree with one of these? You can say so. You can also send your own words below.
similar-not-agreed = We did not get your answer
similar-counts = We count your answer later. You can change it. Did they say all that you want to say? Then you are done.
similar-own = We do not have your own words yet. You can still send them.
similar-back = Go back and send my own words
similar-notice-not-yet = You cannot answer yet.
similar-notice-paused = You cannot answer now.
similar-notice-over = You cannot answer any more. This part is over.
similar-notice-stale = The page was open for more than a day. Please go back to your words.
similar-notice-gone = Someone took those words back.
similar-notice-busy = Many people use this page now. Please wait a minute. Then go back and try again.
