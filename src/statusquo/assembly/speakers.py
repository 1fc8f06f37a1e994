"""On whose word a claim stands, besides the outlet itself (rules 11, 12, 20 of the claims page)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..actors.phrases import text_of
from ..coders.issuers import issuers, party_of
from ..coders.reading import Reading
from ..coders.speech_words import Lexicon
from ..coders.transcripts import TURN
from ..coders.voices import voices
from ..model import Attribution, Party, Span, Speaker, slug
from ..model.changing import replace
from ..ontology import ActFile
from ..ontology.loaded import plain_speaker
from ..syntax import grammar, roles, tree
from .grading import modality_of
from .outlets import hearers
from .place import Place
from .set_in import tells_what_follows

if TYPE_CHECKING:
    from ..syntax.words import Token

ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
QUOTES = re.compile(r"[\"“”«»]")
"""A paper's own quotation marks around what somebody calls himself: the "senior official"."""
PRONOUNS = grammar.words("pronouns")
ASIDE_MARKS = frozenset({",", "–", "—", "-", "("})
STANDING_FOR = frozenset({"do", "have"})
"""Verbs that stand for the act that is denied: "says it never did"."""
ASKING = grammar.words("asking_whether")
WHETHER = frozenset({"whether", "if"})
HIMSELF = frozenset({"i", "we"})
LONGEST_NAME = 60
"""Characters; a longer speaker is a clause, not a name."""


def speaking(party: Party) -> Speaker:
    """A party as a speaker: the person or body by name, the state that it speaks for in the chain (rule 20)."""
    chain = tuple(dict.fromkeys([n for n in (party.agent, party.name) if n]))
    name = party.agent or party.name
    return Speaker(id=slug(name) if party.agent else party.id, name=name, chain=chain, speaks_for=party.id)


def speaker_of(reading: Reading, act: ActFile, actor: Party, place: Place) -> Speaker | None:
    """On whose word: who asks for the act, whose quotation the sentence is, who reports it in the sentence, the author."""
    factuality = reading.factuality
    if factuality.denial is not None:
        return denier_of(factuality.denial, place, actor)
    source = factuality.asker if factuality.asker is not None else factuality.sayer
    heard = heard_at(reading, place)
    if source is None and not heard:
        return place.author
    tellers = several_at(heard, place) if factuality.asker is None else ()
    together = next((one for one in tellers if one.id == actor.id), None)  # each speaks for itself
    if together is not None and act.performative and modality_of(reading) == "actual":
        return place.author
    if together is not None:
        return plain_speaker(
            wired(chained(speaking(together), heard[1:], place), place), place.scene.ontology
        )
    named = named_by(source, place) if source is not None else None
    asked = factuality.asker is not None
    said = in_one(tellers) if tellers else own_voice(heard)
    speaker = (named if asked else None) or said or named or unnamed(source)
    if speaker is None:
        return place.author
    happened = modality_of(reading) == "actual"
    own = speaker.speaks_for == actor.id or is_organ_alone(speaker, place)
    performs = happened and act.performative and own
    if factuality.asker is None and is_publishers_own(speaker, reading, place) and not in_turn(heard):
        return place.author
    if factuality.asker is None and performs:
        return teller_of_it(heard, actor, reading, place)
    return plain_speaker(wired(chained(speaker, heard, place), place), place.scene.ontology)


def teller_of_it(
    heard: Sequence[Attribution], actor: Party, reading: Reading, place: Place
) -> Speaker | None:
    """Of what is done by saying so only another can be the teller: "Peru said that Chad had assured it of its support"; else the author."""
    for n, said in enumerate(heard):
        teller = voice(said)
        another = teller is not None and teller.speaks_for not in {None, actor.id}
        if teller is not None and another and not is_publishers_own(teller, reading, place):
            return plain_speaker(wired(chained(teller, heard[n + 1 :], place), place), place.scene.ontology)
    return place.author


