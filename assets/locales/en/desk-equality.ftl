# The desk's page of equality figures.

desk-nav-equality = Who answered
desk-room-equality = See who answered the equality questions
desk-equality-title = Who answered the equality questions
desk-equality-about = People answer these questions after they have written, if they like. Each answer is counted alone, so no two can be crossed, and none leads to anyone’s words. The figures are those of the last release.
desk-equality-nothing = This engagement asks no equality questions.
# $day is a day, already written.
desk-equality-over = The counters were deleted on { $day }, as promised when people answered.
desk-equality-answer = Answer
desk-equality-people = People
