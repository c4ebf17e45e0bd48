# What Easy Read says in easier words than the standard about agreeing and disagreeing.

stance-link = Do you agree?
stance-link-professionals = Are you a health worker? Do you agree?
stance-walk-listen = See what others said. Tell us if you agree
stance-walk-respond = Are you a health worker? See what others said. Tell us if you agree
stance-walk-challenge = See what others said. Tell us if you agree
stance-title = Do you agree?
stance-change = Change your answer
stance-none = Delete my answer
stance-then = After you answer, you see what others think. You can change your answer.
stance-cookie = Your browser keeps one small note when you answer. This is a cookie. It says nothing about you. So you count one time. So you can change your answer. It goes when this part ends.
stance-speaks-as = You answer as one of: { $group }.
stance-figures-none = Too few people had answered when we last counted.
stance-figures-when = We counted on { $date }. This was list number { $number }. We count again when 8 or more answers are new.
stance-figures-groups-about = People in a room put up their hands. Someone counted them.
stance-count-hidden = Only a few people
stance-notice-not-yet = You cannot answer yet.
stance-notice-paused = You cannot answer now.
stance-notice-over = You cannot answer any more. You can see what people think.
stance-notice-stale = This page was open for more than a day. Please choose your answer again.
stance-notice-busy = Many people use this page now. Please wait a minute. Then choose again.
stance-walked-title = You saw all of them
stance-walked = You told us what you think of all the words here. There will be more later.
stance-nothing-title = There is nothing here yet
stance-nothing = There are no words here yet.
