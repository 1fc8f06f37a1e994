"""The command line: one file a verb, and `main`, which turns every error into one clear line."""

from .app import main

__all__ = ["main"]
