"""The pledge book: one record for each demand, plan or promise, and what later reports make of it."""

import pytest

from pledged import WORLD, became, book, say
from statusquo.ledger.pledges import is_every_state
from statusquo.model import Party, Span, When
from told import report, told

# ------------------------------------------------------------------------------------------------ what decides


def test_a_proposal_is_met_by_the_deed():
    proposed = say("AAA", "delist", modality="proposed", by="a ministry", day="2024-05-28")
    done = say("AAA", "delist", on="2025-04-17", day="2025-04-18")
    outcome = became(proposed, done)
    assert (outcome.state, outcome.on, outcome.claims) == ("met", "2025-04-17", (done.claim.id,))


def test_a_demand_not_to_recognise_is_contravened_by_one_of_all_who_were_asked():
    asked = say(
        "governments", "recognise", modality="demanded", polarity="negated", by="somebody", day="2021-09-10"
    )
    done = say("BBB", "recognise", on="2025-07-03", day="2025-07-04")
    outcome = became(asked, done)
    assert (outcome.state, [p.id for p in outcome.by]) == ("contravened", ["BBB"])
    assert became(asked, done, on="2025-07-02").state == "open"


def test_a_recognition_that_had_ended_before_contravenes_nothing():
    asked = say(
        "governments", "recognise", modality="demanded", polarity="negated", by="somebody", day="2021-09-10"
    )
    old = say("AAA", "recognise", on="1996", to="2001", day="2025-07-04")
    assert became(asked, old).state == "open"


def test_members_of_an_organisation_are_asked_with_it():
    asked = say(
        "league", "recognise", modality="demanded", polarity="negated", by="somebody", day="2021-09-10"
    )
    assert became(asked, say("DDD", "recognise", on="2022-01-01", day="2022-01-02")).state == "contravened"
    assert became(asked, say("AAA", "recognise", on="2022-01-01", day="2022-01-02")).state == "open"


@pytest.mark.parametrize(
    ("modality", "state"),
    [("promised", "broken"), ("planned", "overtaken"), ("threatened", "overtaken"), ("demanded", "contravened"),
     ("proposed", "contravened"), ("conditional", "overtaken")],
)  # fmt: skip
def test_the_opposite_act_ends_each_kind_in_its_own_way(modality, state):
    pledge = say("AAA", "recognise", modality=modality, by="somebody" if modality[0] in "dp" else None)
    assert became(pledge, say("AAA", "derecognise", on="2024-06-01", day="2024-06-02")).state == state


def test_a_contrary_plan_overtakes_a_plan_and_answers_a_demand():
    refusal = say("AAA", "recognise", modality="planned", polarity="negated", day="2024-06-01")
    plans = book(say("AAA", "recognise", modality="planned"), refusal)
    assert [(p.polarity, o.state) for p, o in plans] == [("affirmed", "overtaken"), ("negated", "open")]
    demands = book(say("AAA", "recognise", modality="demanded", by="somebody"), refusal)
    assert [(a.relation, a.on) for a in demands[0][1].beside] == [("refused", "2024-06-01")]
    assert demands[0][1].state == "open"


def test_a_plan_lapses_when_its_time_is_over_and_nothing_is_told():
    plan = say("AAA", "recognise", modality="planned", when=When(start="2024-06"))
    assert became(plan, on="2024-06-30").state == "open"
    assert became(plan, on="2024-07-01").state == "lapsed"
    late = say("AAA", "recognise", on="2024-08-01", day="2024-08-02")
    assert became(plan, late).state == "met"


def test_a_time_that_only_ends_is_a_time_too():
    plan = say(
        "AAA", "recognise", modality="planned", when=When(start=None, end="2024-06-15", basis="interval")
    )
    assert became(plan, on="2024-06-16").state == "lapsed"


def test_a_promise_is_broken_where_its_time_is_over_and_a_report_says_that_it_was_not_done():
    promise = say("AAA", "recognise", modality="promised", when=When(start="2024-06"))
    early = say("AAA", "recognise", polarity="negated", day="2024-06-10")
    assert became(promise, early, on="2024-06-20").beside[0].relation == "not so far"
    assert became(promise, say("AAA", "recognise", polarity="negated", day="2024-07-02")).state == "broken"


@pytest.mark.parametrize(
    ("modality", "state", "beside"),
    [("promised", "broken", []), ("planned", "overtaken", []), ("conditional", "open", ["refused"]), ("demanded", "open", ["refused"])],
)  # fmt: skip
def test_a_refusal_ends_what_one_has_committed_oneself_to(modality, state, beside):
    pledge = say("AAA", "recognise", modality=modality, by="somebody" if modality == "demanded" else None)
    refused = say(
        "AAA",
        "recognise",
        polarity="negated",
        day="2024-06-01",
        quote="Aland refused to recognise the Movement.",
    )
    outcome = became(pledge, refused)
    assert (outcome.state, [aside.relation for aside in outcome.beside]) == (state, beside)


