# The receipt on paper and screen, and what its page offers besides: changing words, an appeal, decisions and replies.

## The receipt itself: code, words, picture

slip-label = Your receipt
slip-code = Your receipt code
slip-words = The same code as 14 English words, to say or write down. Keep them in this order:
slip-picture = Picture of the receipt code, to scan with a phone
# The address of the page follows.
slip-where = Where to use it:
slip-what = Type the code, or the 14 words, on that page. You can see what was decided and why, take your words back, and see where they went.
slip-scan = The picture holds the code as plain text. Scan it, copy the text and paste it on that page. Do not search the web for it.
slip-no-mail = We send you nothing: no email, no message. We do not know who you are. Only this receipt leads back to your words.

## When a typed code cannot be right

# $limit is the number of words of a receipt, $got how many were typed: whole numbers.
error-code-word-count = Enter all { $limit } words of your receipt. You entered { $got }
# $got is the place of the word in the row, counted from 1.
error-code-strange-word = Check word number { $got }: it is not one of the words we use
