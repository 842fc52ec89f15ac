import type { Expression, Form } from './expression';
import { unresolved, type Frame, type Resolution } from './frame';
import { resolveDate, resolveHoliday, resolveSeason, resolveWeekday } from './resolveCalendar';
import { resolveAnaphor, resolveDuration, resolveSet, resolveShift, resolveVague } from './resolveLength';
import { resolveBareWeekend, resolveDeictic, resolveOrdinalUnit, resolvePeriod, resolveQuarter, resolveYearAgo } from './resolvePeriod';
import { resolveTime } from './resolveTime';

/** The value of an expression in its frame, and how it was reached. */
export function resolve(expression: Expression, frame: Frame): Resolution {
  const resolution = RESOLVERS[expression.form](expression, frame);
  const { mod } = expression;
  return mod === undefined || resolution.mod !== undefined ? resolution : { ...resolution, mod };
}

type Resolver = (expression: Expression, frame: Frame) => Resolution;

const RESOLVERS: Readonly<Record<Form, Resolver>> = {
  date: resolveDate,
  weekday: resolveWeekday,
  holiday: resolveHoliday,
  season: resolveSeason,
  period: resolvePeriod,
  deictic: resolveDeictic,
  weekend: (_, frame) => resolveBareWeekend(frame),
  quarter: resolveQuarter,
  yearAgo: resolveYearAgo,
  ordinalUnit: resolveInside,
  anaphor: resolveAnaphor,
  shift: resolveShift,
  duration: resolveDuration,
  set: resolveSet,
  vague: resolveVague,
  time: (expression, frame) => resolveTime(expression, frame, resolve),
  value: resolveWritten,
  not: () => ({ kind: 'DATE', explanation: 'no time' }),
};

function resolveInside(expression: Expression, frame: Frame): Resolution {
  const whole = expression.of === undefined ? undefined : resolve(expression.of, frame).point;
  return (whole === undefined ? undefined : resolveOrdinalUnit(expression, whole)) ?? unresolved();
}

function resolveWritten({ value = '' }: Expression): Resolution {
  return { kind: value.includes('T') ? 'TIME' : 'DATE', value, explanation: 'written out' };
}
