"""The day on which a report was published, and how that is known.

In order: given with the report (manifest or JSON field) > the page's own metadata > a dateline at its head >
the path of its address > a line of its head or the end of its title that gives it ("Published 3 July 2025", "Commentary, 3 July 2025") > the
name of the file, where the user wants it to count > the day that the user gave for files without one. Nothing else counts: not the day of a crawl or of the file, no date of a
sidebar, no copyright year. What could be two days is no day. What is less precise than a day, a month in the manifest, the
address or a line of the head, or a year in the manifest, is the interval in which the day lies.
"""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import urlsplit

HEAD = 300
EARLIEST_YEAR, LATEST_YEAR = 1800, 2999

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
TH = r"(?:st|nd|rd|th)?"
MONTH_AND_DAY = rf"(?:(?P<m1>{MONTH})\s+(?P<d1>\d{{1,2}}){TH}|(?P<d2>\d{{1,2}}){TH}\s+(?P<m2>{MONTH}))"
WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
CLOCK = r"(?:[,\s]+\d{1,2}:\d{2}.*)?"

ISO_DAY = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s].*)?")
COMPACT_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T.*)?")
WRITTEN_DAY = re.compile(rf"{WEEKDAY}{MONTH_AND_DAY},?\s+(?P<year>\d{{4}}){CLOCK}", re.IGNORECASE)

PLACE = r"[A-Z][\w'’.]*(?:[ /-][A-Z][\w'’.]*){0,3}"
AGENCY_THEN_DASH = r"(?:\s*\([^()\n]{2,40}\))?\s*(?:-|–|—)"
AGENCY_IN_SLASHES = r"\.?\s*/[A-Z][\w ]{1,20}/"
DATELINE = re.compile(
    rf"^\W*{PLACE}(?:, {PLACE})?,?\s+(?i:{MONTH_AND_DAY})(?:,?\s+(?P<year>\d{{4}}))?"
    rf"(?:{AGENCY_THEN_DASH}|{AGENCY_IN_SLASHES})",
    re.MULTILINE,
)

DATELINES = (
    DATELINE,
    re.compile(rf"^\W*{PLACE}\s*\|\s*(?i:{MONTH_AND_DAY}),?\s+(?P<year>\d{{4}})\s*$", re.MULTILINE),
    re.compile(rf"^\W*{PLACE}\s*\([\w .]+,\s+(?i:{MONTH_AND_DAY}),?\s+(?P<year>\d{{4}})\)", re.MULTILINE),
)

HEAD_LINES = 12
"""Lines of a text among which one may tell when it was published."""
LONGEST_LINE = 120
DAY_IN_LINE = re.compile(
    rf"(?<!\d)(?:(?P<iso>\d{{4}}-\d\d-\d\d)|(?i:{MONTH_AND_DAY}),?\s+(?P<year>\d{{4}})"
    r"|(?P<d3>\d\d?)\.(?P<m3>\d\d?)\.(?P<y3>\d{4}))(?!\d)"
)
PUBLISHED = re.compile(
    r"\b(?:published|posted|issued|released|date|dated)\b(?:\s+(?:on|at))?\s*:?\s*", re.IGNORECASE
)
UPDATED = re.compile(r"\b(?:updated|modified)\b(?:\s+(?:on|at))?\s*:?\s*", re.IGNORECASE)
DATE_LINE = re.compile(rf"(?i:{WEEKDAY}){DAY_IN_LINE.pattern}(?:[,\s|·-]+\d{{1,2}}[:.]\d\d.{{0,20}})?\W*")
KINDS = (
    "analysis|announcement|briefing|brief|bulletin|comment|commentary|communiqu[eé]|explainer|interview|newsletter|opinion|op-ed"
    "|press release|release|readout|remarks|report|speech|statement|transcript"
)
BYLINE = re.compile(
    rf"(?i:(?!(?:an?|the|this|that)\b)(?:[\w-]+ ){{0,2}}(?:{KINDS}))\b[^.!?;0-9]*[,|–—]\s*(?i:{WEEKDAY}){DAY_IN_LINE.pattern}\W*"
)
"""A line that tells what a text is, by whom, and when: "Commentary, Institute for Peace, 9 February 2026"."""

SPAN = re.compile(
    rf"(?P<y1>\d{{4}})[-/](?P<m1>\d\d)|(?i:(?P<m2>{MONTH})),?\s+(?P<y2>\d{{4}})|(?P<y3>\d{{4}})"
)
PUBLISHED_MONTH = re.compile(
    rf"(?:(?i:published|posted|issued|released|date|dated)(?:\s+in)?\s*:?\s*)?(?P<span>{MONTH},?\s+\d{{4}})\W*",
    re.IGNORECASE,
)
"""A line of the head that gives a month and no day."""

