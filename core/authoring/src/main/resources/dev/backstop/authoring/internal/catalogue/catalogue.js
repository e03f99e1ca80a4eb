"use strict";
(() => {
  const form = document.getElementById("filters");
  const search = document.getElementById("search");
  const count = document.getElementById("count");
  const topics = [...document.querySelectorAll(".topic")];
  const rules = [...document.querySelectorAll(".rule")].map(element => ({
    element,
    text: element.textContent.toLowerCase(),
    words: name => (element.dataset[name] || "").split(" "),
  }));
  const lists = [...form.querySelectorAll("select")];

  function fits(rule, words) {
    return words.every(word => rule.text.includes(word))
        && lists.every(list => list.value === "" || rule.words(list.name).includes(list.value));
  }

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(word => word !== "");
    let shown = 0;
    for (const rule of rules) {
      const fit = fits(rule, words);
      rule.element.hidden = !fit;
      shown += fit ? 1 : 0;
    }
    for (const topic of topics) {
      topic.hidden = topic.querySelector(".rule:not([hidden])") === null;
    }
    count.textContent = shown === rules.length
        ? `All ${shown} rules are shown.`
        : `${shown} of ${rules.length} rules ${shown === 1 ? "is" : "are"} shown.`;
  }

  // A link to a rule has to lead to it, whatever is filtered.
  function uncover() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target !== null && target.closest("[hidden]") !== null) {
      form.reset();
      filter();
      target.scrollIntoView();
    }
  }

  let pending = 0;
  search.addEventListener("input", () => {
    clearTimeout(pending);
    pending = setTimeout(filter, 120);
  });
  for (const list of lists) {
    list.addEventListener("change", filter);
  }
  form.addEventListener("submit", event => {
    event.preventDefault();
    filter();
  });
  form.addEventListener("reset", () => setTimeout(filter));
  document.addEventListener("keydown", event => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
  });
  window.addEventListener("hashchange", uncover);
  filter();
  uncover();
})();
