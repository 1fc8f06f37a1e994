"""Noun phrases as words: who is former, who is counted, who stands beside, and how a phrase reads without its article."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from ..model import Party, slug
from ..model.changing import replace
from ..ontology import Ontology
from ..syntax import grammar, tree
from ..syntax.spotting import has_figure

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast

LED, LEADING = grammar.words("led"), grammar.words("leading")
PARTICLES = grammar.words("name_particles")
FORMER, OUT_OF_OFFICE = grammar.words("former"), grammar.words("out_of_office")
GOVERNMENTS, RIVAL = grammar.words("governing_bodies"), grammar.words("rival_governments")
BODIES_OF_STATE = GOVERNMENTS | grammar.words("legislatures")
SENT = grammar.words("sent_abroad")
OTHER, PARTS = grammar.words("other_than_the_state"), grammar.words("measures")
ACTING_FOR, PARTICIPLES = grammar.words("acting_for"), frozenset({"VBN", "VBD"})
PEERS, OFFICES = grammar.words("peers"), grammar.words("offices")
PEER_NOUNS = PEERS | {"number"}
FROM = ("of", "from")
WHENCE = (*FROM, "in")
BESIDE = ("amod", "compound", "nmod")
LEFT_OUT = frozenset({"det", "relcl", "punct", "poss", "case"})
"""What does not belong to a phrase as it is told."""
BEFORE_NAMES = "organs and titles"
CALLED = "what persons and rulers are called"
ACTING = "who acts for somebody, by his noun alone"
SHARED = "what may be that of several"
LISTS_CALLED = ("ranks", "led_persons", "rulers_in_person", "power_nouns", "own_forces")
DATE_END = re.compile(
    r"(?:\b\d{1,2}(?:st|nd|rd|th)?(?: of)?|\b(?:in|since|until|last|this|next|early|late|mid))"
    r"[ \u00a0-]+(?:early |late |mid-)?(\w+)\.?[ \u00a0]+$",
    re.IGNORECASE,
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
ONE_OF_THEM = frozenset({"a", "an", "one", "another", "this"})
ONE_PERSON, SEVERAL = ("an", "i"), ("ans", "is")
"""How the name of one of a people ends, where that of all of them does not: "the Iraqi", not "the Swiss"."""
QUOTED = frozenset("\"“”‘’'")
NICKNAME = re.compile(r" [\"“‘'][^\"“”]+[\"”’'] ")
LONGEST_NICKNAME = 5
"""Words back from the mark that ends a nickname to that which opens it."""


@cache
def word_sets(ontology: Ontology) -> Mapping[str, frozenset[str]]:
    """The word lists, in which words are looked up, and some of them joined: of what stands before names, and of what persons and rulers are called."""
    found = {name: frozenset(words) for name, words in ontology.words.items()}
    called = (found.get(name, frozenset()) for name in LISTS_CALLED)
    organs = found.get("organs", frozenset())
    return {
        **found,
        BEFORE_NAMES: organs | found.get("titles", frozenset()),
        CALLED: frozenset({"old"}).union(*called),
        ACTING: organs | PEER_NOUNS | found.get("members", frozenset()),
        SHARED: organs.union(PEER_NOUNS, *(found.get(name, ()) for name in ("regions", "counted_powers"))),
    }


@cache
def month_names(ontology: Ontology) -> frozenset[str]:
    spellings = " ".join(ontology.words.get("calendar_months", ()))
    return frozenset(spellings.lower().split())


def is_of_somebody(head: Token) -> bool:
    """As in "his guest", "their host": somebody whom only what stands beside him names."""
    return any(child.dep_ == "poss" and child.pos_ == "PRON" for child in head.children)


def ends_a_date(before: str, months: Container[str]) -> bool:
    """Whether the text in front of a name ends a date, so that its month is no part of the name: "On 12 May Chad"."""
    found = DATE_END.search(before)
    return found is not None and found[1][0].isupper() and found[1].lower() in months


def is_peer_of(head: Token) -> bool:
    """Whether a phrase tells by a name whose peer, guest or host somebody meets: "her Chadian colleague", "his guests from Chad"."""
    peer = head.in_news in PEERS or (
        head.in_news == "number" and any(child.lower_ == "opposite" for child in head.lefts)
    )
    if not peer:
        return False
    before = [*tree.children(head, *BESIDE), *tree.children(head, "poss")]
    behind = [noun for side in WHENCE for noun in tree.prepositional(head, side)]
    return any(word.text[:1].isupper() for word in (*before, *behind))


def is_of_another(word: str, name: str) -> bool:
    """Whether a word of a name only tells whose it is: the Assembly of the Council of Europe is no council."""
    words = name.lower().split()
    return "of" in words and word.lower() in words[words.index("of") :]


def is_former(head: Token | None) -> bool:
    if head is None or not head.children:
        return False
    if FORMER.isdisjoint(head.doc.lowers) and "ex-" not in head.doc.text.lower():
        return False
    before = [token.lower_ for token in head.subtree if token.i < head.i]
    return any(word in FORMER or word.startswith("ex-") for word in before)


def is_out_of_office(head: Token, kind: str = "") -> bool:
    """As in "Chad's former president", "the Chadian opposition leader": who speaks for no state. Of one (`kind`) not every government
    does: "Chad's government in exile"; nor every chamber: "its rival assembly".
    """
    if kind == "state" and head.in_news in BODIES_OF_STATE and is_another_government(head):
        return True
    if is_former(head):
        return True
    if OUT_OF_OFFICE.isdisjoint(head.doc.lowers):
        return False
    return not OUT_OF_OFFICE.isdisjoint([token.lower_ for token in head.children if token.i < head.i])


def is_another_government(head: Token) -> bool:
    """As in "Libya's eastern government", "a parallel government in Sudan", "one of Libya's two governments"."""
    several = head.tag_ == "NNS" and head.in_news == "government"
    behind = [word.lower_ for word in head.doc.tokens[head.i + 1 : head.i + 3]]
    return (
        any(is_rivalling(token) for token in head.lefts)
        or behind == ["in", "exile"]
        or (several and any(not tree.children(one, "conj") for one in tree.children(head, "poss")))
    )


def is_rivalling(word: Token) -> bool:
    """Whether a word makes another government of one: in small letters, as no name has it, or as the first of its sentence."""
    return word.text in RIVAL or (word.i == 0 and word.lower_ in RIVAL and word.pos_ == "ADJ")


def doers_of(head: Token) -> list[Token]:
    """Whose deed a noun is: "(welcomed) the recognition of A by B", wherever the parse hung the "by"."""
    verb = head.head
    active = head.dep_ == "dobj" and verb.pos_ == "VERB" and not tree.is_passive(verb)
    behind = [item for item in tree.prepositional(verb, "by") if item.i > head.i] if active else []
    return tree.prepositional(head, "by") or behind


def senders_of(head: Token, words: Mapping[str, frozenset[str]]) -> list[Token]:
    """As in "an ambassador appointed by the movement", "a delegation led by the Chadian premier"."""
    clauses = tree.children(head, "acl")
    if not clauses:
        return []
    sending, leading = words["appointing"], LEADING if tree.lemma(head) in LED else ()
    sent = [clause for clause in clauses if clause.in_news in sending or clause.in_news in leading]
    return [item for clause in sent for item in tree.prepositional(clause, "by")]


def acts_for_none(
    head: Token,
    offices: Sequence[Token],
    words: Mapping[str, frozenset[str]],
    name: Callable[[Token], object | None],
) -> bool:
    """Whether a head in office, told by his offices, acts for no state: "opposition leader", "union chiefs"; who leads those that a
    file knows by `name` ("the Syrian opposition") acts for them.
    """
    led, lowers = words["others_led"], head.doc.lowers
    leading = [office for office in offices if office.in_news in words["leading_others"]]
    if not leading or led.isdisjoint(lowers):
        return False
    before = (t for one in leading for t in one.subtree if t.i < one.i and t.dep_ in BESIDE)
    return any(t.lower_ in led and name(t) is None for t in before)


def joined(token: Token, cast: Cast) -> list[Party]:
    """Who shares the end of a name, or stands before a slash: the first of "North and South Kalmia", of "Kalmia/Ostmark aid"."""
    hit = cast.hit(token)
    if hit is None or not hit.joined:
        return []
    return [cast.party_of(hit._replace(actor=actor, joined=())) for actor in hit.joined]


def is_counted(head: Token) -> bool:
    """Whether a people is some of it, and not the body politic: "four Iraqis", "Algerians", "an Iraqi", not "the Palestinians", "the Dutch"."""
    if head.tag_ in {"NN", "NNP"}:
        before = {c.lower_ for c in head.lefts if c.dep_ in {"det", "nummod"}}
        several = not before and head.text.endswith(SEVERAL)  # the tagger may take them for one name
        return (
            several
            or not ONE_OF_THEM.isdisjoint(before)
            or ("the" in before and head.dep_ != "poss" and head.text.endswith(ONE_PERSON))
        )
    if not head.text.endswith("s") or head.tag_ not in {"NNS", "NNPS"}:
        return False
    described = any(c.dep_ in {"nummod", "amod"} and not c.text[:1].isupper() for c in head.children)
    return described or not tree.children(head, "det")


def whole_or_part(party: Party, name: Token, start: int) -> Party:
    """A state as likely only, where "Southern Chad", "the former Chad", "half of Chad" acts; what the name itself has in it begins at `start`."""
    if party.kind != "state":
        return party
    above = name.head.head
    part = (
        name.dep_ == "pobj"
        and above.dep_ == "nsubj"
        and tree.lemma(above) in PARTS
        and name.head.lower_ == "of"
    )
    before = (c for c in name.lefts if c.dep_ in BESIDE and c.idx < start) if name.dep_ == "nsubj" else ()
    if not part and not any(word.lower_ in OTHER for word in before):
        return party
    return replace(party, why=f"or a part or a time of {party.name}", sure=False)


def is_some_of_them(head: Token, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether members of a body act and not the body: "several EU countries", "three EU states"."""
    if head.tag_ != "NNS" or tree.lemma(head) not in words["counted_powers"]:
        return False
    before = [child for child in head.children if child.i < head.i]
    beside = {child.lower_ for child in before} - {"all"}
    if head.dep_ == "pobj" and tree.lemma(head.head.head) != "all":
        beside.add(tree.lemma(head.head.head))  # "a number of EU countries"
    return any(child.dep_ == "nummod" for child in before) or not beside.isdisjoint(words["quantities"])


