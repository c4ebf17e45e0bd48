# Draft: not yet checked by a translator.
error-page-sign-in-title = আপনাকে আবার সাইন ইন করতে হবে
error-page-sign-in-text = কিছুক্ষণ কিছু হয়নি, তাই আপনি সাইন আউট হয়ে গেছেন।
typed-heading = আপনি যা লিখেছেন তা হারায়নি
typed-again = এখনও কিছু রাখা হয়নি। এই পাতা থেকেই একই ফরম আবার পাঠাতে পারেন।
typed-sign-in = সাইন ইন করুন (নতুন ট্যাবে খোলে)
typed-then = তারপর এই পাতায় ফিরে এসে আবার পাঠান।
typed-button = আবার পাঠান
typed-text = আপনি যা লিখেছেন ({ $number } / { $count })
