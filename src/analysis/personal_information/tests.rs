//! What is found and what is left alone, by table. All examples are invented; numbers are those set aside for drama.

use super::{SHAPES, find, names, shapes};
use crate::domain::personal::PersonalKind::{self, *};

fn found(text: &str) -> Vec<(PersonalKind, &str)> {
    find(text)
        .into_iter()
        .map(|span| (span.kind, text.get(span.start..span.end).unwrap()))
        .collect()
}

#[test]
fn every_shape_can_be_read() {
    assert_eq!(SHAPES.len(), shapes::SHAPES.len() + names::SHAPES.len());
}

#[test]
fn numbers_and_addresses_are_found_in_what_surrounds_them() {
    let table: [(&str, PersonalKind, &str); 50] = [
        (
            "Write to jo.bloggs@example.org please",
            Email,
            "jo.bloggs@example.org",
        ),
        (
            "(j_b+nhs@mail.example.co.uk).",
            Email,
            "j_b+nhs@mail.example.co.uk",
        ),
        ("jo (at) example (dot) org", Email, "jo (at) example (dot) org"),
        (
            "its jobloggs at gmail dot com ok",
            Email,
            "jobloggs at gmail dot com",
        ),
        ("Ring 07700 900123 any time", Phone, "07700 900123"),
        ("Ring 07700900123.", Phone, "07700900123"),
        ("+44 7700 900 123", Phone, "+44 7700 900 123"),
        ("+44 (0)20 7946 0018", Phone, "+44 (0)20 7946 0018"),
        ("0044 20 7946 0018", Phone, "0044 20 7946 0018"),
        ("(0117) 496 0123 is the ward", Phone, "(0117) 496 0123"),
        ("020-7946-0018", Phone, "020-7946-0018"),
        ("01632 960 001, or later", Phone, "01632 960 001"),
        ("call me on 496 0123", Phone, "496 0123"),
        ("+353 20 915 6789 in Ireland", Phone, "+353 20 915 6789"),
        ("+41 (0)99 915 67 89 abroad", Phone, "+41 (0)99 915 67 89"),
        ("Phone:\n496 0123\n", Phone, "496 0123"),
        ("496 01 23 office", Phone, "496 01 23"),
        (
            "They do not answer, nobody is answering at 49 60 12 30",
            Phone,
            "49 60 12 30",
        ),
        ("please send messages to 699 000 915", Phone, "699 000 915"),
        ("I live at OX3 7LE now", Postcode, "OX3 7LE"),
        ("I live at ox37le now", Postcode, "ox37le"),
        ("SW1A 1AA", Postcode, "SW1A 1AA"),
        ("postcode M1 1AE.", Postcode, "M1 1AE"),
        ("w1a 0ax", Postcode, "w1a 0ax"),
        ("ec1a  1bb", Postcode, "ec1a  1bb"),
        ("at 14 Acacia Avenue", Address, "14 Acacia Avenue"),
        (
            "at 2b Lower Mill Lane, up the hill",
            Address,
            "2b Lower Mill Lane",
        ),
        ("NHS number 943 476 5919", NhsNumber, "943 476 5919"),
        ("I am 9434765919 on your list", NhsNumber, "9434765919"),
        ("943-476-5870", NhsNumber, "943-476-5870"),
        ("nhs no: 1234567890", NhsNumber, "1234567890"),
        ("physio PH123456 was kind", Registration, "PH123456"),
        ("she is ph123456", Registration, "ph123456"),
        ("PYL 12345", Registration, "PYL 12345"),
        ("the nurse, pin 12A3456E", Registration, "12A3456E"),
        ("GMC number 1234567", Registration, "1234567"),
        ("registered with the GPhC as 2012345", Registration, "2012345"),
        ("her registration number was 44321", Registration, "44321"),
        ("AB 12 34 56 C is mine", NationalInsurance, "AB 12 34 56 C"),
        ("card 4242 4242 4242 4242", Bank, "4242 4242 4242 4242"),
        ("GB82 WEST 1234 5698 7654 32", Bank, "GB82 WEST 1234 5698 7654 32"),
        ("sort code 12-34-56", Bank, "12-34-56"),
        ("born 3/4/1956 in Hull", BirthDate, "3/4/1956"),
        ("dob: 03.04.56", BirthDate, "03.04.56"),
        ("D.O.B. 1956-04-03", BirthDate, "1956-04-03"),
        ("date of birth is 3rd April 1956", BirthDate, "3rd April 1956"),
        ("my birthday is April 3, 1956", BirthDate, "April 3, 1956"),
        (
            "I was born on the 3rd of April 1956.",
            BirthDate,
            "3rd of April 1956",
        ),
        ("my son's birthday is 3 May", BirthDate, "3 May"),
        ("birth date 03 04 1956", BirthDate, "03 04 1956"),
    ];
    for (text, kind, part) in table {
        assert_eq!(found(text), [(kind, part)], "{text}");
    }
}

