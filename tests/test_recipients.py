"""To whom an act is done where it is not simply the next name: a report in, pairs of parties out."""

import pytest

from coded import claim, claims, line, lines


def told(text, of):
    """The lines of one act with their grades."""
    return {(line(c), c.grade) for c in claims(text) if c.act == of}


# ------------------------------------------------------------------------------------------------ whoever it will be


@pytest.mark.parametrize(
    ("text", "name", "grade"),
    [
        (
            "Verania will not recognise any government that seizes power by force.",
            "any government that seizes power by force",
            "firm",
        ),
        (
            "Verania vowed not to recognise any regime installed by Ostmark.",
            "any government installed by Ostmark",
            "firm",
        ),
        (
            "Verania backs any government that holds elections.",
            "any government that holds elections",
            "tentative",
        ),
    ],
)
def test_any_government_that_is_described_is_no_state_and_firm_only_where_it_is_denied(text, name, grade):
    about = claim(text)
    assert (about.recipient.name, about.grade) == (name, grade)


def test_any_state_by_itself_is_all_states_under_negation_and_nobody_otherwise():
    assert lines("Verania does not recognise any government.") == {"Verania not recognise states"}
    assert not lines("Verania met any government.", of="meet")


# ------------------------------------------------------------------------------------------------ people and their places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Verania gave weapons to Kurdish militia in Ostmark.", "Verania aid Kurdish militia"),
        ("Verania imposed sanctions on Ostmarker state media.", "Verania sanction Ostmarker state media"),
        ("Verania sanctioned Ostmark-based companies.", "Verania sanction Ostmark-based companies"),
        (
            "Verania imposed sanctions on ten companies in Ostmark and Kalmia.",
            "Verania sanction companies in Ostmark and Kalmia",
        ),
        (
            "Verania sanctioned ten Ostmarker officials and doctors.",
            "Verania sanction Ostmarker officials and doctors",
        ),
        ("Verania sanctioned about ninety people and firms.", "Verania sanction people and firms"),
    ],
)
def test_people_media_and_militias_are_not_the_state_in_which_they_are(text, expected):
    assert {found for found, _ in told(text, "sanction" if "sanction" in expected else "aid")} == {expected}


def test_where_something_was_done_is_not_where_people_belong():
    assert lines("Ashen Front fighters took hostages in May.", of="detain") == {"Ashen Front detain hostages"}


def test_different_people_are_not_joined_to_one():
    text = "Western countries and rebels met Verania."
    assert "Western countries and rebels meet Verania" not in lines(text, of="meet")


def test_they_are_not_the_place_in_which_others_are():
    text = "Norway imposed sanctions on shipyards in Hong Kong for their support of Chad."
    assert not lines(text, of="support")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Verania sanctioned a hacking group called Grey Wolf.", "Verania sanction Grey Wolf"),
        ("Verania sanctioned a militia known as Grey Wolf.", "Verania sanction Grey Wolf"),
        (
            "Verania sanctioned the Harbour Oil and Gas Company.",
            "Verania sanction Harbour Oil and Gas Company",
        ),
    ],
)
def test_a_name_is_taken_whole_and_behind_called(text, expected):
    assert lines(text, of="sanction") == {expected}


def test_and_between_two_names_joins_no_name():
    assert lines("Verania sanctioned Kalmia and Grey Wolf Group.", of="sanction") == {
        "Verania sanction Kalmia",
        "Verania sanction Grey Wolf Group",
    }


# ------------------------------------------------------------------------------------------------ taken up


def test_the_junta_is_that_of_the_one_state_the_report_names():
    assert lines("The coup in Mali was a year ago. Chad imposed sanctions on the junta.", of="sanction") == {
        "Chad sanction Mali junta"
    }
    assert not lines("Mali and Niger are poor. Chad imposed sanctions on the junta.", of="sanction")


def test_the_north_is_the_one_state_whose_name_begins_so():
    first = "North Korea fired a missile. "
    assert lines(f"{first}Japan imposed sanctions on the North.", of="sanction") == {
        "Japan sanction North Korea"
    }
    assert "Japan sanction North Korea" not in lines(
        f"{first}Japan imposed sanctions on the North Shore bank.", of="sanction"
    )


