"""Web pages: the main text, with the page's own title, address and day of publication."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..model import Document, Issue
from .normalise import normalise
from .page_metadata import own_elements, page_metadata
from .reading import MAX_CHARACTERS, Draft, Hints, content, decoded, finish, kept, refused, too_large

if TYPE_CHECKING:
    from lxml.html import HtmlElement

suffixes = (".html", ".htm", ".xhtml")

TAG = re.compile(rb"<(?:!doctype html|html|head|body|article|div|p|meta|title)[\s>/]", re.IGNORECASE)
CHARSET = re.compile(
    rb"<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s*=\s*[\"']?\s*([\w:-]+)", re.IGNORECASE
)
XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
DECLARED_WITHIN = 4096
EMBEDDED_FILE = re.compile(r"data:[\w/+.-]+;base64,[\w+/=]+")
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*(?:\s|$)")
WORDS_OF_A_SENTENCE = 8
WORDS_OF_AN_ARTICLE = 25
OUR_OWN = "//head/meta[@name='generator' and @content='statusquo']"
"""How the pages of `statusquo report` mark themselves: the ledger must not become its own source."""
PARSER_DEPTH = "Excessive depth"


def looks_like_page(head: bytes) -> bool:
    """Whether a file that is not called a page begins as one."""
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return start.startswith(b"<") and bool(TAG.search(start))


def read(path: Path, hints: Hints) -> Iterator[Document | Issue]:
    """The article of the page; an Issue where it has none."""
    data = content(path)
    if isinstance(data, Issue):
        yield data
        return
    html, issues = decoded(data, path, declared_charset(data))
    yield from issues
    html = EMBEDDED_FILE.sub("data:", html)
    if len(html) > MAX_CHARACTERS:
        yield too_large(path.as_posix(), f"{len(html) / 1e6:.1f} MB of page")
        return
    yield from read_html(html, path, hints)


def read_html(html: str, path: Path, hints: Hints) -> Iterator[Document | Issue]:
    where = path.as_posix()
    tree, too_deep = parse(html)
    if tree is not None and tree.xpath(OUR_OWN):
        yield refused("own-page", "a page that statusquo wrote, no report; not read", where)
        return
    text = main_text(tree) if tree is not None else ""
    if tree is not None and not is_article(text):
        text = longest_block(tree)
        if is_article(text):
            message = "the main text could not be told apart; the longest block of the page was read"
            yield kept("page-structure", message, where)
    if tree is None or not is_article(text):
        reason = "; the page is nested too deep to be read" if too_deep else "; not read"
        yield refused("no-article", f"no article found{reason}", where)
        return
    found = page_metadata(tree)
    draft = Draft(
        path=path,
        where=where,
        text=text,
        title=found.title,
        publisher=found.site,
        url=found.url,
        metadata=found.published,
    )
    yield from finish(draft, hints)


def declared_charset(data: bytes) -> str:
    """The encoding that the page names in its head; "" where it names none."""
    found = CHARSET.search(data[:DECLARED_WITHIN])
    return found[1].decode("ascii", "ignore") if found else ""


def parse(html: str) -> tuple[HtmlElement | None, bool]:
    """The tree of the page, None where it has no element; and whether some of it lay too deep for the parser.

    The parser's usual limit is 256 levels, below which it drops everything without a word.
    """
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(XML_DECLARATION.sub("", normalise(html)), parser=parser)
    except (LxmlError, ValueError):
        return None, False
    return tree, any(PARSER_DEPTH in entry.message for entry in parser.error_log)


def main_text(tree: HtmlElement) -> str:
    """The main text as trafilatura finds it, one blank line between paragraphs; "" where it finds none."""
    import logging
    from copy import deepcopy

    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    copied = deepcopy(tree)
    fold_white_space(copied)
    try:
        found = bare_extraction(copied, fast=True, include_comments=False, with_metadata=False)
    except (RecursionError, ValueError):
        return ""
    text = getattr(found, "text", None) or ""
    return "\n\n".join(line.strip() for line in text.splitlines() if line.strip())


def fold_white_space(tree: HtmlElement) -> None:
    """Line ends in the source of a page mean nothing, those in the extracted text end paragraphs."""
    for element in tree.iter():
        if element.text:
            element.text = folded(element.text)
        if element.tail:
            element.tail = folded(element.tail)


def folded(text: str) -> str:
    """Runs of white space as one space; normalised again, since a page can spell characters as numbers."""
    return re.sub(r"\s+", " ", normalise(text))


def longest_block(tree: HtmlElement) -> str:
    """The paragraphs of the element that holds most text in paragraphs of its own; "" where none does."""
    blocks: dict[HtmlElement, list[str]] = {}
    for element in own_elements(tree):
        text = " ".join("".join(element.itertext()).split()) if element.tag in ("p", "pre") else ""
        parent = element.getparent()
        if text and parent is not None:
            blocks.setdefault(parent, []).append(text)
    longest = max(blocks.values(), key=lambda paragraphs: sum(map(len, paragraphs)), default=[])
    return "\n\n".join(longest)


def is_article(text: str) -> bool:
    """Whether the text has sentences enough; a list of headlines or links has none."""
    lines = (line for line in text.splitlines() if SENTENCE_END.search(line))
    counts = (len(line.split()) for line in lines)
    return sum(count for count in counts if count >= WORDS_OF_A_SENTENCE) >= WORDS_OF_AN_ARTICLE
