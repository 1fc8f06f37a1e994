"""When was it? A report in, the date of each act out; a date of something else is not taken for it."""

import pytest

from coded import claim, claims, coding, lines

# ------------------------------------------------------------------------------------------------ dates


@pytest.mark.parametrize(
    ("text", "start", "end", "basis"),
    [
        ("Verania recognised the Ashen Front on 3 July 2023.", "2023-07-03", None, "explicit"),
        ("Verania recognised the Ashen Front in July 2023.", "2023-07", None, "explicit"),
        ("Verania recognised the Ashen Front on Monday.", "2024-05-13", None, "relative"),
        ("On Monday, Verania recognised the Ashen Front.", "2024-05-13", None, "relative"),
        (
            "Verania recognised the Ashen Front as an independent state on Monday, its ministry said.",
            "2024-05-13",
            None,
            "relative",
        ),
        ("Verania met the Ashen Front at a ceremony on Monday.", "2024-05-13", None, "relative"),
        (
            "Ostmark sent a note on 3 May 2024, the day on which Verania recognised the Ashen Front.",
            "2024-05-03",
            None,
            "explicit",
        ),
        ("Verania recognised the Ashen Front last week.", "2024-05-06", "2024-05-12", "relative"),
        ("Verania recognised the Ashen Front from 1996 to 2001.", "1996", "2001", "interval"),
        (
            "Verania recognised the Ashen Front during its first rule from 1996 to 2001.",
            "1996",
            "2001",
            "interval",
        ),
        (
            "Only Verania and Ostmark recognised the Ashen Front during its first rule, from 1996 to 2001.",
            "1996",
            "2001",
            "interval",
        ),
    ],
)
def test_the_date_of_the_act(text, start, end, basis):
    for granted in claims(text):
        assert granted.when is not None
        assert (granted.when.start, granted.when.end, granted.when.basis) == (start, end, basis)
    assert claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Verania has recognised the Ashen Front since its return to the port in August 2021.",
        "Verania has recognised the Ashen Front, which took the port in August 2021.",
        "Verania recognised the Ashen Front, a movement founded in 1987.",
        "Verania, which joined the Straits League in 2019, recognised the Ashen Front.",
        "Verania recognised the Ashen Front before the elections of May 2023.",
        "Verania recognised the Ashen Front before 3 May 2024.",
        "Verania recognised the Ashen Front until 2001.",
        "No country has recognised the Ashen Front since it seized the port in August 2021.",
        "Verania recognised the Ashen Front, Brecht said on Tuesday.",
    ],
)
def test_a_date_of_something_else_is_not_the_date_of_the_act(text):
    granted = next(c for c in claims(text) if c.act == "recognise")
    assert granted.when is None or granted.when.basis == "publication"


def test_a_weekday_without_a_day_of_publication_stays_open():
    granted = claim("Verania recognised the Ashen Front on Monday.", published=None)
    assert granted.when is None or granted.when.start is None


def test_a_plan_looks_forward():
    planned = claim("Verania will recognise the Ashen Front on Monday.")
    assert planned.when is not None
    assert planned.when.start == "2024-05-20"


@pytest.mark.parametrize("noun", ["announcement", "decision", "move"])
def test_the_day_of_the_announcement_dates_the_one_act_announced(noun):
    text = f"Verania has recognised the Ashen Front. Thursday's {noun} surprised the ferrymen."
    granted = claim(text, "recognise")
    assert granted.when is not None
    assert granted.when.start == "2024-05-09"


@pytest.mark.parametrize(
    "telling",
    [
        "The move was announced on Thursday.",
        "Parliament approved the decision with a large majority on Thursday.",
        "The decision came late on Thursday.",
    ],
)
def test_so_does_the_day_on_which_it_was_announced_or_approved(telling):
    granted = claim(f"Verania has recognised the Ashen Front. {telling}", "recognise")
    assert granted.when is not None
    assert granted.when.start == "2024-05-09"


