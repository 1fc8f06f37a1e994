"""Whose words a stretch of a report is: the speakers around it, the nearest first."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Attribution, Span
from .quotations import Stretch, quotations


def stretch_of(span: Span) -> Stretch:
    return Stretch(span.start, span.end)


def voices(attributions: Sequence[Attribution], start: int, end: int) -> tuple[Attribution, ...]:
    """All attributions whose content the text from `start` to `end` belongs to, the innermost first.

    What stands between two parts of an utterance (cue, speaker, the narrator's words) does not belong to it.
    """
    near = [a for a in attributions if a.content.start <= start < a.content.end]  # few are
    holding = [a for a in near if belong(a, start, end - 1)]
    return tuple(sorted(holding, key=lambda a: a.content.end - a.content.start))


def covering(attributions: Sequence[Attribution], start: int, end: int) -> Attribution | None:
    """The innermost attribution whose content the text from `start` to `end` belongs to."""
    return next(iter(voices(attributions, start, end)), None)


def reported_by(attribution: Attribution, others: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Who tells that somebody said it, the nearest first: in "X said Y, Z reported" Z tells of X."""
    inner = attribution.cue or attribution.speaker
    if inner is None:
        return ()
    return tuple(a for a in voices(others, inner.start, inner.end) if a != attribution)


def belong(attribution: Attribution, *positions: int) -> bool:
    """Whether all these characters are of the speaker's words."""
    content = attribution.content
    narrated = [part for part in (attribution.cue, attribution.speaker) if part is not None]
    for at in positions:
        if not content.start <= at < content.end or any(part.start <= at < part.end for part in narrated):
            return False
    quoted = quotations(content.quote) if attribution.manner == "direct" else ()
    return not quoted or all(any(q.start <= at - content.start < q.end for q in quoted) for at in positions)
