//! `import`: a dry run that writes nothing, rows refused by number and reason, the rest imported on request and taken
//! back as one.

use super::{ahpslisten, binary, done, run, sentence};
use crate::kit::engines::Database;
use crate::on_both_engines;
use crate::store::{lines, rows};

/// Numbers of the rows that cannot be taken, with the reason that must be given.
const BAD: [(usize, &str); 10] = [
    (1, "no words"),
    (17, "not UTF-8"),
    (100, "3001 characters, more than 3000"),
    (101, "no words"),
    (333, "not UTF-8"),
    (500, "no words"),
    (501, "3001 characters, more than 3000"),
    (777, "not UTF-8"),
    (999, "3500 characters, more than 3000"),
    (1000, "no words"),
];

/// A thousand rows as a spreadsheet saves them, ten of them bad.
fn table() -> Vec<u8> {
    let mut file = b"\xEF\xBB\xBFNumber,\"What you said\",Tongue,Decision\r\n".to_vec();
    for number in 1..=1_000_usize {
        let words = match BAD.iter().find(|(bad, _)| *bad == number).map(|(_, why)| *why) {
            None => format!("Voice {number} says \"\"yes\"\", and\nmore").into_bytes(),
            Some("no words") => (if number == 500 { " \t " } else { "" }).into(),
            Some("not UTF-8") => b"caf\xE9".to_vec(),
            Some(long) => "x"
                .repeat(long.split(' ').next().unwrap().parse().unwrap())
                .into_bytes(),
        };
        let decision = ["", "yes", "no"][number % 3];
        file.extend(format!("{number},\"").bytes());
        file.extend(words);
        file.extend(format!("\",ur,{decision}\r\n").bytes());
    }
    file
}

fn written(database: &Database, name: &str, bytes: &[u8]) -> String {
    let path = database.folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

fn args<'a>(file: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let fixed = [
        "import",
        file,
        "--engagement",
        "ahp-strategy",
        "--question",
        "help",
    ];
    fixed.into_iter().chain(more.iter().copied()).collect()
}

const WORDS: &str = "words=What you said";

on_both_engines!(
    ten_bad_rows_of_a_thousand_are_named_and_the_rest_is_imported_and_taken_back,
    async |database| {
        done(&database, &["create-engagement"]);
        let file = written(&database, "letters.csv", &table());
        let named: String = BAD
            .iter()
            .map(|(number, why)| format!("row {number} refused: {why}\n"))
            .collect();

        let dry = done(&database, &args(&file, &["--map", WORDS]));
        assert!(
            dry.starts_with(&format!("{named}990 rows can be imported")),
            "{dry}"
        );
        assert!(dry.contains("Nothing was written"), "{dry}");
        assert_eq!(
            rows(&database.address, "contribution") + rows(&database.address, "import_batch"),
            0
        );

        let said = done(
            &database,
            &args(&file, &["--map", WORDS, "--map", "lang=Tongue", "--apply"]),
        );
        assert!(said.starts_with(&named), "{said}");
        assert_eq!(rows(&database.address, "contribution"), 990);
        let kinds = "SELECT DISTINCT audience || ' ' || channel || ' ' || lang || ' ' || state AS line FROM contribution";
        assert_eq!(lines(&database.address, kinds), ["citizen imported ur received"]);
        let second = "SELECT words AS line FROM contribution WHERE words LIKE 'Voice 2 %'";
        assert_eq!(
            lines(&database.address, second),
            ["Voice 2 says \"yes\", and\nmore"]
        );
        let batch = said.split("--undo ").nth(1).unwrap().trim().to_owned();
        assert_eq!(
            lines(&database.address, "SELECT source AS line FROM import_batch"),
            ["letters.csv"]
        );

        let undone = done(&database, &["import", "--undo", &batch]);
        assert!(undone.starts_with("990 contributions"), "{undone}");
        assert_eq!(rows(&database.address, "contribution"), 0);
        let twice = sentence(&ahpslisten(&database, &["import", "--undo", &batch]));
        assert!(twice.contains("undone before"), "{twice}");
        sentence(&ahpslisten(&database, &["import", "--undo", "nonsense"]));
    }
);

