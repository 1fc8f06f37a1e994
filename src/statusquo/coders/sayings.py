"""Who says what within one sentence, read off its parse: cue, speaker and content as words (PARC: cue, source, content)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..ontology import Ontology
from ..syntax import tree

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Tokens = tuple["Token", ...]
Governed = Mapping[str, frozenset[str]]
"""Lemma -> the prepositions that introduce its content, "" for none."""

CUE_MODIFIERS = frozenset({"aux", "auxpass", "neg", "advmod", "prt"})
OBJECTS = frozenset({"dobj", "dative", "oprd", "attr"})
EXPLETIVES = frozenset({"it", "there"})
DASHES = frozenset({"-", "–", "—", "--", ":"})
CUT_OFF = frozenset({"relcl", "acl", "parataxis", "ccomp", "case"})
BEFORE_VIEWS = frozenset({"in", "to"})
COMPLEMENTISERS = frozenset({"that", "to", "whether"})
BARE = frozenset({"PRON", "DET", "ADP", "PUNCT", "PART", "SPACE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A cue and what it governs.

    `clausal`: the content is a clause, not a thing or a request.
    `speech`: the cue can introduce direct speech, then `content` may be empty where only quotation marks can tell it.
    `listed` is false for a verb that no list names: it counts only where all its content is quoted.
    """

    cue: Tokens
    speaker: Token | None
    content: Tokens
    clausal: bool = True
    speech: bool = False
    listed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The word lists of data/cues/en/attribution.yml, which tells what each is for."""

    say: frozenset[str]
    think: frozenset[str]
    ask: Governed
    name: frozenset[str]
    judge: Governed
    nouns: Governed
    adjectives: frozenset[str]
    views: frozenset[str]
    light: frozenset[str]
    unreal: frozenset[str]
    anybody: frozenset[str]

    @classmethod
    @cache
    def of(cls, ontology: Ontology) -> Lexicon:
        def words(name: str) -> frozenset[str]:
            return frozenset(ontology.words[f"attribution_{name}"])

        plain = ("say", "think", "name", "adjectives", "views", "light", "unreal", "anybody")
        return cls(
            **{name: words(name) for name in plain},
            ask=by_lemma(words("ask")),
            judge=by_lemma(words("judge")),
            nouns=by_lemma(words("nouns")),
        )


def by_lemma(entries: Iterable[str]) -> dict[str, frozenset[str]]:
    """As in "call for", "call on" and "demand" -> {"call": {"for", "on"}, "demand": {""}}."""
    found: dict[str, set[str]] = {}
    for entry in entries:
        word, _, preposition = entry.partition(" ")
        found.setdefault(word, set()).add(preposition)
    return {word: frozenset(prepositions) for word, prepositions in found.items()}


def sayings(doc: Doc, lexicon: Lexicon) -> Iterator[Saying]:
    """Every cue of the sentence with its speaker and content, in the order of the cues."""
    for token in doc:
        found = reading_of(token, lexicon)
        if found is not None and not empty(found):
            yield found


def reading_of(token: Token, lexicon: Lexicon) -> Saying | None:
    if token.lower_ == "according":
        return of_source(token)
    if token.pos_ in {"VERB", "AUX"}:
        return of_verb(token, lexicon)
    if token.pos_ == "NOUN":
        return of_view(token, lexicon) or of_noun(token, lexicon)
    if token.pos_ == "ADJ":
        return of_adjective(token, lexicon)
    return of_colon(token) if token.text == ":" else None


def empty(saying: Saying) -> bool:
    """Whether the content is no more than a pronoun, or the object of a free relative: "what he calls ..."."""
    if not saying.content:
        return not saying.speech
    first = saying.content[0]
    free_relative = first.tag_ == "WP" and first.lower_ == "what" and first.i < saying.cue[0].i
    return free_relative or all(token.pos_ in BARE for token in saying.content)


# ------------------------------------------------------------------------------------------------ verbs


def of_verb(verb: Token, lexicon: Lexicon) -> Saying | None:
    if unreal(verb, lexicon):
        return None
    word = tree.lemma(verb)
    speech = word in lexicon.say
    clause = clause_of(verb)
    if not clause and (speech or word in lexicon.think):
        clause = around(verb)
    thing = () if clause else thing_of(verb, lexicon)
    if speech:
        clause = (*clause, *resumed(verb, clause, lexicon))
    listed = bool(thing) or any(
        word in words for words in (lexicon.say, lexicon.think, lexicon.ask, lexicon.name)
    )
    return Saying(
        cue=cue_of(verb), speaker=speaker_of(verb), content=clause or thing,
        clausal=bool(clause), speech=speech, listed=listed,
    )  # fmt: skip


def thing_of(verb: Token, lexicon: Lexicon) -> Tokens:
    """What is asked, named or judged."""
    word = tree.lemma(verb)
    found: Tokens = request_of(verb, lexicon.ask[word]) if word in lexicon.ask else ()
    if not found and word in lexicon.name and speaker_of(verb) is not None:
        found = naming_of(verb)
    if not found and word in lexicon.judge:
        found = object_of(verb, lexicon.judge[word])
    return found


def unreal(verb: Token, lexicon: Lexicon) -> bool:
    """An infinitive or a modal reports no words: "nobody can say that ...", "a chance to condemn the vote"."""
    return any(child.tag_ == "TO" or child.lower_ in lexicon.unreal for child in tree.children(verb, "aux"))


def clause_of(verb: Token) -> Tokens:
    """As in "said that ...", "..., said X"; of "is said to ..." the subject belongs to the content."""
    found = subtrees(tree.children(verb, "ccomp"))
    if found or not tree.is_passive(verb):
        return found
    infinitives = tree.children(verb, "xcomp")
    return subtrees([*tree.children(verb, "nsubjpass"), *infinitives]) if infinitives else ()


def around(verb: Token) -> Tokens:
    """The clause into which ", he said," or "as he put it" is set."""
    as_clause = verb.dep_ == "advcl" and any(t.lower_ == "as" for t in tree.children(verb, "mark", "advmod"))
    if verb.dep_ != "parataxis" and not as_clause:
        return ()
    host = verb.head
    while host.dep_ in {"aux", "auxpass"}:
        host = host.head
    return without(host, verb)


def resumed(verb: Token, clause: Tokens, lexicon: Lexicon) -> Tokens:
    """The clause in which the speaker goes on: "..., he said, and Oslo has not replied".

    Not after a quotation, where the report goes on ("..." he said, and the crowd left), nor where another cue begins.
    """
    if not clause or clause[-1].i > verb.i or any(token.is_quote for token in verb.doc[: verb.i]):
        return ()
    return subtrees(
        [
            member
            for member in tree.children(verb, "conj")
            if tree.subject(member)
            and tree.lemma(member) not in lexicon.say
            and member.left_edge.i > verb.i + 1
            and "," in {token.text for token in verb.doc[verb.i + 1 : member.left_edge.i]}
        ]
    )


def request_of(verb: Token, prepositions: frozenset[str]) -> Tokens:
    """As in "urged Oslo to ...", "called on Oslo to ...", "vowed to ...", "demanded that ..."."""
    clauses = tree.children(verb, "ccomp", "xcomp")
    if not clauses:
        return ()
    asked = [*tree.children(verb, *OBJECTS, "nsubjpass"), *governed(verb, prepositions)]
    return subtrees([*asked, *clauses])


def naming_of(verb: Token) -> Tokens:
    """As in "called the vote a farce", "declared it void"."""
    predicates = tree.children(verb, "oprd", "ccomp", "acomp")
    return subtrees([*tree.children(verb, "dobj", "nsubjpass"), *predicates]) if predicates else ()


def object_of(verb: Token, prepositions: frozenset[str]) -> Tokens:
    """As in "condemned the vote", "accused Oslo of ...", "called for talks", "criticised it as unfair"."""
    direct = [
        *tree.children(verb, "dobj", "nsubjpass"),
        *(t for t in tree.children(verb, "xcomp") if t.tag_ == "VBG"),
    ]
    phrases = governed(verb, prepositions | {"as"})
    return subtrees([*direct, *phrases]) if phrases or "" in prepositions else ()


def governed(word: Token, prepositions: frozenset[str]) -> list[Token]:
    return [child for child in tree.children(word, "prep", "prt") if tree.lemma(child) in prepositions]


def cue_of(verb: Token) -> Tokens:
    """The verb with the auxiliaries, negation and adverbs that stand directly before it."""
    start = verb.i
    while start and verb.doc[start - 1].head == verb and verb.doc[start - 1].dep_ in CUE_MODIFIERS:
        start -= 1
    return tuple(verb.doc[start : verb.i + 1])


def speaker_of(verb: Token) -> Token | None:
    """The subject; of a verb that the parse gives none, the noun that stands to its left in its place."""
    found = tree.subject(verb)
    if not found and not tree.is_passive(verb):
        found = [t for t in verb.lefts if t.pos_ in tree.NOMINAL and t.dep_ in {"dobj", "compound", "dep"}]
    return after_dateline(found[0]) if found else None


def after_dateline(noun: Token) -> Token:
    """The noun that the parse took for an apposition to the dateline: "OSLO (Agency) - The envoy ..."."""
    for child in tree.children(noun, "appos"):
        between = noun.doc[noun.i + 1 : child.left_edge.i]
        if noun.left_edge.i == 0 and any(is_dash(token) for token in between):
            return child
    return noun


def is_dash(token: Token) -> bool:
    """Whether the word is a dash between spaces, not a hyphen."""
    return token.text in DASHES and token.i > 0 and bool(token.nbor(-1).whitespace_)


# ------------------------------------------------------------------------------------------------ nouns and others


def of_noun(noun: Token, lexicon: Lexicon) -> Saying | None:
    """As in "X's claim that ...", "a promise by X to ...", "X's call for talks", "X's position is that ..."."""
    prepositions = lexicon.nouns.get(tree.lemma(noun))
    if prepositions is None:
        return None
    speaker = owner_of(noun, lexicon)
    content = [child for child in tree.children(noun, "acl", "ccomp") if is_complement(child)]
    if not content and noun.dep_ == "nsubj" and tree.lemma(noun.head) == "be":
        content = [child for child in tree.children(noun.head, "ccomp") if is_complement(child)]
    if not content and speaker is not None:
        content = governed(noun, prepositions)
    return Saying(cue=(noun,), speaker=speaker, content=subtrees(content))


def is_complement(clause: Token) -> bool:
    return any(child.lower_ in COMPLEMENTISERS for child in clause.lefts)


def owner_of(noun: Token, lexicon: Lexicon) -> Token | None:
    """Whose words a noun stands for: "X's", "by X", "from X", or the subject of "made", "issued" ... before it."""
    owners = tree.children(noun, "poss") or tree.prepositional(noun, "by") or tree.prepositional(noun, "from")
    if not owners and noun.dep_ == "dobj" and tree.lemma(noun.head) in lexicon.light:
        owners = tree.subject(noun.head)
    return tree.first(owners)


def of_adjective(adjective: Token, lexicon: Lexicon) -> Saying | None:
    """As in "X is confident that ...", "X made clear that ..."."""
    if tree.lemma(adjective) not in lexicon.adjectives or adjective.dep_ not in {"acomp", "oprd"}:
        return None
    verb = adjective.head
    clauses = tree.children(adjective, "ccomp") or tree.children(verb, "ccomp")
    speaker = speaker_of(verb)
    if speaker is None or speaker.lower_ in EXPLETIVES:
        return None
    return Saying(cue=(adjective,), speaker=speaker, content=subtrees(clauses))


def of_view(view: Token, lexicon: Lexicon) -> Saying | None:
    """As in "in the minister's view, ...", "in the eyes of the court, ..."."""
    preposition = view.head
    if tree.lemma(view) not in lexicon.views or view.dep_ != "pobj" or preposition.lower_ not in BEFORE_VIEWS:
        return None
    owner = tree.first(tree.children(view, "poss") or tree.prepositional(view, "of"))
    if owner is None or preposition.dep_ != "prep":
        return None
    cue = tuple(view.doc[preposition.i : view.i + 1])
    return Saying(cue=cue, speaker=owner, content=without(tree.clause_verb(preposition), preposition))


def of_source(according: Token) -> Saying | None:
    """As in "according to X, ..."."""
    source = tree.first(tree.prepositional(according, "to"))
    if source is None:
        return None
    cue = tuple(according.doc[according.i : according.i + 2])
    return Saying(cue=cue, speaker=source, content=without(tree.clause_verb(according.head), according))


def of_colon(colon: Token) -> Saying:
    """As in "X was blunt: "..."": the marks tell the content."""
    return Saying(cue=(colon,), speaker=speaker_of(tree.clause_verb(colon.head)), content=(), speech=True)


# ------------------------------------------------------------------------------------------------ stretches of words


def subtrees(heads: Iterable[Token]) -> Tokens:
    found = {token.i: token for head in heads for token in head.subtree}
    return tuple(found[i] for i in sorted(found))


def without(clause: Token, inset: Token) -> Tokens:
    """The words of a clause less those of one that is set into it."""
    kept_out = {token.i for token in inset.subtree}
    left = [token for token in clause.subtree if token.i not in kept_out]
    while left and left[-1].is_punct:
        left.pop()
    return tuple(left)


def noun_phrase(head: Token) -> Tokens:
    """The words of a noun phrase, without a dateline before it, clauses attached to it and a possessive ending."""
    doc, start = head.doc, head.left_edge.i
    clauses = [child.left_edge.i for child in head.children if child.dep_ in CUT_OFF]
    end = min([first for first in clauses if first > head.i] or [head.right_edge.i + 1])
    for token in doc[start + 1 : head.i]:
        if is_dash(token):
            start = token.i + 1
    return tuple(doc[start:end])


def noun_beside(cue: Tokens, start: int) -> Token | None:
    """The head of the noun phrase between a character of the sentence and the cue, else of that after the cue.

    For cues that the parse joined to the quotation, whose own subject it then took for the speaker.
    """
    doc = cue[0].doc
    before = [t for t in doc[: cue[0].i] if t.idx >= start and is_head(t)]
    after = [t for t in doc[cue[-1].i + 1 :] if t.idx >= start and is_head(t)]
    return tree.first(before) or tree.first(after)


def is_head(token: Token) -> bool:
    return token.pos_ in tree.NOMINAL and token.dep_ not in {"compound", "nmod", "poss", "nummod", "amod"}
