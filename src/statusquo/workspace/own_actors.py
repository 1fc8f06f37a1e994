"""actors/ of a workspace: the actors that a user adds to those of the package, or edits, one a file."""

from __future__ import annotations

from pathlib import Path

from ..model import Issue
from ..ontology import DATA, Ontology
from ..ontology.audit import problems
from ..ontology.load import package_actors
from ..ontology.registry import own_files, with_own
from ..ontology.spelling import scripts

ACTORS = "actors"


def folder_of(workspace: Path) -> Path | None:
    """The folder, None where the workspace has none."""
    folder = workspace / ACTORS
    return folder if folder.is_dir() else None


def actor_issues(workspace: Path, ontology: Ontology) -> tuple[Issue, ...]:
    """What is wrong between the workspace's own actors and all others, with file and line."""
    own = own_files(folder_of(workspace))
    if not own:
        return ()
    return problems(with_own(package_actors(DATA), own), own, scripts(ontology))
