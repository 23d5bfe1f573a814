"""Counts what stands in a folder of weeks, by the words of the documentation alone: patterns.py FOLDER FROM TO.

FROM and TO are ISO weeks as in file names, both included. It prints JSON. It shares no code with the program, so that
the numbers of the two can be held against each other. Python 3.11 or later, nothing but the standard library.
"""

import datetime
import json
import pathlib
import sys
import tomllib

FOLDER, FROM, TO = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]


def monday(name):
    year, week = name.split("-W")
    return datetime.date.fromisocalendar(int(year), int(week), 1)


def name_of(day):
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def is_week(text):
    try:
        return isinstance(text, str) and name_of(monday(text)) == text
    except ValueError:
        return False


def weeks_between(first, last):
    day = monday(first)
    while day <= monday(last):
        yield name_of(day)
        day += datetime.timedelta(days=7)


def read(path):
    """The file's table; None where there is no file, and False where it cannot be understood."""
    if not path.exists():
        return None
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return False
    return table if table.get("schema") == 1 else False


def is_written(value):
    """Somebody wrote something here: an empty text and a flag that is off are nothing."""
    if isinstance(value, dict):
        return any(is_written(part) for part in value.values())
    if isinstance(value, list):
        return len(value) > 0
    return value not in ("", False)


OUTCOMES_WITH_CAUSE = {"partly", "moved", "dropped"}
TAGS = {"demands", "emotional", "workload", "support", "competence", "tools", "reporting", "control", "other"}
CAUSES = {"too-much", "came-first", "waited", "unclear", "not-important", "energy"}
TOOK = ["shorter", "planned", "longer"]
EFFECTS = {"gives", "neutral", "drains"}
KINDS = {"advice", "decision", "mandate", "priority", "information", "resources", "obstacle", "support"}


class Counts:
    def __init__(self):
        self.by = {}

    def add(self, key, week, row):
        self.by.setdefault(key, {}).setdefault(week, []).append(row)


def hours_of(row):
    parts = [part["hours"] for part in row.get("parts", []) if "hours" in part]
    return sum(parts) if parts else row.get("hours", 0)


def level(table, part, scale):
    value = table.get("energy", {}).get(part, {}).get(scale)
    return value if value in (1, 2, 3, 4, 5) else None


found = {"planned": [], "away": [], "blank": [], "unreadable": []}
counts = {key: Counts() for key in ("obstacles", "causes", "took", "effects", "expectations", "served")}
took_hours = dict.fromkeys(TOOK, 0)
series = []

for week in weeks_between(FROM, TO):
    table = read(FOLDER / "weeks" / f"{week}.toml")
    point = None
    if table is False or (table and table.get("week") != week):
        found["unreadable"].append(week)
    elif table and table.get("status") == "away":
        found["away"].append(week)
    elif not table or not any(
        is_written(value) for key, value in table.items() if key not in ("schema", "week", "status", "wording")
    ):
        found["blank"].append(week)
    else:
        found["planned"].append(week)
        for obstacle in table.get("obstacle", []):
            tag = obstacle.get("tag", "")
            if tag in TAGS or obstacle.get("what"):
                counts["obstacles"].add(tag if tag in TAGS else "", week, obstacle["id"])
        for row in table.get("priority", []):
            if not row.get("title"):
                continue
            goal = row.get("goal", "")
            if row.get("cause") in CAUSES and row.get("outcome") in OUTCOMES_WITH_CAUSE:
                counts["causes"].add(row["cause"], week, row["id"])
            if row.get("took") in TOOK:
                counts["took"].add(row["took"], week, row["id"])
                took_hours[row["took"]] += hours_of(row)
            if row.get("energy") in EFFECTS:
                counts["effects"].add(f"{goal}/{row['energy']}", week, row["id"])
            for aspect in ("quality", "resources", "result"):
                said = row.get("expect", {}).get(aspect)
                if said in ("assumed", "unclear"):
                    counts["expectations"].add(f"{aspect}/{said}", week, row["id"])
            if goal:
                counts["served"].add(goal, week, row["id"])
        opened, closed = level(table, "open", "level"), level(table, "close", "level")
        load = level(table, "close", "load") or level(table, "open", "load")
        if opened or closed or load:
            point = [opened, closed, load]
    series.append([week, point])


def is_unserved(goal):
    ended = goal.get("status") in ("parked", "done", "dropped")
    sunday = monday(TO) + datetime.timedelta(days=6)
    later = isinstance(goal.get("since"), datetime.date) and goal["since"] > sunday
    return not ended and not later and goal["id"] not in counts["served"].by


def answers(asks):
    waits = []
    for ask in asks:
        if ask.get("status") == "answered" and is_week(ask.get("settled")):
            days = (monday(ask["settled"]) - monday(ask["week"])).days
            if days >= 0:
                waits.append(days // 7)
    open_asks = [ask for ask in asks if ask.get("status") not in ("answered", "let-go")]
    return {
        "ids": [ask["id"] for ask in asks],
        "open": len(open_asks),
        "answered": sum(ask.get("status") == "answered" for ask in asks),
        "let-go": sum(ask.get("status") == "let-go" for ask in asks),
        "waits": waits,
    }


asks = [
    ask
    for ask in (read(FOLDER / "feedback.toml") or {}).get("ask", [])
    if is_week(ask.get("week"))
    and monday(FROM) <= monday(ask["week"]) <= monday(TO)
    and ask["week"] not in found["away"]
    and (ask.get("to") or ask.get("question"))
]
by_kind, by_person = {}, {}
for ask in asks:
    kind = ask.get("kind", "")
    by_kind.setdefault(kind if kind in KINDS else "", []).append(ask)
    by_person.setdefault(ask.get("to", "").strip(), []).append(ask)

goals = (read(FOLDER / "goals.toml") or {}).get("goal", [])
print(
    json.dumps(
        {
            **found,
            **{key: counted.by for key, counted in counts.items()},
            "took_hours": took_hours,
            "unserved": [goal["id"] for goal in goals if is_unserved(goal)],
            "by_kind": {kind: answers(group) for kind, group in by_kind.items()},
            "by_person": {person: answers(group) for person, group in by_person.items()},
            "series": series,
        }
    )
)
