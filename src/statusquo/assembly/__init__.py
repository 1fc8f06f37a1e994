"""Reading -> Claim: names the parties, says on whose word and when, grades, and drops what the text does not bear.

Beside `pipeline` and not a stage: the only place that knows both what the coders read and whom the actors name.
"""

from .abstaining import abstention, folded
from .claims import claims_of, verify
from .figures import figures_of
from .news import date_the_news
from .place import Heard, Place

__all__ = [
    "Heard",
    "Place",
    "abstention",
    "claims_of",
    "date_the_news",
    "figures_of",
    "folded",
    "verify",
]
