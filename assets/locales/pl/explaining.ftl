# Draft: not yet checked by a translator.

footer-anonymity = Dlaczego nikt Cię nie rozpozna
footer-glossary = Trudne słowa

## How you stay anonymous

anonymity-title = Dlaczego nikt Cię nie rozpozna
anonymity-about = Na tej stronie jest wszystko, co nasza baza danych przechowuje o kimkolwiek. Powstaje ona z tej samej listy, którą nasze testy porównują z prawdziwą bazą, więc nie można przechowywać niczego, czego tu nie ma.
anonymity-voices-heading = Co przechowujemy z tego, co mówią ludzie
anonymity-voices-about = Przy każdej wypowiedzi mieszkańca lub specjalisty:
anonymity-equality-heading = Co przechowujemy z odpowiedzi na pytania o równość
anonymity-equality-about = Liczniki i nic o żadnej osobie:
anonymity-notices-heading = Co przechowujemy o osobach, które proszą o nowiny
anonymity-notices-about = Osobno od wszystkiego, co się tu mówi:
anonymity-people-heading = Co przechowujemy o specjalistach, którzy dołączają
anonymity-people-about = Mieszkańcy nie mają konta. O specjalistach, osobno od tego, co mówią:
anonymity-desk-heading = Co przechowujemy o zespole
anonymity-desk-about = Zespół pracuje jawnie: decyzje mają nazwiska.
anonymity-not-heading = Czego nie przechowujemy
anonymity-not-1 = Twojego nazwiska, adresu, numeru telefonu ani adresu e-mail przy Twoich słowach.
anonymity-not-2 = Adresu sieciowego, przeglądarki ani urządzenia, którego używasz.
anonymity-not-3 = Godziny, o której piszesz, ani kolejności, w jakiej przyszły słowa.
anonymity-not-4 = Plików cookie, jeśli tylko czytasz i piszesz. Jeśli powiesz, co myślisz o słowach innych, przeglądarka zachowa jeden plik cookie na ten etap.
anonymity-not-5 = Żadnego powiązania między kontem a słowami, które powiedział jego głos.
anonymity-limits-heading = Czego nie możemy ukryć
anonymity-limits-1 = Twoje własne słowa mogą zdradzić, kim jesteś. Prosimy nie podawać nazwisk, miejsc ani dat.
anonymity-limits-2 = Do następnego wydania ktoś, kto prowadzi serwer i obserwuje jego dysk, mógłby zobaczyć, kiedy przychodzą słowa. Po wydaniu tej kolejności już nie ma.
anonymity-limits-3 = Twój dostawca internetu lub pracodawca może widzieć, że odwiedzasz tę witrynę.
anonymity-columns = Każda tabela i kolumna bazy danych, dla tych, którzy chcą sprawdzić
anonymity-table = Tabela
anonymity-column = Kolumna
anonymity-meaning = Co to jest

## What each column keeps

