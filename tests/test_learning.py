"""What is likely: doubtful claims are weighed; what the rules are sure of is never touched."""

from collections.abc import Mapping, Sequence

import pytest

from coded import KNOWN, WORLD, line
from statusquo import pipeline
from statusquo.assembly import Told, told_by
from statusquo.learning import Forest, Judge
from statusquo.learning.features import MOST, Report
from statusquo.learning.forest import LEAF, Tree
from statusquo.model import Claim, Document
from statusquo.ontology import DATA

ALWAYS, NEVER = 1.0, 0.0


def stump(share: float, axis: str = "recognition") -> Forest:
    """A tree that asks nothing: every claim of the axis is as likely as `share`."""
    leaf = Tree(asks=[LEAF], upto=[0.0], left=[-1], right=[-1], share=[share])
    return Forest(names=[f"axis {axis}"], trees=[leaf], keep=0.5)


def end_of(tree: Tree, names: Sequence[str], seen: Mapping[str, float]) -> float:
    """The share at the end to which the questions of a tree lead, one by one."""
    node = 0
    while tree.asks[node] != LEAF:
        above = seen.get(names[tree.asks[node]], 0.0) > tree.upto[node]
        node = tree.right[node] if above else tree.left[node]
    return tree.share[node]


def judged(text: str, by: Forest) -> tuple[Claim, ...]:
    coders = pipeline.default_coders(WORLD)
    return pipeline.code_document(Document(id="x", text=text), WORLD, coders, judge=Judge(by)).claims


def told(text: str) -> list[Told]:
    heard = pipeline.hear(Document(id="x", text=text), WORLD)
    return [one for coder in pipeline.default_coders(WORLD) for one in told_by(coder, heard)[0]]


ALONE = "Verania may be about to enjoy recognition from Ostmark, and its leadership accepts the Ashen Front as legitimate."
DOUBTFUL = f"{ALONE} The harbour was quiet."
SURE = "Verania recognised the Ashen Front."


class TestWhatTheRulesRead:
    def test_a_firm_claim_stays_however_unlikely(self):
        assert [line(c) for c in judged(SURE, stump(NEVER))] == ["Verania recognise Ashen Front"]

    def test_a_doubtful_claim_stays_while_it_is_likely(self):
        found = judged(DOUBTFUL, stump(ALWAYS))
        assert found
        assert {c.grade for c in found} == {"tentative"}

    def test_a_doubtful_claim_that_is_unlikely_goes(self):
        assert judged(DOUBTFUL, stump(NEVER)) == ()

    def test_a_text_of_one_sentence_is_not_judged(self):
        assert judged(ALONE, stump(NEVER))

    def test_its_sentence_says_why_it_yields_nothing(self):
        document = Document(id="x", text=DOUBTFUL)
        judge = Judge(stump(NEVER))
        coding = pipeline.code_document(document, WORLD, pipeline.default_coders(WORLD), judge=judge)
        assert "unlikely" in {one.reason for one in coding.abstentions}

    def test_an_axis_of_which_nothing_was_learned_is_not_judged(self):
        assert judged(DOUBTFUL, stump(NEVER, axis="listing"))


class TestWhatIsSeen:
    TWICE = "Verania recognised the Ashen Front.\n\nVerania has recognised the Ashen Front. Verania may recognise the Ashen Front."

    def test_what_another_sentence_tells_is_counted(self):
        found = told(self.TWICE)
        report = Report(found)
        seen = {one.claim.modality: report.seen(one) for one in found}
        assert seen["actual"]["told in other sentences"] == 1
        assert seen["actual"]["firm in other sentences"] == 1
        assert seen["possible"]["told in other sentences"] == 0
        assert seen["possible"]["done in other sentences"] == 2

    def test_a_number_beyond_a_few_counts_as_a_few(self):
        found = told("\n\n".join([SURE] * 9))
        assert Report(found).seen(found[0])["told in other sentences"] == MOST

    def test_the_same_in_its_own_sentence_is_not_counted(self):
        found = told(DOUBTFUL)
        for one in found:
            seen = Report(found).seen(one)
            assert seen["told in other sentences"] == seen["pair in other sentences"] == 0
            assert seen["claims in the sentence"] == min(len(found), MOST)

    def test_what_is_not_so_counts_as_nothing(self):
        (one,) = told(SURE)
        seen = Report([one]).seen(one)
        assert seen["surely so"] == seen["actor sure"] == 1
        assert seen["counted"] == seen["dated"] == seen["actor in person"] == 0

    def test_a_doubt_is_seen_without_its_names(self):
        doubtful = [one for one in told(DOUBTFUL) if one.claim.grade == "tentative"]
        assert doubtful
        for one in doubtful:
            assert all("Verania" not in name for name in Report([one]).seen(one))


