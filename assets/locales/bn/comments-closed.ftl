## Comments that the team has closed: the page, the form, the receipt

write-closed-heading = এখানে আর মন্তব্য নেওয়া হয় না
write-closed = দল এই কথার নিচে মন্তব্য বন্ধ করেছে। যা আছে তা থাকবে। কারণ:
comments-closed = এখানে আর মন্তব্য নেওয়া হয় না, কারণ:
# $day is a day, already written for this language.
receipt-told-comments-closed = { $day } তারিখে দল সিদ্ধান্ত নিয়েছে আপনার কথার নিচে আর মন্তব্য নেওয়া হবে না। যা আছে তা থাকবে।
receipt-told-comments-reopened = { $day } তারিখে দল সিদ্ধান্ত নিয়েছে আপনার কথার নিচে আবার মন্তব্য নেওয়া হবে।
kept-closed-comments = দল আপনার কথার নিচে আর মন্তব্য না নিলে: কেন।
