"""Knowledge as data: shapes of the declarative files, their loading, their cross-checks."""

from .load import DATA, Ontology, load
from .shapes import ActFile, Cue, Effect, StatusFile, Unit

__all__ = ["DATA", "ActFile", "Cue", "Effect", "Ontology", "StatusFile", "Unit", "load"]
