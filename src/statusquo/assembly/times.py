"""When an act happens: the date that modifies it over the parse, or the day of the announcement that it is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import When, last_day
from ..syntax import grammar, tree
from ..syntax.casing import without_dateline
from ..text.dates import FoundDate
from .place import Place
from .ranked_dates import (
    is_behind_a_past,
    is_of_a_rank,
    is_of_what_became,
    is_so_at_all_times,
    is_told_by_itself,
)
from .tenses import (
    Reader,
    Told,
    Ways,
    of_a_fact,
    of_what_is_open,
    of_what_may_come,
    tells_another_time,
    tense_at,
    told_by,
    ways_of,
)

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

    ToldDate = tuple[Ways, Told, Token]

BOUNDS = grammar.words("bounds")
INSTRUMENTS, MEANS = grammar.words("instruments"), frozenset({"in", "by", "with", "through"})
COMING_ABOUT = grammar.words("coming_about")
LISTS = frozenset({"list", "blacklist", "register"})
TENURES = grammar.words("tenures")
BESIDE = frozenset({"amod", "appos", "acl"})
WHICH = frozenset({"poss", "compound", "nmod", "amod", "nummod"})
"""How a date stands before the noun that it tells apart."""
NEXT_PHRASE = 4
"""Words from the month of a date to the noun of the phrase after it."""
SPOKEN_OF, GRANTED = grammar.words("spoken_of"), grammar.words("granted")
OTHER_TIMES = grammar.words("other_times")
ENDING = grammar.words("ending")
TOGETHER = grammar.words("same_time")
"""What opens a clause whose act happens at the time of the clause above it."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A date of the sentence, and the word of the parse that heads it."""

    when: When
    token: Token


def when_of(reading: Reading, place: Place) -> When | None:
    """The date that modifies the act over the parse; a date of another clause is not its date.

    Where it has none: that of a clause beside it that it shares, then that of the announcement which the act is.
    """
    dates = dates_of(reading, place)
    if not dates:
        return None
    occasions = place.scene.ontology.words["occasions"]
    own = [
        date
        for date in dates
        if modifies(date.token, reading, occasions)
        and is_possible(date, reading, place)
        and not bounds_a_count(date, reading)
        and not (is_since_then(date, reading.trigger) or is_of_a_rank(date.token))
        and not (date.when.precision == "day" and is_so_at_all_times(reading.trigger))
    ]
    if own:
        return own[0].when
    shared = [date for date in dates if is_shared(date.token, verbs_of(reading))]
    return shared[0].when if shared else None


def within_its_phrase(reading: Reading, place: Place) -> When | None:
    """As in "after similar moves by A last week": of what a noun tells beside another's deed, the date in its own phrase."""
    own = set(reading.trigger.subtree)
    return next((date.when for date in dates_of(reading, place) if date.token in own), None)


def may_be_to_come(reading: Reading, place: Place) -> bool:
    """Whether what no verb of the past tells has a day that may lie ahead: "the talks between Norway and Chad on 5 July"."""
    dates = dates_read(place, of_what_is_open)
    if not dates:
        return False
    if reading.trigger.pos_ in {"VERB", "AUX"} and tense_at(reading.trigger) in {"past", "perfect"}:
        return False
    occasions = place.scene.ontology.words["occasions"]
    return any(modifies(date.token, reading, occasions) for date in dates)


def is_possible(date: Dated, reading: Reading, place: Place) -> bool:
    """What is still to come has no date that the report counts back from its own day: "said last week it would recall"."""
    published, when = place.document.published_at, date.when
    counted = when.basis == "relative" or is_behind_a_past(date.token, reading.trigger)
    if reading.factuality.modality == "actual" or published is None or not counted:
        return True
    return last_day(when.end or when.start or published) >= published


def bounds_a_count(date: Dated, reading: Reading) -> bool:
    """As in "became the first Arab state to recognise it since 2015": within what is counted, not since when it holds."""
    ranked = reading.scope is not None and reading.scope.rank != ""
    return ranked and date.when.text.lower().startswith("since ")


def is_since_then(date: Dated, trigger: Token) -> bool:
    """As in "Mali's junta, in power since 2020, expelled him": what somebody did once he did not do since some day."""
    return trigger.tag_ == "VBD" and date.when.text.lower().startswith("since ")


