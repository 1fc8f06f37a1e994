"""Who lives with a measure that only an adjunct tells: "built a port despite Swiss sanctions", "prints money as US sanctions bite"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

WITHSTANDING, IN_ANSWER = grammar.words("withstanding"), grammar.words("in_answer")
CAUSING = grammar.words("causing")
AMOUNTS, YEARS = grammar.words("amounts_of_it"), grammar.words("years_of_it")
UNMOVED, BITING = grammar.words("unmoved"), grammar.words("biting")
JUDGING = grammar.words("reacting") | grammar.words("declaring") | grammar.words("speaking_of_measures")
COPING, COPING_WITH = grammar.words("coping"), grammar.words("coping_with")
HELPING = grammar.words("helping")
NOT_YET = grammar.words("not_in_force")
WITH, NOBODY = frozenset({"with", "to", "round", "around", "through"}), frozenset[str]()
BLAMED = frozenset({"for", "of"})
IN_FORCE = frozenset({"place", "force"})
AIMED = frozenset({"on", "against", "upon"})
AFTER = frozenset({"after", "following", "through", "throughout", "during"})
OPENING = frozenset({"as", "while", "since", "after", "because", "although", "though", "when"})
VERBS = frozenset({"VERB", "AUX"})


def weathering(measure: Token) -> list[Token]:
    """The subject of the clause beside which the measure is told; nobody where it tells its own target ("US sanctions on Chad")."""
    if measure.pos_ != "NOUN" or is_aimed(measure):
        return []
    verb = clause_beside(whole_of_it(measure)) or clause_above(measure)
    if verb is None or verb.pos_ not in VERBS or tree.lemma(verb) in JUDGING:
        return []
    return roles.deep_subject(verb, 0)


def lasting_subject(verb: Token) -> list[Token]:
    """The subject of the clause above, where a measure is told in one of its circumstances: "since sanctions were imposed, Chad has"."""
    above = main_clause(verb)
    return roles.deep_subject(above, 0) if above is not None and tree.lemma(above) not in JUDGING else []


def coping(measure: Token) -> list[Token]:
    """Who gets round a measure or lives with it, be it denied or done: he is under it. Not whoever helps others to."""
    whole = whole_of_it(measure)
    verb = whole.head if whole.dep_ == "dobj" else whole.head.head
    known = COPING if whole.dep_ == "dobj" else COPING_WITH if tree.lemma(whole.head) in WITH else NOBODY
    if verb.pos_ != "VERB" or tree.lemma(verb) not in known or is_aimed(measure) or is_to_come(measure):
        return []
    helps = verb.dep_ in {"xcomp", "ccomp"} and tree.lemma(verb.head) in HELPING
    blamed = verb.dep_ == "pcomp" and verb.head.lower_ in BLAMED  # "jailed a man for evading them"
    own = tree.children(verb, *tree.SUBJECTS)
    alone = (helps or blamed) and not own
    return [] if alone or is_yet_to_be_done(verb) else roles.deep_subject(verb, 0)


def is_yet_to_be_done(verb: Token) -> bool:
    """As in "will weather them", "wants to evade them": they may be still to come. Not "did not evade them", "helped Chad evade them"."""
    return verb.tag_ == "VB" and any(word.tag_ in {"MD", "TO"} for word in tree.children(verb, "aux"))


def is_aimed(measure: Token) -> bool:
    """Whether its target is told with it, wherever the parser hung that."""
    after = measure.i + 1
    told = after < len(measure.doc) and measure.doc[after].lower_ in AIMED
    return told or any(child.lower_ in AIMED for child in tree.children(measure, "prep"))


def is_to_come(measure: Token) -> bool:
    """As in "possible sanctions"."""
    return any(child.lower_ in NOT_YET for child in tree.children(measure, "amod"))


def whole_of_it(measure: Token) -> Token:
    """As in "amid floods and a wave of | sanctions": the floods, beside which the sanctions stand."""
    noun = measure
    while noun.head != noun:
        if noun.dep_ == "conj" and noun.head.pos_ in tree.NOMINAL:
            noun = noun.head
        elif noun.dep_ == "pobj" and tree.lemma(noun.head) == "of" and tree.lemma(noun.head.head) in AMOUNTS:
            noun = noun.head.head
        elif noun.dep_ == "dobj" and noun.head.dep_ == "pcomp" and tree.lemma(noun.head) in BITING:
            noun = noun.head  # "amid tightening | sanctions"
        else:
            break
    return noun


def clause_beside(noun: Token) -> Token | None:
    """The verb beside which an adjunct with the noun stands: "despite", "in the face of", "because of", "undeterred by"."""
    phrase = noun.head
    if noun.dep_ not in {"pobj", "pcomp"} or phrase.pos_ in tree.NOMINAL:
        return None
    word, above = tree.lemma(phrase), phrase.head
    if word in WITHSTANDING or is_of_years(word, noun) or (word == "with" and is_in_force(noun, phrase)):
        return verb_of(above)
    if above.lower_ in UNMOVED or above.lower_ in CAUSING:
        return verb_of(
            above
            if above.pos_ in VERBS and above.dep_ in {"acl", "advcl"} and above.lower_ in UNMOVED
            else above.head
        )
    if tree.lemma(above) in IN_ANSWER and above.dep_ == "pobj":
        return verb_of(above.head.head)
    return None


def verb_of(word: Token) -> Token:
    """The verb of whose clause a word is part, itself where it is one."""
    return word if word.pos_ in VERBS else tree.clause_verb(word)


def is_of_years(preposition: str, noun: Token) -> bool:
    """As in "after years of sanctions"."""
    return preposition in AFTER and tree.lemma(noun) in YEARS


def is_in_force(measure: Token, phrase: Token) -> bool:
    """As in "with sanctions in place"."""
    beside = [*tree.prepositional(measure, "in"), *tree.prepositional(phrase, "in")]
    return any(tree.lemma(word) in IN_FORCE for word in beside)


def clause_above(measure: Token) -> Token | None:
    """The clause of which "as sanctions bite" tells a circumstance."""
    verb = measure.head
    told = measure.dep_ in tree.SUBJECTS and tree.lemma(verb) in BITING and not tree.children(verb, "neg")
    return main_clause(verb) if told else None


def main_clause(verb: Token) -> Token | None:
    marks = (word.lower_ for word in tree.children(verb, "mark", "advmod"))
    return verb.head if verb.dep_ == "advcl" and not OPENING.isdisjoint(marks) else None
