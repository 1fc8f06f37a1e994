"""The known names of one report, looked for once in all of its text and cut by sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import TYPE_CHECKING

from .index import ActorIndex, Hit, is_turned
from .namesakes import Namesakes
from .phrases import word_sets
from .supported import SUPPORTED

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..model import Document
    from ..ontology import Ontology


class Spelt:
    """Every known name in title and text; of whom a sentence names, those alone who are somebody."""

    def __init__(self, document: Document, index: ActorIndex, ontology: Ontology) -> None:
        self.text = f"{document.title}\n{document.text}"
        self.body = len(document.title) + 1
        """Where the text begins behind the title."""
        self.has_slashes = "/" in document.text
        self._index = index
        self._prefixes = word_sets(ontology)["turning_prefixes"]
        self._others: list[int] = []
        self.names = index.find(self.text, self._stands_alone)
        """Those too that mean nobody, but none that only the rest of a report supports."""
        # as the parser sees sentences
        self._straight = self.text.replace("’", "'").replace("“", '"').replace("”", '"')
        self.namesakes = Namesakes(self._straight, self.names, ontology)
        is_nobody = self.namesakes.is_nobody
        self.mentions = [one for one in self.names if not is_nobody(self._straight, one, index.knows)]
        self._starts = [one.start for one in self.names]
        self._meant = {one.start for one in self.mentions}

    def _stands_alone(self, hit: Hit) -> bool:
        if hit.why == SUPPORTED:
            self._others.append(hit.start)
        return hit.why != SUPPORTED

    def in_sentence(self, text: str, start: int, accepts: Callable[[Hit], bool]) -> list[Hit]:
        """The names in a sentence that begins at some offset of the report, and may be told otherwise than there, by their places in it."""
        begin = start + self.body
        end = begin + len(text)
        first = bisect_left(self._starts, begin)
        last = bisect_left(self._starts, end, first)
        if self._is_cut_out(text, begin, first, last):
            found = self._cut_out(text, begin, self.names[first:last])
        else:
            hits = self._index.find(text, accepts)
            found = [one for one in hits if not self.namesakes.is_nobody(text, one, self._index.knows)]
        if "-" in text:
            found = [one for one in found if not is_turned(text, one.start, self._prefixes)]
        return found

    def _is_cut_out(self, text: str, begin: int, first: int, last: int) -> bool:
        """Whether the names of a sentence are those of the report in its place: it is written so there, none stands across its ends, and
        none is such as only the rest of the report supports.
        """
        end, names = begin + len(text), self.names
        if (first and names[first - 1].end > begin) or (first < last and names[last - 1].end > end):
            return False
        if self._others and bisect_left(self._others, begin) < bisect_left(self._others, end):
            return False
        return self._straight.startswith(text, begin)

    def _cut_out(self, text: str, begin: int, names: Iterable[Hit]) -> list[Hit]:
        """Those of the names who are somebody; at either end of a sentence other words stand beside a name in the report than in it."""
        end, found = begin + len(text), []
        for name in names:
            hit = Hit(name.start - begin, name.end - begin, *name[2:])
            if begin < name.start and name.end < end:
                is_meant = name.start in self._meant
            else:
                is_meant = not self.namesakes.is_nobody(text, hit, self._index.knows)
            if is_meant:
                found.append(hit)
        return found
