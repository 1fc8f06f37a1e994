"""Who tells of a deed, above the clause that tells it: "Chad said that Peru had recognised it", "denied having recognised it"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..syntax import roles, tree
from .asking import VERBS, doer
from .rumours import Rumours
from .scopes import Scopes

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .walk import Walk

CLAUSES = frozenset({"ccomp", "parataxis"})


class Tellers:
    """The verbs of saying, and what may turn them; holds no state."""

    def __init__(self, scopes: Scopes, rumours: Rumours, said: Sequence[str]) -> None:
        self.scopes, self.rumours, self.said = scopes, rumours, frozenset(said)

    def tell(self, node: Token, parent: Token, walk: Walk) -> None:
        """Above the boundary only the speaker is of interest, and a negated or doubtful saying."""
        if node.dep_ not in CLAUSES:
            return
        if (rumour := self.rumours.of(parent)) is not None:
            walk.doubt(f"nobody vouches for it: {rumour}")
        if tree.lemma(parent) not in self.said:
            return
        walk.sayer = tree.first(roles.subject(parent))
        said = [*self.scopes.beside_verb(parent), *self.scopes.on_subject(parent, walk.trigger)]
        if any(cue.polarity == "negated" for cue, _ in said):
            walk.doubt("saying negated")
        elif any(cue.modality not in {None, "possible"} for cue, _ in said):
            walk.doubt("not said yet")
        if any(True for _ in self.scopes.opening(node)):
            walk.doubt("asked, not said")

    def tell_of_oneself(self, node: Token, verb: Token, walk: Walk) -> None:
        """As in "denied having recognised it", "claims to have met it": who acts says so, and that is known from him."""
        if node.pos_ in VERBS and verb.pos_ == "VERB" and tree.lemma(verb) in self.said and not walk.asked:
            walk.sayer = walk.sayer or doer(verb)
