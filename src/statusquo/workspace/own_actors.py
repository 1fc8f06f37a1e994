"""actors/ of a workspace: the actors that a user adds to those of the package, or edits, one a file."""

from __future__ import annotations

from pathlib import Path

from ..errors import OntologyError
from ..model import Issue
from ..ontology import DATA
from ..ontology.actor_shapes import OwnActor
from ..ontology.audit import problems
from ..ontology.files import files, read_each, read_yaml, wrong
from ..ontology.load import load, package_actors
from ..ontology.registry import unfit, with_own
from ..ontology.spelling import scripts

ACTORS = "actors"


def folder_of(workspace: Path) -> Path | None:
    """The folder, None where the workspace has none; raises OntologyError where that name is a file's."""
    folder = workspace / ACTORS
    if folder.is_file():
        raise OntologyError(wrong(folder, "a file; it has to be a folder with one file an actor"))
    return folder if folder.is_dir() else None


def actor_issues(workspace: Path) -> tuple[tuple[Issue, ...], tuple[Issue, ...]]:
    """What no command can read in the workspace's own actors, and what does not agree between the others and all the rest.

    Every file is looked at, so that all of it can be put right at once.
    """
    folder = folder_of(workspace)
    if folder is None:
        return (), ()
    sound, broken = read_each(files(folder), lambda path: read_yaml(path, OwnActor))
    package = package_actors(DATA)
    unusable = unfit(package, sound)
    own = {path: file for path, file in sound.items() if path not in unusable}
    disagreeing = problems(with_own(package, own), own, scripts(load())) if own else ()
    return (*broken, *unusable.values()), disagreeing
