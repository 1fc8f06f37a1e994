"""The names of a report are looked for once: each sentence has those that it would have if it were looked at by itself."""

import pytest

from statusquo import ontology, pipeline
from statusquo.actors.index import ActorIndex
from statusquo.actors.spelt import Spelt
from statusquo.model import Document
from statusquo.text.splitting import split

KNOWN = ontology.load()
INDEX = ActorIndex(KNOWN)
SAMPLES = [*pipeline.read_documents([ontology.DATA / "samples" / "reports"], KNOWN)]
TEXTS = (
    "Ghana met Peru in Accra. Chad Smith, a musician, stayed in Chad’s capital. Seattle, Washington, said “Peru” would go.",
    "Officials met in Washington. Peru agreed.\nMichael Jordan did not. Jordan did, said the U.S. Ghana went on.",
    "The U.N. Security Council met. The Security Council of Verania did not; pro-Russian and anti-Taliban groups did.",
    "On 12 May Chad and Niger signed. The Congo River rose. It reached Paris.",
)


def reports():
    made = [Document(id="d", text=text, published_basis="unknown") for text in TEXTS]
    return [*made, *(one for one in SAMPLES if isinstance(one, Document))]


def is_certain(hit):
    return hit.why != "supported name"


@pytest.mark.parametrize("report", reports(), ids=lambda report: report.text[:30])
def test_a_sentence_has_the_names_that_it_has_by_itself(report, monkeypatch):
    spelt = Spelt(report, INDEX, KNOWN)
    sentences = [
        (s.span.quote.replace("’", "'").replace("“", '"'), s.span.start) for s in split(report, KNOWN)
    ]
    cut = [spelt.in_sentence(*sentence, is_certain) for sentence in sentences]
    monkeypatch.setattr(spelt, "_is_cut_out", lambda *_: False)
    assert cut == [spelt.in_sentence(*sentence, is_certain) for sentence in sentences]
    assert any(cut)


def test_a_sentence_that_is_read_otherwise_than_it_stands_in_the_report_is_looked_at_by_itself():
    spelt = Spelt(reports()[0], INDEX, KNOWN)
    (name,) = spelt.in_sentence("A Peruvian went.", 0, is_certain)
    assert (name.start, name.end, name.actor) == (2, 10, "PER")
