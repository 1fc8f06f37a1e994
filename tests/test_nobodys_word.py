"""On whose word, by whom and when: vague tellers, summonses without a doer, coups that have no victim, dates of what was done before."""

import pytest

from coded import claims


def told(text):
    return {
        (c.actor.name, c.act, c.recipient.name if c.recipient else None, c.polarity, c.grade)
        for c in claims(text)
    }


@pytest.mark.parametrize(
    "text",
    [
        "Some denied that Chad had recognised Kosovo.",
        "Many said that Chad had recognised Kosovo.",
        "Someone said Chad had recognised Kosovo.",
    ],
)
def test_nobody_in_particular_says_so(text):
    assert {grade for _, act, _, _, grade in told(text) if act == "recognise"} == {"tentative"}


def test_officials_are_somebody():
    assert ("Chad", "recognise", "Kosovo", "affirmed", "firm") in told(
        "Officials in Chad said that Chad had recognised Kosovo."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Peru's ambassador was summoned to the Chadian foreign ministry.",
        "The ambassador of Peru was summoned to Chad's foreign ministry.",
    ],
)
def test_whose_ministry_it_is_summons(text):
    assert ("Chad", "summon_envoy", "Peru", "affirmed", "firm") in told(text)


def test_an_envoy_who_is_remembered_is_not_withdrawn():
    assert not told("Chad's ambassador was recalled as a kind man by his friends.")
    assert ("Chad", "expel_envoy", "Peru", "affirmed", "firm") in told(
        "Chad recalled its ambassador from Peru."
    )


def test_what_is_to_come_has_no_date_of_what_was_done():
    found = claims("Chad wants Peru to lift the sanctions that it imposed on Mali in 2023.")
    [lifted] = [claim for claim in found if claim.act == "lift_sanction"]
    assert lifted.when is None


def test_a_headline_has_a_second_verb():
    found = claims("Chad frees rebel leader, signs accord with Peru")
    assert ("Chad", "agree", "Peru") in {
        (c.actor.name, c.act, c.recipient.name if c.recipient else None) for c in found
    }


@pytest.mark.parametrize(
    "text",
    [
        "It was thought that Peru recognised Kosovo.",
        "Peru recognised Kosovo, it was rumoured.",
        "It was assumed that Peru recognised Kosovo.",
        "Serbia's minister presumed that Peru recognised Kosovo.",
        "Serbia's minister disputed that Peru recognised Kosovo.",
        "Serbia's minister wondered that Peru recognised Kosovo.",
    ],
)
def test_what_is_only_supposed_is_no_fact(text):
    assert not [c for c in claims(text) if c.act == "recognise" and c.grade == "firm"]


@pytest.mark.parametrize(
    "text",
    [
        "It was established that Peru recognised Kosovo.",
        "Serbia's minister noted that Peru recognised Kosovo.",
        "Peru recognised Kosovo, and it was praised by Albania.",
    ],
)
def test_what_somebody_vouches_for_is(text):
    assert [c for c in claims(text) if c.act == "recognise" and c.grade == "firm"]
