"""What nobody in particular denies is told by nobody: it is a suggestion, and who denies it is not guessed."""

from __future__ import annotations

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They denied reports that Chad had recognised Kosovo.", "Chad not recognise Kosovo"),
        ("They denied that Peru had closed its embassy in Iran.", "Peru not close_mission Iran"),
        ("They rejected claims that Togo had withdrawn its recognition of Kosovo.", "Togo not derecognise Kosovo"),
        ("They dismissed reports that Verania had met the Ashen Front.", "Verania not meet Ashen Front"),
        ("Officials spoke on Monday. They denied reports that Chad had sent an ambassador to Kabul.", "Chad not send_envoy Afghanistan"),
        ("He denied reports that Mali had expelled the French ambassador.", "Mali not expel_envoy France"),
        ("Reports that Chad had recognised Kosovo were denied.", "Chad not recognise Kosovo"),
        ("It was denied that Ostmark had withdrawn its recognition of Kosovo.", "Ostmark not derecognise Kosovo"),
    ],
)  # fmt: skip
def test_it_is_a_suggestion_without_a_speaker(text: str, told: str) -> None:
    assert told in lines(text)
    assert not lines(text, firm=True)
    assert not [one for one in claims(text) if one.act == "deny" or one.speaker is not None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chad denied that it had recognised Kosovo.", "Chad not recognise Kosovo"),
        ("A report that Chad had recognised Kosovo was denied by Togo.", "Chad not recognise Kosovo"),
        ("Chad met Togo. It denied that Peru had closed its embassy in Iran.", "Peru not close_mission Iran"),
        ("Mira Tolen spoke in Hallen. She denied that Verania had recognised Kalmia.", "Verania not recognise Kalmia"),
        # the reporter himself
        ("Reports that Chad had recognised Kosovo are false.", "Chad not recognise Kosovo"),
        ("It is not true that Chad recognised Kosovo.", "Chad not recognise Kosovo"),
    ],
)  # fmt: skip
def test_on_somebodys_word_it_is_firm(text: str, told: str) -> None:
    assert told in lines(text, firm=True)
