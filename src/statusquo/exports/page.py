"""A dossier as one HTML page that needs nothing but itself: no network, no second file."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..views.dossier_records import Dossier
from ..views.wording import date_words, plural
from .days_data import days_data
from .map_picture import shading, world
from .timeline_picture import DRAWN, MARK_SHAPES, draw

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"
SENTENCES_IN_TABLE = 300
"""Events, or pledges, up to which their table prints the sentences; of more it names the reports, which print them."""
NAMED_IN_FULL = 8
"""Reports that say the same, named one by one; more are only counted."""
STANDINGS = {
    "reported": "an outlet says so in its own voice, or a third party does",
    "claimed": "one side says so; no report has the acting state's own word",
    "confirmed by the acting state": "the party whose act it is says so itself",
    "confirmed by both": "both sides say so",
    "denied": "one side says that it is not so",
    "contested": "reports give values that cannot both hold; both are shown",
}
TONES = {
    "high": "furthest along this column",
    "middle": "part of the way",
    "low": "first steps",
    "adverse": "listed, banned or opposed",
    "ended": "ended or suspended",
    "none": "reported as not so",
}


def render(dossier: Dossier) -> str:
    """The page as text, to be written as UTF-8."""
    page = environment().get_template("page.html.j2")
    picture = draw(dossier.moments, dossier.as_of_day, [column.label for column in dossier.columns])
    return page.render(
        dossier=dossier,
        picture=picture,
        shading=shading(dossier),
        world=world(),
        days=days_data(dossier, picture.axis.x if picture else None),
        axis_labels={column.axis: column.label for column in dossier.columns},
        colours=MARK_SHAPES,
        drawn=DRAWN,
        with_sentences=len(dossier.moments) <= SENTENCES_IN_TABLE,
        sentences_in_table=SENTENCES_IN_TABLE,
        standings=STANDINGS,
        tones=TONES,
    )


@cache
def environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["slug"] = lambda words: words.replace(" ", "-")
    found.filters["px"] = lambda number: f"{number:.1f}".removesuffix(".0")
    found.filters["day"] = date_words
    found.filters["web"] = web_address
    found.globals |= {"plural": plural, "named_in_full": NAMED_IN_FULL}
    return found


def web_address(address: str) -> str:
    """The address if a browser may follow it, else nothing: a report's address is the report's word, not ours."""
    return address if address.lower().startswith(("https://", "http://")) else ""
