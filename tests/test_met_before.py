"""Of meetings the day of one is no beginning where an earlier report tells that they had met."""

from statusquo import Workspace


def contact(tmp_path, *reports):
    desk = Workspace.create(tmp_path / "desk")
    for number, (day, text) in enumerate(reports):
        (tmp_path / f"{number}.txt").write_text(f"{day}\n\n{text}\n", encoding="utf-8")
    desk.add([tmp_path / f"{number}.txt" for number in range(len(reports))])
    (found,) = desk.status("Togo", on="2025-12-01", axis="contact").cells
    return found.value, found.since, found.by


EARLIER = ("2025-04-18", "The president of Chad has met the president of Togo.")
LATER = ("2025-07-04", "The president of Chad met the president of Togo on 3 July 2025.")


def test_they_had_met_by_the_day_of_the_earlier_report(tmp_path):
    assert contact(tmp_path, EARLIER, LATER) == ("met", None, "2025-04-18")


def test_the_order_of_arrival_does_not_matter(tmp_path):
    assert contact(tmp_path, LATER, EARLIER) == ("met", None, "2025-04-18")


def test_one_meeting_alone_has_its_day(tmp_path):
    assert contact(tmp_path, LATER) == ("met", "2025-07-03", None)
