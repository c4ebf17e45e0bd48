# What is deleted by itself, as the page on privacy says it, and the terms of use.

promise-heading = Ce ștergem noi înșine și când
promise-about = De fiecare dată când se șterge ceva, un rând din evidența echipei spune de ce fel era și cam câte erau, și nimic despre nimeni.
promise-days = { $days ->
    [one] după { $days } zi
    [few] după { $days } zile
   *[other] după { $days } de zile
}
promise-equality = Contoarele răspunsurilor despre dumneavoastră: în ziua numită lângă întrebări.
promise-originals = Ce scria în cuvinte înainte ca un moderator să acopere părți din ele: sigilat imediat și șters după un timp pe care îl stabilește fiecare consultare.
promise-addresses-told = Adresele de e-mail care au cerut noutăți: când strategia este publicată, după ultimul e-mail.
promise-addresses-unconfirmed = Adresele de e-mail pe care nu le confirmă nimeni: după două zile.
promise-accounts = Conturile profesioniștilor pe care nu le confirmă nimeni: în noaptea de după expirarea linkului, adică după 48 de ore.
promise-sign-ins = Evidența celor conectați, profesioniști și echipă: în noaptea de după ce se încheie, cel târziu după 8 ore.
promise-links = Linkurile pentru confirmarea unui cont sau alegerea unei parole: în noaptea de după expirare.
promise-mails = E-mailurile care nu pot fi livrate: încercăm cam două zile și le ștergem în noaptea următoare.
footer-terms = Termeni
information-terms-title = Termeni de utilizare
information-terms-part1-heading = Folosirea acestui site
information-terms-part1-1 = Acest site este condus de { $organisation }. Cititul și scrisul sunt gratuite. Numai profesioniștii și echipa au nevoie de cont.
information-terms-part1-2 = Vă rugăm să nu încercați să aflați cine a spus ceva, să nu vorbiți în numele altora fără voia lor și să nu încercați să stricați site-ul pentru toți.
information-terms-part2-heading = Cuvintele dumneavoastră
information-terms-part2-1 = Ce scrieți rămâne al dumneavoastră. Trimițând, ne permiteți să publicăm pe acest site, să traducem, să acoperim părțile care arată cine este cineva și să cităm în rezultate și în strategie. Nu plătim și nu luăm bani pentru aceasta.
information-terms-part2-2 = Vă rugăm să nu trimiteți nimic împotriva legii. Un moderator citește cuvintele înainte să fie arătate. Pagina despre moderare cuprinde motivele pentru care nu le arătăm, iar cu chitanța puteți cere ca altcineva să se uite din nou.
information-terms-part2-3 = Cu chitanța vă puteți retrage cuvintele oricând. La ce au copiat alții până atunci nu putem ajunge.
information-terms-part3-heading = Ce promitem și ce nu putem
information-terms-part3-1 = Respectăm ce spun paginile despre confidențialitate și despre anonimat. Cuvintele sunt arătate așa cum au fost trimise; traducerile sunt marcate.
information-terms-part3-2 = Facem tot ce putem ca site-ul să funcționeze, dar nu putem promite că o va face mereu. Nu este un loc pentru urgențe și nu dă sfaturi medicale: pagina „Ajutor acum” spune la cine puteți apela.
information-terms-part3-3 = Dacă schimbăm acești termeni, cei noi sunt valabili pentru ce se trimite după aceea. Se aplică legea Angliei și a Țării Galilor.