def people(head: Token) -> Party:
    """By its name, with what makes it another people: "Iraqi Kurds"."""
    own = [c.text for c in head.lefts if c.dep_ in {"amod", "compound"} and c.text[:1].isupper()]
    name = " ".join([*own, head.text])
    return Party(id=slug(name), name=name, kind="collective", why="people")


def first_name_beside(head: Token) -> Token | None:
    """The person in "the president, Jonas Brecht"."""
    if "appos" not in head.doc.relations:
        return None
    behind = tree.prepositional(head, "of") if head.tag_ in {"NN", "NNP"} else []
    behind += [
        noun for word in behind for noun in tree.prepositional(word, "of")
    ]  # "minister of defence of Kalmia, Jonas Brecht"
    beside = [child for word in (head, *behind) for child in tree.children(word, "appos")]
    return next((child for child in beside if child.pos_ == "PROPN"), None)


def is_joined(word: Token) -> bool:
    """Whether a word only joins parts of a name: a hyphen without blanks, "al", "von"."""
    if word.text == "-":
        return not word.whitespace_ and not word.nbor(-1).whitespace_ and word.nbor(-1).text.isalpha()
    return word.text in PARTICLES and word.nbor(-1).text[:1].isupper()


def joins_in_name(word: Token, head: Token) -> bool:
    """Whether an "and" stands within the name of one body: "Oil and Gas Company", not "Chad and Gas Company"."""
    first, second = word.nbor(-1), word.nbor()
    joined = word.lower_ in {"and", "&"} and second.head == first and second.dep_ == "conj"
    return joined and first.dep_ in {"nmod", "compound"} and first.head == head


