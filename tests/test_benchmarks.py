"""`make eval`: a floor never falls, an error has its cause, a blind fold stays unread, a run is compared with the last one."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

import speed
from coded import coding
from evaluation import accepted, errors, tables
from evaluation.accepted import change, figures
from evaluation.bounds import broken, raised, read_bounds
from evaluation.scoring import Counts, Row, Score
from evaluation.suites import Part, Suite

BOUNDS = {"floors": {"seeds": {"recall": 0.35}}, "ceilings": {"seeds": {"false recognitions": 0}}}


def row(recall, false=0):
    return Row(name="seeds", text="", floors={"recall": recall}, ceilings={"false recognitions": false})


def test_a_figure_below_its_floor_is_named():
    assert broken([row(0.34)], BOUNDS) == ["seeds: recall 0.340 is below its floor 0.350"]


def test_a_false_recognition_is_named():
    [fault] = broken([row(0.35, false=1)], BOUNDS)
    assert "above its ceiling" in fault


def test_a_figure_at_its_floor_passes():
    assert broken([row(0.35)], BOUNDS) == []


@pytest.mark.parametrize(("measured", "floor"), [(0.50, 0.50), (0.20, 0.35)])
def test_a_floor_rises_and_never_falls(measured, floor):
    assert raised([row(measured, false=3)], BOUNDS) == {
        "floors": {"seeds": {"recall": floor}},
        "ceilings": {"seeds": {"false recognitions": 0}},
    }


def test_the_first_rule_is_held_on_both_gold_sets():
    ceilings = read_bounds()["ceilings"]
    assert ceilings["seeds, firm"]["false recognitions"] == 0
    assert ceilings["reports, firm"]["false recognitions"] == 0


# ------------------------------------------------------------------------------------------------ tables


def gold(act="meet", actor="Verania", recipient="Kalmia", start=0, modality="actual", **more):
    """A claim made by hand, in a sentence of ten characters."""
    evidence = {"start": start, "end": start + 10, "text": f"{actor} {act} {recipient}"}
    return {
        "act": act, "actor": actor, "target": recipient, "polarity": "affirmed", "modality": modality,
        "evidence": evidence, "doc": "note", **more,
    }  # fmt: skip


def made(act="meet", actor="Verania", recipient="Kalmia", start=0, modality="actual", grade="firm"):
    """A claim of the coder."""
    span = {"start": start, "end": start + 10, "quote": f"{actor} {act} {recipient}"}
    return {
        "act": act, "actor": {"name": actor}, "recipient": {"name": recipient}, "polarity": "affirmed",
        "modality": modality, "evidence": span, "sentence": span, "grade": grade,
    }  # fmt: skip


def same_parties(row, claim):
    return (row["actor"], row["target"]) == (claim["actor"]["name"], claim["recipient"]["name"])


def level(row, claim, what):
    loose = row["act"] == claim["act"] and same_parties(row, claim)
    return loose and (what == "loose" or row["modality"] == claim["modality"])


@pytest.fixture
def judged(monkeypatch):
    """Stands for the scorer, which lies beside the checkout and not everywhere."""
    rules = SimpleNamespace(level=level, same_parties=same_parties)
    monkeypatch.setattr(errors, "scorer", lambda: rules)


@pytest.mark.parametrize(
    ("claims", "cause"),
    [
        ([made(grade="tentative")], "only tentative"),
        ([made(modality="planned")], "polarity or modality"),
        ([made(recipient="Ostmark")], "wrong party"),
        ([made(act="invite")], "another act"),
        ([made(actor="Ostmark", start=10)], "the report is not read"),
    ],
)
def test_a_miss_has_its_cause(judged, claims, cause):
    read = errors.Read(coding=None, made=claims, gold=[gold()])
    assert errors.why_missed(gold(), read) == cause


def test_a_list_of_which_one_member_was_read_is_not_wrong(judged):
    rows = [gold(), gold(recipient="Ostmark")]
    read = errors.Read(coding=None, made=[made(recipient="Ostmark")], gold=rows)
    assert errors.why_missed(rows[0], read) == "told of other parties only"


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("The embassy of Kalmia in Verania was closed.", "no party: no actor"),
        ("Verania is in Kalmia.", "no trigger: not parsed"),
        ("The foreign minister of Verania was late again.", "no trigger: not parsed"),
    ],
)
def test_a_sentence_that_yields_nothing_says_why(judged, text, cause):
    read = errors.Read(coding=coding(text), made=[], gold=[])
    assert errors.why_missed(gold(act="close_mission"), read) == cause


@pytest.mark.parametrize(
    ("claim", "cause"),
    [
        (made(), "told twice"),
        (made(modality="planned"), "polarity or modality"),
        (made(actor="Ostmark"), "wrong party"),
        (made(act="invite"), "wrong act"),
        (made(actor="Ostmark", start=20), "not in gold: a trap"),
        (made(actor="Ostmark", start=40), "not in gold"),
    ],
)
def test_a_false_claim_has_its_cause(judged, claim, cause):
    read = errors.Read(coding=None, made=[claim], gold=[gold()], traps=[gold(start=20)])
    assert errors.why_false(claim, read) == cause


def test_of_a_blind_fold_nothing_but_figures_is_printed(judged):
    score = Score(
        documents=1, loose=Counts(), claim=Counts(gold=1), full=Counts(), required=[gold()], missed=[("note", gold())],
    )  # fmt: skip
    suite = Suite(name="train", documents=(), names=["note"], gold=[gold()])
    read = {"note": errors.Read(coding=None, made=[], gold=[gold()])}
    for blind in (True, False):
        part = Part(name="train", suite=suite, names=frozenset({"note"}), blind=blind)
        told = "\n".join(tables.details(part, score, score, read))
        assert "the report is not read" in told
        assert ("Verania meet Kalmia" in told) is not blind


def test_figures_by_act_count_hits_and_false_alarms():
    score = Score(
        documents=1, loose=Counts(), claim=Counts(), full=Counts(), required=[gold(), gold(), gold("aid")],
        missed=[("note", gold())], false=[("note", made("aid")), ("note", made("join"))],
    )  # fmt: skip
    assert tables.by("act", score) == [
        ("meet", Counts(gold=2, predicted=1, hit=1)),
        ("aid", Counts(gold=1, predicted=2, hit=1)),
        ("join", Counts(gold=0, predicted=1, hit=0)),
    ]


def test_a_run_is_compared_with_the_one_accepted():
    claim = Counts(gold=10, predicted=5, hit=4)
    score = Score(documents=1, loose=claim, claim=claim, full=claim, false_recognitions=1)
    measured = Row(name="seeds, firm", score=score)
    held = {"seeds, firm": figures(measured)}
    assert change(measured, held) == "="
    assert change(measured, {}) == "new"
    held["seeds, firm"] |= {"precision": 0.75, "recall": 0.45, "false recognitions": 0}
    assert change(measured, held) == "P +.050 R -.050 false recognitions +1"


def test_the_accepted_run_is_kept_and_rows_that_were_not_measured_stay(tmp_path, monkeypatch):
    monkeypatch.setattr(accepted, "ACCEPTED", tmp_path / "accepted.json")
    assert accepted.read_accepted() == {}
    accepted.accept([row(0.5)], {"train": {"recall": 0.2}})
    assert accepted.read_accepted() == {"seeds": {"recall": 0.5}, "train": {"recall": 0.2}}


SPEED = {"general news": {"ratio": 6.0, "calls": 33}}


def timed(ratio, calls):
    return speed.Row("general news", reports=60, words=13_000, ours=1.0, theirs=ratio, calls=calls)


def test_a_slower_or_busier_coder_is_named():
    assert speed.broken([timed(6.0, 33)], SPEED) == []
    slow, busy = speed.broken([timed(5.9, 34)], SPEED)
    assert "at least 6.0 wanted" in slow
    assert "at most 33 wanted" in busy


@pytest.mark.parametrize(("row", "ratio", "calls"), [(timed(9.0, 20), 7.6, 22), (timed(3.0, 90), 6.0, 33)])
def test_bounds_of_speed_are_tightened_and_never_loosened(row, ratio, calls):
    assert speed.tightened([row], SPEED) == {"general news": {"ratio": ratio, "calls": calls}}
