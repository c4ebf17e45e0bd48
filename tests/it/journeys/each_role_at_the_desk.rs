//! Every address of the desk, as every role, in two states of the phases: it opens for whom the table of duties says, and
//! for nobody else. An address that is mapped and not named here is a fault.

mod routes;

use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{HASHED, SLUG, Service};
use crate::on_both_engines;
use crate::tidy::source::files;
use ahpslisten::actions::add_staff::{Colleague, add_staff};
use ahpslisten::actions::create_engagement::create_engagement;
use ahpslisten::commands::create_engagement::read_template;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::staff::{Duty, Role};
use ahpslisten::store::StoreError;
use routes::{ROUTES, Who};
use std::collections::BTreeSet;

/// What the URL maps of the desk say: method and address.
fn mapped() -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for (path, text) in files("src/web/desk", &["rs"]) {
        if !path.ends_with("mod.rs") {
            continue;
        }
        // What one's own account needs lies beside the engagements, all else within one.
        let own = path.ends_with("own/mod.rs");
        let (beside, within) = match text.split_once("fn of_engagement") {
            Some((beside, within)) => (beside, within),
            None if own => (text.as_str(), ""),
            None => ("", text.as_str()),
        };
        let parts = |scope: &'static str, text: &str| -> Vec<(String, String)> {
            text.split("resource(")
                .skip(1)
                .filter_map(|part| Some((format!("{scope}{}", part.split('"').nth(1)?), part.to_owned())))
                .collect()
        };
        for (address, part) in [parts("/desk", beside), parts("/desk/{slug}", within)].concat() {
            for (word, method) in [("route(get()", "GET"), ("route(post()", "POST")] {
                if part.contains(word) {
                    found.insert((method.to_owned(), address.to_owned()));
                }
            }
        }
    }
    found
}

#[test]
fn every_address_of_the_desk_has_its_row() {
    let named: BTreeSet<(String, String)> = ROUTES
        .iter()
        .map(|(method, address, _)| ((*method).to_owned(), (*address).to_owned()))
        .collect();
    let mapped = mapped();
    let missing: Vec<_> = mapped.difference(&named).collect();
    assert!(missing.is_empty(), "who may open these? {missing:#?}");
    let gone: Vec<_> = named.difference(&mapped).collect();
    assert!(gone.is_empty(), "no longer mapped: {gone:#?}");
    assert_eq!(named.len(), ROUTES.len(), "a row stands twice");
}

/// An address with something in each place; most of it does not exist, which is told only to those who may know.
fn filled(address: &str) -> String {
    [
        ("{slug}", SLUG),
        ("{ordinal}", "1"),
        ("{reading}", "ur"),
        ("{sheet}", "public"),
        ("{key}", "name"),
        ("{step}", "opening"),
        ("{answer}", "removal"),
        ("{id}", "00000000"),
        ("{batch}", "00000000"),
        ("{section}", "00000000"),
        ("{line}", "00000000"),
    ]
    .iter()
    .fold(address.to_owned(), |address, (place, value)| {
        address.replace(place, value)
    })
}

async fn asks(browser: &mut Browser, origin: &str, method: &str, address: &str) {
    if method == "GET" {
        return browser.request(method, &filled(address), None, &[]).await;
    }
    // A file comes in another kind of form.
    let (kind, body) = if address.contains("/file/") {
        ("multipart/form-data; boundary=x", "--x--\r\n")
    } else {
        ("application/x-www-form-urlencoded", "ticket=none")
    };
    let headers = [("content-type", kind), ("origin", origin)];
    let body = Some(body.as_bytes().to_vec());
    browser.request(method, &filled(address), body, &headers).await;
}

/// Whoever has every role, but elsewhere, asks everything that lies within the engagement. Returns what was not refused.
async fn let_in(service: &Service, elsewhere: &mut Browser) -> Vec<String> {
    let mut let_in = Vec::new();
    for (method, address, _) in ROUTES.iter().filter(|(_, address, _)| address.contains("{slug}")) {
        asks(elsewhere, &service.origin, method, address).await;
        if elsewhere.status != 403 {
            let_in.push(format!(
                "{method} {address} tells a neighbour {}",
                elsewhere.status
            ));
        }
    }
    let_in
}

