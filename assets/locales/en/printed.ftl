# Codes that an organiser hands out on paper, and where they are typed.

printed-title = A code for one voice
printed-group = You speak as:
printed-where = Go to this address and type the code:
printed-once = It works once, while the phase is open. Keep it to yourself: whoever has it can speak in your place. If you lose it, ask for another; nobody can look it up.
printed-knows = Whoever gave you this code cannot see what you say with it. They know that you got one, and where only a few have one they may guess from the moment at which you speak. Our server handles your device's address for a moment and does not keep it.
error-code-used = This code has been used already. Each code becomes one voice, once
engagement-code-link = I have a code
kept-printed-code = Codes that an organiser hands out on paper: a keyed hash of each, whether it was used, and a keyed hash of the form that used it. Never by whom, when, or which voice it became.
