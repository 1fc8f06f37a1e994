"""A call that is turned away: what was called for will not be done, and whoever answers so does nothing else to the caller."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kenya brushed off calls to recognise Somaliland.", "Kenya not recognise Somaliland, planned"),
        ("Serbia laughed off demands that it recognise Kosovo.", "Serbia not recognise Kosovo, planned"),
        ("Chad rejected calls to sever ties with Sudan.", "Chad not sever_relations Sudan, planned"),
        ("Turkey spurned a request to close its embassy in Damascus.", "Turkey not close_mission Syria, planned"),
        ("Japan rebuffed pressure to list Hezbollah as a terrorist group.", "Japan not designate Hezbollah, planned"),
        ("The EU refused to heed a call to suspend aid to Ethiopia.", "European Union not stop_aid Ethiopia, planned"),
        ("Serbia did not heed calls to recognise Kosovo.", "Serbia not recognise Kosovo, planned"),
    ],
)  # fmt: skip
def test_it_will_not_be_done(text, told):
    assert lines(text, firm=True) == {told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chad rejected France's call to expel the Russian ambassador.", "Chad expel_envoy Russia, demanded"),
        ("Verania shrugged off an Ostmark demand that it recognise Kalmia.", "Verania recognise Kalmia, demanded"),
    ],
)  # fmt: skip
def test_who_is_named_to_ask_for_it_asks_for_it_still(text, told):
    assert lines(text, firm=True) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "Maduro rejected an ultimatum by Spain to call elections.",
        "Mali's junta rejected an ECOWAS ultimatum to free the president.",
        "Kenya refused a demand by Peru to hold a vote.",
    ],
)
def test_nothing_firm_is_done_to_who_calls(text):
    found = [claim for claim in claims(text) if claim.grade == "firm" and claim.recipient]
    assert not any(claim.recipient.name in {"Spain", "ECOWAS", "Peru"} for claim in found)


def test_a_call_that_nobody_is_told_to_turn_away():
    assert not lines("A demand that Kenya recognise Somaliland was brushed aside.", firm=True)
