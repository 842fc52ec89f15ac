import { pad } from './calendar';
import type { Expression } from './expression';
import { onDay, unresolved, type Frame, type Resolution } from './frame';
import { dayPoint } from './point';
import { partName } from './wording';

/** "5 p.m. EST Nov. 9", "Wednesday night", "this morning", "noon". */
export function resolveTime(expression: Expression, frame: Frame, resolveDay: (expression: Expression, frame: Frame) => Resolution): Resolution {
  const time = timeValue(expression);
  const day = dayOfTime(expression, frame, resolveDay);
  if (day?.value === undefined) {
    const clockOnly = expression.clock !== undefined || expression.hh !== undefined;
    return { ...unresolved('TIME'), ...(clockOnly ? { value: time, explanation: 'a time of day; the day is not known' } : {}) };
  }
  const { mod, point } = day;
  return {
    kind: 'TIME',
    value: day.value + time,
    explanation: `${day.explanation}; the ${expression.part === undefined ? 'clock time' : partName(expression.part)}`,
    ...(mod === undefined ? {} : { mod }),
    ...(point === undefined ? {} : { point }),
  };
}

function dayOfTime({ of, offset, which }: Expression, frame: Frame, resolveDay: (expression: Expression, frame: Frame) => Resolution): Resolution | undefined {
  if (of !== undefined) return resolveDay(of, frame);
  const today = frame.today === undefined ? undefined : dayPoint(frame.today);
  const focus = frame.focus?.grain === 'D' ? frame.focus : undefined;
  if (offset !== undefined) return today === undefined ? undefined : onDay(today.start + offset, 'the day told from the article’s date');
  const steps = which === 'coming' ? 1 : which === 'past' ? -1 : 0;
  const day = focus ?? (frame.isNarrative ? undefined : today);
  if (day === undefined) return undefined;
  return onDay(day.start + steps, focus === undefined ? 'the article’s own day' : 'the day mentioned before');
}

/** "T17:00", "TNI". */
function timeValue(expression: Expression): string {
  const minutes = minutesOf(expression);
  if (minutes === undefined) return `T${expression.part ?? ''}`;
  const zone = expression.zone ?? '';
  return `T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}${zone === 'Z' ? 'Z' : ''}`;
}

function minutesOf(expression: Expression): number | undefined {
  const hour = expression.hh;
  const extra = typeof expression.minutes === 'number' ? expression.minutes : 0;
  const written = expression.clock ?? (typeof hour === 'number' ? hour * 60 + extra : undefined);
  if (written === undefined) return undefined;
  const { halfDay } = expression;
  if (halfDay === 'pm' && written < 720) return written + 720;
  if (halfDay === 'am' && written >= 720 && written < 780) return written - 720;
  return written;
}
