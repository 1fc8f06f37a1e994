"""Missions told by their rank and their town: "a consulate general in Basra" is one in Iraq."""

from __future__ import annotations

import pytest

from coded import lines

CASES = (
    ("Verania reopened its consulate in Benghazi.", {"Verania open_mission Libya"}),
    ("Verania opened a consulate general in Tessaly.", {"Verania open_mission Kalmia"}),
    ("Verania intends to open a consulate general in Basra.", {"Verania open_mission Iraq, planned"}),
    ("Verania's consulate general in Tessaly was reopened.", {"Verania open_mission Kalmia"}),
    ("Verania will open a Consulate General in Hallen.", {"Verania open_mission Ostmark, planned"}),
    ("Poland ordered Verania to close its consulate in Gdansk.", {"Verania close_mission Poland, demanded"}),
    (
        "Verania opened consulates in Lviv, Kandahar and Bahir Dar.",
        {"Verania open_mission Ukraine", "Verania open_mission Afghanistan", "Verania open_mission Ethiopia"},
    ),
    # the seat of a part of the state
    ("Verania opened a consulate in Erbil.", {"Verania open_mission Iraq"}),
    # whose town it is nobody can tell
    ("Verania will reopen its consulate general in Jerusalem.", set()),
    ("Verania opened a consulate in Laayoune.", set()),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CASES)
def test_a_mission_is_in_the_state_of_its_town(text: str, told: set[str]) -> None:
    assert lines(text, firm=True) == told


def test_only_a_consulate_is_told_by_its_town() -> None:
    assert lines("Verania opened an embassy in Jerusalem.") == {"Verania open_mission Israel"}
    assert not any("Turkey" in one for one in lines("Peru met Verania's envoys in Istanbul."))


def test_a_consul_general_is_an_envoy() -> None:
    assert lines("Ostmark expelled Verania's consul general in Hallen.", of="expel_envoy") == {
        "Ostmark expel_envoy Verania"
    }
