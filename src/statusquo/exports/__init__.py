"""One module a format. `EXPORTERS` is the whole list; to add a format, write its module and name it here."""

from .attributions import ATTRIBUTIONS
from .claims_csv import CLAIMS_CSV
from .claims_jsonl import CLAIMS_JSONL
from .plover import CAMEO, PLOVER
from .records import Exporter, Records

EXPORTERS: tuple[Exporter, ...] = (CLAIMS_JSONL, CLAIMS_CSV, ATTRIBUTIONS, PLOVER, CAMEO)

__all__ = ["EXPORTERS", "Exporter", "Records"]
