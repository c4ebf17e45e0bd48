# Draft: not yet checked by a translator.

## Names and menus

site-name = AHPs Listen
organisation = Echipa de strategie
language-name = Română
nav-home = Acasă
nav-receipt = Chitanța dumneavoastră
nav-account = Pentru profesioniști
nav-engagement = Privire generală
nav-themes = Teme
nav-findings = Constatări
nav-strategy = Strategia
footer-help-now = Ajutor acum
footer-contact = Contact
footer-moderation = Cum funcționează moderarea
footer-accessibility = Declarația de accesibilitate
footer-privacy = Confidențialitate
footer-cookies = Module cookie
back = Înapoi
why = De ce:
your-words = Cuvintele dumneavoastră
email = Adresa de e-mail
password = Parola
sign-in = Conectare

## Days, and where an engagement stands

a-day = { $day } { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
} { $year }
dates-from-to = de la { $from } până la { $to }
dates-until = Deschis până la { $to }
dates-ended = S-a încheiat pe { $to }
where-published = Strategia este publicată.
where-paused = Deocamdată este o pauză. { $reason }
where-days-left = { $days ->
    [1] Astăzi este ultima zi.
    [few] Au mai rămas { $days } zile, cu tot cu ziua de astăzi.
   *[other] Au mai rămas { $days } de zile, cu tot cu ziua de astăzi.
}
where-not-yet = Nu a început încă.
where-closing = Nu mai primim cuvinte noi. Echipa citește ce a sosit.
where-between = Această parte s-a încheiat, iar următoarea nu a început încă.

## Counts and voices

count-hidden = Prea puține voci pentru a da un număr
count-voices = { $n ->
    [0] Nicio voce deocamdată
    [few] Aproximativ { $n } voci
   *[other] Aproximativ { $n } de voci
}
voice-citizen = De la cineva din public.
voice-ahp = De la un profesionist din profesiile conexe sănătății.
voice-other = De la un alt profesionist din sănătate sau îngrijire.
voice-citizen-group = De la cineva din public: { $group }.
voice-ahp-group = De la un profesionist din profesiile conexe sănătății: { $group }.
voice-other-group = De la un alt profesionist din sănătate sau îngrijire: { $group }.
voice-verdict = Răspunsul dat: { $verdict }.
voice-no-words = Această voce a dat un răspuns fără cuvinte.
voice-link = Vedeți unde a ajuns
voice-link-number = vocea
voices-order = Prima este cea mai nouă ediție. În cadrul unei ediții, vocile sunt amestecate, ca nimeni să nu poată ști cine a scris când.
voices-first = Înapoi la prima pagină de voci

## From a voice to the strategy

trace-heading = Unde a ajuns
trace-themes = Teme
trace-findings = Constatări
trace-lines = Rânduri ale strategiei
trace-no-themes = Deocamdată nu face parte dintr-o temă.
trace-no-findings = Deocamdată nicio constatare nu se bazează pe aceasta.
trace-no-lines = Deocamdată niciun rând al strategiei nu se bazează pe aceasta.
trace-nothing = Nimic încă. Echipa nu a așezat aceste cuvinte într-o temă, într-o constatare sau în strategie.
fingerprint = Amprenta acestei liste

## The home page

home-title = Spuneți-vă părerea
home-about = Aici oamenii și profesioniștii scriu strategii împreună. Întâi vorbesc oamenii, apoi răspund profesioniștii, iar la sfârșit toți verifică rezultatul.
home-none = În acest moment nu este nimic deschis. Vă rugăm să reveniți în altă zi.
home-published = Strategia este publicată
home-phase = Etapa: { $phase }

## An engagement

