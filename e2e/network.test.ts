import { describe, expect, it } from "vitest";
import { morning, newPage } from "./browser.ts";
import { bringBack, eventsOf, saveCopy } from "./files.ts";
import { inBrowser } from "./inBrowser.ts";
import { listen, originsOf } from "./overhear.ts";
import { startStaticHost } from "./staticHost.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";
import { tours } from "./tours.ts";

const app = inBrowser();

describe("the network", () => {
  // The way to a plan and a session is listened to in walk.test.ts.
  it.each(["relief", "stop"])(
    "is asked for nothing of another origin, and no policy is broken: the way %s",
    async (name) => {
      const page = await newPage(app.browser());
      const heard = await listen(page);
      await page.clock.install({ time: new Date(morning) });
      for await (const screen of tours[name]!(page, app.server().url)) expect(screen).not.toBe("");
      expect(heard.requests.length).toBeGreaterThan(3);
      expect(originsOf(heard)).toEqual([new URL(app.server().url).origin]);
      expect(heard.problems).toEqual([]);
    },
  );

  it("works under a path of another static host, also without it", async () => {
    const host = await startStaticHost("/some/where/");
    try {
      const page = await newPage(app.browser());
      const heard = await listen(page);
      await at.open(page, host.url.replace(/\/$/, ""));
      await at.walkToAnswer(page);
      await at.link(page, t("tab.data")).click();
      await page.locator("[data-offline=ready]").waitFor();
      expect(heard.requests.every((url) => url.startsWith(host.url))).toBe(true);
      expect(heard.problems).toEqual([]);
      await host.stop();
      await page.reload();
      await at.heading(page, t("data.headline")).waitFor();
    } finally {
      await host.stop();
    }
  });
});

describe("a file brought back", () => {
  it("that is hostile, broken or huge is refused with a message and changes nothing", async () => {
    const page = await app.visitWithPlan();
    const copy = await saveCopy(page);
    const count = eventsOf(copy).length;
    const hostile: Readonly<Record<string, string>> = {
      empty: "",
      "cut off": copy.slice(0, copy.length / 2),
      "another program's": '{"resourceType":"Bundle"}',
      "changed by hand": copy.replace('"yes"', '"no"'),
      "with a prototype": copy.replace('{"answers":', '{"__proto__":{"polluted":1},"answers":'),
      deep: "[".repeat(200_000),
      huge: `{"format":"ilio-record/1","events":[${"0,".repeat(34_000_000)}0]}`,
    };
    for (const [name, text] of Object.entries(hostile)) {
      const said = `${name}: ${await bringBack(page, text)}`;
      expect(said).toMatch(/^[\w' ]+: \p{Lu}/u);
      expect(said).not.toContain(t("data.brought", { added: 0, alreadyThere: 0 }).trim());
    }
    expect(await page.evaluate(() => "polluted" in {})).toBe(false);
    await page.reload();
    await page.getByText(t("data.count", { count })).waitFor();
    expect(eventsOf(await saveCopy(page))).toEqual(eventsOf(copy));
  });
});
