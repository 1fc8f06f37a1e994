"""The relations of the act files that lead from a word of a sentence to another: what each means over the dependency parse."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ..syntax import grammar, lists, roles, tree
from ..syntax.opponents import faced
from ..syntax.relatives import BELOW, owner_of_whose
from .answers import answered, answerer
from .bargains import asker, earner, object_beside, withholder
from .calling import looked_in_on, rung
from .objects import measured_objects, without_sides
from .occasions import called_host, clause_subject, guests, host, prefixed, sponsor, teller
from .papers import decreeing, signer
from .prepositions import DEALING, prepositional
from .repeated import bearer, sufferer
from .undertaken import beside_whom, planner, undertaker, whole_of
from .weathered import coping, lasting_subject, weathering
from .wishes import CONTENTS, aimer, whose_wish

if TYPE_CHECKING:
    from ..syntax.words import Token

SERVING = frozenset({"serve", "be", "become", "act"})
POSTED = grammar.words("posted")
RECEIVING = grammar.words("receiving")
AIMING = grammar.words("aiming")
REACTING = grammar.words("reacting")
ANNOUNCING = grammar.words("announcing")
DECLARING = grammar.words("declaring")
TEXTS = grammar.words("texts")
GAINING = grammar.words("gaining")
ARRESTS = grammar.words("arrests")
EXAMPLES = grammar.words("examples")


def subject(token: Token) -> list[Token]:
    """Who does it; a noun with a subject of its own is a verb of a headline ("Spain summons Argentine ambassador")."""
    if told := writer(token) or decreeing(token) or (token.dep_ in CONTENTS and aimer(token)):
        return told
    verbal = token.pos_ in {"VERB", "AUX"} or tree.children(token, *tree.SUBJECTS)
    if token.dep_ == "pcomp" and verbal:
        return [*roles.subject(token), *beside_whom(token)]
    return (roles.subject(token) or shared_doer(token)) if verbal else subject_of_nominal(token)


def shared_doer(verb: Token) -> list[Token]:
    """As in "was recognised and supported by Chad": who does the second of two passives does the first, with nothing between."""
    if verb.tag_ != "VBN" or not tree.is_passive(verb):
        return []
    second = tree.first([word for word in tree.children(verb, "conj") if word.tag_ == "VBN"])
    behind = [word for word in verb.children if word.i > verb.i and word != second]
    if second is None or tree.children(second, "auxpass", "aux", *tree.ANY_SUBJECTS):
        return []
    alone = all(word.dep_ in {"cc", "advmod", "punct", "conj"} for word in behind)
    return tree.prepositional(second, "by") or tree.distant_agent(second) if alone else []


def owners(noun: Token) -> list[Token]:
    return [owner_of_whose(t) or t for t in tree.children(noun, "poss")]


def named_owners(noun: Token) -> list[Token]:
    """Owners by name: of what one closes, "its" is one's own."""
    return [t for t in tree.children(noun, "poss") if t.pos_ != "PRON"]


def modifiers(noun: Token) -> list[Token]:
    """Names and demonyms before the noun."""
    before = [*tree.children(noun, "compound", "amod", "nmod", "poss"), *listed_before(noun)]
    names = (t for t in before if t.i < noun.i and not is_plain_word(t) and not is_cut_short(t))
    return sorted(names, key=lambda t: t.i)


def is_cut_short(modifier: Token) -> bool:
    """As in "the Peru- and Chile-led talks": half of a word that tells who leads them."""
    return len(modifier.text) > 1 and modifier.text[-1] == "-"


def listed_before(noun: Token) -> list[Token]:
    """The first names of a list that ends in the noun's own: "the A, B and C blacklists", read as "A, B and blacklists"."""
    bare = noun.dep_ == "conj" and noun.pos_ == "NOUN" and not tree.children(noun, "det", "poss", "nummod")
    if not bare or noun.head.pos_ != "PROPN" or not any(t.pos_ == "PROPN" for t in noun.lefts):
        return []
    return [t for t in tree.ancestors(noun.head) if t.pos_ == "PROPN" and t.i < noun.i]


