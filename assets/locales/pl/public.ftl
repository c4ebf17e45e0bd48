# Draft: not yet checked by a translator.

## Names and menus

site-name = AHPs Listen
organisation = Zespół strategii
language-name = Polski
nav-home = Strona główna
nav-receipt = Twoje potwierdzenie
nav-account = Dla specjalistów
nav-engagement = Przegląd
nav-themes = Tematy
nav-findings = Ustalenia
nav-strategy = Strategia
footer-help-now = Pomoc teraz
footer-contact = Kontakt
footer-moderation = Jak działa moderacja
footer-accessibility = Deklaracja dostępności
footer-privacy = Prywatność
footer-cookies = Pliki cookie
back = Wstecz
why = Dlaczego:
your-words = Twoje słowa
email = Adres e-mail
password = Hasło
sign-in = Zaloguj się

## Days, and where an engagement stands

a-day = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year }
dates-from-to = od { $from } do { $to }
dates-until = Otwarte do { $to }
dates-ended = Zakończono { $to }
where-published = Strategia jest opublikowana.
where-paused = Na razie jest przerwa. { $reason }
where-days-left = { $days ->
    [1] Dziś jest ostatni dzień.
    [few] Zostały { $days } dni, licząc dzisiejszy.
    [many] Zostało { $days } dni, licząc dzisiejszy.
   *[other] Zostało { $days } dnia, licząc dzisiejszy.
}
where-not-yet = To się jeszcze nie zaczęło.
where-closing = Nie przyjmujemy już nowych wypowiedzi. Zespół czyta to, co nadeszło.
where-between = Ta część się skończyła, a następna jeszcze się nie zaczęła.

## Counts and voices

count-hidden = Za mało głosów, aby podać liczbę
count-voices = { $n ->
    [0] Jeszcze nie ma głosów
    [few] Około { $n } głosy
   *[other] Około { $n } głosów
}
voice-citizen = Od osoby z ogółu mieszkańców.
voice-ahp = Od specjalisty z pokrewnego zawodu medycznego.
voice-other = Od innego specjalisty w ochronie zdrowia lub opiece.
voice-citizen-group = Od osoby z ogółu mieszkańców: { $group }.
voice-ahp-group = Od specjalisty z pokrewnego zawodu medycznego: { $group }.
voice-other-group = Od innego specjalisty w ochronie zdrowia lub opiece: { $group }.
voice-verdict = Odpowiedź: { $verdict }.
voice-no-words = Ten głos to odpowiedź bez słów.
voice-link = Zobacz, do czego to doprowadziło
voice-link-number = głos
voices-order = Najpierw jest najnowsze wydanie. W obrębie wydania głosy są wymieszane, aby nikt nie mógł poznać, kto kiedy napisał.
voices-first = Wróć do pierwszej strony głosów

## From a voice to the strategy

trace-heading = Do czego to doprowadziło
trace-themes = Tematy
trace-findings = Ustalenia
trace-lines = Wiersze strategii
trace-no-themes = Na razie nie należy do żadnego tematu.
trace-no-findings = Na razie nie opiera się na tym żadne ustalenie.
trace-no-lines = Na razie nie opiera się na tym żaden wiersz strategii.
trace-nothing = Jeszcze nic. Zespół nie włączył tych słów do tematu, ustalenia ani strategii.
fingerprint = Odcisk tej listy

## The home page

home-title = Twoje zdanie się liczy
home-about = Tutaj mieszkańcy i specjaliści razem piszą strategie. Najpierw mówią mieszkańcy, potem odpowiadają specjaliści, a na końcu wszyscy sprawdzają wynik.
home-none = W tej chwili nic nie jest otwarte. Zapraszamy innego dnia.
home-published = Strategia jest opublikowana
home-phase = Etap: { $phase }

## An engagement

