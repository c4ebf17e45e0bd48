# Finding voices: search, filters, orders, feeds and printing.

nav-search = Search
voices-turning = The list begins at another place each day, so that everyone is read as often. Nothing in it tells who wrote when.
voices-to-newest = Show the newest release first
voices-to-turning = Begin at another place each day

## Search

search-title = Search what people said
search-about = You find words that have been published here. Word endings, capital letters and accents make no difference.
# Label of the field for words; the hint says how many are looked for.
search-words = Words to look for
search-words-hint = All of them must be there. You can also leave this empty and choose below.
search-these = Search these voices
search-question = Question, theme or finding
search-question-all = All of them
search-who = Who said it
search-who-all = Everyone
search-who-citizen = Members of the public
search-who-ahp = Allied health professionals
# $group is the name of a group, such as "Physiotherapists".
search-who-ahp-group = Allied health professionals: { $group }
search-who-other = Other professionals in health or care
search-who-other-group = Other professionals in health or care: { $group }
search-verdict = Their answer to a finding
search-verdict-all = Any answer
search-order = Order
search-order-turning = Another beginning each day
search-order-newest = Newest release first
search-do = Search
search-found = What was found
search-none = Nothing found
search-none-about = No published words have all of that. You could:
search-none-fewer = look for fewer or shorter words
search-none-spelling = look at the spelling, or try another word that means the same
search-none-choices = choose “All of them” and “Everyone” above
search-none-later = come back after the next release, because words appear here only when they have been read and released
search-none-all = Read everything that was said
search-end = There is nothing more to read here.
search-first = Back to the first page of what was found

## Feeds and printing

# $title is a question, or the title of a theme or finding.
feed-title = New voices: { $title }
feed-link = Follow new voices with a feed reader
print-link = Read or print many voices on one page
# Title of the page for printing. $title is a question, or the title of a theme or finding.
print-title = { $title } – for printing
print-about = This page is for paper: use the print command of your browser. It shows the newest release first, and within a release the voices are shuffled.
print-next = More voices on another page
print-empty = There are no more voices.
