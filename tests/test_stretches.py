"""Stretches of time in the ledger: what lasted, and what happened once within them."""

import pytest

from statusquo.ledger.posting import dates
from statusquo.model import When


@pytest.mark.parametrize(
    ("start", "end", "precision", "posted"),
    [
        ("2024-03-01", "2024-03-10", "part", ("2024-03", None)),
        ("2024-03-25", "2024-03-31", "week", ("2024-03", None)),
        ("2024-07-29", "2024-08-04", "week", ("2024", None)),
        ("2024-12-30", "2025-01-05", "week", (None, None)),
        ("2024-04", "2024-06", "quarter", ("2024", None)),
        ("2024-03-01", "2024-03-10", "interval", ("2024-03-01", "2024-03-10")),
        ("2024-03-14", "2024-03-15", "interval", ("2024-03", None)),
        ("1996", "2001", "interval", ("1996", "2001-12-31")),
        ("2024-03", None, "month", ("2024-03", None)),
    ],
)
def test_what_happened_once_within_a_stretch_does_not_end_with_it(start, end, precision, posted):
    assert dates(When(start=start, end=end, precision=precision, basis="relative")) == posted
