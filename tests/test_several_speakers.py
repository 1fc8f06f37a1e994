"""Several who ask or say something together: one voice by all their names; each speaks for itself of what it will do."""

import pytest

from coded import claims, lines
from statusquo.model import Speaker


def speaker(text, act):
    (found,) = [one for one in claims(text) if one.act == act]
    return found.speaker


@pytest.mark.parametrize(
    ("text", "name", "members"),
    [
        (
            "Chad, Niger and Mali called on Verania to recognise the Ashen Cabinet.",
            "Chad, Niger and Mali",
            ("Chad", "Niger", "Mali"),
        ),
        ("Peru and Chile urged Verania to recognise the Ashen Cabinet.", "Peru and Chile", ("Peru", "Chile")),
        (
            "A joint statement by Kalmia and Bordavia urged Verania to recognise the Ashen Cabinet.",
            "Kalmia and Bordavia",
            ("Kalmia", "Bordavia"),
        ),
        (
            "Envoys from Norway and Sweden asked Verania to recognise the Ashen Cabinet.",
            "Envoys of Norway and Sweden",
            ("Norway", "Sweden"),
        ),
        (
            "Peru and Chile said that Verania had recognised the Ashen Cabinet.",
            "Peru and Chile",
            ("Peru", "Chile"),
        ),
        (
            "Poland and Estonia appealed to Verania to recognise Kosovo.",
            "Poland and Estonia",
            ("Poland", "Estonia"),
        ),
    ],
)
def test_all_are_named(text, name, members):
    found = speaker(text, "recognise")
    assert found.name == name
    assert found.chain == (name, *members)
    assert found.way == (name,)


def test_one_is_named_alone():
    found = [one.speaker for one in claims("Peru urged Verania to recognise the Ashen Cabinet.")]
    assert [(one.name, one.way) for one in found] == [("Peru", ("Peru",))]
    assert not Speaker(
        id="x", name="Ministry of Trade and Industry", chain=("Ministry of Trade and Industry", "Peru")
    ).is_several


@pytest.mark.parametrize(
    "text",
    [
        '"We will recognise the Ashen Cabinet," Ukraine and Moldova said in a joint statement.',
        'Ukraine and Moldova said in a joint statement: "We will recognise the Ashen Cabinet."',
        'The presidents of Ukraine and Moldova declared: "We will recognise the Ashen Cabinet."',
    ],
)
def test_we_are_all_who_say_so(text):
    found = [one for one in claims(text) if one.act == "recognise"]
    assert {one.actor.name for one in found} == {"Ukraine", "Moldova"}


def test_we_of_one_is_one():
    text = '"We will recognise the Ashen Cabinet," Ukraine said after talks with Moldova and Poland.'
    assert lines(text, of="recognise") == {"Ukraine recognise Ashen Cabinet, planned"}


def test_a_name_read_as_a_sentence_begins_the_list():
    text = "Chad, Niger and Mali called on Verania to recognise the Ashen Cabinet."
    assert lines(text) == {"Verania recognise Ashen Cabinet, demanded"}
