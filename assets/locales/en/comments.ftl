# Comments on what others said.

comments-title = Comments
comments-none = Nobody has commented on this yet.
comments-more = More comments
comments-write = Write a comment
comments-write-professionals = Write a comment as a professional
comment-title = Write a comment
comment-on = You are commenting on this
comment-label = Your comment
comment-hint = Say what you would add, or what you see differently. Please be kind to whoever wrote it. You get a receipt, as for every contribution.
comment-on-link = See what this is a comment on
voice-comment = A comment.
kept-comment = For a comment, which contribution it is on.
write-gone-heading = This can no longer be commented on
write-gone = Its author changed it or took it back while you were writing.
comments-reworded = The author has changed the words above since they were first shown. Some comments may be about the earlier words.
comment-of = Read what your words are a comment on
