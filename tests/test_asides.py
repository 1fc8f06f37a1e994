"""Whose word an act is where the sentence has more than one voice."""

import pytest
from coded import claim


@pytest.mark.parametrize(
    "text",
    [
        "Verania, which recognised the Ashen Front in 2008, may close its port, the Ostmarker foreign minister said.",
        "The Ostmarker foreign minister said that Verania, which recognised the Ashen Front in 2008, had closed its port.",
    ],
)
def test_an_aside_in_reported_speech_is_the_outlets(text):
    assert claim(text, "recognise").speaker is None
    assert claim(text, "recognise").grade == "firm"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            '"Verania, which recognised the Ashen Front in 2008, has closed its port," the Ostmarker foreign minister said.',
            "OST",
        ),
        ("Germany, which, the Serbian foreign minister said, recognised Kosovo in 2008, is a member.", "SRB"),
    ],
)
def test_an_aside_that_is_quoted_or_has_its_own_voice_is_the_speakers(text, who):
    found = claim(text, "recognise")
    assert found.speaker is not None
    assert found.speaker.speaks_for == who


def test_who_denies_having_acted_says_so():
    found = claim("Verania denied having recognised the Ashen Front.", "recognise")
    assert found.polarity == "negated"
    assert found.speaker is not None
    assert found.speaker.id == "VRN"


def test_he_is_no_embassy():
    found = claim("Verania may close its embassy in Hallen, he said.", "close_mission")
    assert found.speaker is None or "embassy" not in found.speaker.name


def test_an_organ_without_a_name_speaks_for_whoever_acts():
    found = claim("Bolivia recalled its ambassador in solidarity with Peru, the presidency said.", "support")
    assert found.speaker is None