def named_after(noun: Token) -> list[Token]:
    """Whom a measure is called after: "its Iran sanctions", "the Ukraine aid package"; an adjective or an acronym tells whose it is."""
    names = [t for t in tree.children(noun, "compound", "nmod") if t.pos_ == "PROPN" and t.i < noun.i]
    return [name for name in names[-1:] if not name.text.isupper()]


def is_plain_word(modifier: Token) -> bool:
    """A pronoun, or an adjective that is no demonym: "its immediate recognition"."""
    return modifier.pos_ == "PRON" or (modifier.pos_ == "ADJ" and modifier.text.islower())


def names_within(noun: Token) -> list[Token]:
    """Every name before the noun, however deep: "a Russian diplomat persona non grata"."""
    return [found for child in modifiers(noun) for found in (child, *names_within(child))]


def driven_out_of(verb: Token) -> list[Token]:
    """As in "was expelled from Iran": where nobody else is named, the state that one leaves is the one that acts."""
    passive = tree.is_passive(verb) and not tree.prepositional(verb, "by")
    return tree.prepositional(verb, "from") if passive else []


def receivers(verb: Token) -> list[Token]:
    named = [t for t in tree.children(verb, "dative") if t.pos_ in tree.NOMINAL]
    return named or tree.prepositional(verb, "to")


def modified(token: Token) -> list[Token]:
    return [token.head] if token.dep_ in {"amod", "acl", "compound"} else []


def aimed_at(measure: Token) -> list[Token]:
    """Whom a clause names beside the measure: "sanctions targeting Chad", "the embargo it had imposed on Chad"."""
    found: list[Token] = []
    for clause in tree.children(measure, "acl", "relcl"):
        if tree.lemma(clause) in AIMING:
            found += tree.children(clause, "dobj")
        elif tree.lemma(clause) in DEALING:
            found += tree.prepositional(clause, "on") or tree.prepositional(clause, "against")
    return found


def told_of(noun: Token) -> list[Token]:
    """To whom its predicate says that it matters: "its support is vital to the rebels"."""
    if noun.dep_ != "nsubj" or tree.lemma(noun.head) not in tree.COPULAS:
        return []
    told = tree.children(noun.head, "acomp")
    return [found for word in told for side in ("to", "for") for found in tree.prepositional(word, side)]


def both_sides(noun: Token) -> list[Token]:
    """As in "Brecht told Tolen at their meeting": the subject, then whom it speaks to."""
    verb = tree.clause_verb(noun)
    if not any(child.lower_ == "their" for child in tree.children(noun, "poss")):
        return []
    spoken_to = (
        tree.children(verb, "dobj", "dative") or prepositional(verb, "with") or tree.prepositional(verb, "to")
    )
    return [*roles.subject(verb), *spoken_to] if noun not in spoken_to else []


def hyphened(noun: Token) -> list[Token]:
    """Both of "the Verania-Ostmark talks"."""
    for second in tree.children(noun, "compound", "amod", "nmod"):
        if second.i > 1 and second.nbor(-1).text in {"-", "–"} and second.nbor(-2).text[:1].isupper():
            return [second.nbor(-2), second]
    return []


def light_subject(noun: Token) -> list[Token]:
    """The subject of the verb that a noun completes: "Ankara held talks with", "is in talks with", "paid a visit to"."""
    noun = whole_of(noun)
    head = noun.head
    if noun.dep_ == "pobj":
        head = head.head
    if head.dep_ == "acomp":  # "are close to a restoration of ties"
        head = head.head
    if tree.lemma(head) in REACTING:
        return []
    if noun.dep_ in {"dobj", "pobj", "attr"} and head.pos_ in {"VERB", "AUX"}:
        return (
            (aimer(noun) if noun.dep_ == "attr" else []) or roles.subject(head) or roles.deep_subject(head, 0)
        )
    if noun.dep_ == "nsubjpass" and head.pos_ == "VERB":
        return tree.prepositional(head, "by")
    if noun.dep_ == "pobj" and head.pos_ == "NUM" and tree.lemma(noun.head) == "of":
        return light_subject(head)  # "is one of the oldest friends of"
    if noun.dep_ == "conj":
        return light_subject(noun.head)
    return []


