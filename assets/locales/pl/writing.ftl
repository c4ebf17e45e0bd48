# Draft: not yet checked by a translator.

characters-left = Pozostało znaków: { $number }
characters-over = Znaków za dużo: { $number }

## Keeping words on the writer's own device

keep-label = Zachowaj moje słowa na tym urządzeniu, dopóki ich nie wyślę
keep-hint = Zostają w tej przeglądarce do 30 dni i nie są do nas wysyłane. Inne osoby, które używają tego urządzenia, mogłyby je przeczytać, więc na wspólnym urządzeniu prosimy tego nie zaznaczać.
keep-kept = Twoje słowa są zachowane na tym urządzeniu.
keep-found = To są słowa zachowane wcześniej na tym urządzeniu.
keep-gone = Twoje słowa nie są już zachowane na tym urządzeniu.
keep-delete = Usuń moje słowa z tego urządzenia

## The quick way out

exit-link = Opuść tę stronę
exit-keys = Albo naciśnij 3 razy Escape. Przeglądarka może nadal pamiętać odwiedzone strony.

## What could show who someone is

personal-heading = Czy po tym można kogoś rozpoznać?
personal-about = Zaznaczyliśmy to, co na to wygląda. Nic nie zostanie usunięte, jeśli tego nie wybierzesz.
personal-may = Możemy się mylić i mogliśmy coś przeoczyć. Swoje słowa możesz wysłać tak, jak są.
personal-remove = Usuń
personal-remove-all = Usuń wszystko, co jest zaznaczone
personal-removed = Usunięto. Poniżej są Twoje słowa w obecnej postaci.
personal-email = wygląda jak adres e-mail
personal-phone = wygląda jak numer telefonu
personal-postcode = wygląda jak kod pocztowy
personal-address = wygląda jak adres z ulicą
personal-nhs-number = wygląda jak numer NHS
personal-registration = wygląda jak numer rejestracyjny specjalisty
personal-national-insurance = wygląda jak numer National Insurance
personal-bank = wygląda jak numer karty lub konta
personal-birth-date = wygląda jak data urodzenia
personal-name = wygląda jak czyjeś nazwisko

## Help at once

concern-heading = Możesz porozmawiać z kimś teraz
concern-danger = Z Twoich słów wynika, że ktoś może być w niebezpieczeństwie. Jeśli zagrożone jest życie, proszę zadzwonić teraz pod 999.
concern-self-harm = Z Twoich słów wynika, że Ty lub ktoś, kogo znasz, może myśleć o zrobieniu sobie krzywdy lub o samobójstwie. Nie trzeba dźwigać tego samemu.
concern-abuse = Z Twoich słów wynika, że ktoś może krzywdzić Ciebie lub kogoś, kogo znasz. To nie Twoja wina i można dostać pomoc.
concern-cannot = Nadal możesz wysłać swoje słowa. Moderator zobaczy je jako pierwsze, ale mogą minąć dni, a my nie wiemy, kim jesteś, więc sami nie możemy wysłać pomocy.
concern-sent = Mamy Twoje słowa i moderator zobaczy je jako pierwsze. Mogą jednak minąć dni, a my nie wiemy, kim jesteś, więc sami nie możemy wysłać pomocy. Jeśli będziemy mogli coś Ci powiedzieć, zobaczysz to po wpisaniu kodu potwierdzenia.

## While programs send many messages, or many people send from one place

leave-empty = Proszę zostawić to pole puste
write-proof = Ktoś wysyła do nas wiele wiadomości za pomocą maszyny, dlatego podczas pisania Twoja przeglądarka wykonuje krótkie obliczenie. Bez JavaScriptu też przyjmujemy Twoje słowa. Moderator przeczyta je później.
write-slow-heading = Jeszcze nic nie wysłano
write-slow = Wiele osób wysyła słowa z tej samej sieci co Ty. Proszę poczekać kilka sekund, a potem ponownie nacisnąć Dalej i Wyślij.
