"""A folder of the user's: settings, dossiers and the store. The one facade for command line, web and Python users.

workspace = Workspace.find()
workspace.add([Path("reports")])
for row in workspace.status("Taliban", on="2025-07-10").rows: ...
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Self, get_args

from .. import pipeline
from ..errors import NothingRead, OntologyError, UnclearQuestion, WorkspaceError
from ..events.copies import similar
from ..events.templates import tell_of_others
from ..frames import Listing
from ..model import Clock, Document, Issue, Verdict, first_day
from ..ontology import Ontology, load
from ..ontology.files import read_each
from ..store import Store
from ..store.connection import holds_anything
from ..views.archive import was_out
from ..views.changes import Changes, changes, days_before
from ..views.check import Checked, check, find_party
from ..views.dates import Day, as_date, as_full_day
from ..views.dossier import build, desk_of
from ..views.dossier_disputes import disputed
from ..views.dossier_file import DOSSIERS, dossier_files, read_dossier
from ..views.dossier_followed import followed_up
from ..views.dossier_read import bearing
from ..views.dossier_records import Dossier
from ..views.figures import Counted, figures
from ..views.names import one_of
from ..views.period import Period
from ..views.review import Decided, Suggestion, decided, review
from ..views.show import Shown, show
from ..views.statements import Statement, statements
from ..views.status import Status, status
from ..views.timeline import Timeline, find_act_axis, timeline
from ..views.why import Why, why
from . import hearing
from .account import Account, AddSummary, now, place_of
from .actors import Actors
from .comparing import Comparing
from .disputing import Disputing
from .exporting import Exporting
from .following import Following
from .own_actors import folder_of
from .settings import NEWEST, SETTINGS, Settings, read_settings, require_model, settings_text

STORE = "statusquo.db"
VARIABLE = "STATUSQUO_WORKSPACE"
RECENT_DAYS = 90

Progress = Callable[[int, int, str], None]
"""Called before each input with the number done, the number in all, and what is being read."""


class Workspace(Actors, Comparing, Disputing, Following, Exporting):
    """One folder with its store open; use it as a context manager, or close it."""

    def __init__(self, folder: Path, settings: Settings, store: Store, ontology: Ontology) -> None:
        self.folder = folder
        self.settings = settings
        self.store = store
        self.ontology = ontology

    # ---------------------------------------------------------------------------------- making and finding

    @classmethod
    def create(cls, folder: Path | str, *, name: str = "", today: Day | None = None) -> Workspace:
        """A new workspace in a folder that is made if need be, or a new store in one that has lost its own; raises
        WorkspaceError where there is one already.
        """
        folder = Path(folder)
        settled = (folder / SETTINGS).exists()
        if settled and holds_anything(folder / STORE):
            raise WorkspaceError(f"{folder} is a workspace already; use it with -w {folder}")
        try:
            (folder / DOSSIERS).mkdir(parents=True, exist_ok=True)
            if not settled:
                day = None if today is None else NEWEST if today == NEWEST else as_full_day(today)
                text = settings_text(name or folder.resolve().name, day)
                (folder / SETTINGS).write_text(text, encoding="utf-8")
        except OSError as error:
            raise WorkspaceError(f"{folder}: a workspace cannot be made here: {error.strerror}") from error
        return cls._open(folder, create=True)

    @classmethod
    def open(cls, folder: Path | str) -> Workspace:
        """The workspace in that folder; raises WorkspaceError where there is none, it is of a newer version, or its store is gone."""
        return cls._open(Path(folder), create=False)

    @classmethod
    def _open(cls, folder: Path, *, create: bool) -> Workspace:
        if not (folder / SETTINGS).is_file():
            raise WorkspaceError(
                f"{folder} is no workspace: it has no {SETTINGS}; make one with: statusquo new {folder}"
            )
        settings, ontology = read_settings(folder), load(own=folder_of(folder))
        store = Store.open(folder / STORE, create=create, ontology=ontology)
        return cls(folder, settings, store, ontology)

    @classmethod
    def find(cls, explicit: Path | str | None = None) -> Workspace:
        """The workspace named, else that of STATUSQUO_WORKSPACE, else the nearest one upward from here."""
        return cls.open(cls.folder_named(explicit))

    @staticmethod
    def folder_named(explicit: Path | str | None = None) -> Path:
        """The folder of the workspace that `find` opens."""
        if explicit is not None:
            return Path(explicit)
        if named := os.environ.get(VARIABLE):
            return Path(named)
        here = Path.cwd()
        for folder in (here, *here.parents):
            if (folder / SETTINGS).is_file():
                return folder
        raise WorkspaceError(
            f"no workspace in {here} or above it: make one with `statusquo new DIR`, or name one with -w DIR or {VARIABLE}"
        )

    def close(self) -> None:
        self.store.close()

    def __repr__(self) -> str:
        return f"Workspace({str(self.folder)!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ---------------------------------------------------------------------------------- reading

    def add(
        self,
        paths: Path | str | Iterable[Path | str],
        *,
        published: Day | None = None,
        day_from_name: bool = False,
        progress: Progress | None = None,
    ) -> AddSummary:
        """Reads files and folders; each document is kept as soon as it is coded, and posted before this returns.

        `published` is an ISO day, month or year for reports without one, `day_from_name` says that the day in a file's name is that
        of such a report. One that was kept without a day and comes with one is read anew. Whatever is interrupted goes on where it
        stopped. Raises WorkspaceError where the parser that the settings name is not installed.
        """
        inputs = [Path(path) for path in ([paths] if isinstance(paths, Path | str) else paths)]
        otherwise = None if published is None else as_date(published)
        require_model(self.settings.model, self.folder)
        account = Account()
        try:
            for item in self._inputs(inputs, otherwise, progress, day_from_name):
                if isinstance(item, Issue):
                    account.note(item)
                elif not self.store.has(item.id):
                    self._code(item, account)
                else:
                    self._meet_again(item, account)
        finally:
            self.post()
        return account.summary(self.store.copies())

    def _inputs(
        self, paths: Sequence[Path], published: str | None, progress: Progress | None, by_name: bool
    ) -> Iterator[Document | Issue]:
        total = pipeline.count_inputs(paths) if progress else 0
        done = 0
        for done, item in enumerate(
            pipeline.read_documents(paths, self.ontology, published, by_name=by_name)
        ):
            if progress:
                progress(done, max(total, done + 1), place_of(item))
            yield item
        if progress:
            progress(max(total, done), max(total, done), "")

    def _meet_again(self, read: Document, account: Account) -> None:
        """A report that is in the store: known, unless it was kept without a day and has one now."""
        known = self.store.document(self.store.current(read.id))
        if read.text == known.text and known.published_at is None and read.published_at is not None:
            self._code(replace(read, id=pipeline.dated_id(read)), account, older=known.id)
        else:
            account.meet_again(read, known)

    def _code(self, document: Document, account: Account, older: str | None = None) -> None:
        """Reads a report and keeps it, in the place of an `older` reading of it without its day where there is one."""
        try:
            coding = pipeline.code_as(self.settings.coder, document, self.ontology, self.settings.model)
        except (ValueError, RecursionError) as error:
            place = document.path or document.id
            account.issues.append(
                Issue(code="not-coded", message=f"cannot be parsed: {error}", where=place, severity="error")
            )
            return
        sketch, at = pipeline.sketch(document.text), now()
        if older is not None:
            account.dated += self.store.supersede(older, coding, at, sketch, similar, tell_of_others)
        elif self.store.save(coding, at, sketch, similar, tell_of_others):
            account.count(coding, at)
        else:
            account.known += 1

    # ---------------------------------------------------------------------------------- asking

    def status(
        self,
        subject: str,
        *,
        axis: str | None = None,
        toward: str | None = None,
        on: Day | None = None,
        known: Day | None = None,
        clock: Clock = "reported",
        everything: bool = False,
    ) -> Status:
        """Who stands where toward a subject; `everything` adds the states that nothing is known of."""
        return status(
            self.archive,
            subject=self._actor(subject),
            moment=self.moment(on, known, clock),
            axis=self._axis(axis),
            toward=self._party(toward),
            everything=everything,
        )

    def why(
        self,
        subject: str,
        toward: str,
        *,
        axis: str | None = None,
        on: Day | None = None,
        known: Day | None = None,
        clock: Clock = "reported",
    ) -> Why:
        """Every claim behind, against and beside the cells between the two."""
        return why(
            self.archive,
            subject=self._actor(subject),
            toward=find_party(toward, self.archive),
            moment=self.moment(on, known, clock),
            axis=self._axis(axis),
        )

    def timeline(
        self,
        subject: str,
        *,
        start: Day | None = None,
        end: Day | None = None,
        axis: str | None = None,
        actor: str | None = None,
        everything: bool = False,
    ) -> Timeline:
        """What happened to or by a subject, oldest first."""
        return timeline(
            self.archive,
            subject=self._actor(subject),
            period=Period.given(start=start, end=end),
            axis=None if axis is None else find_act_axis(axis, self.archive),
            actor=self._party(actor),
            everything=everything,
        )

    def show(self, document: str) -> Shown:
        """One report by id, the start of an id, or path; raises UnknownName."""
        found = self.store.find_document(document)
        return show(
            self.archive,
            document=found,
            sentences=self.store.sentences(found.id),
            claims=self.store.claims_of(found.id),
            abstentions=self.store.abstentions_of(found.id),
        )

    def changes(
        self, subject: str | None = None, *, since: Day | None = None, days: int = RECENT_DAYS
    ) -> Changes:
        """What changed from `since`, or in the last `days`, to the day of the newest report."""
        if days < 1:
            raise UnclearQuestion(f"changes of the last {days} days: it should be one day or more")
        until = self.archive.newest_report() or self.today
        return changes(
            self.archive,
            since=days_before(until, days) if since is None else first_day(as_date(since)),
            until=until,
            subject=self._party(subject),
        )

    def statements(
        self, *, by: str | None = None, about: str | None = None, on: Day | None = None,
        start: Day | None = None, end: Day | None = None,
    ) -> Listing[Statement]:  # fmt: skip
        """Who said what, newest first; partial dates stand for all their days."""
        period = Period.given(on, start, end)
        heard = statements(self.archive, hearing.attributions(self), by=by, about=about, period=period)
        return Listing(Statement, heard)

    def figures(
        self, *, about: str | None = None, by: str | None = None, on: Day | None = None,
        start: Day | None = None, end: Day | None = None,
    ) -> Listing[Counted]:  # fmt: skip
        """How many of what, on whose word, newest first."""
        period = Period.given(on, start, end)
        told = figures(self.archive, hearing.figures(self), about=about, by=by, period=period)
        return Listing(Counted, told)

    def review(self, subject: str | None = None) -> Listing[Suggestion]:
        """Tentative claims that would post were they accepted: those on recognition first, then by day."""
        return Listing(Suggestion, review(self.archive, subject=self._party(subject)))

    def judge(self, claim: str, verdict: Verdict, because: str, by: str) -> Decided:
        """Keeps a person's verdict on a claim (its id or the start of it) and posts anew; a later verdict overrides it. One that
        the same person has given for the same reason, and that still stands, is not kept twice.
        """
        one_of("verdict", verdict, get_args(Verdict))
        if not because.strip():
            raise UnclearQuestion("a verdict needs a reason: it is empty")
        if not by.strip():
            raise UnclearQuestion("a verdict needs the name of whoever gives it: it is empty")
        found = self.store.find_claim(claim)
        before = self.archive.verdicts.get(found)
        if before is None or (before.verdict, before.reason, before.who) != (verdict, because, by):
            self.store.judge(found, verdict, because, by, now())
            self.post()
        return decided(self.archive, found, before)

    def documents(self) -> Listing[Document]:
        """The reports by day of publication, those without one last."""
        return Listing(Document, self.store.documents())

    def subjects(self) -> tuple[str, ...]:
        """Whom the dossiers of this workspace are about."""
        return tuple(read_dossier(path).subject for path in dossier_files(self.folder))

    @staticmethod
    def unreadable(folder: Path) -> tuple[Issue, ...]:
        """All that is wrong with the dossier files of a workspace in themselves."""
        return read_each(dossier_files(folder), read_dossier)[1]

    def check(self, dossier: Path | str | None = None) -> tuple[Checked, ...]:
        """The expectations of one dossier file, or of all; raises NothingRead where there is none, and OntologyError with
        all that is wrong in the files.
        """
        paths = (self._dossier_path(Path(dossier)),) if dossier else dossier_files(self.folder)
        if not paths and folder_of(self.folder) is None:
            raise NothingRead(f"nothing to check: no dossier (*.yml) in {self.folder / DOSSIERS}")
        checked, found = read_each(paths, lambda path: check(self.archive, path))
        if found:
            raise OntologyError(*found)
        return tuple(one for results in checked.values() for one in results)

    def dossier(self, subject: str, *, on: Day | None = None, known: Day | None = None) -> Dossier:
        """Everything about a subject on one page, as records; `exports.page.render` draws it."""
        named, moment = self._actor(subject), self.moment(on, known)
        archive = self.archive
        pledged = self.pledges(subject, on=on, known=known)
        stood = self.positions(subject, on=on, known=known)
        against = self.conflicts(subject, on=on, known=known, state="all")
        cells = archive.cells(moment, named)
        wanted = bearing(archive, named, cells, (pledged, stood, against))
        known_then = [t for t in archive.testimonies if archive.known(t, moment)]
        heard = {t.document.id for t in known_then}
        read = [d for d in self.store.documents() if d.id in heard or was_out(d, moment.known)]
        documents = [d for d in read if d.id in wanted]
        testimonies = [t for t in known_then if t.document.id in wanted]
        page = build(
            archive.ontology.actors.get(named.id, named),
            cells,
            testimonies,
            archive.events(testimonies),
            documents,
            archive.ontology,
            moment.on,
            moment.known,
            copies=archive.copies,
            entries=archive.entries,
            read=(len(read), len(known_then)),
        )
        desk = desk_of(documents, archive.ontology)
        return disputed(followed_up(page, pledged, stood, archive, desk), against, archive, desk)

    # ---------------------------------------------------------------------------------- names

    def _dossier_path(self, dossier: Path) -> Path:
        """A path as given, or the name of a dossier of this workspace."""
        inside = self.folder / DOSSIERS / f"{dossier.name.removesuffix('.yml')}.yml"
        return inside if inside.exists() and not dossier.exists() else dossier
