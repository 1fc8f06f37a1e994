"""Who says what in a report (PARC, PolNeAR: source, cue, content), over sentences and paragraphs.

The parse tells cue, speaker and clause; the quotation marks tell how far direct speech runs. One utterance is one
attribution: where its cue is set into it ('"Yes," he said. "But not now."'), its content runs from the first word to the
last, cue and speaker between them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from ..model import Attribution, Document, Manner, Sentence, Span
from ..ontology import Ontology
from ..ontology.loaded import plainly_named
from ..syntax import tree
from .clauses import Tokens, noun_beside, noun_phrase
from .issuers import HE, Parties, nameless, party_of
from .quotations import Stretch, quotations, untouched
from .sayings import Saying, sayings
from .speech_words import Lexicon
from .transcripts import turns_of
from .voices import stretch_of

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

CUE_LISTS = ("say", "think", "ask", "name", "judge", "nouns", "adjectives", "views", "quote")
MARK = re.compile(r"[“”„«»\":]|''|(?<!\w)[‘']\w")
WORD = re.compile(r"[^\W\d_]+")
DIRECT: Manner = "direct"
BODIES = frozenset({"state", "authority", "organisation", "group"})
"""Who issues statements."""
NEXT = 40
"""Characters from what a body said to the sentence in which "it" goes on."""
NEAR = 200
"""Characters between what a body said and what its statement added."""
QUOTES = "“”„«»\"'‘’"
START, END = attrgetter("start"), attrgetter("end")
EDGE = " \t\n,;:.–—-"
WHOLE = re.compile(rf"[.!?,…][{QUOTES}]+$|[^{QUOTES}]$")
"""A quotation that ends as a clause does, or whose closing mark is missing; others quote a word or a phrase."""


# ------------------------------------------------------------------------------------------------ which sentences


def wants(sentence: str, ontology: Ontology) -> bool:
    """Whether a sentence may hold an attribution: a quotation mark, a colon or a form of a cue word."""
    return bool(MARK.search(sentence)) or not cue_forms(ontology).isdisjoint(WORD.findall(sentence.lower()))


@cache
def cue_forms(ontology: Ontology) -> frozenset[str]:
    """Every form of every cue word, in lower case."""
    words = {entry.split()[0] for name in CUE_LISTS for entry in ontology.words[f"attribution_{name}"]}
    forms = {form for word in words for form in inflected(word)} | {"according", "per"}
    for name in ("irregular_forms", "attribution_forms"):
        for entry in ontology.words.get(name, ()):
            word, *others = entry.split()
            forms.update(others if word in words else ())
    return frozenset(forms)


def inflected(word: str) -> Iterator[str]:
    """What may be a form of a word: deny -> denies, denied, denying, and some that are none."""
    stem = word[:-1] if word[-1] in "ey" else word
    doubled = word + word[-1]
    yield from (word, f"{word}s", f"{word}es", f"{stem}ies", f"{stem}ied")
    for base in (word, stem, doubled):
        yield from (f"{base}ed", f"{base}ing")


# ------------------------------------------------------------------------------------------------ the whole report


@dataclass(slots=True, kw_only=True, eq=False)
class Heard:
    """An attribution with the cue behind it, and the offset at which the sentence or quotation that ends it ends. Nobody writes into it."""

    attribution: Attribution
    saying: Saying
    until: int
    content: Stretch = field(init=False)

    def __post_init__(self) -> None:
        self.content = stretch_of(self.attribution.content)


def attributions(
    document: Document, parsed: Sequence[tuple[Sentence, Doc]], ontology: Ontology, scene: Parties
) -> tuple[Attribution, ...]:
    """Every attribution of a report in order of its content; `parsed` holds its wanted sentences in order."""
    if not parsed:
        return ()
    quotes = quotations(document.text)
    lexicon = Lexicon.of(ontology)
    outer: list[Heard] = []
    inner: list[Heard] = []
    for sentence, doc in parsed:
        line = Line(document=document, sentence=sentence, quotes=here(quotes, sentence.span))
        for saying in sayings(doc, lexicon, quoted=bool(line.quotes)):
            found = line.attribution(saying, scene, lexicon)
            if found is not None:
                heard = Heard(attribution=found, saying=saying, until=sentence.span.end)
                (inner if line.quoted(saying) else outer).append(heard)
    told = carried_on(once_each(outer), quotes, document)
    told += [heard for heard in once_each(inner) if names_another(heard.saying, lexicon)]
    nested = within_others(told)
    kept = [h for n, h in enumerate(told) if n not in nested or names_another(h.saying, lexicon)]
    kept.sort(key=lambda h: (h.content.start, -h.content.end, not h.saying.second_hand))
    told_in_turn = turns_of(document, parsed, ontology, scene)
    own = {turn.speaker for turn in told_in_turn}
    said = [one for one in continued([h.attribution for h in kept], lexicon) if one.speaker not in own]
    return tuple(plainly_told(one, ontology) for one in in_order(said, told_in_turn))


def in_order(said: list[Attribution], turns: list[Attribution]) -> list[Attribution]:
    return sorted([*said, *turns], key=lambda one: (one.content.start, -one.content.end)) if turns else said


def plainly_told(said: Attribution, ontology: Ontology) -> Attribution:
    """Names no speaker by a loaded word; the report's own words for him stay as they are."""
    party = said.speaker_party
    plain = plainly_named(party, ontology) if party is not None else None
    return said if plain is party else replace(said, speaker_party=plain)


