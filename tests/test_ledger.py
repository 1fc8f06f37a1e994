"""What claims post, and what the postings say on a day."""

import itertools

import pytest

from statusquo.events.corroboration import corroborators
from statusquo.ledger.cells import as_of
from statusquo.ledger.posting import post
from statusquo.model import Cell, Speaker, When
from told import GOVERNMENT, MOVEMENT, ONTOLOGY, STATUSES, report, told

NOBODY: frozenset[str] = frozenset()


def posted(*testimonies, accepted=(), rejected=NOBODY):
    backing = corroborators(testimonies, NOBODY)
    return post(testimonies, backing, dict(accepted), frozenset(rejected), ONTOLOGY)


def one(testimony):
    (entry,) = posted(testimony)
    return entry


def standing(*testimonies, on="2025-12-31", known=None, clock="reported", axis="recognition"):
    """The cells of one axis, by the other party."""
    found = as_of(posted(*testimonies), STATUSES, on, known, clock)
    return {cell.toward: cell for cell in found if cell.axis == axis}


def values(cells: dict[str, Cell]):
    return {toward: cell.value for toward, cell in cells.items()}


class TestPosting:
    def test_a_recognition_posts_who_is_recognised_by_whom_since_when(self):
        entry = one(told("BBB", "recognise", on="2024-05-14", quantifier="first"))
        assert (entry.subject, entry.toward, entry.axis, entry.value) == (
            MOVEMENT,
            "BBB",
            "recognition",
            "recognised",
        )
        assert (entry.since, entry.effective, entry.until) == ("2024-05-14", "2024-05-14", None)
        assert (entry.quantifier, entry.universal) == ("first", False)

    def test_a_denied_one_posts_that_there_is_none(self):
        assert one(told("BBB", "recognise", polarity="negated")).value == "none"

    def test_a_movement_and_its_government_share_their_row(self):
        assert one(told("BBB", "recognise", GOVERNMENT)).subject == MOVEMENT

    @pytest.mark.parametrize(
        "fields",
        [
            {"modality": "planned"},
            {"modality": "demanded"},
            {"modality": "conditional"},
            {"grade": "tentative"},
            {"recipient": None},
            {"actor": "western-countries"},
            {"actor": "states"},
            {"actor": "somebody"},
            {"actor": GOVERNMENT},
            {"recipient": "western-countries"},
            {"act": "derecognise", "polarity": "negated", "actor": "states"},
            {"act": "praise"},
        ],
        ids=str,
    )
    def test_what_is_no_fact_between_two_that_a_ledger_names_posts_nothing(self, fields):
        assert posted(told(**{"actor": "BBB", "act": "recognise", **fields})) == ()

    def test_no_state_has_is_said_of_all(self):
        entry = one(told("states", "recognise", polarity="negated", quantifier="none"))
        assert (entry.universal, entry.toward, entry.value) == (True, "any-state", "none")

    def test_no_state_of_some_kind_has_is_said_of_nobody_whom_a_ledger_names(self):
        assert posted(told("western-countries", "recognise", polarity="negated", quantifier="none")) == ()

    @pytest.mark.parametrize(
        ("quote", "value"),
        [
            ("accepted the Movement's Ambassador", "ambassador_accepted"),
            ("accepted a charge d'affaires", "charge_accepted"),
            ("accepted envoys", "envoy_accepted"),
            ("accepted ambassadorial cars", "envoy_accepted"),
        ],
    )
    def test_the_words_of_the_evidence_give_the_level(self, quote, value):
        assert one(told("BBB", "accept_envoy", quote=quote)).value == value

    @pytest.mark.parametrize(
        ("when", "since", "effective", "until"),
        [
            (When(start="2024-04"), "2024-04", "2024-04-01", None),
            (When(start="2024-05-13", basis="relative"), "2024-05-13", "2024-05-13", None),
            (When(start="1996", end="2001", basis="interval"), "1996", "1996-01-01", "2001-12-31"),
            (When(start="2024-05-15", basis="publication"), None, "2024-05-15", None),
            (When(start=None, basis="none"), None, "2024-05-15", None),
            (None, None, "2024-05-15", None),
        ],
    )
    def test_the_date_is_as_precise_as_the_text(self, when, since, effective, until):
        entry = one(told("BBB", "recognise", when=when))
        assert (entry.since, entry.effective, entry.until) == (since, effective, until)

    def test_an_end_without_a_beginning_posts_nothing(self):
        assert posted(told("BBB", "recognise", when=When(start=None, end="2001", basis="interval"))) == ()

    @pytest.mark.parametrize(
        ("testimony", "word"),
        [
            (told("BBB", "recognise"), "outlet"),
            (told("BBB", "recognise", by="BBB"), "actor"),
            (told("BBB", "recognise", speaker=Speaker(id="minister", name="M", speaks_for="BBB")), "actor"),
            (told("BBB", "recognise", document=report(speaks_for="BBB")), "actor"),
            (told("BBB", "recognise", by=GOVERNMENT), "recipient"),
            (told("BBB", "recognise", document=report(speaks_for=GOVERNMENT)), "recipient"),
            (told("BBB", "recognise", by="CCC"), "third"),
        ],
    )
    def test_whose_word_it_is(self, testimony, word):
        assert one(testimony).word == word

    def test_a_tentative_claim_posts_with_each_that_bears_it_out_from_the_later_day_on(self):
        doubtful = told(
            "BBB",
            "recognise",
            grade="tentative",
            document=report(published="2024-05-10"),
            recorded="2024-05-20T08:00:00Z",
        )
        second = told(
            "BBB",
            "recognise",
            grade="tentative",
            document=report(publisher="herald", published="2024-05-15"),
            recorded="2024-05-18T08:00:00Z",
        )
        entries = posted(doubtful, second)
        assert {entry.claim for entry in entries} == {doubtful.claim.id, second.claim.id}
        assert {(e.reported_at, e.recorded_at) for e in entries} == {("2024-05-15", "2024-05-20T08:00:00Z")}
        assert {e.effective for e in entries} == {"2024-05-10", "2024-05-15"}

    def test_a_person_accepts_and_rejects(self):
        doubtful, firm = told("BBB", "recognise", grade="tentative"), told("AAA", "recognise")
        at = "2026-02-01T12:00:00Z"
        entries = posted(doubtful, firm, accepted={doubtful.claim.id: at}, rejected={firm.claim.id})
        assert [(e.claim, e.reported_at, e.recorded_at) for e in entries] == [
            (doubtful.claim.id, "2024-05-15", at)
        ]

    def test_a_rejected_claim_bears_out_nothing(self):
        doubtful = told("BBB", "recognise", grade="tentative")
        second = told("BBB", "recognise", document=report(publisher="herald"))
        assert {e.claim for e in posted(doubtful, second)} == {doubtful.claim.id, second.claim.id}
        assert posted(doubtful, second, rejected={second.claim.id}) == ()


