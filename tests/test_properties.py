"""The invariants of the design on generated reports: order, clocks, the two folds, publishers, and copies."""

import datetime as dt
import itertools
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generated import CLOCKS, DAYS, FOR_A_TIME, entries, judgements, telling
from statusquo.events.copies import similar, sketch
from statusquo.events.corroboration import corroborators
from statusquo.events.grouping import InTime, group, overlap, span
from statusquo.events.independence import independent, origins
from statusquo.ledger.cells import as_of, cells
from statusquo.ledger.fold import ahead, alive, said_of_all
from statusquo.ledger.posting import post
from statusquo.ledger.runs import Runs
from statusquo.model import Coding, stable_id
from statusquo.review.verdicts import accepted, rejected, standing, verdicts
from statusquo.store import Store, connection
from statusquo.views.archive import Archive, AsOf
from statusquo.workspace.posting import post as bring_up_to_date
from told import ONTOLOGY, STATUSES, report, told

NOBODY: frozenset[str] = frozenset()
quick = settings(max_examples=60, deadline=None, derandomize=True)
few = settings(
    quick, max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)


def posted(told_ones):
    return post(told_ones, corroborators(told_ones, NOBODY), {}, NOBODY, ONTOLOGY)


def ledger(told_ones, valid_at, known_at, clock):
    return as_of(posted(told_ones), STATUSES, valid_at, known_at, clock)


def stored(path, told_ones):
    """The store after the reports came in one by one, and posted after each."""
    with Store.open(path, create=True, ontology=ONTOLOGY) as store:
        for testimony in told_ones:
            coding = Coding(document=testimony.document, claims=(testimony.claim,))
            store.save(coding, testimony.recorded_at, sketch(testimony.document.text), similar)
            known, copies = store.testimonies(), store.copies()
            store.add_entries(post(known, corroborators(known, copies), {}, NOBODY, ONTOLOGY))
        return store.entries(), store.testimonies(), store.copies()


# ------------------------------------------------------------------------------------------------ 2: order


@quick
@given(telling(), st.randoms(use_true_random=False))
def test_the_order_of_reports_changes_nothing(told_ones, chance):
    shuffled = chance.sample(told_ones, len(told_ones))
    assert posted(shuffled + shuffled) == posted(told_ones)
    assert group(shuffled, NOBODY) == group(told_ones, NOBODY)


@quick
@given(entries(), st.randoms(use_true_random=False), DAYS)
def test_the_order_of_entries_changes_nothing(ledger_entries, chance, day):
    shuffled = chance.sample(ledger_entries, len(ledger_entries))
    assert as_of(shuffled, STATUSES, day, None, "reported") == as_of(
        ledger_entries, STATUSES, day, None, "reported"
    )


