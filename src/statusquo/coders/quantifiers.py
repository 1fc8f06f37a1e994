"""How a sentence counts who acts, on whom, or the act itself, and within what scope: "the first Arab state since 2021 to"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ..model import Counts, Scope
from ..syntax import circles, grammar, lists, roles, tree
from ..syntax.exceptions import is_not_one
from ..syntax.spotting import has_figure
from .numbers import NumberWords, as_text, counting, is_numbered
from .reading import Factuality
from .repeated import is_told_again

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

FAR = 4
"""Steps from the act up to the predicate that ranks its actor: "became the first country to agree to recognise"."""
STEPS = grammar.words("steps")
QUANTIFIERS = frozenset({"first", "only"})
"""Ranks that are quantifiers of a claim; the others stand in the scope alone."""
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")


class Quantifiers:
    """Reads quantifiers by the word lists of data/cues/en/quantifiers.yml, which tells what each is for."""

    def __init__(self, words: Mapping[str, Sequence[str]], numbers: NumberWords) -> None:
        named = ("none", "only", "all", "nearly", "ranks", "places", "times", "bounds", "time_nouns")
        self.words = {name: frozenset(words[f"quantifier_{name}"]) for name in named}
        self.marks = self.words["none"] | self.words["only"] | self.words["all"] | {"any"}
        """Of these one stands in every phrase that counts without a number."""
        self.days = frozenset(words["days"])
        self.same = dict(entry.split() for entry in words["quantifier_same"])
        self.numbers = numbers

    def read(
        self, trigger: Token, actor: Sequence[Token], recipient: Sequence[Token], factuality: Factuality
    ) -> tuple[str | None, Scope | None]:
        """The quantifier of a reading and its scope. A rank such as "second" or "latest" stands in the scope alone."""
        ranks, counts_somebody = self.asked_of(trigger.doc)
        denied = factuality.polarity == "negated"
        ranked = self.ranked(trigger, actor) if ranks and not denied else None
        if ranked is not None:
            head, counts = ranked
            rank = self.rank_of(head)
            return rank if rank in QUANTIFIERS else None, self.scope(head, counts, rank, trigger)
        if not counts_somebody:
            return None, None
        alone = len(recipient) == 1 and len(lists.conjuncts(recipient[0])) == 1
        sides: tuple[tuple[Counts, Sequence[Token]], ...] = (
            ("actor", actor),
            ("recipient", recipient if alone else ()),
        )
        for counts, heads in sides:
            for head in heads:
                quantifier = self.of_phrase(head, denied=denied)
                if quantifier is not None:
                    return quantifier, self.scope(head, counts, "", trigger)
        return None, None

    # -------------------------------------------------------------------------------------------- within a phrase

    def of_phrase(self, head: Token, *, denied: bool) -> str | None:
        """As in "no state", "only A and B", "all members", "39 countries"; "any state" is none under negation."""
        if self.marks.isdisjoint(head.doc.lowers) and not is_numbered(head):
            return None
        said = {t.lower_ for t in head.subtree if t.i <= head.i}
        if head.left_edge.i:
            said.add(head.doc[head.left_edge.i - 1].text.lower())
        if (denied and "any" in said) or said & self.words["none"] or (denied and is_not_one(head)):
            return "none"
        if "but" in said:
            return None  # "all but five members"
        if said & self.words["only"] and "not" not in said:
            return "only"
        if tree.lemma(head) in self.words["time_nouns"]:
            return None  # "was extended by 120 days by A"
        number = counting(head, self.numbers) if head.text not in self.days else None  # "on 20 May"
        if number is not None and number.value > 1:
            return f"count:{as_text(number.value)}"
        whole = said & self.words["all"] and not said & self.words["nearly"]
        return "all" if whole and head.pos_ == "NOUN" else None

    # -------------------------------------------------------------------------------------------- in a row

    def rank_of(self, head: Token) -> str:
        """The place in a row that a noun is given ("first", "latest", "147th"), or that it is ("the first to"); "" for none."""
        words = (head, *(child for child in head.children if child.i < head.i))
        return next((rank for word in words if (rank := self.rank_of_word(word))), "")

    def is_ordinal_predicate(self, verb: Token, infinitive: Token) -> bool:
        """As in "became the first to recognise": what follows happened, but not in "is to become the first"."""
        near = verb.doc[verb.i + 1 : min(verb.i + 7, infinitive.i)]
        return tree.lemma(verb) in tree.COPULAS and any(self.rank_of_word(t) for t in near)

    def rank_of_word(self, word: Token) -> str:
        text = word.lower_
        return self.same.get(text, text) if text in self.words["ranks"] or is_ordinal(text) else ""

    def asked_of(self, doc: Doc) -> tuple[bool, bool]:
        """Whether any word gives a place in a row, and whether any may count a phrase: of most sentences none does. Looked for once."""
        found: tuple[bool, bool] | None = doc.answers.get(self)
        if found is None:
            counts = not self.marks.isdisjoint(doc.lowers) or "nummod" in doc.relations
            found = doc.answers[self] = self.ranks_anything(doc), counts
        return found

    def ranks_anything(self, doc: Doc) -> bool:
        if not self.words["ranks"].isdisjoint(doc.lowers):
            return True
        return has_figure(doc.text) and any(map(is_ordinal, doc.lowers))

    def ranked(self, trigger: Token, actor: Sequence[Token]) -> tuple[Token, Counts] | None:
        """The noun that is ranked: whom the sentence calls the first to act, the act's own noun, or its time."""
        heads = [h for h in self.predicates(trigger, actor) if self.rank_of(h) and not is_denied(h)]
        if heads:  # of "the latest country to ..., the first in Asia to do so" the second tells more
            return min(heads, key=lambda head: self.rank_of(head) not in QUANTIFIERS), "actor"
        if trigger.pos_ == "NOUN" and self.rank_of(trigger):
            return trigger, "act"
        for time in tree.prepositional(tree.clause_verb(trigger), "for"):
            if tree.lemma(time) == "time" and self.rank_of(time):
                return time, "act"
        return None

    @staticmethod
    def predicates(trigger: Token, actor: Sequence[Token]) -> Iterator[Token]:
        """Nouns that stand for the actor: "became the first country to ...", "X, the first to ...", "..., the first to do so"."""
        above = list(tree.ancestors(trigger))[1 : FAR + 1]
        for node in above:
            if node.pos_ in {"VERB", "AUX"}:
                yield from (t for t in tree.children(node, "attr") if is_head_of(t, trigger))
            elif node.pos_ in tree.NOMINAL or node.pos_ == "ADJ":
                yield node
        for token in (*actor, *roles.objects(trigger)):
            for noun in tree.children(token, "appos"):
                if any(is_resumed(clause) for clause in tree.children(noun, "relcl", "acl")):
                    yield noun
        for clause in tree.children(trigger, "advcl", "conj"):
            if not told_ahead(clause):
                yield from (noun for noun in called(clause) if resumes(noun))

    # -------------------------------------------------------------------------------------------- scope

    def scope(self, head: Token, counts: Counts, rank: str, trigger: Token) -> Scope:
        """Among whom, where and since when: phrases of the noun that is counted, of its clause and of its predicate."""
        predicate = [head.head] if head.dep_ in {"attr", "appos"} and counts == "actor" else []
        below = [*tree.children(head, "relcl", "acl"), *tree.children(head.head, "xcomp"), head.head]
        clauses = [c for c in below if c == trigger or is_resumed(c)]
        hosts = [head, *predicate, *clauses] if rank else [head]
        places = [p for host in hosts[:1] for p in self.phrases(host, "places") if not self.is_time(p)]
        times = [p for host in hosts for p in self.phrases(host, "times") if self.is_time(p)]
        times += self.phrases(head, "bounds") if rank else []
        return Scope(
            counts=counts,
            rank=rank,
            of=self.kind_of(head),
            place=text_of(places[0]) if places else place_apart(head, counts, rank),
            time=text_of(times[0]) if times else "",
        )

    def kind_of(self, head: Token) -> str:
        """What is counted, by its noun and what narrows it: "Arab state", "European head"; a name is no kind."""
        if head.pos_ != "NOUN" or tree.lemma(head) in self.words["ranks"]:
            return ""
        number = counting(head, self.numbers) if head.text not in self.days else None  # "on 20 May"
        start = number.end if number is not None else head.left_edge.i
        words = [
            t for t in head.doc[start : head.i] if t.head == head and t.dep_ in {"amod", "compound", "nmod"}
        ]
        return " ".join(t.text for t in (*words, head) if t == head or not self.rank_of_word(t))

    def phrases(self, host: Token, name: str) -> list[Token]:
        return [child for child in tree.children(host, "prep") if child.lower_ in self.words[name]]

    def is_time(self, preposition: Token) -> bool:
        """As in "since 2021", "since the war", "in a decade"; a mere date dates the act and limits no count."""
        if preposition.lower_ == "since":
            return True
        return any(
            tree.lemma(noun) in self.words["time_nouns"] for noun in tree.children(preposition, "pobj")
        )


