//! A model of what a power cut may leave, as pessimistic as POSIX allows.
//!
//! Invariant: only what was synced is sure. Of bytes written since a file's last sync there may be nothing,
//! half, zeros or all; of the changes to names since their folder's last sync any, in any combination.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::fault::Call;

/// The files that were found after a crash, by their path below the root.
pub type Files = BTreeMap<PathBuf, Vec<u8>>;

const ROOT: usize = 0;

/// A file system: nodes, which have no names, and names in folders, which lead to nodes.
#[derive(Debug, Clone)]
pub(super) struct Model {
    nodes: Vec<Node>,
    /// The names that are sure.
    names: Names,
    /// What was done to names since, in order.
    pending: Vec<Change>,
    /// The node of each file made here, by the path it was made under, since a handle knows no other.
    made: BTreeMap<PathBuf, usize>,
}

/// Folder and name to node.
type Names = BTreeMap<Name, usize>;
type Name = (usize, OsString);

#[derive(Debug, Clone)]
enum Node {
    Folder,
    /// After a failed sync a file is `doubtful`: a later one may succeed and mean nothing.
    File {
        durable: Vec<u8>,
        now: Vec<u8>,
        doubtful: bool,
    },
}

/// One change to the names, which a crash leaves done or not done, never half: names that a node loses, and
/// names that lead to a node from then on.
#[derive(Debug, Clone)]
struct Change {
    lost: Option<(Name, usize)>,
    got: Vec<(Name, usize)>,
}

impl Model {
    /// What is on the disk now counts as durable. Links are left out: paths come here with links followed.
    pub(super) fn of(root: &Path) -> io::Result<Self> {
        let mut model =
            Self { nodes: vec![Node::Folder], names: Names::new(), pending: Vec::new(), made: BTreeMap::new() };
        model.take_in(root, ROOT)?;
        Ok(model)
    }

