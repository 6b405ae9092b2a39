// What the app says in English, the source language: one JSON file a room. Values are ICU messages, compiled when bundled.
import care from "../locales/en/care.json";
import movements from "../locales/en/movements.json";
import plan from "../locales/en/plan.json";
import questions from "../locales/en/questions.json";
import record from "../locales/en/record.json";
import signs from "../locales/en/signs.json";
import web from "../locales/en/web.json";

export const en = { ...care, ...signs, ...questions, ...movements, ...plan, ...record, ...web };