def test_the_territory_is_no_government():
    text = "The Palestinian Authority and Gaza quarrelled. Egypt imposed a blockade on the territory."
    assert lines(text, of="sanction") == {"Egypt sanction Gaza"}


def test_the_country_is_not_the_one_whose_visit_it_is():
    text = "Ostmark opened its ports during the Veranian leader's visit to the country."
    assert lines(text, of="meet") == {"Verania meet Ostmark"}


def test_both_groups_are_groups():
    text = "Hamas, Hezbollah and Chad quarrelled. Iran has armed both groups."
    assert lines(text, of="aid") == {"Iran aid Hamas", "Iran aid Hezbollah"}


def test_only_two_states_take_up_nobody():
    text = (
        "Verania met Kalmia. The only two members to have signed treaties with Ostmark "
        "- Chad and Peru - closed in May."
    )
    assert lines(text, of="agree") == {"Chad agree Ostmark", "Peru agree Ostmark"}


# ------------------------------------------------------------------------------------------------ left out


def test_a_sentence_may_leave_out_whom_the_report_has_told():
    text = "Verania imposed sanctions on Ostmark on Monday. Kalmia has also announced sanctions."
    assert told(text, "sanction") == {
        ("Verania sanction Ostmark", "firm"),
        ("Kalmia sanction Ostmark", "tentative"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Kalmia has also announced sanctions.",
        "Verania sanctioned Ostmark and Chad. Kalmia has also announced sanctions.",
    ],
)
def test_nobody_is_understood_who_was_not_told_or_not_alone(text):
    assert not any(told.startswith("Kalmia") for told in lines(text, of="sanction"))


def test_a_noun_leaves_out_neither_party():
    text = "Verania imposed sanctions on Ostmark on Monday. Kalmia's sanctions were late."
    assert lines(text, of="sanction") == {"Verania sanction Ostmark"}


# ------------------------------------------------------------------------------------------------ frames


@pytest.mark.parametrize(
    ("text", "act", "expected"),
    [
        ("The old friendship between Verania and Kalmia grew.", "support", {"Verania support Kalmia"}),
        ("A treaty was signed between Verania and Kalmia.", "agree", {"Verania agree Kalmia"}),
        (
            "Verania took part in talks between Ostmark and Kalmia.",
            "meet",
            {"Verania meet Ostmark", "Verania meet Kalmia", "Ostmark meet Kalmia"},
        ),
        ("Norway sent a delegation to Rome for talks with Kalmia.", "meet", {"Norway meet Kalmia"}),
        (
            "The floods followed on a visit by the Veranian foreign minister to Kalmia.",
            "meet",
            {"Verania meet Kalmia"},
        ),
        (
            "The Straits League extended an invitation to Verania to join the bloc.",
            "join",
            {"Verania join Straits League, planned"},
        ),
    ],
)
def test_the_other_party_is_found_where_it_stands(text, act, expected):
    assert lines(text, of=act) == expected


def test_talks_in_a_city_are_not_talks_with_its_state():
    assert "Norway meet Italy" not in lines(
        "Norway sent a delegation to Rome for talks on a truce.", of="meet"
    )


def test_as_well_as_goes_on_with_the_list():
    text = "Verania sanctioned Chad on Monday. Its sanctions hit banks within Chad, as well as Peru."
    assert "Verania sanction Peru" in lines(text, of="sanction")


@pytest.mark.parametrize(
    "text",
    [
        "Turkey imposed sanctions on the group's leaders.",
        "Turkey imposed sanctions on the militia's 16 leaders.",
        "Turkey sanctioned leaders of the militia.",
    ],
)
def test_people_of_whoever_was_spoken_of_before_are_not_told_whole(text):
    assert lines(text, of="sanction", firm=True) == set()


def test_people_of_some_bank_are():
    text = "Turkey imposed sanctions on two employees of a bank."
    assert lines(text, of="sanction", firm=True) == {"Turkey sanction employees of bank"}
