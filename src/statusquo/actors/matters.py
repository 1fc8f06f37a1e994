"""Whom and what no file names, by its shortest noun phrase (rule 2): a plan, a ceasefire, "members of the council"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ..model import Party, slug
from ..syntax import lists, tree
from .collectives import NOT_IN_NAME, is_just_now, takes_up

if TYPE_CHECKING:
    from ..syntax.words import Token

Words = Mapping[str, frozenset[str]]

TOPIC = "by its noun phrase"
SHORTEST_NAME = 3
LONGEST = 2
"""Words; a noun with more of its own needs no "of" phrase to be told from others."""
WITHIN = "within"
"""Tells where somebody is, even where the parser hung it from the verb: "hit targets within Chad"."""
TELLING_WHICH = frozenset("the both this that these those such any all same other its their his her".split())
TOLD_BESIDE = frozenset({"of", "for", "over"})
"""Behind people they tell whose they are or what something is done to them for, not which of them are meant."""
CONCERNING, DOING = ("of", "in"), ("by", "from")
"""Prepositions of whom a thing is about, and of who has done it."""
VAGUE = frozenset({"such", "any", "more", "this", "these", "that", "those", "own"})
NOUNS = frozenset({"NOUN", "PROPN"})


def is_matter(head: Token, words: Words) -> bool:
    """Whether the noun is a measure, a process or a text, whoever's it is: what states take sides on."""
    return head.pos_ in NOUNS and tree.lemma(meant(head, words)) in words["matters"]


def is_own(head: Token, words: Words) -> bool:
    """Whether who takes sides on the noun takes sides on its owner: "Egypt's plan", "the unity of Chad"."""
    return tree.lemma(head) in words["belongings"] or is_matter(head, words)


def meant(head: Token, words: Words) -> Token:
    """The noun that an empty one is about: "calls for a ceasefire" are about the ceasefire, "dozens of hostages" about hostages."""
    noun = tree.lemma(head)
    if noun not in words["empty_nouns"] and noun not in words["quantities"]:
        return head
    about = content_of(head)
    return meant(about, words) if about is not None and about.pos_ in NOUNS else head


def content_of(noun: Token) -> Token | None:
    """What a call, an idea, a dozen is of: "the call made in the resolution for a ceasefire"."""
    below = (token for clause in tree.children(noun, "acl") for token in clause.subtree)
    for token in (*noun.children, *below):
        if token.dep_ == "prep" and tree.lemma(token) in {"for", "of"} and token.i > noun.i:
            return tree.first(tree.children(token, "pobj"))
    return None


def matter(head: Token, words: Words) -> Party | None:
    """A party or matter by its shortest noun phrase: "two-state solution"; None for people spoken of before: "the group"."""
    head = meant(head, words)
    if head.pos_ not in NOUNS or {head.text, tree.lemma(head)} & words["days"]:
        return None
    name = name_of(head, words)
    if len(name) < SHORTEST_NAME or (name == head.text and is_taken_up(head, words)):
        return None
    alone = tree.lemma(head) in words["partial_nouns"] and " " not in name
    sure = (tree.lemma(head) in words["matters"] and not alone) or whose_side(head, words) is not None
    return Party(id=slug(name), name=name, kind="collective", why=TOPIC, sure=sure)


def is_told_whole(head: Token, words: Words) -> bool:
    """Whether the shortest noun phrase is the whole of it and names no people or body: "the immigration of workers", "the F-16
    transfer"; not "efforts that help", "such an outcome", "the junta's rule", nor things ("steel cables").
    """
    head = meant(head, words)
    of_somebody = (
        words["person_nouns"]
        | words["collectives"]
        | words["organs"]
        | words["definite_groups"]
        | words["office_holders"]
    )
    if head.tag_ != "NN" or tree.lemma(head) in of_somebody or possessor(head) is not None:
        return False
    if tree.children(head, "relcl", "acl", "nummod") or any(child.lower_ in VAGUE for child in head.lefts):
        return False
    return all(tree.lemma(child) == "of" for child in tree.children(head, "prep"))


def are_told_whole(head: Token, words: Words) -> bool:
    """Whether the shortest noun phrase is all that names people new to the report: "16 officials", "two Ostbank employees",
    "individuals | linked to it", "targets within Chad"; not "both men", "officials and lawyers", "members of a group called the Wolves".
    """
    known = words["person_nouns"] | words["collectives"]
    one_party = [member for member in tree.children(head, "conj") if not tree.children(member, "nummod")]
    if tree.lemma(head) not in known or one_party or is_second_half(head):
        return False
    articles = {
        child.lower_ for child in tree.children(head, "det", "predet", "poss", "amod")
    } & TELLING_WHICH
    beside = {tree.lemma(child) for child in tree.children(head, "prep")}
    if place_of_people(head, words):
        beside -= words["places_in"]
    elif head.i + 1 < len(head.doc) and tree.lemma(head.doc[head.i + 1]) in words["places_in"]:
        return False  # "put sanctions on banks in Iran": those there, or what was done there
    whole = tree.first(tree.prepositional(head, "of"))
    vague = whole is not None and bool(tree.children(whole, "relcl", "acl", "conj"))
    vague |= any(is_which(owner) for owner in (*tree.children(head, "poss"), *([whole] if whole else ())))
    alone = head.dep_ != "conj" and not tree.children(
        head, "relcl", "acl"
    )  # "a man who ..." may be named elsewhere
    return not (articles or vague or beside - TOLD_BESIDE) and (
        head.tag_ == "NNS" or (is_one(head) and alone)
    )


