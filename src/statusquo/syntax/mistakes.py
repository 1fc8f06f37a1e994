"""What the parser makes of lists, company and objects, put right: one small function a mistake."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .exceptions import QUANTIFYING, is_quantified
from .opponents import stands_before_people
from .words import Token

COMPANY = grammar.words("company")
DASHES = frozenset({"-", "–", "—"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
DAYS = grammar.words("weekdays") | grammar.words("months")
WITH_OBJECT = grammar.words("with_object")
NEEDS_WHOM = grammar.words("needs_whom")
ORGANS = grammar.words("first_organs")
PARTIES = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
PRESSING = grammar.words("pressing")
TERMS = grammar.words("terms")
OFFICES = grammar.words("offices")
REPORTS = grammar.words("reports")
TELLS_WHOM = grammar.words("tells_whom")
SUBJECT_PRONOUNS = frozenset({"it", "he", "she", "they"})


def second_object(token: Token) -> Iterator[Edge]:
    """As in "named A as envoy to X, and B as envoy to Y": B is coordinated with A, not with the verb."""
    verb = token.head
    if token.dep_ != "conj" or token.pos_ not in {"NOUN", "PROPN"} or verb.pos_ != "VERB":
        return
    before = [item for item in tree.children(verb, "dobj") if verb.i < item.i < token.i]
    if before and not tree.children(token, "nsubj", "aux", "dobj"):
        yield Edge(word=token, head=before[-1], dep="conj")


def as_well_as(token: Token) -> Iterator[Edge]:
    """As in "hit banks in A, as well as B": B is hit, too."""
    link = token.head
    verb = link.head
    if token.dep_ != "pobj" or link.dep_ != "cc" or verb.pos_ != "VERB" or link.nbor(-1).lower_ != "well":
        return
    before = [item for item in tree.children(verb, "dobj") if verb.i < item.i < link.i]
    if before:
        yield Edge(word=token, head=before[-1], dep="conj")


def companion(token: Token) -> Iterator[Edge]:
    """As in "A, along with B, recognised C", "A recognised C, alongside B", "Alongside B, A ...": B goes with A."""
    verb, is_company = token.head, token.lower_ in COMPANY
    if not (is_company or token.lower_ in {"with", "alongside"}) or verb.pos_ not in {"VERB", "AUX"}:
        return
    own = tree.children(verb, "nsubj")
    if token.dep_ not in {"prep", "advmod"} or not own:
        return
    after = is_company and token.i > own[0].i and token.nbor(-1).text == ","
    if after or is_fronted_company(token, own[0]):
        yield Edge(word=token, head=own[0], dep="prep")


def is_fronted_company(preposition: Token, subject: Token) -> bool:
    """As in "Alongside B, A", "Together with B, A"; where something lies along is no company."""
    before = subject.doc.tokens[max(subject.left_edge.i - 1, 0)]
    joined = preposition.lower_ == "with" and any(word.lower_ in COMPANY for word in preposition.lefts)
    named = joined or (preposition.lower_ == "alongside" and bool(tree.children(preposition, "pobj")))
    return named and preposition.i < subject.i and before.text == ","


def two_subjects(token: Token) -> Iterator[Edge]:
    """As in the headline "Erdogan, Putin meet": two subjects, for the verb is a plural."""
    verb = token.head
    if token.dep_ != "nsubj" or token.pos_ != "PROPN" or verb.tag_ not in {"VBP", "VB"}:
        return
    comma = token.left_edge.i - 1
    if comma < 1 or token.doc.tokens[comma].text != ",":
        return
    other = token.doc.tokens[comma - 1]
    if other.pos_ == "PROPN" and other.head == verb and not other.left_edge.i and other.dep_ != "vocative":
        yield Edge(word=other, head=verb, dep="nsubj")
        yield Edge(word=token, head=other, dep="conj")


def fronted_participle(token: Token) -> Iterator[Edge]:
    """As in "Speaking in Rabat, the Danish premier, Ane Holm, said": who stands behind the comma is the subject."""
    verb = token.head
    if token.dep_ not in {"csubj", "advcl"} or token.tag_ != "VBG" or token.i > 1:
        return
    if tree.children(verb, "nsubj", *tree.PASSIVE_SUBJECTS, "expl"):
        return
    behind = [
        t for t in token.subtree if t.dep_ == "appos" and t.doc.tokens[max(t.left_edge.i - 1, 0)].text == ","
    ]
    if not behind or (len(behind) > 1 and behind[0].pos_ != "NOUN"):
        return
    subject, *names = behind
    if any(name.pos_ != "PROPN" for name in names):
        return
    for name in names:
        yield Edge(word=name, head=subject, dep="appos")
    yield Edge(word=subject, head=verb, dep="nsubj")
    yield Edge(word=token, head=verb, dep="advcl")


def described_subject(token: Token) -> Iterator[Edge]:
    """As in "Serbia's ally Russia urged": the name stands beside the noun and is no second subject."""
    if token.pos_ != "PROPN" or not token.left_edge.i:
        return
    before = token.doc.tokens[token.left_edge.i - 1]
    if token.dep_ == "nsubj" == before.dep_ and before.head == token.head and before.pos_ == "NOUN":
        yield Edge(word=token, head=before, dep="appos")


def second_subject(token: Token) -> Iterator[Edge]:
    """As in "no country other than A recognised B", "not only A but B did": A is no second subject of the verb."""
    verb = token.head
    if token.dep_ != "nsubj" or not token.left_edge.i:
        return
    before = token.doc.tokens[token.left_edge.i - 1]
    before = before.nbor(-1) if before.lower_ == "also" and before.i else before
    owner = [other for other in tree.children(verb, "nsubj") if other.i < before.i]
    if not owner:
        return
    if before.lower_ == "but":
        yield Edge(word=token, head=owner[-1], dep="conj")
    elif before.dep_ == "prep" and before.lower_ in {"than", "except", "from", "for"}:
        yield Edge(word=token, head=before, dep="pobj")


def exception(token: Token) -> Iterator[Edge]:
    """As in "No state except A recognises B", read as a noun with a clause in it: the verb is that of the sentence."""
    verb = token.head
    if token.dep_ != "nsubj" or verb.dep_ not in {"pobj", "pcomp"} or verb.tag_ not in {"VBZ", "VBP", "VBD"}:
        return
    mark, head = verb.head, verb.head.head
    if (
        mark.i == token.left_edge.i - 1
        and head.dep_ == "ROOT"
        and head.pos_ == "NOUN"
        and is_quantified(head)
    ):
        yield Edge(word=verb, head=verb, dep="ROOT")
        yield Edge(word=head, head=verb, dep="nsubj")
        yield Edge(word=token, head=mark, dep="pobj")


def object_beside(token: Token) -> Iterator[Edge]:
    """As in "A recognises B", where B was read as another name of the verb."""
    verb = token.head
    if token.dep_ not in {"appos", "npadvmod"} or token.pos_ != "PROPN" or verb.tag_ not in FINITE:
        return
    if token.dep_ == "npadvmod" and (tree.lemma(verb) not in WITH_OBJECT or token.lower_ in DAYS):
        return  # "meets Monday"
    if token.left_edge.i == verb.i + 1 and not tree.children(verb, "dobj", "attr"):
        yield Edge(word=token, head=verb, dep="dobj")


def pressed(token: Token) -> Iterator[Edge]:
    """As in "urged more pressure on A to recognise B": it is A that is to do so."""
    to = tree.first([child for child in token.children if child.tag_ == "TO"])
    if token.tag_ != "VB" or token.dep_ not in {"advcl", "xcomp"} or to is None or not to.i:
        return
    whom = to.nbor(-1)
    if whom.dep_ != "pobj" or whom.head.lower_ != "on":
        return
    above = whom.head.head  # the noun, or the verb whose object it is: "put pressure on A to"
    for noun in (above, *tree.children(above, "dobj")):
        if tree.lemma(noun) in PRESSING and noun.pos_ == "NOUN":
            yield Edge(word=whom.head, head=noun, dep="prep")
            yield Edge(word=token, head=noun, dep="acl")
            return


def office(token: Token) -> Iterator[Edge]:
    """As in "the Ambassadors of A and B": an office in the plural is no name, whatever its capital."""
    plural = token.tag_ in {"NNPS", "NNP"} and token.lower_.endswith("s")
    if plural and token.dep_ != "compound" and token.lower_.removesuffix("s") in OFFICES:
        yield Edge(word=token, head=token.head, dep=token.dep_, office=True)


def list_behind_colon(token: Token) -> Iterator[Edge]:
    """As in "five neighbours: A, B and C": the list tells who is counted, and not when."""
    colon = token.left_edge.i - 1
    if token.dep_ != "npadvmod" or token.pos_ != "PROPN" or colon < 1 or token.doc.tokens[colon].text != ":":
        return
    counted = token.doc.tokens[colon - 1]
    if counted.tag_ == "NNS" and not any(word == token for word in counted.ancestors):
        yield Edge(word=token, head=counted, dep="appos")


def list_behind_dash(token: Token) -> Iterator[Edge]:
    """As in "the two states with an embassy in Chad - Peru and Mali - said": a dash between blanks joins no name, and the
    list behind it tells who is counted.
    """
    name, dash = token.head, token.doc.tokens[min(token.i + 1, len(token.doc) - 1)]
    apart = dash.text in DASHES and dash.whitespace_ and token.whitespace_
    if token.dep_ != "compound" or not apart or name.pos_ != "PROPN" or name.i < dash.i:
        return
    counted = [t for t in token.doc[: token.i] if t.tag_ == "NNS" and tree.children(t, "nummod")]
    if counted and not any(word == name for word in counted[-1].ancestors):
        yield Edge(word=token, head=name.head, dep=name.dep_)
        yield Edge(word=name, head=counted[-1], dep="appos")


def other_half(token: Token) -> Iterator[Edge]:
    """As in "envoys not only from A but also B": B goes with A, and does not tell when."""
    before = token.doc.tokens[max(token.left_edge.i - 1, 0)]
    before = before.nbor(-1) if before.lower_ in {"also", "even"} and before.i else before
    if token.dep_ != "npadvmod" or token.pos_ != "PROPN" or before.lower_ != "but":
        return
    halves = [word.head for word in token.doc[: before.i] if word.dep_ == "preconj" and word.lower_ == "not"]
    first = [item for half in halves for item in tree.children(half, "pobj")]
    if first:
        yield Edge(word=token, head=first[-1], dep="conj")


def name_beside(token: Token) -> Iterator[Edge]:
    """As in "sanctions on the former owner of the port, Ivan Orlov": the owner is Ivan Orlov, not the sanctions."""
    thing = token.head
    if token.dep_ != "appos" or token.pos_ != "PROPN" or thing.pos_ != "NOUN":
        return
    comma = token.left_edge.i - 1
    for preposition in tree.children(thing, "prep"):
        for noun in tree.children(preposition, "pobj"):
            if noun.pos_ == "NOUN" and noun.right_edge.i == comma - 1 and noun.doc.tokens[comma].text == ",":
                yield Edge(word=token, head=noun, dep="appos")


def up_to(token: Token) -> Iterator[Edge]:
    """As in "kidnapped up to 16 engineers": the engineers are the object; "up to" belongs to their number."""
    up = token.head
    if token.lower_ != "to" or up.lower_ != "up" or up.i != token.i - 1:
        return
    counted = tree.first(tree.children(token, "pobj"))
    if counted is None:
        return
    verb, number = up.head, tree.first(tree.children(counted, "nummod"))
    if number is None or number.i != token.i + 1 or verb.pos_ != "VERB" or tree.children(verb, "dobj"):
        return
    yield Edge(word=counted, head=verb, dep="dobj")
    yield Edge(word=token, head=number, dep="quantmod")
    yield Edge(word=up, head=token, dep="advmod")


def object_behind_name(token: Token) -> Iterator[Edge]:
    """As in "denounced as a crime Chad's attack on the villages": what it is called stands before the object."""
    called = token.head
    if token.dep_ != "appos" or called.dep_ != "pobj" or called.head.lower_ != "as":
        return
    verb = called.head.head
    beside = token.left_edge.i == called.i + 1 and bool(tree.children(token, "poss", "det"))
    if beside and verb.pos_ == "VERB" and not tree.children(verb, "dobj", *tree.PASSIVE_SUBJECTS):
        yield Edge(word=token, head=verb, dep="dobj")


def given_time(token: Token) -> Iterator[Edge]:
    """As in "gave the envoy two days to leave": who is given it is the object, and what for belongs to the time."""
    verb = token.head
    if token.dep_ not in {"npadvmod", "dobj"} or tree.lemma(token) not in TERMS or tree.lemma(verb) != "give":
        return
    whom = tree.first([c for c in tree.children(verb, "dative", "dobj") if verb.i < c.i < token.i])
    leave = tree.first([c for c in tree.children(verb, "advcl", "xcomp") if c.tag_ == "VB" and c.i > token.i])
    if whom is not None and leave is not None:
        yield Edge(word=whom, head=verb, dep="dobj")
        yield Edge(word=leave, head=token, dep="acl")


def content_of_a_report(clause: Token) -> Iterator[Edge]:
    """As in "denied a report by a channel | that A had recognised B", hung from the channel: it is what the report says."""
    marks = [child for child in tree.children(clause, "mark") if child.lower_ == "that"]
    by = clause.head.head
    if not marks or not tree.children(clause, *tree.ANY_SUBJECTS) or by.dep_ not in {"prep", "agent"}:
        return
    report = by.head
    if report.pos_ == "NOUN" and tree.lemma(report) in REPORTS and report.i < by.i:
        yield Edge(word=clause, head=report, dep="acl")


def told_whom_what(pronoun: Token) -> Iterator[Edge]:
    """As in "had told him it no longer recognised B": he is told, and "it" is the subject of what he is told."""
    verb = pronoun.head
    if pronoun.dep_ != "dobj" or pronoun.lower_ not in SUBJECT_PRONOUNS or tree.lemma(verb) not in TELLS_WHOM:
        return
    whom = [word for word in tree.children(verb, "dobj", "dative") if verb.i < word.i < pronoun.i]
    clauses = [c for c in tree.children(verb, "xcomp") if c.tag_ in {"VBN", "VBD"} and c.i > pronoun.i]
    if whom and clauses and clauses[0].left_edge.i == pronoun.i + 1:
        yield Edge(word=pronoun, head=clauses[0], dep="nsubj")
        yield Edge(word=clauses[0], head=verb, dep="ccomp", tag="VBD")


def urged(token: Token) -> Iterator[Edge]:
    """As in "UN urged to open office": who is urged, for nobody urges without saying whom."""
    verb = token.head
    if token.dep_ != "nsubj" or verb.tag_ not in {"VBD", "VBN"} or tree.lemma(verb) not in NEEDS_WHOM:
        return
    asked = tree.children(verb, "dobj", "dative", "prep", "aux", "nsubjpass", "ccomp", "neg")
    if not asked and any(clause.tag_ == "VB" for clause in tree.children(verb, "xcomp")):
        yield Edge(word=token, head=verb, dep="nsubjpass")


def first_of_two(noun: Token) -> Iterator[Edge]:
    """As in "the Chadian government and M23 rebels met", "the government and opposition parties": the government is the first of
    two, not what the others are called.
    """
    second, named = noun.head, tree.first(tree.children(noun, "conj"))
    if noun.pos_ != "NOUN" or tree.lemma(noun) not in ORGANS or named is None or second.dep_ not in PARTIES:
        return
    opposed = stands_before_people(named, second)
    known = opposed or (named.pos_ == "PROPN" and tree.children(noun, "det", "amod", "poss"))
    if noun.i < named.i == second.i - 1 and second.tag_ == "NNS" and known:
        yield Edge(word=noun, head=second.head, dep=second.dep_)
        yield Edge(word=second, head=noun, dep="conj")
        yield Edge(word=named, head=second, dep="compound")


RULES: Rules = {
    first_of_two: frozenset({"nmod", "compound"}),
    second_object: frozenset({"conj"}),
    as_well_as: frozenset({"pobj"}),
    companion: frozenset({"prep", "advmod"}),
    two_subjects: frozenset({"nsubj"}),
    fronted_participle: frozenset({"csubj", "advcl"}),
    described_subject: frozenset({"nsubj"}),
    second_subject: frozenset({"nsubj"}),
    exception: frozenset({"nsubj"}),
    object_beside: frozenset({"appos", "npadvmod"}),
    pressed: frozenset({"VB"}),
    office: frozenset({"NNPS"}),
    list_behind_colon: frozenset({"npadvmod"}),
    list_behind_dash: frozenset({"compound"}),
    other_half: frozenset({"npadvmod"}),
    name_beside: frozenset({"appos"}),
    up_to: frozenset({"prep", "aux"}),
    object_behind_name: frozenset({"appos"}),
    given_time: frozenset({"npadvmod", "dobj"}),
    urged: frozenset({"nsubj"}),
    content_of_a_report: frozenset({"relcl"}),
    told_whom_what: frozenset({"dobj"}),
}
KINDS: Rules = {
    first_of_two: frozenset({"NOUN"}),
    second_object: frozenset({"NOUN", "PROPN"}),
    two_subjects: frozenset({"PROPN"}),
    described_subject: frozenset({"PROPN"}),
    object_beside: frozenset({"PROPN"}),
    fronted_participle: frozenset({"VBG"}),
    list_behind_colon: frozenset({"PROPN"}),
    other_half: frozenset({"PROPN"}),
    name_beside: frozenset({"PROPN"}),
    pressed: frozenset({"advcl", "xcomp"}),
}
WORDS: Rules = {
    companion: COMPANY | {"with", "alongside"},
    office: frozenset(f"{office}s" for office in OFFICES),
    up_to: frozenset({"to"}),
}
NEEDS: Rules = {
    first_of_two: ORGANS,
    as_well_as: frozenset({"well"}),
    two_subjects: frozenset({","}),
    fronted_participle: frozenset({","}),
    second_subject: frozenset({"but", "than", "except", "from", "for"}),
    pressed: PRESSING,
    list_behind_colon: frozenset({":"}),
    list_behind_dash: DASHES,
    other_half: frozenset({"but"}),
    name_beside: frozenset({","}),
    up_to: frozenset({"up"}),
    object_behind_name: frozenset({"as"}),
    given_time: frozenset({"give"}),
    urged: NEEDS_WHOM,
    content_of_a_report: REPORTS,
    told_whom_what: TELLS_WHOM,
    exception: QUANTIFYING | {"not"},
}
