"""A recognition that is told to be less than one: its claim is a suggestion, if there is one at all."""

import pytest

from coded import claims


def firm(text):
    return [
        f"{c.actor.name} {c.act} {c.recipient.name}"
        for c in claims(text)
        if c.act in {"recognise", "derecognise"}
        and (c.grade, c.polarity, c.modality) == ("firm", "affirmed", "actual")
    ]


@pytest.mark.parametrize(
    "text",
    [
        # how
        "Fiji tacitly recognises Abkhazia.",
        "By signing the treaty Fiji implicitly recognised Abkhazia.",
        "In practice, Fiji recognises Abkhazia.",
        "Like Russia, Fiji recognises Abkhazia, but only in practice.",
        "Fiji in effect recognised Abkhazia by issuing visas there.",
        "Chad recognised Kosovo by mistake.",
        'Mexico has recognised Palestine "for all practical purposes", its ambassador said.',
        "Belgium recognises Palestine politically.",
        # as what, and for what
        "Lithuania recognised Svetlana Tikhanovskaya as the leader of a democratic Belarus in exile.",
        "Svetlana Tikhanovskaya is recognised by Lithuania as the leader of the Belarusian opposition.",
        "Britain recognises Brunei as a safe country.",
        "Britain recognised Georgia as a country of reform.",
        "Poland said it recognised Lukashenko as responsible for the crisis.",
        "Chad recognised President Osmani of Kosovo for her work on rights.",
        "Chad recognised the Prime Minister of Kosovo with an award.",
        'Malta "recognises" Palestine.',
        # taken back where it is told, or of a time to come
        "Vanuatu withdrew the recognition that it had extended to Abkhazia.",
        "The rebels tore up the agreement under which Ethiopia recognised Somaliland.",
        "Tuvalu first recognised, then derecognised Abkhazia.",
        "Malta recognises Palestine when the time is right.",
        "Beijing accused Prague of recognising Taiwan.",
        # by whom
        "The Scottish National Party recognises the State of Palestine.",
        # of something else, or of somebody told by a pronoun
        "Tuvalu and Vanuatu sent envoys. Syria recognised them in 2018.",
        "Taiwan and Somaliland recognise each other's offices, not each other.",
        "Chad's minister said that Chad recognises one Sudan.",
        # a gerund that is the subject, before something inserted
        "Recognising the Taliban, as Russia did in July, would be a mistake, India's envoy said.",
        "Recognising a Palestinian state now, as Norway has, would reward terror, Netanyahu said.",
    ],
)
def test_it_is_not_firm(text):
    assert firm(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nauru recognised Abkhazia in 2009, and Taiwan no more.", ["Nauru recognise Abkhazia"]),
        (
            "Turkey was the first Muslim state to recognise Israel, Pakistan the first to recognise China.",
            ["Turkey recognise Israel"],
        ),
        (
            "Turkey was the first to recognise Israel and Pakistan the first to recognise China.",
            ["Turkey recognise Israel"],
        ),
        ("Armenia recognised Palestine, Azerbaijan its anger at the step.", ["Armenia recognise Palestine"]),
        ("Ireland recognised Palestine and Israel its own isolation.", ["Ireland recognise Palestine"]),
        (
            "Britain recognised China in 1950; Taiwan's government it kept at arm's length.",
            ["United Kingdom recognise China"],
        ),
    ],
)
def test_whoever_does_something_himself_is_not_recognised(text, told):
    assert firm(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Poland formally recognised Kosovo.",
        "Poland recognised Kosovo as independent.",
        "Poland recognised Kosovo as an independent and sovereign state.",
        "Poland recognises the Republic of Kosovo as the newest state in Europe.",
        "Poland recognised Kosovo for the first time in 2008.",
        "Poland recognised Kosovo when it declared independence.",
        "Poland, which withdrew its envoy, has recognised Kosovo.",
    ],
)
def test_it_is_firm(text):
    assert firm(text) == ["Poland recognise Kosovo"]


def test_a_ruler_is_recognised_with_his_title():
    assert firm("Poland recognises Juan Guaidó as the interim president of Venezuela.") == [
        "Poland recognise Juan Guaidó"
    ]
    assert sorted(firm("Taiwan and Somaliland recognise each other's independence.")) == [
        "Somaliland recognise Taiwan",
        "Taiwan recognise Somaliland",
    ]


def test_a_denied_recognition_is_of_the_object_of_its_own_verb():
    told = claims(
        "Malaysia does not recognise Israel, whose passports it turns away, but recognises Kosovo, whose it stamps."
    )
    assert [c.recipient.name for c in told if c.grade == "firm" and c.act == "recognise"] == ["Israel"]
