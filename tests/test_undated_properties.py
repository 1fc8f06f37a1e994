"""What no word dates changes nothing that a dated word tells: it only fills what is empty, and contests."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from generated import CLOCKS, DAYS, disputed, entries, pledging, telling
from pledged import WORLD
from statusquo import pipeline
from statusquo.events.corroboration import corroborators
from statusquo.events.grouping import group
from statusquo.ledger.cells import as_of
from statusquo.ledger.contradictions import contradictions
from statusquo.ledger.fold import place
from statusquo.ledger.posting import post
from statusquo.model import first_day
from told import ONTOLOGY, STATUSES

NOBODY: frozenset[str] = frozenset()
quick = settings(max_examples=60, deadline=None, derandomize=True)
TOLD_BY_BOTH = {"claims": (), "against": (), "rivals": (), "standing": "reported"}
"""What an undated word may add to a cell."""


def where(cell):
    return cell.subject, cell.toward, cell.axis, cell.universal


def posted(told_ones):
    return post(told_ones, corroborators(told_ones, NOBODY), {}, NOBODY, ONTOLOGY)


def dated(told_ones):
    return [t for t in told_ones if not t.undated]


@quick
@given(entries(), DAYS, st.none() | DAYS, CLOCKS)
def test_it_takes_no_cell_from_a_dated_word_and_gives_it_no_day(ledger_entries, valid_at, known_at, clock):
    asked = (STATUSES, valid_at, known_at, clock)
    whole = {where(cell): cell for cell in as_of(ledger_entries, *asked)}
    for cell in as_of((e for e in ledger_entries if not e.undated), *asked):
        beside = whole.pop(where(cell))
        assert replace(beside, **TOLD_BY_BOTH) == replace(cell, **TOLD_BY_BOTH)
        assert beside.standing in {cell.standing, "contested"}
        assert {*cell.claims} <= {*beside.claims}
        assert {*cell.against} <= {*beside.against, *beside.claims}
    assert all(
        cell.undated and cell.since is cell.quantifier is cell.between is None for cell in whole.values()
    )


@quick
@given(entries(), DAYS)
def test_every_undated_cell_is_one_that_no_dated_word_has_left_otherwise(ledger_entries, day):
    begun = [e for e in ledger_entries if not e.undated and e.effective <= day]
    for cell in as_of(ledger_entries, STATUSES, day, None, "reported"):
        status = STATUSES[cell.axis]
        if cell.undated:
            told = {e.value for e in begun if place(e) == where(cell)}
            assert not told & {*status.moves.get(cell.value, ()), *status.refines.get(cell.value, ())}


@quick
@given(disputed())
def test_it_takes_no_contradiction_away_and_adds_only_such_as_it_bears(told_ones):
    sure = dated(told_ones)
    among_dated = {c.id: c for c in contradictions(posted(sure), sure, NOBODY, ONTOLOGY)}
    whole = {c.id: c for c in contradictions(posted(told_ones), told_ones, NOBODY, ONTOLOGY)}
    theirs = {t.claim.id for t in told_ones if t.undated and t.claim.when is None}
    assert among_dated.keys() <= whole.keys()
    for one in whole.values():
        if one.id not in among_dated and theirs & {claim for side in one.sides for claim in side.claims}:
            assert one.kind in {"tellers", "none"}
    for one in among_dated.values():
        assert (one.kind, one.axis, one.subject) == (
            whole[one.id].kind, whole[one.id].axis, whole[one.id].subject
        )  # fmt: skip


@quick
@given(telling())
def test_it_tells_of_a_happening_of_its_own(told_ones):
    undated = {t.claim.id for t in told_ones if t.undated and t.claim.when is None}
    for event in group(told_ones, NOBODY):
        assert not event.first or len({claim in undated for claim in (*event.supports, *event.denies)}) == 1


@quick
@given(pledging())
def test_it_decides_no_pledge(told_ones):
    sound = pipeline.sound(told_ones, NOBODY, {})
    undated = {t.claim.id for t in told_ones if t.undated and t.claim.when is None}
    for _, outcome in pipeline.pledges(told_ones, sound, "2025-01-01", WORLD):
        assert undated.isdisjoint(outcome.claims)


@quick
@given(pledging())
def test_it_moves_no_position_that_a_dated_word_gives(told_ones):
    def held(claims):
        sound = pipeline.sound(claims, NOBODY, {})
        return {(p.holder.id, p.matter, p.about): p for p in pipeline.positions(sound, "2025-01-01", WORLD)}

    def has_day(testimony):
        when = testimony.claim.when if testimony.claim.factual else testimony.claim.announced
        said = when is not None and first_day(when.start or "") <= testimony.reported_at
        return said or not testimony.undated

    firm = [t for t in told_ones if t.claim.grade == "firm"]
    whole = held(firm)
    for key, position in held([t for t in firm if has_day(t)]).items():
        assert whole[key] == position
