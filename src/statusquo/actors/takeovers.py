"""Who is meant by "the junta", "the new authorities", "the coup leaders": those who took power in the one state of which a report tells so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING

from ..model import Actor, Party, first_day
from ..ontology import Ontology
from ..ontology.offices import Offices
from ..syntax import tree
from ..syntax.grammar import any_of
from ..syntax.spotting import Phrases
from .index import Hit, body_of
from .officials import acting
from .oppositions import BY_CONTEXT, OFTEN, SHARE, state_of
from .phrases import text_of

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast

YEAR = r"(?:19|20)\d\d"
IN_POWER = "in power"
"""How `why` begins where somebody is told by having taken power."""
NEAR = 70
"""Characters around the name of a state in which it is told that power was taken there."""
KINDS = frozenset({"amod", "compound", "nmod"})
THE, ANOTHER = "the", "another"
LISTED = r"(?: the| both)?(?:(?: (?-i:[A-Z])[\w'’ -]+?,)*? (?-i:[A-Z])[\w'’ -]+?,? and)?"
"""Other states of the same list, as in "the coups in Chad, Mali and Niger"."""
BARE = frozenset({"the", "this", "that"})
SEIZING = frozenset({"seize", "take", "grab", "oust", "topple", "overthrow", "depose"})
Words = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Patterns:
    """How a text tells that power was taken in a state, by what stands before its name and behind it."""

    some: re.Pattern[str]
    """That it was taken anywhere."""
    hints: Phrases
    """What `some` needs; few reports have any of it."""
    before: re.Pattern[str]
    behind: re.Pattern[str]
    rulers_before: re.Pattern[str]
    rulers_behind: re.Pattern[str]
    ousted_before: re.Pattern[str]
    ousted_behind: re.Pattern[str]
    likely_before: re.Pattern[str]


@cache
def patterns(ontology: Ontology) -> Patterns:
    words = ontology.words
    takeovers, takers = (rf"(?:{any_of(words[name])})s?" for name in ("takeovers", "power_takers"))
    forces, kinds, ousted = (any_of(words[name]) for name in ("forces_at_home", "takeover_kinds", "ousting"))
    kinds = rf"{kinds}|{YEAR}"  # "the 2021 coup"
    done = "".join(rf"(?<!{re.escape(word)} )" for word in words["failing"])
    seizing = [f"{verb} {thing}" for verb in words["taking_power"] for thing in ("power", "control")]
    took = rf"(?:{any_of(words['taking_power'])}) (?:power|control)"
    some = rf"\b(?:{takeovers}|{takers}|{took}|{ousted})\b"
    return Patterns(
        some=compiled(some),
        hints=Phrases([*words["takeovers"], *words["power_takers"], *words["ousting"], *seizing]),
        before=compiled(rf"\b{done}(?:{takeovers}|{took}|seizure of power) (?:in|of|against){LISTED} $"),
        behind=compiled(
            rf"(?:['’]s?)? (?:(?:{kinds}) ){{0,2}}(?:(?:{takeovers})\b|(?:{forces})\b[^.]{{0,60}}?\b(?:{took}|{ousted})\b)"
        ),
        rulers_before=compiled(rf"\b(?:{takers}) (?:in|of){LISTED} $"),
        rulers_behind=compiled(rf"(?:['’]s?)? (?:(?:{kinds}) ){{0,2}}(?:{takers})\b"),
        ousted_before=compiled(
            rf"\b(?:{ousted})(?: the| its)?(?: [a-z]+)?(?: (?:[Pp]resident|[Pp]rime [Mm]inister|[Ll]eader))?,? $"
            rf"|\b(?:{ousted})(?: the)?(?: [\w.'’-]+){{1,5}} of $"
        ),
        ousted_behind=compiled(rf"(?:['’]s?)? (?:{ousted})\b(?! (?:by|the)\b)"),
        likely_before=compiled(
            r"\b(?:suspend(?:s|ed)|(?:sworn in|oath|installed) as [\w -]{3,40}? (?:of|in)) $"
        ),
    )


def compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)  # of a title, too


def is_of_power(head: Token, words: Words) -> bool:
    """Whether a definite phrase means whoever took power, without telling where: "the junta", "the country's new rulers"."""
    noun = tree.lemma(head)
    if noun not in words["power_nouns"] or head.tag_ not in {"NN", "NNS"}:
        return False
    kinds = {kind for child in head.children if (kind := told_by(child, words)) is not None}
    if THE not in kinds or not kinds - {THE} <= words["power_kinds"]:
        return False
    many = words["power_alone_many"] if head.tag_ == "NNS" else ()
    return noun in words["power_alone"] or noun in many or bool(kinds - {THE, "ruling"})


def told_by(child: Token, words: Words) -> str | None:
    """What a word before or behind tells of rulers: that they are known, or of which kind they are; of others, "another"."""
    if child.dep_ == "poss":
        return THE if tree.lemma(child) in words["definite_states"] else ANOTHER  # "the country's new rulers"
    if child.dep_ == "det":
        return THE if child.lower_ in BARE else ANOTHER
    if child.dep_ in {"relcl", "acl"}:
        return "coup" if tells_seizure(child) else ANOTHER
    if child.dep_ in KINDS:
        return child.lower_
    return ANOTHER if child.dep_ in {"nummod", "prep", "appos"} else None


def tells_seizure(clause: Token) -> bool:
    """As in "the soldiers who seized power"."""
    return tree.lemma(clause) in SEIZING and any(
        word.lower_ in {"power", "control"} for word in tree.children(clause, "dobj")
    )


class Takeovers:
    """The states in which one report tells that power was taken, and those whose new rulers it names."""

    def __init__(self, text: str, hits: Sequence[Hit], ontology: Ontology, day: str | None) -> None:
        self._text = text
        self._hits = hits
        self._ontology = ontology
        self._day = day

    @cached_property
    def _states(self) -> list[tuple[str, Hit]]:
        told = ((state_of(hit.actor, self._ontology), hit) for hit in self._hits)
        return [(state, hit) for state, hit in told if state is not None]

    @cached_property
    def named(self) -> frozenset[str]:
        """The states of whose junta the report speaks by name: "Chad's junta", "the junta in Niamey"."""
        return frozenset(state for state, hit in self._states if self._names_rulers(hit))

    @cached_property
    def told(self) -> frozenset[str]:
        """The states in which it tells that power was taken."""
        return self.named | {state for state, hit in self._states if self._tells_takeover(hit)}

    @cached_property
    def _likely(self) -> frozenset[str]:
        """Those of which it tells what follows when power was taken somewhere: "suspended Chad", "sworn in as leader of Chad"."""
        if not self.tells_of_some:
            return frozenset()
        return frozenset(state for state, hit in self._states if self._is_likely(hit))

    @cached_property
    def ousted(self) -> frozenset[str]:
        """The persons whom it tells to have been driven from office."""
        if not self.tells_of_some:
            return frozenset()
        persons = (hit for hit in self._hits if self._ontology.actors[hit.actor].kind == "person")
        return frozenset(hit.actor for hit in persons if self._is_ousted(hit))

    @cached_property
    def tells_of_some(self) -> bool:
        known = patterns(self._ontology)
        return known.hints.may_be_in(self._text) and known.some.search(self._text) is not None

    def may_rule(self, actor: Actor) -> bool:
        """Whether "the junta" may be that of a state, for all that the report tells: not before it took power, nor where the
        report tells of another state, or of two, that power was taken there.
        """
        first = [first_day(role.since) for role in actor.roles if role.code == "government" and role.since]
        if first and self._day is not None and min(first) > self._day:
            return False
        about = self.told or self._likely
        return not about or about == {actor.country}

    def is_elsewhere(self, state: str) -> bool:
        """Whether the report tells of another state that power was taken there, which may be "the country" as well."""
        return self.tells_of_some and bool(self.told) and state not in self.told

    def referred(self, head: Token, cast: Cast) -> Party | None:
        """Whom such a phrase means: those who rule the one state of which it is told."""
        found = self._state(head, cast)
        if found is None:
            return None
        state, sure = found
        if head.tag_ == "NNS" and tree.lemma(head) in cast.words["power_alone_many"]:
            sure = False  # "the generals" may be two of them
        ruler = Offices.of(self._ontology).government(state, self._day)
        why = f"{IN_POWER} in {self._ontology.actors[state].name}" if sure else f"{IN_POWER} {BY_CONTEXT}"
        if ruler is not None:
            return Party(id=ruler.id, name=ruler.name, kind=ruler.kind, why=why, sure=sure)
        body = body_of(state, why, self._ontology)
        return replace(acting(body, text_of(head), why, in_person=False), sure=sure)

    def _state(self, head: Token, cast: Cast) -> tuple[str, bool] | None:
        """The state, and whether no other can be meant."""
        if len(self.told) == 1:
            (state,) = self.told
            return state, state in self.named or state in {self._home(), self._dateline(cast)}
        if self.told:
            return (next(iter(self.named)), False) if len(self.named) == 1 else None
        if not self.tells_of_some:
            return None
        if len(self._likely) == 1:
            return next(iter(self._likely)), False
        about = self._dateline(cast) or (None if self._is_another(head, cast) else self._home())
        return (about, False) if about is not None else None

    def _is_another(self, head: Token, cast: Cast) -> bool:
        """As in "The junta named a cabinet. Peru does not recognise it": a state named once, and not before, may be any."""
        before_text = len(self._text) - len(cast.document.text)
        return len(self._states) == 1 and self._states[0][1].start > before_text + cast.place(head)

    @staticmethod
    def _dateline(cast: Cast) -> str | None:
        return cast.dateline.id if cast.dateline is not None else None

    def _home(self) -> str | None:
        """The state that the report names most, by far; the only one that it names."""
        often = Counter(state for state, _ in self._states)
        if not often:
            return None
        state, times = often.most_common(1)[0]
        enough = len(often) == 1 or times >= max(OFTEN, SHARE * often.total())
        return state if enough else None

    # ---------------------------------------------------------------------------------------- around a name

    def _before(self, hit: Hit) -> str:
        return self._text[max(hit.start - NEAR, 0) : hit.start]

    def _behind(self, hit: Hit) -> str:
        return self._text[hit.end : hit.end + NEAR + 30]

    def _names_rulers(self, hit: Hit) -> bool:
        actor, known = self._ontology.actors[hit.actor], patterns(self._ontology)
        if actor.kind == "person":
            return any(
                self._rules(self._ontology.actors[role.of])
                for role in actor.roles
                if role.of in self._ontology.actors and role.holds_on(self._day)
            )  # its leader
        if actor.kind != "state":
            return self._rules(actor)
        return bool(
            known.rulers_before.search(self._before(hit)) or known.rulers_behind.match(self._behind(hit))
        )

    @staticmethod
    def _rules(actor: Actor) -> bool:
        return actor.kind == "authority" and any(role.code == "government" for role in actor.roles)

    def _tells_takeover(self, hit: Hit) -> bool:
        known, kind = patterns(self._ontology), self._ontology.actors[hit.actor].kind
        if kind == "person":
            return self._is_ousted(hit)
        if kind != "state":
            return False
        before, behind = self._before(hit), self._behind(hit)
        return bool(
            known.before.search(before)
            or known.behind.match(behind)
            or known.ousted_before.search(before)
            or known.ousted_behind.match(behind)
        )

    def _is_ousted(self, hit: Hit) -> bool:
        return patterns(self._ontology).ousted_before.search(self._before(hit)) is not None

    def _is_likely(self, hit: Hit) -> bool:
        return patterns(self._ontology).likely_before.search(self._before(hit)) is not None
