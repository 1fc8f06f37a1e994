"""Who is meant by a surname, a pronoun or "the group": a report in, whom it spoke of before out."""

import pytest

from coded import claim, claims, line, lines
from statusquo.model import Publisher

# ------------------------------------------------------------------------------------------------ persons named again


def test_a_person_once_introduced_is_known_by_surname():
    assert lines("Petra Olm, the Veranian foreign minister, met the Ashen Front. Olm also met Ostmark.") == {
        "Verania meet Ashen Front",
        "Verania meet Ostmark",
    }


def test_a_surname_that_was_not_introduced_stays_unknown():
    met = claim("Olm met the Ashen Front in Hallen.")
    assert (met.actor.name, met.actor.kind, met.grade) == ("Olm", "provisional", "tentative")


def test_a_supported_name_needs_the_full_name_somewhere_in_the_report():
    assert lines("The Ashen Front took the port. Verania met the Front on Friday.", of="meet") == {
        "Verania meet Ashen Front"
    }
    alone = claims("Verania met the Front on Friday.")
    assert "ashen-front" not in {c.recipient.id for c in alone if c.recipient}


def test_the_title_of_a_report_supports_a_name_too():
    met = claims("Verania met the Front on Friday.", title="Talks with the Ashen Front")
    assert [line(c) for c in met] == ["Verania meet Ashen Front"]


def test_an_unknown_name_is_provisional_and_its_claim_tentative():
    met = claim("The Harbour Brigade met Verania in Hallen.")
    assert (met.actor.name, met.actor.kind, met.actor.id) == (
        "Harbour Brigade",
        "provisional",
        "harbour-brigade",
    )
    assert met.grade == "tentative"
    assert "name that no file knows" in met.why


# ------------------------------------------------------------------------------------------------ pronouns


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Verania met Kalmia in May. It recognised the Ashen Front on Monday.",
            "Verania recognise Ashen Front",
        ),
        (
            "Petra Olm, the Veranian foreign minister, met Kalmia in May. She recognised the Ashen Front on Monday.",
            "Verania recognise Ashen Front",
        ),
        (
            "Ostmark gave grain to the Ashen Front. They recognised Kalmia on Friday.",
            "Ashen Front recognise Kalmia",
        ),
        (
            "Verania met Kalmia in May and said that it had recognised the Ashen Front.",
            "Verania recognise Ashen Front",
        ),
    ],
)
def test_a_pronoun_stands_for_who_was_spoken_of_last_and_fits(text, expected):
    assert lines(text, of="recognise") == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "The rain stopped at noon. It recognised the Ashen Front on Monday.",
        "It recognised the Ashen Front on Monday.",
        "Verania met Kalmia in May. She recognised the Ashen Front on Monday.",
        "Verania met Kalmia in May. They recognised the Ashen Front on Monday.",
    ],
)
def test_a_pronoun_that_nobody_fits_names_nobody(text):
    assert lines(text, of="recognise") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Veranian Foreign Minister Petra Olm said that her country had recognised the Ashen Front.",
            "Verania recognise Ashen Front",
        ),
        (
            "President Jonas Brecht opened the session. His country has recognised the Ashen Front.",
            "Ostmark recognise Ashen Front",
        ),
        (
            "Verania met the foreign minister of Peru, who said that his country would recognise Kosovo.",
            "Peru recognise Kosovo, planned",
        ),
    ],
)
def test_the_country_of_somebody_is_that_for_which_he_speaks(text, expected):
    assert lines(text, of="recognise") == {expected}


def test_the_country_of_somebody_unknown_is_none():
    assert lines("A poet in Hallen said that her country had recognised Kalmia.", of="recognise") == set()


def test_they_are_the_body_and_not_who_spoke_for_it():
    text = "Straits League chief Mira Tolen spoke of polls. Verania would not meet them."
    assert "Verania not meet Mira Tolen, planned" not in lines(text)


@pytest.mark.parametrize(
    "asking", ["Kalmia's neighbour Verania", "Kalmia's ally Verania", "Kalmia's ally, Verania,"]
)
def test_who_is_described_before_the_name_speaks_by_the_name(asking):
    asked = claim(f"{asking} urged Ostmark to recognise the Ashen Front.", "recognise")
    assert asked.speaker is not None
    assert asked.speaker.name == "Verania"


def test_a_pronoun_far_from_its_name_is_left_open():
    between = " ".join(f"The sea was calm on day {number} of the month." for number in range(2, 7))
    near, far = (
        f"Verania met Kalmia in May. {gap}It recognised the Ashen Front on Monday."
        for gap in ("", f"{between} ")
    )
    assert lines(near, of="recognise") == {"Verania recognise Ashen Front"}
    assert lines(far, of="recognise") == set()


def test_a_pronoun_does_not_jump_over_a_sentence_that_names_another():
    text = "Verania met the Ashen Front. Ostmark closed the strait. It recognised Kalmia on Monday."
    assert "Verania recognise Kalmia" not in lines(text)


def test_a_pronoun_that_two_would_fit_makes_no_firm_claim():
    assert (
        lines("Verania met Kalmia in May. It recognised the Ashen Front.", of="recognise", firm=True) == set()
    )


