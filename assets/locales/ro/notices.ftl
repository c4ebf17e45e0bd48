# Draft: not yet checked by a translator.

notices-ask-title = Aflați când sunt noutăți
notices-ask = Vă putem trimite un e-mail când:
notices-what-opened = se deschide partea următoare
notices-what-published = strategia este publicată
notices-apart = Adresa dumneavoastră este ținută separat de tot ce se spune aici. Nimic nu o leagă de cuvintele dumneavoastră și nu o folosim pentru nimic altceva. Când strategia este publicată, trimitem ultimul e-mail și ștergem adresa.
notices-hint = Trimitem mai întâi un e-mail și vă rugăm să confirmați. Adresele neconfirmate se șterg după două zile.
notices-button = Trimiteți-mi un e-mail de confirmare
notices-delete-heading = Ștergerea adresei
notices-delete-how = Fiecare e-mail de la noi are un link care șterge adresa cu o singură apăsare. Dacă nu aveți niciunul la îndemână, scrieți din nou adresa aici: vă trimitem acel link.
notices-asked-title = Verificați-vă e-mailul
notices-asked = V-am trimis un e-mail. Deschideți linkul din el și apăsați butonul de acolo.
notices-wait = Dacă într-o oră nu sosește nimic, uitați-vă în dosarul de spam sau încercați din nou. Dăm același răspuns pentru orice adresă, așa că această pagină nu spune nimănui cine a cerut noutăți.
notices-over-title = Nu vor mai fi noutăți
notices-over = Strategia este publicată, iar această discuție s-a încheiat. Nu mai păstrăm nicio adresă.
notice-confirm-title = Confirmați adresa de e-mail
notice-confirm = Apăsați butonul ca să confirmați că doriți să aflați când sunt noutăți.
notice-confirm-button = Da, anunțați-mă
notice-confirmed-title = Adresa dumneavoastră este confirmată
notice-confirmed = Vă scriem când sunt noutăți. Fiecare e-mail are un link care șterge adresa.
notice-failed-title = Acest link nu mai funcționează
notice-failed = Funcționează două zile. Dacă doriți în continuare noutăți, vă rugăm să cereți din nou.
notice-delete-title = Ștergeți adresa de e-mail
notice-delete = Apăsați butonul și vă ștergem adresa. Nu veți mai primi e-mailuri de la noi.
notice-delete-button = Ștergeți adresa mea
notice-deleted-title = Adresa dumneavoastră este ștearsă
notice-deleted = Am șters-o și nu vă vom mai scrie.

mail-notice-confirm-subject = Vă rugăm să confirmați: noutăți despre „{ $name }”
mail-notice-confirm = Cineva, sperăm că dumneavoastră, ne-a rugat să trimitem noutăți despre „{ $name }” la această adresă. Pentru a confirma, deschideți această pagină și apăsați butonul de acolo:
mail-notice-confirm-valid = Linkul funcționează două zile. Dacă nu faceți nimic, ștergem adresa.
mail-notice-confirm-not-you = Dacă nu ați fost dumneavoastră, nu trebuie să faceți nimic. Nu vom mai scrie.
mail-notice-known-subject = Primiți deja noutăți despre „{ $name }”
mail-notice-known = Cineva, sperăm că dumneavoastră, ne-a rugat să trimitem noutăți despre „{ $name }” la această adresă. Le primiți deja, așa că nu s-a schimbat nimic.
mail-notice-delete = Ca să ștergeți adresa și să nu mai primiți e-mailuri de la noi, deschideți această pagină și apăsați butonul de acolo:
mail-notice-opened-subject = S-a deschis partea următoare: „{ $name }”
mail-notice-opened = Sunt noutăți despre „{ $name }”. Acum este deschisă partea aceasta: { $phase }. Puteți citi despre ea aici:
mail-notice-published-subject = Strategia este publicată: „{ $name }”
mail-notice-published = Sunt noutăți despre „{ $name }”. Strategia este publicată. O puteți citi aici, iar de la fiecare rând puteți ajunge la cuvintele pe care se sprijină:
mail-notice-published-last = Acesta este ultimul nostru e-mail. V-am șters adresa.

# A part of the page on privacy.
information-privacy-part6-heading = Dacă cereți să aflați noutăți
information-privacy-part6-1 = Adresa de e-mail este ținută separat, cu limba paginii și fără zi sau oră. Nimic nu o leagă de cuvinte sau de un cont. O singură apăsare de buton, la care duce fiecare e-mail, o șterge.
information-privacy-part6-2 = O adresă pe care nu o confirmă nimeni se șterge după două zile. Când strategia este publicată, le ștergem pe toate.