#[test]
fn names_that_something_announces_are_found() {
    for (text, part) in [
        ("My name is Wren Ashdown and I use a chair", "Wren Ashdown"),
        ("my name is wren", "wren"),
        ("My name's Wren", "Wren"),
        ("I am called Wren", "Wren"),
        ("im called wren", "wren"),
        ("I'm Wren Ashdown", "Wren Ashdown"),
        ("Dr Ashdown listened", "Ashdown"),
        ("Dr. Wren Ashdown listened", "Wren Ashdown"),
        ("Ask Mrs O'Leary-Jones", "O'Leary-Jones"),
        ("my physio Wren Ashdown came", "Wren Ashdown"),
        ("My husband, Aldo, fell", "Aldo"),
        ("a nurse called Wren", "Wren"),
        ("The receptionist was Wren", "Wren"),
        ("our lovely OT Wren", "Wren"),
        ("Please ring.\nKind regards,\nWren Ashdown", "Wren Ashdown"),
        ("میرا نام زینب ہے", "زینب"),
    ] {
        assert_eq!(found(text), [(Name, part)], "{text}");
    }
}

#[test]
fn ordinary_sentences_are_left_alone() {
    for text in [
        "I waited 3 to 4 weeks, or 25000 people did.",
        "The clinic opens at 9am on the 2nd of May 2024, room B4 on the 3rd floor.",
        "Since 2019 I have had 12 appointments.",
        "Call 999, or 111 and option 2. Samaritans are on 116 123.",
        "My name is on the list, and my name was spelled wrong.",
        "My name is never pronounced right.",
        "The Nurse Practitioner and the Sister on Ward 7 were kind.",
        "I am Black British and I am White Irish.",
        "I'm Deaf. I am Autistic.",
        "My GP The surgery is far. My doctor I like.",
        "an app called Headspace and a service called Talking Therapies",
        "It cost £12,345.67, that is 1.5 times more than 2,000.",
        "Blood pressure 120/80, weight 82.5, on 12/03/2024 at 14:30.",
        "a1 2nd visit, m6 4th junction",
        "I was born in 1956 and had to wait.",
        "email us, or @ the team",
        "The form is QQ 12 34 56 C on the leaflet.",
        "MR scans and MS nurses: the MS Society helps.",
        "All eight of us, 1234 5678 9012 times",
        "I had to phone 3 times in 2019, 2020 and 2021.",
        "The phone queue was 45 minutes at 9.30, then 10 - 12 more.",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn several_finds_keep_their_order_and_do_not_overlap() {
    let text = "I'm called Wren, 07700 900123, OX3 7LE, wren@example.org";
    let kinds: Vec<_> = found(text).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, [Name, Phone, Postcode, Email]);
    assert_eq!(found(""), []);
}

proptest::proptest! {
    #[test]
    fn whatever_is_written_spans_lie_in_it(text in "\\PC{0,120}") {
        let spans = find(&text);
        for span in &spans {
            proptest::prop_assert!(text.get(span.start..span.end).is_some_and(|part| !part.is_empty()));
        }
        proptest::prop_assert!(spans.windows(2).all(|pair| pair[0].end <= pair[1].start));
    }
}