def dates_of(reading: Reading, place: Place) -> list[Dated]:
    """The dates of the sentence, each read by the tense of its verb, as befits a fact or what may come; without guesses."""
    return dates_read(place, of_a_fact if reading.factuality.modality == "actual" else of_what_may_come)


def dates_read(place: Place, reader: Reader) -> list[Dated]:
    """The dates of the sentence that bound no other time, without that of a dateline, which is that of the report."""
    dates = dates_told_in(place)
    if not dates:
        return []
    published = place.document.published_at
    read = [(reader(ways, told, published), token) for ways, told, token in dates]
    return [Dated(when, token) for when, token in read if when is not None]


def dates_told_in(place: Place) -> tuple[ToldDate, ...]:
    """Those dates with the word that heads each and how it is told, for whoever reads them; found once a sentence."""
    answers = place.doc.answers
    if dates_told not in answers:
        answers[dates_told] = tuple(dates_told(place))
    dates: tuple[ToldDate, ...] = answers[dates_told]
    return dates


def dates_told(place: Place) -> Iterator[ToldDate]:
    quote, published = without_dateline(place.sentence.span.quote), place.document.published_at
    for ways in ways_of(quote, published, place.before):
        relation = ways.found.relation
        token = date_token(ways.found, place.doc) if relation not in OTHER_TIMES else None
        if token is None:
            continue
        occasions = place.scene.ontology.words["occasions"]
        yield ways, "past" if ways.is_plain else told_by(token, relation, occasions), token


def verbs_of(reading: Reading) -> list[Token]:
    """The verbs that tell of the act: that of its clause, and those that lead to it: "became the first to recognise"."""
    verb = tree.clause_verb(reading.trigger)
    if is_only_spoken_of(reading.trigger, verb):
        return tree.children(reading.trigger, "acl")
    found = [verb]
    while (
        reading.factuality.modality == "actual"
        and verb.tag_ == "VB"
        and (verb.dep_ in {"xcomp", "relcl", "acl"} or is_of_what_became(verb))
        and verb.head.dep_ != "appos"  # "A, the first to recognise B, closed its embassy in 2019"
        and not is_told_by_itself(verb)
    ):
        verb = tree.clause_verb(verb.head)
        found.append(verb)
        if verb == found[-2]:
            break
    noun = reading.trigger
    if tree.lemma(noun) in ENDING:
        found += tree.children(noun, "xcomp")  # "ceased to recognise it two years later"
    if noun.pos_ == "NOUN":
        found += tree.children(noun, "acl")  # "talks scheduled for Saturday"
        if noun.dep_ in tree.ANY_SUBJECTS:
            found += tree.children(found[0], "xcomp")  # "their visit is set to begin on Thursday"
    return found


def is_only_spoken_of(noun: Token, verb: Token) -> bool:
    """As in "condemned the recognition", "extended the exemption from its sanctions": the verb tells of another deed."""
    if noun.pos_ != "NOUN" or noun.dep_ == "nsubj" or noun == verb:
        return False
    above = takewhile(lambda node: node != verb, tree.ancestors(noun.head))
    return tree.lemma(verb) in SPOKEN_OF or any(tree.lemma(node) in GRANTED for node in above)


def date_verb(date: Token) -> Token:
    """The verb that a date belongs to directly; the date itself where a noun stands between."""
    for node in tree.ancestors(date):
        if node.pos_ in {"VERB", "AUX"}:
            return node
        if node != date and node.pos_ == "NOUN" and node.dep_ != "npadvmod":
            return date
    return date


def is_shared(date: Token, verbs: Sequence[Token]) -> bool:
    """Whether the act shares the date of the verb before it: "On Monday X recalled ... and closed ...", "..., as it opened".

    Of coordinated verbs only a date before the first holds for all.
    """
    dated = date_verb(date)
    if dated == date or any(tells_another_time(verb) for verb in verbs):
        return False
    for verb in verbs:
        if verb.dep_ == "conj" and dated == verb.head and date.i < dated.i:
            return True
        if (attends(verb, dated) and date.i < verb.i) or (attends(dated, verb) and dated.i < verb.i):
            return True
        opened = {
            child.lower_ for child in verb.children if child.dep_ in {"mark", "advmod"} and child.i < verb.i
        }
        together = opened & TOGETHER or ("when" in opened and date.i < verb.i)
        if verb.dep_ in {"advcl", "relcl"} and together and dated in verbs_above(verb):
            return True
    return False


