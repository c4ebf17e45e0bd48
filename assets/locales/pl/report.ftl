# Reporting public words: the link, the form, the receipt of a report, and what is said of it elsewhere.

## The form

report-link = Zgłoś te słowa
report-title = Zgłoś te słowa
report-back = Wróć do słów
report-about = Moderator, czyli człowiek, czyta zgłoszenie i jeszcze raz przygląda się tym słowom. Nie potrzeba konta ani imienia. Zgłoszenia nigdy nie publikujemy, a autor słów nigdy go nie zobaczy.
# $hours is a whole number.
report-hours = Staramy się zająć zgłoszeniem w ciągu { $hours } godzin roboczych.
report-urgent = Jeśli teraz zagrożone jest czyjeś życie, nie czekaj na nas. Zadzwoń pod 999.
report-reason = Dlaczego mamy się przyjrzeć tym słowom?
report-words = Co jeszcze powinniśmy wiedzieć? (nieobowiązkowe)
report-words-hint = To pole może zostać puste. Prosimy nie pisać, kim jesteś. Co tu napiszesz, usuwamy, gdy tylko zdecydujemy.
report-button = Wyślij zgłoszenie
error-report-reason = Wybierz, dlaczego mamy się przyjrzeć tym słowom
report-notice-stale-heading = Nic nie zostało wysłane
report-notice-stale = Ta strona była otwarta dłużej niż dobę. Proszę nacisnąć przycisk jeszcze raz.
report-notice-busy-heading = Nic nie zostało wysłane
report-notice-busy = W tej chwili jest tu zbyt duży ruch. Proszę poczekać minutę i ponownie nacisnąć przycisk.
report-notice-slow-heading = Jeszcze nic nie wysłano
report-notice-slow = Wiele osób wysyła coś z tej samej sieci co Ty. Proszę poczekać kilka sekund i ponownie nacisnąć przycisk.
report-notice-gone-heading = Te słowa nie są już publiczne
report-notice-gone = Zostały zmienione lub usunięte, gdy ta strona była otwarta, więc nie ma już czego zgłaszać. To, co napisano, nie zostało wysłane.

## When it has been sent

report-sent-title = Mamy Twoje zgłoszenie
report-sent-thanks = Dziękujemy. Moderator jeszcze raz przyjrzy się tym słowom.
report-sent-again = Mamy już to zgłoszenie. Nic nie dodano.
report-sent-receipt = Potwierdzenie zgłoszenia
report-sent-keep = Zachowaj ten kod, jeśli chcesz przeczytać, co zdecydujemy. Zapisz go, wydrukuj tę stronę albo zrób jej zdjęcie.
report-slip-what = Wpisz na tej stronie kod albo 14 słów. Zobaczysz, czy ktoś się tym zajął, co postanowiono i dlaczego.
report-slip-no-mail = Niczego nie wysyłamy: ani maila, ani wiadomości. Nie wiemy, kim jesteś. Tylko to potwierdzenie prowadzi do Twojego zgłoszenia.
report-sent-next = Słowa pozostają publiczne, dopóki moderator nie zdecyduje. Jeśli zostaną usunięte, znikają z naszych stron od razu.
report-follow = Zobacz, co się stało z Twoim zgłoszeniem

## What the receipt of a report opens

report-receipt-title = Twoje zgłoszenie
report-state-open = Czeka
report-state-kept = Sprawdzone: słowa zostają
report-state-taken-down = Sprawdzone: słowa usunięto
report-state-gone = Zamknięte: słów już nie ma
report-about-open = Nikt jeszcze nie zdecydował. Wróć z tym potwierdzeniem, aby przeczytać odpowiedź.
report-about-kept = Moderator jeszcze raz przyjrzał się słowom i zostawił je na naszych stronach.
report-about-taken-down = Moderator jeszcze raz przyjrzał się słowom i usunął je z naszych stron. Autor może poprosić kogoś innego o ponowne sprawdzenie.
report-about-gone = Słowa zniknęły z naszych stron, zanim ktokolwiek musiał zdecydować, więc zgłoszenie jest zamknięte.
# $day is the day of the decision, already written for this language.
report-told = Dnia { $day } zdecydował moderator.
report-yours = Co zgłoszono
report-raised = Słowa zgłoszono dnia { $day }.
report-why = Powód:
report-words-gone = Wszystko inne, co napisano, zostało usunięte.
report-public = Przeczytaj słowa na ich stronie

## What others read of it: the author, and everyone on the pages about moderation, privacy and anonymity

receipt-told-taken-down = Dnia { $day } moderator jeszcze raz przyjrzał się słowom, bo zgłosiła je osoba czytająca, i usunął je z naszych stron.
receipt-ask-report = Kod zgłoszenia słów też wpisuje się tutaj.
kept-report = Jeśli zgłosisz słowa: które, z jakiego powodu, dzień, co z tego wynikło i co Ci odpowiadamy. To, co przy tym napiszesz, usuwamy po decyzji. Nic nie wskazuje, kim jesteś.
information-moderation-part4-heading = Jeśli Twoim zdaniem jakieś słowa nie powinny być publiczne
information-moderation-part4-1 = Każda wypowiedź i każdy komentarz ma własną stronę z odnośnikiem „Zgłoś te słowa”. Nie potrzeba konta ani imienia. Powiedz nam dlaczego: na przykład, że można kogoś rozpoznać, że chodzi o Ciebie albo że ktoś może być w niebezpieczeństwie.
information-moderation-part4-2 = Moderator czyta wszystkie zgłoszenia tych samych słów i decyduje: słowa zostają albo od razu znikają z naszych stron. Formularz mówi, w jakim czasie staramy się tym zająć. Kto przyjął słowa, nie decyduje sam, że zostają, jeśli jest inny moderator.
information-moderation-part4-3 = Kto zgłasza, dostaje potwierdzenie i może z nim przeczytać, co postanowiono i dlaczego. Zgłoszenia nigdy nie są publiczne, a autor słów nigdy ich nie czyta.
information-moderation-part4-4 = Autor usuniętych słów może z potwierdzeniem przeczytać powód i raz poprosić kogoś innego o drugą opinię.
information-privacy-part1-8 = Jeśli zgłosisz słowa innych, zapisujemy które, z jakiego powodu i dzień, a to, co przy tym napiszesz, do czasu decyzji. Nie zapisujemy, kim jesteś.
