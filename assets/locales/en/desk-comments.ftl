# Comments at the desk.

desk-queue-comment = This is a comment. See what it is about
