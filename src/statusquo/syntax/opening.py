"""Where the parser reads on over the comma behind an opening clause: "When A recognised B, C and D protested" is no list of three.

A finite verb has a subject. Where a list is all that stands between the clause before it and the verb, the list ends at its
first comma, and what follows is the subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import grammar, lists, tree
from .edges import Edge, Rules
from .words import Token

MONTHS = grammar.words("months")
STANDING_IN = frozenset({"do", "take", "make"})
YEAR = re.compile(r"(?:19|20)\d\d")
OPENING = grammar.words("opening")
WERE = "were"
INVERTING = frozenset({"had", "should", WERE})
HAVING = "having"
FINITE = frozenset({"VBD", "VBZ", "VBP"})
HOLDERS = frozenset({"advcl", "relcl", "csubj"})
"""How a clause may hang that stands before its sentence's verb."""


def subject_behind_comma(clause: Token) -> Iterator[Edge]:
    """As in "When A recognised B, C and D protested": it is C and D that protest, and they are not recognised."""
    verb = verb_behind(clause)
    if verb is None:
        return
    own = [word for word in tree.children(verb, *tree.ANY_SUBJECTS) if word.i > clause.i]
    taken = next((word for word in own if is_object_of(word, clause)), None)
    if own in ([], [taken]):
        cut = subject_cut(taken, verb) if taken is not None else cut_within(clause, verb)
        if not cut:
            return
        yield from cut
    if taken is not None:
        yield Edge(word=taken, head=last_verb(clause, taken), dep="dobj")
    if clause.dep_ == "csubj" and taken is not None:
        yield Edge(word=clause, head=verb, dep="advcl")
    if verb.head == clause:
        yield from turned(clause, verb)


def verb_behind(clause: Token) -> Token | None:
    """The finite verb that an opening clause stands before, whichever of the two the parser hung from the other."""
    if clause.pos_ not in tree.VERBAL or (clause.dep_ == "ROOT" and "ccomp" not in clause.doc.relations):
        return None
    if clause.tag_ != "VBG" and not is_opened(clause):
        return None
    inner = tree.first([c for c in tree.children(clause, "ccomp") if c.i > clause.i and is_finite(c)])
    if inner is not None and not tree.children(inner, "mark") and is_opened(clause):
        return inner
    if clause.dep_ == "pcomp":
        return verb_behind_phrase(clause)
    verb = clause.head
    if clause.dep_ == "relcl":
        while verb.head != verb:
            verb = verb.head
    return verb if clause.dep_ in HOLDERS and verb.i > clause.i and is_finite(verb) else None


def verb_behind_phrase(gerund: Token) -> Token | None:
    """As in "After recognising A, B protested", "By recognising A, B angered C"."""
    inner = tree.first([c for c in tree.children(gerund, "ccomp") if c.i > gerund.i and is_finite(c)])
    verb = inner if inner is not None and gerund.head.dep_ == "ROOT" else gerund.head.head
    return verb if gerund.tag_ == "VBG" and verb.i > gerund.i and is_finite(verb) else None


def is_opened(clause: Token) -> bool:
    """Whether a word such as "when" or "because" opens a clause, or the order of its words: "Having recognised A, B left"."""
    for word in clause.children:
        if word.dep_ in {"mark", "advmod"} and word.lower_ in OPENING and word.i < clause.i:
            return True
    return is_condition(clause) or (clause.left_edge.lower_ == HAVING and clause.left_edge.head == clause)


def is_inverted(verb: Token) -> bool:
    """As in "had it recognised X, ...": a condition by the order of words alone."""
    first = verb.left_edge
    if first.head is not verb or first.dep_ != "aux":
        return False
    return any(first.i < subject.i < verb.i for subject in tree.children(verb, *tree.ANY_SUBJECTS))


def is_condition(clause: Token) -> bool:
    """Whether it is opened by the order of words, and not asked: "Had it recognised X", "Should it recognise X"."""
    return clause.left_edge.lower_ in INVERTING and is_inverted(clause)


def condition_before(clause: Token) -> Iterator[Edge]:
    """As in "Had A recognised B, talks would have failed": the clause stands beside what would have been, and is not said of it."""
    if clause.i < clause.head.i and is_condition(clause):
        yield Edge(word=clause, head=clause.head, dep="advcl")


def condition_with_were(verb: Token) -> Iterator[Edge]:
    """As in "Were A to recognise B, C would protest": "were" stands with the infinitive, whose subject is between the two."""
    were = verb.head
    if (
        were.lower_ != WERE
        or verb.tag_ != "VB"
        or not any(c.tag_ == "TO" for c in tree.children(verb, "aux"))
    ):
        return
    told = [word for word in were.children if word.pos_ in tree.NOMINAL]
    between = [word for word in told if were.i < word.i < verb.i]
    if were.left_edge != were or len(between) != 1 or were.head == were:
        return
    yield Edge(word=verb, head=were.head, dep="advcl")
    yield Edge(word=were, head=verb, dep="aux")
    yield Edge(word=between[0], head=verb, dep="nsubjpass" if tree.is_passive(verb) else "nsubj")


