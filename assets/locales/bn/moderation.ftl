## What moderators decided, engagement by engagement: the public account made from the ledger

moderation-title = মডারেটররা কী সিদ্ধান্ত নিয়েছেন
moderation-about = এখানে দেখা যায় আমাদের মডারেটররা কী সিদ্ধান্ত নিয়েছেন, কেন, এবং মানুষ কত দিন অপেক্ষা করেছেন। সব সংখ্যা নিচে লেখা প্রকাশ পর্যন্ত।
moderation-late-heading = এখন সিদ্ধান্তে খুব দেরি হচ্ছে
# $days is a whole number of days.
moderation-late = { $days ->
    [one] আমরা এক দিনের মধ্যে সিদ্ধান্ত নিতে চাই। যে মতামতটি সবচেয়ে বেশি দিন অপেক্ষা করছে, সেটি তার চেয়ে বেশি দিন ধরে আছে।
   *[other] আমরা { $days } দিনের মধ্যে সিদ্ধান্ত নিতে চাই। যে মতামতটি সবচেয়ে বেশি দিন অপেক্ষা করছে, সেটি তার চেয়ে বেশি দিন ধরে আছে।
}
moderation-open-heading = এখন কী অপেক্ষা করছে
moderation-target = { $days ->
    [one] আমরা প্রতিটি মতামত নিয়ে এক দিনের মধ্যে সিদ্ধান্ত নিতে চাই।
   *[other] আমরা প্রতিটি মতামত নিয়ে { $days } দিনের মধ্যে সিদ্ধান্ত নিতে চাই।
}
# $n is a whole number, 0 or rounded to the nearest 5.
moderation-open = { $n ->
    [0] কোনো মতামত সিদ্ধান্তের অপেক্ষায় নেই।
   *[other] প্রায় { $n }টি মতামত সিদ্ধান্তের অপেক্ষায় আছে।
}
moderation-open-few = কিছু মতামত সিদ্ধান্তের অপেক্ষায় আছে, তবে এত কম যে সংখ্যা বলা যায় না।
# $day is a day, already written for this language.
moderation-oldest = সবচেয়ে পুরোনোটি { $day } থেকে অপেক্ষায় আছে।
moderation-decided-heading = কী সিদ্ধান্ত হয়েছে
moderation-decided-about = 1 থেকে 7 পর্যন্ত সংখ্যা লুকানো আছে, যাতে কারও সম্পর্কে কিছু বোঝা না যায়। বাকিগুলো কাছের 5-এ পূর্ণ করা হয়েছে, তাই কোনো সারির যোগফল না-ও মিলতে পারে।
moderation-decided-caption = সিদ্ধান্ত, মোট এবং মাস অনুযায়ী
moderation-outcome = সিদ্ধান্ত
moderation-in-all = মোট
moderation-few = খুব কম
moderation-number = { $n }
moderation-act-contribution-published = প্রকাশিত
moderation-declined = প্রকাশিত নয়:
moderation-act-change-published = কথার পরিবর্তন গৃহীত
moderation-act-change-declined = কথার পরিবর্তন গৃহীত নয়
moderation-act-appeal-upheld = দ্বিতীয় মত: প্রত্যাখ্যান বহাল
moderation-act-appeal-allowed = দ্বিতীয় মত: প্রত্যাখ্যান ভুল ছিল, কথা প্রকাশিত
moderation-act-report-kept = পাঠক জানিয়েছেন: কথা থাকছে
moderation-act-contribution-taken-down = পাঠক জানানোর পর সরানো হয়েছে
moderation-taken-down = পাঠক জানানোর পর সরানো হয়েছে:
moderation-waits-heading = মানুষ কত দিন অপেক্ষা করেছেন
moderation-waits-about = শুধু দিন গোনা হয়, কারণ কোনো কিছু কখন এসেছে সেই সময় আমরা রাখি না। অর্ধেক মতামতের সিদ্ধান্ত হয়েছে প্রথম সংখ্যার দিনের মধ্যে, 100টির মধ্যে 95টির দ্বিতীয় সংখ্যার মধ্যে।
moderation-waits-caption = প্রথম সিদ্ধান্ত পর্যন্ত দিন, সিদ্ধান্তের মাস অনুযায়ী
moderation-when = মাস
moderation-median = অর্ধেক এর মধ্যে
moderation-p95 = 100-তে 95 এর মধ্যে
moderation-days = { $days ->
    [0] সেই দিনই
    [one] এক দিন
   *[other] { $days } দিন
}
moderation-agree-heading = অন্য মডারেটর কি একই সিদ্ধান্ত নিতেন?
moderation-agree-about = প্রায় দশটির মধ্যে একটি সিদ্ধান্ত লটারিতে বাছা হয়। দ্বিতীয় একজন মডারেটর প্রথমজনের সিদ্ধান্ত না জেনে সেই কথা পড়েন। এতে সিদ্ধান্ত বদলায় না, তবে বোঝা যায় মডারেটররা কতটা একভাবে বিচার করেন।
# $readings and $percent are rounded to the nearest 5.
moderation-agree = দুবার পড়া প্রায় { $readings }টি মতামতের মধ্যে 100-তে প্রায় { $percent }টিতে দুজনের সিদ্ধান্ত এক ছিল।
moderation-kappa = কোহেনের কাপা (Cohen’s kappa), যা নিছক দৈবের অংশ বাদ দেয়, { $kappa }। 1 মানে পূর্ণ মিল, 0 মানে দৈবের চেয়ে ভালো নয়।
moderation-kappa-interval = 95 % আস্থায় এটি { $low } এবং { $high }-এর মধ্যে।
moderation-agree-none = খুব কম মতামত দুবার পড়া হয়েছে, তাই কিছু বলা যায় না।
moderation-source-heading = এই সংখ্যাগুলো কোথা থেকে আসে
moderation-source = প্রতিটি প্রকাশের সময় একটি প্রোগ্রাম আমাদের সিদ্ধান্তের খাতা থেকে এগুলো গোনে। কেউ হাতে লেখে না। ফিরিয়ে নেওয়া কথাও সিদ্ধান্ত হিসেবে গোনা থাকে।
moderation-link = মডারেটররা এ পর্যন্ত কী সিদ্ধান্ত নিয়েছেন
# $month is the number of a month, $year a year.
moderation-month = { $month ->
    [1] জানুয়ারি
    [2] ফেব্রুয়ারি
    [3] মার্চ
    [4] এপ্রিল
    [5] মে
    [6] জুন
    [7] জুলাই
    [8] আগস্ট
    [9] সেপ্টেম্বর
    [10] অক্টোবর
    [11] নভেম্বর
   *[12] ডিসেম্বর
} { $year }

## On the receipt

receipt-told-held = { $day } একজন মডারেটর কথাগুলো কিছু সময়ের জন্য সরিয়ে রেখেছেন। সেগুলো এখনও সিদ্ধান্তের অপেক্ষায়।
receipt-told-moved = { $day } একজন মডারেটর কথাগুলো অন্য প্রশ্নের নিচে রেখেছেন, যেখানে সেগুলো ভালো মানায়।
receipt-told-decision-taken-back = { $day } একজন মডারেটর সিদ্ধান্ত ফিরিয়ে নিয়েছেন। আপনার কথা আবার পড়ার অপেক্ষায় আছে।
