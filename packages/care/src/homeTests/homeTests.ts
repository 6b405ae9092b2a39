import { hipFlexorTests } from "./hipFlexorTests.ts";
import type { HomeTest, HomeTestId } from "./homeTest.ts";
import { measuringTests } from "./measuringTests.ts";
import { otherSourceTests } from "./otherSourceTests.ts";
import { safetyTests } from "./safetyTests.ts";

const rows = [...safetyTests, ...hipFlexorTests, ...otherSourceTests, ...measuringTests];

/** Every home test, by its id. */
export const homeTests = Object.fromEntries(rows.map((row) => [row.id, row])) as Readonly<Record<HomeTestId, HomeTest>>;
