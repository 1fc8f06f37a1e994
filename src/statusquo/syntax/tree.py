"""Questions about one word of a parse: its subject, its object, its phrase, what governs it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import TYPE_CHECKING

from . import grammar

if TYPE_CHECKING:
    from .words import Token

SUBJECTS, PASSIVE_SUBJECTS = frozenset({"nsubj", "csubj"}), frozenset({"nsubjpass", "csubjpass"})
PASSIVE = PASSIVE_SUBJECTS | {"auxpass", "agent"}
ANY_SUBJECTS = SUBJECTS | PASSIVE_SUBJECTS
BARE = {"acl": (*SUBJECTS, "aux"), "advcl": (*SUBJECTS, "aux", "dobj", "ccomp")}
PREDICATIVE = frozenset({"acomp", "oprd"})
BETWEEN = frozenset({"prep", "advmod", "acomp"})
VERBAL, HELPING = frozenset({"VERB", "AUX"}), frozenset({"aux", "auxpass"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
RELATIVE_WORDS, GENERIC_HEADS = grammar.words("relative_words"), grammar.words("generic_heads")
COPULAS, OBJECT_CONTROL = grammar.words("copulas"), grammar.words("object_control")
OBJECT_GERUND, SUBJECT_GERUND = grammar.words("object_gerund"), grammar.words("subject_gerund")
JUDGING_PLANS = grammar.words("judging_plans")
JUDGING, JUDGED = grammar.words("judging"), grammar.words("judged")
SHARES, ASKING = grammar.words("shares"), grammar.words("asking")
CALLS, ANSWERING = grammar.words("calls"), grammar.words("answering")
OWN_DOING, PARTITIVES = grammar.words("own_doing"), grammar.words("partitives")


lemma: Callable[[Token], str] = attrgetter("in_news")
"""The lemma of a word, in lower case and as news has it; asked more often than anything else, so that it is no function of ours."""


def children(token: Token, *labels: str) -> list[Token]:
    found = []
    for child in token.children:
        if child.dep_ in labels:
            found.append(child)  # noqa: PERF401 - a comprehension is a call more, in what is called most of all
    return found


def first(tokens: list[Token]) -> Token | None:
    return tokens[0] if tokens else None


def is_passive(verb: Token) -> bool:
    """A passive verb, or a bare past participle ("the envoy accepted by Ankara", "If backed and armed by Ankara, they ...")."""
    if not PASSIVE.isdisjoint(verb.doc.relations) and children(verb, *PASSIVE):
        return True
    if verb.dep_ in BARE:
        return verb.tag_ == "VBN" and not children(verb, *BARE[verb.dep_]) and verb.left_edge.lower_ != "as"
    if verb.dep_ != "conj" or verb.head.tag_ != "VBN" or not is_passive(verb.head):
        return False
    if children(verb, *SUBJECTS, "aux", "dobj"):
        return False
    return verb.tag_ == "VBN" or (
        verb.tag_ == "VBD" and bool(prepositional(verb, "by") or distant_agent(verb))
    )


def prepositional(token: Token, preposition: str) -> list[Token]:
    """The objects of a preposition that hangs from the word: `prepositional(talks, "with")`."""
    found = []
    for child in token.children:
        if child.dep_ in {"prep", "agent", "dative", "prt"} and child.in_news == preposition:
            found += (own := children(child, "pobj", "pcomp"))
            if len(own) < len(child.children):  # seldom: "with A and with B", "from within A"
                for one in children(child, "conj"):
                    if lemma(one) == preposition and one.nbor().lower_ != "no":
                        found += children(one, "pobj", "pcomp")
                found += [item for inner in children(child, "prep") for item in children(inner, "pobj")]
    return found


def subject(verb: Token, depth: int = 0) -> list[Token]:
    """Who does it, as far as syntax tells: own subject, agent of a passive, controller, antecedent."""
    if depth > 6:
        return []
    if is_passive(verb):
        return prepositional(verb, "by") or distant_agent(verb)
    return [antecedent(token) for token in children(verb, *SUBJECTS)] or inherited_subject(verb, depth)


def distant_agent(verb: Token) -> list[Token]:
    """The `by` phrase of a passive that the parser hung from a noun inside it ("recognised as the government by X")."""
    for token in phrase(verb) if "by" in verb.doc.lemmas else ():
        if token.i > verb.i and lemma(token) == "by" and token.dep_ in {"prep", "agent"}:
            return [] if is_of_its_noun(token) else children(token, "pobj")
    return []


def is_of_its_noun(by: Token) -> bool:
    """As in "blamed for attacks by X", "met with protests by X": bare, the noun is what X does."""
    noun, above = by.head, by.head.head
    given = lemma(above) == "for" or (lemma(above) == "with" and lemma(above.head) == "meet")
    return given and noun.tag_ in {"NN", "NNS"} and not children(noun, "det", "poss", "nummod")


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
        return addressee(head) if is_asked(verb, head) else deep_subject(head, depth)
    if verb.dep_ == "ccomp" and not children(verb, "mark"):
        return controller(head, depth) if verb.tag_ in {"VB", "VBG"} else []
    if verb.dep_ == "pcomp":
        return subject_of_gerund(head, depth)
    if verb.dep_ in {"acl", "relcl"}:
        return subject_of_modifier(verb, depth)
    return []


def deep_subject(verb: Token, depth: int) -> list[Token]:
    """The grammatical subject, be the verb active or passive."""
    passive = is_passive(verb)
    if passive and (own := children(verb, *PASSIVE_SUBJECTS)):
        return [antecedent(own[0])]
    if verb.pos_ in NOMINAL:
        return [verb]
    if passive and verb.dep_ == "acl":
        return [verb.head]
    own = children(verb, *SUBJECTS)
    return [antecedent(own[0])] if own else inherited_subject(verb, depth + 1)


def is_asked(infinitive: Token, verb: Token) -> bool:
    """As in "called on Egypt to revoke": what an infinitive asks of the one named after "on", though it reads as a purpose."""
    asks = lemma(verb) in OBJECT_CONTROL and not is_passive(verb) and infinitive.tag_ == "VB"
    return asks and any(token.i < infinitive.i for token in addressee(verb))


def addressee(verb: Token) -> list[Token]:
    found = prepositional(verb, "to" if lemma(verb) == "appeal" else "on") or prepositional(verb, "upon")
    # "called for Chad to leave"
    return found or [name for name in prepositional(verb, "for") if name.pos_ == "PROPN"]


def controller(verb: Token, depth: int) -> list[Token]:
    """The understood subject of an infinitive: the object of verbs such as "urge", else the subject."""
    if verb.pos_ in {"NOUN", "PROPN"}:
        return subject_of_noun(verb, depth + 1)
    if verb.dep_ == "acomp" and verb.head != verb:
        return deep_subject(verb.head, depth + 1)  # "it is ready to withdraw"
    if lemma(verb) in OBJECT_CONTROL:
        if is_passive(verb):
            own = [antecedent(t) for t in children(verb, *PASSIVE_SUBJECTS)]
            return own or ([antecedent(verb.head)] if verb.dep_ == "acl" else [])  # "B, urged by A to do it"
        found = children(verb, "dobj", "dative") or prepositional(verb, "on") or prepositional(verb, "to")
        if found := found or prepositional(verb, "for") or prepositional(verb, "with"):
            return found[:1]
    return deep_subject(verb, depth + 1)


def subject_of_gerund(preposition: Token, depth: int) -> list[Token]:
    """As in "stopped short of recognising", "without recognising", "their decision on recognising"."""
    governor = preposition.head
    while governor.dep_ in BETWEEN and governor.head != governor:
        governor = governor.head
    if governor.dep_ == "pobj" and lemma(governor.head) == "of" and lemma(governor.head.head) in PARTITIVES:
        return subject_of_noun(governor.head.head, depth + 1)  # "one of the players in engaging with X"
    work = first([n for n in children(governor, "dobj", "nsubjpass") if lemma(n) in SHARES]) or governor
    if whose := [t for t in prepositional(work, "of") if t.i < preposition.i]:
        return whose[:1]  # "hailed the role of X in training Y"
    if governor.pos_ in {"VERB", "AUX"} and work == governor:
        if lemma(preposition) == "for" and (judged := whom_it_judges(governor)):
            return judged[:1]
        blaming = lemma(preposition) in OBJECT_GERUND and lemma(governor) not in SUBJECT_GERUND
        if blaming and (blamed := [token for token in objects(governor) if token.i < preposition.i]):
            return blamed[:1]
        return deep_subject(governor, depth + 1)
    return subject_of_noun(work, depth + 1)


def whom_it_judges(verb: Token) -> list[Token]:
    """As in "thanked Iran for arming", "imposed sanctions on Iran for arming"."""
    if lemma(verb) in JUDGING:
        return objects(verb)
    words = (verb, *children(verb, "dobj", "nsubjpass"))
    return [token for word in words for name in JUDGED for token in prepositional(word, name)]


def subject_of_noun(noun: Token, depth: int) -> list[Token]:
    """Whose decision, proposal, refusal it is: its possessor, its `by` or `of`, or the subject of the verb it completes."""
    if owner := children(noun, "poss") or prepositional(noun, "by") or prepositional(noun, "from"):
        return owner[:1]
    names = [child for child in children(noun, "compound", "amod", "nmod") if child.pos_ in {"PROPN", "ADJ"}]
    head, named = noun.head, [name for name in names if name.text[0].isupper()]
    if named and lemma(noun) in OWN_DOING:
        return named[:1]  # "backed a Georgian bid to join"
    if noun.dep_ in {"dobj", "attr", "pobj"} and depth < 6:
        governor = head.head if noun.dep_ == "pobj" else head
        if governor.pos_ in {"VERB", "AUX"}:
            return [] if lemma(governor) in JUDGING_PLANS else deep_subject(governor, depth + 1)
    return names[:1]


def subject_of_modifier(verb: Token, depth: int) -> list[Token]:
    """As in "countries backing X", "the first country to recognise X", "its decision to recognise X"."""
    noun = verb.head
    if verb.tag_ == "VB" and (meant := [t for t in asked_of(noun) if noun.i < t.i < verb.i]):
        return meant[:1]
    if verb.tag_ == "VB" and lemma(noun) not in GENERIC_HEADS and not is_headline_infinitive(verb):
        if lemma(noun) in CALLS:
            return called_on(noun, depth)
        owner = [t for t in prepositional(noun, "of") if t.pos_ == "PROPN" and t.i < verb.i]
        return owner[:1] or subject_of_noun(noun, depth)
    return [antecedent(noun)]


def called_on(noun: Token, depth: int) -> list[Token]:
    """Who is to do what a call asks: whoever rejects or heeds it, and not whose call it is; elsewhere it is not told."""
    if noun.dep_ == "dobj":
        return deep_subject(noun.head, depth) if lemma(noun.head) in ANSWERING else []
    owned = children(noun, "poss", "compound") or prepositional(noun, "by")
    return [] if owned else subject_of_noun(noun, depth)


def asked_of(noun: Token) -> list[Token]:
    """Who is to act: "plans for X to recognise Y", "an invitation to X to join Y", "pressure on X to leave"."""
    named = prepositional(noun, "for") or (prepositional(noun, "to") if lemma(noun) in ASKING else [])
    return named or (prepositional(noun, "on") if lemma(noun) in CALLS else [])


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
    """The noun that a relative word, or the predicate of a copula ("the first country"), stands for."""
    if lemma(token) in RELATIVE_WORDS and token.tag_ in {"WDT", "WP"}:
        clause = token.head
        while clause.dep_ == "conj":
            clause = clause.head
        if clause.dep_ == "relcl":
            return antecedent(list_before(token, clause.head))
        if (before := noun_before(token)) is not None:
            return antecedent(before)
    if token.dep_ == "attr" and lemma(token) in GENERIC_HEADS and lemma(token.head) in COPULAS:
        owner = children(token.head, *SUBJECTS)
        if owner and owner[0] != token:
            return antecedent(owner[0])
        if inherited := inherited_subject(token.head, 3):
            return inherited[0]
    if token.dep_ == "dobj" and lemma(token) in GENERIC_HEADS and lemma(token.head) == "make":
        owner = children(token.head, "nsubj")
        return antecedent(owner[0]) if owner and owner[0] != token else token
    named = token.pos_ == "NOUN" and token.head.pos_ == "PROPN"
    if token.dep_ == "appos" and (named or lemma(token) in GENERIC_HEADS):
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
        if any(later.i > relative.i for later in children(head.head, "conj")):
            break
        head = head.head
    return head


def member_of(token: Token) -> Token:
    """As in "Ireland is one of several countries that ...", "Egypt was among the first countries to ...": the one that is meant."""
    if token.dep_ != "pobj" or lemma(token) not in GENERIC_HEADS:
        return token
    preposition, governor = token.head, token.head.head
    if lemma(preposition) == "of" and lemma(governor) in PARTITIVES:
        return antecedent(governor)
    if lemma(preposition) == "among" and lemma(governor) in COPULAS:
        owner = children(governor, *SUBJECTS)
        return antecedent(owner[0]) if owner else token
    return token


def phrase(token: Token) -> list[Token]:
    """The words of a phrase without the clauses in it."""
    found, left = [], [token]
    while left:
        word = left.pop()
        found.append(word)
        for child in reversed(word.children):
            if child.dep_ not in MAY_OPEN or not opens_clause(child):
                left.append(child)  # noqa: PERF401 - as above
    return found


MAY_OPEN = frozenset({"ccomp", "conj", "relcl", "advcl", "parataxis"})
"""The relations that `opens_clause` asks about."""


def opens_clause(word: Token) -> bool:
    if word.dep_ == "ccomp":
        return word.pos_ != "NOUN"  # "considers it a threat"
    return word.pos_ in VERBAL if word.dep_ == "conj" else word.dep_ in MAY_OPEN  # "and left the bloc"


def objects(verb: Token) -> list[Token]:
    """What it is done to: direct object, subject of a passive, antecedent of an object relative clause."""
    if is_passive(verb):
        if own := children(verb, *PASSIVE_SUBJECTS):
            return [antecedent(own[0])]
        if verb.dep_ == "acl":
            return [verb.head]
        return passive_subject_of_chain(verb)
    beside = children(verb, "dobj", "dep")
    for token in beside:
        if lemma(token) in RELATIVE_WORDS:
            return [antecedent(token)]
    if found := [token for token in beside if token.dep_ == "dobj"]:
        return found
    small = [
        t for clause in children(verb, "ccomp") if clause.pos_ in NOMINAL for t in children(clause, "nsubj")
    ]
    if small:
        return small  # "considers them terrorists"
    if (
        verb.dep_ == "relcl"
        and children(verb, *SUBJECTS)
        and not any(child.tag_ == "WRB" for child in verb.children)  # "the city where X met Y"
        and not any(antecedent(t) == verb.head for t in children(verb, *SUBJECTS))
    ):
        return [verb.head]
    if children(verb, "oprd", "attr", "acomp"):
        return []  # "named a consul to A but sent no ambassador to B": the second object is not the first verb's
    joined = [c for c in children(verb, "conj") if c.pos_ == "VERB" and not has_circumstance(verb, c)]
    return [t for conjunct in joined for t in children(conjunct, "dobj")][:1]


def has_circumstance(verb: Token, second: Token) -> bool:
    """As in "met in Oslo and condemned Chad": behind it, the object of the second verb is no longer that of the first."""
    return any(word.children and word.i < second.i for word in children(verb, "prep", "npadvmod"))


def passive_subject_of_chain(verb: Token) -> list[Token]:
    """As in "should not be recognised or supported", "needs to be recognised", "closer to being recognised"."""
    current = verb
    for _ in range(5):
        head = current.head
        if head == current or (current.dep_ == "ccomp" and current.i < head.i):
            return []  # "was struck from the list, officials said"
        if current.dep_ in {"conj", "xcomp", "advcl", "pcomp", "prep", "acomp", "advmod", "ccomp"}:
            if any(mark.lower_ == "as" for mark in children(current, "mark")):
                return objects(head)  # "describes A as occupied by B"
            own = children(head, *SUBJECTS, *PASSIVE_SUBJECTS)
            if own:
                return [antecedent(own[0])]
            if current.dep_ == "pcomp" and head.head.pos_ in {"NOUN", "PROPN"}:
                return [head.head]
            current = head
            continue
        return [head] if current.dep_ in {"acl", "relcl"} else []
    return []


def ancestors(token: Token) -> Iterator[Token]:
    """The word itself, its governor, its governor's governor, up to the root."""
    yield token
    while token.head is not token:
        token = token.head
        yield token


def clause_verb(token: Token) -> Token:
    """The verb of the clause in which a word stands."""
    node = token
    while node.pos_ not in VERBAL or node.dep_ in HELPING:
        if node.head is node:
            return token
        node = node.head
    return node
