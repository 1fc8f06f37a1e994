"""The whole record as a Frictionless data package: tables with keys, both clocks and types, and the way back.

datapackage.json    what each table and column is (https://datapackage.org)
documents, claims, entries, judgements, attributions, figures, actors, acts, statuses    one table each, as CSV or Parquet
"""

from ..records import FolderExporter
from .reading import Package, read
from .writing import write_csv_package, write_parquet_package

PACKAGE = FolderExporter(
    name="package", contents="all records as a data package of CSV tables", write=write_csv_package
)
PARQUET = FolderExporter(
    name="parquet", contents="all records as a data package of Parquet tables", write=write_parquet_package
)

__all__ = ["PACKAGE", "PARQUET", "Package", "read"]
