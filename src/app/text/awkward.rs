//! Texts for the tests: every kind of writing that is awkward to measure, to wrap and to edit.
//!
//! Invariant: they are written with escapes wherever a reader could not tell what stands there.

use proptest::prelude::*;

/// Texts of every kind that is awkward to measure.
pub(super) const AWKWARD: &[&str] = &[
    "plain ASCII, 100 %",
    "æøå ÆØÅ",
    "a\u{30a}o\u{308}A\u{30a}",
    "漢字とかな、한국어",
    "😀🎉",
    "👨‍👩‍👧‍👦👩🏽‍💻🏳️‍🌈",
    "🇳🇴🇸🇪🇳",
    "👍🏽👍🏿🏽",
    "1️⃣#️⃣*⃣",
    "❤️❤︎☎️😀︎",
    "ᄒ\u{1161}\u{11ab}\u{1161}ᄀᄀᄀ",
    "नमस्ते क्षत्रिय स्त्री कार्त्स्न्य",
    "ภาษาไทย กำลัง",
    "မြန်မာစာ",
    "السلام عليكم لا",
    "שלום",
    "\u{301}",
    "\u{903}\u{94d}",
    "ｶﾞﾊﾟ ﾞ あﾞ",
    "か\u{3099}",
    "Z\u{351}\u{36b}\u{343}a\u{300}\u{301}\u{302}\u{303}\u{304}\u{489}lgo",
    "\u{600}\u{600}1 \u{605}",
    "\u{200d}\u{200c}a\u{200d}",
    "\u{fe0f}\u{3164}\u{17d8}",
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
];

/// Any text, with the awkward pieces far more often than chance would bring them.
pub(super) fn awkward() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => proptest::sample::select(AWKWARD.join(" \n\r\u{202e}\t").chars().collect::<Vec<_>>()),
        1 => any::<char>(),
        2 => proptest::char::range(' ', '~'),
    ];
    proptest::collection::vec(piece, 0..60).prop_map(String::from_iter)
}
