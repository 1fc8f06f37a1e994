"""Why an answer is empty: nothing was read, nothing was known by then, or nothing of the kind was told."""

from __future__ import annotations

from .archive import Archive, AsOf
from .hints import elsewhere, waiting
from .names import Named
from .wording import plural


def silence(
    archive: Archive, moment: AsOf, what: str, *, among: int = 0, subject: Named | None = None
) -> str:
    """One line for an empty answer on what "was promised"; `among`: how many there are that were asked for otherwise."""
    told = archive.testimonies
    if not told:
        return "No report with a claim was read yet: statusquo add REPORTS"
    if subject is not None and not archive.about(subject.id):
        return nobody_tells_of(archive, subject)
    if among:
        return f"None of the {among:,} that are known is of that kind."
    seen = (lambda t: t.reported_at) if moment.clock == "reported" else (lambda t: t.recorded_at[:10])
    first = min(map(seen, told))
    if moment.known is not None and moment.known < first:
        return f"Nothing was known by {moment.known}: the first report was {moment.clock} on {first}."
    reported = min(t.reported_at for t in told)
    if moment.on < reported:
        return f"No report is as old as {moment.on}: the first is of {reported}."
    about = f" about {subject.name}" if subject else ""
    return f"No report that was read{about} tells of anything that {what} by {moment.on}."


def nobody_tells_of(archive: Archive, subject: Named) -> str:
    line = f"Nothing is known of {subject.name}: no report here tells of anything that it did, or that was done to it."
    return f"{line} {elsewhere(archive, subject)}".rstrip()


def silence_about(archive: Archive, moment: AsOf, subject: Named) -> str:
    """One line for an answer on one subject that is empty; only the claims that name it are read."""
    told = archive.about(subject.id)
    if not told:
        read = archive.holdings.newest_report() is not None
        return (
            nobody_tells_of(archive, subject)
            if read
            else "No report with a claim and a date was read yet: statusquo add REPORTS"
        )
    seen = (lambda t: t.reported_at) if moment.clock == "reported" else (lambda t: t.recorded_at[:10])
    first = min(map(seen, told))
    if moment.known is not None and moment.known < first:
        return (
            f"Nothing was known of {subject.name} by {moment.known}: "
            f"the first report that names it was {moment.clock} on {first}."
        )
    known = f", as known on {moment.known} ({moment.clock})" if moment.known else ""
    oldest = min(t.reported_at for t in told)
    before = f" The first report that names it is of {oldest}." if moment.on < oldest else ""
    line = f"Nothing is known of {subject.name} on {moment.on}{known}: no report tells where anybody stood toward it then.{before}"
    claims = f"{plural(len(told), 'claim names', 'claims name')} it: statusquo actor {subject.name!r}"
    return f"{line} {waiting(archive, subject) or ('' if before else claims)}".rstrip()
