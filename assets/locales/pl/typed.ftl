# Draft: not yet checked by a translator.
error-page-sign-in-title = Trzeba zalogować się ponownie
error-page-sign-in-text = Sesja wygasła, ponieważ przez pewien czas nic się nie działo.
typed-heading = Wpisany tekst nie przepadł
typed-again = Nic jeszcze nie zapisano. Ten sam formularz można wysłać ponownie z tej strony.
typed-sign-in = Zaloguj się (otwiera się w nowej karcie)
typed-then = Następnie proszę wrócić na tę stronę i wysłać formularz ponownie.
typed-button = Wyślij ponownie
typed-text = Wpisany tekst ({ $number } / { $count })