engagement-strategy = Przeczytaj strategię
engagement-join = Pracujesz w ochronie zdrowia lub opiece? Twój głos jest oznaczony zawodem lub rolą, nigdy nazwiskiem.
engagement-join-link = Zaloguj się lub dołącz jako specjalista
engagement-choose-listen = Wybierz pytanie, aby na nie odpowiedzieć albo przeczytać, co powiedzieli inni.
engagement-choose-respond = Wybierz temat, aby na niego odpowiedzieć albo przeczytać, co powiedzieli specjaliści.
engagement-choose-challenge = Wybierz ustalenie, aby je ocenić albo przeczytać, co powiedzieli inni.
engagement-phase-ahead = To się jeszcze nie zaczęło.
engagement-phase-closing = Nie przyjmujemy już nowych wypowiedzi. Zespół czyta to, co nadeszło.
engagement-phase-over = To się skończyło. Nadal można czytać to, co opublikowano.
engagement-list-respond = Wszystkie tematy i słowa, z których powstały
engagement-list-challenge = Wszystkie ustalenia i podjęte decyzje
engagement-who-decides = Kto decyduje
engagement-contact = Pytania na ten temat

## One prompt

prompt-about-respond = Przeczytaj temat i słowa, z których powstał
prompt-about-challenge = Przeczytaj ustalenie i to, na czym się opiera
prompt-write-listen = Odpowiedz na to pytanie
prompt-write-respond = Odpowiedz na ten temat
prompt-write-challenge = Powiedz nam, czy mamy rację
prompt-closed = W tej chwili nie przyjmujemy tu nowych wypowiedzi.
prompt-verdicts = Jakie były odpowiedzi
prompt-voices-listen = Co powiedzieli mieszkańcy
prompt-voices-respond = Co powiedzieli specjaliści
prompt-voices-challenge = Co powiedzieli wszyscy

## Writing

write-not-yet-heading = To się jeszcze nie zaczęło
write-not-yet = Można już o tym przeczytać. Daty są na górze tej strony.
write-paused-heading = Na razie jest przerwa
write-paused = W tej chwili nie przyjmujemy nowych wypowiedzi.
write-over-heading = To jest zamknięte
write-over = Nie przyjmujemy tu już nowych wypowiedzi.
write-stale-heading = Nic nie zostało wysłane
write-stale = Ta strona była otwarta dłużej niż dobę, więc nie mogliśmy przyjąć wypowiedzi. Proszę nacisnąć przycisk jeszcze raz.
write-busy-heading = Nic nie zostało wysłane
write-busy = W tej chwili jest tu zbyt duży ruch. Proszę poczekać minutę i spróbować ponownie.
write-copy = Twoje słowa nie zostały wysłane. Są poniżej, aby można je było skopiować.
write-kept = Twoje słowa są nadal poniżej.
write-speaks-as = Twoje słowa pokażemy jako pochodzące od grupy: { $group }. Nie pokażemy niczego więcej o Tobie.
write-why = Twoje powody, własnymi słowami
write-why-hint = Można zostawić puste, jeśli ustalenie jest według Ciebie słuszne.
write-public = Twoje słowa mogą stać się publiczne. Prosimy nie podawać nazwisk, miejsc ani dat, po których można rozpoznać Ciebie lub kogoś innego.
write-continue = Dalej
write-privacy-heading = Co o Tobie przechowujemy
write-privacy = Twoje słowa, dzisiejszą datę i język tej strony. Nie pytamy, kim jesteś. Nie zapisujemy nazwiska, adresu, przeglądarki ani godziny i nie ma tu plików cookie.
write-privacy-voice = Twoje słowa, dzisiejszą datę, język tej strony, Twoją grupę i znak, który pokazuje, które słowa pochodzą od tego samego głosu na tym etapie. Nie zapisujemy przy nich ani konta, ani nazwiska.

## Checking before sending

check-title = Sprawdź swoje słowa przed wysłaniem
check-not-sent = Nic jeszcze nie zostało wysłane.
check-no-words = Bez słów
check-speaks-as = Pokażemy jako pochodzące od
check-change = Zmień swoje słowa
check-send-heading = Wyślij swoje słowa
check-send-about = Zanim cokolwiek stanie się publiczne, czyta to moderator. Dostaniesz potwierdzenie, dzięki któremu zobaczysz, co się stało z Twoimi słowami, i będziesz móc je wycofać.
check-send = Wyślij

## After sending

