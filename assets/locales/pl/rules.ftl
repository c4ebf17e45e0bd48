### The rules of moderation as they are locked, on the page about moderation.

moderation-rules-heading = Zasady i jak sprawdzić, że są te same
moderation-rules-locked = Dlaczego słowa są odrzucane i co obiecujemy. Zablokowano je dnia { $day } i nie zmienia się ich, dopóki można wysyłać słowa.
moderation-rules-hash = SHA-256 zasad:
moderation-rules-read = Przeczytaj zasady w zablokowanym brzmieniu
