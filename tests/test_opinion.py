"""Opinion pieces: the author speaks where nobody is quoted; in a report the outlet does."""

from __future__ import annotations

import pytest

from coded import KNOWN
from statusquo import pipeline
from statusquo.model import Document, Publisher

REPORT = "Norway has recognised Kosovo."
PIECE = "By Ada Fjord\n\nNorway has recognised Kosovo. I argue that it did well. My students disagree."
GENRE = "author of an opinion piece"


def chains(text: str, **report) -> set[tuple[str, ...] | None]:
    document = Document(id="piece", text=text, published_at="2024-05-15", published_basis="given", **report)
    coded = pipeline.code_document(document, KNOWN, pipeline.default_coders(KNOWN))
    return {c.speaker.chain if c.speaker else None for c in coded.claims if c.act == "recognise"}


@pytest.mark.parametrize(
    "report",
    [
        {"title": "Opinion: The long wait"},
        {"title": "The long wait | Editorial"},
        {"url": "https://paper.example/opinion/2024/the-long-wait"},
        {"publisher": Publisher(id="forum", name="Forum", kind="opinion")},
    ],
)
def test_the_genre_of_the_page_tells(report):
    assert chains(REPORT, **report) == {(GENRE,)}


def test_the_first_person_outside_quotations_and_a_byline_tell():
    assert chains(PIECE) == {("Ada Fjord", GENRE)}


def test_a_line_about_the_author_names_him():
    text = f"{REPORT}\n\nAda Fjord is a former professor of law."
    assert chains(text, title="Opinion: The long wait") == {("Ada Fjord", GENRE)}


@pytest.mark.parametrize(
    "text",
    [
        REPORT,
        "By Ada Fjord\n\nNorway has recognised Kosovo.",
        "Norway has recognised Kosovo. “I think it did well,” said a teacher. “I hope so.”",
        "Norway has recognised Kosovo.\n\nMR BRECHT: I think it did well. I hope so.",
        "Norway has recognised Kosovo. I argue nothing.",
    ],
)
def test_a_report_is_the_outlets_own_voice(text):
    assert chains(text) == {None}


def test_a_ministry_is_no_author():
    ministry = Publisher(
        id="mfa-norway", name="Norwegian Foreign Ministry", kind="ministry", speaks_for="NOR"
    )
    assert chains(PIECE, publisher=ministry) == {None}


def test_whoever_is_quoted_in_a_piece_keeps_his_word():
    text = "Norway has recognised Kosovo, the Serbian foreign ministry said."
    [chain] = chains(text, title="Opinion: The long wait")
    assert chain[:2] == ("Serbian foreign ministry", "Serbia")
