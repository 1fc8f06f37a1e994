"""What is likely, learned from annotated reports: weighs what the rules doubt, and proposes what no rule reads.

Above `assembly`, which makes the claims: a learned claim is made of the same parts, and is always tentative. The rules that
are sure of a reading are never overruled here.
"""

from .judge import Judge
from .weights import Weights

__all__ = ["Judge", "Weights"]
