"""Two persons with their offices joined by "and": both are meant, whoever they act for."""

from __future__ import annotations

import pytest

from coded import lines

CASES = (
    (
        "Britain removed Syrian President Ahmed al-Sharaa and Interior Minister Anas Khattab from its sanctions list.",
        "delist",
        {"United Kingdom delist Ahmed al-Sharaa", "United Kingdom delist Anas Khattab"},
    ),
    (
        "Verania froze the assets of Iranian President Masoud Pezeshkian and Foreign Minister Abbas Araghchi.",
        "sanction",
        {"Verania sanction Masoud Pezeshkian", "Verania sanction Abbas Araghchi"},
    ),
    (
        "Verania imposed sanctions on Vladimir Putin and Sergei Lavrov.",
        "sanction",
        {"Verania sanction Vladimir Putin", "Verania sanction Sergey Lavrov"},
    ),
    (
        "Verania met Belarusian President Alexander Lukashenko and Kosovo's President Vjosa Osmani.",
        "meet",
        {"Verania meet Belarus", "Verania meet Kosovo"},
    ),
    (
        "Mali Foreign Minister Abdoulaye Diop and Niger Foreign Minister Bakary Sangare signed a deal with Ostmark.",
        "agree",
        {"Mali agree Ostmark", "Niger agree Ostmark"},
    ),
    # of a state it is one deed, and of two clauses each has its own
    ("Peru's president met Vladimir Putin and Sergei Lavrov in Hallen.", "meet", {"Peru meet Russia"}),
    (
        "Peru expelled Iranian Ambassador Mahdi Safari and Foreign Minister Sergei Lavrov condemned Peru.",
        "condemn",
        {"Russia condemn Peru"},
    ),
)  # fmt: skip


@pytest.mark.parametrize(("text", "act", "told"), CASES)
def test_each_of_two_with_their_offices_is_meant(text: str, act: str, told: set[str]) -> None:
    assert lines(text, of=act) == told
