// All that is said in English: the app's words and the command line's, which no browser needs.
import cli from "../locales/en/cli.json";
import { en as app } from "./en.ts";

export const en = { ...app, ...cli };
