"""States that recognise states and not governments: a note beside "not recognised", which no report is overridden by."""

from dataclasses import replace

import pytest

from statusquo.cli.options import Format
from statusquo.cli.status import write
from statusquo.ledger.posting import post
from statusquo.model import Party, first_day
from statusquo.ontology import load
from statusquo.views.archive import Archive, AsOf
from statusquo.views.names import Named
from statusquo.views.practice import is_government, practice_note
from statusquo.views.status import status
from statusquo.views.tally import tally
from told import report, told

ONTOLOGY = load()
PRACTICES = ONTOLOGY.statuses["recognition"].practices
TALIBAN = Named(id="taliban", name="Taliban")
NOW = AsOf(on="2024-06-30")


def party(key):
    known = ONTOLOGY.actors[key]
    return Party(id=key, name=known.name, kind=known.kind)


def recognition(actor, polarity="negated", recipient="taliban", number=0):
    """One report of whether a state recognises somebody."""
    made = told("AAA", "recognise", polarity=polarity, document=report(f"{actor} {recipient} {number}."))
    parties = {"actor": party(actor), "recipient": party(recipient)}
    return replace(made, claim=replace(made.claim, id=f"{actor} {recipient} {number}", **parties))


def archive(*told_ones):
    return Archive.of(ONTOLOGY, told_ones, post(told_ones, {}, {}, frozenset(), ONTOLOGY))


def notes(*told_ones, subject=TALIBAN, moment=NOW, **asked):
    found = status(archive(*told_ones), subject=subject, moment=moment, axis="recognition", **asked)
    return {cell.toward.name: cell.note for cell in found.cells if cell.note}


def test_not_recognised_comes_with_the_practice_its_day_and_where_it_was_declared():
    found = notes(recognition("GBR"), recognition("PAK"))
    assert list(found) == ["United Kingdom"]
    assert found["United Kingdom"] == (
        "recognises states, not governments, since 1980-04-28 (statement of the foreign secretary, Lord Carrington, "
        "in the House of Lords; from general knowledge)"
    )


def test_a_recognition_that_is_reported_stands_as_it_is():
    cells = status(archive(recognition("GBR", "affirmed")), subject=TALIBAN, moment=NOW).cells
    assert [(cell.value, cell.note) for cell in cells] == [("recognised", "")]


def test_the_value_stays_what_the_report_says():
    (cell,) = status(archive(recognition("GBR")), subject=TALIBAN, moment=NOW).cells
    assert (cell.value, cell.standing) == ("none", "reported")


def test_it_stands_where_nothing_is_known_too():
    assert "United Kingdom" in notes(recognition("PAK"), everything=True)
    assert "Pakistan" not in notes(recognition("PAK"), everything=True)


@pytest.mark.parametrize("recipient", ["XKX", "TWN", "PSE", "somaliland", "GBR"])
def test_of_a_state_or_who_wants_to_be_one_it_says_nothing(recipient):
    assert not is_government(recipient, ONTOLOGY)
    assert not practice_note("recognition", "none", recipient, "MEX", "2024-06-30", ONTOLOGY)


@pytest.mark.parametrize(
    "subject", ["taliban", "islamic-emirate-of-afghanistan", "guaido-interim-government"]
)
def test_a_movement_that_governs_and_a_rival_cabinet_are_governments(subject):
    assert is_government(subject, ONTOLOGY)


@pytest.mark.parametrize(
    ("state", "on", "noted"),
    [
        ("GBR", "1980-04-27", False),
        ("GBR", "1980-04-28", True),
        # a year tells that it held once the year is over
        ("CAN", "1988-06-30", False),
        ("CAN", "1989-01-01", True),
        ("RUS", "2024-06-30", False),
    ],
)
def test_it_holds_from_its_own_day_on(state, on, noted):
    assert bool(practice_note("recognition", "none", "taliban", state, on, ONTOLOGY)) is noted


def test_other_axes_know_of_no_practice():
    assert not practice_note("relations", "none", "taliban", "GBR", "2024-06-30", ONTOLOGY)


@pytest.mark.parametrize("state", PRACTICES.states)
def test_each_names_a_state_a_day_and_a_source_and_none_claims_to_be_verified(state):
    practice = PRACTICES.states[state]
    assert ONTOLOGY.actors[state].kind == "state"
    assert "1900" < first_day(practice.since) < "2026"
    assert len(practice.source) > 20
    assert not practice.verified


def test_tables_mark_the_cell_and_tell_the_note_once(capsys):
    from statusquo.cli.tally import write as write_tally

    known = archive(recognition("GBR"), recognition("GBR", number=1))
    write(status(known, subject=TALIBAN, moment=NOW), Format.table)
    write_tally(tally(known, subject=TALIBAN, axis="recognition", moment=NOW), Format.table)
    told_out = " ".join(capsys.readouterr().out.split())
    assert "not recognised * by 2024-05-15" in told_out
    assert "United Kingdom * by 2024-05-15" in told_out
    assert told_out.count("United Kingdom recognises states, not governments") == 2
