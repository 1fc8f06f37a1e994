"""Of the claims that are otherwise right: how many have the right parties, and how many of those with a date the right date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from .errors import Read
from .scoring import Claim, scorer
from .suites import Gold


def otherwise_right(reports: Iterable[Read]) -> Iterator[str]:
    """Two lines: a claim is otherwise right where act, polarity, modality and sentence are those of a claim of the gold set."""
    parties = [0, 0]
    dates = [0, 0]
    for report in reports:
        golds = [row for row in report.gold if row["act"] in scorer().CORE]
        pairs = scorer().pair(golds, report.made, "claim")
        hits = [(golds[i], report.made[j]) for i, j in pairs if not golds[i].get("optional")]
        parties[0] += len(hits)
        parties[1] += len(hits) + len(other_parties(golds, report.made, pairs))
        dated = [scorer().same_time(row, claim["when"]) for row, claim in hits if row.get("time")]
        dates[0] += sum(dated)
        dates[1] += len(dated)
    for told, (right, asked) in (("parties", parties), ("dates, of those that have one", dates)):
        share = f"{right / asked:.3f}" if asked else "-"
        yield f"  {told:34}{right:5} of {asked:5} of the claims that are otherwise right   {share}"


def other_parties(
    golds: list[Gold], made: Sequence[Claim], pairs: list[tuple[int, int]]
) -> list[tuple[Gold, Claim]]:
    """Gold claims that nothing hits, each with a claim of its sentence that differs in the parties alone."""
    met, taken = {i for i, _ in pairs}, {j for _, j in pairs}
    found = []
    for i, row in enumerate(golds):
        if i in met or row.get("optional"):
            continue
        j = next(
            (j for j, claim in enumerate(made) if j not in taken and differs_in_parties(row, claim)), None
        )
        if j is not None:
            taken.add(j)
            found.append((row, made[j]))
    return found


def differs_in_parties(row: Gold, claim: Claim) -> bool:
    told = [claim["polarity"], claim["modality"]]
    meant = [[row.get("polarity", "affirmed"), row.get("modality", "actual")], *(row.get("pm_alt") or [])]
    evidence, sentence = row["evidence"], claim["sentence"]
    touches = evidence["start"] < sentence["end"] and sentence["start"] < evidence["end"]
    return touches and told in meant and claim["act"] in {row["act"], *(row.get("act_alt") or [])}
