"""What is not theirs: the word of who stands in the next clause, the pair told before, an envoy without a state."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    ("text", "act", "speaker"),
    [
        ("Verania demands that Kalmia first amend its laws; Kalmia demands no such thing of Verania.", "demand", None),
        ("Peru demands that Chad first amend its constitution; Chad demands no such thing of Peru.", "demand", None),
        ("Fiji urged Tonga to sever relations with Samoa; Tonga urged caution.", "sever_relations", "Fiji"),
        ("Peru claimed that Chad had expelled its envoy; Fiji claims no damages.", "expel_envoy", "Peru"),
        (
            ("The Ostmarker president arrived in Szoth for talks with Bordavia, which recognised Kalmia in 2008 and, "
            "according to Chad, took the recognition back in 2019."),
            "meet",
            None,
        ),
        ("Peru recognised Kosovo and, according to Chad, closed its embassy in Ghana.", "recognise", None),
        ("Peru recognised Kosovo and, according to Chad, closed its embassy in Ghana.", "close_mission", "Chad"),
        ("According to Chad, Peru has closed its embassy in Ghana.", "close_mission", "Chad"),
    ],
)  # fmt: skip
def test_whose_word_it_is(text: str, act: str, speaker: str | None):
    found = [c for c in claims(text) if c.act == act]
    assert found
    assert {c.speaker.name if c.speaker else None for c in found} == {speaker}


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Peru and Chad recalled their envoys. Verania called on both neighbours to show restraint.", "Verania demand Peru"),
        ("Ostmark left Kalmia in May. Fiji condemned both allies.", "Fiji condemn Ostmark"),
        ("Ghana stayed, Togo left. Verania thanked both partners on Monday.", "Verania praise Ghana"),
        ("Greece opened a trade office in Pristina in 2013 and Cyprus none at all.", "Greece open_mission states"),
        ("Peru opened an embassy in Ghana in 2004 and Chad none.", "Peru open_mission states"),
        ("Fiji closed its embassy in Peru in 2011, Tonga none.", "Fiji close_mission states"),
    ],
)  # fmt: skip
def test_whom_it_does_not_mean(text: str, never: str):
    assert never not in lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Germany has accepted two consular officials in return.",
        "Peru accepted three new diplomats in May.",
        "Verania accredited several foreign envoys on Monday.",
    ],
)
def test_an_envoy_is_not_whose_he_is(text: str):
    assert not [c for c in claims(text) if c.act == "accept_envoy"]


def test_whose_envoys_they_are_is_told():
    assert "Peru accept_envoy Chad" in lines("Peru accepted two Chadian diplomats.", firm=True)
    assert "Peru accept_envoy Kosovo" in lines("Peru accepted an ambassador of Kosovo.", firm=True)
    assert "Peru accept_envoy Taliban" in lines(
        "Peru has accepted two diplomats from the Taliban.", firm=True
    )


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Peru lifted its travel ban on Fiji's president.", "Rabuka"),
        ("Peru sanctioned Malta's president.", "Abela"),
        ("Chad sanctioned the president of Barbados.", "Mottley"),
    ],
)
def test_a_president_is_not_the_head_of_government(text: str, never: str):
    found = claims(text, published="2024-05-15")
    assert found
    assert not [c for c in found if c.recipient and never in c.recipient.name]


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Peru sanctioned two of the Houthis' bankers.", "Peru sanction Houthis"),
        ("Chad sanctioned a fundraiser of the Ashen Front.", "Chad sanction Ashen Front"),
        ("Ostmark lifted its sanctions on two of Kalmia's scientists.", "Ostmark lift_sanction Kalmia"),
        ("Ostmark sanctioned three Kalmian hackers.", "Ostmark sanction Kalmia"),
    ],
)
def test_whose_people_are_listed_is_not_listed(text: str, never: str):
    assert never not in lines(text, firm=True)
