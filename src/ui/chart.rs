//! Energy and load as two lines over the weeks, with gaps where nothing is known.
//!
//! Invariant: the two are told apart by their signs and by how their lines are drawn, not by colour alone; and a
//! line never leads across a week that says nothing.

use std::cmp::Ordering;

use ratatui::layout::Rect;

use super::looking::LOW;
use super::paint::{Canvas, columns};
use super::theme::Role;
use crate::app::App;
use crate::app::looking::Looking;
use crate::locale::Text;
use crate::review::patterns::Point;

/// The columns for the levels' numbers.
const SCALE: u16 = 3;
/// Weeks do not stand further apart than this.
const WIDEST_STEP: u16 = 8;

const ENERGY: &str = "●";
const LOAD: &str = "○";
const BOTH: &str = "◉";

/// One of the two lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Energy,
    Load,
}

impl Line {
    fn level(self, point: &Point) -> Option<u8> {
        let levels = point.levels?;
        match self {
            Self::Energy => levels.energy(),
            Self::Load => levels.load,
        }
    }

    /// Level, upright, and the corners: where it begins to fall and has fallen, begins to rise and has risen.
    fn signs(self) -> [&'static str; 6] {
        match self {
            Self::Energy => ["─", "│", "╮", "╰", "╯", "╭"],
            Self::Load => ["┄", "┆", "┐", "└", "┘", "┌"],
        }
    }
}

pub(super) fn chart(app: &App, canvas: &mut Canvas<'_>, area: Rect, looking: &Looking) {
    let top = legend(app, canvas, area);
    let plot = Plot::new(Rect { y: area.y + top, height: area.height.saturating_sub(top), ..area }, looking);
    plot.scale(canvas);
    plot.line(canvas, Line::Load, Role::Text);
    plot.line(canvas, Line::Energy, Role::Accent);
    plot.signs(canvas);
    let axis = plot.bottom() + 1;
    plot.weeks(canvas, axis);
    let air = u16::from(area.bottom().saturating_sub(axis) > 5);
    let mut y = axis + 1 + air;
    for (text, tone) in app.looking_words(looking) {
        let left = Rect { y, height: area.bottom().saturating_sub(y), ..area };
        if left.height == 0 {
            break;
        }
        // Where there is little room, each has a row.
        let height = if area.height < LOW { 1 } else { left.height.min(3) };
        y += canvas.clipped(Rect { height, ..left }, &text, tone.into());
    }
}

/// Which line is which, and that nobody else sees them; returns the rows it takes.
fn legend(app: &App, canvas: &mut Canvas<'_>, area: Rect) -> u16 {
    let air = u16::from(area.height >= LOW);
    let y = area.y + air;
    let mut x = area.x;
    let names = [
        (ENERGY, Text("energy-level"), Role::Accent),
        (LOAD, Text("energy-load"), Role::Strong),
        (BOTH, Text("look-both"), Role::Accent),
    ];
    let private = app.texts.say(Text("look-private"));
    let short = app.texts.say(Text("look-private-short"));
    for (sign, name, role) in names {
        let name = app.texts.say(name).to_lowercase();
        // Whose they are is worth more than what stands there together.
        let room = area.right().saturating_sub(x + columns(&short));
        if columns(&name) + 5 <= room {
            x += canvas.line(x, y, 2, sign, role) + 1;
            x += canvas.line(x, y, room, &name, Role::Quiet) + 3;
        }
    }
    let private = if x + columns(&private) <= area.right() { private } else { short };
    canvas.line(x, y, area.right().saturating_sub(x), &private, Role::Quiet);
    1 + air * 2
}

/// Where the weeks and levels stand.
struct Plot<'a> {
    area: Rect,
    /// The weeks in sight.
    points: &'a [Point],
    /// The place among them of the one under the cursor.
    cursor: usize,
    /// Columns from a week to the next, and rows from a level to the next.
    step: u16,
    rise: u16,
}

impl<'a> Plot<'a> {
    fn new(area: Rect, looking: &'a Looking) -> Self {
        let (series, cursor) = (&looking.patterns.series, looking.cursor());
        let room = usize::from(area.width.saturating_sub(SCALE).max(1));
        // A year has no room on a narrow screen: then the weeks around the cursor are in sight.
        let first = cursor.saturating_sub(room / 2).min(series.len().saturating_sub(room));
        let points = &series[first..series.len().min(first + room)];
        let step = (room - 1) / points.len().saturating_sub(1).max(1);
        let rise = match area.height {
            ..15 => 1,
            15..26 => 2,
            _ => 3,
        };
        let step = u16::try_from(step).unwrap_or(WIDEST_STEP).clamp(1, WIDEST_STEP);
        Self { area, points, cursor: cursor - first, step, rise }
    }

