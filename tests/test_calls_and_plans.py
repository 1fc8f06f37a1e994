"""Whose call, plan or decision it is, and what is told of it: nothing becomes certain by being planned, called for or talked of."""

import pytest

from coded import claim, claims, lines, reads


class TestWhoIsCalledOn:
    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("Verania ignored Ostmark's demand to lift sanctions on Belarus.", "Verania lift_sanction Belarus, demanded"),
            ("Mali resisted pressure to lift sanctions on Belarus.", "Mali not lift_sanction Belarus, planned"),
            ("Verania rejected a call by Ostmark to lift sanctions on Belarus.", "Verania lift_sanction Belarus, demanded"),
            ("Ostmark's call on Verania to lift sanctions on Belarus was ignored.", "Verania lift_sanction Belarus, demanded"),
            ("Verania is under pressure to lift sanctions on Belarus.", "Verania lift_sanction Belarus, demanded"),
        ],
    )  # fmt: skip
    def test_it_is_whoever_answers_the_call(self, text, told):
        assert lines(text, of="lift_sanction") == {told}

    @pytest.mark.parametrize(
        "text",
        [
            "Ostmark's call to lift sanctions on Belarus was ignored.",
            "Ostmark repeated its call to lift sanctions on Belarus.",
            "Verania backed Ostmark's call to lift sanctions on Belarus.",
        ],
    )
    def test_whose_call_it_is_does_nothing(self, text):
        assert lines(text, of="lift_sanction") == set()

    def test_whoever_faces_a_call_does_not_speak(self):
        assert claim("Mali resisted pressure to lift sanctions on Belarus.", "lift_sanction").speaker is None

    def test_to_call_somebody_something_asks_for_nothing(self):
        assert (
            lines("Ostmark called Verania the first to recognise Kosovo.", of="recognise", firm=True) == set()
        )

    def test_a_proposal_is_his_whose_it_is(self):
        text = "Verania rejected the proposal of Ostmark to open an embassy in Kalmia."
        assert lines(text, of="open_mission") == {"Ostmark open_mission Kalmia, proposed"}
        assert lines(text, of="open_mission", firm=True) == set()


class TestPlans:
    @pytest.mark.parametrize(
        "text",
        [
            "Whether Verania will meet Ostmark again, nobody would say.",
            "Verania had planned to meet Ostmark.",
            "Verania was to meet Ostmark but the meeting was cancelled.",
            "Verania has never discussed recognising Ostmark.",
            "Verania threatened neither to meet Ostmark nor to recognise Kosovo.",
            "Verania's decision to recognise Kosovo angered Serbia.",
        ],
    )
    def test_this_is_not_firm(self, text):
        found = [c for c in claims(text) if c.act in {"meet", "recognise"}]
        assert found
        assert {c.grade for c in found} == {"tentative"}

    @pytest.mark.parametrize(
        "text",
        [
            "Verania plans to meet Ostmark.",
            "Verania said it had decided to meet Ostmark.",
            "Verania is to meet Ostmark on Friday but not Kalmia.",
            "Verania promised neither to meet Ostmark nor to recognise Kosovo.",
            "Verania decided to meet Ostmark.",
        ],
    )
    def test_this_is(self, text):
        assert {c.grade for c in claims(text) if c.act == "meet"} == {"firm"}

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("Verania lost its bid to join the Straits League.", ("negated", "planned")),
            ("Verania can join the Straits League only when it has a treaty.", ("affirmed", "conditional")),
            ("Whether Verania will join the Straits League is for Ostmark to say.", ("affirmed", "possible")),
            ("Ostmark would have Verania join the Straits League.", ("affirmed", "demanded")),
        ],
    )
    def test_what_is_said_of_it(self, text, told):
        assert reads(text, "join") == told

    def test_what_has_an_infinitive_of_its_own_is_not_denied_with_the_one_before(self):
        text = "Ostmark called on Verania not to recognise Kosovo and to sever ties with Kalmia."
        assert reads(text) == ("negated", "demanded")
        assert reads(text, "sever_relations") == ("affirmed", "demanded")

    def test_after_or_it_is(self):
        text = "Ostmark called on Verania not to recognise Kosovo or to sever ties with Kalmia."
        assert reads(text, "sever_relations") == ("negated", "demanded")