confirmation-title = Mamy Twoje słowa
confirmation-thanks = Dziękujemy.
confirmation-again = Dziękujemy. Ten formularz był już wysłany, więc zachowaliśmy Twoje słowa tylko raz. To jest to samo potwierdzenie.
confirmation-receipt = Twoje potwierdzenie
confirmation-receipt-keep = Zapisz ten kod, wydrukuj tę stronę albo zrób jej zdjęcie. Każdy, kto ma kod, może zobaczyć Twoje słowa i je wycofać.
confirmation-receipt-once = Pokazujemy kod tylko tutaj. Nie mamy jego czytelnej kopii, więc nie możemy go później odszukać.
confirmation-next = Co będzie dalej
confirmation-next-read = Moderator czyta Twoje słowa. Jeśli nie można ich opublikować, dzięki potwierdzeniu dowiesz się dlaczego.
confirmation-next-release = Przyjęte słowa pojawiają się w naszym następnym wydaniu, w wymieszanej kolejności.
confirmation-next-follow = Dzięki potwierdzeniu zobaczysz, w których tematach, ustaleniach i wierszach strategii znalazły się Twoje słowa.
confirmation-receipt-link = Zobacz, co się dzieje z Twoimi słowami
confirmation-help = Jeśli potrzebujesz pomocy teraz
confirmation-help-about = Mogą minąć dni, zanim ktoś przeczyta Twoje słowa, a my nie wiemy, kim jesteś. Jeśli Ty lub ktoś inny jest w niebezpieczeństwie albo nie daje sobie rady, proszę porozmawiać z kimś teraz.
confirmation-back = Wróć do:

## One voice

contribution-title = Co powiedziała jedna osoba
contribution-back = Wróć do wszystkich głosów
contribution-asked = Powiedziane na temat:

## Themes

themes-title = Tematy
themes-about = Zespół przeczytał wypowiedzi i zebrał je w te tematy. Każdy temat pokazuje słowa, z których powstał.
themes-dropped = Tematy, których nie rozwijano dalej
themes-dropped-about = Te sprawy też się pojawiły. Zespół postanowił ich nie rozwijać i mówi dlaczego.
themes-set = Ten odcisk oznacza dokładnie tę listę tematów. Gdyby coś na liście się zmieniło, zmieniłby się też odcisk. Można go zapisać i później porównać.
theme-back = Wróć do wszystkich tematów
theme-dropped = Dlaczego tego nie rozwijano
theme-responses = Przeczytaj, co specjaliści powiedzieli na ten temat
theme-voices = Słowa, z których powstał ten temat

## Findings

findings-title = Ustalenia
findings-about = Ustalenie łączy to, co powiedzieli mieszkańcy, z tym, co odpowiedzieli specjaliści. Przy każdym widać, co postanowiono i dlaczego.
finding-back = Wróć do wszystkich ustaleń
finding-decision = Co postanowiono
finding-earlier = Wcześniej brzmiało:
finding-challenges = Przeczytaj, co wszyscy powiedzieli o tym ustaleniu
finding-merged = Ustalenia, które stały się jego częścią
finding-themes = Tematy, na których opiera się to ustalenie
finding-responses = Słowa specjalistów, na których opiera się to ustalenie
finding-no-responses = Nie ma opublikowanych słów specjalistów, które można by tu pokazać.
outcome-open = Jeszcze nie postanowiono
outcome-keep = Pozostawione bez zmian
outcome-change = Zmienione
outcome-merge = Połączone z innym ustaleniem
outcome-drop = Nierozwijane dalej
outcome-into = Stało się częścią ustalenia:

## The strategy

strategy-title = Strategia
strategy-about = Wybierz wiersz, aby zobaczyć, skąd się wziął: ustalenia, tematy i słowa, na których się opiera.
strategy-set = Ten odcisk oznacza dokładnie te ustalenia, na których opiera się strategia, tak jak o nich postanowiono. Gdyby coś się w nich zmieniło, zmieniłby się też odcisk.
line-title = Skąd się wziął ten wiersz
line-back = Wróć do strategii
line-section = Część:
line-about = Ten wiersz opiera się na tym, co poniżej.
line-finding = Ustalenie:
line-merged = Jego częścią stały się te ustalenia:
line-theme = Temat:
line-voices = Niektóre słowa, z których powstał ten temat. Wszystkie są na stronie tematu.
line-no-voices = Nie ma opublikowanych słów, które można by tu pokazać.
line-no-themes = To ustalenie nie powstało z opublikowanego tematu.

