"""What reports say that cannot all be true: which kind, which sides, and what has become of it."""

import pytest

from statusquo.events.corroboration import corroborators
from statusquo.ledger.contradictions import contradictions
from statusquo.ledger.posting import post
from statusquo.model import Scope, When
from told import MOVEMENT, ONTOLOGY, report, told

NOBODY: frozenset[str] = frozenset()
STATE = Scope(of="state")


def conflicts(*told_ones, rejected=NOBODY):
    entries = post(told_ones, corroborators(told_ones, NOBODY), {}, NOBODY, ONTOLOGY)
    return contradictions(entries, told_ones, rejected, ONTOLOGY)


def kinds(*told_ones, rejected=NOBODY):
    return [(c.kind, c.state) for c in conflicts(*told_ones, rejected=rejected)]


def said(actor, act="recognise", *, published="2024-05-15", publisher="gazette", **more):
    """A claim in a report of its own."""
    text = f"{actor} {act} {published} {publisher} {sorted(map(str, more.items()))}"
    return told(actor, act, document=report(text, published=published, publisher=publisher), **more)


def none(published="2024-05-15", **more):
    return said("states", published=published, polarity="negated", quantifier="none", **more)


# ------------------------------------------------------------------------------------------------ two tellers


class TestTwoTellers:
    def test_a_report_and_its_denial_exclude_each_other(self):
        yes = said("BBB", published="2024-05-15", by=MOVEMENT)
        no = said("BBB", published="2024-05-16", polarity="negated", by="BBB")
        (found,) = conflicts(yes, no)
        assert (found.kind, found.state, found.subject, found.axis) == (
            "tellers",
            "open",
            MOVEMENT,
            "recognition",
        )
        assert [(side.value, side.claims) for side in found.sides] == [
            ("recognised", (yes.claim.id,)),
            ("none", (no.claim.id,)),
        ]
        assert (found.day, found.known_since) == ("2024-05-16", "2024-05-16")

    def test_what_was_denied_and_came_later_is_true_in_turn(self):
        no = said("BBB", published="2024-05-10", polarity="negated")
        yes = said("BBB", published="2024-05-16", on="2024-05-15")
        assert kinds(no, yes) == [("tellers", "resolved by time")]

    def test_a_status_that_moves_on_is_no_contradiction(self):
        assert kinds(said("BBB", on="2021-05-15"), said("BBB", "derecognise", on="2023-04-10")) == []

    def test_a_finer_word_does_not_contradict_a_vaguer_one(self):
        envoy = said("BBB", "accept_envoy", quote="They accepted an envoy.")
        ambassador = said("BBB", "accept_envoy", quote="They accepted an ambassador.")
        assert kinds(envoy, ambassador) == []

    def test_two_parties_do_not_contradict_each_other(self):
        assert kinds(said("BBB"), said("AAA", polarity="negated", published="2024-05-16")) == []


class TestDenials:
    """The denial of an act may have no value of its own: "has not withdrawn"."""

    def withdrawn(self, **more):
        return said("BBB", "derecognise", **more)

    def test_an_act_and_its_denial(self):
        yes = self.withdrawn(published="2018-06-20")
        no = self.withdrawn(published="2018-06-22", polarity="negated", by="BBB")
        (found,) = conflicts(yes, no)
        assert (found.kind, found.state, found.known_since) == ("tellers", "open", "2018-06-22")
        assert [(s.value, s.quantifier, s.claims) for s in found.sides] == [
            ("withdrawn", None, (yes.claim.id,)),
            ("withdrawn", "denied", (no.claim.id,)),
        ]
        assert kinds(yes, no, rejected=frozenset({no.claim.id})) == [("tellers", "resolved by a judgement")]

    def test_a_denial_before_the_act_is_true_in_turn(self):
        no = self.withdrawn(published="2018-06-20", polarity="negated")
        assert kinds(no, self.withdrawn(on="2019-02-01")) == [("tellers", "resolved by time")]

    def test_a_denial_says_nothing_of_what_was_over(self):
        yes, again = self.withdrawn(on="2001"), said("BBB", on="2012-01-01")
        assert kinds(yes, again, self.withdrawn(published="2018-06-22", polarity="negated")) == []

    def test_an_act_of_that_year_may_have_come_after_the_denial(self):
        no = self.withdrawn(published="2018-06-22", polarity="negated")
        assert kinds(self.withdrawn(on="2018", published="2019-01-10"), no) == []

    @pytest.mark.parametrize("fields", [{"grade": "tentative"}, {"modality": "planned"}])
    def test_a_doubtful_or_planned_denial_denies_nothing(self, fields):
        no = self.withdrawn(published="2018-06-22", polarity="negated", **fields)
        assert kinds(self.withdrawn(published="2018-06-20"), no) == []


