//! Which copies stay as they grow old. The oracle counts hours and days by their names.

use std::collections::BTreeSet;

use chrono::{NaiveDateTime, TimeDelta};
use femsteg::store::thinning::{Aged, ROOM, thin};
use proptest::prelude::*;

fn now() -> NaiveDateTime {
    "2026-11-24T09:41:13".parse().unwrap()
}

fn copy(file: u8, minutes_ago: i64, size: u64) -> Aged<u8> {
    Aged { file, at: now() - TimeDelta::minutes(minutes_ago), size }
}

fn kept(copies: &[Aged<u8>], at: NaiveDateTime, days: u32) -> Vec<Aged<u8>> {
    copies.iter().zip(thin(copies, at, days)).filter(|(_, stays)| *stays).map(|(copy, _)| *copy).collect()
}

/// The hours, or the days, in which there are copies that `wanted` wants.
fn spans(copies: &[Aged<u8>], form: &str, wanted: impl Fn(TimeDelta) -> bool) -> BTreeSet<(u8, String)> {
    let old_enough = copies.iter().filter(|copy| wanted(now() - copy.at));
    old_enough.map(|copy| (copy.file, copy.at.format(form).to_string())).collect()
}

const DAY: TimeDelta = TimeDelta::hours(24);

fn any_copies() -> impl Strategy<Value = Vec<Aged<u8>>> {
    // From half a day in the future to five months ago, most of them in the last days.
    let ago = prop_oneof![-720..1440_i64, 1440..10_080_i64, 1440..220_000_i64];
    prop::collection::vec((0..3_u8, ago, 0..40_000_u64).prop_map(|(file, ago, size)| copy(file, ago, size)), 0..200)
}

proptest! {
    #[test]
    fn all_of_a_day_an_hour_of_a_week_a_day_of_ninety_days(copies in any_copies()) {
        let kept = kept(&copies, now(), 90);
        let young = |copies: &[Aged<u8>]| copies.iter().filter(|copy| now() - copy.at < DAY).count();
        prop_assert_eq!(young(&kept), young(&copies));
        let in_week = |age: TimeDelta| age >= DAY && age < DAY * 7;
        let hours = spans(&copies, "%Y-%m-%d %H", in_week);
        prop_assert_eq!(&spans(&kept, "%Y-%m-%d %H", in_week), &hours);
        prop_assert_eq!(kept.iter().filter(|copy| in_week(now() - copy.at)).count(), hours.len());
        let later = |age: TimeDelta| age >= DAY * 7 && age < DAY * 90;
        let days = spans(&copies, "%Y-%m-%d", later);
        prop_assert_eq!(&spans(&kept, "%Y-%m-%d", later), &days);
        prop_assert_eq!(kept.iter().filter(|copy| later(now() - copy.at)).count(), days.len());
        prop_assert!(kept.iter().all(|copy| now() - copy.at < DAY * 90));
    }

    #[test]
    fn thinning_again_removes_nothing(copies in any_copies(), days in 0..200_u32) {
        let once = kept(&copies, now(), days);
        prop_assert_eq!(&kept(&once, now(), days), &once);
    }

    #[test]
    fn thinning_again_and_again_leaves_a_copy_a_day(copies in any_copies()) {
        let mut left = copies.clone();
        for days in (0..=200).step_by(5) {
            left = kept(&left, now() + DAY * days, 400);
        }
        prop_assert_eq!(spans(&left, "%Y-%m-%d", |_| true), spans(&copies, "%Y-%m-%d", |_| true));
    }

    #[test]
    fn the_youngest_that_fit_stay(sizes in prop::collection::vec(0..ROOM / 2, 0..30)) {
        let copies: Vec<_> = (0_i64..).zip(&sizes).map(|(ago, size)| copy(0, ago, *size)).collect();
        let stays = thin(&copies, now(), 90);
        let fit = sizes.iter().scan(0, |sum, size| { *sum += size; Some(*sum) }).take_while(|sum| *sum <= ROOM).count();
        prop_assert_eq!(stays, (0..sizes.len()).map(|index| index < fit).collect::<Vec<_>>());
    }
}

#[test]
fn of_an_hour_the_last_copy_stays() {
    let copies: Vec<_> = [1500, 1501, 1502, 1600].map(|ago| copy(0, ago, 1)).to_vec();
    assert_eq!(thin(&copies, now(), 90), [true, false, false, true]);
    assert_eq!(thin(&copies, now(), 1), [false; 4], "a day is kept, whatever the setting");
}