@few
@given(telling(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing_in_the_store(told_ones, chance):
    shuffled = chance.sample(told_ones, len(told_ones))
    with tempfile.TemporaryDirectory() as folder:
        there = stored(Path(folder) / "there", told_ones)
        assert stored(Path(folder) / "back", shuffled + told_ones) == there


@quick
@given(telling())
def test_what_is_found_in_time_is_what_overlaps(told_ones):
    in_time = InTime(told_ones)
    for one in told_ones:
        beside = {other.claim.id for other in told_ones if overlap(span(one), span(other))}
        assert {other.claim.id for other in in_time.beside(one)} == beside


# ------------------------------------------------------------------------------------------------ 3: clocks


@quick
@given(telling(), DAYS, DAYS, CLOCKS)
def test_what_is_learned_later_changes_no_earlier_answer(told_ones, valid_at, known_at, clock):
    seen = (lambda t: t.reported_at) if clock == "reported" else (lambda t: t.recorded_at[:10])
    by_then = [t for t in told_ones if seen(t) <= known_at]
    assert ledger(told_ones, valid_at, known_at, clock) == ledger(by_then, valid_at, known_at, clock)
    assert ledger(by_then, valid_at, known_at, clock) == ledger(by_then, valid_at, None, clock)


@quick
@given(telling(), st.data(), DAYS, DAYS)
def test_what_is_judged_later_changes_no_earlier_answer_on_record(told_ones, data, valid_at, known_at):
    """Reports that were recorded and verdicts that were given by then make the whole answer."""
    made = data.draw(judgements([t.claim.id for t in told_ones]))

    def told_then(known_ones, given):
        backing = corroborators(known_ones, NOBODY)
        ever = {
            entry
            for count in range(len(given) + 1)  # posted after each verdict
            for entry in post(known_ones, backing, accepted(given[:count]), rejected(given[:count]), ONTOLOGY)
        }
        left = standing(ever, verdicts(given, known_at))
        return as_of(left, STATUSES, valid_at, known_at, "recorded")

    by_then = [t for t in told_ones if t.recorded_at[:10] <= known_at]
    assert told_then(told_ones, made) == told_then(by_then, [j for j in made if j.at[:10] <= known_at])


@quick
@given(telling())
def test_a_further_report_only_adds_entries(told_ones):
    for count in range(len(told_ones)):
        assert set(posted(told_ones[:count])) <= set(posted(told_ones))


# ------------------------------------------------------------------------------------------------ 4: the two folds


def store_of(ledger_entries):
    """A store in memory with just these entries; the claims that they name are made up."""
    store = Store.open(Path(":memory:"), create=True, ontology=ONTOLOGY)
    for name in {name for entry in ledger_entries for name in (entry.claim, entry.backing) if name}:
        document = report(f"Report {name}.", id=stable_id("document", name))
        claim = told("AAA", "recognise", document=document, id=name).claim
        store.save(Coding(document=document, claims=(claim,)), "2024-01-01T00:00:00Z", (), similar)
    store.add_entries(ledger_entries)
    return store


@quick
@given(entries(), DAYS)
def test_what_runs_when_is_what_the_fold_keeps_on_each_day(ledger_entries, day):
    for (_, _, axis), of_one in by_place(e for e in ledger_entries if not e.universal).items():
        runs = Runs(of_one, STATUSES.get(axis))
        held = alive(of_one, STATUSES, day, None, "reported")
        assert {e.id for e in of_one if runs.holds(e, day)} == {e.id for e in held}
        assert runs.values(day) == sorted({e.value for e in held if not e.only_denies})


def by_place(named):
    places = {}
    for entry in named:
        places.setdefault((entry.subject, entry.toward, entry.axis), []).append(entry)
    return places


@settings(few, max_examples=60)
@given(entries(), DAYS, st.none() | DAYS, CLOCKS)
def test_the_fold_in_sql_is_the_fold_in_python(ledger_entries, valid_at, known_at, clock):
    asked = (valid_at, known_at, clock)
    with store_of(ledger_entries) as store:
        assert store.fold(*asked)[0] == alive(ledger_entries, STATUSES, *asked)
        ones = [entry for entry in ledger_entries if entry.subject == "one"]
        assert store.fold(*asked, "one")[0] == alive(ones, STATUSES, *asked)
        assert store.fold(*asked)[1] == said_of_all(ledger_entries, STATUSES, *asked)
        assert store.fold(*asked, "one")[1] == said_of_all(ones, STATUSES, *asked)


@settings(few, max_examples=60)
@given(entries(), DAYS, st.none() | DAYS, CLOCKS)
def test_both_folds_know_between_which_days_a_change_lies(ledger_entries, valid_at, known_at, clock):
    asked = (valid_at, known_at, clock)
    python = as_of(ledger_entries, STATUSES, *asked)
    with store_of(ledger_entries) as store:
        assert store.fold(*asked)[2] in {(), ahead(ledger_entries, *asked)}
        assert cells(*store.fold(*asked), STATUSES, valid_at) == python
    for cell in python:
        first, last = cell.between or (valid_at, valid_at)
        assert first <= valid_at <= last
        assert bool(cell.between) == (valid_at < last)


@settings(few, max_examples=60)
@given(entries(), st.data(), DAYS, st.none() | DAYS, CLOCKS)
def test_a_person_takes_the_same_entries_from_both_folds(ledger_entries, data, valid_at, known_at, clock):
    made = data.draw(judgements(sorted({entry.claim for entry in ledger_entries})))
    asked = (valid_at, known_at, clock)
    with store_of(ledger_entries) as store:
        for judgement in made:
            store.judge(judgement.claim, judgement.verdict, "", "ada", judgement.at)
        left = standing(ledger_entries, verdicts(made, known_at if clock == "recorded" else None))
        assert store.fold(*asked)[0] == alive(left, STATUSES, *asked)
        assert store.fold(*asked)[1] == said_of_all(left, STATUSES, *asked)
        assert set(store.entries()) == set(standing(ledger_entries, verdicts(made)))
        assert set(store.postings()) == set(ledger_entries)


@settings(few, max_examples=60)
@given(entries(FOR_A_TIME), DAYS | st.just(dt.datetime.now(dt.UTC).date().isoformat()))
def test_the_view_of_a_day_is_the_ledger_of_that_day(ledger_entries, today):
    columns = "subject, toward, axis, universal, value, since, until, reported_at, standing, claims, denied"
    with store_of(ledger_entries) as store:
        connection.make_views(store._connection, f"'{today}'")
        view = {tuple(row) for row in store._rows(f"SELECT {columns} FROM status_view")}
    assert view == {
        (
            c.subject,
            c.toward,
            c.axis,
            int(c.universal),
            c.value,
            c.since,
            c.until,
            c.reported_at,
            c.standing,
            len(c.claims),
            int(c.denied),
        )
        for c in in_archive(ledger_entries, today)
    }


def in_archive(ledger_entries, day):
    """The cells as every view has them, with what has lapsed; of a place in which nothing held when something last ended none."""
    cells = Archive.of(ONTOLOGY, (), ledger_entries).cells(AsOf(on=day))
    held = {where(c) for c in as_of(ledger_entries, STATUSES, day, None, "reported")}
    for cell in cells:
        over = (e.until for e in ledger_entries if where(e) == where(cell) and e.until and e.until < day)
        if where(cell) not in held:
            then = as_of(ledger_entries, STATUSES, max(over), None, "reported")
            if where(cell) not in {where(c) for c in then}:
                continue
        yield cell


def where(cell):
    return cell.subject, cell.toward, cell.axis


@quick
@given(entries(), DAYS)
def test_what_has_begun_and_has_no_end_leaves_a_value(ledger_entries, day):
    open_ended = [e for e in ledger_entries if not e.universal and not any(x.until for x in ledger_entries)]
    begun = {(e.subject, e.toward, e.axis) for e in open_ended if e.effective <= day and not e.only_denies}
    answered = {(c.subject, c.toward, c.axis) for c in as_of(open_ended, STATUSES, day, None, "reported")}
    assert answered == begun


# ------------------------------------------------------------------------------------------------ 5: what rests on whom


@quick
@given(telling(), DAYS)
def test_every_cell_rests_on_claims_and_shows_what_it_says(told_ones, day):
    by_id = {t.claim.id: t.claim for t in told_ones}
    for cell in ledger(told_ones, day, None, "reported"):
        assert cell.claims
        assert not set(cell.claims) & set(cell.against)
        assert bool(cell.against) == (bool(cell.rivals) or cell.denied) == (cell.standing == "contested")
        assert all(by_id[claim].factual for claim in (*cell.claims, *cell.against))


@quick
@given(telling(), st.sampled_from(["gazette", "herald", "wire"]))
def test_removing_a_publisher_removes_what_rested_on_it_and_adds_nothing(told_ones, publisher):
    def printed_by_it(testimony):
        return testimony.document.publisher is not None and testimony.document.publisher.id == publisher

    others = [t for t in told_ones if not printed_by_it(t)]
    theirs = {t.claim.id for t in told_ones if printed_by_it(t)}
    backed_by_it = {
        claim
        for claim, backing in corroborators(told_ones, NOBODY).items()
        if any(printed_by_it(t) for t in backing)
    }
    assert set(posted(others)) <= set(posted(told_ones))
    for lost in set(posted(told_ones)) - set(posted(others)):
        assert lost.claim in theirs | backed_by_it


# ------------------------------------------------------------------------------------------------ 6: crashes


@few
@given(telling(), st.integers(0, 8))
def test_a_crash_before_the_posting_is_made_good_by_the_next_run(told_ones, number):
    """Reports are saved, then posted; the crash comes between the two (within them: tests/test_store.py)."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "crashed"
        with Store.open(path, create=True, ontology=ONTOLOGY) as store:
            for t in told_ones[:number]:
                store.save(
                    Coding(document=t.document, claims=(t.claim,)),
                    t.recorded_at,
                    sketch(t.document.text),
                    similar,
                )
        whole = stored(Path(folder) / "whole", told_ones)
        if told_ones:
            assert stored(path, told_ones) == whole


@few
@given(telling(), st.data())
def test_posting_what_is_new_ends_in_the_ledger_of_all_at_once(told_ones, data):
    """Reports and verdicts come in any order, and the ledger is brought up to date now and then."""
    made = data.draw(judgements([t.claim.id for t in told_ones]))
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.open(Path(folder) / "db", create=True, ontology=ONTOLOGY) as store,
    ):
        for testimony in told_ones:
            coding = Coding(document=testimony.document, claims=(testimony.claim,))
            store.save(coding, testimony.recorded_at, sketch(testimony.document.text), similar)
            if data.draw(st.booleans()):
                bring_up_to_date(store, ONTOLOGY)
        for one in made:
            store.judge(one.claim, one.verdict, one.reason, one.who, one.at)
            if data.draw(st.booleans()):
                bring_up_to_date(store, ONTOLOGY)
        bring_up_to_date(store, ONTOLOGY)
        copies, known = store.copies(), store.testimonies()
        whole = post(known, corroborators(known, copies), accepted(made), rejected(made), ONTOLOGY)
        assert store.all_posted()
        assert set(store.entries()) == set(standing(whole, verdicts(made)))


# ------------------------------------------------------------------------------------------------ 7: copies


@quick
@given(telling())
def test_independence_is_mutual_and_nothing_is_independent_of_itself(told_ones):
    for one, other in itertools.product(told_ones, repeat=2):
        assert independent(one, other, NOBODY) == independent(other, one, NOBODY)
        assert not independent(one, one, NOBODY)


def echo_of(original, shared):
    """The same claim in a later report by another house that has just one thing in common with the original."""
    publisher = original.document.publisher
    document = report(
        "An echo.",
        published="2025-01-01",
        publisher=publisher.id if shared == "publisher" else "mirror",
        wire=publisher.name if shared == "wire" else None,
    )
    return told(
        original.claim.actor.id,
        original.claim.act,
        document=document,
        polarity=original.claim.polarity,
        by=original.claim.speaker.id if shared == "speaker" else "an observer",
        quote=original.claim.sentence.quote if shared == "sentence" else "",
    )


@quick
@given(telling(), st.sampled_from(["copy", "speaker", "wire", "publisher", "sentence"]))
def test_an_echo_never_adds_an_origin(told_ones, shared):
    for original in told_ones:
        if shared == "speaker" and original.claim.speaker is None:
            continue
        if shared in {"wire", "publisher"} and original.document.publisher is None:
            continue
        echo = echo_of(original, shared)
        pair = (echo.document.id, original.document.id)
        copies = frozenset({(min(pair), max(pair))}) if shared == "copy" else NOBODY
        assert not independent(echo, original, copies)
        assert origins([original, echo], copies) == 1
        backing = corroborators([*told_ones, echo], copies)
        assert echo not in backing.get(original.claim.id, ())


@quick
@given(entries(), DAYS)
def test_a_cell_is_one_place(ledger_entries, day):
    answered = as_of(ledger_entries, STATUSES, day, None, "recorded")
    places = [(c.subject, c.toward, c.axis, c.universal) for c in answered]
    assert places == sorted(set(places))
