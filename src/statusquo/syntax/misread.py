"""Verbs that the parser takes for something else: for a noun in a headline, for a participle after a comma."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules, base_of
from .words import Token

POISED = grammar.words("poised")
HEADLINE_VERBS = grammar.words("headline_verbs")
PLURAL_MODIFIERS = grammar.words("plural_modifiers")
CALLING = grammar.words("listing")
WITH_OBJECT = grammar.words("with_object")
ACCUSING = grammar.words("accusing_of")
MODAL = "MD"
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
VERB_TAGS = FINITE | {"VBN", "VB"}
AUXILIARIES = frozenset({"be", "have", "do", "get", "can", "may", "will", "shall", "must", "need", "dare"})
NOT_VERBS = frozenset({"NNS", "NN", "JJ", "NNP", "NNPS"})
OPENING_OBJECTS = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"})
MEETING_AT = 3
"""The first place at which it can stand: "is in Cairo | meeting"."""
BEFORE_NOUNS = frozenset({"compound", "nmod", "amod"})


def infinitive(token: Token) -> Iterator[Edge]:
    """As in "is set to (formally) blacklist A": not a noun after a preposition, but an infinitive with its object."""
    noun = token.head
    if token.dep_ not in {"compound", "amod"} or not token.is_lower or noun.dep_ != "pobj" or not token.i:
        return
    to = token.left_edge.nbor(-1) if token.left_edge.i else token
    if to.lower_ == "to" and to.dep_ == "prep" and noun.head == to and to.head.lower_ in POISED:
        yield Edge(word=to, head=token, dep="aux")
        yield Edge(word=token, head=to.head, dep="xcomp", tag="VB")
        yield Edge(word=noun, head=token, dep="dobj")


def headline_verb(token: Token) -> Iterator[Edge]:
    """As in "Bolivia severs relations with Israel", "the states recognise Abkhazia", where no word was taken for a verb."""
    if not is_headline_verb(token):
        return
    root = next(node for node in token.ancestors) if token.head != token else token
    while root.head != root:
        root = root.head
    doer = doer_before(token)
    if doer is None:
        return
    yield Edge(word=token, head=token, dep="ROOT", tag="VBP" if token.lower_ in HEADLINE_VERBS else "VBZ")
    if root.i < token.i:
        doer = root
    yield Edge(word=doer, head=token, dep="nsubj")
    for before in token.doc[: token.i]:
        if before != doer and before.head in {token, root} and before.head != doer:
            yield Edge(word=before, head=doer, dep=before.dep_ if before.dep_ in BEFORE_NOUNS else "dep")
    whom = root if root.i > token.i else object_behind(token)
    if whom is not None:
        yield Edge(word=whom, head=token, dep="dobj")
    for behind in token.doc[token.i + 1 :]:
        if behind.head == root and whom not in (behind.head, behind):
            yield Edge(word=behind, head=token, dep=behind.dep_)


def is_headline_verb(token: Token) -> bool:
    plural = token.lower_ in HEADLINE_VERBS
    if not plural and (token.tag_ != "NNS" or base_of(token.lower_) not in HEADLINE_VERBS):
        return False
    if token.i == 0 or token.tag_ not in NOT_VERBS or not token.is_lower or token.i + 1 == len(token.doc):
        return False
    if any(word.tag_ in FINITE for word in token.doc):
        return False
    after = token.nbor()
    if after.pos_ not in OPENING_OBJECTS:
        return False
    return token.lower_ not in PLURAL_MODIFIERS or after.text[:1].isupper()


def doer_before(verb: Token) -> Token | None:
    """The noun right before the verb, or before the comma that closes a list of examples."""
    before = verb.nbor(-1)
    if before.text == "," and before.i:
        before = before.nbor(-1)
    named = before.pos_ == "PROPN" or before.tag_ in {"NNS", "NNPS"}
    return before if named else None


def object_behind(verb: Token) -> Token | None:
    """What the verb was taken for a part of, else the noun behind it."""
    if verb.head.i > verb.i:
        return verb.head
    return tree.first([c for c in verb.children if c.i > verb.i and c.dep_ in {"dobj", "appos", "attr"}])


def main_verb(token: Token) -> Iterator[Edge]:
    """As in "The ambassador of A, Jonas Brecht, handed over his letters": no participle where the sentence has no other verb."""
    if token.dep_ != "acl" or token.tag_ != "VBN" or token.nbor(-1).text != ",":
        return
    governs = tree.children(token, "dobj") or any(
        tree.children(by, "pcomp") for by in tree.children(token, "agent", "prep")
    )
    root = token.head
    while root.dep_ in {"conj", "appos"}:
        root = root.head
    if governs and root.dep_ == "ROOT" and root.pos_ in {"NOUN", "PROPN"} and not has_verb(token):
        yield Edge(word=token, head=token, dep="ROOT", tag="VBD")
        yield Edge(word=root, head=token, dep="nsubj")


def listed_verb(token: Token) -> Iterator[Edge]:
    """As in "refused to meet, invite or recognise A", "denied having met, invited or recognised A": one list of what is refused, whose
    object stands at its end.
    """
    verb = token.head
    if token.pos_ != "VERB" or token.dep_ not in {"conj", "advcl", "xcomp"} or token.i < 2:
        return
    before = token.nbor(-2)
    beside = (
        token.nbor(-1).text in {",", "or", "and", "nor"} and before.head == verb and before.dep_ == "xcomp"
    )
    if not beside or verb.pos_ != "VERB" or tree.children(before, "dobj", "prep"):
        return
    if tree.children(before, "aux") and not tree.children(token, *tree.SUBJECTS, "aux", "auxpass", "mark"):
        yield Edge(word=token, head=before, dep="conj")


def has_verb(token: Token) -> bool:
    return any(word.tag_ in FINITE and word.dep_ not in {"aux", "auxpass"} for word in token.doc)


def unwelcome(token: Token) -> Iterator[Edge]:
    """As in "declared the envoy persona non grata": the words are what he is declared, and no verb."""
    verb = token.head
    if (
        token.lower_ != "persona"
        or token.dep_ != "ccomp"
        or token.doc[token.i + 1 : token.i + 3].text.lower() != "non grata"
    ):
        return
    whom = tree.first(tree.children(token, "nsubj", "nsubjpass"))
    yield Edge(word=token, head=verb, dep="oprd")
    if whom is not None and not tree.children(verb, "dobj"):
        yield Edge(word=whom, head=verb, dep="dobj")


def called_together(token: Token) -> Iterator[Edge]:
    """As in "declared A and B terrorist groups": the groups are what both are called, and B no part of their name."""
    first = token.head
    name = tree.first([c for c in token.lefts if c.dep_ in BEFORE_NOUNS and c.tag_ == "NNP"])
    verb = first.head
    told = token.dep_ == "conj" and token.tag_ == "NNS" and first.dep_ == "dobj" and first.tag_ == "NNP"
    if not told or name is None or name.i != token.left_edge.i or tree.lemma(verb) not in CALLING:
        return
    yield Edge(word=name, head=first, dep="conj")
    yield Edge(word=token, head=verb, dep="oprd")


def freezes(token: Token) -> Iterator[Edge]:
    """As in "imposed travel bans and asset freezes on A": no bans freeze anything."""
    verb, asset = token.head, token.nbor(-1) if token.i else token
    bans = tree.first(tree.children(token, "nsubj"))
    listed = asset.lower_ == "asset" and asset.dep_ == "conj" and asset.head == bans
    if token.lower_ != "freezes" or token.dep_ != "ccomp" or bans is None or not listed:
        return
    yield Edge(word=bans, head=verb, dep="dobj")
    yield Edge(word=token, head=bans, dep="conj", tag="NNS")
    yield Edge(word=asset, head=token, dep="compound")


def bare_relative(token: Token) -> Iterator[Edge]:
    """As in "the sanctions the union imposed on A": a relative clause without "that", whose subject is no apposition."""
    clause = tree.first(tree.children(token, "acl"))
    if clause is None or clause.i != token.i + 1 or not tree.children(token, "det"):
        return
    noun = token.doc.tokens[token.left_edge.i - 1 if token.left_edge.i else 0]
    if noun.pos_ != "NOUN" or token.head not in {noun, noun.head}:
        return
    if clause.tag_ == "VBN" and not tree.children(clause, "agent", "aux", "auxpass", "dobj"):
        yield Edge(word=token, head=clause, dep="nsubj")
        yield Edge(word=clause, head=noun, dep="relcl", tag="VBD")


def accused_of_doing(token: Token) -> Iterator[Edge]:
    """As in "accused the president of rewarding A": a deed, and no adjective of A's."""
    noun = token.head
    of = noun.head
    verb = of.head.head if of.head.dep_ == "dobj" else of.head
    if token.tag_ != "JJ" or not token.lower_.endswith("ing") or noun.dep_ != "pobj" or of.lower_ != "of":
        return
    if token.i == of.i + 1 and tree.lemma(verb) in ACCUSING:
        yield Edge(word=of, head=verb, dep="prep")
        yield Edge(word=token, head=of, dep="pcomp", tag="VBG")
        yield Edge(word=noun, head=token, dep="dobj")


