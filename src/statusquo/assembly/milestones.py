"""The days of one act kept apart: when it was announced, decided or signed, and when it takes effect."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import Party, When
from ..syntax import grammar, roles, tree
from .place import Place
from .tenses import EFFECTIVE, Told, Ways, of_a_fact, of_what_may_come
from .times import Dated, date_verb, dates_read

if TYPE_CHECKING:
    from ..syntax.words import Token

ANNOUNCING = grammar.words("announcing")
AT_ONCE = 3
"""Words from a verb of saying to its date where no other word has it: "said last week it would"."""


def announced_on(reading: Reading, actors: Sequence[Party], place: Place) -> When | None:
    """The day on which the actor itself says or decides that it acts: "said on Friday that it had expelled ...", "decided in
    March to close ...", "announced plans on Monday to open ...".
    """
    dates = dates_read(place, of_a_fact)
    saying = saying_verb(reading, place) if dates else None
    if saying is None:
        return None
    party = place.scene.one(roles.subject(saying)[0]) if roles.subject(saying) else None
    if party is None or party.id not in {actor.id for actor in actors}:
        return None
    own = [date.when for date in dates if date_verb(date.token) == saying]
    own = own or [date.when for date in dates if 0 < date.token.i - saying.i <= AT_ONCE]
    return own[0] if len(own) == 1 else None


def announced_by_its_noun(reading: Reading, place: Place) -> tuple[When, When] | None:
    """The days of "announced on 3 May the closure of its embassy on 1 July": when it is, told behind its noun, and when it was announced."""
    noun = announced_noun(reading)
    if noun is None:
        return None
    before = [d.when for d in dates_read(place, of_a_fact) if d.token.i < noun.i and is_of(d, {noun.head})]
    behind = [
        d.when
        for d in dates_read(place, of_what_may_come)
        if d.token.i > noun.i and is_of(d, {noun, noun.head})
    ]
    return (behind[0], before[0]) if len(before) == len(behind) == 1 else None


def announced_noun(reading: Reading) -> Token | None:
    """The "closure" of "announced the closure"."""
    noun = reading.trigger if reading.trigger.pos_ == "NOUN" else tree.first(list(reading.nouns))
    told = noun is not None and noun.dep_ == "dobj" and tree.lemma(noun.head) in ANNOUNCING
    return noun if told else None


def is_of(date: Dated, words: Collection[Token]) -> bool:
    """Whether a date hangs from one of the words, alone or after a preposition."""
    above = date.token.head
    return above in words or (above.dep_ == "prep" and above.head in words)


def saying_verb(reading: Reading, place: Place) -> Token | None:
    """The verb by which the act is announced or decided."""
    words = place.scene.cast.words
    verb = tree.clause_verb(reading.trigger)
    head = verb.head
    if verb.dep_ == "acl" and head.pos_ == "NOUN" and tree.lemma(head) in words["intentions"]:
        head = head.head
    said = tree.lemma(head) in words["said"] or tree.lemma(head) in words["deciding"]
    return head if verb.dep_ in {"xcomp", "ccomp", "acl"} and head.pos_ == "VERB" and said else None


def effective_on(reading: Reading, place: Place) -> When | None:
    """The day on which the text says that it takes effect, where that can be another than the one on which it is done."""
    act = place.scene.ontology.acts[reading.act]
    if reading.factuality.polarity == "negated" or not (
        act.by_declaration or reading.factuality.modality == "planned"
    ):
        return None
    return day_of_effect(reading, place)


def in_force_from(reading: Reading, place: Place) -> When | None:
    """The day from which on something that was done holds: "signed a treaty in March that takes effect on 1 July"."""
    act, told = place.scene.ontology.acts[reading.act], reading.factuality
    done = told.polarity == "affirmed" and told.modality == "actual"
    return day_of_effect(reading, place) if done and not act.by_declaration else None


def day_of_effect(reading: Reading, place: Place) -> When | None:
    """The one day on which the sentence says that the act takes effect."""
    found = [date.when for date in dates_read(place, of_an_effect) if is_effect(date, reading, place)]
    return found[0] if len(found) == 1 else None


def of_an_effect(ways: Ways, told: Told, _published: str | None) -> When:
    """The day from which something holds: "took effect on", "takes effect on"; of "effective 1 June" the nearest."""
    if ways.is_of_effect:
        return ways.nearest
    return ways.past if told in {"past", "perfect"} else ways.future


def is_effect(date: Dated, reading: Reading, place: Place) -> bool:
    if date.when.text.lower().startswith(EFFECTIVE):
        return date.token.i > reading.trigger.i
    verb = date_verb(date.token)
    return takes_effect(verb, place) and is_of_the_act(verb, reading, place)


def takes_effect(verb: Token, place: Place) -> bool:
    words = place.scene.ontology.words
    nouns = [
        *tree.children(verb, "dobj"),
        *(n for p in tree.children(verb, "prep") for n in tree.children(p, "pobj")),
    ]
    return tree.lemma(verb) in words["effect_verbs"] and any(
        tree.lemma(noun) in words["effects"] for noun in nouns
    )


def is_of_the_act(verb: Token, reading: Reading, place: Place) -> bool:
    """Whether what takes effect is the act: its own noun, "it", "which", or the decision that it is."""
    subjects = tree.children(verb, "nsubj", "nsubjpass")
    if not subjects:
        return False
    words = place.scene.ontology.words
    meant = {*words["announcements"], "measure", "it", "they", "which", "that"}
    subject = subjects[0]
    return (
        subject == reading.trigger
        or tree.lemma(subject) in meant
        or subject in list(tree.ancestors(reading.trigger))
    )
