""" "The following ambassadors ...": the list after the colon tells who they are."""

import pytest

from coded import lines

CREDENTIALS = (
    "The following foreign envoys presented their credentials to President Jonas Brecht in Hallen today:"
)
EXPECTED = {"Ostmark accept_envoy Verania", "Ostmark accept_envoy Kalmia"}


@pytest.mark.parametrize(
    "listed",
    [
        "\n(a) The Ambassador of the Republic of Verania\nHis Excellency Odo Lindt\n(b) The Ambassador of Kalmia\nHer Excellency Ina Rask\n",
        "\na. The Ambassador of Verania\nHis Excellency Odo Lindt\nb. The Ambassador of Kalmia\nHer Excellency Ina Rask\n",
        "\n- The Ambassador of Verania\n- The Ambassador of Kalmia\n",
        " (1) The Ambassador of Verania His Excellency Odo Lindt (2) The Ambassador of Kalmia Her Excellency Ina Rask",
    ],
)
def test_the_list_tells_who_is_meant(listed):
    assert lines(CREDENTIALS + listed, firm=True) == EXPECTED


def test_without_a_list_nobody_is_meant():
    assert not lines(f"{CREDENTIALS}\nTheir papers are attached. Verania and Kalmia sent flowers.", firm=True)
