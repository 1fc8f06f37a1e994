"""Who is meant: a report in, the parties of its claims out. Verania, Ostmark, Kalmia and Bordavia are no states."""

from dataclasses import replace
from itertools import pairwise

import pytest

from coded import KNOWN, WORLD, claim, claims, line, lines
from statusquo.actors import ActorIndex
from statusquo.model import Actor, slug

INDEX = ActorIndex(WORLD)


def stands_alone(hit):
    return hit.why != "supported name"


def found(text):
    return [(text[hit.start : hit.end], hit.actor, hit.why) for hit in INDEX.find(text, stands_alone)]


# ------------------------------------------------------------------------------------------------ names in a text


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("Verania spoke.", [("Verania", "VRN", "name")]),
        ("The Veranian side spoke.", [("Veranian", "VRN", "demonym")]),
        ("Port Lorn's side spoke.", [("Port Lorn", "VRN", "seat")]),
        ("A (Verania-backed) force", [("Verania", "VRN", "name")]),
        ("Veranias and Subverania", []),
        ("pro-Veranian groups", [("Veranian", "VRN", "demonym")]),
        ("the Republic of Verania", [("Republic of Verania", "VRN", "name")]),
        ("THE VERANIA", []),
        ("", []),
    ],
)
def test_a_name_is_a_whole_word_and_the_longest_one_wins(text, hits):
    assert found(text) == hits


@pytest.mark.parametrize("who", ["Anti-Veranian forces", "Pro-Veranian groups", "Non-Veranian fighters"])
def test_those_for_or_against_a_state_are_not_the_state(who):
    assert not {c.actor.id for c in claims(f"{who} met officials of Ostmark on Monday.")} & {"VRN"}


def test_names_in_a_text_do_not_overlap():
    hits = INDEX.find(
        "The Republic of Verania, South Korea, North Korea and Guinea-Bissau met the Ashen Front.",
        stands_alone,
    )
    assert all(one.end <= other.start for one, other in pairwise(hits))
    assert {hit.actor for hit in hits} == {"VRN", "KOR", "PRK", "GNB", "ashen-front"}


def test_a_name_that_resolves_alone_beats_the_same_word_as_a_seat():
    town = Actor(id="TWN", name="Tessaly", kind="state")
    seat = Actor(id="KLM", name="Kalmia", kind="state", seats=("Tessaly",))
    for actors in ([town, seat], [seat, town]):
        index = ActorIndex(replace(WORLD, actors={actor.id: actor for actor in actors}))
        assert [(hit.actor, hit.why) for hit in index.find("Tessaly spoke.")] == [("TWN", "name")]


@pytest.mark.parametrize(
    ("name", "key"),
    [("Edmundo González", "edmundo-gonzalez"), ("  Ashen   Front ", "ashen-front"), ("日本", "unnamed")],
)
def test_the_id_of_an_unknown_actor_is_its_name_in_plain_letters(name, key):
    assert slug(name) == key


# ------------------------------------------------------------------------------------------------ states and organs


@pytest.mark.parametrize(
    "actor",
    [
        "Verania",
        "The Republic of Verania",
        "Port Lorn",
        "The Veranian government",
        "The government of Verania",
        "Verania's government",
        "The Veranian parliament",
        "The president of Verania",
        "Veranian diplomats",
        "A Veranian delegation",
        "The authorities in Port Lorn",
    ],
)
def test_a_state_acts_by_its_names_its_seat_and_its_organs(actor):
    assert lines(f"{actor} met the Ashen Front on Monday.") == {"Verania meet Ashen Front"}


@pytest.mark.parametrize(
    ("actor", "agent"),
    [
        ("Verania", None),
        ("Port Lorn", None),
        ("Veranian Ambassador Petra Olm", "Petra Olm"),
        ("Veranian Foreign Minister Petra Olm", "Petra Olm"),
        ("Verania's foreign minister, Petra Olm,", "Petra Olm"),
        ("Petra Olm, the Veranian foreign minister,", "Petra Olm"),
        ("Petra Olm, Verania's envoy to the islands,", "Petra Olm"),
        ("The Veranian foreign ministry", "Veranian foreign ministry"),
        ("The Office for Harbour Talks", "Office for Harbour Talks"),
        ("OHT", "Office for Harbour Talks"),
    ],
)
def test_who_acts_for_a_state_is_its_agent(actor, agent):
    met = claim(f"{actor} met the Ashen Front on Monday.")
    assert (met.actor.id, met.actor.name, met.actor.agent) == ("VRN", "Verania", agent)


