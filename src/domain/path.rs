//! The address of a field within its file.
//!
//! Invariant: an address leads to the same field wherever its row stands, since rows are named by their ids.

use std::fmt;

use super::id::RowId;

/// One step on the way to a field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Step {
    Key(std::borrow::Cow<'static, str>),
    Row(RowId),
}

/// The address of a field within its file, such as `priority.m3kd.hours` or `close.win`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Path(Vec<Step>);

impl Path {
    /// `keys` are parted by full stops: `energy.open.level`.
    pub fn of(keys: &'static str) -> Self {
        Self(keys.split('.').map(|key| Step::Key(key.into())).collect())
    }

    #[must_use]
    pub fn key(mut self, key: &'static str) -> Self {
        self.0.push(Step::Key(key.into()));
        self
    }

    #[must_use]
    pub fn row(mut self, id: &RowId) -> Self {
        self.0.push(Step::Row(id.clone()));
        self
    }

    /// The address of what is called `key` there, which no record needs to know.
    #[must_use]
    pub fn named(&self, key: &str) -> Self {
        let mut steps = self.0.clone();
        steps.push(Step::Key(key.to_owned().into()));
        Self(steps)
    }

    /// The address that its first `count` steps are.
    #[must_use]
    pub fn up_to(&self, count: usize) -> Self {
        Self(self.0.iter().take(count).cloned().collect())
    }

    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The id of the innermost row on the way.
    pub fn row_id(&self) -> Option<&RowId> {
        self.0.iter().rev().find_map(|step| match step {
            Step::Row(id) => Some(id),
            Step::Key(_) => None,
        })
    }

    /// The path starts with the key `key`.
    pub fn begins(&self, key: &str) -> bool {
        matches!(self.0.first(), Some(Step::Key(first)) if first == key)
    }

    /// The address without the ids of rows, as settings and names know a field: `priority.hours`.
    pub fn keys(&self) -> String {
        let keys = self.0.iter().filter_map(|step| match step {
            Step::Key(key) => Some(key.as_ref()),
            Step::Row(_) => None,
        });
        keys.collect::<Vec<_>>().join(".")
    }

    /// The path's last key.
    pub fn last_key(&self) -> &str {
        match self.0.last() {
            Some(Step::Key(key)) => key,
            _ => "",
        }
    }

    /// The address that [`fmt::Display`] wrote; a step after a list's key is a row's id when `is_list`
    /// says that the key names a list.
    pub fn parse(text: &str, is_list: impl Fn(&str) -> bool) -> Self {
        let mut steps: Vec<Step> = Vec::new();
        for part in text.split('.').filter(|part| !part.is_empty()) {
            let after_list = matches!(steps.last(), Some(Step::Key(key)) if is_list(key));
            steps.push(if after_list { Step::Row(RowId::new(part)) } else { Step::Key(part.to_owned().into()) });
        }
        Self(steps)
    }
}

/// The way to a record while a file is gone through. It becomes an address only where somebody asks for one, which few
/// fields do.
#[derive(Debug, Clone, Copy)]
#[must_use]
pub enum Way<'a> {
    Top,
    Table(&'a Way<'a>, &'static str),
    Row(&'a Way<'a>, &'static str, &'a RowId),
}

impl<'a> Way<'a> {
    /// On to the table under `key`.
    pub fn table(&'a self, key: &'static str) -> Self {
        Self::Table(self, key)
    }

    /// On to the row `id` of the list under `key`.
    pub fn row(&'a self, key: &'static str, id: &'a RowId) -> Self {
        Self::Row(self, key, id)
    }

    /// The address of the record.
    pub fn path(&self) -> Path {
        match self {
            Self::Top => Path::default(),
            Self::Table(above, key) => above.path().key(key),
            Self::Row(above, key, row) => above.path().key(key).row(row),
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(".")?;
            }
            match step {
                Step::Key(key) => f.write_str(key)?,
                Step::Row(id) => f.write_str(id.as_str())?,
            }
        }
        Ok(())
    }
}
