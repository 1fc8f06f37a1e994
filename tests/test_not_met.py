"""Who stays away has not met; who is asked, offered or joked about has got nothing yet; teams are no states."""

import pytest

from coded import claim, claims, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Verania missed talks with Kalmia.", "Verania not meet Kalmia"),
        ("Veranian officials missed a scheduled meeting with Kalmia.", "Verania not meet Kalmia"),
        ("Verania dodged a meeting with the Ashen Front.", "Verania not meet Ashen Front"),
        ("Verania sat out the negotiations with Kalmia.", "Verania not meet Kalmia"),
        ("Verania evaded talks with Ostmark.", "Verania not meet Ostmark"),
        ("Verania walked out of the talks with Kalmia.", "Verania exclude Kalmia"),
        ("Verania bowed out of talks with Kalmia.", "Verania exclude Kalmia"),
        ("Verania quit the negotiations with Ostmark.", "Verania exclude Ostmark"),
        ("Verania abandoned talks with Ostmark.", "Verania exclude Ostmark"),
    ],
)
def test_who_stays_away_or_leaves_has_not_met(text, told):
    assert lines(text, firm=True) == {told}


@pytest.mark.parametrize(
    "verb",
    "disrupted derailed sabotaged mocked monitored feared leaked broached wasted lost undermined".split(),
)
def test_whose_talks_somebody_speaks_of_is_not_sure(verb):
    assert "Verania meet Kalmia" not in lines(f"Verania {verb} talks with Kalmia.", firm=True)


@pytest.mark.parametrize("verb", "held completed joined resumed conducted wrapped described".split())
def test_light_verbs_carry_their_noun(verb):
    up = " up" if verb == "wrapped" else ""
    assert "Verania meet Kalmia" in lines(f"Verania {verb}{up} talks with Kalmia.", firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Verania's call for talks with Kalmia was ignored.",
        "Verania's offer of talks with Kalmia went unanswered.",
        "Verania's request for a meeting with Kalmia fell on deaf ears.",
        "Verania's plea for talks with Kalmia was rebuffed.",
        "Verania's demand for a meeting with Kalmia was met with silence.",
    ],
)
def test_a_call_for_talks_is_no_talk(text):
    assert not any(found.factual for found in claims(text))


def test_a_telephone_call_is_one():
    assert "Verania meet Kalmia" in lines("In a call with Kalmia, Verania spoke of the port.", firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Verania's president joked that Verania had recognised Kalmia.",
        "Verania's president quipped that it had recognised Kalmia.",
        "The Veranian minister jested that Verania had recognised Kalmia.",
        "Ostmark mocked that Verania had recognised Kalmia.",
        "The minister kidded that Verania had recognised Kalmia.",
        '"We have recognised Kalmia", Verania\'s president joked.',
        "Verania has recognised Kalmia, its president quipped.",
        "Ostmark said jokingly that Verania had recognised Kalmia.",
        "Ostmark said in jest that Verania had recognised Kalmia.",
        "Verania is accused of recognising Kalmia.",
        "Verania is suspected of having recognised Kalmia.",
    ],
)
def test_what_is_said_in_jest_or_on_nobodys_word_is_not_sure(text):
    assert not any("recognise Kalmia" in told for told in lines(text, of="recognise", firm=True))


def test_an_accuser_by_name_is_a_speaker():
    found = claim("Ostmark accused Verania of arming Kalmia.", "aid")
    assert (found.grade, found.speaker.name) == ("firm", "Ostmark")


@pytest.mark.parametrize(
    "text",
    [
        "Kalmia was offered aid by Verania.",
        "Kalmia was offered weapons by Verania.",
        "Verania offered Kalmia military aid.",
        "Kalmia was offered a loan by Verania.",
        "Kalmia was promised aid by Verania.",
        "Kalmia has been offered military training by Verania.",
        "Aid was offered to Kalmia by Verania.",
        "Verania offered military support to Kalmia.",
    ],
)
def test_an_offer_is_no_delivery(text):
    assert claim(text, "aid").modality == "promised"


@pytest.mark.parametrize("verb", ["given", "granted", "sent", "lent"])
def test_what_is_given_is_given(verb):
    assert claim(f"Kalmia was {verb} a loan by Verania.", "aid").modality == "actual"


@pytest.mark.parametrize(
    "rest",
    [
        "The hosts won 2-1 in front of 40,000 spectators. The coach praised his squad.",
        "The squad was captained by Rossi, and the coach changed his line-up at half-time.",
        "The visitors lost 3-0 and the league leaders sacked their coach.",
        "Their batsmen lost four wickets; the captain blamed the pitch after the match.",
    ],
)
def test_in_a_report_on_sport_states_are_teams(rest):
    assert lines(f"Verania met Kalmia on Tuesday.\n\n{rest}", firm=True) == set()


@pytest.mark.parametrize(
    "rest",
    [
        "They also watched the match, which the visitors lost 3-0; the coach resigned.",
        "The assembly passed the treaty by 69-40, and the ministry thanked the ambassador.",
    ],
)
def test_presidents_who_watch_a_match_meet(rest):
    told = f"Verania's president met Kalmia's president on Tuesday.\n\n{rest}"
    assert "Verania meet Kalmia" in lines(told, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Chad left Paris for talks with Mali.",
        "Chad's president left for talks with Mali.",
        "Chad's president departed on Monday for a meeting with Mali's premier.",
        "Chad's president is heading to Oslo for talks with Mali.",
    ],
)
def test_who_sets_out_for_talks_is_still_to_meet(text):
    assert {line for line in lines(text) if "Mali" in line} == {"Chad meet Mali, planned"}


@pytest.mark.parametrize(
    "verb", ["flew to Oslo for", "left Oslo after", "was in Oslo for", "arrived in Oslo for"]
)
def test_who_has_come_for_talks_or_leaves_them_has_met(verb):
    assert "Chad meet Mali" in lines(f"Chad's president {verb} talks with Mali.", firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Mexico and Uruguay host a conference on Venezuela in Montevideo.",
        "Germany and France chaired a summit on Sudan.",
        "Verania, Ostmark and Peru convened a meeting on Kalmia.",
    ],
)
def test_two_hosts_have_not_met_each_other_for_sure(text):
    assert not lines(text, of="meet", firm=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mexico and Uruguay hosted a conference with Venezuela.", {"Mexico meet Venezuela", "Uruguay meet Venezuela"}),
        ("Egypt and Jordan held a summit in Cairo.", {"Egypt meet Jordan"}),
        ("Norway hosted talks between Verania and Kalmia.", {"Norway meet Verania", "Norway meet Kalmia"}),
    ],
)  # fmt: skip
def test_hosts_meet_those_who_are_told_to_come(text, told):
    assert told <= lines(text, of="meet", firm=True)


@pytest.mark.parametrize(
    "text",
    ["Kenya welcomed Fiji's new ambassador.", "Verania's president welcomes the new Kalmian envoy."],
)
def test_a_new_ambassador_is_welcomed_and_need_not_be_met(text):
    assert not lines(text, of="meet", firm=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kenya's president welcomed Fiji's premier in Nairobi.", "Kenya meet Fiji"),
        ("Putin received the new Chadian ambassador.", "Russia meet Chad"),
        ("Verania's president welcomed the Kalmian envoy.", "Verania meet Kalmia"),
    ],
)
def test_whoever_is_received_is_met(text, told):
    assert told in lines(text, of="meet", firm=True)
