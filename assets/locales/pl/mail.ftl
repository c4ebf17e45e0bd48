# Draft: not yet checked by a translator.

mail-greeting = Dzień dobry,

mail-confirm-subject = Proszę potwierdzić adres e-mail
mail-confirm-ask = Ktoś, mamy nadzieję, że Pani lub Pan, użył tego adresu e-mail, aby dołączyć jako specjalista. Aby go potwierdzić, proszę otworzyć tę stronę i nacisnąć na niej przycisk:
mail-confirm-valid = Link działa jeden raz, przez 48 godzin. Do tego czasu nic więcej się nie dzieje.
mail-confirm-not-you = Jeśli to pomyłka, nie trzeba nic robić. Bez naciśnięcia przycisku nikt nie może się zalogować.

mail-already-joined-subject = To konto już istnieje
mail-already-joined-text = Ktoś, mamy nadzieję, że Pani lub Pan, użył tego adresu e-mail, aby dołączyć jako specjalista. Konto już istnieje, więc nic się nie zmieniło. Proszę zalogować się wybranym wcześniej hasłem.
mail-already-joined-not-you = Jeśli to pomyłka, nie trzeba nic robić. Nikomu nie powiedzieliśmy, że takie konto istnieje.

mail-from = Nadawca: { $organisation }, witryna „{ $site }”:
