# The desk's page of equality figures.

desk-nav-equality = Who we hear from
desk-room-equality = See who we hear from, as far as people say
desk-equality-title = Who we hear from
desk-equality-about = People answer these questions after they have written, if they like. Each answer is counted alone, so no two can be crossed, and none leads to anyone’s words. The figures are those of the last release.
desk-equality-nothing = This engagement asks no equality questions.
# $day is a day, already written.
desk-equality-over = The counters were deleted on { $day }, as promised when people answered.
desk-equality-answer = Answer
desk-equality-people = People
desk-equality-heading = The equality questions
desk-heard-title = What people told with their words
desk-heard-about = Some say how they meet services, and in which region. These are the contributions of the last release, of all parts together, by one and by the other. They cannot be crossed with the equality questions.
desk-heard-relation = How they meet services
desk-heard-region = Region
desk-heard-voices = Contributions
