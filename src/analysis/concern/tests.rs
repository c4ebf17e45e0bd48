//! Invented disclosures in many spellings, and ordinary sentences that use the same words. Nobody wrote these but us.

use super::{LEXICON, find, find_in, tokens};
use crate::domain::concern::Concern::{self, Abuse, Danger, SelfHarm};

/// Fifty disclosures, most with spelling mistakes: at least 48 must be noticed.
const DISCLOSURES: [(&str, Concern); 50] = [
    ("I want to die", SelfHarm),
    ("i just wnat to dye every nite", SelfHarm),
    ("ive been thinking about killing my self", SelfHarm),
    (
        "I am goin to kill myslef and nobody at the clinic cares",
        SelfHarm,
    ),
    ("Since the discharge I feel suicidle most days", SelfHarm),
    ("my son is suisidal and the waiting list is a year", SelfHarm),
    ("I tryed to comit sucide last month", SelfHarm),
    ("been cuting myself agen since the physio stopped", SelfHarm),
    ("The pain is so bad I want to end my lfie", SelfHarm),
    ("I want it all to stop, I want to end it all", SelfHarm),
    ("i dont want to be here anymore", SelfHarm),
    ("dont wana be alive no more", SelfHarm),
    ("My family would be beter off without me", SelfHarm),
    ("there is no point in livng", SelfHarm),
    ("I have been saving up my tablets", SelfHarm),
    ("took an overdoes after they cancelled my appointment", SelfHarm),
    ("i took to many pills on sunday", SelfHarm),
    ("I wish I had never woken up after the operation", SelfHarm),
    ("I go to bed hoping I dont wake up", SelfHarm),
    ("She is self harmin because nobody listens to her", SelfHarm),
    ("gonna jump off the brigde by the hospital", SelfHarm),
    ("I've writen a goodbye letter to my kids", SelfHarm),
    ("I cant go on like this", SelfHarm),
    ("kms if they cancel again", SelfHarm),
    ("I would rather be dead than wait another year", SelfHarm),
    ("i have urges to hurt my self when i come home", SelfHarm),
    ("Life isnt worth liveing with this", SelfHarm),
    ("میں مرنا چاہتا ہوں", SelfHarm),
    ("my husband hits me when hes drunk", Abuse),
    ("my husbend beats me and i cannot tell the nurse", Abuse),
    ("I was raped and the doctor did not believe me", Abuse),
    ("my stepdad toches me at night", Abuse),
    (
        "I am scared of my partnr, he reads my letters from the clinic",
        Abuse,
    ),
    ("the carer slaps my mum when she is slow", Abuse),
    ("he wont let me leave the house to see the dietitian", Abuse),
    ("i am being abusd at home", Abuse),
    ("I was sexualy abused as a child", Abuse),
    (
        "my uncle makes me do things I dont like, he touches me under my clothes",
        Abuse,
    ),
    ("im not safe at home", Abuse),
    ("My son takes all my money and shouts at me", Abuse),
    ("my parents are forcing me to marry someone", Abuse),
    ("domestic vilence is why I missed my appointments", Abuse),
    ("She locks me in when she goes out", Abuse),
    ("he said he will kill me if i tell anyone", Danger),
    ("I'm going to kill him when I get out", Danger),
    ("my ex threatned me with a knife yesterday", Danger),
    ("my dad has collapsed and isnt breathing", Danger),
    ("i cant breath please help", Danger),
    (
        "someone has a gun in the waiting room and wants to hurt us",
        Danger,
    ),
    ("there is a bomb in the clinic", Danger),
];

#[test]
fn every_line_of_the_list_can_be_read() {
    assert_eq!(LEXICON.strange, [""; 0]);
    assert!(LEXICON.patterns.len() > 150 && LEXICON.ordinary.len() > 30);
}

#[test]
fn nearly_all_disclosures_are_noticed_as_what_they_are() {
    let missed: Vec<_> = DISCLOSURES
        .iter()
        .filter(|(text, concern)| find(text) != Some(*concern))
        .collect();
    assert!(missed.len() <= 2, "{missed:#?}");
}

