"""Copies of one text are one telling: on the screen they are counted, in JSON each stands by itself."""

from statusquo.model import Judgement
from statusquo.views.archive import Archive, joined
from statusquo.views.tellings import tellings
from statusquo.views.witnesses import witnesses
from told import ONTOLOGY, report, told

WIRE = "Aland has recognised the Movement, its foreign ministry said."
ONE, TWO, THREE, OWN = (
    report(text=f"{number} {WIRE}", published=f"2024-05-{15 + number}", publisher=f"paper {number}")
    for number in range(4)
)


def counted(*testimonies, copies=(), judgements=()):
    """Of each telling the report shown and the number of its copies."""
    pairs = frozenset(tuple(sorted((one.id, other.id))) for one, other in copies)
    archive = Archive.of(ONTOLOGY, testimonies, (), pairs, judgements)
    found = tellings(witnesses(tuple(t.claim.id for t in testimonies), archive))
    return [(one.witness.publisher, len(one.copies)) for one in found]


def recognises(document, quote=WIRE, **more):
    return told("AAA", "recognise", document=document, quote=quote, **more)


def test_copies_stand_behind_the_earliest():
    told_by = [recognises(one, quote=f"{WIRE} {one.id}") for one in (THREE, ONE, TWO)]
    assert counted(*told_by, copies=[(ONE, TWO), (TWO, THREE)]) == [("Paper 0", 2)]
    assert counted(*told_by) == [("Paper 0", 0), ("Paper 1", 0), ("Paper 2", 0)]


def test_so_does_the_same_sentence_in_another_report():
    assert counted(recognises(ONE), recognises(TWO), recognises(OWN, quote="Aland did it.")) == [
        ("Paper 0", 1), ("Paper 3", 0),
    ]  # fmt: skip


def test_what_says_something_else_stands_apart():
    told_by = recognises(ONE), recognises(TWO, polarity="negated"), recognises(THREE, modality="planned")
    assert [number for _, number in counted(*told_by, copies=[(ONE, TWO), (TWO, THREE)])] == [0, 0, 0]


def test_two_sentences_of_one_report_are_two_tellings():
    first, second = (recognises(ONE, quote=quote) for quote in (WIRE, "Aland did so again."))
    again = recognises(TWO, quote="Aland did so again.")
    assert counted(first, second, again, copies=[(ONE, TWO)]) == [("Paper 0", 0), ("Paper 0", 1)]


def test_what_a_person_has_judged_stands_apart():
    first, copy = recognises(ONE), recognises(TWO)
    verdict = Judgement(
        claim=copy.claim.id, verdict="rejected", reason="a hoax", who="ada", at="2026-01-02T09:00:00Z"
    )
    assert [number for _, number in counted(first, copy, copies=[(ONE, TWO)], judgements=[verdict])] == [0, 0]


def test_all_copies_of_a_text_have_one_id():
    found = joined([("a", "b"), ("c", "d"), ("b", "c"), ("x", "y")])
    assert found == {"a": "a", "b": "a", "c": "a", "d": "a", "x": "x", "y": "x"}


def test_a_wire_text_is_counted_unless_all_copies_are_asked_for(monkeypatch):
    from statusquo.cli import witness

    shown = []
    monkeypatch.setattr(witness, "draw_witness", lambda one, out, note="": shown.append(note))
    archive = Archive.of(ONTOLOGY, told_by := [recognises(ONE), recognises(TWO), recognises(THREE)], ())
    found = witnesses(tuple(t.claim.id for t in told_by), archive)
    witness.draw_witnesses(found, None, note="of then")
    assert shown == ["of then · and 2 copies (--copies)"]
    shown.clear()
    witness.draw_witnesses(found, None, copies=True)
    assert shown == ["", "", ""]