class TestFold:
    def test_a_status_holds_from_its_first_day_on(self):
        recognition = told("BBB", "recognise", on="2024-05-14")
        assert values(standing(recognition, on="2024-05-13")) == {}
        assert values(standing(recognition, on="2024-05-14")) == {"BBB": "recognised"}

    def test_what_was_not_yet_reported_is_not_yet_known(self):
        recognition = told("BBB", "recognise", on="2024-05-14", recorded="2024-06-01T10:00:00Z")
        assert values(standing(recognition, known="2024-05-14")) == {}
        assert values(standing(recognition, known="2024-05-15")) == {"BBB": "recognised"}
        assert values(standing(recognition, known="2024-05-31", clock="recorded")) == {}
        assert values(standing(recognition, known="2024-06-01", clock="recorded")) == {"BBB": "recognised"}

    def test_what_happened_once_has_happened(self):
        """Contact is a happening: it does not end, and a meeting that did not take place denies no other."""
        met = told("BBB", "meet", on="2024-05-13", to="2024-05-15")
        assert values(standing(met, on="2024-06-01", axis="contact")) == {"BBB": "met"}
        later = told("BBB", "meet", polarity="negated", on="2024-05-20")
        assert posted(later) == ()
        assert standing(met, later, axis="contact")["BBB"].standing == "reported"

    def test_a_later_value_follows_an_earlier_one_in_any_order_of_reports(self):
        story = [
            told("BBB", "recognise", on="1997-05-25"),
            told("BBB", "derecognise", on="2001-09-22"),
            told("BBB", "recognise", on="2025-07-03"),
        ]
        for order in itertools.permutations(story):
            assert values(standing(*order, on="1999-01-01")) == {"BBB": "recognised"}
            assert values(standing(*order, on="2005-01-01")) == {"BBB": "withdrawn"}
            again = standing(*order)["BBB"]
            assert (again.value, again.since, again.standing) == ("recognised", "2025-07-03", "reported")

    def test_an_interval_ends(self):
        interval = told("BBB", "recognise", on="1996", to="2001")
        assert standing(interval, on="1999-01-01")["BBB"].until == "2001-12-31"
        assert values(standing(interval, on="2002-01-01")) == {}

    def test_an_interval_ends_the_open_statements_made_within_it(self):
        story = [told("BBB", "recognise", on="1996", to="2001"), told("BBB", "recognise", on="1997-05-25")]
        assert standing(*story, on="1999-01-01")["BBB"].since == "1997-05-25"
        assert values(standing(*story, on="2002-01-01")) == {}
        assert values(standing(*story, told("BBB", "recognise", on="2002"), on="2002-01-01")) == {
            "BBB": "recognised"
        }

    def test_what_came_before_an_ended_interval_does_not_come_back(self):
        before = told("BBB", "recognise", polarity="negated", on="1995")
        assert values(standing(before, told("BBB", "recognise", on="1996", to="2001"))) == {}

    def test_a_vaguer_report_does_not_contradict_a_finer_one(self):
        ambassador = told("BBB", "accept_envoy", quote="accepted the ambassador", on="2024-01-30")
        envoys = told("BBB", "accept_envoy", quote="accepted envoys")
        cell = standing(ambassador, envoys, axis="mission_abroad")["BBB"]
        assert (cell.value, cell.standing, cell.since) == ("ambassador_accepted", "reported", "2024-01-30")

    def test_a_vaguer_report_without_a_date_ends_nothing_and_one_with_a_date_does(self):
        """The ban is suspended; "removed from the list" may be the same step in other words, or the next one."""
        suspended = told("BBB", "delist", quote="suspended the ban", on="2025-04-17")
        vaguer = told(
            "BBB", "delist", quote="removed it from the list", document=report(published="2025-05-01")
        )
        later = told("BBB", "delist", quote="removed it from the list", on="2025-09")
        assert values(standing(suspended, vaguer, axis="listing")) == {"BBB": "ban_suspended"}
        assert values(standing(suspended, vaguer, later, axis="listing")) == {"BBB": "delisted"}

    def test_no_recognition_after_a_withdrawal_is_no_contradiction(self):
        story = [
            told("BBB", "recognise", on="1997-05-25"),
            told("BBB", "derecognise", on="2001-09-22"),
            told("BBB", "recognise", polarity="negated"),
        ]
        assert values(standing(*story)) == {"BBB": "withdrawn"}
        assert standing(*story)["BBB"].rivals == ()

    def test_a_value_that_was_left_does_not_hide_a_contradiction(self):
        story = [
            told("BBB", "derecognise", on="2001-09-22"),
            told("BBB", "recognise", on="2010"),
            told("BBB", "recognise", polarity="negated"),
        ]
        cell = standing(*story)["BBB"]
        assert (cell.value, cell.standing, cell.rivals) == ("recognised", "contested", ("none",))

    def test_a_lower_level_after_a_closed_mission_is_a_new_beginning(self):
        story = [
            told("BBB", "accept_envoy", quote="accepted the ambassador", on="2010"),
            told("BBB", "close_mission", on="2015"),
            told("BBB", "accept_envoy", quote="accepted an envoy", on="2020"),
        ]
        assert values(standing(*story, axis="mission_abroad")) == {"BBB": "envoy_accepted"}

    def test_a_denial_leaves_the_status_contested_with_both_sides(self):
        yes = told("BBB", "recognise", on="2024-05-14", by=MOVEMENT)
        no = told("BBB", "recognise", on="2024-05-14", polarity="negated", by="BBB")
        for order in itertools.permutations([yes, no]):
            cell = standing(*order)["BBB"]
            assert cell.standing == "contested"
            assert {cell.value, *cell.rivals} == {"recognised", "none"}
            assert {*cell.claims, *cell.against} == {yes.claim.id, no.claim.id}

    def test_of_contradictory_values_the_older_is_shown_then_the_one_with_more_claims(self):
        no = told("BBB", "recognise", on="2024-05-14", polarity="negated")
        yes = told("BBB", "recognise", on="2024-05-14")
        sure = told("BBB", "recognise", on="2024-05-14", document=report(publisher="herald"))
        assert standing(no, yes)["BBB"].value == "none"
        assert standing(no, yes, sure)["BBB"].value == "recognised"
        assert standing(no, yes, told("BBB", "recognise", on="2024-05"))["BBB"].value == "recognised"

    @pytest.mark.parametrize(
        ("dates", "since"),
        [
            (["2025-04", "2025-04-17"], "2025-04-17"),
            (["2024-06", "2023-12-29"], "2023-12-29"),
            (["2025", "2025-03", "2025-04-17"], "2025-03"),
            (["2025-12", "2025-12-31"], "2025-12-31"),
            (["2025", None], "2025"),
            ([None], None),
        ],
    )
    def test_since_is_the_date_that_tells_most(self, dates, since):
        cell = standing(*(told("BBB", "recognise", on=date) for date in dates), on="2026-01-01")["BBB"]
        assert cell.since == since

    def test_the_same_value_without_interruption_keeps_its_earliest_day(self):
        early = told("BBB", "recognise", document=report(published="2023-05-01"))
        late = told("BBB", "recognise", on="2023-12-29", document=report(published="2023-12-30"))
        cell = standing(early, late)["BBB"]
        assert (cell.since, cell.effective, cell.reported_at) == ("2023-12-29", "2023-05-01", "2023-05-01")
        assert cell.claims == (early.claim.id, late.claim.id)

    @pytest.mark.parametrize(
        ("speakers", "standing_"),
        [
            ([None], "reported"),
            ([None, MOVEMENT], "reported"),
            ([MOVEMENT], "claimed"),
            (["CCC", MOVEMENT], "claimed"),
            (["BBB", None], "confirmed by the acting state"),
            (["BBB", MOVEMENT], "confirmed by both"),
        ],
    )
    def test_how_it_is_known(self, speakers, standing_):
        assert standing(*(told("BBB", "recognise", by=who) for who in speakers))["BBB"].standing == standing_

    def test_first_is_kept(self):
        story = [told("BBB", "recognise", quantifier=q) for q in (None, "only", "first")]
        assert standing(*story)["BBB"].quantifier == "first"

    def test_every_order_of_refinement_ends(self):
        """A circle of finer values would leave a cell without an answer."""
        for status in STATUSES.values():
            finer = {value: set(vaguer) for value, vaguer in status.refines.items()}
            for value, vaguer in finer.items():
                reached, seen = set(vaguer), set()
                while reached - seen:
                    step = (reached - seen).pop()
                    seen.add(step)
                    reached |= finer.get(step, set())
                assert value not in reached


