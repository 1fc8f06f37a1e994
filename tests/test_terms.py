"""An exemption ends when its report says so: the end is read, and the cell says that it is over."""

import json

import pytest

from coded import claim
from statusquo import Workspace

MARCH = "2025-03-10"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Verania exempted Ostmark from its sanctions until 30 June.", "2025-06-30"),
        ("Verania exempted relief goods for Ostmark from its sanctions until 30 June.", "2025-06-30"),
        ("Verania exempted food aid to Ostmark from its embargo through the end of May.", "2025-05"),
        ("Verania issued a waiver of sanctions on Ostmark until 3 January.", "2026-01-03"),
        ("Canada renewed Iraq's sanctions waiver through mid-June.", "2025-06-20"),
        ("Verania granted Ostmark a sanctions waiver, which expires on 30 June.", "2025-06-30"),
        ("On 5 May 2023 Verania waived its sanctions on Ostmark until 30 April.", "2024-04-30"),
    ],
)
def test_the_end_is_counted_ahead_from_the_act(text, end):
    told = claim(text, "lift_sanction", published=MARCH)
    assert (told.effective.end, told.grade) == (end, "firm")


def test_an_exemption_between_two_days_has_both_and_no_day_on_which_it_was_granted():
    told = claim("Canada waived the travel ban on Joseph Kony from 9 to 16 June.", published="2025-06-03")
    assert (told.when, told.effective.start, told.effective.end) == (None, "2025-06-09", "2025-06-16")


@pytest.mark.parametrize(
    "text",
    [
        "Verania exempted Ostmark from its sanctions.",
        "Canada exempted Iraq, which was a member until 3 March, from its sanctions.",
        "Verania exempted Ostmark from its sanctions and talks went on until 3 May.",
    ],
)
def test_the_end_of_something_else_is_not_that_of_the_exemption(text):
    assert claim(text, "lift_sanction", published=MARCH).effective is None


def test_a_waiver_that_is_granted_is_no_aid():
    assert claim("Verania granted Ostmark a sanctions waiver for 90 days.").act == "lift_sanction"


@pytest.mark.parametrize(
    ("on", "value", "since"),
    [
        ("2025-06-30", "exempted", None),
        ("2025-07-01", "ended", "2025-07-01"),
        ("2026-01-01", "ended", "2025-07-01"),
    ],
)
def test_status_says_that_it_is_over(tmp_path, on, value, since):
    told = {
        "id": "1",
        "text": "Canada has exempted Syria from its sanctions until 30 June.",
        "published": MARCH,
    }
    (tmp_path / "reports.jsonl").write_text(json.dumps(told), encoding="utf-8")
    folder = Workspace.create(tmp_path / "here")
    folder.add([tmp_path / "reports.jsonl"])
    (cell,) = folder.status("Syria", on=on).cells
    assert (cell.axis, cell.value, cell.since, len(cell.claims)) == ("exemption", value, since, 1)


def test_an_extension_keeps_it_from_being_over(tmp_path):
    told = [
        {"id": "1", "text": "Canada exempted Syria from its sanctions for 90 days.", "published": MARCH},
        {
            "id": "2",
            "text": "Canada extended Syria's sanctions waiver until 1 December.",
            "published": "2025-06-01",
        },
    ]
    (tmp_path / "reports.jsonl").write_text("\n".join(map(json.dumps, told)), encoding="utf-8")
    folder = Workspace.create(tmp_path / "here")
    folder.add([tmp_path / "reports.jsonl"])
    (held,) = folder.status("Syria", on="2025-07-01").cells
    (over,) = folder.status("Syria", on="2026-01-01").cells
    assert (held.value, held.until, over.value, over.since) == (
        "exempted",
        "2025-12-01",
        "ended",
        "2025-12-02",
    )


def test_that_it_is_over_stands_in_every_answer(tmp_path):
    told = [
        {
            "id": "1",
            "text": "Canada has exempted Syria from its sanctions until 30 June.",
            "published": MARCH,
        },
        {"id": "2", "text": "Ghana recognised Kosovo.", "published": "2025-07-15"},
    ]
    (tmp_path / "reports.jsonl").write_text("\n".join(map(json.dumps, told)), encoding="utf-8")
    folder = Workspace.create(tmp_path / "here")
    folder.add([tmp_path / "reports.jsonl"])
    (differing,) = folder.diff("Syria", start="2025-06-30", end="2025-07-01").differences
    assert (differing.was.value, differing.now.value, differing.now.since) == (
        "exempted",
        "ended",
        "2025-07-01",
    )
    (changed,) = folder.changes("Syria", since="2025-06-15").changes
    assert (changed.was, changed.cell.value, changed.cell.claims) == (
        "exempted",
        "ended",
        differing.was.claims,
    )
    (counted,) = folder.tally("Syria", axis="exemption", on="2025-07-01").groups
    assert (counted.value, [cell.toward.name for cell in counted.cells]) == ("ended", ["Canada"])
    assert (
        folder.diff("Syria", known_from="2025-03-01", known_to=MARCH, end="2025-07-01").differences[0].kind
        == "new"
    )
    (course, *_) = folder.dossier("Syria", on="2025-08-01").days.courses
    assert [(one.day, one.shown.value) for one in course.changes] == [
        (MARCH, "exempted"),
        ("2025-07-01", "ended"),
    ]


@pytest.mark.parametrize(
    "over",
    [
        "Canada's sanctions waiver for Syria expired on 31 May 2025.",
        "Canada let its waiver of sanctions on Syria expire on 31 May 2025.",
        "Canada ended its sanctions waiver for Syria on 31 May 2025.",
    ],
)
def test_an_exemption_that_is_told_to_be_over_is(tmp_path, over):
    told = [
        {"id": "1", "text": "Canada exempted Syria from its sanctions.", "published": MARCH},
        {"id": "2", "text": over, "published": "2025-06-02"},
    ]
    (tmp_path / "reports.jsonl").write_text("\n".join(map(json.dumps, told)), encoding="utf-8")
    folder = Workspace.create(tmp_path / "here")
    folder.add([tmp_path / "reports.jsonl"])
    (held,) = folder.status("Syria", on="2025-05-30").cells
    (after,) = folder.status("Syria", on="2025-06-01").cells
    assert (held.value, after.value, after.since) == ("exempted", "none", "2025-05-31")
