"""Forms of a verb or a noun that tell by themselves how far the act is from a fact: "is becoming", "would", "to be recognised"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree
from .fates import fate_of
from .scopes import is_denied, is_infinitive

if TYPE_CHECKING:
    from ..ontology import Cue
    from ..syntax.words import Token

UNSETTLED = grammar.words("unsettled_before_gerunds")
SETTLED = grammar.words("settled_gerunds")
LEADING = grammar.words("leading_in")
ON_THE_WAY = grammar.words("on_the_way")
ONLY = frozenset({"not", "only"})
DISCUSSING, PAST_PLANS = grammar.words("discussing"), grammar.words("past_plans")
CALLING_OFF = grammar.words("calling_off")
HAPPENING = grammar.words("happening")
HEARSAY = grammar.words("hearsay")
JUDGING, MEASURES = grammar.words("judging_deeds"), grammar.words("measures_of_states")
OFF = "off"
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
AHEAD = frozenset({"planned", "promised", "threatened"})
WOULD = frozenset({"would", "'d", "’d"})


def is_becoming(verb: Token) -> bool:
    """As in "is becoming the first state to recognise it": under way, not done."""
    return verb.tag_ == "VBG" and any(c.tag_ in {"VBZ", "VBP"} for c in tree.children(verb, "aux"))


def is_participle_list(verb: Token) -> bool:
    """As in "denied that it had invited, met or recognised it": the tagger may take the later ones for a past tense."""
    if any(child.lower_ == "but" for child in tree.children(verb.head, "cc")):
        return False
    first = verb
    while first.dep_ == "conj" and not tree.children(first, *tree.SUBJECTS, "aux", "auxpass"):
        first = first.head
    return (
        verb.tag_ in {"VBN", "VBD"}
        and first != verb
        and any(c.tag_ == "VBG" or tree.lemma(c) == "have" for c in tree.children(first, "aux"))
    )


def is_unsettled(preposition: Token) -> bool:
    """As in "gave up on recognising", "speaks of recognising", but "is guilty of shelling"."""
    above, word = preposition.head, tree.lemma(preposition)
    if is_lead(preposition):
        return False
    spoken_of = above.pos_ == "ADJ" or (above.pos_ == "VERB" and word == "of")
    spoken_of |= word == "in" and tree.lemma(above) in roles.HELPING_IN
    return (spoken_of or word in UNSETTLED) and tree.lemma(above) not in SETTLED


def is_lead(preposition: Token) -> bool:
    """As in "a pioneer in recognising it", "took the lead in sanctioning them": who leads in doing it does it; who does not lead may."""
    noun = preposition.head
    leads = tree.lemma(preposition) == "in" and (
        tree.lemma(noun) in LEADING or (noun.lower_ == "way" and tree.lemma(noun.head) == "lead")
    )
    return leads and not tree.children(tree.clause_verb(preposition.head), "neg")


def is_bare_gerund(verb: Token, above: Token) -> bool:
    """As in "excluded recognising": right after a verb of which nobody knows whether it takes a fact."""
    bare = verb.tag_ == "VBG" and verb.i == above.i + 1 and above.pos_ == "VERB"
    return bare and (tree.lemma(above) not in SETTLED or is_denied(above))  # "does not regret recognising"


def is_headline_infinitive(verb: Token) -> bool:
    """As in "Oslo to open embassy, minister says": an infinitive with a subject of its own."""
    if any(child.lower_ == "have" for child in tree.children(verb, "aux")):
        return False  # "the only states to have signed": they have
    own = tree.children(verb, *tree.SUBJECTS)
    before = verb.dep_ in {"ccomp", "parataxis"} and verb.i < verb.head.i
    clause = bool(own) and before and not tree.children(verb, "mark")
    return clause or roles.is_headline_infinitive(verb)


def is_modal(verb: Token) -> bool:
    """As in "will recognise": a finite clause of its own."""
    return any(child.tag_ == "MD" for child in tree.children(verb, "aux"))


def is_unreal(verb: Token) -> bool:
    """As in "would have recognised it", "recognition would be a mistake"."""
    return not WOULD.isdisjoint(verb.doc.lowers) and any(
        child.lower_ in WOULD for child in tree.children(verb, "aux")
    )


def is_of_effect(noun: Token) -> bool:
    """As in "recognition would anger them": of what would come of it, unlike "talks would resume"."""
    verb = noun.head
    return noun.dep_ in tree.SUBJECTS and is_unreal(verb) and tree.lemma(verb) not in HAPPENING


def is_reported(verb: Token) -> bool:
    """Whether the clause is one that somebody says, or the second of two: "said it was leaving and would recognise"."""
    while verb.dep_ == "conj" and not tree.children(verb, *tree.SUBJECTS):
        verb = verb.head
    return verb.dep_ in {"ccomp", "acl"}


def is_to_be(verb: Token) -> bool:
    """As in "for it to be recognised", not "is said to have recognised it"."""
    return "be" in verb.doc.lowers and any(child.lower_ == "be" for child in tree.children(verb, "auxpass"))


def is_restricted(trigger: Token) -> bool:
    """As in "ready for talks with A but not with its president", "but with another one": it is meant of part of them."""
    if "but" not in trigger.doc.lowers:
        return False
    within = {word.lower_ for word in trigger.subtree if word.dep_ == "prep" and word.i > trigger.i}
    for but in trigger.doc[trigger.i + 1 :]:
        if but.lower_ == "but":
            behind = [word.lower_ for word in trigger.doc[but.i + 1 : but.i + 3] if word.lower_ not in ONLY]
            return bool(behind) and behind[0] in within
    return False


def is_on_the_way(predicate: Token) -> bool:
    """As in "is on track to open an embassy": who is to act, as in "is to open"."""
    return bool(ON_THE_WAY & {tree.lemma(word) for word in tree.children(predicate, "pobj")})


def is_outcome(verb: Token, above: Token) -> bool:
    """Whether a clause tells what comes of the one before it: "..., ending their dispute"."""
    return verb.tag_ == "VBG" and verb.i > above.i and not tree.children(verb, "mark", *tree.SUBJECTS)


def is_anothers(noun: Token) -> bool:
    """As in "A rejected B's plan to recognise C": the plan is B's, and stands whatever A thinks of it."""
    governed = noun.pos_ == "NOUN" and noun.dep_ not in tree.ANY_SUBJECTS
    owners = [*tree.children(noun, "poss"), *tree.prepositional(noun, "by"), *named_after_of(noun)]
    return governed and any(owner.pos_ != "PRON" for owner in owners)