def place_apart(head: Token, counts: Counts, rank: str) -> str:
    """As in "no state has recognised it in Africa", "only A has in Africa"."""
    region = circles.counted_in(head) if counts == "actor" and not rank else None
    return circles.text_of(region) if region is not None else ""


def is_ordinal(word: str) -> bool:
    """Whether a word is a place in a row in figures: "147th"."""
    return word.endswith(ORDINAL_ENDINGS) and word[:1].isdigit()


def is_head_of(noun: Token, trigger: Token) -> bool:
    """Whether a predicate leads to the act: "is the first to recognise"; behind it only "was the first to do so" does."""
    return noun.i < trigger.i or resumes(noun)


def resumes(noun: Token) -> bool:
    return any(is_resumed(clause) for clause in (*noun.children, noun.head, *noun.head.children))


def called(clause: Token) -> list[Token]:
    """What a clause beside the act calls its subject: "becoming the first state to ...", "making it the first state to ..."."""
    if tree.children(clause, *tree.SUBJECTS):
        return []
    if tree.lemma(clause) in tree.COPULAS:
        return tree.children(clause, "attr")
    small = tree.children(clause, "ccomp", "dobj", "oprd") if tree.lemma(clause) == "make" else []
    return [*small, *(noun for inner in small for noun in tree.children(inner, *tree.SUBJECTS))]


def told_ahead(clause: Token) -> bool:
    """As in "and will be the first to do so"."""
    return any(child.tag_ in {"MD", "TO"} for child in tree.children(clause, "aux"))


def is_denied(noun: Token) -> bool:
    """As in "was not the first to recognise B": another was, and this one is no first."""
    denied = tree.children(noun, "neg") or tree.children(noun.head, "neg")
    return noun.dep_ in {"attr", "acomp"} and bool(denied)


def is_resumed(clause: Token) -> bool:
    """As in "the first to do so", "the first to take that step": the act is not named again."""
    if tree.lemma(clause) == "do":
        return any(child.lower_ == "so" for child in clause.children)
    taken = tree.children(clause, "dobj") if tree.lemma(clause) in {"take", "make"} else []
    return any(tree.lemma(noun) in STEPS and is_told_again(noun) for noun in taken)


def text_of(preposition: Token) -> str:
    """A phrase as the report has it, without clauses that hang from it."""
    words = list(tree.phrase(preposition))
    first, last = min(t.i for t in words), max(t.i for t in words)
    return str(preposition.doc[first : last + 1].text)
