"""Whoever governs a state, or belongs to it, does nothing to it between states: "the junta expelled the envoy of its own country"."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    "text",
    [
        "Myanmar's junta expelled Myanmar's ambassador to the UN.",
        "The Taliban expelled the Afghan ambassador.",
        "The Taliban do not recognise Afghanistan's embassy in Dushanbe.",
        "Myanmar's junta severed ties with Myanmar.",
        "The Sudanese army has sanctioned Sudan, officials said.",
        "The Sudanese Armed Forces recognised Sudan.",
        "The Libyan National Army expelled the Libyan ambassador.",
        "The Syrian Salvation Government recognised Syria.",
        "Hezbollah sanctioned Lebanon.",
    ],
)
def test_nothing_firm_is_told_of_a_government_and_its_own_state(text):
    assert not any(claim.grade == "firm" for claim in claims(text))


def test_others_do_it_to_that_state():
    assert lines("Kalmia expelled Myanmar's ambassador.", firm=True) == {"Kalmia expel_envoy Myanmar"}
    assert lines("Myanmar's junta expelled the ambassador of Kalmia.", firm=True) == {
        "Myanmar junta expel_envoy Kalmia"
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Sudanese army sanctioned Chad.", "Sudanese Armed Forces sanction Chad"),
        ("Kenya sanctioned the Sudanese army on Friday.", "Kenya sanction Sudanese Armed Forces"),
        ("Somaliland cut ties with Somalia.", "Somaliland sever_relations Somalia"),
        ("Hamas does not recognise Israel.", "Hamas not recognise Israel"),
    ],
)
def test_a_body_acts_on_others_and_a_part_that_governs_itself_on_its_state(text, told):
    assert lines(text, firm=True) == {told}