def titles_before(surname: Token, modifiers: Container[str]) -> list[Token]:
    """What stands before a name, also where it hangs from the given name: "High Commissioner Dara Venn"."""
    before = [child for child in surname.children if child.dep_ in modifiers]
    given = (child for child in before if child.dep_ == "compound" and child.pos_ == "PROPN")
    return before + [child for name in given for child in name.children if child.dep_ in modifiers]


def text_of(head: Token) -> str:
    """A noun phrase up to its head, without the article and without a name whose it is: "foreign ministry spokesman", "prime
    minister's office".
    """
    if not head.children:
        return head.text
    holders = [owner for owner in tree.children(head, "poss") if tree.lemma(owner) in OFFICES]
    whose = {t for holder in holders for t in (holder, *tree.children(holder, "case"))}
    at = head.i
    tokens = [t for t in head.subtree if t.i == at or (t.i < at and t.dep_ not in LEFT_OUT) or t in whose]
    return " ".join(t.text for t in tokens if not t.is_space).replace(" '", "'").replace(" - ", "-")


def is_of_affairs(beside: Token, hit: Callable[[Token], object]) -> bool:
    """As in "the Ministry of Foreign Affairs and Trade": what it is for, and of no state."""
    matters = tree.children(beside, "pobj") if beside.lower_ in {"of", "for"} else []
    plain = bool(matters) and all(word.text[0].isupper() for word in matters)
    return plain and all(hit(word) is None for word in beside.subtree)


