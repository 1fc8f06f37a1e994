"""How reports count: who acts, on whom, and the act itself, each within its scope."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest

from coded import claim, claims
from statusquo.views.wording import counted_words
from statusquo.workspace import Workspace


def scope(text: str, act: str | None = None) -> dict[str, str]:
    """What of the scope is filled, but for what is counted."""
    found = claim(text, act).scope
    assert found is not None
    return {name: words for name, words in asdict(found).items() if words and name != "counts"}


@pytest.mark.parametrize(
    ("text", "quantifier", "within"),
    [
        (
            "Kalmia became the first country in the Southern Isles to recognise Bordavia.",
            "first",
            {"rank": "first", "of": "country", "place": "in the Southern Isles"},
        ),
        (
            "Verania is the first Arab state since 2021 to open an embassy in Hallen.",
            "first",
            {"rank": "first", "of": "Arab state", "time": "since 2021"},
        ),
        (
            "Ostmark recognised Bordavia, the first coastal nation to do so in a decade.",
            "first",
            {"rank": "first", "of": "coastal nation", "time": "in a decade"},
        ),
        (
            "Kalmia, the first country in Western Europe to recognise Bordavia, kept silent.",
            "first",
            {"rank": "first", "of": "country", "place": "in Western Europe"},
        ),
        ("Kalmia was the only country to recognise Bordavia.", "only", {"rank": "only", "of": "country"}),
        ("Kalmia is the sole state to recognise Bordavia.", "only", {"rank": "only", "of": "state"}),
        ("Kalmia is the second European state to recognise Bordavia.", None, {"rank": "second", "of": "European state"}),
        ("Kalmia became the latest country to recognise Bordavia.", None, {"rank": "latest", "of": "country"}),
        ("Kalmia was the 148th state to recognise Bordavia.", None, {"rank": "148th", "of": "state"}),
        (
            "Kalmia is the latest state to recognise Bordavia, the first in Asia to do so since the war.",
            "first",
            {"rank": "first", "place": "in Asia", "time": "since the war"},
        ),
        ("No country in the region has recognised Bordavia.", "none", {"of": "country", "place": "in the region"}),
    ],
)  # fmt: skip
def test_whom_a_report_counts_and_within_what(text, quantifier, within):
    assert (claim(text, "recognise" if "recognis" in text else None).quantifier) == quantifier
    assert scope(text) == within


def test_a_list_of_names_that_are_the_only_ones():
    found = claims("Only Kalmia, Ostmark and Verania recognised Bordavia.")
    assert [c.quantifier for c in found] == ["only"] * 3


@pytest.mark.parametrize(
    ("text", "quantifier"),
    [
        ("Kalmia sanctioned 39 Veranian officials.", "count:39"),
        ("Kalmia sanctioned twenty-two Veranian officials.", "count:22"),
        ("Kalmia sanctioned more than 1,200 Veranian officials.", "count:1200"),
        ("Kalmia sanctioned all Veranian officials.", "all"),
    ],
)
def test_those_to_whom_it_is_done_are_counted_too(text, quantifier):
    found = claim(text, "sanction")
    assert (found.quantifier, found.scope.counts, found.scope.rank) == (quantifier, "recipient", "")


def test_a_first_visit_counts_the_act_and_not_the_actor():
    found = claim("It was the first meeting of Kalmia with Ostmark since 2019.", "meet")
    assert (found.quantifier, found.scope.counts, found.scope.time) == ("first", "act", "since 2019")


@pytest.mark.parametrize(
    "text",
    [
        "Kalmia was not the first country to recognise Bordavia.",
        "Kalmia recognised Bordavia in its first week.",
        "Kalmia first recognised Bordavia in 1991.",
        "Kalmia recognised Bordavia at the first summit of the year.",
    ],
)
def test_other_rows_count_nothing(text):
    assert [c.quantifier for c in claims(text) if c.act == "recognise" and c.polarity == "affirmed"] in (
        [None],
        [],
    )


def test_a_quantifier_is_told_with_its_scope():
    first = claim("Verania is the first Arab state since 2021 to recognise Bordavia.")
    assert counted_words(first.quantifier, first.scope) == "said to be the first: Arab state since 2021"
    second = claim("Verania is the second state to recognise Bordavia.")
    assert counted_words(second.quantifier, second.scope) == "said to be the second: state"


@pytest.mark.parametrize(
    ("text", "of", "place", "time"),
    [
        ("Verania recognised the Ashen Front, becoming the first country to do so.", "country", "", ""),
        ("Verania recognised the Ashen Front on Monday and was the first to do so.", "", "", ""),
        (
            "Verania recognised the Ashen Front, making it the first state in Asia to do so.",
            "state",
            "in Asia",
            "",
        ),
        (
            "Verania recognised the Ashen Front, the first Arab nation to take that step.",
            "Arab nation",
            "",
            "",
        ),
        (
            "Verania recognised the Ashen Front, becoming the first country in Asia to do so since 2015.",
            "country",
            "in Asia",
            "since 2015",
        ),
        ("Verania was the first to recognise the Ashen Front.", "", "", ""),
    ],
)
def test_the_first_to_do_so_is_the_first_to_do_it(text, of, place, time):
    told = claim(text, "recognise")
    assert (told.quantifier, told.modality, told.grade) == ("first", "actual", "firm")
    assert (told.scope.of, told.scope.place, told.scope.time) == (of, place, time)
    assert told.when is None or told.when.start != "2015"


@pytest.mark.parametrize(
    "text",
    [
        "Verania recognised the Ashen Front and will be the first to do so in Asia.",
        "Verania recognised the Ashen Front, a month after Ostmark became the first to do so.",
        "Verania recognised the Ashen Front, becoming the first to open a port in the north.",
    ],
)
def test_the_first_of_something_else_is_no_first(text):
    assert claim(text, "recognise").quantifier is None


def test_a_first_among_all_states_is_shown_without_a_scope(tmp_path):
    report = tmp_path / "r.jsonl"
    told = {"text": "Norway became the first country to recognise Kosovo.", "published": "2025-06-10"}
    bounded = {"text": "Chad became the first African state to recognise Kosovo.", "published": "2025-06-10"}
    report.write_text(f"{json.dumps(told)}\n{json.dumps(bounded)}\n", encoding="utf-8")
    with Workspace.create(tmp_path / "desk") as desk:
        desk.add([report])
        cells = desk.status("Kosovo", axis="recognition", on="2025-07-01").cells
    assert {cell.toward.name: (cell.first, cell.first_of) for cell in cells} == {
        "Norway": (True, ""),
        "Chad": (True, "African state"),
    }
