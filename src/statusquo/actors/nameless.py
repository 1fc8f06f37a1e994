"""Bodies that a report tells of without a name that is known: "the junta", "the Council", "the Assembly's envoy".

A pronoun behind them may mean them. Whoever with a known name was spoken of before or beside them is then only likely meant.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import grammar, lists, roles, tree
from .heard import acts_through_many
from .meant import names_a_body
from .spoken import Spoken, Stretch, own_subjects

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast

Words = Mapping[str, frozenset[str]]
BODIES = ("name_heads", "definite_groups", "definite_organisations")
RULING = grammar.words("ruling_bodies")
ORGANS = grammar.words("organs_of_many")
KNOWN = frozenset({"the", "this", "that"})
SINGULAR = frozenset({"NN", "NNP"})
BESIDE = frozenset({"amod", "compound", "nmod"})
ABOVE = BESIDE | {"poss", "conj"}
WHOM = tree.ANY_SUBJECTS | {"dobj", "dative", "oprd", "attr"}
SAYING_WHAT = frozenset({"ccomp", "xcomp"})


def is_a_person(party: Party, people: Collection[str]) -> bool:
    """Whether "he" or "she" may mean a party: nobody is a mission, a ministry or a delegation."""
    if party.kind == "person" or party.id in people:
        return True
    if party.agent is None or acts_through_many(party):
        return False
    return party.in_person or party.agent.split()[-1].lower() not in ORGANS


def may_mean_nameless(
    pronoun: Token,
    party: Party,
    so_far: Sequence[Stretch],
    cast: Cast,
    refer: Callable[[Token, Cast], Party | None],
) -> bool:
    """Whether a pronoun may mean a body without a known name as well as the party that it was taken for, of which the report, up to the
    sentence of the pronoun, spoke last where it was chosen.
    """
    own, (at, chosen) = own_subjects(pronoun), last_told(pronoun, party, so_far)
    for stretch in so_far[at:]:
        here = stretch is so_far[-1]
        is_object = stretch is so_far[at] and not here and not any(one.is_subject for one in chosen)
        for body in (
            bodies(stretch, cast.words) if not is_object else rivals_of_an_object(stretch, cast.words)
        ):
            if here and (body.i >= pronoun.i or body.i in own):
                continue
            if stretch is not so_far[at]:
                rivals = here or leads_main_clause(body)
            elif here:
                rivals = is_nearer(body, chosen[-1], pronoun)
            else:
                rivals = is_object and leads_main_clause(body)
            if rivals and not is_same(cast.named(body) or refer(body, cast), party):
                return True
    return False


def may_mean_stranger(
    pronoun: Token, party: Party, so_far: Sequence[Stretch], cast: Cast, people: Collection[str]
) -> bool:
    """Whether "he" or "she" may mean somebody else of whom the report has spoken since, though no file knows him or he does nothing there:
    "A's president, who met Dana Venn, says he never wrote to her", "The Prime Minister received envoys of A. He ...".
    """
    own, (at, _) = own_subjects(pronoun), last_told(pronoun, party, so_far)
    for stretch in so_far[at + 1 :]:
        here = stretch is so_far[-1]
        for one in stretch.spoken:
            if here and (one.index >= pronoun.i or one.index in own):
                continue
            if one.party.kind != "provisional" or one.party.id == party.id:
                continue
            if is_a_person(one.party, people) or is_a_full_name(one, stretch, cast.words):
                return True
        known = {one.index for one in stretch.spoken}
        tokens = stretch.doc.tokens if stretch.doc is not None else ()
        for token in tokens[: pronoun.i] if here else tokens:
            if token.i not in known and token.i not in own and is_in_office(token, cast.words):
                return True
    return False


def is_a_full_name(one: Spoken, stretch: Stretch, words: Words) -> bool:
    """As in "The council nominated Dana Venn": two words that are no body's, of somebody who acts or to whom something is done."""
    if stretch.doc is None or one.index < 0 or " " not in one.party.name or names_a_body(one.party, words):
        return False
    return stretch.doc[one.index].dep_ in WHOM


def is_in_office(token: Token, words: Words) -> bool:
    """As in "The Prime Minister will receive them": whoever he is, he acts."""
    if token.tag_ not in SINGULAR or token.in_news not in words["persons_in_office"]:
        return False
    return token.dep_ in tree.ANY_SUBJECTS and any(child.lower_ in KNOWN for child in token.lefts)


