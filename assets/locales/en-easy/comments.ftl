# What Easy Read says in easier words about comments.

comments-none = Nobody has said anything about this yet.
comments-write = Say something about this
comments-write-professionals = Are you a health worker? Say something about this
comment-title = Say something about this
comment-on = This is what someone said
comment-label = What do you want to say?
comment-hint = Please be kind. You get a code for your words.
comment-on-link = See what this is about
