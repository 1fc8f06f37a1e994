"""Did it happen? Polarity and modality as scopes over the parse, from the cues of data/cues (after FactBank and ConText).

We walk from the trigger to the root. On the way negations, modal auxiliaries, quantified subjects and cue words that govern
the path turn polarity and modality; the cue nearest to the trigger decides the modality, every negation flips the polarity.
The walk ends where a finite clause with a subject of its own begins and no cue governs it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Modality
from ..ontology import Cue
from ..syntax import tree
from .reading import Factuality
from .walk import Walk, is_ordinal

if TYPE_CHECKING:
    from spacy.tokens import Token

MODALS: dict[str, Modality] = {
    "will": "planned", "shall": "planned", "'ll": "planned", "wo": "planned",
    "may": "possible", "might": "possible", "could": "possible", "can": "possible", "ca": "possible",
    "must": "demanded", "should": "demanded", "ought": "demanded", "would": "conditional", "'d": "conditional",
}  # fmt: skip
CUE_PARTS = {"verb": {"VERB", "AUX"}, "noun": {"NOUN", "PROPN"}, "adjective": {"ADJ", "ADV"}}
NEGATIVE_WORDS = frozenset({"never", "neither", "nor", "hardly", "barely"})
CONDITIONS = frozenset({"if", "unless", "until", "once", "provided", "whether"})
CIRCUMSTANCES = frozenset(
    "over after during despite amid since following because as by at when while through until under ahead against".split()
)
COMPLEMENTS = frozenset(
    {"xcomp", "ccomp", "dobj", "pobj", "pcomp", "acl", "prep", "nsubjpass", "acomp", "attr", "advcl", "oprd"}
)


class FactualityReader:
    """Holds the cues by lemma; `read(trigger)` walks one path."""

    def __init__(self, cues: Sequence[Cue], said: frozenset[str], implicatives: frozenset[str]) -> None:
        self.said = said
        self.implicatives = implicatives
        self.by_lemma: dict[str, list[Cue]] = defaultdict(list)
        for cue in cues:
            for lemma in cue.lemmas:
                self.by_lemma[lemma].append(cue)

    def read(self, trigger: Token, particles: Sequence[str] = ()) -> Factuality:
        """The factuality of a trigger; `particles` belong to its unit ("no longer lists") and turn nothing."""
        walk = Walk(trigger, particles)
        if trigger.doc[-1].text == "?" or (len(trigger.doc) > 1 and trigger.doc[-2].text == "?"):
            walk.set_modality("possible", "question")
            walk.doubt("question")
        node = trigger
        self._look_at(node, walk)
        for _ in range(12):
            parent = node.head
            if parent == node:
                break
            cue = self._governing(node, parent)
            if self._is_presupposed(node, parent, walk, cue):
                break
            if cue is not None:
                self._apply(cue, parent, walk)
            elif self._is_boundary(node, parent, walk):
                self._say(node, parent, walk)
                break
            node = parent
            self._look_at(node, walk)
        if walk.modality == "actual" and not walk.entailed and trigger.tag_ == "VB" and self._has_to(trigger):
            walk.set_modality("planned", "to")
            walk.doubt("infinitive")
        return walk.result()

    def _is_presupposed(self, node: Token, parent: Token, walk: Walk, cue: Cue | None) -> bool:
        """As in "during his visit", "will underscore American support for X": named as a fact, whatever is said of it."""
        if node.dep_ == "prep" and tree.lemma(node) in CIRCUMSTANCES:
            return cue is None or tree.lemma(node) not in cue.after
        if (
            node != walk.trigger
            or cue is not None
            or node.pos_ != "NOUN"
            or parent.pos_ not in {"VERB", "AUX", "ADP"}
        ):
            return False
        if parent.pos_ == "ADP" and self._governing(parent, parent.head) is not None:
            return False
        return any(
            (c.dep_ in {"poss", "compound", "amod"} and c.text[:1].isupper()) or tree.lemma(c) == "by"
            for c in node.children
        )

    # -------------------------------------------------------------------------------------------- at one word

    def _look_at(self, node: Token, walk: Walk) -> None:
        if node.pos_ in {"VERB", "AUX"} or node.dep_ == "ROOT":
            self._auxiliaries(node, walk)
            self._subject_quantifier(node, walk)
            self._conditions(node, walk)
            if self._has_to(node) and (node.dep_ == "ROOT" or self._is_headline_infinitive(node)):
                walk.set_modality("planned", "headline infinitive")
        if node.pos_ in {"NOUN", "PROPN"}:
            if any(c.dep_ in {"det", "neg"} and c.text.lower() in {"no", "neither"} for c in node.children):
                walk.negations += 1
                walk.cues.append("no")
            self._modifiers(node, walk)

    def _auxiliaries(self, verb: Token, walk: Walk) -> None:
        own = [
            c
            for c in verb.children
            if c.dep_ in {"aux", "auxpass", "neg"} or c.text.lower() in NEGATIVE_WORDS
        ]
        own += [c for c in verb.children if c.text.lower() == "longer" and c.left_edge.text.lower() == "no"]
        if sum(c.text.lower() in {"neither", "nor"} for c in own) > 1:
            own = [c for c in own if c.text.lower() != "nor"]
        for child in own:
            word = child.text.lower()
            if child.dep_ == "neg" or word in NEGATIVE_WORDS:
                if word != "no" and not self._only_adds(child):
                    walk.negations += 1
                    walk.cues.append(word)
                    walk.words.append(child)
            elif word == "longer" and "longer" not in walk.particles:
                walk.negations += 1
                walk.cues.append("no longer")
                walk.words.append(child)
            elif word in {"would", "'d"} and verb.dep_ in {"ccomp", "acl"}:
                walk.set_modality("planned", word)  # "said it would": a plan in reported speech
                walk.words.append(child)
            elif word in MODALS and child.dep_ == "aux":
                walk.words.append(child)
                walk.set_modality(MODALS[word], word)
                if MODALS[word] == "demanded":
                    walk.asked = True

    @staticmethod
    def _only_adds(word: Token) -> bool:
        following = word.doc[word.i + 1].text.lower() if word.i + 1 < len(word.doc) else ""
        return following in {"only", "just", "merely"}

    def _subject_quantifier(self, verb: Token, walk: Walk) -> None:
        for noun in tree.children(verb, "nsubj", "nsubjpass"):
            words = {c.text.lower() for c in noun.children if c.dep_ in {"det", "neg", "preconj"}}
            if noun.text.lower() in {"none", "nobody", "neither"} or words & {"no", "neither"}:
                if noun != walk.trigger:
                    walk.negations += 1
                    walk.cues.append("no")
                    walk.words.append(noun.doc[noun.left_edge.i])
            elif "few" in {noun.text.lower(), *(c.text.lower() for c in noun.children)}:
                walk.doubt("few")

    def _conditions(self, verb: Token, walk: Walk) -> None:
        for clause in tree.children(verb, "advcl"):
            marks = {c.text.lower() for c in clause.children if c.dep_ in {"mark", "advmod"}}
            if marks & {"if", "unless", "until", "once", "before", "provided"} and walk.modality in {
                "planned",
                "conditional",
                "possible",
            }:
                walk.modality = "conditional"
                walk.cues.append("condition")
        marks = {c.text.lower() for c in verb.children if c.dep_ == "mark"}
        if marks & {"if", "unless"}:
            walk.set_modality("conditional", "if")
        if "whether" in marks:
            walk.set_modality("possible", "whether")
            walk.doubt("whether")
        terms = {
            c.text.lower()
            for c in verb.children
            if c.dep_ in {"prep", "mark"} and tree.children(c, "pcomp", "ccomp")
        }
        if terms & {"before", "provided"} and walk.modality == "planned":
            walk.modality = "conditional"
            walk.cues.append("condition")

    def _modifiers(self, noun: Token, walk: Walk) -> None:
        for child in tree.children(noun, "amod", "advmod", "compound"):
            for cue in (
                *self.by_lemma.get(tree.lemma(child), ()),
                *self.by_lemma.get(child.text.lower(), ()),
            ):
                if cue.scope == "head":
                    self._apply(cue, child, walk)

    # -------------------------------------------------------------------------------------------- along an edge

    def _governing(self, node: Token, parent: Token) -> Cue | None:
        """The cue that the parent is for the node, if any."""
        words = [parent]
        if tree.lemma(parent) in tree.COPULAS and node.dep_ in {"xcomp", "advcl", "ccomp"}:
            words += tree.children(parent, "acomp")  # "it is premature for X to recognise Y"
        for cue in (cue for word in words for cue in self.by_lemma.get(tree.lemma(word), ())):
            if cue.pos is not None and parent.pos_ not in CUE_PARTS[cue.pos]:
                continue
            if (
                cue.scope == "complement"
                and self._is_complement(node, parent)
                and self._completed(cue, node, parent)
            ):
                return cue
            if cue.scope == "clause" and node.dep_ in {"pcomp", "pobj"}:
                return cue
        return None

    @staticmethod
    def _is_complement(node: Token, parent: Token) -> bool:
        if node.dep_ == "advcl":
            asked_for = any(c.dep_ == "mark" and c.text.lower() == "for" for c in node.children)
            asked = tree.is_asked(node, parent) or (node.tag_ == "VB" and tree.is_passive(parent))
            return asked_for or node.tag_ == "VBG" or asked
        if node.dep_ in {"acl", "relcl"}:
            return node.tag_ in {"VB", "VBG"} or any(c.dep_ == "mark" for c in node.children)
        if node.dep_ == "prep":
            return True
        return node.dep_ in COMPLEMENTS or (node.dep_ == "compound" and node.pos_ == "NOUN")

    @staticmethod
    def _completed(cue: Cue, node: Token, parent: Token) -> bool:
        if not cue.after:
            return True
        low, high = sorted((parent.i, node.i))
        words = {t.text.lower() for t in parent.doc[low : high + 1]} | {
            tree.lemma(t) for t in parent.children
        }
        return bool(words & set(cue.after))

    def _apply(self, cue: Cue, word: Token, walk: Walk) -> None:
        walk.words.append(word)
        if cue.polarity == "negated":
            walk.negations += 1
        if cue.modality is not None:
            walk.set_modality(cue.modality, word.text.lower())
        else:
            walk.cues.append(word.text.lower())
            walk.entailed = True  # "refused to": what follows is settled by the cue
        if cue.grade == "tentative":
            walk.grade = "tentative"
        if cue.asks and walk.asker is None:
            walk.asked = True
            walk.asker = self._doer(word)
            walk.addressee = self._addressee(word, walk.trigger)
        if cue.commits:
            walk.commits = True

    @staticmethod
    def _doer(word: Token) -> Token | None:
        if word.pos_ in {"VERB", "AUX"}:
            return tree.first(tree.subject(word))
        return tree.first(tree.subject_of_noun(word, 0))

    @staticmethod
    def _addressee(word: Token, trigger: Token) -> Token | None:
        """Whom the asker asks: the object or "on" phrase of the cue, where the act is its infinitive."""
        if word.pos_ not in {"VERB", "AUX"}:
            return tree.first(tree.prepositional(word, "to") or tree.prepositional(word, "on"))
        if tree.is_passive(word):
            return tree.first([tree.antecedent(t) for t in tree.children(word, *tree.PASSIVE_SUBJECTS)])
        named = [t for t in tree.children(word, "dobj", "dative") if t != trigger and t.i < trigger.i]
        return tree.first(named or tree.prepositional(word, "on") or tree.prepositional(word, "to"))

    def _is_boundary(self, node: Token, parent: Token, walk: Walk) -> bool:
        """Whether what stands above the node says nothing more about whether it happened."""
        match node.dep_:
            case "prep" | "pobj":
                return self._bounds_phrase(node, parent, walk)
            case "csubj" | "csubjpass":
                walk.set_modality("possible", "as a subject")
                walk.doubt("named, not said to have happened")
                return True
            case "advcl":
                self._adverbial(node, parent, walk)
                return True
            case "acl" | "relcl":
                return self._bounds_modifier(node, parent, walk)
            case "xcomp":
                self._infinitive(node, parent, walk)
                return False
            case _:
                return self._bounds_clause(node)

    def _bounds_phrase(self, node: Token, parent: Token, walk: Walk) -> bool:
        """As in "scrutiny of its talks": the talks are named, whatever becomes of the scrutiny."""
        if node.dep_ == "prep":
            return tree.lemma(node) in CIRCUMSTANCES
        is_noun = node.pos_ in {"NOUN", "PROPN"}
        named = is_noun and parent.head.pos_ == "NOUN" and not self._has_cue(parent.head)
        if named and tree.lemma(parent) == "for":
            walk.doubt("for")  # "the ground for talks": a purpose
        return named

    @staticmethod
    def _bounds_clause(node: Token) -> bool:
        if node.dep_ == "ccomp":
            return node.tag_ != "VB"  # "will see him visit": one clause
        if node.dep_ == "conj":
            return node.pos_ in {"VERB", "AUX"} and node.tag_ not in {"VB", "VBN", "VBG"}
        return node.dep_ == "parataxis"

    def _bounds_modifier(self, node: Token, parent: Token, walk: Walk) -> bool:
        if (node.dep_ == "relcl" and not self._has_to(node)) or tree.is_headline_infinitive(node):
            return True
        self._modifier_clause(node, parent, walk)
        # "the possibility of states recognising it": a gerund with its subject, not a modifier of it
        return node.tag_ != "VB" and not (node.tag_ == "VBG" and parent.dep_ == "pobj")

    def _infinitive(self, node: Token, parent: Token, walk: Walk) -> None:
        if self._entails(parent):
            walk.entailed = True
        elif node.tag_ == "VB" and self._has_to(node):
            walk.set_modality("planned", parent.text.lower())
            walk.doubt(f"infinitive after {parent.text.lower()}")

    @staticmethod
    def _is_headline_infinitive(verb: Token) -> bool:
        """As in "Oslo to open embassy, minister says": an infinitive with a subject of its own."""
        own = tree.children(verb, *tree.SUBJECTS)
        clause = bool(own) and verb.dep_ in {"ccomp", "parataxis"} and not tree.children(verb, "mark")
        return clause or tree.is_headline_infinitive(verb)

    def _has_cue(self, word: Token) -> bool:
        return any(cue.scope == "complement" for cue in self.by_lemma.get(tree.lemma(word), ()))

    @staticmethod
    def _has_to(verb: Token) -> bool:
        return any(c.dep_ == "aux" and c.text.lower() == "to" for c in verb.children)

    def _entails(self, parent: Token) -> bool:
        """As in "continued to", "managed to", "became the first to": what follows happened if this did."""
        if tree.lemma(parent) == "go":  # "went on to recognise", not "went to Moscow to meet"
            return any(child.text.lower() == "on" for child in parent.children)
        return tree.lemma(parent) in self.implicatives or self._is_ordinal_predicate(parent)

    @staticmethod
    def _is_ordinal_predicate(verb: Token) -> bool:
        near = verb.doc[verb.i + 1 : verb.i + 7]
        return tree.lemma(verb) in tree.COPULAS and any(is_ordinal(t) for t in near)

    def _adverbial(self, node: Token, parent: Token, walk: Walk) -> None:
        if self._has_to(node) and self._entails(parent):
            walk.entailed = True
            return
        if self._has_to(node) and not any(c.dep_ == "mark" for c in node.children):
            walk.set_modality("planned", "to")
            walk.doubt("purpose")
        marks = {c.text.lower() for c in node.children if c.dep_ in {"mark", "advmod"}}
        if marks & CONDITIONS:
            walk.set_modality("conditional", "condition")

    def _modifier_clause(self, node: Token, parent: Token, walk: Walk) -> None:
        """A fact in "the first country to recognise", not surely one in "a decision to", "a vote to"."""
        if node.tag_ != "VB" or not self._has_to(node):
            return
        if any(is_ordinal(t) for t in parent.children) or tree.lemma(parent) in tree.GENERIC_HEADS:
            walk.entailed = True
        else:
            walk.set_modality("planned", parent.text.lower())
            walk.doubt(f"infinitive after {parent.text.lower()}")

    def _say(self, node: Token, parent: Token, walk: Walk) -> None:
        """Above the boundary only the speaker is of interest, and a negated or doubtful saying."""
        if node.dep_ in {"ccomp", "parataxis"} and tree.lemma(parent) in self.said:
            walk.sayer = tree.first(tree.subject(parent))
            if any(c.dep_ == "neg" for c in parent.children):
                walk.doubt("saying negated")
            if any(c.dep_ == "mark" and c.text.lower() in {"whether", "if"} for c in node.children):
                walk.set_modality("possible", "whether")
                walk.doubt("whether")
