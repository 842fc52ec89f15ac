import { cp, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { checkout } from '../../scripts/vscode-npm/checkout';
import { launchChromium } from '../../scripts/vscode-npm/chromium';
import { Cleanup, onSignals } from '../../scripts/vscode-npm/cleanup';
import { installedPackage, linkedExtension } from '../../scripts/vscode-npm/extensionsFolder';
import { startServer, temporaryFolder, workbenchUrl, type RunningServer } from '../../scripts/vscode-npm/server';
import { Workbench } from './workbench';

export interface VisitOptions {
  /** Folder in this checkout of another extension to have; ours is then this checkout's build, since installing writes a list of extensions. */
  readonly extension?: string;
  /** Added to the settings that keep the workbench quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** VS Code with the extension installed, on a copy of a workspace that the tests may change. */
export class Visit {
  private constructor(
    /** The copy, on disk. */
    readonly workspace: string,
    private readonly server: RunningServer,
    private readonly browser: Browser,
    private readonly cleanup: Cleanup,
  ) {}

  /**
   * Starts VS Code on a copy of a folder of this checkout. The extension is the packaged one where
   * `NEWS_ANNOTATOR_VSIX` names it, else this checkout's build.
   */
  static async start(sourceFolder: string, { extension, settings = {} }: VisitOptions = {}): Promise<Visit> {
    const cleanup = new Cleanup();
    cleanup.add(onSignals((exitCode) => void cleanup.run().then(() => process.exit(exitCode))));
    try {
      const workspace = path.join(await temporaryFolder(cleanup), path.basename(sourceFolder));
      await cp(path.join(checkout, sourceFolder), workspace, { recursive: true });
      const vsix = process.env.NEWS_ANNOTATOR_VSIX;
      const extensionsFolder = await (vsix && extension === undefined ? installedPackage(cleanup, vsix) : linkedExtension(cleanup));
      if (extension !== undefined) await symlink(path.join(checkout, extension), path.join(extensionsFolder, path.basename(extension)), 'junction');
      const server = await startServer(cleanup, { extensionsFolder, settings });
      return new Visit(workspace, server, await launchChromium(cleanup), cleanup);
    } catch (error) {
      await cleanup.run();
      throw error;
    }
  }

  /** Opens a window on the workspace. */
  openWindow(): Promise<Workbench> {
    return Workbench.open(this.browser, workbenchUrl(this.server, this.workspace));
  }

  /** The server's last lines, for a diagnosis. */
  serverTail(): string {
    return this.server.process.tail();
  }

  /** Ends VS Code and the browser and removes the copy. */
  end(): Promise<void> {
    return this.cleanup.run();
  }
}
