"""Is a report in English? A cheap answer, by the share of its function words and of its Latin letters."""

from __future__ import annotations

import re

WORD = re.compile(r"[^\W\d_]+")
MARKUP = re.compile(r"<[^<>]{1,1000}>|https?://\S+")
ENOUGH_WORDS = 20
LEAST_SHARE = 0.08

# Function words that hardly occur in other languages of Latin letters: "in", "at", "for", "we" are not here.
FUNCTION_WORD = re.compile(
    "the|of|and|to|that|with|is|was|on|by|has|from|said|says|it|be|been|not|are|which|this|these|those|there"
    "|their|they|he|she|his|her|its|will|would|as|but|were|who|whose|an|or|if|than|when|what|where|while"
    "|after|before|about|between|against|into|could|should|may|might|does|did|no|our|you|your",
    re.IGNORECASE,
)


def is_english(text: str) -> bool:
    """Whether the text reads as English; fewer than twenty words do unless their letters are not Latin."""
    words = WORD.findall(MARKUP.sub(" ", text))
    if not words:
        return True
    latin = sum(is_latin(word) for word in words)
    if latin * 2 < len(words):
        return False
    return len(words) < ENOUGH_WORDS or function_word_share(words) >= LEAST_SHARE


def is_latin(word: str) -> bool:
    """By the first letter: Latin letters with marks end before U+0250, or lie in U+1E00 to U+1EFF."""
    return word[0] < "\u0250" or "\u1e00" <= word[0] < "\u1f00"


def function_word_share(words: list[str]) -> float:
    return sum(bool(FUNCTION_WORD.fullmatch(word)) for word in words) / len(words)
