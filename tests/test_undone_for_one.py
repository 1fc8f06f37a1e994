"""Of several to whom a deed was done, for which of them it is undone; what is called a thing is no state."""

from __future__ import annotations

import pytest

from coded import claims, line, lines


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        (
            "Ghana cut ties with Israel and Taiwan in 1990. It restored them with Israel in 1994.",
            "establish_relations",
            {"Ghana establish_relations Israel"},
        ),
        (
            "Verania withdrew its recognition of Kosovo and Abkhazia. It restored it to Kosovo a month later.",
            "recognise",
            {"Verania recognise Kosovo"},
        ),
        (
            "Kenya suspended aid to Togo and Benin. It resumed it to Benin in May.",
            "aid",
            {"Kenya aid Benin"},
        ),
        (
            "Norway imposed sanctions on Iran and Chad. It lifted them against Chad on Monday.",
            "lift_sanction",
            {"Norway lift_sanction Chad"},
        ),
        (
            "Peru severed relations with Mali and Fiji in 2010 and restored them with Fiji in 2012.",
            "establish_relations",
            {"Peru establish_relations Fiji"},
        ),
        (
            "Ghana cut ties with Israel and Taiwan in 1990. It restored them in 1994.",
            "establish_relations",
            {"Ghana establish_relations Israel", "Ghana establish_relations Taiwan"},
        ),
    ],
)
def test_it_is_undone_for_those_who_are_named(text: str, act: str, told: set[str]) -> None:
    assert lines(text, of=act) == told


def test_the_other_one_is_not_doubted() -> None:
    text = "Kenya suspended aid to Togo and Benin. It resumed it to Benin in May."
    grades = {line(one): one.grade for one in claims(text) if one.act == "stop_aid"}
    assert grades == {"Kenya stop_aid Togo": "firm", "Kenya stop_aid Benin": "tentative"}


@pytest.mark.parametrize(
    "text",
    [
        "Fiji has a new fishing accord. Tonga's government denounced it as a betrayal.",
        "Chad tabled a draft. Mali rejected it as an insult.",
        "Peru won a case in The Hague. Chile welcomed it as a breakthrough.",
    ],
)
def test_what_is_called_a_thing_may_be_a_deed(text: str) -> None:
    assert not [
        one for one in claims(text) if one.grade == "firm" and one.act in {"condemn", "oppose", "praise"}
    ]


def test_who_is_blamed_for_something_is_somebody() -> None:
    assert "Ghana condemn Mali" in lines(
        "Mali expelled the envoy. Ghana criticised it for the move.", firm=True
    )
