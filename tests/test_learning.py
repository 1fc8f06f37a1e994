"""What is likely: doubtful claims are weighed; what the rules are sure of is never touched."""

import pytest

from coded import KNOWN, WORLD, line
from statusquo import pipeline
from statusquo.learning.features import Features
from statusquo.learning.judge import Judge
from statusquo.learning.weights import SHARED, Linear, Weights, probability
from statusquo.model import Claim, Document
from statusquo.ontology import DATA

ALWAYS, NEVER = 9.0, -9.0
NOTHING = Linear(table={})


def weights(*, claim: float = 0.0, keep: float = 0.5) -> Weights:
    """Weights by which every claim is as likely as `claim`."""
    return Weights(
        words={"recognise": {"recognise": "often"}},
        trigger=NOTHING,
        actor=NOTHING,
        recipient=NOTHING,
        claim=Linear(table={SHARED: {"bias": claim}}),
        keep=keep,
    )


def judged(text: str, by: Weights) -> tuple[Claim, ...]:
    coders = pipeline.default_coders(WORLD)
    return pipeline.code_document(Document(id="x", text=text), WORLD, coders, judge=Judge(by, WORLD)).claims


DOUBTFUL = "Verania may be about to enjoy recognition from Ostmark, and its leadership accepts the Ashen Front as legitimate."
SURE = "Verania recognised the Ashen Front."


class TestWhatTheRulesRead:
    def test_a_firm_claim_stays_however_unlikely(self):
        assert [line(c) for c in judged(SURE, weights(claim=NEVER))] == ["Verania recognise Ashen Front"]

    def test_a_doubtful_claim_stays_while_it_is_likely(self):
        found = judged(DOUBTFUL, weights(claim=ALWAYS))
        assert found
        assert {c.grade for c in found} == {"tentative"}

    def test_a_doubtful_claim_that_is_unlikely_goes(self):
        assert judged(DOUBTFUL, weights(claim=NEVER)) == ()

    def test_its_sentence_says_why_it_yields_nothing(self):
        document = Document(id="x", text=DOUBTFUL)
        judge = Judge(weights(claim=NEVER), WORLD)
        coding = pipeline.code_document(document, WORLD, pipeline.default_coders(WORLD), judge=judge)
        assert "unlikely" in {one.reason for one in coding.abstentions}


class TestTheWeights:
    def test_the_log_odds_are_the_sum_of_what_is_seen(self):
        model = Linear(table={SHARED: {"a": 1.0, "size": 2.0}, "meet": {"b": 0.5}})
        seen = Features(shared=["a", "unknown"], own=["b"], numbers={"size": -1.0})
        assert model.score("meet", seen) == pytest.approx(-0.5)
        assert model.score("aid", seen) == pytest.approx(-1.0)
        assert probability(0) == pytest.approx(0.5)

    def test_what_is_saved_is_read_again_and_gives_the_same_bytes(self, tmp_path):
        once, twice = tmp_path / "once.json.gz", tmp_path / "twice.json.gz"
        weights().save(once)
        read = Weights.load(once)
        read.save(twice)
        assert once.read_bytes() == twice.read_bytes()
        assert read.trigger == weights().trigger

    def test_those_of_the_package_are_small(self):
        assert pipeline.LEARNED.stat().st_size < 2_000_000


def samples() -> list[Document]:
    paths = sorted((DATA / "samples" / "reports").glob("*.txt"))
    return [Document(id=p.stem, text=p.read_text(encoding="utf-8"), published_at=p.stem[:10]) for p in paths]


@pytest.mark.parametrize("document", samples(), ids=lambda document: document.id)
def test_rules_alone_and_rules_with_learning_agree_on_what_is_firm(document):
    coders = pipeline.default_coders(KNOWN)
    alone = pipeline.code_document(document, KNOWN, coders)
    both = pipeline.code_document(document, KNOWN, coders, judge=pipeline.default_judge(KNOWN))
    assert {c for c in alone.claims if c.grade == "firm"} == {c for c in both.claims if c.grade == "firm"}
