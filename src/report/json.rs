//! A record as JSON: the same names and values as in its file.
//!
//! Invariant: every record can be shown, since it is made from the fields that the record names.

use serde_json::{Map, Value};

use crate::domain::record::{Node, to_table};
use crate::domain::{Record, Scalar, Table};

/// What `record` says, without its empty fields; lists of rows with their ids.
pub fn json<R: Record + Clone>(record: &R) -> Value {
    table(&to_table(record))
}

fn table(from: &Table) -> Value {
    Value::Object(from.iter().map(|(key, value)| (key.to_owned(), node(value))).collect())
}

fn node(from: &Node) -> Value {
    match from {
        Node::Leaf(value) => scalar(value),
        Node::List(items) => items.iter().cloned().map(Value::String).collect(),
        Node::Table(inner) => table(inner),
        Node::Rows(rows) => rows
            .iter()
            .map(|(id, row)| {
                let mut object = Map::new();
                object.insert("id".to_owned(), id.as_str().into());
                if let Value::Object(fields) = table(row) {
                    object.extend(fields);
                }
                Value::Object(object)
            })
            .collect(),
    }
}

fn scalar(from: &Scalar) -> Value {
    match from {
        Scalar::Integer(number) => (*number).into(),
        Scalar::Decimal(number) => (*number).into(),
        Scalar::Flag(flag) => (*flag).into(),
        other => other.as_written().into(),
    }
}
