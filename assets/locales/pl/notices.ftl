# Draft: not yet checked by a translator.

notices-ask-title = Powiadomienia o nowinach
notices-ask = Możemy wysłać Ci e-mail, gdy:
notices-what-opened = otworzy się następna część
notices-what-published = strategia zostanie opublikowana
notices-apart = Twój adres trzymamy osobno od wszystkiego, co się tu mówi. Nic nie łączy go z Twoimi słowami i do niczego innego go nie używamy. Gdy strategia zostanie opublikowana, wyślemy ostatni e-mail i usuniemy adres.
notices-hint = Najpierw wyślemy jeden e-mail z prośbą o potwierdzenie. Niepotwierdzone adresy usuwamy po dwóch dniach.
notices-button = Wyślij mi e-mail do potwierdzenia
notices-delete-heading = Usunięcie adresu
notices-delete-how = Każdy nasz e-mail ma link, który usuwa adres jednym naciśnięciem. Jeśli nie masz żadnego pod ręką, wpisz tu adres jeszcze raz: wyślemy ten link.
notices-asked-title = Sprawdź pocztę e-mail
notices-asked = Wysłaliśmy Ci e-mail. Proszę otworzyć link i nacisnąć przycisk na stronie.
notices-wait = Jeśli w ciągu godziny nic nie przyjdzie, sprawdź folder ze spamem albo spróbuj ponownie. Dla każdego adresu odpowiadamy tak samo, więc ta strona nikomu nie zdradza, kto prosił o nowiny.
notices-over-title = Nowin już nie będzie
notices-over = Strategia jest opublikowana, a ta rozmowa się skończyła. Nie mamy już żadnych adresów.
notice-confirm-title = Potwierdź adres e-mail
notice-confirm = Naciśnij przycisk, aby potwierdzić, że chcesz dostawać nowiny.
notice-confirm-button = Tak, powiadamiajcie mnie
notice-confirmed-title = Twój adres jest potwierdzony
notice-confirmed = Napiszemy, gdy będą nowiny. Każdy e-mail ma link, który usuwa adres.
notice-failed-title = Ten link już nie działa
notice-failed = Działa przez dwa dni. Jeśli nadal chcesz dostawać nowiny, poproś o to jeszcze raz.
notice-delete-title = Usuń swój adres e-mail
notice-delete = Naciśnij przycisk, a usuniemy Twój adres. Nie dostaniesz już od nas e-maili.
notice-delete-button = Usuń mój adres
notice-deleted-title = Twój adres jest usunięty
notice-deleted = Usunęliśmy go i nie będziemy już do Ciebie pisać.

mail-notice-confirm-subject = Proszę potwierdzić: nowiny o „{ $name }”
mail-notice-confirm = Ktoś, mamy nadzieję, że Pani lub Pan, poprosił nas o nowiny o „{ $name }” na ten adres. Aby to potwierdzić, proszę otworzyć tę stronę i nacisnąć na niej przycisk:
mail-notice-confirm-valid = Link działa przez dwa dni. Jeśli nic się nie stanie, usuniemy adres.
mail-notice-confirm-not-you = Jeśli to pomyłka, nie trzeba nic robić. Więcej nie napiszemy.
mail-notice-known-subject = Nowiny o „{ $name }” już przychodzą
mail-notice-known = Ktoś, mamy nadzieję, że Pani lub Pan, poprosił nas o nowiny o „{ $name }” na ten adres. One już tu przychodzą, więc nic się nie zmieniło.
mail-notice-delete = Aby usunąć adres i nie dostawać od nas e-maili, proszę otworzyć tę stronę i nacisnąć na niej przycisk:
mail-notice-opened-subject = Otwarta jest następna część: „{ $name }”
mail-notice-opened = Są nowiny o „{ $name }”. Otwarta jest teraz ta część: { $phase }. Można o niej przeczytać tutaj:
mail-notice-published-subject = Strategia jest opublikowana: „{ $name }”
mail-notice-published = Są nowiny o „{ $name }”. Strategia jest opublikowana. Można ją przeczytać tutaj i od każdego wiersza dojść do słów, na których się opiera:
mail-notice-published-last = To nasz ostatni e-mail. Adres został usunięty.

# A part of the page on privacy.
information-privacy-part6-heading = Jeśli poprosisz o nowiny
information-privacy-part6-1 = Adres e-mail trzymamy osobno, razem z językiem strony, bez dnia i godziny. Nic nie łączy go ze słowami ani z kontem. Usuwa go jedno naciśnięcie przycisku, do którego prowadzi każdy e-mail.
information-privacy-part6-2 = Adres, którego nikt nie potwierdzi, usuwamy po dwóch dniach. Gdy strategia zostanie opublikowana, usuwamy wszystkie.
