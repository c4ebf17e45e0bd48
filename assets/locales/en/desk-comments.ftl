# Comments at the desk.

desk-queue-comment = This is a comment. See what it is about

## What a comment is about, and whether more are taken

desk-comments-title = Comments below these words
desk-comments-decisions = All that was decided on these words
desk-comments-link = Close the comments below these words
desk-comments-close-heading = Take no more comments
desk-comments-close-about = Comments that stand there stay, and those that wait are still decided on. Who is writing one keeps their words and reads your reason. The public page says it from the next release on. You can open them again.
desk-comments-reason = Why
desk-comments-reason-hint = Everyone can read this reason.
desk-comments-close = Take no more comments
desk-comments-no-reasons = This engagement has no list of reasons for closing comments.
desk-comments-closed-heading = No more comments are taken
desk-comments-closed = The public reads why:
desk-comments-reopen = Take comments again
desk-comments-none = Nobody can comment on these words: they are not public now, or are a comment themselves.
desk-comments-error-reason = Choose why no more comments are taken
desk-comments-conflict = A colleague was first, or the author changed these words or took them back. Nothing was stored.
desk-done-comments-closed = No more comments are taken below these words.
desk-done-comments-reopened = Comments are taken again.
desk-waiting-decided-comments-closed = No more comments are taken below these words.
desk-waiting-decided-comments-reopened = Comments are taken again.
desk-ledger-act-comments-closed = Comments closed
desk-ledger-act-comments-reopened = Comments opened again
