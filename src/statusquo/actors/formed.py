"""Who is meant by "the new government", "the new state" where the report has just told who formed or declared one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import grammar, roles, tree
from .spoken import Stretch

if TYPE_CHECKING:
    from ..syntax.words import Token

FORMING = grammar.words("forming_one")
GOVERNMENTS, STATES = grammar.words("formed_governments"), grammar.words("formed_states")
AGAIN = {
    **dict.fromkeys(GOVERNMENTS | grammar.words("formed_called"), GOVERNMENTS),
    **dict.fromkeys(STATES | grammar.words("declared_called"), STATES),
}
"""By what it is called afterwards, what may have been formed."""
KINDS = grammar.words("formed_kinds")
IT, RECOGNISING = "it", grammar.words("recognising")
OBJECTS = frozenset({"dobj", "pobj", "nsubjpass"})
Named = Callable[["Token"], Party | None]


def formed(head: Token, near: Sequence[Stretch], named: Named) -> Party | None:
    """Who formed it, in this sentence or the one before: "The Front formed a government. A recognised the government"."""
    made = AGAIN[head.in_news]
    if head.dep_ not in OBJECTS or not is_taken_up(head):
        return None
    for stretch in reversed(near):
        doers = [named(doer) for doer in doers_of(stretch, head, made)]
        if doers:
            return as_former(doers[-1])
    return None


def as_former(party: Party | None) -> Party | None:
    return replace(party, why=f"formed by {party.name}", agent=None, in_person=False) if party else None


def may_be_formed(head: Token) -> bool:
    """As in "B recognised it", "it was recognised by B": a government may be meant that was just told to be formed."""
    return head.lower_ == IT and head.dep_ in OBJECTS and tree.lemma(head.head) in RECOGNISING


def recognised(it: Token, near: Sequence[Stretch], named: Named) -> tuple[Party | None] | None:
    """Who formed what is recognised, nobody where he has no name; None where nobody is told to have formed a government. Whose state
    stands before it ("In A the rebels formed one. B recognised it") is not the one.
    """
    for stretch in reversed(near):
        doers = [named(doer) for doer in doers_of(stretch, it, GOVERNMENTS, named=False)]
        if doers:
            return (as_former(doers[-1]),)
    return None


def is_taken_up(head: Token) -> bool:
    """As in "the government", "the new rival government"; not in "the government of A", "the Kalmian government"."""
    before = {child.lower_ for child in head.lefts}
    told = all(child.dep_ in {"det", "amod", "punct"} and child.i < head.i for child in head.children)
    return head.tag_ == "NN" and "the" in before and told and before <= KINDS | {"the"}


def doers_of(stretch: Stretch, head: Token, made: frozenset[str], *, named: bool = True) -> Iterator[Token]:
    """Whoever is told by a verb to have formed one, before the word that takes it up; also one with a name of its own, if `named`."""
    if stretch.doc is None or FORMING.isdisjoint(stretch.doc.lemmas):
        return
    for verb in stretch.doc.tokens:
        behind = stretch.doc is head.doc and verb.i > head.i
        if verb.pos_ != "VERB" or behind or tree.lemma(verb) not in FORMING or tree.children(verb, "neg"):
            continue
        things = [thing for thing in tree.children(verb, "dobj") if named or thing.text.islower()]
        if any(tree.lemma(thing) in made for thing in things):
            yield from roles.subject(verb)[:1]
