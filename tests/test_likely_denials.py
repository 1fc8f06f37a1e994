"""A denial that nobody is sure of contests nothing in the time line."""

from statusquo import Workspace


def test_a_denial_that_is_only_likely_contests_nothing(tmp_path):
    (tmp_path / "a.txt").write_text(
        "2024-03-02\n\nChad and Togo signed an accord on Friday.\n", encoding="utf-8"
    )
    (tmp_path / "b.txt").write_text(
        "2024-03-03\n\nNiger rejects the accord between Chad and Togo, its president said.\n",
        encoding="utf-8",
    )
    with Workspace.create(tmp_path / "desk") as desk:
        desk.add([tmp_path / "a.txt", tmp_path / "b.txt"])
        (one,) = [h for h in desk.timeline("Chad").happenings if h.label == "agrees with"]

    assert (len(one.supports), one.denies) == (1, ())
