"""What a page says of itself: title, site, address, and the day on which it was published.

The day is taken from the head of the page, from JSON-LD, or from a date beside the headline, in this order.
Dates of sidebars, related stories, comments and footers, days of change and copyright years are never looked
at, and a date that does not spell out its day ("May 2024") gives none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .published import read_day

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ASIDE_TAGS = frozenset(
    {"aside", "nav", "footer", "form", "select", "script", "style", "noscript", "template", "iframe"}
)
MAIN_TAGS = frozenset({"body", "main", "article", "h1"})
ASIDE_NAME = re.compile(
    r"(?:^|[\s_-])(?:side-?bar|related|recommend\w*|more-?(?:news|stories)|most-?(?:read|popular)|trending"
    r"|latest|comments?|foot(?:er)?|copyright|menu|nav(?:bar|igation)?|breadcrumbs?|archive|calendar|weather"
    r"|ticker)(?:[\s_-]|$)",
    re.IGNORECASE,
)
DATE_NAME = re.compile(r"date|publish|posted|time-?stamp|byline|dateline", re.IGNORECASE)
CHANGED = re.compile(r"modif|updat|chang|revis|copyright|expir", re.IGNORECASE)
ARTICLE_TYPE = re.compile(r"Article$|BlogPosting$|Report$|WebPage$")
BODY_PARAGRAPH = 25
"""Words; the first paragraph so long ends the zone beside the headline."""
DAY_FIRST_OR_MONTH_FIRST = re.compile(r"(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.]\d{4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMetadata:
    """`published` is an ISO day or None, `url` the canonical address; what the page does not tell is ""."""

    title: str = ""
    site: str = ""
    url: str = ""
    published: str | None = None


def page_metadata(tree: HtmlElement) -> PageMetadata:
    """The metadata of a parsed page, which stays as it is."""
    properties = meta_properties(tree)
    links = [link.get("href") or "" for link in tree.iter("link") if link.get("rel") == "canonical"]
    addresses = (*links, properties.get("og:url", ""))
    return PageMetadata(
        title=properties.get("og:title") or first_text(tree, "h1") or first_text(tree, "title"),
        site=properties.get("og:site_name", ""),
        url=next((url for url in addresses if is_web_address(url)), ""),
        published=published_day(tree),
    )


def meta_properties(tree: HtmlElement) -> dict[str, str]:
    named = ((meta.get("property") or meta.get("name"), meta.get("content")) for meta in tree.iter("meta"))
    return {name.lower(): " ".join(content.split()) for name, content in named if name and content}


def first_text(tree: HtmlElement, tag: str) -> str:
    found = next(tree.iter(tag), None)
    return " ".join("".join(found.itertext()).split()) if found is not None else ""


def is_web_address(url: str) -> bool:
    try:
        return urlsplit(url).scheme in ("http", "https")
    except ValueError:
        return False


# ------------------------------------------------------------------------------------------------ the day


def published_day(tree: HtmlElement) -> str | None:
    """The day of publication in the page's own data; None where it has none, or several."""
    return day_in_head(tree) or day_in_json(tree) or day_beside_headline(tree)


def day_in_head(tree: HtmlElement) -> str | None:
    head = tree.find("head")
    named = head.iter("meta") if head is not None else ()
    return htmldate_day([meta for meta in named if names_of(meta) and not CHANGED.search(names_of(meta))], [])


def day_in_json(tree: HtmlElement) -> str | None:
    """`datePublished` of the JSON-LD node that is the article; None where articles disagree."""
    days = set()
    for script in tree.iter("script"):
        if script.get("type") == "application/ld+json":
            days |= {
                day
                for node in article_nodes(script.text or "")
                if (day := read_day(str(node.get("datePublished"))))
            }
    return days.pop() if len(days) == 1 else None


def article_nodes(text: str) -> Iterator[dict[str, object]]:
    """The articles at the top of JSON-LD or of its graph; those that another node lists are other reports."""
    try:
        found = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return
    for top in found if isinstance(found, list) else [found]:
        graph = top.get("@graph", [top]) if isinstance(top, dict) else []
        for node in graph if isinstance(graph, list) else [graph]:
            if isinstance(node, dict) and ARTICLE_TYPE.search(kind_of(node)):
                yield node


def kind_of(node: dict[str, object]) -> str:
    kind = node.get("@type", "")
    return str(kind[0]) if isinstance(kind, list) and kind else str(kind)


def day_beside_headline(tree: HtmlElement) -> str | None:
    """The first date between the headline and the first long paragraph, else one just above the headline."""
    above: list[HtmlElement] = []
    below: list[HtmlElement] = []
    zone = above
    for element in own_elements(tree):
        if element.tag == "h1":
            zone = below
        elif element.tag == "p" and len("".join(element.itertext()).split()) >= BODY_PARAGRAPH:
            break
        elif is_date_element(element):
            zone.append(element)
    ordered = below or above[-1:]
    return next((day for element in ordered if (day := htmldate_day([], [element]))), None)


def own_elements(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The elements of the body in their order, without what stands aside from the report."""
    body = tree.find(".//body")
    waiting = [body] if body is not None else []
    while waiting:
        element = waiting.pop()
        if isinstance(element.tag, str) and not stands_aside(element):
            yield element
            waiting.extend(reversed(element))


def stands_aside(element: HtmlElement) -> bool:
    """By its tag or name; what holds the headline does not ("content with-sidebar")."""
    if element.tag in ASIDE_TAGS:
        return True
    named = element.tag not in MAIN_TAGS and ASIDE_NAME.search(names_of(element))
    return bool(named) and element.find(".//h1") is None


def names_of(element: HtmlElement) -> str:
    if not element.attrib:
        return ""
    return " ".join(
        filter(None, (element.get(name) for name in ("class", "id", "itemprop", "property", "name")))
    )


def is_date_element(element: HtmlElement) -> bool:
    named = element.tag in ("time", "abbr") or bool(DATE_NAME.search(names_of(element)))
    text = "".join(element.itertext())
    return named and len(text) <= 120 and not CHANGED.search(f"{names_of(element)} {label(element)} {text}")


def label(element: HtmlElement) -> str:
    """The words just before an element: "Updated" before a date."""
    before, parent = element.getprevious(), element.getparent()
    if before is not None:
        return before.tail or "".join(before.itertext())
    return (parent.text or "") if parent is not None else ""


def htmldate_day(head: list[HtmlElement], body: list[HtmlElement]) -> str | None:
    """What htmldate reads in these elements alone, if they spell out that day."""
    from htmldate import find_date
    from lxml.html import document_fromstring, tostring

    in_head, in_body = (
        "".join(tostring(e, encoding="unicode", with_tail=False) for e in part) for part in (head, body)
    )
    if not (in_head or in_body):
        return None
    page = document_fromstring(f"<html><head>{in_head}</head><body><div>{in_body}</div></body></html>")
    day = find_date(page, extensive_search=False, original_date=True, url="")
    return day if day and spells_out(in_head + in_body, day) else None


def spells_out(html: str, day: str) -> bool:
    """Whether the day is there: a month alone comes back as its first, 03/04/2024 as one of two days."""
    numeric = ((int(first), int(second)) for first, second in DAY_FIRST_OR_MONTH_FIRST.findall(html))
    if any(first != second and max(first, second) <= 12 for first, second in numeric):
        return False
    return day.replace("-", "") in html or bool(re.search(rf"(?<!\d)0?{int(day[8:])}(?!\d)", html))