engagement-strategy = Citiți strategia
engagement-join = Lucrați în sănătate sau îngrijire? Vocea dumneavoastră este marcată cu profesia sau rolul, niciodată cu numele.
engagement-join-link = Conectați-vă sau alăturați-vă ca profesionist
engagement-choose-listen = Alegeți o întrebare pentru a răspunde sau pentru a citi ce au spus alții.
engagement-choose-respond = Alegeți o temă pentru a răspunde sau pentru a citi ce au spus profesioniștii.
engagement-choose-challenge = Alegeți o constatare pentru a o judeca sau pentru a citi ce au spus alții.
engagement-phase-ahead = Nu a început încă.
engagement-phase-closing = Nu mai primim cuvinte noi. Echipa citește ce a sosit.
engagement-phase-over = S-a încheiat. Puteți citi în continuare ce s-a publicat.
engagement-list-respond = Toate temele și cuvintele din care provin
engagement-list-challenge = Toate constatările și ce s-a hotărât
engagement-who-decides = Cine hotărăște
engagement-contact = Întrebări despre aceasta

## One prompt

prompt-about-respond = Citiți tema și cuvintele din care provine
prompt-about-challenge = Citiți constatarea și pe ce se bazează
prompt-write-listen = Răspundeți la această întrebare
prompt-write-respond = Răspundeți la această temă
prompt-write-challenge = Spuneți-ne dacă am înțeles bine
prompt-closed = În acest moment nu primim cuvinte noi aici.
prompt-verdicts = Ce au răspuns oamenii
prompt-voices-listen = Ce au spus oamenii
prompt-voices-respond = Ce au spus profesioniștii
prompt-voices-challenge = Ce au spus toți

## Writing

write-not-yet-heading = Nu a început încă
write-not-yet = Puteți citi despre aceasta acum. Datele sunt în partea de sus a paginii.
write-paused-heading = Deocamdată este o pauză
write-paused = În acest moment nu primim cuvinte noi.
write-over-heading = S-a închis
write-over = Nu mai primim cuvinte noi aici.
write-stale-heading = Nu s-a trimis nimic
write-stale = Această pagină a fost deschisă mai mult de o zi, așa că nu am putut primi textul. Vă rugăm să apăsați butonul din nou.
write-busy-heading = Nu s-a trimis nimic
write-busy = Se întâmplă prea multe aici deodată. Așteptați un minut, apoi încercați din nou.
write-copy = Cuvintele dumneavoastră nu au fost trimise. Sunt mai jos, ca să le puteți copia.
write-kept = Cuvintele dumneavoastră sunt tot mai jos.
write-speaks-as = Cuvintele vor fi arătate ca venind de la: { $group }. Nu se va arăta nimic altceva despre dumneavoastră.
write-why = Motivele dumneavoastră, cu propriile cuvinte
write-why-hint = Puteți lăsa gol dacă vi se pare că această constatare este corectă.
write-public = Cuvintele dumneavoastră pot deveni publice. Vă rugăm să nu scrieți nume, locuri și date care ar arăta cine sunteți dumneavoastră sau altcineva.
write-continue = Continuați
write-privacy-heading = Ce păstrăm despre dumneavoastră
write-privacy = Cuvintele dumneavoastră, data de astăzi și limba acestei pagini. Nu vă întrebăm cine sunteți. Nu păstrăm numele, adresa, browserul sau ora și nu există niciun modul cookie.
write-privacy-voice = Cuvintele dumneavoastră, data de astăzi, limba acestei pagini, grupul și un semn care arată ce cuvinte vin de la aceeași voce în această etapă. Nici contul, nici numele nu sunt păstrate împreună cu ele.

## Checking before sending

check-title = Verificați cuvintele înainte de a le trimite
check-not-sent = Nu s-a trimis nimic încă.
check-no-words = Fără cuvinte
check-speaks-as = Arătate ca venind de la
check-change = Schimbați cuvintele
check-send-heading = Trimiteți cuvintele
check-send-about = Un moderator le citește înainte ca ceva să devină public. Veți primi o chitanță, ca să vedeți ce se întâmplă cu ele și să le puteți retrage.
check-send = Trimiteți

## After sending

