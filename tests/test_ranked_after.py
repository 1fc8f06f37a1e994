"""Who did it before the tenth that does: "became the tenth state to break with A, following B", and when."""

from __future__ import annotations

import pytest

from coded import claims


def days(text: str, act: str) -> dict[str, str | None]:
    """By the party its day, of those that act."""
    return {c.actor.name: c.when.start if c.when else None for c in claims(text) if c.act == act}


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("Ghana became the first state to break ties with Taiwan after Panama in 2017.", "sever_relations", {"Ghana": None, "Panama": "2017"}),
        ("Fiji became the second country to open an embassy in Kalmia after Peru in May 2019.", "open_mission", {"Fiji": None, "Peru": "2019-05"}),
        ("Fiji was the first state to recognise Kalmia after Peru and Chile in 2019.", "recognise", {"Fiji": None, "Peru": "2019", "Chile": "2019"}),
        ("Bolivia became the second state to recall its envoy to Israel after Chile in April.", "expel_envoy", {"Bolivia": None, "Chile": "2024-04"}),
        # its own
        ("Ghana became the first state to close its embassy in Iran in 2017.", "close_mission", {"Ghana": "2017"}),
    ],
)  # fmt: skip
def test_a_date_behind_whoever_came_before_is_his(text: str, act: str, told: dict[str, str | None]) -> None:
    assert days(text, act) == told


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("Nauru became the tenth state to have broken ties with Taiwan, following Honduras, Nicaragua and Panama.", "sever_relations", {"Nauru", "Honduras", "Nicaragua", "Panama"}),
        ("Malta became the latest state to recognise Palestine, joining Spain and Ireland.", "recognise", {"Malta", "Spain", "Ireland"}),
        ("Verania became the fourth state to have sanctioned Mali behind Kenya and Peru.", "sanction", {"Verania", "Kenya", "Peru"}),
        ("Fiji is the latest to sever ties with Taiwan after Kiribati.", "sever_relations", {"Fiji", "Kiribati"}),
        ("Peru became the first state to recognise the government of Mali after Niger.", "recognise", {"Peru", "Niger"}),
        # nobody who did so
        ("Nauru became the second state to break ties with Taiwan this year, following a visit by Honduras.", "sever_relations", {"Nauru"}),
        ("Ghana became the tenth state to break ties with Taiwan after China's offer of aid.", "sever_relations", {"Ghana"}),
        ("Ghana became the tenth state to have broken ties with Taiwan, following pressure from Kenya.", "sever_relations", {"Ghana"}),
        ("Qatar became the second state to recognise Kosovo, joining France in condemning the coup.", "recognise", {"Qatar"}),
    ],
)  # fmt: skip
def test_those_before_did_the_same(text: str, act: str, told: set[str]) -> None:
    assert set(days(text, act)) == told