    fn take_in(&mut self, folder: &Path, parent: usize) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            let name = (parent, entry.file_name());
            if kind.is_dir() {
                let node = self.add(Node::Folder);
                self.names.insert(name, node);
                self.take_in(&entry.path(), node)?;
            } else if kind.is_file() {
                let now = fs::read(entry.path())?;
                let node = self.add(Node::File { durable: now.clone(), now, doubtful: false });
                self.names.insert(name, node);
            }
        }
        Ok(())
    }

    /// Follows what a call did, or what a failed one may have done.
    pub(super) fn follow(&mut self, call: &Call, worked: bool) {
        match call {
            Call::Sync(path) => self.sync(path, worked),
            _ if !worked => {}
            Call::Read(_) => {}
            Call::MakeFolder(path) => _ = self.make(path, Node::Folder),
            Call::Create(path) => {
                let file = Node::File { durable: Vec::new(), now: Vec::new(), doubtful: false };
                if let Some(node) = self.make(path, file) {
                    self.made.insert(path.clone(), node);
                }
            }
            Call::Write(path, bytes) => {
                if let Some(Node::File { now, .. }) = self.made_file(path) {
                    now.extend_from_slice(bytes);
                }
            }
            Call::Rename(from, to) => {
                if let (Some(node), from, Some(to)) = (self.node(from), self.name(from), self.name(to)) {
                    self.pending.push(Change { lost: from.map(|from| (from, node)), got: vec![(to, node)] });
                }
            }
            Call::Exchange(one, other) => {
                let nodes = self.node(one).zip(self.node(other));
                if let (Some((first, second)), Some(one), Some(other)) = (nodes, self.name(one), self.name(other)) {
                    self.pending.push(Change { lost: None, got: vec![(one, second), (other, first)] });
                }
            }
            Call::SyncFolder(path) => self.sync_folder(path),
            Call::Remove(path) => {
                if let Some(lost) = self.name(path).zip(self.node(path)) {
                    self.pending.push(Change { lost: Some(lost), got: Vec::new() });
                }
            }
        }
    }

    /// Every set of files that may be found if the power goes now.
    pub(super) fn after_crash(&self) -> BTreeSet<Files> {
        let mut outcomes = BTreeSet::new();
        for chosen in subsets(&self.pending) {
            let mut names = self.names.clone();
            for change in chosen {
                change.apply(&mut names);
            }
            outcomes.extend(self.contents(&names));
        }
        outcomes
    }

    /// The contents that the files with these names may have, in every combination.
    fn contents(&self, names: &Names) -> Vec<Files> {
        let mut outcomes = vec![Files::new()];
        for (path, node) in self.below(names, ROOT, Path::new("")) {
            let possible = self.nodes.get(node).map(Node::after_crash).unwrap_or_default();
            outcomes = outcomes
                .iter()
                .flat_map(|files| {
                    possible.iter().map(|bytes| {
                        let mut files = files.clone();
                        files.insert(path.clone(), bytes.clone());
                        files
                    })
                })
                .collect();
        }
        outcomes
    }

    /// The files below a folder: a name is found only if the folders above have theirs.
    fn below(&self, names: &Names, folder: usize, path: &Path) -> Vec<(PathBuf, usize)> {
        let mut files = Vec::new();
        for ((_, name), &node) in names.iter().filter(|((parent, _), _)| *parent == folder) {
            let path = path.join(name);
            match self.nodes.get(node) {
                Some(Node::Folder) => files.extend(self.below(names, node, &path)),
                _ => files.push((path, node)),
            }
        }
        files
    }

    fn sync(&mut self, path: &Path, worked: bool) {
        if let Some(Node::File { durable, now, doubtful }) = self.made_file(path) {
            *doubtful |= !worked;
            if !*doubtful {
                durable.clone_from(now);
            }
        }
    }

    fn sync_folder(&mut self, path: &Path) {
        let folder = self.node(path);
        for change in self.pending.extract_if(.., |change| change.folder() == folder) {
            change.apply(&mut self.names);
        }
    }

    fn make(&mut self, path: &Path, node: Node) -> Option<usize> {
        let to = self.name(path)?;
        let node = self.add(node);
        self.pending.push(Change { lost: None, got: vec![(to, node)] });
        Some(node)
    }

    fn add(&mut self, node: Node) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    fn made_file(&mut self, path: &Path) -> Option<&mut Node> {
        self.nodes.get_mut(*self.made.get(path)?)
    }

    /// The node that a path below the root leads to, as a running program sees it.
    fn node(&self, path: &Path) -> Option<usize> {
        let mut names = self.names.clone();
        for change in &self.pending {
            change.apply(&mut names);
        }
        path.components().try_fold(ROOT, |folder, part| names.get(&(folder, part.as_os_str().to_owned())).copied())
    }

    fn name(&self, path: &Path) -> Option<Name> {
        Some((self.node(path.parent()?)?, path.file_name()?.to_owned()))
    }
}

impl Node {
    fn after_crash(&self) -> Vec<Vec<u8>> {
        let Self::File { durable, now, .. } = self else { return Vec::new() };
        if durable == now {
            return vec![now.clone()];
        }
        let half = now.iter().take(usize::midpoint(durable.len(), now.len())).copied().collect();
        let mut zeroed = durable.clone();
        zeroed.resize(now.len(), 0);
        vec![durable.clone(), half, zeroed, now.clone()]
    }
}

impl Change {
    fn apply(&self, names: &mut Names) {
        if let Some((name, node)) = &self.lost
            && names.get(name) == Some(node)
        {
            names.remove(name);
        }
        names.extend(self.got.iter().cloned());
    }

    /// The folder whose sync makes the change sure; for a move, the one moved to.
    fn folder(&self) -> Option<usize> {
        self.got.first().or(self.lost.as_ref()).map(|((folder, _), _)| *folder)
    }
}

/// Every choice from a short list, each in the list's order.
fn subsets<T>(list: &[T]) -> Vec<Vec<&T>> {
    list.iter().fold(vec![Vec::new()], |mut sets, item| {
        let with_it: Vec<_> = sets.iter().map(|set| [set.as_slice(), &[item]].concat()).collect();
        sets.extend(with_it);
        sets
    })
}