PATH_DAYS = (
    re.compile(r"/(?P<y>(?:19|20)\d\d)/(?P<m>\d{1,2}|[a-z]{3})/(?P<d>\d{1,2})(?=[/_.-]|$)"),
    re.compile(r"/(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)/(?P<d>\d\d)(?=/|$)"),
    re.compile(r"(?<!\w)(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"),
    re.compile(r"(?<!\w)(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?=[/_.-]|$)"),
)
SLUG_DAY = re.compile(r"-(?P<m>\d\d)-(?P<d>1[3-9]|2\d|3[01])-(?P<y>[0-3]\d)(?=[/_.-]|$)")
"""Month, day and year in two figures each, where they can be in no other order."""
NAME_DAY = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<by>[-_.]?)(?P<m>\d\d)(?P=by)(?P<d>\d\d)(?!\d)")
"""The day in the name of a file: 2024-05-27-story.txt, 20240527_x.txt."""
PATH_YEAR = re.compile(r"/(?P<y>(?:19|20)\d\d)(?:[/-](?P<m>\d{1,2}|[a-z]{3}))?(?=/)")


def publication(
    *,
    given: str | None,
    metadata: str | None,
    text: str,
    url: str,
    title: str = "",
    name: str | None = None,
    otherwise: str | None = None,
) -> tuple[str | None, str]:
    """The day (ISO, or None) and its basis: given, metadata, dateline, url, text, name or none.

    `given`, `metadata`, `name` and `otherwise` are ISO days; `name` is that in the name of the file, where the user wants it to
    count, and the last is what the user said of files without a day.
    """
    candidates = (
        (given, "given"),
        (metadata, "metadata"),
        (dateline_day(text, url), "dateline"),
        (url_day(url), "url"),
        (text_day(text) or title_day(title), "text"),
        (name, "name"),
        (otherwise, "given"),
    )
    return next(((day, basis) for day, basis in candidates if day), (None, "none"))


def read_day(value: str) -> str | None:
    """The ISO day that a written date means; None where it names no day or could mean two (03/04/2024)."""
    value = value.strip()
    numeric = ISO_DAY.fullmatch(value)
    if numeric:
        return iso_day(numeric[1], numeric[3], numeric[4])
    compact = COMPACT_DAY.fullmatch(value)
    if compact:
        return iso_day(*compact.groups())
    written = WRITTEN_DAY.fullmatch(value)
    return iso_day(written["year"], *month_and_day(written)) if written else None


def read_span(value: str) -> str | None:
    """The month or the year that a written date means where it names no day: "2025-07", "July 2025", "2025"."""
    found = SPAN.fullmatch(value.strip())
    if found is None:
        return None
    month = found["m1"] or found["m2"]
    whole = iso_day(found["y1"] or found["y2"] or found["y3"], month or "1", "1")
    return whole and whole[: 7 if month else 4]


def publication_span(
    *, given: str | None, text: str, url: str, otherwise: str | None = None
) -> tuple[str | None, str]:
    """The month or year of a report whose day nothing tells, and its basis; `otherwise` is what the user said of such files."""
    candidates = ((given, "given"), (url_month(url), "url"), (text_month(text), "text"), (otherwise, "given"))
    return next(((span, basis) for span, basis in candidates if span), (None, "none"))


def text_month(text: str) -> str | None:
    """The one month that the lines of the head give as that of the report: "Published in July 2025", or a month alone."""
    told = (PUBLISHED_MONTH.fullmatch(line) for line in head_lines(text))
    months = {
        span for found in told if found and (span := read_span(found["span"])) and len(span) == len("2025-07")
    }
    return months.pop() if len(months) == 1 else None


def dateline_day(text: str, url: str) -> str | None:
    """The day of a dateline in the first 300 characters, where it or the address tells the year."""
    found = next((match for shape in DATELINES if (match := shape.search(text[:HEAD]))), None)
    if not found:
        return None
    month, day = month_and_day(found)
    year = found["year"] or url_year(url, month)
    return iso_day(year, month, day) if year else None


