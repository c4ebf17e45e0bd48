# What Easy Read says in easier words than the standard about taking part on paper. What a helper reads aloud or fills
# in is said in the standard words.

paper-link = Write on paper, or talk in a group
paper-link-about = You can print pages and write on them.
paper-title = Take part on paper
paper-about =
    write | You can write on paper. You can talk in a group. It counts the same.
paper-closed = We ask nothing now.
paper-back = Go back
paper-forms-title = Pages to write on
paper-forms-about = One page for each question.
paper-session-title = For a group
paper-session-about = This tells a helper what to do and say.
paper-poster-about = For a wall. A phone can read the picture on it.
paper-print-title = How to print
paper-print-about = Use your browser to print. The paper is called A4.
paper-contact = Do you want us to send you pages? Write to:
paper-help = Do you need help now?
paper-no-names = Write your answer here. Use any language. Please leave out names of people.
paper-consent = Someone in our team reads your words. Then everyone may read them. We do not send your name.
paper-agree = Yes, please send my words
paper-receipt = The person who takes this page gives you a code. With it you can see what happens.
paper-return = Give this page back where you got it. Or ask:
paper-bring = Bring this pack, pens and a page for each person. Ask what people need. It can be big print, Easy Read or someone who translates.
paper-script = “We want to write down what you say and send it. Someone in the team reads it. Then everyone may be able to read it. We write down no names. We also count hands. We send only the numbers. You can stop at any time. You do not have to say anything. You get a code for each idea. The code shows what happens to it. Is that all right with everyone?”
