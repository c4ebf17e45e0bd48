# Draft: not yet checked by a translator.

## The page frame

skip-link = Treceți la conținutul principal
header-account-label = Contul dumneavoastră
header-nav-label = Meniul principal
readings-label = Limbi și moduri de a citi această pagină
sign-out = Deconectare
draft-translation-label = Despre această traducere
draft-translation = Această traducere este o ciornă. Un traducător nu a verificat-o încă, așa că unele cuvinte pot fi greșite.
footer-label = Ajutor și informații
footer-release = Aceasta este ediția { $number } a registrului nostru public, din { $date }.

## Where we are: three steps

where-heading = Unde ne aflăm
where-before = Încheiat
where-now = Are loc acum
where-after = Urmează mai târziu

## Forms

error-title-prefix = Eroare:
error-summary-heading = Există o problemă
characters-limit = Puteți scrie până la { $limit ->
    [one] { $limit } caracter
    [few] { $limit } caractere
   *[other] { $limit } de caractere
}. Este mult loc, nu trebuie să îl umpleți.

## Moving between pages of a list

pagination-label = Pagini
pagination-previous = Pagina anterioară
pagination-next = Pagina următoare
