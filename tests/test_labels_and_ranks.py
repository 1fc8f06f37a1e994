"""Labels before a colon, who is told something, since when a thing is counted, and what is so at all times."""

import pytest

from coded import claim, claims, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Question: Ostmark has criticised Verania for its vote.", "Ostmark condemn Verania"),
        ("Question: Peru has recognised Kosovo. Answer: We regret it.", "Peru recognise Kosovo"),
        ("Answer: Verania expelled Kalmia's ambassador in May.", "Verania expel_envoy Kalmia"),
        ("Update: Fiji has severed relations with Tonga.", "Fiji sever_relations Tonga"),
    ],
)
def test_a_label_governs_nothing(text: str, told: str):
    assert told in lines(text)


def test_what_is_asked_is_not_told():
    assert not lines("Question: Has Peru recognised Kosovo?", firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Kalmia's ambassador was summoned and told that Verania would recognise Kosovo.",
        "Ostmark's envoy was called in on Monday and informed that Peru had expelled two diplomats of Chad.",
        "Chad's consul was detained and told that Peru had closed its embassy in Ghana.",
    ],
)
def test_who_is_told_something_has_not_said_it(text: str):
    told = [c for c in claims(text) if c.act in {"recognise", "expel_envoy", "close_mission"}]
    assert told
    assert not any(c.speaker and c.speaker.name in {"ambassador", "envoy", "consul"} for c in told)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Ghana and Togo have agreed to a ten-day truce, the third since January.", "ceasefire"),
        ("Verania has expelled two envoys of Kalmia, its second such step since March.", "expel_envoy"),
        ("Peru has recognised Kosovo, the fourth state since April.", "recognise"),
    ],
)
def test_since_when_it_is_counted_is_no_day_of_the_deed(text: str, act: str):
    dated = claim(text, act).when
    assert dated is None or dated.basis == "publication"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (
            "Malaysia, which does not recognise Israel, hosted Chad's president in Kuala Lumpur on Sunday.",
            "recognise",
        ),
        ("Peru, which will not recognise Kosovo, received Ghana's president on Monday.", "recognise"),
        ("Verania met the Ashen Front, which Kalmia does not recognise, on Monday.", "recognise"),
    ],
)
def test_what_is_so_at_all_times_has_no_day(text: str, act: str):
    found = claim(text, act)
    assert found.polarity == "negated"
    assert found.when is None


def test_the_first_to_do_it_did_it_then():
    dated = claim("On 3 May Peru became the first state to recognise Kosovo.", "recognise").when
    assert dated is not None
    assert dated.start == "2024-05-03"


@pytest.mark.parametrize(
    "text",
    [
        "The relief agency, which Verania stopped funding in May, thanked Kalmia.",
        "Peru stopped paying the opposition in 2021.",
        "Chad stopped arming the group.",
    ],
)
def test_who_is_paid_no_longer_is_not_banned(text: str):
    assert not [c for c in claims(text) if c.act == "restrict_rights"]
