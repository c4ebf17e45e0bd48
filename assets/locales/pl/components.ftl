# Draft: not yet checked by a translator.

## The page frame

skip-link = Przejdź do głównej treści
header-account-label = Twoje konto
header-nav-label = Menu główne
readings-label = Języki i sposoby czytania tej strony
sign-out = Wyloguj się
draft-translation-label = O tym tłumaczeniu
draft-translation = To tłumaczenie jest szkicem. Tłumacz jeszcze go nie sprawdził, więc niektóre słowa mogą być błędne.
footer-label = Pomoc i informacje
footer-release = To jest wydanie { $number } naszego publicznego zapisu, z dnia { $date }.

## Where we are: three steps

where-heading = Na jakim jesteśmy etapie
where-before = Zakończone
where-now = Trwa teraz
where-after = Będzie później

## Forms

error-title-prefix = Błąd:
error-summary-heading = Coś wymaga poprawy
characters-limit = Można napisać do { $limit ->
    [one] { $limit } znaku
   *[other] { $limit } znaków
}. To dużo miejsca, nie trzeba go całego wypełniać.

## Moving between pages of a list

pagination-label = Strony
pagination-previous = Poprzednia strona
pagination-next = Następna strona
