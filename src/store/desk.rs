//! Threads that own connections, so that no request ever waits on a database inside the async world. Readers answer
//! one question each; a writer takes whatever waits, runs it as one transaction of many savepoints, and answers all
//! after the commit: durable, and as fast as one sync allows. Queues are bounded: too full is an honest "busy".

use crate::store::connection::{Address, Purpose, open};
use crate::store::{Connection, StoreError, dialect};
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::oneshot;

/// Work for a connection; hands back what is to be said once its fate is known.
pub(super) type Job = Box<dyn FnOnce(Result<&mut Connection, StoreError>) -> Done + Send>;

/// What a job leaves behind.
pub(super) struct Done {
    /// Told `Ok` after the commit, or why nothing was kept.
    pub tell: Box<dyn FnOnce(Result<(), StoreError>) + Send>,
    /// Whether the job had what it wanted; if not, the connection is looked at before it is used again.
    pub went_well: bool,
}

/// How many jobs may wait before callers are told that we are busy.
const WAITING: usize = 2_048;
/// How many actions one commit may carry.
const GROUP: usize = 128;

/// A desk with a queue in front of it and threads behind it.
#[derive(Clone)]
pub(super) struct Desk {
    queue: SyncSender<Job>,
}

impl Desk {
    /// Starts `threads` threads; those of a `grouped` desk share commits.
    pub(super) fn start(
        name: &str,
        address: &Address,
        purpose: Purpose,
        threads: usize,
        grouped: bool,
    ) -> Result<Self, StoreError> {
        let (queue, jobs) = sync_channel::<Job>(WAITING);
        let jobs = Arc::new(Mutex::new(jobs));
        for number in 0..threads {
            let (jobs, address) = (Arc::clone(&jobs), address.clone());
            std::thread::Builder::new()
                .name(format!("{name}-{number}"))
                .spawn(move || work(&jobs, &address, purpose, grouped))
                .map_err(|error| StoreError::Away(error.to_string()))?;
        }
        Ok(Self { queue })
    }

    /// Queues a job and waits for its answer.
    pub(super) async fn ask<T, E>(
        &self,
        job: impl FnOnce(Result<&mut Connection, StoreError>, oneshot::Sender<Result<T, E>>) -> Done
        + Send
        + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (tell, told) = oneshot::channel();
        let job: Job = Box::new(move |connection| job(connection, tell));
        self.queue.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => StoreError::Busy,
            TrySendError::Disconnected(_) => StoreError::Away("the store has stopped".into()),
        })?;
        told.await
            .unwrap_or_else(|_| Err(StoreError::Away("an action broke off".into()).into()))
    }
}

thread_local! {
    /// A connection of this thread's own, for questions that are answered here.
    static OWN: RefCell<Option<(Address, Connection)>> = const { RefCell::new(None) };
}

/// Answers a question on this thread's own connection; after any failure the next question opens a new one.
pub(super) fn here<T, E: From<StoreError>>(
    address: &Address,
    question: impl FnOnce(&mut Connection) -> Result<T, E>,
) -> Result<T, E> {
    let kept = OWN
        .take()
        .filter(|(opened, _)| opened == address)
        .map(|(_, connection)| connection);
    let mut connection = kept.map_or_else(|| open(address, Purpose::Read), Ok)?;
    let answer = question(&mut connection)?;
    OWN.set(Some((address.clone(), connection)));
    Ok(answer)
}

fn work(jobs: &Mutex<Receiver<Job>>, address: &Address, purpose: Purpose, grouped: bool) {
    let mut kept: Option<Connection> = None;
    while let Some(group) = next_group(jobs, if grouped { GROUP } else { 1 }) {
        let connection = match kept.take() {
            Some(connection) => Ok(connection),
            None => open(address, purpose),
        };
        kept = match connection {
            Ok(mut connection) => {
                let sound = if grouped {
                    run_group(&mut connection, group)
                } else {
                    run_apart(&mut connection, group)
                };
                // A connection that broke is opened anew for the next job.
                sound.then_some(connection)
            }
            Err(error) => {
                tracing::error!(%error, "the database cannot be reached");
                refuse(group, &error);
                None
            }
        };
    }
}

fn next_group(jobs: &Mutex<Receiver<Job>>, most: usize) -> Option<Vec<Job>> {
    let jobs = jobs.lock().unwrap_or_else(PoisonError::into_inner);
    let mut group = vec![jobs.recv().ok()?];
    while group.len() < most {
        match jobs.try_recv() {
            Ok(job) => group.push(job),
            Err(_) => break,
        }
    }
    Some(group)
}

fn run_apart(connection: &mut Connection, group: Vec<Job>) -> bool {
    group.into_iter().all(
        |job| match catch_unwind(AssertUnwindSafe(|| job(Ok(connection)))) {
            Ok(done) => {
                (done.tell)(Ok(()));
                done.went_well || dialect::answers(connection)
            }
            Err(_) => false,
        },
    )
}

fn refuse(group: Vec<Job>, error: &StoreError) {
    for job in group {
        (job(Err(error.clone())).tell)(Err(error.clone()));
    }
}

/// One transaction; every job in a savepoint of its own (made by the job), so that one refusal harms no neighbour.
fn run_group(connection: &mut Connection, group: Vec<Job>) -> bool {
    if let Err(error) = dialect::begin_write(connection) {
        refuse(group, &StoreError::from(error));
        return false;
    }
    let mut waiting = Vec::with_capacity(group.len());
    let mut sound = true;
    for job in group {
        match catch_unwind(AssertUnwindSafe(|| job(Ok(connection)))) {
            Ok(done) => waiting.push(done.tell),
            // The caller learns of it by its dropped channel; what the broken action wrote must not be kept.
            Err(_) => sound = false,
        }
    }
    let outcome = if sound {
        dialect::commit(connection).map_err(StoreError::from)
    } else {
        Err(StoreError::Away("an action broke off".into()))
    };
    if outcome.is_err() {
        // Nothing more can be done for a connection that cannot even roll back: it is dropped by the caller.
        drop(dialect::roll_back(connection));
    }
    let sound = outcome.is_ok();
    for tell in waiting {
        tell(outcome.clone());
    }
    sound
}
