# Who took part in an engagement, against who there is.

participation-title = Cine a participat și cine lipsește
participation-about = Comparăm ce a ajuns la noi cu câți oameni sunt. Acestea sunt proporții ale contribuțiilor, nu ale persoanelor, fiindcă nimeni nu poate ști care contribuții vin de la aceeași persoană.
participation-release = Cifrele sunt cele din ediția { $number } din { $date }.
participation-none = Prea puține persoane au spus de unde sunt ca să putem compara ceva. Comparația va apărea într-o ediție viitoare.
participation-region = După regiune
participation-voice-group = După profesie
participation-caption-region = Contribuții după regiune, față de oamenii care locuiesc acolo
participation-caption-voice-group = Contribuțiile profesioniștilor, față de oamenii din registrul fiecărei profesii
participation-head-region = Regiune
participation-head-voice-group = Profesie
participation-head-share = Proporție
participation-sentence = Fiecare bară este o proporție din contribuțiile care numesc unul dintre aceste grupuri. Linia care o traversează este proporția din toți oamenii. Unde bara se termină înaintea liniei, au participat mai puțini decât sunt.
participation-share = { $share } din 100 (între { $low } și { $high }). Din toți oamenii: { $benchmark } din 100.
participation-few = Prea puține pentru a da un număr (între { $low } și { $high } din 100). Din toți oamenii: { $benchmark } din 100.
participation-silent = Aproximativ { $percent } din 100 de contribuții ale publicului nu spun unde locuiește autorul.
participation-source = Comparat cu:
participation-missing-region = Unde ar ajuta cel mai mult o oră de mers la oameni
participation-missing-voice-group = În ce profesii ar ajuta cel mai mult o oră de mers la oameni
participation-more = 
    { $n ->
        [one] lipsește cel puțin { $n } contribuție
        [few] lipsesc cel puțin { $n } contribuții
       *[other] lipsesc cel puțin { $n } de contribuții
    }
participation-nobody-missing = Niciun grup nu lipsește mai mult decât pot explica întâmplarea și rotunjirea.
participation-how-heading = Cum calculăm
participation-how-figures = Numerele de la 1 la 7 sunt ascunse, iar celelalte sunt rotunjite la cel mai apropiat 5, ca să nu spună nimic despre nimeni. Cifrele rămân neschimbate până când vin atât de multe contribuții încât nimeni nu poate afla cine este nou.
participation-how-interval = Numerele din paranteze sunt un interval: proporția adevărată se află în el în 95 din 100 de cazuri, dacă cei care scriu sunt un eșantion corect al grupului lor. Ține seama de întâmplare, după E. B. Wilson, și de rotunjire.
participation-how-missing = Considerăm că un grup lipsește atunci când chiar și capătul de sus al intervalului său este sub proporția lui din toți oamenii. „Cel puțin” arată câte contribuții în plus numai din acel grup ar ridica acest capăt până la acea proporție. Presupunem că o oră de mers la oameni aduce oriunde la fel de multe contribuții, deci ajută cel mai mult acolo unde lipsesc sigur cele mai multe.
participation-link = Vezi cine a participat și cine lipsește
