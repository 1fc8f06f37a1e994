"""A second look at a claim before it leaves the coder: the words of its whole sentence, without the parse.

It asks whether a word near the act denies it, makes it a plan or a wish, or gives it on somebody's word, and the claim knows
nothing of it; whether the order of names and words such as "by" fits who acts on whom; whether the text gives the date. It
reads words from left to right and its own lists (data/cues/en/second_look.yml), so that it does not share the parser's mistakes.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from copy import copy
from itertools import compress, pairwise

from ..actors.index import Hit
from ..actors.phrases import word_sets
from ..model import Claim, Document
from ..ontology import ActFile, Ontology, Unit
from ..syntax.casing import is_title_case
from ..syntax.once import Once
from .dated import is_dated
from .look_forms import (
    Evoked,
    evoked_by,
    forms_of,
    forms_of_units,
    forms_with_object,
    inflected_units,
    is_ever_turned,
    lemmas_of,
    units_of,
)
from .look_lists import words_of
from .look_truth import disowned, hedged
from .spoken import RELATIVES, unspoken
from .word_order import Order, fits

LOWERED = "second look: "
"""How the reason of a claim begins that only the second look made tentative."""
BEFORE, AFTER = 5, 3
"""Words before and behind the act within which a word can turn it; the clause ends the search sooner."""
INVERTING = frozenset({"had", "were", "should"})
CUTTING = frozenset({",", "–", "—"})
"""Marks at which a clause within another one ends."""


class Look:
    """One sentence in words, and where in it the act of a claim stands; offsets are those of the sentence. `mentions` are its names."""

    def __init__(self, claim: Claim, mentions: Sequence[Hit], ontology: Ontology) -> None:
        self.claim = claim
        self.mentions = mentions
        self.sentence = sentence = claim.sentence.quote
        self.ontology = ontology
        self.lists = word_sets(ontology)
        words = words_of(sentence, ontology)
        self.texts = words.texts
        self.starts = words.starts
        """Where each word begins."""
        self.standing = words.standing
        """By list, its entries, in the words of the sentence, by the place of their first word."""

    def at(self, claim: Claim) -> Look:
        """The same look, for a claim that differs in its parties alone: what was found of the words holds of it as well."""
        other = copy(self)
        other.claim = claim
        return other

    @Once
    def order(self) -> Order:
        return Order(self)

    @Once
    def unexplained(self) -> tuple[str, ...]:
        return tuple(unexplained(self))

    @Once
    def act(self) -> ActFile:
        return self.ontology.acts[self.claim.act]

    @Once
    def forms(self) -> frozenset[str]:
        own = forms_of(self.claim.act, self.ontology)
        said = self.texts[slice(*self.evidence)]
        others = forms_with_object(self.claim.act, self.ontology)
        return (
            own.union(*[forms for needed, forms in others if not needed.isdisjoint(said)]) if others else own
        )

    @Once
    def units(self) -> tuple[Unit, ...]:
        return units_of(self.claim.act, self.ontology)

    @Once
    def is_titled(self) -> bool:
        return is_title_case(self.sentence)

    @Once
    def evidence(self) -> tuple[int, int]:
        """The first word of the evidence and the one behind it."""
        start, end = (
            at - self.claim.sentence.start for at in (self.claim.evidence.start, self.claim.evidence.end)
        )
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return (first, last) if first < last else (0, len(self.texts))

    @Once
    def evoked(self) -> Evoked:
        """What its own words can be."""
        act = self.claim.act
        said = forms_of_units(act, self.ontology).intersection([self.texts[at] for at in self.anchors])
        return evoked_by(said, act, self.ontology)

    @Once
    def anchors(self) -> tuple[int, ...]:
        """The words of the evidence that can be the act's own; where none is known, all of them."""
        first, last = self.evidence
        evidence = range(first, last)
        own = tuple(compress(evidence, map(self.forms.__contains__, self.texts[first:last])))
        return own or tuple(evidence)

    @Once
    def telling(self) -> tuple[int, ...]:
        """Those of the anchors before which a cue counts: not the "is" of "is a backer", before which another act may stand."""
        auxiliaries = self.lists["look_auxiliaries"]
        return tuple([i for i in self.anchors if self.texts[i] not in auxiliaries]) or self.anchors

    def found(self, name: str, at: int) -> str | None:
        """The entry of a list that stands at this word, in the words of the sentence."""
        return self.standing[name].get(at)

    @Once
    def around(self) -> tuple[frozenset[int], frozenset[int]]:
        """The words so near to the act that they can turn it, before it and behind it."""
        before: set[int] = set()
        for anchor in self.telling:
            before.update(self.back(anchor), self.front(anchor))
        behind = frozenset().union(*map(self.ahead, self.anchors))
        return frozenset(before), behind - before

    def near(self, name: str) -> Iterator[str]:
        """What stands of a list so near to the act that it can turn it; behind the act another list counts."""
        before, behind = self.standing[name], self.standing[f"{name}_ahead"]
        if not (before or behind):
            return
        there = [(at, before[at]) for at in before.keys() & self.around[0]]
        there += [(at, behind[at]) for at in behind.keys() & self.around[1]]
        for at, entry in sorted(there):
            if self.is_contrast(at, entry) or self.is_in_aside(at):
                continue
            phrase = name == "look_negations" and " " in entry and not self.is_unit(at, entry)
            if phrase or not self.is_own(at):
                yield entry

    def undone(self) -> Iterator[str]:
        """As in "dropped its opposition", "called off a strike": a verb that undoes the noun that follows at once."""
        for anchor in self.telling if self.standing["look_undoings"] else ():
            for at in range(anchor - 1, max(anchor - BEFORE, 0) - 1, -1):
                if self.texts[at] in self.lists["look_undoing_walls"]:
                    break
                entry = self.found("look_undoings", at)
                if entry is not None and (" " in entry or not self.is_own(at)):
                    yield entry

    def back(self, anchor: int) -> list[int]:
        texts, walls, in_front = self.texts, self.standing["look_walls"], self.evidence[0] - 1
        left, found = BEFORE, []
        for at in range(anchor - 1, -1, -1):
            word = texts[at]
            if (at in walls and not self.is_within(at)) or (at == in_front and word == ","):
                break
            found.append(at)
            if word not in {"'s", "'"} and not self.is_name(at):
                left -= 1  # a long name keeps no cue away, nor does what marks it as an owner
                if left == 0:
                    break
        return found

    def front(self, anchor: int) -> Iterator[int]:
        """The word that opens the sentence, where no other clause stands between: "Not even Chad, its friend, recognises"."""
        if not anchor or not self.standing["look_walls"].keys().isdisjoint(range(1, anchor)):
            return
        if self.texts[1:anchor].count(",") % 2 == 0:
            yield 0

    def is_within(self, at: int) -> bool:
        """Whether a word ends a phrase that denies: the "but" of "all but recognised"."""
        return (self.found("look_negations", at - 1) or "").endswith(" " + self.texts[at])

    def is_contrast(self, at: int, entry: str) -> bool:
        """As in "Chad, not Mali, recognised Peru": what stands between its commas is denied, and no more."""
        if entry != "not" or at == 0 or self.texts[at - 1] != ",":
            return False
        marks = [i for i in range(at + 1, min(at + BEFORE, len(self.texts))) if self.texts[i] == ","]
        return bool(marks) and not any(at < anchor < marks[0] for anchor in self.anchors)

    def is_in_aside(self, at: int) -> bool:
        """As in "Chad, which was not invited, met Peru": within a relative clause that ends before the act."""
        opens = next((i for i in range(at - 1, 0, -1) if self.texts[i] in CUTTING), None)
        closes = next((i for i in range(at + 1, self.telling[-1]) if self.texts[i] in CUTTING), None)
        return opens is not None and closes is not None and self.texts[opens + 1] in RELATIVES

    def ahead(self, anchor: int) -> range:
        walls, others = self.standing["look_walls"], self.standing["look_walls_ahead"]
        there = range(anchor + 1, min(anchor + 1 + AFTER, len(self.texts)))
        return range(there.start, min(walls.keys() & there | others.keys() & there, default=there.stop))

    def is_own(self, at: int) -> bool:
        """Whether the word is no cue: part of what the act is called ("rejected"), or of "not only"."""
        word = self.texts[at]
        plain = bool(self.found("look_always", at))
        return (
            (word in self.forms and not plain)
            or self.is_name(at)
            or bool(self.found("look_harmless", at))
            or self.is_no_longer(at)
        )

    def is_no_longer(self, at: int) -> bool:
        """The "no" of "no longer", where that belongs to the act: "no longer lists"."""
        behind = self.texts[at + 1] if at + 1 < len(self.texts) else ""
        return self.texts[at] == "no" and behind == "longer" and behind in self.forms

    def is_unit(self, at: int, phrase: str) -> bool:
        """Whether a phrase is what the act is called: "turned down invitations", not "held off sanctioning"."""
        first, *others = phrase.split()
        behind = self.texts[at + 1 : at + 1 + BEFORE]
        own = [one.unit for one in inflected_units(self.claim.act, self.ontology) if first in one.forms]
        slots = (slot.split(".")[0] for unit in own for slot in (*unit.actor, *unit.recipient))
        kept = {*slots, *(word for unit in own for word in (*unit.particle, *unit.has))}
        objects = {form for unit in own for word in unit.object for form in (word, f"{word}s")}
        return not kept.isdisjoint(others) or not objects.isdisjoint(behind)

    def is_name(self, at: int) -> bool:
        """As in "in May", "the Resistance": a capital within a sentence that is not all capitals."""
        start = self.starts[at]
        if not self.sentence[start].isupper():
            return False
        is_day = at + 1 < len(self.texts) and self.texts[at + 1].isdigit()  # "May 21"
        before = self.texts[at - 1] if at else ""
        return is_day or before in self.lists["look_before_months"] or (start > 0 and not self.is_titled)