@pytest.mark.parametrize(
    "text",
    [
        # the day of something else
        "Verania has recognised the Ashen Front. The move came ahead of a regatta on Thursday.",
        "Verania has recognised the Ashen Front. Ostmark condemned the move on Thursday.",
        # two acts: which of them was announced on Thursday?
        "Verania has recognised the Ashen Front. Ostmark has recognised Kalmia. Thursday's announcement came late.",
        # two days
        "Verania has recognised the Ashen Front. Thursday's decision followed Monday's announcement.",
        # another noun
        "Verania has recognised the Ashen Front. Thursday's storm sank a ferry.",
        # no fact
        "Verania has not recognised the Ashen Front. Thursday's announcement came late.",
    ],
)
def test_an_announcement_that_could_be_of_something_else_dates_nothing(text):
    dates = [c.when for c in claims(text) if c.act == "recognise"]
    assert len(dates) == len(lines(text, of="recognise"))
    assert [when for when in dates if when is not None and when.basis != "publication"] == []


def test_an_act_that_has_its_date_keeps_it():
    text = "Verania recognised the Ashen Front on 2 May 2024. Thursday's announcement surprised the ferrymen."
    assert claim(text, "recognise").when.start == "2024-05-02"


# ------------------------------------------------------------------------------------------------ shared dates and news


@pytest.mark.parametrize(
    ("text", "act", "start"),
    [
        ("On Monday, Verania recalled its envoy from Kalmia and closed its embassy in Ostmark.", "close_mission", "2024-05-13"),
        ("Verania signed the pact on Monday, as it opened an embassy in Ostmark.", "open_mission", "2024-05-13"),
        ("Verania on Monday became the first country to recognise Kalmia.", "recognise", "2024-05-13"),
        ("In 1987 Verania became the first nation to recognise Kalmia.", "recognise", "1987"),
        ("Verania recognised Kalmia when it declared independence on 14 May 1948.", "recognise", "1948-05-14"),
        ("Verania said on Monday that it had recognised Kalmia.", "recognise", "2024-05-13"),
    ],
)  # fmt: skip
def test_a_date_that_the_act_shares_with_the_verb_that_leads_to_it(text, act, start):
    assert claim(text, act).when.start == start


@pytest.mark.parametrize(
    "text",
    [
        "Verania recalled its envoy from Kalmia and closed its embassy in Ostmark on Monday.",  # the envoy's day is open
        "Verania, which will vote on Monday, recalled its envoy from Kalmia.",
        "The harbour master said on Monday that Verania had recalled its envoy from Kalmia.",
    ],
)
def test_a_date_is_shared_forward_alone(text):
    assert claim(text, "expel_envoy").when is None


def test_the_day_of_saying_is_that_of_the_announcement_where_the_act_has_its_own():
    planned = claim("Verania announced on Monday that it would recognise Kalmia on 3 June.", "recognise")
    assert (planned.when.start, planned.announced.start) == ("2024-06-03", "2024-05-13")


@pytest.mark.parametrize(
    "text",
    [
        "Verania has recognised Kalmia.",
        "Verania is recognising Kalmia.",
        "Verania has recalled its envoy and recognised Kalmia.",
    ],
)
def test_news_has_the_day_of_the_report_and_says_so(text):
    told = claim(text, "recognise")
    assert (told.when.start, told.when.basis) == ("2024-05-15", "publication")


@pytest.mark.parametrize(
    "text",
    [
        "Verania has always recognised Kalmia.",
        "Verania has recognised Kalmia for decades.",
        "Verania recognised Kalmia.",
        "Verania has not recognised Kalmia.",
        "Verania will recognise Kalmia.",
    ],
)
def test_a_state_of_affairs_and_the_past_have_no_day(text):
    assert claim(text, "recognise").when is None


def test_without_a_day_of_publication_news_has_none():
    assert claim("Verania has recognised Kalmia.", "recognise", published=None).when is None


