import { head } from "./fieldGlsl.ts";

/** Contacts at most. own choice: the most that a pose has is 14. */
export const mostDots = 24;

/** A disc that faces the eye, of the same size everywhere. Only what stands well before it hides it, so it is brought nearer, by half of a trunk. own choices. */
export const dotVertex = `${head}
in vec3 position;
uniform vec3 uPlaces[${mostDots}];
uniform vec2 uView;
out vec2 vAt;
void main() {
  vec4 at = viewMatrix * vec4(uPlaces[gl_InstanceID], 1.0);
  at.xyz *= 1.0 - 0.16 / length(at.xyz);
  vAt = 5.5 * position.xy;
  vec4 p = projectionMatrix * at;
  p.xy += p.w * 2.0 * vAt / uView;
  gl_Position = p;
}`;

export const dotFragment = `precision highp float;
in vec2 vAt;
uniform vec3 uMark;
uniform vec3 uHalo;
out vec4 colour;
void main() {
  float away = length(vAt);
  float soft = fwidth(away);
  float halo = smoothstep(4.8 + soft, 4.8 - soft, away);
  if (halo < 0.004) discard;
  colour = vec4(mix(uHalo, uMark, smoothstep(3.4 + soft, 3.4 - soft, away)), 0.92 * halo);
}`;

/**
 * Lines of the same width everywhere, before all else. `aside`: to which side of its line a place lies, half its width in pixels
 * of the page, and how long the line is up to there, m, if it is dashed, else −1. Where the width is 0 a plane is filled.
 */
export const lineVertex = `${head}
in vec3 position;
in vec3 along;
in vec3 aside;
uniform vec2 uView;
out vec3 vAside;
void main() {
  vec4 at = projectionMatrix * viewMatrix * vec4(position, 1.0);
  vec4 next = projectionMatrix * viewMatrix * vec4(position + 0.01 * along, 1.0);
  vec2 way = (next.xy / next.w - at.xy / at.w) * uView;
  way /= max(length(way), 1e-5);
  at.xy += at.w * 2.0 / uView * aside.x * aside.y * vec2(-way.y, way.x);
  vAside = aside;
  gl_Position = at;
}`;

export const lineFragment = `precision highp float;
in vec3 vAside;
uniform vec3 uMark;
uniform vec3 uHalo;
out vec4 colour;
void main() {
  if (vAside.y < 0.1) {
    colour = vec4(uMark, 0.16);
    return;
  }
  float away = abs(vAside.x) * vAside.y;
  bool isDashed = vAside.z >= 0.0;
  float half_ = isDashed ? 0.6 : 1.1;
  float core = smoothstep(half_ + 0.5, half_ - 0.3, away);
  float rim = isDashed ? 0.7 : 1.8;
  float halo = smoothstep(half_ + rim, half_ + 0.5 * rim, away);
  if (isDashed && mod(vAside.z, 0.036) > 0.022) discard;
  colour = vec4(mix(uHalo, uMark, core), (isDashed ? 0.8 : 0.95) * halo);
}`;
