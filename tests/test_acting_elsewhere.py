"""Who acts where the sentence does not say so in its own place: pairs, participants, officials, those who say so."""

import pytest

from coded import claim, claims, lines
from statusquo.model import Publisher

MINISTRY = Publisher(id="veranian-ministry", name="Ministry of Verania", kind="ministry", speaks_for="VRN")


# ------------------------------------------------------------------------------------------------ pairs


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The ceremony marked the friendship between Verania and Kalmia.", "Verania support Kalmia"),
        ("The old partnership between Ostmark and Bordavia was praised.", "Ostmark support Bordavia"),
        ("The Ronda Accords were signed between Kalmia and Ostmark.", "Kalmia agree Ostmark"),
    ],
)
def test_one_phrase_may_name_both_sides(text, told):
    assert lines(text) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "The friendship between the two brothers of Verania ended.",
        "Verania praised the friendship between teachers and pupils.",
    ],
)
def test_a_friendship_of_others_is_not_told_of_states(text):
    assert lines(text, of="support", firm=True) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # of several the two of whom one turned to the other last
        (
            "The war in Bordavia has calmed, and Verania is praising Kalmia. The two countries held talks in April.",
            "Verania meet Kalmia",
        ),
        # not who brings them together
        (
            "Kalmian envoys flew to Hallen after Bordavia praised a deal to restore relations between the two countries.",
            "Kalmia establish_relations Ostmark, planned",
        ),
        # the two leaders, though others were spoken of since
        (
            "Jonas Brecht met the Kalmian president, Otto Hamm. Snow fell. The envoy of Ostmark sat by. The two leaders also met in May.",
            "Ostmark meet Kalmia",
        ),
    ],
)
def test_the_two_are_found_among_several(text, told):
    assert told in lines(text)


def test_the_pair_are_the_two_persons_not_where_they_are():
    text = "Jonas Brecht arrived in Kalmia with the Bordavian minister, Otto Hamm. The pair met the Kalmian president."
    assert {"Ostmark meet Kalmia", "Bordavia meet Kalmia"} <= lines(text, of="meet")


def test_a_pair_of_whom_one_is_unknown_is_not_filled_up_with_a_place():
    text = "Hanna Olm arrived in Kalmia with the Bordavian minister, Otto Hamm. The pair met Verania."
    assert "Kalmia meet Verania" not in lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "Verania met Kalmia. The only two states to have signed a treaty with Ostmark were absent.",
        "Verania met Kalmia. The other two states signed a treaty with Ostmark.",
    ],
)
def test_two_who_are_told_apart_are_not_the_two_spoken_of(text):
    assert not {"Verania agree Ostmark", "Kalmia agree Ostmark"} & lines(text, of="agree")


def test_who_has_done_it_does_not_plan_it():
    told = lines("The only states to have recognised the Ashen Front are poor.", of="recognise")
    assert not any(line.endswith("planned") for line in told)


def test_a_noun_in_a_circumstance_is_not_who_acts_above():
    text = "Verania severed ties with Kalmia after the country supplied weapons to Ostmark."
    assert lines(text, of="aid") == {"Kalmia aid Ostmark"}
    assert lines(text, of="aid", firm=True) == set()


# ------------------------------------------------------------------------------------------------ taking part


def test_who_is_called_the_host_meets_those_who_came():
    text = "The meeting included envoys from Kalmia, Bordavia, Verania and Ostmark, which is the host."
    assert lines(text, of="meet") == {
        "Ostmark meet Verania",
        "Ostmark meet Kalmia",
        "Ostmark meet Bordavia",
    }


def test_those_whom_the_talks_included_act_in_the_next_sentences():
    text = (
        "The talks included envoys from Verania, Ostmark and Kalmia. It was a long day. They agreed that they will not "
        "recognise the Ashen Front."
    )
    assert lines(text, of="recognise") == {
        "Verania not recognise Ashen Front, planned",
        "Ostmark not recognise Ashen Front, planned",
        "Kalmia not recognise Ashen Front, planned",
    }