def gerund_of_verb(verb: Token) -> Iterator[Edge]:
    """As in "A regrets not recognising B": no auxiliary, but the verb of the sentence."""
    gerund = verb.head
    if (
        verb.dep_ != "aux"
        or gerund.tag_ != "VBG"
        or verb.tag_ not in FINITE
        or tree.lemma(verb) in AUXILIARIES
    ):
        return
    yield Edge(word=verb, head=verb if gerund.head == gerund else gerund.head, dep=gerund.dep_)
    yield Edge(word=gerund, head=verb, dep="xcomp")
    for word in gerund.children:
        if word.i < verb.i:
            yield Edge(word=word, head=verb, dep=word.dep_)


def verb_between_names(token: Token) -> Iterator[Edge]:
    """As in "Chad's decision to recognise Mali angered Peru", read as one "Mali angered Peru" that somebody decides on."""
    behind = token.head
    if behind.tag_ != "NNP" or behind.dep_ not in {"pobj", "dobj"} or behind.i < token.i:
        return
    before = token.nbor(-1) if token.i else token
    told = token.tag_ == "VBD" or (token.lower_.endswith("ed") and behind.i == token.i + 1)
    if not told or before.tag_ != "NNP" or before.head != behind:
        return
    root = token
    while root.head != root:
        root = root.head
    if root.pos_ != "NOUN" or root.i > token.i or has_other_verb(token):
        return
    yield Edge(word=before, head=behind.head, dep=behind.dep_)
    yield Edge(word=token, head=token, dep="ROOT", tag="VBD")
    yield Edge(word=root, head=token, dep="nsubj")
    yield Edge(word=behind, head=token, dep="dobj")