class TestSteps:
    def test_dated_by_texts_it_is_a_step_and_by_reports_only_it_is_two_tellers(self):
        severed = said("BBB", "sever_relations", on="2020-01-01")
        kept = said("BBB", "sever_relations", on="2021-01-01", polarity="negated")
        assert kinds(severed, kept) == [("move", "open")]
        assert kinds(severed, said("BBB", "establish_relations", on="2021-01-01")) == []  # anew
        accepted = said("BBB", on="2020-01-01")
        denied = said("BBB", on="2021-01-01", polarity="negated")
        assert kinds(accepted, denied) == [("move", "open")]
        assert kinds(accepted, said("BBB", published="2021-01-01", polarity="negated")) == [
            ("tellers", "open")
        ]


# ------------------------------------------------------------------------------------------------ dates


class TestDates:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("2024-05-14", "2024-05-15"),
            ("2023", "2024"),
            ("2023-12", "2024-06-03"),
            ("2024-06-03", "2024-07-03"),
        ],
        ids=["the day after", "years", "month and day", "months"],
    )
    def test_two_dates_for_one_act(self, one, other):
        (found,) = conflicts(said("BBB", on=one), said("BBB", on=other, publisher="herald"))
        assert (found.kind, found.state) == ("date", "open")
        assert [side.since for side in found.sides] == [one, other]

    @pytest.mark.parametrize(("one", "other"), [("2024", "2024-05-14"), ("2024-05", "2024-05-14")])
    def test_a_partial_date_holds_every_day_in_it(self, one, other):
        assert kinds(said("BBB", on=one), said("BBB", on=other, publisher="herald")) == []

    def test_years_within_which_it_falls_hold_the_day(self):
        assert (
            kinds(said("BBB", on="1996", to="2001"), said("BBB", on="1997-05-26", publisher="herald")) == []
        )

    def test_one_teller_with_two_dates_is_not_two_tellers(self):
        document = report()
        one = told("BBB", "recognise", on="2024-05-14", document=document)
        other = told("BBB", "recognise", on="2024-05-10", quote="Again.", document=document)
        assert kinds(one, other) == []

    def test_what_ended_in_between_may_have_begun_anew(self):
        first, anew = said("BBB", on="1997-05-26"), said("BBB", on="2024-05-14")
        assert kinds(first, anew) == [("date", "open")]
        assert kinds(first, said("BBB", "derecognise", on="2001-09-25"), anew) == []

    def test_an_act_that_may_be_repeated_has_two_dates_only_within_days(self):
        def envoy(day, publisher):
            return said("BBB", "accept_envoy", on=day, publisher=publisher)

        assert kinds(envoy("2024-05-14", "gazette"), envoy("2024-05-15", "herald")) == [("date", "open")]
        assert kinds(envoy("2022-05-14", "gazette"), envoy("2024-05-15", "herald")) == []

    def test_meetings_are_as_many_as_their_days(self):
        assert kinds(said("BBB", "meet", on="2024-05-14"), said("BBB", "meet", on="2024-05-15")) == []

    def test_a_report_that_was_out_before_the_date_excludes_it(self):
        out = said("BBB", "delist", published="2023-12-29")
        later = said("BBB", "delist", published="2024-06-05", on="2024-06-03")
        (found,) = conflicts(out, later)
        assert [(side.since, side.by) for side in found.sides] == [
            (None, "2023-12-29"),
            ("2024-06-03", "2024-06-03"),
        ]
        assert kinds(said("BBB", "delist", published="2024-06-04"), later) == []


