//! Frames: what stands on the screen, and what a new frame changes there.
//!
//! Invariant: the terminal is told what differs and nothing else. The first frame finds a screen that was
//! cleared, so it needs no second one to be told from: ratatui's own `Terminal` takes a tenth of the time to the
//! first frame to make that.

use ratatui::backend::{Backend, ClearType};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier};

/// Paints frames with a backend.
#[derive(Debug)]
pub struct Painter<B> {
    backend: B,
    /// What stands on the screen; `None` where anything may.
    shown: Option<Buffer>,
    /// The frame before, to be painted over.
    spare: Option<Buffer>,
}

impl<B: Backend> Painter<B> {
    /// The screen is taken to be as it will: the first frame clears it.
    pub fn new(backend: B) -> Self {
        Self { backend, shown: None, spare: None }
    }

    /// Anything may stand on the screen now.
    pub fn forget(&mut self) {
        self.shown = None;
    }

    /// Brings a screen of `area` to what `draw` paints; it says where the cursor is seen.
    pub fn paint(&mut self, area: Rect, draw: impl FnOnce(&mut Buffer) -> Option<Position>) -> Result<(), B::Error> {
        let mut next = match self.spare.take().filter(|spare| spare.area == area) {
            Some(mut spare) => {
                spare.reset();
                spare
            }
            None => Buffer::empty(area),
        };
        let cursor = draw(&mut next);
        if let Some(shown) = self.shown.take().filter(|shown| shown.area == area) {
            self.backend.draw(shown.diff(&next).into_iter())?;
            self.spare = Some(shown);
        } else {
            self.backend.clear_region(ClearType::All)?;
            self.backend.draw(seen(&next))?;
        }
        self.shown = Some(next);
        match cursor {
            Some(position) => {
                self.backend.show_cursor()?;
                self.backend.set_cursor_position(position)?;
            }
            None => self.backend.hide_cursor()?,
        }
        self.backend.flush()
    }
}

/// The cells that are told from a cleared screen. What stands behind a wide character is none of them.
fn seen(frame: &Buffer) -> impl Iterator<Item = (u16, u16, &Cell)> {
    let is_seen = |cell: &Cell| cell.symbol() != " " || cell.bg != Color::Reset || cell.modifier != Modifier::empty();
    let cells = frame.content.iter().enumerate().filter(move |(_, cell)| is_seen(cell));
    cells.map(|(index, cell)| {
        let (x, y) = frame.pos_of(index);
        (x, y, cell)
    })
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::io::{self, Write};
    use std::rc::Rc;

    use ratatui::backend::CrosstermBackend;
    use ratatui::style::Style;

    use super::*;

    const AREA: Rect = Rect::new(0, 0, 12, 3);

    /// A terminal that others can write to as well.
    #[derive(Clone)]
    struct Terminal(Rc<RefCell<vt100::Parser>>);

    impl Write for Terminal {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().process(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn the_screen_says_what_was_painted_whatever_stood_there() {
        let mut terminal = Terminal(Rc::new(RefCell::new(vt100::Parser::new(AREA.height, AREA.width, 0))));
        let mut painter = Painter::new(CrosstermBackend::new(terminal.clone()));
        for (index, line) in ["én", "日本語", "x", "日x本", "é", "日本"].into_iter().enumerate() {
            if index % 2 == 0 {
                terminal.write_all(b"\x1b[H####################################").unwrap();
                painter.forget();
            }
            let draw = |buffer: &mut Buffer| {
                buffer.set_string(1, 1, line, Style::new());
                buffer.set_string(0, 2, "  ", Style::new().reversed());
                (index != 3).then_some(Position::new(3, 1))
            };
            painter.paint(AREA, draw).unwrap();
            let parser = terminal.0.borrow();
            let screen = parser.screen();
            assert_eq!(screen.contents().trim_end(), format!("\n {line}"), "{index}");
            assert!(screen.cell(2, 1).is_some_and(vt100::Cell::inverse), "{index}");
            assert_eq!((screen.hide_cursor(), index), (index == 3, index));
            assert!(index == 3 || screen.cursor_position() == (1, 3), "{index}");
        }
    }
}
