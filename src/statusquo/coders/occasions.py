"""Who takes part in an occasion that a noun names: "said during a visit to", "talks hosted by", "a conference attended by"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

STRETCHES = grammar.words("stretches")
CIRCUMSTANCES = grammar.words("circumstances")
RETURNING = grammar.words("returning")
OFFICES = grammar.words("offices")
MEMBERS = OFFICES | grammar.words("delegates")
HOSTING = grammar.words("hosting")
SPONSORING = grammar.words("sponsoring")
HYPHENS = frozenset({"-", "–", "‑"})
ATTENDING = grammar.words("attending")
REMARKS = grammar.words("remarks")
STATING = grammar.words("stating")
PERSONAL = frozenset({"he", "she", "who", "they", "we", "i"})
PREFIXES = grammar.words("among_themselves")


def clause_subject(noun: Token) -> list[Token]:
    """Who acts in the clause of whose circumstances the noun is one: "said on the second day of a visit to", "is on a trip to"."""
    while noun.dep_ == "pobj" and tree.lemma(noun.head) == "of" and tree.lemma(noun.head.head) in STRETCHES:
        noun = noun.head.head
    opening = noun.head
    if opening.lower_ == "of" and opening.head.lower_ == "ahead":
        opening = opening.head  # "ahead of talks with"
    if noun.dep_ != "pobj" or tree.lemma(opening) not in CIRCUMSTANCES or is_of_others(noun):
        return []
    verb = opening.head
    if tree.lemma(verb) in RETURNING and verb.pos_ not in {"VERB", "AUX"}:
        return who_is_back(verb)
    if verb.dep_ == "dobj":
        verb = verb.head  # "closed its mission in solidarity with"
    if verb.pos_ not in {"VERB", "AUX"} or (
        tree.children(verb, "auxpass") and not roles.deep_subject(verb, 0)
    ):
        return []
    doers = somebody_dealt_with(verb) or roles.subject(verb) or roles.deep_subject(verb, 0)
    owners = [owner for doer in doers if tree.lemma(doer) in REMARKS for owner in tree.children(doer, "poss")]
    return owners or doers  # "his remarks came during a visit"


def is_of_others(noun: Token) -> bool:
    """As in "at a meeting of lawmakers with the president": those take part in it whom the noun names itself."""
    return any(tree.lemma(who) in MEMBERS for who in tree.prepositional(noun, "of"))


def somebody_dealt_with(verb: Token) -> list[Token]:
    """As in "the minister was criticised by Chad during a visit to": the visit is his, while a plan makes none."""
    dealt_with = tree.children(verb, *tree.PASSIVE_SUBJECTS)
    return [t for t in dealt_with if t.pos_ == "PROPN" or t.lower_ in PERSONAL or tree.lemma(t) in OFFICES]


def who_is_back(word: Token) -> list[Token]:
    """As in "back from a visit to Cuba, the minister ...", "the envoy, fresh from talks with", "his return from a trip to"."""
    owners = tree.children(word, "poss")
    if owners or word.dep_ in {"dobj", "pobj"}:
        return owners
    if word.head.pos_ in tree.NOMINAL:
        return [word.head]
    verb = tree.clause_verb(word)
    return roles.deep_subject(verb, 0) if verb.pos_ in {"VERB", "AUX"} else []


def host(noun: Token) -> list[Token]:
    """Who holds it: "a conference convened by the league", "the talks that Norway hosts"."""
    clauses = [clause for clause in tree.children(noun, "acl", "relcl") if tree.lemma(clause) in HOSTING]
    return [found for clause in clauses for found in roles.subject(clause)]


def sponsor(noun: Token) -> list[Token]:
    """Whose it is by a word that names him: "the Russian-sponsored congress", "UN-brokered talks"."""
    clauses = [word for word in tree.children(noun, "amod") if tree.lemma(word) in SPONSORING and word.i > 1]
    hyphened = [word for word in clauses if word.nbor(-1).text in HYPHENS]
    return [word.nbor(-2) for word in hyphened]


def guests(noun: Token) -> list[Token]:
    """Who comes to it: "a conference attended by Chad and Niger"."""
    clauses = [clause for clause in tree.children(noun, "acl", "relcl") if tree.lemma(clause) in ATTENDING]
    return [found for clause in clauses for found in roles.subject(clause)]


def called_host(guest: Token) -> list[Token]:
    """Whom of those who come the sentence calls the host: "Chad and Niger, which is the host"."""
    listing = [node for node in tree.ancestors(guest) if node.pos_ in {"NOUN", "PROPN"}]
    for clause in (child for node in listing for child in tree.children(node, "relcl")):
        relative = tree.first([t for t in tree.children(clause, "nsubj") if t.tag_ in {"WDT", "WP"}])
        hosts = [word for word in tree.children(clause, "attr") if tree.lemma(word) == "host"]
        if hosts and relative is not None and roles.noun_before(relative) == guest:
            return [guest]
    return []


def teller(noun: Token) -> list[Token]:
    """Who says what becomes of it: "said that talks with Chad go on"."""
    verb = noun.head
    if noun.dep_ not in {"nsubj", "nsubjpass"} or tree.children(noun, "poss"):
        return []
    told = verb.dep_ == "ccomp" and tree.lemma(verb.head) in STATING
    return roles.subject(verb.head) if told else []


def prefixed(noun: Token) -> list[Token]:
    """As in "intra-Libyan talks", "inter-Korean dialogue": a people whose parties talk with one another."""
    before = (t for t in tree.children(noun, "amod", "compound", "nmod") if 1 < t.i < noun.i)
    return [
        t
        for t in before
        if t.text[:1].isupper() and t.nbor(-1).text in HYPHENS and t.nbor(-2).lower_ in PREFIXES
    ]