on_both_engines!(
    decisions_of_the_source_are_made_in_the_name_of_a_colleague,
    async |database| {
        done(&database, &["create-engagement"]);
        let file = written(&database, "letters.csv", &table());
        let map = [
            "--map",
            WORDS,
            "--map",
            "decision=Decision",
            "--publish",
            "yes",
            "--decline",
            "no",
            "--apply",
        ];
        let said = sentence(&ahpslisten(&database, &args(&file, &map)));
        assert!(said.contains("--decided-by"), "{said}");
        let named = [&map[..], &["--decided-by", "ruth@example.org"]].concat();
        let said = sentence(&ahpslisten(&database, &args(&file, &named)));
        assert!(said.contains("ruth@example.org"), "{said}");
        assert_eq!(rows(&database.address, "import_batch"), 0);
        let ruth = [
            "add-staff",
            "--name",
            "Ruth",
            "--email",
            "ruth@example.org",
            "--role",
            "moderator",
        ];
        assert_eq!(
            run(binary(&database).args(ruth), "correct horse battery\n").status,
            Some(0)
        );
        let reason = [&named[..], &["--reason", "no-such-reason"]].concat();
        let said = sentence(&ahpslisten(&database, &args(&file, &reason)));
        assert!(said.contains("reason"), "{said}");
        assert_eq!(
            rows(&database.address, "contribution"),
            0,
            "nothing of a batch that failed is left"
        );
        done(&database, &args(&file, &named));
        let states = "SELECT state || ' ' || CAST(COUNT(*) AS TEXT) AS line FROM contribution GROUP BY state ORDER BY state";
        let count = |rest: usize| {
            (1..=1_000)
                .filter(|n| n % 3 == rest && !BAD.iter().any(|(bad, _)| bad == n))
                .count()
        };
        let expected = [("declined", 2), ("published", 1), ("received", 0)]
            .map(|(state, rest)| format!("{state} {}", count(rest)));
        assert_eq!(lines(&database.address, states), expected);
        assert_eq!(rows(&database.address, "decision"), count(1) + count(2));
    }
);

on_both_engines!(
    a_column_that_is_not_there_is_named_with_those_that_are,
    async |database| {
        done(&database, &["create-engagement"]);
        let file = written(&database, "letters.csv", &table());
        for map in ["words=What you sang", "lang=Zunge", "decision=Verdict"] {
            let said = sentence(&ahpslisten(
                &database,
                &args(&file, &["--map", WORDS, "--map", map, "--apply"]),
            ));
            assert!(said.contains(map.split('=').nth(1).unwrap()), "{said}");
            assert!(
                said.contains("Number, What you said, Tongue, Decision"),
                "the known ones are not named: {said}"
            );
        }
        for wrong in ["colour=Number", "words"] {
            let said = sentence(&ahpslisten(&database, &args(&file, &["--map", wrong])));
            assert!(said.contains("--map"), "{said}");
        }
        let said = sentence(&ahpslisten(
            &database,
            &[
                "import",
                &file,
                "--engagement",
                "mars",
                "--question",
                "help",
                "--map",
                WORDS,
            ],
        ));
        assert!(said.contains("mars"), "{said}");
        let said = sentence(&ahpslisten(&database, &args("no-such-file.csv", &[])));
        assert!(said.contains("no-such-file.csv"), "{said}");
        assert_eq!(
            rows(&database.address, "contribution") + rows(&database.address, "import_batch"),
            0
        );
    }
);

on_both_engines!(json_lines_are_imported_as_well, async |database| {
    done(&database, &["create-engagement"]);
    let text = concat!(
        "{\"said\": \"Being believed\", \"tongue\": \"en\"}\n",
        "{\"said\": \"\", \"tongue\": \"en\"}\n",
        "\n",
        "not json\n",
        "{\"tongue\": \"en\"}\n",
        "{\"said\": \"سنا جانا\", \"tongue\": \"ur\"}\n",
    );
    let file = written(&database, "letters.jsonl", text.as_bytes());
    let said = done(
        &database,
        &args(&file, &["--map", "words=said", "--map", "lang=tongue", "--apply"]),
    );
    let refused: Vec<&str> = said.lines().filter(|line| line.contains("refused")).collect();
    assert_eq!(refused.len(), 3, "{said}");
    assert_eq!(refused[0], "row 2 refused: no words");
    assert!(refused[1].starts_with("row 3 refused: not JSON"), "{said}");
    assert_eq!(refused[2], "row 4 refused: no field \"said\"");
    let stored = "SELECT lang || ' ' || words AS line FROM contribution ORDER BY lang";
    assert_eq!(
        lines(&database.address, stored),
        ["en Being believed", "ur سنا جانا"]
    );
});
