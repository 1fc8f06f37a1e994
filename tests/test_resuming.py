"""What a sentence tells of an act that only the sentence before names: "It was the first to do so", "X followed suit"."""

import pytest

from coded import claims

JULY = "2024-07-15"


def told(text, published=JULY):
    return {(c.actor.name, c.act, c.polarity, c.modality, c.grade) for c in claims(text, published=published)}


@pytest.mark.parametrize(
    ("second", "quantifier", "within"),
    [
        ("It was the first to do so.", "first", ("", "")),
        ("It became the first country in Africa to do so.", "first", ("country", "in Africa")),
        ("Chad thus became the first African country to do so.", "first", ("African country", "")),
        ("The country was the first in Africa to take that step.", "first", ("", "in Africa")),
        ("It is the third state to do so.", None, ("state", "")),
    ],
)
def test_a_rank_counts_the_claim_of_the_sentence_before(second, quantifier, within):
    (one,) = claims(f"On 3 July Chad recognised Kosovo. {second}", published=JULY)
    assert (one.actor.name, one.quantifier, (one.scope.of, one.scope.place)) == ("Chad", quantifier, within)
    assert one.evidence.quote == "Chad recognised Kosovo"
    assert second in one.why


def test_they_are_all_of_whom_it_was_told():
    both = claims("Chad and Niger recognised Kosovo in 2010. They were the first in Africa to do so.")
    assert [(c.actor.name, c.quantifier) for c in both] == [("Chad", "first"), ("Niger", "first")]


@pytest.mark.parametrize(
    "text",
    [
        "Chad recognised Kosovo in May after talks with Niger. It was the first to do so.",  # who?
        "Chad and Niger recognised Kosovo. It was the first to do so.",
        "Chad recognised Kosovo and Mali recognised Taiwan. It was the first to do so.",
        "Chad will recognise Kosovo. It would be the first to do so.",
        "Chad has not recognised Kosovo. It would be the first in Africa to do so.",
        "Chad recognised Kosovo in May. It was not the first to do so.",
        "Chad recognised Kosovo in May. Its president did not say why it had done so.",
        "Chad recognised Kosovo in May. Talks went on. It was the first to do so.",
    ],
)
def test_a_rank_of_nobody_in_particular_counts_nothing(text):
    assert all(c.quantifier is None for c in claims(text, published=JULY))


@pytest.mark.parametrize(
    ("second", "when"),
    [
        ("Niger followed in May.", "2024-05"),
        ("Niger followed suit in May.", "2024-05"),
        ("Niger did likewise two months later.", "2024-05"),
        ("Niger did the same.", None),
        ("Niger was the second African state to do so.", None),
    ],
)
def test_another_does_the_same(second, when):
    _, other = claims(f"Chad recognised Kosovo in March. {second}", published=JULY)
    assert (other.actor.name, other.recipient.name, other.modality, other.grade) == (
        "Niger", "Kosovo", "actual", "firm",
    )  # fmt: skip
    assert (other.when.start if other.when else None) == when
    assert other.sentence.quote == second


def test_what_follows_in_a_month_of_no_year_has_no_day():
    _, other = claims("Chad recognised Kosovo in March 2010. Niger followed in November.", published=JULY)
    assert (other.when, other.grade, other.why) == (None, "tentative", "its year is not told")


@pytest.mark.parametrize(
    ("second", "polarity", "modality"),
    [
        ("Niger has yet to do so.", "negated", "actual"),
        ("Niger has not done so.", "negated", "actual"),
        ("Niger may follow suit.", "affirmed", "possible"),
        ("Serbia urged Niger not to do so.", "negated", "demanded"),
    ],
)
def test_what_another_has_not_done_or_may_do(second, polarity, modality):
    _, other = claims(f"Chad recognised Kosovo in March. {second}", published=JULY)
    assert (other.actor.name, other.polarity, other.modality) == ("Niger", polarity, modality)


@pytest.mark.parametrize(
    "text",
    [
        "Chad recognised Kosovo in May. Protests followed in Niger.",
        "Chad recognised Kosovo in May. Niger followed with an embassy in Pristina.",
        "Chad recognised Kosovo in May. The decision followed talks in Doha.",
        "Chad recognised Kosovo. No other African country has done so.",
        "Chad recognised Kosovo and Mali recognised Taiwan. Niger followed suit.",
        "Chad denied that it had recognised Kosovo. Niger followed suit.",
        "Chad may recognise Kosovo. Niger followed suit.",
        "Niger followed in November.",
    ],
)
def test_what_follows_otherwise_tells_nothing_again(text):
    assert not any(c.actor.name == "Niger" and c.act == "recognise" for c in claims(text, published=JULY))


def test_nobody_is_listed_with_a_month():
    text = "Chad recognised Kosovo in March and Niger severed ties with Serbia."
    assert {(c.actor.name, c.act) for c in claims(text)} == {
        ("Chad", "recognise"),
        ("Niger", "sever_relations"),
    }


def test_the_ledger_tests_a_first_that_the_next_sentence_tells(tmp_path):
    import json

    from statusquo import Workspace

    reports = [
        ("2024-03-02", "On 1 March Niger recognised Kosovo."),
        ("2024-07-04", "On 3 July Chad recognised Kosovo. It was the first to do so."),
    ]
    lines = [json.dumps({"id": str(n), "text": t, "published": d}) for n, (d, t) in enumerate(reports)]
    (tmp_path / "reports.jsonl").write_text("\n".join(lines), encoding="utf-8")
    folder = Workspace.create(tmp_path / "here")
    folder.add([tmp_path / "reports.jsonl"])
    (found,) = folder.conflicts("Kosovo").conflicts
    assert (found.kind, found.state) == ("first", "open")
    assert [party.name for party in found.parties] == ["Chad", "Niger"]
