# Organisations answer under their own names: a draft.

organisation-link = Răspundeți pentru o organizație, sub numele ei
organisation-name = Numele organizației
organisation-name-hint = Numele ei întreg, așa cum îl folosește. Niciun nume de persoană.
organisation-words = Ce spune organizația
organisation-words-hint = Spuneți ce crede despre constatare și ce ar face. Dați dovezi dacă aveți.
organisation-about = Acest răspuns stă sub numele organizației, separat de ce spun oamenii. Nu este numărat ca vot. Nu scrieți numele dumneavoastră. Nu întrebăm cine sunteți, iar un moderator îl citește înaintea tuturor.
organisation-privacy = Publicăm numele organizației și cuvintele ei. Nu întrebăm cine le-a trimis și nu păstrăm niciun nume de persoană, nicio adresă și nicio oră exactă. Nu putem verifica dacă puteți vorbi pentru organizație: dacă cineva a răspuns în numele ei fără permisiune, ea poate semnala cuvintele.
organisation-error-empty = Scrieți numele organizației
organisation-voice = De la o organizație: { $name }.
organisation-heading = Ce spun organizațiile
organisation-apart = Aceste răspunsuri stau sub numele organizațiilor. Nu sunt numărate printre răspunsurile oamenilor.
kept-organisation = Numele organizației care răspunde, dacă este răspunsul unei organizații.
