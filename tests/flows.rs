//! Keys in, files out: the planner's ways through a week, without a terminal.

use femsteg::testing::Setup;

#[test]
fn look() {
    let h = Setup::on("2026-11-23").first_time().open().press("enter");
    let h = h
        .types("Høringssvaret skal være klart til ledermøtet")
        .press("enter")
        .types("Ny mal for notat")
        .press("enter")
        .types("K.")
        .press("enter")
        .types("uke 50")
        .press("enter");
    let h = h.press("pgdn").types("Tydeligere regler").press("enter");
    eprintln!("{}\n=====", h.screen());
    let h = h.types("Saksbehandlerne slipper å lete").press("esc");
    eprintln!("{}\n=====", h.screen());
    let h = h
        .press("pgdn")
        .types("Ferdig utkast til høringssvar")
        .press("enter")
        .types("Saksbehandlerne slipper doble regler")
        .press("enter")
        .types("8")
        .press("enter 1 enter 1 enter")
        .types("Mandag 9: skissere tre hovedpoeng")
        .press("enter");
    eprintln!("{}\n=====", h.screen());
    let h = h.press("1 enter 2 enter 3 enter");
    eprintln!("{}\n=====", h.screen());
    let h = h.press("pgdn").types("K.").press("enter");
    eprintln!("{}\n=====", h.screen());
    let h = h.press("1 enter").types("Hva ville du gjort?").press("enter").types("fredag");
    eprintln!("{}\n=====", h.screen());
    let h = h.press("esc");
    eprintln!("{}\n=====", h.screen());
    let h = h.press("pgdn 3 enter 4");
    eprintln!("{}\n=====", h.screen());
    let h = h.press("pgdn");
    eprintln!("{}\n=====", h.screen());
    let h = h.press("enter");
    eprintln!("{}\n=====", h.screen());
    let h = h.press("?");
    eprintln!("{}\n=====", h.screen());
    for (name, bytes) in &h.files {
        eprintln!("--- {name}\n{}", String::from_utf8_lossy(bytes));
    }
}
