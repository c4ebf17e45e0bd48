# Draft: not yet checked by a translator.

slip-label = Chitanța dumneavoastră
slip-code = Codul chitanței
slip-words = Același cod în 14 cuvinte englezești, de spus sau de notat. Păstrați-le în această ordine:
slip-picture = Imagine cu codul chitanței, de scanat cu un telefon
slip-where = Unde îl folosiți:
slip-scan = Imaginea conține codul ca text simplu. Scanați-o, copiați textul și lipiți-l pe acea pagină. Nu îl căutați pe internet.
slip-no-mail = Nu vă trimitem nimic: niciun e-mail, niciun mesaj. Nu știm cine sunteți. Numai această chitanță duce la cuvintele dumneavoastră.
error-code-word-count = Introduceți toate cuvintele chitanței: { $limit }. Ați introdus { $got }
error-code-strange-word = Verificați cuvântul numărul { $got }: nu este printre cuvintele pe care le folosim
