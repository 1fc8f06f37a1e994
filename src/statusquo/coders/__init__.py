"""Sentence -> Reading: what a sentence says somebody did, before anybody is named."""

from .lexicon import LexiconCoder
from .reading import Coder, Reading

CODERS = (LexiconCoder,)
"""The coders of this version, in the order in which they read a sentence; each takes the ontology."""

__all__ = ["CODERS", "Coder", "LexiconCoder", "Reading"]
