"""Whom a definite noun or a pronoun can mean, and when it does not mean one for certain."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from ..model import Party
from ..ontology import Ontology
from ..syntax import grammar, tree
from .spoken import STATES, Spoken, Stretch

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast

REGARDING = grammar.words("naming") | grammar.words("terming")
OBJECTS = frozenset({"dobj", "pobj"})
Words = Mapping[str, frozenset[str]]
HE = frozenset({"he", "she", "him", "her", "his"})
DEFINITE = {
    "definite_states": {"state", "authority"},
    "definite_groups": {"group", "authority"},
    "definite_organisations": {"organisation"},
    "definite_territories": {"authority"},
    "vague_territories": {"authority"},
}
FIGHTERS = frozenset({"group", "authority"})
RULING_TOO = grammar.words("fighters_who_rule")
NOBODY: frozenset[str] = frozenset()
KNOWN = frozenset({"the", "this", "that"})


COMPASS = grammar.words("compass")
FORMS_OF_STATE = grammar.words("forms_of_state")
COMMON_FORMS = grammar.words("common_forms")


@cache
def kinds_by_noun(ontology: Ontology) -> Mapping[str, frozenset[str]]:
    """What kinds of parties each definite noun can mean."""
    words: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for name, kinds in DEFINITE.items():
        for noun in ontology.words.get(name, ()):
            words[noun] |= kinds
    return dict(words)


def kinds_of(head: Token, cast: Cast) -> frozenset[str]:
    noun, words = head.in_news, cast.words
    if head.tag_ == "NNS" and noun in words["definite_fighters"]:
        return FIGHTERS
    if head.tag_ != "NN":
        return NOBODY
    if noun in words["breakaway_places"]:
        apart = {child.text.lower() for child in tree.children(head, "amod", "compound")}
        if apart & words["breakaway"]:
            return frozenset({"authority"})
    return kinds_by_noun(cast.ontology).get(noun, NOBODY)


def may_be_called(party: Party, head: Token, kinds: frozenset[str], cast: Cast) -> bool:
    """Whether a definite noun phrase fits a party: "the territory" no government, and "the republic" no kingdom; an authority that files
    do not know as a state may be either.
    """
    if party.kind not in kinds:
        return False
    place, last = head.lower_ in cast.words["definite_territories"], party.name.split()[-1].lower()
    fighters = head.tag_ == "NNS" and head.in_news not in RULING_TOO
    if (place or fighters) and last in cast.words["rulers"]:
        return False  # "the rebels" are no junta
    form, known = tree.lemma(head), cast.ontology.actors.get(party.id)
    if form in FORMS_OF_STATE and (named := called_so(form, cast)):
        return party.id in named
    if party.kind != "state" or known is None or form not in FORMS_OF_STATE:
        return True
    return any(form in name.lower() for name in (known.name, *known.names))


def may_be_any(party: Party, head: Token, cast: Cast) -> bool:
    """As in "the republic" after Uruguay, which is one by its long name alone, as most states are."""
    form = tree.lemma(head)
    return form in COMMON_FORMS and party.kind == "state" and party.id not in called_so(form, cast)


def called_so(form: str, cast: Cast) -> frozenset[str]:
    """Whom the report names by a form of state: after "the Sahrawi republic" "the republic" is none that is so in its long name only."""
    text = f"{cast.document.title}\n{cast.document.text}".lower()
    return frozenset(hit.actor for hit in cast.spelt if form in text[hit.start : hit.end])


def governed_by(somebody: Party, cast: Cast) -> Party | None:
    """The one state or authority for which somebody acts, or, of a person who holds no office on the day, ever did."""
    if somebody.kind in STATES:
        return replace(somebody, agent=None, in_person=False)
    known = cast.ontology.actors.get(somebody.id)
    roles = known.roles if known is not None else ()
    bodies = [cast.ontology.actors[role.of] for role in roles if role.of in cast.ontology.actors]
    states = {body.id: body for body in bodies if body.kind in STATES}
    if len(states) != 1:
        return None
    (state,) = states.values()
    why = f"state of {somebody.name}"
    return Party(id=state.id, name=state.name, kind=state.kind, why=why, sure=somebody.sure)


def is_anaphoric(head: Token, cast: Cast) -> bool:
    """Whether a definite noun phrase takes up somebody spoken of ("the small, rich nation"), and tells nobody apart from
    others ("the other country", "the country that signed", "the Kurdish group").
    """
    if not head.children or KNOWN.isdisjoint([child.lower_ for child in head.children]):
        return False
    for child in head.children:
        if child.dep_ in {"amod", "compound", "nmod"} and tells_apart(child, head, cast):
            return False
        if child.dep_ in {"prep", "acl", "nummod", "poss"} and not is_where_listed(child):
            return False
        if child.dep_ == "relcl" and not child.doc[child.left_edge.i - 1].is_punct:
            return False
    return True


def is_where_listed(preposition: Token) -> bool:
    """As in "has the group | on its blacklist", which the parser hangs from the group."""
    return preposition.lower_ == "on" and any(
        tree.lemma(noun).endswith("list") for noun in tree.children(preposition, "pobj")
    )


def tells_apart(modifier: Token, head: Token, cast: Cast) -> bool:
    """Whether a modifier picks one of several; of a state its part of the world does not: "the Pacific nation"."""
    word = modifier.lower_
    if word in cast.words["office_modifiers"] and tree.lemma(head) in cast.words["organs"]:
        return False  # "the foreign minister"
    if word in cast.words["telling_apart"] or cast.hit(modifier):
        return True
    of_the_world = (
        word in cast.words["parts_of_the_world"] and tree.lemma(head) in cast.words["definite_states"]
    )
    return modifier.text[:1].isupper() and not of_the_world


def is_outdone(chosen: Spoken, heard: Sequence[Spoken], pronoun: Token, words: Words) -> bool:
    """Whether somebody of whom no file knows acts before the one chosen, and may be meant as well: "Dana Venn met Peru's president.
    She ...", "The Civic Front condemned Peru. It ..."; by "it" no person.
    """
    person = pronoun.lower_ in HE
    unknown = [one for one in heard if one.party.kind == "provisional"]
    rivals = [one.index for one in unknown if one.is_subject and names_a_body(one.party, words) != person]
    nearer = not person and any(
        one.index > chosen.index and names_a_body(one.party, words) for one in unknown
    )  # "A sanctioned the KLF, and B, which arms it": whom B arms nobody can tell
    return nearer or (bool(rivals) and (not chosen.is_subject or min(rivals) < chosen.index))


def names_a_body(party: Party, words: Words) -> bool:
    """Whether an unknown name is that of a body, by one of its words, by its capitals or by what the report calls it."""
    named = {word.lower() for word in party.name.split()}
    heads = words["name_heads"] | words["bodies_that_act"]
    return party.sure or party.name.isupper() or not named.isdisjoint(heads)


def parallel(pronoun: Token) -> Token | None:
    """The object of the clause to which that of the pronoun is joined: "backs A against B and has recognised it"."""
    verb = joined_clause(pronoun)
    return tree.first(tree.children(verb.head, "dobj")) if verb is not None else None


def joined_clause(pronoun: Token) -> Token | None:
    """The verb of the clause of an object, where it stands in a row and has no subject of its own."""
    if pronoun.dep_ not in OBJECTS:
        return None
    verb = tree.clause_verb(pronoun)
    while verb.dep_ == "xcomp" and verb.head.pos_ in {"VERB", "AUX"}:
        verb = verb.head
    joined = verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"}
    return verb if joined and not tree.children(verb, *tree.ANY_SUBJECTS) else None


def is_regarded(thing: Token) -> bool:
    """As in "considers A part of B": of A it is that the sentence speaks on."""
    return tree.lemma(thing.head) in REGARDING


def tellers(pronoun: Token) -> set[int]:
    """Who says what stands before in the row: in "A says that B is its own and refuses to recognise it" A may do both."""
    verb = joined_clause(pronoun)
    while verb is not None and verb.dep_ == "conj":
        verb = verb.head
    said = verb is not None and verb.dep_ == "ccomp"
    return {word.i for word in tree.children(verb.head, "nsubj")} if said and verb is not None else set()


def in_its_row(
    pronoun: Token, chosen: Spoken, fitting: Sequence[Spoken], *, sure: bool
) -> tuple[Spoken, bool]:
    """Whom a pronoun means that stands in a row of clauses: rather the object of the first one than the name nearest to it."""
    if sure and chosen.index in tellers(pronoun):
        return chosen, False
    thing = parallel(pronoun)
    if thing is None or thing.pos_ != "PROPN" or pronoun.lower_ != "it":
        return chosen, sure
    meant = [one for one in fitting if one.index == thing.i]
    return (meant[0], sure or is_regarded(thing)) if meant else (chosen, False)


def half_of_a_land(head: Token, stretches: Sequence[Stretch]) -> Party | None:
    """As in "the North" after "North Korea": the one state spoken of whose name begins so."""
    if head.tag_ != "NNP" or head.lower_ not in COMPASS:
        return None
    spoken = (s.party for one in stretches for s in one.spoken if s.party.kind in STATES)
    named = {party.id: party for party in spoken if party.name.split()[0] == head.text}
    if len(named) != 1:
        return None
    (party,) = named.values()
    return replace(party, agent=None, in_person=False, why=f"short for {party.name}")


def only_one(so_far: Sequence[Stretch], kinds: frozenset[str]) -> Party | None:
    """The one party of these kinds that the report has named so far."""
    told = [s.party for stretch in so_far for s in stretch.spoken]
    named = {party.id: party for party in told if party.kind in kinds}
    if len(named) != 1:
        return None
    (party,) = named.values()
    return replace(party, agent=None, in_person=False, why="the only one of its kind", sure=False)


def is_only_one(party: Party, kinds: frozenset[str], stretches: Sequence[Stretch]) -> bool:
    """Whether the report has spoken of no other party of these kinds."""
    spoken = [s.party for stretch in stretches for s in stretch.spoken]
    return all(one.id == party.id for one in spoken if one.kind in kinds)
