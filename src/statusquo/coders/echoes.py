"""What a verb that stands for an act told before takes over of it: in "A refused to recognise B, as did C", C refused as well."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..syntax import grammar, tree
from .controllers import controller, teller
from .finite import is_perfect
from .reading import Factuality, Reading

if TYPE_CHECKING:
    from ..syntax.words import Token

AROUND = frozenset({"nsubj", "neg", "cc", "mark", "punct", "conj"})
DENYING = grammar.words("denying_echoes")
BESIDES = grammar.words("elliptical_adverbs")
"""What may stand around a verb that leaves out the rest."""
INVERTING = grammar.words("inverting")
BESIDE_ECHOES = BESIDES | DENYING
LATER = grammar.words("follows_in_time")
TIMES = grammar.words("times")
MODAL = frozenset({"MD"})
SIMPLE, PERFECT = "do", "have"
YEAR = 4
FINITE = frozenset({"VBD", "VBZ", "VBP"})
NOT_FINITE = frozenset({"VB", "VBN", "VBG"})
CLAUSES = frozenset({"ccomp", "csubj", "parataxis"})


def echoed(reading: Reading, echo: Token, own: Factuality) -> Factuality | None:
    """How sure the echo of an act is; None where nobody can tell which of two verbs it echoes.

    It stands for the verb beside it with all that hangs from that: "A urged B to recognise C, as did D" tells what D urged, and
    nothing that D did to C. Where the verb beside it only governs the act, and both are of one subject, the echo does what is told of
    the act, and no more: "agreed to", "refused to".
    """
    act, beside = reading.trigger, verb_beside(echo)
    if is_so(echo) and deed_between(act, echo):
        own = replace(own, grade="tentative")
    if beside == echo:
        return own  # the main verb: "A was the first to recognise B; C did so on Monday"
    if denies_again(echo) and reading.factuality.polarity == reading.unit.polarity == "affirmed":
        return None  # "no longer recognises B, and neither does C"
    if beside in tree.ancestors(act):
        if any(verb.dep_ in CLAUSES for verb in path(act, beside)):
            inner = agrees(echo, act) and not agrees(
                echo, beside
            )  # "does not recognise B, D said, nor does C"
            return own if inner or is_same_party(reading, echo) else None
    elif is_turned(echo) and any(
        verb.dep_ in CLAUSES and agrees(echo, verb.head) for verb in tree.ancestors(act)
    ):
        return None  # "said that B recognised C, as did D": said so as well, or recognised it
    if are_coordinate(act, beside) or beside not in tree.ancestors(act):
        return as_done(own) if tree.lemma(echo) == PERFECT and echo.tag_ in FINITE else own
    return of_what_governs(reading, echo, own, beside)


def of_what_governs(reading: Reading, echo: Token, own: Factuality, beside: Token) -> Factuality | None:
    """The same where the verb beside it governs the act: "refused to recognise B, as did C", "plans to recognise B, as C has done"."""
    told = reading.factuality
    if told.polarity == "affirmed" and told.modality == "actual" and told.asker is None:
        return own
    if is_same_party(reading, echo):
        return own  # "asked B to recognise C, and B did so"
    if told.asker is not None or told.addressee is not None:
        return None
    if told.polarity == "affirmed" and has_done_it(echo, beside):
        return as_done(own)
    if tree.children(beside, "neg") and not is_turned(echo):
        return None  # "does not plan to recognise B, as C did": planned it, perhaps
    plain = own.polarity == "affirmed" and own.modality == "actual" and not is_so(echo)
    return replace(told, sayer=None, grade=min(told.grade, own.grade)) if plain else None


def deed_between(act: Token, echo: Token) -> bool:
    """As in "thanked B, which had recognised it, and wants C to do so": what B did stands nearer."""
    if "relcl" not in act.doc.relations:
        return False
    told = [word for word in act.doc.tokens[act.i + 1 : echo.i] if word.dep_ == "relcl"]
    above = {act, *tree.ancestors(act)}
    return any(word.pos_ == "VERB" and tree.children(word, "dobj") and word not in above for word in told)


def has_done_it(echo: Token, beside: Token) -> bool:
    """As in "is to recognise B, as C has done", "will open an embassy, as D did in May": what is only planned others have done."""
    helpers = [*tree.children(echo, "aux"), echo]
    finite = [word for word in helpers if tree.lemma(word) in {SIMPLE, PERFECT} and word.tag_ in FINITE]
    return bool(finite) and not is_so(echo) and not any(is_of_one_time(word, beside) for word in finite)


def is_of_one_time(echo: Token, verb: Token) -> bool:
    past = tree.lemma(echo) != SIMPLE or is_told_as_past(verb) == (echo.tag_ == "VBD")
    return past and agrees(echo, verb)


def as_done(own: Factuality) -> Factuality:
    """A fact, though the "as" beside a plan is read as one of time."""
    return (
        replace(own, modality="actual", grade="firm", cues=(), words=())
        if own.polarity == "affirmed"
        else own
    )


def verb_beside(echo: Token) -> Token:
    """The verb for which it stands: the nearest to which its clause is joined, or that governs it, which agrees with it. "Did" stands
    for no "to recognise".
    """
    if is_so(echo):
        return echo.head
    above = [verb for verb in tree.ancestors(echo.head) if verb.pos_ in {"VERB", "AUX"}]
    return next((verb for verb in above if agrees(echo, verb)), echo.head)


def are_coordinate(one: Token, other: Token) -> bool:
    """Whether one of two verbs is the other, or joined to it by "and"."""
    return other in coordinated(one) or one in coordinated(other)


def coordinated(verb: Token) -> list[Token]:
    found = [verb]
    while found[-1].dep_ == "conj":
        found.append(found[-1].head)
    return found


def path(below: Token, above: Token) -> list[Token]:
    """The words from one up to another, without the latter."""
    found = []
    for word in tree.ancestors(below):
        if word == above:
            break
        found.append(word)
    return found


def is_same_party(reading: Reading, echo: Token) -> bool:
    """Whether the subject of the echo is by name who was told to act."""
    own = {word.text for word in tree.children(echo, "nsubj") if word.pos_ == "PROPN"}
    return any(word.text in own for words in reading.actor[:1] for word in words)


def is_so(echo: Token) -> bool:
    return any(word.lower_ == "so" for word in echo.doc[echo.i : echo.i + 2])


def is_turned(echo: Token) -> bool:
    """As in "as did A", "so has A": it stands before its subject."""
    return any(subject.i > echo.i for subject in own_subject(echo))


def denies_again(echo: Token) -> bool:
    """As in "nor does A", "neither has A": what came before is denied as well."""
    return echo.i > 0 and echo.nbor(-1).lower_ in DENYING


def agrees(echo: Token, verb: Token) -> bool:
    """Whether an auxiliary may stand for a verb: "has" for "has recognised", "did" for "recognised"; "will" for any of a clause."""
    if tree.lemma(echo) == SIMPLE and echo.tag_ in NOT_FINITE:
        return is_finite(verb)  # "as A had done"
    if not is_finite(verb):
        return False
    if echo.tag_ in MODAL:
        return True
    if tree.lemma(echo) == PERFECT:
        return is_perfect(verb) or is_past(verb, echo)
    simple = verb.tag_ in FINITE or any(tree.lemma(child) == SIMPLE for child in tree.children(verb, "aux"))
    return simple and (is_told_as_past(verb) == (echo.tag_ == "VBD") or not is_turned(echo))


def is_told_as_past(verb: Token) -> bool:
    return verb.tag_ == "VBD" or any(child.tag_ == "VBD" for child in tree.children(verb, "aux"))


def is_past(verb: Token, echo: Token) -> bool:
    """As in "A recognised B in May, but C has not"."""
    return verb.tag_ == "VBD" and tree.lemma(echo) == PERFECT and not is_turned(echo)


def is_finite(verb: Token) -> bool:
    return verb.tag_ in FINITE or any(child.tag_ in FINITE | MODAL for child in tree.children(verb, "aux"))


def is_bare(verb: Token) -> bool:
    """Whether nothing but its subject, "not" and a time stands beside a verb that leaves out what is done."""
    return all(is_around(child, verb) for child in verb.children)


def is_around(child: Token, verb: Token) -> bool:
    around = AROUND
    if tree.lemma(verb) == SIMPLE and verb.tag_ in NOT_FINITE:
        around |= {"aux"}  # "as A had done"
    if own_subject(verb) != tree.children(verb, "nsubj"):
        around |= {"dobj", "attr", "preconj"}
    return child.dep_ in around or child.lower_ in BESIDE_ECHOES or is_time(child)


def own_subject(verb: Token) -> list[Token]:
    """Who does it again; behind the verb after "nor", "neither", "so" ("..., nor has Britain")."""
    own = [t for t in tree.children(verb, "nsubj") if t.tag_ not in {"WDT", "WP"}]
    meant = teller(own[0], verb) if own else controller(verb)
    if meant is not None:
        return [meant]
    joined = verb.dep_ == "conj" or verb.i == 1  # "So have A and B."
    inverted = verb.i > 0 and verb.nbor(-1).lower_ in INVERTING and joined
    return own or (tree.children(verb, "dobj", "attr") if inverted else [])


def is_time(word: Token) -> bool:
    """As in "did so in May", "had done two years earlier", "did in 2009": a time beside an echo."""
    if word.dep_ == "npadvmod":
        return tree.lemma(word) in TIMES
    if word.dep_ != "prep" or tree.lemma(word) not in LATER:
        return False
    return any(is_date(noun) for noun in tree.children(word, "pobj"))


def is_date(noun: Token) -> bool:
    return tree.lemma(noun) in TIMES or (noun.text.isdigit() and len(noun.text) == YEAR)
