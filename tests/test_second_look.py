"""The second look: a claim whose meaning was turned does not pass the words of its sentence, a true one does."""

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

import second_look as bench
from coded import KNOWN, WORLD, claim
from statusquo.actors import ActorIndex
from statusquo.assembly.second_look import Look, second_look
from statusquo.model import Claim, Document

FEWEST_PAIRS = 1300


def reasons(found: Claim) -> list[str]:
    named = ActorIndex(WORLD).find(found.sentence.quote)
    report = Document(id="report", text=found.sentence.quote, published_at="2024-05-15")
    return second_look(Look(found, named, WORLD), report)


def test_no_changed_claim_passes_and_hardly_a_true_one_is_lowered():
    counted, wrong = Counter[str](), Counter[str]()
    for case in bench.cases([*bench.examples(sorted(KNOWN.acts)), *bench.sentences()]):
        kind = "true" if case.kind == "true" else "changed"
        counted[kind] += 1
        wrong[kind] += bool(bench.look(case)) == (kind == "true")
    assert counted["changed"] >= FEWEST_PAIRS
    assert wrong["changed"] == 0
    assert wrong["true"] <= bench.MOST_LOWERED * counted["true"]


def test_no_firm_fact_is_read_that_a_sentence_does_not_tell():
    told = [
        case.claim.sentence.quote for example in bench.sentences() for case in bench.false_claims(example)
    ]
    assert told == []


@pytest.mark.parametrize(
    "text",
    [
        "Verania has not recognised the Ashen Front.",
        "Verania refused to recognise the Ashen Front.",
    ],
)
def test_a_negation_that_the_claim_does_not_tell_is_seen(text):
    denied = claim(text, "recognise")
    assert reasons(denied) == []
    assert reasons(replace(denied, polarity="affirmed"))


@pytest.mark.parametrize(
    "verb",
    ["will recognise", "may recognise", "plans to recognise", "threatened to recognise", "would recognise"],
)
def test_a_modal_that_the_claim_does_not_tell_is_seen(verb):
    planned = claim(f"Verania {verb} the Ashen Front.")
    assert reasons(planned) == []
    assert reasons(replace(planned, modality="actual"))


@pytest.mark.parametrize(
    "text",
    [
        "Verania recognised the Ashen Front.",
        "The Ashen Front was recognised by Verania.",
        "Verania's recognition of the Ashen Front came on Monday.",
        "The Ashen Front, which Verania recognised, sent an envoy.",
        "Having recognised the Ashen Front, Verania sent grain.",
    ],
)
def test_parties_the_other_way_round_are_seen(text):
    right = claim(text, "recognise")
    assert right.recipient is not None
    assert reasons(right) == []
    assert reasons(replace(right, actor=right.recipient, recipient=right.actor))


def test_a_speaker_who_is_left_out_is_seen():
    told = claim("According to Ostmark, Verania recognised the Ashen Front.")
    assert reasons(replace(told, speaker=None)) == [
        "'according to' in the sentence is not explained by the reading"
    ]


def test_what_only_looks_like_a_cue_lowers_nothing():
    for text in (
        "Verania recognised the Ashen Front in May 2023.",
        "Verania not only recognised the Ashen Front but sent grain.",
    ):
        assert reasons(claim(text, "recognise")) == []


def test_a_claim_that_the_words_do_not_bear_waits_for_a_person():
    lowered = claim("Verania ought to have recognised Kosovo.", "recognise")
    assert lowered.grade == "tentative"
    assert lowered.why.startswith("second look: 'ought'")
