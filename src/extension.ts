import type * as vscode from 'vscode';
import type { NewsAnnotatorApi } from '../api/news-annotator';
import { WindowHistory } from './changes/windowHistory';
import type { FileSystem } from './files/fileSystem';
import { Turns } from './files/turns';
import { AnnouncedFiles } from './vscode/announcedFiles';
import { articleChanges } from './vscode/articleChanges';
import { registerArticleDateCommand } from './vscode/articleDateCommand';
import { registerArticleDocuments } from './vscode/articleDocuments';
import { registerArticleDetails } from './vscode/articleDetails';
import { registerCodebook } from './vscode/codebook';
import { CodebookEditor } from './vscode/codebookEditor';
import { Codebooks } from './vscode/codebooks';
import type { CodeLookup } from './vscode/codeLookup';
import { registerConflictFix } from './vscode/conflictFix';
import { registerDateCommands } from './vscode/dateCommands';
import { registerCoderCommands } from './vscode/coderCommands';
import { Coders } from './vscode/coders';
import { registerContradictionProblems } from './vscode/contradictionProblems';
import { CodingMode } from './vscode/codingMode';
import { registerDeciding } from './vscode/deciding';
import { registerEntityCommands } from './vscode/entityCommands';
import { EntityEditor } from './vscode/entityEditor';
import { Exchange } from './vscode/exchange';
import { FileProblems } from './vscode/fileProblems';
import { registerGoToNote } from './vscode/goToNote';
import { NoteDocuments } from './vscode/noteDocuments';
import { OpenDocumentFiles } from './vscode/openDocumentFiles';
import { registerReading } from './vscode/reading';
import { registerRenameProvider } from './vscode/renameProvider';
import { registerRenames } from './vscode/renames';
import { Reporter } from './vscode/reporter';
import { Recognisers } from './vscode/recognisers';
import { RecognitionLoader } from './vscode/services';
import { registerReshaping } from './vscode/reshaping';
import { Reviewer } from './vscode/reviewer';
import { registerReviewing } from './vscode/reviewing';
import { ReviewView } from './vscode/reviewView';
import { registerSentences } from './vscode/sentences';
import { ArticleSessions } from './vscode/sessions';
import { SidecarSync } from './vscode/sidecarSync';
import { registerTagEverywhere } from './vscode/tagEverywhere';
import { Tagger } from './vscode/tagger';
import { registerDeletes } from './vscode/strayed';
import { registerTagging } from './vscode/tagging';
import type { TaggingServices } from './vscode/taggingServices';
import { TagMemory } from './vscode/tagMemory';
import { registerUndoing } from './vscode/undoing';
import { WorkspaceFiles } from './vscode/workspaceFiles';
import { registerYamlHelp } from './vscode/yamlHelp';

/**
 * Composes the extension, in the Node and the browser host alike. Cheap: what is large is read when the first article is open.
 * @returns The interface for other extensions.
 * @param files How files are reached; the Node host (src/node/extension.ts) brings its own for the disk.
 */
export function activate(context: vscode.ExtensionContext, files: FileSystem = new WorkspaceFiles()): NewsAnnotatorApi {
  const reporter = new Reporter();
  const recognition = new RecognitionLoader(context.extensionUri);
  const problems = new FileProblems(recognition);
  const openFiles = new OpenDocumentFiles(files);
  const codebooks = new Codebooks(openFiles, problems, reporter);
  const recognisers = new Recognisers(recognition, codebooks);
  const coders = new Coders(reporter);
  const history = new WindowHistory();
  const turns = new Turns();
  const sessions = new ArticleSessions((article) => recognisers.for(article), history, coders, reporter);
  const sidecars = new SidecarSync(sessions, { files: openFiles, turns, reporter, problems, history });
  const announced = new AnnouncedFiles(openFiles, (uri) => { codebooks.fileChanged(uri); });
  const changes = articleChanges({ files: announced, open: sidecars, turns }, history, coders);
  const editor = new CodebookEditor(codebooks, { files: openFiles, sessions, changes, reporter });
  const entities = new EntityEditor(editor, recognition);
  const codes: CodeLookup = (uri) => codebooks.codesFor(uri);
  const memory = new TagMemory(context.workspaceState, reporter);
  const tagging: TaggingServices = { sessions, codes, entries: (uri) => codebooks.entriesFor(uri), memory, reporter };
  const tagger = new Tagger(tagging);
  const reviewer = new Reviewer();
  const notes = new NoteDocuments();
  const exchange = new Exchange({ sessions, files: openFiles, recogniserFor: (article) => recognisers.for(article), changes, codes, editor, reporter });
  context.subscriptions.push(
    reporter,
    problems,
    sidecars,
    codebooks,
    sessions,
    registerReading(sessions, codes),
    registerDateCommands(sessions, reporter),
    registerArticleDateCommand(sessions, reporter),
    registerUndoing(changes, reporter),
    exchange,
    registerTagging(tagging, tagger, reviewer),
    notes,
    registerDeciding(tagging, reviewer, notes),
    registerGoToNote(sessions, editor, reporter),
    registerTagEverywhere({ ...tagging, changes, files: openFiles }, tagger),
    registerReshaping(tagging),
    registerReviewing(tagging, reviewer),
    registerSentences(sessions),
    new ReviewView(sessions, codes),
    new CodingMode(tagging, reviewer),
    registerRenames(sidecars, history),
    registerConflictFix(),
    registerYamlHelp(codebooks),
    registerDeletes(reporter),
    registerCodebook({ editor, sessions, reporter }),
    registerEntityCommands(sessions, entities, editor, notes, reporter),
    registerRenameProvider(sessions, entities, editor),
    registerCoderCommands(sessions, coders),
    registerArticleDetails(sessions, notes, reporter),
    registerContradictionProblems(sessions),
    registerArticleDocuments(context.workspaceState, reporter),
  );
  sessions.start();
  return exchange.api;
}
