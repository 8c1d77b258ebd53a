"use strict";
(() => {
  const page = JSON.parse(document.getElementById("definition").textContent);
  const byId = (id) => document.getElementById(id);
  const form = byId("form");
  let language = page.languages[0];
  let unsaved = false;
  let problems = [];

  const word = (name) => page.words[language.words][name];
  const filled = (text, values) => text.replace(/\{([a-z]+)\}/g, (all, name) => (name in values ? values[name] : all));

  // the first declared language that the reader's own settings ask for, nl for nl-BE
  function preferred() {
    for (const wanted of navigator.languages || []) {
      for (let range = wanted.toLowerCase(); range; range = range.slice(0, Math.max(range.lastIndexOf("-"), 0))) {
        const found = page.languages.find((each) => each.tag.toLowerCase() === range);
        if (found) return found;
      }
    }
    return page.languages[0];
  }

  // words of the page may be in another language than the questions
  function speak(element, text) {
    element.textContent = text;
    if (language.words === language.tag) element.removeAttribute("lang");
    else element.lang = language.words;
  }

  function show(chosen) {
    language = chosen;
    document.documentElement.lang = chosen.tag;
    document.documentElement.dir = chosen.dir;
    document.querySelectorAll("[data-t]").forEach((each) => (each.textContent = chosen.texts[each.dataset.t]));
    document.querySelectorAll("[data-w]").forEach((each) => speak(each, filled(word(each.dataset.w), each.dataset)));
    byId("language-choice").value = String(page.languages.indexOf(chosen));
    byId("said").textContent = "";
    progress();
    remark();
  }

  const inputs = (at) => Array.from(byId("q" + at).querySelectorAll("input, textarea"));

  // a number written out, of the 15 digits that a definition knows
  function plain(value) {
    const text = String(Number(Number(value).toPrecision(15)));
    return text.includes("e") ? Number(text).toFixed(15).replace(/\.?0+$/, "") : text;
  }

  // the code of an answer; nothing where there is none
  function answer(question, at) {
    const [first] = inputs(at);
    if (question.codes) {
      const chosen = inputs(at).find((input) => input.checked);
      return chosen ? question.codes[Number(chosen.value)] : undefined;
    }
    if (first.type === "number") return first.value === "" ? undefined : plain(first.value);
    return first.value.trim() === "" ? undefined : first.value;
  }

  function problem(question, at) {
    const [first] = inputs(at);
    if (first.type === "number" && !first.validity.valid) return "invalid";
    return question.required && answer(question, at) === undefined ? "missing" : undefined;
  }

  function progress() {
    const answered = page.questions.filter((question, at) => answer(question, at + 1) !== undefined).length;
    speak(byId("progress"), filled(word("progress"), { n: answered, total: page.questions.length }));
  }

  // says what is wrong beside each question and once in a list of links
  function remark() {
    const list = byId("errors-list");
    list.replaceChildren();
    page.questions.forEach((question, index) => {
      const at = index + 1;
      const found = problems.find((each) => each.at === at);
      const message = byId("q" + at + "-error");
      const control = inputs(at)[0];
      byId("q" + at).classList.toggle("wrong", Boolean(found));
      message.hidden = !found;
      speak(message, found ? filled(word(found.kind), control) : "");
      if (control.type !== "radio") control.setAttribute("aria-invalid", String(Boolean(found)));
      if (found) list.append(link(at, control));
    });
    byId("errors").hidden = problems.length === 0;
    speak(byId("errors-title"), filled(word("attention"), { n: problems.length }));
    const title = language.texts[page.title];
    document.title = problems.length ? word("error") + title : title;
  }

  function link(at, control) {
    const item = document.createElement("li");
    const anchor = document.createElement("a");
    anchor.href = "#" + control.id;
    anchor.textContent = at + ". " + byId("q" + at + "-text").textContent;
    anchor.addEventListener("click", (event) => {
      event.preventDefault();
      control.focus();
    });
    item.append(anchor);
    return item;
  }

  function changed(event) {
    const set = event.target.closest("fieldset");
    const at = Number(set.id.slice(1));
    const question = page.questions[at - 1];
    unsaved = true;
    byId("result").hidden = true;
    const clear = byId("q" + at + "-clear");
    if (clear) clear.hidden = answer(question, at) === undefined;
    if (problems.some((each) => each.at === at) && !problem(question, at)) {
      problems = problems.filter((each) => each.at !== at);
      remark();
    }
    progress();
  }

  function response() {
    const answers = {};
    page.questions.forEach((question, index) => {
      const given = answer(question, index + 1);
      if (given !== undefined) answers[question.id] = given;
    });
    return JSON.stringify({ model: page.model, answers }, null, 2) + "\n";
  }

  function submit(event) {
    event.preventDefault();
    problems = page.questions
      .map((question, index) => ({ at: index + 1, kind: problem(question, index + 1) }))
      .filter((each) => each.kind);
    remark();
    byId("result").hidden = problems.length > 0;
    if (problems.length) {
      byId("errors").focus();
    } else {
      byId("answers").value = response();
      byId("result-title").focus();
    }
  }

  async function copy() {
    const answers = byId("answers");
    try {
      await navigator.clipboard.writeText(answers.value);
    } catch (refused) {
      answers.select();
      if (!document.execCommand("copy")) return;
    }
    unsaved = false;
    speak(byId("said"), word("copied"));
  }

  function download() {
    const anchor = document.createElement("a");
    anchor.href = URL.createObjectURL(new Blob([byId("answers").value], { type: "application/json" }));
    anchor.download = "answers-" + page.model.id + ".json";
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(anchor.href), 1000);
    unsaved = false;
    speak(byId("said"), word("downloaded"));
  }

  function clear(button) {
    inputs(Number(button.closest("fieldset").id.slice(1))).forEach((input) => (input.checked = false));
    changed({ target: button });
    button.closest("fieldset").querySelector("input").focus();
  }

  function chooseLanguages() {
    const choice = byId("language-choice");
    for (const option of choice.options) {
      const tag = page.languages[Number(option.value)].tag;
      option.textContent = new Intl.DisplayNames([tag], { type: "language", fallback: "code" }).of(tag);
    }
    choice.addEventListener("change", () => show(page.languages[Number(choice.value)]));
    byId("language").hidden = page.languages.length < 2;
  }

  form.addEventListener("input", changed);
  form.addEventListener("submit", submit);
  form.addEventListener("click", (event) => {
    if (event.target.classList.contains("clear")) clear(event.target);
  });
  byId("copy").addEventListener("click", copy);
  byId("download").addEventListener("click", download);
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  chooseLanguages();
  show(preferred());
  byId("finish").hidden = false;
})();
