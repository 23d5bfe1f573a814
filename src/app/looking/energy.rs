//! The words beside the line of energy and load: what a week was about, what gave and what drained.
//!
//! Invariant: words and numbers stand beside each other; that one led to the other is not said.

use super::Looking;
use crate::app::question::Tone;
use crate::domain::week::Week;
use crate::locale::{Text, Texts, dates};
use crate::report::page::capitalised;
use crate::review::Slot;
use crate::review::patterns::series::Levels;

pub(super) fn words(look: &Looking, texts: &Texts, year: i32) -> Vec<(String, Tone)> {
    let Some(point) = look.patterns.series.get(look.cursor()) else { return Vec::new() };
    let slots = look.patterns.window.slots(&look.seen);
    let Some((_, slot)) = slots.into_iter().nth(look.cursor()) else { return Vec::new() };
    let name = capitalised(&dates::week_name(texts.language(), point.week, year));
    let about = match slot {
        Slot::Planned(week) => week.focus.clone(),
        Slot::Away => texts.choice("status", "away"),
        Slot::Blank => texts.say(Text("look-blank-week")),
        Slot::Unreadable => texts.say(Text("weeks-closed")),
    };
    let title = if about.is_empty() { name } else { format!("{name} · {about}") };
    let mut lines = vec![(title, Tone::Strong)];
    if let Slot::Planned(week) = slot {
        lines.extend(told(week, texts).into_iter().map(|line| (line, Tone::Plain)));
        let levels = point.levels.map_or_else(|| texts.say(Text("look-no-levels")), |levels| scales(levels, texts));
        lines.push((levels, Tone::Quiet));
    }
    lines
}

/// What gave and what drained, in the owner's words.
fn told(week: &Week, texts: &Texts) -> Vec<String> {
    let drained = week.obstacle.iter().filter(|obstacle| obstacle.drained && !obstacle.what.is_empty());
    let drained = drained.map(|obstacle| obstacle.what.as_str()).collect::<Vec<_>>().join("; ");
    let named = [(Text("close-gave"), week.energy.close.gave.clone()), (Text("obstacle-drained"), drained)];
    let named = named.into_iter().filter(|(_, words)| !words.is_empty());
    named.map(|(label, words)| format!("{}: {words}", texts.say(label))).collect()
}

/// `Energi: 3 → 4 · Belastning: 4`
fn scales(levels: Levels, texts: &Texts) -> String {
    let energy = [levels.open, levels.close].into_iter().flatten().map(|level| level.to_string());
    let energy = energy.collect::<Vec<_>>().join(" → ");
    let load = levels.load.map_or_else(String::new, |load| load.to_string());
    let named = [(Text("energy-level"), energy), (Text("energy-load"), load)];
    let named = named.into_iter().filter(|(_, level)| !level.is_empty());
    named.map(|(label, level)| format!("{}: {level}", texts.say(label))).collect::<Vec<_>>().join(" · ")
}
