# Draft: not yet checked by a translator.

similar-heading = Alții au spus ceva asemănător
similar-about = Dacă una dintre aceste voci spune ce doriți să spuneți, puteți fi de acord cu ea. Oricum puteți trimite mai jos propriile cuvinte: ceea ce se află numai în cuvintele dumneavoastră merită spus.
similar-all = Citiți tot numărul { $number }
similar-agree = Sunt de acord cu aceasta
similar-agreed = Ați spus că sunteți de acord
similar-not-agreed = Nu am putut primi răspunsul dumneavoastră
similar-counts = Răspunsul se numără la următoarea publicare. Îl puteți schimba sau retrage până la sfârșitul acestei etape. Dacă aceste cuvinte spun tot ce doreați, nu mai este nimic de făcut.
similar-read = Citiți ce au spus alții la:
similar-own-heading = Propriile dumneavoastră cuvinte
similar-own = Nu au fost trimise. Le puteți trimite și acum.
similar-back = Înapoi, ca să trimit propriile cuvinte
similar-notice-not-yet = Răspunsurile la cuvintele altora nu se primesc încă.
similar-notice-paused = În acest moment nu primim răspunsuri.
similar-notice-over = Aici nu se mai primesc răspunsuri, fiindcă această etapă s-a încheiat.
similar-notice-stale = Pagina a fost deschisă mai mult de o zi. Întoarceți-vă la cuvintele dumneavoastră ca să o vedeți din nou.
similar-notice-gone = Acele cuvinte au fost retrase între timp.
similar-notice-busy = Aici se întâmplă prea multe deodată. Așteptați un minut, apoi întoarceți-vă la cuvintele dumneavoastră și încercați din nou.
