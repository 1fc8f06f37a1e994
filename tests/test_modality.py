"""Planned, possible, demanded, promised or conditional: one sentence in, what it says of an act not yet done out."""

import pytest

from coded import claim, claims, line, lines, reads

# ------------------------------------------------------------------------------------------------ modality


@pytest.mark.parametrize(
    ("verb", "modality"),
    [
        ("will recognise", "planned"),
        ("shall recognise", "planned"),
        ("is going to recognise", "planned"),
        ("plans to recognise", "planned"),
        ("intends to recognise", "planned"),
        ("has decided to recognise", "planned"),
        ("is preparing to recognise", "planned"),
        ("is set to recognise", "planned"),
        ("is about to recognise", "planned"),
        ("wants to recognise", "planned"),
        ("agreed to recognise", "planned"),
        ("is ready to recognise", "planned"),
        ("announced plans to recognise", "planned"),
        ("announced its decision to recognise", "planned"),
        ("may recognise", "possible"),
        ("might recognise", "possible"),
        ("could recognise", "possible"),
        ("is considering recognising", "possible"),
        ("is expected to recognise", "possible"),
        ("is likely to recognise", "possible"),
        ("moved closer to recognising", "possible"),
        ("is discussing whether to recognise", "possible"),
        ("should recognise", "demanded"),
        ("must recognise", "demanded"),
        ("was urged to recognise", "demanded"),
        ("was asked to recognise", "demanded"),
        ("promised to recognise", "promised"),
        ("pledged to recognise", "promised"),
        ("vowed to recognise", "promised"),
        ("threatened to recognise", "threatened"),
        ("would recognise", "conditional"),
    ],
)
def test_each_modality(verb, modality):
    assert reads(f"Verania {verb} the Ashen Front.") == ("affirmed", modality)


@pytest.mark.parametrize(
    ("verb", "modality"),
    [
        ("will not recognise", "planned"),
        ("does not plan to recognise", "planned"),
        ("has no plans to recognise", "planned"),
        ("ruled out recognising", "planned"),
        ("has no intention of recognising", "planned"),
        ("may not recognise", "possible"),
        ("is unlikely to recognise", "possible"),
        ("must not recognise", "demanded"),
        ("should never recognise", "demanded"),
        ("vowed never to recognise", "promised"),
        ("threatened not to recognise", "threatened"),
        ("would not recognise", "conditional"),
        ("denied that it plans to recognise", "planned"),
        ("denied reports that it would recognise", "planned"),
        ("decided not to recognise", "planned"),
        ("refuses to consider recognising", "possible"),
    ],
)
def test_negation_and_modality_stack(verb, modality):
    assert reads(f"Verania {verb} the Ashen Front.") == ("negated", modality)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ostmark proposed recognising the Ashen Front.", "Ostmark recognise Ashen Front, proposed"),
        (
            "The Verania motion to recognise the Ashen Front was tabled.",
            "Verania recognise Ashen Front, proposed",
        ),
    ],
)
def test_what_is_put_forward_is_proposed(text, expected):
    assert expected in lines(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ostmark urged Verania to recognise the Ashen Front.", "Verania recognise Ashen Front, demanded"),
        (
            "Ostmark urged Verania not to recognise the Ashen Front.",
            "Verania not recognise Ashen Front, demanded",
        ),
        (
            "Ostmark called on Verania to recognise the Ashen Front.",
            "Verania recognise Ashen Front, demanded",
        ),
        (
            "Ostmark warned Verania against recognising the Ashen Front.",
            "Verania not recognise Ashen Front, demanded",
        ),
        (
            "Ostmark demanded that Verania recognise the Ashen Front.",
            "Verania recognise Ashen Front, demanded",
        ),
        (
            "Ostmark's call on Verania to recognise the Ashen Front went unheard.",
            "Verania recognise Ashen Front, demanded",
        ),
    ],
)
def test_a_demand_is_of_whom_it_asks_on_the_word_of_whom_asks(text, expected):
    asked = claim(text, "recognise")
    assert line(asked) == expected
    assert asked.speaker is not None
    assert asked.speaker.speaks_for == "OST"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ostmark urged more pressure on Verania to recognise the Ashen Front.", "Ostmark"),
        ("Verania is under pressure from Ostmark to recognise the Ashen Front.", "Ostmark"),
        ("Verania is under pressure to recognise the Ashen Front.", None),
    ],
)
def test_who_is_under_pressure_is_to_do_it(text, speaker):
    asked = claim(text, "recognise")
    assert line(asked) == "Verania recognise Ashen Front, demanded"
    assert (asked.speaker.name if asked.speaker else None) == speaker


def test_who_commits_itself_is_the_speaker():
    for verb in ("promised", "threatened"):
        committed = claim(f"Verania {verb} to recognise the Ashen Front.")
        assert committed.speaker is not None
        assert committed.speaker.speaks_for == "VRN"


# ------------------------------------------------------------------------------------------------ conditions


