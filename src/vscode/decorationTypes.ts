import * as vscode from 'vscode';
import type { ViewMention } from '../view/articleView';
import type { Look } from '../view/visibility';

export type Status = ViewMention['status'];

export const LOOKS: readonly Look[] = ['quote', 'code', 'place', 'actor', 'date', 'issue'];
export const STATUSES: readonly Status[] = ['suggested', 'confirmed'];

interface Shape {
  readonly style: string;
  /** Border widths: underlines of decisions are thicker. */
  readonly width: Readonly<Record<Status, string>>;
}

const UNDERLINE: Shape['width'] = { suggested: '0 0 2px 0', confirmed: '0 0 3px 0' };

/** Each type has an underline of its own shape, so that none is told by colour alone; a code has a box, a quotation a bar at each end. */
const SHAPES: Readonly<Record<Look, Shape>> = {
  actor: { style: 'solid', width: UNDERLINE },
  date: { style: 'dotted', width: UNDERLINE },
  issue: { style: 'dashed', width: UNDERLINE },
  place: { style: 'double', width: { suggested: '0 0 3px 0', confirmed: '0 0 4px 0' } },
  code: { style: 'solid', width: { suggested: '1px', confirmed: '1px' } },
  quote: { style: 'solid', width: { suggested: '0 2px', confirmed: '0 4px' } },
};

/** The box of a code in a colour of its own: colours differ in their line, too. */
const BOXES: Readonly<Record<string, { readonly style: string; readonly width: string }>> = {
  'charts.red': { style: 'solid', width: '2px' },
  'charts.orange': { style: 'dashed', width: '1px' },
  'charts.yellow': { style: 'dotted', width: '2px' },
  'charts.green': { style: 'double', width: '3px' },
  'charts.blue': { style: 'solid', width: '1px' },
  'charts.purple': { style: 'dashed', width: '2px' },
};

/** How a mention is drawn: by theme colours, a suggestion lighter than a decision. A colour of its own is that of its border. */
export function createDecorationType(look: Look, status: Status, color?: string): vscode.TextEditorDecorationType {
  const { style, width } = SHAPES[look];
  const colour = status === 'confirmed' ? look : `${look}Suggestion`;
  const box = color === undefined ? undefined : BOXES[color];
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    backgroundColor: new vscode.ThemeColor(`newsAnnotator.${colour}Background`),
    borderColor: new vscode.ThemeColor(color ?? `newsAnnotator.${colour}Foreground`),
    borderStyle: box?.style ?? style,
    borderWidth: box?.width ?? width[status],
    borderRadius: '2px',
  });
}

/** A mark in the overview ruler. */
export function createRulerType(look: Look, color?: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    overviewRulerColor: new vscode.ThemeColor(color ?? `newsAnnotator.${look}Foreground`),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
}
