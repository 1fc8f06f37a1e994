"""Some of many who are told at the end: they did it, and it is not done to them."""

from __future__ import annotations

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("Nine states have closed their embassies in Syria, notably Kenya and Peru.", "close_mission", {"Kenya close_mission Syria", "Peru close_mission Syria"}),
        ("Fifteen states have cut ties with Taiwan, most recently Honduras and Nauru.", "sever_relations", {"Honduras sever_relations Taiwan", "Nauru sever_relations Taiwan"}),
        ("Eight countries have severed relations with Taiwan since 2016, most recently Nauru.", "sever_relations", {"Nauru sever_relations Taiwan"}),
        ("Ten states have recognised Kalmia, the latest being Fiji.", "recognise", {"Fiji recognise Kalmia"}),
        ("Nine states have cut ties with Taiwan, the latest being Nauru.", "sever_relations", {"Nauru sever_relations Taiwan"}),
        ("Kosovo was recognised by 110 states, most recently Sudan.", "recognise", {"Sudan recognise Kosovo"}),
        ("Some 20 governments have recalled their envoys from Israel, Chile and Bolivia among them.", "expel_envoy", {"Chile expel_envoy Israel", "Bolivia expel_envoy Israel"}),
        ("Six states have imposed sanctions on Mali, with Kenya and Ghana among them.", "sanction", {"Kenya sanction Mali", "Ghana sanction Mali"}),
    ],
)  # fmt: skip
def test_they_did_it(text: str, act: str, told: set[str]) -> None:
    assert lines(text, of=act, firm=True) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # of those to whom it is done
        ("Kenya has expelled envoys from three states, notably Peru.", "Kenya expel_envoy Peru"),
        (
            "Ghana has recognised several states, Kosovo and Palestine among them.",
            "Ghana recognise Palestine",
        ),
        # no end of a list
        ("Kenya has closed its embassies in Syria, Libya and Yemen.", "Kenya close_mission Yemen"),
    ],
)
def test_others_stay_those_to_whom_it_is_done(text: str, told: str) -> None:
    assert told in lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Nine states have criticised Israel, notably Prime Minister Benjamin Netanyahu.",
        "Four states have closed their embassies in the Gulf, notably Qatar.",
    ],
)
def test_who_may_be_a_part_of_what_stands_before_does_nothing(text: str) -> None:
    assert not [told for told in lines(text) if told.startswith(("Israel", "Qatar"))]


# ------------------------------------------------------------------------------------------------ whose recognition


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kosovo has been recognised by 110 states. 28 countries have withdrawn their recognition, among them Ghana and Togo.",
            {"Ghana derecognise Kosovo", "Togo derecognise Kosovo", "countries derecognise Kosovo"},
        ),
        (
            "Abkhazia was recognised by Nauru in 2009. Vanuatu and Tuvalu have withdrawn their recognition.",
            {"Vanuatu derecognise Abkhazia", "Tuvalu derecognise Abkhazia"},
        ),
        (
            "Kalmia was recognised by Verania and Ostmark. Bordavia froze its recognition.",
            {"Bordavia derecognise Kalmia"},
        ),
        # of two that were recognised neither
        ("Malawi recognised Taiwan. Kenya recognised Kosovo. Ghana revoked its recognition.", set()),
        ("28 countries have withdrawn their recognition, among them Ghana and Togo.", set()),
    ],
)
def test_recognition_is_withdrawn_from_whom_it_was_told_of_as_a_suggestion(text: str, told: set[str]) -> None:
    assert lines(text, of="derecognise") == told
    assert not lines(text, of="derecognise", firm=True)
