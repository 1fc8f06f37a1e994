"use strict";
(() => {
  const box = document.getElementById("filter");
  const found = document.querySelector(".found");
  const items = [...document.querySelectorAll("[data-filter]")];

  function show() {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      const text = (item.dataset.filter + " " + item.textContent).toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
      shown += item.hidden || item.classList.contains("absent") ? 0 : 1;
    }
    for (const party of document.querySelectorAll(".party")) {
      party.hidden = !party.querySelector("[data-filter]:not([hidden])");
    }
    found.textContent = words.length ? `${shown} of ${items.filter((item) => !item.classList.contains("absent")).length} shown` : "";
  }

  function openTarget() {
    const target = document.getElementById(location.hash.slice(1));
    const fold = target && target.closest("details");
    if (fold) fold.open = true;
    if (target && target.hidden) { box.value = ""; show(); }
    if (target) target.scrollIntoView();
  }

  if (box) {
    box.closest("label").hidden = false;
    box.addEventListener("input", show);
  }
  window.addEventListener("hashchange", openTarget);
  if (location.hash) openTarget();

  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    closed.forEach((fold) => { fold.open = true; });
  });
  window.addEventListener("afterprint", () => closed.forEach((fold) => { fold.open = false; }));
})();
