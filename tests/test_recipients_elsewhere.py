"""To whom an act is done where its words stand beside another word than the act's own: sentences in, pairs of parties out."""

import pytest

from coded import claims, line, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # by way of answer, and of whom a measure has its name
        ("Norway responded to Georgia's crackdown with sanctions.", "Norway sanction Georgia"),
        ("Norway has responded to Georgia with an arms embargo.", "Norway sanction Georgia"),
        ("Canada answered Belarus with sanctions.", "Canada sanction Belarus"),
        ("Australia's Iran sanctions have been extended.", "Australia sanction Iran"),
        ("Canada has renewed its Syria sanctions.", "Canada sanction Syria"),
        ("Canada freezes Rwanda aid", "Canada stop_aid Rwanda"),
        ("Canada approves Ukraine aid package", "Canada aid Ukraine"),
        # the state of those who are under it
        ("Iran has lived under Australian sanctions since 2012.", "Australia sanction Iran"),
        ("Iran is the target of Australian sanctions.", "Australia sanction Iran"),
        ("Australia has Iran under sanctions.", "Australia sanction Iran"),
        # told from the side of whoever gains or loses
        ("Somalia depends on Kenyan aid.", "Kenya aid Somalia"),
        ("Denmark, Moldova's largest donor, raised its contribution.", "Denmark aid Moldova"),
        ("Denmark supplied Moldova with generators.", "Denmark aid Moldova"),
        ("Canadian weapons have started arriving in Ukraine.", "Canada aid Ukraine"),
        ("Mali has lost its Swedish aid.", "Sweden stop_aid Mali"),
        ("Sweden deprived Mali of aid.", "Sweden stop_aid Mali"),
        ("Swedish aid to Mali was halted in March.", "Sweden stop_aid Mali"),
        ("Somalia can count on the backing of Kenya.", "Kenya support Somalia"),
        ("Syria's main backer, Russia, condemned the strike.", "Russia support Syria"),
        ("Sudan added conditions to a proposal that had Kenyan support.", "Kenya support proposal"),
        ("NATO supports Georgia joining the alliance.", "NATO support Georgia"),
        ("Hungary opposes Moldova joining the union.", "Hungary oppose Moldova"),
    ],
)
def test_the_recipient_is_told_in_other_frames(text, told):
    assert told in {one.split(",")[0] for one in lines(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Norway responded to Georgia's plea for help with sanctions on Belarus and aid.",
        "Kenya responded to the sanctions with a protest.",
        "The European Union extended its Magnitsky sanctions by a year.",
        "The Security Council's UN sanctions committee met on Tuesday.",
        "Iran lives under the threat of Australian sanctions.",
    ],
)
def test_no_sanction_is_told_of_whom_is_only_answered_or_named(text):
    assert not lines(text, of="sanction") - {"Norway sanction Belarus"}


@pytest.mark.parametrize(
    "text",
    [
        "Togo, a former ally of Benin, kept silent.",
        "Somalia cannot rely on the support of the weather.",
        "The bridge has Chinese support pillars.",
        "Malta cut taxes and signed a deal with Tunisia.",
        "The endorsement by the Republic of Chad came late.",
    ],
)
def test_nobody_supports_whom_no_frame_names(text):
    assert not lines(text, of="support")


# ------------------------------------------------------------------------------------------------ phrases that hang elsewhere


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Japan has deepened ties and held joint exercises with the Philippines.",
            "Japan support Philippines",
        ),
        ("The endorsement by the African Union of the plan came late.", "African Union support plan"),
        (
            "The rejection by the Council of Europe of the annexation came late.",
            "Council of Europe oppose annexation",
        ),
        ("Kenya's president met her counterpart from Uganda.", "Kenya meet Uganda"),
        (
            "Kenya's interior minister and his counterpart from Uganda met in Busia.",
            "Kenya meet Uganda",
        ),
        ("Finland received a visit from Norway's premier.", "Finland meet Norway"),
        ("Norway's premier paid Finland a visit.", "Norway meet Finland"),
        ("Fiji has accepted Egypt's invitation to the summit.", "Egypt invite Fiji"),
        ("Ecuador rejected what it called a plan of surrender.", "Ecuador oppose plan"),
    ],
)
def test_a_phrase_is_found_where_the_parser_hung_it(text, told):
    assert told in lines(text)


@pytest.mark.parametrize("verb", ["invited", "met"])
def test_officials_from_several_states_are_those_states(verb):
    text = f"Qatar {verb} senior officials from Chad and Niger in Doha."
    assert {
        f"Qatar {'invite' if verb == 'invited' else 'meet'} {state}" for state in ("Chad", "Niger")
    } <= lines(text)


def test_from_where_officials_are_withdrawn_is_not_who_is_met():
    assert not lines("Qatar has withdrawn officials from Chad and Niger.", of="invite")


def test_a_warrant_is_for_each_of_those_whose_arrest_it_asks():
    text = "The International Criminal Court issued warrants for the arrest of Omar al-Bashir, as well as for Ali Kushayb."
    assert lines(text, of="designate") == {
        "International Criminal Court designate Omar al-Bashir",
        "International Criminal Court designate Ali Kushayb",
    }


def test_some_of_what_is_opened_stand_for_all():
    text = "Hungary will open six embassies next year, among them missions in Chad and Niger."
    assert {"Hungary open_mission Chad, planned", "Hungary open_mission Niger, planned"} <= lines(text)


# ------------------------------------------------------------------------------------------------ whom the report is about


ABOUT_CHAD = "Chad has asked for investors. Chad's president met bankers in May. Trade with Chad has doubled."


@pytest.mark.parametrize(
    ("last", "told"),
    [
        (
            "The ministry in Ottawa said that Canada will reopen the embassy.",
            "Canada open_mission Chad, planned",
        ),
        ("Peru, by contrast, appointed an ambassador in 2023.", "Peru send_envoy Chad"),
    ],
)
def test_a_diplomatic_act_without_a_recipient_is_likely_done_to_whom_the_report_is_about(last, told):
    (found,) = [c for c in claims(f"{ABOUT_CHAD} {last}") if line(c) == told]
    assert found.grade == "tentative"


@pytest.mark.parametrize(
    "text",
    [
        f"{ABOUT_CHAD} Niger thanked Chad. Niger's king praised Niger, and Niger's premier Chad. Niger's people cheered Niger and Chad. Canada's ministry will reopen the embassy.",
        f"{ABOUT_CHAD} Peru is closing its embassies to save money.",
        f"{ABOUT_CHAD} Peru fears a plot to sever ties between Peru and its youth.",
    ],
)
def test_of_two_or_of_several_missions_nobody_is(text):
    acts = {told.split()[1] for told in lines(text)}
    assert acts.isdisjoint({"open_mission", "close_mission", "sever_relations"})