def test_a_pronoun_that_only_one_fits_is_as_good_as_a_name():
    text = "Petra Olm, the Veranian foreign minister, met Kalmia in May. She met the Ashen Front on Monday."
    assert "Verania meet Ashen Front" in lines(text, firm=True)


def test_we_on_the_page_of_a_ministry_is_its_state():
    ministry = Publisher(
        id="veranian-ministry", name="Ministry of Verania", kind="ministry", speaks_for="VRN"
    )
    assert lines("We recognised the Ashen Front on Monday.", publisher=ministry) == {
        "Verania recognise Ashen Front"
    }
    assert lines("We recognised the Ashen Front on Monday.") == set()


def test_the_government_on_the_page_of_a_ministry_is_its_own():
    ministry = Publisher(
        id="veranian-ministry", name="Ministry of Verania", kind="ministry", speaks_for="VRN"
    )
    text = "The government recognised the Ashen Front on Monday."
    assert lines(text, publisher=ministry) == {"Verania recognise Ashen Front"}
    assert lines(text, firm=True) == set()


# ------------------------------------------------------------------------------------------------ definite noun phrases


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ashen Front met Kalmia in May. Ostmark recognised the group.", "Ostmark recognise Ashen Front"),
        ("Ostmark met the Ashen Front in May. Verania recognised the country.", "Verania recognise Ostmark"),
        ("The Straits League met Kalmia in Hallen. Verania joined the bloc.", "Verania join Straits League"),
    ],
)
def test_the_group_the_country_the_bloc(text, expected):
    assert lines(text, of=expected.split()[1]) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "Verania met Kalmia in May. Ostmark recognised the group on Monday.",  # of another kind
        "The Ashen Front met Verania in May. Ostmark recognised a group on Monday.",  # not the one spoken of
        "The Ashen Front met Verania in May. Ostmark recognised the northern group on Monday.",
    ],
)
def test_a_noun_phrase_that_takes_up_nobody_makes_no_firm_claim(text):
    assert lines(text, of="recognise", firm=True) == set()
    assert "Ostmark recognise Ashen Front" not in lines(text)


def test_the_two_states_are_the_two_spoken_of():
    text = "Verania met Ostmark in April. The two states severed diplomatic relations in 2016."
    assert lines(text, of="sever_relations") == {"Verania sever_relations Ostmark"}


def test_the_two_states_are_nobody_among_three():
    text = "Verania met Ostmark and Kalmia in April. The two states severed diplomatic relations in 2016."
    assert not lines(text, of="sever_relations")


def test_each_other_goes_both_ways():
    text = "Verania and Ostmark expelled each other's ambassadors in May."
    assert lines(text, of="expel_envoy") == {"Verania expel_envoy Ostmark", "Ostmark expel_envoy Verania"}


@pytest.mark.parametrize(
    ("before", "phrase"),
    [
        ("Verania and Ostmark quarrelled over the strait in 2015.", "The nations"),
        ("Verania and Ostmark quarrelled over the strait in 2015.", "Both countries"),
        ("Verania and Ostmark asked Kalmia for advice in 2015.", "The two countries"),
    ],
)
def test_two_together(before, phrase):
    text = f"{before} {phrase} severed diplomatic relations in 2016."
    assert lines(text, of="sever_relations") == {"Verania sever_relations Ostmark"}


def test_two_states_are_named_by_their_ministers():
    text = "The Kenyan and Ghanaian foreign ministers met in 2015. The two states severed diplomatic relations in 2016."
    assert lines(text, of="sever_relations") == {"Kenya sever_relations Ghana"}


def test_both_men_are_persons_and_not_the_states_named():
    text = "Mira Tolen flew from Kalmia to Ostmark to see Jonas Brecht. The two men met on Friday."
    met = [c for c in claims(text) if c.act == "meet" and c.recipient is not None]
    assert {(c.actor.agent, c.recipient.agent) for c in met} >= {("Mira Tolen", "Jonas Brecht")}


@pytest.mark.parametrize(
    ("before", "grade"),
    [
        ("The Ashen Front met Kenya in May.", "firm"),
        ("Chad and Kenya met in May.", "tentative"),
    ],
)
def test_a_described_country_is_surely_the_one_spoken_of_only_where_no_other_can_be_meant(before, grade):
    found = [
        c
        for c in claims(f"{before} Norway imposed sanctions on the small, rich nation.")
        if c.act == "sanction"
    ]
    assert [c.grade for c in found] in ([grade], [])
    assert all(line(c) in {"Norway sanction Kenya", "Norway sanction Chad"} for c in found)


def test_who_acts_is_not_the_country_acted_on():
    text = "Kalmia held a vote in May. Ostmark, Verania and Bordavia recognised the country."
    assert lines(text, of="recognise") == {
        "Ostmark recognise Kalmia",
        "Verania recognise Kalmia",
        "Bordavia recognise Kalmia",
    }


def test_the_republic_is_the_one_that_the_report_calls_so():
    text = "Algeria backs the Sahrawi republic. Kenya hosted its leader. Bolivia restored recognition of the republic."
    assert {c.recipient.name for c in claims(text) if c.act == "recognise"} == {
        "Sahrawi Arab Democratic Republic"
    }
