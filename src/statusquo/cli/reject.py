"""`statusquo reject`: a person's verdict on a claim."""

from __future__ import annotations

from . import options
from .verdict import judge

EXAMPLE = """\
  statusquo reject 3f9a01bc --because "the minister spoke of another state" --by Ada"""


def run(
    claim: options.Claim,
    because: options.Because,
    by: options.Judge = None,
    workspace: options.Workspace = None,
) -> None:
    """Reject a claim: it no longer counts.

    Neither the claim nor what it alone bears out stands in the ledger from now on; questions by --clock recorded as known
    on an earlier day keep their answers. A later verdict on the same claim overrides this one; both are kept.
    """
    judge(claim, "rejected", because, by, workspace)