def is_finite(verb: Token) -> bool:
    return verb.pos_ in {"VERB", "AUX"} and (
        verb.tag_ in FINITE or bool(tree.children(verb, "aux", "auxpass"))
    )


def is_object_of(noun: Token, clause: Token) -> bool:
    """Whether what the parser took for the subject of the main verb stands right behind the verb of the clause."""
    between = noun.doc[clause.i + 1 : noun.left_edge.i]
    after = noun.doc.tokens[min(noun.i + 1, len(noun.doc) - 1)]
    listed = after.text == "," or bool(second_part(lists.conjuncts(noun)))
    return noun.pos_ in tree.NOMINAL and listed and all(word.text != "," for word in between)


def object_before_clause(noun: Token) -> Iterator[Edge]:
    """As in "A recognised B, C and D after the war ended": who stands before the word that opens a clause is not in it."""
    clause = noun.head
    verb = clause.head
    marks = [mark for mark in tree.children(clause, "mark") if mark.lower_ in OPENING]
    if noun.dep_ != "nsubj" or not marks or not verb.i < noun.i < marks[0].i or verb.pos_ != "VERB":
        return
    if tree.children(verb, "dobj") or len(tree.children(clause, *tree.ANY_SUBJECTS)) == 1:
        return
    yield Edge(word=noun, head=verb, dep="dobj")
    yield Edge(word=clause, head=verb, dep="advcl")


def second_part(members: list[Token]) -> list[Token]:
    """The members of a list from the first comma on."""
    for at, member in enumerate(members):
        if at and member.doc.tokens[member.left_edge.i - 1].text == ",":
            return members[at:]
    return []


def last_verb(clause: Token, noun: Token) -> Token:
    """The verb of the clause that stands next before the noun: "When A met B and recognised C, D and E ..."."""
    verbs = [word for word in clause.subtree if word.i < noun.i and word.pos_ == "VERB"]
    return verbs[-1] if verbs else clause


def cut_within(clause: Token, verb: Token) -> list[Edge]:
    """The cut in the last list of the clause, where the verb behind it has no subject."""
    heads = [
        word
        for word in clause.subtree
        if clause.i < word.i < verb.i and word.dep_ != "conj" and word.pos_ in tree.NOMINAL
    ]
    return next((cut for head in reversed(heads) if (cut := subject_cut(head, verb))), [])


def subject_cut(first: Token, verb: Token) -> list[Edge]:
    """The edges that make what stands behind the first comma of a list the subject of the verb behind it."""
    members = [member for member in lists.conjuncts(first) if member.i < verb.i]
    behind = second_part(members)
    if not behind or any(member.pos_ not in tree.NOMINAL for member in behind):
        return []
    if any(word.text == "," for word in first.doc[behind[-1].i : verb.i]):
        return []
    subject, *others = behind
    passive = bool(tree.children(verb, "auxpass"))
    edges = [Edge(word=subject, head=verb, dep="nsubjpass" if passive else "nsubj")]
    before = members[: len(members) - len(behind)]
    edges += [Edge(word=other, head=subject, dep="conj") for other in others if other.head in before]
    links = (c for member in before for c in tree.children(member, "cc", "punct") if c.i > subject.i)
    return [*edges, *(Edge(word=link, head=subject, dep=link.dep_) for link in links)]


def turned(clause: Token, verb: Token) -> Iterator[Edge]:
    """The main verb takes the place of the clause, and the clause hangs from it."""
    if clause.dep_ == "pcomp":  # "By recognising A, B angered C"
        yield Edge(word=verb, head=verb, dep="ROOT")
        yield Edge(word=clause.head, head=verb, dep="prep")
    else:
        root = clause.head == clause
        yield Edge(word=verb, head=verb if root else clause.head, dep=clause.dep_)
        yield Edge(word=clause, head=verb, dep="advcl")
    for word in clause.children:
        if word.i > verb.i:
            yield Edge(word=word, head=verb, dep=word.dep_)


