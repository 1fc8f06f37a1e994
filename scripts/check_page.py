"""Opens the dossier of the sample dispute in a headless Chromium and uses it: what only a browser can tell.

    python scripts/check_page.py

The day is moved, the publisher and the axis are chosen, the time line is zoomed; ledger, map, counts and words must follow. No
error, no refused or attempted request may come up. On a wide and on a narrow screen nothing may stick out, and no heading that is
jumped to may lie under a bar. `.ci/run` runs it; `make test` needs no browser.
"""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from statusquo.exports.page import render
from statusquo.ontology import DATA
from statusquo.workspace import Workspace

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
SCREENS = {"wide": (1280, 800), "narrow": (500, 740)}
"""Chromium makes no window narrower than 500."""
SUBJECT, ON = "Taliban", "2026-02-01"
LISTEN = """<script>
window.faults = [];
addEventListener("error", (event) => faults.push("error: " + event.message));
addEventListener("securitypolicyviolation", (event) => faults.push("refused: " + event.blockedURI));
for (const name of ["error", "warn"]) console[name] = (...words) => faults.push("console: " + words.join(" "));
</script>"""
USE = """<script>
(() => {
  const of = (id) => document.getElementById(id);
  const text = (id) => of(id).textContent.replace(/\\s+/g, "");
  const shaded = () => [...document.querySelectorAll(".world [data-area][class*=tone-]")].map((area) => area.dataset.area + area.getAttribute("class")).join();
  const look = () => ({ day: text("day-words"), ledger: text("matrix-rows"), counts: text("counts"), map: shaded(), table: text("map-rows"), news: text("news"), asOf: document.querySelector("#as-of line").getAttribute("x1"), asOfWords: document.querySelector("#as-of text").textContent });
  const set = (id, value) => { of(id).value = value; of(id).dispatchEvent(new Event("input", { bubbles: true })); return look(); };
  const found = { home: look(), days: Number(of("day").max) };
  found.first = set("day", 0);
  found.later = set("day", Math.floor(found.days / 2));
  found.axis = set("axis", 2);
  found.publisher = set("by", 1);
  of("home").click();
  found.back = look();
  set("axis", 0);
  found.again = look();
  const mark = document.querySelector("svg.picture a[data-x]");
  document.querySelector("[data-zoom=in]").click();
  found.zoomed = mark.getAttribute("transform");
  document.querySelector(".scroll[tabindex]").dispatchEvent(new KeyboardEvent("keydown", { key: "0", bubbles: true }));
  found.whole = mark.getAttribute("transform");
  found.sticksOut = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  set("day", Math.floor(found.days / 2));
  found.covered = [...document.querySelectorAll("nav a")].map((link) => link.hash.slice(1)).filter((id) => {
    of(id).scrollIntoView();
    const head = of(id).querySelector("h2"), box = head.getBoundingClientRect();
    return document.elementFromPoint(box.left + 2, box.top + box.height / 2) !== head;
  });
  found.requests = performance.getEntriesByType("resource").map((entry) => entry.name);
  found.faults = faults;
  const answer = document.createElement("pre");
  answer.id = "answer";
  answer.textContent = JSON.stringify(found);
  document.body.append(answer);
})();
</script></body>"""


def sample_page(folder: Path) -> str:
    """The page of the sample reports, with a listener before and a user after it."""
    workspace = Workspace.create(folder / "sample", name="sample")
    workspace.add([DATA / "samples" / "reports"])
    page = render(workspace.dossier(SUBJECT, on=ON))
    return page.replace("<head>", "<head>" + LISTEN, 1).replace("</body>", USE, 1)


def opened(browser: str, page: Path, folder: Path, size: tuple[int, int]) -> dict[str, Any]:
    """What the page answers when the browser has opened it from disk."""
    command = [
        browser,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        f"--window-size={size[0]},{size[1]}",
        "--disable-background-networking",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        f"--user-data-dir={folder / 'profile'}",
        "--dump-dom",
        page.as_uri(),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=50)
    answer = re.search(r'<pre id="answer">(.*?)</pre>', done.stdout, re.DOTALL)
    if answer is None:
        raise SystemExit(f"check_page: the page gave no answer\n{done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(html.unescape(answer[1]))
    return found


def wrong(found: dict[str, Any]) -> list[str]:
    """What does not hold, in words."""
    home, first, later = found["home"], found["first"], found["later"]
    held = {
        "the slider has days": found["days"] > 10,
        "a cell of the ledger changes with the day": home["ledger"] != first["ledger"] != later["ledger"],
        "the counts change with the day": home["counts"] != later["counts"],
        "the map changes with the day": home["map"] != later["map"],
        "the day is told in words": home["day"] != later["day"] and later["day"] in later["news"],
        "the map changes with the axis": later["map"] != found["axis"]["map"],
        "the ledger does not change with the axis": later["ledger"] == found["axis"]["ledger"],
        "one publisher tells less than all": len(found["publisher"]["ledger"]) < len(later["ledger"]),
        "the way back leads back": found["again"] | {"news": ""} == home | {"news": ""},
        "the time line shows the day": home["asOf"] != first["asOf"]
        and home["asOfWords"] != first["asOfWords"],
        "the time line zooms": found["zoomed"] != found["whole"] == "translate(0.0 0)",
        "nothing sticks out to the side": found["sticksOut"] <= 0,
        "no heading is covered": found["covered"] == [],
        "no request is made": found["requests"] == [],
        "nothing is refused, no error": found["faults"] == [],
    }
    return [what for what, holds in held.items() if not holds]


def main() -> None:
    browser = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if browser is None:
        raise SystemExit(f"check_page: no browser; one of these is needed: {', '.join(BROWSERS)}")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temp:
        page = Path(temp) / "page.html"
        page.write_text(sample_page(Path(temp)), encoding="utf-8")
        answers = {name: opened(browser, page, Path(temp), size) for name, size in SCREENS.items()}
    faults = [f"{name}: {fault}" for name, found in answers.items() for fault in wrong(found)]
    for fault in faults:
        print(f"does not hold: {fault}")
    if faults:
        for found in answers.values():
            print({key: found[key] for key in ("faults", "requests", "sticksOut", "covered")})
        sys.exit(1)
    days = answers["wide"]["days"] + 1
    print(f"the page of the samples works in a browser, wide and narrow: {days} days, no request, no error")


if __name__ == "__main__":
    main()
