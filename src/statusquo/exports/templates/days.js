(() => {
  // Any day, any axis, any one publisher's word: redraws map, counts and ledger from the changes in #days.
  const data = JSON.parse(document.getElementById("days").textContent);
  const controls = document.getElementById("controls");
  if (!controls) return;
  const of = (id) => document.getElementById(id);
  const slider = of("day"), axisChoice = of("axis"), byChoice = of("by");
  const DOUBT = ["contested", "denied"];
  const SVG = document.querySelector("svg").namespaceURI;
  const PLACES = data.axes.length;
  const section = of("map");
  const areas = [...section.querySelectorAll("[data-area]")];
  const lands = areas.map((area) => area.querySelector("title").textContent.split(": ")[0]);
  const disputes = areas.map((area) => area.querySelector("title").textContent.endsWith("Disputed area"));
  const onMap = new Set(areas.map((area) => area.dataset.area));
  const rows = [...document.querySelectorAll("#matrix-rows > tr")];
  const atHome = rows.map((row) => [...row.cells].slice(1).map((cell) => cell.cloneNode(true)));
  const cards = [...of("counts").children];
  const cardsAtHome = cards.map((card) => [card.className, card.querySelector("dl").cloneNode(true)]);
  let drawn = null;

  function make(tag, className, text) {
    const found = document.createElement(tag);
    if (className) found.className = className;
    if (text !== undefined) found.textContent = text;
    return found;
  }

  function link(party) {
    const found = make("a", "", data.parties[party].name);
    found.href = "#" + data.parties[party].anchor;
    return found;
  }

  function standing(name) {
    const found = make("span", "standing " + name.replaceAll(" ", "-"));
    const picture = document.createElementNS(SVG, "svg");
    const use = document.createElementNS(SVG, "use");
    picture.setAttribute("aria-hidden", "true");
    use.setAttribute("href", "#s-" + name.replaceAll(" ", "-"));
    picture.append(use);
    found.append(picture, name);
    return found;
  }

  function nothing() {
    const dot = make("span", "", "·");
    dot.setAttribute("aria-hidden", "true");
    return [dot, make("span", "hidden", "no report")];
  }

  // From a place (party and axis) to what it shows on a day: [label, tone, since, standing, order].
  function ledger(by, day) {
    const held = new Map(), changes = data.courses[by].changes;
    for (let at = 0; at < changes.length && changes[at] <= day; at += 4) {
      const place = changes[at + 1] * PLACES + changes[at + 2];
      if (changes[at + 3] < 0) held.delete(place);
      else held.set(place, data.shown[changes[at + 3]]);
    }
    return held;
  }

  function drawMap(held, axis) {
    section.className = "ax" + (axis % Number(section.dataset.colours));
    const byArea = new Map(), listed = [];
    data.parties.forEach((party, number) => {
      const shown = held.get(number * PLACES + axis);
      if (!shown) return;
      listed.push([number, shown]);
      if (!party.universal) byArea.set(party.id, [party, shown]);
    });
    areas.forEach((area, number) => {
      const [party, shown] = byArea.get(area.dataset.area) || [];
      area.setAttribute("class", shown ? `tone-${shown[1]}${DOUBT.includes(shown[3]) ? " in-doubt" : ""}` : "");
      area.querySelector("title").textContent = `${party ? party.name : lands[number]}: ` +
        (shown ? `${shown[0]}, ${shown[2]} (${shown[3]})` : "no report") + (disputes[number] ? ". Disputed area" : "");
    });
    drawTable(listed, axis);
  }

  function drawTable(listed, axis) {
    const counts = new Map();
    const lines = listed.map(([party, shown]) => {
      if (!data.parties[party].universal) {
        const kept = counts.get(shown[0]) || { tone: shown[1], order: shown[4], count: 0 };
        counts.set(shown[0], { ...kept, count: kept.count + 1 });
      }
      const line = make("tr"), head = make("th"), value = make("td", "", shown[0]);
      head.scope = "row";
      head.append(link(party));
      value.append(make("span", "since", shown[2]), standing(shown[3]));
      line.append(head, value);
      return line;
    });
    if (!lines.length) {
      const line = make("tr"), none = make("td", "muted", "No report of it on this day.");
      none.colSpan = 2;
      line.append(none);
      lines.push(line);
    }
    of("map-rows").replaceChildren(...lines);
    const off = listed.filter(([party]) => !onMap.has(data.parties[party].id)).map(([party]) => data.parties[party].name);
    of("off-map").textContent = off.length ? ". Not on the map: " + off.join(", ") : "";
    const keys = [...counts].sort(([a, x], [b, y]) => y.order - x.order || a.localeCompare(b));
    of("map-keys").replaceChildren(...keys.map(([label, { tone, count }]) => {
      const key = make("li");
      key.append(make("span", "chip shade tone-" + tone), label + " ", make("small", "", count));
      return key;
    }));
  }

  function drawMatrix(held, isHome) {
    rows.forEach((row, party) => {
      let any = false;
      [...row.cells].slice(1).forEach((cell, axis) => {
        const shown = held.get(party * PLACES + axis);
        any = any || Boolean(shown);
        if (isHome) { cell.replaceWith(atHome[party][axis].cloneNode(true)); return; }
        if (!shown) { cell.className = "empty"; cell.replaceChildren(...nothing()); return; }
        cell.className = `tone-${shown[1]} is-${shown[3].replaceAll(" ", "-")}`;
        const leads = make("a");
        leads.href = "#" + data.parties[party].anchor;
        leads.append(make("strong", "", shown[0]), make("span", "since", shown[2]), standing(shown[3]));
        cell.replaceChildren(leads);
      });
      row.classList.toggle("absent", !any);
    });
  }

  function drawCounts(held, isHome, words) {
    cards.forEach((card, axis) => {
      card.querySelector(".basis").textContent = words;
      const list = card.querySelector("dl");
      if (isHome) {
        card.className = cardsAtHome[axis][0];
        list.replaceWith(cardsAtHome[axis][1].cloneNode(true));
        return;
      }
      const groups = new Map();
      data.parties.forEach((party, number) => {
        const shown = held.get(number * PLACES + axis);
        if (!shown) return;
        const key = party.universal ? `${party.name}: ${shown[0]}` : shown[0];
        groups.set(key, [...(groups.get(key) || []), [number, shown]]);
      });
      const ordered = [...groups].sort(([, [[, a]]], [, [[, b]]]) => b[4] - a[4]);
      card.className = "card" + (ordered.length ? "" : " absent");
      list.replaceChildren(...ordered.flatMap(([label, members]) => {
        const head = make("dt"), names = make("dd");
        head.append(make("span", "chip tone-" + members[0][1][1]), label + " ", make("small", "", members.length));
        members.forEach(([party, shown], at) => {
          names.append(at ? ", " : "", link(party));
          if (DOUBT.includes(shown[3])) names.append(make("small", "", ` (${shown[3]})`));
        });
        return [head, names];
      }));
    });
  }

  // What changed on the day itself, for eyes and for screen readers.
  function news(by, day) {
    const changes = data.courses[by].changes, lines = [];
    for (let at = 0; at < changes.length && changes[at] <= day; at += 4) {
      if (changes[at] !== day) continue;
      const shown = data.shown[changes[at + 3]];
      lines.push(`${data.parties[changes[at + 1]].name}, ${data.axes[changes[at + 2]].label.toLowerCase()}: ` +
        (shown ? `${shown[0]} (${shown[2]})` : "no longer borne out"));
    }
    const more = lines.length > 3 ? ` and ${lines.length - 3} more` : "";
    return lines.length ? `As of ${data.words[day]}: ${lines.slice(0, 3).join("; ")}${more}.` : `As of ${data.words[day]}: nothing new.`;
  }

  function draw() {
    const day = Number(slider.value), axis = Number(axisChoice.value), by = Number(byChoice.value);
    if (drawn === `${day} ${axis} ${by}`) return;
    drawn = `${day} ${axis} ${by}`;
    const held = ledger(by, day), isHome = day === data.home && by === 0;
    const words = { day: data.words[day], by: data.courses[by].by, axis: data.axes[axis].label, question: data.axes[axis].question };
    for (const one of document.querySelectorAll("[data-show]")) one.textContent = words[one.dataset.show];
    slider.setAttribute("aria-valuetext", words.day);
    of("day-words").textContent = words.day;
    of("news").textContent = news(by, day);
    of("home").hidden = isHome;
    of("earlier").disabled = day === 0;
    of("later").disabled = day === data.days.length - 1;
    document.dispatchEvent(new CustomEvent("asof", { detail: { x: data.x[day], words: words.day } }));
    drawMap(held, axis);
    drawMatrix(held, isHome);
    drawCounts(held, isHome, `on ${by ? "the word of " + words.by : "the reports’ word"} as of ${words.day}`);
    remember(isHome, words, axis);
  }

  // The address keeps what is shown, so that it can be passed on: #on=2024-06-01&axis=recognition
  function remember(isHome, words, axis) {
    const asked = new URLSearchParams({ on: data.days[slider.value], axis: data.axes[axis].key });
    if (byChoice.value !== "0") asked.set("by", words.by);
    if (!isHome || location.hash.startsWith("#on=")) history.replaceState(null, "", "#" + asked);
  }

  function recall() {
    if (!location.hash.startsWith("#on=")) return;
    const asked = new URLSearchParams(location.hash.slice(1));
    const day = data.days.findLastIndex((one) => one <= asked.get("on"));
    const axis = data.axes.findIndex((one) => one.key === asked.get("axis"));
    const by = data.courses.findIndex((one) => one.by === asked.get("by"));
    slider.value = Math.max(day, 0);
    if (axis >= 0) axisChoice.value = axis;
    byChoice.value = Math.max(by, 0);
    draw();
  }

  function step(by) {
    slider.value = Number(slider.value) + by;
    draw();
  }

  controls.hidden = false;
  controls.addEventListener("submit", (event) => event.preventDefault());
  controls.addEventListener("input", draw);
  of("earlier").addEventListener("click", () => step(-1));
  of("later").addEventListener("click", () => step(1));
  of("home").addEventListener("click", () => { slider.value = data.home; byChoice.value = 0; draw(); slider.focus(); });
  window.addEventListener("hashchange", recall);
  const nav = document.querySelector("nav");
  const measure = () => {
    document.documentElement.style.setProperty("--nav", nav.offsetHeight + "px");
    const bar = controls.offsetHeight ? controls : controls.querySelector(".slider");
    document.documentElement.style.setProperty("--controls", bar.offsetHeight + "px");
  };
  const heights = new ResizeObserver(measure);
  for (const bar of [nav, controls, controls.querySelector(".slider")]) heights.observe(bar);
  slider.value = data.home; axisChoice.value = [...axisChoice.options].findIndex((one) => one.defaultSelected); byChoice.value = 0;
  slider.setAttribute("aria-valuetext", data.words[data.home]);
  of("earlier").disabled = data.home === 0;
  of("later").disabled = data.home === data.days.length - 1;
  of("news").textContent = news(0, data.home);
  measure();
  recall();
})();
