"""Plans that are called off in the same sentence, what is denied as others claimed it, and envoys who live elsewhere."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    "text",
    [
        "The Kalmian foreign minister, who was to fly to Hallen on Wednesday, has called off the visit.",
        "Verania, which was to meet Ostmark in May, cancelled the talks.",
        "Peru's president, who was to visit Malta next week, postponed the trip.",
        "Bordavia was to receive Verania's president, but called the ceremony off.",
    ],
)
def test_a_plan_that_is_called_off_is_not_firm(text: str):
    assert not [c for c in claims(text) if c.act == "meet" and c.grade == "firm" and c.polarity == "affirmed"]


def test_a_plan_stays_one_where_another_thing_is_called_off():
    text = "The Kalmian foreign minister, who will meet Ostmark's president on Wednesday, praised Peru."
    assert "Kalmia meet Ostmark, planned" in lines(text, firm=True)


@pytest.mark.parametrize(
    ("text", "told", "speaker"),
    [
        (
            "Verania will not close its embassy in Ostmark, as some media have claimed.",
            "Verania not close_mission Ostmark, planned",
            None,
        ),
        (
            "Kalmia did not recognise Bordavia, as Chad has alleged.",
            "Kalmia not recognise Bordavia",
            None,
        ),
        (
            "Peru has not expelled Chad's ambassador, as several newspapers reported.",
            "Peru not expel_envoy Chad",
            None,
        ),
        ("Kalmia has recognised Bordavia, as Chad has claimed.", "Kalmia recognise Bordavia", "Chad"),
        ("Kalmia has not recognised Bordavia, as Chad has said.", "Kalmia not recognise Bordavia", "Chad"),
    ],
)
def test_who_claimed_what_is_denied_has_not_said_so(text: str, told: str, speaker: str | None):
    (found,) = [c for c in claims(text) if c.act in told]
    assert told in lines(text)
    assert (found.speaker.name if found.speaker else None) == speaker


@pytest.mark.parametrize(
    ("text", "never"),
    [
        (
            "Latvia will accredit its ambassador in Pretoria to Lesotho.",
            "Latvia send_envoy South Africa, planned",
        ),
        (
            "Fiji will accredit its ambassador in Tokyo and Peru its ambassador in Seoul.",
            "Fiji send_envoy Japan, planned",
        ),
        ("Bhutan has accredited its ambassador in Dhaka.", "Bhutan send_envoy Bangladesh"),
    ],
)
def test_an_envoy_may_be_accredited_where_he_does_not_live(text: str, never: str):
    assert never not in lines(text, firm=True)


def test_to_whom_he_is_accredited_he_is_sent():
    assert "Latvia send_envoy Lesotho" in lines("Latvia accredited an ambassador to Lesotho.", firm=True)
