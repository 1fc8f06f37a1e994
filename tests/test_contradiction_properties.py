"""The invariants of the design for contradictions, on generated reports that dispute each other."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generated import CLOCKS, DAYS, disputed
from statusquo.events.corroboration import corroborators
from statusquo.ledger.contradictions import contradictions
from statusquo.ledger.fold import is_known
from statusquo.ledger.posting import post
from told import ONTOLOGY

NOBODY: frozenset[str] = frozenset()
quick = settings(max_examples=60, deadline=None, derandomize=True)
few = settings(
    quick, max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)


def posted(told_ones):
    return post(told_ones, corroborators(told_ones, NOBODY), {}, NOBODY, ONTOLOGY)


def conflicts(told_ones, known_at=None, clock="reported"):
    entries = [e for e in posted(told_ones) if is_known(e, known_at, clock)]
    known = [t for t in told_ones if known_at is None or day_of(t, clock) <= known_at]
    return contradictions(entries, known, NOBODY, ONTOLOGY)


def day_of(testimony, clock):
    return testimony.reported_at if clock == "reported" else testimony.recorded_at[:10]


@quick
@given(disputed(), st.randoms(use_true_random=False))
def test_the_order_of_reports_changes_no_contradiction(told_ones, chance):
    assert conflicts(chance.sample(told_ones, len(told_ones))) == conflicts(told_ones)


@quick
@given(disputed(), DAYS, CLOCKS)
def test_a_later_report_makes_no_contradiction_on_an_earlier_day(told_ones, known_at, clock):
    then = [t for t in told_ones if day_of(t, clock) <= known_at]
    assert conflicts(then, known_at, clock) == conflicts(told_ones, known_at, clock)
    for found in conflicts(told_ones, known_at, clock):
        seen = found.known_since if clock == "reported" else found.recorded_since[:10]
        assert seen <= known_at


@quick
@given(disputed(), st.sampled_from(["gazette", "herald", "wire"]))
def test_removing_a_publisher_removes_only_contradictions_that_rest_on_it(told_ones, publisher):
    def printed_by_it(testimony):
        return testimony.document.publisher is not None and testimony.document.publisher.id == publisher

    theirs = {t.claim.id for t in told_ones if printed_by_it(t)}
    backed = {
        claim
        for claim, backing in corroborators(told_ones, NOBODY).items()
        if any(printed_by_it(t) for t in backing)
    }
    left = {found.id for found in conflicts([t for t in told_ones if not printed_by_it(t)])}
    for found in conflicts(told_ones):
        if found.id not in left:
            assert (theirs | backed) & {claim for side in found.sides for claim in side.claims}


@quick
@given(disputed())
def test_every_side_of_a_contradiction_rests_on_claims_and_no_two_are_one(told_ones):
    found = conflicts(told_ones)
    assert len({one.id for one in found}) == len(found)
    by_id = {t.claim.id: t.claim for t in told_ones}
    for one in found:
        assert len(one.sides) > 1
        assert all(side.claims and all(by_id[claim].factual for claim in side.claims) for side in one.sides)
        assert not set.intersection(*(set(side.claims) for side in one.sides))


@quick
@given(disputed())
def test_what_is_said_of_a_circle_is_held_against_its_members_alone(told_ones):
    circles = [c for c in conflicts(told_ones) if any("march-states" in side.parties for side in c.sides)]
    for one in circles:
        assert one.kind in {"none", "all"}
        (others,) = (side.parties for side in one.sides if "march-states" not in side.parties)
        assert set(others) <= {"AAA", "BBB"}
    without = [t for t in told_ones if t.claim.actor.id != "march-states"]
    assert {c.id for c in conflicts(told_ones)} == {c.id for c in (*conflicts(without), *circles)}
