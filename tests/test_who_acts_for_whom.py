"""Bodies and persons by what news calls them: acronyms of a land, seats, offices without a state, office-holders by their days."""

import pytest

from coded import coding, lines


def told(text, act, published="2024-06-05"):
    return {
        (claim.actor.name, claim.recipient.name if claim.recipient else "", claim.grade)
        for claim in coding(text, published=published).claims
        if claim.act == act
    }


@pytest.mark.parametrize(
    ("text", "act", "expected"),
    [
        ("War goes on in Sudan. Kenya invited the RSF to talks.", "invite", "Kenya invite Rapid Support Forces"),
        ("Fighting reached Omdurman, Sudan. Chad condemned Sudan's RSF.", "condemn", "Chad condemn Rapid Support Forces"),
        ("Myanmar's army lost a town. China met envoys of the KIA.", "meet", "China meet Kachin Independence Army"),
        ("Libya's oil minister resigned. The GNU signed an agreement with Malta.", "agree", "Government of National Unity agree Malta"),
        ("Beijing rejected Taiwan's offer. The MAC condemned China.", "condemn", "Taiwan condemn China"),
        ("Keir Starmer returned to Britain. Number 10 condemned Georgia.", "condemn", "United Kingdom condemn Georgia"),
        ("The LAF is short of fuel in Lebanon. France supports the LAF.", "support", "France support Lebanon"),
    ],
)  # fmt: skip
def test_what_a_land_calls_so(text, act, expected):
    assert expected in lines(text, of=act)


@pytest.mark.parametrize(
    "text",
    [
        "Kenya invited the RSF to talks.",  # in which land?
        "Press freedom in Sudan is worse, says Reporters Without Borders. Kenya invited the RSF to talks.",  # which of two?
        "The war in Yemen went on. Kenya invited Maersk PLC to talks.",  # a firm
    ],
)
def test_letters_that_may_be_others_are_nobody_known(text):
    assert {grade for _, _, grade in told(text, "invite")} <= {"tentative"}
    assert not any("Support" in name or "Council" in name for _, name, _ in told(text, "invite"))


@pytest.mark.parametrize(
    ("text", "act", "expected"),
    [
        ("ACCRA (Agency) - The foreign ministry condemned Togo.", "condemn", ("Ghana", "Togo", "tentative")),
        ("NAIROBI, Kenya (Agency) - The presidency condemned Rwanda.", "condemn", ("Kenya", "Rwanda", "tentative")),
        ("Ghana's foreign ministry met envoys from Mali. The ministry condemned Togo.", "condemn", ("Ghana", "Togo", "firm")),
        ("Chile's presidency invited Peru. The presidency condemned Bolivia.", "condemn", ("Chile", "Bolivia", "firm")),
        ("BEIRUT (Agency) - The Iranian foreign ministry invited Oman. The ministry condemned Chad.", "condemn", ("Iran", "Chad", "firm")),
    ],
)  # fmt: skip
def test_an_office_without_a_state(text, act, expected):
    assert told(text, act) == {expected}


def test_after_two_ministries_the_ministry_is_neither():
    assert not told(
        "Ghana's foreign ministry met envoys of Mali's foreign ministry. The ministry condemned Togo.",
        "condemn",
    )


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministry condemned Togo.",
        "ACCRA (Agency) - The health ministry signed an agreement with Cuba.",
        "ACCRA (Agency) - The ministry condemned Togo.",
    ],
)
def test_a_ministry_of_nobody_knows_where_is_nobody(text):
    assert not told(text, "condemn")
    assert not told(text, "agree")


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-11-15", "Ghalibaf met Berri in Beirut.", "Iran meet Lebanon"),
        ("2020-02-10", "Toivo Klaar met Daur Kove.", "European Union meet Abkhazia"),
        ("2022-11-15", "Gabriel Escobar met Besnik Bislimi.", "United States meet Kosovo"),
        ("2025-08-15", "Massad Boulos met Taher al-Baour.", "United States meet Government of National Unity"),
        ("2024-11-15", "Guido Crosetto met Dong Jun.", "Italy meet China"),
        ("2019-03-15", "Florence Parly met Brett McGurk.", "France meet Brett McGurk"),  # he had left in December
        ("2021-03-15", "Jan Kubis met Khalifa Haftar.", "UNSMIL meet Libyan National Army"),
        ("2020-06-15", "Stephanie Williams met Aguila Saleh.", "UNSMIL meet Libyan House of Representatives"),
        ("2024-11-15", "Petar Petkovic met Sigrid Kaag.", "Serbia meet United Nations"),
        ("2025-08-15", "Bernie Sanders met Pål Jonson.", "Bernie Sanders meet Sweden"),  # a senator speaks for no state
    ],
)  # fmt: skip
def test_by_the_day_whom_they_serve(published, text, expected):
    assert lines(text, of="meet", published=published) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("South African High Commissioner Thabo Someone met Ghana's president.", "South Africa meet Ghana"),
        ("Bulgarian Foreign Minister Ivan Koldarev met Taliban envoys.", "Bulgaria meet Taliban"),
        ("Chad's ambassador to Togo met Ghana's president.", "Chad meet Ghana"),
        ("Pakistan's army chief met Chinese officials.", "Pakistan meet China"),
        ("The European Union official met the African Union chief.", "European Union meet African Union"),
        ("Syrian opposition leaders met Turkish officials.", "Syrian opposition meet Turkey"),
        ("Kamila Olm, Chad's labour minister, met Ghana's president.", "Chad meet Ghana"),
    ],
)
def test_an_office_acts_for_its_state(text, expected):
    assert lines(text, of="meet", firm=True) == {expected}


@pytest.mark.parametrize(
    "who",
    [
        "Hungarian opposition leader Peter Someone",
        "Peru's opposition leader, Ana Someone,",
        "The Chilean opposition leader",
        "Israeli settler leader Yossi Someone",
        "Kenyan union leaders",
        "Nigerian religious leaders",
        "Sudanese protest leader Amal Someone",
        "British Labour leader Ann Someone",
        "French far-right leader Marine Someone",
        "Former South African High Commissioner Thabo Someone",
    ],
)
def test_who_leads_others_than_the_state_does_not_act_for_it(who):
    states = {"Hungary", "Peru", "Chile", "Israel", "Kenya", "Nigeria", "Sudan", "United Kingdom", "France", "South Africa"}  # fmt: skip
    assert not {name for name, _, _ in told(f"{who} met Ghana's president.", "meet")} & states
