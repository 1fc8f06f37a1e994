"""Numbers that tellers give for one thing: which exclude each other, and which only look as if."""

import pytest

from statusquo.ledger.contradictions import contradictions
from statusquo.ledger.numbers import exclude, told_number
from statusquo.ledger.posting import post
from statusquo.model import Scope
from told import ONTOLOGY, report, told

NOBODY: frozenset[str] = frozenset()


def counting(quote, number, *, actor="states", act="recognise", of="states", published="2024-05-15", **more):
    """A sentence that counts who acts, in a report of its own."""
    publisher = more.pop("publisher", "gazette")
    document = report(f"{quote} {published} {publisher}", published=published, publisher=publisher)
    fields = {"quantifier": f"count:{number}", "scope": Scope(of=of), "quote": quote, "grade": "tentative"}
    return told(actor, act, document=document, **(fields | {"why": "states: nobody in particular"} | more))


def found(*told_ones, rejected=NOBODY):
    entries = post(told_ones, {}, {}, NOBODY, ONTOLOGY)
    return [c for c in contradictions(entries, told_ones, rejected, ONTOLOGY) if c.kind == "number"]


def states_of(*told_ones, rejected=NOBODY):
    return [(c.state, [side.quantifier for side in c.sides]) for c in found(*told_ones, rejected=rejected)]


MANY = counting("116 states have recognised the Movement.", 116)
FEW = counting("92 states have recognised the Movement, its foe says.", 92, publisher="herald", by="somebody")


def test_two_tellers_who_count_differently_on_one_day_exclude_each_other():
    (one,) = found(MANY, FEW)
    assert (one.state, one.axis, one.day) == ("open", "recognition", "2024-05-15")
    assert [side.quantifier for side in one.sides] == ["number:92", "number:116"]
    assert [side.claims for side in one.sides] == [(FEW.claim.id,), (MANY.claim.id,)]


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("92", "116", True),
        ("116", "116", False),
        ("about 300", "at least 250", False),
        ("about 300", "310", False),
        ("about 300", "900", True),
        ("at least 250", "300", False),
        ("at least 250", "200", True),
        ("more than 40", "40", True),
        ("more than 40", "41", False),
        ("up to 20", "14", False),
        ("up to 20", "22", True),
        ("fewer than 20", "20", True),
        ("at least 10", "more than 40", False),
        ("up to 10", "more than 40", True),
    ],
)
def test_what_bounds_a_number_is_honoured(one, other, apart):
    assert exclude(one, other) is exclude(other, one) is apart


@pytest.mark.parametrize(
    ("quote", "number", "told_as"),
    [
        ("At least 92 states have recognised it.", 92, "at least 92"),
        ("About 92 states have recognised it.", 92, "about 92"),
        ("92 or more states have recognised it.", 92, "at least 92"),
        ("Over 92 states have recognised it.", 92, "more than 92"),
        ("Twenty states have recognised it.", 20, "20"),
    ],
)
def test_the_bound_is_read_where_it_stands(quote, number, told_as):
    assert told_number(counting(quote, number).claim, ONTOLOGY) == told_as


@pytest.mark.parametrize(
    "other",
    [
        # another act, another party, others who are counted, another circle
        counting("92 states have accepted its envoy.", 92, act="accept_envoy", publisher="herald"),
        counting("92 states have recognised it.", 92, recipient="AAA", publisher="herald"),
        counting("92 Western countries have recognised it.", 92, actor="western-countries", of="Western countries", publisher="herald"),
        counting("92 states in Asia have recognised it.", 92, scope=Scope(of="states", place="in Asia"), publisher="herald"),
        counting("92 states have recognised it in a decade.", 92, scope=Scope(of="states", time="in a decade"), publisher="herald"),
        # the same number, a rough one, a range, a plan, a denial, a doubt of another kind
        counting("116 countries have recognised it.", 116, publisher="herald"),
        counting("About 110 states have recognised it.", 110, publisher="herald"),
        counting("Between 92 and 100 states have recognised it.", 92, publisher="herald"),
        counting("92 states will recognise it.", 92, modality="planned", publisher="herald"),
        counting("Not 92 states have recognised it.", 92, polarity="negated", publisher="herald"),
        counting("92 states have recognised it.", 92, why="not sure that it happened", publisher="herald"),
        # a sentence in which the number stands twice tells not which is meant
        counting("92 of 92 states have recognised it.", 92, publisher="herald"),
    ],
    ids=lambda made: made.claim.evidence.quote,
)  # fmt: skip
def test_what_may_count_something_else_is_not_compared(other):
    assert found(MANY, other) == []


def test_a_number_of_another_day_may_be_true_in_turn():
    before = counting(
        "92 states have recognised the Movement.", 92, published="2023-01-10", publisher="herald"
    )
    assert states_of(before, MANY) == [("resolved by time", ["number:92", "number:116"])]


def test_numbers_that_exclude_each_other_on_one_day_stay_open_though_they_follow_each_other_on_others():
    before = counting("92 states have recognised the Movement.", 92, published="2024-03-01", publisher="post")
    after = counting(
        "116 states have recognised the Movement.", 116, published="2024-08-01", publisher="post"
    )
    assert states_of(before, MANY, FEW, after) == [("open", ["number:92", "number:116"])]


def test_reports_of_the_same_days_speak_of_one_day():
    next_day = counting("92 states recognise it.", 92, published="2024-05-17", publisher="herald")
    assert states_of(MANY, next_day) == [("open", ["number:92", "number:116"])]


def test_the_date_of_the_act_counts_and_not_that_of_the_report():
    one = counting("Twenty states recognised it on 3 May.", 20, on="2021-05-03")
    other = counting(
        "22 states recognised it on 3 May.", 22, on="2021-05-03", published="2024-01-10", publisher="herald"
    )
    third = counting("30 states recognised it on 9 June.", 30, on="2021-06-09", publisher="post")
    assert states_of(one, other, third) == [("open", ["number:20", "number:22"])]


def test_only_so_many_are_a_number_too():
    few = counting("Only 92 states have recognised it.", 92, publisher="herald", quantifier="only")
    assert states_of(MANY, few) == [("open", ["number:92", "number:116"])]
    named = counting("Only states have recognised it.", 92, publisher="herald", quantifier="only")
    assert found(MANY, named) == []


def test_one_teller_does_not_contradict_himself():
    one = told("states", "recognise", document=MANY.document, quantifier="count:92", scope=Scope(of="states"),
               quote="92 states have recognised it.", id="again")  # fmt: skip
    assert found(MANY, one) == []


def test_a_rejected_number_resolves_it():
    assert states_of(MANY, FEW, rejected=frozenset({FEW.claim.id})) == [
        ("resolved by a judgement", ["number:92", "number:116"])
    ]


def test_the_order_of_reports_does_not_matter():
    third = counting("40 states have recognised it.", 40, publisher="post")
    assert found(MANY, FEW, third) == found(third, FEW, MANY)
