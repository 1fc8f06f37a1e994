"""Mention -> Actor: the names of a text, and who is meant by a noun phrase, a pronoun, an office."""

from .index import ActorIndex
from .scene import Scene

__all__ = ["ActorIndex", "Scene"]
