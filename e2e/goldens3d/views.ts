import type { Build } from "@ilio/figure/look";
import { motionOf } from "@ilio/poses";
import { orbitOf } from "../../apps/web/src/features/body3d/orbits.ts";
import type { Shown } from "../viewPage/page.ts";

/** What a golden picture shows, beside how it is called: its motion, key and what differs from the usual look. */
interface GoldenView {
  readonly name: string;
  readonly build: Build;
  readonly shown: Shown;
}

type Rest = Partial<Omit<Shown, "orbit" | "motion">> & {
  /** Degrees further round than its own view, above the floor, and how near. */
  readonly turned?: number;
  readonly up?: number;
  readonly zoom?: number;
  readonly build?: Build;
};

function view(motion: string, { turned = 0, up, zoom = 1, build = "slim", ...rest }: Rest = {}): GoldenView {
  const { picture, view: from } = motionOf(motion);
  const own = orbitOf(from);
  const orbit = { azimuthDeg: own.azimuthDeg + turned, elevationDeg: up ?? own.elevationDeg, zoom };
  const key = rest.key ?? picture.key;
  const said = Object.values(rest).filter((value) => typeof value === "string");
  const flags = [
    ...(rest.hasSigns ? ["signs"] : []),
    ...(rest.isDark ? ["dark"] : []),
    ...(turned === 0 ? [] : [`turned${turned}`]),
    ...(up === undefined ? [] : [`up${up}`]),
    ...(zoom === 1 ? [] : ["near"]),
    ...(build === "slim" ? [] : [build]),
  ];
  const name = [motion, ...said, ...flags].join("_");
  return { name, build, shown: { ...rest, motion, key, orbit } };
}

const all = { hasSigns: true, breath: 0.5, pulse: 0.5 } as const;

/** Every layer, theme, build, tone and sign, and every kind of position and thing, each at least once. */
export const goldenViews: readonly GoldenView[] = [
  ...(["closed", "window", "muscles", "deep", "bones"] as const).flatMap((layer) => [
    view("half-kneeling-hip-flexor-stretch", { layer }),
    view("dead-bug", { layer, isDark: true }),
  ]),
  view("half-kneeling-hip-flexor-stretch", { ...all, key: "end", ghost: "start" }),
  view("half-kneeling-hip-flexor-stretch", { ...all, key: "end", mistake: "back-arches", isDark: true }),
  view("half-kneeling-hip-flexor-stretch", { turned: 60, zoom: 2.4 }),
  view("half-kneeling-hip-flexor-stretch", { turned: 180, side: "l" }),
  view("standing", { build: "medium", tone: "tone1", turned: 60 }),
  view("standing", { build: "broad", tone: "tone4", turned: 90 }),
  view("standing", { build: "widerHips", tone: "tone6", turned: -90, isDark: true }),
  view("standing", { layer: "deep", turned: 90, zoom: 2.4, tone: "tone3" }),
  view("standing-march", { ...all, ghost: "start" }),
  view("walk", { key: "pushOff", tone: "tone5" }),
  view("doorway-virabhadrasana-1", { ...all, ghost: "start", turned: 45 }),
  view("couch-stretch", { turned: 20 }),
  view("edge-of-bed-stretch", { ...all, ghost: "start" }),
  view("thomas-back-flat", { isDark: true, turned: -40 }),
  view("chair-navasana", { ...all, ghost: "start" }),
  view("seated-hip-rotation", { isDark: true }),
  view("sitting-slouched", { layer: "deep" }),
  view("sitting-upright", { turned: 70 }),
  view("figure-4"),
  view("bridge", { ...all, ghost: "start", up: 40 }),
  view("bridge-with-block", { build: "broad" }),
  view("side-bridge", { turned: 50 }),
  view("clamshell", { layer: "muscles" }),
  view("bird-dog", { ...all, mistake: "hips-tip", turned: 60 }),
  view("prone-hip-extension", { isDark: true, layer: "muscles" }),
  view("bending-to-floor", { turned: 30 }),
  view("lifting-squat", { build: "medium" }),
  view("steep-hill"),
  view("cycling", { turned: 50 }),
  view("down-to-floor-supine", { key: "hand", turned: 40 }),
  view("onto-bed", { isDark: true }),
];
