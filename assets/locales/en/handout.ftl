# A slip of paper that someone takes home after a facilitator has sent their words for them.

# The title of a question, theme or finding follows.
handout-question = You answered:
# An e-mail address follows.
handout-contact = Questions? Write to:
