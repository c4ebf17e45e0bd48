# Draft: not yet checked by a translator.

footer-anonymity = Cum rămâneți anonim
footer-glossary = Cuvinte grele explicate

## How you stay anonymous

anonymity-title = Cum rămâneți anonim
anonymity-about = Această pagină arată tot ce păstrează baza noastră de date despre cineva. Este făcută din aceeași listă pe care testele noastre o compară cu baza reală, așa că nu se poate păstra nimic fără să stea aici.
anonymity-voices-heading = Ce păstrăm din ce spun oamenii
anonymity-voices-about = Pentru fiecare contribuție a unui membru al publicului sau a unui profesionist:
anonymity-equality-heading = Ce păstrăm din răspunsurile la întrebările despre egalitate
anonymity-equality-about = Contoare și nimic despre vreo persoană:
anonymity-notices-heading = Ce păstrăm despre cei care cer noutăți
anonymity-notices-about = Separat de tot ce se spune aici:
anonymity-people-heading = Ce păstrăm despre profesioniștii care se alătură
anonymity-people-about = Membrii publicului nu au cont. Despre profesioniști, separat de ce spun:
anonymity-desk-heading = Ce păstrăm despre echipă
anonymity-desk-about = Echipa lucrează deschis: deciziile poartă nume.
anonymity-not-heading = Ce nu păstrăm
anonymity-not-1 = Numele, adresa, numărul de telefon sau adresa de e-mail lângă cuvintele dumneavoastră.
anonymity-not-2 = Adresa de rețea, browserul sau dispozitivul pe care îl folosiți.
anonymity-not-3 = Ora la care ați scris sau ordinea în care au sosit cuvintele.
anonymity-not-4 = Module cookie, dacă doar citiți și scrieți. Dacă spuneți ce credeți despre cuvintele altora, browserul păstrează un modul cookie pentru acea etapă.
anonymity-not-5 = Nicio legătură între un cont și cuvintele spuse de vocea lui.
anonymity-limits-heading = Ce nu putem ascunde
anonymity-limits-1 = Cuvintele dumneavoastră pot arăta cine sunteți. Vă rugăm să nu scrieți nume, locuri și date.
anonymity-limits-2 = Până la următoarea ediție, cineva care conduce serverul și îi urmărește discul ar putea vedea când sosesc cuvintele. După o ediție ordinea nu mai există.
anonymity-limits-3 = Furnizorul de internet sau angajatorul poate vedea că vizitați acest site.
anonymity-columns = Fiecare tabel și coloană a bazei de date, pentru cei care vor să verifice
anonymity-table = Tabel
anonymity-column = Coloană
anonymity-meaning = Ce este

## What each column keeps

kept-random-number = Un număr la întâmplare care numește înregistrarea. Nu spune nimic despre cine sau când.
kept-question = La ce întrebare, temă sau constatare răspund cuvintele.
kept-audience = Dacă vorbește un membru al publicului, un specialist dintr-o profesie aliată din sănătate sau alt profesionist.
kept-group = Pentru profesioniști, numele grupului. Profesiile mici au unul singur.
kept-mark = Pentru profesioniști, un semn care arată ce cuvinte vin de la aceeași voce într-o etapă. Nu duce la niciun cont.
kept-channel = Cum au ajuns cuvintele la noi: prin acest site sau prin cineva care le-a notat pentru alții.
kept-verdict = Răspunsul ales despre o constatare.
kept-language = Limba paginii folosite.
kept-words = Cuvintele însele. Se șterg când le retrageți.
kept-translated = O traducere lângă cuvinte și ediția care a arătat-o prima dată. Dispare odată cu cuvintele.
kept-decision = Dacă cuvintele așteaptă, sunt publicate sau nu și din ce motiv de pe lista noastră.
kept-reply = Ce vă spune un moderator odată cu hotărârea. Se vede numai cu chitanța și se șterge când vă retrageți cuvintele.
kept-wordings = Dacă vă schimbați cuvintele, și cele dinainte, în ordinea în care le-ați scris. Se șterg când vă retrageți cuvintele.
kept-sealed = Cuvintele așa cum le-ați scris, dacă un moderator a acoperit părți din ele. Stau sigilate până în ziua pe care o spune chitanța și se șterg când vă retrageți cuvintele.
kept-appeal = Dacă cereți o a doua părere, ce îi scrieți moderatorului și ce a urmat. Cuvintele de acolo se șterg când vă retrageți cuvintele.
kept-concern = Dacă din cuvinte pare că cineva ar putea fi în pericol: ce fel de îngrijorare, până hotărăște un moderator.
kept-doubt = Dacă se poate ca un program să fi trimis cuvintele, că sunt citite după celelalte, până hotărăște un moderator.
kept-day = Ziua în care au venit. Niciodată ora.
kept-receipt = O amprentă a codului chitanței. Codul nu poate fi aflat din ea.
kept-place = Locul în lista publică, care vine din amestecare.
kept-import = Pentru cuvinte aduse de echipă dintr-un fișier, care fișier a fost.
kept-choice = Dacă cineva este de acord, nu este de acord sau nu este sigur despre cuvintele altora.
kept-device = Un semn făcut dintr-un număr la întâmplare din modulul cookie al browserului, ca răspunsul să poată fi schimbat. Nu duce la nimeni.
kept-session-stance = Câți oameni dintr-o sesiune de grup au ales fiecare răspuns.
kept-figure = O cifră făcută publică: rotunjită, iar când este mică, ascunsă.
kept-equality-question = O întrebare despre oameni, de exemplu grupa de vârstă.
kept-equality-answer = Unul dintre răspunsurile care se pot alege.
kept-equality-count = Câți oameni l-au ales.
kept-equality-end = Ziua în care se șterg contoarele.
kept-equality-form = Timp de o zi, că un formular a fost numărat, ca să conteze o singură dată. Nimic despre răspuns.
kept-notice-id = O formă amestecată a adresei, ca fiecare adresă să fie păstrată o singură dată.
kept-notice-link = Linkurile din e-mailuri. Unul dintre ele șterge adresa.
kept-notice-asked = Ziua în care s-au cerut noutăți, până la confirmarea adresei. După aceea nicio zi.
kept-engagement = Despre ce discuție este vorba.
kept-used-in = În ce temă sau constatare s-au folosit cuvintele.
kept-coded = Ce cod a dat echipa cuvintelor publice sau unei părți din ele, cine din echipă și în ce zi, și cine din echipă le-a citit pentru aceasta.
kept-email = Adresa de e-mail.
kept-password = O formă protejată a parolei. Parola nu poate fi citită din ea.
kept-profession = Profesia sau rolul ales.
kept-confirmed = Dacă adresa de e-mail este confirmată.
kept-account = Numărul contului de care ține.
kept-token = O amprentă a linkului sau a modulului cookie care dovedește cine este conectat.
kept-last-used = Când s-a folosit ultima dată conectarea, ca să se poată încheia.
kept-ends = Când se încheie linkul sau conectarea.
kept-voice-given = Că contul a primit o voce într-o etapă. Niciodată care voce.
kept-mail = Un e-mail care așteaptă să fie trimis. Se șterge după ce este trimis.
kept-staff-name = Numele unui membru al echipei.
kept-staff = De ce membru al echipei ține.
kept-role = Ce poate face un membru al echipei și unde.
kept-second-secret = Secretul aplicației de autentificare a unui membru al echipei, încuiat cu o cheie păstrată separat.
kept-second-step = Ce pas de 30 de secunde al aplicației a fost folosit ultima dată, ca niciun cod să nu meargă de două ori.
kept-second-since = Ziua în care a fost configurată aplicația de autentificare.
kept-recovery-code = O amprentă a fiecărui cod de recuperare. Codul nu poate fi aflat din ea.
kept-decided = Ce a hotărât un membru al echipei, despre ce cuvinte, de ce și când.
kept-approval = Cine a aprobat o strategie și când.
kept-remark = Ce a spus un prieten critic despre proiectul strategiei, în ce zi și ce a răspuns echipa.
kept-proposed = Ce pas propune un membru al echipei, pe care altul trebuie să-l confirme, de ce și în ce zi.
kept-load = Despre cei care moderează: în ce zile au avut de-a face cu texte grele, timp de o săptămână și fără a spune care, și de când s-a oprit cineva deocamdată.
kept-prepared = Înainte de deschiderea unei etape: cine din echipă a semnat sau a obiectat, cine a promis să modereze, cine a blocat regulile și în ce zi.
kept-codebook = Ce înseamnă și ce însemnau înainte codurile echipei, ce au notat colegii despre ele, cine și în ce zi.
kept-typed = Cât timp un lot este deschis: ce cuvinte a introdus un membru al echipei pentru alții, ca greșelile să poată fi îndreptate.

## The accessibility statement

statement-title = Declarația de accesibilitate
statement-scope = Această declarație de accesibilitate se aplică pentru { $site }.
statement-run = Acest site este condus de { $organisation }. Dorim ca cât mai mulți oameni să îl poată folosi. De exemplu, ar trebui să puteți:
statement-able-1 = schimba culorile, contrastul și mărimea textului cu dispozitivul sau browserul sau alege litere mari ori contrast puternic pe orice pagină
statement-able-2 = mări până la 400% fără ca textul să iasă de pe ecran
statement-able-3 = folosi fiecare pagină numai cu tastatura, cu un program de recunoaștere a vorbirii sau cu un cititor de ecran
statement-able-4 = folosi fiecare pagină fără JavaScript
statement-simple = Scriem cât de simplu putem. În engleză există o versiune ușor de citit și una cu text simplu.
statement-abilitynet = AbilityNet dă sfaturi despre cum să vă faceți dispozitivul mai ușor de folosit dacă aveți o dizabilitate: mcmw.abilitynet.org.uk
statement-feedback-heading = Păreri și contact
statement-feedback-1 = Dacă aveți nevoie de informațiile de aici în altă formă, de exemplu cu litere mari, text ușor de citit, audio sau braille, vă rugăm să ne scrieți. Scrieți-ne și dacă găsiți o problemă care nu este pe această pagină sau credeți că nu îndeplinim cerințele de accesibilitate.
statement-feedback-2 = Adresa este pe pagina de contact, la care duce un link din josul fiecărei pagini.
statement-enforcement-heading = Aplicarea legii
statement-enforcement-1 = Equality and Human Rights Commission (EHRC) răspunde de aplicarea regulilor Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 („regulile de accesibilitate”).
statement-enforcement-2 = Dacă nu sunteți mulțumit de răspunsul nostru la plângere, adresați-vă serviciului Equality Advisory and Support Service (EASS): www.equalityadvisoryservice.com
statement-technical-heading = Informații tehnice despre accesibilitatea acestui site
statement-technical-1 = { $organisation } se angajează să își facă site-ul accesibil, conform Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
statement-status-heading = Starea conformității
statement-status-1 = Acest site este parțial conform cu standardul Web Content Accessibility Guidelines versiunea 2.2, nivelul AA, din cauza neconformităților și a testelor lipsă de mai jos.
statement-content-heading = Conținut care nu este accesibil
statement-failures-heading = Neconformitate cu regulile de accesibilitate
statement-failures-none = Testele noastre automate nu găsesc nicio abatere pe paginile pe care le verifică.
statement-untested = Aceste verificări făcute de oameni nu au avut loc încă, așa că nu știm ce ar găsi:
statement-untested-screen-readers = Cititoare de ecran (JAWS, NVDA, VoiceOver și TalkBack).
statement-untested-speech = Recunoașterea vorbirii și lupele de ecran.
statement-untested-people = Teste cu persoane cu dizabilități.
statement-untested-easy-read = Teste ale versiunii ușor de citit cu persoane cu dizabilități intelectuale.
statement-untested-translations = Verificarea fiecărei traduceri de către un traducător. Paginile neverificate spun acest lucru.
statement-missing-sign = Nu există o versiune în limba britanică a semnelor.
statement-missing-team = Cuvintele publicului și ale echipei rămân în limba și forma în care au fost scrise. La fiecare este marcată limba.
statement-burden-heading = Sarcină disproporționată
statement-burden = Nu susținem că ceva ar fi o sarcină disproporționată.
statement-outside-heading = Conținut în afara regulilor de accesibilitate
statement-outside = Pe acest site nu există astfel de conținut.
statement-prepared-heading = Pregătirea acestei declarații
statement-prepared = Această declarație a fost pregătită la { $prepared }. A fost revăzută ultima dată la { $reviewed }.
statement-tested = Acest site a fost testat ultima dată la { $tested }. Testul a fost făcut de echipa care îl construiește, cu instrumentele axe, HTML_CodeSniffer, html-validate și Nu HTML Checker, la lățimi de 320 și 1.280 de pixeli. Instrumentele găsesc numai o parte din probleme.

