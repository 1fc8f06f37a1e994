"""The invariants of the design for pledges and positions, on generated reports."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generated import CLOCKS, DAYS, pledging
from pledged import EVER, WORLD
from statusquo import pipeline
from statusquo.views.archive import Archive, AsOf
from statusquo.views.pledges import pledges
from statusquo.views.positions import positions
from told import MOVEMENT

NOBODY: frozenset[str] = frozenset()
quick = settings(max_examples=80, deadline=None, derandomize=True)


def archive(told_ones):
    return Archive.of(WORLD, told_ones, pipeline.post(told_ones, NOBODY, {}, NOBODY, WORLD))


def answers(told_ones, on=EVER, known=None, clock="reported"):
    """Every pledge and position, as the two views give them."""
    holdings, moment = archive(told_ones), AsOf(on=on, known=known, clock=clock)
    subject = holdings.names.find(MOVEMENT)
    return pledges(holdings, moment=moment).pledges, positions(
        holdings, subject=subject, moment=moment
    ).positions


@quick
@given(pledging(), st.randoms(use_true_random=False), DAYS)
def test_the_order_of_arrival_changes_nothing(told_ones, chance, day):
    assert answers(chance.sample(told_ones, len(told_ones)), day) == answers(told_ones, day)


@quick
@given(pledging(), DAYS, DAYS, CLOCKS)
def test_what_is_learned_later_changes_no_earlier_answer(told_ones, day, known, clock):
    seen = (lambda t: t.reported_at) if clock == "reported" else (lambda t: t.recorded_at[:10])
    by_then = [t for t in told_ones if seen(t) <= known]
    assert answers(told_ones, day, known, clock) == answers(by_then, day, known, clock)


@quick
@given(pledging(), st.sampled_from(["gazette", "herald", "wire"]))
def test_nothing_rests_on_a_publisher_that_was_removed(told_ones, publisher):
    """Every pledge, outcome and position that is left rests on claims of others, and no pledge that others tell is lost."""
    others = [t for t in told_ones if t.document.publisher is None or t.document.publisher.id != publisher]
    theirs = {t.claim.id for t in told_ones} - {t.claim.id for t in others}
    left, stands = answers(others)
    resting = {w.claim for p in left for w in (*p.told, *p.decisive, *(b.claim for b in p.beside))}
    resting |= {w.claim for p in stands for s in (*p.now, *p.before) for w in s.told}
    assert resting.isdisjoint(theirs)
    still = {w.claim for p in answers(told_ones)[0] for w in p.told} - theirs
    assert {w.claim for p in left for w in p.told} == still


@quick
@given(pledging())
def test_no_pledge_ever_becomes_an_entry_of_the_ledger(told_ones):
    lines, _ = answers(told_ones)
    said = {w.claim for line in lines for w in line.told}
    assert said.isdisjoint(e.claim for e in archive(told_ones).entries)


@quick
@given(pledging(), DAYS)
def test_every_outcome_but_open_and_lapsed_has_a_claim_that_decides_it(told_ones, day):
    sure = {t.claim.id for t in pipeline.sound(told_ones, NOBODY, {})}
    for line in answers(told_ones, day)[0]:
        assert line.state in {"open", "lapsed"} or line.decisive
        assert {w.claim for w in line.decisive} <= sure
        assert line.decided_on is None or line.decided_on[:4] <= day[:4]


@quick
@given(pledging(), DAYS)
def test_every_pledge_that_was_told_by_then_is_in_one_line(told_ones, day):
    wanted = {"demanded", "proposed", "promised", "planned", "threatened", "conditional"}
    told = [w.claim for line in answers(told_ones)[0] for w in line.told]
    assert sorted(told) == sorted({t.claim.id for t in told_ones if t.claim.modality in wanted})
    assert {line.id for line in answers(told_ones, day)[0]} <= {line.id for line in answers(told_ones)[0]}


@quick
@given(pledging(), DAYS, DAYS)
def test_what_has_been_decided_stays_decided_by_the_same(told_ones, one, other):
    sound = pipeline.sound(told_ones, NOBODY, {})

    def decided_by(day):
        found = pipeline.pledges(told_ones, sound, day, WORLD)
        return {p.id: (o.state, o.on, {*o.claims}) for p, o in found if o.claims}

    early, late = (decided_by(day) for day in sorted((one, other)))
    for pledge, (state, on, claims) in early.items():
        assert late[pledge][:2] == (state, on)
        assert claims <= late[pledge][2]
