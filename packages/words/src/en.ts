// English, the source language: one JSON file a room. Values are ICU messages, compiled when bundled.
import care from "../locales/en/care.json";
import cli from "../locales/en/cli.json";
import countries from "../locales/en/countries.json";
import movements from "../locales/en/movements.json";
import web from "../locales/en/web.json";

export const en = { ...care, ...movements, ...web, ...countries, ...cli };
