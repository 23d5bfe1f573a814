//! The loop without a terminal. Invariant: each scene has a folder of its own, and none sleeps.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::SyncSender;

use chrono::NaiveDate;
use ratatui::backend::TestBackend;
use tempfile::TempDir;

use super::*;
use crate::app::docs::Sheets;
use crate::app::docs::Urgency;
use crate::app::msg::{Code, Key};
use crate::app::{Begin, Opening, Whose};
use crate::domain::{SaveFault, WeekId};
use crate::locale::{Language, Texts};
use crate::review::chronicle::Part;
use crate::shell::{Panicked, Trouble};
use crate::store::disk::{Content, Disk, Handle, RealDisk};
use crate::store::folders::Folders;

const WEEK: &str = "2026-W48";

/// The planner at the first question of a week, with files in a folder of its own.
struct Scene {
    folder: TempDir,
    store: Store,
}

impl Scene {
    fn new(disk: impl Disk + 'static) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name| folder.path().join(name);
        let folders = Folders { config: at("config"), state: at("state"), runtime: at("run") };
        Self { store: Store::new(folders, Arc::new(disk), Arc::new(Clock::start(None))), folder }
    }

    fn planner<D: Draw>(&self, draw: D) -> Loop<TestBackend, D> {
        let clock = Clock::start(NaiveDate::from_ymd_opt(2026, 11, 23));
        let app = App::new(Opening {
            week: WEEK.parse().unwrap(),
            sheets: Sheets::default(),
            last: None,
            texts: Texts::new(Language::English),
            language_is_fixed: true,
            seed: 1,
            folder: String::new(),
            editor: String::new(),
            at: clock.now(),
            columns: 80,
            rows: 24,
            colour: true,
            theme: None,
            first_time: false,
            begin: Begin::Plan,
            whose: Whose::Own,
        });
        Loop::new(app, self.store.clone(), clock, Painter::new(TestBackend::new(80, 24)), draw)
    }

    fn week(&self) -> String {
        fs::read_to_string(self.folder.path().join("config/weeks").join(format!("{WEEK}.toml"))).unwrap_or_default()
    }
}

fn key(name: &str) -> Input {
    Input::Event(Event::Key(Key::named(name).unwrap()))
}

fn types(text: &str) -> impl Iterator<Item = Input> {
    text.chars().map(|c| Input::Event(Event::Key(Key::plain(Code::Char(c)))))
}

fn panicked(ending: Ending) -> Panicked {
    match ending.trouble {
        Some(Trouble::Panicked(panicked)) => panicked,
        other => panic!("{other:?}"),
    }
}

/// A disk on which the first file that is made meets `with`.
#[derive(Debug)]
struct Once<F> {
    first: AtomicBool,
    with: F,
}

impl<F> Once<F> {
    fn new(with: F) -> Self {
        Self { first: AtomicBool::new(true), with }
    }
}

/// What happens on the disk, once.
trait Mishap: std::fmt::Debug + Send + Sync {
    fn happen(&self);
}

#[derive(Debug)]
struct Panics;

impl Mishap for Panics {
    fn happen(&self) {
        panic!("the writer");
    }
}

/// Hangs until the other end of the channel is gone.
#[derive(Debug)]
struct Hangs(SyncSender<()>);

impl Mishap for Hangs {
    fn happen(&self) {
        self.0.send(()).ok();
    }
}

