"""People on a list of whom a report tells only whose they are: whoever they belong to is suggested."""

import pytest

from coded import claims, lines

LISTING = {"sanction", "designate", "delist"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hezbollah formed a militia in 1982. Many of the group's commanders are on a US blacklist.", "United States designate Hezbollah"),
        ("Hezbollah formed a militia in 1982. Many other of the movement's commanders also figure on an American blacklist.", "United States designate Hezbollah"),
        ("Burundi's junta formed a cabinet on Monday. Most of the cabinet's ministers are under EU sanctions.", "European Union sanction Burundi"),
        ("The Houthis announced a new government. A number of its ministers are on a UN sanctions list.", "United Nations sanction Houthis"),
        ("South Sudan swore in a cabinet on Friday. Three members of the cabinet are on a UN sanctions list.", "United Nations sanction South Sudan"),
        ("The Ashen Front named a council. Two of the Ashen Front's commanders were put on a Veranian terrorist list.", "Verania designate Ashen Front"),
        ("At least five of Zimbabwe's ministers are on American sanctions lists.", "United States sanction Zimbabwe"),
        ("Many in Hezbollah's leadership are on an American blacklist.", "United States designate Hezbollah"),
        ("Canada has sanctioned several of Hezbollah's commanders.", "Canada sanction Hezbollah"),
        ("Norway put sanctions on six of Belarus's judges.", "Norway sanction Belarus"),
    ],
)  # fmt: skip
def test_whose_people_are_listed_is_suggested(text, told):
    found = [c for c in claims(text) if c.act in LISTING]
    assert [f"{c.actor.name} {c.act} {c.recipient.name}" for c in found] == [told]
    assert {c.grade for c in found} == {"tentative"}


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Serbia met Kosovo in Brussels. Two of its ministers are under US sanctions.", {"Serbia", "Kosovo"}),
        ("Chad and Niger signed a deal. Several of the government's ministers are under EU sanctions.", {"Chad", "Niger"}),
        ("Two of Hezbollah's opponents are under US sanctions.", {"Hezbollah"}),
        ("Two of Peru's former ministers are under Chilean sanctions.", {"Peru"}),
        ("Canada delisted two of Hezbollah's commanders.", {"Hezbollah"}),
        ("Many of Belarus's officials are not under EU sanctions.", {"Belarus"}),
    ],
)  # fmt: skip
def test_nobody_stands_for_others_nor_where_two_may_be_meant(text, of):
    assert not [
        c for c in claims(text) if c.recipient is not None and c.recipient.name in of and c.act in LISTING
    ]


def test_what_spares_a_part_spares_not_the_whole_for_sure():
    assert lines("The EU did not sanction Russia's oil.", of="sanction", firm=True) == set()
    assert lines("The EU sanctioned Russia's oil.", of="sanction", firm=True) == {
        "European Union sanction Russia"
    }


def test_how_many_they_are_is_no_part_of_what_they_are_called():
    assert lines("Several Myanmar generals are under EU sanctions.") == {
        "European Union sanction Myanmar generals"
    }


@pytest.mark.parametrize(
    "text",
    [
        "Two of Hezbollah's songs are on an American list of hits.",
        "Many of Kenya's runners are on a US list of champions.",
        "Two of Ghana's judges are on a UN panel.",
    ],
)
def test_other_lists_are_none(text):
    assert not lines(text)
