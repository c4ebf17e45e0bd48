# The switch between ways to read, and what pages say of words that nobody has checked yet.

# Names of the ways to read a page.
reading-standard = Standard
reading-easy = Easy Read
reading-simple = Simple text
reading-large = Large print
reading-contrast = High contrast
# A link in the list of languages; it leads to the list of ways to read at the end of the page.
readings-more = More ways to read
ways-heading = Ways to read this page
draft-easy = This easier version is a draft. People who use Easy Read have not checked it yet.
