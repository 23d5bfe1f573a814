"""Writes the calendar tables that tests/calendar.rs reads, beside this file.

    pip install holidays==0.109 python-dateutil==2.9.0.post0
    python3 tests/data/calendar.py

The weeks are Python's own datetime.isocalendar. Easter is dateutil's, by Oudin's algorithm of 1940, which
is not the one the program uses. The holidays are the package's lists for Norway and Sweden.
"""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
# This file bears the name of a standard module that the packages import, so its folder must not be searched.
sys.path[:] = [folder for folder in sys.path if os.path.abspath(folder or ".") != HERE]

from datetime import date, timedelta
from importlib.metadata import version
from itertools import groupby
from platform import python_version

import holidays
from dateutil.easter import easter

FIRST, LAST = 1970, 2099

# The package's names, and what src/domain/holidays.rs calls the same day. A name not here stops the script.
NORWAY = {
    "Første nyttårsdag": "NewYear",
    "Skjærtorsdag": "MaundyThursday",
    "Langfredag": "GoodFriday",
    "Første påskedag": "EasterSunday",
    "Andre påskedag": "EasterMonday",
    "Arbeidernes dag": "LabourDay",
    "Grunnlovsdag": "ConstitutionDay",
    "Kristi himmelfartsdag": "Ascension",
    "Første pinsedag": "WhitSunday",
    "Andre pinsedag": "WhitMonday",
    "Første juledag": "ChristmasDay",
    "Andre juledag": "BoxingDay",
}
SWEDEN = {
    "Nyårsdagen": "NewYear",
    "Trettondedag jul": "Epiphany",
    "Långfredagen": "GoodFriday",
    "Påskdagen": "EasterSunday",
    "Annandag påsk": "EasterMonday",
    "Första maj": "LabourDay",
    "Kristi himmelsfärdsdag": "Ascension",
    "Pingstdagen": "WhitSunday",
    "Nationaldagen": "NationalDay",
    "Midsommarafton": "MidsummerEve",
    "Midsommardagen": "MidsummerDay",
    "Alla helgons dag": "AllSaints",
    "Julafton": "ChristmasEve",
    "Juldagen": "ChristmasDay",
    "Annandag jul": "BoxingDay",
    "Nyårsafton": "NewYearsEve",
}


def iso_weeks():
    """A line a month: the week of each day, after the week-year wherever that begins or changes."""
    day, end = date(FIRST - 1, 12, 1), date(LAST + 1, 1, 31)
    days = [day + timedelta(n) for n in range((end - day).days + 1)]
    for month, members in groupby(days, key=lambda day: f"{day:%Y-%m}"):
        words, year = [month], None
        for day in members:
            week = day.isocalendar()
            if week.year != year:
                year = week.year
                words.append(f"{year:04}")
            words.append(f"{week.week:02}")
        yield " ".join(words)


def holiday_lines(country, language, names, first, categories):
    """A line a year: the year, then month-day and name for every holiday; two on one day stand apart."""
    for year in range(first, LAST + 1):
        listed = holidays.country_holidays(country, years=year, language=language, categories=categories)
        found = sorted((day, names[name]) for day in listed for name in listed.get_list(day))
        yield " ".join([str(year), *(f"{day:%m-%d} {name}" for day, name in found)])


def write(name, header, lines):
    made = f"Made by tests/data/calendar.py with Python {python_version()}"
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="\n") as file:
        for line in [made + header[0], *header[1:]]:
            file.write(f"# {line}\n")
        for line in lines:
            file.write(f"{line}\n")


PACKAGE = f", holidays {version('holidays')} and python-dateutil {version('python-dateutil')}."
EASTER_TOO = "The package takes Easter from dateutil, as easter.txt does: about Easter the two are one witness."

write(
    "iso-weeks.txt",
    [
        " (datetime.date.isocalendar).",
        f"The ISO week of every day from {FIRST} to {LAST}, with a month on either side for the neighbours.",
        "A line a month: year-month, then the week of each day; four digits are the week-year from there on.",
    ],
    iso_weeks(),
)
write(
    "easter.txt",
    [
        f" and python-dateutil {version('python-dateutil')} (dateutil.easter.easter).",
        f"Easter Sunday of the Western churches, {FIRST} to {LAST}. The algorithm is Oudin's of 1940.",
    ],
    (easter(year).isoformat() for year in range(FIRST, LAST + 1)),
)
write(
    "holidays-no.txt",
    [
        PACKAGE,
        f"Norway: the package's public holidays without ordinary Sundays, {FIRST} to {LAST}. All those years",
        "have the days of today's law, so nothing is left out.",
        EASTER_TOO,
    ],
    holiday_lines("NO", "no", NORWAY, FIRST, ["public"]),
)
write(
    "holidays-se.txt",
    [
        PACKAGE,
        "Sweden: the package's categories public and de_facto (the three eves) without ordinary Sundays, 2005",
        f"to {LAST}. Earlier years had Whit Monday instead of 6 June, until 1989 Lady Day too; the program",
        "applies today's law to every year, so they are not compared.",
        EASTER_TOO,
    ],
    holiday_lines("SE", "sv", SWEDEN, 2005, ["public", "de_facto"]),
)
