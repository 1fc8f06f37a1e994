"""datapackage.json: what each table and column of a package is, for programs that know the standard."""

from __future__ import annotations

from ...model.flat import Column
from .tables import TABLES, Table

DAYS = frozenset({"published_at", "reported_at", "effective"})
INSTANTS = frozenset({"recorded_at", "at"})
PARTIAL = frozenset(
    {
        "when_start",
        "when_end",
        "announced_start",
        "announced_end",
        "effective_start",
        "effective_end",
        "since",
        "until",
    }
)
PARTIAL_DATE = r"\d{4}(-\d{2}(-\d{2})?)?"
NOTES = {
    "published_at": "day of publication; empty where the report has none",
    "reported_at": "first clock: day of publication, or the day of recording where undated is true",
    "undated": "whether no day is known, so that reported_at (of an entry effective, too) must not be shown as one",
    "recorded_at": "second clock: when this workspace learned it",
    "since": "date that the text gives, as partial as it is; empty where it gives none",
    "effective": "first day on which the value is known to hold",
    "until": "last day that the text gives; empty where it is not known to have ended",
    "when_start": "when the act happens, as partial as the text; empty where no date is known",
    "when_end": "end of an interval",
    "grade": "tentative claims are suggestions: entries holds those that were borne out",
    "speaker_id": "on whose word, besides the outlet itself; empty where the outlet reports in its own voice",
    "position": "place within the report, from 0",
    "speaker_party_id": "who speaks, where it is known whom the words name; speaker_quote is what the report calls him",
    "upper": "the second number of a range; empty where there is one number only",
    "backing": "claim of independent origin without which this tentative one would not have posted",
    "extends": "term by which it goes on with what was granted before (ISO 8601), empty text where none is told",
    "denies": "the value that the claim says is not so; where that tells no other one, value is empty text",
    "still": "whether it goes on telling what may have begun before, so that it ends nothing",
    "universal": "said of all states: none has ...",
}
ESCAPING = (
    "In CSV files an apostrophe before =, +, -, @ (narrow or wide), a tab, a line end or another apostrophe keeps spreadsheets from running"
    " text as a formula; take one away from a text that begins with one. A lone apostrophe is an empty text, an empty cell"
    " is none. Lists are JSON."
)


def description(ontology: str, version: str, suffix: str) -> dict[str, object]:
    """The descriptor of a package whose files end with `suffix`: csv or parquet. The same records give the same one."""
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "statusquo",
        "title": "Who stands where, on whose word, as of which day",
        "description": ESCAPING if suffix == "csv" else "",
        "version": version,
        "ontology": ontology,
        "resources": [resource(table, suffix) for table in TABLES],
    }


def resource(table: Table, suffix: str) -> dict[str, object]:
    described: dict[str, object] = {
        "name": table.name,
        "description": table.meaning,
        "path": f"{table.name}.{suffix}",
        "format": suffix,
        "schema": schema(table),
    }
    if suffix == "csv":
        described |= {"type": "table", "mediatype": "text/csv", "encoding": "utf-8"}
        described |= {"dialect": {"delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": True}}
    return described


def schema(table: Table) -> dict[str, object]:
    found: dict[str, object] = {
        "fields": [field(column, table) for column in table.columns],
        "missingValues": [""],
        "foreignKeys": [
            {
                "fields": list(reference.columns),
                "reference": {"resource": reference.table, "fields": list(reference.keys)},
            }
            for reference in table.references
        ],
    }
    return found | ({"primaryKey": list(table.key)} if table.key else {})


def field(column: Column, table: Table) -> dict[str, object]:
    constraints: dict[str, object] = {}
    if column.name in table.key or (
        not column.optional and (column.options or column.kind not in {"string", "array"})
    ):
        constraints["required"] = True
    if column.options:
        constraints["enum"] = list(column.options)
    if column.name in PARTIAL:
        constraints["pattern"] = PARTIAL_DATE
    described: dict[str, object] = {"name": column.name, "type": kind(column)}
    if column.name in INSTANTS:
        described["format"] = "any"
    if column.name in NOTES:
        described["description"] = NOTES[column.name]
    return described | ({"constraints": constraints} if constraints else {})


def kind(column: Column) -> str:
    if column.name in DAYS:
        return "date"
    return "datetime" if column.name in INSTANTS else column.kind
