"""actors/ of a workspace: the actors that a user adds to those of the package, or edits, one a file."""

from __future__ import annotations

from pathlib import Path

from ..model import Issue
from ..ontology import DATA
from ..ontology.actor_shapes import OwnActor
from ..ontology.audit import problems
from ..ontology.files import files, read_each, read_yaml
from ..ontology.load import load, package_actors
from ..ontology.registry import nameless, with_own
from ..ontology.spelling import scripts

ACTORS = "actors"


def folder_of(workspace: Path) -> Path | None:
    """The folder, None where the workspace has none."""
    folder = workspace / ACTORS
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
    unnamed = nameless(package, sound)
    own = {path: file for path, file in sound.items() if path not in unnamed}
    disagreeing = problems(with_own(package, own), own, scripts(load())) if own else ()
    return (*broken, *unnamed.values()), disagreeing
