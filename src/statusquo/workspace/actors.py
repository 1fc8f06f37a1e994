"""The part of a workspace that is about actors: who is known, who only reports name, and what persons say of those."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, cast

from ..errors import UnclearQuestion, UnknownName
from ..frames import Listing
from ..model import ActorKind, Naming, slug
from ..review.namings import Identities
from ..views.actor import Profile, profile
from ..views.archive import Archive
from ..views.dates import Day
from ..views.strangers import Stranger, strangers
from . import hearing
from .account import now
from .asking import Asking
from .naming import NamedStore

if TYPE_CHECKING:
    from .facade import Workspace


class Actors(Asking):
    """What `Workspace` has beside its reports; it is no class by itself."""

    # ---------------------------------------------------------------------------------- asking

    def actor(self, name: str, *, on: Day | None = None) -> Profile:
        """Who an actor is on a day, what it did, what was done to it, and who speaks for it; raises UnknownName."""
        return profile(
            self.archive, actor=self.archive.names.find(name), on=self.moment(on).on,
            told=hearing.attributions(cast("Workspace", self)),
        )  # fmt: skip

    def actors(self, *, everything: bool = False) -> Listing[Stranger]:
        """Actors that only reports name, the most frequent first; `everything` adds those that a person has named."""
        found = strangers(
            self.store.testimonies(), self.store.sightings(), self.store.documents(), self.store.namings(),
            self.ontology, everything=everything,
        )  # fmt: skip
        return Listing(Stranger, found)

    # ---------------------------------------------------------------------------------- judging

    def merge_actors(self, actor: str, same_as: str, because: str, by: str) -> Naming:
        """Says that an actor which only reports name is the same as another, known or not."""
        one, other = self._stranger(actor), self._anyone(same_as)
        identities = Identities(self.store.namings(), self.ontology.actors)
        if identities.same(other) in {one, identities.same(one)}:
            raise UnknownName(f"{actor!r} and {same_as!r} are one actor already")
        self._refuse_kind(
            one, actor, self.ontology.actors[other].kind if other in self.ontology.actors else None
        )
        return self._say(Naming(actor=one, action="merge", same_as=other, reason=because, who=by, at=now()))

    def split_actor(
        self, actor: str, because: str, by: str, *, document: str | None = None, name: str | None = None
    ) -> Naming:
        """Says that an actor is by itself again; with a document, that its name means another one there, called `name`."""
        one = self._stranger(actor)
        if document is None:
            if name is not None:
                raise UnclearQuestion(
                    "a split that gives a name needs the report in which it is meant: --in REPORT"
                )
            return self._say(Naming(actor=one, action="split", reason=because, who=by, at=now()))
        found = self.store.find_document(document)
        if name is None:
            raise UnknownName(f"how is {actor!r} to be called in {found.id[:8]}? Give a name")
        refuse_wordless(name)
        return self._say(
            Naming(actor=one, action="split", document=found.id, name=name, reason=because, who=by, at=now())
        )

    def name_actor(
        self, actor: str, name: str, because: str, by: str, *, kind: ActorKind | None = None
    ) -> Naming:
        """Gives an actor that only reports name a name and a kind; where a file knows the name, says that it is that actor.

        Raises UnclearQuestion for a name without letters and for a kind that cannot be.
        """
        one = self._stranger(actor)
        refuse_wordless(name)
        known = self._known(name)
        if known is None:
            self._refuse_kind(one, actor, kind)
            return self._say(
                Naming(actor=one, action="name", name=name, kind=kind, reason=because, who=by, at=now())
            )
        if kind not in {None, self.ontology.actors[known].kind}:
            told = self.ontology.actors[known].kind
            raise UnclearQuestion(f"{name!r} has a file, which gives the kind {told}: it cannot be {kind}")
        return self.merge_actors(actor, known, because, by)

    def undo_naming(self, actor: str, because: str, by: str) -> Naming:
        """Takes back the latest judgement on an actor that nobody has taken back; raises UnknownName where there is none."""
        one = self._stranger(actor)
        made = [naming for naming in self.store.namings() if naming.actor == one]
        for naming in reversed(made):
            there = [other for other in made if other.document == naming.document]
            undone = sum(other.action == "undo" for other in there)
            if len(there) > 2 * undone:
                return self._say(
                    Naming(
                        actor=one, action="undo", document=naming.document, reason=because, who=by, at=now()
                    )
                )
        raise UnknownName(f"nobody has said anything of {actor!r} that still stands")

    def _say(self, naming: Naming) -> Naming:
        """Keeps a judgement, later than all before it, and posts anew; what waits to be posted is posted under the old names."""
        if not self.store.all_posted():
            self.post()
        last = max([*(n.at for n in self.store.namings()), self.store.last_instant()])
        naming = replace(naming, at=later(naming.at, last))
        self.store.name(naming)
        self.post()
        return naming

    def _refuse_kind(self, one: str, called: str, kind: ActorKind | None) -> None:
        """Raises UnclearQuestion where reports tell of the actor as of a person, and that kind is another."""
        heard = (said.speaker_party for _, said in self.store.attributions())
        if kind not in {None, "person"} and any(p and (p.id, p.kind) == (one, "person") for p in heard):
            raise UnclearQuestion(f"reports tell of {called!r} as of a person: its kind cannot be {kind}")

    # ---------------------------------------------------------------------------------- names

    def archive_of_all(self) -> Archive:
        """All that the store holds, as every view wants it; as it is kept where nobody has named anyone."""
        if not self.store.namings():
            return Archive(self.ontology, self.store)
        named = NamedStore(self.store, self.ontology)
        return Archive(self.ontology, named, called=named.called())

    def _stranger(self, wanted: str) -> str:
        """The id of an actor that only reports name; raises UnknownName where a file knows it, or nobody does."""
        found = {seen.id: seen.name for seen in self.actors(everything=True)} | self._voices()
        key = slug(wanted)
        if key in found:
            return key
        exact = [actor for actor, name in found.items() if name.casefold() == wanted.casefold()]
        if exact:
            return exact[0]
        if self._known(wanted) is not None:
            raise UnknownName(
                f"{wanted!r} has a file of its own; only actors that reports alone name are judged so"
            )
        from ..views.names import unknown

        raise unknown("unnamed actor", wanted, found.values())

    def _voices(self) -> dict[str, str]:
        """Whom reports only quote, by id: nobody waits to name them, but anybody may."""
        heard = (said.speaker_party for _, said in self.store.attributions())
        return {
            one.id: one.name
            for one in heard
            if one and one.kind != "collective" and one.id not in self.ontology.actors
        }

    def _known(self, wanted: str) -> str | None:
        """The actor of the ontology that is called so, None where none is."""
        from ..views.names import Names

        try:
            return Names(self.ontology).find(wanted).id
        except UnknownName as error:
            if "may be any of" in str(error):
                raise
            return None

    def _anyone(self, wanted: str) -> str:
        known = self._known(wanted)
        return known if known is not None else self._stranger(wanted)


def refuse_wordless(name: str) -> None:
    if not any(letter.isalnum() for letter in name):
        raise UnclearQuestion(f"{name!r} is no name: it has no letters")


def later(at: str, last: str) -> str:
    """An instant, or a second after the last one where the clock has not moved: judgements never fall on one instant."""
    if at > last:
        return at
    return (datetime.fromisoformat(last) + timedelta(seconds=1)).isoformat(timespec="seconds")
