"""A government that is told apart from that of the state is not the state: "Libya's eastern government", "a government in exile"."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    "noun",
    [
        "Verania's eastern government",
        "Verania's government in exile",
        "Verania's exiled government",
        "the rebel government of Verania",
        "Verania's regional government",
        "a parallel government in Verania",
        "one of Verania's two governments",
        "a future government of Verania",
    ],
)
def test_it_is_not_the_state(noun):
    assert "Kenya recognise Verania" not in lines(f"Kenya recognised {noun}.", firm=True)


@pytest.mark.parametrize(
    ("noun", "state"),
    [
        ("Verania's government", "Verania"),
        ("the South Korean government", "South Korea"),
        ("the government of South Africa", "South Africa"),
        ("the government of Northern Cyprus", "Northern Cyprus"),
    ],
)
def test_the_one_government_is_the_state(noun, state):
    assert lines(f"Kenya recognised {noun}.", firm=True) == {f"Kenya recognise {state}"}
