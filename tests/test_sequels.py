"""What became of a waiver or a ban, told in the next sentence by its noun alone: "The waiver was revoked in May"."""

import json

import pytest

from coded import claims
from statusquo import Workspace

JULY = "2024-07-15"
WAIVER = "Japan granted Kenya an exemption from its sanctions on 2 May."
BAN = "Fiji imposed an arms embargo on Chad in May."


def second(text):
    """The claim of the second sentence."""
    first = text.split(". ")[0]
    told = [c for c in claims(text, published=JULY) if c.evidence.start > len(first)]
    return [
        (c.act, c.actor.name, c.recipient.name, c.polarity, c.grade, c.when and c.when.start, c.effective and c.effective.end)
        for c in told
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "polarity", "day", "end"),
    [
        (f"{WAIVER} The exemption was revoked on 5 June.", "negated", "2024-06-05", None),
        (f"{WAIVER} The waiver was cancelled.", "negated", None, None),
        (f"{WAIVER} The exemption was rescinded by Japan in June.", "negated", "2024-06", None),
        (f"{WAIVER} Tokyo later revoked the exemption.", "negated", None, None),
        (f"{WAIVER} The exemption was extended until 30 September.", "affirmed", None, "2024-09-30"),
        (f"{WAIVER} On 3 July the exemption was renewed until 1 October.", "affirmed", "2024-07-03", "2024-10-01"),
        (f"{WAIVER} The exemption was extended by 120 days on 20 June.", "affirmed", "2024-06-20", None),
        (f"{WAIVER} This waiver has been prolonged until 1 October.", "affirmed", "2024-07-15", "2024-10-01"),
    ],
)  # fmt: skip
def test_a_waiver_is_extended_or_revoked(text, polarity, day, end):
    (told,) = second(text)
    assert told == ("lift_sanction", "Japan", "Kenya", polarity, "firm", day, end)


@pytest.mark.parametrize(
    ("text", "act", "day"),
    [
        (f"{BAN} The embargo was lifted on 4 July.", "lift_sanction", "2024-07-04"),
        (f"{BAN} The embargo was revoked in June.", "lift_sanction", "2024-06"),
        ("Fiji imposed sanctions on Chad in May. The sanctions were lifted in June.", "lift_sanction", "2024-06"),
        ("Fiji imposed a travel ban on Chad in May. The ban was scrapped in June.", "lift_sanction", "2024-06"),
        ("Fiji banned Hamas as a terrorist organisation in May. The ban was lifted in June.", "delist", "2024-06"),
    ],
)  # fmt: skip
def test_a_ban_is_lifted(text, act, day):
    (told,) = second(text)
    assert (told[0], told[1], *told[3:6]) == (act, "Fiji", "affirmed", "firm", day)


@pytest.mark.parametrize(
    "text",
    [
        f"{WAIVER} The exemption was not extended.",
        f"{WAIVER} The exemption may be revoked.",
        f"{WAIVER} The exemption will be extended until 30 September.",
        f"{WAIVER} The exemption was revoked by Peru on 5 June.",
        f"{WAIVER} Peru revoked the exemption on 5 June.",
        f"{WAIVER} The exemption for Peru was revoked.",
        f"{WAIVER} The tax exemption was revoked.",
        f"{WAIVER} An exemption was revoked.",
        f"{WAIVER} The visa was revoked.",
        f"{WAIVER} Talks went on. The exemption was revoked.",
        f"{BAN} The ban on fishing was lifted in June.",
        f"{BAN} The curfew was lifted in June.",
        "Japan may grant Kenya an exemption from its sanctions. The exemption was revoked.",
        "Japan granted Kenya an exemption from its sanctions and Peru exempted Chad from its sanctions. The exemption was revoked.",
    ],
)
def test_of_anything_else_nothing_is_told(text):
    assert not [told for told in second(text) if told[4] == "firm"]


def test_a_travel_waiver_needs_its_word():
    grants = "Peru granted Amir Khan Muttaqi a waiver of its travel ban on 3 May."
    ((*_, grade, _, _),) = second(f"{grants} The waiver was revoked on 5 June.")
    assert grade == "tentative"
    ((*_, grade, _, _),) = second(f"{grants} The travel waiver was revoked on 5 June.")
    assert grade == "firm"


@pytest.mark.parametrize(
    ("sequel", "day", "shown"),
    [
        ("The exemption was extended by 60 days on 20 June.", "2024-07-10", ("exempted", "2024-08-29")),
        ("The exemption was revoked on 20 June.", "2024-07-10", ("none", None)),
    ],
)
def test_it_is_posted(tmp_path, sequel, day, shown):
    text = f"Canada granted Syria a sanctions waiver on 1 May, which expires on 30 June. {sequel}"
    told = {"id": "1", "text": text, "published": "2024-06-22"}
    (tmp_path / "reports.jsonl").write_text(json.dumps(told), encoding="utf-8")
    folder = Workspace.create(tmp_path / "here")
    folder.add([tmp_path / "reports.jsonl"])
    (cell,) = folder.status("Syria", axis="exemption", on=day).cells
    assert (cell.value, cell.until) == shown