def denier_of(denial: Token, place: Place, actor: Party | None = None) -> Speaker | None:
    """Who says of a report that it is not so: the subject of the verb that does ("denied", "called it baseless"), or whoever is quoted
    as saying so; else the author. Of several each speaks of its own deeds: "A and B denied reports that they arm C".
    """
    start = place.sentence.span.start + denial.idx
    around = voices(place.said, start, start + len(denial.text))
    if denial.dep_ == "relcl":  # ", which Chad denied": the reporter tells it
        around = tuple(said for said in around if said.manner != "indirect")
    source = subject_of_denial(denial)
    speaker = (denying(source, place, actor) if source is not None else None) or unnamed(source)
    if speaker is None and around:
        speaker = voice(around[0])
    if speaker is None:
        return place.author
    return plain_speaker(wired(chained(speaker, around, place), place), place.scene.ontology)


def denying(source: Token, place: Place, actor: Party | None) -> Speaker | None:
    """Whom a noun phrase names as denying it: of several the actor for himself, or all of them in one."""
    several = place.scene.parties(source) if source.pos_ != "PRON" else ()
    if len(several) < 2:
        party = party_of(source, place.scene, Lexicon.of(place.scene.ontology))
        return speaking(party) if party is not None else None
    own = next((one for one in several if actor is not None and one.id == actor.id), None)
    return speaking(own) if own is not None else in_one(several)


def subject_of_denial(denial: Token) -> Token | None:
    """Who denies, where a verb does it; nobody where the denial is what is said of the report: "are baseless"."""
    verb = denial
    while verb.pos_ not in {"VERB", "AUX"} and verb.head != verb:
        verb = verb.head
    source = None if tree.lemma(verb) in tree.COPULAS | STANDING_FOR else tree.first(roles.subject(verb))
    return source if source != denial else None


def named_by(source: Token, place: Place) -> Speaker | None:
    """Whom a noun phrase names as the speaker; several in one: "Chad, Niger and Mali"."""
    lexicon = Lexicon.of(place.scene.ontology)
    heads = issuers(source)[:1] if tree.lemma(source) in lexicon.documents else [source]
    several = place.scene.parties(heads[0]) if heads and heads[0].pos_ != "PRON" else ()
    if len(several) > 1:
        return in_one(several)
    party = party_of(source, place.scene, lexicon)
    return speaking(party) if party is not None else None


def in_one(several: Sequence[Party]) -> Speaker:
    """Several who speak together, as one voice by all their names, for the one who is named first: "Chad, Niger and Mali"."""
    *names, last = dict.fromkeys(one.agent if one.in_person and one.agent else one.name for one in several)
    together = " and ".join([*([", ".join(names)] if names else []), last])
    offices = {one.agent for one in several if not one.in_person}
    office = offices.pop() if len(offices) == 1 else None
    name = f"{office} of {together}" if office else together
    if len(name) > LONGEST_NAME:
        return speaking(several[0])
    chain = tuple(dict.fromkeys((name, *(one.name for one in several))))
    return Speaker(id=slug(name), name=name, chain=chain, speaks_for=several[0].id)


def several_at(heard: Sequence[Attribution], place: Place) -> tuple[Party, ...]:
    """All who say it, where they are several: "A, B and C said that they would recognise D"."""
    span = heard[0].speaker if heard else None
    if span is None:
        return ()
    words = words_within(span, place)
    heads = (word for word in words if word.dep_ != "conj" and word.head not in words)
    speakers = tuple(party for head in heads for party in place.scene.parties(head))
    return speakers if len(speakers) > 1 else ()


def wired(speaker: Speaker, place: Place) -> Speaker:
    """The chain with the agency from which the outlet has the report, where the text names one."""
    wire, publisher = place.document.wire, place.document.publisher
    known = place.scene.ontology.publishers.get(wire or "")
    if known is None or known.name in speaker.chain or (publisher is not None and publisher.id == wire):
        return speaker
    return replace(speaker, chain=(*speaker.chain, known.name))


def unnamed(source: Token | None) -> Speaker | None:
    """A speaker whom no name tells, by the words of the report: "senior official"."""
    if source is None or source.pos_ not in {"NOUN", "PROPN"}:
        return None
    name = " ".join(
        [text_of(source), *(t.text for t in tree.children(source, "nummod") if t.i == source.i + 1)]
    )
    return Speaker(id=slug(name), name=name, chain=(name,))


