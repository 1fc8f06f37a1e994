"""Who goes on a list behind a relative clause, and for whom the clause speaks."""

from __future__ import annotations

import pytest

from coded import lines

CASES = (
    (
        "Morocco has won over Spain, which last year endorsed the plan, and Germany, whose chancellor came to Rabat.",
        "support",
        {"Spain support plan"},
    ),
    ("Chad talks to Kenya, which recognised Somaliland, and Niger.", "recognise", {"Kenya recognise Somaliland"}),
    (
        "Kenya, which recognised Somaliland, and Niger met in Accra.",
        "recognise",
        {"Kenya recognise Somaliland"},
    ),
    (
        "Chad met Kenya and Niger, which recognised Somaliland.",
        "recognise",
        {"Kenya recognise Somaliland", "Niger recognise Somaliland"},
    ),
    (
        "Chad expelled the envoys of Peru, which had recognised Kosovo, and Chile.",
        "expel_envoy",
        {"Chad expel_envoy Peru", "Chad expel_envoy Chile"},
    ),
    (
        "Ghana, Peru, which recognised Kosovo, and Chile expelled Iran's ambassador.",
        "recognise",
        {"Peru recognise Kosovo"},
    ),
    (
        "Ghana, Peru, which recognised Kosovo, and Chile expelled Iran's ambassador.",
        "expel_envoy",
        {"Ghana expel_envoy Iran", "Peru expel_envoy Iran", "Chile expel_envoy Iran"},
    ),
    (
        "Verania is backed by Ostmark, which does not recognise Kalmia, and Bordavia.",
        "support",
        {"Ostmark support Verania", "Bordavia support Verania"},
    ),
    (
        "Haiti cut ties with Verania, with which it had signed a treaty, and Kalmia.",
        "sever_relations",
        {"Haiti sever_relations Verania", "Haiti sever_relations Kalmia"},
    ),
    # the object of the clause has a list of its own
    (
        "Chad met Ostmark, which recognised Verania and Kalmia.",
        "recognise",
        {"Ostmark recognise Verania", "Ostmark recognise Kalmia"},
    ),
)  # fmt: skip


@pytest.mark.parametrize(("text", "act", "told"), CASES)
def test_the_clause_is_of_the_member_before_it(text: str, act: str, told: set[str]) -> None:
    assert lines(text, of=act) == told
