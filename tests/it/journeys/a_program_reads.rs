//! A program reads what was released, by the open interface: it follows addresses from answer to answer, is told when nothing
//! has changed, and can change nothing. What each answer holds is held against the document by the browser tests.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::a_reader_searches::all_released;
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use serde_json::Value;

const WORDS: &str = "Ask me first what matters to me";

/// The path of an address, whatever host it names.
fn path_of(address: &str) -> String {
    let (_, rest) = address.split_once("://").unwrap_or_default();
    rest.split_once('/')
        .map_or(address.to_owned(), |(_, path)| format!("/{path}"))
}

async fn read(program: &mut Browser, address: &str) -> Value {
    let path = path_of(address);
    program.go(&path).await;
    assert_eq!(program.status, 200, "{path}: {}", program.body);
    assert_eq!(program.header("content-type"), Some("application/json"));
    serde_json::from_str(&program.body).unwrap()
}

/// The answers to the first prompt, found by following addresses.
async fn answers(program: &mut Browser) -> Value {
    let all = read(program, "/api/v1/engagements").await;
    let one = read(program, all["engagements"][0]["more"].as_str().unwrap()).await;
    assert_eq!(one["slug"], SLUG);
    let prompts = &one["phases"][0]["prompts"];
    let found = read(program, prompts[0]["more"].as_str().unwrap()).await;
    assert_eq!(found["release"], one["release"]);
    read(program, prompts[0]["comments"].as_str().unwrap()).await;
    // One voice is nobody's figure.
    let waiting = found["contributions"].as_array().unwrap().is_empty();
    let figure = if waiting { Value::from(0) } else { Value::Null };
    assert_eq!(prompts[0]["contributions"], figure);
    found
}

on_both_engines!(reads_what_is_released_and_nothing_else, reads);

async fn reads(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    contribute(&mut service.citizen(), &prompt, WORDS, None).await;
    let mut program = service.citizen();
    let before = answers(&mut program).await;
    assert_eq!(before["contributions"], Value::Array(Vec::new()), "not decided");
    all_released(&service).await;
    let found = answers(&mut program).await;
    let voice = &found["contributions"][0];
    assert_eq!(voice["words"], WORDS);
    assert_eq!(voice["audience"], "citizen");
    assert_eq!(found["next"], Value::Null);
    program.go(&path_of(voice["page"].as_str().unwrap())).await;
    program.sees(WORDS);
    assert!(program.cookies.is_empty());
}

on_both_engines!(is_told_what_it_may_not_do, refused);

async fn refused(database: Database) {
    let service: Service = listening(database).await;
    let mut program = service.citizen();
    read(&mut program, "/api/v1/engagements").await;
    let tag = program.header("etag").unwrap().to_owned();
    program
        .request("GET", "/api/v1/engagements", None, &[("if-none-match", &tag)])
        .await;
    assert_eq!((program.status, program.body.as_str()), (304, ""));
    let whole = read(&mut program, &format!("/api/v1/engagements/{SLUG}")).await;
    let list = path_of(whole["phases"][0]["prompts"][0]["more"].as_str().unwrap());
    for (method, path, status) in [
        ("GET", "/api/v1", 404),
        ("GET", "/api/v1/engagements/nothing", 404),
        ("GET", "/api/v1/engagements/nothing/strategy", 404),
        (
            "GET",
            &format!("/api/v1/engagements/{SLUG}/themes/0/contributions"),
            404,
        ),
        ("GET", &format!("{list}?after=1&order=votes"), 400),
        ("GET", &format!("{list}?after=last"), 400),
        ("POST", "/api/v1/engagements", 405),
        ("DELETE", &list, 405),
        ("PUT", "/api/v1/nothing", 405),
    ] {
        program.request(method, path, None, &[]).await;
        assert_eq!(program.status, status, "{method} {path}: {}", program.body);
        assert_eq!(
            program.header("content-type"),
            Some("application/problem+json"),
            "{path}"
        );
        let problem: Value = serde_json::from_str(&program.body).unwrap();
        assert_eq!(problem["status"], status);
    }
    assert_eq!(program.header("allow"), Some("GET, HEAD"));
}
