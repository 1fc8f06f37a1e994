"""Did it happen? One sentence in, what it says of the act out; a fact where nothing turns it into something else."""

import pytest

from coded import claim, claims, line, lines, reads

FACT = ("affirmed", "actual")
DENIED = ("negated", "actual")


# ------------------------------------------------------------------------------------------------ facts


@pytest.mark.parametrize(
    "text",
    [
        "Verania recognised the Ashen Front.",
        "Verania has recognised the Ashen Front.",
        "Verania recognises the Ashen Front as the government of the islands.",
        "The Ashen Front was recognised by Verania.",
        "Verania became the first country to recognise the Ashen Front.",
        "Verania is the only state to have recognised the Ashen Front.",
        "Verania was the 12th country to recognise the Ashen Front.",
        "Verania continued to recognise the Ashen Front.",
        "Verania managed to recognise the Ashen Front without a vote.",
        "Verania went on to recognise the Ashen Front.",
        "After Verania recognised the Ashen Front, trade picked up.",
        "Trade has picked up since Verania recognised the Ashen Front.",
        "Verania, which recognised the Ashen Front in May, sent grain.",
        "Verania's recognition of the Ashen Front came on Monday.",
        "The minister welcomed the fact that Verania had recognised the Ashen Front.",
        "Verania not only recognised the Ashen Front but sent grain.",
        "By recognising the Ashen Front, Verania upset its neighbours.",
        "Ostmark regretted that Verania had recognised the Ashen Front.",
        "Although Verania has recognised the Ashen Front, trade is slow.",
    ],
)
def test_a_fact(text):
    assert reads(text) == FACT


# ------------------------------------------------------------------------------------------------ negation


@pytest.mark.parametrize(
    "text",
    [
        "Verania has not recognised the Ashen Front.",
        "Verania hasn't recognised the Ashen Front.",
        "Verania never recognised the Ashen Front.",
        "Verania does not recognise the Ashen Front.",
        "Verania refused to recognise the Ashen Front.",
        "Verania declined to recognise the Ashen Front.",
        "Verania stopped short of recognising the Ashen Front.",
        "Verania has yet to recognise the Ashen Front.",
        "Verania refrained from recognising the Ashen Front.",
        "Verania withheld recognition from the Ashen Front.",
        "Verania sent grain without recognising the Ashen Front.",
        "Verania denied having recognised the Ashen Front.",
        "Verania's refusal to recognise the Ashen Front upset the islands.",
        "The Ashen Front has not been recognised by Verania.",
        "Verania neither recognised the Ashen Front nor sent grain.",
        "Verania said that it had not recognised the Ashen Front.",
    ],
)
def test_what_did_not_happen(text):
    assert reads(text) == DENIED


@pytest.mark.parametrize(
    "text",
    [
        "No country has recognised the Ashen Front.",
        "No country recognises the Ashen Front.",
        "Neither state has recognised the Ashen Front.",
        "None of the neighbouring countries has recognised the Ashen Front.",
        "Not one country has recognised the Ashen Front.",
        "Nobody has recognised the Ashen Front.",
    ],
)
def test_a_subject_that_is_nobody_negates(text):
    assert all(c.polarity == "negated" for c in claims(text))
    assert "recognise" not in {c.act for c in claims(text) if c.polarity == "affirmed"}


@pytest.mark.parametrize(
    "text",
    [
        "Verania did not refuse to recognise the Ashen Front.",
        "Verania never declined to recognise the Ashen Front.",
    ],
)
def test_two_negations_cancel_and_leave_a_doubt(text):
    granted = claim(text, "recognise")
    assert (granted.polarity, granted.grade) == ("affirmed", "tentative")


def test_the_negation_of_one_act_is_not_that_of_its_neighbour():
    assert lines("Verania recognised the Ashen Front but did not recognise Kalmia.") == {
        "Verania recognise Ashen Front",
        "Verania not recognise Kalmia",
    }


def test_a_negation_reaches_both_verbs_that_or_joins():
    assert lines("Verania will not recognise or meet the Ashen Front.") == {
        "Verania not recognise Ashen Front, planned",
        "Verania not meet Ashen Front, planned",
    }


# ------------------------------------------------------------------------------------------------ reported speech


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Verania said it would recognise the Ashen Front.", ("affirmed", "planned")),
        ("Verania said that it will recognise the Ashen Front.", ("affirmed", "planned")),
        ("Verania announced that it would not recognise the Ashen Front.", ("negated", "planned")),
        ("Verania said it had recognised the Ashen Front.", FACT),
        ("Ostmark reported that Verania had recognised the Ashen Front.", FACT),
        ("Verania announced that it recognises the Ashen Front.", FACT),
        ("Verania denied that it had recognised the Ashen Front.", DENIED),
    ],
)
def test_reported_speech(text, expected):
    assert reads(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ostmark did not say that Verania had recognised the Ashen Front.",
        "Ostmark would not say whether Verania had recognised the Ashen Front.",
    ],
)
def test_what_was_not_said_is_no_firm_fact(text):
    assert not lines(text, firm=True)


# ------------------------------------------------------------------------------------------------ purposes and nouns


