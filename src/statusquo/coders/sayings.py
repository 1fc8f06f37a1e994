"""Who says what within one sentence, read off its parse: cue, speaker and content as words (PARC: cue, source, content)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree
from ..syntax.asides import goes_on
from .clauses import Tokens, around, clause_of, cue_of, is_before_semicolon, speaker_of, subtrees, without
from .speech_words import Lexicon

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

OBJECTS = frozenset({"dobj", "dative", "oprd", "attr"})
EXPLETIVES = frozenset({"it", "there"})
BEFORE_VIEWS = frozenset({"in", "to"})
COMPLEMENTISERS = frozenset({"that", "to", "whether"})
CLAIMING, AS = grammar.words("claiming_what_is_not"), "as"
LINKS = frozenset({"according", "per"})
LINKING = LINKS | {":"}
NAMING = frozenset({"NOUN", "ADJ"})
VERBS = frozenset({"VERB", "AUX"})
place_of = attrgetter("i")
BARE = frozenset({"PRON", "DET", "ADP", "PUNCT", "PART", "SPACE"})


@dataclass(slots=True, kw_only=True, eq=False)
class Saying:
    """A cue and what it governs. Nobody writes into it.

    `clausal`: the content is a clause, not a thing or a request.
    `speech`: the cue can introduce direct speech, then `content` may be empty where only quotation marks can tell it.
    `listed` is false for a verb that no list names: it counts only where all its content is quoted.
    `second_hand`: somebody else passes on these words ("said, citing the ministry").
    """

    cue: Tokens
    speaker: Token | None
    content: Tokens
    clausal: bool = True
    speech: bool = False
    listed: bool = True
    second_hand: bool = False


def sayings(doc: Doc, lexicon: Lexicon, *, quoted: bool = True) -> Iterator[Saying]:
    """Every cue of the sentence with its speaker and content, in the order of the cues.

    Verbs that no list names are left out where nothing of the sentence is `quoted`.
    """
    for token in telling(doc, lexicon, quoted=quoted):
        if token.pos_ in VERBS and not (quoted or is_listed(token, lexicon)):
            continue
        passed_on = token.dep_ == "pcomp" or token.in_news in lexicon.quote
        found = (at_second_hand(token, lexicon) if passed_on else None) or reading_of(token, lexicon)
        if found is not None and not (empty(found) or is_said_by_nobody(found, lexicon) or is_belied(token)):
            yield found


def is_belied(cue: Token) -> bool:
    """As in "will not close its embassy, as some media have claimed": what they claimed is that it will."""
    if cue.in_news not in CLAIMING or cue.dep_ != "advcl" or cue.left_edge.lower_ != AS:
        return False
    return bool(tree.children(cue.head, "neg"))


def telling(doc: Doc, lexicon: Lexicon, *, quoted: bool) -> list[Token]:
    """The words of which `reading_of` or `at_second_hand` have a question to ask: verbs, and of others the few that can be a cue; where
    nothing is quoted, of verbs as well.
    """
    has_pcomp, has_link = "pcomp" in doc.relations, not LINKING.isdisjoint(doc.lowers)
    linked = has_pcomp or has_link
    if not quoted:
        cues = [] if lexicon.cues.isdisjoint(doc.lemmas) else doc.among(lexicon.cues)
        if not linked:
            return cues
        links = [token for token in doc.tokens if token.dep_ == "pcomp"] if has_pcomp else []
        links += [token for token in doc.tokens if token.lower_ in LINKING] if has_link else []
        return sorted({*cues, *links}, key=place_of)
    if not linked and lexicon.tellers.isdisjoint(doc.lemmas):
        return [token for token in doc.tokens if token.pos_ in VERBS]
    return [
        token
        for token in doc.tokens
        if token.pos_ in VERBS
        or token.dep_ == "pcomp"
        or token.lower_ in LINKING
        or (token.pos_ in NAMING and token.in_news in lexicon.tellers)
    ]


def is_listed(verb: Token, lexicon: Lexicon) -> bool:
    """Whether some list names the verb, or it is the "saying" of "quoted as saying"."""
    word = tree.lemma(verb)
    return word in lexicon.verbs or verb.dep_ == "pcomp" or verb.lower_ in LINKS or goes_on(verb)


def is_said_by_nobody(saying: Saying, lexicon: Lexicon) -> bool:
    """As in "no state has acknowledged that ...": to name a speaker would turn it round."""
    speaker = saying.speaker
    if speaker is None or lexicon.nobody.isdisjoint(speaker.doc.lowers):
        return False
    return any(token.lower_ in lexicon.nobody for token in (speaker, *tree.children(speaker, "det", "neg")))


def reading_of(token: Token, lexicon: Lexicon) -> Saying | None:
    if token.lower_ in LINKS:
        if token.lower_ == "according":
            return of_source(token)
        if token.i and token.nbor(-1).lower_ == "as":
            return of_source(token, "")
    if token.pos_ in VERBS:
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
    speech = word in lexicon.say or goes_on(verb)
    clause = clause_of(verb)
    if not clause and (speech or word in lexicon.think):
        clause = around(verb)
    thing = () if clause else thing_of(verb, lexicon)
    if speech:
        clause = (*clause, *resumed(verb, clause, lexicon))
    if not (speech or clause or thing):
        return None  # `empty` would drop it: nothing else need be looked for
    listed = (
        speech
        or bool(thing)
        or any(word in words for words in (lexicon.say, lexicon.think, lexicon.ask, lexicon.name))
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
    for child in verb.children:
        if child.dep_ == "aux" and (child.tag_ == "TO" or child.lower_ in lexicon.unreal):
            return True
    return False


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
            if roles.subject(member)
            and tree.lemma(member) not in lexicon.say
            and member.left_edge.i > verb.i + 1
            and "," in {token.text for token in verb.doc[verb.i + 1 : member.left_edge.i]}
        ]
    )


def request_of(verb: Token, prepositions: frozenset[str]) -> Tokens:
    """As in "urged Oslo to ...", "called on Oslo to ...", "vowed to ...", "demanded that ..."."""
    clauses = [c for c in tree.children(verb, "ccomp", "xcomp") if not is_before_semicolon(c, verb)]
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


# ------------------------------------------------------------------------------------------------ words passed on


def at_second_hand(verb: Token, lexicon: Lexicon) -> Saying | None:
    """Words that somebody passes on: "Z quoted X as saying that ...", "X was quoted as saying", "said, citing X"."""
    quoting = quoting_of(verb)
    if quoting is not None:
        heard = tree.children(quoting, "nsubjpass") or tree.children(quoting, "dobj")
        told = clause_of(verb) or around(quoting) or clause_of(quoting)
        return Saying(cue=(verb,), speaker=tree.first(heard), content=told, speech=True)
    if tree.lemma(verb) not in lexicon.quote or verb.pos_ != "VERB":
        return None
    passed_on = [c for c in tree.children(verb, "prep") if c.lower_ == "as" and tree.children(c, "pcomp")]
    if passed_on:
        return of_quoting(verb, tree.children(passed_on[0], "pcomp")[0])
    saying = tree.clause_verb(verb.head)
    while saying.dep_ == "ccomp" and tree.lemma(saying) not in lexicon.say:
        saying = tree.clause_verb(saying.head)
    if verb.tag_ != "VBG" or verb.dep_ != "advcl" or tree.lemma(saying) not in lexicon.say:
        return None
    inset = {token.i for token in verb.subtree}
    content = tuple(token for token in clause_of(saying) or around(saying) if token.i not in inset)
    cited = tree.first(tree.children(verb, "dobj"))
    if cited is None or not (
        cited.pos_ == "PROPN" or tree.lemma(cited) in lexicon.sources | lexicon.documents | lexicon.envoys
    ):
        return None
    return Saying(cue=(verb,), speaker=cited, content=content, second_hand=True)


def of_quoting(verb: Token, saying: Token) -> Saying:
    """Who tells it, in "Z quoted X as saying that ...": all that Z tells, X included."""
    heard = tree.children(verb, "nsubjpass") or tree.children(verb, "dobj")
    teller = tree.first(roles.subject(verb))
    told = around(verb) or clause_of(saying)
    if teller is None or not told:
        return Saying(cue=cue_of(verb), speaker=None, content=())  # told by nobody: the words are X's alone
    left_out = {token.i for token in teller.subtree}
    content = {token.i: token for token in (*told, *subtrees(heard), *subtrees([saying.head]))}
    words = tuple(content[i] for i in sorted(content) if i not in left_out and content[i].lower_ != "by")
    return Saying(cue=cue_of(verb), speaker=teller, content=words)


def quoting_of(verb: Token) -> Token | None:
    """The verb "quoted" of "quoted as saying", for "saying"."""
    preposition = verb.head
    if verb.dep_ != "pcomp" or preposition.lower_ != "as" or preposition.head.pos_ != "VERB":
        return None
    return preposition.head


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
        owners = roles.subject(noun.head)
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


def of_source(according: Token, preposition: str = "to") -> Saying | None:
    """As in "according to X, ...", "as per X, ..."."""
    sources = tree.prepositional(according, preposition) if preposition else tree.children(according, "pobj")
    source = tree.first(sources)
    if source is None:
        return None
    first = according.i if preposition else according.i - 1
    host = according.head if preposition else according.head.head
    cue = tuple(according.doc[first : first + 2])
    clause = deed_behind(according.doc.tokens[first], source) or tree.clause_verb(host)
    others = {
        token.i for member in tree.children(clause, "conj") if says_itself(member) for token in member.subtree
    }
    content = [token for token in without(clause, according.doc[first]) if token.i not in others]
    return Saying(cue=cue, speaker=source, content=tuple(content))


def deed_behind(opening: Token, source: Token) -> Token | None:
    """As in "B recognised it and, according to A, took that back": of two deeds the one behind alone is A's word."""
    words, at, end = opening.doc.tokens, opening.i, source.right_edge.i + 1
    if at < 2 or end + 1 >= len(words) or {words[at - 1].text, words[end].text} != {","}:
        return None
    verb = tree.clause_verb(words[end + 1])
    joined = words[at - 2].dep_ == "cc" and verb.dep_ == "conj" and verb.i > end
    own = tree.children(verb, *tree.ANY_SUBJECTS)
    return verb if joined and not own else None


def says_itself(member: Token) -> bool:
    """As in "According to A, B will join; C said that it would not": what another says is not A's word."""
    return bool(tree.children(member, "nsubj")) and bool(tree.children(member, "ccomp"))


def of_colon(colon: Token) -> Saying:
    """As in "X was blunt: "..."": the marks tell the content."""
    return Saying(cue=(colon,), speaker=speaker_of(tree.clause_verb(colon.head)), content=(), speech=True)
