"""Others who do, did or will do the same deed, as agencies tell it: "..., a day after Chad took the same step", "Peru is to follow"."""

import pytest

from coded import claims, line, lines

NORWAY = "Norway recognised Kosovo on Monday."
FIRST = {"Norway recognise Kosovo"}


def days(text):
    return {(c.actor.name, c.when and c.when.start) for c in claims(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jamaica recognised Kosovo on Friday, two days after Belize, Guyana and Suriname took the same step.",
            {("Jamaica", "2024-05-10"), ("Belize", "2024-05-08"), ("Guyana", "2024-05-08"), ("Suriname", "2024-05-08")},
        ),
        (
            "Laos expelled the Indian ambassador on 3 May, a day before Nepal did likewise.",
            {("Laos", "2024-05-03"), ("Nepal", "2024-05-04")},
        ),
        (
            "Mongolia imposed sanctions on Belarus on Tuesday, hours after Japan had made the same move.",
            {("Mongolia", "2024-05-14"), ("Japan", "2024-05-14")},
        ),
        (
            "Benin cut ties with Iran on 2 May, months after Togo had done so.",
            {("Benin", "2024-05-02"), ("Togo", None)},
        ),
        (
            "Benin cut ties with Iran on 2 May, less than a week after Togo took that step.",
            {("Benin", "2024-05-02"), ("Togo", None)},
        ),
        (
            "Benin cut ties with Iran on 2 May. Togo took the same step within hours.",
            {("Benin", "2024-05-02"), ("Togo", "2024-05-02")},
        ),
        (
            "Qatar lifted its sanctions on Syria on Friday, following Oman, which did so a day earlier.",
            {("Qatar", "2024-05-10"), ("Oman", "2024-05-09")},
        ),
    ],
)  # fmt: skip
def test_who_did_it_a_day_before_is_told_with_his_day(text, expected):
    assert days(text) == expected
    assert all(claim.grade == "firm" for claim in claims(text))


def test_who_joins_a_body_has_not_done_what_it_did():
    assert not any(
        c.actor.name == "NATO"
        for c in claims("Finland imposed sanctions on Russia in May, joining NATO in July.")
    )


def test_whoever_is_counted_more_than_another_has_done_nothing():
    assert not claims("They certainly can kill many more soldiers than Chad has done.")


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Senegal outlawed Hezbollah, a move already made by Ghana.", "Ghana designate Hezbollah"),
        ("Senegal will recognise Kosovo, a step that Ghana took in 2010.", "Ghana recognise Kosovo"),
        ("Senegal recognised Kosovo in the wake of similar decisions by Ghana and Mali.", "Mali recognise Kosovo"),
        ("Senegal opened an embassy in Jerusalem, following the lead of Ghana.", "Ghana open_mission Israel"),
        ("Senegal became the third state after Ghana and Mali to recognise Kosovo.", "Mali recognise Kosovo"),
        ("Senegal recognised Kosovo, becoming the third state after Ghana and Mali to do so.", "Ghana recognise Kosovo"),
        ("Senegal joins Ghana in recognising Kosovo", "Ghana recognise Kosovo"),
        ("Senegal recognised Kosovo and urged Ghana to follow.", "Ghana recognise Kosovo, demanded"),
        ("Senegal is to recognise Kosovo, as Ghana has done.", "Ghana recognise Kosovo"),
        ("Senegal recognised Kosovo; Ghana followed a day later.", "Ghana recognise Kosovo"),
        ("Senegal became the third to recognise Kosovo, following Ghana, which took the same step in May.", "Ghana recognise Kosovo"),
        ("Senegal recognised Kosovo, joining Ghana and Mali.", "Ghana recognise Kosovo"),
        ("Along with Ghana, which did so a day earlier, Senegal recognised Kosovo.", "Ghana recognise Kosovo"),
        ("Senegal was the first to recognise Kosovo, hours after its vote; Ghana did so on Monday.", "Ghana recognise Kosovo"),
    ],
)  # fmt: skip
def test_who_has_done_it_before_is_told_beside(text, other):
    assert other in lines(text)


def test_who_may_be_the_recipient_is_only_likely():
    (_, other) = claims("Senegal recognised Kosovo, followed by Ghana.")
    assert (line(other), other.grade) == ("Ghana recognise Kosovo", "tentative")


