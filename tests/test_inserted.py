"""What stands between a name and what is said of it leaves the name where it belongs."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    "between",
    [
        "becoming the first country to do so",
        "becoming the third state in Africa to take that step",
        "breaking with its neighbours",
        "citing a vote in its parliament",
    ],
)
def test_who_stands_before_a_participle_acts(between):
    assert lines(f"Kenya, {between}, recognised Kosovo on 1 March 2024.") == {"Kenya recognise Kosovo"}


def test_who_became_the_first_on_the_way_is_the_first():
    (told,) = claims("Kenya, becoming the first country to do so, recognised Kosovo.")
    assert (told.quantifier, told.scope.of) == ("first", "country")


def test_a_verb_with_a_subject_of_its_own_keeps_it():
    told = lines(
        "Kenya, becoming the first to do so, recognised Kosovo and Peru, citing the war, opposed it."
    )
    assert "Kenya recognise Kosovo" in told
    assert "Peru recognise Kosovo" not in told


@pytest.mark.parametrize("name", ["Amir Khan Muttaqi", "Hassan Akhund", "Joseph Kony", "Syria"])
def test_a_thing_that_is_given_is_no_part_of_a_name(name):
    (told,) = claims(f"Canada granted {name} an exemption from the travel ban until 30 June 2024.")
    assert (told.act, told.actor.id, told.effective.end) == ("lift_sanction", "CAN", "2024-06-30")