def test_the_russian_ambassador_of_the_claims_page():
    met = claim("Russian Ambassador Dmitry Zhirnov met the Ashen Front in Hallen on Monday.")
    assert (met.actor.id, met.actor.agent) == ("RUS", "Dmitry Zhirnov")


def test_an_organ_of_an_organisation_is_no_state():
    met = claim("The secretary general of the Straits League met the Ashen Front.")
    assert (met.actor.id, met.actor.kind) == ("straits-league", "organisation")


# ------------------------------------------------------------------------------------------------ offices by date


@pytest.mark.parametrize(
    ("published", "actor"),
    [
        ("2022-05-05", "VRN"),
        ("2023-06-01", "VRN"),
        ("2023-06-15", "mira-tolen"),
        ("2024-05-05", "straits-league"),
        ("2018-05-05", "mira-tolen"),
    ],
)
def test_a_person_acts_for_the_body_whose_office_she_holds_that_day(published, actor):
    assert claim("Mira Tolen met the Ashen Front in Hallen.", published=published).actor.id == actor


def test_a_claim_says_which_office_it_rests_on():
    met = claim("Mira Tolen met the Ashen Front in Hallen.", published="2022-05-05")
    assert met.actor.why == "foreign minister of Verania"
    assert met.actor.agent == "Mira Tolen"


@pytest.mark.parametrize(
    "actor",
    ["Former president Jonas Brecht", "Ex-president Jonas Brecht", "The former president, Jonas Brecht,"],
)
def test_a_former_president_speaks_for_himself(actor):
    met = claim(f"{actor} met the Ashen Front in Hallen.")
    assert (met.actor.id, met.actor.kind) == ("jonas-brecht", "person")


@pytest.mark.parametrize(
    "actor",
    [
        "Former Veranian president Otto Lind",
        "Verania's former president, Otto Lind,",
        "Otto Lind, a former Veranian minister,",
    ],
)
def test_a_former_official_whom_no_file_knows_is_not_the_state(actor):
    assert "VRN" not in {c.actor.id for c in claims(f"{actor} met the Ashen Front in Hallen.")}


# ------------------------------------------------------------------------------------------------ possessives


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kalmia's recognition of the Ashen Front came on Monday.", {"Kalmia recognise Ashen Front"}),
        (
            "Kalmia recognised the Ashen Front, and its ambassador met Verania.",
            {"Kalmia recognise Ashen Front", "Kalmia meet Verania"},
        ),
        ("Ostmark closed its embassy in Verania.", {"Ostmark close_mission Verania"}),
        ("Ostmark has closed Verania's embassy in Hallen.", {"Ostmark close_mission Verania"}),
        ("Ostmark expelled Verania's ambassador.", {"Ostmark expel_envoy Verania"}),
    ],
)
def test_whose_thing_it_is_names_the_party(text, expected):
    assert lines(text) == expected


# ------------------------------------------------------------------------------------------------ collectives


@pytest.mark.parametrize(
    ("text", "name", "quantifier"),
    [
        ("Western countries recognised the Ashen Front.", "Western countries", None),
        ("Some 30 Western countries recognised the Ashen Front.", "Western countries", "count:30"),
        ("Several European states recognised the Ashen Front.", "European states", None),
        ("Non-Western governments recognised the Ashen Front.", "Non-Western governments", None),
        ("Dozens of governments recognised the Ashen Front.", "governments", None),
    ],
)
def test_a_collective_is_an_actor_of_its_own(text, name, quantifier):
    granted = claim(text, "recognise")
    assert (granted.actor.name, granted.actor.kind, granted.quantifier) == (name, "collective", quantifier)
    assert granted.grade == "tentative"