@pytest.mark.parametrize(
    "text",
    [
        "Norway recognised Kosovo on Monday, a day after Ghana took a different step.",
        "Norway recognised Kosovo on Monday, a day after Ghana took the first steps towards talks.",
        "Norway recognised Kosovo on Monday, a day after Ghana took the same step on Palestine.",
        "Norway recognised Kosovo on Monday, a move made possible by Ghana's vote.",
        "Norway recognised Kosovo on Monday, a step welcomed by Ghana.",
        "Norway recognised Kosovo on Monday after similar warnings by Ghana.",
        "Norway refused to recognise Kosovo, following the example of Ghana.",
        "Norway recognised Kosovo on Monday. Ghana followed the session closely.",
        "Norway recognised Kosovo on Monday, followed by a speech in Ghana.",
        "Norway recognised Kosovo on Monday. Talks with Ghana will follow.",
        "Norway recognised Kosovo in May. Serbia, which Ghana visited, recalled its envoy.",
        "Ghana, which did so in 2011, restored ties with Iran.",
        "Mali closed its embassy in Oslo and Norway recognised Kosovo, a day after Ghana took the same step.",
    ],
)
def test_whoever_did_something_else_is_not(text):
    assert not any(c.actor.name == "Ghana" and c.act == "recognise" for c in claims(text))


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("Ghana is expected to follow.", "Ghana recognise Kosovo, possible"),
        ("Ghana and Mali are to follow on Friday.", "Mali recognise Kosovo, planned"),
        ("The Ghanaian government is expected to take the same step.", "Ghana recognise Kosovo, possible"),
        ("Ghana will not follow.", "Ghana not recognise Kosovo, planned"),
        ("Ghana has ruled out following.", "Ghana not recognise Kosovo, planned"),
        ("Ghana has not followed.", "Ghana not recognise Kosovo"),
        ("Ghana and Mali said they would follow.", "Mali recognise Kosovo, planned"),
        ("No other state is expected to follow.", "states not recognise Kosovo, possible"),
        ("Asked whether Ghana would follow, its foreign minister said no.", "Ghana not recognise Kosovo, planned"),
        ("Asked whether Ghana would follow suit, its president ruled it out.", "Ghana not recognise Kosovo, planned"),
        ("Asked whether Ghana would follow, its president did not rule it out.", "Ghana recognise Kosovo, possible"),
    ],
)  # fmt: skip
def test_who_follows_in_the_deed_of_the_sentence_before(second, expected):
    assert expected in lines(f"{NORWAY} {second}", firm=True)


@pytest.mark.parametrize(
    "second",
    [
        "Asked whether Ghana would follow, its foreign minister declined to say.",
        "Asked whether Ghana would follow, Mali's foreign minister said no.",
        "Putin arrived on Tuesday and Xi followed.",
        "A reply by Ghana will follow.",
    ],
)
def test_of_whom_nothing_is_told_does_not_follow(second):
    assert lines(f"{NORWAY} {second}", of="recognise") == FIRST


def test_the_news_is_followed_far_from_it():
    text = (
        f'{NORWAY} "The time has come," its king said. Serbia recalled no one. Ghana is expected to follow.'
    )
    (told,) = [c for c in claims(text) if c.actor.name == "Ghana"]
    assert (line(told), told.grade) == ("Ghana recognise Kosovo, possible", "tentative")
    other = f"{NORWAY} Serbia expelled the Austrian ambassador. Ghana is expected to follow."
    assert "Ghana recognise Kosovo, possible" not in lines(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{NORWAY} The Arab League denounced it.", "Arab League condemn recognition"),
        ("Mali expelled the French ambassador. Niger welcomed it.", "Niger praise expulsion"),
        ("Mali recalled its ambassador to France. Niger deplored it.", "Niger condemn recall"),
        ("Fiji imposed sanctions on Chad. Mali condemned them.", "Mali condemn sanctions"),
        ("Mali supported the move, but Niger rejected it.", "Niger oppose move"),
        ("Mali condemned the decision, and Niger denounced it, too.", "Niger condemn decision"),
        (
            "Mali accused Chad of breaking the truce and condemned the decision. Niger denounced it.",
            "Niger condemn decision",
        ),
        ("Iran signed an agreement with Mali. Niger condemned it.", "Niger condemn agreement"),
    ],
)
def test_what_is_judged_behind_a_deed_is_the_deed(text, expected):
    (told,) = [c for c in claims(text) if line(c) == expected]
    assert told.grade == "tentative"


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        (f"{NORWAY} Niger criticised it for arming rebels.", "Niger condemn recognition"),
        ("Fiji lifted its embargo on Chad. Mali welcomed it.", "Mali praise embargo"),
        ("Norway may recognise Kosovo. Niger denounced it.", "Niger condemn recognition"),
        ("Fiji imposed sanctions on Chad. Mali condemned it.", "Mali condemn sanctions"),
    ],
)
def test_who_is_judged_for_something_is_no_deed(text, nobody):
    assert nobody not in lines(text)


def test_what_takes_effect_only_later_is_conditional():
    text = "Ghana has said that its recognition of Kosovo will take effect only after a vote."
    assert lines(text) == {"Ghana recognise Kosovo, conditional"}
