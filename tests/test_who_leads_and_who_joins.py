"""Who leads others in doing something, who does it among allies, and for whom several officials act."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kenya has been a pioneer in recognising Kosovo.", "Kenya recognise Kosovo"),
        ("Peru has taken the lead in sanctioning Iran.", "Peru sanction Iran"),
        ("Qatar emerged as a leader in engaging with Hamas.", "Qatar meet Hamas"),
        ("Turkey has been one of the main players in dialoguing with Hamas.", "Turkey meet Hamas"),
        ("Chad was among the first in recognising Kosovo.", "Chad recognise Kosovo"),
        ("Peru refused to take the lead in sanctioning Iran.", "Peru not sanction Iran"),
        ("Chad could become a leader in recognising Kosovo.", "Chad recognise Kosovo, possible"),
    ],
)  # fmt: skip
def test_who_leads_in_doing_it_does_it(text, told):
    assert told in lines(text, firm=True)


def test_who_does_not_lead_may_still_do_it():
    assert not lines("Qatar is not a leader in engaging with Hamas.", firm=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kosovo has been recognised by Western allies including Germany.", "Germany recognise Kosovo"),
        ("Kosovo has been recognised by partners such as Norway and Peru.", "Norway recognise Kosovo"),
        ("The Sahrawi republic was recognised by its allies, including Algeria.", "Algeria recognise Sahrawi Arab Democratic Republic"),
    ],
)  # fmt: skip
def test_allies_who_do_it_are_not_what_is_said(text, told):
    assert told in lines(text, of="recognise", firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Norway recognised Chad as an ally in the fight for the forests.",
        "Chad was recognised as a partner by Norway.",
    ],
)
def test_who_is_called_an_ally_is_not_recognised(text):
    assert not lines(text, of="recognise")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Foreign ministers from Arab countries met the Taliban in Doha.", "Arab countries meet Taliban"),
        ("Foreign ministers of Arab states condemned Iran.", "Arab states condemn Iran"),
        ("Presidents of several African states condemned Mali.", "African states condemn Mali"),
    ],
)
def test_officials_of_several_states_act_for_them(text, told):
    assert told in lines(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("France met with Lukashenko's opponents on Monday.", "France meet Lukashenko's opponents"),
        ("Poland met the opponents of Lukashenko on Monday.", "Poland meet Lukashenko's opponents"),
        ("Kenya met Niger's rivals on Monday.", "Kenya meet Niger's rivals"),
    ],
)
def test_who_is_against_somebody_is_named_by_him(text, told):
    assert lines(text, of="meet") == {told}


def test_the_statement_is_that_of_the_body_that_spoke_right_before():
    text = 'Kenya\'s foreign ministry said that the talks had ended. "We support the unity of Chad," the statement added.'
    assert "Kenya support Chad" in lines(text, firm=True)
    assert not lines(
        'The visit ended on Sunday. "We support the unity of Chad," the statement added.', of="support"
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Iran remains under sanctions, including those imposed by Canada.", {"Canada sanction Iran"}),
        ("Chile lifted its measures, including those imposed by Peru.", set()),
    ],
)
def test_those_are_what_stands_before(text, told):
    assert lines(text, of="sanction", firm=True) == told
