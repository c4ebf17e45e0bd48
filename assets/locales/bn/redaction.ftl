## Words of which parts are covered: what stands in their place, in the language of the words, and the receipt

redacted-email = [ইমেইল ঠিকানা সরানো হয়েছে]
redacted-phone = [ফোন নম্বর সরানো হয়েছে]
redacted-postcode = [পোস্টকোড সরানো হয়েছে]
redacted-address = [ঠিকানা সরানো হয়েছে]
redacted-nhs-number = [NHS নম্বর সরানো হয়েছে]
redacted-registration = [নিবন্ধন নম্বর সরানো হয়েছে]
redacted-national-insurance = [National Insurance নম্বর সরানো হয়েছে]
redacted-bank = [ব্যাংকের তথ্য সরানো হয়েছে]
redacted-birth-date = [জন্মতারিখ সরানো হয়েছে]
redacted-name = [নাম সরানো হয়েছে]
redacted-words = [কথা সরানো হয়েছে]

# $day is a day, already written for this language.
receipt-told-redacted = { $day } তারিখে একজন মডারেটর কথাগুলো গ্রহণ করেছেন এবং কিছু অংশ ঢেকে দিয়েছেন। কোথায়, তা চারকোনা বন্ধনী দেখায়।
receipt-told-uncovered = { $day } তারিখে আরেকজন মডারেটর আবার দেখেছেন। আপনার সব কথা প্রকাশ করা হচ্ছে।
receipt-told-stays-covered = { $day } তারিখে আরেকজন মডারেটর আবার দেখেছেন। অংশগুলো ঢাকাই থাকছে।
receipt-sealed = { $day } পর্যন্ত আপনার কথা, যেমন লিখেছিলেন, সিল করা আছে। শুধু একজন জ্যেষ্ঠ মডারেটর বা প্রধান তা খুলতে পারেন, আর কারণ বলতে হয়। তারপর তা মুছে ফেলা হয়। আপনি কথা ফিরিয়ে নিলে সঙ্গে সঙ্গে মুছে ফেলা হয়।
receipt-appeal-words-covered = ঢাকা অংশগুলো কেন প্রকাশ করা উচিত?
moderation-act-contribution-redacted = কিছু অংশ ঢেকে প্রকাশিত
