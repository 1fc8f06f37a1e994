"""Parties that only their neighbours name: "whose minister", "that of Chad", "his guest, the sultan of Oman", a body's ministers."""

import pytest

from coded import KNOWN, coding


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya, whose foreign minister met the sultan of Oman in Rome, wants a loan.", ("Kenya", "Oman")),
        ("Peru's foreign minister met with that of Chad.", ("Peru", "Chad")),
        ("Peru's president held talks with his guest, the president of Chad.", ("Peru", "Chad")),
        ("EU foreign ministers met in Brussels on Monday.", ("Council of the European Union", None)),
    ],
)
def test_a_party_is_named_by_what_stands_beside_it(text, expected):
    claims = coding(text, world=KNOWN).claims
    met = [(c.actor.name, c.recipient.name if c.recipient else None) for c in claims if c.act == "meet"]
    assert expected in met