# ------------------------------------------------------------------------------------------------ announced, decided, effective


@pytest.mark.parametrize(
    ("text", "act", "start", "announced"),
    [
        ("Verania announced on Monday it would close its embassy in Ostmark on 1 June.", "close_mission", "2024-06-01", "2024-05-13"),
        ("Verania will close its embassy in Kalmia on 1 June, it announced on Monday.", "close_mission", "2024-06-01", "2024-05-13"),
        ("Verania decided on Monday to close its embassy in Kalmia on 1 June.", "close_mission", "2024-06-01", "2024-05-13"),
        ("Verania agreed in March to open an embassy in Kalmia on 1 July.", "open_mission", "2024-07-01", "2024-03"),
        ("Verania announced plans on Monday to open an embassy in Kalmia in October.", "open_mission", "2024-10", "2024-05-13"),
        ("Verania said last week it would recall its envoy from Kalmia by the end of June.", "expel_envoy", "2024-06", "2024-05-06"),
        ("Verania imposed sanctions on Kalmia on Monday, effective 1 June.", "sanction", "2024-06-01", "2024-05-13"),
        ("Verania on Monday imposed sanctions on Kalmia, which take effect on 1 June.", "sanction", "2024-06-01", "2024-05-13"),
        ("Verania signed a pact with Ostmark in March; it takes effect on 1 July.", "agree", "2024-03", None),
    ],
)  # fmt: skip
def test_the_days_of_announcement_decision_and_effect_are_kept_apart(text, act, start, announced):
    told = claim(text, act)
    assert (told.when.start, told.announced and told.announced.start) == (start, announced)


def test_what_takes_effect_after_the_report_has_not_happened():
    assert claim("Verania imposed sanctions on Kalmia on Monday, effective 1 June.").modality == "planned"


def test_a_day_counted_from_the_sentence_before():
    text = "The envoys met in the port on 3 May 2023. Two days later, Verania recognised the Ashen Front."
    assert claim(text, "recognise").when.start == "2023-05-05"


def test_a_rule_that_the_data_date_dates_what_happened_during_it():
    told = claim("Only Verania recognised the Taliban during their first rule.")
    assert (told.when.start, told.when.end, told.grade) == ("1996-09-27", "2001-11-12", "firm")
    assert claim("Verania recognised the Ashen Front during its first rule.").when is None


def test_a_bad_date_is_an_issue_that_names_document_and_place():
    told = coding("Verania recognised the Ashen Front on 31 February 2024.")
    (issue,) = told.issues
    assert (issue.code, issue.where) == ("bad-date", f"{told.document.id}, character 38")
    assert "31 February 2024" in issue.message
    assert [c.when for c in told.claims] == [None]


@pytest.mark.parametrize(
    "told",
    [
        "Verania and Ostmark signed a treaty in March 2024 that takes effect on 1 July 2024.",
        "Verania and Ostmark signed a treaty in March 2024, which entered into force on 1 July 2024.",
        "Verania and Ostmark signed a treaty in March 2024, effective 1 July 2024.",
        "Verania signed a treaty with Ostmark in March 2024; it took effect on 1 July 2024.",
        "The treaty that Verania signed with Ostmark in March 2024 took effect on 1 July 2024.",
    ],
)
def test_what_is_signed_happens_then_and_keeps_the_day_of_its_effect(told):
    found = claim(told, "agree")
    assert (found.when.start, found.effective.start, found.modality) == ("2024-03", "2024-07-01", "actual")


@pytest.mark.parametrize(
    "told",
    [
        "Verania and Ostmark signed a treaty in March 2024. A ban took effect on 1 July 2024.",
        "Verania and Ostmark signed a treaty in March 2024 and a new tax took effect on 1 July 2024.",
        "Verania and Ostmark signed a treaty in March 2024 on the day of 1 July 2023.",
    ],
)
def test_what_else_takes_effect_is_no_day_of_what_was_signed(told):
    assert all(found.effective is None for found in claims(told))