def may_be_of_another(
    noun: Token, party: Party, so_far: Sequence[Stretch], kinds: Collection[str], cast: Cast
) -> bool:
    """Whether a people stands nearer whose the noun may be: "Italy sent nobody. The Cypriot opposition accused the government"."""
    at, chosen = last_told(noun, party, so_far)
    whose = cast.ontology.authority(party.id)
    for n, stretch in enumerate(so_far[at:]):
        start = chosen[-1].index + 1 if not n else 0
        end = noun.left_edge.i if stretch is so_far[-1] else None
        for token in stretch.doc.tokens[start:end] if stretch.doc is not None else ():
            hit = cast.hit(token) if token.dep_ in BESIDE else None
            if hit is None or cast.ontology.actors[hit.actor].kind not in kinds:
                continue
            if cast.ontology.authority(hit.actor) != whose:
                return True
    others = any(
        one.party.kind in kinds and one.party.id != party.id for stretch in so_far for one in stretch.spoken
    )
    return others and acts_at_home_elsewhere(noun, party, cast)


def acts_at_home_elsewhere(noun: Token, party: Party, cast: Cast) -> bool:
    """As in "Peru recalled its envoy. The Free List, an opposition party, accused the government": the government is that of the party's
    own state, and of which one nobody tells, or another one than the state told of.
    """
    verb = tree.clause_verb(noun)
    doers = roles.subject(verb) if verb.pos_ in tree.VERBAL else []
    others = [doer for doer in doers if noun not in doer.subtree]  # not "the government's troops"
    for named in filter(None, map(cast.named, others)):
        known = cast.ontology.actors.get(named.id)
        home = known.country if known is not None and known.kind == "group" else None
        if named.kind == "provisional" or (home is not None and home != party.id):
            return True
    return False


def last_told(pronoun: Token, party: Party, so_far: Sequence[Stretch]) -> tuple[int, list[Spoken]]:
    """In which sentence the report spoke last of a party, and where; behind them all of one of whom it did not."""
    for at in range(len(so_far) - 1, -1, -1):
        if told := spoken_in(so_far[at], party, pronoun):
            return at, told
    return len(so_far), []


def spoken_in(stretch: Stretch, party: Party, pronoun: Token) -> list[Spoken]:
    """Where a sentence speaks of a party, before the pronoun."""
    ends = pronoun.i if stretch.doc is pronoun.doc else None
    return [one for one in stretch.spoken if one.party.id == party.id and (ends is None or one.index < ends)]


def bodies(stretch: Stretch, words: Words) -> Iterator[Token]:
    """The nouns of a sentence that tell one body each that was not found ("the front", "Council"); no part of a longer name."""
    doc = stretch.doc
    if doc is None or not any(not doc.lemmas.isdisjoint(names) for names in lists_of_bodies(words)):
        return
    known = {one.index for one in stretch.spoken}
    for token in doc.tokens:
        if token.tag_ not in SINGULAR or token.i in known:
            continue
        if not any(tree.lemma(token) in names for names in lists_of_bodies(words)):
            continue
        if token.dep_ in BESIDE:
            given = token.i > 0 and token.nbor(-1).lower_ in KNOWN  # "the council member"
        else:
            given = token.tag_ == "NNP" or any(c.lower_ in KNOWN or c.dep_ == "poss" for c in token.lefts)
        if given:
            yield token


def rivals_of_an_object(stretch: Stretch, words: Words) -> Iterator[Token]:
    """As in "A Senate committee condemned A. It ...": whoever acts, with whatever article, where the one chosen does not."""
    yield from bodies(stretch, words)
    known = {one.index for one in stretch.spoken}
    for token in stretch.doc.tokens if stretch.doc is not None else ():
        acts = token.tag_ in SINGULAR and token.dep_ in tree.ANY_SUBJECTS and token.i not in known
        if acts and tree.lemma(token) in words["bodies_that_act"]:
            yield token


def lists_of_bodies(words: Words) -> tuple[frozenset[str], ...]:
    return RULING, *(words[name] for name in BODIES)


def leads_main_clause(body: Token) -> bool:
    """Whether it, or what is its own, acts in the main clause: "The front refused", "The front's envoy said"."""
    node = body
    while node.dep_ in ABOVE and node.head.pos_ in tree.NOMINAL:
        node = node.head
    verb = node.head
    while verb.dep_ == "conj" and verb.head != verb:
        verb = verb.head
    return node.dep_ in tree.ANY_SUBJECTS and verb.head == verb


def is_nearer(body: Token, chosen: Spoken, pronoun: Token) -> bool:
    """Whether it stands between the two, and the chosen one is not whoever says what the pronoun stands in ("A told the junta that it would")."""
    return body.i > chosen.index and chosen.index not in sayers(pronoun)


def sayers(pronoun: Token) -> set[int]:
    """Who acts in the clauses above that of a pronoun, or in front of it in a row."""
    verb = tree.clause_verb(pronoun)
    found = {token.i for token in roles.subject(verb)} - {pronoun.i}
    while verb.dep_ in SAYING_WHAT or verb.dep_ == "conj":
        verb = verb.head
        found |= {member.i for token in roles.subject(verb) for member in lists.conjuncts(token)}
    return found


def is_same(meant: Party | None, chosen: Party) -> bool:
    return meant is not None and meant.id == chosen.id
