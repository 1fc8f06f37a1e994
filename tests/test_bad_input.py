"""Each kind of bad input gives one clear line that names file and place, and the rest goes on."""

from __future__ import annotations

import json
import os
import resource
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statusquo import sources
from statusquo.model import Document, Issue
from statusquo.ontology import Ontology
from statusquo.sources import page
from statusquo.sources.encoding import decode, what_binary

NOWHERE = Ontology(
    acts={}, cues=(), words={}, boilerplate=(), statuses={}, actors={}, publishers={}, digest="test"
)
REPORT = "The foreign ministry said on Tuesday that it had accepted the letter of credence of the new envoy."
PARAGRAPH = f"<p>{REPORT} A spokesman added that the step was not recognition of the government.</p>"
GERMAN = (
    "Die Regierung hat am Dienstag mitgeteilt, dass der Botschafter in das Ministerium einbestellt wurde. "
    "Nach Angaben des Sprechers gab es keine andere Wahl, weil die Vereinbarungen nicht eingehalten worden sind."
)


@pytest.fixture
def folder(tmp_path):
    """A folder with one good report, which must be read whatever else lies there."""
    (tmp_path / "z_good.txt").write_text(REPORT, encoding="utf-8")
    return tmp_path


def read(path: Path, published: str | None = None) -> tuple[list[Document], list[Issue]]:
    found = list(sources.read([path], NOWHERE, published))
    documents = [item for item in found if isinstance(item, Document)]
    return documents, [item for item in found if isinstance(item, Issue)]


def refused(folder: Path, code: str, where: str) -> Issue:
    """The one issue of the folder, which refuses its bad file; the good report is read."""
    documents, issues = read(folder)
    assert [Path(document.path).name for document in documents] == ["z_good.txt"]
    return the_issue(issues, folder, code, where)


def kept(folder: Path, code: str, where: str) -> tuple[Document, Issue]:
    """The document of the bad file, which is kept, with the one issue that says what was done."""
    documents, issues = read(folder)
    assert len(documents) == 2
    issue = the_issue(issues, folder, code, where)
    assert issue.severity == "warning"
    return documents[0], issue


def the_issue(issues: list[Issue], folder: Path, code: str, where: str) -> Issue:
    assert len(issues) == 1, issues
    issue = issues[0]
    assert (issue.code, issue.where) == (code, f"{folder.as_posix()}/{where}".rstrip("/"))
    assert issue.message
    assert "\n" not in issue.message
    return issue


# ------------------------------------------------------------------------------------------------ bytes


