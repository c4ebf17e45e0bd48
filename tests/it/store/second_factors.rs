//! Authenticators and recovery codes at rest: each step and each code once, and only for whom it belongs to.

use super::{colleague, connect, now};
use crate::on_both_engines;
use ahpslisten::domain::second_factor::Step;
use ahpslisten::store::second_factors::{self, SecondFactor};
use ahpslisten::store::{StoreError, doorsteps};
use jiff::SignedDuration;

fn factor(staff_id: i64) -> SecondFactor {
    SecondFactor {
        staff_id,
        sealed_secret: vec![1, 2, 3],
        last_step: Step(100),
        since_on: "2026-11-22".parse().unwrap(),
    }
}

on_both_engines!(a_step_is_used_once_and_never_an_earlier_one, async |database| {
    let mut c = connect(&database.address);
    colleague(&mut c, 5);
    second_factors::insert(&mut c, &factor(5)).unwrap();
    assert_eq!(
        second_factors::insert(&mut c, &factor(5)),
        Err(StoreError::Conflict)
    );
    for (step, outcome) in [
        (100, Err(StoreError::Conflict)),
        (99, Err(StoreError::Conflict)),
        (102, Ok(())),
        (102, Err(StoreError::Conflict)),
        (101, Err(StoreError::Conflict)),
        (103, Ok(())),
    ] {
        assert_eq!(second_factors::use_step(&mut c, 5, Step(step)), outcome, "{step}");
    }
    let kept = second_factors::find(&mut c, 5).unwrap().unwrap();
    assert_eq!(
        kept,
        SecondFactor {
            last_step: Step(103),
            ..factor(5)
        }
    );
    assert_eq!(
        second_factors::use_step(&mut c, 6, Step(200)),
        Err(StoreError::Conflict)
    );
});

on_both_engines!(a_recovery_code_is_used_once_and_by_its_owner, async |database| {
    let mut c = connect(&database.address);
    colleague(&mut c, 5);
    colleague(&mut c, 6);
    for staff in [5, 6] {
        second_factors::insert(&mut c, &factor(staff)).unwrap();
    }
    second_factors::replace_codes(&mut c, 5, &[[1; 32], [2; 32]]).unwrap();
    second_factors::replace_codes(&mut c, 6, &[[3; 32]]).unwrap();
    assert_eq!(
        second_factors::use_code(&mut c, 6, &[1; 32]),
        Err(StoreError::Conflict)
    );
    assert_eq!(second_factors::use_code(&mut c, 5, &[1; 32]), Ok(()));
    assert_eq!(
        second_factors::use_code(&mut c, 5, &[1; 32]),
        Err(StoreError::Conflict)
    );
    assert_eq!(second_factors::count_codes(&mut c, 5), Ok(1));
    second_factors::replace_codes(&mut c, 5, &[[4; 32], [5; 32], [6; 32]]).unwrap();
    assert_eq!(
        second_factors::use_code(&mut c, 5, &[2; 32]),
        Err(StoreError::Conflict)
    );
    assert_eq!(second_factors::count_codes(&mut c, 5), Ok(3));
    second_factors::delete(&mut c, 5).unwrap();
    assert_eq!(second_factors::exists(&mut c, 5), Ok(false));
    assert_eq!(second_factors::count_codes(&mut c, 5), Ok(0));
    assert_eq!(second_factors::count_codes(&mut c, 6), Ok(1), "only theirs");
});

on_both_engines!(a_doorstep_lasts_for_its_time_and_is_left_once, async |database| {
    let mut c = connect(&database.address);
    colleague(&mut c, 5);
    let later = now() + SignedDuration::from_mins(15);
    for hash in [[1; 32], [2; 32], [3; 32]] {
        doorsteps::insert(&mut c, &hash, 5, later).unwrap();
    }
    assert_eq!(doorsteps::find(&mut c, &[1; 32], now()), Ok(Some(5)));
    assert_eq!(doorsteps::find(&mut c, &[1; 32], later), Ok(None));
    assert_eq!(doorsteps::delete(&mut c, &[1; 32]), Ok(true));
    assert_eq!(doorsteps::delete(&mut c, &[1; 32]), Ok(false));
    doorsteps::delete_ended(&mut c, later).unwrap();
    assert_eq!(
        doorsteps::find(&mut c, &[2; 32], now()),
        Ok(Some(5)),
        "it has not ended yet"
    );
    doorsteps::delete_of(&mut c, 5).unwrap();
    assert_eq!(doorsteps::find(&mut c, &[2; 32], now()), Ok(None));
});