def announcer(noun: Token) -> list[Token]:
    """As in "announced the lifting of sanctions on Chad"."""
    told = noun.dep_ == "dobj" and tree.lemma(noun.head) in ANNOUNCING
    return light_subject(noun) if told else []


def subject_of_nominal(noun: Token) -> list[Token]:
    return tree.children(noun, "poss") or tree.prepositional(noun, "by") or light_subject(noun)


def posting(verb: Token) -> list[Token]:
    """As in "announced that A will serve as its ambassador to B": the post, unless it is one of somebody else's."""
    clauses = [clause for clause in tree.children(verb, "ccomp") if tree.lemma(clause) in SERVING]
    posts = [
        post for one in clauses for post in (*tree.prepositional(one, "as"), *tree.children(one, "attr"))
    ]
    return [post for post in posts if tree.lemma(post) in POSTED and not named_owners(post)]


def receiver(verb: Token) -> list[Token]:
    """As in "Chad received the envoy of Peru, who presented his credentials"."""
    noun = verb.head
    while noun.dep_ in {"conj", "appos"} and noun.head != noun:
        noun = noun.head
    met = verb.dep_ == "relcl" and noun.dep_ == "dobj" and tree.lemma(noun.head) in RECEIVING
    return roles.subject(noun.head) if met else []


def offices(word: Token) -> list[Token]:
    """What somebody is named as, and the one named beside him: "named A as envoy to X and B as envoy to Y"."""
    named = [member for head in tree.children(word, "dobj") for member in lists.conjuncts(head)]
    return [office for holder in (word, *named) for office in tree.prepositional(holder, "as")]


def every_as(verb: Token) -> list[Token]:
    """All offices of "appointed A as ambassador to X, and B as ambassador to Y"."""
    words = (word for word in tree.phrase(verb) if word.i > verb.i and tree.lemma(word) == "as")
    return [office for word in words for office in tree.children(word, "pobj")]


def examples(verb: Token) -> list[Token]:
    """As in "will open three missions, including one in Chad", "twelve missions, among them embassies in Chad"."""
    within = [prep for noun in roles.objects(verb) for prep in tree.children(noun, "prep")]
    told = [
        prep
        for prep in (*within, *tree.children(verb, "prep"))
        if tree.lemma(prep) in EXAMPLES or is_among_them(prep)
    ]
    return [one for prep in told for one in tree.children(prep, "pobj") if one.pos_ != "PRON"]


def is_among_them(preposition: Token) -> bool:
    return preposition.lower_ == "among" and any(t.pos_ == "PRON" for t in tree.children(preposition, "pobj"))


def writer(clause: Token) -> list[Token]:
    """Whose text it is that says so: "a statement by Chad condemning", "a UN report accusing", "issued a letter urging"."""
    text = clause.head
    if clause.dep_ != "acl" or clause.tag_ != "VBG" or tree.lemma(text) not in TEXTS:
        return []
    owners = tree.children(text, "poss") or tree.prepositional(text, "by") or tree.prepositional(text, "from")
    return owners or modifiers(text)[:1] or signer(clause)


def judged(verb: Token) -> list[Token]:
    """What a verb of calling is about: "called the vote a farce" is about the vote."""
    return measured_objects(verb)[:1]


def equated(noun: Token) -> list[Token]:
    """What is said to be it: "its main backer is Chad"."""
    if noun.dep_ != "nsubj" or tree.lemma(noun.head) not in tree.COPULAS:
        return []
    return [t for t in tree.children(noun.head, "attr", "acomp") if t.pos_ in tree.NOMINAL]


def sayer(verb: Token) -> list[Token]:
    """Who says the clause of the verb: "the vote is a farce, the minister said"."""
    above = verb.head
    said = verb.dep_ in {"ccomp", "parataxis"} and tree.lemma(above) in DECLARING
    return roles.subject(above) if said and not tree.children(above, "neg") else []