def url_day(url: str) -> str | None:
    """The day in the path of an address; None where there is none or more than one."""
    path = urlsplit_path(url)
    matches = (found for pattern in PATH_DAYS for found in pattern.finditer(path))
    days = {day for found in matches if (day := iso_day(found["y"], found["m"], found["d"]))}
    days |= {
        day
        for found in SLUG_DAY.finditer(path)
        if (day := iso_day(f"20{found['y']}", found["m"], found["d"]))
    }
    return days.pop() if len(days) == 1 else None


def name_day(name: str) -> str | None:
    """The one day that the name of a file tells; it may be that of a download, so that it counts only where the user says so."""
    days = {day for found in NAME_DAY.finditer(name) if (day := iso_day(found["y"], found["m"], found["d"]))}
    return days.pop() if len(days) == 1 else None


def url_month(url: str) -> str | None:
    """The month in the path of an address."""
    found = [match for match in PATH_YEAR.finditer(urlsplit_path(url)) if match["m"]]
    first = iso_day(found[0]["y"], found[0]["m"], "1") if len(found) == 1 else None
    return first and first[:7]


def text_day(text: str) -> str | None:
    """The one day that the lines of the head give as that of the report: "Published 3 July 2025", or a date alone.

    Where it also tells when it was updated, the day of publication counts.
    """
    head = head_lines(text)
    for opening in (PUBLISHED, UPDATED):
        days = {
            day
            for line in head
            for start in opening.finditer(line)
            if not is_updated(line, start) and (day := day_at(line[start.end() :]))
        }
        if days:
            return days.pop() if len(days) == 1 else None
    alone = {
        day
        for line in head
        if (found := DATE_LINE.fullmatch(line) or BYLINE.fullmatch(line)) and (day := day_of(found))
    }
    return alone.pop() if len(alone) == 1 else None


def head_lines(text: str) -> list[str]:
    """The short lines at the top of a text."""
    lines = [line.strip() for line in text[: HEAD * 8].split("\n") if line.strip()][:HEAD_LINES]
    return [line for line in lines if len(line) <= LONGEST_LINE]


def is_updated(line: str, opening: re.Match[str]) -> bool:
    """Whether a word such as "date" belongs to "up to date", or to no line that tells of publication."""
    before = line[: opening.start()].split()
    return opening[0].lower().startswith("date") and bool(before)


def title_day(title: str) -> str | None:
    """The day behind the last bar of a title: "... | Broadcaster | 19.01.2020"."""
    last = title.rpartition("|")[2].strip()
    found = DAY_IN_LINE.fullmatch(last) if "|" in title else None
    return day_of(found) if found else None


WEEKDAY_FIRST = re.compile(WEEKDAY, re.IGNORECASE)


def day_at(text: str) -> str | None:
    """The day with which a text begins, a weekday before it or not."""
    led = WEEKDAY_FIRST.match(text)
    found = DAY_IN_LINE.match(text, led.end() if led else 0)
    return day_of(found) if found else None


def day_of(found: re.Match[str]) -> str | None:
    if found["iso"]:
        return iso_day(*found["iso"].split("-"))
    if found["y3"]:
        one, other = int(found["d3"]), int(found["m3"])
        return iso_day(found["y3"], found["m3"], found["d3"]) if one > 12 or one == other else None
    return iso_day(found["year"], *month_and_day(found))


def url_year(url: str, month: str) -> str | None:
    """The year of a dateline of that month, by year and month in the path: in January, last December."""
    found = PATH_YEAR.search(urlsplit_path(url))
    if not found:
        return None
    path_month = month_number(found["m"] or "")
    last_year = path_month > 0 and month_number(month) - path_month > 6
    return str(int(found["y"]) - last_year)


def urlsplit_path(url: str) -> str:
    """The path of an address in lower case; of a page kept in an archive, that of the page and not the day of the crawl."""
    inner = re.search(r"https?:/{1,2}[^/]+", url[8:])
    try:
        return urlsplit(url[8 + inner.start() :] if inner else url).path.lower()
    except ValueError:
        return ""


def month_and_day(found: re.Match[str]) -> tuple[str, str]:
    return found["m1"] or found["m2"], found["d1"] or found["d2"]


def month_number(month: str) -> int:
    """1 to 12 for a number or an English name; 0 for anything else."""
    if month.isdecimal():
        return int(month)
    name = month[:3].lower()
    return MONTHS.index(name) + 1 if name in MONTHS else 0


def iso_day(year: str, month: str, day: str) -> str | None:
    try:
        found = date(int(year), month_number(month), int(day))
    except ValueError:
        return None
    return found.isoformat() if EARLIEST_YEAR <= found.year <= LATEST_YEAR else None
