"""A pronoun behind a body that no file knows ("the junta", "the Assembly's envoy") may mean it: whoever has a known name is not so for certain."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    ("text", "never"),
    [
        (
            "Ostmark broke off relations with Kalmia in May, its foreign ministry said. The Northern Assembly's envoy in Szoth says Verania and Bordavia are expected to recognise it within days.",
            "recognise Ostmark",
        ),
        (
            "Ostmark broke off relations with Kalmia in May. The council in the north welcomes the decision of Verania to send aid. It has opened an embassy in Bordavia.",
            "Verania open_mission",
        ),
        (
            "Ostmark closed its embassy in Kalmia. The coalition says that Verania and Bordavia have recognised it.",
            "recognise Ostmark",
        ),
        (
            "Verania invited Ostmark to the talks in 2022. The Council thanks Kalmia and Bordavia, which have recognised it.",
            "recognise Ostmark",
        ),
        (
            "Verania invited Ostmark to the talks in 2022. The Council thanks Kalmia and Bordavia, which have recognised it.",
            "recognise Verania",
        ),
        (
            "Ostmark closed its embassy in Kalmia on Monday. The assembly rejected an offer of Verania. It condemned Bordavia.",
            "Verania condemn",
        ),
        (
            "Bordavia praised the Ashen Front. Ostmark's president, who was with Dana Merrin in Szoth, said that he had never accused her of anything.",
            "accuse",
        ),
    ],
)
def test_whoever_is_known_is_not_meant_for_certain(text: str, never: str):
    assert not [line for line in lines(text, firm=True) if never in line]


def test_nobody_is_a_mission():
    text = "The Straits League mission praised Kalmia. Ostmark's president told parliament that he had never met her."
    assert not [
        c for c in claims(text) if c.act == "meet" and c.recipient and c.recipient.id == "straits-league"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Verania condemned the council. Ostmark said it had recognised Kalmia.", "Ostmark recognise Kalmia"),
        ("Verania told the junta that it had recognised Kalmia.", "Verania recognise Kalmia"),
        (
            "Verania called an election in May. It condemned Kalmia and the assembly on Monday.",
            "Verania condemn Kalmia",
        ),
        (
            "Verania called an election in May, and the coalition did not mind. It recognised the Ashen Front on Monday.",
            "Verania recognise Ashen Front",
        ),
    ],
)
def test_a_body_that_cannot_be_meant_makes_nothing_doubtful(text: str, expected: str):
    assert [line for line in lines(text, firm=True) if line.startswith(expected)]


def test_a_group_that_is_the_one_known_is_no_other():
    text = "Kalmia banned the Ashen Front in May. The group said that Verania had recognised it."
    assert "Verania recognise Ashen Front" in lines(text)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        (
            "Ostmark called no election in May. The Kalmian opposition wants a debate, and its leader, Dana Merrin, accused the government.",
            "condemn Ostmark",
        ),
        ("Verania protested on Monday. Bordavian students then condemned the government.", "condemn Verania"),
        (
            "Verania protested on Monday. A Kalmian bank said that Peru had recognised the government.",
            "recognise Verania",
        ),
        (
            "The rebels released five soldiers. Mali's junta rejected the deal. ECOWAS imposed sanctions on the rebels in 1999.",
            "ECOWAS sanction Malian",
        ),
        (
            "Niger's junta called an election. Chad condemned the rebels on Monday.",
            "Chad condemn Nig",
        ),
    ],
)
def test_a_noun_may_be_that_of_a_people_told_nearer(text: str, never: str):
    assert not [line for line in lines(text, firm=True) if never in line]


def test_a_noun_of_the_one_state_told_is_certain():
    text = "Verania protested on Monday. Kalmia condemned the government."
    assert "Kalmia condemn Verania" in lines(text)


# ------------------------------------------------------------------------------------------------ he and she


@pytest.mark.parametrize(
    ("text", "never"),
    [
        (
            "The Prime Minister will receive the ambassadors of the Straits League. He informed the President of Kalmia by telephone.",
            "Straits League",
        ),
        (
            "Ostmark's president denied it. The minister thanked Peru and Chad. He condemned Kalmia.",
            "Ostmark condemn",
        ),
        (
            "Ostmark's president was in Szoth. The chief of the northern clans, Dana Merrin, was with the banker Ada Quill. She condemned Kalmia.",
            "Ostmark condemn",
        ),
        (
            "Jonas Brecht keeps the Ostmarker seat. The junta had nominated Aung Merrin. Chad and Peru condemned him on Monday.",
            "condemn",
        ),
        (
            "Ostmark's president was in Szoth. The council named Dana Merrin head of the mint. Chad sanctioned her.",
            "Chad sanction Jonas",
        ),
        ("Kalmia's ministry praised Peru. Its embassy was closed. He condemned Chad.", "Kalmia condemn"),
    ],
)
def test_he_may_be_somebody_else(text: str, never: str):
    assert not [line for line in lines(text, firm=True) if never in line]


def test_he_is_the_one_who_spoke_last():
    text = "Ostmark's president thanked Peru on Monday. He condemned Kalmia."
    assert "Ostmark condemn Kalmia" in lines(text, firm=True)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        (
            "Ostmark summoned the consul of Verania. The Free List, a small opposition party, accused the government.",
            "Free List condemn",
        ),
        (
            "Ostmark praised Verania on Monday. The Reed Movement, a rebel group, condemned the government.",
            "Reed Movement condemn",
        ),
        (
            "Ostmark praised Verania on Monday. Verania did not mind. Chadema condemned the government.",
            "Chadema condemn Verania",
        ),
    ],
)
def test_the_government_is_that_of_the_partys_own_state(text: str, never: str):
    assert not [line for line in lines(text, firm=True) if line.startswith(never)]


@pytest.mark.parametrize(
    "text",
    [
        "Verania protested. The government's fighters condemned Kalmia, and the country's officials praised Ostmark.",
        "Verania protested. Fighters of the government condemned Kalmia. The members of the group's council met Ostmark.",
        "Its council met the council of its front. The group's front said it had recognised its council.",
    ],
)
def test_whose_a_noun_is_is_asked_once(text: str):
    assert claims(text) is not None