# ------------------------------------------------------------------------------------------------ the questions


def second_look(look: Look, document: Document, before: str = "") -> list[str]:
    """Why the words of the sentence do not bear the claim; empty where they do. `before` is the sentence before it."""
    claim, reasons = look.claim, [*look.unexplained]
    if document.publisher is None or document.publisher.speaks_for is None:  # rule 12
        reasons += [not_explained(word) for word in unspoken(look)]
    if not look.act.mutual and claim.recipient is not None and not fits(look):
        reasons.append("the order of the words fits the parties the other way round")
    if (
        claim.when is not None
        and claim.when.basis != "publication"
        and not is_dated(claim, look.sentence, document.published_at, before)
    ):
        reasons.append(f'the sentence does not give the date "{claim.when.start}"')
    return reasons


def unexplained(look: Look) -> Iterator[str]:
    """Negations and modals near the act that polarity and modality of the claim do not tell."""
    claim = look.claim
    denied = dict.fromkeys((*look.near("look_negations"), *look.undone()))
    if claim.polarity == "negated" or is_turned(look):
        if not denied and not denies(look):
            yield "nothing near the act denies it"
    elif not is_left_open(look, denied):
        yield from (
            not_explained(word) for word in dict.fromkeys((*denied, *denying_words(look), *taken_back(look)))
        )
    if claim.modality == "actual":
        yield from (not_explained(word) for word in dict.fromkeys(settings(look)))
        if is_inverted(look):
            yield not_explained("had")
        yield from (not_explained(word) for word in dict.fromkeys(look.near("look_modals")))
        if claim.polarity == "affirmed":
            yield from (not_explained(word) for word in (*awaited(look), *hedged(look), *disowned(look)))
        if claim.polarity == "affirmed" and is_bare_infinitive(look):
            yield not_explained("to")
        if look.sentence.rstrip("\"'”’ ").endswith("?"):
            yield not_explained("?")


