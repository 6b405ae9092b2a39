// All that is said in English: the app's words, its lazy parts, and the command line's, which no browser needs.
import body from "../locales/en/body.json";
import cli from "../locales/en/cli.json";
import homeTest from "../locales/en/homeTest.json";
import movement from "../locales/en/movement.json";
import session from "../locales/en/session.json";
import { en as app } from "./en.ts";

export const en = { ...app, ...body, ...homeTest, ...movement, ...session, ...cli };
