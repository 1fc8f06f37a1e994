"""Whoever governs a state does nothing to that state between states: "the junta expelled the envoy of its own country"."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    "text",
    [
        "Myanmar's junta expelled Myanmar's ambassador to the UN.",
        "The Taliban expelled the Afghan ambassador.",
        "The Taliban do not recognise Afghanistan's embassy in Dushanbe.",
        "Myanmar's junta severed ties with Myanmar.",
    ],
)
def test_nothing_firm_is_told_of_a_government_and_its_own_state(text):
    assert not any(claim.grade == "firm" for claim in claims(text))


def test_others_do_it_to_that_state():
    assert lines("Kalmia expelled Myanmar's ambassador.", firm=True) == {"Kalmia expel_envoy Myanmar"}
    assert lines("Myanmar's junta expelled the ambassador of Kalmia.", firm=True) == {
        "Myanmar junta expel_envoy Kalmia"
    }
