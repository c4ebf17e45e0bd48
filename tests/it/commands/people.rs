//! `add-staff`: the password comes in on standard input and is kept as a hash; whatever is wrong, nobody is added.

use super::{Ran, binary, done, run, sentence};
use crate::kit::engines::Database;
use crate::on_both_engines;
use crate::store::{lines, rows};

const PASSWORD: &str = "correct horse battery";

fn add(database: &Database, args: &[&str], input: &str) -> Ran {
    run(binary(database).arg("add-staff").args(args), input)
}

on_both_engines!(
    a_colleague_is_added_with_a_password_from_standard_input,
    async |database| {
        done(&database, &["create-engagement"]);
        done(&database, &["create-engagement", "--slug", "other"]);
        let args = [
            "--name",
            "Ruth Lowe",
            "--email",
            "Ruth@Example.org",
            "--role",
            "lead",
            "--role",
            "analyst",
        ];
        let ran = add(&database, &args, &format!("{PASSWORD}\r\nnot read\n"));
        assert_eq!(
            (ran.status, ran.out.as_str()),
            (Some(0), "Ruth Lowe can sign in at /desk.\n"),
            "{}",
            ran.err
        );
        let stored = lines(
            &database.address,
            "SELECT name || '|' || email || '|' || password_hash AS line FROM staff",
        );
        assert!(
            stored[0].starts_with("Ruth Lowe|ruth@example.org|$argon2id$"),
            "{stored:?}"
        );
        assert!(!stored[0].contains(PASSWORD));
        let roles = "SELECT engagement || ' ' || role AS line FROM staff_role ORDER BY 1";
        let all = [
            "ahp-strategy analyst",
            "ahp-strategy lead",
            "other analyst",
            "other lead",
        ];
        assert_eq!(lines(&database.address, roles), all);
        let twice = sentence(&add(&database, &args, PASSWORD));
        assert!(twice.contains("already"), "{twice}");
        let one = [
            "--name",
            "Ada",
            "--email",
            "ada@example.org",
            "--role",
            "moderator",
            "--engagement",
            "other",
        ];
        assert_eq!(add(&database, &one, PASSWORD).status, Some(0));
        assert_eq!(rows(&database.address, "staff_role"), 5, "only there");
    }
);

on_both_engines!(
    an_authenticator_is_taken_away_from_someone_who_is_on_the_team,
    async |database| {
        done(&database, &["create-engagement"]);
        let args = ["--name", "Ruth", "--email", "ruth@example.org", "--role", "lead"];
        assert_eq!(add(&database, &args, PASSWORD).status, Some(0));
        let forgets = |email: &str| {
            run(
                binary(&database).args(["forget-second-step", "--email", email]),
                "",
            )
        };
        let ran = forgets("Ruth@example.org");
        assert_eq!(ran.status, Some(0), "{}", ran.err);
        assert!(ran.out.contains("sets up a new authenticator"), "{}", ran.out);
        let said = sentence(&forgets("ada@example.org"));
        assert!(said.contains("ada@example.org"), "{said}");
    }
);

on_both_engines!(a_colleague_with_a_mistake_is_not_added, async |database| {
    let none = ["--name", "A", "--email", "a@example.org", "--role", "lead"];
    let said = sentence(&add(&database, &none, PASSWORD));
    assert!(said.contains("no engagement"), "{said}");
    done(&database, &["create-engagement"]);
    for (email, role, input, word) in [
        ("ada@example.org", "king", PASSWORD, "king"),
        ("nobody", "lead", PASSWORD, "nobody"),
        ("ada@example.org", "lead", "short", "characters"),
        ("ada@example.org", "lead", "", "characters"),
        ("ada@example.org", "lead", "aaaaaaaaaaaaaaaa", "guess"),
        ("ada@example.org", "lead", "ada@example.org", "guess"),
    ] {
        let args = ["--name", "A", "--email", email, "--role", role];
        let ran = add(&database, &args, &format!("{input}\n"));
        let said = sentence(&ran);
        assert!(said.contains(word), "{word:?} is not in {said:?}");
    }
    let elsewhere = [
        "--name",
        "A",
        "--email",
        "a@example.org",
        "--role",
        "lead",
        "--engagement",
        "mars",
    ];
    let said = sentence(&add(&database, &elsewhere, PASSWORD));
    assert!(said.contains("mars"), "{said}");
    assert_eq!(rows(&database.address, "staff"), 0);
});
