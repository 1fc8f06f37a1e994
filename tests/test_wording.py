"""Which words of a sentence tell the level of an act, and whose mission it is."""

import pytest

from statusquo.ledger.posting import post
from statusquo.ledger.wording import owner, passage
from statusquo.model import Span
from statusquo.ontology import load
from statusquo.views.wording import act_label
from told import MOVEMENT, ONTOLOGY, report, told


def posted(*testimonies):
    return post(testimonies, {}, {}, frozenset(), ONTOLOGY)


@pytest.mark.parametrize(
    ("quote", "whose"),
    [
        ("Borduria closed its embassy in the Movement's capital", "actor"),
        ("Borduria closes the last Movement embassy", "recipient"),
        ("Borduria closed the Movement's own embassy", "recipient"),
        ("Borduria closed the embassy of the Movement", "recipient"),
        ("Borduria closed the embassy in Movementville", "actor"),
        ("Borduria closed the embassy in Bordgrad", "recipient"),
        ("Borduria closed the Bordurian embassy in Movementville", "actor"),
        ("Borduria restores embassy in Movementville", "actor"),
        ("Borduria, which likes the Movement, closed the embassy", None),
        ("Borduria closed the Syldavian embassy for the Movement", None),
        ("Borduria and the Movement met", None),
    ],
)
def test_whose_mission_it_is(quote, whose):
    claim = told("BBB", "close_mission", quote=quote).claim
    assert owner(claim, ("embassy", "mission"), passage(claim, ()), ONTOLOGY) == whose


def test_a_mission_whose_owner_the_text_does_not_tell_posts_nothing():
    def axes(quote):
        return {(e.axis, e.subject) for e in posted(told("BBB", "shut_mission", quote=quote))}

    assert axes("Borduria closed its embassy") == {("mission_in_capital", MOVEMENT)}
    assert axes("Borduria closed the Movement's embassy") == {("mission_abroad", MOVEMENT)}
    assert axes("Borduria closed the embassy, to the Movement's regret") == set()
    assert axes("Borduria closed its office") == set()
    assert axes("Borduria handed over and closed its embassy") == set()


def test_words_of_another_claim_and_of_another_clause_tell_no_level():
    text = "Borduria closed the ambassador's embassy and accepted an envoy as chargé, not as ambassador."
    document = report(text)
    whole = Span(start=0, end=len(text), quote=text)

    def claim(act, end):
        quote = text[: text.index(end) + len(end)]
        return told(
            "BBB", act, document=document, sentence=whole, evidence=Span(start=0, end=len(quote), quote=quote)
        )

    closed, accepted = claim("close_mission", "embassy"), claim("accept_envoy", "an envoy")
    levels = {e.value for e in posted(closed, accepted) if e.claim == accepted.claim.id}
    assert levels == {"charge_accepted"}
    assert posted(accepted)[0].value == "ambassador_accepted"  # were there no other claim on those words


@pytest.mark.parametrize(
    ("day", "subjects"),
    [("2021-08-14", {"BBB"}), ("2021-08-15", {"BBB", MOVEMENT}), ("2023-01-01", {"BBB"})],
)
def test_a_mission_in_a_capital_is_one_with_whoever_held_it_that_day(day, subjects):
    assert {e.subject for e in posted(told("CCC", "send_envoy", "BBB", on=day))} == subjects


@pytest.mark.parametrize(
    ("act", "text", "label"),
    [
        ("designate", "The court issued an arrest warrant for Joseph Kony", "issues a warrant for"),
        ("designate", "Prosecutors sought a warrant for Joseph Kony", "seeks a warrant for"),
        ("designate", "The court indicted Joseph Kony", "indicts"),
        ("designate", "Canada put a bounty on Joseph Kony", "puts a bounty on"),
        ("designate", "Canada designated the Houthis as terrorists", "lists"),
        ("delist", "The court withdrew the warrant for Joseph Kony", "withdraws a warrant for"),
        ("delist", "Canada took the Houthis off its list", "delists"),
        ("lift_sanction", "Canada waived sanctions on Syria", "grants an exemption from sanctions to"),
        ("lift_sanction", "Canada waived the travel ban on Joseph Kony", "waives the travel ban on"),
        ("lift_sanction", "Canada lifted sanctions on Syria", "lifts sanctions on"),
    ],
)
def test_an_act_is_called_by_the_words_in_which_it_is_told(act, text, label):
    assert act_label(told("AAA", act, quote=text).claim, load()) == label
