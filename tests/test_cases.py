"""The reference lists of tests/cases: their form, the arithmetic of marking them, and that the shares right never fall."""

import re
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
import yaml

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

from reference_cases import NO_ACTOR, PRECISIONS, answers, load, means, told, weigh
from statusquo.model import Party, When
from who_and_when import BLOCKS, KNOWN, share

FLOORS = Path(__file__).parent.parent / "benchmarks" / "who_and_when_floors.yml"
LISTS = {
    "dates": "dates.yml", "acts": "dates.yml", "documents": "dates.yml", "mentions": "mentions.yml",
    "second dates": "dates_second.yml", "second mentions": "mentions_second.yml",
}  # fmt: skip
AT_LEAST = {
    "dates": 220,
    "acts": 60,
    "documents": 40,
    "mentions": 170,
    "second dates": 60,
    "second mentions": 60,
}
PARTIAL = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
BASES = {"given", "metadata", "dateline", "url", "text", "earliest", "none"}


def cases(block):
    return [case for _, case in load(LISTS[block], block.removeprefix("second "))]


def assert_is_partial_date(text):
    assert PARTIAL.fullmatch(text), text
    date.fromisoformat(f"{text}-01-01"[:10] if len(text) == 4 else f"{text}-01"[:10])


# ------------------------------------------------------------------------------------------------ form


@pytest.mark.parametrize("block", AT_LEAST)
def test_a_list_is_long_enough_and_asks_nothing_twice(block):
    found = Counter(str(sorted((key, str(value)) for key, value in case.items())) for case in cases(block))
    assert len(found) >= AT_LEAST[block]
    assert max(found.values()) == 1


@pytest.mark.parametrize("block", ["dates", "acts", "second dates"])
def test_a_date_of_a_list_has_an_answer_that_the_calendar_knows(block):
    for case in cases(block):
        readings = answers(case) + (answers(case["announced"]) if "announced" in case else [])
        assert answers({key: value for key, value in case.items() if key != "also"}), case
        for reading in filter(None, readings):
            ends = [end for end in reading[:2] if end]
            for end in ends:
                assert_is_partial_date(end)
            assert ends == sorted(ends), case
        assert case.get("of", "") in case["text"], case
        assert not case["published"] or date.fromisoformat(case["published"])


def test_no_case_has_a_key_that_nothing_reads():
    dated = {"text", "published", "also", "nothing", *PRECISIONS}
    read = {
        "dates": dated | {"of", "tense"},
        "acts": dated | {"act", "announced"},
        "documents": {"name", "published", "content", "manifest", "day", "basis", "also", "also_day"},
        "mentions": {"text", "published", "of", "nth", "is", "also", "named", "agent"},
    }
    for block, keys in read.items():
        for case in cases(block):
            assert set(case) <= keys, case
    for block in ("dates", "mentions"):
        assert all(set(case) <= read[block] for case in cases(f"second {block}"))


def test_an_act_of_the_list_is_one_of_the_ontology():
    assert {case["act"] for case in cases("acts")} <= set(KNOWN.acts)


def test_a_document_of_the_list_has_a_day_exactly_where_it_has_a_basis():
    for case in cases("documents"):
        assert case["basis"] in BASES
        assert bool(case["day"]) == (case["basis"] != "none"), case
        assert not case["day"] or date.fromisoformat(case["day"])


def test_a_mention_of_the_list_stands_in_its_text_and_means_somebody_known():
    for case in cases("mentions"):
        places = re.findall(rf"(?<!\w){re.escape(case['of'])}(?!\w)", case["text"])
        assert len(places) >= int(case.get("nth", 1)), case
        assert ("is" in case) != ("named" in case), case
        meant = {case.get("is"), *case.get("also", [])} - {None, "collective", *NO_ACTOR}
        assert meant <= set(KNOWN.actors), case
        assert date.fromisoformat(case["published"])


# ------------------------------------------------------------------------------------------------ marking


@pytest.mark.parametrize(
    ("got", "marks"),
    [
        (("2025-07-03", "", "day"), (True, True)),
        (("2025-07", "", "month"), (False, False)),
        (("2025-07-03", "", "month"), (True, False)),
        (("2025-07-03", "2025-07-05", "interval"), (True, False)),
        (None, (False, False)),
    ],
)
def test_a_day_is_right_as_a_day_only(got, marks):
    assert weigh(got, {"day": "2025-07-03"}) == marks


@pytest.mark.parametrize("label", ["quarter", "interval", "month"])
def test_an_interval_may_be_called_by_its_name_or_its_ends(label):
    assert weigh(("2025-04", "2025-06", label), {"quarter": "2025-04/2025-06"}) == (True, True)


def test_nothing_is_right_where_any_answer_would_be_a_guess():
    assert weigh(None, {"nothing": "true"}) == (True, True)
    assert weigh(("2025-07-10", "", "day"), {"nothing": "true"}) == (False, False)
    assert weigh(None, {"year": "2024", "also": [{"nothing": "true"}]}) == (True, True)


def test_the_bare_day_of_publication_counts_as_not_known():
    assert told(When(start="2025-07-10", basis="publication")) is None
    assert told(When(start=None, end="2025-07-09")) == ("", "2025-07-09", "day")


@pytest.mark.parametrize(
    ("got", "meant", "right"),
    [
        (Party(id="NOR", name="Norway", kind="state"), "NOR", True),
        (Party(id="NOR", name="Norway", kind="state"), "nobody", False),
        (Party(id="NOR", name="Norway", kind="state", sure=False), "unknown", True),
        (Party(id="NOR", name="Norway", kind="state"), "unknown", False),
        (Party(id="paris-hilton", name="Paris Hilton"), "nobody", True),
        (Party(id="paris-hilton", name="Paris Hilton"), "FRA", False),
        (Party(id="western-countries", name="Western countries", kind="collective"), "collective", True),
        (None, "nobody", True),
        (None, "NOR", False),
    ],
)
def test_a_mention_is_right_where_the_actor_is(got, meant, right):
    assert means(got, {"is": meant}, KNOWN.actors) is right


# ------------------------------------------------------------------------------------------------ floors


@pytest.mark.parametrize("block", BLOCKS)
def test_the_shares_right_are_not_below_their_floors(block):
    floors = yaml.safe_load(FLOORS.read_text(encoding="utf-8"))[block]
    run, first, second = BLOCKS[block]
    marks = list(run())
    reached = {first: share([m.first for m in marks]), second: share([m.second for m in marks])}
    assert set(floors) == set(reached)
    assert {name: figure for name, figure in reached.items() if figure < floors[name]} == {}
