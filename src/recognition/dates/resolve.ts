import type { Expression, Form } from './expression';
import { atPoint, unresolved, type Frame, type Resolution } from './frame';
import { pointAround } from './point';
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
  quarter: resolveEnded,
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

/** "the quarter ended Sept. 30" is the one of the calendar that holds the day; a quarter told otherwise. */
function resolveEnded(expression: Expression, frame: Frame): Resolution {
  if (expression.of === undefined) return resolveQuarter(expression, frame);
  const end = resolve(expression.of, frame).point;
  return end === undefined ? unresolved() : atPoint(pointAround(end.start, 'Q'), 'the quarter that ended then');
}

function resolveWritten({ value = '' }: Expression): Resolution {
  return { kind: value.includes('T') ? 'TIME' : 'DATE', value, explanation: 'written out' };
}