def is_left_open(look: Look, denied: Collection[str]) -> bool:
    """As in "has not ruled out recognising", "has not decided whether to recognise": what is denied leaves it possible."""
    if look.claim.modality != "possible":
        return False
    ruled = len(denied) > 1 and any(word.startswith("rul") for word in denied)
    return ruled or "whether" in look.texts[slice(*look.evidence)]


def is_turned(look: Look) -> bool:
    """As in "does not recognise the annexation", "has no right to": words that are the act only where they are denied."""
    heads = inflected_units(look.claim.act, look.ontology)
    if not is_ever_turned(look.claim.act, look.ontology):
        return False
    words = look.texts[slice(*look.evidence)]
    evoked = [one.unit for one in heads if not one.forms.isdisjoint(words)]
    denied = {after for no, after in pairwise(words) if no == "no"}
    return {unit.only_negated for unit in evoked} == {True} or any(
        unit.only_negated and not denied.isdisjoint(unit.object) for unit in evoked
    )


def denying_words(look: Look) -> Iterator[str]:
    """Words that evoke the act only to deny it: the "kept" of "kept its embassy open" beside none that closes one, or the last of them
    that evokes it: the "cancelled" of "its vote, planned for May, was cancelled".
    """
    words = look.texts[slice(*look.evidence)]
    said = set(words)
    doing, denying = (
        lemmas_of(look.claim.act, polarity, look.ontology) for polarity in ("affirmed", "negated")
    )
    told_again = (
        not look.standing["look_ellipsis"].keys().isdisjoint(range(look.evidence[0], look.evidence[1] + 1))
    )
    last = next((word for word in reversed(words) if word in doing or word in denying), "")
    # but not of "cut its ties, after B had done so"
    if (said.isdisjoint(doing) or last not in doing) and not told_again:
        yield from sorted((said & denying) - doing)


