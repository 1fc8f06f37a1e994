"""Puts the verbs together, and turns whatever goes wrong into one line on stderr and an exit code."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import Annotated

import typer

from . import (
    accept,
    actor,
    actors,
    add,
    changes,
    check,
    conflicts,
    demo,
    diff,
    export,
    figures,
    firsts,
    new,
    news,
    options,
    output,
    pledges,
    positions,
    reject,
    report,
    review,
    show,
    statements,
    status,
    tally,
    timeline,
    why,
    without,
)

VERBS = (
    demo,
    new,
    add,
    status,
    why,
    tally,
    timeline,
    changes,
    diff,
    news,
    conflicts,
    firsts,
    without,
    pledges,
    positions,
    statements,
    figures,
    actor,
    actors,
    review,
    accept,
    reject,
    show,
    report,
    export,
    check,
)
"""Each module holds `run`, the verb, and `EXAMPLE`, the lines that its help ends with; some `COMMANDS` below the verb."""

TRACEBACK = "--traceback"
DEBUG_VARIABLE = "STATUSQUO_DEBUG"
INTERRUPTED = 130
OWN_FAULT = 70
EMPTY_OPTION = re.compile(r"--[\w-]+=\s*")
BYTES = re.compile("[\ud800-\udfff]")
"""How Python passes on what it could not decode."""
RAW = {
    "Value error, ": "",
    "Input should be": "it should be",
    ", unable to parse string as an integer": "",
}
"""What typer passes on as its validator words it."""

EPILOG = """\b
Exit codes:
  0    done
  1    nothing could be read, or a check failed
  2    a wrong option, or a name that nobody has heard of
  3    no workspace here, or one that this version cannot open
  4    another process is writing to the workspace
  5    a data file (dossier, act, actor ...) is wrong
  6    some inputs were read, others could not be
  70   an error of statusquo itself
  130  interrupted; what was read is kept

\b
Variables:
  STATUSQUO_WORKSPACE  the workspace, where -w does not name one
  STATUSQUO_DEBUG      show tracebacks, as --traceback does
  NO_COLOR             no colours

\b
Example:
  statusquo demo
  statusquo new afghanistan && cd afghanistan
  statusquo add ~/reports
  statusquo status Taliban --on 2024-06-01
"""


def print_version(wanted: bool) -> None:
    if wanted:
        from ..version import __version__

        print(f"statusquo {__version__}")
        raise typer.Exit


def start(
    workspace: options.Workspace = None,
    _traceback: Annotated[
        bool, typer.Option(TRACEBACK, help="Show where in the code an error arose.")
    ] = False,
    _version: Annotated[
        bool, typer.Option("--version", callback=print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Who stands where, on whose word, as of which day.

    Reads reports about a disputed authority and keeps what they claim: who recognises whom, who accepted whose envoy,
    who lists or sanctions whom, since when, on whose word. Every answer opens to the sentence that bears it.
    """
    options.chosen.set(workspace)


def build() -> typer.Typer:
    app = typer.Typer(
        name="statusquo",
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(epilog=EPILOG)(start)
    for verb in VERBS:
        name = verb.__name__.rpartition(".")[2]
        epilog = f"\b\nExample:\n{verb.EXAMPLE}"
        if below := getattr(verb, "COMMANDS", ()):
            group = typer.Typer(name=name, epilog=epilog, context_settings=app.info.context_settings)
            group.callback(invoke_without_command=True)(verb.run)
            for command in below:
                group.command(command.__name__)(command)
            app.add_typer(group)
        else:
            app.command(name, epilog=epilog)(verb.run)
    return app


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments) or ["--help"]
    output.forgiving()
    debug = TRACEBACK in given or bool(os.environ.get(DEBUG_VARIABLE))
    try:
        words = [word for word in given if word != TRACEBACK]
        refuse_unusable(words)
        code = build()(words, prog_name="statusquo", standalone_mode=False)
        sys.stdout.flush()
    except (KeyboardInterrupt, typer.Abort):
        code = INTERRUPTED
    except BrokenPipeError:
        return close_pipe()
    except Exception as error:
        if debug:
            raise
        code, line = explained(error)
        complain(line)
    if code == INTERRUPTED:
        complain("interrupted; what was read is kept, the same command goes on from there")
    return code if isinstance(code, int) else 0


def refuse_unusable(words: Sequence[str]) -> None:
    """Raises UnclearQuestion for an argument or option that says nothing, or is no text: no verb has a use for it."""
    from ..errors import UnclearQuestion

    for before, word in pairwise(("", *words)):
        place = word.partition("=")[0].strip() if word.startswith("--") else ""
        place = place or (before if before.startswith("-") else "an argument")
        if EMPTY_OPTION.fullmatch(word) or not word.strip():
            raise UnclearQuestion(f"{place}: it is empty")
        if BYTES.search(word):
            raise UnclearQuestion(f"{place}: it is not UTF-8 text")


def explained(error: Exception) -> tuple[int, str]:
    """The exit code of an error and the line that tells of it."""
    from ..errors import StatusQuoError

    if isinstance(error, StatusQuoError):
        return error.exit_code, str(error)
    if isinstance(error, usage_error()):
        return 2, usage_line(error)
    if isinstance(error, OSError):
        return 1, f"{error.filename or 'input or output'}: {error.strerror or error}"
    return OWN_FAULT, f"{type(error).__name__}: {error} (this should not happen; {TRACEBACK} shows where)"


def usage_error() -> type[Exception]:
    """What typer raises for a wrong option or argument; which package defines it depends on typer's version."""
    base: type[Exception] = typer.BadParameter.__mro__[1]
    return base


def usage_line(error: Exception) -> str:
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "statusquo"
    message = str(getattr(error, "format_message", error.__str__)()).replace("?.", "?")
    for raw, plain in RAW.items():
        message = message.replace(raw, plain)
    stop = "" if message.endswith("?") else "."
    return f"{message.rstrip('.')}{stop} See: {path} --help"


def complain(lines: str) -> None:
    for line in lines.splitlines():
        print(f"statusquo: {line}", file=sys.stderr)


def close_pipe() -> int:
    """The reader has gone (`| head`): nothing is left to say, and Python must not complain at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
