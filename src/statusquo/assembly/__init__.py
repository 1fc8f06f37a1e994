"""Reading -> Claim: names the parties, says on whose word and when, grades, and drops what the text does not bear.

Beside `pipeline` and not a stage: the only place that knows both what the coders read and whom the actors name.
"""

from .abstaining import abstention, folded
from .claims import verify
from .figures import figures_of
from .news import date_the_news
from .place import Heard, Place
from .telling import Told, told_by

__all__ = [
    "Heard",
    "Place",
    "Told",
    "abstention",
    "date_the_news",
    "figures_of",
    "folded",
    "told_by",
    "verify",
]
