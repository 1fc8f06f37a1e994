"""What makes a recognition less than one that stands: how it is done ("tacitly"), as what and for what ("as a partner", "for her work"), and
whether it is taken back, or only held against somebody, where it is told.

Each makes the claim a suggestion: whoever reads the sentence sees more than its rules do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ..actors.officials import OFFICE_OF, offices_beside, stands_among
from ..actors.phrases import titles_before
from ..coders.reading import Reading
from ..model import Party
from ..syntax import grammar, tree
from .place import Place
from .who_is_recognised import doubts_of_words

if TYPE_CHECKING:
    from ..syntax.words import Token

INFORMALLY, IN_PRACTICE = grammar.words("recognised_informally"), grammar.words("recognised_in")
IN_A = grammar.words("recognised_in_a")
OF_NO_STATE, STATES = grammar.words("parts_of_a_state"), grammar.words("state_nouns")
AS_STATES = grammar.words("states_in_full")
PURPOSES = grammar.words("recognised_for")
HONOURS = grammar.words("honoured_with")
TAKING_BACK = grammar.words("taking_back")
RECOGNISING, DERECOGNISING = grammar.words("recognising_verbs"), grammar.words("derecognising")
BEFORE = frozenset({"compound", "amod", "nmod"})
OWNERS = frozenset({"PRP$"})
AS, OWN = "as", "own"
WITHIN = ("of", "in", "for", "within")
THING_DONE = frozenset({"dobj", "nsubjpass"})
CLAUSES = frozenset({"relcl", "acl"})
ACCUSING = grammar.words("accusing_of")
PRESENT = frozenset({"VBZ", "VBP"})
AUXILIARIES = ("aux", "auxpass")
WHEN = grammar.words("opening_of_a_time")
PARTIES = frozenset({"group"})


def lesser(reading: Reading, actor: Party, recipient: Party | None, place: Place) -> Iterator[str]:
    """Each reason for which the recognition may be none, or none that stands."""
    verb = reading.trigger
    yield from (why for asked, why in OF_ANY if asked(verb))
    if tree.lemma(verb) in RECOGNISING:
        yield from (why for asked, why in OF_THE_VERB if asked(verb))
    # an opposition may recognise its president
    of_state = recipient is not None and recipient.kind == "state"
    if of_state and actor.kind in PARTIES and speaks_for_nobody_else(actor, place):
        yield f"{actor.name}: not told to speak for a state"
    if holds_a_lesser_office(reading, actor, place):
        yield f"{actor.agent}: no office that is told to bind its state"
    if recipient is not None and is_told_by_no_ruler(recipient, place):
        yield f"{recipient.agent}: not told to rule"
    yield from doubts_of_words(reading, actor, recipient, place)


def speaks_for_nobody_else(actor: Party, place: Place) -> bool:
    """Whether a group is no authority over a territory: a party, a movement."""
    ontology = place.scene.ontology
    known = ontology.actors.get(actor.id)
    return known is None or known.authority is None


def holds_a_lesser_office(reading: Reading, actor: Party, place: Place) -> bool:
    """As in "US Representative Dana Venn", "Kalmia's army chief Dana Venn": whose office a state may have by what stands beside a name."""
    if not (actor.in_person and actor.why.startswith(OFFICE_OF)):
        return False
    words = place.scene.ontology.words["binding_titles"]
    names = reading.actor[0] if reading.actor else ()
    titles = [title for name in names for title in (*titles_before(name, BEFORE), *offices_beside(name))]
    return bool(titles) and not any(tree.lemma(word) in words for word in (*names, *titles))


def is_told_by_no_ruler(recipient: Party, place: Place) -> bool:
    """As in "recognised a Chadian minister", "Chad's parliament", "the country's envoys"."""
    ruling = place.scene.ontology.words["recognised_agents"]
    named = recipient.agent is None or recipient.in_person or not recipient.agent.split()[-1].islower()
    return not named and not stands_among(recipient, ruling)


def is_informal(verb: Token) -> bool:
    """As in "tacitly recognised", "recognised it in practice", "by mistake"."""
    if any(tree.lemma(word) in INFORMALLY for word in tree.children(verb, "advmod")):
        return True
    hosts = (verb, *tree.children(verb, *tree.ANY_SUBJECTS, "dobj", "agent"))
    there = [prep for host in hosts for prep in host.children if prep.pos_ == "ADP" and prep.lower_ != AS]
    nouns = [noun for prep in there for noun in tree.children(prep, "pobj")]
    if any(tree.lemma(noun) in PURPOSES for noun in nouns):  # "for all practical purposes"
        return True
    kinds = {word.lower_ for noun in nouns for word in tree.children(noun, "amod")}
    if not kinds.isdisjoint(IN_A):  # "in a symbolic vote"
        return True
    return any(tree.lemma(noun) in IN_PRACTICE for prep in there for noun in bare(prep))


def bare(prep: Token) -> list[Token]:
    """The noun that stands behind a preposition without an article: "in practice", "on paper", not "in the paper"."""
    return [noun for noun in tree.children(prep, "pobj") if noun.i == prep.i + 1]


def is_honoured(verb: Token) -> bool:
    """As in "recognised her for her work", "for saving the talks", "with a medal"."""
    for noun in tree.prepositional(verb, "for"):
        if noun.tag_ == "VBG" or any(owner.tag_ in OWNERS for owner in tree.children(noun, "poss")):
            return True
    return any(
        tree.lemma(noun) in HONOURS or any(owner.tag_ in OWNERS for owner in tree.children(noun, "poss"))
        for noun in tree.prepositional(verb, "with")
    )


def is_called_less(verb: Token) -> bool:
    """As in "as the leader of the opposition", "as a safe country", "as a state in transition"."""
    called = tree.prepositional(verb, "as")
    quality = [
        word
        for prep in tree.children(verb, "prep")
        if prep.lower_ == "as"
        for word in tree.children(prep, "amod", "acomp")
    ]
    if any(word.lower_ not in AS_STATES for word in (*quality, *called) if word.pos_ == "ADJ"):
        return True
    if any(word.lower_ == OWN for word in called):
        return True
    if any(clause.tag_ == "VBN" and is_opened_by_as(clause) for clause in tree.children(verb, "advcl")):
        return True  # "as occupied"
    return any(is_of_no_state(noun) or is_of_a_sort(noun) for noun in called if noun.pos_ == "NOUN")


def is_opened_by_as(clause: Token) -> bool:
    bare = not tree.children(clause, "aux", *tree.ANY_SUBJECTS)
    return bare and any(mark.lower_ == AS for mark in tree.children(clause, "mark"))


def is_of_no_state(noun: Token) -> bool:
    """Whether a post is one in less than a state: "leader of the opposition", "head of a government in exile", "opposition leader"."""
    told = [noun, *tree.children(noun, "compound", "nmod", "amod", "poss")]
    for prep in WITHIN:
        for within in tree.prepositional(noun, prep):
            if is_of_no_state(within):
                return True
    return any(tree.lemma(word) in OF_NO_STATE for word in told)


def is_of_a_sort(noun: Token) -> bool:
    """Whether a state is called one of a sort: "a safe country", "a donor country", "a country of origin", not "a sovereign state"."""
    if tree.lemma(noun) not in STATES:
        return False
    sort = [
        word
        for word in tree.children(noun, "amod", "compound", "nmod")
        if word.tag_ != "JJ" or not word.text[:1].isupper()
    ]
    sorted_out = any(word.lower_ not in AS_STATES for word in sort)
    return sorted_out or any(of.pos_ == "NOUN" and not of.children for of in tree.prepositional(noun, "of"))


def is_in_marks(verb: Token) -> bool:
    """As in: A "recognises" B."""
    tokens = verb.doc.tokens
    return 0 < verb.i < len(tokens) - 1 and tokens[verb.i - 1].is_quote and tokens[verb.i + 1].is_quote


def is_followed_by_the_opposite(verb: Token) -> bool:
    """As in "recognised, then derecognised B", whose last verb the parser may hang from B."""
    near = (
        *tree.children(verb, "conj"),
        *(word for thing in tree.children(verb, "dobj") for word in thing.lefts),
    )
    return any(tree.lemma(word) in DERECOGNISING for word in near)


def is_in_what_is_taken_back(verb: Token) -> bool:
    """As in "withdrew the recognition that it had granted to B", "tore up the treaty under which A recognised B"."""
    clause = verb
    while clause.dep_ == "conj":
        clause = clause.head
    if clause.dep_ not in CLAUSES or clause.head.dep_ not in THING_DONE:
        return False
    undoing = clause.head.head
    return tree.lemma(undoing) in TAKING_BACK and not tree.children(undoing, "neg")


def is_for_a_time_to_come(verb: Token) -> bool:
    """As in "recognises B when the time is right": both in the present."""
    first = verb
    while first.dep_ == "conj":
        first = first.head
    if verb.tag_ not in PRESENT or tree.children(verb, *AUXILIARIES):
        return False
    clauses = [*tree.children(verb, "advcl"), *(tree.children(first, "advcl") if first is not verb else ())]
    return any(clause.i > verb.i and is_told_of_when(clause) for clause in clauses)


def is_told_of_when(clause: Token) -> bool:
    opened = any(word.lower_ in WHEN for word in tree.children(clause, "advmod", "mark"))
    finite = [*tree.children(clause, *AUXILIARIES), clause]
    return opened and finite[0].tag_ in PRESENT


def is_held_against(verb: Token) -> bool:
    """As in "accused A of recognising B": whoever accuses may be wrong, or mean a visit."""
    above = verb.head
    return verb.dep_ == "pcomp" and tree.lemma(above.head) in ACCUSING


OF_ANY: tuple[tuple[Callable[[Token], bool], str], ...] = (
    (is_informal, "not told to be formal"),
    (is_for_a_time_to_come, "told of a time to come"),
    (is_in_what_is_taken_back, "told of something that is taken back"),
    (is_held_against, "what somebody is accused of"),
)
OF_THE_VERB: tuple[tuple[Callable[[Token], bool], str], ...] = (
    (is_honoured, "somebody may be honoured"),
    (is_called_less, "recognised as something less than a state or its head"),
    (is_in_marks, "the word stands in quotation marks"),
    (is_followed_by_the_opposite, "it was undone, as the sentence tells"),
)
"""What is asked of every word of recognition, and of verbs that have other senses; and why it is a doubt."""
