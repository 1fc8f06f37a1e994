"""One module a format. `EXPORTERS` and `FOLDER_EXPORTERS` are the whole list; to add a format, write its module and name it here."""

from .attributions import ATTRIBUTIONS
from .claims_csv import CLAIMS_CSV
from .claims_jsonl import CLAIMS_JSONL
from .package import PACKAGE, PARQUET
from .plover import CAMEO, PLOVER
from .records import Exporter, FolderExporter, Records
from .wikidata import WIKIDATA

EXPORTERS: tuple[Exporter, ...] = (CLAIMS_JSONL, CLAIMS_CSV, ATTRIBUTIONS, PLOVER, CAMEO, WIKIDATA)
FOLDER_EXPORTERS: tuple[FolderExporter, ...] = (PACKAGE, PARQUET)

__all__ = ["EXPORTERS", "FOLDER_EXPORTERS", "Exporter", "FolderExporter", "Records"]
