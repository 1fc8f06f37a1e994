"""What somebody judges is not his own: plans that he condemns, and those on whom a measure falls that he praises."""

import pytest

from coded import claims


def firm(text):
    found = [c for c in claims(text) if c.grade == "firm"]
    return {(c.actor.name, c.act, c.recipient.name if c.recipient else None, c.polarity) for c in found}


@pytest.mark.parametrize(
    "text",
    [
        "Peru condemned a plan to recognise Kosovo.",
        "Peru criticised moves to recognise Kosovo.",
        "Peru mocked a promise to recognise Kosovo.",
        "Peru fears a move to recognise Kosovo.",
        "Serbia protested attempts to recognise Kosovo.",
        "China warned of plans to recognise Taiwan.",
        "Israel condemned moves to recognise Palestine.",
    ],
)
def test_whoever_judges_a_plan_does_not_plan_it(text):
    assert not {told for told in firm(text) if told[1] == "recognise"}


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Peru announced a plan to recognise Kosovo.", "affirmed"),
        ("Peru has a plan to recognise Kosovo.", "affirmed"),
        ("Peru dropped a plan to recognise Kosovo.", "negated"),
        ("Peru ditched its plan to recognise Kosovo.", "negated"),
        ("Peru revoked its plan to recognise Kosovo.", "negated"),
        ("Peru rejected a call to recognise Kosovo.", "negated"),
    ],
)
def test_whoever_has_a_plan_or_answers_a_call(text, polarity):
    assert ("Peru", "recognise", "Kosovo", polarity) in firm(text)


@pytest.mark.parametrize("text", ["Peru mourned Chad.", "Peru praised Chad's restraint."])
def test_what_is_somebodys_own_is_judged_with_him(text):
    assert firm(text) <= {("Peru", "praise", "Chad", "affirmed"), ("Peru", "mourn", "Chad", "affirmed")}


@pytest.mark.parametrize(
    "text",
    [
        "Peru praised the ban on Hamas.",
        "Peru condemned the crackdown on Hamas.",
        "Peru condemned the tariffs on Chad.",
        "Peru hailed the defeat of Hamas.",
        "Peru hailed the fall of Chad's government.",
        "Peru praised the operation against Hamas.",
        "Peru fought the sanctions on Chad.",
        "Peru attacked Chad's recognition of Kosovo.",
        "Peru attacked the credentials of Chad's ambassador.",
    ],
)
def test_who_suffers_a_measure_is_not_judged_by_whoever_judges_it(text):
    judged = {told for told in firm(text) if told[1] in {"praise", "condemn", "attack"}}
    assert not {told for told in judged if told[2] in {"Hamas", "Chad"}}


@pytest.mark.parametrize(
    "text",
    [
        "Peru ditched its support for Chad.",
        "Peru renounced its support for Chad.",
        "Peru nixed its designation of Hamas as a terrorist group.",
    ],
)
def test_what_is_given_up_is_no_longer_given(text):
    assert not {told for told in firm(text) if told[3] == "affirmed"}


@pytest.mark.parametrize(
    "text",
    [
        "Peru reviewed relations with Chad.",
        "Peru explored diplomatic relations with Chad.",
        "Peru negotiated access to Chad.",
    ],
)
def test_what_is_talked_about_is_not_talked_to(text):
    assert not {told for told in firm(text) if told[1] == "meet"}
