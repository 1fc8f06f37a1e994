"""A list of acts is denied, refused or planned as a whole; who is set apart may be one who did not act; what was granted is taken back."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    "text",
    [
        "Verania denied having met, invited or recognised the Ashen Front.",
        "Verania denied that it had met, invited or recognised the Ashen Front.",
        "Verania refused to meet, invite or recognise the Ashen Front.",
        "Verania denied having invited, met or recognised the Ashen Front.",
        "Verania has never met or recognised the Ashen Front.",
        "Verania denied that it had invited the Ashen Front and recognised it.",
        "Verania declined to invite, meet or recognise the Ashen Front.",
        "Verania failed to invite, meet or recognise the Ashen Front.",
    ],
)
def test_a_denial_reaches_the_whole_list(text):
    told = [c for c in claims(text) if c.act in {"meet", "invite", "recognise"}]
    assert told
    assert {c.polarity for c in told} == {"negated"}


@pytest.mark.parametrize(
    "text",
    [
        "Verania denied having met Kalmia, and recognised Ostmark.",
        "Verania has not met Kalmia but recognised Ostmark.",
        "Verania did not meet Kalmia, but it recognised Ostmark.",
    ],
)
def test_a_clause_of_its_own_is_not_denied(text):
    assert "Verania recognise Ostmark" in lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "Norway, Sweden and Finland recognised Verania but not Denmark.",
        "Norway and Sweden recognised Verania, but not Denmark.",
        "Norway recognised Verania, but not Denmark.",
        "Peru and Chile opened embassies in Verania, but not Kalmia.",
        "Peru and Chile sanctioned Verania but not Kalmia.",
    ],
)
def test_one_set_apart_may_have_acted_or_not(text):
    assert all(" not " not in told for told in lines(text, firm=True))


@pytest.mark.parametrize("comma", ["", ","])
def test_one_set_apart_is_not_acted_on(comma):
    told = lines(f"Ghana recognised Kosovo{comma} but not Abkhazia.")
    assert told == {"Ghana recognise Kosovo", "Ghana not recognise Abkhazia"}


@pytest.mark.parametrize(
    "text",
    [
        "Verania recognised Kalmia in 2012 and withdrew that recognition in 2019.",
        "Verania, which recognised Kalmia in 2012, later revoked this recognition.",
        "Verania recognised Kalmia but suspended that recognition a year later.",
    ],
)
def test_that_recognition_is_the_one_told_before(text):
    assert "Verania derecognise Kalmia" in lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Shortly before Verania recognises Kalmia, Ostmark will hold elections.",
        "Two days before Verania recognises Kalmia, Ostmark will recall its envoy.",
        "Hours after Verania recognises Kalmia, Ostmark is expected to protest.",
        "Once Verania recognises Kalmia, Ostmark plans to protest.",
        "After Verania recognises Kalmia, Ostmark is due to protest.",
        "Ostmark is set to protest when Verania recognises Kalmia.",
    ],
)
def test_a_time_to_come_is_no_fact(text):
    assert "Verania recognise Kalmia" not in lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hours before Verania recognised Kalmia, Ostmark held elections.",
        "Shortly after Verania recognised Kalmia, Ostmark protested in Oslo.",
    ],
)
def test_a_time_that_has_come_is_one(text):
    assert "Verania recognise Kalmia" in lines(text, firm=True)


def test_before_makes_a_condition_of_a_refusal_only():
    assert "Verania hold_vote, planned" in lines("Verania will hold elections before it recognises Kalmia.")
    refused = lines("Verania will not recognise Kalmia before it holds elections.")
    assert "Verania not recognise Kalmia, conditional" in refused


@pytest.mark.parametrize(
    "how",
    [
        "sees no reason",
        "is in no hurry",
        "has no plans",
        "has no intention",
        "is under no obligation",
        "sees no need",
    ],
)
def test_who_sees_no_reason_does_not_plan_it(how):
    assert lines(f"Verania {how} to recognise Kalmia.", firm=True) == {
        "Verania not recognise Kalmia, planned"
    }


@pytest.mark.parametrize(
    "how", ["a distant prospect", "a distant dream", "a remote possibility", "a long way off"]
)
def test_what_is_far_off_is_no_fact(how):
    assert lines(f"Talks between Verania and Kalmia remain {how}.") == {"Verania meet Kalmia, possible"}


@pytest.mark.parametrize("noun", ["lifting", "suspension", "easing", "removal"])
def test_who_announces_the_lifting_lifts(noun):
    told = lines(f"Verania announced the {noun} of sanctions against Kalmia.", firm=True)
    assert told == {"Verania lift_sanction Kalmia"}
    asked = lines(f"Verania demanded the {noun} of sanctions against Kalmia.", firm=True)
    assert asked == set()


@pytest.mark.parametrize("verb", ["suspended", "expelled", "ejected"])
def test_whom_an_organisation_suspends_it_excludes(verb):
    assert lines(f"Kalmia was {verb} by the Straits League.", firm=True) == {"Straits League exclude Kalmia"}
