# A page of ours that could not take a form gives back what was typed.
# Draft: not yet checked by a translator.
error-page-sign-in-title = آپ کو دوبارہ سائن اِن کرنا ہوگا
error-page-sign-in-text = کچھ دیر تک کچھ نہیں ہوا، اس لیے آپ سائن آؤٹ ہو گئے۔
typed-heading = آپ کا لکھا ہوا ضائع نہیں ہوا
typed-again = ابھی کچھ محفوظ نہیں ہوا۔ آپ اسی صفحے سے وہی فارم دوبارہ بھیج سکتے ہیں۔
typed-sign-in = سائن اِن کریں (نئے ٹیب میں کھلتا ہے)
typed-then = پھر اس صفحے پر واپس آئیں اور دوبارہ بھیجیں۔
typed-button = دوبارہ بھیجیں
typed-text = آپ نے جو لکھا ({ $number } / { $count })
