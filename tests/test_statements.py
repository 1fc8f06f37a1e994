"""Who said what, as the listing tells it: in Python and on the command line."""

from __future__ import annotations

import csv
import io
import json

import pytest

from coded import KNOWN, coding
from statusquo import pipeline
from statusquo.errors import UnknownName
from statusquo.views.statements import is_voiced
from statusquo.workspace import Workspace

pytestmark = pytest.mark.usefixtures("folder")

AT = "2025-03-01T09:00:00+00:00"
NEWS = {
    "2024-05-15": (
        "Norway will recognise Kosovo, the Norwegian foreign ministry said. “The time has come,” said Ada Fjord, a teacher.\n\n"
        "The Bulletin reported that Serbia had said that Norway was wrong."
    ),
    "2024-06-20": "Serbia said that Norway was wrong. The harbour was calm, and ships came and went.",
    None: "Ghana said that it would send an envoy to Norway.",
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    with Workspace.create(tmp_path / "desk") as workspace:
        save_all(workspace)
    monkeypatch.setenv("STATUSQUO_WORKSPACE", str(tmp_path / "desk"))
    with Workspace.open(tmp_path / "desk") as workspace:
        yield workspace


def save_all(workspace: Workspace) -> list[bool]:
    """Whether each report was new."""
    codings = [coding(text, published=day, world=KNOWN) for day, text in NEWS.items()]
    kept = [
        workspace.store.save(one, AT, pipeline.sketch(one.document.text), lambda *_: False) for one in codings
    ]
    workspace.post()
    return kept


def told(statements) -> list[tuple[str | None, str, str]]:
    return [(one.day, one.who, one.content) for one in statements]


def test_the_newest_come_first_and_those_without_a_date_last(folder):
    days = [one.day for one in folder.statements()]
    assert days == [*sorted(filter(None, days), reverse=True), None]
    assert len(set(days)) == 3


def test_what_a_state_said_is_also_what_its_ministry_said(folder):
    assert told(folder.statements(by="Norway")) == [
        ("2024-05-15", "Norwegian foreign ministry (Norway)", "Norway will recognise Kosovo")
    ]


def test_a_person_whom_no_file_knows_is_found_by_name(folder):
    assert [one.content for one in folder.statements(by="Ada Fjord")] == ["“The time has come,”"]


def test_the_same_words_of_one_speaker_are_one_line_of_two_reports(folder):
    [wrong] = [one for one in folder.statements(by="Serbia") if "wrong" in one.content]
    assert (wrong.day, wrong.reports) == ("2024-06-20", 2)


def test_who_tells_of_a_speaker_stands_behind_him(folder):
    [wrong] = [one for one in folder.statements(by="Serbia", on="2024-05") if "wrong" in one.content]
    assert wrong.chain == ("Serbia", "Bulletin")


def test_what_is_said_about_an_actor_or_with_a_word(folder):
    assert {one.who for one in folder.statements(about="Norway", by="Ghana")} == {"Ghana"}
    assert [one.who for one in folder.statements(about="Kosovo")] == ["Norwegian foreign ministry (Norway)"]
    assert [one.who for one in folder.statements(about="envoy")] == ["Ghana"]


def test_only_of_some_days(folder):
    assert {one.day for one in folder.statements(on="2024-06")} == {"2024-06-20"}
    assert {one.day for one in folder.statements(start="2024-05-16")} == {"2024-06-20"}
    assert {one.day for one in folder.statements(end="2024-05")} == {"2024-05-15"}


def test_somebody_of_whom_nobody_heard_is_an_error(folder):
    with pytest.raises(UnknownName, match="nearest: Ada Fjord"):
        folder.statements(by="Ada Fjort")


def test_adding_twice_changes_nothing(folder):
    before = folder.statements(), folder.figures()
    assert save_all(folder) == [False] * len(NEWS)
    assert (folder.statements(), folder.figures()) == before


def test_as_a_table(run):
    code, out, err = run("statements", "--by", "Serbia")
    assert (code, err) == (0, "")
    assert "  that Norway was wrong  " in out
    assert "2 reports" in out


def test_as_json_and_csv(run):
    rows = json.loads(run("statements", "--by", "Norway", "--format", "json")[1])
    assert [(row["party"]["id"], row["about"][0]["name"]) for row in rows] == [("NOR", "Kosovo")]
    lines = list(csv.DictReader(io.StringIO(run("statements", "--by", "Norway", "--format", "csv")[1])))
    assert [(line["party"], line["cue"], line["manner"]) for line in lines] == [
        ("Norway", "said", "indirect")
    ]


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["statements", "--by", "Atlantis"], "no actor is called 'Atlantis'"),
        (["statements", "--on", "someday"], "'someday' is not a date"),
        (["figures", "--by", ""], "--by: it is empty"),
        (["figures", "--about", " "], "--about: it is empty"),
    ],
)
def test_what_cannot_be_asked_ends_with_code_2(run, words, line):
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert line in err


def test_nothing_said_is_said_in_words(run):
    assert run("statements", "--by", "Chile")[:2] == (
        0,
        "No report quotes anything of the kind that was asked for.\n",
    )
    assert run("figures", "--on", "1999")[:2] == (
        0,
        "No report gives a figure of the kind that was asked for.\n",
    )


@pytest.mark.parametrize(
    ("text", "voiced"),
    [
        ("The envoy said that the talks had failed.", True),
        ("The move signals that the talks have failed.", False),
        ("Ghana did not mention that the talks had failed.", False),
        ("Ghana will announce that the talks have failed.", False),
        ("This shows that Ghana wants talks.", False),
    ],
)
def test_only_what_somebody_said_is_a_statement(text, voiced):
    assert [is_voiced(one, KNOWN) for one in coding(text).attributions] == [voiced]


def test_a_dateline_is_no_part_of_what_was_said(folder):
    text = "OSLO (Bulletin) - Norway has recognised Chad, the Norwegian foreign ministry said on Monday."
    one = coding(text, published="2024-07-02", world=KNOWN)
    folder.store.save(one, AT, pipeline.sketch(text), lambda *_: False)
    (said,) = folder.statements(on="2024-07-02")
    assert said.content == "Norway has recognised Chad"
    assert text[said.start : said.end] == said.content
