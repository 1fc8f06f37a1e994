"""What a person decides about a claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["accepted", "rejected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What a person decided about a claim; the latest one on a claim counts. `at` is an ISO instant."""

    claim: str
    verdict: Verdict
    reason: str
    who: str
    at: str
