"""Deeds told beside a dated one that happened on another day: "as B has done since", "and closed it a month later"."""

from __future__ import annotations

import pytest

from coded import claims

CASES = (
    ("Verania recognised Kalmia in 2019, as Ostmark did later.", "Ostmark", None),
    ("Verania recognised Kalmia in 2019, as Ostmark did.", "Ostmark", "2019"),
    ("Verania derecognised Kalmia in 2019, as Ostmark has done since.", "Ostmark", None),
    ("Verania signed a treaty in April and has since recognised Kalmia.", "Verania", None),
    ("In January 2019 Verania recognised Peru, and Ostmark ceased to recognise it two years later.", "Ostmark", "2021"),
    ("In 2019 Verania expelled an envoy and Ostmark recognised Kalmia a month later.", "Ostmark", None),
    ("In 2019 Verania expelled an envoy and recognised Kalmia.", "Verania", "2019"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "actor", "day"), CASES)
def test_a_day_is_shared_unless_another_is_told(text: str, actor: str, day: str | None) -> None:
    days = [
        c.when.start if c.when else None
        for c in claims(text)
        if c.actor.name == actor and c.act in {"recognise", "derecognise"} and c.modality == "actual"
    ]
    assert days[-1:] == [day]
