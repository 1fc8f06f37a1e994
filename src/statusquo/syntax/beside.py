"""Clauses and phrases that stand side by side, of which the parser made one the part of another."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

ASIDES = grammar.words("asides")
ASKING = frozenset({"on", "upon"})
CALLS = grammar.words("growing_calls")
FINITE = frozenset({"VBD", "VBZ", "VBP"})
HONOURS = grammar.words("honours")
GIVING, HELD_BACK = grammar.words("giving"), grammar.words("held_back")
CONFERRING = grammar.words("conferring")
INDEFINITE = frozenset({"a", "an", "any", "no", "some"})
WHOM = frozenset({"NN", "NNP", "NNPS", "NNS"})
NAMED_TIMES = grammar.words("weekdays") | grammar.words("months")
WITH_OBJECT = grammar.words("with_object")


def before_semicolon(token: Token) -> Iterator[Edge]:
    """As in "A will recognise C; neither B nor D will": what stands before a semicolon is no part of what stands behind it."""
    verb, end = token.head, token.right_edge.i + 1
    if verb.i < end or token.doc.tokens[end].text != ";" or not has_subject(token):
        return
    if not (
        has_subject(verb) or verb.tag_ in FINITE
    ):  # "; in June Chad withheld": its subject is put right elsewhere
        return
    others = [word for word in verb.children if word != token and word.i < end]
    quoted = [word for word in tree.children(verb, "ccomp", "parataxis") if end < word.i < verb.i]
    if others or quoted:
        return
    root = verb.head == verb
    yield Edge(word=token, head=token if root else verb.head, dep=verb.dep_)
    yield Edge(word=verb, head=token, dep="conj")


def has_subject(verb: Token) -> bool:
    return bool(tree.children(verb, *tree.SUBJECTS, *tree.PASSIVE_SUBJECTS))


def subject_behind_and(verb: Token) -> Iterator[Edge]:
    """As in "A backs B and C has recognised D": a name right before a finite verb is its subject, not the last of the list before."""
    if verb.pos_ not in {"VERB", "AUX"}:
        return
    subject = verb.doc.tokens[max(start_of(verb) - 1, 0)]
    link = verb.doc.tokens[max(subject.left_edge.i - 1, 0)]
    listed = subject.dep_ == "conj" and subject.pos_ == "PROPN" and link.dep_ == "cc"
    if not listed or subject.right_edge != subject or subject.i > verb.i:
        return
    thing, above = subject.head, verb.head
    if not (takes_subject_before(verb) or thing.lower_ in NAMED_TIMES or wants_the_link(verb, above)):
        return  # "in March and Chad severed ties": nobody is listed with a month
    passive = bool(tree.children(verb, "auxpass"))
    if (
        verb.dep_ in {"conj", "dobj", "advcl", "ccomp"}
        and not has_subject(verb)
        and above.i < thing.i
        and thing.dep_ in {"dobj", "pobj"}
    ):
        yield Edge(word=verb, head=above, dep="conj")
    elif (
        verb.dep_ == "ccomp"
        and thing.dep_ == "nsubj"
        and thing.head == verb
        and tree.lemma(above) in WITH_OBJECT
    ):
        yield Edge(word=thing, head=above, dep="dobj")
        yield Edge(word=verb, head=above, dep="conj")
    else:
        return
    yield Edge(word=link, head=above, dep="cc")
    yield Edge(word=subject, head=verb, dep="nsubjpass" if passive else "nsubj")


def wants_the_link(verb: Token, above: Token) -> bool:
    """Whether the one "and" has to join the clauses: "A met B and C left D", for verbs are not joined without a conjunction, and
    a past tense right behind a name has it as its subject.
    """
    if verb.tag_ != "VBD" or tree.children(verb, "mark") or above.i > verb.i:
        return False
    joined = [word for word in tree.children(above, "cc", "punct") if above.i < word.i < verb.i]
    return verb.dep_ == "ccomp" or (verb.dep_ in {"conj", "advcl"} and not joined)


def start_of(verb: Token) -> int:
    """Where a verb begins with its auxiliaries."""
    return min(word.i for word in (verb, *tree.children(verb, "aux", "auxpass")))


def takes_subject_before(verb: Token) -> bool:
    """Whether nothing but a subject can stand right before the verb: "has recognised", "recognises", "will"."""
    first = verb.doc.tokens[start_of(verb)]
    return first.tag_ in {"MD", "VBZ"} or first.lower_ in {"did", "had", "was"}


def deed_said_of(verb: Token) -> Iterator[Edge]:
    """As in "A recognised B, a move that C says helps D": the move helps, as C says, and A recognised B."""
    saying, above = verb.doc.tokens[max(verb.i - 1, 0)], verb.head
    thing, deed = tree.first(tree.children(verb, "nsubj")), saying.head
    if thing is None or saying.dep_ != "relcl" or deed.dep_ != "appos" or deed.head != thing:
        return
    if above.i < thing.i and above.pos_ == "VERB" and not tree.children(above, "dobj"):
        yield Edge(word=thing, head=above, dep="dobj")
        yield Edge(word=verb, head=saying, dep="ccomp")


def perfect_behind_since(token: Token) -> Iterator[Edge]:
    """As in "has since closed embassies": "since" tells when, and the participle is the verb."""
    have, thing = token.head, tree.first(tree.children(token, "pobj"))
    verb = token.doc.tokens[min(token.i + 1, len(token.doc) - 1)]
    beside = token.lower_ == "since" and tree.lemma(have) == "have" and have.i == token.i - 1
    if not beside or thing is None or verb.tag_ not in {"VBN", "VBD"} or verb.head != thing:
        return
    yield Edge(word=verb, head=verb if have.head == have else have.head, dep=have.dep_)
    yield Edge(word=have, head=verb, dep="aux")
    yield Edge(word=token, head=verb, dep="advmod")
    yield Edge(word=thing, head=verb, dep="dobj")
    for word in have.children:
        if word != token:
            yield Edge(word=word, head=verb, dep=word.dep_)


def outcome_behind_aside(token: Token) -> Iterator[Edge]:
    """As in "A opened an embassy, in effect severing its ties": the gerund tells what comes of the deed, not what the aside is."""
    noun, aside = token.head, token.head.head
    behind = token.tag_ == "VBG" and token.i == noun.i + 1 and aside.dep_ == "prep"
    if not behind or tree.lemma(noun) not in ASIDES or token.doc.tokens[aside.i - 1].text != ",":
        return
    if aside.head.pos_ in {"VERB", "AUX"} and aside.head.i < aside.i:
        yield Edge(word=token, head=aside.head, dep="advcl")


def what_is_given(token: Token) -> Iterator[Edge]:
    """As in "granted Amir Khan an exemption": what is given is no second name of whoever gets it."""
    whom, verb = token.head, token.head.head
    given = whom.dep_ == "dative" and token.dep_ == "appos" and token.pos_ == "NOUN"
    if (
        given
        and tree.children(token, "det")
        and token.left_edge.i == whom.i + 1
        and not tree.children(verb, "dobj")
    ):
        yield Edge(word=token, head=verb, dep="dobj")


def given_to_several(goods: Token) -> Iterator[Edge]:
    """As in "promised A, B and C more planes", "sent A and B 20 trucks": what is given, read as one of those who get it or as theirs."""
    if goods.tag_ not in {"NN", "NNS"} or goods.dep_ not in {"conj", "appos", "dobj"}:
        return
    first = goods.head
    while first.dep_ == "conj" and first.pos_ == "PROPN":
        first = first.head
    named = [child for child in tree.children(goods, "nmod") if child.pos_ == "PROPN"]
    last = named[0] if named else None
    if goods.dep_ == "dobj":
        counted = last is not None and any(
            number.i > last.right_edge.i for number in tree.children(goods, "nummod")
        )
        if counted and last is not None and tree.lemma(goods.head) in GIVING:
            yield Edge(word=last, head=goods.head, dep="dative")
        return
    verb = first.head
    if first.dep_ != "dobj" or first.pos_ != "PROPN" or tree.lemma(verb) not in GIVING:
        return
    if goods.dep_ == "conj" and last is not None and goods.doc.tokens[last.left_edge.i - 1].dep_ == "cc":
        yield Edge(word=last, head=goods.head, dep="conj")
    elif goods.dep_ != "appos" or goods.doc.tokens[goods.left_edge.i - 1].is_punct or not any(goods.lefts):
        return
    yield Edge(word=goods, head=verb, dep="dobj")
    yield Edge(word=first, head=verb, dep="dative")


def given_to_one(goods: Token) -> Iterator[Edge]:
    """As in "granting the Taliban recognition", "lent its government legitimacy": who gets it, read as what kind of recognition it is."""
    verb = goods.head
    if tree.lemma(goods) not in HELD_BACK or tree.lemma(verb) not in CONFERRING:
        return
    before = [child for child in goods.lefts if child.dep_ in {"compound", "nmod"}]
    whose = [
        child for child in goods.lefts if child.dep_ in {"det", "poss"} and child.lower_ not in INDEFINITE
    ]
    whom = before[-1] if before else None
    if whom is None or any(tree.prepositional(word, "to") for word in (verb, goods)):
        return
    named = whom.pos_ == "PROPN" and not whom.text.isupper()  # "gained UN recognition"
    if not (named or whose) or whom.tag_ not in WHOM or any(word.i > whom.i for word in whose):
        return
    yield Edge(word=whom, head=verb, dep="dative")
    for word in (*whose, *before[:-1]):
        yield Edge(word=word, head=whom, dep=word.dep_)


def name_behind_honour(name: Token) -> Iterator[Edge]:
    """As in "His Excellency Mr. Ivan Petrov": the honour stands before the name, and the name is who is meant."""
    honour = name.head
    if name.dep_ != "appos" or honour.lower_ not in HONOURS or honour.head == honour or name.pos_ != "PROPN":
        return
    if name.left_edge.i == honour.i + 1:
        yield Edge(word=name, head=honour.head, dep=honour.dep_)
        yield Edge(word=honour, head=name, dep="compound")


def second_behind_preposition(token: Token) -> Iterator[Edge]:
    """As in "called on the government and the opposition to meet": the second is called on as well, and is no verb's."""
    verb, link = token.head, token.doc.tokens[max(token.left_edge.i - 1, 0)]
    if verb.pos_ != "VERB" or link.dep_ != "cc" or token.pos_ not in {"NOUN", "PROPN"} or link.i < 1:
        return
    first = link.nbor(-1)
    called = first.dep_ == "pobj" and first.head.head == verb and verb.i < first.i
    if called and not tree.children(token, "nsubj", "nsubjpass", "aux", "cop"):
        yield Edge(word=token, head=first, dep="conj")
        asked = [clause for clause in tree.children(token, "acl", "relcl") if clause.tag_ == "VB"]
        for clause in asked if first.head.lower_ in ASKING else ():
            yield Edge(word=clause, head=verb, dep="xcomp")