## The receipt

receipt-ask-title = Zobacz, co się stało z Twoimi słowami
receipt-ask-about = Przy wysyłaniu słów dostaje się potwierdzenie. Pokazuje ono, co się z nimi stało, i pozwala je wycofać.
receipt-ask-code = Kod potwierdzenia
receipt-ask-hint = 28 liter i cyfr. Wielkie i małe litery oraz odstępy nie mają znaczenia.
receipt-ask-show = Dalej
receipt-ask-lost = Jeśli kod się zgubił, nie możemy go odszukać. Nie mamy jego czytelnej kopii i nie wiemy, które słowa są Twoje.
receipt-title = Co się stało z Twoimi słowami
receipt-withdrawn-title = Twoje słowa zostały wycofane
receipt-withdrawn-thanks = Nie ma ich już na naszych stronach.
receipt-state-received = Czekają
receipt-state-published = Przyjęte
receipt-state-declined = Nieopublikowane
receipt-state-escalated = Sprawdzane ponownie
receipt-state-withdrawn = Wycofane
receipt-about-received = Mamy Twoje słowa. Moderator jeszcze o nich nie zdecydował.
receipt-about-published = Moderator przyjął Twoje słowa i są one publiczne.
receipt-about-published-soon = Moderator przyjął Twoje słowa. Pojawią się w naszym następnym wydaniu.
receipt-about-declined = Moderator postanowił nie publikować Twoich słów. Zapraszamy do napisania jeszcze raz.
receipt-about-escalated = Twoje słowa wzbudziły w nas obawę o czyjeś bezpieczeństwo, więc zanim zdecydujemy, ktoś z zespołu przeczyta je ponownie. Nie wiemy, kim jesteś, i nie możemy się z Tobą skontaktować. Jeśli potrzebujesz pomocy, proszę porozmawiać z kimś teraz.
receipt-about-withdrawn = Te słowa zostały wycofane. Nie ma ich już na żadnej z naszych stron.
receipt-reason = Powód:
receipt-public = Zobacz swoje słowa tam, gdzie są publiczne
receipt-words = Twoje słowa
receipt-words-gone = Słowa zostały usunięte.
receipt-received = Otrzymano { $day }.
receipt-withdraw = Wycofaj swoje słowa
receipt-withdraw-about = Twoje słowa zostaną usunięte i od razu znikną z naszych stron. Tego nie można cofnąć. Osoby, które wcześniej je przeczytały lub skopiowały, mogą je nadal mieć.
receipt-withdraw-sure = Czy chcesz wycofać swoje słowa?
receipt-withdraw-yes = Tak, usuńcie moje słowa na zawsze
receipt-withdraw-button = Wycofaj moje słowa

## Help

help-title = Pomoc teraz
help-about = Jeśli Ty lub ktoś inny jest w niebezpieczeństwie albo nie daje sobie rady, proszę porozmawiać z kimś teraz. Te osoby mogą pomóc. Nie prowadzimy tych usług, a one nie wiedzą, że tu jesteś.
help-call = Zadzwoń:
help-text = Wyślij SMS na numer
help-unknown = Sami nie możemy wysłać pomocy, bo nie wiemy, kto do nas pisze.

## Joining as a professional

