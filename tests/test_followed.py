"""`pledges` and `positions` as a person, a program or a Python user asks for them, on the made-up dispute."""

import csv
import io
import json
import re

import pytest

import desk
from pledged import WORLD, say
from statusquo.errors import UnknownName
from statusquo.exports.page import render
from statusquo.views.archive import Archive, AsOf
from statusquo.views.pledges import pledges
from statusquo.views.positions import positions
from statusquo.workspace import Workspace

pytestmark = pytest.mark.usefixtures("folder")

COUNCIL = "Council of Verania"


@pytest.fixture
def folder(monkeypatch, tmp_path):
    """A workspace with the whole story in it; commands find it from here."""
    desk.install(monkeypatch)
    monkeypatch.delenv("STATUSQUO_WORKSPACE", raising=False)
    with Workspace.create(tmp_path / "verania", today="2025-03-01") as workspace:
        desk.fill(workspace)
    monkeypatch.chdir(tmp_path / "verania")
    return tmp_path / "verania"


def outcomes(folder, subject=COUNCIL, **asked):
    with Workspace.open(folder) as workspace:
        return {line.summary: line.state for line in workspace.pledges(subject, **asked).pledges}


# ------------------------------------------------------------------------------------------------ pledges


def test_each_pledge_has_its_outcome(folder):
    assert outcomes(folder) == {
        "Governments not to recognise Council of Verania": "contravened",
        "Arvenia not to close its mission with Council of Verania": "open",
        "Dravia to recognise Council of Verania": "open",
        "League of Harbours to list Council of Verania": "open",
        "Arvenia to remove from its list Council of Verania": "met",
        "Council of Verania to open a mission": "open",
        "Eldoria not to recognise Council of Verania": "open",
    }


def test_as_of_an_earlier_day_what_came_later_is_open_or_not_there(folder):
    then = outcomes(folder, on="2024-03-01")
    assert then["Arvenia to remove from its list Council of Verania"] == "open"
    assert "Eldoria not to recognise Council of Verania" not in then


def test_as_known_on_an_earlier_day_a_deed_of_the_day_before_is_not_known(folder):
    known = outcomes(folder, on="2024-04-01", known="2024-04-01")
    assert known["Arvenia to remove from its list Council of Verania"] == "open"
    assert outcomes(folder, on="2024-04-01")["Arvenia to remove from its list Council of Verania"] == "met"


def test_who_asks_and_who_is_asked_can_be_asked_for(folder):
    assert list(outcomes(folder, by="Arvenia")) == [
        "Arvenia not to close its mission with Council of Verania",
        "Arvenia to remove from its list Council of Verania",
    ]
    assert list(outcomes(folder, by="Jan Oros")) == ["Eldoria not to recognise Council of Verania"]
    assert list(outcomes(folder, to="League of Harbours")) == [
        "League of Harbours to list Council of Verania"
    ]
    assert list(outcomes(folder, state="met")) == ["Arvenia to remove from its list Council of Verania"]


def test_the_table_has_a_line_a_pledge_with_its_sentence(run):
    code, out, _ = run("pledges", COUNCIL, "--state", "contravened")
    assert code == 0
    assert out.splitlines()[1].split("  ")[0] == "by 2022-11-20"
    assert "contravened by Arvenia 2024-11-08" in out
    assert "Governments must not recognise the Council." in out


def test_the_evidence_shows_what_was_said_and_what_decided_it(run):
    _, out, _ = run("pledges", COUNCIL, "--state", "met", "--evidence")
    assert "«Arvenia proposes to remove the Council from the list of banned movements»" in out
    assert out.index("  met\n") < out.index("«Arvenia’s supreme court removed the Council")


def test_programs_get_the_same_as_json_and_csv(run):
    found = json.loads(run("pledges", COUNCIL, "--format", "json")[1])
    rows = list(csv.DictReader(io.StringIO(run("pledges", COUNCIL, "--format", "csv")[1])))
    assert [line["id"] for line in found] == [row["id"] for row in rows]
    met = next(row for row in rows if row["state"] == "met")
    assert (met["kind"], met["by"], met["decided_on"], met["decided_by"]) == (
        "proposal",
        "Arvenia",
        "2024-04-01",
        "Arvenia",
    )


def test_a_rejected_deed_decides_nothing(folder):
    with Workspace.open(folder) as workspace:
        [line] = workspace.pledges(COUNCIL, state="met").pledges
        workspace.judge(line.decisive[0].claim, "rejected", "another list", "ada")
        assert workspace.pledges(COUNCIL, state="met").pledges == ()


# ------------------------------------------------------------------------------------------------ positions