def attends(participle: Token, verb: Token) -> bool:
    """As in "speaking on Sunday, X backed Y", "issued a decree on Sunday, cutting its ties": at the same time as the verb."""
    bare = participle.tag_ == "VBG" and participle.dep_ == "advcl" and participle.head == verb
    return bare and not tree.children(
        participle, "mark", "aux", "auxpass", *tree.SUBJECTS, *tree.PASSIVE_SUBJECTS
    )


def date_token(date: FoundDate, doc: Doc) -> Token | None:
    span = doc.char_span(date.start_offset, date.end_offset, alignment_mode="expand")
    return span.root if span is not None else None


def modifies(date: Token, reading: Reading, occasions: Collection[str]) -> bool:
    """Whether the date is the act's own: the way up meets the act before another verb, another event or a bound in time.

    "recognised the authorities since their return in August 2021" dates the return, not the recognition.
    """
    verbs = {reading.trigger.i, *(verb.i for verb in verbs_of(reading))}
    if any(is_clause_of(date, verb) for verb in verbs_of(reading)):
        return True
    if belongs_elsewhere(date, reading):
        return False
    parts = {token.i for slots in (reading.actor, reading.recipient) for words in slots for token in words}
    for node in tree.ancestors(date):
        if node.i in verbs:
            return True
        if node.i in parts and is_bound_to(date, node) and tree.lemma(node) not in reading.unit.object:
            return False
        if node == date or node.i in parts or tree.lemma(node) in reading.unit.object:
            continue
        if is_setting(node, verbs, occasions) or is_made(node, verbs, occasions) or is_when_clause(node):
            continue  # "when they first ruled, between 1996 and 2001"
        if stands_between(node, date) and not (is_deadline(date, reading) or is_of_a_list(node)):
            return False
    return False


def is_deadline(date: Token, reading: Reading) -> bool:
    """As in "plans to remove it from the list of groups by June": no noun is "by June", whatever the parser takes it for."""
    by = next((node for node in tree.ancestors(date) if node.dep_ == "prep"), None)
    ahead = reading.factuality.modality in {"planned", "promised", "demanded", "proposed", "threatened"}
    return (
        ahead
        and by is not None
        and by.lower_ == "by"
        and by.head.pos_ == "NOUN"
        and by.head in tree.phrase(reading.trigger)
    )


def is_of_a_list(noun: Token) -> bool:
    """As in "removed A from its list of terrorist organisations on Sunday": what a list is of has no date."""
    whose = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    return noun.pos_ == "NOUN" and tree.lemma(whose) in LISTS


def stands_between(node: Token, date: Token) -> bool:
    """Whether it is another event than the act, a quality ("Fiji, independent from 1970 on") or a bound in time."""
    if node.pos_ == "ADJ" and node.dep_ in BESIDE:
        return True
    if node.pos_ in {"VERB", "AUX", "NOUN", "SCONJ"} and node.dep_ not in {"aux", "auxpass", "npadvmod"}:
        return True
    return node.dep_ == "prep" and node != date.head and tree.lemma(node) in BOUNDS


def verbs_above(verb: Token) -> list[Token]:
    """The verb of the clause above, and those of which it is what is said."""
    found = [tree.clause_verb(verb.head)]
    while found[-1].dep_ in {"ccomp", "conj"}:
        found.append(tree.clause_verb(found[-1].head))
    return found


def is_setting(noun: Token, verbs: set[int], occasions: Collection[str]) -> bool:
    """Whether the act takes place within what the noun names, so that its date is the act's.

    "during their first rule from 1996 to 2001", "at a ceremony on Thursday"; also "as a state on Friday", where the date
    only seems to belong to the noun.
    """
    if noun.dep_ != "pobj":
        return False
    if tree.lemma(noun.head) == "during":
        return True
    led = tree.lemma(noun.head)
    named = tree.lemma(noun) in occasions or (tree.lemma(noun) in INSTRUMENTS and led in MEANS)
    return noun.head.head.i in verbs and (led == "as" or named)