# ------------------------------------------------------------------------------------------------ all, none, only


class TestNone:
    def test_no_state_has_beside_one_that_had(self):
        (found,) = conflicts(said("BBB", on="2023-03-01"), none("2024-05-15"))
        assert (found.kind, found.state, found.day) == ("none", "open", "2024-05-15")
        assert [side.parties for side in found.sides] == [("any-state",), ("BBB",)]

    def test_a_word_that_is_true_on_its_own_day_is_not_in_conflict_with_what_came_later(self):
        assert kinds(none("2024-05-15"), said("BBB", on="2025-07-03")) == [("none", "resolved by time")]

    def test_nor_with_what_had_ended_before(self):
        assert kinds(said("BBB", on="1997", to="2001"), none("2024-05-15")) == [("none", "resolved by time")]

    def test_a_partial_date_that_may_lie_after_the_word_is_no_conflict(self):
        assert kinds(none("2024-05-15"), said("BBB", on="2024", publisher="herald")) == []

    def test_no_state_since_then_says_nothing_of_the_time_before(self):
        since = Scope(of="state", time="since it took power in August 2021")
        assert kinds(said("BBB", on="1997"), none(scope=since)) == []
        assert kinds(said("BBB", on="2022"), none(scope=since)) == [("none", "open")]

    @pytest.mark.parametrize(
        "scope",
        [Scope(of="Arab state"), Scope(of="state", place="in Asia"), Scope(of="state", time="in a decade")],
        ids=["of a kind", "in a place", "in a time without date"],
    )
    def test_no_state_of_some_circle_says_nothing_of_all(self, scope):
        assert kinds(said("BBB", on="2022"), none(scope=scope)) == []


class TestOnly:
    def test_the_only_one_beside_another(self):
        only = said("AAA", quantifier="only", scope=STATE)
        (found,) = conflicts(only, said("BBB", published="2024-05-02"))
        assert (found.kind, [side.parties for side in found.sides]) == ("only", [("AAA",), ("BBB",)])

    def test_those_that_a_report_names_together_belong_together(self):
        document = report("Only two.")
        pair = [told(actor, "recognise", quantifier="only", document=document) for actor in ("AAA", "BBB")]
        assert kinds(*pair) == []
        assert [
            found.sides[0].parties for found in conflicts(*pair, said("CCC", published="2024-05-01"))
        ] == [("AAA", "BBB")]

    def test_all_others_stand_on_one_side(self):
        only = said("AAA", quantifier="only", scope=STATE)
        others = [
            said("BBB", published="2024-05-02"),
            said("BBB", published="2024-05-03"),
            said("CCC", on="2023"),
        ]
        (found,) = conflicts(only, *others)
        assert [side.parties for side in found.sides] == [("AAA",), ("BBB", "CCC")]
        assert set(found.sides[1].claims) == {others[0].claim.id, others[2].claim.id}
        assert found.id == conflicts(only, others[0])[0].id

    def test_only_some_in_those_years_says_nothing_of_other_years(self):
        only = said("AAA", quantifier="only", on="1996", to="2001")
        assert kinds(only, said("BBB", on="2023")) == []
        assert kinds(only, said("BBB", on="1999")) == [("only", "open")]