def stands_all_the_same(noun: Token, trigger: Token, verb: Token) -> bool:
    """What somebody turns down and another does or says: "rejected B's plan to recognise C", "rejected the latest round of B's sanctions"."""
    if is_report(noun):
        return False
    return is_anothers(noun) or (verb.in_news in JUDGING and is_measure_of_another(trigger))


def is_measure_of_another(noun: Token) -> bool:
    """As in "US sanctions"."""
    beside = tree.children(noun, "poss", "compound", "nmod", "amod") if tree.lemma(noun) in MEASURES else []
    return any(word.text[:1].isupper() for word in beside)


def is_report(noun: Token) -> bool:
    """As in "denied B's claim that it had recognised C": whoever denies what others tell says that it is not so."""
    clauses = tree.children(noun, "acl", "relcl", "ccomp")
    return tree.lemma(noun) in HEARSAY and any(map(is_finite, clauses))


def is_all_it_tells(report: Token, trigger: Token) -> bool:
    """Whether a report tells of the act and of nothing else: only then is nothing else meant where somebody calls it untrue."""
    clause = tree.clause_verb(trigger)
    return clause.head == report and not tree.children(clause, "conj", "advcl", "ccomp")


def is_finite(verb: Token) -> bool:
    """Whether a verb, or what stands with it, has a tense: "recognises", "will recognise", "has recognised"."""
    auxiliaries = tree.children(verb, "aux", "auxpass")
    return verb.tag_ not in {"VB", "VBN", "VBG"} or any(one.tag_ in FINITE for one in auxiliaries)


def has_own_tense(verb: Token) -> bool:
    """Whether a joined verb tells a fact by itself: not in "has not recognised A or opened a mission", where one "not" is of both."""
    if not is_finite(verb) or tree.children(verb, *tree.SUBJECTS, "aux", "auxpass"):
        return is_finite(verb)
    shared = verb.dep_ == "conj" and verb.left_edge.nbor(-1).lower_ in {"or", "nor"}
    return not (shared and tree.children(verb.head, "neg", "preconj"))


