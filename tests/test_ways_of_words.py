"""On whose word, and by what way it came: hearsay, hidden sources, those who pass words on, the outlet that was told."""

import pytest

from coded import claim, claims
from statusquo.model import Publisher


def chain(text, **report):
    found = claim(text, **report).speaker
    return found.chain if found else None


@pytest.mark.parametrize(
    "text",
    [
        "Verania has reportedly recognised the Ashen Cabinet.",
        "Verania is said to have recognised the Ashen Cabinet.",
        "Verania is thought to have recognised the Ashen Cabinet.",
        "Verania is rumoured to have recognised the Ashen Cabinet.",
        "It is believed that Verania has recognised the Ashen Cabinet.",
        "Verania allegedly recognised the Ashen Cabinet.",
        "It was reported on Monday that Verania had recognised the Ashen Cabinet.",
    ],
)
def test_what_nobody_vouches_for_is_tentative_and_has_no_speaker(text):
    found = claim(text)
    assert (found.grade, found.modality, found.speaker) == ("tentative", "actual", None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sources say Verania has recognised the Ashen Cabinet.", "Sources"),
        ("Insiders claim that Verania has recognised the Ashen Cabinet.", "Insiders"),
        ("Unnamed officials said that Verania had recognised the Ashen Cabinet.", "Unnamed officials"),
        (
            "People close to the talks say Verania has recognised the Ashen Cabinet.",
            "People close to the talks",
        ),
    ],
)
def test_who_is_hidden_speaks_and_vouches_for_nothing(text, name):
    found = claim(text)
    assert found.speaker is not None
    assert (found.grade, found.speaker.name) == ("tentative", name)


@pytest.mark.parametrize(
    "text",
    [
        "A Kalmian diplomat said that Verania had recognised the Ashen Cabinet.",
        "The People's Gazette reported that Verania had recognised the Ashen Cabinet.",
        "It emerged that Verania had recognised the Ashen Cabinet.",
    ],
)
def test_who_is_named_or_told_by_an_office_does(text):
    assert claim(text).grade == "firm"


def test_word_that_goes_round_is_no_plan_for_sure():
    found = claim("Word has it that Verania will recognise the Ashen Cabinet.")
    assert (found.grade, found.modality) == ("tentative", "planned")


@pytest.mark.parametrize(
    ("text", "way"),
    [
        (
            "A spokesman for the Ashen Front told the Tessaly Times that Kalmia had recognised Ostmark.",
            ("spokesman", "Ashen Front", "Tessaly Times"),
        ),
        (
            "In an interview with Le Monde, a Kalmian diplomat said Verania had recognised Ostmark.",
            ("Kalmian diplomat", "Kalmia", "Le Monde"),
        ),
        (
            "The Veranian foreign ministry said its envoy had told the council that Kalmia had recognised Ostmark.",
            ("envoy", "Verania", "Veranian foreign ministry"),
        ),
        (
            "TASS, quoting a Kalmian diplomat, said Verania had recognised Ostmark.",
            ("Kalmian diplomat", "Kalmia", "TASS"),
        ),
        ("Egypt says Ethiopia claims that Verania has recognised Ostmark.", ("Ethiopia", "Egypt")),
        (
            "A Kalmian diplomat told reporters that Verania had recognised Ostmark.",
            ("Kalmian diplomat", "Kalmia"),
        ),
        (
            "A Kalmian diplomat told the council that Verania had recognised Ostmark.",
            ("Kalmian diplomat", "Kalmia"),
        ),
    ],
)
def test_the_way_to_the_reader(text, way):
    assert chain(text) == way


def test_the_outlet_itself_is_no_part_of_it():
    text = "A Kalmian diplomat told AFP that Verania had recognised Ostmark."
    assert chain(text) == ("Kalmian diplomat", "Kalmia", "AFP")
    assert chain(text, publisher=Publisher(id="afp", name="AFP")) == ("Kalmian diplomat", "Kalmia")


def test_whom_one_tells_is_not_recognised():
    text = "The minister informed the Straits League that Kalmia had recognised Ostmark."
    found = claim(text)
    assert (found.actor.name, found.recipient and found.recipient.name) == ("Kalmia", "Ostmark")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Verania said that Kalmia had assured it that it supports Ostmark.", "Verania"),
        ("Kalmia said that it supports Ostmark.", None),
    ],
)
def test_what_is_done_by_saying_so_is_told_by_another_or_nobody(text, name):
    (found,) = [one for one in claims(text) if one.act == "support"]
    assert (found.speaker and found.speaker.name) == name


def test_the_presidents_spokesman_is_not_the_president():
    text = "The president of Ostmark, Jonas Brecht, met the Ashen Front. His spokesman said Kalmia had recognised Verania."
    (found,) = [one for one in claims(text) if one.act == "recognise"]
    assert found.speaker is not None
    assert found.speaker.chain == ("spokesman", "Ostmark")


def test_quoted_as_saying_is_as_good_as_said():
    found = claim("TASS quoted a Kalmian diplomat as saying that Verania would recognise Ostmark.")
    assert (found.grade, found.modality) == ("firm", "planned")


@pytest.mark.parametrize("that", ["the council", "the Straits League", "her government"])
def test_a_clause_behind_whom_one_tells_is_what_one_tells(that):
    assert claims(f"The minister told {that} that Kalmia had met the Ashen Front.")
