"""From what a sentence says to claims: pairs, repeats, dates, speakers, grades, and evidence that is the text."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coded import claim, claims, coding, line, lines
from statusquo.model import Publisher

MINISTRY = Publisher(id="veranian-ministry", name="Ministry of Verania", kind="ministry", speaks_for="VRN")

# ------------------------------------------------------------------------------------------------ one claim a pair


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Verania and Ostmark recognised Kalmia and Bordavia.",
            {
                "Verania recognise Kalmia",
                "Verania recognise Bordavia",
                "Ostmark recognise Kalmia",
                "Ostmark recognise Bordavia",
            },
        ),
        (
            "Verania recognised the Ashen Front and sent an ambassador to Kalmia.",
            {"Verania recognise Ashen Front", "Verania send_envoy Kalmia"},
        ),
        ("Verania recognised itself.", set()),
    ],
)
def test_each_actor_with_each_recipient(text, expected):
    assert lines(text) == expected


def test_a_state_and_its_only_government_tell_one_act():
    text = (
        "Gabon's junta has expelled the French ambassador. Gabon expelled the ambassador of France on Monday."
    )
    assert len(lines(text, of="expel_envoy")) == 1


def test_a_state_with_two_governments_is_neither_of_them():
    text = "The National Unity Government has expelled the Chinese ambassador. Myanmar expelled the ambassador of China."
    assert len(lines(text, of="expel_envoy")) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Verania and Ostmark established diplomatic relations.", {"Verania establish_relations Ostmark"}),
        ("Verania and Ostmark severed diplomatic relations.", {"Verania sever_relations Ostmark"}),
        ("Verania, Ostmark and Kalmia held talks.", {"Verania meet Ostmark", "Verania meet Kalmia"}),
        ("Verania established diplomatic relations with Ostmark.", {"Verania establish_relations Ostmark"}),
        ("Ostmark and Verania signed a trade agreement.", {"Ostmark agree Verania"}),
    ],
)
def test_a_mutual_act_is_one_claim_by_the_first_named(text, expected):
    assert lines(text) == expected


def test_a_switch_is_two_claims():
    assert lines("Verania cut ties with Kalmia and established diplomatic relations with Ostmark.") == {
        "Verania sever_relations Kalmia",
        "Verania establish_relations Ostmark",
    }


def test_a_movement_and_its_government_are_one_party():
    assert lines("The Ashen Cabinet recognised the Ashen Front.") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Ashen Front should not be recognised.",
            "international community not recognise Ashen Front, demanded",
        ),
        ("The Ashen Front must be recognised.", "international community recognise Ashen Front, demanded"),
    ],
)
def test_whoever_should_recognise_is_the_world_where_nobody_is_named(text, expected):
    assert lines(text) == {expected}


def test_who_recognised_is_not_guessed():
    assert lines("The Ashen Front was recognised on Monday.", firm=True) == set()


# ------------------------------------------------------------------------------------------------ repeats


def test_a_headline_and_its_body_are_one_claim_and_the_body_bears_it():
    text = "Verania recognises Ashen Front\n\nVerania recognised the Ashen Front on Monday, and the ferries sailed."
    granted = claim(text, "recognise")
    assert granted.evidence.start > text.index("\n")
    assert granted.when is not None


def test_a_plan_and_its_execution_are_two_claims():
    assert lines(
        "Verania said it would recognise the Ashen Front. Verania recognised the Ashen Front on Monday."
    ) >= {
        "Verania recognise Ashen Front, planned",
        "Verania recognise Ashen Front",
    }


def test_what_is_affirmed_and_what_is_denied_are_two_claims():
    assert lines("Verania says it recognised Kalmia. Ostmark says Verania has not recognised Kalmia.") == {
        "Verania recognise Kalmia",
        "Verania not recognise Kalmia",
    }


def test_the_same_act_on_two_days_is_two_claims_and_on_one_day_is_one():
    twice = claims("Verania met the Ashen Front on Monday. On 3 May 2024 Verania met the Ashen Front.")
    assert {c.when.start for c in twice} == {"2024-05-13", "2024-05-03"}
    once = claims("Verania met the Ashen Front on Monday. On 13 May 2024 Verania met the Ashen Front.")
    assert [c.when.start for c in once] == ["2024-05-13"]


def test_a_telling_without_a_date_takes_the_date_of_the_other():
    both = claims("Verania met the Ashen Front. Verania met the Ashen Front on Monday.")
    assert [(line(c), c.when.start) for c in both] == [("Verania meet Ashen Front", "2024-05-13")]


def test_a_firm_telling_never_takes_the_date_of_a_doubtful_one():
    text = "Verania recognised the Ashen Front. Verania met Kalmia. It recognised the Ashen Front on Monday."
    granted = claim(text, "recognise")
    assert (granted.grade, granted.when) == ("firm", None)


def test_a_firm_telling_is_kept_before_a_doubtful_one():
    text = "Verania met Kalmia in May. It recognised the Ashen Front. Verania recognised the Ashen Front."
    assert claim(text, "recognise").grade == "firm"


# ------------------------------------------------------------------------------------------------ speakers


@pytest.mark.parametrize(
    ("text", "speaker", "chain"),
    [
        ("Verania recognised the Ashen Front.", None, ()),
        ("Ostmark said that Verania had recognised the Ashen Front.", "Ostmark", ("Ostmark",)),
        (
            "Jonas Brecht said that Verania had recognised the Ashen Front.",
            "Jonas Brecht",
            ("Jonas Brecht", "Ostmark"),
        ),
        ("Verania has recognised the Ashen Front, Ostmark said.", "Ostmark", ("Ostmark",)),
        ("According to Ostmark, Verania recognised the Ashen Front.", "Ostmark", ("Ostmark",)),
        ("Verania recognised the Ashen Front, according to Ostmark.", "Ostmark", ("Ostmark",)),
        (
            "“Verania recognised the Ashen Front,” said Jonas Brecht.",
            "Jonas Brecht",
            ("Jonas Brecht", "Ostmark"),
        ),
        (
            "The Ostmarker foreign minister, Ada Roth, said Verania had recognised the Ashen Front.",
            "Ada Roth",
            ("Ada Roth", "Ostmark"),
        ),
    ],
)
def test_on_whose_word(text, speaker, chain):
    granted = claim(text, "recognise")
    assert (granted.speaker.name if granted.speaker else None) == speaker
    assert (granted.speaker.chain if granted.speaker else ()) == chain


def test_a_quotation_that_goes_on_in_a_second_sentence_keeps_its_speaker():
    text = "“The talks are over,” Jonas Brecht said. “Verania has recognised the Ashen Front.”"
    granted = claim(text, "recognise")
    assert granted.speaker is not None
    assert granted.speaker.name == "Jonas Brecht"


@pytest.mark.parametrize(
    "text",
    [
        "Jonas Brecht said that Ostmark opposes the vote in Kalmia.",
        "Jonas Brecht said Ostmark supports Kalmia.",
    ],
)
def test_an_act_that_is_done_by_saying_it_has_no_speaker_beside_its_actor(text):
    assert claims(text)
    assert [c.speaker for c in claims(text)] == [None] * len(claims(text))


def test_an_act_done_by_saying_it_has_a_speaker_where_another_reports_it():
    backed = claim("Jonas Brecht said that Verania supports Kalmia.", "support")
    assert backed.speaker is not None
    assert backed.speaker.name == "Jonas Brecht"


def test_what_a_ministry_reports_on_its_own_page_is_in_the_voice_of_the_outlet():
    reported = "The Veranian foreign minister said that Verania had met the Ashen Front."
    assert claim(reported, publisher=MINISTRY).speaker is None
    assert claim(reported).speaker is not None


def test_what_a_ministry_demands_on_its_own_page_is_on_its_word():
    demanded = claim("Verania calls on Ostmark to recognise the Ashen Front.", publisher=MINISTRY)
    assert demanded.speaker is not None
    assert demanded.speaker.speaks_for == "VRN"


# ------------------------------------------------------------------------------------------------ persons


def test_a_sanction_on_a_minister_is_not_one_on_her_state():
    imposed = claim("Verania imposed sanctions on Jonas Brecht.", "sanction")
    assert (imposed.recipient.name, imposed.recipient.kind) == ("Jonas Brecht", "person")
    assert claim("Verania imposed sanctions on Ostmark.", "sanction").recipient.kind == "state"


def test_a_visit_to_a_president_is_one_to_his_state():
    met = claim("Verania met Jonas Brecht on Monday.", "meet")
    assert (met.recipient.id, met.recipient.agent) == ("OST", "Jonas Brecht")


# ------------------------------------------------------------------------------------------------ grades


@pytest.mark.parametrize(
    ("text", "grade", "reason"),
    [
        ("Verania recognised the Ashen Front.", "firm", '"recognised" with both parties named'),
        ("Verania will not recognise the Ashen Front.", "firm", "cues: will, not"),
        ("The Harbour Brigade met Verania.", "tentative", "Harbour Brigade: name that no file knows"),
        ("Verania met Kalmia. It recognised the Ashen Front.", "tentative", "Verania: pronoun"),
        ("Western countries recognised the Ashen Front.", "tentative", "nobody in particular"),
        ("Has Verania recognised the Ashen Front?", "tentative", "question"),
        ("Verania did not refuse to recognise the Ashen Front.", "tentative", "negated twice"),
    ],
)
def test_a_claim_says_why_it_is_firm_or_tentative(text, grade, reason):
    graded = claim(text, "recognise" if "recogn" in text else None)
    assert graded.grade == grade
    assert reason in graded.why


def test_a_claim_names_the_coder_that_made_it():
    assert claim("Verania recognised the Ashen Front.").coder.startswith("lexicon ")


# ------------------------------------------------------------------------------------------------ evidence

TOLD = (
    "Verania recognised the Ashen Front on Monday.",
    "“We will not recognise the Ashen Front,” said Jonas Brecht, the Ostmarker president.",
    "Kalmia’s recognition of the Ashen Front – its third such step – upset Ostmark.",
    "No country has recognised the Ashen Front since August 2021.",
    "It later expelled the Kalmian ambassador.",
    "They met Bordavia, Verania and the Straits League in Port Lorn.",
    "According to the Veranian foreign ministry, Ostmark is to reopen its embassy in Szoth.",
    "Ostmark urged Bordavia, Kalmia and others not to recognise the group unless the port reopens.",
    "The rain stopped at noon.",
    "Señor Lind’s café in Tessaly was full \U0001f642.",
    "Only Verania and Ostmark recognised the Ashen Front from 1996 to 2001.",
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(TOLD), min_size=1, max_size=7),
    st.sampled_from([" ", "\n", "\n\n", "\n\n\n  "]),
    st.sampled_from([None, "2024-05-15"]),
)
def test_evidence_is_the_text_however_its_sentences_are_put_together(sentences, between, published):
    text = between.join(sentences)
    coded = coding(text, published=published)
    for found in coded.claims:
        assert found.evidence.quote
        assert found.evidence.bears_on(text)
        assert found.sentence.bears_on(text)
        assert found.sentence.start <= found.evidence.start < found.evidence.end <= found.sentence.end
        assert found.sentence in {sentence.span for sentence in coded.sentences}


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(TOLD), min_size=1, max_size=6))
def test_a_report_is_coded_the_same_way_every_time_and_each_claim_has_its_own_id(sentences):
    text = " ".join(sentences)
    first, second = claims(text), claims(text)
    assert first == second
    assert len({c.id for c in first}) == len(first)
    assert [c.evidence.start for c in first] == sorted(c.evidence.start for c in first)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.permutations(TOLD[:1] + TOLD[3:4] + TOLD[8:9] + TOLD[10:]))
def test_sentences_that_name_everybody_say_the_same_in_any_order(sentences):
    assert lines(" ".join(sentences)) == {
        "Verania recognise Ashen Front",
        "states not recognise Ashen Front",
        "Ostmark recognise Ashen Front",
    }


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Yesterday, Verania recognised the Ashen Front in Hallen.", "Verania recognised the Ashen Front"),
        (
            "Verania, alas, has not recognised the Ashen Front.",
            "Verania, alas, has not recognised the Ashen Front",
        ),
        (
            "Verania stopped short of recognising the Ashen Front.",
            "Verania stopped short of recognising the Ashen Front",
        ),
    ],
)
def test_evidence_is_short_and_holds_what_turns_the_meaning(text, evidence):
    assert claim(text, "recognise").evidence.quote == evidence


def test_an_outlet_that_is_nobodys_organ_keeps_its_unnamed_speakers():
    outlet = Publisher(id="gazette", name="Harbour Gazette", kind="outlet")
    told = claim(
        "A senior official said on Monday that Verania has not recognised the Ashen Front.", publisher=outlet
    )
    assert told.speaker is not None
    assert "official" in told.speaker.name


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The office is closed, Ostmark said, and Verania has not recognised the Ashen Front.", "Ostmark"),
        (
            "The office is closed, Ostmark said on Monday, but Verania has not recognised the Ashen Front.",
            "Ostmark",
        ),
        ("Ostmark said the office is closed, and Verania has not recognised the Ashen Front.", None),
        ('"The office is closed," Ostmark said, and Verania has not recognised the Ashen Front.', None),
    ],
)
def test_who_goes_on_after_he_said_and(text, speaker):
    told = claim(text, "recognise").speaker
    assert (told and told.name) == speaker


def test_a_chamber_does_not_bind_its_state():
    text = "The Veranian parliament recognised the Ashen Front on Monday."
    assert lines(text, of="recognise") == {"Verania recognise Ashen Front"}
    assert lines(text, of="recognise", firm=True) == set()


def test_two_who_send_envoys_do_not_send_them_to_each_other():
    assert lines("Verania and Ostmark sent envoys; Kalmia did not.", of="send_envoy") == set()


def test_the_day_of_a_date_counts_nobody():
    assert (
        claim("Verania lifted all sanctions on Ostmark on 20 May 2024.", "lift_sanction").quantifier is None
    )
