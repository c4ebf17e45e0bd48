# What an organisation is asked, in easy words.

organisation-link = Do you write for a group, a charity or a service? Answer here
organisation-name = Name of your group, charity or service
organisation-name-hint = Do not write the name of a person.
organisation-words = What does it want to say?
organisation-words-hint = Tell us what it thinks about this.
organisation-about =
    team | People can read the name of your group, charity or service.
    moderator | We read your words first. They do not count as a vote.
organisation-privacy =
    team | We show the name of your group, charity or service.
    private | We do not ask who you are.
organisation-heading = What groups, charities and services say
organisation-apart = These words are not from one person. They do not count as a vote.
kept-organisation =
    team | The name of a group, charity or service. We keep it only if it answers.