## The privacy notice, as the law wants it

privacy-legal-heading = Cine răspunde și ce drepturi aveți
privacy-legal-1 = { $organisation } conduce acest site și hotărăște ce se păstrează. Legea numește aceasta operator de date. Adresa este pe pagina de contact.
privacy-legal-2 = Ce spune publicul ajunge la noi fără nimic care să arate ale cui sunt cuvintele. Conturile profesioniștilor și ale echipei sunt date personale. Le folosim ca să știm din ce grup vine o voce și ca echipa să poată lucra, și pentru nimic altceva.
privacy-legal-3 = Temeiul legal este o sarcină de interes public (UK GDPR, articolul 6(1)(e)). Nu vindem și nu dăm mai departe nimic. La ce este pe server ajung numai cei care îl conduc pentru noi.
privacy-legal-4 = Aveți dreptul să vedeți ce păstrăm despre dumneavoastră, să cereți corectarea sau ștergerea și să vă opuneți. Vă rugăm să ne scrieți. Dacă nimic nu arată ce cuvinte sunt ale dumneavoastră, numai chitanța le poate găsi.
privacy-legal-5 = Dacă nu sunteți mulțumit de răspunsul nostru, puteți face plângere la Information Commissioner’s Office: ico.org.uk, telefon 0303 123 1113.

## The moderation rules

moderation-reasons-heading = Lista fixă de motive

## Hard words

glossary-title = Cuvinte grele explicate
glossary-about = Aceste cuvinte sunt folosite pe acest site.
glossary-ahp = Specialist dintr-o profesie aliată din sănătate (allied health professional, AHP)
glossary-ahp-means = Un lucrător din sănătate dintr-una din 14 profesii, de exemplu fizioterapeut, paramedic, dietetician sau radiograf. Cei mai mulți nu sunt medici sau asistente.
glossary-strategy = Strategie
glossary-strategy-means = Un plan care spune ce vrea să facă o organizație în câțiva ani.
glossary-phase = Etapă
glossary-phase-means = Unul dintre cei trei pași ai acestei discuții: ascultăm, răspundem, verificăm.
glossary-contribution = Contribuție
glossary-contribution-means = Ce a spus o persoană ca răspuns la o întrebare, o temă sau o constatare.
glossary-moderator = Moderator
glossary-moderator-means = O persoană din echipă care citește fiecare contribuție și hotărăște dacă poate fi publică.
glossary-release = Ediție
glossary-release-means = O versiune numerotată a paginilor publice. Cuvintele noi vin cu ediția următoare, în ordine amestecată.
glossary-receipt = Chitanță
glossary-receipt-means = Un cod pe care îl primiți când trimiteți cuvinte. Cu el puteți vedea ce s-a întâmplat cu ele și le puteți retrage.
glossary-theme = Temă
glossary-theme-means = Un grup de contribuții despre același lucru.
glossary-finding = Constatare
glossary-finding-means = Ce a aflat echipa din ce au spus oamenii și din ce au răspuns profesioniștii.
glossary-anonymous = Anonim
glossary-anonymous-means = Nimeni nu poate ști cine a fost.
glossary-fingerprint = Amprentă
glossary-fingerprint-means = Un șir lung de litere și cifre calculat dintr-un text. Dacă textul se schimbă, se schimbă și amprenta.
glossary-draft = Ciornă
glossary-draft-means = Un text pe care cineva trebuie încă să îl verifice.
kept-session = Ce notează un facilitator despre o sesiune de grup: ziua, felul locului, câți au venit, la ce grupuri s-a ajuns, de ce a fost nevoie pentru a participa și că toți au fost de acord. Fără nume și nimic din ce s-a spus.
kept-checked = Că un coleg a comparat o parte din cuvintele scrise la calculator cu hârtia și câte nu erau la fel. Care anume se uită când se închide lotul.
