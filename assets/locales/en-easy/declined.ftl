## The public list of declined contributions, what its authors read of it, and the rules

declined-about =
    list | We did not show these words with the others. You can read the reason here.
information-moderation-part2-5 =
    list | We have a list of words that we did not show with the others. The list says why.
    receipt | Your code tells you before your words go on that list. You can take them back.
