"""Who is to "do so": whoever refuses, plans or says it, in the same sentence and in the next one."""

import pytest

from coded import claims, lines

TELLS = {
    "Togo refused to do so.": ("negated", "actual"),
    "Togo has declined to do so.": ("negated", "actual"),
    "Togo intends to do so.": ("affirmed", "planned"),
    "Togo has no plans to do so.": ("negated", "planned"),
    "Togo has ruled out doing so.": ("negated", "planned"),
    "Togo has decided against doing so.": ("negated", "planned"),
    "Togo is considering doing so.": ("affirmed", "possible"),
    "Togo said it would do so.": ("affirmed", "planned"),
    "Togo said it would not do so.": ("negated", "planned"),
}
TELLS_NOBODY = [
    "Togo urged Benin to do so.",
    "Togo persuaded Benin to do so.",
    "Togo warned Benin against doing so.",
    "Togo said it had done so.",
]


def told_of_togo(text):
    found = claims(text, published="2024-07-15")
    return [(c.polarity, c.modality) for c in found if c.act == "recognise" and c.actor.name == "Togo"]


@pytest.mark.parametrize(("second", "told"), TELLS.items())
def test_whoever_would_do_so_is_told(second, told):
    assert told_of_togo(f"Ghana recognised Kosovo on Friday. {second}") == [told]
    assert told_of_togo(f"Ghana recognised Kosovo on Friday, but {second}") == [told]


@pytest.mark.parametrize("second", TELLS_NOBODY)
def test_whoever_has_another_do_so_is_not(second):
    assert told_of_togo(f"Ghana recognised Kosovo on Friday. {second}") == []


@pytest.mark.parametrize(
    ("text", "never"),
    [
        (
            "Verania thanked Ostmark, which has recognised the Ashen Front, and expects Bordavia to do so in May.",
            "Bordavia praise Ostmark",
        ),
        (
            "Kalmia condemned Peru, which had severed relations with Chad, and urged Ostmark not to do so.",
            "Ostmark condemn",
        ),
        (
            "Verania met Bordavia, which recognised the Ashen Front in May, and hopes that Kalmia will do so.",
            "Kalmia meet",
        ),
    ],
)
def test_the_deed_of_a_clause_between_may_be_what_is_done(text: str, never: str):
    assert not [line for line in lines(text, firm=True) if line.startswith(never)]
