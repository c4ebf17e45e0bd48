# Draft: not yet checked by a translator.

characters-left = Caractere rămase: { $number }
characters-over = Caractere în plus: { $number }

## Keeping words on the writer's own device

keep-label = Păstrează cuvintele mele pe acest dispozitiv până le trimit
keep-hint = Rămân în acest browser până la 30 de zile și nu ne sunt trimise. Cine mai folosește acest dispozitiv le-ar putea citi, așa că nu bifați pe un dispozitiv comun.
keep-kept = Cuvintele dumneavoastră sunt păstrate pe acest dispozitiv.
keep-found = Acestea sunt cuvintele pe care le-ați păstrat pe acest dispozitiv.
keep-gone = Cuvintele dumneavoastră nu mai sunt păstrate pe acest dispozitiv.
keep-delete = Șterge cuvintele mele de pe acest dispozitiv

## The quick way out

exit-link = Părăsiți această pagină
exit-keys = Sau apăsați Escape de 3 ori. Browserul poate ține minte în continuare paginile vizitate.

## What could show who someone is

personal-heading = Se poate recunoaște cineva din asta?
personal-about = Am marcat ce pare așa. Nimic nu se scoate dacă nu alegeți dumneavoastră.
personal-may = Ne putem înșela și poate am trecut ceva cu vederea. Puteți trimite cuvintele așa cum sunt.
personal-remove = Scoateți
personal-remove-all = Scoateți tot ce este marcat
personal-removed = S-a scos. Mai jos sunt cuvintele dumneavoastră așa cum sunt acum.
personal-email = pare o adresă de e-mail
personal-phone = pare un număr de telefon
personal-postcode = pare un cod poștal
personal-address = pare o adresă cu stradă
personal-nhs-number = pare un număr NHS
personal-registration = pare numărul de înregistrare al unui specialist
personal-national-insurance = pare un număr National Insurance
personal-bank = pare un număr de card sau de cont
personal-birth-date = pare o dată de naștere
personal-name = pare numele cuiva

## Help at once

concern-heading = Puteți vorbi acum cu cineva
concern-danger = Din cuvintele dumneavoastră pare că cineva ar putea fi în pericol. Dacă o viață este în pericol, vă rugăm să sunați acum la 999.
concern-self-harm = Din cuvintele dumneavoastră pare că dumneavoastră sau cineva cunoscut se gândește să își facă rău sau la sinucidere. Nu trebuie să duceți asta singur.
concern-abuse = Din cuvintele dumneavoastră pare că cineva vă face rău sau îi face rău cuiva cunoscut. Nu este vina dumneavoastră și puteți primi ajutor.
concern-cannot = Puteți trimite în continuare cuvintele. Un moderator le va vedea primele, dar pot trece zile, iar noi nu știm cine sunteți, așa că nu putem trimite ajutor.
concern-sent = Avem cuvintele dumneavoastră, iar un moderator le va vedea primele. Pot trece totuși zile, iar noi nu știm cine sunteți, așa că nu putem trimite ajutor. Dacă vă putem spune ceva, veți vedea cu ajutorul chitanței.

## While programs send many messages, or many people send from one place

leave-empty = Vă rugăm să lăsați acest câmp gol
write-proof = Cineva ne trimite multe mesaje cu o mașină, de aceea browserul dumneavoastră face un mic calcul în timp ce scrieți. Și fără JavaScript cuvintele sunt primite. Un moderator le citește mai târziu.
write-slow-heading = Nu s-a trimis încă nimic
write-slow = Multe persoane trimit cuvinte din aceeași rețea ca dumneavoastră. Așteptați câteva secunde, apoi apăsați din nou Continuați și Trimiteți.
