//! From a key press to a finished frame on the fullest page, against a frame with one line on it:
//! `cargo bench --bench keys`.
//!
//! A frame is what the terminal would get: drawn, compared with the one before, and written out as escape
//! sequences. Invariant: what is timed is undone before it is timed again, so that every press finds the
//! same page.

#![expect(clippy::print_stdout, reason = "a bench prints what it found")]

mod support;

use std::hint::black_box;
use std::io::{self, Sink, sink};
use std::time::{Duration, Instant};

use femsteg::app::App;
use femsteg::app::msg::{Code, Event, Key, Msg};
use femsteg::app::text::field::TextField;
use femsteg::domain::WeekId;
use femsteg::domain::carry::offered;
use femsteg::domain::facts::experience::weeks_behind;
use femsteg::domain::facts::{FactKind, Seen, facts};
use femsteg::shell::painter::Painter;
use femsteg::testing::{Harness, Setup};
use femsteg::ui;
use ratatui::backend::CrosstermBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

const TODAY: &str = "2026-11-23";
const SIZE: (u16, u16) = (120, 40);
const AREA: Rect = Rect::new(0, 0, SIZE.0, SIZE.1);
const ROUNDS: usize = 1000;
/// The first rounds fill the caches and do not count.
const WARM_UP: usize = 20;
/// Ten years of weeks.
const WEEKS: i64 = 520;
/// So many bytes are pasted.
const PASTED: usize = 2048;

fn main() -> io::Result<()> {
    let mut bench = Bench::new();
    bench.measure("the floor: a frame of one line", |screen| timed(|| floor(screen)))?;
    let mut titles = page("3", ".title");
    bench.keys("a key in a title", &mut titles, ["x", "backspace"])?;
    bench.keys("to the next field and back", &mut titles, ["tab", "backtab"])?;
    bench.keys("a key in a choice", &mut page("3", ".energy"), ["1", "2"])?;
    bench.measure("  the questions and their flow", |_| {
        timed(|| {
            send(&mut titles, Event::Resumed);
            Ok(())
        })
    })?;
    bench.measure("  the drawing", |screen| timed(|| draw(&titles, screen)))?;
    let mut prose = page("4", ".saw");
    bench.measure("a paste of 2 KB into prose", |screen| paste(&mut prose, screen))?;
    send(&mut prose, Event::Paste(pasted()));
    let first = frame(&prose);
    send(&mut prose, Event::Resumed);
    assert_eq!(first, frame(&prose), "the first frame after a paste is the finished one");
    bench.keys("a key in 2 KB of prose", &mut prose, ["x", "backspace"])?;
    let mut years = planner(WEEKS).app;
    bench.measure("step 3 opened after 520 weeks", |screen| opened(&mut years, screen))?;
    bench.measure("  all facts and all that comes back", |_| {
        timed(|| {
            what_weeks_say(black_box(&years));
            Ok(())
        })
    })
}

/// From the key that opens step 3 to its frame; left again.
fn opened(app: &mut App, screen: &mut Screen) -> io::Result<Duration> {
    let time = timed(|| {
        send(app, Event::Key(key("3")));
        draw(app, screen)
    })?;
    send(app, Event::Key(key("esc")));
    draw(app, screen)?;
    Ok(time)
}

/// Every fact with the weeks behind it, and what other weeks left to decide about.
fn what_weeks_say(app: &App) {
    let (docs, past) = (&app.docs, &app.past);
    let goals = docs.goals.active().count();
    let seen = Seen { id: docs.id, week: &docs.week, capacity: app.capacity(), goals, past };
    black_box(facts(seen));
    for kind in FactKind::ALL {
        black_box(weeks_behind(*kind, seen));
    }
    black_box(offered(app.last.as_ref(), past, docs.id, &docs.week));
}

/// The planner of somebody who fills in every page, with so many `past` weeks.
fn planner(past: i64) -> Harness {
    let week = WeekId::of(TODAY.parse().unwrap_or_default());
    let mut setup = Setup::on(TODAY).sized(SIZE.0, SIZE.1);
    for (name, text) in support::files(week, past) {
        setup = setup.file(&name, &text);
    }
    setup.open()
}

