"""Whom "it" means that is acted on twice, and "the Council" that goes on with "of"."""

from __future__ import annotations

import pytest

from coded import lines

TWICE = (
    (
        "Kalmia declared independence. The Straits League praised it in 2021, but no state has recognised it.",
        "recognise",
        {"states not recognise Kalmia"},
    ),
    (
        "Kalmia declared independence. Ostmark condemned it, and Verania recognised it.",
        "recognise",
        {"Verania recognise Kalmia"},
    ),
    (
        "Kalmia has an army. Peru recognised it in 1984, then Chile armed it.",
        "recognise",
        {"Peru recognise Kalmia"},
    ),
)  # fmt: skip
COUNCILS = (
    (
        "The UN Security Council met. Verania backed Ostmark's bid to join the Council of Europe.",
        "join",
        {"Ostmark join Council of Europe, planned"},
    ),
    ("The UN Security Council met. The Council of Europe expelled Ostmark.", "exclude", {"Council of Europe exclude Ostmark"}),
    ("The UN Security Council met. Verania praised the Council.", "praise", {"Verania praise UN Security Council"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "act", "told"), [*TWICE, *COUNCILS])
def test_the_same_is_meant_again(text: str, act: str, told: set[str]) -> None:
    assert lines(text, of=act) == told


def test_another_council_is_not_that_of_the_report() -> None:
    told = lines("The UN Security Council met. Verania condemned the Council of Ministers.", of="condemn")
    assert "Verania condemn UN Security Council" not in told
