"""Deeds of which a sentence leaves out a part: who holds a list, who brings others to do the same, what is held back, whose meeting."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Western sanctions on Belarus have failed.", "Western states sanction Belarus"),
        ("Despite European sanctions on Belarus, trade has grown.", "European states sanction Belarus"),
        ("Burundi, under Swiss sanctions since 2019, has a new port.", "Switzerland sanction Burundi"),
        ("Under Swiss sanctions since 2019, Burundi has no port.", "Switzerland sanction Burundi"),
        ("Burundi has been hit by a wave of Swiss sanctions.", "Switzerland sanction Burundi"),
        (
            "The economy of Burundi shrank under the weight of Swiss sanctions.",
            "Switzerland sanction Burundi",
        ),
        ("Togo evaded French sanctions for years.", "France sanction Togo"),
    ],
)
def test_whose_sanctions_they_are_is_told_beside_them(text, expected):
    assert lines(text, of="sanction") == {expected}


def test_a_part_of_the_world_is_a_collective_and_doubtful():
    (one,) = [c for c in claims("Western sanctions on Belarus have failed.") if c.act == "sanction"]
    assert (one.actor.kind, one.grade) == ("collective", "tentative")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Japan wants to take the Ashen Front off its terrorist list. Its leaders flew to Oslo despite being classified as terrorists.",
            "Japan designate Ashen Front",
        ),
        (
            "The United States eased sanctions on Belarus. Belarus had been under heavy sanctions since 2020.",
            "United States sanction Belarus",
        ),
    ],
)
def test_who_was_told_to_hold_a_list_is_likely_meant(text, expected):
    found = {f"{c.actor.name} {c.act} {c.recipient.name}": c.grade for c in claims(text) if c.recipient}
    assert found.get(expected) == "tentative", found


def test_international_sanctions_are_those_of_no_one_state():
    text = "The United States eased sanctions on Belarus. Togo has been under international sanctions since 2020."
    assert not any(c.recipient and c.recipient.name == "Togo" for c in claims(text))


RECOGNISED = "Norway recognised Palestine on Tuesday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The move may encourage other countries to follow suit.",
            "other countries recognise Palestine, possible",
        ),
        ("Its decision could prompt Chile to do the same.", "Chile recognise Palestine, possible"),
        ("It urged Chile to follow suit.", "Chile recognise Palestine, demanded"),
        ("Chile is expected to follow suit.", "Chile recognise Palestine, possible"),
        ("Malta could be next, analysts say.", "Malta recognise Palestine, possible"),
        ("Malta ruled out following suit.", "Malta not recognise Palestine, planned"),
        ("Malta declined to follow suit.", "Malta not recognise Palestine"),
        ("Britain and Malta joined it in doing so.", "Malta recognise Palestine"),
    ],
)
def test_who_is_brought_to_do_the_same(text, expected):
    found = lines(RECOGNISED + text)
    assert found == {"Norway recognise Palestine", expected} | (
        found & {"United Kingdom recognise Palestine"}
    )


def test_what_a_noun_tells_is_echoed_in_its_own_sentence():
    assert lines("Ireland's recognition of Palestine may encourage Belgium to follow suit.") == {
        "Ireland recognise Palestine",
        "Belgium recognise Palestine, possible",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Next in line is the budget.",
        "Shares fell, and the euro followed suit.",
        "Malta is next to a volcano.",
    ],
)
def test_not_everything_that_follows_does_the_same(text):
    assert lines(RECOGNISED + text) == {"Norway recognise Palestine"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway wants the Taliban to respect rights before granting recognition.",
            "Norway recognise Taliban, conditional",
        ),
        (
            "Norway wants Somaliland to hold talks before it grants recognition.",
            "Norway recognise Somaliland, conditional",
        ),
        (
            "Gulf states want to see reforms in Kosovo before extending recognition.",
            "Gulf states recognise Kosovo, conditional",
        ),
        (
            "Japan wants an inclusive cabinet in exchange for recognition of the Taliban.",
            "Japan recognise Taliban, conditional",
        ),
        (
            "Brazil asked Kosovo to hold talks with Serbia in return for recognising it.",
            "Brazil recognise Kosovo, conditional",
        ),
        (
            "The Taliban must earn international recognition.",
            "international community recognise Taliban, conditional",
        ),
    ],
)
def test_recognition_is_held_back_by_whoever_wants_something_first(text, expected):
    assert lines(text, of="recognise") == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada urged Iran to come to the table.", "Iran meet Canada, demanded"),
        ("Ethiopia pressed Eritrea to accept talks.", "Eritrea meet Ethiopia, demanded"),
        (
            "Russia urged Armenia and Azerbaijan to return to the negotiating table.",
            "Armenia meet Azerbaijan, demanded",
        ),
        (
            "Kenya urged Canada to lift sanctions and start rebuilding Syria.",
            "Canada lift_sanction Syria, demanded",
        ),
        ("Kenya urged Canada to lift sanctions and start rebuilding Syria.", "Canada aid Syria, demanded"),
        ("Kenya called for Chad to open talks with Libya.", "Chad meet Libya, demanded"),
    ],
)
def test_what_one_asks_of_another(text, expected):
    assert expected in lines(text)
    assert not any(c.act == "demand" for c in claims(text)), "told better"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad boycotted the Astana conference.", "Chad exclude Astana conference"),
        ("Chad boycotted the Russian-sponsored conference.", "Chad exclude Russia"),
        ("Chad will attend a Russian-sponsored conference.", "Chad meet Russia, planned"),
        ("Taiwan was invited to take part in UNESCO meetings.", "UNESCO invite Taiwan"),
        ("Kosovo has been invited to Interpol's assembly.", "Interpol invite Kosovo"),
    ],
)
def test_whose_meeting_it_is(text, expected):
    assert lines(text) == {expected}


def test_too_little_is_not_nothing():
    assert not lines("Chad did not receive enough Kenyan aid.", firm=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway recognised Palestine on Tuesday. It expects a dispute. Norway's decision may encourage other states to follow suit.",
            "other states recognise Palestine, possible",
        ),
        (
            "Chad's recognition of Kosovo is news. Chad recognised Kosovo. Chad's move could lead Togo to do the same.",
            "Togo recognise Kosovo, possible",
        ),
    ],
)
def test_a_deed_told_before_may_bring_others_to_the_same(text, expected):
    found = {f"{c.actor.name} {c.act} {c.recipient.name}, {c.modality}": c.grade for c in claims(text)}
    assert expected in found, found


def test_of_two_deeds_told_before_nobody_knows_which_is_meant():
    text = (
        "Norway recognised Palestine and sanctioned Belarus. It expects a dispute. "
        "Norway's decision may encourage Chile to follow suit."
    )
    assert not any(c.actor.name == "Chile" for c in claims(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kosovo has been recognised and supported by Chad.", "Chad recognise Kosovo"),
        ("Belarus was condemned and sanctioned by Chad.", "Chad sanction Belarus"),
    ],
)
def test_who_does_the_second_of_two_passives_does_the_first(text, expected):
    assert expected in lines(text)


def test_what_stands_between_two_passives_keeps_them_apart():
    assert "Chad recognise Kosovo" not in lines("Kosovo was recognised in 2008 and visited in 2010 by Chad.")


def test_the_noun_behind_a_passive_is_a_second_subject():
    assert lines(
        "The Taliban formed a cabinet. Denmark said legitimacy must be earned, as well as all international backing.",
        of="support",
    ) == {"international community support Taliban, conditional"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Panama cut ties with Taiwan in 2017. El Salvador abandoned Taiwan a year later.",
            {"Panama", "El Salvador"},
        ),
        ("El Salvador abandoned Taiwan in 2018.", set()),
    ],
)
def test_loose_verbs_of_breaking_are_read_of_whom_the_report_tells_so(text, expected):
    assert {c.actor.name for c in claims(text) if c.act == "sever_relations"} == expected


def test_one_deed_that_is_another_is_as_sure():
    told = "Honduras will establish diplomatic ties with China, in effect severing its ties with Taiwan."
    assert "Honduras sever_relations Taiwan, planned" in lines(told, firm=True)


CANDIDATES = "The opposition candidate, Edmundo González, lost. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            CANDIDATES + "Norway should recognise the opposition's candidate as the president.",
            {"Norway recognise Edmundo González, demanded"},
        ),
        (
            "Edmundo González is the winner. Henri Falcón is the president-elect. Norway should recognise the candidate as the president.",
            set(),
        ),
        (CANDIDATES + "The jury should recognise the candidate as the leader of the choir.", set()),
    ],
)
def test_the_candidate_of_the_opposition(text, expected):
    assert lines(text, of="recognise") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Germany has no intention of taking such a step.", {"Germany not recognise Palestine, planned"}),
        ("Spain took the same step on Wednesday.", {"Spain recognise Palestine"}),
        ("Spain has already made the move.", {"Spain recognise Palestine"}),
        ("Malta said it would make the same move in May.", {"Malta recognise Palestine, planned"}),
        ("Malta is considering a similar move.", {"Malta recognise Palestine, possible"}),
        ("Denmark ruled out such a step.", {"Denmark not recognise Palestine, planned"}),
        ("Chad took the first step in a long journey.", set()),
        ("Spain made the move of the match.", set()),
        ("Spain took a step.", set()),
        ("Chad planned the steps.", set()),
    ],
)
def test_the_same_step_is_the_deed_of_the_sentence_before(text, expected):
    assert lines(RECOGNISED + text, of="recognise") == {"Norway recognise Palestine"} | expected


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Ireland recognised Palestine in a coordinated move with Spain and Norway.", {"Spain", "Norway"}),
        (
            "Ireland would go on to recognise Palestine, in a joint move with Spain and Norway.",
            {"Spain", "Norway"},
        ),
        ("Canada decided to sanction Belarus in coordination with Japan.", {"Japan"}),
        ("Canada imposed sanctions on Belarus in coordination with Britain.", {"United Kingdom"}),
        ("New sanctions will be imposed on Belarus by Canada in conjunction with Japan.", {"Japan"}),
        ("In tandem with Japan, Canada recalled its ambassador from Belarus.", {"Japan"}),
        ("Canada, acting jointly with Norway, sanctioned Belarus.", {"Norway"}),
        ("Canada sanctioned Belarus together with Chad.", set()),
        ("Belarus, alongside Chad, was sanctioned by Canada.", set()),
        ("Canada delivered aid to Belarus in coordination with Chad.", set()),
        ("Canada recognised Palestine in a move with few costs.", set()),
    ],
)
def test_who_is_told_to_act_together_with_the_doer(text, others):
    found = [c for c in claims(text) if c.actor.name not in {"Canada", "Ireland", "international community"}]
    assert {c.actor.name for c in found} == others
    assert all(c.grade == "tentative" for c in found)


def test_what_came_later_is_told_as_a_fact():
    assert lines("Ireland would go on to recognise Palestine two weeks later.") == {
        "Ireland recognise Palestine"
    }
    assert "Ireland recognise Palestine" not in lines("Ireland would not go on to recognise Palestine.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spain called for Morocco to resume talks with Algeria.", "Morocco meet Algeria, demanded"),
        (
            "Iceland recognised Somaliland in June. Latvia and Malta are among those that have made the same move.",
            "Latvia recognise Somaliland",
        ),
    ],
)
def test_who_is_meant_behind_for_and_among(text, expected):
    assert expected in lines(text)
