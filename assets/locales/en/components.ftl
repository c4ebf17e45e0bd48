# What the page frame and the shared parts say. Each key is used by
# templates/base.html or a file in templates/components.

## The page frame

skip-link = Skip to main content
header-account-label = Your account
header-nav-label = Main menu
readings-label = Languages and ways to read this page
sign-out = Sign out
draft-translation-label = About this translation
draft-translation = This translation is a draft. A translator has not checked it yet, so some words may be wrong.
footer-label = Help and information
# $number is the number of the release (a whole number), $date the day it came out, already written for this language.
footer-release = This is release { $number } of our public record, from { $date }.

## Where we are: three steps

where-heading = Where we are
# Shown beside a step that lies before now: it is over.
where-before = Finished
# Shown beside the step that is open now.
where-now = Happening now
# Shown beside a step that comes after now: it has not begun.
where-after = Coming later

## Forms

# In front of the page title, and before each message for people who listen to the page.
error-title-prefix = Error:
error-summary-heading = There is a problem
# $limit is a whole number.
characters-limit = You can write up to { $limit ->
    [one] { $limit } character
   *[other] { $limit } characters
}. This is a lot of room, so you do not need to fill it.

## Moving between pages of a list

pagination-label = Pages
pagination-previous = Previous page
pagination-next = Next page
