"""Who does what to whom in a clause, as far as syntax tells: its subject, own or inherited, and its objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import grammar, tree

if TYPE_CHECKING:
    from .words import Token

PREDICATIVE = frozenset({"acomp", "oprd"})
BETWEEN = frozenset({"prep", "advmod", "acomp"})
GENERIC_HEADS = grammar.words("generic_heads")
OBJECT_CONTROL = grammar.words("object_control")
OBJECT_GERUND = grammar.words("object_gerund")
HELPING_IN = grammar.words("helping_in")
SUBJECT_GERUND = grammar.words("subject_gerund")
JUDGING_PLANS = grammar.words("judging_plans")
JUDGING = grammar.words("judging")
JUDGED = grammar.words("judged")
JUDGED_BY = tree.VERBAL | frozenset({"NOUN", "PROPN"})
PERCEIVING = grammar.words("perceiving")
NOT = "not"
PARTIES = frozenset({"PROPN", "PRON"})
PUNISHING, PUNISHED = grammar.words("punishing"), grammar.words("punished")
SHARES = grammar.words("shares")
ASKING = grammar.words("asking")
ANSWERING = grammar.words("answering")
OWN_DOING = grammar.words("own_doing")
PARTITIVES = grammar.words("partitives")


def subject(verb: Token, depth: int = 0) -> list[Token]:
    """Who does it, as far as syntax tells: own subject, agent of a passive, controller, antecedent."""
    if depth > 6:
        return []
    if tree.is_passive(verb):
        return tree.prepositional(verb, "by") or tree.distant_agent(verb)
    own = tree.children(verb, *tree.SUBJECTS)
    if own and NOT in verb.doc.lowers:
        own = meant_subjects(own)
    return [antecedent(token) for token in own] or inherited_subject(verb, depth)


def meant_subjects(own: list[Token]) -> list[Token]:
    """As in "Chad, not Peru, recognises it", "not Peru but Chad recognises it": Chad alone."""
    denied = [token for token in own if is_named_as_not_meant(token)]
    others = [token for token in own if token not in denied]
    return others or [c for token in denied for c in tree.children(token, "conj")] or own


def is_named_as_not_meant(name: Token) -> bool:
    """As in "not Peru", and not "not only Peru", "not a single state"."""
    first = name.left_edge
    return first.lower_ == NOT and first.i == name.i - 1 and name.pos_ == "PROPN"


def inherited_subject(verb: Token, depth: int) -> list[Token]:
    head = verb.head
    if head == verb:
        return []
    if verb.dep_ in {"conj", "dep"} and head.pos_ in {"VERB", "AUX"}:
        # "was elected and met": the subject of a passive is the doer of the active verb that follows
        return deep_subject(head, depth)
    if verb.dep_ == "xcomp":
        return controller(head, depth)
    if verb.dep_ in PREDICATIVE and (head.pos_ in {"VERB", "AUX"} or verb.pos_ == "ADJ"):
        return deep_subject(head, depth)  # "is likely to recognise", "the ministers are due to meet"
    if verb.dep_ == "advcl":
        if is_of_an_object(verb, head):
            return tree.children(head, "dobj")
        return addressee(head) if is_asked(verb, head) else deep_subject(head, depth)
    if verb.dep_ == "ccomp" and not tree.children(verb, "mark"):
        return controller(head, depth) if verb.tag_ in {"VB", "VBG"} else []
    if verb.dep_ == "pcomp":
        return subject_of_gerund(head, depth)
    if verb.dep_ in {"acl", "relcl"}:
        return subject_of_modifier(verb, depth)
    return []


def deep_subject(verb: Token, depth: int) -> list[Token]:
    """The grammatical subject, be the verb active or passive."""
    passive = tree.is_passive(verb)
    if passive and (own := tree.children(verb, *tree.PASSIVE_SUBJECTS)):
        return [antecedent(own[0])]
    if verb.pos_ in tree.NOMINAL:
        return [verb]
    if passive and verb.dep_ == "acl":
        return [verb.head]
    own = tree.children(verb, *tree.SUBJECTS)
    return [antecedent(own[0])] if own else inherited_subject(verb, depth + 1)


def is_asked(infinitive: Token, verb: Token) -> bool:
    """As in "called on Egypt to revoke": what an infinitive asks of the one named after "on", though it reads as a purpose."""
    asks = tree.lemma(verb) in OBJECT_CONTROL and not tree.is_passive(verb) and infinitive.tag_ == "VB"
    return asks and any(token.i < infinitive.i for token in addressee(verb))


def is_of_an_object(gerund: Token, verb: Token) -> bool:
    """As in "resented Chad recognising Peru", with no comma before it: it is what Chad does."""
    if (
        gerund.tag_ != "VBG"
        or tree.lemma(verb) not in PERCEIVING
        or gerund != gerund.left_edge
        or not gerund.i
    ):
        return False
    before = gerund.nbor(-1)
    return any(before in {thing, thing.right_edge} for thing in tree.children(verb, "dobj"))


def addressee(verb: Token) -> list[Token]:
    found = tree.prepositional(verb, "to" if tree.lemma(verb) == "appeal" else "on") or tree.prepositional(
        verb, "upon"
    )
    # "called for Chad to leave"
    return found or [name for name in tree.prepositional(verb, "for") if name.pos_ == "PROPN"]


def controller(verb: Token, depth: int) -> list[Token]:
    """The understood subject of an infinitive: the object of verbs such as "urge", else the subject."""
    if verb.pos_ in {"NOUN", "PROPN"}:
        return subject_of_noun(verb, depth + 1)
    if verb.dep_ == "acomp" and verb.head != verb:
        return deep_subject(verb.head, depth + 1)  # "it is ready to withdraw"
    if tree.lemma(verb) in OBJECT_CONTROL:
        if tree.is_passive(verb):
            own = [antecedent(t) for t in tree.children(verb, *tree.PASSIVE_SUBJECTS)]
            return own or ([antecedent(verb.head)] if verb.dep_ == "acl" else [])  # "B, urged by A to do it"
        found = (
            tree.children(verb, "dobj", "dative")
            or tree.prepositional(verb, "on")
            or tree.prepositional(verb, "to")
        )
        if found := found or tree.prepositional(verb, "for") or tree.prepositional(verb, "with"):
            return found[:1]
    return deep_subject(verb, depth + 1)


def subject_of_gerund(preposition: Token, depth: int) -> list[Token]:
    """As in "stopped short of recognising", "without recognising", "their decision on recognising"."""
    if (judging := judging_verb(preposition)) is not None:
        return whom_it_judges(judging)[:1]
    governor = preposition.head
    while governor.dep_ in BETWEEN and governor.head != governor:
        governor = governor.head
    if (
        governor.dep_ == "pobj"
        and tree.lemma(governor.head) == "of"
        and tree.lemma(governor.head.head) in PARTITIVES
    ):
        return subject_of_noun(governor.head.head, depth + 1)  # "one of the players in engaging with X"
    work = (
        tree.first([n for n in tree.children(governor, "dobj", "nsubjpass") if tree.lemma(n) in SHARES])
        or governor
    )
    if whose := [t for t in tree.prepositional(work, "of") if t.i < preposition.i]:
        return whose[:1]  # "hailed the role of X in training Y"
    if governor.pos_ in {"VERB", "AUX"} and work == governor:
        blaming = tree.lemma(preposition) in OBJECT_GERUND and tree.lemma(governor) not in SUBJECT_GERUND
        blaming = blaming or (tree.lemma(preposition) == "in" and tree.lemma(governor) in HELPING_IN)
        if blaming and (blamed := [token for token in objects(governor) if token.i < preposition.i]):
            return blamed[:1]
        return deep_subject(governor, depth + 1)
    return subject_of_noun(work, depth + 1)


def judging_verb(preposition: Token) -> Token | None:
    """The verb that tells what was done to somebody for a deed of his: "expelled the ambassador of Iran for arming"."""
    above = preposition.head
    if tree.lemma(preposition) != "for" or above.pos_ not in JUDGED_BY:
        return None
    verb = tree.clause_verb(above)
    return verb if whom_it_judges(verb) else None


def whom_it_judges(verb: Token) -> list[Token]:
    """As in "thanked Iran for arming", "imposed sanctions on Iran for arming", "expelled Iran's ambassador for arming"."""
    if tree.lemma(verb) in JUDGING:
        return objects(verb)
    things = tree.children(verb, "dobj", "nsubjpass")
    punishes = tree.lemma(verb) in PUNISHING
    names = PUNISHED if punishes else JUDGED
    sides = [token for word in (verb, *things) for name in names for token in tree.prepositional(word, name)]
    if not punishes:
        return sides
    owners = [token for thing in things for token in tree.children(thing, "poss")]
    named = [token for token in owners if token.pos_ == "PROPN"]  # "its ambassador to Iran" is one's own
    return named or [token for token in (*sides, *things) if token.pos_ in PARTIES or is_told_whose(token)]


def is_told_whose(noun: Token) -> bool:
    """As in "the Iranian ambassador"."""
    return any(word.text[:1].isupper() for word in tree.children(noun, "compound", "amod", "nmod"))


def subject_of_noun(noun: Token, depth: int) -> list[Token]:
    """Whose decision, proposal, refusal it is: its possessor, its `by` or `of`, or the subject of the verb it completes."""
    if (
        owner := tree.children(noun, "poss")
        or tree.prepositional(noun, "by")
        or tree.prepositional(noun, "from")
    ):
        return owner[:1]
    names = [
        child for child in tree.children(noun, "compound", "amod", "nmod") if child.pos_ in {"PROPN", "ADJ"}
    ]
    head, named = noun.head, [name for name in names if name.text[0].isupper()]
    if named and tree.lemma(noun) in OWN_DOING:
        return named[:1]  # "backed a Georgian bid to join"
    if noun.dep_ in {"dobj", "attr", "pobj"} and depth < 6:
        governor = head.head if noun.dep_ == "pobj" else head
        if governor.pos_ in {"VERB", "AUX"}:
            return [] if tree.lemma(governor) in JUDGING_PLANS else deep_subject(governor, depth + 1)
    return names[:1]


def subject_of_modifier(verb: Token, depth: int) -> list[Token]:
    """As in "countries backing X", "the tree.first country to recognise X", "its decision to recognise X"."""
    noun = verb.head
    if verb.tag_ == "VB" and (meant := [t for t in asked_of(noun) if noun.i < t.i < verb.i]):
        return meant[:1]
    if verb.tag_ == "VB" and tree.lemma(noun) not in GENERIC_HEADS and not is_headline_infinitive(verb):
        if tree.lemma(noun) in tree.CALLS:
            return called_on(noun, depth)
        owner = [t for t in tree.prepositional(noun, "of") if t.pos_ == "PROPN" and t.i < verb.i]
        return owner[:1] or subject_of_noun(noun, depth)
    return [antecedent(noun)]


def called_on(noun: Token, depth: int) -> list[Token]:
    """Who is to do what a call asks: whoever rejects or heeds it, and not whose call it is; elsewhere it is not told."""
    if noun.dep_ == "dobj":
        return deep_subject(noun.head, depth) if tree.lemma(noun.head) in ANSWERING else []
    owned = tree.children(noun, "poss", "compound") or tree.prepositional(noun, "by")
    return [] if owned else subject_of_noun(noun, depth)


def asked_of(noun: Token) -> list[Token]:
    """Who is to act: "plans for X to recognise Y", "an invitation to X to join Y", "pressure on X to leave"."""
    named = tree.prepositional(noun, "for") or (
        tree.prepositional(noun, "to") if tree.lemma(noun) in ASKING else []
    )
    return named or (tree.prepositional(noun, "on") if tree.lemma(noun) in tree.CALLS else [])


def is_headline_infinitive(verb: Token) -> bool:
    """As in "Turkey to recall its envoy": an infinitive right after a name that is all there is of a main clause."""
    name = verb.head
    if verb.tag_ != "VB" or verb.dep_ not in {"acl", "relcl"} or name.pos_ != "PROPN":
        return False
    root = name
    while root.dep_ == "conj":
        root = root.head
    begins = all(token.dep_ != "punct" for token in verb.doc[name.i : verb.i])
    return root.dep_ == "ROOT" and begins


def antecedent(token: Token) -> Token:
    """The noun that a relative word, or the predicate of a copula ("the tree.first country"), stands for."""
    if tree.lemma(token) in tree.RELATIVE_WORDS and token.tag_ in {"WDT", "WP"}:
        clause = token.head
        while clause.dep_ == "conj":
            clause = clause.head
        if clause.dep_ == "relcl":
            return antecedent(list_before(token, clause.head))
        if (before := noun_before(token)) is not None:
            return antecedent(before)
    if token.dep_ == "attr" and tree.lemma(token) in GENERIC_HEADS and tree.lemma(token.head) in tree.COPULAS:
        owner = tree.children(token.head, *tree.SUBJECTS)
        if owner and owner[0] != token:
            return antecedent(owner[0])
        if inherited := inherited_subject(token.head, 3):
            return inherited[0]
    if token.dep_ == "dobj" and tree.lemma(token) in GENERIC_HEADS and tree.lemma(token.head) == "make":
        owner = tree.children(token.head, "nsubj")
        return antecedent(owner[0]) if owner and owner[0] != token else token
    named = token.pos_ == "NOUN" and token.head.pos_ == "PROPN"
    if token.dep_ == "appos" and (named or tree.lemma(token) in GENERIC_HEADS):
        return antecedent(token.head)
    return member_of(token)


def noun_before(relative: Token) -> Token | None:
    """The noun right before a relative word whose clause the parser hung elsewhere ("Hamas - which is backed by X")."""
    for token in reversed(list(relative.doc[max(0, relative.i - 3) : relative.i])):
        if token.pos_ in {"NOUN", "PROPN"}:
            return token
        if token.pos_ != "PUNCT":
            return None
    return None


def list_before(relative: Token, head: Token) -> Token:
    """As in "A, B and C, who ...": after a comma it stands for the whole list, but in "A, B, who ..., and C" for one member."""
    before = relative.doc.tokens[relative.i - 1] if relative.i else relative
    while before.text == "," and head.dep_ == "conj" and head.pos_ == "PROPN" and head.head.pos_ == "PROPN":
        if any(later.i > relative.i for later in tree.children(head.head, "conj")):
            break
        head = head.head
    return head


def member_of(token: Token) -> Token:
    """As in "Ireland is one of several countries that ...", "Egypt was among the tree.first countries to ...": the one that is meant."""
    if token.dep_ != "pobj" or tree.lemma(token) not in GENERIC_HEADS:
        return token
    preposition, governor = token.head, token.head.head
    if tree.lemma(preposition) == "of" and tree.lemma(governor) in PARTITIVES:
        return antecedent(governor)
    if tree.lemma(preposition) == "among" and tree.lemma(governor) in tree.COPULAS:
        owner = tree.children(governor, *tree.SUBJECTS)
        return antecedent(owner[0]) if owner else token
    return token


def objects(verb: Token) -> list[Token]:
    """What it is done to: direct object, subject of a passive, antecedent of an object relative clause."""
    if tree.is_passive(verb):
        if own := tree.children(verb, *tree.PASSIVE_SUBJECTS):
            return [antecedent(own[0])]
        if verb.dep_ == "acl":
            return [verb.head]
        return passive_subject_of_chain(verb)
    beside = tree.children(verb, "dobj", "dep")
    for token in beside:
        if tree.lemma(token) in tree.RELATIVE_WORDS:
            return [antecedent(token)]
    if found := [token for token in beside if token.dep_ == "dobj"]:
        return found
    small = [
        t
        for clause in tree.children(verb, "ccomp")
        if clause.pos_ in tree.NOMINAL
        for t in tree.children(clause, "nsubj")
    ]
    if small:
        return small  # "considers them terrorists"
    if (
        verb.dep_ == "relcl"
        and tree.children(verb, *tree.SUBJECTS)
        and not any(child.tag_ == "WRB" for child in verb.children)  # "the city where X met Y"
        and not any(antecedent(t) == verb.head for t in tree.children(verb, *tree.SUBJECTS))
    ):
        return [verb.head]
    if tree.children(verb, "oprd", "attr", "acomp"):
        return []  # "named a consul to A but sent no ambassador to B": the second object is not the tree.first verb's
    joined = [c for c in tree.children(verb, "conj") if c.pos_ == "VERB" and not has_circumstance(verb, c)]
    return [t for conjunct in joined for t in tree.children(conjunct, "dobj")][:1]


def has_circumstance(verb: Token, second: Token) -> bool:
    """As in "met in Oslo and condemned Chad": behind it, the object of the second verb is no longer that of the tree.first."""
    return any(word.children and word.i < second.i for word in tree.children(verb, "prep", "npadvmod"))


def passive_subject_of_chain(verb: Token) -> list[Token]:
    """As in "should not be recognised or supported", "needs to be recognised", "closer to being recognised"."""
    current = verb
    for _ in range(5):
        head = current.head
        if head == current or (current.dep_ == "ccomp" and current.i < head.i):
            return []  # "was struck from the list, officials said"
        if current.dep_ in {"conj", "xcomp", "advcl", "pcomp", "prep", "acomp", "advmod", "ccomp"}:
            if any(mark.lower_ == "as" for mark in tree.children(current, "mark")):
                return objects(head)  # "describes A as occupied by B"
            own = tree.children(head, *tree.SUBJECTS, *tree.PASSIVE_SUBJECTS)
            if own:
                return [antecedent(own[0])]
            if current.dep_ == "pcomp" and head.head.pos_ in {"NOUN", "PROPN"}:
                return [head.head]
            current = head
            continue
        return [head] if current.dep_ in {"acl", "relcl"} else []
    return []