def asked_in_a_call(token: Token) -> Iterator[Edge]:
    """As in "repeated its call for Chad and Niger to hold talks": they are to hold them."""
    call, whom = token.head, tree.first(tree.children(token, "pobj"))
    if (
        token.dep_ != "prep"
        or token.lower_ != "for"
        or tree.lemma(call) not in CALLS
        or call.pos_ != "NOUN"
        or whom is None
    ):
        return
    others = [
        other for other in tree.children(call, "conj") if other.doc.tokens[other.left_edge.i - 1].head == whom
    ]
    end = (others[0] if others else whom).right_edge.i + 1
    behind = token.doc.tokens[end] if end < len(token.doc) else None
    deed = behind.head if behind is not None and behind.lower_ == "to" and behind.dep_ == "aux" else None
    if deed is None or deed.tag_ != "VB" or deed in whom.subtree or tree.children(deed, "nsubj", "nsubjpass"):
        return
    for other in others[:1]:
        yield Edge(word=other, head=whom, dep="conj")
    yield Edge(word=token, head=deed, dep="mark")
    yield Edge(word=whom, head=deed, dep="nsubj")
    yield Edge(word=deed, head=call, dep="acl")


def second_subject_of_passive(noun: Token) -> Iterator[Edge]:
    """As in "the embassy was closed, as well as two consulates": the noun behind a passive is closed as well, and no second verb."""
    verb = noun.head
    subjects = tree.children(verb, *tree.PASSIVE_SUBJECTS)
    links = [word for word in tree.children(verb, "cc") if verb.i < word.i < noun.i]
    as_well = bool(links) and links[-1].lower_ == "as" and links[-1].nbor(-1).lower_ == "well"
    if noun.pos_ in {"NOUN", "PROPN"} and verb.pos_ == "VERB" and subjects and as_well:
        yield Edge(word=noun, head=subjects[0], dep="conj")
        yield Edge(word=links[-1], head=subjects[0], dep="cc")


