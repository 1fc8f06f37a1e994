"""What is granted for a time and then extended: its new end is counted from the one that it extends, or nobody knows it."""

import json

import pytest

from coded import claim, claims
from statusquo import Workspace

JULY = "2024-07-15"
GRANTED = ("2024-05-02", "Canada granted Syria a sanctions waiver on 1 May, which expires on 30 June.")
BY_120_DAYS = ("2024-06-20", "Canada extended Syria's sanctions waiver by 120 days on 20 June.")
AGAIN = ("2024-10-21", "Canada extended Syria's sanctions waiver by 60 days on 20 October.")


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("On 20 June Canada extended its sanctions waiver for Syria, which was due to expire on 30 June, by 120 days.", "2024-10-28"),
        ("Canada extended Syria's sanctions waiver, which was to lapse on 31 July 2024, for another three months.", "2024-10-31"),
        ("Canada extended its sanctions waiver for Syria, in force until 31 July, by 30 days.", "2024-08-30"),
        ("Canada extended Syria's sanctions waiver until 1 December.", "2024-12-01"),
    ],
)  # fmt: skip
def test_the_former_end_stands_in_the_sentence(text, end):
    told = claim(text, "lift_sanction", published=JULY)
    assert (told.effective.end, told.grade) == (end, "firm")


@pytest.mark.parametrize(
    "text",
    [
        "Canada extended Syria's sanctions waiver by 120 days.",
        "Canada renewed Syria's sanctions waiver for a year.",
        "Canada extended Syria's sanctions waiver, which was to expire in July, by 120 days.",
    ],
)
def test_without_a_day_to_count_from_there_is_no_end(text):
    told = claim(text, "lift_sanction", published=JULY)
    assert told.effective is None or told.effective.end is None


def test_how_long_it_goes_on_counts_nobody():
    (told,) = claims("Syria's sanctions waiver was extended by 120 days by Canada.")
    assert told.quantifier is None
    (told,) = claims("On 20 June Canada extended the sanctions waiver for Iraq by 120 days.", published=JULY)
    assert told.quantifier is None


def test_a_suspension_that_goes_on_imposes_nothing_for_certain():
    told = claims("The European Union extended the suspension of its sanctions on Belarus by six months.")
    assert [(c.act, c.grade) for c in told] == [("lift_sanction", "firm")]


# ------------------------------------------------------------------------------------------------ in the ledger


def held(tmp_path, *reports):
    told = [
        json.dumps({"id": str(n), "text": text, "published": day}) for n, (day, text) in enumerate(reports)
    ]
    (tmp_path / "reports.jsonl").write_text("\n".join(told), encoding="utf-8")
    folder = Workspace.create(tmp_path / "here")
    folder.add([tmp_path / "reports.jsonl"])

    def on(day, **asked):
        (cell,) = folder.status("Syria", axis="exemption", on=day, **asked).cells
        return cell.value, cell.until, cell.end_unknown

    return folder, on


@pytest.mark.parametrize("reports", [(GRANTED, BY_120_DAYS), (BY_120_DAYS, GRANTED)])
def test_days_are_counted_from_the_end_that_is_extended(tmp_path, reports):
    _, on = held(tmp_path, *reports)
    assert on("2024-06-10") == ("exempted", "2024-06-30", False)
    assert on("2024-06-25") == ("exempted", "2024-10-28", False)
    assert on("2024-10-28") == ("exempted", "2024-10-28", False)
    assert on("2024-10-29") == ("ended", None, False)
    assert on("2024-08-01", known="2024-06-01") == ("ended", None, False)


def test_an_unknown_end_is_shown_as_one(tmp_path, monkeypatch, capsys):
    from statusquo.cli import main

    folder, on = held(tmp_path, BY_120_DAYS)
    assert on("2025-06-25") == ("exempted", None, True)
    folder.close()
    monkeypatch.setenv("STATUSQUO_WORKSPACE", str(tmp_path / "here"))
    main(["status", "Syria", "--axis", "exemption"])
    assert "since 2024-06-20, end unknown" in capsys.readouterr().out


def test_an_extension_without_a_term_leaves_the_end_open(tmp_path):
    _, on = held(tmp_path, GRANTED, ("2024-06-20", "Canada has extended Syria's sanctions waiver."))
    assert on("2024-06-25") == on("2024-08-01") == ("exempted", None, True)


def test_one_extension_told_twice_counts_once(tmp_path):
    later = ("2024-06-22", "Canada extended Syria's sanctions waiver by 120 days, officials said.")
    _, on = held(tmp_path, GRANTED, BY_120_DAYS, later)
    assert on("2024-07-25") == ("exempted", "2024-10-28", False)


def test_its_end_told_outright_counts_before_what_is_reckoned(tmp_path):
    outright = ("2024-06-23", "Canada extended Syria's sanctions waiver until 31 October.")
    _, on = held(tmp_path, GRANTED, BY_120_DAYS, outright)
    assert on("2024-07-25") == ("exempted", "2024-10-31", False)


def test_what_is_extended_twice_by_a_term_has_no_end_that_can_be_counted(tmp_path):
    _, on = held(tmp_path, GRANTED, BY_120_DAYS, AGAIN)
    assert on("2024-10-22") == on("2024-12-22") == ("exempted", None, True)


def test_the_page_says_it_too(tmp_path):
    folder, _ = held(tmp_path, GRANTED, BY_120_DAYS)
    (course, *_) = folder.dossier("Syria", on="2025-01-01").days.courses
    assert [(one.day, one.shown.value, one.shown.since) for one in course.changes] == [
        ("2024-05-01", "exempted", "since 1 May 2024, until 30 Jun 2024"),
        ("2024-06-20", "exempted", "since 1 May 2024, until 28 Oct 2024"),
        ("2024-10-29", "ended", "since 29 Oct 2024"),
    ]
