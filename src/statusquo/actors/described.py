"""Whom "a regime that bans girls from school" means, where somebody speaks so of a body that the text has just named.

Likely only, and nobody where two may be meant, where all of a kind are ("any regime that", "a regime that jails its people will fall"),
or where it is denied of somebody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import roles, tree
from .meant import DEFINITE

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast
    from .discourse import Discourse
    from .spoken import Stretch

One = Callable[["Token"], "Party | None"]
ARTICLES = frozenset({"a", "an"})
DEEDS = frozenset({"this", "that", "it", "they", "you", "we", "which", "these", "those"})
"""Subjects of what is said of a deed, or of whoever does it."""
RULERS = frozenset({"authority", "group"})
"""Of all whom the sentence before names, they are meant rather than a state: "The junta hailed it. This rewards a regime that"."""
MEANING = frozenset({"be", "mean", "amount", "equal"})
OPEN = frozenset({"if", "unless", "whether", "like", "unlike"})
NOT_OF_IT = frozenset({"nobody", "none", "i"})
"""Subjects who honour nobody in particular: "nobody should reward a regime that", "I support a party that"."""
WHY = "as it is described"


def described(head: Token, discourse: Discourse, cast: Cast, one: One) -> Party | None:
    """The party that an indefinite noun with a clause of its own stands for."""
    kinds = kinds_described(head, cast)
    if not kinds or not OPEN.isdisjoint(head.doc.lowers) or "?" in head.doc.lowers:
        return None
    party = equated(head, one)
    if party is None:
        meant = acted_on(head, kinds, discourse, cast)
        party = meant[0] if len({cast.ontology.authority(one.id) for one in meant}) == 1 else None
    fits = party is not None and party.kind in kinds
    return replace(party, agent=None, in_person=False, why=WHY, sure=False) if fits and party else None


def kinds_described(head: Token, cast: Cast) -> frozenset[str]:
    """What kinds of parties a noun can stand for: "a regime", "a movement"."""
    noun, words = tree.lemma(head), cast.words
    found: set[str] = {"state", "authority"} if noun in words["rulers"] | words["tyrannies"] else set()
    for name, kinds in DEFINITE.items():
        found |= kinds if noun in words[name] else set()
    return frozenset(found)


def is_told_of(head: Token) -> bool:
    """Whether it is one that does something, and no matter which one is not told: "a regime that jails", not "any regime that"."""
    if "relcl" not in head.doc.relations:
        return False
    clauses = tree.children(head, "relcl")
    doing = any(child.tag_ in {"WDT", "WP"} for one in clauses for child in tree.children(one, "nsubj"))
    determined = [child.lower_ for child in tree.children(head, "det", "poss", "predet", "amod")]
    plain = bool(ARTICLES.intersection(determined)) and "such" not in determined
    return doing and plain and not tree.children(head, "neg")


def equated(head: Token, one: One) -> Party | None:
    """As in "Chad is a state that", "praised Chad as a state that", "to meet Chad is to meet a state that": Chad."""
    above = head.head
    if head.dep_ == "attr" and tree.lemma(above) in tree.COPULAS and is_plain(above):
        return first_of((d for d in tree.children(above, "nsubj") if d.lower_ not in DEEDS), one)
    if head.dep_ == "pobj" and above.lower_ == "as":
        return first_of(iter(roles.objects(above.head)), one) if is_plain(above.head) else None
    verb = governor(head)
    meaning = verb.head if verb is not None and verb.dep_ in {"xcomp", "pcomp", "ccomp"} else None
    if meaning is None or tree.lemma(meaning) not in MEANING or not is_plain(meaning):
        return None
    deeds = tree.children(meaning, "csubj")
    return first_of((w for deed in deeds for w in deed.subtree if w.dep_ in {"dobj", "pobj"}), one)


def first_of(words: Iterator[Token], one: One) -> Party | None:
    return next((party for word in words if (party := one(word)) is not None), None)


def governor(head: Token) -> Token | None:
    """The verb that acts on a noun: "rewards a regime", "deals with a regime", "gives cover to a regime"."""
    if head.dep_ == "dobj":
        return head.head
    if head.dep_ != "pobj":
        return None
    above = head.head.head
    return above.head if above.pos_ == "NOUN" and above.dep_ == "dobj" else above


def is_plain(verb: Token) -> bool:
    """Whether it is said to be so, and not denied, wished or imagined."""
    beside = tree.children(verb, "neg", "aux")
    return not any(child.dep_ == "neg" or child.tag_ == "MD" for child in beside)


def acted_on(head: Token, kinds: frozenset[str], discourse: Discourse, cast: Cast) -> list[Party]:
    """Those on whom the deed is done that is said to help or to honour it: in the sentence itself, else in the one before."""
    verb = head.head if head.dep_ == "attr" else governor(head)
    if verb is None or not is_help(verb, cast) or any(child.dep_ == "neg" for child in verb.children):
        return []
    doers = roles.subject(verb)
    if any(tree.children(doer, "neg") or doer.lower_ in NOT_OF_IT for doer in doers):
        return []
    at = next((i for i, one in enumerate(discourse.stretches) if one.doc is head.doc), None)
    if at is None:
        return []
    here, inside = discourse.stretches[at], {word.i for word in (*head.subtree, *who_says_so(verb))}
    taken = {s.party.id for s in here.spoken if s.is_subject and head.doc[s.index].lower_ not in DEEDS}
    found = list(patients(here, kinds, taken, inside))
    if found or not at or (tree.lemma(verb) in tree.COPULAS and not is_deed(verb)):
        return found
    before = discourse.stretches[at - 1]
    told = verb.dep_ in {"ccomp", "parataxis"} or is_deed(verb)
    if not told or before.doc is None or here.index - before.index > 1:
        return []
    return list(patients(before, kinds, taken | doers_of(before), set())) or [
        party
        for party in before.named(cast)
        if party.kind in RULERS & kinds and party.id not in taken and is_deed(verb)
    ]


def who_says_so(verb: Token) -> Iterator[Token]:
    """The words that tell whose words the clause of the verb is: he is described by them, and no deed is done to him."""
    for above in tree.ancestors(verb):
        if above != verb:
            yield from (
                word for doer in tree.children(above, "nsubj") if doer != verb for word in doer.subtree
            )


def is_help(verb: Token, cast: Cast) -> bool:
    return tree.lemma(verb) in cast.words["rewarding"] or (tree.lemma(verb) in tree.COPULAS and is_deed(verb))


def is_deed(verb: Token) -> bool:
    """Whether the subject takes up what was told before: "this rewards", "you are rewarding"."""
    return any(child.lower_ in DEEDS for child in tree.children(verb, "nsubj"))


def doers_of(stretch: Stretch) -> set[str]:
    """Those who act in a sentence; whoever is the subject of a passive is acted on."""
    assert stretch.doc is not None
    return {s.party.id for s in stretch.spoken if s.is_subject and stretch.doc[s.index].dep_ != "nsubjpass"}


def patients(stretch: Stretch, kinds: frozenset[str], taken: set[str], inside: set[int]) -> Iterator[Party]:
    """Parties of a sentence that do not act in it, and are not told of within the description."""
    assert stretch.doc is not None
    for spoken in stretch.spoken:
        if spoken.party.id in taken or spoken.index in inside or spoken.party.kind not in kinds:
            continue
        word = stretch.doc[spoken.index]
        if word.dep_ != "poss" and word.lower_ not in DEEDS:
            yield spoken.party
