## The ledger of the team's decisions, on the page about moderation

moderation-ledger-heading = O evidență pe care nimeni nu o poate schimba pe ascuns
moderation-ledger-1 = Fiecare decizie a echipei este un rând într-un registru: ce s-a hotărât, din ce motiv, când și de către cine. El nu spune cine a scris vreun cuvânt.
moderation-ledger-2 = Fiecare rând are o amprentă calculată din rândul însuși și din amprenta rândului dinainte. Dacă cineva ar schimba sau ar scoate un rând, fiecare amprentă de după el ar fi alta decât cea notată.
moderation-ledger-3 = Mai jos este ultima amprentă dinaintea celei mai recente ediții. Notați-o dacă doriți. Mai târziu puteți întreba echipa dacă este încă în registru.
moderation-ledger-release = Ediția { $release }:
kept-ledger = Registrul deciziilor echipei: acțiunea, numărul la întâmplare al contribuției, membrul echipei, motivul și ora. Despre cuvintele retrase doar că au fost retrase și până în ce zi. Fiecare rând are o amprentă.