kept-random-number = Losowa liczba, która nazywa wpis. Nie mówi nic o tym, kto i kiedy.
kept-question = Na które pytanie, temat lub ustalenie odpowiadają słowa.
kept-audience = Czy mówi mieszkaniec, specjalista pokrewnego zawodu medycznego czy inny specjalista.
kept-group = U specjalistów nazwa ich grupy. Małe zawody mają jedną wspólną.
kept-mark = U specjalistów znak, który pokazuje, które słowa pochodzą od tego samego głosu na jednym etapie. Nie prowadzi do żadnego konta.
kept-channel = Jak słowa do nas dotarły: przez tę witrynę czy przez kogoś, kto zapisał je za innych.
kept-verdict = Odpowiedź wybrana przy ustaleniu.
kept-language = Język użytej strony.
kept-words = Same słowa. Są usuwane, gdy je wycofasz.
kept-translated = Tłumaczenie obok słów i wydanie, które je po raz pierwszy pokazało. Znika razem ze słowami.
kept-decision = Czy słowa czekają, są publikowane czy nie, i z jakiego powodu z naszej listy.
kept-reply = Co moderator mówi Ci przy decyzji. Pokazuje to tylko Twoje potwierdzenie i jest to usuwane, gdy wycofasz słowa.
kept-wordings = Jeśli zmienisz swoje słowa, także wcześniejsze, w kolejności pisania. Są usuwane, gdy wycofasz słowa.
kept-sealed = Twoje słowa w pierwotnej postaci, jeśli moderator zasłonił ich części. Są zapieczętowane do dnia, który podaje Twoje potwierdzenie, i usuwane, gdy wycofasz słowa.
kept-appeal = Jeśli poprosisz o drugą opinię: co piszesz do moderatora i co z tego wynikło. Twoje słowa są tam usuwane, gdy je wycofasz.
kept-concern = Jeśli ze słów wynika, że ktoś może być w niebezpieczeństwie: jaki to rodzaj obawy, do decyzji moderatora.
kept-doubt = Jeśli słowa mógł wysłać program: że czyta się je po innych, do decyzji moderatora.
kept-day = Dzień, w którym przyszły. Nigdy godzina.
kept-receipt = Odcisk kodu potwierdzenia. Kodu nie da się z niego odtworzyć.
kept-place = Miejsce na publicznej liście, które pochodzi z wymieszania.
kept-import = Przy słowach wczytanych przez zespół z pliku: który to był plik.
kept-choice = Czy ktoś zgadza się, nie zgadza lub nie ma pewności co do słów innych.
kept-device = Znak utworzony z losowej liczby w pliku cookie przeglądarki, aby można było zmienić zdanie. Nie prowadzi do nikogo.
kept-session-stance = Ile osób na spotkaniu grupy wybrało którą odpowiedź.
kept-figure = Liczba, która stała się publiczna: zaokrąglona, a gdy mała, to ukryta.
kept-equality-question = Pytanie o ludzi, na przykład o grupę wieku.
kept-equality-answer = Jedna z odpowiedzi do wyboru.
kept-equality-count = Ile osób ją wybrało.
kept-equality-end = Dzień, w którym liczniki zostaną usunięte.
kept-equality-form = Przez dobę: że formularz został policzony, aby liczył się raz. Nic o odpowiedzi.
kept-notice-id = Przekształcona postać adresu, aby każdy adres był tylko raz.
kept-notice-link = Linki z e-maili. Jeden z nich usuwa adres.
kept-notice-asked = Dzień, w którym poproszono o nowiny, do potwierdzenia adresu. Potem żaden dzień.
kept-engagement = Której rozmowy to dotyczy.
kept-used-in = W którym temacie lub ustaleniu użyto słów.
kept-coded = Jaki kod zespół nadał publicznym słowom lub ich części, kto z zespołu i którego dnia, oraz kto z zespołu je w tym celu przeczytał.
kept-email = Adres e-mail.
kept-password = Chroniona postać hasła. Hasła nie da się z niej odczytać.
kept-profession = Wybrany zawód lub rola.
kept-confirmed = Czy adres e-mail jest potwierdzony.
kept-account = Numer konta, do którego to należy.
kept-token = Odcisk linku lub pliku cookie, który dowodzi, kto jest zalogowany.
kept-last-used = Kiedy ostatnio użyto zalogowania, aby mogło się skończyć.
kept-ends = Kiedy link lub zalogowanie się kończy.
kept-voice-given = Że konto dostało głos na etapie. Nigdy który.
kept-mail = E-mail, który czeka na wysłanie. Po wysłaniu jest usuwany.
kept-staff-name = Nazwisko członka zespołu.
kept-staff = Do którego członka zespołu to należy.
kept-role = Co członek zespołu może robić i gdzie.
kept-second-secret = Sekret aplikacji uwierzytelniającej członka zespołu, zamknięty kluczem przechowywanym osobno.
kept-second-step = Który 30-sekundowy krok aplikacji użyto ostatnio, aby żaden kod nie zadziałał dwa razy.
kept-second-since = Dzień, w którym ustawiono aplikację uwierzytelniającą.
kept-recovery-code = Odcisk każdego kodu zapasowego. Kodu nie da się z niego odtworzyć.
kept-decided = Co członek zespołu postanowił o których słowach, dlaczego i kiedy.
kept-approval = Kto zatwierdził strategię i kiedy.
kept-remark = Co krytyczny przyjaciel powiedział o projekcie strategii, którego dnia i co odpowiedział zespół.
kept-proposed = Jaki krok proponuje członek zespołu, który druga osoba musi potwierdzić, dlaczego i którego dnia.
kept-load = O moderatorach: w jakich dniach zajmowali się ciężkimi tekstami, przez tydzień i bez wskazania którymi, oraz od kiedy ktoś zrobił sobie przerwę.
kept-prepared = Przed otwarciem etapu: kto z zespołu podpisał lub zgłosił sprzeciw, kto obiecał moderować, kto zablokował zasady i którego dnia.
kept-codebook = Co znaczą i wcześniej znaczyły kody zespołu, co zanotowali do nich współpracownicy, kto i którego dnia.
kept-typed = Póki plik wpisów jest otwarty: które słowa członek zespołu wpisał za innych, aby można było poprawić błędy.

