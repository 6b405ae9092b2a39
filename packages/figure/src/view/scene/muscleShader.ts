import { barGlsl, head } from "./fieldGlsl.ts";
import { lightGlsl } from "./light.ts";

/** A place of a lens between two strands, kept below the skin. */
export const muscleVertex = `${head}
in vec4 strand;
in vec4 ring;
in vec4 sheet;
in float gather;
in vec4 barsA;
in vec4 barsB;
uniform sampler2D uStrands;
uniform sampler2D uSheets;
uniform float uScale;
uniform float uRows;
out vec3 vNormal;
out vec3 vPlace;
out vec2 vAlong;
flat out vec4 vSheet;
flat out float vNumber;
${barGlsl}
vec3 at(float s, float row) {
  return texelFetch(uStrands, ivec2(int(row), int(s)), 0).xyz;
}
vec3 between(float row) {
  vec3 apart = mix(at(strand.x, row), at(strand.y, row), strand.z);
  return mix(apart, 0.5 * (at(sheet.x, row) + at(sheet.y, row)), gather);
}
float skinOf(vec3 p, out vec3 normal) {
  float sum = 0.0;
  vec3 g = vec3(0.0);
  for (int k = 0; k < 8; k++) {
    vec3 slope;
    float d = barDistance(int(k < 4 ? barsA[k] : barsB[k - 4]), p, slope);
    float e = exp(-clamp(d, -0.2, 0.5) / 0.013);
    sum += e;
    g += e * slope;
  }
  normal = g / (length(g) + 1e-12);
  return -0.013 * log(max(sum, 1e-36));
}
void main() {
  vec4 state = texelFetch(uSheets, ivec2(int(sheet.z), 0), 0);
  vSheet = state;
  vNumber = sheet.z;
  float row = strand.w;
  float last = uRows - 1.0;
  vec3 middle = between(row);
  vec3 t = normalize(between(min(row + 1.0, last)) - between(max(row - 1.0, 0.0)));
  vec3 wide = (1.0 - gather) * (at(sheet.y, row) - at(sheet.x, row));
  // towards the ends, where strands meet, the way across is that of the middle
  vec3 hint = at(sheet.y, floor(0.4 * last)) - at(sheet.x, floor(0.4 * last));
  vec3 w = wide + 0.15 * hint;
  w = normalize(w - t * dot(w, t) + 1e-6);
  vec3 n = cross(t, w);
  float bulk = state.w * (1.0 + 0.14 * state.y * sin(3.14159 * sheet.w));
  float thick = uScale * ring.z * bulk;
  float over = uScale * ring.w * bulk;
  vec3 p = middle + w * ring.x * over + n * ring.y * thick;
  float half_ = 0.5 * length(wide) + over;
  vNormal = normalize(w * ring.x / half_ + n * ring.y / thick + t * 1e-4);
  if (ring.x == 0.0 && ring.y == 0.0) vNormal = sheet.w < 0.5 ? -t : t;
  vec3 g;
  for (int step = 0; step < 2; step++) {
    float out_ = skinOf(p, g) + 0.0035;
    p -= g * clamp(out_, 0.0, 0.05);
  }
  vPlace = p;
  vAlong = vec2(sheet.w, (strand.x + strand.z - sheet.x) / max(1.0, sheet.y - sheet.x));
  gl_Position = state.z < 0.01 ? vec4(2.0, 2.0, 2.0, 1.0) : projectionMatrix * viewMatrix * vec4(p, 1.0);
}`;

/** Hue is length; how much it works shows as bright, close fibres. `vSheet`: length, work, shown (1 lit, less muted), thickness. */
export const muscleFragment = `precision highp float;
in vec3 vNormal;
in vec3 vPlace;
in vec2 vAlong;
flat in vec4 vSheet;
flat in float vNumber;
uniform vec3 uShort;
uniform vec3 uRest;
uniform vec3 uLong;
uniform vec3 uTendon;
uniform float uFlat;
uniform vec2 uPsoas;
out vec4 colour;
${lightGlsl}
void main() {
  if (uFlat > 0.5) {
    float number = mod(vNumber, uPsoas.y);
    colour = number < uPsoas.x ? vec4(0.0, 1.0, 0.0, 1.0) : vec4(1.0, 1.0, 0.0, 1.0);
    return;
  }
  vec3 v = normalize(uEye - vPlace);
  vec3 n = normalize(vNormal);
  float tone = vSheet.x;
  vec3 hue = tone > 0.0 ? mix(uRest, uLong, smoothstep(0.04, 0.6, tone)) : mix(uRest, uShort, smoothstep(0.04, 0.6, -tone));
  float work = vSheet.y;
  vec3 base = mix(mix(hue, uTendon * vec3(0.8, 0.6, 0.54), 0.62), hue, vSheet.z);
  float waves = vAlong.y * 34.0 + 1.2 * sin(vAlong.x * 7.0 + vAlong.y * 5.0);
  float fibre = 0.5 + 0.5 * sin(waves * 2.0);
  base *= 0.9 + 0.13 * fibre;
  base = mix(base, mix(base, vec3(1.0, 0.96, 0.9), 0.62), work * smoothstep(0.72, 0.95, fibre));
  float belly = smoothstep(0.0, 0.1, vAlong.x) * smoothstep(1.0, 0.86, vAlong.x);
  base = mix(uTendon, base, 0.2 + 0.8 * belly);
  vec3 c = 1.12 * lit(base, n, v, 0.05 + 0.06 * work, vec3(0.6, 0.45, 0.4));
  c *= mix(0.58, 1.0, smoothstep(0.0, 0.5, clamp(dot(n, v), 0.0, 1.0)));
  colour = vec4(c, 1.0);
}`;
