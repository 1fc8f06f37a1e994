"""What is known of a report besides its text: the day, the agency, the language; and the one cleaning of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statusquo.ontology import Ontology
from statusquo.ontology.shapes import PublisherFile
from statusquo.sources.language import is_english
from statusquo.sources.normalise import normalise
from statusquo.sources.published import publication, read_day, url_day
from statusquo.sources.wire import origin

WORLD = Ontology(
    acts={},
    cues=(),
    words={},
    boilerplate=(),
    statuses={},
    actors={},
    publishers={
        "afp": PublisherFile(name="AFP", kind="wire", names=("Agence France-Presse",)),
        "reuters": PublisherFile(name="Reuters", kind="wire"),
        "tass": PublisherFile(name="TASS", kind="wire", owner="RUS", names=("Tass",)),
        "harbour_post": PublisherFile(name="Harbour Post", kind="outlet"),
    },
    digest="test",
)

REPORT = "The foreign ministry said on Tuesday that it had accepted the letter of credence of the new envoy."


# ------------------------------------------------------------------------------------------------ the day


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-05-28", "2024-05-28"),
        ("2024-05-28T23:30:00-07:00", "2024-05-28"),
        ("2024/5/8", "2024-05-08"),
        ("20240528", "2024-05-28"),
        ("28 May 2024", "2024-05-28"),
        ("May 28th, 2024", "2024-05-28"),
        ("Tue, 28 May 2024 10:00:00 GMT", "2024-05-28"),
        ("Sept. 3, 2021", "2021-09-03"),
        ("2024-05", None),
        ("2024", None),
        ("03/04/2024", None),
        ("2024-02-30", None),
        ("last Tuesday", None),
        ("", None),
    ],
)
def test_what_names_a_day_is_a_day(written, day):
    assert read_day(written) == day


@pytest.mark.parametrize(
    ("text", "url", "day"),
    [
        ("KABUL, July 3, 2025 (Reuters) - The ministry said so.", "", "2025-07-03"),
        ("Headline over it\n\nMOSCOW, 3 July 2025 (AFP) — The ministry said so.", "", "2025-07-03"),
        ("MOSCOW, July 3. /TASS/. The ministry said so.", "https://x.example/2025/07/a", "2025-07-03"),
        ("KABUL, July 3 (Reuters) - The ministry said so.", "https://x.example/2025/envoy", "2025-07-03"),
        ("KABUL, Dec 31 (Reuters) - The ministry said so.", "https://x.example/2025/01/envoy", "2024-12-31"),
        ("KABUL, July 3 (Reuters) - The ministry said so.", "https://x.example/2025/env/envoy", "2025-07-03"),
        ("KABUL, July 3 (Reuters) - The ministry said so.", "", None),
        ("The envoy came to Kabul, July 3, 2025, and said so.", "", None),
        ("Working Visit, 18 March 2024\n\nThe minister said so.", "", None),
        ("word " * 80 + "\nKABUL, July 3, 2025 (Reuters) - The ministry said so.", "", None),
    ],
)
def test_a_dateline_tells_the_day_where_its_year_is_known(text, url, day):
    expected = (day, "dateline") if day else (None, "none")
    assert publication(given=None, metadata=None, text=text, url=url) == expected


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://x.example/2023/03/20/talks", "2023-03-20"),
        ("https://x.example/world/2023/mar/16/talks", "2023-03-16"),
        ("https://x.example/news/2022/3/18/talks", "2022-03-18"),
        ("https://x.example/a/2017-11/07/content_342.htm", "2017-11-07"),
        ("https://x.example/2024/03/20240319-Minister-Visit", "2024-03-19"),
        ("https://x.example/2024-03-19-minister", "2024-03-19"),
        ("https://x.example/2023/03/talks", None),
        ("https://x.example/2023/13/20/talks", None),
        ("https://x.example/item-20230320457", None),
        ("https://x.example/talks?from=2023-03-20", None),
        ("https://x.example/2023/03/20/back-to-2001-09-11", None),
        ("", None),
        ("http://[broken", None),
    ],
)
def test_an_address_tells_the_day_only_where_it_has_one(url, day):
    assert url_day(url) == day


def test_what_was_given_goes_before_what_was_found():
    text, url = "KABUL, July 3, 2025 (Reuters) - So.", "https://x.example/2025/07/04/so"
    found = {"text": text, "url": url, "otherwise": "2020-01-01"}
    assert publication(given="2025-07-01", metadata="2025-07-02", **found) == ("2025-07-01", "given")
    assert publication(given=None, metadata="2025-07-02", **found) == ("2025-07-02", "metadata")
    assert publication(given=None, metadata=None, **found) == ("2025-07-03", "dateline")
    assert publication(given=None, metadata=None, **found | {"text": "So."}) == ("2025-07-04", "url")
    assert publication(given=None, metadata=None, text="So.", url="", otherwise="2020-01-01") == (
        "2020-01-01",
        "given",
    )
    assert publication(given=None, metadata=None, text="So.", url="") == (None, "none")


# ------------------------------------------------------------------------------------------------ agency and language


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("KABUL (Reuters) - The ministry said so.", "reuters"),
        ("A headline\n\nKABUL, July 3 (AFP) — The ministry said so.", "afp"),
        ("KABUL (REUTERS) - The ministry said so.", "reuters"),
        ("MOSCOW, July 3. /TASS/. The ministry said so.", "tass"),
        ("AFP - The ministry said so.", "afp"),
        ("A headline\nBy AFP\nThe ministry said so.", "afp"),
        ("The envoy has been accepted, Reuters reported on Tuesday.", "reuters"),
        ("According to Agence France-Presse, the envoy has been accepted.", "afp"),
        (f"{REPORT} (AFP)", "afp"),
        (f"{REPORT}\n\nSource: Reuters", "reuters"),
        (f"{REPORT}\n\nWith inputs from AFP", "afp"),
        ("The spokesman confirmed the step to AFP on Thursday.", None),
        ("He told Agence France-Presse (AFP) that the envoy had come.", None),
        ("The envoy in Moscow. (Photo: AFP)\nThe ministry said so.", None),
        ("The envoy in Moscow (A. Person/AFP via an archive)\nThe ministry said so.", None),
        (f"{REPORT * 5}\nReuters reported in May that talks had begun.\n{REPORT * 5}", None),
        ("KABUL (Reuters) - The envoy came, AFP reported.", None),
        (REPORT, None),
    ],
)
def test_a_report_names_its_agency_at_its_head_or_its_end(text, agency):
    assert origin(text, WORLD) == agency


def test_a_short_text_counts_as_english_unless_its_letters_say_otherwise():
    assert is_english("Envoy accepted in Moskau")
    assert not is_english("Посол принят в Москве")
    assert is_english("")


@pytest.mark.parametrize(
    "text",
    [
        "El presidente de Chile se reunió con el canciller de Perú en Lima",
        "España abrirá una embajada en Kosovo, según el ministro",
        "La France a fermé son ambassade au Niger après le coup d'État",
        "Der Kanzler wird nach Kiew reisen, um sich mit dem Präsidenten zu treffen",
        "Portugal não vai reconhecer o governo dos talibãs",
        "Azerbaycan ile Ermenistan bir barış anlaşması için görüştü",
        "Indonesia tidak akan mengakui Israel",
        "Ministr zayavil, chto Moskva ne budet priznavat Kosovo",
    ],
)
def test_a_short_text_in_the_words_of_another_language_is_not_english(text):
    assert not is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lula, Petro meet in Rio de Janeiro",
        "Von der Leyen, de la Espriella meet in Bogota",
        "Kim Jong-il meets Kim Dae-jung in Pyongyang",
        "Argentina's 'que se vayan todos' returns",
        "Comité de Solidarité avec la Palestine protests",
        "Collectif pour les droits des femmes rallies",
        "Partei für Arbeit und Soziales gegen Brussels",
        "Fuerzas Armadas Revolucionarias de Colombia disarms",
        "Adalet ve Kalkinma Partisi loses Ankara",
        "Coup d'état attempt fails in Bissau",
        "Adiós, Maduro",
    ],
)
def test_names_in_other_languages_do_not_make_a_headline_foreign(text):
    assert is_english(text)


def test_foreign_names_and_addresses_do_not_make_a_report_foreign():
    assert is_english(
        f"{REPORT} Ministerium für Auswärtige Angelegenheiten. https://example.org/a/b/c/d/e/f/g/h/i/j/k/l"
    )


# ------------------------------------------------------------------------------------------------ normalising


def test_normalising_touches_only_what_nobody_sees():
    assert normalise("\ufeffone\r\ntwo\rthree\u00a0four co\u00adoperate zero\u200bwidth\x00") == (
        "one\ntwo\nthree four cooperate zerowidth"
    )
    assert normalise("“quoted” – ‘said’ … It\u2019s\ta tab") == "“quoted” – ‘said’ … It\u2019s\ta tab"
    assert normalise("Tu\u0308rkiye") == "Türkiye"
    assert normalise("half \ud83d a character") == "half \ufffd a character"


@given(st.text(st.characters()) | st.text("a\u0308\r\n\u00a0\u00ad\u200b\ud83d\u2028\x0c\ufeff“–"))
def test_normalising_twice_changes_nothing(text):
    once = normalise(text)
    assert normalise(once) == once
    once.encode()
