# Codes that an organiser hands out on paper, and where they are typed.

printed-title = A code. With it you can speak once.
printed-group = You speak as:
printed-where = Go to this address. Type the code.
printed-once = You can use it one time. Do not show it to anyone. Have you lost it? Ask for a new one.
printed-knows = The person who gave you this code cannot see what you say. They know that you have a code.
error-code-used = Someone has used this code already. Each code works one time
engagement-code-link = I have a code
kept-printed-code =
    shuffle | A code on paper. We know if it was used. We do not know who used it.
