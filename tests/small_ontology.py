"""An ontology of the word lists that the text stage reads, without acts and actors, for tests to add their own."""

from functools import cache

from statusquo.ontology.files import read_yaml
from statusquo.ontology.load import DATA, Ontology
from statusquo.ontology.shapes import BoilerplateFile, WordsFile

CUES = DATA / "cues" / "en"


@cache
def word_ontology() -> Ontology:
    words: dict[str, tuple[str, ...]] = {}
    for name in ("abbreviations", "calendar", "gate"):
        words |= read_yaml(CUES / f"{name}.yml", WordsFile).lists
    return Ontology(
        acts={},
        cues=(),
        words=words,
        boilerplate=read_yaml(CUES / "boilerplate.yml", BoilerplateFile).boilerplate,
        statuses={},
        actors={},
        publishers={},
        vocabulary=frozenset(),
        digest="",
    )
