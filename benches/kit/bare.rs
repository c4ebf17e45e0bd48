//! The limit of reading: actix with nothing around it. It serves fixed bytes, a list straight from the engine with the
//! least HTML that shows it, and one row found by its receipt. Run as a child of the bench.

use crate::kit::raw;
use actix_web::web::{Bytes, Data, get, post};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use ahpslisten::domain::receipt::ReceiptCode;
use ahpslisten::keys::{hash, hex};
use ahpslisten::store::schema::contribution;
use ahpslisten::store::{Address, Connection};
use ahpslisten::web::fields::Fields;
use diesel::prelude::*;
use std::cell::RefCell;
use std::net::TcpListener;

/// First argument of the child.
pub const MODE: &str = "bare-server";

/// Each worker asks for itself. One that waits for PostgreSQL does nothing else, so there are more of them.
fn workers(address: &Address) -> usize {
    if matches!(address, Address::Sqlite(_)) {
        2
    } else {
        8
    }
}

struct Shared {
    address: Address,
    page: Bytes,
}

thread_local! {
    static CONNECTION: RefCell<Option<Connection>> = const { RefCell::new(None) };
}

fn with_connection<T>(shared: &Shared, ask: impl FnOnce(&mut Connection) -> T) -> T {
    CONNECTION.with_borrow_mut(|kept| ask(kept.get_or_insert_with(|| raw::open(&shared.address))))
}

pub fn serve(url: &str, bytes: &str) {
    let address = Address::parse(url).expect("a database");
    let page = Bytes::from(std::fs::read(bytes).unwrap_or_default());
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    println!(
        "listening on http://{}",
        listener.local_addr().expect("an address")
    );
    let count = workers(&address);
    let shared = Data::new(Shared { address, page });
    let server = HttpServer::new(move || {
        App::new()
            .app_data(shared.clone())
            .route("/", get().to(nothing))
            .route("/static", get().to(fixed))
            .route("/list", get().to(list))
            .route("/receipt", post().to(receipt))
    })
    .workers(count)
    .listen(listener)
    .expect("a server");
    actix_web::rt::System::new()
        .block_on(server.run())
        .expect("it serves");
}

async fn nothing() -> HttpResponse {
    HttpResponse::Ok().finish()
}

fn html(body: impl actix_web::body::MessageBody + 'static) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .body(body)
}

async fn fixed(shared: Data<Shared>) -> HttpResponse {
    html(shared.page.clone())
}

/// `?prompt=ID&after=PLACE`: twenty voices and whether there are more.
async fn list(shared: Data<Shared>, req: HttpRequest) -> HttpResponse {
    macro_rules! rows {
        ($c:expr, $prompt:expr, $after:expr) => {
            contribution::table
                .filter(contribution::prompt_id.eq($prompt))
                .filter(contribution::position.lt($after))
                .order(contribution::position.desc())
                .limit(21)
                .select((contribution::id, contribution::words))
                .load::<(Vec<u8>, String)>($c)
        };
    }
    let asked = Fields::parse(req.query_string().as_bytes()).unwrap_or_default();
    let prompt: i64 = asked.text("prompt").parse().unwrap_or_default();
    let after: i64 = asked.text("after").parse().unwrap_or(i64::MAX);
    let rows = with_connection(&shared, |c| match c {
        Connection::Sqlite(c) => rows!(c, prompt, after),
        Connection::Postgres(c) => rows!(c, prompt, after),
    })
    .expect("the list");
    let mut page = String::with_capacity(16 * 1024);
    page.push_str("<!DOCTYPE html><html lang=\"en\"><title>Voices</title><ol>");
    for (id, words) in rows.iter().take(20) {
        page.push_str("<li><p>");
        escape(&mut page, words);
        page.push_str("</p><p><a href=\"/contributions/");
        page.push_str(&hex(id));
        page.push_str("\">Read more</a></p></li>");
    }
    page.push_str("</ol></html>");
    html(page)
}

async fn receipt(shared: Data<Shared>, form: Fields) -> HttpResponse {
    macro_rules! row {
        ($c:expr, $receipt:expr) => {
            contribution::table
                .filter(contribution::receipt_hash.eq($receipt))
                .select((
                    contribution::state,
                    contribution::received_on,
                    contribution::words,
                ))
                .first::<(String, String, String)>($c)
        };
    }
    let code = ReceiptCode::parse(form.text("code")).expect("a code");
    let receipt = hash(code.secret()).to_vec();
    let (state, day, words) = with_connection(&shared, |c| match c {
        Connection::Sqlite(c) => row!(c, &receipt),
        Connection::Postgres(c) => row!(c, &receipt),
    })
    .expect("the row");
    let mut page = format!("<!DOCTYPE html><html lang=\"en\"><title>Receipt</title><p>{state} {day}</p><p>");
    escape(&mut page, &words);
    page.push_str("</p></html>");
    html(page)
}

fn escape(page: &mut String, words: &str) {
    for sign in words.chars() {
        match sign {
            '&' => page.push_str("&amp;"),
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '"' => page.push_str("&quot;"),
            '\'' => page.push_str("&#39;"),
            other => page.push(other),
        }
    }
}