confirmation-title = Am primit cuvintele dumneavoastră
confirmation-thanks = Vă mulțumim.
confirmation-again = Vă mulțumim. Ați mai trimis acest formular, așa că am păstrat cuvintele o singură dată. Aceasta este aceeași chitanță.
confirmation-receipt = Chitanța dumneavoastră
confirmation-receipt-keep = Notați acest cod, tipăriți pagina sau faceți-i o fotografie. Oricine are codul poate vedea cuvintele dumneavoastră și le poate retrage.
confirmation-receipt-once = Arătăm codul numai aici. Nu păstrăm nicio copie care se poate citi, așa că nu îl putem găsi mai târziu.
confirmation-next = Ce urmează
confirmation-next-read = Un moderator vă citește cuvintele. Dacă nu pot fi publicate, chitanța vă va spune de ce.
confirmation-next-release = Cuvintele acceptate apar în următoarea noastră ediție, în ordine amestecată.
confirmation-next-follow = Cu chitanța puteți vedea din ce teme, constatări și rânduri ale strategiei au ajuns să facă parte cuvintele dumneavoastră.
confirmation-receipt-link = Vedeți ce se întâmplă cu cuvintele dumneavoastră
confirmation-help = Dacă aveți nevoie de ajutor acum
confirmation-help-about = Pot trece zile până când cineva vă citește cuvintele, iar noi nu știm cine sunteți. Dacă dumneavoastră sau altcineva este în pericol ori nu mai face față, vă rugăm să vorbiți cu cineva acum.
confirmation-back = Înapoi la:

## One voice

contribution-title = Ce a spus o persoană
contribution-back = Înapoi la toate vocile
contribution-asked = Spus despre:

## Themes

themes-title = Teme
themes-about = Echipa a citit ce au spus oamenii și a adunat totul în aceste teme. Fiecare temă arată cuvintele din care provine.
themes-dropped = Teme care nu au fost duse mai departe
themes-dropped-about = Au apărut și acestea. Echipa a hotărât să nu le ducă mai departe și spune de ce.
themes-set = Această amprentă desemnează exact această listă de teme. Dacă s-ar schimba ceva în listă, s-ar schimba și amprenta. O puteți nota și compara mai târziu.
theme-back = Înapoi la toate temele
theme-dropped = De ce nu a fost dusă mai departe
theme-responses = Citiți ce au spus profesioniștii despre această temă
theme-voices = Cuvintele din care provine această temă

## Findings

findings-title = Constatări
findings-about = O constatare adună la un loc ce au spus oamenii și ce au răspuns profesioniștii. Fiecare arată ce s-a hotărât și de ce.
finding-back = Înapoi la toate constatările
finding-decision = Ce s-a hotărât
finding-earlier = Înainte spunea:
finding-challenges = Citiți ce au spus toți despre această constatare
finding-merged = Constatări care au devenit parte din aceasta
finding-themes = Temele din care provine această constatare
finding-responses = Cuvintele profesioniștilor din care provine această constatare
finding-no-responses = Nu există cuvinte publicate ale profesioniștilor de arătat aici.
outcome-open = Încă nehotărât
outcome-keep = Păstrată cum era
outcome-change = Schimbată
outcome-merge = Unită cu o altă constatare
outcome-drop = Nu a fost dusă mai departe
outcome-into = A devenit parte din:

## The strategy

strategy-title = Strategia
strategy-about = Alegeți un rând pentru a vedea de unde vine: constatările, temele și cuvintele din care provine.
strategy-set = Această amprentă desemnează exact constatările pe care se bazează strategia, așa cum au fost hotărâte. Dacă s-ar schimba ceva în ele, s-ar schimba și amprenta.
line-title = De unde vine acest rând
line-back = Înapoi la strategie
line-section = Secțiunea:
line-about = Acest rând se bazează pe ce urmează.
line-finding = Constatarea:
line-merged = Aceste constatări au devenit parte din ea:
line-theme = Tema:
line-voices = Câteva dintre cuvintele din care provine această temă. Pagina temei le arată pe toate.
line-no-voices = Nu există cuvinte publicate de arătat aici.
line-no-themes = Această constatare nu provine dintr-o temă publicată.

## The receipt

receipt-ask-title = Vedeți ce s-a întâmplat cu cuvintele dumneavoastră
receipt-ask-about = Ați primit o chitanță când v-ați trimis cuvintele. Ea arată ce s-a întâmplat cu ele și vă permite să le retrageți.
receipt-ask-code = Codul chitanței
receipt-ask-hint = 28 de litere și cifre. Literele mari sau mici și spațiile nu contează.
receipt-ask-show = Continuați
receipt-ask-lost = Dacă ați pierdut chitanța, nu o putem găsi. Nu păstrăm nicio copie care se poate citi și nu știm care cuvinte sunt ale dumneavoastră.
receipt-title = Ce s-a întâmplat cu cuvintele dumneavoastră
receipt-withdrawn-title = Cuvintele dumneavoastră au fost retrase
receipt-withdrawn-thanks = Nu mai sunt pe paginile noastre.
receipt-state-received = În așteptare
receipt-state-published = Acceptate
receipt-state-declined = Nepublicate
receipt-state-escalated = Se citesc din nou
receipt-state-withdrawn = Retrase
receipt-about-received = Avem cuvintele dumneavoastră. Un moderator nu a hotărât încă asupra lor.
receipt-about-published = Un moderator a acceptat cuvintele dumneavoastră și ele sunt publice.
receipt-about-published-soon = Un moderator a acceptat cuvintele dumneavoastră. Vor apărea în următoarea noastră ediție.
receipt-about-declined = Un moderator a hotărât să nu publice cuvintele dumneavoastră. Puteți scrie din nou oricând.
receipt-about-escalated = Cuvintele dumneavoastră ne-au îngrijorat pentru siguranța cuiva, așa că cineva din echipă le va citi din nou înainte să hotărâm. Nu știm cine sunteți și nu vă putem contacta. Dacă aveți nevoie de ajutor, vă rugăm să vorbiți cu cineva acum.
receipt-about-withdrawn = Aceste cuvinte au fost retrase. Nu mai sunt pe niciuna dintre paginile noastre.
receipt-reason = Motivul:
receipt-public = Vedeți cuvintele dumneavoastră acolo unde sunt publice
receipt-words = Cuvintele dumneavoastră
receipt-words-gone = Cuvintele au fost șterse.
receipt-received = Primite pe { $day }.
receipt-withdraw = Retrageți-vă cuvintele
receipt-withdraw-about = Cuvintele vor fi șterse și vor dispărea imediat de pe paginile noastre. Acest lucru nu poate fi anulat. Cei care le-au citit sau copiat înainte le pot avea în continuare.
receipt-withdraw-sure = Doriți să vă retrageți cuvintele?
receipt-withdraw-yes = Da, ștergeți definitiv cuvintele mele
receipt-withdraw-button = Retrag cuvintele mele

## Help

help-title = Ajutor acum
help-about = Dacă dumneavoastră sau altcineva este în pericol ori nu mai face față, vă rugăm să vorbiți cu cineva acum. Acești oameni pot ajuta. Serviciile nu sunt ale noastre și nu știu că ați fost aici.
help-call = Sunați la
help-text = Trimiteți un mesaj text la
help-unknown = Noi înșine nu putem trimite ajutor, pentru că nu știm cine ne scrie.

## Joining as a professional

join-title = Alăturați-vă ca profesionist
join-about = Profesioniștii au nevoie de un cont, ca să știm din ce profesie sau rol vine o voce. Publicul nu are nevoie de cont.
join-separate = Contul este ținut separat de ceea ce spuneți. În el se păstrează numai că ați primit o voce, nu și care anume.
join-have = Aveți un cont?
join-email-hint = O folosim pentru a confirma contul, iar dumneavoastră pentru a vă conecta.
join-password = Alegeți o parolă
join-password-hint = Cel puțin { $shortest } caractere. Trei sau mai multe cuvinte fără legătură între ele fac o parolă bună.
join-profession = Profesia sau rolul dumneavoastră
join-profession-hint = Alegeți una. Profesiile mici sunt arătate împreună sub un singur nume, ca nimeni să nu iasă în evidență.
join-button = Alăturați-vă
join-again = Alăturați-vă din nou
joined-title = Verificați e-mailul
joined-link = V-am trimis un mesaj. Deschideți linkul din el și apăsați butonul de acolo. Linkul funcționează 48 de ore.
joined-wait = Dacă nu sosește nimic într-o oră, uitați-vă în dosarul cu mesaje nedorite sau alăturați-vă din nou. Dăm același răspuns pentru orice adresă, așa că această pagină nu spune nimănui cine are un cont.
joined-then = După ce ați confirmat adresa:
confirm-ask-title = Confirmați adresa de e-mail
confirm-ask = Apăsați butonul pentru a confirma că adresa vă aparține.
confirm-button = Confirmați
confirm-done-title = Adresa de e-mail este confirmată
confirm-done = Acum vă puteți conecta.
confirm-failed-title = Acest link nu mai funcționează
confirm-failed = Funcționează o singură dată, timp de 48 de ore. Dacă ați confirmat deja adresa, vă rugăm să vă conectați. Dacă nu, alăturați-vă din nou și vă vom trimite un link nou.

## Signing in

sign-in-account-title = Conectați-vă ca profesionist
sign-in-account-about = Publicul nu trebuie să se conecteze.
sign-in-desk-title = Conectați-vă la biroul echipei
sign-in-desk-about = Pentru membrii echipei de strategie.
sign-in-new = Sunteți aici pentru prima dată?

## The account and the voice

account-title = Contul dumneavoastră
account-signed-in = Conectat
account-about = Pentru fiecare etapă puteți primi o voce. Cu ea vorbiți ca membru al grupului dumneavoastră, fără nume.
account-none = În acest moment nicio etapă nu este deschisă pentru profesia sau rolul dumneavoastră.
account-given = Ați primit vocea pentru această etapă.
account-go = Mergeți și vorbiți
account-voice = Folosiți codul vocii pe acest dispozitiv
account-take-about = Veți vedea un cod o singură dată. Acest browser îl va ține minte până când îl închideți.
account-take = Primiți vocea pentru „{ $phase }”
account-limit-heading = Cum rămâne vocea separată de cont
account-limit = Contul păstrează faptul că ați primit o voce și nimic din vocea însăși. În clipa în care este dată, serverul le vede pe amândouă; nu păstrează nicio legătură între ele. Ce spuneți mai târziu poartă numai grupul dumneavoastră și semnul vocii.
voice-given-title = Aveți vocea
voice-given-ready = Acest browser poate vorbi acum cu ea.
voice-given-code = Codul vocii dumneavoastră
voice-given-keep = Notați acest cod sau tipăriți pagina. Aveți nevoie de el ca să vorbiți în această etapă de pe alt dispozitiv sau după ce ați închis acest browser.
voice-given-once = Arătăm codul numai aici și nu păstrăm nicio copie. Vă rugăm să nu îl dați nimănui: ar putea vorbi în numele grupului dumneavoastră.
voice-given-next = Ce puteți face acum
voice-given-sign-out = Vă puteți deconecta. Vocea rămâne în acest browser până când îl închideți.
voice-code-title = Care este codul dumneavoastră?
voice-code-hint = Cele 16 litere și cifre de pe bilet sau cele 32 ale codului vocii pe care l-ați notat. Literele mari sau mici și spațiile nu contează. Acest browser va ține minte vocea până când îl închideți.
voice-code-button = Continuați

## What must be mended in a form

error-stale = Această pagină a fost deschisă prea mult timp. Vă rugăm să trimiteți din nou
error-words-empty = Scrieți ce doriți să spuneți
error-too-long = Textul trebuie să aibă cel mult { $limit } caractere. Acum are { $got }
error-verdict-empty = Alegeți răspunsul cel mai apropiat
error-code-empty = Introduceți codul chitanței
error-code-form = Introduceți un cod de chitanță din 28 de litere și cifre
error-code-mistyped = Verificați codul: cel puțin o literă sau o cifră nu este corectă
error-code-unknown = Nu cunoaștem nicio chitanță cu acest cod. Verificați fiecare literă și cifră
error-sure-empty = Bifați căsuța dacă doriți să vă ștergeți cuvintele
error-email = Introduceți o adresă de e-mail în forma corectă, de exemplu name@example.com
error-password-short = Introduceți o parolă cu numărul minim de caractere: { $limit }
error-password-long = Introduceți o parolă care nu depășește numărul maxim de caractere: { $limit }
error-password-guessable = Alegeți o parolă mai greu de ghicit
error-profession-empty = Alegeți profesia sau rolul
error-sign-in = Adresa de e-mail și parola nu se potrivesc sau adresa nu este încă confirmată
error-voice-unknown = Nu cunoaștem acest cod sau etapa lui nu este deschisă acum. Verificați fiecare literă și cifră

## Pages for when something goes wrong

error-page-reference = Dacă ne scrieți despre aceasta, vă rugăm să menționați acest număr:
error-page-way = Mergeți la pagina de început
error-page-not-found-title = Nu am găsit această pagină
error-page-not-found-text = Dacă ați scris adresa, vă rugăm să o verificați. Cuvintele retrase nu mai au nicio pagină.
error-page-malformed-title = Nu am putut citi ce s-a trimis
error-page-malformed-text = Nu s-a păstrat nimic. Vă rugăm să vă întoarceți și să încercați din nou.
error-page-too-large-title = A fost prea lung
error-page-too-large-text = Nu s-a păstrat nimic. Vă rugăm să vă întoarceți și să trimiteți un text mai scurt.
error-page-too-slow-title = A durat prea mult
error-page-too-slow-text = Nu s-a păstrat nimic, pentru că mesajul nu a sosit la timp. Vă rugăm să vă întoarceți și să încercați din nou.
error-page-cross-site-title = Aceasta nu a venit de pe paginile noastre
error-page-cross-site-text = Nu s-a păstrat nimic. Pentru siguranța dumneavoastră, primim formulare numai de pe acest site. Deschideți pagina aici și încercați din nou.
error-page-stale-title = Această pagină a fost deschisă prea mult timp
error-page-stale-text = Nu s-a schimbat nimic. Vă rugăm să vă întoarceți, să reîncărcați pagina și să încercați încă o dată.
error-page-not-allowed-title = Nu puteți face acest lucru
error-page-not-allowed-text = Rolul sau profesia dumneavoastră nu permite acest lucru.
error-page-too-often-title = Prea multe încercări
error-page-too-often-text = Așteptați un minut, apoi întoarceți-vă și încercați din nou.
error-page-conflict-title = Între timp s-a schimbat ceva
error-page-conflict-text = Nu s-a păstrat nimic, pentru că altcineva a făcut o schimbare înainte. Întoarceți-vă, reîncărcați pagina și mai uitați-vă o dată.
error-page-busy-title = Suntem foarte ocupați chiar acum
error-page-busy-text = Nu s-a păstrat nimic. Așteptați un minut, apoi întoarceți-vă și încercați din nou.
error-page-broken-title = Ceva nu a mers bine la noi
error-page-broken-text = Este vina noastră și am înregistrat problema. Vă rugăm să încercați mai târziu.

## Contact

information-receipt = Folosiți chitanța
information-contact-title = Contact
information-contact-part1-heading = Scrieți-ne
information-contact-part1-1 = Vă rugăm să scrieți la adresa de mai jos dacă aveți întrebări, plângeri despre acest site sau dacă ceva de aici este greu de folosit.
information-contact-part1-2 = Dacă ne scrieți prin e-mail, vă vom vedea adresa. Vă rugăm să nu puneți codul chitanței într-un e-mail.

## How moderation works

