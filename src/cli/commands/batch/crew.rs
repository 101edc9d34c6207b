//! Work on all cores whose results come in the order of the jobs. Never more than a window
//! of jobs is in flight, so that memory does not grow with their number.

use rayon::ThreadPoolBuilder;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, SyncSender, TryRecvError, channel, sync_channel};
use std::thread;

/// How many jobs of each worker are in flight: read, at work, or waiting for one before them
/// to be written. A long law among short ones keeps nobody waiting.
const WINDOW: usize = 32;

/// As much stack as the main thread has, on which every command runs else.
const STACK: usize = 8 << 20;

/// The results to come.
pub(super) struct Crew<R> {
    /// A place for each result, in the order of the jobs.
    places: Receiver<Receiver<R>>,
    /// The place of the next result.
    next: Option<Receiver<R>>,
}

impl<R: Send + 'static> Crew<R> {
    /// Begins `work` on `jobs` with so many workers, one for each core where it is not said.
    /// `work` does not panic. The jobs are read on a thread of their own, so that what is
    /// done is written though the next job has not come yet.
    pub(super) fn begin<J: Send + 'static>(
        workers: Option<usize>,
        jobs: impl Iterator<Item = J> + Send + 'static,
        work: impl Fn(J) -> R + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        let pool = ThreadPoolBuilder::new().num_threads(workers.unwrap_or_default());
        let pool = pool.stack_size(STACK).build().map_err(std::io::Error::other)?;
        let (give, places) = sync_channel(WINDOW * pool.current_num_threads());
        let work = Arc::new(work);
        let read = move || {
            for job in jobs {
                let Some(place) = taken(&give) else { return };
                let work = Arc::clone(&work);
                // Where nobody waits for it any more, it is lost.
                pool.spawn(move || drop(place.send(work(job))));
            }
        };
        thread::Builder::new().spawn(read)?;
        Ok(Self { places, next: None })
    }

    /// The next result if it is there already.
    pub(super) fn ready(&mut self) -> Option<R> {
        let place = match self.next.take() {
            Some(place) => place,
            None => self.places.try_recv().ok()?,
        };
        match place.try_recv() {
            Ok(result) => Some(result),
            Err(TryRecvError::Empty) => {
                self.next = Some(place);
                None
            }
            Err(TryRecvError::Disconnected) => None,
        }
    }
}

/// A place for a result in the row, as soon as there is room; none where nobody waits.
fn taken<R>(row: &SyncSender<Receiver<R>>) -> Option<Sender<R>> {
    let (place, result) = channel();
    row.send(result).ok().map(|()| place)
}

impl<R: Send + 'static> Iterator for Crew<R> {
    type Item = R;

    /// Waits for the next result.
    fn next(&mut self) -> Option<R> {
        let place = self.next.take().or_else(|| self.places.recv().ok())?;
        place.recv().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    #[test]
    fn results_come_in_order_and_a_window_of_jobs_is_in_flight() {
        static READ: AtomicUsize = AtomicUsize::new(0);
        let jobs = (0..1_000).inspect(|_| {
            READ.fetch_add(1, Ordering::SeqCst);
        });
        let slow = |job: usize| {
            thread::sleep(Duration::from_micros(if job.is_multiple_of(7) { 900 } else { 10 }));
            job
        };
        let crew = Crew::begin(Some(2), jobs, slow).expect("threads");
        for (at, job) in crew.enumerate() {
            assert_eq!(at, job);
            // One is held by each who gives and takes.
            assert!(READ.load(Ordering::SeqCst) <= at + 2 * WINDOW + 3, "at {at}");
        }
        assert_eq!(READ.load(Ordering::SeqCst), 1_000);
    }

    #[test]
    fn a_result_is_given_though_the_next_job_has_not_come() {
        let (give, jobs) = channel::<usize>();
        let mut crew = Crew::begin(Some(1), jobs.into_iter(), |job| job + 1).expect("threads");
        for job in 0..3 {
            give.send(job).expect("it is read");
            assert_eq!(crew.next(), Some(job + 1));
            assert_eq!(crew.ready(), None);
        }
        drop(give);
        assert_eq!(crew.next(), None);
    }
}
