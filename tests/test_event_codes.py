"""Whose code an actor gets in the exports of events: a state's, that of the state to which it belongs, IGO, or its own."""

import pytest

from statusquo import ontology
from statusquo.exports.plover import at_home, side

KNOWN = ontology.load()


@pytest.mark.parametrize(
    ("actor", "name", "code"),
    [
        ("KEN", "Kenya", "KEN"),
        ("united-nations", "United Nations", "IGO:united-nations"),
        ("hezbollah", "Hezbollah", "LBN:hezbollah"),
        ("fatah", "Fatah", "PSE:fatah"),
        ("sudanese-rebels", "Sudanese rebels", "SDN:sudanese-rebels"),
        ("rebels", "rebels", "rebels"),
        ("french-and-german-unions", "French and German unions", "french-and-german-unions"),
    ],
)
def test_an_actor_is_coded_under_its_state(actor, name, code):
    assert side(actor, name, KNOWN).id == code


def code_at_home(recipient: str, name: str) -> str | None:
    found = at_home(side(recipient, name, KNOWN), side("KEN", "Kenya", KNOWN), KNOWN)
    return found.id if found else None


def test_those_whom_a_government_rules_are_of_its_state():
    assert code_at_home("women", "women") == "KEN:women"
    assert code_at_home("somali-women", "Somali women") == "SOM:somali-women"
    assert at_home(None, side("peruvian-miners", "Peruvian miners", KNOWN), KNOWN) == side(
        "PER", "Peru", KNOWN
    )
    assert at_home(None, side("miners", "miners", KNOWN), KNOWN) is None