@pytest.mark.parametrize(
    "text",
    [
        "Verania will recognise the Ashen Front if the port reopens.",
        "Verania will recognise the Ashen Front once the port reopens.",
        "Verania could recognise the Ashen Front if the port reopens.",
        "If the port reopens, Verania will recognise the Ashen Front.",
        "If Verania recognises the Ashen Front, trade will pick up.",
        "Verania would recognise the Ashen Front.",
        "The Ashen Front must earn recognition from Verania.",
        "Verania will recognise the Ashen Front provided that the port reopens.",
    ],
)
def test_with_a_condition(text):
    assert reads(text) == ("affirmed", "conditional")


@pytest.mark.parametrize(
    "text",
    [
        "Verania will not recognise the Ashen Front until the port reopens.",
        "Verania will not recognise the Ashen Front unless the port reopens.",
        "Verania will not recognise the Ashen Front before the port is open again.",
        "Unless the port reopens, Verania will not recognise the Ashen Front.",
    ],
)
def test_a_refusal_with_a_condition(text):
    assert reads(text) == ("negated", "conditional")


@pytest.mark.parametrize(
    "text",
    [
        "Will Verania recognise the Ashen Front?",
        "Has Verania recognised the Ashen Front?",
        "Did Verania really recognise the Ashen Front?",
        "Ostmark asked whether Verania had recognised the Ashen Front.",
        "It is not clear whether Verania recognised the Ashen Front.",
    ],
)
def test_a_question_is_no_fact(text):
    assert {c.modality for c in claims(text) if c.act == "recognise"} <= {"possible"}


# ------------------------------------------------------------------------------------------------ headlines


@pytest.mark.parametrize(
    ("headline", "modality"),
    [
        ("Verania to recognise Ashen Front", "planned"),
        ("Verania to recognise Ashen Front within weeks, minister says", "planned"),
        ("Minister: Verania to recognise Ashen Front", "planned"),
        ("Verania recognises Ashen Front", "actual"),
        ("Verania may recognise Ashen Front", "possible"),
    ],
)
def test_an_infinitive_in_a_headline_is_a_plan(headline, modality):
    body = "The rain stopped in the capital of the islands at noon, and the ferries sailed again."
    assert reads(f"{headline}\n\n{body}") == ("affirmed", modality)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Peru is to become the first state to recognise Kalmia.", "planned"),
        ("Peru was to be the first state to recognise Kalmia.", "planned"),
        ("Peru is on course to become the third state to recognise Kalmia.", "planned"),
        ("Peru is becoming the first state to recognise Kalmia.", "planned"),
        ("Peru wants to become the first state to recognise Kalmia.", "planned"),
        ("Peru may become the first state to recognise Kalmia.", "possible"),
        ("Peru became the first state to recognise Kalmia.", "actual"),
        ("Peru has become the third state to recognise Kalmia.", "actual"),
        ("Peru is the only state to recognise Kalmia.", "actual"),
    ],
)
def test_the_first_to_do_it_has_done_it_only_where_he_has_become_so(text, modality):
    assert {(c.act, c.modality) for c in claims(text)} == {("recognise", modality)}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Verania promised to recognise the Ashen Front if Ostmark agrees.", "conditional"),
        ("Verania pledged to recognise the Ashen Front once a treaty is signed.", "conditional"),
        ("Verania vowed to recognise the Ashen Front on condition that Ostmark agrees.", "conditional"),
        ("Verania promised to support the Ashen Front until it wins.", "promised"),
        ("Verania promised to recognise the Ashen Front.", "promised"),
    ],
)
def test_a_promise_with_a_condition_is_a_condition(text, modality):
    told = claim(text)
    assert (told.modality, told.speaker.name, told.grade) == (modality, "Verania", "firm")


@pytest.mark.parametrize(
    "text",
    [
        "Had Verania recognised the Ashen Front, Ostmark would have recalled its ambassador from Verania.",
        "Had Verania recognised the Ashen Front last year, talks would have failed.",
        "If Verania had recognised the Ashen Front, Ostmark would have expelled its ambassador.",
    ],
)
def test_what_is_contrary_to_fact_tells_of_no_act(text):
    assert claims(text) == ()


def test_who_stands_behind_the_comma_of_an_inverted_clause_is_not_its_object():
    told = lines("Should Verania recognise Kalmia, Ostmark will expel the ambassador of Verania.")
    assert told == {"Verania recognise Kalmia, conditional", "Ostmark expel_envoy Verania, planned"}


@pytest.mark.parametrize(
    "verb",
    [
        "broke its promise",
        "failed to keep its promise",
        "did not keep its promise",
        "has not honoured its pledge",
    ],
)
def test_a_promise_that_was_not_kept_was_to_do_it(verb):
    told = claim(f"Djibouti {verb} to recognise Somaliland.")
    assert (told.polarity, told.modality, told.grade) == ("affirmed", "promised", "tentative")
