"""A record like another but for some of its fields."""

from dataclasses import FrozenInstanceError, dataclass, field
from dataclasses import replace as slowly

import pytest

from statusquo.model import Party, Span
from statusquo.model.changing import replace

CHAD = Party(id="TCD", name="Chad", kind="state", why="name")


@dataclass(slots=True)
class Counted:
    word: str
    letters: int = field(init=False)

    def __post_init__(self) -> None:
        self.letters = len(self.word)


@dataclass(frozen=True)
class One:
    alone: tuple[str, ...]


def test_it_has_the_changes_and_all_else_as_it_was():
    assert replace(CHAD, sure=False, why="pronoun") == slowly(CHAD, sure=False, why="pronoun")
    assert replace(CHAD) == CHAD
    assert replace(Span(start=1, end=3, quote="ab"), end=2) == Span(start=1, end=2, quote="ab")


def test_the_first_stays_as_it_was_and_the_new_one_is_frozen_as_well():
    with pytest.raises(FrozenInstanceError):
        replace(CHAD, name="Mali").name = "Peru"
    assert CHAD.name == "Chad"


def test_what_is_worked_out_from_others_is_worked_out_again():
    assert replace(Counted("ship"), word="fleet").letters == len("fleet")


def test_of_a_record_with_one_field():
    assert replace(One(("a", "b"))) == One(("a", "b"))
    assert replace(One(("a", "b")), alone=()) == One(())


def test_a_field_that_it_does_not_have_is_an_error():
    with pytest.raises(TypeError):
        replace(CHAD, colour="blue")
