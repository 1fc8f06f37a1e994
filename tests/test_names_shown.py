"""What a person reads names acts, axes and values by their labels; keys stand where programs read, and in options to type."""

import re
from dataclasses import replace

import pytest

import desk
import fictitious_dispute
from statusquo.cli.output import console
from statusquo.cli.status import draw
from statusquo.views.archive import AsOf
from statusquo.views.names import Named
from statusquo.views.status import Axis, status

COUNCIL = "Council of Verania"
ASKED = (
    ("status", COUNCIL),
    ("status", COUNCIL, "--all"),
    ("why", COUNCIL, "Castoria"),
    ("tally", COUNCIL, "--axis", "mission_in_capital"),
    ("timeline", COUNCIL),
    ("changes", "--days", "9000"),
    ("diff", COUNCIL, "--from", "1998-01-01", "--to", "2025-02-01"),
    ("news",),
    ("conflicts", "--state", "all"),
    ("firsts",),
    ("without", "Meridian Wire"),
    ("pledges",),
    ("positions",),
    ("positions", COUNCIL),
    ("statements",),
    ("figures",),
    ("actor", "Castoria"),
    ("review",),
)


def keys():
    """Every key that is no word of English."""
    known = desk.ontology()
    values = {value for status in known.statuses.values() for value in status.values}
    return {key for key in {*known.statuses, *known.acts, *values} if "_" in key}


@pytest.mark.parametrize("width", ["60", "200"])
@pytest.mark.parametrize("words", ASKED, ids=" ".join)
def test_no_table_shows_a_key(filled, run, monkeypatch, words, width):
    monkeypatch.setenv("COLUMNS", width)
    _, out, _ = run(*words)
    typed = re.sub(r"--axis \w+", "", out)
    assert set(re.findall(r"\w+", typed)) & keys() == set()


def test_an_axis_left_out_of_the_table_is_named_as_it_reads_and_as_it_is_typed(capsys):
    subject = Named(id=fictitious_dispute.COUNCIL.id, name=COUNCIL)
    answer = status(desk.archive(), subject=subject, moment=AsOf(on="2025-02-01"))
    draw(replace(answer, elsewhere=(Axis(key="travel_exemption", label="Travel ban waived"),)), console())
    assert "also known: Travel ban waived (--axis travel_exemption)\n" in capsys.readouterr().out