class TestUniversal:
    def test_several_states_that_refused_are_not_all(self):
        assert values(standing(told("states", "recognise", polarity="negated", quantifier=None))) == {}

    NONE = told("states", "recognise", polarity="negated", document=report(published="2024-05-15"))

    def test_no_state_has_recognised(self):
        cell = standing(self.NONE)["any-state"]
        assert (cell.value, cell.universal, cell.standing) == ("none", True, "reported")

    @pytest.mark.parametrize("day", ["2024-05-15", "2024-05-16", "2025-07-03"])
    def test_it_holds_until_the_first_does(self, day):
        first = told("BBB", "recognise", on=day, quantifier="first")
        assert values(standing(self.NONE, first)) == {"BBB": "recognised"}

    def test_an_exception_from_before_contests_it(self):
        before = told("BBB", "recognise", on="2024-05-01")
        cells = standing(self.NONE, before)
        assert (cells["any-state"].standing, cells["any-state"].rivals) == ("contested", ("recognised",))
        assert cells["any-state"].against == (before.claim.id,)
        assert (cells["BBB"].value, cells["BBB"].standing) == ("recognised", "contested")
        assert (cells["BBB"].rivals, cells["BBB"].against) == (("none",), (self.NONE.claim.id,))

    def test_a_recognition_of_old_stays_denied_when_another_state_is_the_first(self):
        old, first = told("BBB", "recognise", on="1997-05-26"), told("CCC", "recognise", on="2025-07-03")
        repeated = told("BBB", "recognise", document=report(published="2025-07-04"))
        for order in itertools.permutations([old, first, repeated, self.NONE]):
            cells = standing(*order)
            assert values(cells) == {"BBB": "recognised", "CCC": "recognised"}
            assert (cells["BBB"].standing, cells["CCC"].standing) == ("contested", "reported")
            assert cells["BBB"].against == (self.NONE.claim.id,)

    def test_a_denial_counts_from_the_day_on_which_it_is_known(self):
        old = told("BBB", "recognise", on="1997-05-26", document=report(published="2001-11-23"))
        assert standing(old, self.NONE, on="2000-01-01")["BBB"].standing == "reported"
        assert standing(old, self.NONE, known="2024-05-14")["BBB"].standing == "reported"
        assert standing(old, self.NONE, known="2024-05-15")["BBB"].standing == "contested"

    def test_a_recognition_dated_after_the_denial_is_untouched_by_it(self):
        story = [told("BBB", "recognise", on="1997-05-26"), told("BBB", "recognise", on="2024-06-01")]
        assert standing(*story, self.NONE)["BBB"].standing == "reported"

    def test_a_recognition_that_a_report_bounds_ends_by_itself(self):
        story = [told("BBB", "recognise", on="1997-05-26"), told("BBB", "recognise", on="1996", to="2001")]
        assert values(standing(*story, self.NONE)) == {"any-state": "none"}

    def test_neither_severed_relations_nor_a_closed_mission_withdraw_a_recognition(self):
        story = [
            told("BBB", "recognise", on="1997-05-26"),
            told("BBB", "sever_relations", on="2001-09-22"),
            told("BBB", "close_mission", on="2001-11-22"),
        ]
        assert values(standing(*story)) == {"BBB": "recognised"}

    def test_neither_an_ended_nor_a_withdrawn_recognition_contests_it(self):
        ended = told("BBB", "recognise", on="1996", to="2001")
        withdrawn = [told("CCC", "recognise", on="1997"), told("CCC", "derecognise", on="2001-09-22")]
        cells = standing(self.NONE, ended, *withdrawn)
        assert values(cells) == {"any-state": "none", "CCC": "withdrawn"}
        assert cells["any-state"].standing == "reported"

    def test_a_refusal_of_one_goes_with_it(self):
        cells = standing(self.NONE, told("BBB", "recognise", polarity="negated"))
        assert {cell.standing for cell in cells.values()} == {"reported"}
