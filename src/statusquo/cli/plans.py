"""Plans in stages on the screen, behind the pledges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import output

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console

    from ..views.plans import StagedPlan


def draw_plans(plans: Iterable[StagedPlan], out: Console) -> None:
    """Each plan with its stages in order, and what became of each."""
    for plan in plans:
        by = plan.by.name if plan.by else "nobody named"
        since = f"date unknown, added {plan.since}" if plan.undated else f"by {plan.since}"
        told = ", ".join(part for part in (plan.document.name, plan.publisher) if part)
        out.print(output.clean(f"\nPlan in {len(plan.stages)} stages, {by}, {since} ({told})"), style="bold")
        for stage in plan.stages:
            out.print(output.clean(f"  {stage.number}  {stage.words}: {stage.outcome}"))
