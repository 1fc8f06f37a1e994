"""What a report says and somebody denies: both stand, each on its own word."""

import pytest

from coded import claims, line

PAPER = "The Tessaly Times reported that Verania had recognised the Ashen Cabinet"


def told(text):
    """Grade, claim and first speaker of all that is no denial for its own sake."""
    return {
        (one.grade, line(one), one.speaker.chain[-1] if one.speaker else None)
        for one in claims(text)
        if one.act != "deny"
    }


def both(denier="Verania", teller="Tessaly Times", grade="firm"):
    return {
        ("tentative", "Verania recognise Ashen Cabinet", teller),
        (grade, "Verania not recognise Ashen Cabinet", denier),
    }


@pytest.mark.parametrize(
    "denial",
    [
        ", but Verania's foreign ministry called the report fake.",
        "; Verania says it never did.",
        ", a report the Veranian government called baseless.",
        ", which Verania denied at once.",
        ", but a Veranian diplomat said no such decision had been taken.",
        "; Verania dismissed it as fabricated.",
        ", but the Veranian president insisted that nothing of the kind had happened.",
        "; Verania refuted the claim.",
    ],
)
def test_in_one_sentence(denial):
    assert told(PAPER + denial) == both()


@pytest.mark.parametrize(
    "denial",
    [
        "Verania's foreign ministry said the story was untrue.",
        '"This is a lie," said a Veranian diplomat.',
        "Verania denied doing so.",
        '"We did no such thing," a Veranian diplomat said.',
        "Verania's foreign minister said there was no truth in the report.",
        "Verania rejected the report as disinformation.",
    ],
)
def test_in_the_next_sentence_as_a_suggestion(denial):
    assert told(f"{PAPER}. {denial}") == both(grade="tentative")


@pytest.mark.parametrize(
    "denial",
    [
        "Verania denied a report by the Tessaly Times that it had recognised the Ashen Cabinet.",
        "Verania has rejected claims by the Tessaly Times that it recognised the Ashen Cabinet.",
        "Verania described as false a report by the Tessaly Times that it had recognised the Ashen Cabinet.",
        "The report by the Tessaly Times that Verania had recognised the Ashen Cabinet was false, Verania said.",
        "There is no truth in a report by the Tessaly Times that Verania recognised the Ashen Cabinet, Verania said.",
    ],
)
def test_a_report_that_is_denied_where_it_is_told(denial):
    assert told(denial) == both()


def test_of_a_report_by_nobody_only_the_denial_stands():
    text = '"Reports that Verania has recognised the Ashen Cabinet are baseless," Verania said.'
    assert told(text) == {("firm", "Verania not recognise Ashen Cabinet", "Verania")}


def test_word_against_word_of_two_that_are_known():
    text = "Ostmark said that Verania had recognised the Ashen Cabinet, which Verania denied."
    assert told(text) == {
        ("firm", "Verania recognise Ashen Cabinet", "Ostmark"),
        ("firm", "Verania not recognise Ashen Cabinet", "Verania"),
    }


def test_whoever_has_no_part_in_it_denies_it_for_a_person_to_decide():
    found = told(PAPER + ", but Kalmia called the report fake.")
    assert found == both(denier="Kalmia", grade="tentative")


@pytest.mark.parametrize(
    "behind",
    [
        ". The Veranian prime minister confirmed the report.",
        ". Verania did not deny the report.",
        ". Verania may deny the report.",
        ". Verania called the blockade of Tessaly a lie.",
        "; the bishop called the visit a lie.",
        ", but Kalmia did not.",
        ". Verania denied that it had closed the port.",
        ". Verania said reports of a famine were false.",
        ". Verania was urged to deny it.",
    ],
)
def test_what_denies_nothing_of_it(behind):
    found = told(PAPER + behind)
    assert ("firm", "Verania recognise Ashen Cabinet", "Tessaly Times") in found
    assert not any("Verania not recognise" in told for _, told, _ in found)


def test_what_a_third_did_not_do_is_no_denial():
    text = "The Tessaly Times said that Verania had recognised the Ashen Cabinet and that Kalmia had not."
    assert ("firm", "Verania recognise Ashen Cabinet", "Tessaly Times") in told(text)
    assert not any("Verania not" in said for _, said, _ in told(text))


def test_what_is_said_behind_according_to_is_not_the_sources_word():
    text = (
        "According to the Tessaly Times, Verania will join the league; Kalmia says it will recognise Ostmark."
    )
    (found,) = [one for one in claims(text) if one.act == "recognise"]
    assert found.speaker is not None
    assert "Tessaly Times" not in found.speaker.chain


def test_an_office_is_named_whole():
    text = "Kalmia has recognised Ostmark, the prime minister's office said."
    (found,) = claims(text)
    assert found.speaker is not None
    assert found.speaker.name == "prime minister's office"


def test_a_report_by_nobody_is_not_told_by_who_denies_it():
    text = "Verania denied media reports that it had recognised the Ashen Cabinet."
    assert told(text) == {("firm", "Verania not recognise Ashen Cabinet", "Verania")}


def test_a_lie_is_not_so():
    text = '"It is a lie that we have recognised the Ashen Cabinet," a Veranian diplomat said.'
    assert {(grade, claim) for grade, claim, _ in told(text)} == {
        ("firm", "Verania not recognise Ashen Cabinet")
    }


def test_sides_taken_together_are_on_nobodys_word():
    (*found,) = claims('"We stand with Verania," the leaders of Kalmia and Bordavia said.')
    assert {(one.actor.name, one.speaker) for one in found} == {("Kalmia", None), ("Bordavia", None)}


def speakers(text, act):
    return {(line(one), one.speaker.name if one.speaker else None) for one in claims(text) if one.act == act}


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        (
            "Chad and Niger rejected accusations that they arm the Ashen Front.",
            "aid",
            {("Chad not aid Ashen Front", "Chad"), ("Niger not aid Ashen Front", "Niger")},
        ),
        (
            "Verania, Ostmark and Peru dismissed claims that they recognise the Ashen Front.",
            "recognise",
            {(f"{one} not recognise Ashen Front", one) for one in ("Verania", "Ostmark", "Peru")},
        ),
        (
            "Rwanda and Uganda denied the charge that they back the M23.",
            "support",
            {("Rwanda not support M23", "Rwanda"), ("Uganda not support M23", "Uganda")},
        ),
        # of what a third one does both speak in one
        (
            "Chad and Niger rejected accusations that Mali arms the Ashen Front.",
            "aid",
            {("Mali not aid Ashen Front", "Chad and Niger")},
        ),
        # of what one of them does he speaks himself
        (
            "Rwanda and the M23 rejected accusations that Rwanda backs the M23.",
            "support",
            {("Rwanda not support M23", "Rwanda")},
        ),
    ],
)
def test_of_several_who_deny_it_each_speaks_for_itself(text, act, told):
    assert speakers(text, act) == told


def test_of_a_report_that_several_deny_each_speaks_for_itself():
    text = "A newspaper said that Chad and Niger had recognised Kosovo, which Chad and Niger denied."
    denied = {told for told in speakers(text, "recognise") if " not " in told[0]}
    assert denied == {("Chad not recognise Kosovo", "Chad"), ("Niger not recognise Kosovo", "Niger")}