join-title = Dołącz jako specjalista
join-about = Specjaliści potrzebują konta, abyśmy wiedzieli, z jakiego zawodu lub roli pochodzi głos. Mieszkańcy go nie potrzebują.
join-separate = Twoje konto trzymamy osobno od tego, co mówisz. Zapisane jest w nim tylko to, że masz głos, a nie który.
join-have = Masz już konto?
join-email-hint = Używamy go do potwierdzenia konta, a Ty do logowania.
join-password = Wybierz hasło
join-password-hint = Co najmniej { $shortest } znaków. Dobre hasło to trzy lub więcej niepowiązanych słów.
join-profession = Twój zawód lub rola
join-profession-hint = Wybierz jeden. Małe zawody pokazujemy razem pod jedną nazwą, aby nikt się nie wyróżniał.
join-button = Dołącz
join-again = Dołącz ponownie
joined-title = Sprawdź pocztę e-mail
joined-link = Wysłaliśmy Ci wiadomość. Proszę otworzyć link i nacisnąć przycisk na stronie. Link działa przez 48 godzin.
joined-wait = Jeśli w ciągu godziny nic nie przyjdzie, sprawdź folder ze spamem albo dołącz ponownie. Dla każdego adresu odpowiadamy tak samo, więc ta strona nikomu nie zdradza, kto ma konto.
joined-then = Po potwierdzeniu adresu:
confirm-ask-title = Potwierdź adres e-mail
confirm-ask = Naciśnij przycisk, aby potwierdzić, że to Twój adres.
confirm-button = Potwierdź
confirm-done-title = Twój adres e-mail jest potwierdzony
confirm-done = Możesz się teraz zalogować.
confirm-failed-title = Ten link już nie działa
confirm-failed = Działa jeden raz, przez 48 godzin. Jeśli adres był już potwierdzony, proszę się zalogować. Jeśli nie, proszę dołączyć ponownie, a wyślemy nowy link.

## Signing in

sign-in-account-title = Zaloguj się jako specjalista
sign-in-account-about = Mieszkańcy nie muszą się logować.
sign-in-desk-title = Zaloguj się do biura zespołu
sign-in-desk-about = Dla członków zespołu strategii.
sign-in-new = Jesteś tu pierwszy raz?

## The account and the voice

account-title = Twoje konto
account-signed-in = Zalogowano
account-about = Na każdym etapie możesz dostać jeden głos. Z nim mówisz jako członek swojej grupy, bez nazwiska.
account-none = W tej chwili żaden etap nie jest otwarty dla Twojego zawodu lub roli.
account-given = Masz już swój głos na tym etapie.
account-go = Przejdź i zabierz głos
account-voice = Użyj kodu głosu na tym urządzeniu
account-take-about = Kod zobaczysz jeden raz. Ta przeglądarka będzie go pamiętać, dopóki jej nie zamkniesz.
account-take = Odbierz swój głos: „{ $phase }”
account-limit-heading = Jak Twój głos pozostaje oddzielony od konta
account-limit = W koncie zapisane jest, że masz głos, a nic z samego głosu. W chwili przydzielania serwer przez moment widzi jedno i drugie, ale nie zachowuje żadnego powiązania. To, co powiesz później, ma przy sobie tylko Twoją grupę i znak głosu.
voice-given-title = Masz swój głos
voice-given-ready = Ta przeglądarka może go teraz używać.
voice-given-code = Kod Twojego głosu
voice-given-keep = Zapisz ten kod albo wydrukuj tę stronę. Będzie potrzebny, aby mówić na tym etapie z innego urządzenia albo po zamknięciu tej przeglądarki.
voice-given-once = Pokazujemy kod tylko tutaj i nie mamy kopii. Proszę nikomu go nie dawać: taka osoba mogłaby mówić w imieniu Twojej grupy.
voice-given-next = Co można teraz zrobić
voice-given-sign-out = Możesz się wylogować. Twój głos zostaje w tej przeglądarce, dopóki jej nie zamkniesz.
voice-code-title = Jaki jest Twój kod?
voice-code-hint = 16 liter i cyfr z kartki albo 32 z zapisanego kodu głosu. Wielkie i małe litery oraz odstępy nie mają znaczenia. Ta przeglądarka będzie pamiętać Twój głos, dopóki jej nie zamkniesz.
voice-code-button = Dalej

## What must be mended in a form

