"""Lists with somebody set apart, in company, or summed up: who acts, who does not. A sentence in, claims out."""

import pytest

from coded import claims, lines

# ------------------------------------------------------------------------------------------------ all but some


@pytest.mark.parametrize(
    "actors",
    [
        "All member states except Ostmark",
        "Every member state except Ostmark",
        "All member states except for Ostmark",
        "Every member state apart from Ostmark",
        "All member states other than Ostmark",
        "All member states but Ostmark",
        "All member states, with the exception of Ostmark,",
        "Except for Ostmark, all member states",
    ],
)
def test_all_act_and_the_exception_does_not(actors):
    assert lines(f"{actors} recognised the Ashen Front.", of="recognise") == {
        "member states recognise Ashen Front",
        "Ostmark not recognise Ashen Front",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("All but Ostmark recognised the Ashen Front.", {"Ostmark not recognise Ashen Front"}),
        (
            "Every Arab state except Qatar and Oman closed its embassy in Verania.",
            {
                "Arab states close_mission Verania",
                "Qatar not close_mission Verania",
                "Oman not close_mission Verania",
            },
        ),
        (
            "Somaliland was recognised by all members of the bloc except Verania and Kalmia.",
            {"Verania not recognise Somaliland", "Kalmia not recognise Somaliland"},
        ),
        (
            "No country other than Russia has recognised Abkhazia.",
            {"states not recognise Abkhazia", "Russia recognise Abkhazia"},
        ),
        (
            "Nobody but Verania recognised the Ashen Front.",
            {"states not recognise Ashen Front", "Verania recognise Ashen Front"},
        ),
        (
            "Except for Serbia, all Balkan states will impose sanctions on Verania.",
            {"Balkan states sanction Verania, planned", "Serbia not sanction Verania, planned"},
        ),
    ],
)
def test_exceptions(text, told):
    found = lines(text)
    assert told <= found
    assert {line for line in found if line.split()[0] in {"Ostmark", "Russia", "Serbia", "Kalmia"}} <= told


def test_nearly_all_are_not_all():
    assert [c.quantifier for c in claims("Nearly all member states recognise Kosovo.")] == [None]
    assert [c.quantifier for c in claims("All member states recognise Kosovo.")] == ["all"]


def test_all_but_a_number_names_those_without_the_number():
    found = claims("All but five member states recognise Kosovo.")
    assert [(c.actor.name, c.quantifier) for c in found] == [("member states", None)]


# ------------------------------------------------------------------------------------------------ one does, one does not


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Verania and Ostmark recognised Kosovo, but Kalmia did not.",
            {"Verania recognise Kosovo", "Ostmark recognise Kosovo", "Kalmia not recognise Kosovo"},
        ),
        (
            "Norway, Sweden and Finland, but not Denmark, recognised Verania.",
            {
                "Norway recognise Verania",
                "Sweden recognise Verania",
                "Finland recognise Verania",
                "Denmark not recognise Verania",
            },
        ),
        (
            "Verania and not Ostmark recognised Kosovo.",
            {"Verania recognise Kosovo", "Ostmark not recognise Kosovo"},
        ),
        (
            "Verania rather than Ostmark recognised Kosovo.",
            {"Verania recognise Kosovo", "Ostmark not recognise Kosovo"},
        ),
        (
            "Norway recognised Palestine, but not Kosovo.",
            {"Norway recognise Palestine", "Norway not recognise Kosovo"},
        ),
        (
            "Verania has not recognised Kosovo, nor has Kalmia.",
            {"Verania not recognise Kosovo", "Kalmia not recognise Kosovo"},
        ),
        (
            "Verania has not recognised Kosovo, and neither has Kalmia.",
            {"Verania not recognise Kosovo", "Kalmia not recognise Kosovo"},
        ),
        (
            "Verania has recognised Kosovo, and so has Kalmia.",
            {"Verania recognise Kosovo", "Kalmia recognise Kosovo"},
        ),
        (
            "Neither Norway nor Sweden recognises Abkhazia.",
            {"Norway not recognise Abkhazia", "Sweden not recognise Abkhazia"},
        ),
        (
            "Kosovo has been recognised by neither Verania nor Ostmark.",
            {"Verania not recognise Kosovo", "Ostmark not recognise Kosovo"},
        ),
        (
            "Verania recognises neither Kosovo nor Palestine.",
            {"Verania not recognise Kosovo", "Verania not recognise Palestine"},
        ),
        (
            "Both Verania and Ostmark recognised Kosovo.",
            {"Verania recognise Kosovo", "Ostmark recognise Kosovo"},
        ),
        (
            "Not only Verania but also Ostmark recognised Kosovo.",
            {"Verania recognise Kosovo", "Ostmark recognise Kosovo"},
        ),
        (
            "Verania, together with Ostmark, recognised Kosovo.",
            {"Verania recognise Kosovo", "Ostmark recognise Kosovo"},
        ),
        ("Norway, like Sweden, recognises Kosovo.", {"Norway recognise Kosovo", "Sweden recognise Kosovo"}),
    ],
)
def test_each_as_the_sentence_says(text, told):
    assert lines(text, of="recognise") == told


def test_not_only_is_not_only():
    assert {c.quantifier for c in claims("Not only Verania but also Ostmark recognised Kosovo.")} == {None}


# ------------------------------------------------------------------------------------------------ and its allies


def test_its_backers_are_a_party_beside_it():
    assert lines("Verania imposed sanctions on Belarus and its backers.", of="sanction") == {
        "Verania sanction Belarus",
        "Verania sanction backers",
    }


def test_allies_and_partners_are_two():
    assert lines("Verania thanked its allies and partners for their support.", of="praise") == {
        "Verania praise allies",
        "Verania praise partners",
    }


# ------------------------------------------------------------------------------------------------ offices with a capital


def test_ambassadors_with_a_capital_are_those_of_their_states():
    text = "President Jonas Brecht accepted credentials from the Ambassadors of Chad, Burundi and Finland."
    assert lines(text, of="accept_envoy", firm=True) == {
        "Ostmark accept_envoy Chad",
        "Ostmark accept_envoy Burundi",
        "Ostmark accept_envoy Finland",
    }
