"""What is likely: doubtful claims are weighed, likely ones proposed; what the rules are sure of is never touched."""

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
SLOTS = {"slot subject": 4.0, "bias": -2.0}
OBJECTS = {"slot object": 4.0, "bias": -2.0}


def weights(*, claim: float = 0.0, proposal: float = NEVER, keep: float = 0.5) -> Weights:
    """Weights by which "toast" may tell a recognition, done by a subject to an object."""
    return Weights(
        words={"toast": {"recognise": "often"}},
        trigger=Linear(table={SHARED: {"bias": NEVER}, "recognise": {"word=toast": 12.0}}),
        actor=Linear(table={SHARED: SLOTS}),
        recipient=Linear(table={SHARED: OBJECTS}),
        claim=Linear(table={SHARED: {"bias": claim}}),
        proposal=Linear(
            table={SHARED: {"bias": proposal, "log odds of actor": 1.0, "log odds of recipient": 1.0}}
        ),
        keep=keep,
        propose=0.5,
    )


def judged(text: str, by: Weights) -> tuple[Claim, ...]:
    coders = pipeline.default_coders(WORLD)
    judge = Judge(by, WORLD, coders[0].factuality.read)
    return pipeline.code_document(Document(id="x", text=text), WORLD, coders, judge=judge).claims


DOUBTFUL = "Verania may be about to enjoy recognition from Ostmark, and its leadership accepts the Ashen Front as legitimate."
SURE = "Verania recognised the Ashen Front."
UNREAD = "Verania toasted the Ashen Front before the talks."


class TestWhatTheRulesRead:
    def test_a_firm_claim_stays_however_unlikely(self):
        assert [line(c) for c in judged(SURE, weights(claim=NEVER))] == ["Verania recognise Ashen Front"]

    def test_a_doubtful_claim_stays_while_it_is_likely(self):
        found = judged(DOUBTFUL, weights(claim=ALWAYS))
        assert found
        assert {c.grade for c in found} == {"tentative"}

    def test_a_doubtful_claim_that_is_unlikely_goes(self):
        assert judged(DOUBTFUL, weights(claim=NEVER)) == ()


class TestWhatIsProposed:
    def test_a_word_that_no_rule_knows_is_read_by_example_and_is_never_firm(self):
        (found,) = judged(UNREAD, weights(proposal=0.0))
        assert line(found) == "Verania recognise Ashen Front"
        assert (found.grade, found.how) == ("tentative", "learned")

    def test_its_reason_names_the_word_and_what_weighed_most(self):
        (found,) = judged(UNREAD, weights(proposal=1.0))
        assert found.why.startswith('"toasted" read by example (0.9')

    def test_it_can_be_traced_to_the_weights(self):
        (found,) = judged(UNREAD, weights(proposal=0.0))
        assert " weights " in found.coder

    def test_unlikely_things_are_not_proposed(self):
        assert judged(UNREAD, weights(proposal=NEVER)) == ()

    def test_what_the_rules_tell_anyhow_is_not_proposed(self):
        found = judged(f"{SURE} {UNREAD}", weights(proposal=0.0))
        assert [(line(c), c.grade) for c in found] == [("Verania recognise Ashen Front", "firm")]

    def test_members_of_one_list_are_proposed_together(self):
        found = judged("Verania and Ostmark toasted the Ashen Front before the talks.", weights(proposal=0.0))
        assert {line(c) for c in found} == {"Verania recognise Ashen Front", "Ostmark recognise Ashen Front"}


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
