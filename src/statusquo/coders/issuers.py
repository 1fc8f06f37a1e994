"""Whose words a noun phrase stands for: whom it names, who issued the statement, whom an envoy without a name speaks for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from ..model import BY_DATELINE, Party, slug
from ..syntax import grammar, roles, tree
from .clauses import noun_phrase
from .speech_words import Lexicon

if TYPE_CHECKING:
    from ..syntax.words import Token

MAKING = grammar.words("making")
"""As in "a statement released by Chad"; one that is only "seen by" an outlet is not its own."""
BRINGING = MAKING | grammar.words("responding")
HE = frozenset({"he", "she"})
STATES = frozenset({"state", "authority"})


class Parties(Protocol):
    def one(self, head: Token) -> Party | None:
        """The one actor whom a noun phrase names."""


def party_of(speaker: Token, scene: Parties, lexicon: Lexicon) -> Party | None:
    """Who speaks: the actor whom the noun phrase names, or who issued the statement that it names."""
    if tree.lemma(speaker) in lexicon.documents:
        return issuer_of(speaker, scene)
    party = scene.one(speaker)
    if party is not None and speaker.lower_ in HE and is_body(party, lexicon):
        return None  # "its embassy ..., he said"
    if party is not None and is_told_of_in_own_words(speaker, party, scene):
        return None
    if party is not None and party.why == BY_DATELINE and not party.in_person:
        return None  # "GENEVA - ..., the foreign ministry said": a reporter may write from anywhere
    return party or outlet_of(speaker, scene, lexicon) or envoy_of(speaker, scene, lexicon)


def is_told_of_in_own_words(speaker: Token, party: Party, scene: Parties) -> bool:
    """As in "Adan Brek, she said, had refused": whoever is spoken of by name is another than the one who says so."""
    comma = speaker.i and speaker.nbor(-1).text == ","
    if not comma or speaker.lower_ not in HE or speaker.head.head.i < speaker.head.i:
        return False
    subjects = roles.subject(speaker.head.head) if speaker.head.dep_ in {"parataxis", "ccomp"} else []
    words = speaker.doc.tokens[: speaker.i]
    doers = [*subjects, *(w for w in words if w.dep_ in tree.ANY_SUBJECTS)]
    named = (scene.one(w) for w in doers if w.i < speaker.i and w.pos_ == "PROPN")
    return any(one is not None and (one.id, one.agent) == (party.id, party.agent) for one in named)


def issuer_of(document: Token, scene: Parties) -> Party | None:
    """Whose a statement is: "X's statement", "a report by X", "the X statement", "a post on X's account"."""
    named = (scene.one(issuer) for issuer in issuers(document))
    return next((party for party in named if party is not None), None)


def issuers(document: Token) -> list[Token]:
    """The words that tell whose a statement or report is."""
    return own_issuers(document) or bringers(document)


def bringers(document: Token) -> list[Token]:
    """Who comes with it: "answered with a statement that said", "published a report which says"."""
    verb = document.head.head if document.dep_ == "pobj" and document.head.lower_ == "with" else document.head
    told = document.dep_ in {"dobj", "pobj"} and verb.in_news in BRINGING
    definite = any(child.lower_ in {"the", "this", "that"} for child in document.children)
    return roles.subject(verb) if told and not definite else []


def own_issuers(document: Token) -> list[Token]:
    """As in "X's statement", "a report by X", "a statement released by X", "the X statement"."""
    return [
        *tree.children(document, "poss"),
        *(
            by
            for clause in tree.children(document, "acl")
            if clause.in_news in MAKING
            for by in tree.prepositional(clause, "by")
        ),
        *tree.prepositional(document, "from"),
        *tree.prepositional(document, "by"),
        *tree.prepositional(document, "of"),
        *(
            owner
            for account in tree.prepositional(document, "on")
            for owner in tree.children(account, "poss")
        ),
        *(word for word in tree.children(document, "compound", "nmod") if word.pos_ == "PROPN"),
    ]


def envoy_of(speaker: Token, scene: Parties, lexicon: Lexicon) -> Party | None:
    """Somebody without a name who speaks for whom he belongs to: "Tehran's chargé d'affaires to London"."""
    owner = tree.first(tree.children(speaker, "poss"))
    party = scene.one(owner) if owner is not None and owner.pos_ == "PROPN" else None
    if party is None or party.agent is not None or tree.lemma(speaker) not in lexicon.envoys:
        return None
    words = noun_phrase(speaker)
    return replace(party, agent=speaker.doc[words[0].i : words[-1].i + 1].text)


def is_body(party: Party, lexicon: Lexicon) -> bool:
    """Whether a party is told to speak by a body of it, which no "he" can mean: "its embassy", "the ministry"."""
    return party.agent is not None and party.agent.split()[-1].lower() in lexicon.bodies


def outlet_of(speaker: Token, scene: Parties, lexicon: Lexicon) -> Party | None:
    """A newspaper, agency or channel by its name: "the Interfax news agency" is Interfax, "the Chad news agency" not Chad."""
    if tree.lemma(speaker) not in lexicon.outlets:
        return None
    names = [
        t for t in speaker.doc[speaker.left_edge.i : speaker.i] if t.pos_ == "PROPN" and t.dep_ == "compound"
    ]
    if not names:
        return None
    owner = scene.one(names[-1])
    last = speaker if owner is not None and owner.kind in STATES else names[-1]
    return nameless(speaker.doc[names[0].i : last.i + 1].text)


def nameless(words: str) -> Party:
    """Somebody whom no file knows, by the words of the report."""
    name = re.sub(r"^(?:the|an?)\s+", "", words, flags=re.IGNORECASE)
    return Party(id=slug(name), name=name)