def month_before_name(month: Token) -> Iterator[Edge]:
    """As in "On 12 May Chad recognised B", "In May Chad did": the month is no part of the name behind it, nor does its day count
    anybody.
    """
    doc = month.doc
    if month.lower_ not in MONTHS or month.i + 2 >= len(doc):
        return
    day = [doc.tokens[month.i - 1]] if month.i and doc.tokens[month.i - 1].text.isdigit() else []
    year = [doc.tokens[month.i + 1]] if YEAR.fullmatch(doc.tokens[month.i + 1].text) else []
    first = doc.tokens[month.i + 1 + len(year)]
    before = doc.tokens[max(month.i - 1 - len(day), 0)]
    joined = {word.head for word in (*day, month)} - {month, *day}
    if before.dep_ != "prep" or before.i > month.i or first.pos_ != "PROPN" or len(joined) != 1:
        return
    (name,) = joined
    if name.pos_ != "PROPN" or name not in {first, first.head}:
        return
    yield Edge(word=month, head=before, dep="pobj")
    yield from (Edge(word=number, head=month, dep="nummod") for number in (*day, *year))
    verb = before.head
    if name.head == before and verb.i > name.i and not tree.children(verb, *tree.ANY_SUBJECTS):
        yield Edge(word=name, head=verb, dep="nsubjpass" if tree.is_passive(verb) else "nsubj")


def rank_before_saying(noun: Token) -> Iterator[Edge]:
    """As in "A recognised B, the first state to do so, its ministry said": the ministry says so, and the first state is A."""
    if noun.pos_ != "NOUN" or not tree.children(noun, "relcl", "acl"):
        return
    above = next((node for node in noun.ancestors if node.pos_ == "VERB"), None)
    told = tree.first(tree.children(above, "ccomp")) if above is not None else None
    if above is None or told is None or not told.i < noun.i < above.i:
        return
    doing = [
        c for c in tree.children(noun, "relcl", "acl") if tree.lemma(c) in STANDING_IN and c.tag_ == "VB"
    ]
    speaking = [c for c in tree.children(above, "nsubj") if noun.i < c.i < above.i]
    if doing and speaking and noun.left_edge.i and noun.doc.tokens[noun.left_edge.i - 1].text == ",":
        whose = tree.first(tree.children(told, "dobj")) or told
        yield Edge(word=noun, head=whose, dep="appos")


def done_by_the_first(verb: Token) -> Iterator[Edge]:
    """As in "A recognised B, the first member of C to do so": what is to be done belongs to the first member, not to A's deed."""
    marks = tree.children(verb, "aux")
    if verb.dep_ != "xcomp" or verb.tag_ != "VB" or tree.lemma(verb) not in STANDING_IN or not marks:
        return
    before = verb.doc[max(marks[0].i - 1, 0)]
    noun = next((node for node in (before, *before.ancestors) if node.dep_ == "appos"), None)
    if (
        noun is not None
        and noun.pos_ == "NOUN"
        and verb.head.i < noun.i < verb.i
        and noun.head.head == verb.head
    ):
        yield Edge(word=verb, head=noun, dep="relcl")


def place_in_a_row(opening: Token) -> Iterator[Edge]:
    """As in "the third state after A and B | to recognise C": no clause, but whom it comes after."""
    verb, noun = opening.head, opening.doc.tokens[max(opening.i - 1, 0)]
    infinitive = any(child.tag_ == "TO" for child in tree.children(verb, "aux"))
    names = [word for word in tree.children(verb, "nsubj") if opening.i < word.i < verb.i]
    if opening.lower_ not in {"after", "since"} or not infinitive or noun.pos_ != "NOUN" or not names:
        return
    yield Edge(word=opening, head=noun, dep="prep")
    yield from (Edge(word=name, head=opening, dep="pobj") for name in names)


RULES: Rules = {
    place_in_a_row: frozenset({"mark"}),
    done_by_the_first: frozenset({"xcomp"}),
    rank_before_saying: frozenset({"nsubj", "prep", "npadvmod", "dep", "parataxis", "appos"}),
    month_before_name: frozenset({"compound", "nmod", "npadvmod", "nummod"}),
    subject_behind_comma: frozenset({"advcl", "relcl", "ROOT", "ccomp", "pcomp", "csubj"}),
    object_before_clause: frozenset({"nsubj"}),
    condition_before: frozenset({"ccomp"}),
    condition_with_were: frozenset({"advcl", "xcomp"}),
}
KINDS: Rules = {
    subject_behind_comma: tree.VERBAL,
    rank_before_saying: frozenset({"NOUN"}),
    done_by_the_first: frozenset({"VB"}),
    condition_with_were: frozenset({"VB"}),
}
WORDS: Rules = {month_before_name: MONTHS, place_in_a_row: frozenset({"after", "since"})}
NEEDS: Rules = {
    done_by_the_first: STANDING_IN,
    rank_before_saying: STANDING_IN,
    subject_behind_comma: OPENING | INVERTING | {"VBG"},
    object_before_clause: OPENING,
    condition_before: INVERTING,
    condition_with_were: frozenset({WERE}),
}
