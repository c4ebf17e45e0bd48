# What simple text says in easier words than the standard. What is easy already is left out.

draft-easy = These simple words are a draft. People who use simple text have not checked them yet.
