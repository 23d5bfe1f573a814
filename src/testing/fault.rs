//! A disk that fails when told to, lets others write in between, counts its calls and knows what a power cut
//! would leave.
//!
//! Invariant: a call that is to fail changes nothing on the disk. Nothing is really synced: the model says what
//! would be durable, so that thousands of saves take no time.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::crash::{Files, Model};
use crate::store::disk::{Content, Disk, Handle, RealDisk};
use crate::store::replace::folder_of;

/// A call to the disk, with paths below the root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Call {
    Read(PathBuf),
    MakeFolder(PathBuf),
    Create(PathBuf),
    /// With the bytes that were taken.
    Write(PathBuf, Vec<u8>),
    Sync(PathBuf),
    /// With or without replacing.
    Rename(PathBuf, PathBuf),
    Exchange(PathBuf, PathBuf),
    SyncFolder(PathBuf),
    Remove(PathBuf),
}

/// The real disk below a folder, with faults put in.
#[derive(Debug)]
pub struct FaultDisk {
    root: PathBuf,
    state: Mutex<State>,
}

/// What another program does to the disk.
type Act = Box<dyn FnOnce(&FaultDisk) + Send>;

struct State {
    calls: Vec<Call>,
    /// One more than calls: how things stood at first and after each.
    models: Vec<Model>,
    fault: Option<Fault>,
    /// The most bytes that a write takes.
    gulp: usize,
    /// The system knows only the plain renaming.
    plain: bool,
    /// What happens just before the call with this number.
    acts: Vec<(usize, Act)>,
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State").field("calls", &self.calls).field("fault", &self.fault).finish_non_exhaustive()
    }
}

#[derive(Debug, Clone, Copy)]
struct Fault {
    first: usize,
    last: usize,
    errno: i32,
}

impl FaultDisk {
    /// What stands below `root` now counts as durable.
    pub fn new(root: &Path) -> io::Result<Self> {
        let root = fs::canonicalize(root)?;
        let models = vec![Model::of(&root)?];
        let state = State { calls: Vec::new(), models, fault: None, gulp: usize::MAX, plain: false, acts: Vec::new() };
        Ok(Self { root, state: Mutex::new(state) })
    }

    /// Lets the call number `n`, counted from 1 and from the beginning, fail with `errno`.
    pub fn fail_once(&self, n: usize, errno: i32) {
        self.state().fault = Some(Fault { first: n, last: n, errno });
    }

    /// Lets every call from number `n` on fail with `errno`.
    pub fn fail_from(&self, n: usize, errno: i32) {
        self.state().fault = Some(Fault { first: n, last: usize::MAX, errno });
    }

    pub fn heal(&self) {
        self.state().fault = None;
    }

    /// Lets every write take at most so many bytes; 0 is a disk that takes none and reports no error.
    pub fn write_at_most(&self, bytes: usize) {
        self.state().gulp = bytes;
    }

    /// A file system that cannot exchange names.
    pub fn only_plain_renames(&self) {
        self.state().plain = true;
    }

    /// Another program does `act` just before the call number `n`. What it does through this disk is counted and
    /// remembered like any other call.
    pub fn before(&self, n: usize, act: impl FnOnce(&Self) + Send + 'static) {
        self.state().acts.push((n, Box::new(act)));
    }

    /// The calls so far, those that failed among them.
    pub fn calls(&self) -> Vec<Call> {
        self.state().calls.clone()
    }

    /// How many calls there were so far.
    pub fn count(&self) -> usize {
        self.state().calls.len()
    }

    /// Every set of files that may be found if the power went just after call number `n` (0: before the first).
    pub fn crash_states(&self, n: usize) -> Vec<Files> {
        self.state().models.get(n).map(|model| model.after_crash().into_iter().collect()).unwrap_or_default()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets the others do what they were to do before the next call.
    fn make_way(&self) {
        loop {
            let mut state = self.state();
            let next = state.calls.len() + 1;
            let Some(place) = state.acts.iter().position(|(n, _)| *n == next) else { return };
            let (_, act) = state.acts.swap_remove(place);
            drop(state);
            act(self);
        }
    }

    fn call<T>(&self, call: Call, run: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        self.make_way();
        let mut state = self.state();
        let number = state.calls.len() + 1;
        let result = match state.fault.filter(|fault| (fault.first..=fault.last).contains(&number)) {
            Some(fault) => Err(io::Error::from_raw_os_error(fault.errno)),
            None => run(),
        };
        if let Some(mut model) = state.models.last().cloned() {
            model.follow(&call, result.is_ok());
            state.models.push(model);
        }
        state.calls.push(call);
        result
    }

    /// The path below the root, with links to its folder followed; what lies outside is kept as it is, and the
    /// model knows nothing of it.
    fn below(&self, path: &Path) -> PathBuf {
        let folder = fs::canonicalize(folder_of(path)).unwrap_or_else(|_| folder_of(path).to_owned());
        let path = path.file_name().map_or_else(|| folder.clone(), |name| folder.join(name));
        path.strip_prefix(&self.root).map(Path::to_owned).unwrap_or(path)
    }
}

impl Disk for FaultDisk {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Content> {
        self.call(Call::Read(self.below(path)), || RealDisk.read(path, limit))
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.call(Call::MakeFolder(self.below(path)), || RealDisk.make_folder(path))
    }

    fn create(&self, path: &Path) -> io::Result<Handle> {
        self.call(Call::Create(self.below(path)), || RealDisk.create(path))
    }

    fn write(&self, file: &mut Handle, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.get(..self.state().gulp).unwrap_or(bytes);
        self.call(Call::Write(self.below(file.path()), taken.to_owned()), || {
            let mut rest = taken;
            while !rest.is_empty() {
                let written = RealDisk.write(file, rest)?;
                rest = rest.get(written..).unwrap_or_default();
            }
            Ok(taken.len())
        })
    }

    fn sync(&self, file: &Handle) -> io::Result<()> {
        self.call(Call::Sync(self.below(file.path())), || Ok(()))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call(Call::Rename(self.below(from), self.below(to)), || RealDisk.rename(from, to))
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call(Call::Rename(self.below(from), self.below(to)), || RealDisk.rename_new(from, to))
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        let plain = self.state().plain;
        self.call(Call::Exchange(self.below(one), self.below(other)), || {
            if plain { Err(io::ErrorKind::Unsupported.into()) } else { RealDisk.exchange(one, other) }
        })
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        self.call(Call::SyncFolder(self.below(path)), || fs::metadata(path).map(|_| ()))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.call(Call::Remove(self.below(path)), || RealDisk.remove(path))
    }
}