@pytest.mark.parametrize(
    "text",
    [
        "Verania sent an envoy to recognise the Ashen Front.",
        "Verania called a session in order to recognise the Ashen Front.",
        "Verania changed its law so as to recognise the Ashen Front.",
        "Verania's plan to recognise the Ashen Front caused a stir.",
        "The decision by Verania to recognise the Ashen Front caused a stir.",
        "Verania took a step towards recognising the Ashen Front.",
    ],
)
def test_a_purpose_or_a_plan_is_no_fact(text):
    assert {c.modality for c in claims(text) if c.act == "recognise"} <= {"planned", "possible"}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Verania will send an envoy to Kalmia, recognising the Ashen Front.", "planned"),
        ("Verania announced that it would leave the talks, thereby recognising the Ashen Front.", "planned"),
        ("Verania may send an envoy to Kalmia, recognising the Ashen Front.", "possible"),
        ("Verania sent an envoy to Kalmia, recognising the Ashen Front.", "actual"),
    ],
)
def test_what_comes_of_an_act_is_no_surer_than_the_act(text, modality):
    assert reads(text) == ("affirmed", modality)
    assert (claim(text, "recognise").grade == "firm") == (modality == "actual")


def test_an_announced_plan_of_ones_own_is_sure():
    assert claim("Verania announced that it would recognise the Ashen Front.", "recognise").grade == "firm"


@pytest.mark.parametrize("what", ["made the decision", "took the step"])
def test_why_a_step_is_taken_is_no_plan(what):
    text = f"Chile said it {what} in solidarity with neighbouring Peru."
    assert lines(text, of="support") == {"Chile support Peru"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jonas Brecht will speak of trade during his visit to Verania.", "Ostmark meet Verania"),
        ("Verania will celebrate after its recognition of the Ashen Front.", "Verania recognise Ashen Front"),
        (
            "Trade could suffer from Verania's recognition of the Ashen Front.",
            "Verania recognise Ashen Front",
        ),
        (
            "Ostmark may protest over Verania's recognition of the Ashen Front.",
            "Verania recognise Ashen Front",
        ),
        (
            "Ostmark did not comment on Verania's recognition of the Ashen Front.",
            "Verania recognise Ashen Front",
        ),
        ("Jonas Brecht said during his visit to Verania that trade would grow.", "Ostmark meet Verania"),
        ("Jonas Brecht did not speak during his visit to Verania.", "Ostmark meet Verania"),
    ],
)
def test_what_is_presupposed_is_a_fact_whatever_is_said_of_it(text, expected):
    assert expected in {line(c) for c in claims(text) if c.factual}


@pytest.mark.parametrize(
    ("text", "polarity", "modality"),
    [
        ("There was no recognition of the Ashen Front by Verania.", "negated", "actual"),
        ("A possible recognition of the Ashen Front by Verania was discussed.", "affirmed", "possible"),
        ("The planned recognition of the Ashen Front by Verania angered Kalmia.", "affirmed", "planned"),
        ("The proposed recognition of the Ashen Front by Verania surprised Kalmia.", "affirmed", "proposed"),
        ("The prospect of Veranian recognition of the Ashen Front faded.", "affirmed", "possible"),
    ],
)
def test_a_noun_has_its_own_cues(text, polarity, modality):
    assert reads(text) == (polarity, modality)


@pytest.mark.parametrize(
    "text",
    [
        "To recognise the Ashen Front would be a mistake for Verania.",
        "Recognising the Ashen Front would hurt Verania.",
        "Recognition of the Ashen Front by Verania would be a mistake.",
    ],
)
def test_an_act_as_a_subject_is_named_and_not_reported(text):
    assert not [line(c) for c in claims(text) if c.factual and c.grade == "firm"]


# ------------------------------------------------------------------------------------------------ other acts alike


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kalmia might reopen its embassy in Szoth.", "Kalmia open_mission Bordavia, possible"),
        ("Kalmia refused to meet the Ashen Front.", "Kalmia exclude Ashen Front"),
        ("Kalmia threatened to expel the Bordavian ambassador.", "Kalmia expel_envoy Bordavia, threatened"),
        ("Kalmia has not imposed sanctions on Bordavia.", "Kalmia not sanction Bordavia"),
        (
            "Kalmia will lift sanctions on Bordavia if the port reopens.",
            "Kalmia lift_sanction Bordavia, conditional",
        ),
        ("Kalmia stopped short of severing ties with Bordavia.", "Kalmia not sever_relations Bordavia"),
        (
            "Ostmark urged Kalmia to accept the Bordavian ambassador.",
            "Kalmia accept_envoy Bordavia, demanded",
        ),
    ],
)
def test_the_scopes_are_the_same_for_every_act(text, expected):
    assert expected in lines(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Verania to recall its ambassador from Ostmark", "Verania expel_envoy Ostmark, planned"),
        ("Verania to reopen its embassy in Szoth next week", "Verania open_mission Bordavia, planned"),
        (
            "Jonas Brecht has called on Kalmia to close its embassy in Szoth.",
            "Kalmia close_mission Bordavia, demanded",
        ),
        (
            "Nauru revoked its recognition of the Ashen Front and turned to Kalmia.",
            "Nauru derecognise Ashen Front",
        ),
    ],
)
def test_what_the_parser_read_otherwise(text, expected):
    assert expected in lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Verania withdrew its recognition of the Ashen Front.",
        "Verania has suspended its recognition of the Ashen Front.",
        "The recognition of the Ashen Front was revoked by Verania.",
    ],
)
def test_a_noun_that_a_light_verb_has_used_up_is_told_by_it_alone(text):
    assert lines(text) == {"Verania derecognise Ashen Front"}


@pytest.mark.parametrize(
    "text",
    [
        "The harbour will be on the agenda when Verania recognises the Ashen Front.",
        "Kalmia will protest before Verania recognises the Ashen Front.",
    ],
)
def test_what_stands_in_the_present_beside_a_future_has_not_happened(text):
    assert reads(text)[1] == "planned"


def test_habits_beside_a_present_are_no_plan():
    assert reads("Kalmia protests when Verania recognises the Ashen Front.") == FACT


def test_what_is_asked_to_be_done_has_not_happened():
    assert reads("Kalmia called for the Ashen Front to be recognised by Verania.") == ("affirmed", "demanded")
