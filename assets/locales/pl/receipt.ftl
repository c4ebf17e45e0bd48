# Draft: not yet checked by a translator.

slip-label = Twoje potwierdzenie
slip-code = Kod Twojego potwierdzenia
slip-words = Ten sam kod jako 14 angielskich słów, do powiedzenia lub zapisania. Prosimy zachować ich kolejność:
slip-picture = Obrazek z kodem potwierdzenia, do zeskanowania telefonem
slip-where = Gdzie go użyć:
slip-scan = Obrazek zawiera kod jako zwykły tekst. Zeskanuj go, skopiuj tekst i wklej na tej stronie. Nie szukaj go w internecie.
slip-no-mail = Nic Ci nie wysyłamy: ani e-maila, ani wiadomości. Nie wiemy, kim jesteś. Do Twoich słów prowadzi tylko to potwierdzenie.
error-code-word-count = Wpisz wszystkie słowa potwierdzenia: { $limit }. Teraz jest ich { $got }
error-code-strange-word = Sprawdź słowo numer { $got }: nie ma go wśród słów, których używamy
