"""Words of a parse that belong to one cue of speech: its clause, its speaker, the noun phrase of a speaker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

Tokens = tuple["Token", ...]

CUE_MODIFIERS = frozenset({"aux", "auxpass", "neg", "advmod", "prt"})
DASHES = frozenset({"-", "–", "—", "--", ":"})
TELLING, FORETELLING = grammar.words("tells_whom"), grammar.words("foretelling")
CUT_OFF = frozenset({"relcl", "acl", "parataxis", "ccomp", "case"})
SEMICOLON = ";"


def clause_of(verb: Token) -> Tokens:
    """As in "said that ...", "..., said X"; of "is said to ..." the subject belongs to the content."""
    told = verb.doc.relations
    clauses = tree.children(verb, "ccomp") if "ccomp" in told else []
    if clauses and SEMICOLON in verb.doc.lowers:
        clauses = [clause for clause in clauses if not is_before_semicolon(clause, verb)]
    if "that" in verb.doc.lowers:
        clauses += added_to_thing(verb)
    if (
        not clauses
        and "xcomp" in told
        and (infinitives := tree.children(verb, "xcomp"))
        and tree.is_passive(verb)
    ):
        clauses = [*tree.children(verb, "nsubjpass"), *infinitives]
    return subtrees(clauses)


def is_before_semicolon(clause: Token, verb: Token) -> bool:
    """As in "A demands that B withdraw; C demands nothing of the kind": a sentence of its own, and not what C demands."""
    if clause.i > verb.i or not any(word.pos_ == "NOUN" for word in tree.children(verb, "dobj")):
        return False
    return any(word.text == SEMICOLON for word in verb.doc.tokens[clause.i : verb.i])


def added_to_thing(verb: Token) -> list[Token]:
    """As in "confirmed his visit and that he had met X": a clause beside the thing that is said."""
    return [
        member
        for member in tree.children(verb, "conj")
        if tree.children(verb, "dobj")
        and not tree.children(
            verb, "mark"
        )  # else it is beside the clause of the verb: "said that A left B and that C did"
        and any(t.lower_ == "that" for t in tree.children(member, "mark"))
    ]


def is_added(verb: Token) -> bool:
    """Whether the clause is only added to that before it, although the parse made it its complement: "X met Y, Z posted"."""
    first = verb.left_edge.i
    if verb.dep_ != "ccomp" or verb.head.i >= first or tree.children(verb, "mark", "dobj", "ccomp", "xcomp"):
        return False
    return "," in {verb.doc[first].text, verb.doc[first - 1].text}


def around(verb: Token) -> Tokens:
    """The clause into which ", he said," or "as he put it" is set."""
    as_clause = verb.dep_ == "advcl" and any(t.lower_ == "as" for t in tree.children(verb, "mark", "advmod"))
    if verb.dep_ != "parataxis" and not as_clause and not is_added(verb):
        return ()
    thing = any(t.pos_ in {"NOUN", "PROPN"} for t in tree.children(verb, "dobj"))
    another = any(t.pos_ in {"NOUN", "PROPN"} for t in tree.children(verb, *tree.SUBJECTS))
    if as_clause and thing and another and tree.lemma(verb) not in TELLING:
        return ()  # "as two states recalled their ambassadors"
    nobody = verb.tag_ == "VBN" and not tree.children(verb, *tree.SUBJECTS, "agent")
    if as_clause and (nobody or tree.lemma(verb) in FORETELLING):
        return ()  # "as promised", "as Chad had feared": the reporter tells it
    host = verb.head
    while host.dep_ in {"aux", "auxpass"}:
        host = host.head
    return without(host, verb)


def cue_of(verb: Token) -> Tokens:
    """The verb with the auxiliaries, negation and adverbs that stand directly before it."""
    words, start = verb.doc.tokens, verb.i
    while start and words[start - 1].head is verb and words[start - 1].dep_ in CUE_MODIFIERS:
        start -= 1
    return tuple(words[start : verb.i + 1])


def speaker_of(verb: Token) -> Token | None:
    """The subject; of a verb that the parse gives none, the noun that stands to its left in its place."""
    found = roles.subject(verb)
    if not found and not tree.is_passive(verb):
        found = [t for t in verb.lefts if t.pos_ in tree.NOMINAL and t.dep_ in {"dobj", "compound", "dep"}]
    if not found and verb.i <= 1 and verb.tag_ in {"VBD", "VBN", "VBZ"}:  # 'Said the premier of Peru: "..."'
        found = [t for t in verb.rights if t.dep_ in {"dobj", "nsubj"} and ":" in verb.doc.lowers]
    return after_dateline(found[0]) if found else None


def after_dateline(noun: Token) -> Token:
    """The noun that the parse took for an apposition to the dateline: "OSLO (Agency) - The envoy ..."."""
    for child in tree.children(noun, "appos"):
        between = noun.doc[noun.i + 1 : child.left_edge.i]
        if noun.left_edge.i == 0 and any(is_dash(token) for token in between):
            return child
    return noun


def is_dash(token: Token) -> bool:
    """Whether the word is a dash between spaces, not a hyphen."""
    return token.text in DASHES and token.i > 0 and bool(token.nbor(-1).whitespace_)


def subtrees(heads: Sequence[Token]) -> Tokens:
    """The heads with all that hangs from them, in the order of the sentence."""
    if not heads:
        return ()
    if len(heads) == 1 and heads[0].doc.tree.is_projective:
        return tuple(heads[0].subtree)
    found = {token.i: token for head in heads for token in head.subtree}
    return tuple(found[i] for i in sorted(found))


def without(clause: Token, inset: Token) -> Tokens:
    """The words of a clause less those of one that is set into it."""
    kept_out = {token.i for token in inset.subtree}
    left = [token for token in clause.subtree if token.i not in kept_out]
    while left and left[-1].is_punct:
        left.pop()
    return tuple(left)


def noun_phrase(head: Token) -> Tokens:
    """The words of a noun phrase, without a dateline before it, clauses attached to it and a possessive ending."""
    words, start = head.doc.tokens, head.left_edge.i
    clauses = [child.left_edge.i for child in head.children if child.dep_ in CUT_OFF]
    end = min([first for first in clauses if first > head.i] or [head.right_edge.i + 1])
    for token in words[start + 1 : head.i]:
        if is_dash(token):
            start = token.i + 1
    return tuple(words[start:end])


def noun_beside(cue: Tokens, start: int) -> Token | None:
    """The head of the noun phrase between a character of the sentence and the cue, else of that after the cue.

    For cues that the parse joined to the quotation, whose own subject it then took for the speaker.
    """
    doc = cue[0].doc
    before = [t for t in doc[: cue[0].i] if t.idx >= start and is_head(t)]
    after = [t for t in doc[cue[-1].i + 1 :] if t.idx >= start and is_head(t)]
    return tree.first(before) or tree.first(after)


def is_head(token: Token) -> bool:
    return token.pos_ in tree.NOMINAL and token.dep_ not in {"compound", "nmod", "poss", "nummod", "amod"}
