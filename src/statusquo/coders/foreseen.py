"""What a paper has somebody do: "the deal has Chad recognising Peru", "under the accord, Chad recognises Peru".

In the present tense that tells what is written there, and not that it was done.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from ..syntax import grammar, tree
from .finite import finite, is_perfect, is_present

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .walk import Walk

ARRANGING, FORESEEING = grammar.words("arranging"), grammar.words("foreseeing")
FORWARDING, FORWARDED = grammar.words("forwarding"), grammar.words("forwarded")
WITNESSING = grammar.words("witnessing")
MADE = grammar.words("making") | grammar.words("concluding")
ARRANGED = frozenset({"ccomp", "xcomp", "advcl"})
BESIDE = {"acl": "dobj", "pcomp": "prep"}
"""As in "has Chad | recognising Peru", "provides for | Chad recognising Peru": how the verb hangs, and that from which it hangs."""
COLON = ":"
SAID = frozenset({"ccomp"})
OPENING = frozenset({"in", "under", "as", "at"})
LONGEST_OPENING = 9
"""Words, with the comma behind them."""
NOT_FINITE = frozenset({"VB", "VBG"})


def paper_above(verb: Token, papers: Collection[str]) -> str:
    """The paper that has, sees or foresees what a verb tells, or under which it is told; empty where none does."""
    return foreseen_by(verb, papers) or agreed_under(verb, papers)


def foreseen_by(verb: Token, papers: Collection[str]) -> str:
    """As in "the deal has Chad recognising Peru", "the roadmap foresees Chad recognising Peru"."""
    if verb.tag_ not in NOT_FINITE:
        return ""
    above = verb.head
    if above.dep_ == BESIDE.get(verb.dep_):
        above = above.head
    elif verb.dep_ not in ARRANGED:
        return ""
    word = tree.lemma(above)
    if not (word in FORESEEING or (word in ARRANGING and is_present(above))):
        return ""
    told = [tree.lemma(subject) for subject in tree.children(above, "nsubj")]
    return next((noun for noun in told if noun in papers), "")


def agreed_under(verb: Token, papers: Collection[str]) -> str:
    """As in "under the deal, Chad recognises Peru", "as part of the plan"; what has been done under it is done."""
    if not is_told_now(verb):
        return ""
    nouns = [*tree.prepositional(verb, "under"), *parts_of(verb)]
    return next((word for word in map(tree.lemma, nouns) if word in papers), "")


def listed_behind(verb: Token, papers: Collection[str]) -> str:
    """As in "the plan is simple: Chad withdraws, Peru recognises it": the colon opens what stands in it."""
    tokens = verb.doc.tokens
    colon = next((at for at in range(verb.i - 1, 0, -1) if tokens[at].text == COLON), 0)
    return next((word for word in map(tree.lemma, tokens[:colon]) if word in papers), "")


def said_by(clause: Token, papers: Collection[str]) -> str:
    """As in "article 3 says that Chad recognises Peru"."""
    says = is_present(clause.head) or bool(tree.children(clause, "mark"))
    if clause.dep_ not in SAID or not says or tree.lemma(clause.head) in tree.COPULAS:
        return ""
    told = map(tree.lemma, tree.children(clause.head, "nsubj"))
    return next((noun for noun in told if noun in papers), "")


def opening_noun(verb: Token, nouns: Collection[str]) -> str:
    """As in "in the plan, Chad and Peru recognise it": the noun before the first comma of a sentence that a preposition opens."""
    tokens = verb.doc.tokens
    comma = next((at for at in range(1, min(verb.i, LONGEST_OPENING)) if tokens[at].text == ","), 0)
    if not comma or tokens[0].lower_ not in OPENING or not is_told_now(verb):
        return ""
    phrase = [token for token in tokens[1:comma] if token.pos_ != "NUM"]
    within = any(token.pos_ == "ADP" for token in phrase)  # "in reply to the plan"
    word = tree.lemma(phrase[-1]) if phrase and not within else ""
    return word if word in nouns else ""


def is_told_now(verb: Token) -> bool:
    """Whether a verb stands in the present tense: of what has been done under a plan it is told otherwise."""
    plural = verb.tag_ == "VB" and finite(verb) is verb and bool(tree.children(verb, "nsubj"))
    return (plural or is_present(verb)) and verb.tag_ != "VBG" and not is_perfect(verb)


def parts_of(verb: Token) -> list[Token]:
    """As in "as part of the deal"."""
    parts = [noun for noun in tree.prepositional(verb, "as") if noun.lower_ == "part"]
    return [noun for part in parts for noun in tree.prepositional(part, "of")]


def names_a_deed(gerund: Token) -> Token | None:
    """The verb over a gerund with whoever is to do it before it, where that tells no deed: "the deal includes Chad recognising Peru"."""
    if gerund.tag_ != "VBG" or not gerund.i or tree.children(gerund, "aux"):
        return None
    name = gerund.nbor(-1)
    own = name.head is gerund and name.dep_ == "nsubj"
    if (
        name.pos_ != "PROPN"
        or name.dep_ == "pobj"
        or not (own or (gerund.head is name and gerund.dep_ == "acl"))
    ):
        return None
    verb = tree.clause_verb(gerund.head)
    return verb if verb.pos_ in tree.VERBAL and tree.lemma(verb) not in WITNESSING else None


def meet_draft(verb: Token, walk: Walk) -> None:
    """What is told beside a draft may stand in it: "backed the plan, recognising Peru"; where it is only put forward, nobody has done it."""
    if tree.lemma(verb) in MADE:
        return
    things = map(tree.lemma, tree.children(verb, "dobj", *tree.PASSIVE_SUBJECTS))
    draft = next((thing for thing in things if thing in FORWARDED), "")
    if draft and tree.lemma(verb) in FORWARDING:
        walk.set_modality("proposed", verb.lower_)
    if draft:
        walk.doubt(f"beside a {draft}")