impl<F: Mishap> Disk for Once<F> {
    fn create(&self, path: &Path) -> io::Result<Handle> {
        if self.first.swap(false, Ordering::Relaxed) {
            self.with.happen();
        }
        RealDisk.create(path)
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Content> {
        RealDisk.read(path, limit)
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        RealDisk.make_folder(path)
    }

    fn write(&self, file: &mut Handle, bytes: &[u8]) -> io::Result<usize> {
        RealDisk.write(file, bytes)
    }

    fn sync(&self, file: &Handle) -> io::Result<()> {
        RealDisk.sync(file)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename_new(from, to)
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        RealDisk.exchange(one, other)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        RealDisk.sync_folder(path)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        RealDisk.remove(path)
    }
}

#[test]
fn what_was_typed_is_in_the_file_when_the_loop_ends() {
    let scene = Scene::new(RealDisk);
    let ending = scene.planner(|_, _| None).run(|tell| {
        types("Svaret er klart").chain([key("ctrl-c")]).for_each(|input| tell.send(input).unwrap());
    });
    assert!(ending.code == 0 && ending.trouble.is_none(), "{ending:?}");
    assert!(scene.week().contains("Svaret er klart"), "{}", scene.week());
}

#[test]
fn a_hangup_saves_too() {
    let scene = Scene::new(RealDisk);
    let ending = scene.planner(|_, _| None).run(|tell| {
        types("Svaret").chain([Input::Event(Event::Hangup)]).for_each(|input| tell.send(input).unwrap());
    });
    assert_eq!(ending.code, 0);
    assert!(scene.week().contains("Svaret"));
}

#[test]
fn all_that_has_come_makes_one_frame() {
    let scene = Scene::new(RealDisk);
    let frames = AtomicUsize::new(0);
    let planner = scene.planner(|app, frame| {
        assert_eq!((frame.area.width, frame.area.height), (app.columns, app.rows));
        frames.fetch_add(1, Ordering::Relaxed);
        None
    });
    planner.run(|tell| {
        tell.send(Input::Event(Event::Resize { columns: 40, rows: 12 })).unwrap();
        types("Svaret er klart").for_each(|input| tell.send(input).unwrap());
        tell.send(Input::Event(Event::Hangup)).unwrap();
    });
    // The first frame, one for all these keys, and perhaps one for what the writer thread answered.
    assert!((2..=6).contains(&frames.load(Ordering::Relaxed)), "{frames:?}");
}

#[test]
fn a_screen_of_no_size_is_not_drawn() {
    let scene = Scene::new(RealDisk);
    let mut planner = scene.planner(|_, _| panic!("there is nothing to draw on"));
    for (columns, rows) in [(0, 24), (80, 0), (0, 0)] {
        planner.update(Event::Resize { columns, rows });
        planner.paint();
    }
}

#[test]
fn a_panic_while_drawing_loses_no_character() {
    let scene = Scene::new(RealDisk);
    let planner = scene.planner(|app, _| {
        assert!(!format!("{:?}", app.docs.week).contains("klart"), "drawing");
        None
    });
    let ending = planner.run(|tell| types("Svaret er klart").for_each(|input| tell.send(input).unwrap()));
    assert_eq!((ending.code, panicked(ending).saved), (1, true));
    assert!(scene.week().contains("Svaret er klart"));
}

#[test]
fn a_panic_anywhere_else_loses_no_character_and_says_only_where() {
    let scene = Scene::new(RealDisk);
    let mut planner = scene.planner(|_, _| None);
    types("Svaret er klart").for_each(|input| planner.take_in(input));
    let Panicked { place, saved } = panicked(planner.run(|_| panic!("Svaret er klart")));
    assert!(saved && !place.contains("klart"), "{place}");
    assert!(scene.week().contains("Svaret er klart"));
}

#[test]
fn when_no_key_is_heard_any_more_it_saves_and_says_why() {
    let scene = Scene::new(RealDisk);
    let ending = scene.planner(|_, _| None).run(|tell| {
        let why = io::Error::other("no ears");
        // What comes after that is no news.
        let deaf = [Input::Deaf(Some(why)), Input::Deaf(None), Input::Event(Event::Hangup)];
        types("Svaret").chain(deaf).for_each(|input| tell.send(input).unwrap());
    });
    assert_eq!(ending.code, 1);
    assert!(matches!(&ending.trouble, Some(Trouble::Deaf(why)) if why == "no ears"), "{ending:?}");
    assert!(scene.week().contains("Svaret"));
}

#[test]
fn a_save_that_a_panic_kept_from_the_writer_thread_is_given_to_it() {
    let scene = Scene::new(RealDisk);
    let mut planner = scene.planner(|_, _| None);
    types("Svaret").for_each(|input| planner.take_in(input));
    let lost = planner.app.docs.due(planner.clock.now(), Urgency::All);
    assert!(!lost.is_empty());
    types(" er klart").for_each(|input| planner.take_in(input));
    assert!(panicked(planner.end_after_panic()).saved);
    assert!(scene.week().contains("Svaret er klart"));
}

#[test]
fn a_rescue_waits_for_the_save_that_is_on_its_way() {
    let scene = Scene::new(RealDisk);
    let mut planner = scene.planner(|_, _| None);
    types("Svaret").for_each(|input| planner.take_in(input));
    for save in planner.app.docs.due(planner.clock.now(), Urgency::All) {
        planner.save(save);
    }
    types(" er klart").for_each(|input| planner.take_in(input));
    assert!(panicked(planner.end_after_panic()).saved);
    assert!(scene.week().contains("Svaret er klart"));
}

#[test]
fn another_writer_thread_takes_over_from_one_that_panicked() {
    let scene = Scene::new(Once::new(Panics));
    let mut planner = scene.planner(|_, _| None);
    types("Svaret").for_each(|input| planner.take_in(input));
    for save in planner.app.docs.due(planner.clock.now(), Urgency::All) {
        planner.save(save);
    }
    while planner.app.docs.is_saving() {
        let input = planner.next();
        planner.take_in(input);
    }
    assert!(matches!(planner.app.docs.fault(), Some((_, SaveFault::Other(_)))));
    let ending = planner.run(|tell| tell.send(Input::Event(Event::Hangup)).unwrap());
    assert_eq!(ending.code, 0);
    assert!(scene.week().contains("Svaret"));
}

#[test]
fn a_disk_that_hangs_does_not_keep_a_hangup_waiting() {
    let (hangs, until) = std::sync::mpsc::sync_channel(0);
    let scene = Scene::new(Once::new(Hangs(hangs)));
    let clock = Clock::start(None);
    let ending = scene.planner(|_, _| None).run(|tell| {
        types("Svaret").chain([Input::Event(Event::Hangup)]).for_each(|input| tell.send(input).unwrap());
        // Whoever asks again is not given another second.
        tell.send(Input::Event(Event::Hangup)).unwrap();
    });
    assert_eq!(ending.code, 1);
    assert!(clock.now().run < Duration::from_millis(1500), "{:?}", clock.now().run);
    drop(until);
}

#[test]
fn suspending_saves_first_and_keeps_what_is_pressed_meanwhile() {
    let scene = Scene::new(RealDisk);
    let mut planner = scene.planner(|_, _| None);
    types("Svaret").for_each(|input| planner.take_in(input));
    types("!").for_each(|input| planner.tell.send(input).unwrap());
    planner.take_in(Input::Event(Event::Stop));
    assert!(scene.week().contains("Svaret"));
    assert_eq!(planner.later.len(), 1);
}

#[test]
fn every_week_but_the_open_one_is_read_newest_first() {
    let scene = Scene::new(RealDisk);
    let weeks = scene.folder.path().join("config/weeks");
    fs::create_dir_all(&weeks).unwrap();
    let monday: WeekId = WEEK.parse().unwrap();
    for back in -1..=400 {
        let week = monday.plus(-back);
        #[expect(clippy::disallowed_methods, reason = "a file for the test")]
        fs::write(weeks.join(format!("{week}.toml")), format!("schema = 1\nweek = \"{week}\"\nfocus = \"{back}\"\n"))
            .unwrap();
    }
    let (tell, inbox) = channel();
    effects::read_chronicle(scene.store.clone(), monday, tell);
    let told: Vec<Part> = inbox
        .into_iter()
        .map(|input| match input {
            Input::Event(Event::Chronicle(part)) => part,
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(told[0].weeks.len() < 50 && told[0].is_first, "the first part comes soon");
    assert!(told.iter().map(|part| part.left).is_sorted_by(|one, next| one > next));
    let weeks = told.into_iter().flat_map(|part| part.weeks);
    let focuses: Vec<_> = weeks.map(|(_, week)| week.focus.parse::<i64>().unwrap()).collect();
    assert_eq!(focuses, [-1].into_iter().chain(1..=400).collect::<Vec<_>>());
}
