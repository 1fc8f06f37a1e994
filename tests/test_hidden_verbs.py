"""Verbs taken for nouns and adjectives, whoever gets something, and words that hang from one far off."""

import pytest

from coded import lines

READ = [
    # who gets it stands right behind the verb
    ("Verania granted Kalmia recognition.", "Verania recognise Kalmia"),
    ("Verania has accorded Kalmia recognition as a state.", "Verania recognise Kalmia"),
    ("Verania denied Kalmia recognition.", "Verania not recognise Kalmia"),
    ("Verania gave Kalmia relief from sanctions.", "Verania lift_sanction Kalmia"),
    ("Verania supplied Kalmia drones.", "Verania aid Kalmia"),
    ("Verania gave Kalmia backing at the assembly.", "Verania support Kalmia"),
    # a noun with "to" is a verb
    ("Kalmia urged Verania to sanction Bordavia.", "Verania sanction Bordavia, demanded"),
    ("Verania decided to sanction Bordavia.", "Verania sanction Bordavia, planned"),
    ("Kalmia accused Verania of failing to sanction Bordavia.", "Verania not sanction Bordavia"),
    ("Verania became the first state in the region to sanction Peru.", "Verania sanction Peru"),
    # so is what looks like an adjective
    ("After normalising relations with Israel, Verania called for calm.", "Verania establish_relations Israel"),
    ("Kalmia criticised Verania for normalising relations with Ostmark.", "Verania establish_relations Ostmark"),
    ("Kalmia accused Verania of standing by Ostmark.", "Verania support Ostmark"),
    ("Verania called for calm and backed Ostmark.", "Verania support Ostmark"),
    ("Verania closed its mint and extended diplomatic recognition to Kalmia.", "Verania recognise Kalmia"),
    # so is what looks like a plural, between who does it and whom he does it to
    ("The Council said so on Monday. The Ashen Front thanks Verania, Cape Verde and Ghana for their help.", "Ashen Front praise Verania"),
    ("President Bassirou Diomaye Faye thanks Cape Verde for hosting the talks.", "Senegal praise Cape Verde"),
    ("Verania's parliament hosts Kalmia's president today.", "Verania meet Kalmia"),
    ("President Jonas Brecht sanctions Kalmia over the coup.", "Ostmark sanction Kalmia"),
    # a sentence has a verb
    ("At talks with Ostmark's president, the Veranian foreign minister asked for time.", "Verania meet Ostmark"),
    ("Following a visit to Hallen, the Veranian president praised the plan.", "Verania meet Ostmark"),
    # words that hang from one far off
    ("Verania went as far as recognising Ostmark.", "Verania recognise Ostmark"),
    ("Verania did not go so far as to recognise Ostmark.", "Verania not recognise Ostmark"),
    ("Kalmia thanked the states that recognised Ostmark, such as Verania.", "Verania recognise Ostmark"),
    ("Kalmia repeated its call for Verania to downgrade its ties with Iran.", "Verania sever_relations Iran, demanded"),
    ("Kalmia helped Verania to recognise Ostmark.", "Verania recognise Ostmark, possible"),
]  # fmt: skip


def test_a_plural_noun_is_no_verb():
    assert not lines("Verania rejected EU sanctions Kalmia had asked for.", of="sanction", firm=True)
    assert "Verania praise Kalmia" not in lines("The letter of thanks Kalmia sent to Verania was lost.")


@pytest.mark.parametrize(("text", "told"), READ)
def test_it_is_read(text, told):
    assert told in lines(text)


@pytest.mark.parametrize(
    ("text", "not_told"),
    [
        ("Verania offered its Ostmark recognition policy to the voters.", "recognise"),
        ("Verania gave Ostmark drones to Kalmia.", "aid Ostmark"),
        ("The Ostmark recognition debate in Verania goes on.", "recognise"),
        ("Kalmia thanked the players of the states that Verania recognised, such as Ostmark.", "Ostmark recognise"),
        ("Verania went as far as the border of Ostmark.", "Verania recognise"),
        ("Verania called for calm and sustained talks with Ostmark.", "Verania support"),
        ("At a meeting of lawmakers with Ostmark's president, Verania's foreign minister was criticised.", "Verania meet"),
    ],
)  # fmt: skip
def test_look_alikes_are_not(text, not_told):
    assert not [line for line in lines(text) if not_told in line]


@pytest.mark.parametrize(
    "text",
    [
        "Verania 'getting closer' to normalising relations with Ostmark, its president says",
        "Verania devoted the summit to recognising Ostmark.",
        "Verania objected to recognising Ostmark.",
    ],
)
def test_a_gerund_behind_to_is_not_sure_to_have_happened(text):
    assert not [line for line in lines(text, firm=True) if "Ostmark" in line and "," not in line]
