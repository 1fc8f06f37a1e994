"""Where a sentence leaves the verb out, or who is set apart is not clear, nobody is paired with another's party."""

import pytest

from coded import claim, claims, lines


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("Bolivia recognised Palestine, Peru Kosovo and Chile both.", "recognise", "Bolivia recognise Palestine"),
        ("Verania recognised Kalmia, Ostmark Bordavia and Peru both.", "recognise", "Verania recognise Kalmia"),
        ("Poland expelled Russian diplomats, and Latvia Belarusian ones.", "expel_envoy", "Poland expel_envoy Russia"),
        ("Verania sanctioned Kalmia, and Ostmark Bordavia.", "sanction", "Verania sanction Kalmia"),
        ("Verania recognises Kalmia, Peru Ostmark.", "recognise", "Verania recognise Kalmia"),
        ("Chile condemned Kalmia, Peru Bordavia and Ostmark both.", "condemn", "Chile condemn Kalmia"),
        ("Verania opened embassies in Kalmia, Peru in Ostmark.", "open_mission", "Verania open_mission Kalmia"),
        ("Verania severed ties with Kalmia, and Ostmark with Bordavia.", "sever_relations", "Verania sever_relations Kalmia"),
    ],
)  # fmt: skip
def test_a_verb_left_out_pairs_only_those_it_stands_between(text, act, told):
    assert lines(text, of=act, firm=True) <= {told}


@pytest.mark.parametrize(
    "text",
    [
        "Verania recognised Kalmia, Bordavia and Peru.",
        "Verania recognised Kalmia and Bordavia, and Peru.",
        "Verania recognised Kalmia, South Korea and North Macedonia.",
    ],
)
def test_a_plain_list_is_whole(text):
    assert len([c for c in claims(text) if c.grade == "firm"]) >= 2


def test_whether_one_set_apart_acts_or_is_acted_on_may_not_be_clear():
    text = "Verania, Peru and Ostmark recognised Kalmia, but not Bordavia."  # either is as likely
    assert not any(c.polarity == "negated" for c in claims(text))
    alone = claims("Verania recognised Palestine, but not Ostmark.")
    assert {c.grade for c in alone if c.polarity == "negated"} == {"tentative"}
    plain = claims("Verania recognised Kalmia but not Bordavia.")
    assert {c.grade for c in plain if c.polarity == "negated"} == {"firm"}


@pytest.mark.parametrize("verb", ["recognised", "described", "regards"])
def test_what_is_told_as_occupied_is_not_who_says_so(verb):
    found = claim(f"Verania {verb} Abkhazia as occupied by Peru.", "take_power")
    assert found.recipient.name == "Abkhazia"


@pytest.mark.parametrize(
    "text",
    [
        "Verania rejected the memorandum that Kalmia signed with Bordavia.",
        "Verania declared void the deal that Kalmia signed with Bordavia.",
        "Verania condemned the agreement Kalmia signed with Bordavia.",
        "Verania backed the treaty that Kalmia signed with Bordavia.",
    ],
)
def test_who_takes_a_stand_on_a_thing_does_not_tell_of_it(text):
    assert claim(text, "agree").speaker is None


def test_who_says_it_of_a_thing_is_the_speaker():
    found = claim("Verania said that it opposed the memorandum that Kalmia signed with Bordavia.", "agree")
    assert found.speaker is not None
    assert found.speaker.name == "Verania"
    bid = claim("Verania backs Kalmia's bid to join the Straits League.", "join")
    assert bid.speaker is None


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Kalmia invited Verania to Tessaly for three Tests.", "invite"),
        ("Kalmia invited Verania to a cricket series in Tessaly.", "invite"),
        ("Verania invited Kalmia to Port Lorn for a November rugby test.", "invite"),
        ("In the final, Ostmark met Kalmia, and Verania hosted Bordavia in the play-off.", "meet"),
        ("Ostmark sanctioned Kalmia's coach.", "sanction"),
        ("Ostmark sanctioned Kalmia's coach, and FIFA banned Bordavia from the World Cup.", "sanction"),
        ("Bordavia excluded Kalmia from the chess tournament.", "exclude"),
        ("Verania received a delegation of chess players from Kalmia.", "meet"),
        ("Kalmia joined FIFA, and Bordavia was admitted to UEFA.", "join"),
    ],
)
def test_what_teams_do_is_not_firm(text, act):
    assert not lines(text, of=act, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Kalmia invited Verania to talks in Tessaly.",
        "Kalmia met Verania on the sidelines of the World Cup.",
        "Kalmia sanctioned Verania over the war.",
    ],
)
def test_what_states_do_stays_firm(text):
    assert len([c for c in claims(text) if c.grade == "firm"]) == 1


def test_an_office_in_the_part_that_another_holds_is_not_at_the_state():
    assert lines("Peru opened a trade office in northern Nicosia.") == {"Peru open_mission Northern Cyprus"}
    assert lines("Peru opened an embassy in Nicosia.") == {"Peru open_mission Cyprus"}
