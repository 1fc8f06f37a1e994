"""Text without its blanks, with slashes and dashes: read as if it were well set, with evidence that is the document's own text."""

import pytest

from coded import claims, lines

RUN_TOGETHER = [
    ("U.S.sanctions on Iran remain in force.", {"United States sanction Iran"}),
    ("The U.S.imposed sanctions on Iran.", {"United States sanction Iran"}),
    ("The U.S has recognised Kosovo.", {"United States recognise Kosovo"}),
    ("Peru,which borders Chile,has recognised Kosovo.", {"Peru recognise Kosovo"}),
    ("Peru met envoys of Chad,Togo,Ghana.", {"Peru meet Chad", "Peru meet Togo", "Peru meet Ghana"}),
    (
        "Peru recognised Kosovo.Ghana expelled Togo's ambassador.",
        {"Peru recognise Kosovo", "Ghana expel_envoy Togo"},
    ),
    ("Peru(and Chile) recognised Kosovo.", {"Peru recognise Kosovo", "Chile recognise Kosovo"}),
    ("Peru recognised Kosovo;Ghana followed suit.", {"Peru recognise Kosovo", "Ghana recognise Kosovo"}),
    ("Peru recognised Kosovo[1] in 2008.[2]", {"Peru recognise Kosovo"}),
    ("“Peru backs Chad,”said the minister.", {"Peru support Chad"}),
]
MARKED = [
    ("Serbia/Kosovo talks resumed in Brussels.", {"Serbia meet Kosovo"}),
    ("Kosovo's/ Serbia's ministers met in Brussels.", {"Kosovo meet Serbia"}),
    ("Peru - a neighbour of Chile - recognised Kosovo.", {"Peru recognise Kosovo"}),
    ("Peru – a neighbour of Chile – recognised Kosovo.", {"Peru recognise Kosovo"}),
    ("Sino-Russian talks were held in Moscow.", {"China meet Russia"}),
    ("Russo-Turkish talks took place in Ankara.", {"Russia meet Turkey"}),
    ("Franco-German talks took place in Paris.", {"France meet Germany"}),
]


@pytest.mark.parametrize(("text", "told"), RUN_TOGETHER + MARKED)
def test_it_is_read_as_if_it_were_well_set(text, told):
    assert lines(text) == told


@pytest.mark.parametrize("text", [text for text, _ in RUN_TOGETHER + MARKED])
def test_evidence_is_the_text_itself(text):
    for claim in claims(text):
        assert text[claim.evidence.start : claim.evidence.end] == claim.evidence.quote


def test_one_or_the_other_is_not_firm():
    assert not lines("Peru has sanctioned Iran and/or Hezbollah.", firm=True)


def test_who_leads_talks_is_none_of_those_who_hold_them():
    assert not lines("The France- and UK-led talks with Iran resumed.", firm=True)


def test_half_of_a_name_before_a_hyphen_is_no_other_name():
    assert not lines("The minister met Mr Russo-Smith of Peru on Sino Street.")


@pytest.mark.parametrize("sum_told", ["$20m", "€5bn", "£1.5bn", "$300 million", "20 million euros"])
def test_a_sum_is_aid_however_it_is_written(sum_told):
    assert lines(f"Peru earmarked {sum_told} for Chad.") == {"Peru aid Chad"}
    assert lines(f"Peru withheld {sum_told} from Chad.") == {"Peru stop_aid Chad"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("US/UK sanctions on Iran were lifted.", {"United States", "United Kingdom"}),
        (
            "The US/UK/EU sanctions on Iran were lifted.",
            {"United States", "United Kingdom", "European Union"},
        ),
        ("The Verania/Ostmark sanctions on Kalmia were lifted.", {"Verania", "Ostmark"}),
        ("Verania/Ostmark lifted the sanctions on Kalmia.", {"Verania", "Ostmark"}),
    ],
)
def test_both_names_at_a_slash_act(text, told):
    assert {claim.actor.name for claim in claims(text) if claim.act == "lift_sanction"} == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("EU/NATO leaders met Maduro in Brussels.", {"European Union", "NATO"}),
        ("Veranian/Kalmian officials met Maduro in Brussels.", {"Verania", "Kalmia"}),
        ("Maduro met EU/UN envoys.", {"European Union", "United Nations"}),
        ("Maduro met envoys of Verania/Ostmark.", {"Verania", "Ostmark"}),
        ("Maduro met Hamas/Hezbollah leaders.", {"Hamas", "Hezbollah"}),
    ],
)
def test_both_names_at_a_slash_are_met(text, told):
    met = {party.name for claim in claims(text) for party in (claim.actor, claim.recipient)}
    assert told <= met
    assert len(met - told) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kalmia sanctioned Burma/Myanmar.", {"Kalmia sanction Myanmar"}),
        (
            "Kalmia recognised the Taliban/Islamic Emirate.",
            {"Kalmia recognise Islamic Emirate of Afghanistan"},
        ),
        ("Kalmia recognised Kosovo in 2023/24.", {"Kalmia recognise Kosovo"}),
        ("Kalmia recognised Kosovo. Photo: AFP/Getty", {"Kalmia recognise Kosovo"}),
        ("Moscow/Kyiv, 3 May 2025 - Kalmia recognised Kosovo.", {"Kalmia recognise Kosovo"}),
    ],
)
def test_a_slash_makes_no_second_party_of_another_name_a_year_or_an_agency(text, told):
    assert lines(text) == told
