import type { HomeTest, HomeTestQuestion } from "./homeTest.ts";
import type { HomeTestTry } from "./homeTestResult.ts";

const isPlace = (where: string | undefined): boolean => where !== undefined && where !== "none" && where !== "notSure";

/** What is left to ask of a try: nothing that was measured, and nothing about a pain that there was not. */
export function questionsFor(
  { asks }: HomeTest,
  { told, degrees }: Omit<HomeTestTry, "side">,
): readonly HomeTestQuestion[] {
  const applies: Readonly<Record<HomeTestQuestion, boolean>> = {
    able: true,
    level: degrees === undefined && told.able !== "no",
    where: true,
    known: isPlace(told.where),
    eases: told.where === "leg",
    gaveWay: true,
    drops: true,
  };
  return asks.filter((question) => applies[question]);
}
