"""Packages that only some users need: imported where they are used, asked for by name where they are missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .errors import MissingExtra


def needed(module: str, *, extra: str) -> Any:
    """A module of an extra; raises MissingExtra, which says how to install it."""
    try:
        return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise MissingExtra(
            f"{package} is not installed; it comes with: pip install 'statusquo[{extra}]'"
        ) from error
