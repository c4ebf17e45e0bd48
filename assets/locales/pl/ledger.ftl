## The ledger of the team's decisions, on the page about moderation

moderation-ledger-heading = Zapis, którego nikt nie zmieni niezauważenie
moderation-ledger-1 = Każda decyzja zespołu to wiersz w księdze: co postanowiono, z jakiego powodu, kiedy i przez kogo. Nie mówi ona, kto napisał jakiekolwiek słowa.
moderation-ledger-2 = Każdy wiersz ma odcisk obliczony z tego wiersza i z odcisku wiersza poprzedniego. Gdyby ktoś zmienił lub usunął wiersz, każdy późniejszy odcisk byłby inny niż ten, który zapisano.
moderation-ledger-3 = Poniżej jest ostatni odcisk przed każdym najnowszym wydaniem. Można go zapisać. Później można zapytać zespół, czy nadal jest w księdze.
moderation-ledger-release = Wydanie { $release }:
kept-ledger = Księga decyzji zespołu: czynność, losowa liczba wypowiedzi, członek zespołu, powód i czas. O wycofanych słowach tylko to, że do którego dnia je wycofano. Każdy wiersz ma odcisk.