def continued(told: Sequence[Attribution], lexicon: Lexicon) -> Iterator[Attribution]:
    """Gives "he said" the person who spoke last, where nobody else could be told to be meant; "it said" and "the statement said" the
    body that spoke right before.
    """
    last: Attribution | None = None
    before: Attribution | None = None
    for said in told:
        one = said if before is None else issued(took_up(said, before, lexicon), before, lexicon)
        before = one
        words = one.speaker.quote.lower() if one.speaker is not None else ""
        if words in HE and one.speaker_party is None and last is not None and last.speaker is not None:
            party = last.speaker_party or nameless(last.speaker.quote)
            yield replace(one, speaker_party=replace(party, why="spoke last", sure=False))
            continue
        yield one
        known = words not in HE or one.speaker_party is not None
        if words and words not in lexicon.anybody and known and may_be_person(one):
            last = one


def took_up(said: Attribution, before: Attribution, lexicon: Lexicon) -> Attribution:
    """As in "The ministry said that A had recognised B. It added that ...": the body that spoke, and not whom it spoke of."""
    if said.speaker is None or said.speaker.quote.lower() != "it" or before.speaker is None:
        return said
    near = 0 <= said.speaker.start - max(before.content.end, before.speaker.end) < NEXT
    body = before.speaker.quote.split()[-1].lower() in lexicon.bodies | lexicon.outlets
    party = before.speaker_party
    if not near or not (body or (party is not None and party.kind in BODIES and not party.in_person)):
        return said
    return replace(said, speaker_party=replace(party or nameless(before.speaker.quote), why="spoke last"))


def issued(said: Attribution, before: Attribution, lexicon: Lexicon) -> Attribution:
    """As in "..., the ministry said on Monday. "...," the statement added": it is the ministry's."""
    words = said.speaker.quote.lower() if said.speaker is not None else ""
    bare = words.startswith("the ") and words.removeprefix("the ") in lexicon.documents
    near = 0 <= said.content.start - before.content.end < NEAR
    party = before.speaker_party
    if not bare or not near or said.speaker_party is not None or party is None or party.kind not in BODIES:
        return said
    return replace(said, speaker_party=replace(party, why="its statement"))


def may_be_person(said: Attribution) -> bool:
    party = said.speaker_party
    return party is None or party.agent is not None or party.kind in {"person", "provisional"}


