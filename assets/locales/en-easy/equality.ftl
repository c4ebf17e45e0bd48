# What Easy Read says in easier words than the standard about what can come after writing, and questions about you.

further-title = Do you want to do more?
further-about = You are done. You do not need to do any of this. We keep it away from your words.
further-walk = Tell us if you agree with others
further-equality = Answer some questions about you
further-notices = Get an email when there is news
equality-asks-title = Questions about you
equality-asks =
    think | You do not need to answer. You can stop at any time.
equality-why =
    people | We want to know who we hear from. Then we can ask the people who are missing. A law called the Equality Act 2010 asks us to do this.
equality-kept-heading = What we do with your answers
equality-kept =
    numbers | We only count. For example: how many people are over 60.
    no | We do not keep what one person answered. So we cannot show you your answers.
equality-seen =
    team | Our team sees the numbers later. They do not see small numbers.
equality-deleted = We delete the numbers on { $day }.
equality-helper = Does someone help you? They may see what you choose.
equality-start = Start. There are { $questions } questions
equality-skip = I do not want to answer
equality-done-title = Thank you
equality-done = We counted your answers.
equality-closed-title = There are no questions now
equality-closed = We ask these questions only while people can write here.
equality-back = Go back
information-privacy-part5-heading = When you answer questions about you
information-privacy-part5-1 =
    numbers | You do not need to answer. We only count the answers.
    no | Nobody can see what one person answered.
information-privacy-part5-2 =
    calendar | We delete the numbers later. The page with the questions tells you the day.
