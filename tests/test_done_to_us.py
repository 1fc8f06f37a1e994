"""What is done to "us" in the words of somebody in office is done to the body for which he speaks."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Kalmia recognised us in May," President Jonas Brecht said.', "Kalmia recognise Ostmark"),
        ('"Japan sanctioned us," Jonas Brecht said.', "Japan sanction Ostmark"),
        ('"Kalmia has never recognised us," Jonas Brecht said.', "Kalmia not recognise Ostmark"),
        ('Dara Venn, the leader of the Ashen Front, said: "Kalmia has recognised us."', "Kalmia recognise Ashen Front"),
        ('"Kalmia has recognised our government," Jonas Brecht said.', "Kalmia recognise Ostmark"),
    ],
)  # fmt: skip
def test_us_is_the_state_and_no_person(text, expected):
    assert lines(text, firm=True) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        '"Japan has sanctioned our minister," Jonas Brecht said.',
        "Japan has sanctioned Jonas Brecht's minister.",
    ],
)
def test_another_in_office_is_not_the_one_who_speaks(text):
    assert not any(line.endswith(("Brecht", "Ostmark")) for line in lines(text, firm=True))


def test_he_who_is_named_is_done_to_in_person():
    assert lines("Japan sanctioned President Jonas Brecht in May.", firm=True) == {
        "Japan sanction Jonas Brecht"
    }