def gaining(verb: Token) -> list[Token]:
    """As in "backs Chad joining the union": who gains by what is backed."""
    clauses = [c for c in tree.children(verb, "ccomp", "xcomp", "pcomp") if c.tag_ == "VBG"]
    return [
        doer for one in clauses if tree.lemma(one) in GAINING for doer in tree.children(one, *tree.SUBJECTS)
    ]


def main_verb(word: Token) -> list[Token]:
    """The verb with which a modal or a predicate stands: "must pay", "is subject to"."""
    return [word.head] if word.dep_ in {"aux", "acomp"} else []


def wanted_for(preposition: str) -> Callable[[Token], list[Token]]:
    """As in "warrants for the arrest of A and for B": A and B."""

    def found(word: Token) -> list[Token]:
        told = tree.prepositional(word, preposition)
        return [
            whom
            for noun in told
            for whom in (tree.lemma(noun) in ARRESTS and tree.prepositional(noun, "of")) or [noun]
        ]

    return found


def disclaimer(noun: Token) -> list[Token]:
    """Who says that a deed is not what the noun tells: "Chad said that the visit did not amount to recognition of Peru"."""
    verb = tree.clause_verb(noun)
    deed = tree.first(tree.children(verb, "nsubj"))
    if not tree.children(verb, "neg") or deed is None or deed.pos_ == "PROPN" or tree.children(deed, "poss"):
        return []
    return sayer(verb)


def place_where(verb: Token) -> list[Token]:
    """As in "travelled to Oslo, where he signed": the place."""
    if "where" not in verb.doc.lowers:
        return []
    clause = verb
    while clause.dep_ in BELOW and clause.head != clause:
        clause = clause.head
    there = any(child.lower_ == "where" for child in tree.children(clause, "advmod"))
    return [clause.head] if there and clause.dep_ == "relcl" and clause.head.pos_ == "PROPN" else []


def told_subject(verb: Token) -> list[Token]:
    """The grammatical subject of a passive: "was given a seat"."""
    return [roles.antecedent(token) for token in tree.children(verb, *tree.PASSIVE_SUBJECTS)]


RELATIONS: Mapping[str, Callable[[Token], list[Token]]] = {
    "subject": subject,
    "object": measured_objects,
    "possessor": owners,
    "named_possessor": named_owners,
    "modifier": modifiers,
    "predicate": lambda verb: tree.children(verb, "attr", "acomp", "oprd"),
    "complement": lambda verb: tree.children(verb, "xcomp", "pcomp", "ccomp"),
    "light_subject": light_subject,
    "dative": receivers,
    "as": offices,
    "head": modified,
    "within": names_within,
    "driven_out_of": driven_out_of,
    "apposition": lambda noun: tree.children(noun, "appos"),
    "apposed_to": lambda noun: [noun.head] if noun.dep_ == "appos" else tree.children(noun, "appos"),
    "named_after": named_after,
    "gaining": gaining,
    "answerer": answerer,
    "answered": answered,
    "wanted": wanted_for("for"),
    "every_as": every_as,
    "signer": signer,
    "clause_subject": clause_subject,
    "main": main_verb,
    "hyphened": hyphened,
    "host": host,
    "sponsor": sponsor,
    "called_host": called_host,
    "teller": teller,
    "aimed_at": aimed_at,
    "guests": guests,
    "told_of": told_of,
    "equated": equated,
    "sayer": sayer,
    "disclaimer": disclaimer,
    "examples": examples,
    "judged": judged,
    "received_by": receiver,
    "announcer": announcer,
    "posting": posting,
    "without_sides": without_sides,
    "thing": lambda verb: tree.children(verb, "dobj"),
    "subject_of_passive": told_subject,
    "place_where": place_where,
    "rung": rung,
    "looked_in_on": looked_in_on,
    "both_sides": both_sides,
    "bearer": bearer,
    "sufferer": sufferer,
    "weathering": weathering,
    "coping": coping,
    "lasting_subject": lasting_subject,
    "undertaker": undertaker,
    "planner": planner,
    "faced": faced,
    "asker": asker,
    "earner": earner,
    "object_beside": object_beside,
    "withholder": withholder,
    "whose_wish": whose_wish,
    "prefixed": prefixed,
}
