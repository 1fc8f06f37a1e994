"""On whose word a refusal stands: whoever refuses does not tell of it."""

import pytest

from coded import claims


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ghana and Togo have refused to recognise Kosovo.", None),
        ("Several states, including Peru, have refused to recognise Kosovo.", None),
        ("Peru said that Chad refused to recognise Kosovo.", "Peru"),
        ("Chad refused to recognise Kosovo, its foreign minister said.", "foreign minister"),
        ("Chad vowed not to recognise Kosovo.", "Chad"),
    ],
)
def test_whoever_refuses_does_not_tell_of_it(text, speaker):
    told = claims(text)
    assert told
    assert {c.speaker.name if c.speaker else None for c in told} == {speaker}