def verb_of_names(token: Token) -> Iterator[Edge]:
    """As in "Only Peru and Mali recognise Chad", where all was read as one name."""
    behind = token.head
    if (
        token.tag_ not in VERB_TAGS
        or token.dep_ not in BEFORE_NOUNS
        or tree.lemma(token) not in WITH_OBJECT
        or behind.dep_ != "ROOT"
    ):
        return
    before = [t for t in behind.children if t.i < token.i and t.dep_ in BEFORE_NOUNS and t.pos_ == "PROPN"]
    if behind.pos_ != "PROPN" or behind.i < token.i or len(before) != 1 or has_other_verb(token):
        return
    yield Edge(word=token, head=token, dep="ROOT", tag="VBD" if token.lower_.endswith("ed") else "VBP")
    yield Edge(word=before[0], head=token, dep="nsubj")
    yield Edge(word=behind, head=token, dep="dobj")


def has_other_verb(token: Token) -> bool:
    return any(word.tag_ in FINITE and word != token for word in token.doc)


def beside_the_gerund(token: Token) -> Iterator[Edge]:
    """As in "would stop arming A and recognise B": no gerund, and so beside the verb above the gerund."""
    gerund = token.head
    verb = gerund.head
    if token.tag_ != "VB" or gerund.tag_ != "VBG" or gerund.dep_ != "xcomp" or verb.tag_ != "VB":
        return
    for link in (child for child in tree.children(gerund, "cc") if child.i < token.i):
        yield Edge(word=link, head=verb, dep="cc")
    yield Edge(word=token, head=verb, dep="conj")