def is_organ_alone(speaker: Speaker, place: Place) -> bool:
    """As in "Bolivia supports Peru, the presidency said": an organ without a name is that of whoever acts."""
    words = speaker.name.split()
    return (
        speaker.speaks_for is None
        and speaker.name.islower()
        and words[-1] in place.scene.ontology.words["organs"]
    )


def is_hidden(speaker: Speaker, place: Place) -> bool:
    """As in "two sources", "people familiar with the talks": nobody who could be asked."""
    hidden = place.scene.ontology.words["attribution_hidden"]
    return any(word in hidden for word in speaker.name.lower().split())


def in_turn(heard: Sequence[Attribution]) -> bool:
    """Whether somebody speaks in a transcript, who is told by name also on the page of his ministry."""
    party = heard[0].speaker_party if heard else None
    return party is not None and party.why == TURN


def is_publishers_own(speaker: Speaker, reading: Reading, place: Place) -> bool:
    """Rule 12: what a ministry reports on its own page is in the outlet's voice."""
    publisher = place.document.publisher
    if publisher is None or publisher.speaks_for is None:
        return False
    return publisher.speaks_for == speaker.speaks_for and modality_of(reading) == "actual"


def heard_at(reading: Reading, place: Place) -> tuple[Attribution, ...]:
    """The attributions around an act, the innermost first; found once for all claims of its word."""
    answers, asked = place.doc.answers, (heard_at, reading.trigger)
    if asked not in answers:
        answers[asked] = find_heard(reading, place)
    heard: tuple[Attribution, ...] = answers[asked]
    return heard


def find_heard(reading: Reading, place: Place) -> tuple[Attribution, ...]:
    start = place.sentence.span.start + reading.trigger.idx
    around = voices(place.said, start, start + len(reading.trigger.text))
    if not around:
        return ()
    heard = tuple(
        one
        for one in around
        if not (
            is_deed(one, place)
            or describes(one, reading, place)
            or is_question(one, reading, place)
            or tells_what_follows(reading.trigger, told_by(one, place), cue_words(one, place))
        )
    )
    aside = aside_of(reading.trigger) if heard else None
    if aside is None:
        return heard
    words = place.sentence.span.start + aside.left_edge.idx, place.sentence.span.start + aside.right_edge.idx
    return tuple(said for said in heard if not passes_over(said, *words))


def is_deed(said: Attribution, place: Place) -> bool:
    """As in "traders welcomed the visit", "Chad refused to go": whoever judges an act, or refuses it, does not tell of it."""
    words = place.scene.cast.words
    return any(
        tree.lemma(word) in words["evaluating"] or tree.lemma(word) in words["refusing"]
        for word in cue_words(said, place)
    )


def describes(said: Attribution, reading: Reading, place: Place) -> bool:
    """As in "A rejected the deal that B signed", "A backs B's bid to join C": the clause tells which thing A takes a stand on,
    and is the report's own.
    """
    clause = described_by(reading.trigger)
    if clause is None or said.manner != "indirect":
        return False
    lexicon = Lexicon.of(place.scene.ontology)
    cues = {word for word in cue_words(said, place) if tree.lemma(word) in lexicon.stands}
    return any(cue in cues for cue in governing(clause))


def is_question(said: Attribution, reading: Reading, place: Place) -> bool:
    """As in "asked by the Courier whether A would recognise B": who asks it tells nothing."""
    if WHETHER.isdisjoint(place.doc.lowers) or not any(
        tree.lemma(word) in ASKING for word in cue_words(said, place)
    ):
        return False
    asked = {word.i for word in cue_words(said, place)}
    for word in (reading.trigger, *reading.trigger.ancestors):
        if word.i in asked:
            return False
        if any(mark.lower_ in WHETHER for mark in tree.children(word, "mark")):
            return word.head.i in asked
    return False


