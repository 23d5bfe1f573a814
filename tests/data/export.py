"""Holds what `femsteg export` wrote against the files, by readers of another house.

Usage: export.py FOLDER EXPORT.json EXPORT.csv
Nothing is said when every value in every file stands in the JSON under its file's names and nothing else does, and
the table is the files' priorities cell by cell. Where the package jsonschema is there, the schema is held too.
"""

import csv
import datetime
import json
import pathlib
import sys
import tomllib

folder, exported, table = map(pathlib.Path, sys.argv[1:])


def plain(value):
    """Without what is empty, with dates as text and every number as a decimal."""
    if isinstance(value, dict):
        fields = {key: plain(inner) for key, inner in value.items()}
        return {key: inner for key, inner in fields.items() if inner not in ("", None, [], {})}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, bool):
        return value or None
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return float(value) if isinstance(value, int) else value


def says(name):
    path = folder / name
    said = tomllib.loads(path.read_bytes().decode("utf-8")) if path.exists() else {}
    said.pop("schema", None)
    return said


def files(part, head):
    for path in sorted((folder / part).glob("*.toml")):
        said = says(path.relative_to(folder))
        said.pop(head)
        yield path.stem, said


def same(what, found, wanted):
    if found != wanted:
        sys.exit(f"{what}\nexported: {found}\nin files: {wanted}")


whole = json.loads(exported.read_bytes().decode("utf-8"))
same("form", (whole["format"], whole["version"]), ("femsteg-export", 1))
same("unreadable", whole["unreadable"], [])
for name, file in [("settings", "config.toml"), ("profile", "profile.toml"), ("goals", "goals.toml"),
                   ("feedback", "feedback.toml")]:
    same(name, plain(whole[name]), plain(says(file)))
weeks = list(files("weeks", "week"))
same("weeks", [plain(week) for week in whole["weeks"]], [plain({"week": name, **said}) for name, said in weeks])
talks = [plain({"talk": name, **said}) for name, said in files("talks", "date")]
same("talks", [plain(talk) for talk in whole["talks"]], talks)

goals = {goal["id"]: goal.get("title", "") for goal in says("goals.toml").get("goal", [])}


def cells(week, said, number, row):
    hours = [part["hours"] for part in row.get("parts", []) if part.get("hours", "") != ""]
    expect = row.get("expect", {})
    cells = {name: row.get(name, "") for name in (
        "id", "title", "value", "goal", "energy", "first_step", "when_then", "outcome", "result", "took", "cause",
        "next_step", "times_moved", "origin")}
    cells |= {f"expect_{name}": expect.get(name, "") for name in ("quality", "resources", "result")}
    cells |= {"week": week, "week_status": said.get("status", ""), "number": number}
    cells |= {"goal_title": goals.get(row.get("goal", ""), ""), "hours": sum(hours) if hours else row.get("hours", "")}
    return {name: number_as_text(cell) for name, cell in cells.items()}


def number_as_text(cell):
    return f"{cell:g}" if isinstance(cell, (int, float)) else cell


with table.open(encoding="utf-8", newline="") as file:
    reader = csv.DictReader(file, strict=True)
    rows = list(reader)
wanted = [cells(week, said, number, row) for week, said in weeks
          for number, row in enumerate(said.get("priority", []), 1)]
same("rows", len(rows), len(wanted))
for found, row in zip(rows, wanted):
    same("row", found, row)

try:
    import jsonschema
except ImportError:
    sys.exit(0)
schema = pathlib.Path(__file__).parents[2] / "assets" / "export" / "schema.json"
jsonschema.Draft202012Validator.check_schema(json.loads(schema.read_text("utf-8")))
jsonschema.Draft202012Validator(json.loads(schema.read_text("utf-8"))).validate(whole)
