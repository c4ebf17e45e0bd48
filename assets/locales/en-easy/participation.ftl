## Who took part in an engagement, against who there is

participation-about =
    people | Some groups of people tell us a lot. Some tell us little. Here you see who is missing.