def test_a_position_has_what_it_followed(folder):
    with Workspace.open(folder) as workspace:
        [line] = workspace.positions(COUNCIL, by="Garland", matter="recognition").positions
        assert [stand.stance for stand in line.now] == ["against"]
        assert [(stand.stance, stand.since) for stand in line.before] == [("for", "1998-05")]
        [condition] = workspace.positions(COUNCIL, by="Dravia", matter="recognition of").positions
        assert condition.now[0].stance == "conditional"


def test_positions_are_drawn_written_and_opened(run):
    assert "against, since 2001-09-28" in run("positions", COUNCIL, "--by", "Garland")[1]
    assert (
        "«Garland withdrew its recognition of the Council"
        in run("positions", COUNCIL, "--by", "Garland", "--evidence")[1]
    )
    rows = list(
        csv.DictReader(io.StringIO(run("positions", COUNCIL, "--by", "Garland", "--format", "csv")[1]))
    )
    assert [(row["now"], row["stance"]) for row in rows] == [("no", "for"), ("yes", "against")]
    assert (
        json.loads(run("positions", COUNCIL, "--by", "Garland", "--format", "json")[1])[0]["topic"]
        == "recognition of"
    )


def test_without_a_subject_the_positions_on_every_subject_are_listed(folder, run):
    with Workspace.open(folder) as workspace:
        every = workspace.positions()
        assert every.subject is None
        of_one = workspace.positions(COUNCIL).positions
        assert set(of_one) == {line for line in every.positions if line.about.name == COUNCIL}
    assert f"recognition of {COUNCIL}" in run("positions")[1]


def test_what_only_somebody_else_says_of_a_party_names_him():
    told = [
        say("AAA", "recognise", modality="planned", by="movement"),
        say("BBB", "recognise", modality="planned", by="BBB"),
    ]
    archive = Archive.of(WORLD, told, ())
    held = positions(archive, subject=archive.names.find("movement"), moment=AsOf(on="2024-12-31")).positions
    assert {line.holder.id: line.now[0].word_of for line in held} == {"AAA": ("Movement",), "BBB": ()}
    assert {p.to.id: p.word_of for p in pledges(archive, moment=AsOf(on="2024-12-31")).pledges} == {
        "AAA": ("Movement",),
        "BBB": (),
    }


# ------------------------------------------------------------------------------------------------ bad input


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["pledges", "Atlantis"], "no actor is called 'Atlantis'"),
        (["pledges", "--by", "Atlantis"], "no actor is called 'Atlantis'"),
        (["pledges", "--state", "kept"], "no state of a pledge is called 'kept'; there are: broken, contravened, lapsed, met, open, overtaken"),
        (["pledges", "--on", "soon"], "'soon' is not a date"),
        (["positions", "Atlantis"], "no actor is called 'Atlantis'"),
        (["positions", COUNCIL, "--matter", "weather"], "no matter is called 'weather'"),
    ],
)  # fmt: skip
def test_what_nobody_has_heard_of_is_one_line(run, words, line):
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert line in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("verb", ["pledges", "positions"])
@pytest.mark.parametrize(
    ("days", "line"),
    [
        (["--on", "1990"], "No report is as old as 1990-12-31: the first is of 1998-06-12."),
        (["--known", "1990-01-01"], "Nothing was known by 1990-01-01: the first report was reported on 1998-06-12."),
        (["--known", "2024-01-01", "--clock", "recorded"], "Nothing was known by 2024-01-01: the first report was recorded on 2025-03-01."),
    ],
)  # fmt: skip
def test_an_empty_answer_says_why(run, verb, days, line):
    code, out, _ = run(verb, COUNCIL, *days)
    assert (code, out.strip()) == (0, line)
    assert json.loads(run(verb, COUNCIL, *days, "--format", "json")[1]) == []


def test_of_nobody_who_is_in_no_report_the_answer_is_empty(run):
    assert (
        "No report that was read about Arvenia tells of anything that was asked"
        in run("pledges", "Arvenia", "--on", "1999")[1]
    )


def test_a_workspace_without_reports_says_so(monkeypatch, tmp_path):
    desk.install(monkeypatch)
    with Workspace.create(tmp_path / "empty") as workspace:
        assert workspace.pledges().silence == "No report with a claim was read yet: statusquo add REPORTS"
        with pytest.raises(UnknownName):
            workspace.pledges(state="kept")


def test_the_page_writes_days_as_it_does_elsewhere(folder):
    with Workspace.open(folder) as workspace:
        page = render(workspace.dossier(COUNCIL))
    told = re.sub(r"<[^>]+>", " ", page[page.index('id="pledges"') : page.index('id="evidence"')])
    assert "by 20 Nov 2022" in told
    assert "Arvenia, 8 Nov 2024" in told
    assert re.findall(r"\d{4}-\d\d", told) == []