def taken_back(look: Look) -> list[str]:
    """What ends a grant that the evidence speaks of: "revoked the exemption", "let the waiver expire"."""
    evidence, ended = range(*look.evidence), look.standing["look_taken_back"]
    granted = not look.standing["look_grants"].keys().isdisjoint(evidence)
    return [ended[at] for at in evidence if at in ended] if granted else []


def awaited(look: Look) -> Iterator[str]:
    """As in "will come up when the president visits Chad": a clause of time beside a future, in the present tense."""
    for anchor in look.anchors if look.standing["look_times"] else ():
        for at in range(anchor - 1, max(anchor - BEFORE - 1, 0), -1):
            if look.texts[at] in {",", ";", ":"}:
                break
            if look.found("look_times", at) and look.texts[anchor].endswith("s"):
                before = range(max(at - BEFORE - 1, 0), at)
                yield from (word for i in before if (word := look.found("look_futures", i)))


def settings(look: Look) -> Iterator[str]:
    """Works in which the act is told: "in the novel", "a satirical sketch"."""
    for at, entry in look.standing["look_settings"].items():
        if not look.found("look_trades", at + len(entry.split())) and not look.is_name(at):
            yield entry


def is_inverted(look: Look) -> bool:
    """As in "Had Chad recognised Peru, ...", "were it to ...": a condition by the order of words alone."""
    for anchor in look.anchors if not INVERTING.isdisjoint(look.texts) else ():
        for at in range(anchor - 1, max(anchor - BEFORE - 1, -1), -1):
            opens = at == 0 or look.texts[at - 1] in {",", ";", ":", '"', "“"}
            if look.texts[at] in INVERTING and opens:
                return look.is_name(at + 1) or look.texts[at + 1] in look.lists["look_articles"]
    return False


def denies(look: Look) -> bool:
    """Whether a unit of the act is negative by itself, or the whole sentence has a negation farther off."""
    own = any(unit.polarity == "negated" for unit in look.act.units)
    return own or bool(look.standing["look_negations"] or look.standing["look_untrue"])


def is_bare_infinitive(look: Look) -> bool:
    """As in "to recognise", without a word before it that tells that it was done ("the first to recognise")."""
    for anchor in look.anchors if "to" in look.texts else ():
        start = anchor - 1
        if start > 0 and look.texts[start].endswith("ly"):
            start -= 1
        if start >= 0 and look.texts[start] == "to" and look.texts[anchor] in look.forms:
            before = range(max(start - 5, 0), start)
            if not any(look.found("look_settled", at) for at in before) and is_base(look, anchor):
                return True
    return False


def is_base(look: Look, anchor: int) -> bool:
    """Whether the word is an infinitive and not a noun: "to recognise", not "according to sanctions"."""
    lemmas = {lemma for unit in look.act.units if unit.pos == "verb" for lemma in unit.lemmas}
    return look.texts[anchor] in lemmas


def not_explained(word: str) -> str:
    return f"'{word}' in the sentence is not explained by the reading"
