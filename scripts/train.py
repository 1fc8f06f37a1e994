"""Learns the weights of src/statusquo/learning from the annotated reports beside the checkout and from our own examples.

    make train          (python scripts/train.py)

Writes the weights of the package, and into benchmarks/weights those that leave out one group of folds each, by which `make eval` scores
the reports of that group. The same data and code give the same bytes. Needs the extra "train" (scikit-learn).
"""

from __future__ import annotations

import csv
import importlib.util
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import yaml
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from statusquo import ontology, pipeline
from statusquo.assembly import Place, claims_of
from statusquo.coders.lexicon import LexiconCoder
from statusquo.coders.reading import Reading
from statusquo.learning.features import Features
from statusquo.learning.judge import Judge
from statusquo.learning.mentions import Heard
from statusquo.learning.scores import Trigger, triggers
from statusquo.learning.weights import SHARED, Linear, Weights
from statusquo.model import Claim, Document, Party, stable_id
from statusquo.ontology.shapes import ExpectedClaim
from statusquo.syntax import tree

ROOT = Path(__file__).parent.parent
GOLD = ROOT.parent / "shared" / "gold"
SCORER = ROOT.parent / "shared" / "score" / "score_claims.py"
FOLDS = ROOT / "benchmarks" / "folds.yml"
HELD_OUT = ROOT / "benchmarks" / "weights"

STRENGTH = {"stages": 0.2, "claim": 0.3}
"""Inverse strength of the regularisation; chosen on the folds."""
SEEN_AT_LEAST = {"stages": 3, "claim": 5}
INNER = 3
KEEP = 0.10
KNOWN = ((0.4, "mostly"), (0.2, "often"), (0.08, "at times"), (0.03, "seldom"), (0.0, "hardly"))
DIGITS = 3

Row = dict[str, Any]
Act = tuple[str, str]
KNOWLEDGE = ontology.load()


# ------------------------------------------------------------------------------------------------ examples


@dataclass(kw_only=True)
class Spot:
    """One sentence that was read: its rule claims, its triggers, and by word the gold claims that it tells."""

    place: Place
    told: list[tuple[Reading, Claim]]
    triggers: list[Trigger]
    gold: dict[int, list[Row]]


@dataclass(kw_only=True)
class Report:
    """A report with its gold claims. `counts` are how often each word told each act in it, and occurred."""

    name: str
    gold: list[Row]
    spots: list[Spot] = field(default_factory=list)
    told: Counter[Act] = field(default_factory=Counter)
    occurred: Counter[str] = field(default_factory=Counter)


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_claims", SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCORE = scorer()


