# What Easy Read says in easier words than the standard about finding, ordering and printing what people said.

voices-turning =
    shuffle | The list starts at another place each day. So everyone is read. Nobody can tell who wrote when.
voices-to-newest = Show the newest words first
voices-to-turning = Start at another place each day
search-title = Look for words
search-about =
    read | You can look for words that people said here. Big or small letters do not matter.
search-words = Which words?
search-words-hint = We look for all of them. You can leave this empty.
search-these = Look here
search-question = Question or theme
search-who = Who said it?
search-who-citizen = People who are not health workers
search-who-ahp = Health workers
search-who-ahp-group = Health workers: { $group }
search-who-other = Other workers in health or care
search-who-other-group = Other workers in health or care: { $group }
search-verdict = Their answer
search-order-turning = Another start each day
search-order-newest = Newest first
search-do = Look
search-found = What we found
search-none = We found nothing
search-none-about = Nobody said all of that. You can:
search-none-fewer = look for fewer words
search-none-spelling = try another word
search-none-later = come back later. Then there are new words
search-end = There is no more to read here.
search-first = Go back to the start
