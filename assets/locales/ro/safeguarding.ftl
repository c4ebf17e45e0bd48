## Where someone may be in danger: what their receipt says, and what is kept

receipt-told-care = Pe { $day } cineva din echipa noastră a citit cuvintele dumneavoastră și s-a gândit la dumneavoastră. Vă rugăm să vedeți unde găsiți ajutor.
kept-care = Unde cineva poate fi în pericol: ce a făcut echipa și ce îi spune autorului. La încheiere, motivul îngrijorării este șters.
