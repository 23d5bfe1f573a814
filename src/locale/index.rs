//! Where each message stands in its language's file: found while the program is built, since going through the
//! files at the start would be a tenth of the time to the first frame.
//!
//! Invariant: the places stand in the order of their ids, and each message goes to the next line that begins with
//! a letter or a comment. Places are numbers, not slices, so that nothing of them is adjusted when the program is
//! loaded.

/// One message in a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    start: u32,
    id_length: u16,
    length: u16,
}

/// The messages of one file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Index {
    source: &'static str,
    places: &'static [Place],
}

impl Index {
    pub(super) const fn new(source: &'static str, places: &'static [Place]) -> Self {
        Self { source, places }
    }

    #[cfg(test)]
    pub(super) const fn source(&self) -> &'static str {
        self.source
    }

    pub(super) const fn len(&self) -> usize {
        self.places.len()
    }

    /// Which of the messages is called `id`.
    pub(super) fn find(&self, id: &str) -> Option<usize> {
        self.places.binary_search_by(|place| self.id(*place).cmp(id)).ok()
    }

    /// The message at `number`, as its translator wrote it.
    pub(super) fn message(&self, number: usize) -> &'static str {
        let place = self.places[number];
        &self.source[place.start as usize..][..place.length.into()]
    }

    fn id(&self, place: Place) -> &'static str {
        &self.source[place.start as usize..][..place.id_length.into()]
    }
}

/// The [`Index`] of a file that is known while the program is built.
macro_rules! index_of {
    ($source:expr) => {{
        const FILE: &str = $source;
        static PLACES: [$crate::locale::index::Place; $crate::locale::index::count(FILE)] =
            $crate::locale::index::places(FILE);
        $crate::locale::index::Index::new(FILE, &PLACES)
    }};
}
pub(super) use index_of;

/// How many messages there are in `source`.
pub(super) const fn count(source: &str) -> usize {
    let (bytes, mut at, mut count) = (source.as_bytes(), 0, 0);
    while at < bytes.len() {
        count += bytes[at].is_ascii_alphabetic() as usize;
        at = next_line(bytes, at);
    }
    count
}

/// The places of the `N` messages in `source`.
pub(super) const fn places<const N: usize>(source: &str) -> [Place; N] {
    let bytes = source.as_bytes();
    let mut places = [Place { start: 0, id_length: 0, length: 0 }; N];
    let (mut at, mut found) = (0, 0);
    while at < bytes.len() {
        let end = next_head(bytes, at);
        if bytes[at].is_ascii_alphabetic() {
            places[found] = place(bytes, at, end);
            found += 1;
        }
        at = end;
    }
    sort(bytes, &mut places);
    places
}

// A message is a few lines, and all of them are a few hundred kilobytes at most.
#[expect(clippy::cast_possible_truncation)]
const fn place(bytes: &[u8], start: usize, end: usize) -> Place {
    let mut id_end = start;
    while bytes[id_end].is_ascii_alphanumeric() || bytes[id_end] == b'-' {
        id_end += 1;
    }
    assert!(end - start <= u16::MAX as usize, "a message is longer than its place can say");
    Place { start: start as u32, id_length: (id_end - start) as u16, length: (end - start) as u16 }
}

/// Where the next message or comment begins.
const fn next_head(bytes: &[u8], mut at: usize) -> usize {
    loop {
        at = next_line(bytes, at);
        if at == bytes.len() || bytes[at] == b'#' || bytes[at].is_ascii_alphabetic() {
            return at;
        }
    }
}

const fn next_line(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() {
        at += 1;
        if bytes[at - 1] == b'\n' {
            break;
        }
    }
    at
}

/// By a heap: the compiler, which runs this, is slow at it.
const fn sort(bytes: &[u8], places: &mut [Place]) {
    let mut root = places.len() / 2;
    while root > 0 {
        root -= 1;
        sink(bytes, places, root, places.len());
    }
    let mut end = places.len();
    while end > 1 {
        end -= 1;
        places.swap(0, end);
        sink(bytes, places, 0, end);
    }
}

/// Lets the place at `root` sink below all that come after it by their ids.
const fn sink(bytes: &[u8], places: &mut [Place], mut root: usize, end: usize) {
    while 2 * root + 1 < end {
        let mut child = 2 * root + 1;
        if child + 1 < end && is_before(bytes, places[child], places[child + 1]) {
            child += 1;
        }
        if !is_before(bytes, places[root], places[child]) {
            return;
        }
        places.swap(root, child);
        root = child;
    }
}

/// By their ids, byte by byte, as strings are compared.
const fn is_before(bytes: &[u8], one: Place, other: Place) -> bool {
    let mut at = 0;
    while at < one.id_length && at < other.id_length {
        let (a, b) = (bytes[one.start as usize + at as usize], bytes[other.start as usize + at as usize]);
        if a != b {
            return a < b;
        }
        at += 1;
    }
    one.id_length < other.id_length
}