@pytest.mark.parametrize("subject", ["The leaders", "The ministers", "People"])
def test_nobody_in_particular_is_no_actor(subject):
    assert lines(f"{subject} recognised the Ashen Front.", firm=True) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No country has recognised the Ashen Front.", "states not recognise Ashen Front"),
        ("No state recognises the Ashen Front.", "states not recognise Ashen Front"),
        ("None has recognised the Ashen Front.", "states not recognise Ashen Front"),
        ("No European state has recognised the Ashen Front.", "European states not recognise Ashen Front"),
        ("No Western country has recognised the Ashen Front.", "Western countries not recognise Ashen Front"),
        (
            "The Ashen Front has not been recognised by any country.",
            "states not recognise Ashen Front",
        ),
    ],
)
def test_no_state_at_all(text, expected):
    denied = claim(text, "recognise")
    assert line(denied) == expected
    assert denied.quantifier == "none"
    assert denied.grade == "firm"


def test_neither_of_two_is_both_of_them_negated():
    assert lines("Neither Verania nor Ostmark has recognised the Ashen Front.") == {
        "Verania not recognise Ashen Front",
        "Ostmark not recognise Ashen Front",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Countries such as Verania and Ostmark recognised the Ashen Front.",
            {"Verania recognise Ashen Front", "Ostmark recognise Ashen Front"},
        ),
        (
            "Countries like Verania, Kalmia and Ostmark recognised the Ashen Front.",
            {
                "Verania recognise Ashen Front",
                "Kalmia recognise Ashen Front",
                "Ostmark recognise Ashen Front",
            },
        ),
        (
            "Dozens of governments, including Verania and Ostmark, recognised the Ashen Front.",
            {
                "governments recognise Ashen Front",
                "Verania recognise Ashen Front",
                "Ostmark recognise Ashen Front",
            },
        ),
        (
            "Several states, including Kalmia, recognised the Ashen Front.",
            {"states recognise Ashen Front", "Kalmia recognise Ashen Front"},
        ),
        (
            "Countries that recognise the Ashen Front include Verania and Ostmark.",
            {"Verania recognise Ashen Front", "Ostmark recognise Ashen Front"},
        ),
        (
            "Verania and its allies have recognised the Ashen Front.",
            {"Verania recognise Ashen Front", "allies recognise Ashen Front"},
        ),
    ],
)
def test_examples_of_a_collective_are_actors_too(text, expected):
    assert {name.lower() for name in lines(text, of="recognise")} == {name.lower() for name in expected}


# ------------------------------------------------------------------------------------------------ lists and appositions


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Verania and Ostmark recognised the Ashen Front.", {"Verania", "Ostmark"}),
        ("Verania, Ostmark and Kalmia recognised the Ashen Front.", {"Verania", "Ostmark", "Kalmia"}),
        ("Verania as well as Ostmark recognised the Ashen Front.", {"Verania", "Ostmark"}),
        ("Only Verania and Ostmark recognised the Ashen Front.", {"Verania", "Ostmark"}),
        ("The governments of Verania and Ostmark recognised the Ashen Front.", {"Verania", "Ostmark"}),
        ("The Ashen Front was recognised by Verania and Ostmark.", {"Verania", "Ostmark"}),
        ("Verania, alongside Ostmark, recognised the Ashen Front.", {"Verania", "Ostmark"}),
        ("Verania, a neighbour of Ostmark, recognised the Ashen Front.", {"Verania"}),
        ("Verania, the largest of the island states, recognised the Ashen Front.", {"Verania"}),
    ],
)
def test_a_list_is_each_of_its_members(text, actors):
    assert {c.actor.name for c in claims(text) if c.act == "recognise"} == actors


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Verania recognised Ostmark and Kalmia.", {"Ostmark", "Kalmia"}),
        ("Verania recognised the governments of Ostmark and Kalmia.", {"Ostmark", "Kalmia"}),
        ("Verania imposed sanctions on Ostmark, Kalmia and Bordavia.", {"Ostmark", "Kalmia", "Bordavia"}),
        ("Verania recognised Ostmark, a neighbour of Kalmia.", {"Ostmark"}),
    ],
)
def test_each_recipient_of_a_list_has_its_claim(text, recipients):
    assert {c.recipient.name for c in claims(text) if c.recipient} == recipients


def test_the_world_as_such_is_no_firm_actor():
    assert lines("The international community recognised the Ashen Front.", firm=True) == set()


def test_the_small_world_leaves_the_real_one_as_it_is():
    assert lines("Verania recognised the Taliban.", world=KNOWN) == {"Verania recognise Taliban"}
    assert claim("Verania recognised the Taliban.", world=KNOWN).actor.kind == "provisional"
