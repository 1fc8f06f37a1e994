"""`statusquo accept`: a person's verdict on a claim."""

from __future__ import annotations

from . import options
from .verdict import judge

EXAMPLE = """\
  statusquo accept 3f9a01bc --because "the ministry's own statement says so" --by Ada"""


def run(
    claim: options.Claim,
    because: options.Because,
    by: options.Judge = None,
    workspace: options.Workspace = None,
) -> None:
    """Accept a claim: it posts to the ledger at once.

    A tentative claim then counts as if a second origin bore it out, on the record from now on and reported since it was
    printed. A later verdict on the same claim overrides this one; both are kept.
    """
    judge(claim, "accepted", because, by, workspace)