RULES: Rules = {
    second_subject_of_passive: frozenset({"conj"}),
    asked_in_a_call: frozenset({"prep"}),
    second_behind_preposition: frozenset({"conj"}),
    what_is_given: frozenset({"appos"}),
    given_to_several: frozenset({"conj", "appos", "dobj"}),
    given_to_one: frozenset({"dobj"}),
    name_behind_honour: frozenset({"appos"}),
    outcome_behind_aside: frozenset({"acl"}),
    before_semicolon: frozenset({"ccomp"}),
    subject_behind_and: frozenset({"conj", "ccomp", "dobj", "advcl"}),
    deed_said_of: frozenset({"ccomp"}),
    perfect_behind_since: frozenset({"prep"}),
}
KINDS: Rules = {
    second_behind_preposition: frozenset({"NOUN", "PROPN"}),
    what_is_given: frozenset({"NOUN"}),
    name_behind_honour: frozenset({"PROPN"}),
    subject_behind_and: tree.VERBAL,
    outcome_behind_aside: frozenset({"VBG"}),
}
WORDS: Rules = {perfect_behind_since: frozenset({"since"}), asked_in_a_call: frozenset({"for"})}
NEEDS: Rules = {
    second_subject_of_passive: frozenset({"well"}),
    outcome_behind_aside: ASIDES,
    before_semicolon: frozenset({";"}),
    given_to_several: GIVING,
    given_to_one: HELD_BACK,
    name_behind_honour: HONOURS,
    subject_behind_and: frozenset({"cc"}),
    second_behind_preposition: frozenset({"cc"}),
    asked_in_a_call: CALLS,
    deed_said_of: frozenset({"relcl"}),
}