class TestCounts:
    def tally(self, number, **more):
        fields = {"quote": "Such states have recognised the Movement.", "scope": STATE, **more}
        return said("states", quantifier=f"count:{number}", **fields)

    def test_fewer_than_reports_name(self):
        named = [said(actor, published=f"2024-05-0{n}") for n, actor in enumerate(("AAA", "BBB", "CCC"), 1)]
        (found,) = conflicts(*named, self.tally(2))
        assert (found.kind, found.sides[0].quantifier, found.sides[1].parties) == (
            "count",
            "count:2",
            ("AAA", "BBB", "CCC"),
        )
        assert kinds(*named, self.tally(3)) == []

    @pytest.mark.parametrize(
        "fields",
        [
            {"when": When(start="2024-05-15", basis="publication")},
            {"quote": "Two states recognise the Movement."},
            {"quote": "Only two states recognise the Movement.", "quantifier": "only"},
        ],
        ids=["news of the day", "in the present", "only so many"],
    )
    def test_however_the_number_of_today_is_told(self, fields):
        named = [said(actor, published=f"2024-05-0{n}") for n, actor in enumerate(("AAA", "BBB", "CCC"), 1)]
        told_so = {"quantifier": "count:2", "quote": "Two states have recognised the Movement.", **fields}
        tally = said("states", scope=STATE, **told_so)
        assert kinds(*named, tally) == [("count", "open")]

    def test_a_report_without_a_date_counts_on_no_day(self):
        named = [said(actor, published=f"2024-05-0{n}") for n, actor in enumerate(("AAA", "BBB", "CCC"), 1)]
        assert kinds(*named, self.tally(2, published=None)) == []

    def test_more_than_reports_name_is_no_conflict_for_not_all_reports_are_here(self):
        assert kinds(said("AAA", published="2024-05-01"), self.tally(39)) == []

    @pytest.mark.parametrize(
        "fields",
        [
            {"quote": "At least two states have recognised the Movement."},
            {"quote": "Two states recognised the Movement."},
            {"scope": Scope(of="Arab states")},
            {"on": "2024-05-14"},
            {"grade": "tentative"},
        ],
        ids=["a bound", "told of the past", "of a kind", "of a day", "tentative"],
    )
    def test_a_number_that_is_none_of_all_states_today_is_left_alone(self, fields):
        named = [said(actor, published=f"2024-05-0{n}") for n, actor in enumerate(("AAA", "BBB", "CCC"), 1)]
        assert kinds(*named, self.tally(2, **fields)) == []


# ------------------------------------------------------------------------------------------------ the first


def first(actor, scope=STATE, **more):
    return said(actor, quantifier="first", scope=scope, **more)


