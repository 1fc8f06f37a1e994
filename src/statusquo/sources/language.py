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


# Words that English does not have, in lower case: Spanish, French, German, Portuguese, Italian, Dutch, Turkish, Indonesian, Russian in Latin
# letters, Polish, Serbian, Romanian, Scandinavian, Hungarian, Swahili, Somali and Tagalog. The first are of clauses, and in no name.
OF_CLAUSES = frozenset(
    (
        "que fue está están son han pero también según tras se su sus "
        "est sont ont été qui cette leur après selon ses elle sera "
        "ist nicht wird haben sich dass sind wurde werden sagte seine auch wegen "
        "não foi são vai ao seu sua disse uma "
        "che gli sono della nel hanno suo non "
        "het niet zijn heeft wordt naar ook "
        "bir için olarak olan sonra kadar göre dedi oldu "
        "yang untuk akan tidak dalam oleh telah adalah ini itu dengan "
        "ne chto eto posle ili ego byl budet zayavil "
        "się nie że jest oraz je koji nije ali kao će este sunt care "
        "att är inte som ikke og har til hogy nem és "
        "katika kwa iyo ayaa ang mga"
    ).split()
)
OF_PHRASES = frozenset(
    (
        "el la los las una con por para del al y de en desde hasta contra más esta este "
        "le les des une dans pour avec sur aux du et "
        "der die das den dem ein eine einen und mit auf für nach gegen im zum zur "
        "o os dos das pelo pela em um com il di da lo ha een van voor met aan "
        "ve ile bu dan dari ke pada di iz s v na z w sa su od i cu pentru nu și a det den en ett med på för av az egy ya wa na ka oo sa ng"
    ).split()
)
SURELY_FOREIGN = 4


def is_english(text: str) -> bool:
    """Whether the text reads as English; fewer than twenty words do unless their letters are not Latin or their words are plainly of
    another language.
    """
    words = WORD.findall(MARKUP.sub(" ", text))
    if not words:
        return True
    latin = sum(is_latin(word) for word in words)
    if latin * 2 < len(words):
        return False
    if len(words) < ENOUGH_WORDS:
        return not is_plainly_foreign(words, text)
    return function_word_share(words) >= LEAST_SHARE


def is_plainly_foreign(words: list[str], text: str) -> bool:
    """Whether a few words have none that only English has, and enough of others: "Chile no reconocerá al gobierno, según la ministra".

    Names have words of phrases within them ("Rio de Janeiro", "Front pour la Justice"), and none of clauses.
    """
    low = {word for word in words if word[0].islower()}
    telling = low & OF_CLAUSES
    if not telling or function_word_share(words) or "'s" in text.replace("’", "'"):
        return False
    rest = {word for word in low - telling if word in OF_PHRASES or not word.isascii()}
    return 2 * len(telling) + len(rest) >= SURELY_FOREIGN


def is_latin(word: str) -> bool:
    """By the first letter: Latin letters with marks end before U+0250, or lie in U+1E00 to U+1EFF."""
    return word[0] < "\u0250" or "\u1e00" <= word[0] < "\u1f00"


def function_word_share(words: list[str]) -> float:
    return sum(bool(FUNCTION_WORD.fullmatch(word)) for word in words) / len(words)
