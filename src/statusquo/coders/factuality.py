"""Did it happen? Polarity and modality as scopes over the parse, from the cues of data/cues (after FactBank and ConText).

We walk from the trigger to the root. On the way the cues in whose scope we stand (scopes.py) turn polarity and modality: the
one nearest to the trigger decides the modality, every negation flips the polarity. The walk ends where a finite clause with
a subject of its own begins and no cue governs it, and at words such as "during", behind which a fact is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..ontology import Cue, Ontology
from ..syntax import grammar, roles, tree
from ..syntax.opening import is_inverted
from .asking import VERBS, meet_governor
from .awake import Awake
from .finite import is_perfect
from .focus import denied_part
from .foreseen import meet_draft, names_a_deed
from .imagined import Imagined, is_arranged, is_still_to_come, is_told_ahead
from .membership import denied_membership, told_by
from .occasions import prefixed
from .quantifiers import Quantifiers
from .reading import Factuality
from .reasons import is_purpose
from .rounds import round_of
from .rumours import Rumours
from .scopes import Scopes, is_infinitive
from .settings import Settings
from .standing import (
    called_off,
    has_own_tense,
    is_anothers_auxiliary,
    is_bare_gerund,
    is_becoming,
    is_done_besides,
    is_headline_infinitive,
    is_joined_by_to,
    is_lead,
    is_modal,
    is_of_effect,
    is_on_the_way,
    is_outcome,
    is_participle_list,
    is_reported,
    is_restricted,
    is_to_be,
    is_unreal,
    is_unsettled,
    shares_its_clause,
    stands_all_the_same,
    told_before,
)
from .tellers import Tellers
from .timed import as_above
from .walk import Walk

if TYPE_CHECKING:
    from ..syntax.words import Token

QUOTING = grammar.words("quoting")
BY_ITSELF, BY_DOING = grammar.words("by_itself"), grammar.words("by_doing")
FURTHEST = 12
"""Edges from a trigger to the last word that may turn it."""


class FactualityReader:
    """Holds the cues; `read(trigger)` walks one path."""

    def __init__(self, ontology: Ontology, quantifiers: Quantifiers) -> None:
        self.scopes = Scopes(ontology.cues, ontology.words["scope_stops"], ontology.words["reasons"])
        self.settings = Settings(ontology.words)
        self.imagined, self.rumours = Imagined(ontology.words), Rumours(ontology.words)
        self.quantifiers = quantifiers
        self.tellers = Tellers(self.scopes, self.rumours, ontology.words["said"])
        self.purposes, self.under_way = (
            frozenset(ontology.words[name]) for name in ("purposes", "under_way")
        )
        self.awake = Awake(self.scopes, self.imagined, self.settings, self.rumours)

    def read(self, trigger: Token, particles: tuple[str, ...] = ()) -> Factuality:
        """The factuality of a trigger; `particles` belong to its unit ("no longer lists") and turn nothing. Read once."""
        asked = self, trigger.i, particles
        found: Factuality | None = trigger.doc.answers.get(asked)
        if found is None:
            found = trigger.doc.answers[asked] = self._walked(trigger, particles)
        return found

    def _walked(self, trigger: Token, particles: tuple[str, ...]) -> Factuality:
        walk = Walk(trigger, particles, self.awake.of(trigger.doc))
        node = self._begun(trigger, walk)
        for _ in range(FURTHEST):
            parent = node.head
            if parent is node:
                break
            governor = self.scopes.governing(node, parent)
            if self._is_presupposed(node, parent, walk, governor[0] if governor else None):
                break
            if governor is not None:
                if governor[0].polarity == "negated" and stands_all_the_same(node, trigger, governor[1]):
                    break
                self._meet_governor(node, *governor, walk)
            elif self._is_boundary(node, parent, walk):
                self.tellers.tell(node, parent, walk)
                break
            if node.dep_ == "conj":
                walk.apart, walk.finite = is_joined_by_to(node), has_own_tense(node)
            node = parent
            self._look_at(node, walk)
            walk.apart = walk.finite = False
        told = walk.modality == "actual" and not walk.entailed
        if told and is_infinitive(trigger) and (trigger.tag_ == "VB" or is_to_be(trigger)):
            walk.set_modality("planned", "to")
            walk.doubt("infinitive")
        if "set elsewhere" in walk.awake and (setting := self.settings.of(trigger)) is not None:
            walk.set_modality(*setting)
            walk.doubt(f"told in a {setting[1]}")
        self._take_back(trigger, walk)
        return walk.result()

    def _begun(self, trigger: Token, walk: Walk) -> Token:
        self._look_at(trigger, walk)
        if (whole := round_of(trigger)) != trigger:
            self._look_at(whole, walk)
        return whole

    def _meet_governor(self, node: Token, cue: Cue, word: Token, walk: Walk) -> None:
        if word.in_news in self.rumours.held_so and is_infinitive(node) and is_perfect(node):
            walk.doubt(word.lower_)  # "is thought to have recognised it" is no possibility
        else:
            meet_governor(cue, word, walk)
        if (doubt := told_before(cue, word)) is not None:
            walk.doubt(doubt)
        if cue.polarity == "negated" and is_done_besides(walk.trigger, node, word):
            walk.doubt(f"{word.lower_}, or done besides")
        self.tellers.tell_of_oneself(node, word, walk)

    def _take_back(self, trigger: Token, walk: Walk) -> None:
        """What its own speaker took back is doubtful, and what is meant of a part; what somebody calls untrue he denies."""
        if walk.modality in {"planned", "possible", "promised"} and is_restricted(trigger):
            walk.doubt("but")
        if walk.modality == "planned" and (undone := called_off(trigger)) is not None:
            walk.doubt(undone)
        awake = walk.awake
        if "taken back" in awake and (taken := self.rumours.taken_back(trigger)) is not None:
            walk.doubt(f"taken back: {taken}")
        untrue = self.rumours.untrue_of(trigger) if "untrue" in awake else None
        if untrue is not None and untrue not in walk.words:  # else it has turned it already
            report = self.rumours.report_of(trigger)
            whole = report is not None and self.rumours.is_vouched_for(report, trigger)
            walk.negate(untrue, report, whole=whole)
        if "idea" in awake and (idea := self.rumours.idea_of(trigger)) is not None:
            walk.doubt(idea)
        if walk.negations and (part := denied_part(trigger)) is not None:
            walk.doubt(part)
        if walk.negations and is_anothers_auxiliary(trigger):
            walk.doubt("not, of another verb")

    # -------------------------------------------------------------------------------------------- at one word

    def _look_at(self, node: Token, walk: Walk) -> None:
        if node == walk.trigger and node.tag_ == "MD":  # "..., but Chile will not": it stands for the act
            for cue in self.scopes.cues("verb", node.lower_):
                walk.meet(cue, node)
        if node.pos_ in VERBS or node.dep_ == "ROOT":
            self._look_at_verb(node, walk)
        if node.pos_ in {"NOUN", "PROPN"}:
            said = self.scopes.said_of(node) if node == round_of(walk.trigger) else ()
            for cue, word in (*self.scopes.beside_noun(node), *said):
                walk.meet(cue, word)
            if node == walk.trigger and is_of_effect(node):
                walk.name("possible", "would")  # "recognition of X by Y would set a precedent"

    def _look_at_verb(self, verb: Token, walk: Walk) -> None:
        if verb.left_edge.dep_ == "aux" and is_inverted(verb):
            walk.set_modality("conditional", "inverted")
        awake = walk.awake
        imagined = self.imagined.of(verb) if "imagined" in awake else None
        if unreal := imagined or (verb.dep_ == "advcl" and as_above(verb)):
            walk.set_modality(*unreal)
            walk.doubt("not said to have happened")
        if "verb" in awake:
            self._look_beside(verb, walk)
        met = [*self.scopes.on_subject(verb, walk.trigger)] if "subject" in awake else []
        met += self.scopes.on_condition(verb) if "clause" in awake else []
        for cue, word in met:
            walk.meet(cue, word)
        for cue, word in self.scopes.opening(verb) if "inside" in awake else ():
            walk.meet(cue, word, reported=verb.dep_ == "ccomp")
        if (verb.tag_ == "VBG" and is_arranged(verb)) or (walk.entailed and is_becoming(verb)):
            walk.set_modality("planned", "arranged")
        perfect = is_perfect(verb)
        if perfect and is_unreal(verb):
            walk.doubt("would have")  # but "the only states to have signed" have done so
        if not perfect and is_infinitive(verb) and (verb.dep_ == "ROOT" or is_headline_infinitive(verb)):
            walk.set_modality("planned", "headline infinitive")

    def _look_beside(self, verb: Token, walk: Walk) -> None:
        if walk.finite or (verb.lower_ == "go" and is_told_ahead(verb)):
            return  # "has not recognised A and will not meet it": each verb has its own
        for cue, word in self.scopes.beside_verb(verb):
            anothers = walk.apart and cue.polarity == "negated"  # "not to recognise A, and to recognise B"
            if not anothers and not (cue.reported and self._is_put_forward(verb)):
                walk.meet(cue, word, reported=is_reported(verb))

    def _is_put_forward(self, clause: Token) -> bool:
        """As in "proposed that Israel would receive": what governs the clause tells what its "would" means."""
        governor = self.scopes.governing(clause, clause.head) if clause.dep_ == "ccomp" else None
        return governor is not None and governor[0].modality is not None

    # -------------------------------------------------------------------------------------------- where a scope ends

    def _is_presupposed(self, node: Token, parent: Token, walk: Walk, cue: Cue | None) -> bool:
        """As in "during his visit", "will underscore American support for X": named as a fact, whatever is said of it."""
        if self.scopes.is_stop(node, cue):
            if tree.lemma(node) in BY_DOING and tree.children(node, "pcomp"):
                self._depend(tree.clause_verb(parent), walk)
            return True
        is_noun = node == walk.trigger and node.pos_ == "NOUN" and parent.pos_ in {*VERBS, "ADP"}
        if not is_noun or cue is not None or node.dep_ == "prep":
            return False
        if parent.pos_ == "ADP" and self.scopes.governing(parent, parent.head) is not None:
            return False
        beside = tree.children(node, "poss", "compound", "amod")
        if any(c.text[:1].isupper() for c in beside) and not prefixed(node):
            return True
        may_be = beside and not self.under_way.isdisjoint(node.doc.lemmas)
        if may_be and any(tree.lemma(word) in self.under_way for c in beside for word in c.subtree):
            return True
        return bool(tree.prepositional(node, "by"))

    def _is_boundary(self, node: Token, parent: Token, walk: Walk) -> bool:
        """Whether what stands above the node says nothing more about whether it happened."""
        match node.dep_:
            case "prep":
                return self.scopes.is_stop(node)
            case "pobj":
                return self._bounds_phrase(node, parent, walk)
            case "pcomp":
                return self._names(parent, walk)
            case "csubj" | "csubjpass":
                walk.name("possible", "as a subject")
                return True
            case "acl" | "relcl":
                return self._bounds_modifier(node, parent, walk)
            case "advcl" | "xcomp" | "ccomp":
                return self._bounds_complement(node, parent, walk)
            case "conj":
                return self._bounds_conjunct(node, walk)
            case _:
                return node.dep_ == "parataxis"

    def _names(self, preposition: Token, walk: Walk) -> bool:
        """What follows a preposition as a gerund is named, and need not have happened; whoever is punished for it did it."""
        if (judging := roles.judging_verb(preposition)) is not None:
            self._depend(judging, walk)
            return True
        if self._is_matter(preposition):
            walk.name("planned", preposition.head.lower_)  # "talks on establishing relations"
        elif self.rumours.is_from_nobody(preposition.head):
            walk.doubt(f"{preposition.head.lower_} by nobody named")
        elif preposition.lower_ == "as" and preposition.head.in_news in QUOTING:
            return False  # "was quoted as saying that A would"
        elif (is_unsettled(preposition) or is_purpose(preposition)) and not self.scopes.reaches(preposition):
            # of "warned against recognising" the cue tells
            walk.doubt(f"named after {preposition.lower_}")
        return False

    def _is_matter(self, preposition: Token) -> bool:
        """As in "talks on establishing relations": a noun that is no cue tells what it is about, not what happened."""
        noun = preposition.head
        if noun.pos_ != "NOUN" or is_lead(preposition) or self.scopes.is_stop(preposition, None):
            return False
        return self.scopes.governing(preposition, noun) is None

    def _bounds_phrase(self, node: Token, parent: Token, walk: Walk) -> bool:
        """As in "scrutiny of its talks": the talks are named, whatever becomes of the scrutiny."""
        named = (
            node.pos_ in {"NOUN", "PROPN"}
            and parent.head.pos_ == "NOUN"
            and not self.scopes.governs(parent.head)
        )
        plan = walk.trigger.tag_ == "VB" and walk.modality != "actual"  # "backing for its pledge to join"
        if named and tree.lemma(parent) in self.purposes and not plan:
            walk.doubt(tree.lemma(parent))  # "the ground for talks"
        return named

    def _bounds_conjunct(self, node: Token, walk: Walk) -> bool:
        """A clause of its own, as in "did not go, but met X", "does not and will not recognise X"; in "will not recognise or meet X" there
        is but one.
        """
        if node.pos_ not in VERBS or not (has_own_tense(node) or tree.children(node, *tree.SUBJECTS)):
            return False
        for cue, word in self.scopes.joining(node):
            walk.meet(cue, word)
        return not (is_participle_list(node) or shares_its_clause(node))

    def _bounds_modifier(self, node: Token, parent: Token, walk: Walk) -> bool:
        if (node.dep_ == "relcl" and not is_infinitive(node)) or roles.is_headline_infinitive(node):
            if (no_member := denied_membership(parent)) is not None:
                walk.negate(no_member)
            elif (member := told_by(parent, node)) is not None:
                self._depend(member, walk)
            return True
        self._depend_on_what_names(node, walk)
        self._modifier_clause(node, parent, walk)
        if walk.entailed and tree.children(parent.head, "neg"):
            walk.doubt("not the only one")  # "was not the first to recognise"
            return True
        # "the possibility of states recognising it": a gerund with its subject, not a modifier of it
        return node.tag_ != "VB" and not (node.tag_ == "VBG" and parent.dep_ == "pobj")

    def _bounds_complement(self, node: Token, parent: Token, walk: Walk) -> bool:
        self._depend_on_what_names(node, walk)
        if is_bare_gerund(node, parent):  # "excluded recognising", "made recognising it a condition"
            walk.doubt(f"gerund after {parent.lower_}")
        if node.dep_ == "ccomp":
            return self._bounds_clause(node, parent, walk)
        if node.dep_ == "xcomp":
            self._infinitive(node, parent, walk)
            return False
        self._adverbial(node, parent, walk)
        return not walk.entailed  # "wants to become the first to recognise": as sure as becoming so

    def _bounds_clause(self, node: Token, parent: Token, walk: Walk) -> bool:
        """In "will see him visit" there is but one clause; "nobody believes that it will visit" denies what is believed."""
        if node.tag_ != "VB":
            return True
        if (rumour := self.rumours.of(parent)) is not None:
            walk.doubt(f"nobody vouches for it: {rumour}")  # "word has it that A will recognise B"
        told = (*self.scopes.beside_verb(parent), *self.scopes.on_subject(parent, walk.trigger))
        if is_modal(node) and any(cue.polarity == "negated" for cue, _ in told):
            walk.doubt("denied above")
        return False

    # -------------------------------------------------------------------------------------------- infinitives

    def _infinitive(self, node: Token, parent: Token, walk: Walk) -> None:
        if self.quantifiers.is_ordinal_predicate(parent, node):
            walk.entailed = True
        elif node.tag_ == "VB" and is_infinitive(node):
            walk.set_modality("planned", parent.lower_)
            beside = tree.children(parent, "attr", "acomp", "prep")
            if tree.lemma(parent) != "be" or not all(map(is_on_the_way, beside)):
                walk.doubt(f"infinitive after {parent.lower_}")  # but "Portugal is to recognise"

    def _adverbial(self, node: Token, parent: Token, walk: Walk) -> None:
        if roles.is_of_an_object(node, parent):
            walk.doubt("or of whom it stands behind")
        if is_outcome(node, parent):
            self._follow(node, parent, walk)
        if is_still_to_come(node, parent):
            walk.set_modality("planned", "when")
        if not is_infinitive(node):
            return
        if self.quantifiers.is_ordinal_predicate(parent, node) or self.scopes.settles(parent, node):
            walk.entailed = True
        elif not tree.children(node, "mark"):
            walk.set_modality("planned", "to")
            walk.doubt("purpose")

    def _follow(self, outcome: Token, verb: Token, walk: Walk) -> None:
        """What comes of an act happens no more surely than it: "would open a mission there, cutting its ties with X"."""
        above = self.read(verb)
        if above.modality != "actual" and above.polarity == "affirmed":
            walk.set_modality(above.modality, verb.lower_)
            if outcome.nbor(-1).lower_ not in BY_ITSELF:
                walk.doubt(f"beside {verb.lower_}")
        elif above.modality == "actual":
            meet_draft(verb, walk)

    def _depend_on_what_names(self, gerund: Token, walk: Walk) -> None:
        if (verb := names_a_deed(gerund)) is not None:
            self._depend(verb, walk)
            walk.doubt(f"only named after {verb.lower_}")

    def _depend(self, verb: Token, walk: Walk) -> None:
        """What is done by, in or after an act is done as surely as the act: "would anger X by recognising Y"."""
        above = self.read(verb)
        if above.modality != "actual":
            walk.set_modality(above.modality, verb.lower_)
        if above.modality != "actual" or above.polarity == "negated":
            walk.doubt(f"beside {verb.lower_}")

    def _modifier_clause(self, node: Token, parent: Token, walk: Walk) -> None:
        """A fact in "the first country to recognise", "the first to recognise", not surely one in "a decision to"."""
        if node.tag_ != "VB" or not is_infinitive(node):
            return
        told_which = bool(tree.children(parent, "det"))  # not "Prime Minister to recognise X"
        if self.quantifiers.rank_of(parent) or (told_which and tree.lemma(parent) in roles.GENERIC_HEADS):
            walk.entailed = True
        else:
            walk.set_modality("planned", parent.lower_)
            walk.doubt(f"infinitive after {parent.lower_}")