def belongs_elsewhere(date: Token, reading: Reading) -> bool:
    """Whether the words around a date show that it is another's, wherever the parse hangs it."""
    verbs = verbs_of(reading)
    aside = reading.trigger.pos_ == "VERB" and any(is_aside(date, verb) for verb in verbs)
    return (
        aside or is_of_a_bound(date, reading.trigger) or any(is_of_the_telling(date, verb) for verb in verbs)
    )


def is_of_the_telling(date: Token, verb: Token) -> bool:
    """As in "said on Monday it recognised ...": between the verb of saying and the clause that follows without "that"."""
    subjects = tree.children(verb, *tree.SUBJECTS, *tree.PASSIVE_SUBJECTS)
    if verb.dep_ != "ccomp" or not subjects or not verb.head.i < date.i < subjects[0].left_edge.i:
        return False
    return not any(mark.i < date.i for mark in tree.children(verb, "mark"))


def is_aside(date: Token, verb: Token) -> bool:
    """As in "its president, in office from 2013 to 2018, visited ...": of what stands in commas behind the subject.

    "On Monday" alone there, and "in a statement on Monday", "in Paris on Monday", are of the act.
    """
    subjects = [
        one.i for one in tree.children(verb, *tree.SUBJECTS, *tree.PASSIVE_SUBJECTS) if one.i < date.i
    ]
    if not subjects or date.i > verb.i:
        return False
    behind = [word.i for word in verb.doc[max(subjects) : date.i] if word.lower_ == ","]
    ahead = [word.i for word in verb.doc[date.i : verb.i] if word.lower_ == ","]
    if not behind or not ahead:
        return False
    words = verb.doc[behind[-1] + 1 : opening(date)]
    led = [noun for noun in tree.children(words[0], "pobj") if words[0].pos_ == "ADP"] if words else []
    return tree.lemma(led[0]) in TENURES if led else any(word.pos_ != "ADV" for word in words)


def opening(date: Token) -> int:
    """Where the phrase of a date begins, with its preposition."""
    return min(date.left_edge.i, date.head.i if date.head.dep_ == "prep" else date.i)


def is_of_a_bound(date: Token, trigger: Token) -> bool:
    """As in "cut its aid after the coup in July": directly behind what bounds the act in time, be it that or the act's own."""
    at = opening(date)
    if date.head.dep_ != "prep" or at == 0:
        return False
    for node in tree.ancestors(date.doc[at - 1]):
        if node.pos_ in {"VERB", "AUX"}:
            return False
        if node.dep_ == "prep" and tree.lemma(node) in BOUNDS and date.doc[at - 1] != node:
            return any(noun.pos_ == "NOUN" and noun != trigger for noun in tree.children(node, "pobj"))
    return False


def is_made(participle: Token, verbs: set[int], occasions: Collection[str]) -> bool:
    """As in "in a decree signed on 2 July", "at a meeting held on Monday": when that in which the act is done came about."""
    made = participle.dep_ == "acl" and participle.tag_ == "VBN" and tree.lemma(participle) in COMING_ABOUT
    return made and is_setting(participle.head, verbs, occasions)


def is_bound_to(date: Token, noun: Token) -> bool:
    """Whether a date tells which thing is meant: "condemned the decision of 12 June", "last week's vote", "the 7 October attacks"."""
    if noun.pos_ != "NOUN":
        return False
    if date.head.lower_ == "of" and date.head.head == noun:
        return True
    opens = date.left_edge.i == noun.left_edge.i and noun.left_edge.i > 0
    # "on Monday lawmakers"
    loose = opens and date.dep_ != "poss" and date.doc[date.left_edge.i - 1].pos_ == "ADP"
    return date.head == noun and date.i < noun.i and date.dep_ in WHICH and not loose


def is_clause_of(date: Token, verb: Token) -> bool:
    """Whether the clause hangs from the date: "on 10 October, when the two met", "on 3 July, the day on which it did"."""
    if is_when_clause(verb) and date in list(tree.ancestors(verb)):
        return True
    named = verb.dep_ == "relcl" and tree.lemma(verb.head) == "day"
    return named and date.i < verb.head.i <= date.i + NEXT_PHRASE


def is_when_clause(verb: Token) -> bool:
    return verb.dep_ in {"advcl", "relcl"} and any(child.lower_ == "when" for child in verb.children)
