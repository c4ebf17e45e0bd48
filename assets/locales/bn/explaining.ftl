# Draft: not yet checked by a translator.

footer-anonymity = আপনি কীভাবে অজানা থাকেন
footer-glossary = কঠিন শব্দের মানে
