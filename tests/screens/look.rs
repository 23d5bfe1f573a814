//! How screens look in other themes, and where signs are drawn in ASCII.

use femsteg::app::msg::Effect;
use femsteg::app::text::glyph::text_width;
use femsteg::domain::theme::BuiltIn;
use femsteg::locale::Language;
use femsteg::testing::{Harness, Setup};
use ratatui::style::{Color, Modifier};

use super::{SIZES, anonymous, every, used};

/// Letters are the owner's and the language's, and stay.
fn strange(screen: &str) -> Option<char> {
    screen.chars().find(|c| !c.is_ascii() && !c.is_alphabetic())
}

#[test]
fn where_the_locale_is_not_utf_8_every_sign_is_ascii_and_no_label_is_cut() {
    for (columns, rows) in SIZES {
        for language in Language::ALL {
            let setup = |setup: Setup| setup.sized(columns, rows).speaking(language).in_ascii();
            for (name, harness) in every(setup, anonymous) {
                let screen = harness.screen();
                assert_eq!(strange(&screen), None, "{name} {columns}x{rows} {language:?}\n{screen}");
                // What is cut are the owner's words, and an empty line stands for more of them.
                let ends = ['o', 'O', ' ', ',', '.', ':', '?'];
                let cut = screen.match_indices('~').any(|(at, _)| !screen[..at].ends_with(ends));
                assert!(!cut, "{name} {columns}x{rows} {language:?}\n{screen}");
            }
        }
    }
    for (name, harness) in every(Setup::in_ascii, str::to_owned) {
        let screen = harness.screen();
        assert_eq!(strange(&screen), None, "{name}\n{screen}");
    }
}

#[test]
fn signs_of_ascii_take_the_places_of_the_others() {
    let scenes = [("start", ""), ("priorities", "3"), ("energy_chart", "t pgdn pgdn pgdn pgdn pgdn"), ("help", "3 f1")];
    for (name, keys) in scenes {
        insta::assert_snapshot!(format!("ascii_{name}"), used().in_ascii().open().press(keys).screen());
    }
    let [drawn, spelled] = [used(), used().in_ascii()].map(|setup| setup.open().press("3").screen());
    for (drawn, spelled) in drawn.lines().zip(spelled.lines()).take(22) {
        assert_eq!(text_width(drawn), text_width(spelled), "{drawn}\n{spelled}");
    }
}

#[test]
fn what_is_printed_is_ascii_too_and_what_is_copied_is_as_it_was_written() {
    let page = used().in_ascii().open().press("5 pgdn");
    let copied = page.press("y");
    assert!(copied.asked.iter().any(|effect| matches!(effect, Effect::Copy(text) if text.contains('·'))));
    let (printed, _) = copied.press("v").left.expect("it was left");
    assert!(printed.contains("Høringssvaret") && strange(&printed).is_none(), "{printed}");
}

/// A way in which cells of a screen are set.
type Look = (Color, Color, Modifier);

/// Every one of them.
fn looks(harness: &Harness) -> Vec<Look> {
    let cells = harness.buffer().content.into_iter();
    let mut looks: Vec<Look> = Vec::new();
    for look in cells.map(|cell| (cell.fg, cell.bg, cell.modifier)) {
        if !looks.contains(&look) {
            looks.push(look);
        }
    }
    looks
}

/// The screens on which most roles stand: questions, what is wrong with files, and what was looked for.
fn in_theme(theme: &str) -> Vec<Look> {
    let config = format!("language = \"nb\"\ntheme = \"{theme}\"\nfarge = 1\n");
    let screens = ["", "3", "!", "w / text:svar"];
    screens.iter().flat_map(|keys| looks(&used().file("config.toml", &config).open().press(keys))).collect()
}

#[test]
fn a_theme_changes_colours_and_styles_and_nothing_else() {
    let screens = |theme: &str| {
        let config = format!("language = \"nb\"\ntheme = \"{theme}\"\n");
        ["", "1", "3", "t", "w", "?"].map(|keys| used().file("config.toml", &config).open().press(keys).screen())
    };
    for theme in BuiltIn::CODES {
        assert_eq!(screens(theme), screens(""), "{theme}");
    }
}

#[test]
fn each_theme_keeps_its_word() {
    let of = |theme: &str, test: fn(&Look) -> bool| in_theme(theme).iter().any(test);
    assert!(of("terminal", |(fg, ..)| *fg == Color::Magenta));
    assert!(of("light", |(fg, ..)| *fg == Color::Blue) && !of("light", |(.., style)| style.contains(Modifier::DIM)));
    assert!(!of("contrast", |(fg, _, style)| *fg != Color::Reset || style.contains(Modifier::DIM)), "full strength");
    assert!(of("contrast", |(.., style)| style.contains(Modifier::REVERSED)));
    assert!(!of("plain", |(fg, ..)| *fg != Color::Reset), "no colour");
    assert!(
        BuiltIn::CODES.iter().all(|theme| !of(theme, |(_, bg, _)| *bg != Color::Reset)),
        "the background is theirs"
    );
}

#[test]
fn without_colours_no_theme_has_any() {
    for theme in BuiltIn::CODES {
        let config = format!("language = \"nb\"\ntheme = \"{theme}\"\n");
        let looks = looks(&used().file("config.toml", &config).without_colour().open().press("3"));
        assert!(looks.iter().all(|(fg, bg, _)| *fg == Color::Reset && *bg == Color::Reset), "{theme}");
    }
}

/// A line under nothing would be a sign of its own.
#[test]
fn no_underline_begins_under_a_blank() {
    let contrast = |setup: Setup| setup.file("config.toml", "language = \"nb\"\ntheme = \"contrast\"\n");
    for (name, harness) in every(contrast, str::to_owned) {
        let buffer = harness.buffer();
        for row in buffer.content.chunks(buffer.area.width.into()) {
            let is_under = |cell: &ratatui::buffer::Cell| cell.modifier.contains(Modifier::UNDERLINED);
            let begins = |pair: &[ratatui::buffer::Cell]| !is_under(&pair[0]) && is_under(&pair[1]);
            let stray = row.windows(2).any(|pair| begins(pair) && pair[1].symbol() == " ");
            assert!(!stray, "{name}\n{}", harness.screen());
        }
    }
}

/// The settings as they are at first, while a theme is chosen, with something hidden, and with mistakes in the file.
pub(super) fn scenes(setup: impl Fn(Setup) -> Setup + Copy) -> Vec<(&'static str, Harness)> {
    let with = |config: &str| {
        let begun = setup(Setup::on("2026-11-23"));
        let language = begun.language().code();
        begun.file("config.toml", &format!("language = \"{language}\"\n{config}"))
    };
    let hide = "hide = [\"plan_b\", \"priority.expect\", \"fact.large\", \"seldom.room\"]\n";
    let broken = "hours_per_week = 375\ntheme = \"kveld\"\nfarge = \"rosa\"\n";
    let theme = "accent = \"lilla bold\"\n";
    let down = |times: usize| format!("s{}", " tab".repeat(times));
    vec![
        ("first_begin", setup(Setup::on("2026-11-23").first_time()).open().press("tab tab tab")),
        ("settings", with("").open().press("s")),
        ("settings_theme", with("").open().press(&down(3)).press("right right")),
        ("settings_hidden", with(hide).open().press(&down(7))),
        ("settings_broken", with(broken).file("themes/kveld.toml", theme).open().press("s")),
        ("settings_broken_hours", with(broken).file("themes/kveld.toml", theme).open().press(&down(1))),
    ]
}