def annotated() -> Iterator[tuple[Document, list[Row]]]:
    """The annotated reports with their gold claims of the core acts."""
    rows = defaultdict(list)
    for line in (GOLD / "train_gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["act"] in SCORE.CORE and row["spans"]["trigger"] is not None:
            rows[row["doc"]].append(row)
    for document in pipeline.read_documents([GOLD / "train"], KNOWLEDGE):
        if isinstance(document, Document):
            yield document, rows[Path(document.path).stem]


def our_own() -> Iterator[tuple[Document, list[Row]]]:
    """The examples and counter-examples of the act files: which word tells the act, the units know."""
    for act in sorted(set(KNOWLEDGE.acts) & SCORE.CORE):
        shape = KNOWLEDGE.acts[act]
        told = [(example.text, example.claims) for example in shape.examples]
        for text, claims in (*told, *((one.text, ()) for one in shape.not_examples)):
            name = f"{act} {stable_id(text)}"
            yield Document(id=name, path=name, text=text), [as_row(act, claim) for claim in claims]


def as_row(act: str, claim: ExpectedClaim) -> Row:
    return {
        "act": claim.act or act, "actor": claim.actor, "target": claim.recipient,
        "polarity": claim.polarity, "modality": claim.modality, "symmetric": False, "spans": None,
    }  # fmt: skip


def words_of_units() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for act, shape in KNOWLEDGE.acts.items():
        for unit in shape.units if act in SCORE.CORE else ():
            for lemma in (*unit.lemmas, *unit.object):
                found[lemma].add(act)
    return found


def read(document: Document, gold: list[Row], words: set[str], coder: LexiconCoder) -> Report:
    report, heard = Report(name=Path(document.path).stem, gold=gold), Heard()
    for place in pipeline.hear(document, KNOWLEDGE).places(coder.name):
        readings = [r for r in coder.read(place.doc) if r.act in SCORE.CORE]
        told, _ = claims_of(readings, place)
        found = list(triggers(place.doc, heard.mentions(place)(), readings, words))
        spot = Spot(place=place, told=told, triggers=found, gold=gold_by_word(place, gold, found))
        report.spots.append(spot)
        for trigger in found:
            lemma = tree.lemma(trigger.token)
            report.occurred[lemma] += 1
            report.told.update({(lemma, act) for act in acts_told(spot, trigger)})
    return report


def gold_by_word(place: Place, gold: Sequence[Row], found: Sequence[Trigger]) -> dict[int, list[Row]]:
    """The gold claims at each word: by the annotated trigger, else by the one word that a unit of the act has."""
    by_word: dict[int, list[Row]] = defaultdict(list)
    start, end = place.sentence.span.start, place.sentence.span.end
    for row in gold:
        if row["spans"] is None:
            own = [t.token.i for t in found if any(r.act == row["act"] for r in t.readings)]
            own = own or [t.token.i for t in found if row["act"] in UNIT_WORDS.get(tree.lemma(t.token), ())]
            for word in own[:1]:
                by_word[word].append(row)
        elif start <= (trigger := row["spans"]["trigger"])["start"] < end:
            span = place.doc.char_span(
                trigger["start"] - start, trigger["end"] - start, alignment_mode="expand"
            )
            for token in span or ():
                by_word[token.i].append(row)
    return by_word


def acts_told(spot: Spot, trigger: Trigger) -> set[str]:
    return {
        act for row in spot.gold.get(trigger.token.i, ()) for act in (row["act"], *row.get("act_alt", ()))
    }


UNIT_WORDS = words_of_units()


# ------------------------------------------------------------------------------------------------ words


class Words:
    """How often words told acts in some reports; asked about one of these, it leaves that one out."""

    def __init__(self, reports: Sequence[Report]) -> None:
        self.names = {report.name for report in reports}
        self.told: Counter[Act] = sum((r.told for r in reports), Counter())
        self.occurred: Counter[str] = sum((r.occurred for r in reports), Counter())
        self.acts: dict[str, set[str]] = defaultdict(
            set, {word: set(acts) for word, acts in UNIT_WORDS.items()}
        )
        for word, act in self.told:
            self.acts[word].add(act)

    def known(self, word: str, act: str, report: Report | None = None) -> str:
        told, occurred = self.told[word, act], self.occurred[word]
        if report is not None and report.name in self.names:
            told, occurred = told - report.told[word, act], occurred - report.occurred[word]
        share = told / (occurred + 2)
        return next((name for least, name in KNOWN if share > least), "never")

    def table(self) -> dict[str, dict[str, str]]:
        return {
            word: {act: self.known(word, act) for act in sorted(acts)}
            for word, acts in sorted(self.acts.items())
        }


# ------------------------------------------------------------------------------------------------ fitting


@dataclass(kw_only=True)
class Samples:
    seen: list[tuple[str, Features]] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)

    def add(self, act: str, seen: Features, right: bool) -> None:
        self.seen.append((act, seen))
        self.right.append(right)

    def extend(self, others: Samples) -> None:
        self.seen += others.seen
        self.right += others.right


def values(act: str, seen: Features) -> dict[tuple[str, str], float]:
    found = {(SHARED, name): 1.0 for name in seen.shared} | {(act, name): 1.0 for name in seen.own}
    return found | {(SHARED, name): size for name, size in seen.numbers.items()}


def fit(samples: Samples, kind: str) -> Linear:
    """A linear model of what decides, rounded, so that the last bits of a machine do not show."""
    rows = [values(act, seen) for act, seen in samples.seen]
    counts = Counter(chain.from_iterable(rows))
    columns = {
        name: n for n, name in enumerate(sorted(n for n, c in counts.items() if c >= SEEN_AT_LEAST[kind]))
    }
    cells = [
        (n, columns[name], value)
        for n, row in enumerate(rows)
        for name, value in row.items()
        if name in columns
    ]
    where, which, sizes = zip(*cells, strict=True)
    matrix = csr_matrix((sizes, (where, which)), shape=(len(rows), len(columns)))
    model = LogisticRegression(
        C=STRENGTH[kind], solver="liblinear", random_state=0, max_iter=300, fit_intercept=False
    )
    weights = model.fit(matrix, np.array(samples.right)).coef_[0]
    table: dict[str, dict[str, float]] = defaultdict(dict)
    for (act, name), column in columns.items():
        if (weight := round(float(weights[column]), DIGITS)) != 0:
            table[act][name] = weight
    return Linear(table=dict(table))


def stages(reports: Sequence[Report], words: Words) -> dict[str, Linear]:
    """The models of triggers, actors and recipients."""
    samples = {"trigger": Samples(), "actor": Samples(), "recipient": Samples()}
    for report in reports:
        for spot in report.spots:
            for trigger in spot.triggers:
                add_trigger(samples["trigger"], report, spot, trigger, words)
                add_parties(samples, spot, trigger)
    return {name: fit(found, "stages") for name, found in samples.items()}


def add_trigger(samples: Samples, report: Report, spot: Spot, trigger: Trigger, words: Words) -> None:
    lemma, right = tree.lemma(trigger.token), acts_told(spot, trigger)
    for act in sorted(words.acts.get(lemma, set()) | {r.act for r in trigger.readings}):
        samples.add(act, trigger.as_act(act, words.known(lemma, act, report)), act in right)