error-stale = Ta strona była otwarta zbyt długo. Proszę wysłać jeszcze raz
error-words-empty = Napisz, co chcesz powiedzieć
error-too-long = Można użyć najwyżej { $limit } znaków. Teraz jest ich { $got }
error-verdict-empty = Wybierz najbliższą odpowiedź
error-code-empty = Wpisz kod potwierdzenia
error-code-form = Wpisz kod potwierdzenia złożony z 28 liter i cyfr
error-code-mistyped = Sprawdź kod: co najmniej jedna litera lub cyfra jest błędna
error-code-unknown = Nie znamy potwierdzenia z tym kodem. Sprawdź każdą literę i cyfrę
error-sure-empty = Zaznacz pole, jeśli chcesz usunąć swoje słowa
error-email = Wpisz adres e-mail w poprawnej postaci, na przykład name@example.com
error-password-short = Wpisz hasło, które ma co najmniej { $limit } znaków
error-password-long = Wpisz hasło, które ma najwyżej { $limit } znaków
error-password-guessable = Wybierz hasło trudniejsze do odgadnięcia
error-profession-empty = Wybierz swój zawód lub rolę
error-sign-in = Adres e-mail i hasło nie pasują do siebie albo adres nie jest jeszcze potwierdzony
error-voice-unknown = Nie znamy tego kodu albo jego etap nie jest teraz otwarty. Sprawdź każdą literę i cyfrę

## Pages for when something goes wrong

error-page-reference = Jeśli do nas napiszesz, podaj ten numer:
error-page-way = Przejdź do strony początkowej
error-page-not-found-title = Nie znaleźliśmy tej strony
error-page-not-found-text = Jeśli adres był wpisany ręcznie, proszę go sprawdzić. Wycofane słowa nie mają już strony.
error-page-malformed-title = Nie mogliśmy odczytać tego, co wysłano
error-page-malformed-text = Nic nie zapisano. Proszę wrócić i spróbować jeszcze raz.
error-page-too-large-title = To było za długie
error-page-too-large-text = Nic nie zapisano. Proszę wrócić i wysłać krótszy tekst.
error-page-too-slow-title = To trwało zbyt długo
error-page-too-slow-text = Nic nie zapisano, bo wiadomość nie dotarła na czas. Proszę wrócić i spróbować jeszcze raz.
error-page-cross-site-title = To nie przyszło z naszych stron
error-page-cross-site-text = Nic nie zapisano. Dla bezpieczeństwa przyjmujemy formularze tylko z tej witryny. Proszę otworzyć stronę tutaj i spróbować jeszcze raz.
error-page-stale-title = Ta strona była otwarta zbyt długo
error-page-stale-text = Nic się nie zmieniło. Proszę wrócić, wczytać stronę od nowa i spróbować jeszcze raz.
error-page-not-allowed-title = Tego nie można zrobić
error-page-not-allowed-text = Twoja rola lub zawód na to nie pozwala.
error-page-too-often-title = Zbyt wiele prób
error-page-too-often-text = Proszę poczekać minutę, wrócić i spróbować jeszcze raz.
error-page-conflict-title = W międzyczasie coś się zmieniło
error-page-conflict-text = Nic nie zapisano, bo ktoś inny zmienił to wcześniej. Proszę wrócić, wczytać stronę od nowa i spojrzeć jeszcze raz.
error-page-busy-title = Jest teraz bardzo duży ruch
error-page-busy-text = Nic nie zapisano. Proszę poczekać minutę, wrócić i spróbować jeszcze raz.
error-page-broken-title = Coś się u nas zepsuło
error-page-broken-text = To nasza wina i mamy to zapisane. Proszę spróbować później.

## Contact

information-receipt = Użyj swojego potwierdzenia
information-contact-title = Kontakt
information-contact-part1-heading = Napisz do nas
information-contact-part1-1 = Prosimy pisać na poniższy adres z pytaniami, ze skargami na tę witrynę albo gdy coś jest tu trudne w użyciu.
information-contact-part1-2 = Jeśli napiszesz e-mail, zobaczymy Twój adres e-mail. Prosimy nie podawać w nim kodu potwierdzenia.

## How moderation works

