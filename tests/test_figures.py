"""Counts that reports give: number, bound, unit, place, time, and on whose word."""

from __future__ import annotations

import csv
import io
import json

import pytest

from coded import KNOWN, coding
from statusquo import pipeline
from statusquo.cli import main
from statusquo.workspace import Workspace


def figures(text: str) -> list[tuple[str, float, str]]:
    return [(one.operator, one.value, one.unit) for one in coding(text, world=KNOWN).figures]


@pytest.mark.parametrize(
    ("text", "operator", "value", "unit"),
    [
        ("The agency said an estimated 300 children were living in the camp.", "about", 300, "children"),
        ("At least 45 people were killed, the ministry said.", "at least", 45, "people"),
        ("At least 45 were killed, the ministry said.", "at least", 45, "killed"),
        ("More than 1.5 million refugees have fled, according to the United Nations.", "more than", 1.5e6, "refugees"),
        ("Twenty-two foreign ministers signed the statement.", "exactly", 22, "foreign ministers"),
        ("Germany pledged $5 million in aid to Kosovo.", "exactly", 5e6, "dollars in aid"),
        ("Norway said it would give 200 million euros to Ukraine.", "exactly", 2e8, "euros"),
        ("Some 65 percent of voters backed the deal, the government said.", "about", 65, "percent of voters"),
        ("Inflation rose by 7.5% in Turkey.", "exactly", 7.5, "percent"),
        ("Up to 10,000 troops will be sent to Niger.", "up to", 10000, "troops"),
        ("Fewer than 50 of its 120 embassies remain open.", "fewer than", 50, "embassies"),
        ("Iran said that 23 of the 27 members voted against it.", "exactly", 23, "members"),
        ("Kenya said as many as 2,400 rebels had crossed the river.", "up to", 2400, "rebels"),
    ],
)  # fmt: skip
def test_a_figure(text, operator, value, unit):
    assert figures(text) == [(operator, value, unit)]


def test_a_range_has_two_numbers():
    [found] = coding(
        "Chad said that between 200 and 300 fighters had crossed the border.", world=KNOWN
    ).figures
    assert (found.operator, found.value, found.upper, found.unit) == ("between", 200, 300, "fighters")


@pytest.mark.parametrize(
    "text",
    [
        "The 45-year-old minister said that he would go.",
        "The minister, 45, said that he would go.",
        "The ministry said on 3 July 2025 that talks would begin at 10:30 am.",
        "He was sentenced to 10 years in prison, the court said.",
        "The two countries said that both sides would meet.",
        "Resolution 1267 was adopted in 1999, the United Nations said.",
        "Russia said that an F-16 had been lost.",
        "The office said its number was +47 22 39 81.",
        "It was the 21st meeting of the G7, Canada said.",
        "In 2021 Norway said that it would wait.",
    ],
)
def test_dates_ages_terms_and_names_are_no_figures(text):
    assert figures(text) == []


def test_a_figure_knows_its_claimant_place_and_day():
    text = "At least 45 people were killed in Gaza on Tuesday, the Norwegian foreign ministry said."
    [found] = coding(text, world=KNOWN).figures
    assert found.speaker is not None
    assert (found.speaker.chain, found.place) == (("Norwegian foreign ministry", "Norway"), "Gaza")
    assert found.when is not None
    assert (found.when.start, found.span.quote) == ("2024-05-14", "At least 45 people")


def test_what_an_outlet_counts_itself_has_no_claimant():
    [found] = coding("Norway sanctioned 39 officials of Serbia.", world=KNOWN).figures
    assert found.speaker is None


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    with Workspace.create(tmp_path / "desk") as workspace:
        for day, text in {
            "2024-05-15": "Chad said that 300 children and 40 teachers were living in the camp.",
            "2024-06-15": "More than 20 states sent ministers, and Norway opened an embassy in Kosovo.",
        }.items():
            one = coding(text, published=day, world=KNOWN)
            workspace.store.save(one, "2025-03-01T09:00:00+00:00", pipeline.sketch(text), lambda *_: False)
    monkeypatch.setenv("STATUSQUO_WORKSPACE", str(tmp_path / "desk"))

    def command(*words):
        code = main(list(words))
        return code, capsys.readouterr().out

    return command


def test_figures_as_a_table_newest_first(run):
    code, out = run("figures")
    days = [line.split()[0] for line in out.splitlines()[1:]]
    assert (code, days) == (0, ["2024-06-15", "2024-05-15", "2024-05-15"])
    assert "the report" in out
    assert "«300 children»" in out


def test_figures_about_a_word_in_the_singular_by_somebody(run):
    rows = json.loads(run("figures", "--about", "teacher", "--by", "Chad", "--format", "json")[1])
    assert {(row["value"], row["unit"], row["party"]["id"]) for row in rows if row["unit"] == "teachers"} == {
        (40, "teachers", "TCD")
    }
    lines = list(csv.DictReader(io.StringIO(run("figures", "--on", "2024-06", "--format", "csv")[1])))
    assert [(line["operator"], line["value"], line["claimant"]) for line in lines] == [
        ("more than", "20", "")
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Around 40 soldiers died in June in Sudan.", "Sudan"),
        ("At least 300 people were killed in June, the ministry said.", None),
        ("The army killed 40 rebels in Ramadan.", None),
        ("The army killed 40 rebels in Kidal.", "Kidal"),
    ],
)
def test_a_month_is_no_place(text, place):
    (one,) = coding(text, world=KNOWN).figures
    assert one.place == place


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("52 dead said the report was wrong.", []),
        ("Two were hurt, 40 said.", []),
        ("Ten witnesses said that the bridge fell.", ["Ten witnesses"]),
        ("Forty of the wounded said that the bridge fell.", ["Forty of the wounded"]),
    ],
)
def test_a_number_says_nothing(text, speakers):
    heard = pipeline.hear(coding(text, world=KNOWN).document, KNOWN, everything=True).said
    assert [said.speaker.quote for said in heard if said.speaker] == speakers