class TestFirst:
    def test_another_was_earlier(self):
        late = first("AAA", on="2024-05-14")
        early = said("BBB", on="2023")
        (found,) = conflicts(late, early)
        assert (found.kind, found.state) == ("first", "open")
        assert [(s.parties, s.quantifier) for s in found.sides] == [(("AAA",), "first"), (("BBB",), None)]

    def test_that_another_followed_is_no_conflict(self):
        assert kinds(first("AAA", on="2023"), said("BBB", on="2024-05-14")) == []

    def test_one_whose_status_had_ended_is_true_in_turn(self):
        late = first("AAA", on="2025-07-03")
        assert kinds(late, said("BBB", on="1997", to="2001")) == [("first", "resolved by time")]

    def test_the_first_since_then_says_nothing_of_the_time_before(self):
        since = Scope(of="country", time="since its fighters entered the capital in August 2021")
        assert kinds(first("AAA", since, on="2025-07-03"), said("BBB", on="1997", to="2001")) == []
        assert kinds(first("AAA", since, on="2025-07-03"), said("BBB", on="2022")) == [("first", "open")]

    def test_the_first_of_a_kind_is_not_held_against_all(self):
        assert kinds(first("AAA", Scope(of="Arab state"), on="2024-05-14"), said("BBB", on="2023")) == []

    @pytest.mark.parametrize("scope", [STATE, Scope(of="Arab state")], ids=["of all", "of a kind"])
    def test_two_firsts_of_one_circle(self, scope):
        (found,) = conflicts(first("AAA", scope), first("BBB", scope, publisher="herald"))
        assert (found.kind, found.state) == ("first", "open")
        assert [side.quantifier for side in found.sides] == ["first", "first"]

    def test_all_others_stand_on_one_side_and_those_who_had_lost_it_on_another(self):
        late = first("AAA", on="2024-05-14")
        others = [said("BBB", on="2021"), said("CCC", on="1997", to="2001")]
        found = {one.state: [side.parties for side in one.sides] for one in conflicts(late, *others)}
        assert found == {
            "open": [("AAA",), ("BBB",)],
            "resolved by time": [("AAA",), ("CCC",)],
        }

    def test_many_firsts_of_one_circle_are_one_contradiction(self):
        firsts = [first("AAA", on="2021"), first("BBB", on="2022"), first("CCC", on="2023")]
        (found,) = conflicts(*firsts)
        assert [(side.parties, side.quantifier) for side in found.sides] == [
            ((state,), "first") for state in ("AAA", "BBB", "CCC")
        ]
        assert found.day == "2022-01-01"

    def test_a_first_after_another_that_had_lost_it_excludes_no_first(self):
        firsts = [first("AAA", on="1997", to="2001"), first("BBB", on="2024-05-14")]
        assert kinds(*firsts) == [("first", "resolved by time")]

    def test_two_firsts_of_two_circles(self):
        assert kinds(first("AAA", Scope(of="Arab state")), first("BBB", Scope(of="European state"))) == []

    def test_an_undated_first_is_dated_by_news_or_by_another_report_or_not_at_all(self):
        early = said("BBB", published="2024-05-01")
        news = When(start="2024-05-15", basis="publication")
        assert kinds(first("AAA"), early) == []
        assert kinds(first("AAA", when=news), early) == [("first", "open")]
        assert kinds(first("AAA"), said("AAA", on="2024-05-14", publisher="herald"), early) == [
            ("first", "open")
        ]


# ------------------------------------------------------------------------------------------------ judgements, clocks


class TestStates:
    def test_a_rejected_side_resolves_it_by_a_judgement(self):
        yes, no = said("BBB"), said("BBB", published="2024-05-16", polarity="negated")
        assert kinds(yes, no, rejected=frozenset({no.claim.id})) == [("tellers", "resolved by a judgement")]

    def test_a_side_that_somebody_else_still_tells_stays_open(self):
        yes, no = said("BBB"), said("BBB", published="2024-05-16", polarity="negated")
        again = said("BBB", published="2024-05-16", polarity="negated", publisher="herald")
        (found,) = conflicts(yes, no, again, rejected=frozenset({no.claim.id}))
        assert (found.state, found.sides[1].claims) == ("open", (again.claim.id,))

    def test_it_keeps_its_id_in_every_state(self):
        yes, no = said("BBB"), said("BBB", published="2024-05-16", polarity="negated")
        (before,), (after,) = conflicts(yes, no), conflicts(yes, no, rejected=frozenset({yes.claim.id}))
        assert before.id == after.id

    def test_a_tally_can_be_rejected_too(self):
        named = [said(actor, published=f"2024-05-0{n}") for n, actor in enumerate(("AAA", "BBB", "CCC"), 1)]
        tally = TestCounts().tally(2)
        assert kinds(*named, tally, rejected=frozenset({tally.claim.id})) == [
            ("count", "resolved by a judgement")
        ]

    def test_plans_and_tentative_claims_contradict_nothing(self):
        yes = said("BBB", on="2024-05-14")
        assert kinds(yes, said("BBB", polarity="negated", published="2024-05-20", modality="planned")) == []
        assert kinds(yes, said("BBB", polarity="negated", published="2024-05-20", grade="tentative")) == []
