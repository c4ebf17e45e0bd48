# Organisations answer under their own names: a draft.

organisation-link = Odpowiedz w imieniu organizacji, pod jej nazwą
organisation-name = Nazwa organizacji
organisation-name-hint = Pełna nazwa, tak jak sama jej używa. Bez nazwisk osób.
organisation-words = Co mówi organizacja
organisation-words-hint = Napisz, co sądzi o ustaleniu i co by zrobiła. Podaj dowody, jeśli je macie.
organisation-about = Ta odpowiedź stoi pod nazwą organizacji, osobno od słów ludzi. Nie liczy się jako głos. Nie podawaj swojego nazwiska. Nie pytamy, kim jesteś, a zanim ktokolwiek to przeczyta, czyta to moderator.
organisation-privacy = Publikujemy nazwę organizacji i jej słowa. Nie pytamy, kto je wysłał, i nie zachowujemy nazwiska, adresu ani dokładnej godziny. Nie możemy sprawdzić, czy wolno Ci mówić w imieniu organizacji: jeśli ktoś odpowiedział w jej imieniu bez zgody, może ona zgłosić te słowa.
organisation-error-empty = Wpisz nazwę organizacji
organisation-voice = Od organizacji: { $name }.
organisation-heading = Co mówią organizacje
organisation-apart = Te odpowiedzi stoją pod nazwami organizacji. Nie są liczone razem z odpowiedziami ludzi.
kept-organisation = Nazwa organizacji, która odpowiada, jeśli to odpowiedź organizacji.
