"""About what ties are cut: "over its military campaign" makes no military ties of them."""

from __future__ import annotations

import pytest

from coded import lines

DIPLOMATIC = (
    "Verania severed relations with Ostmark over its military campaign in Kalmia.",
    "Verania cut diplomatic relations with Ostmark over remarks by an Ostmarker intelligence official.",
    "Verania suspended relations with Ostmark over a cultural festival.",
    "Diplomatic relations with Ostmark were severed by Verania over intelligence reports.",
    "Verania broke off relations with Ostmark over security concerns.",
    "Verania froze relations with Ostmark over trade and oil.",
)
OTHERS = (
    "Verania cut military ties with Ostmark.",
    "Verania suspended trade relations with Ostmark.",
    "Verania suspended its relations in trade and defence with Ostmark.",
    "Verania cut business ties with Ostmark over Kalmia.",
)


@pytest.mark.parametrize("text", DIPLOMATIC)
def test_ties_cut_over_something_are_diplomatic(text: str) -> None:
    assert lines(text, of="sever_relations") == {"Verania sever_relations Ostmark"}


@pytest.mark.parametrize("text", OTHERS)
def test_ties_of_trade_are_not(text: str) -> None:
    assert lines(text, of="sever_relations", firm=True) == set()


def test_full_diplomatic_relations_are_kept_and_not_established() -> None:
    text = "Verania maintains full diplomatic relations with Ostmark and Kalmia."
    assert lines(text) == {"Verania not sever_relations Ostmark", "Verania not sever_relations Kalmia"}
    assert lines("Verania has full relations with Ostmark.") == {"Verania establish_relations Ostmark"}
