"""What stands around a deed does not change it: the same clause said by somebody, on some day, with something behind it."""

import pytest

from coded import lines

DEEDS = {
    "Peru has recognised Kosovo": ("Kosovo", "Peru recognise Kosovo"),
    "Chad has cut ties with Sudan": ("Sudan", "Chad sever_relations Sudan"),
    "Turkey expelled the Israeli ambassador": ("Israel", "Turkey expel_envoy Israel"),
    "Norway has suspended aid to Mali": ("Mali", "Norway stop_aid Mali"),
}
SAID = [
    "{C}, the foreign minister of {W} said.",
    "{C}, {W}'s foreign minister said on Friday.",
    "{C}, the president of {W} announced on Friday.",
    "{C}, a spokesman for the government of {W} told reporters.",
    "{C}, a senior official said on condition of anonymity.",
    "{C}, the state news agency reported on Monday.",
    "{C}, the Hallen Times reported, quoting its foreign minister.",
    "{C}, said a spokeswoman for the foreign ministry.",
    "{C}, its foreign minister told a newspaper in an interview.",
    "{C}, its foreign minister, Juan Perez, said.",
    "The foreign ministry of {W} said on Monday that {C}.",
    "Speaking in Geneva, the foreign minister of {W} said that {C}.",
    "According to the foreign ministry, {C}.",
    "“{C},” the foreign minister of {W} said.",
]
TOLD = [
    "{C} on 3 May, the first such step since 2019.",
    "{C}, a move that drew criticism from human rights groups.",
    "{C}, a step that won praise from Chile.",
    "{C} – a decision long in the making.",
    "{C} as part of a deal brokered by Egypt.",
    "{C} following a cabinet meeting on Tuesday evening.",
    "{C}, hours after the foreign ministry had ruled out further talks.",
    "{C}, and the opposition welcomed the decision.",
    "After months of debate, {C}.",
    "The news came a day after {C}.",
]


@pytest.mark.parametrize("frame", [*SAID, *TOLD])
@pytest.mark.parametrize("deed", DEEDS)
def test_the_deed_is_read_in_every_frame(deed, frame):
    somebody, told = DEEDS[deed]
    assert told in lines(frame.replace("{C}", deed).replace("{W}", somebody), firm=True)


@pytest.mark.parametrize("deed", DEEDS)
def test_a_frame_adds_no_deed_of_its_own(deed):
    _, told = DEEDS[deed]
    for frame in TOLD[:3]:
        assert lines(frame.replace("{C}", deed), firm=True) == {told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru announced plans to recognise Kosovo.", "Peru recognise Kosovo, planned"),
        ("Kenya has announced its intention to recognise Kosovo.", "Kenya recognise Kosovo, planned"),
        ("Calls grew for Peru to recognise Kosovo.", "Peru recognise Kosovo, demanded"),
        ("Pressure is mounting on Peru to recognise Kosovo.", "Peru recognise Kosovo, demanded"),
        ("Peru denied reports that it had recognised Kosovo.", "Peru not recognise Kosovo"),
        ("Peru rejected claims that it had recognised Kosovo.", "Peru not recognise Kosovo"),
        ("After recognising Kosovo, Peru faced criticism.", "Peru recognise Kosovo"),
        ("By recognising Kosovo, Peru angered Serbia.", "Peru recognise Kosovo"),
        ("Instead of recognising Kosovo, Peru sent a letter.", "Peru not recognise Kosovo"),
        ("Chad, which recognised Kosovo in May, met Serbia.", "Chad recognise Kosovo"),
    ],
)  # fmt: skip
def test_plans_calls_and_denials(text, told):
    assert told in lines(text, of="recognise", firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "There are reports that Peru has recognised Kosovo.",
        "Peru regrets not recognising Kosovo earlier.",
        "Serbia and Kosovo, the envoy of the union said on Friday, met in Oslo.",
    ],
)
def test_hearsay_and_regret_recognise_nobody_for_certain(text):
    assert "Peru recognise Kosovo" not in lines(text, firm=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chile condemned the recognition of Kosovo by Peru.", "Chile condemn Peru"),
        ("Chile condemned the expulsion of the Israeli ambassador by Turkey.", "Chile condemn Turkey"),
        ("Chile condemned the attack on Mali by Chad.", "Chile condemn Chad"),
        ("Iran condemned the designation of Hezbollah by Germany.", "Iran condemn Germany"),
        ("The recognition of Kosovo by Peru was condemned by Chile.", "Chile condemn Peru"),
        ("Chile praised Kosovo's recognition by Peru.", "Chile praise Peru"),
    ],
)
def test_who_did_it_is_judged(text, told):
    assert told in lines(text, firm=True)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Serbia condemned the recognition of Kosovo.", "Serbia condemn Kosovo"),
        ("Chile criticised the arming of Mali.", "Chile condemn Mali"),
        ("Chile denounced the sanctions against Iran.", "Chile condemn Iran"),
        ("Norway welcomed the release of two French reporters.", "Norway praise France"),
        ("Chile condemned the closure of the embassy of Mali.", "Chile condemn Mali"),
    ],
)
def test_to_whom_it_was_done_is_not_judged(text, wrong):
    assert wrong not in lines(text)
