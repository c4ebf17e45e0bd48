## Comments that the team has closed: the page, the form, the receipt

write-closed-heading = Nie przyjmujemy tu więcej komentarzy
write-closed = Zespół zamknął komentarze pod tymi słowami. Te, które już tam są, pozostają. Powód:
comments-closed = Nie przyjmujemy tu więcej komentarzy, ponieważ:
# $day is a day, already written for this language.
receipt-told-comments-closed = { $day } zespół postanowił nie przyjmować więcej komentarzy pod Twoimi słowami. Te, które już tam są, pozostają.
receipt-told-comments-reopened = { $day } zespół postanowił znów przyjmować komentarze pod Twoimi słowami.
kept-closed-comments = Jeśli zespół nie przyjmuje więcej komentarzy pod Twoimi słowami: dlaczego.