/// More of them, one a line, invented as people tell it before the list knew their words.
const TOLD: &str = "\
no one would care if i died
i was forced to have sex by my boss
my mate shot himself and i think i am next
my carer hits me when i am slow on the stairs
my wife throws things at me and hits me, i am a man and nobody believes me
the care home staff drag my dad by his arms
my baby isnt breathing properly
my grandmother has bruises and says the nurse did it
someone is breaking my door down
I was sexually asaulted on the ward
i keep planing how i would die
i pray i dont wake up tomorow
i want to dissapear for good and never come back, i want to die
i am bleeding heavily and i am alone
My mother in law hits my kids
no reason to go on without her
he forces me to have sex
a man at the day center put his hand up my skirt
i have took 30 paracetmol an hour ago
i was abused by a priest
my sister says she will kill herself if she is discharged
i was touched inappropriatly by a porter
he spat at me and broke my arm
i think about death all the time and how i would do it
There is nothing keeping me here
my brother is being neglected in the care home, he has not been fed or washed
i will kill my wife
she has taken 50 tablets an hour ago
i have been hoarding morphine tablets for when it gets to much
the staff at the home tie my mum to her chair
i wanted to throw myself under a train
I am frightend of my husband
my granddad showed me dirty pictures
I bang my head on the wall to punish myself
my friend isnt breathing
my dad smacks me with a belt
i am not allowed to see my friends or have money
i have been cutting my legs where nobody sees
my husband is threatening to kill us
honestly whats the point, i should be dead
my ex follows me home from clinic
i want to stab the man who did this to my sister
ive been googling ways to kill myself
i have chest pain and my left arm is numb
my grandmother fell and she isnt responding
my husband said he would cut my throat
Im going to hurt someone if i dont get help
i am terrified of my brother
my stepfather makes me watch dirty videos
my mother has sores and is left in her own mess
life has no meening since he died and i want to be with him
i sliced my arm open last week
i am a victim of domestick abuse
i dont want to wake up any more
I cannot keep going, i am thinking of taking my own life
my fiance controls me and hits me
they starve him and keep him in a dark room
he watches me in the shower and films it
am suicidal. gp says wait
i was molestd by my coach";

#[test]
fn what_was_told_otherwise_is_noticed_too() {
    let missed: Vec<_> = TOLD.lines().filter(|text| find(text).is_none()).collect();
    assert!(missed.len() <= 3, "{missed:#?}");
    assert_eq!(TOLD.lines().count(), 60);
}

#[test]
fn ordinary_sentences_with_the_same_words_are_left_alone() {
    let ordinary = [
        "Please offer suicide prevention training to all staff.",
        "Physios should be trained to talk about suicide.",
        "Suicidal patients wait too long for help in A&E.",
        "People who self-harm are judged when they come in.",
        "My back is killing me and my feet are killing me too.",
        "I was dying to go home, and bored to death.",
        "I would like to die at home with dignity.",
        "I have never felt suicidal, thank you for asking.",
        "There was no abuse on our ward.",
        "We need domestic abuse services in every town.",
        "I cut myself shaving and the nurse was kind.",
        "I hurt myself at work and the physio helped.",
        "I can't go on holiday because of my knee.",
        "She cut short my appointment.",
        "After my heart attack the rehab team was strange but amusing.",
        "The killer question: what matters to you?",
        "It takes ages, and the machine takes blood.",
        "They would not let me visit before the operation.",
        "I struggled with stairs and was exhausted.",
        "No point in ringing, nobody picks up.",
        "The radiographer touched my shoulder to show me where it was.",
        "I am scared of needles, and of falling.",
        "We all said goodbye to the team at the end of the course.",
        "I want to end my treatment here.",
        "The tablets help. I take all my tablets in the morning with water.",
        "",
    ];
    let taken: Vec<_> = ordinary.into_iter().filter(|text| find(text).is_some()).collect();
    assert_eq!(taken, [""; 0]);
}

#[test]
fn the_most_urgent_worry_is_named() {
    assert_eq!(find("He hits me. He said he will kill me."), Some(Danger));
    assert_eq!(find("He hits me and I want to die."), Some(SelfHarm));
    // The list finds the first worry alone, what was learned the second: neither hides the other.
    for text in [
        "He hits me. This morning the baby went limp and grey and nobody comes.",
        "My husband beats me, and my chest has gone tight and my lips are blue",
    ] {
        assert_eq!(find_in(&LEXICON, &tokens(text)), Some(Abuse), "{text}");
        assert_eq!(find(text), Some(Danger), "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn whatever_is_written_it_answers(text in "\\PC{0,200}") {
        let _ = find(&text);
    }
}
