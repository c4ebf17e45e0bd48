# Why something stands still, lasts longer or opens later, and until when.

standstill-label = এই মুহূর্তে কিছু পাঠানো যাবে না
a-weekday = { $weekday ->
    [1] সোমবার
    [2] মঙ্গলবার
    [3] বুধবার
    [4] বৃহস্পতিবার
    [5] শুক্রবার
    [6] শনিবার
   *[7] রবিবার
} { $day }
where-last-day = শেষ দিন { $day }।
where-last-moment = এটি { $day } লন্ডনের সময় { $time }-এ বন্ধ হবে।
where-closes-today = এটি লন্ডনের সময় { $time }-এ বন্ধ হবে।
where-opens-on = এটি { $day } খুলবে।
where-opens-at = এটি { $day } লন্ডনের সময় { $time }-এ খুলবে।
where-extended = শেষ দিন পিছিয়ে দেওয়া হয়েছে। { $reason }
where-held = এখানে আপাতত সবকিছু থেমে আছে। { $reason } এর মধ্যে নতুন কিছু প্রকাশ করা হয় না।
read-only-maintenance = আমরা এই ওয়েবসাইটের দেখাশোনা করছি। আপনি সবকিছু পড়তে পারেন, কিন্তু কিছুক্ষণ কিছু পাঠাতে পারবেন না।
read-only-move = এই ওয়েবসাইট অন্য কম্পিউটারে যাচ্ছে। আপনি সবকিছু পড়তে পারেন, কিন্তু কিছুক্ষণ কিছু পাঠাতে পারবেন না।
read-only-over = এই ওয়েবসাইট পড়ার জন্য রাখা হয়েছে। আপনি আর কিছু পাঠাতে পারবেন না।
write-read-only-heading = এই মুহূর্তে কিছু পাঠানো যাবে না
write-read-only = কারণটি এই পাতার উপরে লেখা আছে।
write-waits = আমরা আবার শুরু করলে আপনি এই পাতা থেকেই সেগুলো পাঠাতে পারবেন।
error-page-held-title = সবকিছু থেমে আছে
error-page-held-text = আবার শুরু না হওয়া পর্যন্ত নতুন কিছু প্রকাশ পাবে না।
error-page-read-only-title = এই মুহূর্তে কিছু পাঠানো যাবে না
error-page-read-only-text = কারণটি এই পাতার উপরে লেখা আছে। আপনি সবকিছু পড়তে পারেন।
write-grace = বন্ধ হওয়ার সময় এই পাতা খোলা থাকলে আপনার কথা পাঠাতে আরও { $minutes } মিনিট পাবেন।
write-elsewhere = আপনি এখনো দলকে লিখতে পারেন:
