/**
 * From a uniform draw u in (0, 1) to other distributions, and the distribution functions that the statistics need.
 *
 * One uniform gives one value, by inversion, so that a draw keeps its address and grows with u (only exponentialKey falls with it).
 * Draws of 32 bits end at 2^−33 and 1 − 2^−33: a normal beyond ±6.34 or an exponential above 22.9 never comes.
 * Built on exact.ts alone, so with the same bits in every engine. Errors are against 40-digit references.
 */
import { exp, ln } from './exact.ts';

// ---- draws --------------------------------------------------------------------------------------------------------------------------

/**
 * An exponential waiting time with rate `weight`: −ln(u) / weight. The n smallest keys are a weighted sample of n without replacement
 * (P. S. Efraimidis, P. G. Spirakis, Weighted random sampling with a reservoir, Information Processing Letters 97, 2006: their u^(1/w),
 * its logarithm turned round). Weight 0 gives Infinity, served after all others; a weight below 0 has no meaning.
 */
export function exponentialKey(u: number, weight: number): number {
  return -ln(u) / weight;
}

/**
 * A standard Gumbel value: −ln(−ln u), in −3.2 … 22.9, mean 0.5772, variance π²/6. The alternative with the largest V + Gumbel is
 * chosen with the logit probability e^V / Σ e^V (D. McFadden, Conditional logit analysis of qualitative choice behavior, 1974).
 */
export function gumbel(u: number): number {
  return -ln(-ln(u));
}

/**
 * A standard normal value, the inverse of `normalCdf`, for any u in (0, 1); ∓Infinity at 0 and 1, NaN outside. Exactly 0 at ½, and
 * normal(1 − u) = −normal(u) where 1 − u is exact. Relative error below 3e−15.
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37(3), 1988.
 */
export function normal(u: number): number {
  const q = u - 0.5;
  if (q >= -0.425 && q <= 0.425) return q * normalCentre(0.180625 - q * q);
  if (!(u > 0 && u < 1)) return u === 0 ? -Infinity : u === 1 ? Infinity : NaN;
  const r = Math.sqrt(-ln(q < 0 ? u : 1 - u));
  const z = r <= 5 ? normalMiddle(r - 1.6) : normalFar(r - 5);
  return q < 0 ? -z : z;
}

// biome-ignore format: coefficients of AS 241 in Horner's form, highest power first, numerator over denominator
function normalCentre(r: number): number {
  return (
    (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
      13731.69376550946) * r + 1971.5909503065513) * r + 133.14166789178438) * r + 3.3871328727963665) /
    (((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) * r + 687.1870074920579) * r + 42.31333070160091) * r + 1)
  );
}

// biome-ignore format: as above
function normalMiddle(r: number): number {
  return (
    (((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
      3.6478483247632045) * r + 5.769497221460691) * r + 4.630337846156546) * r + 1.4234371107496835) /
    (((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) * r +
      0.6897673349851) * r + 1.6763848301838038) * r + 2.053191626637759) * r + 1)
  );
}

// biome-ignore format: as above
function normalFar(r: number): number {
  return (
    (((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r + 0.026532189526576124) * r +
      0.29656057182850487) * r + 1.7848265399172913) * r + 5.463784911164114) * r + 6.657904643501103) /
    (((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r + 0.0007868691311456133) * r +
      0.014875361290850615) * r + 0.1369298809227358) * r + 0.599832206555888) * r + 1)
  );
}

/**
 * A lognormal value with the given mean (its own unit, ≥ 0) and standard deviation `sigma` of its logarithm (≥ 0):
 * mean × exp(σ z − σ²/2), so that spread can be changed with the mean kept. The median is mean × exp(−σ²/2).
 */
export function lognormal(u: number, mean: number, sigma: number): number {
  return mean * exp(sigma * (normal(u) - sigma / 2));
}

/**
 * The index i drawn in proportion to weights that are given as running sums (never falling, first the first weight): the first with
 * u × total < cumulative[i]. Zero weights are never drawn. −1 if the total is not above 0. Binary search.
 */
export function weightedIndex(u: number, cumulative: ArrayLike<number>): number {
  let high = cumulative.length - 1;
  const total = high >= 0 ? cumulative[high] : 0;
  if (!(total > 0)) return -1;
  const target = u * total;
  let low = 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (target < cumulative[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

// ---- distribution functions ---------------------------------------------------------------------------------------------------------

const SQRT_TWO_PI = 2.5066282746310002;

/**
 * P(Z ≤ x) for a standard normal Z. Absolute error below 4e−16; relative error in the lower tail below 2e−13 down to x = −37, below
 * which it no longer falls (exp is clamped). Sources: the power series of G. Marsaglia, Evaluating the normal distribution, Journal of
 * Statistical Software 11(4), 2004, for |x| ≤ 3, and Laplace's continued fraction beyond (Abramowitz and Stegun 26.2.14).
 */
export function normalCdf(x: number): number {
  if (x > 38) return 1;
  if (x < -38) return x === -Infinity ? 0 : normalCdf(-38);
  const density = exp((-x * x) / 2) / SQRT_TWO_PI;
  if (x >= -3 && x <= 3) {
    let term = x;
    let sum = x;
    for (let n = 3; sum + term !== sum || n < 5; n += 2) {
      term *= (x * x) / n;
      sum += term;
    }
    return 0.5 + density * sum;
  }
  const distance = x < 0 ? -x : x;
  let fraction = distance;
  for (let n = 60; n >= 1; n--) fraction = distance + n / fraction;
  const tail = density / fraction;
  return x < 0 ? tail : 1 - tail;
}

/**
 * P(T ≤ t) for Student's T with df > 0 degrees of freedom (any real, Infinity for the normal). Relative error of the smaller tail
 * below 1e−12 for df up to 1,000 and 1e−9 up to 1e6, larger df are taken as normal (error below 3e−7).
 * Source: the regularised incomplete beta function I_x(df/2, 1/2), x = df/(df + t²) (Abramowitz and Stegun 26.7.1, 26.5.8).
 */
export function studentTCdf(t: number, df: number): number {
  if (!(df > 0) || Number.isNaN(t)) return NaN;
  if (df > 1e6) return normalCdf(t);
  if (t === Infinity || t === -Infinity) return t > 0 ? 1 : 0;
  const square = t * t;
  const tail = incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** The t with P(T ≤ t) = p, for p in (0, 1), to 1e−12 relative or better. By halving the interval: for intervals and tables. */
export function studentTQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1 && df > 0)) return p === 0 && df > 0 ? -Infinity : p === 1 && df > 0 ? Infinity : NaN;
  if (df > 1e6) return normal(p);
  if (p > 0.5) return -studentTQuantile(1 - p, df);
  if (p === 0.5) return 0;
  let low = -1;
  while (studentTCdf(low, df) > p && low > -1e300) low *= 2;
  let high = low === -1 ? 0 : low / 2;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (studentTCdf(middle, df) < p) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * I_x(a, b), the regularised incomplete beta function for a, b > 0, with y = 1 − x given apart so that small ones keep their digits.
 * Relative error about 1e−14 × (1 + a + b). Source: continued fraction by Lentz's method, Abramowitz and Stegun 26.5.8; the side on
 * which it converges fast, x < (a + 1)/(a + b + 2), is chosen by I_x(a, b) = 1 − I_y(b, a).
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  return x < (a + 1) / (a + b + 2) ? betaFraction(x, y, a, b) : 1 - betaFraction(y, x, b, a);
}

function betaFraction(x: number, y: number, a: number, b: number): number {
  const front = exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * ln(x) + b * ln(y)) / a;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= d * c;
    if (d * c > 1 - 1e-15 && d * c < 1 + 1e-15) break;
  }
  return front * fraction;
}

/**
 * ln Γ(x) for x > 0. Error below 1e−14 × (1 + |result|). Source: Stirling's series (Abramowitz and Stegun 6.1.41) from x = 10 on,
 * reached by Γ(x + 1) = x Γ(x).
 */
export function lnGamma(x: number): number {
  let z = x;
  let product = 1;
  while (z < 10) product *= z++;
  const w = 1 / (z * z);
  const series = (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - w * (691 / 360360 - w / 156)))))) / z;
  return (z - 0.5) * ln(z) - z + 0.9189385332046727 + series - ln(product);
}
