"""The exception tree. Problems in somebody's data are `Issue` records (model); these stop a command.

StatusQuoError
  +-- WorkspaceError       no workspace here, or one that this version cannot read
  |     +-- StoreBusy      another process is writing
  +-- OntologyError        a YAML file of acts, cues, statuses, actors or publishers is wrong
  +-- UnknownName          a subject, state, axis or document that nobody has heard of
  +-- UnclearQuestion      days that a question needs are missing, or stand in the wrong order
  +-- NothingRead          every input was refused
  +-- MissingExtra         a package that only some users need is not installed
"""

from __future__ import annotations

from .model import Issue


class StatusQuoError(Exception):
    """Base of all errors that the command line turns into one clear line."""

    exit_code = 1


class WorkspaceError(StatusQuoError):
    """There is no workspace here, or it cannot be opened."""

    exit_code = 3


class StoreBusy(WorkspaceError):
    """Another process holds the store for longer than we wait."""

    exit_code = 4


class OntologyError(StatusQuoError):
    """Declarative files are wrong; `found` is everything that is, each with file and line: the message has a line for each."""

    exit_code = 5

    def __init__(self, *found: Issue) -> None:
        super().__init__(*found)
        self.found = found

    def __str__(self) -> str:
        return "\n".join(f"{issue.where}: {issue.message}" for issue in self.found)


class UnknownName(StatusQuoError):
    """A name that no actor, axis or document has; the message offers the nearest ones."""

    exit_code = 2


class UnclearQuestion(StatusQuoError):
    """What was asked cannot be answered as it stands; the message says what is missing."""

    exit_code = 2


class NothingRead(StatusQuoError):
    """Inputs were given and none could be read."""

    exit_code = 1


class MissingExtra(StatusQuoError):
    """What was asked needs a package of an extra (`pandas`, `polars`, `parquet`); the message says how to install it."""

    exit_code = 3
