"""The two calendars that count from the Hijra: the solar one of Iran and Afghanistan, and the lunar one, in Gregorian days."""

from __future__ import annotations

from datetime import date, timedelta

from .calendars import Stretch

SOLAR_EPOCH = date(622, 3, 21)
SOLAR_LEAP_YEARS = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
"""Places in the cycle of 33 years; right for all years from 1206 to 1498, thus from 1827 to 2120."""
LUNAR_EPOCH = date(622, 7, 19)
"""16 July 622 of the Julian calendar."""
SIGHTING = timedelta(days=1)
"""A month begins when its moon is seen: by so much a date may differ from the one that is counted."""


# ---------------------------------------------------------------------------------------- the solar year


def solar(year: int, month: int | None, day: int | None) -> Stretch | None:
    """A date of the solar Hijri calendar in Gregorian days; None where there is no such day."""
    if month and day:
        if day > days_of_solar_month(year, month):
            return None
        return Stretch(start=solar_day(year, month, day).isoformat())
    first, last = (month, month) if month else (1, 12)
    return Stretch(
        start=solar_day(year, first, 1).isoformat(),
        end=solar_day(year, last, days_of_solar_month(year, last)).isoformat(),
        precision="month" if month else "year",
        basis="interval",
    )


def solar_day(year: int, month: int, day: int) -> date:
    leap_days = sum(past % 33 in SOLAR_LEAP_YEARS for past in range(1, year))
    days_before_month = 30 * (month - 1) + min(month - 1, 6)
    return SOLAR_EPOCH + timedelta(days=365 * (year - 1) + leap_days + days_before_month + day - 1)


def days_of_solar_month(year: int, month: int) -> int:
    """Six months of 31 days, then of 30; the last has 29 but in leap years."""
    if month == 12 and year % 33 not in SOLAR_LEAP_YEARS:
        return 29
    return 31 if month <= 6 else 30


def recent_solar(month: int, day: int, published: date, *, ahead: bool) -> Stretch | None:
    """A day of a solar month without its year: the last one up to the day of publication, or the first one from it on."""
    around = range(published.year - 624, published.year - 618)
    days = [solar_day(year, month, day) for year in around if day <= days_of_solar_month(year, month)]
    fitting = [found for found in days if (found >= published if ahead else found <= published)]
    if not fitting:
        return None
    found = min(fitting) if ahead else max(fitting)
    return Stretch(start=found.isoformat(), basis="relative")


# ---------------------------------------------------------------------------------------- the lunar year


def lunar(year: int, month: int | None, day: int | None) -> Stretch | None:
    """A date of the lunar Hijri calendar as it is counted; a day has one more to either side, for the moon decides.

    None where there is no such day.
    """
    if day and day > 30:
        return None
    start = lunar_day(year, month or 1, day or 1)
    if day:
        first, last, precision = start - SIGHTING, start + SIGHTING, "interval"
    else:
        after = lunar_day(year + month // 12, month % 12 + 1, 1) if month else lunar_day(year + 1, 1, 1)
        first, last, precision = start, after - timedelta(days=1), "month" if month else "year"
    return Stretch(start=first.isoformat(), end=last.isoformat(), precision=precision, basis="interval")


def lunar_day(year: int, month: int, day: int) -> date:
    """By the cycle of thirty years of which eleven are a day longer; months of 30 and 29 days in turn."""
    days_before_month = (59 * (month - 1) + 1) // 2
    days_before_year = 354 * (year - 1) + (11 * year + 3) // 30
    return LUNAR_EPOCH + timedelta(days=days_before_year + days_before_month + day - 1)
