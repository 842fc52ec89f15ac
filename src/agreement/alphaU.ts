import type { Span } from '../article/span';

/** Units of two coders in one category on a continuum from 0. Each coder's units do not overlap and are in order. */
export interface Unitizing {
  readonly length: number;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** Observed and expected disagreement; alpha is 1 − observed / expected. */
export interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

interface Section extends Span {
  readonly isUnit: boolean;
}

const CODERS = 2;

/**
 * Krippendorff's unitised alpha (αU) for two coders and one category: K. Krippendorff, "On the reliability of unitizing continuous data",
 * Sociological Methodology 25 (1995), pp. 47–76, equations for D_o and D_e. Over several categories the disagreements are summed.
 */
export function disagreement({ length, a, b }: Unitizing): Disagreement {
  if (length === 0 || a.length + b.length === 0) return { observed: 0, expected: 0 };
  const [sectionsA, sectionsB] = [sectionsOf(a, length), sectionsOf(b, length)];
  return { observed: observed(sectionsA, sectionsB, length), expected: expected([...sectionsA, ...sectionsB], length) };
}

/** Undefined where there is nothing to disagree about. */
export function alphaOf(parts: readonly Disagreement[]): number | undefined {
  const [apart, chance] = [parts.reduce((sum, part) => sum + part.observed, 0), parts.reduce((sum, part) => sum + part.expected, 0)];
  return chance === 0 ? undefined : 1 - apart / chance;
}

/** Units, and the gaps between them. */
function sectionsOf(units: readonly Span[], length: number): readonly Section[] {
  const sections: Section[] = [];
  let from = 0;
  for (const { start, end } of units) {
    if (start > from) sections.push({ start: from, end: start, isUnit: false });
    sections.push({ start, end, isUnit: true });
    from = end;
  }
  return from < length ? [...sections, { start: from, end: length, isUnit: false }] : sections;
}

/** Sum over all pairs of sections that meet, of both coders in both orders, over m(m − 1)L². */
function observed(a: readonly Section[], b: readonly Section[], length: number): number {
  let sum = 0;
  let index = 0;
  for (const section of a) {
    while ((b[index]?.end ?? Infinity) <= section.start) index++;
    for (let other = index; (b[other]?.start ?? Infinity) < section.end; other++) sum += difference(section, b[other] ?? section);
  }
  return (2 * sum) / (CODERS * (CODERS - 1) * length * length);
}

/** Squared differences of both ends for units that meet; a unit's squared length where it lies in a gap; else nothing. */
function difference(a: Section, b: Section): number {
  if (a.isUnit && b.isUnit) return (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
  if (a.isUnit && b.start <= a.start && a.end <= b.end) return (a.end - a.start) ** 2;
  if (b.isUnit && a.start <= b.start && b.end <= a.end) return (b.end - b.start) ** 2;
  return 0;
}

/** What units of these lengths would differ in all possible positions. */
function expected(sections: readonly Section[], length: number): number {
  const lengths = sections.filter(({ isUnit }) => isUnit).map(({ start, end }) => end - start);
  const gaps = sections.filter(({ isUnit }) => !isUnit).map(({ start, end }) => end - start);
  const sum = lengths.reduce((total, unit) => {
    const withUnits = ((lengths.length - 1) / 3) * (2 * unit ** 3 - 3 * unit ** 2 + unit);
    const withGaps = unit ** 2 * gaps.reduce((places, gap) => places + (gap >= unit ? gap - unit + 1 : 0), 0);
    return total + withUnits + withGaps;
  }, 0);
  const continuum = CODERS * length;
  const without = lengths.reduce((total, unit) => total + unit * (unit - 1), 0);
  return ((2 / length) * sum) / (continuum * (continuum - 1) - without);
}
