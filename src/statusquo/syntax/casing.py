"""What stands in the parser's way: Title Case headlines, where it takes every capital for a name, and datelines."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
REGION, DAY, AGENCY = (
    r"(?:, [A-Z][A-Za-z .]+)?",
    rf", (?:[A-Z][a-z]+\.? \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MONTH}(?: \d{{4}})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)",
    r" ?\([A-Z][A-Za-z /]+\)",
)
DATELINE = re.compile(
    rf"(?:[A-Z][A-Z .'’/-]+{REGION}(?:{DAY})?(?:{AGENCY}|, [A-Z]{{2,6}})? ?[-–—:]"
    rf"|[A-Z][A-Za-z.'’/-]+(?: [A-Z][a-z]+)?{REGION}(?:{DAY}(?:{AGENCY})? ?[-–—:]|{AGENCY} ?[-–—])) (?=[A-Z“\"'‘])"
)
"""As in "MOSCOW/KABUL, July 4 (Agency) -", "PAGA, June 6, GNA -"; a place without capitals only beside a day or an agency."""
AGAIN = re.compile(r"\b([Rr]e|[Cc]o(?=-sponsor))-(?=[a-z]{4})")
OPENING_NAME = re.compile(r"\s*[A-Z]{4,}(?= [a-z])")
LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
CAPITAL = r"[A-Z\u00aa-\u1fff\u2070-\U0010ffff]"
"""Any letter that is none of a to z, and marks beyond ASCII that are none of punctuation: a quick class, and not an exact one."""
THREE_CAPITALS = re.compile(rf"{CAPITAL}['’]?{CAPITAL}['’]?{CAPITAL}")
"""What a word in capitals has that is longer than three characters: a quick pattern without which a text has none."""
LEAST_UPPER = 0.8
"""Share of words in capitals from which on all of a line is."""
LEAST_CAPITALS = 0.6
"""Share of capitalised words from which on a line counts as title case."""


@lru_cache(maxsize=64)
def is_title_case(text: str) -> bool:
    words = [m.group() for m in WORD.finditer(text) if len(m.group()) > 3]
    return len(words) > 3 and sum(w[0].isupper() for w in words) / len(words) >= LEAST_CAPITALS


def is_in_capitals(text: str) -> bool:
    """As in "VERANIA RECOGNISES COUNCIL", and texts that are so throughout."""
    if not THREE_CAPITALS.search(text):
        return False
    words = [word for word in LETTERS.findall(text) if len(word) > 3]
    others = int(len(words) * (1 - LEAST_UPPER)) + 1  # of so many words one is in capitals, where most are
    if len(words) < 3 or not any(map(str.isupper, words[: others + 1])):
        return False
    return sum(map(str.isupper, words)) / len(words) >= LEAST_UPPER


def title_case(text: str, names: Sequence[tuple[int, int]]) -> str:
    """A line in capitals with one a word, of the same length; `names` are offsets that keep theirs ("NATO")."""
    characters = list(text)
    for found in LETTERS.finditer(text):
        if not any(start < found.end() and found.start() < end for start, end in names):
            first, rest = found.group()[0], found.group()[1:]
            characters[found.start() : found.end()] = [
                first,
                *(c.lower() if len(c.lower()) == 1 else c for c in rest),
            ]
    return "".join(characters)


def sentence_case(text: str, names: Sequence[tuple[int, int]], *vocabularies: Collection[str]) -> str:
    """The line with common words in lower case, of the same length; `names` are offsets that keep their case.

    A word is common when one of the vocabularies has it in lower case: an unknown name is never touched.
    """
    characters = list(text)
    for found in WORD.finditer(text):
        named = any(start < found.end() and found.start() < end for start, end in names)
        lowered = found.group().lower()
        if found.start() and not named and any(lowered in known for known in vocabularies):
            characters[found.start() : found.end()] = lowered
    return "".join(characters)


def without_dateline(text: str) -> str:
    """As in "MOSCOW, Jan 16 (Agency) - Russia ..." with blanks for the dateline: it names no party. Same length."""
    found = DATELINE.match(text)
    return " " * found.end() + text[found.end() :] if found else text


def dateline_place(text: str) -> str:
    """The first place of a dateline in the first lines of a report: "MOSCOW" of "MOSCOW/KABUL, July 4 (Agency) -"; "" without one."""
    for line in text.splitlines()[:5]:
        if found := DATELINE.match(line.strip()):
            return re.split(r"[,/(]| and ", found[0], maxsplit=1)[0].strip()
    return ""


def opening_name(text: str) -> str:
    """The name in capitals that opens a sentence, which the parser may take for a verb: "ECOWAS leaders condemned A"; else ""."""
    found = OPENING_NAME.match(text)
    return found[0].strip() if found else ""


def with_joined_prefix(text: str) -> str:
    """As in "re-established" in one word, which the parser would cut in three. Same length: a blank goes before it."""
    return AGAIN.sub(r" \1", text) if "e-" in text or "o-" in text else text