## The accessibility statement

statement-title = Deklaracja dostępności
statement-scope = Ta deklaracja dostępności dotyczy witryny { $site }.
statement-run = Tę witrynę prowadzi { $organisation }. Chcemy, aby mogło jej używać jak najwięcej osób. Na przykład powinno być możliwe:
statement-able-1 = zmienianie kolorów, kontrastu i wielkości tekstu w urządzeniu lub przeglądarce albo wybór dużego druku lub wysokiego kontrastu na każdej stronie
statement-able-2 = powiększenie do 400% bez wychodzenia tekstu poza ekran
statement-able-3 = używanie każdej strony samą klawiaturą, programem rozpoznającym mowę lub czytnikiem ekranu
statement-able-4 = używanie każdej strony bez JavaScriptu
statement-simple = Staramy się też pisać jak najprościej. Po angielsku jest wersja łatwa do czytania i wersja prosta.
statement-abilitynet = AbilityNet radzi, jak ułatwić używanie urządzenia osobom z niepełnosprawnością: mcmw.abilitynet.org.uk
statement-feedback-heading = Uwagi i kontakt
statement-feedback-1 = Jeśli potrzebujesz informacji z tej witryny w innej postaci, na przykład dużym drukiem, w tekście łatwym do czytania, nagraniu lub brajlu, prosimy napisać. Prosimy napisać także wtedy, gdy znajdziesz problem, którego tu nie ma, albo uważasz, że nie spełniamy wymagań dostępności.
statement-feedback-2 = Adres jest na stronie kontaktu, do której link jest na dole każdej strony.
statement-enforcement-heading = Egzekwowanie przepisów
statement-enforcement-1 = Za egzekwowanie przepisów Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 („przepisy o dostępności”) odpowiada Equality and Human Rights Commission (EHRC).
statement-enforcement-2 = Jeśli nasza odpowiedź na skargę nie wystarcza, proszę zwrócić się do Equality Advisory and Support Service (EASS): www.equalityadvisoryservice.com
statement-technical-heading = Informacje techniczne o dostępności tej witryny
statement-technical-1 = { $organisation } zobowiązuje się do dostępności swojej witryny zgodnie z Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
statement-status-heading = Stan zgodności
statement-status-1 = Ta witryna jest częściowo zgodna ze standardem Web Content Accessibility Guidelines w wersji 2.2 na poziomie AA, z powodu niezgodności i brakujących badań wymienionych poniżej.
statement-content-heading = Treści niedostępne
statement-failures-heading = Niezgodność z przepisami o dostępności
statement-failures-none = Nasze testy automatyczne nie znajdują błędów na stronach, które badają.
statement-untested = Tych badań z udziałem ludzi jeszcze nie było, więc nie wiemy, co by wykazały:
statement-untested-screen-readers = Czytniki ekranu (JAWS, NVDA, VoiceOver i TalkBack).
statement-untested-speech = Rozpoznawanie mowy i lupy ekranowe.
statement-untested-people = Badania z osobami z niepełnosprawnością.
statement-untested-easy-read = Badania wersji łatwej do czytania z osobami z niepełnosprawnością intelektualną.
statement-untested-translations = Sprawdzenie każdego tłumaczenia przez tłumacza. Strony, których nie sprawdzono, mówią o tym.
statement-missing-sign = Nie ma wersji w brytyjskim języku migowym.
statement-missing-team = Słowa mieszkańców i zespołu zostają w języku i postaci, w jakich je napisano. Przy każdych zaznaczony jest język.
statement-burden-heading = Nadmierne obciążenie
statement-burden = Nie twierdzimy, że cokolwiek byłoby nadmiernym obciążeniem.
statement-outside-heading = Treści nieobjęte przepisami o dostępności
statement-outside = W tej witrynie nie ma takich treści.
statement-prepared-heading = Przygotowanie tej deklaracji
statement-prepared = Tę deklarację przygotowano { $prepared }. Ostatnio sprawdzono ją { $reviewed }.
statement-tested = Tę witrynę ostatnio zbadano { $tested }. Badał zespół, który ją buduje, narzędziami axe, HTML_CodeSniffer, html-validate i Nu HTML Checker, przy szerokości 320 i 1280 pikseli. Narzędzia znajdują tylko część problemów.

