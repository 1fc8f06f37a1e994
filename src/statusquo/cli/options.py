"""Options that several verbs share, and the workspace that they name."""

from __future__ import annotations

from contextvars import ContextVar
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from .. import workspace

chosen: ContextVar[Path | None] = ContextVar("chosen", default=None)
"""The workspace that was named before the verb."""


class Format(StrEnum):
    table = "table"
    json = "json"
    csv = "csv"


class Clock(StrEnum):
    reported = "reported"
    recorded = "recorded"


def text(name: str, metavar: str, told: str) -> Any:
    """An option that takes words, and that nothing stands for where it is left out."""
    return typer.Option(name, metavar=metavar, help=told, show_default=False)


Workspace = Annotated[
    Path | None,
    typer.Option(
        "--workspace",
        "-w",
        metavar="DIR",
        help="The workspace; without it STATUSQUO_WORKSPACE, else the nearest one upward from here.",
        show_default=False,
    ),
]
Subject = Annotated[
    str, typer.Argument(metavar="SUBJECT", help="A movement, government or state, by any usual name or id.")
]
OneSubject = Annotated[
    str | None, typer.Argument(metavar="SUBJECT", help="One subject only.", show_default=False)
]
Shape = Annotated[Format, typer.Option("--format", help="A table for people, json or csv for programs.")]
Axis = Annotated[str | None, text("--axis", "AXIS", "One axis only, such as recognition.")]
On = Annotated[str | None, text("--on", "DATE", "As things stood on that day; without it, today.")]
Day = Annotated[str | None, text("--on", "DATE", "Of that day, month or year only.")]
From = Annotated[str | None, text("--from", "DATE", "From that day.")]
To = Annotated[str | None, text("--to", "DATE", "Up to that day.")]
Known = Annotated[str | None, text("--known", "DATE", "As known on that day; without it, all that is known.")]
Copies = Annotated[
    bool, typer.Option("--copies", help="Also every copy of a text that stands there already.")
]
By = Annotated[
    Clock,
    typer.Option(
        "--clock", help="What --known asks: when it was reported, or when this workspace recorded it."
    ),
]

Claim = Annotated[
    str,
    typer.Argument(
        metavar="CLAIM", help="The id of a claim, or the start of it: review, why and show give it."
    ),
]
Because = Annotated[str, typer.Option("--because", metavar="TEXT", help="The reason, kept with the verdict.")]
Judge = Annotated[str | None, text("--by", "NAME", "Who judges; without it, your user name.")]


def folder_of_workspace(explicit: Path | None) -> Path:
    """Where the workspace lies that `open_workspace` opens."""
    from ..workspace import Workspace as Folder

    return Folder.folder_named(explicit or chosen.get())


def open_workspace(explicit: Path | None) -> workspace.Workspace:
    """The workspace named after the verb, else before it, else the one that is found."""
    from ..workspace import Workspace as Folder

    return Folder.find(explicit or chosen.get())
