### The rules of moderation as they are locked, on the page about moderation.

moderation-rules-heading = اصول، اور کیسے معلوم ہو کہ وہی ہیں
moderation-rules-locked = باتیں کیوں رد کی جاتی ہیں، اور ہم کیا وعدہ کرتے ہیں۔ یہ { $day } کو مقفل کیے گئے، اور جب تک لوگ باتیں بھیج سکتے ہیں بدلے نہیں جاتے۔
moderation-rules-hash = اصولوں کا SHA-256:
moderation-rules-read = اصول پڑھیں جیسے مقفل کیے گئے
