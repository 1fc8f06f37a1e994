"""Whom a report takes up without a name: "both regions", "the generals", "the country" beside one's own embassy; peers told by a people."""

import pytest

from coded import claim, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Bordavia will never give up Abkhazia and South Ossetia. Verania recognises both regions.",
            {"Verania recognise Abkhazia", "Verania recognise South Ossetia"},
        ),
        (
            "Bordavia lost Abkhazia and South Ossetia. Verania recognised the two separatist republics in 2018.",
            {"Verania recognise Abkhazia", "Verania recognise South Ossetia"},
        ),
        ("Bordavia and Kalmia met. Verania recognised both regions.", set()),
    ],
)
def test_two_regions_are_two_disputed_authorities(text, told):
    assert lines(text, of="recognise") == told


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("Ostmark refused to talk. Verania closed its embassy in the country.", "close_mission", "Verania close_mission Ostmark"),
        ("Ostmark refused to talk. Verania recalled its ambassador to the country.", "expel_envoy", "Verania expel_envoy Ostmark"),
        ("Ostmark is calm. Verania has not sent its ambassador to the country.", "send_envoy", "Verania not send_envoy Ostmark"),
    ],
)  # fmt: skip
def test_the_country_of_ones_own_embassy_is_another(text, act, told):
    assert lines(text, of=act, firm=True) == {told}


def test_the_rebels_are_the_only_armed_group_spoken_of():
    assert lines("The Ashen Front took the port. The rebels received a Veranian delegation.", of="meet") == {
        "Ashen Front meet Verania"
    }
    both = "The Ashen Front and Hezbollah took the port. The rebels received a Veranian delegation."
    assert lines(both, of="meet") == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Verania's minister met her Kalmian colleague.", {"Verania meet Kalmia"}),
        ("Verania's minister met her colleagues from Kalmia and Ostmark.", {"Verania meet Kalmia", "Verania meet Ostmark"}),
        ("The Veranian president met his Kalmian opposite number.", {"Verania meet Kalmia"}),
        ("Veranian officials received their Kalmian guests.", {"Verania meet Kalmia"}),
        ("Verania's minister met a colleague.", set()),
        ("Verania's minister met his colleagues in the party.", set()),
    ],
)  # fmt: skip
def test_a_peer_is_told_by_a_people(text, told):
    assert lines(text, of="meet", firm=True) == told


def test_an_adjective_that_opens_a_sentence_is_no_given_name():
    assert lines("Landlocked Kenya signed a deal with Ghana.", of="agree", firm=True) == {"Kenya agree Ghana"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Verania pledged 50 million euros for Kalmia, Ostmark 20 million and Bordavia $15m.",
            {"Verania aid Kalmia, promised", "Ostmark aid Kalmia, promised", "Bordavia aid Kalmia, promised"},
        ),
        ("Verania gave Kalmia 5 million dollars and Ostmark 3 million dollars.", {"Verania aid Kalmia"}),
    ],
)
def test_who_stands_before_a_further_sum_gives_it(text, told):
    assert lines(text, of="aid") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Kalmian flag went up in Port Lorn as the two countries restored full diplomatic relations.",
            {"Kalmia establish_relations Verania"},
        ),
    ],
)
def test_the_two_countries_may_be_told_by_what_is_theirs(text, told):
    assert lines(text, of="establish_relations") == told


def test_the_two_foreign_ministers_are_those_of_the_two_states():
    text = "Kalmia recalled its ambassador to Ostmark. Verania hosted the two foreign ministers in July."
    assert lines(text, of="meet", firm=True) == {"Verania meet Kalmia", "Verania meet Ostmark"}


def test_recognition_that_is_withheld_is_that_told_before():
    text = "Verania recognised Kalmia on Thursday. Ostmark withheld recognition."
    assert "Ostmark not recognise Kalmia" in lines(text, of="recognise")
    assert "Ostmark not recognise Kalmia" not in lines(text, of="recognise", firm=True)


def test_a_body_that_agrees_on_something_by_itself_may_only_have_decided():
    assert (
        lines("The Straits League's ministers have agreed on a package of sanctions.", of="agree", firm=True)
        == set()
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Verania sued Ostmark in Hallen for supplying Kalmia with weapons.", {"Ostmark aid Kalmia"}),
        ("Verania gave Kenya, Ghana and Togo new ambulances.", {"Verania aid Kenya", "Verania aid Ghana", "Verania aid Togo"}),
        ("Verania sent Kenya and Ghana 20 trucks.", {"Verania aid Kenya", "Verania aid Ghana"}),
    ],
)  # fmt: skip
def test_who_gives_to_whom(text, told):
    assert lines(text, of="aid", firm=True) == told


def test_a_person_and_his_office_are_no_two_that_them_may_mean():
    text = "Dara Holm, the Veranian foreign secretary, said Port Lorn would talk to the Ashen Front but not recognise them."
    assert lines(text, of="recognise") == {"Verania not recognise Ashen Front, planned"}


def test_the_breakaway_region_is_the_only_one_that_the_report_told_of():
    text = (
        "Fighting went on around Abkhazia. Verania kept silent. Ostmark spoke up. Bordavia called for calm. "
        "Talks failed. Kalmia may recognise the breakaway region."
    )
    assert "Kalmia recognise Abkhazia, possible" in lines(text, of="recognise")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Verania, which does not recognise Kalmia, visited Ostmark.", {"Verania meet Ostmark"}),
        ("Verania, which had not been invited, met the Ashen Front.", {"Verania meet Ashen Front"}),
        ("Verania, which it did not recognise met Ostmark.", set()),
    ],
)
def test_what_a_closed_aside_denies_is_not_the_act(text, told):
    assert lines(text, of="meet", firm=True) == told


def test_two_counted_groups_are_sanctioned_each():
    text = "Verania imposed sanctions on five Kalmian banks and three businessmen."
    assert lines(text, of="sanction", firm=True) == {
        "Verania sanction Kalmian banks",
        "Verania sanction businessmen",
    }
    assert lines("Verania sanctioned officials and lawyers.", of="sanction", firm=True) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("His Excellency Mr. Ivan Holm, Minister of Foreign Affairs of Verania, met Kalmia's president.", {"Verania meet Kalmia"}),
        ("His Highness Sheikh Tamim bin Hamad Al-Thani met with the Kalmian premier.", {"Qatar meet Kalmia"}),
        ("The Veranian king telephoned His Excellency Mr. Ivan Holm, President of Kalmia.", {"Verania meet Kalmia"}),
    ],
)  # fmt: skip
def test_an_honour_stands_before_the_name_of_whoever_is_meant(text, told):
    assert lines(text, of="meet", firm=True) == told


def test_a_minister_of_foreign_affairs_keeps_his_office_out_of_his_name():
    assert claim("Deputy Minister of Foreign Affairs Dana Holm met with Verania.").actor.name == "Dana Holm"


def test_his_government_is_that_of_whoever_the_sentence_before_tells_of():
    text = "Verania would let Nicolas Maduro leave, Ostmarker president Jonas Brecht told reporters. His government closed its embassy in Kalmia."
    assert lines(text, of="close_mission") == {"Ostmark close_mission Kalmia"}


def test_further_officials_are_officials():
    assert "Verania sanction officials" in lines(
        "Verania imposed sanctions on 15 further officials.", of="sanction"
    )
