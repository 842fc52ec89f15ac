import * as vscode from 'vscode';
import { registerEntitiesView } from './entitiesView';
import { registerHighlights } from './highlights';
import { registerHovers } from './hovers';
import { registerInlayDates } from './inlayDates';
import { registerMentionCommands } from './mentionCommands';
import { registerNavigation } from './navigation';
import { registerOutline } from './outline';
import type { SessionLookup } from './sessionLookup';
import { registerStatusBar } from './statusBar';
import { registerToggles } from './toggles';

/** Everything that shows an article to its reader. */
export function registerReading(sessions: SessionLookup): vscode.Disposable {
  return vscode.Disposable.from(
    registerHighlights(sessions),
    registerHovers(sessions),
    registerEntitiesView(sessions),
    registerNavigation(sessions),
    registerOutline(sessions),
    registerInlayDates(sessions),
    registerStatusBar(sessions),
    registerMentionCommands(sessions),
    registerToggles(),
  );
}
