"""Who acts on whom, by the order of names and the small words before them alone.

Active ("A recognised B"), passive ("B was recognised by A"), nouns ("A's recognition of B", "recognition of B by A"), relative
clauses ("B, which A recognised"), participles in front ("Having recognised B, A ..."), infinitives ("asked A to recognise B"), and
prepositions that the act's own units give to one party only ("withdrew its envoy from B").
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from ..syntax.once import Once

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .second_look import Look

NEAR = 4
"""Words between a preposition and a name that it governs: "by the army of Mali"."""
PARTICIPLES = ("ed", "n", "t", "d")
AGENT = 10
"""Words from the act to the "by" of its agent."""


LINKS = frozenset({",", "and", "the", "by", "of", "'s"})
"""What stands between the names of a list, and before them."""
WHEN = frozenset({"in", "on"})


OWNING = (("'s",), ("'",))


class Names(NamedTuple):
    """The names of a sentence: every word of one with its actor, and by actor the first words of its names."""

    at: dict[int, str]
    firsts: dict[str, set[int]]


def fits(look: Look) -> bool:
    """Whether the mentions of actor and recipient stand as the claim has it; true where they are not named."""
    assert look.claim.recipient is not None
    order = look.order
    actors, recipients = order.places(look.claim.actor.id), order.places(look.claim.recipient.id)
    if not actors or not recipients or order.follows_pronoun():
        return True
    if any(order.is_list(a, r) or order.is_inverted(r, a) for a in actors for r in recipients):
        return True
    if order.is_taken_up():
        return recipients[0] < actors[0]
    one, other = sorted((actors[0], recipients[0]))
    if order.is_fronted(one, other):
        return recipients[0] < actors[0]
    asked = order.by_infinitive(actors[0], recipients[0])
    if asked is not None:
        return asked
    acting = any(order.is_marked(place, look.evoked.of_actor) or order.is_owner(place) for place in actors)
    if not acting and any(order.is_owner(place) for place in recipients):
        return False
    if any(order.is_marked(place, look.evoked.of_actor) for place in recipients) and not acting:
        return False
    if order.is_passive(recipients[0]):
        return True  # "diplomats of B were expelled from A"
    if any(order.is_marked(place, look.evoked.of_recipient) for place in actors[:1]) and not acting:
        return False
    return acting or order.stands(actors[0], recipients[0])


class Order:
    """The words of a sentence with its names; a place is the number of a word."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.texts = look.texts
        self.lists = look.lists
        self._governed: dict[int, int | None] = {}
        self._behind: dict[int, list[tuple[int, Sequence[str]]]] = {}

    @Once
    def names(self) -> Names:
        starts, at, firsts = self.look.starts, {}, defaultdict(set)
        for hit in dict.fromkeys(self.look.mentions):
            first, behind = bisect_left(starts, hit.start), bisect_left(starts, hit.end)
            at.update(dict.fromkeys(range(first, behind), hit.actor))
            if first < behind and starts[first] == hit.start:
                firsts[hit.actor].add(first)
        return Names(at, firsts)

    @Once
    def named(self) -> dict[int, str]:
        """Every word of a name, with its actor."""
        return self.names.at

    def places(self, actor: str) -> list[int]:
        """The first words of the mentions of an actor within the evidence; of one named again behind an opening clause the later ones."""
        first, last = self.look.evidence
        found = sorted([at for at in self.names.firsts.get(actor, ()) if first <= at < last])
        if self.opening < 0:
            return found
        return [i for i in found if i > self.opening] or found

    @Once
    def opening(self) -> int:
        """The comma that ends a clause in front, where the act stands behind it: "Once A recognises B, C will ..."."""
        texts = self.texts
        if texts[0] not in self.lists["look_opening"]:
            return -1
        comma = texts.index(",") if "," in texts else 0
        return comma if comma < min(self.look.anchors) else -1

    def has_name(self, start: int, end: int) -> bool:
        """Whether a word of a name stands there."""
        return not self.named.keys().isdisjoint(range(start, end))

    def has_entry(self, name: str, start: int, end: int) -> bool:
        """Whether an entry of a list begins there."""
        entries = self.look.standing[name]
        return bool(entries) and not entries.keys().isdisjoint(range(start, end))

    def follows_pronoun(self) -> bool:
        """Whether the act is done to "it" or "them": the name before says nothing of the order."""
        lists = self.lists
        if lists["look_pronouns"].isdisjoint(self.texts):
            return False
        following = [self.texts[anchor + 1 : anchor + 3] for anchor in self.look.anchors]
        return any(
            words[0] in lists["look_pronouns"]
            or (words[0] in lists["look_prepositions"] and words[-1] in lists["look_pronouns"])
            for words in following
            if words
        )

    def is_list(self, one: int, other: int) -> bool:
        """As in "A and B reopened their embassies": each does it to the other."""
        first, second = (one, other) if one < other else (other, one)
        if "and" not in self.texts[first:second]:
            return False
        if self.look.anchors[-1] <= second:
            return False
        between = [self.texts[at] for at in range(first, second) if at not in self.named]
        if between != ["and"]:
            return False
        return not any(first < anchor < second for anchor in self.look.anchors)

    def is_inverted(self, recipient: int, actor: int) -> bool:
        """As in "A recognises B, as does C", "nor do C and D"."""
        return self.has_entry("look_inverted", recipient, actor)

    def is_taken_up(self) -> bool:
        """As in "A recognises B, but C does not": who is named last acts."""
        last, entries = self.look.evidence[1], self.look.standing["look_ellipsis"]
        if not entries:
            return self.is_cut_short(last)
        last = self.before_the_names(last)
        found = entries.keys() & range(max(last - 4, 0), last + 1)
        own = [anchor for anchor in self.look.anchors if anchor < last]
        return self.is_cut_short(last) or (bool(found) and max(own, default=0) <= max(found) + 1)

    def before_the_names(self, end: int) -> int:
        """Where the names begin that the evidence ends with: "a move already made by | A and B"; its end where it ends with none."""
        start = end
        while start > 0 and (start - 1 in self.named or self.texts[start - 1] in LINKS):
            start -= 1
        return start if any(at in self.named for at in range(start, end)) else end

    def is_cut_short(self, last: int) -> bool:
        """As in "A recognised B; neither C nor D has", "as C did in 2011": the clause ends with what stands for the act."""
        bare = not self.lists["look_bare"].isdisjoint(self.texts[last - 1 : last])
        behind = self.texts[last : last + 1]
        return bare and not any(word.isalnum() and word not in WHEN for word in behind)

    # -------------------------------------------------------------------------------------------- prepositions

    def is_marked(self, place: int, names: frozenset[str]) -> bool:
        """Whether the preposition that governs a name is one of these; "by" and "of" only where they belong to the act."""
        at = self.governed(place) if names else None
        word = self.texts[at] if at is not None else ""
        if at is None or word not in names:
            return False
        if word == "by":
            return any(
                anchor < at <= anchor + AGENT and self.is_turned(anchor, at) for anchor in self.look.anchors
            )
        return word != "of" and any(anchor < at for anchor in self.look.anchors)

    def is_owner(self, place: int) -> bool:
        """As in "the removal of B from A's list": the act has an actor who owns what a preposition governs."""
        owners, end = self.look.evoked.of_owner, self.behind_name(place)
        if not owners or self.texts[end : end + 1] not in OWNING:
            return False
        at = self.governed(place)
        return at is not None and self.texts[at] in owners

    def governed(self, place: int) -> int | None:
        """The place of the preposition before a name, or before the list that it stands in. Looked for once."""
        if place not in self._governed:
            self._governed[place] = self._preposition_before(place)
        return self._governed[place]

    def _preposition_before(self, place: int) -> int | None:
        left, listed = NEAR, self.is_listed(place)
        texts, named, forms = self.texts, self.named, self.look.forms
        prepositions = self.lists["look_prepositions"]
        for at in range(place - 1, -1, -1):
            word = texts[at]
            if word in prepositions and word != "of":
                return at
            if word == "and" or (word == "," and at - 1 in named and listed):
                left, listed = NEAR, True
            elif word == "," or left == 0 or (at in named and left < NEAR) or word in forms:
                return None
            elif at not in named:
                left -= 1
        return None

    def is_listed(self, place: int) -> bool:
        """Whether a comma or "and" follows a name: "A, B and C"."""
        end = self.behind_name(place)
        return self.texts[end : end + 1] in ((",",), ("and",))

    def behind_name(self, place: int) -> int:
        named = self.named
        while place in named:
            place += 1
        return place

    def is_turned(self, anchor: int, by: int) -> bool:
        """Whether "by" belongs to the act: a passive verb, a participle or a noun, with or without its object between."""
        before, between = self.texts[max(anchor - 4, 0) : anchor], self.texts[anchor + 1 : by]
        lists = self.lists
        passive = any(word in lists["look_passives"] for word in before)
        noun = bool(between) and between[0] in lists["look_prepositions"]
        return passive or noun or lists["look_only"].issuperset(between)

    # -------------------------------------------------------------------------------------------- order

    def stands(self, actor: int, recipient: int) -> bool:
        """Whether the order of two names alone fits: the actor first, but for the turns that the language has."""
        first, second = sorted((actor, recipient))
        if self.has_entry("look_receivers", first, second):
            return recipient < actor
        if self.is_subject(recipient) or self.is_passive(actor):
            return False
        if self.is_subject(actor) or self.is_passive(recipient):
            return True
        if actor < recipient:
            return not self.is_relative(actor, recipient)
        return self.is_relative(recipient, actor) or self.is_received(actor)

    def by_infinitive(self, actor: int, recipient: int) -> bool | None:
        """As in "asked A to recognise": whether the name right before an infinitive is the actor; None where there is none."""
        if "to" not in self.texts:
            return None
        second = max(actor, recipient)
        asked = any(second < anchor and self.is_infinitive(anchor, second) for anchor in self.look.anchors)
        return second == actor if asked else None

    def is_fronted(self, first: int, second: int) -> bool:
        """As in "Having recognised B, A ...", "After denouncing B, A ...": the name behind the comma acts; not so in "Having been"."""
        if "," not in self.texts[first:second]:
            return False
        anchors = [anchor for anchor in self.look.anchors if anchor < first]
        if not anchors or self.has_name(0, anchors[0]):
            return False
        opening = self.texts[0 : anchors[0] + 1]
        if not self.lists["look_passives"].isdisjoint(opening):
            return False
        return len(opening) <= NEAR and any(word.endswith("ing") for word in opening)

    def is_infinitive(self, anchor: int, subject: int) -> bool:
        """As in "asked A to recognise": the name right before the infinitive acts."""
        between = self.texts[subject:anchor]
        return bool(between) and between[-1] == "to" and not self.has_name(subject + NEAR, anchor)

    def is_subject(self, place: int) -> bool:
        """As in "A has recognised"; in "who recognised A, had closed" the comma sets it off."""
        return any(
            words[-1] in self.lists["look_perfect"] and "and" not in words and words.count(",") % 2 == 0
            for _, words in self.behind(place)
        )

    def is_passive(self, place: int) -> bool:
        """As in "B was received", "B has been recognised"."""
        if self.look.evoked.is_moved_by:
            return False
        return any(
            not (self.texts[anchor].endswith(("ing", "s")) or self.is_adjective(anchor))
            for anchor, words in self.behind(place)
            if self.is_form_of_be(words)
        )

    def is_adjective(self, anchor: int) -> bool:
        """As in "is set to recognise", "are under pressure to", "is opposed to B": what looks like a participle tells of its subject."""
        plan = " " in (self.look.found("look_modals", anchor) or "")
        return plan or (
            self.texts[anchor + 1 : anchor + 2] == ("to",) and "to" in self.look.evoked.of_recipient
        )

    def is_form_of_be(self, words: Sequence[str]) -> bool:
        """Whether an auxiliary of the passive stands last, but for a negation."""
        for word in reversed(words):
            if word not in self.lists["look_always"]:
                return word in self.lists["look_passives"]
        return False

    def behind(self, place: int) -> Sequence[tuple[int, Sequence[str]]]:
        """The words of the act behind a name, each with what stands between, where no other name does. Looked for once."""
        if place not in self._behind:
            end = self.behind_name(place)
            self._behind[place] = [
                (anchor, self.texts[end:anchor])
                for anchor in self.look.anchors
                if end < anchor and not self.has_name(end, anchor)
            ]
        return self._behind[place]

    def is_relative(self, first: int, second: int) -> bool:
        """As in "B, which A recognised": a relative word before the second name, and the act behind it."""
        relatives = self.lists["look_relatives"]
        if relatives.isdisjoint(self.texts):
            return False
        opened = [i for i in range(first + 1, second) if self.texts[i] in relatives]
        if not opened:
            return False
        between = self.texts[opened[-1] + 1 : second]
        names = [word for at, word in enumerate(self.texts) if at in self.named]
        direct = all(word in {*self.lists["look_articles"], *names, "and", ","} for word in between)
        return direct and any(anchor > second for anchor in self.look.anchors)

    def is_received(self, actor: int) -> bool:
        """As in "won recognition from A"."""
        at = self.governed(actor)
        if at is None or self.texts[at] != "from":
            return False
        return self.has_entry("look_receiving", 0, at)
