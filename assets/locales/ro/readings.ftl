# Draft: not yet checked by a translator.

reading-standard = Standard
reading-easy = Text ușor de citit
reading-simple = Text simplu
reading-large = Litere mari
reading-contrast = Contrast puternic
readings-more = Alte moduri de citire
ways-heading = Moduri de a citi această pagină
draft-easy = Această versiune mai ușoară este o ciornă. Persoanele care folosesc astfel de texte nu au verificat-o încă.
