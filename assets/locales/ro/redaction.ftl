## Words of which parts are covered: what stands in their place, in the language of the words, and the receipt

redacted-email = [adresă de e-mail ștearsă]
redacted-phone = [număr de telefon șters]
redacted-postcode = [cod poștal șters]
redacted-address = [adresă ștearsă]
redacted-nhs-number = [număr NHS șters]
redacted-registration = [număr de înregistrare șters]
redacted-national-insurance = [număr National Insurance șters]
redacted-bank = [date bancare șterse]
redacted-birth-date = [dată de naștere ștearsă]
redacted-name = [nume șters]
redacted-words = [cuvinte șterse]

# $day is a day, already written for this language.
receipt-told-redacted = La { $day } un moderator a acceptat cuvintele și a acoperit unele părți. Parantezele drepte arată unde.
receipt-told-uncovered = La { $day } alt moderator s-a uitat din nou. Toate cuvintele dumneavoastră se publică.
receipt-told-stays-covered = La { $day } alt moderator s-a uitat din nou. Părțile rămân acoperite.
receipt-sealed = Până la { $day } cuvintele așa cum le-ați scris stau sigilate. Numai un moderator principal sau un conducător le poate deschide și trebuie să spună de ce. Apoi se șterg. Dacă vă retrageți cuvintele, se șterg imediat.
receipt-appeal-words-covered = De ce ar trebui publicate părțile acoperite?
moderation-act-contribution-redacted = Publicată cu părți acoperite