def described_by(trigger: Token) -> Token | None:
    """The clause beside a noun in which an act stands: a relative clause, or "B's bid to"."""
    for verb in (trigger, *trigger.ancestors):
        if verb.dep_ == "relcl" or (verb.dep_ == "acl" and tree.children(verb.head, "poss")):
            return verb
    return None


def governing(clause: Token) -> Iterator[Token]:
    """The words above the noun that a clause describes, up to the first verb that takes a stand or says something of it."""
    for word in clause.head.ancestors:
        yield word
        bare = word.dep_ == "ccomp" and not tree.children(word, "mark", "aux", *tree.ANY_SUBJECTS)
        if word.pos_ in {"VERB", "AUX"} and not bare:  # "declared void the deal"
            return


def cue_words(said: Attribution, place: Place) -> list[Token]:
    if said.cue is None:
        return []
    return words_within(said.cue, place)


def told_by(said: Attribution, place: Place) -> list[Token]:
    return words_within(said.speaker, place) if said.speaker is not None else []


def words_within(span: Span, place: Place) -> list[Token]:
    """The words that begin within a stretch of the report."""
    offset, starts = place.sentence.span.start, place.doc.starts
    first, last = bisect_left(starts, span.start - offset), bisect_left(starts, span.end - offset)
    return place.doc.tokens[first:last]


def aside_of(trigger: Token) -> Token | None:
    """The verb of the relative clause between commas or dashes in which an act stands: "Chad, which recognised it, ..."."""
    for verb in (trigger, *trigger.ancestors):
        before = verb.left_edge.i - 1
        if verb.dep_ == "relcl" and before >= 0 and verb.doc[before].text in ASIDE_MARKS:
            return verb
    return None


def passes_over(said: Attribution, start: int, end: int) -> bool:
    """Whether an aside is the reporter's: it is set into what somebody is reported, not quoted, to have said."""
    within = said.cue is not None and start <= said.cue.start <= end
    content = said.content.start <= start and end <= said.content.end
    opens_it = said.content.start + 1 >= start
    return said.manner == "indirect" and content and not within and not opens_it


def quoted_at(attributions: Sequence[Attribution], start: int, end: int) -> Speaker | None:
    """The speaker of the innermost attribution whose content holds a stretch of the report, with those who tell of him."""
    heard = voices(attributions, start, end)
    speaker = voice(heard[0]) if heard else None
    return chained(speaker, heard) if speaker is not None else None


def own_voice(heard: Sequence[Attribution]) -> Speaker | None:
    """The innermost voice; of "I" and "we" in somebody's words that of who says so: "MR OLM: What I am saying is that ..."."""
    for said in heard:
        if said.speaker is None or said.speaker.quote.lower() not in HIMSELF:
            return voice(said)
    return None


def voice(said: Attribution) -> Speaker | None:
    """The speaker of an attribution: the party, or the words of the report; None where these are no name."""
    if said.speaker is None:
        return None
    party = said.speaker_party
    name = ARTICLE.sub("", QUOTES.sub("", said.speaker.quote))
    if party is not None and (party.kind != "collective" or len(name) > LONGEST_NAME):
        return speaking(party)
    if len(name) > LONGEST_NAME or name.lower() in PRONOUNS:
        return None
    return Speaker(
        id=slug(name), name=name, chain=(name,), speaks_for=party.id if party is not None else None
    )


def chained(speaker: Speaker, heard: Sequence[Attribution], place: Place | None = None) -> Speaker:
    """The speaker with everybody who tells of him, the nearest first: the whole way of the words to the outlet."""
    links = list(speaker.chain)
    for said in heard:
        teller = voice(said)
        if teller is not None and not speaks_among(teller, speaker):
            links += teller.chain
        if place is not None:
            links += (name for word in cue_words(said, place)[-1:] for name in hearers(word, place))
    chain = tuple(dict.fromkeys(links))
    return speaker if chain == speaker.chain else replace(speaker, chain=chain)


def speaks_among(teller: Speaker, speaker: Speaker) -> bool:
    """Whether whom an attribution names is the first of several who speak in one."""
    return speaker.is_several and teller.speaks_for == speaker.speaks_for