class TestWhatEnded:
    def test_aid_that_ended_may_be_given_no_longer(self):
        assert lines("Verania's aid to Ostmark ended in 2020.", of="aid", firm=True) == set()

    def test_a_visit_that_ended_took_place(self):
        assert "Verania meet Ostmark" in lines("Verania's visit to Ostmark ended on Monday.", firm=True)


class TestWhoGoverns:
    @pytest.mark.parametrize("office", ["opposition leader", "shadow foreign minister", "former president"])
    def test_those_out_of_office_are_not_the_state(self, office):
        assert lines(f"Verania's {office} met Ostmark's ambassador.") == set()

    def test_those_in_office_are(self):
        assert lines("Verania's foreign minister met Ostmark's ambassador.") == {"Verania meet Ostmark"}

    def test_an_organisation_helps_to_hold_elections(self):
        assert lines("UN efforts to hold elections in Libya have stalled.", firm=True) == set()

    def test_eu_countries_are_not_the_union(self):
        assert lines("EU countries condemned Verania.") == {"EU countries condemn Verania"}

    def test_an_apology_is_no_praise(self):
        assert lines("Verania apologised to Ostmark.") == set()


class TestParses:
    def test_what_a_decision_does_is_no_part_of_a_name(self):
        text = "Verania's decision to sever ties with Ostmark angered Kalmia."
        assert lines(text, of="sever_relations") == {"Verania sever_relations Ostmark, planned"}

    def test_an_infinitive_is_not_beside_a_gerund(self):
        text = "Ghana will stop arming Serbia and support Kosovo."
        assert lines(text, of="stop_aid", firm=True) == {"Ghana stop_aid Serbia, planned"}


class TestAnnounced:
    @pytest.mark.parametrize(
        "text",
        [
            "Verania announced on 3 May the closure of its embassy in Kalmia from 1 September.",
            "On 3 May Ghana announced the closure of its embassy in Libya on 1 September.",
        ],
    )
    def test_what_is_announced_has_a_day_of_its_own(self, text):
        found = claim(text, "close_mission")
        assert found.modality == "planned"
        assert found.when is not None
        assert found.announced is not None
        assert (found.when.start, found.announced.start) == ("2024-09-01", "2024-05-03")

    def test_a_day_behind_the_noun_alone_is_that_of_the_announcement(self):
        found = claim("Verania announced the closure of its embassy in Kalmia on Monday.", "close_mission")
        assert found.when is not None
        assert (found.modality, found.when.start) == ("actual", "2024-05-13")

    def test_a_day_of_a_clause_is_not_that_of_the_noun(self):
        text = "On Monday Verania announced the recognition of Kosovo, which declared independence in 2008."
        found = claim(text, "recognise")
        assert found.when is not None
        assert found.when.start == "2024-05-13"


class TestWhoIsMeant:
    def test_the_country_that_acts_is_not_surely_the_one_spoken_of_last(self):
        text = "Verania recalled its ambassador from Ostmark. The country also froze aid to Ostmark."
        assert lines(text, of="stop_aid", firm=True) == set()


class TestWhoseDeedItIs:
    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("Verania condemned the occupation of Kalmia by Ostmark.", "Verania condemn Ostmark"),
            ("Ghana welcomed the recognition of Palestine by Malta.", "Ghana praise Malta"),
            ("Verania condemned a visit to Kalmia by the president of Ostmark.", "Verania condemn Ostmark"),
        ],
    )
    def test_a_deed_is_that_of_whoever_does_it(self, text, told):
        assert told in lines(text, firm=True)

    def test_a_day_does_nothing(self):
        assert "Verania praise Kalmia" in lines("Verania welcomed the ceasefire in Kalmia by Friday.")