def test_what_a_list_includes_does_not_act():
    assert lines("The report included Verania, Ostmark and Kalmia. They recognised the Ashen Front.") == set()


def test_some_of_all_states_are_named_by_what_tells_them_apart():
    told = claim("Verania will not recognise any government that took power by force.")
    assert told.recipient is not None
    assert (told.recipient.name, told.grade) == ("any government that took power by force", "firm")


# ------------------------------------------------------------------------------------------------ officials


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ambassador Olmsted met the Ashen Front in Hallen.", "Verania meet Ashen Front"),
        ("The word was passed on by Special Envoy Corliss when he met Kalmia.", "Verania meet Kalmia"),
    ],
)
def test_an_official_without_a_state_is_likely_the_ministrys_own(text, told):
    met = [c for c in claims(text, publisher=MINISTRY) if c.act == "meet"]
    assert told in lines(text, publisher=MINISTRY)
    assert {c.grade for c in met} == {"tentative"}
    assert told not in lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ambassador Olmsted of Ostmark met the Ashen Front.",
        "Former Ambassador Olmsted met the Ashen Front.",
        "The Kalmian foreign minister, Otto Hamm, spoke. Minister Hamm met the Ashen Front.",
    ],
)
def test_an_official_of_another_state_or_of_the_past_is_not(text):
    assert "Verania meet Ashen Front" not in lines(text, publisher=MINISTRY)


@pytest.mark.parametrize(
    "text",
    [
        "Jonas Brecht is popular in Kalmia.",
        "Veranian troops are in Kalmia.",
        "Jonas Brecht is in exile in Kalmia.",
        "Verania is in Kalmia's debt.",
    ],
)
def test_what_else_is_somewhere_does_not(text):
    assert lines(text, of="meet") == set()


# ------------------------------------------------------------------------------------------------ nouns


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Ostmarker president said that negotiations with Kalmia had begun.", "Ostmark meet Kalmia"),
        (
            "Verania announced that talks with the Ashen Front would resume.",
            "Verania meet Ashen Front, planned",
        ),
    ],
)
def test_who_tells_of_talks_likely_takes_part(text, told):
    assert told in lines(text, of="meet")
    assert told not in lines(text, of="meet", firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "An analyst said that talks with Kalmia had begun.",
        "Verania said that Bordavia's talks with Kalmia had begun.",
    ],
)
def test_who_tells_of_the_talks_of_others_does_not(text):
    assert not any(line.startswith(("Verania", "analyst")) for line in lines(text, of="meet"))


@pytest.mark.parametrize(
    "text",
    [
        "In a show of support for Kalmia, Verania announced a new package.",
        "Verania closed the port in a gesture of solidarity with Kalmia.",
    ],
)
def test_what_is_done_as_a_sign_of_support_is_support(text):
    assert "Verania support Kalmia" in lines(text, of="support")


# ------------------------------------------------------------------------------------------------ "for its support"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Verania thanked Ostmark for its support of Kalmia.", "Ostmark support Kalmia"),
        ("Verania imposed sanctions on Ostmark for its support for Kalmia.", "Ostmark support Kalmia"),
        ("Verania condemned Ostmark for its support for Kalmia.", "Ostmark support Kalmia"),
    ],
)
def test_whose_deed_it_is_for_which_somebody_is_judged(text, told):
    assert lines(text, of="support") == {told}


def test_of_those_without_a_name_nobody_else_is_told():
    text = "Verania imposed sanctions on two companies in Ostmark and Bordavia for their support of Kalmia."
    assert lines(text, of="support") == set()


def test_what_somebody_asks_for_is_not_judged():
    text = "Verania used the talks for its support of Kalmia."
    assert "Verania support Kalmia" in lines(text, of="support")
