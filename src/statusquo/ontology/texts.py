"""Kinds of text in a declarative file: a pattern each, and what it wants in words."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, StrictStr, StringConstraints

from ..model import is_date

DAY = r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"
TWO_LETTERS = r"^[A-Z]{2}$"
ITEM = r"^Q\d+$"
FILLED = r"\S"

Day = Annotated[StrictStr, StringConstraints(pattern=DAY), AfterValidator(is_date)]
"""A day, a month or a year: "2021-08-15", "2021-08", "2021"."""
Alpha2 = Annotated[StrictStr, StringConstraints(pattern=TWO_LETTERS)]
Item = Annotated[StrictStr, StringConstraints(pattern=ITEM)]
Filled = Annotated[StrictStr, StringConstraints(pattern=FILLED)]
"""A name or key: not empty, and not blank."""

WANTED = {
    DAY: "a day, a month or a year (2021-08-15, 2021-08, 2021)",
    TWO_LETTERS: "two capital letters (NO)",
    ITEM: "an item of Wikidata (Q20)",
    FILLED: "some words",
}
