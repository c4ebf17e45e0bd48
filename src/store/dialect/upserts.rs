//! Insertions that meet their own twin, spelt once for both engines: diesel types a conflict per engine, though the
//! words are the same. Not here: what an engine says in its own way.

macro_rules! upserts {
    ($engine:ty) => {
        pub(super) fn insert_unless_there(
            connection: &mut $engine,
            row: &NewContribution,
        ) -> QueryResult<bool> {
            diesel::insert_into(contribution::table)
                .values(row)
                // No target: of many at once, any unique column may notice the twin first.
                .on_conflict_do_nothing()
                .execute(connection)
                .map(|rows| rows == 1)
        }

        pub(super) fn insert_report(connection: &mut $engine, row: &NewReport) -> QueryResult<bool> {
            diesel::insert_into(report::table)
                .values(row)
                .on_conflict_do_nothing()
                .execute(connection)
                .map(|rows| rows == 1)
        }

        pub(super) fn insert_form(
            connection: &mut $engine,
            form: &[u8; 16],
            today: &str,
        ) -> QueryResult<bool> {
            diesel::insert_into(equality_form::table)
                .values((
                    equality_form::form.eq(form.to_vec()),
                    equality_form::counted_on.eq(today),
                ))
                .on_conflict_do_nothing()
                .execute(connection)
                .map(|rows| rows == 1)
        }

        pub(super) fn insert_spent(
            connection: &mut $engine,
            token: &[u8; 32],
            form: &[u8; 32],
        ) -> QueryResult<bool> {
            diesel::insert_into(spent_token::table)
                .values((
                    spent_token::token_mark.eq(token.to_vec()),
                    spent_token::form_mark.eq(form.to_vec()),
                ))
                .on_conflict_do_nothing()
                .execute(connection)
                .map(|rows| rows == 1)
        }

        pub(super) fn insert_counter(connection: &mut $engine, row: &equality::Row) -> QueryResult<()> {
            diesel::insert_into(equality_tally::table)
                .values(row)
                .on_conflict_do_nothing()
                .execute(connection)
                .map(drop)
        }

        pub(super) fn put_stance(connection: &mut $engine, row: &stances::Row) -> QueryResult<()> {
            diesel::insert_into(stance::table)
                .values(row)
                .on_conflict((stance::contribution_id, stance::device_mark))
                .do_update()
                .set((
                    stance::audience.eq(row.audience),
                    stance::choice.eq(row.choice),
                ))
                .execute(connection)
                .map(drop)
        }
    };
}

pub(super) use upserts;
