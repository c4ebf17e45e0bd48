# What Easy Read says in easier words than the standard. What is easy already is left out.

skip-link = Go to the words of this page
readings-label = Languages and ways to read
footer-label = Help and facts
# A release is said as "list number".
footer-release = This page was made on { $date }. It is number { $number }.
where-before = This is over
where-now = We do this now
where-after = This comes later
characters-limit = You can write a lot. { $limit ->
    [one] The limit is { $limit } letter.
   *[other] The limit is { $limit } letters.
}