def test_one_of_many_who_does_it_meets_no_demand_on_all():
    asked = say("governments", "recognise", modality="demanded", by="somebody")
    outcome = became(asked, say("BBB", "recognise", on="2024-06-01", day="2024-06-02"))
    assert (outcome.state, outcome.beside[0].relation) == ("open", "done by one of them")


# ------------------------------------------------------------------------------------------------ what decides nothing


def test_a_tentative_deed_decides_nothing_until_another_origin_bears_it_out():
    plan = say("AAA", "recognise", modality="planned")
    one = say("AAA", "recognise", on="2024-06-01", day="2024-06-02", grade="tentative")
    assert became(plan, one).state == "open"
    assert (
        became(
            plan, one, say("AAA", "recognise", on="2024-06-01", day="2024-06-03", publisher="herald")
        ).state
        == "met"
    )


def test_a_deed_without_a_date_stands_beside():
    outcome = became(say("AAA", "recognise", modality="planned"), say("AAA", "recognise", day="2024-06-02"))
    assert (outcome.state, outcome.beside[0].relation) == ("open", "without a date")


def test_a_deed_that_may_be_older_than_the_plan_decides_nothing():
    plan = say("AAA", "recognise", modality="planned", day="2024-05-10")
    assert became(plan, say("AAA", "recognise", on="2024", day="2024-06-02")).state == "open"


def test_a_deed_within_days_that_are_not_over_is_not_done_yet():
    plan = say("AAA", "recognise", modality="planned", day="2024-05-10")
    done = say("AAA", "recognise", on="2024-06", day="2024-07-02")
    assert became(plan, done, on="2024-06-15").beside[0].relation == "within these days"
    assert became(plan, done, on="2024-06-30").state == "met"


def test_another_party_or_another_recipient_decides_nothing():
    plan = say("AAA", "recognise", modality="planned")
    other = say("BBB", "recognise", on="2024-06-01", day="2024-06-02")
    elsewhere = say("AAA", "recognise", "CCC", on="2024-06-01", day="2024-06-02")
    assert became(plan, other, elsewhere).state == "open"


def test_a_possibility_is_no_pledge():
    assert book(say("AAA", "recognise", modality="possible")) == []


def test_a_plan_to_demand_what_is_no_act_is_no_pledge():
    assert book(say("AAA", "demand", modality="planned")) == []


# ------------------------------------------------------------------------------------------------ kinds


PROMISED = {
    "modality": "promised",
    "quote": "The Movement promised to form an inclusive cabinet.",
    "day": "2021-08-17",
}


@pytest.mark.parametrize(
    ("quote", "state", "beside"),
    [
        ("The Movement formed a cabinet.", "open", ["not said to be of that kind"]),
        ("It formed a broad-based cabinet.", "met", []),
    ],
)
def test_only_a_cabinet_that_is_called_inclusive_keeps_a_promise_of_one(quote, state, beside):
    promise = say("movement", "form_government", None, **PROMISED)
    formed = say("movement", "form_government", None, on="2021-09-07", day="2021-09-08", quote=quote)
    outcome = became(promise, formed)
    assert (outcome.state, [one.relation for one in outcome.beside]) == (state, beside)


def test_a_report_that_no_inclusive_cabinet_was_formed_breaks_it():
    promise = say("movement", "form_government", None, **PROMISED)
    quote = "The Movement has not formed an inclusive cabinet."
    missed = say("movement", "form_government", None, polarity="negated", day="2021-09-10", quote=quote)
    assert became(promise, missed).state == "broken"


def test_a_report_that_tells_of_a_broken_promise_is_taken_at_its_word():
    quote = "The Movement reneged on its promise of an inclusive cabinet."
    told = say("movement", "form_government", None, modality="promised", quote=quote, day="2021-09-10")
    outcome = became(told)
    assert (outcome.state, outcome.dated, outcome.claims) == ("broken", False, (told.claim.id,))


def test_a_broken_promise_is_so_told_though_it_is_left_open_what_was_done():
    quote = "Borduria broke its promise to recognise the Movement."
    doubt = {"grade": "tentative", "why": "not sure that it happened (promise, broke)"}
    promise = say("BBB", "recognise", modality="promised", day="2023-08-10")
    told = say("BBB", "recognise", modality="promised", quote=quote, day="2024-01-10", **doubt)
    assert became(promise, told).state == "broken"
    other = {"grade": "tentative", "why": "BBB: by the only one"}
    assert became(promise, say("BBB", "recognise", modality="promised", quote=quote, **other)).state == "open"


def test_another_broken_deal_in_the_sentence_breaks_no_promise():
    quote = "The Movement broke a window and promised to form an inclusive cabinet."
    assert became(say("movement", "form_government", None, modality="promised", quote=quote)).state == "open"


# ------------------------------------------------------------------------------------------------ one pledge or several


