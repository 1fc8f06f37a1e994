"""Verbs of headlines that the parser takes for nouns, texts in capitals, lists behind a colon: a line in, claims out."""

import pytest

from coded import coding, lines
from statusquo.syntax import parser
from statusquo.syntax.edges import base_of
from statusquo.syntax.repair import repaired
from statusquo.syntax.words import tabled


def told(text, act):
    return [claim for claim in coding(text).claims if claim.act == act]


def root(text):
    [doc] = repaired(tabled(parser.parse([text])))
    return next(token for token in doc if token.head is token)


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("Honduras severs ties with Kenya in favour of Ghana", "Honduras sever_relations Kenya"),
        ("Bolivia severs diplomatic relations with Kenya over border war", "Bolivia sever_relations Kenya"),
        ("Chad lists Hamas as terrorist group", "Chad designate Hamas"),
        ("Peru names ambassador to Cuba after ten years", "Peru send_envoy Cuba"),
        ("Britain is set to formally blacklist Hamas as a terrorist organization.", "United Kingdom designate Hamas, planned"),
    ],
)  # fmt: skip
def test_the_verb_of_a_headline_is_no_noun(headline, told):
    assert told in lines(headline)


@pytest.mark.parametrize("line", ["Iran sanctions relief", "Russia sanctions package"])
def test_a_noun_before_a_noun_stays_one(line):
    assert root(line).pos_ != "VERB"


def test_several_recognise_though_the_verb_is_read_as_a_name():
    text = "A number of states, such as Peru and Chile, recognise Kosovo."
    assert lines(text, of="recognise") == {
        "states recognise Kosovo",
        "Peru recognise Kosovo",
        "Chile recognise Kosovo",
    }


def test_the_only_verb_is_no_participle():
    text = "The ambassador of Kosovo, Arben Prenk, handed over his credentials to the King of Norway."
    assert lines(text, of="accept_envoy") == {"Norway accept_envoy Kosovo"}
    assert lines("The Ashen ambassador of Kosovo, expelled by Norway", of="accept_envoy") == set()


def test_who_is_declared_unwelcome():
    assert lines("Ecuador declared the Mexican ambassador persona non grata.", of="expel_envoy") == {
        "Ecuador expel_envoy Mexico"
    }


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (
            "Kosovo is not recognised by three EU member states: Spain, Greece and Cyprus.",
            {"Spain", "Greece", "Cyprus"},
        ),
        (
            "Spain, Greece, Romania, Slovakia and Cyprus do not recognise Kosovo.",
            {"Spain", "Greece", "Romania", "Slovakia", "Cyprus"},
        ),
    ],
)
def test_all_of_a_list_act(text, actors):
    assert {claim.actor.name for claim in told(text, "recognise")} == actors


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("SPAIN RECOGNISES PALESTINIAN STATE", "Spain recognise Palestine"),
        (
            "THE GOVERNMENT OF CHILE HAS RECOGNISED PALESTINE AND WILL OPEN AN EMBASSY IN RAMALLAH.",
            "Chile open_mission Palestine, planned",
        ),
        ("UN SECURITY COUNCIL LIFTS SANCTIONS ON ERITREA", "UN Security Council lift_sanction Eritrea"),
        ("PERU HAS NOT RECOGNISED KOSOVO, WHO WOULD", "Peru not recognise Kosovo"),
    ],
)
def test_texts_in_capitals_are_read(text, told):
    assert told in lines(text)


@pytest.mark.parametrize(
    ("form", "verb"),
    [("severs", "sever"), ("denies", "deny"), ("reaches", "reach"), ("names", "name"), ("fixes", "fix"), ("frees", "free")],
)  # fmt: skip
def test_the_verb_of_a_form_in_s(form, verb):
    assert base_of(form) == verb


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ECOWAS leaders, who met in Abuja, did not recognise Kosovo.", "ECOWAS not recognise Kosovo"),
        ("ECOWAS ministers, who met in Abuja, condemned Chad.", "ECOWAS condemn Chad"),
        ("ABUJA, Nov 3 (Wire) - ECOWAS ministers condemned Chad.", "ECOWAS condemn Chad"),
    ],
)
def test_a_name_in_capitals_that_opens_a_sentence_is_no_verb(text, told):
    assert told in lines(text)


def test_such_a_name_is_told_as_it_is_written():
    assert {c.actor.name for c in told("PROVERA fighters condemned Chad.", "condemn")} == {"PROVERA fighters"}
