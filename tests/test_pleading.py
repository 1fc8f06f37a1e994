"""Whom somebody pleads with, leans on or entreats is asked to act, and does not ask it of himself."""

import pytest

from coded import claims


@pytest.mark.parametrize(
    "text",
    [
        "Serbia pleaded with Kenya not to recognise Kosovo.",
        "Serbia entreated Kenya not to recognise Kosovo.",
        "Serbia leaned on Kenya not to recognise Kosovo.",
        "Serbia nudged Kenya not to recognise Kosovo.",
        "Serbia badgered Kenya not to recognise Kosovo.",
    ],
)
def test_the_one_asked_is_the_one_to_act(text):
    [told] = [claim for claim in claims(text) if claim.act == "recognise"]
    assert (told.actor.name, told.recipient.name) == ("Kenya", "Kosovo")
    assert (told.polarity, told.modality, told.speaker.name) == ("negated", "demanded", "Serbia")
