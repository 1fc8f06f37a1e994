"""A person by what the report called him: "the colonel", "the opposition leader", "the deposed president"."""

import pytest

from coded import lines

MET = "met Ostmark's ambassador on Monday."


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"Colonel Adan Brek was sworn in. The colonel {MET}", "Adan Brek"),
        (f"Adan Brek, an army colonel, was sworn in. The colonel {MET}", "Adan Brek"),
        (f"General Khalifa Haftar arrived in Benghazi. The general {MET}", "Libyan National Army"),
        (f"The cleric Moqtada al-Sadr called for calm. The cleric {MET}", "Sadrist Movement"),
        (f"Opposition leader Ravi Teller returned. The opposition leader {MET}", "Ravi Teller"),
        (f"Dara Venn, a former teacher, returned. The former teacher {MET}", "Ashen Front"),
        (f"The businessman Ilo Trent returned. The businessman {MET}", "Ilo Trent"),
    ],
)
def test_the_one_who_was_called_so_is_meant(text, who):
    assert lines(text, of="meet") == {f"{who} meet Ostmark"}


def test_as_an_object_too():
    told = lines("Kalmia sanctioned General Tarn Voss. Ostmark then received the general.", of="meet")
    assert told == {"Ostmark meet Tarn Voss"}


@pytest.mark.parametrize(
    "text",
    [
        f"General Tarn Voss and General Ules Brand surrendered. The general {MET}",
        f"General Tarn Voss surrendered to General Ules Brand. The general {MET}",
        f"General Tarn Voss surrendered. A general {MET}",
        f"General Tarn Voss surrendered. Another general {MET}",
        f"General Tarn Voss surrendered. The Kalmian general {MET}",
        f"General Tarn Voss surrendered. The rebel colonel {MET}",
        f"Opposition leader Ravi Teller returned. The rebel leader {MET}",
        f"Former rebel Issa Toren returned. The rebel {MET}",
    ],
)
def test_where_two_were_called_so_or_nobody_none_is_meant(text):
    assert not any(
        "Voss" in told or "Brand" in told or "Toren" in told or "Teller" in told
        for told in lines(text, of="meet")
    )


@pytest.mark.parametrize(
    "text",
    [
        f"The army toppled President Ilse Marn of Verania in May. The deposed president {MET}",
        f"Verania's ousted president, Ilse Marn, fled. The ousted leader {MET}",
        f"President Ilse Marn of Verania was overthrown in May. The ex-president {MET}",
        f"Verania's former president Ilse Marn lives abroad. The former president {MET}",
    ],
)
def test_who_was_driven_from_office_is_himself(text):
    assert lines(text, of="meet") == {"Ilse Marn meet Ostmark"}


def test_nor_is_he_the_state_where_nobody_is_told_by_name():
    text = f"Gabon's president met Verania's president. The deposed president {MET}"
    assert lines(text, of="meet") == {"Gabon meet Verania"}


@pytest.mark.parametrize(
    "text", ["Chad's defence minister met Niger's defence minister. The minister recognised Kosovo."]
)
def test_of_two_ministers_neither_is_the_minister(text):
    assert not lines(text, of="recognise")


@pytest.mark.parametrize(
    "text",
    [
        "Colonel Adan Brek announced that his unit had seized power in Verania.",
        "Colonel Adan Brek said his regiment had seized power in Verania.",
        "Colonel Adan Brek, whose troops seized power in Verania, was sworn in.",
    ],
)
def test_what_his_soldiers_did_the_commander_has_done(text):
    assert lines(text, of="take_power") == {"Adan Brek take_power Verania"}


def test_whose_troops_do_it_does_it():
    assert "Libyan National Army take_power Derna" in lines(
        "General Khalifa Haftar, whose forces seized Derna, met Niger's president."
    )


@pytest.mark.parametrize(
    "text",
    [
        f"President Ilse Marn fled after soldiers seized power in Verania. The ousted president {MET}",
        f"Officers seized power in Verania and arrested President Ilse Marn. The ousted leader {MET}",
        f"Verania's new rulers refused to reinstate President Ilse Marn. The deposed president {MET}",
    ],
)
def test_he_was_driven_out_who_fled_was_arrested_or_is_to_be_reinstated(text):
    assert "Ilse Marn meet Ostmark" in lines(text, of="meet")


def test_where_he_was_met_does_not_tell_him_apart():
    text = "President Ilse Marn fled after soldiers seized power in Verania. Kalmia's president met the ousted leader in Hallen."
    assert "Kalmia meet Ilse Marn" in lines(text, of="meet")
