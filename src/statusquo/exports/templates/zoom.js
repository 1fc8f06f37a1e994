(() => {
  // The time line grows along time only: marks keep their size, lanes and names stay.
  const picture = document.querySelector("svg.picture");
  const bar = document.getElementById("zoom");
  if (!picture || !bar) return;
  const frame = picture.closest(".scroll");
  const left = Number(picture.dataset.gutter), right = Number(picture.dataset.right), span = right - left;
  const MOST = 64;
  const words = bar.querySelector("output");
  const marks = [...picture.querySelectorAll("[data-x]")].map((mark) => ({
    mark, from: Number(mark.dataset.x), to: Number(mark.dataset.to || mark.dataset.x),
  }));
  const years = [...picture.querySelectorAll("[data-year]")].map((tick) => ({ x: Number(tick.dataset.x), year: Number(tick.dataset.year) }));
  let scale = 1, start = left;

  // Labels for which there was no room: by line, each with the place of the next mark on it.
  const LETTER = 6.2;
  const late = [...picture.querySelectorAll("text.late")].map((text) => {
    const mark = text.closest("[data-x]");
    return { text, line: text.getAttribute("y"), from: Number(mark.dataset.x), to: Number(mark.dataset.to || mark.dataset.x) };
  });
  for (const one of late) {
    one.next = Math.min(...late.filter(({ line, from }) => line === one.line && from > one.from).map(({ from }) => from), Infinity);
    one.alone = late.every((other) => other === one || other.line !== one.line || other.from !== one.from);
  }

  const placed = (x) => left + (x - start) * scale;

  function draw() {
    start = Math.min(Math.max(start, left), right - span / scale);
    for (const { mark, from, to } of marks) {
      const shift = placed(from) - from, width = (to - from) * scale;
      mark.setAttribute("transform", `translate(${shift.toFixed(1)} 0)`);
      for (const part of mark.querySelectorAll("[data-width]")) part.setAttribute("width", (part.dataset.width * scale).toFixed(1));
      for (const part of mark.querySelectorAll("[data-after]")) part.setAttribute("dx", (width - (to - from)).toFixed(1));
      for (const part of mark.querySelectorAll("[data-middle]")) part.setAttribute("transform", `translate(${((width - (to - from)) / 2).toFixed(1)} 0)`);
    }
    for (const { text, from, to, next, alone } of late) {
      const end = placed(to) + 14 + text.textContent.length * LETTER;
      text.classList.toggle("fits", alone && placed(from) >= left - 6 && end < Math.min(placed(next) - 6, right));
    }
    const shown = years.filter(({ x }) => placed(x) < right);
    const first = shown.filter(({ x }) => placed(x) <= left).at(-1) || shown[0], last = shown.at(-1);
    words.textContent = scale === 1 ? "all years" : `${first.year} to ${last.year}`;
    bar.querySelector("[data-zoom=in]").disabled = scale >= MOST;
    for (const button of bar.querySelectorAll("[data-zoom=out], [data-zoom=all], [data-zoom=left], [data-zoom=right]")) button.disabled = scale === 1;
  }

  function zoom(factor, at = start + span / scale / 2) {
    const grown = Math.min(Math.max(scale * factor, 1), MOST);
    start = at - (at - start) * scale / grown;
    scale = grown;
    draw();
  }

  // The line of the day asked for goes where the slider goes.
  const asOf = marks.find(({ mark }) => mark.id === "as-of");
  document.addEventListener("asof", ({ detail: { x, words } }) => {
    const line = asOf.mark.querySelector("line"), text = asOf.mark.querySelector("text");
    asOf.from = asOf.to = x;
    line.setAttribute("x1", x);
    line.setAttribute("x2", x);
    text.setAttribute("x", x);
    text.setAttribute("text-anchor", x > 700 ? "end" : "start");
    text.textContent = "as of " + words;
    draw();
  });

  const acts = {
    in: () => zoom(2),
    out: () => zoom(1 / 2),
    all: () => { scale = 1; start = left; draw(); },
    left: () => { start -= span / scale / 4; draw(); },
    right: () => { start += span / scale / 4; draw(); },
  };
  const keys = { "+": "in", "=": "in", "-": "out", "0": "all", ArrowLeft: "left", ArrowRight: "right" };

  bar.hidden = false;
  frame.tabIndex = 0;
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", "Time line: plus and minus zoom, arrows move, 0 shows all years");
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("[data-zoom]");
    if (button) acts[button.dataset.zoom]();
  });
  frame.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    if (scale === 1 && (act === "left" || act === "right")) return;
    event.preventDefault();
    acts[act]();
  });
  frame.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const box = picture.getBoundingClientRect();
    const x = (event.clientX - box.left) / box.width * picture.viewBox.baseVal.width;
    zoom(event.deltaY < 0 ? 1.25 : 0.8, start + (x - left) / scale);
  }, { passive: false });
  window.addEventListener("beforeprint", () => acts.all());
  draw();
})();
