## Words of which parts are covered: what stands in their place, in the language of the words, and the receipt

redacted-email = [usunięto adres e-mail]
redacted-phone = [usunięto numer telefonu]
redacted-postcode = [usunięto kod pocztowy]
redacted-address = [usunięto adres]
redacted-nhs-number = [usunięto numer NHS]
redacted-registration = [usunięto numer rejestracyjny]
redacted-national-insurance = [usunięto numer National Insurance]
redacted-bank = [usunięto dane bankowe]
redacted-birth-date = [usunięto datę urodzenia]
redacted-name = [usunięto nazwisko]
redacted-words = [usunięto słowa]

# $day is a day, already written for this language.
receipt-told-redacted = { $day } moderator przyjął słowa i zasłonił niektóre ich części. Pokazują to nawiasy kwadratowe.
receipt-told-uncovered = { $day } inny moderator sprawdził to ponownie. Wszystkie Twoje słowa są publikowane.
receipt-told-stays-covered = { $day } inny moderator sprawdził to ponownie. Części pozostają zasłonięte.
receipt-sealed = Do { $day } Twoje słowa w pierwotnej postaci są zapieczętowane. Otworzyć może je tylko starszy moderator lub osoba kierująca i musi podać powód. Potem są usuwane. Jeśli wycofasz słowa, są usuwane od razu.
receipt-appeal-words-covered = Dlaczego zasłonięte części powinny zostać opublikowane?
moderation-act-contribution-redacted = Opublikowano z zasłoniętymi częściami
