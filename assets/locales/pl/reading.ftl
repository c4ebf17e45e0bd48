# Draft: not yet checked by a translator.

nav-search = Szukaj
voices-turning = Lista zaczyna się każdego dnia w innym miejscu, aby każdego czytano tak samo często. Nic w niej nie mówi, kto kiedy napisał.
voices-to-newest = Pokaż najpierw najnowsze wydanie
voices-to-turning = Zaczynaj każdego dnia w innym miejscu

## Search

search-title = Szukaj w wypowiedziach
search-about = Można tu znaleźć opublikowane słowa. Końcówki wyrazów, wielkie litery i znaki diakrytyczne nie mają znaczenia.
search-words = Szukane słowa
search-words-hint = Muszą wystąpić wszystkie. Można też zostawić to puste i wybrać poniżej.
search-these = Szukaj w tych głosach
search-question = Pytanie, temat lub ustalenie
search-question-all = Wszystkie
search-who = Kto to powiedział
search-who-all = Wszyscy
search-who-citizen = Mieszkańcy
search-who-ahp = Specjaliści pokrewnych zawodów medycznych
search-who-ahp-group = Specjaliści pokrewnych zawodów medycznych: { $group }
search-who-other = Inni specjaliści w ochronie zdrowia lub opiece
search-who-other-group = Inni specjaliści w ochronie zdrowia lub opiece: { $group }
search-verdict = Odpowiedź na ustalenie
search-verdict-all = Dowolna odpowiedź
search-order = Kolejność
search-order-turning = Każdego dnia inny początek
search-order-newest = Najpierw najnowsze wydanie
search-do = Szukaj
search-found = Co znaleziono
search-none = Nic nie znaleziono
search-none-about = Żadne opublikowane słowa nie mają tego wszystkiego. Można:
search-none-fewer = szukać mniejszej liczby słów albo krótszych
search-none-spelling = sprawdzić pisownię albo spróbować innego słowa o tym samym znaczeniu
search-none-choices = wybrać powyżej „Wszystkie” i „Wszyscy”
search-none-later = wrócić po następnym wydaniu, bo słowa pojawiają się tu dopiero po przeczytaniu i wydaniu
search-none-all = przeczytać wszystko, co powiedziano
search-end = Nie ma tu nic więcej do czytania.
search-first = Wróć do pierwszej strony wyników

## Feeds and printing

feed-title = Nowe głosy: { $title }
feed-link = Śledź nowe głosy w czytniku kanałów
print-link = Przeczytaj lub wydrukuj wiele głosów na jednej stronie
print-title = { $title } – do druku
print-about = Ta strona jest do wydrukowania: proszę użyć polecenia drukowania w przeglądarce. Najpierw jest najnowsze wydanie, a w obrębie wydania głosy są wymieszane.
print-next = Więcej głosów na następnej stronie
print-empty = Nie ma więcej głosów.
