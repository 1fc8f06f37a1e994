"""Measures are sanctions, likely, where sanctions of the same doer were spoken of right before or in the title."""

from __future__ import annotations

import pytest

from coded import lines

SANCTIONING = ("sanction", "lift_sanction")


def told(text: str, **report: str) -> set[str]:
    return set().union(*(lines(text, of=act, **report) for act in SANCTIONING))


def firm(text: str) -> set[str]:
    return set().union(*(lines(text, of=act, firm=True) for act in SANCTIONING))


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("Canada sanctioned Mali. It imposed further measures on Niger in March.", {"Canada sanction Niger"}),
        ("ECOWAS lifted sanctions on Mali. It kept the measures against Niger.", {"ECOWAS sanction Niger"}),
        ("Norway sanctioned Mali in March. It lifted the measures in May.", {"Norway lift_sanction Mali"}),
        ("Verania imposed sanctions on Kalmia, and extended the measures against Syria.", {"Verania sanction Syria"}),
        ("Canada lifted its embargo on Chad. It kept measures against Niger and Mali in place.", {"Canada sanction Niger", "Canada sanction Mali"}),
    ],
)  # fmt: skip
def test_behind_sanctions_of_the_same_doer_they_are_likely(text: str, likely: set[str]) -> None:
    assert told(text) - firm(text) == likely


@pytest.mark.parametrize(
    "text",
    [
        "Japan imposed measures on China over tariffs.",
        "Kalmia discussed trade. It imposed measures on China.",
        "The United States tightened sanctions on Iran. France adopted similar measures against Syria.",
        "Peru sanctioned Chad. Bolivia extended its measures against Mali.",
        "Peru sanctioned Chad. It announced safety measures against Mali.",
        "Australia imposed sanctions on Myanmar. It said the measures were justified.",
        "Peru sanctioned Chad. The talks went on in Lima. It imposed measures on Mali.",
    ],
)
def test_other_measures_are_none(text: str) -> None:
    assert told(text) == firm(text)


def test_the_title_may_speak_of_them() -> None:
    text = "Peru sanctioned Chad. The talks went on in Lima. Peru imposed measures on Mali."
    assert "Peru sanction Mali" not in told(text)
    assert "Peru sanction Mali" in told(text, title="Peru's sanctions on Chad and others")
