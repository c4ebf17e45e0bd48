## Comments that the team has closed: the page, the form, the receipt

write-closed-heading = لا تُقبل تعليقات أخرى هنا
write-closed = أغلق الفريق التعليقات تحت هذه الكلمات. ويبقى ما كُتب منها. السبب:
comments-closed = لا تُقبل تعليقات أخرى هنا، لأن:
# $day is a day, already written for this language.
receipt-told-comments-closed = في { $day } قرر الفريق ألا يقبل تعليقات أخرى تحت كلماتك. ويبقى ما كُتب منها.
receipt-told-comments-reopened = في { $day } قرر الفريق أن يقبل التعليقات تحت كلماتك من جديد.
kept-closed-comments = إذا كان الفريق لا يقبل تعليقات أخرى تحت كلماتك: لماذا.