def sum_as_object(token: Token) -> Iterator[Edge]:
    """As in "earmarked £1.5bn for Chad": a sum behind a verb without an object is that, not how much it does so."""
    verb = token.head
    told = verb.pos_ == "VERB" and token.i > verb.i and not tree.children(verb, "dobj")
    if told and any(child.tag_ == "$" for child in token.children):
        yield Edge(word=token, head=verb, dep="dobj")


def null_and_void(token: Token) -> Iterator[Edge]:
    """As in "declared the treaty null and void", of which the parser makes a treaty null."""
    if token.lower_ != "null":
        return
    verb, noun = token.head, token.nbor(-1) if token.i else token
    if noun.dep_ != "compound" or noun.head != token or noun.pos_ not in {"NOUN", "PROPN"}:
        return
    yield Edge(word=noun, head=verb, dep="dobj")
    yield Edge(word=token, head=verb, dep="oprd")
    for child in token.children:
        if child.i < noun.i:
            yield Edge(word=child, head=noun, dep=child.dep_)


def meeting_there(token: Token) -> Iterator[Edge]:
    """As in "is in Cairo meeting (with) officials": not a Cairo meeting, which would have an article, but what somebody does there."""
    if (
        token.tag_ != "NN"
        or token.i < MEETING_AT
        or token.i + 1 >= len(token.doc)
        or tree.children(token, "det", "poss")
    ):
        return
    place = token.nbor(-1)
    verb = token.head.head if token.dep_ == "pobj" else token.head
    if place.pos_ != "PROPN" or tree.lemma(verb) != "be" or not tree.children(verb, "nsubj"):
        return
    if token.dep_ == "pobj" and token.head.lower_ in {"in", "at"} and place.head == token:
        yield Edge(word=place, head=token.head, dep="pobj")
    elif token.dep_ != "advcl":
        return
    yield Edge(word=token, head=verb, dep="advcl", tag="VBG")
    for whom in tree.children(token, "npadvmod", "appos"):
        if whom.i > token.i and whom.pos_ == "PROPN":
            yield Edge(word=whom, head=token, dep="dobj")


RULES: Rules = {
    null_and_void: frozenset({"dobj"}),
    sum_as_object: frozenset({"npadvmod"}),
    meeting_there: frozenset({"NN"}),
    verb_of_names: VERB_TAGS,
    gerund_of_verb: frozenset({"aux"}),
    accused_of_doing: frozenset({"amod"}),
    bare_relative: frozenset({"appos", "nsubj", "nsubjpass"}),
    infinitive: frozenset({"compound", "amod"}),
    headline_verb: NOT_VERBS,
    main_verb: frozenset({"acl"}),
    unwelcome: frozenset({"ccomp"}),
    listed_verb: frozenset({"conj", "advcl", "xcomp"}),
    called_together: frozenset({"conj"}),
    freezes: frozenset({"VBZ"}),
    verb_between_names: frozenset({"amod"}),
    beside_the_gerund: frozenset({"conj"}),
}
KINDS: Rules = {
    gerund_of_verb: FINITE - {MODAL},
    listed_verb: frozenset({"VERB"}),
    beside_the_gerund: frozenset({"VB"}),
    main_verb: frozenset({"VBN"}),
    accused_of_doing: frozenset({"JJ"}),
    called_together: frozenset({"NNS"}),
}
WORDS: Rules = {
    null_and_void: frozenset({"null"}),
    verb_of_names: frozenset(f"{verb}{ending}" for verb in WITH_OBJECT for ending in ("", "s", "d", "ed")),
    meeting_there: frozenset({"meeting"}),
    headline_verb: frozenset(
        form for verb in HEADLINE_VERBS for form in (verb, f"{verb}s", f"{verb}es", f"{verb[:-1]}ies")
    ),
    unwelcome: frozenset({"persona"}),
    freezes: frozenset({"freezes"}),
}
NEEDS: Rules = {
    accused_of_doing: ACCUSING,
    infinitive: POISED,
    listed_verb: frozenset({"xcomp"}),
    called_together: CALLING,
    bare_relative: frozenset({"acl"}),
    gerund_of_verb: frozenset({"VBG"}),
    beside_the_gerund: frozenset({"VBG"}),
}
