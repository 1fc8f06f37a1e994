"""Of a deed beside what two others do with each other the text does not say to whom it is done."""

from __future__ import annotations

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("After Kenya closed its embassy in Sudan, Ghana recalled its envoy.", "expel_envoy"),
        ("After France cut ties with Mali, Germany withdrew its ambassador.", "expel_envoy"),
        ("When Chile severed relations with Israel, Bolivia expelled the ambassador.", "expel_envoy"),
        ("As Norway shut its mission in Syria, Denmark recalled its chargé d'affaires.", "expel_envoy"),
        ("Kenya recalled its envoy after Ghana closed its embassy in Sudan.", "expel_envoy"),
        ("Ghana recalled its envoy when Kenya broke off relations with Sudan.", "expel_envoy"),
        ("Hours after Ostmark opened an embassy in Kalmia, Verania closed its consulate.", "close_mission"),
    ],
)
def test_nobody_is_told(text: str, act: str) -> None:
    assert not lines(text, of=act)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # the same deed is likely done to the same
        ("After Kenya closed its embassy in Sudan, Ghana closed its embassy too.", "Ghana close_mission Sudan"),
        ("Once Ostmark opened an embassy in Libya, Egypt reopened its embassy.", "Egypt open_mission Libya"),
        # of two one acts himself
        ("After Morocco severed ties with Iran, Tehran recalled its ambassador.", "Iran expel_envoy Morocco"),
        # one after the other
        ("Kenya recalled its envoy to Sudan. Ghana severed relations.", "Ghana sever_relations Sudan"),
        # in response to whoever acted before
        ("Kenya closed its embassy in Sudan. In response, Sudan recalled its ambassador.", "Sudan expel_envoy Kenya"),
        ("Kenya closed its embassy in Sudan. In response to the move, Sudan recalled its ambassador.", "Sudan expel_envoy Kenya"),
        ("Bolivia recalled its envoy in protest at Israel's attacks.", "Bolivia expel_envoy Israel"),
        # told
        ("After Kenya closed its embassy in Sudan, Ghana recalled its envoy from Khartoum.", "Ghana expel_envoy Sudan"),
    ],
)  # fmt: skip
def test_somebody_is(text: str, told: str) -> None:
    assert told in lines(text)
