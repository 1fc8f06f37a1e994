"""Bytes -> text: which bytes are no text at all, and which encoding the others are in.

The order of evidence: byte order mark, zero bytes of unmarked UTF-16, valid UTF-8, what the file declares.
What is left is windows-1252, unless most of its letters beyond ASCII are valid UTF-8: some bytes are damaged.
"""

from __future__ import annotations

import codecs

SAMPLE = 8192
REPLACEMENT = "\ufffd"

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "an archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "compressed data"),
    (b"SQLite format 3", "a database"),
)
# Browsers read pages that declare these as windows-1252, because their writers meant it.
MEANT_AS_WINDOWS_1252 = frozenset({"ascii", "iso8859-1", "latin-1", "cp1252"})


def what_binary(data: bytes) -> str:
    """What the bytes are, in words, where they are no text ("a PDF file"); "" where they are text."""
    for signature, name in SIGNATURES:
        if data.startswith(signature):
            return name
    head = data[:SAMPLE]
    if wide_codec(head):
        return ""
    controls = sum(byte < 32 and byte not in b"\t\n\v\f\r\x1b" for byte in head)
    return "binary data" if controls * 50 > len(head) else ""


def wide_codec(head: bytes) -> str | None:
    """The codec of UTF-16 or UTF-32 text, by its mark or by where its zero bytes stand; None for others."""
    for mark, codec in MARKS:
        if head.startswith(mark):
            return None if codec == "utf-8" else codec
    sample = head[: min(len(head), SAMPLE) // 2 * 2]
    zeros = sample[0::2].count(0), sample[1::2].count(0)
    if min(zeros) * 20 > max(zeros) or max(zeros) * 4 < len(sample) // 2 or not sample:
        return None
    codec = "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"
    return codec if is_valid(sample, codec) else None


def is_valid(data: bytes, codec: str) -> bool:
    try:
        codecs.getincrementaldecoder(codec)().decode(data)
    except UnicodeDecodeError:
        return False
    return True


def decode(data: bytes, declared: str = "") -> tuple[str, str]:
    """Text and the name of its encoding; never fails, and puts U+FFFD where a byte means nothing."""
    wide = wide_codec(data[:SAMPLE])
    if wide:
        return data.decode(wide, "replace"), "UTF-16" if wide.startswith("utf-16") else "UTF-32"
    try:
        return data.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        return decode_declared(data, declared) or decode_damaged(data)


def decode_declared(data: bytes, declared: str) -> tuple[str, str] | None:
    codec = known_codec(declared)
    if not codec:
        return None
    try:
        return data.decode(codec, "replace"), declared.lower()
    except UnicodeError:
        return None


def decode_damaged(data: bytes) -> tuple[str, str]:
    as_utf8 = data.decode("utf-8-sig", "replace")
    damaged = as_utf8.count(REPLACEMENT)
    sound = sum(not char.isascii() for char in as_utf8) - damaged
    if sound > damaged:
        return as_utf8, "damaged UTF-8"
    return data.decode("windows-1252", "replace"), "windows-1252"


def known_codec(declared: str) -> str | None:
    """Python's name of a declared encoding; None where it is unknown or one that the bytes have disproved."""
    try:
        name = codecs.lookup(declared.strip() or "utf-8").name
        "".encode(name)
    except (LookupError, ValueError):
        return None
    if name.startswith("utf"):
        return None
    return "windows-1252" if name in MEANT_AS_WINDOWS_1252 else name