def here(quotes: Sequence[Stretch], sentence: Span) -> tuple[Stretch, ...]:
    """The quotations that begin, end or run on in a sentence."""
    first = bisect_right(quotes, sentence.start, key=END)
    return tuple(quotes[first : bisect_left(quotes, sentence.end, key=START)])


def once_each(heard: Sequence[Heard]) -> list[Heard]:
    """One attribution a content, and one of those who pass it on: that with the most apt cue."""
    kept: dict[tuple[Stretch, bool], Heard] = {}
    for item in sorted(heard, key=aptness):
        kept.setdefault((item.content, item.saying.second_hand), item)
    return list(kept.values())


def aptness(heard: Heard) -> tuple[bool, bool, int]:
    """Of several cues for the same words the one with a speaker, a word rather than a colon, the nearest."""
    words = heard.saying.cue
    cue, content = heard.attribution.cue, heard.content
    distance = max(content.start - cue.end, cue.start - content.end) if cue is not None else 0
    return heard.attribution.speaker is None, words[0].text == ":", distance


def is_count(speaker: Token, lexicon: Lexicon) -> bool:
    """Whether what the parse takes for a speaker is a number, or those whom it counts: "52 dead", "40"."""
    if speaker.text[:1].isdigit():
        return not tree.prepositional(speaker, "of")
    numbers = [child for child in speaker.children if child.dep_ == "nummod"]
    return bool(numbers) and tree.lemma(speaker) in lexicon.counted


def names_another(saying: Saying, lexicon: Lexicon) -> bool:
    """Whether a cue within somebody's words names another speaker, as "I think" in a quotation does not."""
    speaker = saying.speaker
    if speaker is None or speaker.lower_ in lexicon.anybody:
        return False
    return saying.clausal and (saying.speech or speaker.pos_ != "PRON")


def within_others(told: Sequence[Heard]) -> set[int]:
    """The positions of those whose cue stands in the content of another."""
    contents = deque(sorted((h.content, n) for n, h in enumerate(told)))
    cues = sorted((stretch_of(h.attribution.cue), n) for n, h in enumerate(told) if h.attribution.cue)
    furthest: list[tuple[int, int]] = []  # two ends, for one of them may be that of the cue's own content
    found = set()
    for cue, n in cues:
        while contents and contents[0][0].start <= cue.start:
            content, m = contents.popleft()
            furthest = sorted([*furthest, (content.end, m)], reverse=True)[:2]
        if any(end >= cue.end and m != n for end, m in furthest):
            found.add(n)
    return found


# ------------------------------------------------------------------------------------------------ one sentence


