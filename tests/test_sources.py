"""Good input of every format and of folders: each report comes out with all that is known of it."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path

import pytest

from statusquo import sources
from statusquo.model import Document, Issue, stable_id
from statusquo.ontology import Ontology
from statusquo.ontology.shapes import PublisherFile

WORLD = Ontology(
    acts={},
    cues=(),
    words={},
    boilerplate=(),
    statuses={},
    actors={},
    publishers={
        "reuters": PublisherFile(name="Reuters", kind="wire", domains=("reuters.com",)),
        "harbour_post": PublisherFile(name="Harbour Post", kind="outlet", domains=("harbourpost.example",)),
    },
    digest="test",
)

REPORT = "The foreign ministry said on Tuesday that it had accepted the letter of credence of the new envoy."
BODY = (
    (
        "The foreign ministry said on Tuesday that it had accepted the letter of credence of the new envoy, the first since "
        "the change of government in the capital."
    ),
    (
        "A spokesman added that the step was not recognition, and that the embassy would go on with its consular work "
        "for citizens who live in the country."
    ),
    "Two neighbours have taken the same step since the spring, according to officials in both of their capitals.",
)


def read(*paths: Path, published: str | None = None) -> list[Document | Issue]:
    return list(sources.read(paths, WORLD, published))


def only(*paths: Path, published: str | None = None) -> Document:
    found = read(*paths, published=published)
    assert len(found) == 1, found
    assert isinstance(found[0], Document), found
    return found[0]


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def html(head: str = "", body: str = "", paragraphs: tuple[str, ...] = BODY) -> str:
    article = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<!DOCTYPE html><html><head><title>Envoy accepted | Harbour Post</title>{head}</head><body>"
        "<nav><a href='/'>Home</a><a href='/world'>World</a></nav>"
        f"<article><h1>Envoy accepted in the capital</h1>{body}{article}</article>"
        "<footer>Copyright 2019 Harbour Post</footer></body></html>"
    )


# ------------------------------------------------------------------------------------------------ formats


def test_a_text_file_is_one_report_as_it_stands(tmp_path):
    text = "Envoy hands over his letter\n\nThe foreign ministry said\nthat “all is well” – so far.\n"
    document = only(write(tmp_path / "a.txt", text))
    assert document.text == text
    assert document.id == stable_id(text)
    assert document.title == "Envoy hands over his letter"
    assert document.path == (tmp_path / "a.txt").as_posix()
    assert (document.published_at, document.published_basis) == (None, "none")


@pytest.mark.parametrize(
    "first",
    [
        "Skip to content",
        "The ministry said on Tuesday that it was so.",
        "The ministry said on Tuesday that it had accepted the letter\nof the envoy, who came in May, and",
        "word " * 60 + "word",
    ],
)
def test_a_first_line_that_is_no_headline_gives_no_title(tmp_path, first):
    assert not only(write(tmp_path / "a.txt", f"{first}\n{REPORT}")).title


def test_a_page_gives_its_article_and_nothing_around_it(tmp_path):
    head = (
        '<meta property="og:title" content="Envoy accepted in the capital">'
        '<meta property="og:site_name" content="Harbour Post">'
        '<link rel="canonical" href="https://www.harbourpost.example/world/envoy">'
    )
    document = only(write(tmp_path / "a.html", html(head)))
    assert document.title == "Envoy accepted in the capital"
    assert document.url == "https://www.harbourpost.example/world/envoy"
    assert document.publisher is not None
    assert document.publisher.id == "harbour_post"
    assert document.text.endswith("\n\n".join(BODY))
    assert "Home" not in document.text
    assert "Copyright" not in document.text


def test_line_ends_in_the_source_of_a_page_do_not_end_paragraphs(tmp_path):
    wrapped = tuple(textwrap.fill(paragraph, 40) for paragraph in BODY)
    assert only(write(tmp_path / "a.html", html(paragraphs=wrapped))).text.endswith("\n\n".join(BODY))


def test_a_page_is_read_in_the_encoding_that_it_declares(tmp_path):
    page = html(
        '<meta charset="iso-8859-1">', paragraphs=(*BODY, "The envoy’s stay in Türkiye ended in May.")
    )
    path = tmp_path / "a.html"
    path.write_bytes(page.encode("windows-1252"))
    assert "envoy’s stay in Türkiye" in only(path).text


def test_a_page_saved_as_utf_8_under_an_older_declaration_is_utf_8(tmp_path):
    page = html(
        '<meta charset="iso-8859-1">', paragraphs=(*BODY, "The envoy’s stay in Türkiye ended in May.")
    )
    assert "envoy’s stay in Türkiye" in only(write(tmp_path / "a.html", page)).text


def test_a_page_without_its_suffix_is_still_a_page(tmp_path):
    for name in ("a.txt", "a", "a.aspx"):
        assert only(write(tmp_path / name, html())).text.endswith(BODY[-1])


def test_a_text_without_a_known_suffix_is_read_as_text(tmp_path):
    assert only(write(tmp_path / "report.wire", REPORT)).text == REPORT


def test_json_lines_give_one_report_a_line(tmp_path):
    records = [
        {
            "id": "r1",
            "text": REPORT,
            "title": "Envoy",
            "published": "2024-05-28T09:00:00Z",
            "publisher": "Harbour Post",
        },
        {"url": "https://reuters.com/world/2023/03/20/x", "text": REPORT, "date": "20 March 2023"},
        {"text": REPORT, "published": None},
    ]
    path = write(tmp_path / "a.jsonl", "\n".join(map(json.dumps, records)))
    first, second, third = read(path)
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert isinstance(third, Document)
    assert (first.id, first.title, first.published_at, first.published_basis) == (
        "r1",
        "Envoy",
        "2024-05-28",
        "given",
    )
    assert first.publisher
    assert first.publisher.kind == "outlet"
    assert (second.id, second.published_at) == ("https://reuters.com/world/2023/03/20/x", "2023-03-20")
    assert second.publisher
    assert second.publisher.id == "reuters"
    assert (third.id, third.published_at) == (stable_id(REPORT), None)


@pytest.mark.parametrize("indent", [None, 2])
def test_a_json_file_may_hold_one_report_or_a_list(tmp_path, indent):
    one = write(tmp_path / "one.json", json.dumps({"id": "a", "text": REPORT}, indent=indent))
    two = write(tmp_path / "two.json", json.dumps([{"id": "b", "text": REPORT}] * 2, indent=indent))
    lines = write(tmp_path / "lines.json", '{"id": "c", "text": "The envoy left."}\n' * 2)
    assert [found.id for found in read(one, two, lines) if isinstance(found, Document)] == list("abbcc")


def test_each_suffix_has_one_reader():
    suffixes = [suffix for reader in sources.READERS for suffix in reader.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert {".txt", ".md", ".html", ".xhtml", ".jsonl", ".ndjson"} <= set(suffixes)


# ------------------------------------------------------------------------------------------------ folders


def test_a_folder_is_read_in_order_without_hidden_files_and_its_manifest(tmp_path):
    for name in ("b.txt", "a/z.txt", ".hidden.txt", ".git/c.txt"):
        write(tmp_path / name, f"{REPORT} {name}")
    write(tmp_path / "manifest.csv", "path,published\nb.txt,2024-05-28\n")
    found = read(tmp_path)
    assert [Path(d.path).name for d in found if isinstance(d, Document)] == ["z.txt", "b.txt"]
    assert sources.count([tmp_path]) == 2


def test_a_manifest_annotates_and_restricts_nothing(tmp_path):
    write(tmp_path / "a.txt", REPORT)
    write(tmp_path / "b.txt", f"{REPORT} Again.")
    manifest = "path,published,publisher,url,title,fold\na.txt,2024-05-28,Reuters,https://x.example/a,Envoy accepted,3\n"
    write(tmp_path / "manifest.csv", "\ufeff" + manifest)
    told, untold = read(tmp_path)
    assert isinstance(told, Document)
    assert isinstance(untold, Document)
    assert (told.published_at, told.published_basis) == ("2024-05-28", "given")
    assert (told.url, told.title) == ("https://x.example/a", "Envoy accepted")
    assert told.publisher
    assert told.publisher.id == "reuters"
    assert (untold.published_at, untold.publisher) == (None, None)


def test_a_manifest_speaks_for_folders_below_it_and_for_files_added_one_by_one(tmp_path):
    report = write(tmp_path / "sub" / "a.txt", REPORT)
    write(tmp_path / "manifest.csv", "path,published\nsub/a.txt,2024-05-28\n")
    assert only(tmp_path).published_at == "2024-05-28"
    write(tmp_path / "sub" / "manifest.csv", "path,published\na.txt,2024-05-29\n")
    assert only(report).published_at == "2024-05-29"
    assert only(tmp_path).published_at == "2024-05-29"


def test_links_in_a_circle_end(tmp_path):
    write(tmp_path / "a.txt", REPORT)
    (tmp_path / "round").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "same.txt").symlink_to(tmp_path / "a.txt")
    assert only(tmp_path).path.endswith("a.txt")


def test_a_file_named_twice_is_read_once(tmp_path):
    path = write(tmp_path / "a.txt", REPORT)
    assert only(path, tmp_path, path)


def test_the_same_input_gives_the_same_documents(tmp_path):
    write(tmp_path / "a.txt", REPORT)
    write(tmp_path / "b.html", html())
    assert read(tmp_path) == read(tmp_path)


# ------------------------------------------------------------------------------------------------ the day


def test_the_day_for_files_without_one_leaves_other_files_alone(tmp_path):
    write(tmp_path / "a.txt", REPORT)
    records = [
        {"text": f"{REPORT} {name}", name: "2021-09-10"} for name in ("published", "published_at", "date")
    ]
    write(tmp_path / "b.jsonl", "\n".join(map(json.dumps, records)))
    days = [d.published_at for d in read(tmp_path, published="2024-05-28") if isinstance(d, Document)]
    assert days == ["2024-05-28", *["2021-09-10"] * 3]


@pytest.mark.parametrize(
    ("head", "body", "day"),
    [
        ('<meta property="article:published_time" content="2024-05-28T08:00:00+02:00">', "", "2024-05-28"),
        ('<meta name="dc.date" content="2024-05-28">', "", "2024-05-28"),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-05-28"}</script>',
            "",
            "2024-05-28",
        ),
        (
            (
                '<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], '
                '"datePublished": "2024-05-28T01:00", "dateModified": "2024-06-02"}]}</script>'
            ),
            "",
            "2024-05-28",
        ),
        ("", '<time datetime="2024-05-28T10:00">yesterday</time>', "2024-05-28"),
        ("", '<div class="byline">By a reporter | May 28, 2024</div>', "2024-05-28"),
        ("", '<div class="byline">Updated May 28, 2024</div>', None),
        (
            "",
            "<div>Published <time>May 28, 2024</time> Updated <time>May 29, 2024</time></div>",
            "2024-05-28",
        ),
        ("", "<div>Last changed <time>May 28, 2024</time></div>", None),
        ('<meta property="article:modified_time" content="2024-05-28">', "", None),
        ('<meta name="date" content="2024-05">', "", None),
        ("", '<span class="date">03/04/2024</span>', None),
        ("", '<div class="sidebar"><time datetime="2024-05-28">28 May</time></div>', None),
        ("", '<aside><span class="date">28 May 2024</span></aside>', None),
        (
            (
                '<script type="application/ld+json">[{"@type": "NewsArticle", "datePublished": "2024-05-28"}, '
                '{"@type": "NewsArticle", "datePublished": "2024-05-27"}]</script>'
            ),
            "",
            None,
        ),
        ('<script type="application/ld+json">{"@type": broken</script>', "", None),
        ("", "", None),
    ],
)
def test_a_page_tells_its_day_in_its_metadata_or_beside_its_headline(tmp_path, head, body, day):
    document = only(write(tmp_path / "a.html", html(head, body)))
    assert (document.published_at, document.published_basis) == ((day, "metadata") if day else (None, "none"))


def test_a_name_with_sidebar_around_the_headline_is_no_sidebar(tmp_path):
    page = html(body="<time>28 May 2024</time>").replace("<article>", '<article><div class="with-sidebar">')
    assert only(write(tmp_path / "a.html", page)).published_at == "2024-05-28"


def test_a_date_below_the_article_is_not_its_day(tmp_path):
    page = html().replace("</article>", '</article><section><time datetime="2020-01-01">x</time></section>')
    assert only(write(tmp_path / "a.html", page)).published_at is None


def test_the_address_of_a_page_is_no_metadata(tmp_path):
    head = '<link rel="canonical" href="https://x.example/2023/03/20/talks">'
    document = only(write(tmp_path / "a.html", html(head)))
    assert (document.published_at, document.published_basis) == ("2023-03-20", "url")


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Published 28 May 2024", "2024-05-28"),
        ("Published: May 28, 2024 at 4:12 pm", "2024-05-28"),
        ("Published 28 May 2024. Last updated 30 May 2024.", "2024-05-28"),
        ("Last updated on Tuesday, 28 May 2024", "2024-05-28"),
        ("Tuesday, 28 May 2024", "2024-05-28"),
        ("Commentary, Institute for Harbour Affairs, 28 May 2024", "2024-05-28"),
        ("Weekly briefing by Spokesperson Dara Venn, 28 May 2024", "2024-05-28"),
        ("Policy brief | 28 May 2024", "2024-05-28"),
        ("Statement on the vote of 28 May 2024", None),
        ("The statement was signed in Hallen, 28 May 2024", None),
        ("Report on the vote, 1 January - 28 May 2024", None),
        ("Published 31 February 2024", None),
        ("Brought up to date by the editors", None),
    ],
)
def test_a_line_of_the_head_tells_when_it_was_published(tmp_path, head, day):
    document = only(write(tmp_path / "a.txt", f"Envoy accepted\n{head}\n\n{REPORT}"))
    assert (document.published_at, document.published_basis) == (day, "text" if day else "none")


def test_the_end_of_a_title_tells_when_it_was_published(tmp_path):
    report = write(tmp_path / "a.txt", REPORT)
    write(tmp_path / "manifest.csv", "path,title\na.txt,Envoy accepted | Harbour Radio | 28.05.2024\n")
    assert only(report).published_at == "2024-05-28"


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://x.example/live/talks-05-28-24/index.html", "2024-05-28"),
        ("https://x.example/live/talks-05-06-24/index.html", None),  # May or June?
        ("https://archive.example/web/20250901/https://x.example/2024/05/28/talks", "2024-05-28"),
    ],
)
def test_an_address_tells_the_day_where_it_can_be_no_other(tmp_path, url, day):
    report = write(tmp_path / "a.txt", REPORT)
    write(tmp_path / "manifest.csv", f"path,url\na.txt,{url}\n")
    assert only(report).published_at == day


def test_the_agency_is_kept_with_the_document(tmp_path):
    assert only(write(tmp_path / "a.txt", f"KABUL (Reuters) - {REPORT}")).wire == "reuters"


def test_one_text_of_two_publishers_is_two_reports_and_of_one_publisher_is_one(tmp_path):
    for folder, publisher in {"a": "Reuters", "b": "Harbour Gazette", "c": "Reuters"}.items():
        write(tmp_path / folder / "story.txt", "\n\n".join(BODY))
        write(tmp_path / folder / "manifest.csv", f"path,publisher\nstory.txt,{publisher}\n")
    first, second, again = (only(tmp_path / folder / "story.txt").id for folder in "abc")
    assert first == again != second
