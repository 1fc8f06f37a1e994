"""What the file of a region may say: data/regions/<id>.yml."""

from __future__ import annotations

from pydantic import StrictStr

from .strict import Strict


class RegionFile(Strict):
    """data/regions/<id>.yml: a part of the world, or a group of states, by which reports count ("African states", "in Africa").

    Only those of whom everybody says that they belong to it; members of an organisation stand in its own file.
    """

    name: StrictStr
    words: tuple[StrictStr, ...] = ()
    """As they stand before "states": "African", "Baltic"."""
    places: tuple[StrictStr, ...] = ()
    """As they stand behind "states in", without their article."""
    states: tuple[StrictStr, ...] = ()
    members_of: StrictStr | None = None
    """Its states are the members that this organisation has on the day: "Gulf states"."""