class TestTheTrees:
    def test_each_question_leads_left_or_right(self):
        tree = Tree(
            asks=[0, LEAF, LEAF], upto=[1.5, 0, 0], left=[1, -1, -1], right=[2, -1, -1], share=[0.5, 0.2, 0.8]
        )
        forest = Forest(names=["doubts"], trees=[tree], keep=0.5)
        seen = [{"doubts": 1.0}, {"unknown": 1.0, "doubts": 2.0}, {}]
        assert forest.probabilities(seen) == pytest.approx([0.2, 0.8, 0.2])

    def test_a_tree_of_more_ends_than_a_word_has_bits_ends_where_its_questions_lead(self):
        ends, questions = (
            150,
            149,
        )  # "above 0.5?", "above 1.5?" and so on, each on the right of the one before
        tree = Tree(
            asks=[0, LEAF] * questions + [LEAF],
            upto=[number + 0.5 for number in range(questions) for _ in "ab"] + [0],
            left=[node + 1 if node % 2 == 0 and node < 2 * questions else -1 for node in range(2 * ends - 1)],
            right=[
                node + 2 if node % 2 == 0 and node < 2 * questions else -1 for node in range(2 * ends - 1)
            ],
            share=[node // 2 / 1000 for node in range(2 * ends - 1)],
        )
        forest = Forest(names=["doubts"], trees=[tree, stump(0.5).trees[0], tree], keep=0.5)
        numbers = [0, 1, 63, 64, 65, 127, 128, 149, 200]
        told = forest.probabilities([{"doubts": number} for number in numbers])
        assert told == pytest.approx([(2 * min(number, 149) + 500) / 3000 for number in numbers])

    def test_the_trees_of_the_package_say_what_a_walk_from_their_roots_says(self):
        forest = Forest.load(pipeline.LEARNED)
        seen = [
            {
                name: float((place * turn) % 7 * (place % 3))
                for place, name in enumerate(forest.names)
                if place % turn
            }
            for turn in (1, 2, 3, 5, 8)
        ]
        walked = [
            sum(end_of(tree, forest.names, one) for tree in forest.trees) / len(forest.trees) for one in seen
        ]
        assert forest.probabilities(seen) == pytest.approx(walked)

    def test_what_is_saved_is_read_again_and_gives_the_same_bytes(self, tmp_path):
        once, twice = tmp_path / "once.json.gz", tmp_path / "twice.json.gz"
        stump(0.5).save(once)
        read = Forest.load(once)
        read.save(twice)
        assert once.read_bytes() == twice.read_bytes()
        assert read.trees == stump(0.5).trees

    def test_those_of_the_package_are_small(self):
        assert pipeline.LEARNED.stat().st_size < 2_000_000


def samples() -> list[Document]:
    paths = sorted((DATA / "samples" / "reports").glob("*.txt"))
    return [Document(id=p.stem, text=p.read_text(encoding="utf-8"), published_at=p.stem[:10]) for p in paths]


@pytest.mark.parametrize("document", samples(), ids=lambda document: document.id)
def test_rules_alone_and_rules_with_learning_agree_on_what_is_firm(document):
    coders = pipeline.default_coders(KNOWN)
    alone = pipeline.code_document(document, KNOWN, coders)
    both = pipeline.code_document(document, KNOWN, coders, judge=pipeline.default_judge())
    assert {c for c in alone.claims if c.grade == "firm"} == {c for c in both.claims if c.grade == "firm"}
