"""Who acts besides states: weapons and fighters of somebody, rebels of a place, some of a people."""

import pytest

from coded import claim, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ethiopian helicopters bombed Eritrea.", "Ethiopia attack Eritrea"),
        ("Hezbollah fighters attacked Israel.", "Hezbollah attack Israel"),
        ("The rebels in Chad attacked Sudan.", "rebels in Chad attack Sudan"),
        ("Peruvian students marched against Chile.", "Peruvian students protest Chile"),
        ("Four young Algerians marched against France.", "Algerians protest France"),
        ("Thousands of Nigerians marched against Cameroon.", "Nigerians protest Cameroon"),
        ("Kenya killed four Somalis near the border.", "Kenya attack Somalis"),
        ("Algerians marched against France.", "Algerians protest France"),
        ("Kenyan officials said they would boycott Somalia.", "Kenya exclude Somalia, planned"),
        ("Oman is ready to attack Yemen.", "Oman attack Yemen, planned"),
    ],
)
def test_who_acts_besides_states(text, told):
    assert told in lines(text)


def test_a_people_as_such_is_its_body_politic():
    assert lines("Norway recognised the Palestinians.") == {"Norway recognise Palestine"}


def test_a_day_is_no_matter():
    assert claim("Peruvian miners protested on Sunday.").recipient is None


def test_militants_of_a_state_are_not_the_state():
    assert claim("Somali militants attacked Kenya.").actor.kind == "collective"