@pytest.mark.parametrize("content", [b"", b" \n\n\t", b"\xef\xbb\xbf", "\u200b\u00ad\n".encode()])
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl", "a"])
def test_empty_file(folder, name, content):
    (folder / name).write_bytes(content)
    documents, issues = read(folder)
    assert len(documents) == 1
    assert len(issues) == 1
    assert issues[0].severity == "error"
    assert issues[0].where.startswith((folder / name).as_posix())


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (bytes(range(256)) * 20, "binary data"),
        (b"%PDF-1.7\nsome text", "a PDF file"),
        (b"PK\x03\x04 and so on", "an archive or office document"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "a picture"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl", "a.bin"])
def test_binary(folder, name, content, named):
    (folder / name).write_bytes(content)
    issue = refused(folder, "binary", name)
    assert issue.severity == "error"
    assert named in issue.message


@pytest.mark.parametrize("name", ["a.txt", "a.html"])
def test_windows_1252(folder, name):
    text = f"{PARAGRAPH} The envoy’s stay in Türkiye – “brief” – ended."
    (folder / name).write_bytes(f"<html><body>{text * 3}</body></html>".encode("windows-1252"))
    document, issue = kept(folder, "encoding", name)
    assert "envoy’s stay in Türkiye – “brief”" in document.text
    assert "windows-1252" in issue.message


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_with_and_without_its_mark(folder, encoding):
    (folder / "a.txt").write_bytes(f"{REPORT} It was Türkiye’s.".encode(encoding))
    document, issue = kept(folder, "encoding", "a.txt")
    assert document.text == f"{REPORT} It was Türkiye’s."
    assert "UTF-16" in issue.message


def test_json_lines_in_utf_16(folder):
    (folder / "a.jsonl").write_bytes((json.dumps({"id": "x", "text": REPORT}) + "\r\n").encode("utf-16"))
    document, _ = kept(folder, "encoding", "a.jsonl")
    assert (document.id, document.text) == ("x", REPORT)


def test_one_line_of_json_lines_in_windows_1252(folder):
    good = json.dumps({"id": "x", "text": REPORT}).encode()
    bad = f'{{"id": "y", "text": "{REPORT} Türkiye’s."}}'.encode("windows-1252")
    (folder / "a.jsonl").write_bytes(good + b"\n" + bad + b"\n" + bad.replace(b'"y"', b'"z"'))
    documents, issues = read(folder)
    assert [document.text[-10:] for document in documents[1:3]] == ["Türkiye’s."] * 2
    the_issue(issues, folder, "encoding", "a.jsonl:2")


def test_a_few_damaged_bytes_do_not_garble_the_rest(folder):
    (folder / "a.txt").write_bytes(f"{REPORT} Türkiye’s – “envoy”".encode() + b"\xe2\x80")
    document, issue = kept(folder, "encoding", "a.txt")
    assert "Türkiye’s – “envoy”" in document.text
    assert "U+FFFD" in issue.message


DECLARED = [
    "",
    "utf-8",
    "iso-8859-1",
    "gb2312",
    "utf-16",
    "utf-7",
    "idna",
    "punycode",
    "hex",
    "no such",
    "\x00",
]


@given(st.binary(max_size=400), st.sampled_from(DECLARED))
def test_no_bytes_break_the_decoding(data, declared):
    text, encoding = decode(data, declared)
    assert isinstance(text, str)
    assert encoding
    what_binary(data)


# ------------------------------------------------------------------------------------------------ size


@pytest.mark.parametrize(
    ("name", "where", "start"),
    [
        ("a.txt", "a.txt", b""),
        ("a.html", "a.html", b"<html><p>"),
        ("a.jsonl", "a.jsonl:1", b'{"text": "'),
        ("a.json", "a.json", b'{"text": "'),
        ("a", "a", b""),
    ],
)
def test_fifty_megabytes_of_one_line(folder, name, where, start):
    with (folder / name).open("wb") as file:
        file.write(start)
        for _ in range(50):
            file.write(b"the envoy is " * 80_660)
    started, peak = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    issue = refused(folder, "too-large", where)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak
    assert time.monotonic() - started < 5
    assert grown < 100_000, "kilobytes"
    assert issue.severity == "error"
    assert "MB" in issue.message


def test_the_lines_after_one_that_is_too_long_are_read(folder):
    good = json.dumps({"id": "good", "text": REPORT})
    (folder / "a.jsonl").write_text(f"{good}\n{'x' * 12_000_000}\n{good}\n", encoding="utf-8")
    documents, issues = read(folder)
    assert [document.id for document in documents[:2]] == ["good", "good"]
    the_issue(issues, folder, "too-large", "a.jsonl:2")


def test_a_report_of_more_than_five_megabytes(folder):
    (folder / "a.txt").write_text(f"{REPORT}\n" * 60_000, encoding="utf-8")
    assert "5.9 MB" in refused(folder, "too-large", "a.txt").message


def test_pictures_inside_a_page_do_not_make_it_too_large(folder):
    picture = f'<img src="data:image/png;base64,{"iVBORw0KGgo" * 600_000}">'
    page = f"<html><body>{picture}{PARAGRAPH}{PARAGRAPH.replace('Tuesday', 'Friday')}</body></html>"
    (folder / "a.html").write_text(page, encoding="utf-8")
    documents, issues = read(folder)
    assert REPORT in documents[0].text
    assert not issues


def test_a_page_of_more_than_five_megabytes(folder):
    (folder / "a.html").write_text(f"<html><body>{PARAGRAPH * 40_000}</body></html>", encoding="utf-8")
    assert "MB of page" in refused(folder, "too-large", "a.html").message


# ------------------------------------------------------------------------------------------------ pages


MENU = "".join(f"<li><a href='/{n}'>Envoy number {n} accepted in a capital</a></li>" for n in range(40))


@pytest.mark.parametrize(
    "body",
    [
        f"<ul>{MENU}</ul>",
        "<h1>404</h1><p>Sorry, this page could not be found.</p>",
        "",
        "<script>" + "var x = 1; " * 100 + "</script>",
    ],
)
def test_a_page_without_an_article(folder, body):
    (folder / "a.html").write_text(
        f"<html><head><title>T</title></head><body>{body}</body></html>", encoding="utf-8"
    )
    issue = refused(folder, "no-article", "a.html")
    assert "no article found" in issue.message
    assert issue.severity == "error"


def nested(levels: int) -> str:
    paragraphs = "".join(f"{PARAGRAPH[:-4]} Note {n}.</p>" for n in range(3))
    return f"<html><body>{'<div>' * levels}{paragraphs}{'</div>' * levels}</body></html>"


def test_a_page_nested_300_levels_deep_is_read(folder):
    (folder / "a.html").write_text(nested(300), encoding="utf-8")
    documents, issues = read(folder)
    assert documents[0].text.count(REPORT) == 3
    assert not issues


def test_a_page_nested_too_deep_for_the_parser_says_so(folder):
    (folder / "a.html").write_text(nested(20_000), encoding="utf-8")
    assert "nested too deep" in refused(folder, "no-article", "a.html").message


def test_a_page_whose_main_text_is_not_found_falls_back_to_its_longest_block(folder, monkeypatch):
    monkeypatch.setattr(page, "main_text", lambda tree: "")
    (folder / "a.html").write_text(nested(300).replace("<body>", "<body><p>Menu</p>"), encoding="utf-8")
    document, issue = kept(folder, "page-structure", "a.html")
    assert document.text.count(REPORT) == 3
    assert "Menu" not in document.text
    assert "longest block" in issue.message


# ------------------------------------------------------------------------------------------------ folders and manifests


def test_a_folder_without_reports(tmp_path):
    (tmp_path / "empty" / "below").mkdir(parents=True)
    (tmp_path / "empty" / ".hidden").touch()
    documents, issues = read(tmp_path / "empty")
    assert not documents
    assert the_issue(issues, tmp_path, "no-reports", "empty").severity == "error"


def test_a_path_that_does_not_exist(tmp_path):
    documents, issues = read(tmp_path / "nowhere.txt")
    assert not documents
    assert the_issue(issues, tmp_path, "missing", "nowhere.txt").severity == "error"


def test_a_link_that_leads_nowhere(folder):
    (folder / "a.txt").symlink_to(folder / "gone.txt")
    (folder / "b").symlink_to(folder / "b")
    documents, issues = read(folder)
    assert len(documents) == 1
    assert [(issue.code, Path(issue.where).name) for issue in issues] == [
        ("missing", "a.txt"),
        ("missing", "b"),
    ]


def test_a_pipe_is_not_waited_for(folder):
    os.mkfifo(folder / "a.txt")
    refused(folder, "unreadable", "a.txt")


def test_a_name_that_is_no_text(folder):
    (folder / "d\udcff").mkdir()
    (folder / "d\udcff" / "a.txt").write_text(REPORT, encoding="utf-8")
    assert "not UTF-8 text" in refused(folder, "name", "d\udcff/a.txt").message


def test_what_no_store_can_hold_is_kept_out_of_ids_and_addresses(folder):
    record = json.dumps({"id": "a\0b\ud800", "url": "x\0", "text": REPORT})
    (folder / "a.jsonl").write_text(record, encoding="utf-8")
    document = read(folder)[0][0]
    assert (document.id, document.url) == ("ab\ufffd", "x")


def test_an_address_that_is_none(folder):
    (folder / "a.jsonl").write_text(json.dumps({"url": "http://[", "text": REPORT}), encoding="utf-8")
    document, issue = kept(folder, "bad-address", "a.jsonl:1")
    assert document.url == ""
    assert '"http://["' in issue.message


def test_a_file_that_may_not_be_read(folder, monkeypatch):
    (folder / "a.txt").write_text(REPORT, encoding="utf-8")
    ordinary = Path.open

    def forbid(path, *args, **kwargs):
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return ordinary(path, *args, **kwargs)

    monkeypatch.setattr(Path, "open", forbid)
    assert "Permission denied" in refused(folder, "unreadable", "a.txt").message


@pytest.mark.parametrize("row", ["gone.txt", "../outside.txt", "/etc/hostname"])
def test_a_manifest_that_names_a_missing_file(folder, row):
    (folder.parent / "outside.txt").write_text(REPORT, encoding="utf-8")
    (folder / "manifest.csv").write_text(
        f"path,published\nz_good.txt,2024-05-28\n{row},2024-05-29\n", encoding="utf-8"
    )
    documents, issues = read(folder)
    assert [document.published_at for document in documents] == ["2024-05-28"]
    assert row in the_issue(issues, folder, "manifest-missing-file", "manifest.csv:3").message


# ------------------------------------------------------------------------------------------------ dates


def test_a_manifest_with_a_date_that_is_none(folder):
    (folder / "manifest.csv").write_text("path,published\nz_good.txt,soon\n", encoding="utf-8")
    documents, issues = read(folder)
    assert (documents[0].published_at, documents[0].published_basis) == (None, "none")
    assert '"soon"' in the_issue(issues, folder, "bad-date", "manifest.csv:2").message


@pytest.mark.parametrize("date", ["2024-13-01", "2024-5", "yesterday", 1716854400])
def test_a_record_with_a_date_that_is_none(folder, date):
    (folder / "a.jsonl").write_text(json.dumps({"text": REPORT, "published": date}), encoding="utf-8")
    document, issue = kept(folder, "bad-date", "a.jsonl:1")
    assert document.published_at is None
    assert f'"{date}"' in issue.message


def test_a_day_for_undated_files_that_is_none(folder):
    documents, issues = read(folder, published="someday")
    assert documents[0].published_at is None
    assert [(issue.code, issue.where) for issue in issues] == [("bad-date", "--published")]


# ------------------------------------------------------------------------------------------------ records and language


@pytest.mark.parametrize(
    "broken", ['{"text": "cut of', "[1, 2]", '"text"', '{"title": "no text"}', '{"text": 7}', "[" * 100_000]
)
def test_broken_json_on_line_7(folder, broken):
    good = [json.dumps({"id": str(n), "text": REPORT}) for n in range(1, 11)]
    (folder / "a.jsonl").write_text("\n".join([*good[:6], broken, *good[7:]]), encoding="utf-8")
    documents, issues = read(folder)
    assert [document.id for document in documents[:-1]] == ["1", "2", "3", "4", "5", "6", "8", "9", "10"]
    assert the_issue(issues, folder, "json", "a.jsonl:7").severity == "error"


def test_a_broken_json_file_names_its_line(folder):
    (folder / "a.json").write_text('[\n{"text": "The envoy left."},\n{"text" "cut"}\n]', encoding="utf-8")
    refused(folder, "json", "a.json:3")


def test_half_a_character_in_a_json_escape(folder):
    (folder / "a.jsonl").write_text(f'{{"text": "{REPORT} \\ud83d"}}', encoding="utf-8")
    documents, issues = read(folder)
    assert documents[0].text.endswith("\ufffd")
    assert not issues


@pytest.mark.parametrize("text", [GERMAN, "Министерство иностранных дел сообщило об этом во вторник."])
def test_a_report_that_is_not_english(folder, text):
    (folder / "a.txt").write_text(text, encoding="utf-8")
    issue = refused(folder, "language", "a.txt")
    assert issue.severity == "error"
    assert "not read" in issue.message
