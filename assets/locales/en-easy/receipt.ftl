# What Easy Read says in easier words than the standard about the receipt, which it calls a code.

slip-label = Your code
slip-code = Your code
slip-words = The same code in 14 English words. Keep them in this order:
slip-picture = Picture of the code, for a phone
slip-where = Where to use it:
slip-what = Write the code on that page. You can see what we decided. You can take your words back.
slip-scan = A phone can read the picture. Copy the code from your phone. Do not search the web for it.
slip-no-mail = We send you nothing. We do not know who you are. Only this code leads to your words.
error-code-word-count = Write all { $limit } words of your code. You wrote { $got }
error-code-strange-word = Look at word number { $got }. We do not use this word
