# Draft: not yet checked by a translator.

similar-heading = Inni powiedzieli coś podobnego
similar-about = Jeśli któraś z tych wypowiedzi mówi to, co masz na myśli, możesz się z nią zgodzić. Niezależnie od tego możesz poniżej wysłać własne słowa: to, co jest tylko w Twoich słowach, warto powiedzieć.
similar-all = Przeczytaj całą wypowiedź numer { $number }
similar-agree = Zgadzam się z tym
similar-agreed = Powiedziano: zgadzam się
similar-not-agreed = Nie mogliśmy przyjąć odpowiedzi
similar-counts = Odpowiedź zostanie policzona w następnym wydaniu. Można ją zmienić lub wycofać do końca tego etapu. Jeśli te słowa mówią wszystko, nie trzeba robić nic więcej.
similar-read = Przeczytaj, co inni powiedzieli na pytanie:
similar-own-heading = Twoje własne słowa
similar-own = Nie zostały wysłane. Nadal można je wysłać.
similar-back = Wróć i wyślij własne słowa
similar-notice-not-yet = Odpowiedzi na słowa innych nie są jeszcze przyjmowane.
similar-notice-paused = W tej chwili nie przyjmujemy odpowiedzi.
similar-notice-over = Odpowiedzi nie są już tu przyjmowane, bo ten etap się zakończył.
similar-notice-stale = Strona była otwarta dłużej niż jeden dzień. Wróć do swoich słów, aby zobaczyć ją ponownie.
similar-notice-gone = Te słowa zostały w międzyczasie wycofane.
similar-notice-busy = Zbyt wiele dzieje się tu naraz. Poczekaj minutę, potem wróć do swoich słów i spróbuj ponownie.
