//! A hand-written HTTP/1.1 client: sixteen keep-alive connections on one thread, each asking again as soon as it is
//! answered. One thread, because the machine is small and the client must not take what the server needs.

use actix_web::rt::net::TcpStream;
use std::cell::RefCell;
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr};
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

pub const CONNECTIONS: usize = 16;

/// Writes the next request; false when there are no more.
pub type Make = Rc<RefCell<dyn FnMut(&mut Vec<u8>) -> bool>>;

/// What came of some load.
#[derive(Default)]
pub struct Tally {
    pub answers: u64,
    pub seconds: f64,
    micros: Vec<u32>,
}

impl Tally {
    pub fn note(&mut self, took: Duration) {
        self.answers += 1;
        self.micros
            .push(u32::try_from(took.as_micros()).unwrap_or(u32::MAX));
    }

    /// Joins answers that were given at the same time.
    pub fn join(&mut self, other: Tally) {
        self.answers += other.answers;
        self.micros.extend(other.micros);
    }

    /// Joins another round.
    pub fn add(&mut self, other: Tally) {
        self.seconds += other.seconds;
        self.join(other);
    }

    pub fn rate(&self) -> f64 {
        if self.seconds > 0.0 {
            self.answers as f64 / self.seconds
        } else {
            0.0
        }
    }

    /// Milliseconds that `part` of all answers stayed below.
    pub fn percentile(&mut self, part: f64) -> f64 {
        self.micros.sort_unstable();
        let place = ((self.micros.len() as f64 * part) as usize).min(self.micros.len().saturating_sub(1));
        self.micros
            .get(place)
            .map_or(0.0, |micros| f64::from(*micros) / 1000.0)
    }
}

/// The same request again and again.
pub fn always(request: String) -> Make {
    Rc::new(RefCell::new(move |out: &mut Vec<u8>| {
        out.extend_from_slice(request.as_bytes());
        true
    }))
}

/// Whatever `next` gives.
pub fn each(mut next: impl FnMut() -> Option<String> + 'static) -> Make {
    Rc::new(RefCell::new(move |out: &mut Vec<u8>| {
        next()
            .map(|request| out.extend_from_slice(request.as_bytes()))
            .is_some()
    }))
}

pub fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: bench\r\naccept-encoding: identity\r\n\r\n")
}

/// A form as a browser on our own pages sends it, each from a visitor of its own.
pub fn post(path: &str, cookie: &str, body: &str) -> String {
    static VISITORS: AtomicU32 = AtomicU32::new(0);
    // From the block that is kept for benchmarks (RFC 2544).
    let visitor = Ipv4Addr::from(0xC612_0000 + VISITORS.fetch_add(1, Ordering::Relaxed) % 0x2_0000);
    let cookie = if cookie.is_empty() {
        String::new()
    } else {
        format!("cookie: {cookie}\r\n")
    };
    format!(
        "POST {path} HTTP/1.1\r\nhost: bench\r\naccept-encoding: identity\r\nsec-fetch-site: same-origin\r\n{cookie}x-forwarded-for: {visitor}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Loads `address` for a while; any status but `expect` is a broken measure and stops it.
pub fn run(address: SocketAddr, expect: u16, make: &Make, lasts: Duration) -> Tally {
    actix_web::rt::System::new().block_on(async {
        let begun = Instant::now();
        let asking: Vec<_> = (0..CONNECTIONS)
            .map(|_| actix_web::rt::spawn(ask(address, expect, Rc::clone(make), begun + lasts)))
            .collect();
        let mut all = Tally::default();
        for one in asking {
            all.join(one.await.expect("a connection broke off"));
        }
        all.seconds = begun.elapsed().as_secs_f64();
        all
    })
}

async fn ask(address: SocketAddr, expect: u16, make: Make, until: Instant) -> Tally {
    let mut tally = Tally::default();
    let mut connection = Connection::open(address)
        .await
        .expect("the server takes no connection");
    let mut request = Vec::new();
    while Instant::now() < until {
        request.clear();
        if !(make.borrow_mut())(&mut request) {
            break;
        }
        let begun = Instant::now();
        let (status, _) = connection.ask(&request).await.expect("the server broke off");
        assert_eq!(
            status,
            expect,
            "{}\n{}",
            String::from_utf8_lossy(&request),
            connection.text()
        );
        tally.note(begun.elapsed());
    }
    tally
}

/// One request on a connection of its own: status and body.
pub fn once(address: SocketAddr, request: &str) -> (u16, Vec<u8>) {
    actix_web::rt::System::new().block_on(async {
        let mut connection = Connection::open(address)
            .await
            .expect("the server takes no connection");
        let (status, head) = connection
            .ask(request.as_bytes())
            .await
            .expect("the server broke off");
        (status, connection.buffer[head..connection.filled].to_vec())
    })
}

struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    filled: usize,
}

impl Connection {
    async fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            buffer: vec![0; 256 * 1024],
            filled: 0,
        })
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.buffer[..self.filled]).into_owned()
    }

    /// Sends a request and reads the whole answer: its status, and where its body begins.
    async fn ask(&mut self, request: &[u8]) -> io::Result<(u16, usize)> {
        let mut sent = 0;
        while sent < request.len() {
            match self.stream.try_write(&request[sent..]) {
                Ok(bytes) => sent += bytes,
                Err(error) if error.kind() == ErrorKind::WouldBlock => self.stream.writable().await?,
                Err(error) => return Err(error),
            }
        }
        self.filled = 0;
        let mut whole = usize::MAX;
        let mut head = 0;
        while self.filled < whole {
            self.stream.readable().await?;
            match self.stream.try_read(&mut self.buffer[self.filled..]) {
                Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
                Ok(bytes) => self.filled += bytes,
                Err(error) if error.kind() == ErrorKind::WouldBlock => continue,
                Err(error) => return Err(error),
            }
            if head == 0
                && let Some(at) = find(&self.buffer[..self.filled], b"\r\n\r\n")
            {
                head = at + 4;
                whole = head + length(&self.buffer[..head]).ok_or(ErrorKind::InvalidData)?;
            }
        }
        let status = std::str::from_utf8(&self.buffer[9..12])
            .ok()
            .and_then(|digits| digits.parse().ok());
        Ok((status.ok_or(ErrorKind::InvalidData)?, head))
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// The content-length of a head; both servers write header names in lower case.
fn length(head: &[u8]) -> Option<usize> {
    let name = b"content-length: ";
    let from = find(head, name)? + name.len();
    let digits = head[from..].iter().take_while(|byte| byte.is_ascii_digit());
    Some(digits.fold(0, |sum, byte| sum * 10 + usize::from(byte - b'0')))
}
