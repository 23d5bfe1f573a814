//! Files that something else than an editor has spoiled: told for what they are, and never written.

use femsteg::domain::ProblemKind;

use super::*;

const TEXT: &str = "focus = \"Høringssvaret\"\n\n[[note]]\nid = \"n6cd\"\ntext = \"Enighet\"\n";

/// The scene after a change, so that the history has a copy, with `bytes` as its file; what is wrong with it.
fn spoiled(bytes: &[u8]) -> (Scene, Option<ProblemKind>) {
    let scene = Scene::with(TEXT);
    scene.type_focus("1").unwrap();
    fs::remove_file(scene.path()).unwrap();
    File::create_new(scene.path()).unwrap().write_all(bytes).unwrap();
    let scene = scene.next_session();
    let kind = scene.store.load(week()).closing().map(|problem| problem.kind.clone());
    (scene, kind)
}

#[test]
fn a_spoiled_file_is_told_for_what_it_is_and_its_bytes_stay() {
    let whole = format!("{HEAD}{TEXT}");
    let cut = whole.find("Enig").unwrap();
    let zeros = [whole.as_bytes()[..40].to_vec(), vec![0; 200]].concat();
    for (bytes, expected) in [
        (Vec::new(), ProblemKind::Empty),
        (vec![0; 300], ProblemKind::Zeros),
        (zeros, ProblemKind::Zeros),
        (whole.as_bytes()[..cut].to_vec(), ProblemKind::CutOff),
    ] {
        let (scene, kind) = spoiled(&bytes);
        assert_eq!(kind, Some(expected));
        assert!(matches!(scene.type_focus("2"), Err(SaveFault::Closed(_))));
        assert_eq!(fs::read(scene.path()).unwrap(), bytes);
        // What it said before can be had back.
        scene.store.restore(&scene.newest(Shelf::History)).unwrap();
        assert_eq!(scene.text(), whole);
    }
}

#[test]
fn what_was_never_so_is_only_what_it_is() {
    let (_, kind) = spoiled(b"schema = 1\nweek = \"2026-W48\"\nfocus = \"Noe ann");
    assert!(matches!(kind, Some(ProblemKind::NotToml(_))), "{kind:?}");
    let (_, kind) = spoiled(format!("{HEAD}{TEXT}").as_bytes());
    assert_eq!(kind, None);
}
