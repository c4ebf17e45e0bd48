# What people thought of what others said, in easier words.

opinions-link = See what people agree with
opinions-title = What people agree with
opinions-about =
    list | People read what others said.
    speak | They told us if they agree.
opinions-people = At least { $n } people told us if they agree.
opinions-people-few = Not many people told us if they agree.
opinions-rounded =
    people | The numbers are not exact. So nobody can find out what one person thinks.
opinions-nothing = Not many people answered. We cannot say what most people think.
opinions-divided-heading = What people who use health care and health workers see differently
opinions-divided-about = They really think differently about these things.
opinions-divided-none = We found no big differences.
opinions-of-all = All people
opinions-of-citizen = People who use health care
opinions-of-ahp = Health workers like therapists
opinions-of-other = Other health workers
opinions-hidden = only a few people
opinions-groups-heading = Are there groups of people who think the same?
opinions-groups-found = Yes. A computer found { $n } groups.
opinions-groups-nobody = Nobody knows who is in which group.
opinions-groups-few =
    people | We do not know. Not many people answered.
opinions-groups-cloud =
    people | No. People think different things. But there are no clear groups.
opinions-groups-unsteady =
    people | No. People think different things. But there are no clear groups.
opinions-groups-small =
    people | A computer found groups. One group is very small. So we do not show the groups.
opinions-apart-heading = What group { $letter } thinks
opinions-apart-none = There is no one thing that makes this group different.
opinions-shared-none = There is nothing like this.
opinions-how = How the computer did this
