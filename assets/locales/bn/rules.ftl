### The rules of moderation as they are locked, on the page about moderation.

moderation-rules-heading = নিয়ম, এবং কীভাবে জানবেন সেগুলো একই আছে
moderation-rules-locked = কেন কথা ফিরিয়ে দেওয়া হয়, এবং আমরা কী প্রতিশ্রুতি দিই। এগুলো { $day } তারিখে আটকে দেওয়া হয়েছে, এবং মানুষ কথা পাঠাতে পারলে ততদিন বদলায় না।
moderation-rules-hash = নিয়মের SHA-256:
moderation-rules-read = নিয়ম যেমন আটকে দেওয়া হয়েছে পড়ুন
