// Fills in forms with the engine of SurveyJS, headless.
// Standard input: a list of {form, locales, answers}; an answer is the place of an option, or {value}.
// Standard output: for each the errors, the remarks of the linter, all texts by locale, and what survey.data holds.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(import.meta.url);
require("survey-core/survey.i18n"); // before the engine is used: otherwise it knows English only
const { Model, surveyLocalization } = require("survey-core");
const { lintSurvey } = require("survey-core/linter");

function textsIn(survey, locale) {
  survey.locale = locale;
  const texts = { "": survey.title };
  for (const question of survey.getAllQuestions()) {
    texts[question.name] = question.title;
    if (question.getType() === "matrix") {
      question.visibleRows.forEach((row) => (texts[row.name] = row.text));
    }
    options(question).forEach((option) => (texts[`${question.name}=${option.value}`] = option.text));
  }
  return texts;
}

function options(question) {
  switch (question.getType()) {
    case "matrix":
      return question.visibleColumns;
    case "rating":
      return question.visibleRateValues;
    case "radiogroup":
      return question.visibleChoices;
    default:
      return [];
  }
}

function answer(question, chosen) {
  switch (question.getType()) {
    case "rating":
      question.setValueFromClick(options(question)[chosen].value);
      break;
    case "radiogroup":
      question.clickItemHandler(options(question)[chosen]);
      break;
    case "comment":
      question.value = chosen.value;
      break;
    default:
      question.inputValue = String(chosen.value); // as an input field has it
  }
}

function fillIn(survey, answers) {
  for (const question of survey.getAllQuestions()) {
    if (question.getType() === "matrix") {
      question.visibleRows
        .filter((row) => row.name in answers)
        .forEach((row) => (row.value = options(question)[answers[row.name]].value));
    } else if (question.name in answers) {
      answer(question, answers[question.name]);
    }
  }
}

function run({ form, locales, answers }) {
  const survey = new Model(form);
  const texts = Object.fromEntries(locales.map((locale) => [locale, textsIn(survey, locale)]));
  survey.locale = "";
  fillIn(survey, answers);
  while (!survey.isLastPage && survey.nextPage());
  const completed = survey.tryComplete();
  return {
    jsonErrors: (survey.jsonErrors ?? []).map((error) => error.message),
    lint: lintSurvey(form).findings.map((finding) => `${finding.ruleId} ${finding.path} ${finding.message}`),
    texts,
    completed,
    data: survey.data,
  };
}

const cases = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(
  JSON.stringify({ locales: Object.keys(surveyLocalization.locales), runs: cases.map(run) }),
);
