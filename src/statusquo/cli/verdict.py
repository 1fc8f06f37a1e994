"""What `accept` and `reject` share: a verdict given, and what it has done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from . import options, output
from .witness import judged

if TYPE_CHECKING:
    from ..model import Verdict
    from ..views.review import Decided, Posting


def judge(claim: str, verdict: Verdict, because: str, by: str | None, workspace: Path | None) -> None:
    with options.open_workspace(workspace) as folder:
        answer = folder.judge(claim, verdict, because, by or user())
    draw(answer, verdict)


def user() -> str:
    """Who sits at the keyboard, as far as the system knows."""
    from getpass import getuser

    try:
        return getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


def draw(answer: Decided, verdict: Verdict) -> None:
    out = output.console()
    out.print(output.clean(f"{verdict}: {answer.witness.summary} [{answer.witness.claim}]"), style="bold")
    if answer.stood and answer.before:
        out.print(output.clean(f"  it was so already: {judged(answer.before)}"))
    for earlier in () if answer.stood else answer.witness.overruled:
        out.print(output.clean(f"  overrules that it was {judged(earlier)}"))
    for posting in answer.postings:
        out.print(output.clean(f"  posts {words(posting)}"))
    if not answer.postings:
        out.print(output.clean(f"  posts nothing: {answer.reason}"))
    if verdict == "rejected" and answer.alike:
        ids = ", ".join(one.claim[:8] for one in answer.alike)
        tell = "1 other claim tells" if len(answer.alike) == 1 else f"{len(answer.alike)} other claims tell"
        out.print(output.clean(f"  {tell} the same, which this leaves alone: {ids}"))


def words(posting: Posting) -> str:
    """In one line: "Recognition of the Council by Dravia: recognised"."""
    return f"{posting.axis.label}, {posting.subject.name} and {posting.toward.name}: {posting.label}"