information-moderation-title = Jak działa moderacja
information-moderation-part1-heading = Zanim cokolwiek stanie się publiczne
information-moderation-part1-1 = Moderator, który jest człowiekiem, a nie maszyną, czyta każdą wypowiedź i o niej decyduje. Wcześniej nic nie jest publiczne.
information-moderation-part1-2 = Moderator widzi słowa i pytanie, a nie to, kto je napisał. My tego nie wiemy.
information-moderation-part1-3 = Słów nie odrzucamy dlatego, że są krytyczne, ani dlatego, że wiele osób mówi to samo.
information-moderation-part1-4 = Program szuka słów, które mówią o cierpieniu, i takich rzeczy jak numery telefonów. Pokazuje piszącemu pomoc i zaznaczenia, a słowa o cierpieniu stawia na początku kolejki moderatorów. Niczego nie publikuje i nie odrzuca.
information-moderation-part2-heading = Gdy słowa nie są publikowane
information-moderation-part2-1 = Moderator wybiera powód ze stałej listy: na przykład że można kogoś rozpoznać, że słowa atakują ludzi albo coś reklamują. Powód widać dzięki potwierdzeniu.
information-moderation-part2-2 = Możesz pominąć tę część i przez kilka dni wysłać słowa jeszcze raz, z potwierdzeniem. Nie zmieniamy Twoich słów. Moderator może zasłonić część, po której można kogoś rozpoznać, i opublikować resztę: powie Ci o tym potwierdzenie.
information-moderation-part2-3 = Mogą do nas dotrzeć słowa kogoś, kto jest w niebezpieczeństwie. Nie wiemy, kto je napisał, i nie możemy wysłać pomocy. Jeśli jej potrzebujesz, użyj „Pomoc teraz”.
information-moderation-part2-4 = Jeśli uważasz, że decyzja jest zła, możesz raz poprosić o drugą opinię, z potwierdzeniem. Decyduje wtedy inny moderator albo osoba kierująca zespołem, nie ten, kto zdecydował najpierw.
information-moderation-part3-heading = Gdy słowa są publikowane
information-moderation-part3-1 = Przyjęte słowa pojawiają się w następnym wydaniu naszego publicznego zapisu. Wydania mają numery, a słowa w każdym z nich są wymieszane.
information-moderation-part3-2 = Z potwierdzeniem możesz w każdej chwili wycofać słowa. Od razu znikają z naszych stron.
information-moderation-part3-3 = Z potwierdzeniem możesz przez kilka dni zmieniać swoje słowa. Nowe słowa też czyta moderator, a do tego czasu zostają wcześniejsze.

## Privacy

information-privacy-title = Prywatność
information-privacy-part1-heading = Gdy piszesz jako mieszkaniec
information-privacy-part1-1 = Nie trzeba konta, plików cookie ani skryptów. Nie pytamy, kim jesteś.
information-privacy-part1-2 = Przy Twoich słowach zapisujemy pytanie, odpowiedź, jeśli została wybrana, język strony i dzień. Nie zapisujemy nazwiska, adresu, adresu sieciowego, przeglądarki ani godziny.
information-privacy-part1-3 = Kod potwierdzenia pokazujemy raz i zapisujemy tylko jego odcisk. Odcisk rozpoznaje wpisany kod, ale kodu nie da się z niego odtworzyć.
information-privacy-part1-4 = Jeśli ze słów wynika, że ktoś może być w niebezpieczeństwie, zapisujemy też rodzaj obawy, na przykład przemoc, do decyzji moderatora.
information-privacy-part1-7 = Jeśli słowa mógł wysłać program, zapisujemy to do decyzji moderatora. Takie słowa czytamy po innych.
information-privacy-part1-6 = Jeśli zmienisz słowa lub poprosisz o drugą opinię, przechowujemy każdą wersję i to, co do nas piszesz, z dniem, aż wycofasz słowa.
information-privacy-part2-heading = Co staje się publiczne
information-privacy-part2-1 = Słowa stają się publiczne dopiero wtedy, gdy przyjmie je moderator. Mogą zdradzić, kim jesteś, przez to, co mówią, więc prosimy nie podawać nazwisk, miejsc ani dat.
information-privacy-part2-2 = Strony publiczne mają numerowane wydania. W obrębie wydania słowa są wymieszane, aby ich kolejność nie zdradzała, kto kiedy napisał.
information-privacy-part2-3 = Nie podajemy żadnej liczby od 1 do 7. Większe liczby zaokrąglamy do najbliższych 5. Czasem pomijamy sumę albo zostawiamy liczbę bez zmian, aby nikt nie mógł obliczyć ukrytej.
information-privacy-part2-4 = Każdy może czytać i kopiować to, co publiczne. Jeśli wycofasz swoje słowa, kopii zrobionych przez innych nie możemy usunąć.
information-privacy-part3-heading = Gdy dołączasz jako specjalista
information-privacy-part3-1 = W koncie są: adres e-mail, chroniona postać hasła oraz zawód lub rola. E-mail wysyłamy tylko przy dołączaniu.
information-privacy-part3-2 = Dla każdego etapu konto zapisuje, że masz głos, a nic z samego głosu. W chwili przydzielania serwer przez moment widzi jedno i drugie, ale nie zachowuje żadnego powiązania.
information-privacy-part3-3 = Przy Twoich słowach zapisujemy to co u wszystkich oraz Twoją grupę i znak, który pokazuje, które słowa pochodzą od tego samego głosu na tym etapie. Małe zawody mają jedną wspólną grupę.
information-privacy-part4-heading = Co możesz zrobić, a czego my nie możemy
information-privacy-part4-1 = Z potwierdzeniem możesz zobaczyć swoje słowa i je wycofać. Słowa są wtedy usuwane, a potwierdzenie pokazuje tylko, że je wycofano. Wcześniejsze kopie zapasowe mogą je zawierać, aż zostaną zastąpione. Jeśli taka kopia będzie potrzebna, Twoje słowa zostaną z niej usunięte, zanim ktokolwiek ją przeczyta. W sprawie konta i swoich praw do niego prosimy pisać na adres ze strony kontaktowej.
information-privacy-part4-2 = Aby nikt nie odgadywał kodów i haseł ani nie zalewał nas słowami, liczymy próby i wypowiedzi: najwyżej przez dzień, tylko w pamięci i bez czytelnego adresu sieciowego. Sieci między Tobą a nami mogą widzieć, że odwiedzasz tę witrynę. Nie mamy wpływu na to, co zapisują.

