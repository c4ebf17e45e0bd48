# Codes that an organiser hands out on paper, and where they are typed.

printed-title = Un cod pentru o voce
printed-group = Vorbiți ca:
printed-where = Mergeți la această adresă și scrieți codul:
printed-once = Funcționează o singură dată, cât timp etapa este deschisă. Păstrați-l pentru dumneavoastră: cine îl are poate vorbi în locul dumneavoastră. Dacă îl pierdeți, cereți altul; nimeni nu îl poate căuta.
printed-knows = Cine v-a dat acest cod nu poate vedea ce spuneți cu el. Știe că ați primit unul, iar unde numai câțiva au coduri poate ghici după momentul în care vorbiți. Serverul nostru folosește o clipă adresa dispozitivului și nu o păstrează.
error-code-used = Acest cod a fost deja folosit. Fiecare cod devine o voce, o singură dată
engagement-code-link = Am un cod
kept-printed-code = Codurile pe care un organizator le dă pe hârtie: un hash cu cheie al fiecăruia dacă a fost folosit și un hash cu cheie al formularului cu care a fost folosit. Niciodată de cine, când sau ce voce a devenit.
