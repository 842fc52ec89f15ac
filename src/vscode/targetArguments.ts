import { isMentionTarget, type MentionTarget } from '../view/mentionTarget';

/** An element of the Entities view, as menus hand it to a command. */
export interface TargetHolder {
  readonly target: MentionTarget;
}

/**
 * What a command was called on: `args` as VS Code passes them, from a hover's link (one target) or the Entities
 * view (the element clicked, then all selected elements). Empty when called from the palette or a key: the
 * selection counts then.
 */
export function targetsFrom(args: readonly unknown[]): readonly MentionTarget[] {
  const [first, selected] = args;
  const holders = Array.isArray(selected) && selected.length > 0 ? (selected as readonly unknown[]) : [first];
  return holders.flatMap((value) => {
    if (isMentionTarget(value)) return [value];
    return isHolder(value) ? [value.target] : [];
  });
}

function isHolder(value: unknown): value is TargetHolder {
  return typeof value === 'object' && value !== null && 'target' in value && isMentionTarget(value.target);
}
