"""What is denied, ended, or came of a plan besides the act: none of it is a firm claim of the act itself."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    "text",
    [
        "Peru did not recognise Kosovo alone.",
        "Peru did not fully recognise Kosovo.",
        "Peru did not recognise Kosovo lightly.",
        "Peru did not recognise Kosovo until 2010.",
        "Peru did not back Chad for nothing.",
        "Peru did not expel Chad's ambassador because of the war.",
        "Peru did not expel all of Chad's diplomats.",
        "Peru did not lift all sanctions on Iran.",
        "Peru did not impose further sanctions on Iran.",
        "Peru did not discuss the border with Chile.",
        "Peru did not speak to Chile about aid.",
        "Peru did not discuss sanctions on Iran.",
        "Peru has never mentioned recognising Kosovo.",
    ],
)
def test_a_negation_may_be_about_what_stands_beside_the_act(text):
    assert not lines(text, firm=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru did not recognise Kosovo.", "Peru not recognise Kosovo"),
        ("Peru has not yet lifted its sanctions on Iran.", "Peru not lift_sanction Iran"),
        ("Peru did not speak to Chad.", "Peru not meet Chad"),
        ("Peru has not sent an ambassador to Chad.", "Peru not send_envoy Chad"),
        ("Peru will not recognise Kosovo until Serbia does.", "Peru not recognise Kosovo, conditional"),
    ],
)
def test_a_plain_denial_is_firm(text, told):
    assert told in lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's support for Chad has waned.",
        "Peru's support for Chad is fading.",
        "Egypt's backing for Chad has dwindled.",
        "Peru's opposition to the truce has softened.",
        "Peru's embargo on Iran is over.",
    ],
)
def test_what_has_come_to_an_end_or_less_is_no_firm_stand(text):
    assert not lines(text, firm=True)


def test_what_is_lifted_holds_no_more():
    for text in (
        "Peru's sanctions on Iran were lifted in May.",
        "Peru did away with its sanctions on Iran.",
        "Peru wound down its sanctions on Iran.",
        "Peru let its sanctions on Iran lapse.",
    ):
        assert lines(text, firm=True) == {"Peru lift_sanction Iran"}, text


def test_what_never_wavers_stands():
    assert lines("Peru's support for Chad has never wavered.", firm=True) == {"Peru support Chad"}
    assert "Norway not sanction Sudan" not in lines(
        "Norway denies lifting its sanctions on Sudan over the war.", firm=True
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ghana made good on its pledge to recognise Kosovo.",
        "Ghana has kept its promise to recognise Kosovo.",
        "Ghana broke its promise to recognise Kosovo.",
        "Ghana went back on its promise to recognise Kosovo.",
        "Ghana carried out its threat to expel Peru's ambassador.",
        "Ghana's plan to open an embassy in Peru fell through.",
        "Ghana's bid to join the Arab League failed.",
        "Ghana postponed a decision to recognise Kosovo.",
        "Ghana welcomed the idea that it would recognise Kosovo.",
        "Ghana ridiculed the suggestion that it would recognise Kosovo.",
        "Ghana scoffed at the idea that it would recognise Kosovo.",
        "Ghana dismissed the idea that it had recognised Kosovo.",
        "Ghana described as fantasy the report that it had recognised Kosovo.",
        "Ghana is years away from recognising Kosovo.",
        "Ghana is split over recognising Kosovo.",
        "Ghana took fright at recognising Kosovo.",
        "Ghana has made recognising Kosovo a condition.",
        "Ghana left recognising Kosovo to the next government.",
        "Ghana had better recognise Kosovo.",
        "Ghana half recognised Kosovo.",
    ],
)
def test_what_became_of_a_plan_and_what_is_only_thought_of_is_not_firm(text):
    acts = {"recognise", "expel_envoy", "open_mission", "join"}
    assert not [claim for claim in claims(text) if claim.grade == "firm" and claim.act in acts]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ghana renewed its pledge to recognise Kosovo.", "Ghana recognise Kosovo, promised"),
        ("Ghana repeated its threat to expel Peru's ambassador.", "Ghana expel_envoy Peru, threatened"),
        ("Chile took the step of recognising Palestine.", "Chile recognise Palestine"),
        ("Chile could take the step of recognising Palestine.", "Chile recognise Palestine, possible"),
        ("Slovakia has so far held out against recognising Kosovo.", "Slovakia not recognise Kosovo"),
        ("Ghana drew praise from Peru for recognising Kosovo.", "Ghana recognise Kosovo"),
        ("Ghana denied reports that it had recognised Kosovo.", "Ghana not recognise Kosovo"),
    ],
)
def test_what_the_same_words_tell_plainly_is_firm(text, told):
    assert told in lines(text, firm=True)


def test_an_active_verb_without_a_subject_is_done_by_nobody_in_particular():
    text = "Chad, like its neighbours, scarcely recognised Kosovo, as it had promised."
    assert lines(text, of="recognise") <= {"Chad not recognise Kosovo"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kenya expelled Chad's envoys and those of Togo.",
            {"Kenya expel_envoy Chad", "Kenya expel_envoy Togo"},
        ),
        (
            "Kenya expelled the envoys of Chad and those of Togo.",
            {"Kenya expel_envoy Chad", "Kenya expel_envoy Togo"},
        ),
        (
            "Kenya closed Chad's consulate and that of Togo.",
            {"Kenya close_mission Chad", "Kenya close_mission Togo"},
        ),
        ("Kenya expelled Chad's envoys and those who had spied.", {"Kenya expel_envoy Chad"}),
    ],
)
def test_whose_the_same_thing_is_as_well(text, told):
    assert lines(text) == told


@pytest.mark.parametrize("matter", ["treaty", "election", "annexation"])
def test_what_is_declared_null_and_void_is_told_by_its_own_name(matter):
    assert lines(f"Ghana declared the {matter} null and void.", firm=True) == {f"Ghana oppose {matter}"}


def test_who_leads_the_way_does_it():
    assert lines("Ghana led the way in recognising Kosovo.", firm=True) == {"Ghana recognise Kosovo"}
    assert lines("Ghana could lead the way in recognising Kosovo.") == {"Ghana recognise Kosovo, possible"}
