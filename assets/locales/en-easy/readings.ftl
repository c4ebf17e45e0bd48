# What Easy Read says in easier words than the standard. What is easy already is left out.

reading-simple = Easy words, no pictures
reading-large = Big letters
reading-contrast = Black and white
draft-easy = These easy words are new. People who use Easy Read have not checked them yet.
