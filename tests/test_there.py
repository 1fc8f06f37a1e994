""" "There" as the place of a mission, a visit, help: sentences in, the state that is meant out."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chad recognised Kosovo in 2009 and opened an embassy there.", "Chad open_mission Kosovo"),
        (
            "Chad's president flew to Niger on Monday. His minister will open a consulate there.",
            "Chad open_mission Niger, planned",
        ),
        (
            "The war in Sudan goes on. The African Union has sent an envoy there.",
            "African Union send_envoy Sudan",
        ),
        ("The war in Sudan goes on. The African Union has sent food there.", "African Union aid Sudan"),
        (
            "The Taliban rule Afghanistan. Peru will close its embassy there.",
            "Peru close_mission Afghanistan, planned",
        ),
    ],
)
def test_the_one_state_spoken_of_is_meant(text, told):
    assert told in lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mali and Niger cut ties with Ukraine, and Kyiv closed its embassies there.",
        "Peru left Togo, and Ghana sent an envoy there.",
        "Turkish troops hold Karmin in Syria. Italy opened a consulate there.",
        "There is an embassy of Peru in Ghana.",
    ],
)
def test_of_several_and_of_towns_it_is_likely_only(text):
    missions = {"open_mission", "close_mission", "send_envoy"}
    assert not {told for told in lines(text, firm=True) if told.split()[-2] in missions}


def test_who_acts_is_not_there():
    text = "Peru is far away. Its premier opened an embassy there."
    assert lines(text, of="open_mission") == set()
