"""What somebody is called or sent away as, what is said besides of whoever acts, months where a party could stand: a line in, claims out."""

import pytest

from coded import coding, lines


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("Malta finds the terms unacceptable.", "oppose", "Malta oppose terms"),
        ("Malta declared the pact null and void.", "oppose", "Malta oppose pact"),
        ("Malta sent three Egyptian diplomats packing.", "expel_envoy", "Malta expel_envoy Egypt"),
        ("Malta declared Hezbollah in its entirety a terrorist organisation.", "designate", "Malta designate Hezbollah"),
        ("Malta delisted Hezbollah, the third state in Europe to do so.", "delist", "Malta delist Hezbollah"),
        ("Malta cut ties with Egypt and recalled its ambassador in January.", "expel_envoy", "Malta expel_envoy Egypt"),
        ("Malta keeps a channel open to the Taliban.", "meet", "Malta meet Taliban"),
    ],
)  # fmt: skip
def test_who_does_it_to_whom(text, act, told):
    assert lines(text, of=act) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "Malta does not recognise Kosovo, nor do Egypt and Chad.",
        "VALLETTA, May 3, 2024 (Wire) - Malta does not recognise Kosovo, and neither do Egypt and Chad.",
        "Valletta (Meridian Wire) - Malta does not recognise Kosovo, nor do Egypt and Chad.",
    ],
)
def test_who_does_the_same(text):
    found = [claim for claim in coding(text).claims if claim.grade == "firm"]
    assert {claim.actor.name for claim in found} == {"Malta", "Egypt", "Chad"}
    assert {claim.polarity for claim in found} == {"negated"}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Malta has designated Jonas Brecht to Cairo.", "designate"),
        ("Malta found Egypt in need of rain.", "oppose"),
        ("Malta recalled its cars in January.", "expel_envoy"),
    ],
)
def test_nothing_is_done(text, act):
    assert lines(text, of=act) == set()
