"""What is likely, learned from annotated reports: weighs what the rules doubt, so that a person is asked what is worth asking.

Above `assembly`, which makes the claims. What the rules are sure of is never touched, and nothing is added to it.
"""

from .forest import Forest
from .judge import Judge

__all__ = ["Forest", "Judge"]