information-moderation-title = Cum funcționează moderarea
information-moderation-part1-heading = Înainte ca ceva să fie public
information-moderation-part1-1 = Un moderator, care este om și nu mașină, citește fiecare contribuție și hotărăște. Înainte de asta nimic nu este public.
information-moderation-part1-2 = Moderatorul vede cuvintele și întrebarea, nu cine le-a scris. Noi nu știm cine le-a scris.
information-moderation-part1-3 = Cuvintele nu sunt respinse pentru că sunt critice sau pentru că mulți spun același lucru.
information-moderation-part1-4 = Un program caută cuvinte care arată suferință și lucruri precum numere de telefon. Îi arată celui care scrie ajutor și marcaje și pune cuvintele de suferință în fruntea listei moderatorilor. Nu publică și nu respinge niciodată nimic.
information-moderation-part2-heading = Când cuvintele nu sunt publicate
information-moderation-part2-1 = Moderatorul alege un motiv dintr-o listă fixă: de exemplu, că cineva ar putea fi recunoscut, că se atacă oameni sau că se face reclamă. Chitanța vă arată motivul.
information-moderation-part2-2 = Puteți lăsa deoparte acea parte și puteți trimite din nou cuvintele cu chitanța, timp de câteva zile. Noi nu vă schimbăm cuvintele. Un moderator poate acoperi o parte din care s-ar putea recunoaște cineva și poate publica restul: chitanța vă spune asta.
information-moderation-part2-3 = Ne pot ajunge cuvinte de la cineva aflat în pericol. Nu știm cine le-a scris și nu putem trimite ajutor, așa că folosiți „Ajutor acum” dacă aveți nevoie.
information-moderation-part2-4 = Dacă socotiți că hotărârea e greșită, puteți cere o dată o a doua părere, cu chitanța. Atunci hotărăște alt moderator sau un conducător al echipei, nu cel dintâi.
information-moderation-part3-heading = Când cuvintele sunt publicate
information-moderation-part3-1 = Cuvintele acceptate apar cu următoarea ediție a registrului nostru public. Edițiile sunt numerotate, iar cuvintele din fiecare sunt amestecate.
information-moderation-part3-2 = Cu chitanța vă puteți retrage oricând cuvintele. Dispar imediat din paginile noastre.
information-moderation-part3-3 = Cu chitanța vă puteți schimba cuvintele timp de câteva zile. Un moderator citește și cuvintele noi, iar până atunci rămân cele dinainte.

## Privacy

