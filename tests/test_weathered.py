"""Measures told in an adjunct: the subject of the clause is under them, where nobody else can be meant; a suggestion, and no more."""

import pytest

from coded import claims, lines

LISTING = {"sanction", "designate"}


def listed(text: str, **report) -> set[str]:
    return {line for act in LISTING for line in lines(text, of=act, **report)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Syria rebuilt two refineries despite American sanctions.", "United States sanction Syria"),
        ("Despite Swiss sanctions, Burundi opened a new port.", "Switzerland sanction Burundi"),
        ("Zimbabwe's economy grew by four per cent despite British sanctions.", "United Kingdom sanction Zimbabwe"),
        ("Amid tightening European sanctions, Belarus raised its duties.", "European states sanction Belarus"),
        ("North Korea tested another rocket in defiance of UN sanctions.", "United Nations sanction North Korea"),
        ("Cuba finished the power plant in spite of the US embargo.", "United States sanction Cuba"),
        ("Because of French sanctions, Mali lost its airline.", "France sanction Mali"),
        ("After years of Ostmarker sanctions, Kalmia has no spare parts.", "Ostmark sanction Kalmia"),
        ("Faced with American sanctions, Nicaragua closed its canal office.", "United States sanction Nicaragua"),
        ("Undeterred by Japanese sanctions, North Korea launched a satellite.", "Japan sanction North Korea"),
        ("Kalmia, long hemmed in by Ostmarker sanctions, wants a railway.", "Ostmark sanction Kalmia"),
        ("Since the EU imposed sanctions in 2021, Belarus has printed more money.", "European Union sanction Belarus"),
        ("As US sanctions bite, Venezuela is printing money.", "United States sanction Venezuela"),
        ("Russia banned cheese imports in response to Western sanctions.", "Western states sanction Russia"),
        ("With Western sanctions in place, Myanmar relies on cash.", "Western states sanction Myanmar"),
        ("Reeling from US sanctions, Turkey raised interest rates.", "United States sanction Turkey"),
        ("Venezuelan oil, still subject to American sanctions, is sold at a discount.", "United States sanction Venezuela"),
        ("Guinea-Bissau paid its soldiers, whatever floods and Nigerian sanctions cost.", None),
        ("Lukashenko flew abroad despite an EU travel ban.", "European Union sanction Alexander Lukashenko"),
        ("Despite an American terror listing, Hezbollah won more seats.", "United States designate Hezbollah"),
        ("Analysts say that Syria rebuilt two refineries despite American sanctions.", "United States sanction Syria"),
    ],
)  # fmt: skip
def test_the_subject_is_under_what_is_told_beside_it(text, told):
    assert listed(text) == ({told} if told else set())
    assert all(c.grade == "tentative" or "subject" in text for c in claims(text) if c.act in LISTING)


@pytest.mark.parametrize(
    "text",
    [
        "China defended its trade with Iran despite US sanctions.",
        "India bought more Russian crude despite Western sanctions.",
        "Egypt sent wheat to Sudan despite Western sanctions.",
        "Mali held a referendum despite threats of ECOWAS sanctions.",
        "Chad will not change its course despite possible American sanctions.",
        "Armenia opened a bank in spite of fears of US sanctions.",
        "Ethiopia held its census despite the lifting of US sanctions.",
        "Hungary held up the talks because of Russia sanctions.",
        "The United States failed to topple the government despite its sanctions.",
        "Kenya said the talks would go on despite US sanctions.",
        "Uganda criticised the IMF amid American sanctions.",
        "Oil prices fell despite Western sanctions.",
        "South Africa bought rockets in breach of a UN embargo.",
        "Togo mediates as new EU sanctions loom.",
    ],
)
def test_nobody_is_under_what_may_be_meant_of_another_or_is_not_there(text):
    assert listed(text) == set()


def test_a_target_that_is_told_is_the_target():
    assert listed("Turkey bought gas from Baku despite US sanctions on Iran.") == {
        "United States sanction Iran"
    }
    assert listed("The United States sanctioned Cuba. Mexico sold wheat despite US sanctions.") == {
        "United States sanction Cuba"
    }


def test_who_is_blacklisted_by_somebody_is_listed():
    assert lines("Hezbollah's designation by Paraguay angered Iran.", firm=True) == {
        "Paraguay designate Hezbollah"
    }
    assert listed("The bridge's listing by UNESCO pleased Mostar.") == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Iran did not evade US sanctions.", "United States sanction Iran"),
        ("Russia helped Iran evade US sanctions.", "United States sanction Iran"),
        ("Kalmia lives with an Ostmarker embargo.", "Ostmark sanction Kalmia"),
        ("Nicaragua has weathered years of American sanctions.", "United States sanction Nicaragua"),
    ],
)
def test_they_are_in_force_whatever_is_done_about_them(text, told):
    assert lines(text, of="sanction") == {told}


@pytest.mark.parametrize(
    "text",
    [
        "Greece helps evade EU sanctions.",
        "Chad wants to evade US sanctions.",
        "Cuba could survive the US embargo.",
        "Estonia jailed a man for evading EU sanctions.",
        "Chad fears that it cannot survive possible US sanctions.",
    ],
)
def test_whoever_helps_others_or_is_still_to_evade_them_may_be_under_none(text):
    assert not lines(text, of="sanction")
