import * as vscode from 'vscode';
import type { CodeLookup } from './codeLookup';
import { registerArticleDateProblems } from './articleDateProblems';
import { registerEntitiesView } from './entitiesView';
import { registerGoToDate } from './goToDate';
import { registerHighlights } from './highlights';
import { registerHovers } from './hovers';
import { registerInlayDates } from './inlayDates';
import { registerMentionCommands } from './mentionCommands';
import { registerNavigation } from './navigation';
import { registerOutline } from './outline';
import { registerQuoteCommands } from './quoteCommands';
import type { SessionLookup } from './sessionLookup';
import { registerStatusBar } from './statusBar';
import { registerToggles } from './toggles';

/**
 * Everything that shows an article to its reader.
 * @param codes The codebook's codes, for their names.
 */
export function registerReading(sessions: SessionLookup, codes: CodeLookup = () => []): vscode.Disposable {
  return vscode.Disposable.from(
    registerHighlights(sessions, codes),
    registerHovers(sessions, codes),
    registerEntitiesView(sessions, codes),
    registerNavigation(sessions),
    registerOutline(sessions),
    registerInlayDates(sessions),
    registerArticleDateProblems(sessions),
    registerGoToDate(sessions),
    registerStatusBar(sessions),
    registerMentionCommands(sessions),
    registerQuoteCommands(sessions),
    registerToggles(),
  );
}
