//! Starting and stopping: whatever is wrong is said in one plain sentence, and the data is left as it was; SIGTERM ends a
//! service in good order.

use super::{Ran, Running, ahpslisten, binary, done, run, sentence};
use crate::kit::engines::{Database, Engine};
use crate::on_both_engines;
use ahpslisten::store::Address;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::Duration;

/// `serve` with one setting changed.
fn served(database: &Database, name: &str, value: &str) -> Ran {
    run(
        binary(database)
            .args(["serve", "--listen", "127.0.0.1:0"])
            .env(name, value),
        "",
    )
}

#[track_caller]
fn says(ran: &Ran, word: &str) {
    let said = sentence(ran);
    assert!(said.contains(word), "{word:?} is not in {said:?}");
    assert_eq!(ran.out, "", "it began nevertheless");
}

fn file_of(database: &Database) -> PathBuf {
    match &database.address {
        Address::Sqlite(path) => path.clone(),
        Address::Postgres(_) => panic!("a file is SQLite's"),
    }
}

on_both_engines!(a_setting_that_cannot_be_used_is_named, async |database| {
    says(
        &served(&database, "DATABASE_URL", "mysql://root@localhost/a"),
        "DATABASE_URL",
    );
    says(
        &served(&database, "AHPSLISTEN_ORIGIN", "listen.example.org"),
        "AHPSLISTEN_ORIGIN",
    );
    says(
        &served(&database, "AHPSLISTEN_READ_ONLY", "yes"),
        "AHPSLISTEN_READ_ONLY",
    );
    says(
        &served(&database, "AHPSLISTEN_PAGE_CACHE_MB", "much"),
        "AHPSLISTEN_PAGE_CACHE_MB",
    );
    says(
        &served(&database, "AHPSLISTEN_SMTP_URL", "gopher://mail"),
        "mail settings",
    );
    says(
        &served(&database, "AHPSLISTEN_MAIL_FROM", "nobody at all"),
        "mail settings",
    );
    says(
        &served(&database, "AHPSLISTEN_SECOND_STEP", "sometimes"),
        "AHPSLISTEN_SECOND_STEP",
    );
    for listen in ["everywhere", "127.0.0.1", "127.0.0.1:99999", "localhost:http"] {
        says(&ahpslisten(&database, &["serve", "--listen", listen]), listen);
    }
});

on_both_engines!(
    a_database_that_does_not_answer_is_named_without_its_password,
    async |database| {
        let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let ran = served(
            &database,
            "DATABASE_URL",
            &format!("postgres://ahp:hush-hush@{free}/ahp"),
        );
        assert!(!ran.err.contains("hush-hush"), "{}", ran.err);
        says(&ran, "database cannot be reached");
        let ran = served(&database, "DATABASE_URL", "/no/such/folder/file.sqlite");
        says(&ran, "database cannot be reached");
    }
);

on_both_engines!(a_port_that_is_taken_is_named, async |database| {
    let holder = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = holder.local_addr().unwrap().to_string();
    says(&ahpslisten(&database, &["serve", "--listen", &taken]), &taken);
});

on_both_engines!(a_data_folder_that_cannot_be_written_is_named, async |database| {
    let file = database.folder.path().join("a-file");
    fs::write(&file, "mine").unwrap();
    says(
        &served(&database, "AHPSLISTEN_DATA", file.to_str().unwrap()),
        "a-file",
    );
    says(
        &served(&database, "AHPSLISTEN_DATA", file.join("below").to_str().unwrap()),
        "a-file",
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
});

on_both_engines!(
    a_key_file_that_others_can_read_or_that_is_none_is_refused,
    async |database| {
        done(&database, &["create-engagement"]);
        let key = database.folder.path().join("data/secret.key");
        assert_eq!(fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
        let secret = fs::read(&key).unwrap();
        for mode in [0o644, 0o640, 0o604] {
            fs::set_permissions(&key, fs::Permissions::from_mode(mode)).unwrap();
            says(&served(&database, "A", ""), "chmod 600");
        }
        fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
        assert_eq!(fs::read(&key).unwrap(), secret, "the key is left as it was");
        for wrong in [&secret[..31], &[]] {
            fs::write(&key, wrong).unwrap();
            says(&served(&database, "A", ""), "32 bytes");
            assert_eq!(fs::read(&key).unwrap(), wrong, "no new key in its place");
        }
    }
);

#[test]
fn a_damaged_file_is_refused_and_left_as_it_was() {
    let whole = {
        let database = Engine::Sqlite.fresh();
        done(&database, &["create-engagement"]);
        fs::read(file_of(&database)).unwrap()
    };
    let middle = whole.len() / 2;
    let damages: [(&str, Vec<u8>); 4] = [
        ("no database", b"This is a letter. ".repeat(1_000)),
        ("cut off", whole[..middle].to_vec()),
        ("torn head", [&[0; 512], &whole[512..]].concat()),
        (
            "holed",
            [&whole[..4_096], &vec![0xA5; middle][..], &whole[4_096 + middle..]].concat(),
        ),
    ];
    for (what, bytes) in damages {
        let database = Engine::Sqlite.fresh();
        let file = file_of(&database);
        fs::write(&file, &bytes).unwrap();
        match Running::start(binary(&database).args(["serve", "--listen", "127.0.0.1:0"])) {
            Ok(_) => panic!("{what}: it serves a damaged file"),
            Err(ran) => says(&ran, "database"),
        }
        assert!(fs::read(&file).unwrap() == bytes, "{what}: the file was changed");
    }
}

on_both_engines!(
    an_old_schema_is_brought_up_to_date_by_who_may_and_refused_by_others,
    async |database| {
        crate::migrations::emptied(&database);
        let said = sentence(&ahpslisten(
            &database,
            &["export", "--engagement", "ahp-strategy"],
        ));
        assert!(said.contains("migrate"), "{said}");
        assert!(done(&database, &["migrate"]).contains("migrations were applied"));
        assert_eq!(done(&database, &["migrate"]), "The schema is up to date.\n");
        assert!(done(&database, &["doctor"]).contains("all is well"));
    }
);

fn get(stream: &mut TcpStream, path: &str) -> String {
    write!(stream, "GET {path} HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
    let mut answer = [0; 4_096];
    let length = stream.read(&mut answer).unwrap();
    String::from_utf8_lossy(&answer[..length]).into_owned()
}

on_both_engines!(
    a_service_says_where_it_listens_and_ends_in_order_on_sigterm,
    async |database| {
        done(&database, &["create-engagement"]);
        for busy in [false, true] {
            let mut running = Running::started(binary(&database).args(["serve", "--listen", "127.0.0.1:0"]));
            let address = running.origin.strip_prefix("http://127.0.0.1:").unwrap();
            assert_ne!(
                address.parse::<u16>().unwrap(),
                0,
                "the port that was taken is named"
            );
            assert!(done(&database, &["doctor", "--url", &running.origin]).contains("all is well"));
            // A visitor who has read a page and keeps the line open.
            let mut visitor = TcpStream::connect(running.origin.strip_prefix("http://").unwrap()).unwrap();
            if busy {
                assert!(get(&mut visitor, "/health").starts_with("HTTP/1.1 200"));
            } else {
                drop(visitor);
            }
            running.signal("TERM");
            let ended = running.ended_within(Duration::from_secs(5));
            assert_eq!(ended, Some(Some(0)), "with an open line: {busy}");
            let said = sentence(&ahpslisten(&database, &["doctor", "--url", &running.origin]));
            assert!(said.contains("Nothing answers"), "{said}");
        }
    }
);
