# Draft: not yet checked by a translator.

stance-link = Spuneți ce credeți despre asta
stance-link-professionals = Ca profesionist, spuneți ce credeți despre asta
stance-walk-listen = Spuneți ce credeți despre ce au spus alții, voce cu voce
stance-walk-respond = Ca profesionist, spuneți ce credeți despre răspunsurile altora, unul câte unul
stance-walk-challenge = Spuneți ce credeți despre răspunsurile altora, unul câte unul
stance-title = Ce credeți despre asta?
stance-ask = Răspunsul dumneavoastră
stance-change = Schimbați răspunsul
stance-yours = Ați spus
stance-agree = Sunt de acord
stance-disagree = Nu sunt de acord
stance-not-sure = Nu sunt sigur
stance-none = Retrage răspunsul meu
stance-then = După ce răspundeți, vedeți cum au răspuns alții. Puteți schimba sau retrage răspunsul până la sfârșitul acestei etape.
stance-cookie = Dacă răspundeți, acest browser va păstra un modul cookie, ca să fiți numărat o singură dată și să vă puteți răzgândi. El conține un număr ales la întâmplare și nimic despre dumneavoastră. Păstrăm numai o formă amestecată a lui, iar browserul îl șterge când această etapă se încheie.
stance-speaks-as = Răspundeți ca membru al grupului: { $group }.
stance-skip = Arată-mi alta
stance-next = Arată-mi următoarea
stance-figures = Ce au spus alții
stance-figures-none = Răspunseseră prea puține persoane când a fost făcută ultima ediție.
stance-figures-when = Aceste cifre sunt din ediția { $number } din { $date }. Se schimbă numai cu o ediție nouă și numai după ce au venit sau s-au schimbat cel puțin opt răspunsuri, ca să nu se poată afla din ele răspunsul nimănui.
stance-figures-groups = Grupuri
stance-figures-groups-about = Numărate prin ridicarea mâinii într-o sală și ținute separat de răspunsurile de mai sus.
stance-count-hidden = Prea puțini oameni pentru a da un număr
stance-count = { $n ->
    [0] Nimeni
    [few] Aproximativ { $n } persoane
   *[other] Aproximativ { $n } de persoane
}
stance-notice-not-yet = Încă nu primim răspunsuri.
stance-notice-paused = În acest moment nu primim răspunsuri.
stance-notice-over = Aici nu mai primim răspunsuri. Mai jos este ce au crezut oamenii.
stance-notice-stale = Această pagină a fost deschisă mai mult de o zi, așa că nu am putut primi răspunsul. Vă rugăm să îl alegeți din nou.
stance-notice-busy = Aici se întâmplă prea multe deodată. Așteptați un minut, apoi alegeți din nou răspunsul.
stance-walked-title = Le-ați parcurs pe toate
stance-walked = Ați spus ce credeți despre fiecare voce de aici. Altele noi vin cu ediția următoare.
stance-nothing-title = Încă nu este nimic de judecat
stance-nothing = Aici nu s-au publicat încă texte.
