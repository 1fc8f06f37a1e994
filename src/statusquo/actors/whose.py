"""Whom "whose" means: "Kenya, whose foreign minister met", "the emir, whose envoy saw both"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax.relatives import owner_of_whose

if TYPE_CHECKING:
    from ..model import Party
    from ..syntax.words import Token
    from .cast import Cast


def meant_by_whose(word: Token, cast: Cast) -> Party | None:
    """The party that the noun before the relative clause names; None of every other word."""
    owner = owner_of_whose(word)
    return cast.named(owner) if owner is not None else None
