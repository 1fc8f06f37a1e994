"""`conflicts` and `firsts` on the command line."""

import html
import json
import re

import pytest

import desk
from statusquo.exports.page import render
from statusquo.views.conflicts import side_words
from statusquo.views.wording import date_words
from statusquo.workspace import Workspace

pytestmark = pytest.mark.usefixtures("filled")

COUNCIL = "Council of Verania"


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A workspace with the whole story in it, named by the variable; these verbs only read."""
    folder = tmp_path_factory.mktemp("story") / "verania"
    with pytest.MonkeyPatch.context() as patch:
        desk.install(patch)
        with Workspace.create(folder) as workspace:
            desk.fill(workspace)
        patch.setenv("STATUSQUO_WORKSPACE", str(folder))
        yield folder


def test_a_first_comes_with_who_was_earlier(run):
    _, out, _ = run("firsts", COUNCIL)
    assert out.startswith(
        f"{COUNCIL}, Recognition: Arvenia recognised, since 2024-11-08, said to be the first"
    )
    assert "reports tell the same of Havelia, no later than that" in out.splitlines()[0]
    (first,) = json.loads(run("firsts", "--format", "json")[1])
    assert {conflict["state"] for conflict in first["earlier"]} == {"open", "resolved by time"}
    assert run("firsts", "--on", "1990-01-01")[1].startswith("No report here calls anybody the first by 1990")


def test_conflicts_of_one_kind_and_state(run):
    rows = json.loads(run("conflicts", "--kind", "none", "--state", "all", "--format", "json")[1])
    assert {(row["kind"], row["state"]) for row in rows} == {("none", "open"), ("none", "resolved by time")}
    header, *lines = run("conflicts", "--kind", "none", "--format", "csv")[1].splitlines()
    assert header.startswith("conflict,kind,state,subject_id")
    assert {line.split(",")[1] for line in lines} == {"none"}


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (
            ["--on", "1990-01-01"],
            "No report here tells of anything by 1990-01-01: there is nothing to compare.",
        ),
        (
            [COUNCIL, "--on", "2025-02-01", "--known", "1990"],
            (
                "No report here tells of anything about Council of Verania by 2025-02-01, as known on 1990-12-31: there is "
                "nothing to compare."
            ),
        ),
        (
            ["--on", "2025-02-01", "--kind", "count"],
            "No conflict on 2025-02-01, in the reports that are here.",
        ),
    ],
)
def test_an_empty_list_of_conflicts_says_why(run, words, line):
    assert run("conflicts", *words)[1].strip() == line


def test_a_kind_of_conflict_that_nobody_knows_is_refused(run):
    code, out, error = run("conflicts", "--kind", "rumour")
    assert (code, out) == (2, "")
    assert "no kind of conflict is called 'rumour'" in error


def test_conflicts_show_both_sides(run):
    _, out, _ = run("conflicts", "--on", "2025-02-01")
    assert "Council of Verania and Belmark, Their mission abroad: two tellers exclude each other; open" in out
    assert out.index("envoy accepted") < out.index(
        "Belmark, Castoria, Dravia and Eldoria have accepted our envoys"
    )
    assert out.index("no envoy accepted") < out.index("«Belmark has not accepted any envoy of the Council»")


def test_a_day_on_which_nothing_was_in_conflict_yet(run):
    assert "and Belmark," not in run("conflicts", "--known", "2023-03-03")[1]
    assert "and Belmark," in run("conflicts", "--known", "2025-02-01")[1]


def test_a_subject_that_nobody_knows_is_refused(run):
    code, out, error = run("conflicts", "Ruritania Council of Nowhere")
    assert (code, out) == (2, "")
    assert "no actor is called" in error


def test_a_side_that_stands_above_already_is_not_repeated(run):
    _, out, _ = run("conflicts", COUNCIL, "--state", "all")
    sides = [line for line in out.splitlines() if line.startswith("  Havelia: recognised, since 1998-05")]
    assert [line.endswith("(as above)") for line in sides] == [False, True]


# ------------------------------------------------------------------------------------------------ on the page


@pytest.mark.parametrize("on", ["2022-06-01", "2024-12-31"])
def test_the_page_has_the_contradictions_that_the_command_has(filled, on):
    with Workspace.open(filled) as workspace:
        told = workspace.conflicts(COUNCIL, on=on, state="all").conflicts
        dossier = workspace.dossier(COUNCIL, on=on)
    assert [(one.axis_label, one.kind, one.state) for one in dossier.disputes] == [
        (one.axis_label, one.kind_label, one.state) for one in told
    ]
    page = html.unescape(re.sub(r"<[^>]+>", "", render(dossier)))
    for conflict in told:
        for side in conflict.sides:
            assert side_words(side, date_words) in page
            assert all(witness.sentence[:40] in page for witness in side.claims)


def test_the_page_counts_the_open_ones(filled):
    with Workspace.open(filled) as workspace:
        count = len(workspace.conflicts(COUNCIL, on="2024-12-31").conflicts)
        page = render(workspace.dossier(COUNCIL, on="2024-12-31"))
    assert count > 0
    assert f'<a href="#contested">Contested <small>{count}</small></a>' in page


def test_a_side_that_stands_above_comes_once(filled):
    with Workspace.open(filled) as workspace:
        dossier = workspace.dossier(COUNCIL, on="2024-12-31")
    anchors = {one.anchor for one in dossier.disputes}
    sides = [side for one in dossier.disputes for side in one.sides]
    assert all(bool(side.quotes) != bool(side.above) for side in sides)
    assert {side.above for side in sides if side.above} <= anchors