@dataclass(slots=True, kw_only=True, eq=False)
class Line:
    """A sentence in its document: turns words of its parse into stretches of the text."""

    document: Document
    sentence: Sentence
    quotes: tuple[Stretch, ...]

    def stretch(self, tokens: Tokens) -> Stretch:
        offset = self.sentence.span.start
        return Stretch(offset + tokens[0].idx, offset + tokens[-1].idx + len(tokens[-1].text))

    def quoted(self, saying: Saying) -> bool:
        """Whether the cue itself stands within a quotation."""
        if not self.quotes:
            return False
        cue = self.stretch(saying.cue)
        return any(quote.overlaps(cue) for quote in self.quotes)

    def attribution(self, saying: Saying, scene: Parties, lexicon: Lexicon) -> Attribution | None:
        cue = self.stretch(saying.cue)
        beside = None if saying.content else self.quotation_beside(saying)
        if not saying.content and beside is None:
            return None
        content, manner = (beside, DIRECT) if beside is not None else self.clause(saying, cue)
        speaker = self.speaker(saying, content)
        if speaker is not None and is_count(speaker, lexicon):
            return None
        if not saying.listed and (speaker is None or manner != DIRECT):
            return None
        named = self.stretch(noun_phrase(speaker)) if speaker is not None else None
        phrase = trimmed(self.document, named, EDGE + QUOTES) if named is not None else None
        return Attribution(
            speaker=phrase if phrase is not None and phrase.quote else None,
            cue=trimmed(self.document, cue, ""),
            content=trimmed(self.document, content),
            manner=manner,
            speaker_party=party_of(speaker, scene, lexicon) if speaker is not None else None,
        )

    def clause(self, saying: Saying, cue: Stretch) -> tuple[Stretch, Manner]:
        """The words that the cue governs, widened to the ends of the quotations that they touch, and their manner."""
        base = self.stretch(saying.content)
        touched = [quote for quote in self.quotes if quote.overlaps(base) and not quote.overlaps(cue)]
        if not touched:
            return base, "indirect"
        offset = self.sentence.span.start
        words = [(t.idx + offset, len(t.text)) for t in saying.content if t.text[0].isalnum()]
        quoted = [at for quote in touched for at, length in words if quote.start <= at <= quote.end - length]
        manner: Manner = "indirect" if not quoted else DIRECT if len(quoted) == len(words) else "mixed"
        return base.joined(touched), manner

    def quotation_beside(self, saying: Saying) -> Stretch | None:
        """The quotation before or after a cue whose clause the parse does not give; none for a cue within a quotation."""
        if self.quoted(saying):
            return None
        cue, text = self.stretch(saying.cue), self.document.text
        start, end = self.sentence.span.start, self.sentence.span.end
        for quote in self.quotes:
            before = quote.start <= start < quote.end <= cue.start
            after = cue.end <= quote.start < end and text[cue.start : quote.start].rstrip()[-1] in ",:"
            if (before or after) and WHOLE.search(text, quote.start, quote.end):
                return quote
        return None

    def speaker(self, saying: Saying, content: Stretch) -> Token | None:
        """The speaker of the parse; where the parse took a word of the quotation for it, the noun beside the cue."""
        own = saying.speaker
        if own is not None:
            misread = own in saying.content or (not saying.content and content.holds(self.stretch((own,))))
        else:
            misread = not saying.listed
        if not misread:
            return own
        cue = self.stretch(saying.cue)
        if own is None and content.end > cue.start:
            return None
        start = max([quote.end for quote in self.quotes if quote.end <= cue.start], default=0)
        return noun_beside(saying.cue, max(start - self.sentence.span.start, 0))


def trimmed(document: Document, stretch: Stretch, edge: str = EDGE) -> Span:
    """The text of a stretch without these characters at either end."""
    quote = document.text[stretch.start : stretch.end]
    start = stretch.start + len(quote) - len(quote.lstrip(edge))
    quote = quote.strip(edge)
    return Span(start=start, end=start + len(quote), quote=quote)


# ------------------------------------------------------------------------------------------------ speech that goes on


def carried_on(heard: Sequence[Heard], quotes: Sequence[Stretch], document: Document) -> list[Heard]:
    """Gives each quotation that directly follows an attribution, without a cue of its own, to the same speaker."""
    text = document.text
    told = sorted(heard, key=lambda h: h.content.end)
    last_at = {h.until: n for n, h in enumerate(told) if h.saying.speech}
    for quote in untouched(quotes, [h.content for h in heard]):
        before = quote.start
        while before and text[before - 1].isspace():
            before -= 1
        if before not in last_at or not WHOLE.search(text, quote.start, quote.end):
            continue
        n = last_at[before]
        if "\n" not in text[before : quote.start] and told[n].attribution.manner != "indirect":
            told[n] = lengthened(told[n], quote, document)
        else:
            told.append(repeated(told[n], quote, document))
            n = len(told) - 1
        last_at[quote.end] = n
    return told


def lengthened(last: Heard, quote: Stretch, document: Document) -> Heard:
    whole = trimmed(document, last.content.joined([quote]))
    return replace(last, attribution=replace(last.attribution, content=whole), until=quote.end)


def repeated(last: Heard, quote: Stretch, document: Document) -> Heard:
    """A new attribution to the last speaker, without a cue."""
    content = trimmed(document, quote)
    return replace(
        last, attribution=replace(last.attribution, cue=None, content=content, manner=DIRECT), until=quote.end
    )
