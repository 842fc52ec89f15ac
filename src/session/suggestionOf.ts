import type { Suggestion } from '../annotation/decide';
import type { ViewMention } from '../view/articleView';

/** A suggestion as a decision is made of it. */
export function suggestionOf({ type, start, end, entity, value, mod, endValue, speaker, speakerText, cue }: ViewMention): Suggestion {
  return {
    type,
    start,
    end,
    ...(entity === undefined ? {} : { entity }),
    ...(value === undefined ? {} : { value }),
    ...(mod === undefined ? {} : { mod }),
    ...(endValue === undefined ? {} : { endValue }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(speakerText === undefined ? {} : { speakerText }),
    ...(cue === undefined ? {} : { cue }),
  };
}