information-privacy-title = Confidențialitate
information-privacy-part1-heading = Când scrieți ca membru al publicului
information-privacy-part1-1 = Nu aveți nevoie de cont, de module cookie sau de scripturi. Nu vă întrebăm cine sunteți.
information-privacy-part1-2 = Împreună cu cuvintele păstrăm întrebarea, răspunsul dacă ați ales unul, limba paginii și ziua. Nu păstrăm numele, adresa, adresa de rețea, browserul sau ora.
information-privacy-part1-3 = Arătăm codul chitanței o singură dată și păstrăm numai o amprentă a lui. Amprenta recunoaște codul când îl scrieți, dar codul nu poate fi aflat din ea.
information-privacy-part1-4 = Dacă din cuvinte pare că cineva ar putea fi în pericol, păstrăm și felul îngrijorării, de exemplu abuz, până hotărăște un moderator.
information-privacy-part1-7 = Dacă se poate ca un program să fi trimis cuvintele, păstrăm și asta până hotărăște un moderator. Astfel de cuvinte sunt citite după celelalte.
information-privacy-part1-6 = Dacă vă schimbați cuvintele sau cereți o a doua părere, păstrăm fiecare variantă și ce ne-ați scris, cu ziua, până vă retrageți cuvintele.
information-privacy-part2-heading = Ce devine public
information-privacy-part2-1 = Cuvintele devin publice numai după ce un moderator le-a acceptat. Prin ce spun, ele pot arăta cine sunteți, așa că vă rugăm să nu scrieți nume, locuri și date.
information-privacy-part2-2 = Paginile publice vin în ediții numerotate. Într-o ediție cuvintele sunt amestecate, pentru ca ordinea să nu arate cine a scris când.
information-privacy-part2-3 = Nu dăm niciun număr între 1 și 7. Numerele mai mari sunt rotunjite la cel mai apropiat 5. Uneori lăsăm deoparte un total sau păstrăm un număr așa cum era, ca nimeni să nu poată calcula unul ascuns.
information-privacy-part2-4 = Oricine poate citi și copia ce este public. Dacă vă retrageți cuvintele, nu putem ajunge la copiile făcute de alții.
information-privacy-part3-heading = Când vă alăturați ca profesionist
information-privacy-part3-1 = Contul are adresa de e-mail, o formă protejată a parolei și profesia sau rolul. Vă trimitem e-mail numai când vă alăturați.
information-privacy-part3-2 = Pentru fiecare etapă contul păstrează faptul că ați primit o voce și nimic din vocea însăși. În clipa în care este dată, serverul le vede pe amândouă; nu păstrează nicio legătură între ele.
information-privacy-part3-3 = Împreună cu cuvintele păstrăm ce păstrăm pentru toți, plus grupul și un semn care arată ce cuvinte vin de la aceeași voce în acea etapă. Profesiile mici au un singur grup.
information-privacy-part4-heading = Ce puteți face și ce nu putem face
information-privacy-part4-1 = Cu chitanța vă puteți vedea cuvintele și le puteți retrage. Atunci cuvintele se șterg, iar chitanța arată numai că au fost retrase. Copiile de siguranță făcute înainte le pot cuprinde până sunt înlocuite; dacă am avea nevoie de o astfel de copie, cuvintele dumneavoastră se șterg din ea înainte să o poată citi cineva. Pentru întrebări despre cont și despre drepturile dumneavoastră, scrieți la adresa din pagina de contact.
information-privacy-part4-2 = Împotriva ghicirii codurilor și parolelor și împotriva valurilor de cuvinte numărăm încercările și contribuțiile, cel mult o zi, numai în memorie și fără o adresă de rețea care să poată fi citită. Rețelele dintre dumneavoastră și noi pot vedea că vizitați acest site; ce înregistrează ele nu ține de noi.

## Cookies

information-cookies-title = Module cookie
information-cookies-part1-heading = Membri ai publicului
information-cookies-part1-1 = Cititul și scrisul nu au nevoie de module cookie și nu punem niciunul.
information-cookies-part1-2 = Dacă spuneți ce credeți despre cuvintele altora, browserul păstrează un modul cookie pentru acea etapă, ca să fiți numărat o singură dată și să vă puteți răzgândi. Conține un număr ales la întâmplare, browserul îl șterge când etapa se încheie, iar noi păstrăm numai o formă amestecată a lui, alta în fiecare etapă.
information-cookies-part1-3 = Nu există module cookie pentru reclame, pentru numărarea vizitelor sau pentru alte site-uri. Paginile noastre nu încarcă nimic din altă parte.
information-cookies-part1-4 = Dacă bifați „Păstrează cuvintele mele pe acest dispozitiv” când scrieți, browserul le păstrează pe dispozitivul dumneavoastră și nicăieri altundeva. Se șterg când le trimiteți, când alegeți să le ștergeți sau la următoarea vizită după 30 de zile.
information-cookies-part2-heading = Profesioniștii și echipa
information-cookies-part2-1 = Dacă vă conectați, un modul cookie vă ține conectat. Se încheie când vă deconectați sau închideți browserul, după 30 de minute fără folosire și cel târziu după 8 ore. Cât timp site-ul poate fi doar citit, din cauza întreținerii, poate dura până se împlinesc cele 8 ore.
information-cookies-part2-2 = Dacă folosiți o voce, un modul cookie pentru fiecare etapă păstrează codul vocii până închideți browserul. Rămâne când vă deconectați, pentru că nu este legat de cont.
information-cookies-part2-3 = Dacă faceți parte din echipă, browserul mai păstrează două: unul de la parolă până la al doilea pas, cel mult 15 minute, și unul care ne spune timp de 90 de zile că v-ați mai conectat pe acest dispozitiv, ca alții care vă încearcă parola să nu vă poată bloca. Al doilea nu deschide nimic.
