# Organisations answer under their own names.

organisation-link = Answer for an organisation, under its name
organisation-name = Name of the organisation
organisation-name-hint = Its full name, as it calls itself. No name of a person.
organisation-words = What the organisation says
organisation-words-hint = Say what it thinks of the finding, and what it would do. Give evidence where you have it.
organisation-about = This answer stands under the name of the organisation, apart from what people say. It is not counted as a vote. Do not write your own name. We do not ask who you are, and a moderator reads it before anyone else can.
organisation-privacy = We publish the name of the organisation and its words. We do not ask who sent them, and we keep no name of a person, no address and no exact time. We cannot check that you may speak for the organisation: if somebody answered in its name without leave, it can report the words.
organisation-error-empty = Enter the name of the organisation
# $name is the name that the organisation gave.
organisation-voice = From an organisation: { $name }.
organisation-heading = What organisations say
organisation-apart = These answers stand under the names of organisations. They are not counted among the answers of people.
kept-organisation = The name of the organisation that answers, if it is an organisation's answer.
