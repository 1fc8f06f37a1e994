"""Who tells nothing: whoever acts in the next clause of a row, and whoever asks whether something will be done."""

from __future__ import annotations

import pytest

from coded import claims, line


def told(text: str, act: str) -> set[tuple[str, str | None]]:
    return {(line(one), one.speaker.name if one.speaker else None) for one in claims(text) if one.act == act}


@pytest.mark.parametrize(
    ("text", "act", "expected"),
    [
        (
            "Brazil withdrew its ambassador from Israel, Chile called its own home, and Peru protested.",
            "expel_envoy",
            "Brazil expel_envoy Israel",
        ),
        ("Chad recognised Kosovo, Mali called an election.", "recognise", "Chad recognise Kosovo"),
        ("Chad recognised Kosovo, Mali announced sanctions on Peru.", "recognise", "Chad recognise Kosovo"),
        ("Verania recognised Kalmia, Ostmark claimed the island.", "recognise", "Verania recognise Kalmia"),
    ],
)
def test_who_does_something_else_does_not_tell_it(text: str, act: str, expected: str) -> None:
    assert told(text, act) == {(expected, None)}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Chad recognised Kosovo, Mali claimed.", "Mali"),
        ("Verania recognised Kalmia, Ostmark told reporters.", "Ostmark"),
        ("Verania has recognised Kalmia, state television reported on Monday.", "state television"),
        ("Verania has recognised Kalmia, the ministry announced Monday.", "ministry"),
        ("Verania has recognised Kalmia, state media quoted the minister as saying.", "minister"),
    ],
)
def test_who_tells_it_behind_a_comma_still_does(text: str, speaker: str) -> None:
    assert {name for _, name in told(text, "recognise")} == {speaker}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad recognised Kosovo on Monday. Asked by the Guardian whether Norway would follow, Norway's minister said it would.",
            ("Norway recognise Kosovo, planned", "minister"),
        ),
        (
            "Chad recognised Kosovo. Asked by Al Jazeera whether Qatar would follow, Qatar's minister said no.",
            ("Qatar not recognise Kosovo, planned", "minister"),
        ),
        (
            "Asked by Le Monde whether France would recognise Palestine, Macron said it was not taboo.",
            ("France recognise Palestine, possible", None),
        ),
        (
            "The BBC asked Verania's president whether Verania would recognise Kalmia.",
            ("Verania recognise Kalmia, possible", None),
        ),
        # who asks for it is named still
        (
            "Peru asked Chad to recognise Kosovo.",
            ("Chad recognise Kosovo, demanded", "Peru"),
        ),
        (
            "Asked whether Chad would follow, Chad's president said Chad will recognise Kosovo.",
            ("Chad recognise Kosovo, planned", "Mahamat Idriss Déby"),
        ),
    ],
)  # fmt: skip
def test_who_asks_whether_it_will_be_done_tells_nothing(text: str, expected: tuple[str, str | None]) -> None:
    assert expected in told(text, "recognise")
    assert not {name for _, name in told(text, "recognise")} & {"Guardian", "Al Jazeera", "Le Monde", "BBC"}