## Cookies

information-cookies-title = Pliki cookie
information-cookies-part1-heading = Mieszkańcy
information-cookies-part1-1 = Czytanie i pisanie nie wymagają plików cookie i żadnych nie zapisujemy.
information-cookies-part1-2 = Jeśli powiesz, co myślisz o słowach innych, przeglądarka zachowa jeden plik cookie na ten etap, aby policzyć Cię raz i aby można było zmienić zdanie. Jest w nim liczba wylosowana przypadkiem, przeglądarka usuwa go na koniec etapu, a my przechowujemy tylko jej przekształconą postać, na każdym etapie inną.
information-cookies-part1-3 = Nie ma plików cookie do reklam, do liczenia odwiedzin ani dla innych witryn. Nasze strony niczego nie pobierają skądinąd.
information-cookies-part1-4 = Jeśli przy pisaniu zaznaczysz „Zachowaj moje słowa na tym urządzeniu”, przeglądarka zapisze je na Twoim urządzeniu i nigdzie indziej. Znikają, gdy je wyślesz, gdy wybierzesz ich usunięcie albo przy następnej wizycie po 30 dniach.
information-cookies-part2-heading = Specjaliści i zespół
information-cookies-part2-1 = Po zalogowaniu jeden plik cookie utrzymuje zalogowanie. Kończy się z wylogowaniem lub zamknięciem przeglądarki, po 30 minutach bez użycia, a najpóźniej po 8 godzinach. Gdy z powodu konserwacji witrynę można przez pewien czas tylko czytać, może trwać do końca 8 godzin.
information-cookies-part2-2 = Jeśli używasz głosu, jeden plik cookie na każdy etap przechowuje kod głosu do zamknięcia przeglądarki. Zostaje po wylogowaniu, bo nie jest połączony z kontem.
information-cookies-part2-3 = Jeśli należysz do zespołu, przeglądarka przechowuje jeszcze dwa pliki cookie: jeden od hasła do drugiego kroku, najwyżej przez 15 minut, i jeden, który przez 90 dni mówi nam, że logowano się już na tym urządzeniu, aby ktoś, kto próbuje odgadnąć hasło, nie mógł zablokować dostępu. Ten drugi niczego nie otwiera.
