// All that is said in English: the app's words, its lazy parts, and the command line's, which no browser needs.
import answer from "../locales/en/answer.json";
import body from "../locales/en/body.json";
import claims from "../locales/en/claims.json";
import cli from "../locales/en/cli.json";
import figure from "../locales/en/figure.json";
import history from "../locales/en/history.json";
import homeTest from "../locales/en/homeTest.json";
import lessons from "../locales/en/lessons.json";
import movement from "../locales/en/movement.json";
import phases from "../locales/en/phases.json";
import print from "../locales/en/print.json";
import session from "../locales/en/session.json";
import { en as app } from "./en.ts";

export const en = {
  ...app,
  ...answer,
  ...body,
  ...claims,
  ...figure,
  ...history,
  ...homeTest,
  ...lessons,
  ...movement,
  ...phases,
  ...print,
  ...session,
  ...cli,
};
