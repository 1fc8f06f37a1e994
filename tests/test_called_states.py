"""A state behind what it is ("the Gulf state of Qatar") and behind the day ("On Monday, Chile, a member of the bloc, ...")."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Gulf state of Kuwait recognised Kalmia.", "Kuwait recognise Kalmia"),
        ("Verania lifted its sanctions on the landlocked country of Mali.", "Verania lift_sanction Mali"),
        ("Kalmia was recognised by the Pacific island nation of Tonga.", "Tonga recognise Kalmia"),
        ("The southern African kingdom of Lesotho has withdrawn its recognition of Kalmia.", "Lesotho derecognise Kalmia"),
        ("Verania opened an embassy in the Central American country of Belize.", "Verania open_mission Belize"),
        ("Verania and the West African nation of Togo met the Ashen Front.", "Togo meet Ashen Front"),
        ("Verania hailed the decision of the Pacific nation of Tuvalu to expel the ambassador of Peru.", "Tuvalu expel_envoy Peru, planned"),
        ("On Monday, Verania, a member of the bloc, sent an envoy to Peru.", "Verania send_envoy Peru"),
        ("On Friday, Kalmia as well as Peru appointed an ambassador to Mali.", "Kalmia send_envoy Mali"),
        ("On Friday, Kalmia as well as Peru appointed an ambassador to Mali.", "Peru send_envoy Mali"),
    ],
)  # fmt: skip
def test_the_state_is_meant(text, told):
    assert told in lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "The US state of Georgia recognised Kalmia.",
        "The southern state of Georgia sanctioned Iran.",
        "The Indian state of Punjab sanctioned Pakistan.",
        "The European state of the art lab recognised Kalmia.",
    ],
)
def test_a_part_of_a_state_is_no_state(text):
    assert not lines(text, firm=True)