def is_another_than(owner: Party, head: Token, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether whoever speaks for somebody is told apart from him: "the president's spokesman", "its envoy"; a ministry's is the ministry."""
    own = any(child.tag_ == "PRP$" or (child.dep_ == "poss" and owner.in_person) for child in head.children)
    return own and tree.lemma(head) in words["attribution_envoys"]


def tells_of_another_year(text: str, day: str | None) -> bool:
    """Whether a sentence names a year before that of its report: who is in office then the day of the report does not tell."""
    return day is not None and has_figure(text) and any(year < day[:4] for year in YEAR.findall(text))


def start_of_name(head: Token, titles: Container[str], is_known: Callable[[Token], bool]) -> int:
    """Where a proper name begins that ends in a word: behind titles, and behind other names that are known."""
    start = head.i
    while start > 0:
        before = head.doc[start - 1]
        if (given := before_nickname(before)) is not None:
            start = given.i
        elif start > 1 and is_joined(before):
            start -= 2 if before.text == "-" else 1  # "Anti-Corruption Foundation", "Ansar al-Sharia"
        elif (
            before.dep_ == "pobj"
            and before.head.dep_ == "prep"
            and before.head.head != head
            and head.dep_ != "pobj"
        ):
            break  # "Minister of Foreign Affairs Dana Holm"
        elif (start > 1 and joins_in_name(before, head) and not is_known(before.nbor(-1))) or (
            is_in_name(before, titles) and not (is_known(before) and before.dep_ != "compound")
        ):
            start -= 1
        else:
            break
    return start


def before_nickname(mark: Token) -> Token | None:
    """The given name before a nickname in quotation marks that ends here: "Dara" of "Dara "Big Dara" Venn"."""
    if mark.text not in QUOTED or mark.i < len('a"b'):
        return None
    opens = range(mark.i - 2, max(mark.i - LONGEST_NICKNAME, 1) - 1, -1)
    at = next((i for i in opens if mark.doc[i].text in QUOTED), None)
    given = mark.doc[at - 1] if at is not None else None
    nickname = [mark.doc[i] for i in range(at + 1, mark.i)] if at is not None else []
    named = given is not None and given.pos_ == "PROPN" and all(word.text[:1].isupper() for word in nickname)
    return given if named else None


def without_nickname(name: str) -> str:
    """As in "Dara "Big Dara" Venn": by whatever else he is called, reports agree on "Dara Venn"."""
    return NICKNAME.sub(" ", name)


def is_nickname(word: Token) -> bool:
    """Whether a word is the nickname within a longer name: "Big Dara" of "Dara "Big Dara" Venn"."""
    marks = word.doc[word.i + 1 : word.i + 2]
    return any(
        before_nickname(mark) is not None and mark.i + 1 < len(word.doc) and mark.nbor().pos_ == "PROPN"
        for mark in marks
    )


def is_in_name(word: Token, titles: Container[str]) -> bool:
    return (
        word.text[:1].isupper()
        and word.lower_.rstrip(".") not in titles  # "Sen. Dara Venn"
        and word.pos_ in {"PROPN", "NOUN"}
    )


def end_of_name(head: Token) -> int:
    """The place behind the last word of a proper name."""
    end = head.i + 1
    while (
        end < len(head.doc) and head.doc[end].pos_ == "PROPN" and head.doc[end].dep_ in {"flat", "compound"}
    ):
        end += 1
    return end


def is_anothers(word: Token) -> bool:
    """As in "Russian-backed officials", "US-trained forces": those who back them are others, unlike in "Taliban-appointed diplomats"."""
    joined = word.tag_ in PARTICIPLES and word.i > 1 and word.nbor(-1).text == "-"
    return joined and word.lower_ not in ACTING_FOR


def modifiers_before(head: Token, relations: Sequence[str]) -> list[Token]:
    """What tells whose somebody is, the nearest first; in "his counterpart from Chad" not whose peer he is. Of "Chad's UN envoy" and "the
    UN's Chad envoy" the owner is first, for the other tells where he serves.
    """
    if not head.children:
        return []
    at = head.i
    before = [c for c in head.children if c.i < at and c.dep_ in relations]
    if not before:
        return before
    if "-" in head.doc.lowers:
        before = [c for c in before if not is_anothers(c)]
    if head.in_news in SENT and before:
        if before[0].dep_ == "poss" and before[0].pos_ == "PROPN":
            before = [*before[1:], before[0]]
        if any(noun.pos_ == "PROPN" for noun in tree.prepositional(head, "of")):
            before = [child for child in before if child.dep_ == "poss"]  # "the UN mission of Chad"
    if head.in_news in PEER_NOUNS and is_peer_of(head):
        before = [child for child in before if child.pos_ != "PRON"]
    return before[::-1]
