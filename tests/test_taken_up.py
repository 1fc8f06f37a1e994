"""A gerund that takes up a deed told shortly before, and to whom else a deed is done, or who is passed over by it."""

import pytest

from coded import claims, lines

OMAN = "Oman invited the Houthis to Muscat."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Verania invited the Ashen Front last week. Inviting the Front as well as the Straits League, while excluding Kalmia, has angered many.",
            {"Verania invite Straits League", "Verania exclude Kalmia"},
        ),
        (
            f"{OMAN} Inviting the Houthis while leaving out the Southern Transitional Council shows how little was learned.",
            {"Oman exclude Southern Transitional Council"},
        ),
        (
            "Canada sanctioned Rwanda. Sanctioning Rwanda along with the Ashen Front was inconsistent.",
            {"Canada sanction Ashen Front"},
        ),
        (
            "Kalmia invited the Straits League. Two weeks passed. Inviting the League and Bordavia, he said, was overdue.",
            {"Kalmia invite Bordavia"},
        ),
        (
            "Bordavia hosted the Ashen Front. Hosting the Front while sidelining Kalmia and Ostmark sent a signal.",
            {"Bordavia exclude Kalmia", "Bordavia exclude Ostmark"},
        ),
        (
            "Verania sanctioned Kalmia in May. Sanctioning Kalmia and then expelling the Kalmian ambassador has isolated the island.",
            {"Verania expel_envoy Kalmia"},
        ),
    ],
)  # fmt: skip
def test_whoever_did_the_deed_did_what_the_gerund_tells(text, told):
    assert lines(text) - lines(text, firm=True) == told


@pytest.mark.parametrize(
    "text",
    [
        f"{OMAN} Inviting the Southern Transitional Council would be a better idea.",
        f"{OMAN} Inviting the Houthis while excluding the Southern Transitional Council would doom the talks.",
        f"{OMAN} Qatar then invited Iran. Inviting the Houthis and Fatah was a bold step.",
        f"{OMAN} Recognising the Houthis and Fatah was a mistake.",
        f"{OMAN} Hosting the Houthis along with Fatah should never be repeated, said Sweden.",
        "Kenya may recognise Somaliland. Recognising Somaliland along with Kosovo has long been a dream.",
        "Chad did not recognise Somaliland. Recognising Somaliland and Kosovo was never on the table.",
        "Ghana sanctioned Mali. Sanctioning Mali and Niger is easier said than done.",
        "Ghana sanctioned Mali. Sanctioning Mali and Niger was out of the question.",
        f"{OMAN} One year passed. Nobody came. The palace stood empty. Inviting the Houthis and Fatah was a mistake.",
        "Chad recognised Somaliland on Monday. Recognising it was a mistake.",
    ],
)
def test_what_it_does_not_tell_as_done_is_no_deed(text):
    assert all(c.grade == "firm" for c in claims(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Oman invited the Houthis along with Fatah.", {"Oman invite Houthis", "Oman invite Fatah"}),
        ("Norway hosted the Ashen Front together with Fatah.", {"Norway meet Ashen Front", "Norway meet Fatah"}),
        ("Norway hosted the Ashen Front together with Sweden.", {"Norway meet Ashen Front"}),
        ("Canada sanctioned Belarus together with Britain.", {"Canada sanction Belarus"}),
        ("Oman will not invite the Houthis along with Fatah.", {"Oman not invite Houthis, planned"}),
        ("Oman invited the Houthis while ignoring Fatah.", {"Oman invite Houthis", "Oman exclude Fatah"}),
        ("Oman invited the Houthis while ignoring calls from Fatah.", {"Oman invite Houthis"}),
        ("Oman will invite the Houthis while ignoring Fatah.", {"Oman invite Houthis, planned"}),
    ],
)  # fmt: skip
def test_to_whom_else_it_is_done(text, told):
    assert lines(text) == told
    assert len(lines(text, firm=True)) == 1


def test_who_invites_excludes_and_not_the_guest():
    text = "The Arab League readmitted Syria in May. Readmitting Syria while excluding Qatar from the committee looked odd."
    assert lines(text) == {"Arab League join Syria", "Arab League exclude Qatar"}