/// An engagement beside this one, and somebody with every role in it and none here.
async fn neighbour(service: &Service) -> Browser {
    let mut template = read_template("ahp-strategy").unwrap();
    template.rename("another").unwrap();
    let now = service.app.clock.now();
    let colleague = Colleague {
        name: "Nel Neighbour".into(),
        email: "nel@example.org".into(),
        password_hash: HASHED.clone(),
        engagements: vec!["another".into()],
        roles: Role::ALL.to_vec(),
    };
    let keys = service.app.keys.clone();
    let added = service.app.store.write(move |c| {
        create_engagement(c, &keys, &template, now)?;
        add_staff(c, &colleague, Hand::Operator, now)
    });
    added.await.unwrap_or_else(|error: StoreError| panic!("{error}"));
    service.app.catch_up().await.unwrap();
    let mut neighbour = service.colleague("nel@example.org").await;
    neighbour.go("/desk/another/queue").await;
    assert_eq!(neighbour.status, 200, "at home she may");
    neighbour
}

/// Everyone asks everything. Returns what is not as the table says.
async fn strays(service: &Service, people: &mut [(Role, Browser)]) -> Vec<String> {
    let mut strays = Vec::new();
    for (method, address, who) in ROUTES {
        let mut nobody = service.citizen();
        asks(&mut nobody, &service.origin, method, address).await;
        let to_the_door = nobody.status == 303
            && nobody
                .header("location")
                .is_some_and(|to| to.split('?').next() == Some("/desk/sign-in"));
        if who != Who::Anyone && !to_the_door {
            strays.push(format!("{method} {address} tells a stranger {}", nobody.status));
        }
        if nobody.status == 500 {
            strays.push(format!("{method} {address} breaks for a stranger"));
        }
        if address == "/desk/sign-out" {
            continue;
        }
        for (role, browser) in &mut *people {
            asks(browser, &service.origin, method, address).await;
            let may = match who {
                Who::Anyone | Who::Team => true,
                Who::Has(duty) => duty.allowed_to(*role),
            };
            let sent_away = browser.status == 303 && who != Who::Anyone;
            if (browser.status == 403) == may || sent_away || browser.status >= 500 {
                strays.push(format!("{method} {address} tells {role:?} {}", browser.status));
            }
        }
    }
    strays
}

on_both_engines!(
    each_address_opens_for_its_duties_and_for_nobody_else,
    each_address
);

async fn each_address(database: Database) {
    let service = Service::start(database).await;
    let mut people = Vec::new();
    for role in Role::ALL {
        let email = format!("{}@roles.example.org", role.as_str());
        service.add_colleague(role.as_str(), &email, role, SLUG).await;
        people.push((role, service.colleague(&email).await));
    }
    let mut neighbour = neighbour(&service).await;
    assert_eq!(strays(&service, &mut people).await, [""; 0], "in draft");
    assert_eq!(let_in(&service, &mut neighbour).await, [""; 0], "in draft");
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Open listening").await;
    assert_eq!(lead.status, 200);
    assert_eq!(strays(&service, &mut people).await, [""; 0], "while people speak");
    assert_eq!(
        let_in(&service, &mut neighbour).await,
        [""; 0],
        "while people speak"
    );
}

on_both_engines!(the_table_is_shown_to_everyone_on_the_team, shown);

async fn shown(database: Database) {
    let service = Service::start(database).await;
    service
        .add_colleague("Imogen Vale", "imogen@example.org", Role::Observer, SLUG)
        .await;
    let mut imogen = service.colleague("imogen@example.org").await;
    imogen.go(&format!("/desk/{SLUG}")).await;
    imogen.does_not_see("decision waits");
    imogen.follow("What each role may do").await;
    imogen.sees("Your role in this engagement: Observer.");
    let table = imogen.text();
    let yes: usize = Duty::ALL.iter().map(|duty| duty.roles().len()).sum();
    assert_eq!(table.matches("Yes").count(), yes);
}

on_both_engines!(a_critical_friend_reads_and_changes_nothing, reads);

async fn reads(database: Database) {
    let service = Service::start(database).await;
    service
        .add_colleague("Imogen Vale", "imogen@example.org", Role::CriticalFriend, SLUG)
        .await;
    service
        .add_colleague("Edda Wren", "edda@example.org", Role::Editor, SLUG)
        .await;
    let mut imogen = service.colleague("imogen@example.org").await;
    for path in ["texts/ur/name", "sheets/ur/public"] {
        imogen.go(&format!("/desk/{SLUG}/{path}")).await;
        assert_eq!(imogen.status, 200, "{path}");
        imogen.sees("Editors and leads can change this.");
        imogen.does_not_see("name=\"words\"");
    }
    let mut edda = service.colleague("edda@example.org").await;
    edda.go(&format!("/desk/{SLUG}/texts/ur/name")).await;
    edda.does_not_see("Editors and leads can change this.");
    assert_eq!(
        edda.form("Save and confirm").action,
        format!("/desk/{SLUG}/texts/ur/name#error-summary")
    );
}