    fn x(&self, place: usize) -> u16 {
        self.area.x + SCALE + u16::try_from(place).unwrap_or(0) * self.step
    }

    fn y(&self, level: u8) -> u16 {
        self.area.y + u16::from(5 - level.clamp(1, 5)) * self.rise
    }

    fn bottom(&self) -> u16 {
        self.y(1)
    }

    /// The numbers of the levels, and a line through the week under the cursor.
    fn scale(&self, canvas: &mut Canvas<'_>) {
        for level in 1..=5 {
            canvas.line(self.area.x, self.y(level), 1, &level.to_string(), Role::Quiet);
        }
        for y in self.y(5)..=self.bottom() {
            canvas.line(self.x(self.cursor), y, 1, "·", Role::Rule);
        }
    }

    /// Between weeks that follow each other and both say something.
    fn line(&self, canvas: &mut Canvas<'_>, line: Line, role: Role) {
        for (place, pair) in self.points.windows(2).enumerate() {
            let (Some(from), Some(to)) = (line.level(&pair[0]), line.level(&pair[1])) else { continue };
            for (x, y, sign) in self.way(place, self.y(from), self.y(to), line) {
                canvas.line(x, y, 1, sign, role);
            }
        }
    }

    /// The cells from a week to the next: level until it turns, up or down, and level again. The two lines turn
    /// beside each other where there is room, so that neither hides the other.
    fn way(&self, place: usize, from: u16, to: u16, line: Line) -> Vec<(u16, u16, &'static str)> {
        let (start, end) = (self.x(place), self.x(place + 1));
        let aside = u16::from(line == Line::Load && self.step >= 4);
        let turn = if self.step == 1 { end } else { start + self.step / 2 + aside };
        let [level, upright, ..] = line.signs();
        let mut cells: Vec<_> = (start + 1..turn).map(|x| (x, from, level)).collect();
        cells.extend((turn + 1..end).map(|x| (x, to, level)));
        cells.extend((from.min(to) + 1..from.max(to)).map(|y| (turn, y, upright)));
        // Weeks that stand side by side leave no room for corners.
        if self.step > 1 {
            let [_, _, down, falls, up, rises] = line.signs();
            match from.cmp(&to) {
                Ordering::Equal => cells.push((turn, from, level)),
                Ordering::Less => cells.extend([(turn, from, down), (turn, to, falls)]),
                Ordering::Greater => cells.extend([(turn, from, up), (turn, to, rises)]),
            }
        }
        cells
    }

    /// Where each week stands.
    fn signs(&self, canvas: &mut Canvas<'_>) {
        for (place, point) in self.points.iter().enumerate() {
            let (energy, load) = (Line::Energy.level(point), Line::Load.level(point));
            if let Some(load) = load {
                // Nothing of the other line's colour stays under it.
                canvas.clear(Rect::new(self.x(place), self.y(load), 1, 1));
                canvas.line(self.x(place), self.y(load), 1, LOAD, Role::Strong);
            }
            if let Some(energy) = energy {
                let sign = if Some(energy) == load { BOTH } else { ENERGY };
                canvas.line(self.x(place), self.y(energy), 1, sign, Role::Accent);
            }
        }
    }

    /// The numbers of the first and the last week, and of the one under the cursor.
    fn weeks(&self, canvas: &mut Canvas<'_>, y: u16) {
        let number = |place: usize| self.points.get(place).map(|point| point.week.number().to_string());
        let at = |place: usize, text: &str| self.x(place).saturating_sub(columns(text) / 2);
        let Some(chosen) = number(self.cursor) else { return };
        let chosen_x = at(self.cursor, &chosen);
        for place in [0, self.points.len().saturating_sub(1)] {
            let Some(text) = number(place).filter(|_| place != self.cursor) else { continue };
            if at(place, &text).abs_diff(chosen_x) > 3 {
                canvas.line(at(place, &text), y, 2, &text, Role::Quiet);
            }
        }
        canvas.line(chosen_x, y, 2, &chosen, Role::Accent);
    }
}