def test_one_demand_told_by_many_is_one_with_its_tellers():
    told = [
        say("AAA", "recognise", modality="demanded", by="somebody", publisher=house)
        for house in ("gazette", "herald")
    ]
    [(pledge, _)] = book(*told)
    assert len(pledge.tellers) == 2


def test_what_nobody_is_named_to_ask_is_one_only_in_the_same_sentence():
    told = [say("AAA", "recognise", modality="demanded", publisher=house) for house in ("gazette", "herald")]
    assert len(book(*told)) == 2
    same = [
        say("AAA", "recognise", modality="demanded", publisher=house, quote="A must.")
        for house in ("gazette", "herald")
    ]
    assert len(book(*same)) == 1


def test_what_is_due_within_a_time_is_one_plan_however_its_end_is_counted():
    ends = [
        When(start=None, end=end, precision="deadline", basis="interval")
        for end in ("2024-06-01", "2024-06-03")
    ]
    told = [
        say("AAA", "meet", modality="planned", when=end, day=day)
        for end, day in zip(ends, ("2024-05-01", "2024-05-03"), strict=True)
    ]
    [(pledge, outcome)] = book(*told, on="2024-06-02")
    assert (pledge.due, outcome.state) == (ends[1], "open")
    assert became(*told, on="2024-06-04").state == "lapsed"


def test_two_who_ask_the_same_are_two_demands():
    assert (
        len(book(*(say("AAA", "recognise", modality="demanded", by=who) for who in ("somebody", "BBB")))) == 2
    )


def test_a_plan_to_meet_again_is_another_plan():
    told = [
        say("AAA", "meet", modality="planned", day=day) for day in ("2022-01-01", "2022-01-20", "2024-01-01")
    ]
    met = say("AAA", "meet", on="2022-02-01", day="2022-02-02")
    assert [(len(p.tellers), o.state) for p, o in book(*told, met)] == [(2, "met"), (1, "open")]


def test_what_was_undone_is_planned_anew():
    plans = [say("AAA", "recognise", modality="planned", day=day) for day in ("1997-01-01", "2024-01-01")]
    done = say("AAA", "recognise", on="1997-05-25", day="1997-05-26")
    undone = say("AAA", "derecognise", on="2001-11-22", day="2001-11-23")
    assert [o.state for _, o in book(*plans, done, undone)] == ["met", "open"]


def test_a_pledge_has_the_day_of_its_announcement_where_a_report_gives_one():
    plan = say(
        "AAA",
        "recognise",
        modality="planned",
        announced=When(start="2024-04-26"),
        when=When(start="2024-05-28"),
    )
    [(pledge, _)] = book(plan)
    assert (pledge.since, pledge.dated, pledge.due.start) == ("2024-04-26", True, "2024-05-28")


def test_whoever_names_a_condition_for_all_states_asks_it():
    told = say("governments", "recognise", modality="conditional", by="somebody")
    [(pledge, _)] = book(told)
    assert pledge.asker.id == "somebody"


def in_one_sentence(sentence, acts, **more):
    """One claim an act in one report, each up to the words that tell it."""
    document = report(sentence)
    whole = Span(start=0, end=len(sentence), quote=sentence)
    for act, words in acts.items():
        end = sentence.index(words) + len(words)
        evidence = Span(start=0, end=end, quote=sentence[:end])
        yield told("AAA", act, document=document, sentence=whole, evidence=evidence, **more)


STEPS = {"recognise": "recognise it", "meet": "meet the Movement", "accept_envoy": "accept its envoy"}


def test_a_plan_in_stages_keeps_their_order():
    sentence = "In three stages Aland will meet the Movement, accept its envoy and recognise it."
    stages = {p.act: p.stage for p, _ in book(*in_one_sentence(sentence, STEPS, modality="planned"))}
    assert {act: (stage.number, stage.of) for act, stage in stages.items()} == {
        "meet": (1, 3), "accept_envoy": (2, 3), "recognise": (3, 3)
    }  # fmt: skip
    assert len({stage.plan for stage in stages.values()}) == 1


def test_plans_that_stand_in_one_sentence_are_no_stages_by_that_alone():
    sentence = "Aland will meet the Movement, accept its envoy and recognise it."
    assert {p.stage for p, _ in book(*in_one_sentence(sentence, STEPS, modality="planned"))} == {None}


def test_a_pledge_of_a_party_and_of_its_government_is_one():
    told = [say("AAA", "recognise", who, modality="planned", publisher=house)
            for who, house in (("movement", "gazette"), ("movement-government", "herald"))]  # fmt: skip
    assert len(book(*told)) == 1


def test_the_names_of_all_states_are_known_by_their_words():
    for name, all_of_them in (
        ("other governments", True),
        ("All states", True),
        ("Western governments", False),
        ("states", True),
    ):
        assert is_every_state(Party(id="x", name=name), WORLD) is all_of_them
