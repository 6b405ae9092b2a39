// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { type ComponentProps, Suspense } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { drawInApp, openEmpty, words } from "../../../app/inApp.fixture.tsx";
import { Inclinometer } from "./Inclinometer.tsx";
import type { Orientation } from "./tilt.ts";
import type { OrientationPage } from "./useOrientation.ts";

const { t } = await words.withPart("homeTest");

const heard = new Set<(sample: Orientation) => void>();
const phone = {
  isSecureContext: true,
  DeviceOrientationEvent: {},
  document: { hidden: false as boolean },
  addEventListener: (_: string, listener: (sample: Orientation) => void) => void heard.add(listener),
  removeEventListener: (_: string, listener: (sample: Orientation) => void) => void heard.delete(listener),
} satisfies OrientationPage;
const asking = (answer: () => Promise<string>) => ({ ...phone, DeviceOrientationEvent: { requestPermission: answer } });

const onDone = vi.fn<Props["onDone"]>();
const onCannot = vi.fn<Props["onCannot"]>();
type Props = ComponentProps<typeof Inclinometer>;

async function draw(page: OrientationPage = phone, props: Partial<Props> = {}) {
  const record = await openEmpty();
  const all = { axis: "tilt", onDone, onCannot, page, ...props } as const;
  const drawn = await act(async () =>
    drawInApp(
      <Suspense>
        <Inclinometer {...all} />
      </Suspense>,
      record,
    ),
  );
  await screen.findByText(t(`tilt.cannot.${all.axis}`));
  vi.useFakeTimers();
  return drawn;
}

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole("button", { name })));
const pass = (ms: number) => act(async () => void vi.advanceTimersByTime(ms));
const send = (sample: Orientation) =>
  act(async () => {
    for (const listener of heard) listener(sample);
  });
const lean = (beta: number) => send({ beta, gamma: 0 });
const said = () => screen.getByRole("status").textContent;

/** Taps, and holds the phone so until it is taken. */
async function hold(button: string, beta: number): Promise<void> {
  await press(button);
  await lean(beta);
  await pass(1600);
}
const level = (beta = 1) => hold(t("tilt.set.tilt"), beta);
const take = (beta: number) => hold(t("tilt.take"), beta);

beforeEach(() => {
  heard.clear();
  phone.document.hidden = false;
  onDone.mockReset();
  onCannot.mockReset();
});

describe("the phone as an inclinometer", () => {
  it("gives three angles against the level, and shows their mean", async () => {
    const { unmount } = await draw();
    await level(1);
    expect(said()).toBe(t("tilt.isSet.tilt"));
    screen.getByText(t("tilt.place.thigh"));
    await take(-11);
    expect(said()).toBe(t("tilt.taken", { n: 1, total: 3 }));
    screen.getByText(t("tilt.angle", { angle: "−12" }));
    await take(-12);
    expect(said()).toBe(t("tilt.taken", { n: 2, total: 3 }));
    await take(-13);
    expect(said()).toBe(t("tilt.mean", { angle: "−13" }));
    screen.getByText(t("tilt.done", { spread: 2 }));
    await press(t("tilt.use"));
    const [degrees] = onDone.mock.lastCall as [readonly number[]];
    expect(degrees.map((deg) => Math.round(deg * 1e6) / 1e6)).toEqual([-12, -13, -14]);
    unmount();
    expect(heard.size).toBe(0);
  });

  it("takes all three again when they are far apart, and says so; then what was good counts", async () => {
    await draw();
    await level(0);
    for (const beta of [10, 12, 15.1]) await take(beta);
    expect(said()).toBe(t("tilt.shaky"));
    for (const beta of [10, 10, 20]) await take(beta);
    expect(said()).toBe(t("tilt.shakyAgain"));
    for (const beta of [10, 11, 12]) await take(beta);
    expect(said()).toBe(t("tilt.mean", { angle: "11" }));
    await press(t("tilt.again"));
    for (const beta of [20, 21, 22]) await take(beta);
    expect(said()).toBe(t("tilt.mean", { angle: "21" }));
    expect(onDone).not.toHaveBeenCalled();
  });

  it("does not take what moves, what is not level, or what nobody looks at", async () => {
    await draw();
    await level(5.1);
    expect(said()).toBe(t("tilt.notLevel.tilt"));
    await level(0);
    await press(t("tilt.take"));
    for (let i = 0; i < 40; i++) {
      await lean(10 + 3 * (i % 2));
      await pass(100);
    }
    expect(said()).toBe(t("tilt.hold"));
    phone.document.hidden = true;
    await lean(40);
    await pass(5000);
    expect(said()).toBe(t("tilt.hold"));
    phone.document.hidden = false;
    await lean(10);
    await pass(1600);
    expect(said()).toBe(t("tilt.taken", { n: 1, total: 3 }));
  });

  it("reads the swing of a shin from a phone that stands", async () => {
    await draw(phone, { axis: "swing" });
    await hold(t("tilt.set.swing"), 0);
    expect(said()).toBe(t("tilt.tooFlat"));
    await lean(80);
    await pass(1600);
    expect(said()).toBe(t("tilt.isSet.swing"));
    screen.getByText(t("tilt.place.shin"));
  });

  it("offers another way where the phone has no sensor, or the page came by an open line", async () => {
    await draw({ ...phone, isSecureContext: false });
    expect(said()).toBe(t("tilt.absent"));
    await press(t("tilt.cannot.tilt"));
    expect(onCannot).toHaveBeenCalledOnce();
  });

  it("takes samples without numbers for no sensor, after two seconds", async () => {
    await draw();
    expect(heard.size).toBe(0);
    await press(t("tilt.set.tilt"));
    await send({ beta: null, gamma: null });
    await pass(1999);
    expect(said()).toBe(t("tilt.hold"));
    await pass(1);
    expect(said()).toBe(t("tilt.absent"));
    expect(heard.size).toBe(0);
  });

  it.each([
    ["says no", () => Promise.resolve("denied")],
    ["cannot be asked", () => Promise.reject(new Error("no tap"))],
  ])("offers another way when the person %s", async (_, answer) => {
    vi.spyOn(console, "info").mockReturnValue();
    await draw(asking(answer));
    screen.getByText(t("tilt.askFirst"), { exact: false });
    await press(t("tilt.set.tilt"));
    expect(said()).toBe(t("tilt.denied"));
    expect(heard.size).toBe(0);
  });

  it("starts after the person has allowed it", async () => {
    await draw(asking(() => Promise.resolve("granted")));
    await level(0);
    expect(said()).toBe(t("tilt.isSet.tilt"));
  });
});
