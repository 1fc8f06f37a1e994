"""How well the second look (assembly/second_look.py) tells a claim from one that changes its meaning.

    python benchmarks/second_look.py            counts by kind of change; exit 1 where a changed claim passes
    python benchmarks/second_look.py --all      also each changed claim that passes and each true one that is lowered

The sentences are the examples of our own act files. A true claim is one that an example expects and that the coder would
make firm. Each is changed in the ways that turn its meaning: its negation dropped, its modality dropped, its parties swapped, its
speaker dropped, its date moved by a year. A changed claim must be lowered, a true one not.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from statusquo import ontology, pipeline
from statusquo.actors import ActorIndex
from statusquo.assembly.second_look import LOWERED, second_look
from statusquo.assembly.word_order import Mention
from statusquo.model import Claim, Document, When
from statusquo.ontology import Ontology
from statusquo.ontology.shapes import ActFile, Example, ExpectedClaim

MOST_LOWERED = 0.03
"""Share of true claims that may be lowered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A claim about a sentence of our own: true, or changed in one way."""

    kind: str
    claim: Claim
    document: Document


@cache
def index() -> ActorIndex:
    return ActorIndex(ontology.load())


def true_claims(act: str, shape: ActFile, known: Ontology) -> Iterator[Case]:
    """The claims of the examples of an act that are right and would be firm without the second look."""
    for example in shape.examples:
        document = Document(
            id="example", text=example.text, published_at=example.published, published_basis="given"
        )
        for claim in pipeline.code_document(document, known, pipeline.default_coders(known)).claims:
            sure = claim.grade == "firm" or claim.why.startswith(LOWERED)
            if sure and claim.act == act and is_expected(claim, example):
                yield Case(kind="true", claim=claim, document=document)


def is_expected(claim: Claim, example: Example) -> bool:
    return any(says(expected, claim) for expected in example.claims)


def says(expected: ExpectedClaim, claim: Claim) -> bool:
    told = {
        "actor": claim.actor.name,
        "recipient": claim.recipient.name if claim.recipient else None,
        "speaker": claim.speaker.name if claim.speaker else None,
    }
    asked = expected.model_dump(exclude_none=True)
    return (expected.polarity, expected.modality) == (claim.polarity, claim.modality) and all(
        asked.get(name) in {None, value} for name, value in told.items()
    )


def changed(case: Case, known: Ontology) -> Iterator[Case]:
    """The same claim with its meaning changed, in each way that it can be."""
    claim = case.claim
    if claim.polarity == "negated":
        yield replace(case, kind="negation dropped", claim=replace(claim, polarity="affirmed"))
    if claim.modality != "actual":
        yield replace(case, kind="modality dropped", claim=replace(claim, modality="actual"))
    if claim.speaker is not None and claim.factual and claim.speaker.speaks_for != claim.actor.id:
        yield replace(case, kind="speaker dropped", claim=replace(claim, speaker=None))
    if claim.recipient is not None and not known.acts[claim.act].mutual and both_named(claim):
        swapped = replace(claim, actor=claim.recipient, recipient=claim.actor)
        yield replace(case, kind="parties swapped", claim=swapped)
    if claim.when is not None and claim.when.start and claim.when.basis != "publication":
        yield replace(case, kind="date moved", claim=replace(claim, when=later(claim.when)))


def both_named(claim: Claim) -> bool:
    """Whether the evidence names both parties, and not one of them by "he" or "its rival" alone."""
    start, end = (at - claim.sentence.start for at in (claim.evidence.start, claim.evidence.end))
    told = {mention.actor for mention in mentions(claim) if start <= mention.start < end}
    return {claim.actor.id, claim.recipient.id if claim.recipient else ""} <= told and not is_reciprocal(
        claim
    )


def is_reciprocal(claim: Claim) -> bool:
    """As in "A and B will exchange ambassadors": swapped it is as true as before."""
    parties = (claim.actor.id, claim.recipient.id if claim.recipient else "")
    places = {m.actor: m for m in mentions(claim)}
    first, second = sorted((places[party] for party in parties), key=lambda mention: mention.start)
    return claim.sentence.quote[first.end : second.start] == " and "


def later(when: When) -> When:
    start, end = (f"{int(day[:4]) + 1}{day[4:]}" if day else None for day in (when.start, when.end))
    return replace(when, start=start, end=end)


def mentions(claim: Claim) -> tuple[Mention, ...]:
    return tuple(Mention(hit.start, hit.end, hit.actor) for hit in index().find(claim.sentence.quote))


def look(case: Case, known: Ontology) -> list[str]:
    return second_look(case.claim, mentions(case.claim), known, case.document)


def cases(known: Ontology, acts: Sequence[str]) -> Iterator[Case]:
    for act in acts:
        right = list(true_claims(act, known.acts[act], known))
        told = {parties(case.claim) for case in right}
        for case in right:
            yield case
            for other in changed(case, known):
                if other.kind != "parties swapped" or parties(other.claim) not in told:
                    yield other


def parties(claim: Claim) -> tuple[str, str, str]:
    return claim.sentence.quote, claim.actor.id, claim.recipient.id if claim.recipient else ""


def told(case: Case, reasons: Sequence[str]) -> str:
    claim = case.claim
    parts = (
        claim.actor.name, "not" if claim.polarity == "negated" else "", claim.act,
        claim.recipient.name if claim.recipient else "", f"({claim.modality})", "|", claim.sentence.quote, *reasons,
    )  # fmt: skip
    return f"  {case.kind}: " + " ".join(part for part in parts if part)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--all", action="store_true", help="print each claim that is judged wrongly")
    show = parser.parse_args().all
    known = ontology.load()
    counted, wrong = Counter[str](), Counter[str]()
    for case in cases(known, sorted(known.acts)):
        reasons = look(case, known)
        counted[case.kind] += 1
        if bool(reasons) == (case.kind == "true"):
            wrong[case.kind] += 1
            if show:
                print(told(case, reasons))
    kinds = [kind for kind in counted if kind != "true"]
    for kind in kinds:
        print(f"{kind:20}{counted[kind]:6} changed claims, {wrong[kind]:3} pass as firm")
    passed, pairs = sum(wrong[kind] for kind in kinds), sum(counted[kind] for kind in kinds)
    share = wrong["true"] / counted["true"]
    print(f"{'all':20}{pairs:6} changed claims, {passed:3} pass as firm")
    print(f"{'true claims':20}{counted['true']:6}, of which {wrong['true']} are lowered ({share:.1%})")
    return 1 if passed or share > MOST_LOWERED else 0


if __name__ == "__main__":
    sys.exit(main())
