# Codes that an organiser hands out on paper, and where they are typed.

printed-title = Kod na jeden głos
printed-group = Mówisz jako:
printed-where = Wejdź na ten adres i wpisz kod:
printed-once = Działa jeden raz, dopóki etap jest otwarty. Zachowaj go dla siebie: kto go ma, może mówić zamiast Ciebie. Jeśli go zgubisz, poproś o inny; nikt nie może go odszukać.
printed-knows = Osoba, która dała Ci ten kod, nie zobaczy, co nim powiesz. Wie, że go masz, a gdy kod ma tylko kilka osób, może zgadywać po chwili, w której mówisz. Nasz serwer przez moment używa adresu Twojego urządzenia i go nie zachowuje.
error-code-used = Ten kod został już użyty. Każdy kod staje się jednym głosem, raz
engagement-code-link = Mam kod
kept-printed-code = Kody, które organizator rozdaje na papierze: skrót każdego z nich pod kluczem to, czy został użyty, i skrót pod kluczem formularza, który go użył. Nigdy przez kogo, kiedy ani jakim głosem się stał.