def add_parties(samples: Mapping[str, Samples], spot: Spot, trigger: Trigger) -> None:
    by_act: dict[str, list[Row]] = defaultdict(list)
    for row in spot.gold.get(trigger.token.i, ()):
        for act in (row["act"], *row.get("act_alt", ())):
            by_act[act].append(row)
    for act, rows in sorted(by_act.items()):
        for order, mention in enumerate(trigger.mentions):
            acts = any(is_party(row, mention.party, "actor") for row in rows)
            acted_on = any(is_party(row, mention.party, "target") for row in rows)
            if any(row["symmetric"] for row in rows):
                acts = acted_on = acts or acted_on
            if mention.where != "topic":
                samples["actor"].add(act, trigger.as_role(act, "actor", order), acts)
            samples["recipient"].add(act, trigger.as_role(act, "recipient", order), acted_on)


def is_party(row: Row, party: Party, role: str) -> bool:
    wanted = SCORE.gold_names(row, role) | (SCORE.names(row.get("actor_agent")) if role == "actor" else set())
    return bool(wanted & SCORE.names(as_name(party)))


def as_name(party: Party | None) -> Row | None:
    return {"id": party.id, "name": party.name, "agent": party.agent} if party is not None else None


# ------------------------------------------------------------------------------------------------ whole claims


def judged(claim: Claim, report: Report) -> bool:
    """Whether a claim of the rules is one of the gold claims of its report."""
    told = {
        "act": claim.act, "actor": as_name(claim.actor), "recipient": as_name(claim.recipient),
        "polarity": claim.polarity, "modality": claim.modality,
    }  # fmt: skip
    return any(SCORE.level(row, told, "claim") for row in report.gold)


def whole_claims(reports: Sequence[Report], weights: Weights) -> Samples:
    """What the rules claim in these reports, as the first three models rate its parts, and whether it is so."""
    judge, samples = Judge(weights, KNOWLEDGE), Samples()
    for report in reports:
        for spot in report.spots:
            for trigger in spot.triggers:
                for reading, claim in spot.told:
                    if reading.trigger == trigger.token:
                        seen = judge.seen((reading, claim), trigger, spot.place)
                        samples.add(reading.act, seen, judged(claim, report))
    return samples


def weights_from(reports: Sequence[Report], own: Sequence[Report]) -> Weights:
    """All four models; the last learns from claims whose parts the first three rate without having seen their report.

    It learns nothing from our own sentences: the rules were written for these, and would look surer than they are.
    """
    samples = Samples()
    for part in range(INNER):
        asked, told = reports[part::INNER], [r for n, r in enumerate(reports) if n % INNER != part]
        samples.extend(whole_claims(asked, weights_of([*told, *own], Linear(table={}))))
    return weights_of([*reports, *own], fit(samples, "claim"))


def weights_of(reports: Sequence[Report], claim: Linear) -> Weights:
    words = Words(reports)
    found = stages(reports, words)
    return Weights(
        words=words.table(), keep=KEEP, claim=claim,
        trigger=found["trigger"], actor=found["actor"], recipient=found["recipient"],
    )  # fmt: skip


# ------------------------------------------------------------------------------------------------ the command


def read_all(
    items: Iterable[tuple[Document, list[Row]]], words: set[str], coder: LexiconCoder
) -> list[Report]:
    return sorted((read(d, gold, words, coder) for d, gold in items), key=lambda r: r.name)


def main() -> int:
    coder = LexiconCoder(KNOWLEDGE)
    items = list(annotated())
    said = {
        word.lower() for _, gold in items for row in gold for word in row["spans"]["trigger"]["text"].split()
    }
    words = {*UNIT_WORDS, *(tree.lemma(token) for doc in pipeline_parse(said) for token in doc)}
    reports, own = read_all(items, words, coder), read_all(our_own(), words, coder)
    print(f"{len(reports)} annotated reports, {len(own)} sentences of our own")
    groups = yaml.safe_load(FOLDS.read_text(encoding="utf-8"))
    fold_of = {
        Path(r["path"]).stem: r["fold"]
        for r in csv.DictReader((GOLD / "train" / "manifest.csv").open(encoding="utf-8"))
    }
    HELD_OUT.mkdir(exist_ok=True)
    for group, folds in groups.items():
        rest = [r for r in reports if fold_of[r.name] not in folds]
        weights_from(rest, own).save(HELD_OUT / f"{group}.json.gz")
        print(f"{group}: learned from {len(rest)} reports", flush=True)
    pipeline.LEARNED.parent.mkdir(exist_ok=True)
    weights_from(reports, own).save(pipeline.LEARNED)
    return 0


def pipeline_parse(words: Iterable[str]) -> Iterator[Any]:
    from statusquo.syntax import parser

    return parser.parse(sorted(words))


if __name__ == "__main__":
    sys.exit(main())