## The privacy notice, as the law wants it

privacy-legal-heading = Kto odpowiada i jakie masz prawa
privacy-legal-1 = { $organisation } prowadzi tę witrynę i decyduje, co jest przechowywane. Prawo nazywa to administratorem danych. Adres jest na stronie kontaktu.
privacy-legal-2 = To, co mówią mieszkańcy, dociera do nas bez niczego, co mówi, czyje to słowa. Konta specjalistów i zespołu to dane osobowe. Używamy ich, aby wiedzieć, z której grupy pochodzi głos, i aby zespół mógł pracować, do niczego więcej.
privacy-legal-3 = Podstawą prawną jest zadanie w interesie publicznym (UK GDPR, art. 6(1)(e)). Niczego nie sprzedajemy ani nie przekazujemy. Do tego, co jest na serwerze, dostęp mają tylko ci, którzy go dla nas prowadzą.
privacy-legal-4 = Masz prawo zobaczyć, co o Tobie przechowujemy, żądać poprawienia lub usunięcia i wnieść sprzeciw. Prosimy do nas napisać. Jeśli nic nie pokazuje, które słowa są Twoje, znaleźć je może tylko Twoje potwierdzenie.
privacy-legal-5 = Jeśli nasza odpowiedź nie wystarcza, można złożyć skargę do Information Commissioner’s Office: ico.org.uk, telefon 0303 123 1113.

## The moderation rules

moderation-reasons-heading = Stała lista powodów

## Hard words

glossary-title = Trudne słowa
glossary-about = Tych słów używamy w tej witrynie.
glossary-ahp = Specjalista pokrewnego zawodu medycznego (allied health professional, AHP)
glossary-ahp-means = Pracownik ochrony zdrowia z jednego z 14 zawodów, na przykład fizjoterapeuta, ratownik medyczny, dietetyk lub radiograf. Zwykle nie jest lekarzem ani pielęgniarką.
glossary-strategy = Strategia
glossary-strategy-means = Plan, który mówi, co organizacja chce robić przez kilka lat.
glossary-phase = Etap
glossary-phase-means = Jeden z trzech kroków tej rozmowy: słuchamy, odpowiadamy, sprawdzamy.
glossary-contribution = Wypowiedź
glossary-contribution-means = To, co jedna osoba powiedziała w odpowiedzi na pytanie, temat lub ustalenie.
glossary-moderator = Moderator
glossary-moderator-means = Osoba z zespołu, która czyta każdą wypowiedź i decyduje, czy może być publiczna.
glossary-release = Wydanie
glossary-release-means = Numerowana wersja stron publicznych. Nowe słowa dołączają z następnym wydaniem, w wymieszanej kolejności.
glossary-receipt = Potwierdzenie
glossary-receipt-means = Kod, który dostaje się po wysłaniu słów. Pokazuje, co się z nimi stało, i pozwala je wycofać.
glossary-theme = Temat
glossary-theme-means = Grupa wypowiedzi o tym samym.
glossary-finding = Ustalenie
glossary-finding-means = Czego zespół dowiedział się z tego, co powiedzieli mieszkańcy i co odpowiedzieli specjaliści.
glossary-anonymous = Anonimowo
glossary-anonymous-means = Nikt nie może wiedzieć, kto to był.
glossary-fingerprint = Odcisk
glossary-fingerprint-means = Długi rząd liter i cyfr obliczony z tekstu. Gdy zmienia się tekst, zmienia się odcisk.
glossary-draft = Szkic
glossary-draft-means = Tekst, który ktoś musi jeszcze sprawdzić.
kept-session = Co facylitator zapisuje o spotkaniu grupy: dzień, rodzaj miejsca, ile osób przyszło, do jakich grup dotarto, czego potrzebowano, aby wziąć udział, i że wszyscy się zgodzili. Bez nazwisk i bez tego, co powiedziano.
kept-checked = Że ktoś z zespołu porównał część przepisanych słów z papierem i ile się nie zgadzało. Które, zapominamy po zamknięciu pliku wpisów.
