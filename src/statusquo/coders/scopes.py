"""Which words turn which: the cues of data/cues and how far each reaches in a parse (ConText's rules, over a tree)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..ontology import Cue
from ..ontology.shapes import Form
from ..syntax import grammar, roles, tree
from .compelled import COULD_NOT_BUT, could_not_but
from .finite import is_present
from .openers import is_condition_now, openers_below
from .timed import is_over_once
from .verbless import has_no_verb, said_without_verb
from .wishes import CONTENTS, is_for, wish

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

PARTS = {"verb": {"VERB", "AUX"}, "noun": {"NOUN", "PROPN"}, "adjective": {"ADJ", "ADV"}}
COMPLEMENTS = frozenset("xcomp ccomp dobj pobj pcomp acl prep nsubjpass acomp attr advcl oprd".split())
BY_THE_WAY = ("verb", "subject", "head", "clause", "inside")
"""Scopes whose cues are looked for at each word of the way up."""
BESIDE_COPULAS = frozenset({"xcomp", "advcl", "ccomp"})
INDICATIVE = frozenset({"VBD", "VBZ"})
BESIDE_VERBS = frozenset({"aux", "auxpass", "neg", "advmod", "npadvmod", "prep", "preconj", "cc", "dep"})
BESIDE_NOUNS = frozenset({"det", "neg", "amod", "advmod", "compound", "preconj"})
DETERMINERS = frozenset({"det", "neg", "preconj", "amod"})
HAPPENING = grammar.words("happening")
DEEDS = grammar.words("deeds_told")
TIMES = frozenset({"before", "as"})
"""They open a condition of what is refused, and else tell no more than a time."""
NONE: frozenset[str] = frozenset()
LONGEST_PHRASE = 4
"""Words of a cue that is a phrase: "under no circumstances"."""


class Scopes:
    """The cues by scope and word; each question yields the cues in whose scope a word stands, with the word of the cue."""

    def __init__(self, cues: Sequence[Cue], stops: Sequence[str], reasons: Sequence[str]) -> None:
        self.stops = frozenset(stops)
        self.reasons = frozenset(reasons)
        self.by_word: dict[str, dict[str, list[Cue]]] = defaultdict(lambda: defaultdict(list))
        for cue in cues:
            for lemma in cue.lemmas:
                self.by_word[cue.scope][lemma].append(cue)
        self.telling: dict[str, set[str]] = defaultdict(set)
        """By the longest word of a cue the scopes that have it: most sentences have few of these."""
        for scope in BY_THE_WAY:
            for form in self.by_word[scope]:
                self.telling[max(form.split(), key=len)].add(scope)
        self.words = frozenset(self.telling)
        phrases = [form for form in self.by_word["inside"] if " " in form]
        self.openings = frozenset(form[:end] for form in phrases for end in range(1, len(form) + 1))
        """What the first word of a phrase that opens a clause can be: nearly no phrase need be looked up."""

    def awake(self, doc: Doc) -> frozenset[str]:
        """The scopes of which a sentence has a word of a cue: most have few. Looked for once."""
        found: frozenset[str] | None = doc.answers.get(self)
        if found is None:
            words = (self.words & doc.lowers) | (self.words & doc.lemmas)
            found = doc.answers[self] = NONE.union(*[self.telling[word] for word in words])
        return found

    def cues(self, scope: str, *forms: str) -> list[Cue]:
        """The cues of a scope that have one of these forms, each once."""
        known, found = self.by_word[scope], []
        for form in forms:
            if form in known:  # seldom
                found += known[form]
        return list(dict.fromkeys(found)) if len(found) > 1 else found

    # -------------------------------------------------------------------------------------------- beside one word

    def beside_verb(self, verb: Token) -> Iterator[tuple[Cue, Token]]:
        """As in "has not", "may", "no longer"; a cue turns a verb once, so that "neither ... nor" is one negation."""
        if "verb" not in self.awake(verb.doc):
            return
        seen: list[Cue] = []
        for child in verb.children:
            if child.dep_ not in BESIDE_VERBS or (child.i > verb.i and is_of_what_follows(child)):
                continue
            forms = child.lower_, phrase_of(child) if child.children else ""
            for cue in self.cues("verb", *((COULD_NOT_BUT,) if could_not_but(child) else forms)):
                modal = cue.modality is None or child.dep_ in {"aux", "advmod"}
                if cue not in seen and modal and not is_stopped(cue, child, verb):
                    seen.append(cue)
                    yield cue, child

    def joining(self, verb: Token) -> Iterator[tuple[Cue, Token]]:
        """As in "..., nor has it recognised": the conjunction that joins a clause to the one before."""
        for child in tree.children(verb.head, "cc"):
            if verb.dep_ == "conj" and verb.head.i < child.i < verb.i:
                for cue in self.cues("verb", child.lower_):
                    yield cue, child

    def on_subject(self, verb: Token, trigger: Token) -> Iterator[tuple[Cue, Token]]:
        """As in "no country", "none of them", "few states"; the trigger itself counts nobody."""
        if "subject" not in self.awake(verb.doc):
            return
        for noun in tree.children(verb, "nsubj", "nsubjpass"):
            if noun == trigger:
                continue
            counted = [noun, *(c for c in noun.children if c.dep_ in DETERMINERS)]
            found = [(cue, word) for word in counted for cue in self.cues("subject", word.lower_)]
            before = [noun, *tree.children(noun, "nummod")]  # "not a state", "not one state"
            even = [
                (c, cue)
                for word in before
                for c in tree.children(word, "advmod", "neg")
                for cue in self.cues("subject", phrase_of(c) or with_next(c))
            ]
            yield from [*found, *((cue, word) for word, cue in even)][:1]

    def beside_noun(self, noun: Token) -> Iterator[tuple[Cue, Token]]:
        """As in "possible recognition", "no recognition"."""
        if "head" not in self.awake(noun.doc):
            return
        for child in noun.children:
            if child.dep_ in BESIDE_NOUNS:
                for cue in self.cues("head", tree.lemma(child), child.lower_):
                    yield cue, child

    def denies(self, noun: Token) -> bool:
        """As in "granted no recognition"."""
        return any(cue.polarity == "negated" for cue, _ in self.beside_noun(noun))

    def said_of(self, noun: Token) -> Iterator[tuple[Cue, Token]]:
        """What the predicate of a noun tells of it: "talks are unlikely", "talks failed to take place", "are due to begin"."""
        verb = noun.head
        if has_no_verb(noun):
            yield from said_without_verb(noun, self.by_word["predicate"], self.by_word["complement"])
        if noun.dep_ not in tree.SUBJECTS | tree.PASSIVE_SUBJECTS:
            return
        told, known = (
            tree.children(verb, "acomp", "attr", "advmod", "prt", "prep", "oprd"),
            self.by_word["predicate"],
        )
        if tree.lemma(verb) in tree.COPULAS:
            for word in told:
                phrase = phrase_of(word)  # "a long way off" is not "off"
                for cue in self.cues("predicate", phrase if phrase in known else tree.lemma(word)):
                    yield cue, word
        for head in (verb, *told):
            for clause in tree.children(head, "xcomp"):
                found = self.governing(clause, head) if tree.lemma(clause) in HAPPENING else None
                if found is not None:
                    yield found

    # -------------------------------------------------------------------------------------------- in clauses

    def opening(self, verb: Token) -> Iterator[tuple[Cue, Token]]:
        """Cues that open the clause of the verb: "if it recognises", "whether it recognises"."""
        for child in verb.children:
            opens = child.dep_ == "mark" or (child.dep_ == "advmod" and verb.dep_ == "advcl")
            if opens and not self.is_in_phrase(child) and not is_over_once(child, verb):
                for cue in self.cues("inside", child.lower_):
                    yield cue, child
        start, near = verb.left_edge.i, max(verb.left_edge.i - LONGEST_PHRASE + 1, 0)
        for first in verb.doc.tokens[near : start + 1]:
            if first.lower_ not in self.openings or first.i >= verb.i:
                continue
            for end in range(max(first.i + 2, start), min(first.i + LONGEST_PHRASE, verb.i) + 1):
                for cue in self.cues("inside", verb.doc[first.i : end].text.lower()):
                    yield cue, first

    def is_in_phrase(self, word: Token) -> bool:
        """As in "rather than", "whether to": the phrase is the cue."""
        pairs = (word.doc[max(word.i - 1, 0) : word.i + 1], word.doc[word.i : word.i + 2])
        return any(
            len(pair) > 1 and pair[0].lower_ in self.openings and pair.text.lower() in self.by_word["inside"]
            for pair in pairs
        )

    def on_condition(self, verb: Token) -> Iterator[tuple[Cue, Token]]:
        """Cues that open a clause under the verb: "recognises if ...", "before the port is open", "only after a vote"."""
        for word in openers_below(verb):
            for cue in self.opened(verb, word):
                yield cue, word
        for noun in tree.prepositional(verb, "on") if "on" in verb.doc.lemmas else ():
            said = set(map(tree.lemma, noun.subtree))  # "on condition of anonymity" sets none
            cues = [c for c in self.cues("clause", f"on {noun.lower_}") if said.isdisjoint(c.lacks)]
            yield from ((cue, noun.head) for cue in cues)
        if "only" in verb.doc.lowers and any(child.lower_ == "only" for child in verb.subtree):
            for word in tree.children(verb, "prep"):
                alone = word.i and verb.doc[word.i - 1].lower_ == "only"
                if alone or any(c.lower_ == "only" for c in tree.children(verb, "advmod")):
                    for cue in self.cues("clause", f"only {word.lower_}"):
                        if not cue.present or is_present(verb):
                            yield cue, word

    def opened(self, verb: Token, word: Token) -> Iterator[Cue]:
        """The cues that the word is which opens a clause; a time is a condition of a refusal alone: not so "will protest before"."""
        before = verb.doc[max(word.i - 2, 0) : word.i + 1].text.lower()  # "as long as"
        only = verb.doc[max(word.i - 1, 0) : word.i + 1].text.lower()  # "only when"
        denied, present = is_denied(verb), is_present(verb)
        refused = f"not {word.lower_}" if denied and present else ""
        for cue in self.cues("clause", word.lower_, before, only, refused):
            timed = word.lower_ in TIMES and not denied and not cue.present
            if not timed and (not cue.present or (present and is_condition_now(denied, only))):
                yield cue

    # -------------------------------------------------------------------------------------------- along an edge

    def governing(self, node: Token, parent: Token) -> tuple[Cue, Token] | None:
        """The cue that the parent, or its predicate, is for the node, with its word."""
        if node.dep_ == "advcl" and node.tag_ == "VBG" and node.i < parent.i:
            return None  # "Condemning the coup, Chad called for calm"
        complements, words = self.by_word["complement"], [parent]
        if parent.in_news in tree.COPULAS:
            if node.dep_ in CONTENTS and (wished := wish(node, parent)) is not None:
                found = self.content_of(wished, node, parent)
                if found is not None:
                    return found
            if node.dep_ in BESIDE_COPULAS or (node.dep_ == "prep" and node.lower_ == "for"):
                # "it is premature for X to recognise Y", "is due in the capital for talks"
                words += [word for word in tree.children(parent, "acomp") if word.i < node.i]
        elif parent.in_news not in complements:
            return None
        known = [(cue, word) for word in words for cue in complements.get(word.in_news, ())]
        if known and known[0][0].asks and tells_of_a_deed(parent):
            known = known[1:] + known[:1]  # "its decision encouraged Peru to recognise X" asks nothing
        for cue, by in known:
            if takes(cue, node, parent) and is_completed(cue, node, parent):
                return None if cue.asks and is_indicative(node, cue) else (cue, by)
        return None

    def content_of(self, wished: Token, node: Token, copula: Token) -> tuple[Cue, Token] | None:
        """The cue that a noun is for what its predicate tells: "its demand is that"; "what it wants is for"."""
        for cue in self.cues("content", tree.lemma(wished)):
            of_its_kind = cue.pos is None or wished.pos_ in PARTS[cue.pos]
            formed = not cue.takes or form_of(node, copula) in cue.takes
            if (
                of_its_kind
                and formed
                and is_for(cue, node, wished)
                and not (cue.asks and is_indicative(node, cue))
            ):
                return cue, wished
        return None

    def reaches(self, preposition: Token) -> bool:
        """Whether a cue turns what stands behind a preposition: "warned against recognising", not "is looking at recognising"."""
        found = self.governing(preposition, preposition.head)
        return found is not None and not self.is_stop(preposition, found[0])

    def governs(self, word: Token) -> bool:
        """Whether the word can be a cue for what it governs."""
        return bool(self.cues("complement", tree.lemma(word)))

    def settles(self, word: Token, node: Token) -> bool:
        """As in "went on to recognise": the infinitive happened, wherever the parse hung it."""
        cues = self.cues("complement", tree.lemma(word))
        return any(cue.polarity == "affirmed" and is_completed(cue, node, word) for cue in cues)

    def is_stop(self, node: Token, cue: Cue | None = None) -> bool:
        """As in "during its visit", "In a call with X, Y promised": named as a fact, whatever is said above.

        A cue may need the word ("warn against").
        """
        word = node.in_news
        if word == "in" and any(tree.lemma(noun) in self.reasons for noun in tree.children(node, "pobj")):
            return True
        if node.dep_ != "prep":
            return False
        fronted = word in {"in", "at"} and node.i < node.head.i
        return (word in self.stops or fronted) and (cue is None or word not in cue.after)


def takes(cue: Cue, node: Token, parent: Token) -> bool:
    """Whether a cue takes what stands below it: as to its part of speech, its form and its place."""
    if (cue.pos is not None and parent.pos_ not in PARTS[cue.pos]) or (
        cue.fronted and parent.i >= parent.head.i
    ):
        return False
    if cue.takes and form_of(node, parent) not in cue.takes:
        return False
    held = node.lower_ in cue.after and node.dep_ not in tree.ANY_SUBJECTS  # "held back"
    return held or is_complement(node, parent)


def is_of_what_follows(word: Token) -> bool:
    """As in "did not recognise A, nor did it ...", "never recognises A, not even under pressure": a negation behind the verb."""
    return word.dep_ == "cc" or (word.dep_ == "neg" and word.nbor(-1).text == ",")


def tells_of_a_deed(verb: Token) -> bool:
    """Whether what somebody did, and not he, is the subject: "the decision encouraged"."""
    return any(tree.lemma(doer) in DEEDS for doer in tree.children(verb, "nsubj"))


def phrase_of(word: Token) -> str:
    """A short phrase as it stands: "no longer", "by no means"; empty where it is longer than any cue."""
    words = word.doc[word.left_edge.i : word.right_edge.i + 1]
    return words.text.lower() if 1 < len(words) <= LONGEST_PHRASE else ""


def with_next(word: Token) -> str:
    """A negation and the word behind it: "not a", "not one"."""
    behind = word.doc[word.i + 1 : word.i + 3]
    one = word.dep_ == "neg" and bool(behind) and behind[-1].lower_ != "but"  # "not one but two states"
    return f"{word.lower_} {behind[0].lower_}" if one else ""


def between(one: Token, other: Token) -> Sequence[Token]:
    low, high = sorted((one.i, other.i))
    return list(one.doc[low : high + 1])


def is_stopped(cue: Cue, word: Token, turned: Token) -> bool:
    if not cue.stops:
        return False
    following = word.doc[word.i + 1 : word.i + 2]
    return any(t.lower_ in cue.stops for t in (*following, *between(word, turned)))


def is_completed(cue: Cue, node: Token, parent: Token) -> bool:
    """Whether the words that the cue needs stand in its phrase, and none that ends its scope."""
    if is_stopped(cue, parent, node):
        return False
    if cue.lacks and any(tree.lemma(t) in cue.lacks for t in parent.children):
        return False
    if not (after := cue.after):
        return True
    before = [t for t in parent.doc[max(parent.i - 1, 0) : parent.i] if t.tag_ != "TO"]  # "nowhere near"
    said_before = node.dep_ == "ccomp" and node.i < parent.i  # "turned from A to B, it announced"
    near = before if said_before else [*before, *between(parent, node)]
    if [t for t in near if t.lower_ in after]:
        return True
    return bool([t for t in parent.children if t.in_news in after and (t.tag_ != "TO" or t.i > parent.i)])


def is_complement(node: Token, parent: Token) -> bool:
    match node.dep_:
        case "advcl":
            doers = tree.children(node, *tree.SUBJECTS, *tree.PASSIVE_SUBJECTS)
            asked_for = bool(doers) and is_infinitive(node) and bool(tree.children(node, "mark"))
            if asked_for or (node.tag_ == "VBG" and not is_set_off(node, parent)):
                return True
            return roles.is_asked(node, parent) or (node.tag_ == "VB" and tree.is_passive(parent))
        case "acl" | "relcl":
            if node.tag_ in {"VB", "VBG"} or tree.children(node, "mark"):
                return True
            doers = tree.children(node, *tree.SUBJECTS)
            own = any(
                tree.lemma(doer) not in tree.RELATIVE_WORDS for doer in doers
            )  # not "a move that drew criticism"
            return own and bool(tree.children(node, "dobj"))  # "a report it had recognised X"
        case "compound":
            return node.pos_ == "NOUN"
        case _:
            return node.dep_ in COMPLEMENTS


def is_set_off(node: Token, parent: Token) -> bool:
    """As in "rejected the plan, calling it a farce": behind a comma a gerund stands beside the verb, not under it."""
    return parent.i < node.i and node.doc[node.left_edge.i - 1].text in {",", "-", "–", "—"}


def form_of(node: Token, parent: Token) -> Form:
    if node.pos_ not in {"VERB", "AUX"}:
        return "preposition" if node.dep_ == "prep" else "noun"
    if is_infinitive(node):
        others = [*tree.children(node, *tree.SUBJECTS), *tree.children(parent, "dobj", "dative")]
        return "asked" if any(other.i < node.i for other in others) else "infinitive"
    if node.tag_ == "VB" and parent.lower_ == "have" and tree.children(node, *tree.SUBJECTS):
        return "bare"
    return "gerund" if node.tag_ == "VBG" and not tree.children(node, "aux") else "clause"


def is_indicative(verb: Token, cue: Cue) -> bool:
    """As in "insisted that it had recognised X", "that it would": said to be so, which nobody asks for."""
    tags = {word.tag_ for word in (verb, *tree.children(verb, "aux", "auxpass"))}
    modal = cue.modality == "demanded" and "MD" in tags  # but "proposed that Israel would receive"
    return verb.dep_ == "ccomp" and (modal or not tags.isdisjoint(INDICATIVE))


def is_denied(verb: Token) -> bool:
    """As in "will not recognise", "no state will recognise"."""
    doers = tree.children(verb, *tree.SUBJECTS, *tree.PASSIVE_SUBJECTS)
    nobody = any(w.lower_ in {"no", "none", "nobody"} for doer in doers for w in (doer, *doer.children))
    return nobody or any(child.lower_ in {"not", "n't", "n’t", "never"} for child in verb.children)


def is_infinitive(verb: Token) -> bool:
    """Whether the verb has its "to"."""
    for child in verb.children:  # noqa: SIM110 - `any` is two calls more, and this is asked of every verb
        if child.tag_ == "TO" and child.dep_ == "aux":
            return True
    return False
