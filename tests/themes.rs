//! The user's own themes: what their files say holds, and what is wrong with one is told.

use femsteg::domain::theme::{BuiltIn, Role, Tint};
use femsteg::locale::{Language, Texts, problems};
use femsteg::store::read::read_theme;
use femsteg::testing::{Harness, Setup};

fn told(harness: &Harness) -> Vec<String> {
    harness.app.troubles().iter().map(|problem| problems::problem(&harness.app.texts, problem)).collect()
}

fn with(config: &str) -> Setup {
    Setup::on("2026-11-25").speaking(Language::English).file("config.toml", &format!("language = \"en\"\n{config}"))
}

#[test]
fn a_theme_of_ones_own_holds_from_the_first_frame() {
    let here = with("theme = \"kveld\"\n")
        .file("themes/kveld.toml", "accent = \"208 underline\"\nquiet = \"\"\nerror = \"#c0ffee bold\"\n")
        .open();
    assert_eq!(told(&here), Vec::<String>::new());
    let theme = here.app.themes.now();
    assert_eq!(theme.face(Role::Accent).tint, Some(Tint::Own(208)));
    assert_eq!(theme.face(Role::Error).tint, Some(Tint::Mixed(0xC0, 0xFF, 0xEE)));
    assert_eq!(theme.face(Role::Quiet), theme.face(Role::Text));
    assert_eq!(theme.face(Role::Rule), BuiltIn::Terminal.theme().face(Role::Rule), "what is not said is ours");
}

#[test]
fn what_is_wrong_in_a_theme_is_named_and_the_rest_holds() {
    let broken =
        "# mine\naccent = \"blue bold\"\n  error = \"red bld\"\nmenu = \"red\"\nquiet = 3\nwarn = \"red blue\"\n";
    let here = with("theme = \"kveld\"\n").file("themes/kveld.toml", broken).open();
    let [styles, roles] = [
        "is neither a colour (such as red, bright-blue, 208 or #c0ffee) nor a style (bold, dim, italic, underline, \
         reverse), or one colour too many",
        "is no role; the roles are text, quiet, strong, accent, good, warn, error, found, rule",
    ];
    assert_eq!(
        told(&here),
        [
            format!("themes/kveld.toml, line 3, column 16: “bld” in error {styles}"),
            format!("themes/kveld.toml, line 4, column 1: menu {roles}"),
            "themes/kveld.toml, line 5, column 9: quiet should be text".to_owned(),
            format!("themes/kveld.toml, line 6, column 13: “blue” in warn {styles}"),
        ]
    );
    let theme = here.app.themes.now();
    assert_eq!(theme.face(Role::Accent).tint, Some(Tint::Own(4)));
    for role in [Role::Error, Role::Quiet, Role::Warn] {
        assert_eq!(theme.face(role), BuiltIn::Terminal.theme().face(role), "{role:?}");
    }
    assert!(here.press("!").screen().contains("themes/kveld.toml, line 3, column 16"));
}

#[test]
fn a_theme_that_is_not_toml_leaves_ours_and_every_file_open() {
    let here = with("theme = \"kveld\"\n").file("themes/kveld.toml", "accent = red\n").open();
    let said = told(&here);
    assert!(said.len() == 1 && said[0].starts_with("themes/kveld.toml, line 1, column "), "{said:?}");
    assert_eq!(*here.app.themes.now(), BuiltIn::Terminal.theme());
    assert!(here.app.docs.files().all(|file| here.app.docs.is_open(file)));
}

#[test]
fn a_theme_that_is_not_there_is_named_where_the_settings_name_it() {
    for name in ["kveld", "../config", "Terminal"] {
        let here = with(&format!("\ntheme  = \"{name}\"\n")).open();
        let why = "there is no theme of this name: write one of terminal, light, contrast, plain, or make the file in \
                   the folder themes";
        assert_eq!(told(&here), [format!("config.toml, line 3, column 10: {why}")]);
        assert_eq!(*here.app.themes.now(), BuiltIn::Terminal.theme());
    }
}

#[test]
fn a_theme_named_while_the_program_runs_is_found() {
    let mut here = with("").file("themes/kveld.toml", "accent = \"cyan\"\n").open();
    here.outside("config.toml", "language = \"en\"\ntheme = \"kveld\"\n");
    assert_eq!(here.app.themes.now().face(Role::Accent).tint, Some(Tint::Own(6)));
    assert_eq!(told(&here), Vec::<String>::new());
    here.outside("config.toml", "language = \"en\"\ntheme = \"natt\"\n");
    assert_eq!(told(&here).len(), 1);
    assert_eq!(*here.app.themes.now(), BuiltIn::Terminal.theme());
}

#[test]
fn no_file_of_a_theme_stops_anything() {
    let texts = Texts::new(Language::English);
    for bytes in
        [&b"\xff\xfe"[..], b"\0\0\0", b"<<<<<<< a\n", b"accent = {}\n", b"a.b = 1\n", b"accent = '''\nblue\n'''", b""]
    {
        let own = read_theme("kveld", bytes);
        let said: Vec<String> = own.problems.iter().map(|problem| problems::problem(&texts, problem)).collect();
        assert!(said.iter().all(|line| line.starts_with("themes/kveld.toml, line ")), "{said:?}");
        assert!(own.problems.iter().all(|problem| !problem.closes_file()));
    }
}