/// The open page `step`, with the cursor in the first field whose address ends in `field`.
fn page(step: &str, field: &str) -> App {
    let mut planner = planner(1).press(step);
    while !is_at(&planner, field) {
        planner = planner.press("tab");
    }
    planner.app
}

fn is_at(planner: &Harness, field: &str) -> bool {
    planner.app.spot().is_none_or(|spot| spot.name().ends_with(field))
}

/// A text of about [`PASTED`] bytes.
fn pasted() -> String {
    let sentence = "Du delte ut saken to dager før møtet, og vi ble ferdige på halve tiden. ";
    sentence.repeat(PASTED.div_ceil(sentence.len()))
}

fn frame(app: &App) -> Buffer {
    let mut buffer = Buffer::empty(AREA);
    ui::draw(app, &mut buffer);
    buffer
}

/// Takes the message in; what it asks of the world is left undone, as it is done beside the typing.
fn send(app: &mut App, event: Event) {
    app.update(Msg { at: app.at, event });
}

type Screen = Painter<CrosstermBackend<Sink>>;

fn draw(app: &App, screen: &mut Screen) -> io::Result<()> {
    screen.paint(AREA, |buffer| ui::draw(app, buffer))
}

fn floor(screen: &mut Screen) -> io::Result<()> {
    screen.paint(AREA, |buffer| {
        "Ferdig utkast til høringssvar".render(AREA, buffer);
        None
    })
}

/// From the paste to its frame; undone again.
fn paste(app: &mut App, screen: &mut Screen) -> io::Result<Duration> {
    let text = pasted();
    let before = written(app).to_owned();
    let time = timed(|| {
        send(app, Event::Paste(text));
        draw(app, screen)
    })?;
    send(app, Event::Key(key("ctrl-u")));
    assert_eq!(written(app), before, "the next paste finds the same page");
    draw(app, screen)?;
    Ok(time)
}

/// What stands in the open field.
fn written(app: &App) -> &str {
    app.form().and_then(|form| form.field.as_ref()).map_or("", TextField::text)
}

fn key(name: &str) -> Key {
    Key::named(name).unwrap_or(Key::plain(Code::Esc))
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn timed(work: impl FnOnce() -> io::Result<()>) -> io::Result<Duration> {
    let begin = Instant::now();
    work()?;
    Ok(begin.elapsed())
}

/// Measures, and prints each median beside its ratio to the first.
struct Bench {
    screen: Screen,
    floor: Option<Duration>,
}

impl Bench {
    fn new() -> Self {
        let screen = Painter::new(CrosstermBackend::new(sink()));
        println!("{:34} median      to floor", "from a key to its frame");
        Self { screen, floor: None }
    }

    fn measure(&mut self, name: &str, mut one: impl FnMut(&mut Screen) -> io::Result<Duration>) -> io::Result<()> {
        let rounds = if support::is_measuring() { ROUNDS } else { 1 };
        for _ in 0..WARM_UP.min(rounds) {
            one(&mut self.screen)?;
        }
        let times: io::Result<Vec<Duration>> = (0..rounds).map(|_| one(&mut self.screen)).collect();
        let median = support::median(&mut times?);
        let floor = *self.floor.get_or_insert(median);
        println!("{name:34} {median:9.1?} {:8.1} ×", median.as_secs_f64() / floor.as_secs_f64());
        Ok(())
    }

    /// Presses two keys in turn, of which the second undoes the first.
    fn keys(&mut self, name: &str, app: &mut App, names: [&str; 2]) -> io::Result<()> {
        let mut keys = names.map(key).into_iter().cycle();
        self.measure(name, |screen| {
            let key = keys.next().unwrap_or(Key::plain(Code::Esc));
            timed(|| {
                send(app, Event::Key(key));
                draw(app, screen)
            })
        })
    }
}
