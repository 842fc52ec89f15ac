import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { outFolder } from '../../scripts/vscode-npm/checkout';

/** Where screenshots go, one folder a run of the suite; ignored by git. */
export const screenshotFolder = path.join(outFolder, 'screenshots');

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const activeLine = '.editor-group-container.active .view-line';

const windowSize = { width: 1280, height: 800 };

/**
 * A window of VS Code as a person uses it: keys, mouse, and what can be seen. Nothing here reaches into VS Code or the
 * extension; each method waits for what it names to be on the screen.
 */
export class Workbench {
  /** Errors that the window's pages raised by themselves. */
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.stack ?? error.message));
  }

  /** Opens a window at a workbench address and waits until it can be used. */
  static async open(browser: Browser, url: string): Promise<Workbench> {
    const context = await browser.newContext({ viewport: windowSize });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    context.setDefaultTimeout(20_000);
    const workbench = new Workbench(await context.newPage(), context);
    await workbench.page.goto(url);
    await workbench.page.locator('.monaco-workbench .part.sidebar').waitFor({ timeout: 60_000 });
    await workbench.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 30_000 });
    return workbench;
  }

  /** Closes the window and forgets what the browser kept of it. */
  async close(): Promise<void> {
    await this.context.close();
  }

  /** Presses keys, in Playwright's notation (`Control+Shift+P`). */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types as a person does, a key at a time. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 10 });
  }

  // Palette and pickers

  /** Runs a command by its title in the command palette, by keyboard. */
  async runCommand(title: string): Promise<void> {
    await this.press('F1');
    await this.quickInput().waitFor();
    await this.type(title);
    await this.pick(title);
  }

  /** Opens a file by its name, by keyboard. */
  async openFile(name: string): Promise<void> {
    await this.press('Control+p');
    await this.quickInput().waitFor();
    await this.type(name);
    await this.pick(name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.editor-group-container.active .view-line').first().waitFor();
  }

  /** Waits until the picker's chosen row contains a text, then takes it with Enter. */
  async pick(text: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).waitFor();
    await this.press('Enter');
  }

  /** The input of the open palette or picker. */
  quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible input[type="text"]');
  }

  /** What the open picker offers. */
  async choices(): Promise<string[]> {
    return this.page.locator('.quick-input-list .monaco-list-row .label-name').allInnerTexts();
  }

  // Editor

  /** Selects the first occurrence of a text in the editor, by keyboard: find, then close the find widget. */
  async select(text: string): Promise<void> {
    await this.press('Control+Home', 'Control+f');
    const find = this.page.locator('.find-widget.visible textarea[aria-label="Find"]');
    await find.waitFor();
    await find.fill(text);
    await this.page.locator('.find-widget.visible .matchesCount', { hasText: /^1 of/ }).waitFor();
    // The first Escape goes to a notification, if one is open.
    for (let presses = 0; presses < 3 && (await find.isVisible()); presses++) await this.press('Escape');
    await find.waitFor({ state: 'hidden' });
  }

  /** Rests the mouse on a text in the editor and returns the hover that appears. */
  async hover(text: string): Promise<Locator> {
    const box = await this.textBox(text);
    await this.page.mouse.move(box.x - 40, box.y + box.height * 3);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    const hover = this.page.locator('.monaco-hover:visible .hover-contents').first();
    await hover.waitFor();
    return hover;
  }

  /** Clicks on a text in the editor. */
  async clickText(text: string): Promise<void> {
    const box = await this.textBox(text);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** The texts of the decorated stretches that the active editor shows, in order. */
  async highlighted(): Promise<string[]> {
    const texts = await this.page.locator(`${activeLine} span[class*="ced-"]`).allTextContents();
    return texts.map(plainSpaces);
  }

  /** Where a text is on the screen. It must not run across differently coloured stretches. */
  private async textBox(text: string): Promise<Box> {
    const stretches = this.page.locator(`${activeLine} span:not(:has(span))`);
    const texts = (await stretches.allTextContents()).map(plainSpaces);
    const index = texts.findIndex((stretch) => stretch.includes(text));
    const box = await stretches.nth(index).boundingBox();
    assert.ok(index >= 0 && box, `"${text}" can be seen in the editor`);
    // The editor's letters are all of one width.
    const letter = box.width / (texts[index] ?? '').length;
    const start = (texts[index] ?? '').indexOf(text);
    return { ...box, x: box.x + start * letter, width: text.length * letter };
  }

  // Side bar, panel, status bar, notifications

  /** Opens a view container from the activity bar with the mouse. */
  async openContainer(title: string): Promise<void> {
    await this.page.locator(`.activitybar .action-item a[aria-label^="${title}"]`).click();
    await this.page.locator('.part.sidebar .title-label', { hasText: new RegExp(title, 'i') }).waitFor();
  }

  /** The rows of the side bar's trees that contain a text. */
  treeRow(text: string | RegExp): Locator {
    return this.page.locator('.part.sidebar .monaco-list-row', { hasText: text });
  }

  /** An item of the status bar that contains a text. */
  statusItem(text: string | RegExp): Locator {
    return this.page.locator('.part.statusbar .statusbar-item', { hasText: text });
  }

  /** The notifications that are open. */
  notifications(): Locator {
    return this.page.locator('.notification-toast .notification-list-item-message');
  }

  /** Puts a picture of the window beside the others. @returns its path. */
  async screenshot(name: string): Promise<string> {
    await mkdir(screenshotFolder, { recursive: true });
    const file = path.join(screenshotFolder, `${name}.png`);
    await this.page.screenshot({ path: file });
    return file;
  }
}

/** The editor shows spaces as no-break spaces. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