def shares_its_clause(verb: Token) -> bool:
    """As in "denies that it recognised A and opened a mission", "if it does and opens one": what is said of the first verb's clause
    is said of the second, too; not behind "but".
    """
    first = verb
    while first.dep_ == "conj":
        first = first.head
    but = any(child.lower_ == "but" for child in tree.children(verb.head, "cc"))
    return first.dep_ in {"ccomp", "advcl"} and not but and not tree.children(verb, *tree.SUBJECTS)


def is_joined_by_to(verb: Token) -> bool:
    """As in "not to recognise A and to recognise B": an infinitive of its own, which a "not" before the first leaves alone."""
    if verb.dep_ != "conj" or not is_infinitive(verb):
        return False
    links = [child.lower_ for child in tree.children(verb.head, "cc") if child.i < verb.i]
    return bool(links) and links[-1] not in {"or", "nor"}


def told_before(cue: Cue, word: Token) -> str | None:
    """Why a cue tells less than it says: nobody has discussed it, the plan is one of the past, or its fate is told."""
    lemma = tree.lemma(word)
    if lemma in DISCUSSING and is_denied(word):
        return f"not {lemma}ed"
    if cue.modality in AHEAD and (fate := fate_of(word)) is not None:
        return fate
    past = any(child.lower_ == "had" for child in tree.children(word, "aux"))
    return f"had {word.lower_}" if cue.modality == "planned" and past and lemma in PAST_PLANS else None


def called_off(trigger: Token) -> str | None:
    """As in "was to meet them but the visit was cancelled", "The minister, who was to meet them, called off the visit": what is told of
    a plan behind it.
    """
    if not CALLING_OFF.isdisjoint(trigger.doc.lemmas) or OFF in trigger.doc.lowers:
        for word in told_behind(trigger):
            if tree.lemma(word) in CALLING_OFF or is_called_off(word):
                return word.lower_
    return None


def told_behind(plan: Token) -> Sequence[Token]:
    """What a sentence tells behind "but", or of somebody behind the clause that tells his plan."""
    tokens = plan.doc.tokens
    if (but := next((word for word in tokens[plan.i + 1 :] if word.lower_ == "but"), None)) is not None:
        return tokens[but.i + 1 :]
    clause = next((node for node in (plan, *tree.ancestors(plan)) if node.dep_ == "relcl"), None)
    if clause is None or clause.head.dep_ not in tree.ANY_SUBJECTS:
        return ()
    verb = clause.head.head
    own = {verb.i, *(child.i for child in verb.children)}
    return [word for word in tokens[clause.right_edge.i + 1 :] if word.i in own]


def is_called_off(word: Token) -> bool:
    """As in "called off the visit", "called it off"."""
    return word.in_news == "call" and any(child.lower_ == OFF for child in tree.children(word, "prt"))


def named_after_of(noun: Token) -> list[Token]:
    """Whose it is, where an infinitive follows: "the proposal of Chad to recognise", not "the recognition of Chad"."""
    behind = [clause.i for clause in tree.children(noun, "acl", "relcl") if is_infinitive(clause)]
    return [t for t in tree.prepositional(noun, "of") if t.pos_ == "PROPN" and any(t.i < i for i in behind)]


def is_done_besides(trigger: Token, clause: Token, denying: Token) -> bool:
    """As in "denied that it backed B and expelled C's envoy": the second verb may be denied, or told beside the denial."""
    verb = tree.clause_verb(trigger)
    row = [*tree.ancestors(verb)]
    own = tree.children(verb, *tree.ANY_SUBJECTS, "aux", "auxpass")
    joined = verb.dep_ == "conj" and clause.dep_ == "ccomp" and clause in row and verb != clause
    return joined and not own and verb.tag_ == denying.tag_ and verb.tag_ in FINITE


def is_anothers_auxiliary(verb: Token) -> bool:
    """As in "whom A backs and B does not, met C", read as one: no past tense stands with "does", so that it denies another verb."""
    return verb.tag_ in FINITE and any(tree.lemma(child) == "do" for child in tree.children(verb, "aux"))
