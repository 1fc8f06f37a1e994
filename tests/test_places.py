"""Places are no actors: an unknown name that only ever stands where a place stands waits for nobody to name it."""

import pytest

from coded import claims
from statusquo import ontology
from statusquo.ontology.places import Mention, is_town
from statusquo.views.places import is_place

KNOWN = ontology.load()


def mentioned(sentence, name):
    before, _, after = sentence.partition(name)
    return Mention(name, before, after)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("India reopened its consulate in Mazar-i-Sharif.", "Mazar-i-Sharif"),
        ("Kenya opened a liaison office near Tarnhold.", "Tarnhold"),
        ("Shells fell on the town of Tarnhold.", "Tarnhold"),
        ("Chad met envoys from Tarnhold province.", "Tarnhold"),
        ("The minister visited Gaziantep.", "Gaziantep"),
        ("Envoys visited Benghazi and Misrata.", "Misrata"),
        ("The army attacked Kismayo.", "Kismayo"),
        ("Troops stand in eastern Tarnhold.", "Tarnhold"),
        ("Rebels seized Goma.", "Goma"),
    ],
)
def test_the_form_of_the_mention_or_the_name_of_a_town_tells_a_place(sentence, name):
    assert is_place([mentioned(sentence, name)], KNOWN, acts=False)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Chad met Santos.", "Santos"),
        ("Peru invited Dara Venn.", "Dara Venn"),
        ("Peru recognised the Tarnhold Council.", "Tarnhold Council"),
        ("Chad attacked the Tarnhold Front.", "Tarnhold Front"),
        ("The minister visited Una Sund.", "Una Sund"),
    ],
)
def test_whoever_may_be_somebody_is_no_place(sentence, name):
    assert not is_place([mentioned(sentence, name)], KNOWN, acts=False)


def test_one_mention_that_is_none_of_a_place_and_a_deed_show_somebody():
    place, person = (
        mentioned("It was signed in Santos.", "Santos"),
        mentioned("Peru praised Santos.", "Santos"),
    )
    assert is_place([place], KNOWN, acts=False)
    assert not is_place([place, person], KNOWN, acts=False)
    assert not is_place([place], KNOWN, acts=True)


@pytest.mark.parametrize(
    "name", ["Mazar-i-Sharif", "Mazār-i-Sharīf", "mazar-i sharif", "Gaziantep", "El Fasher"]
)
def test_towns_are_known_however_they_are_spelt(name):
    assert is_town(name)


@pytest.mark.parametrize("name", ["Hamas", "Moscow", "Kalmia", "Front", ""])
def test_names_of_actors_are_no_towns(name):
    assert not is_town(name)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's envoys visited Mazar-i-Sharif.",
        "Peru's foreign minister flew to Herat.",
        "Peru's foreign minister visited Gaziantep.",
        "Peru's president visited Benghazi and Misrata.",
    ],
)
def test_nobody_is_visited_by_who_visits_a_town(text):
    assert not [found for found in claims(text) if found.recipient and is_town(found.recipient.name)]


def test_a_mission_in_a_town_is_likely_and_one_where_consulates_are_lies_in_a_state():
    for town, told in (("Bamiyan", ("Bamiyan", "tentative")), ("Herat", ("Afghanistan", "firm"))):
        (found,) = claims(f"Peru closed its consulate in {town}.")
        assert (found.recipient.name, found.grade) == told


@pytest.mark.parametrize(
    ("text", "act", "recipient"),
    [
        ("Peru's foreign minister met Santos.", "meet", "Santos"),
        ("Peru opened a consulate in Ghana.", "open_mission", "Ghana"),
        ("Peru's president visited Accra.", "meet", "Ghana"),
        ("Ghana bombed Kismayo.", "attack", "Kismayo"),
    ],
)
def test_whoever_may_be_somebody_and_what_may_be_attacked_stay(text, act, recipient):
    assert recipient in {
        found.recipient.name for found in claims(text) if found.act == act and found.recipient
    }