def is_second_half(head: Token) -> bool:
    """As the lawyers of "officials and lawyers", who are one party; not those of "12 firms and 30 people", "the group and people in it"."""
    return head.dep_ == "conj" and head.head.tag_ == "NNS" and not tree.children(head, "nummod")


def is_which(owner: Token) -> bool:
    """As in "the group's leaders": those of a group spoken of before, whom the phrase does not tell."""
    return owner.pos_ == "NOUN" and any(child.lower_ in TELLING_WHICH for child in owner.lefts)


def is_one(head: Token) -> bool:
    return any(child.lower_ in {"a", "an", "one"} for child in head.lefts)


def is_taken_up(head: Token, words: Words) -> bool:
    described = tree.children(head, "relcl", "acl")
    return not described and tree.lemma(head) in words["person_nouns"] and takes_up(head, words)


def name_of(head: Token, words: Words) -> str:
    """The noun with what stands before it in its name, and with whose it is where it says nothing alone."""
    if (side := whose_side(head, words)) is not None:
        return f"{text_of(before(side, words))}'s {head.text}"
    name = text_of(before(head, words))
    whole = tree.first(tree.prepositional(head, "of"))
    if whole is None and name == head.text and (where := place_of_people(head, words)):
        return f"{name} {where}"
    if whole is None or whole.pos_ not in NOUNS or is_stripped(head, words):
        return name
    whole = meant(whole, words)  # "the release of dozens of hostages"
    noun = tree.lemma(head)
    alone = noun in words["matters"] and noun not in words["partial_nouns"]
    enough = alone and whole.pos_ != "PROPN"
    if enough or len(name.split()) > LONGEST:
        return name
    owner = possessor(whole)  # "the governor of Lebanon's central bank"
    whose = f"{text_of(before(owner, words))}'s " if owner is not None and owner.pos_ == "PROPN" else ""
    return f"{name} of {whose}{name_of(whole, words)}"


def whose_side(head: Token, words: Words) -> Token | None:
    """Without whom those who are for or against somebody are nobody: "Chad's opponents", "the critics of Chad"."""
    if tree.lemma(head) not in words["takers_of_sides"]:
        return None
    before = tree.children(head, "compound")  # "Kalmia opponents"
    owner = possessor(head) or tree.first(tree.prepositional(head, "of")) or tree.first(before)
    return owner if owner is not None and owner.pos_ == "PROPN" else None


def place_of_people(head: Token, words: Words) -> str:
    """Where those are of whom nothing else is told: "companies | in Chad and Peru"."""
    if tree.lemma(head) not in words["person_nouns"] | words["their_own"]:
        return ""
    after = head.doc[min(head.i + 1, len(head.doc) - 1)]
    place = tree.first(tree.children(after, "pobj")) if after.dep_ == "prep" else None
    if tree.lemma(after) not in words["places_in"] or place is None or place.pos_ != "PROPN":
        return ""
    if after.head != head and after.lower_ != WITHIN:
        return ""  # "took hostages in Chad" tells where they were taken
    return " ".join(head.doc[after.i : lists.conjuncts(place)[-1].i + 1].text.split())


def before(head: Token, words: Words) -> Iterator[Token]:
    """The words of a noun phrase up to its head, without articles, owners, numbers, and what tells only when or which."""
    for child in head.lefts:
        if is_part(child, words):
            yield from before(child, words)
    yield head
    for member in head.rights:  # "a political and diplomatic settlement"
        if member.dep_ in {"cc", "conj"} and head.dep_ in {"amod", "compound"}:
            yield from before(member, words)


def is_part(word: Token, words: Words) -> bool:
    if word.dep_ in NOT_IN_NAME:
        return is_hyphenated(word)
    return not ({tree.lemma(word), word.lower_} & words["passing"] or is_just_now(word, words))


def is_stripped(head: Token, words: Words) -> bool:
    """As in "stripped the minority of citizenship": what "of" names is taken, and is not whose the minority is."""
    return head.dep_ == "dobj" and tree.lemma(head.head) in words["taking_of"]


def whose_by(thing: Token, words: Words) -> Sequence[str]:
    """The prepositions behind which a thing's owner stands: "the attack by Chad", "the policy in Chad", and not "the war in Chad"."""
    noun = tree.lemma(thing)
    if noun in words["suffered"]:
        return DOING
    return CONCERNING[:1] if noun in words["going_on_in"] else CONCERNING


def possessor(head: Token) -> Token | None:
    """Whose it is, also where the parser took the owner of the whole name for that of a part: "Chad's NATO bid"."""
    inner = [owner for part in tree.children(head, "compound") for owner in tree.children(part, "poss")]
    return tree.first(tree.children(head, "poss") or inner)


def is_hyphenated(token: Token) -> bool:
    """Whether a word is part of one with a hyphen: "two" and "-" in "two-state solution", "F-16"."""
    if "-" in token.text[1:-1]:
        return True
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else token
    return not token.whitespace_ and (token.text == "-" or after.text == "-")


def text_of(tokens: Iterator[Token]) -> str:
    return " ".join(token.text for token in tokens).replace(" - ", "-")
