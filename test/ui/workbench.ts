import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { outFolder } from '../../scripts/vscode-npm/checkout';
import { eventually } from './eventually';

/** Where screenshots go, one folder a run of the suite; ignored by git. */
export const screenshotFolder = path.join(outFolder, 'screenshots');

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const activeEditor = '.editor-group-container.active .editor-instance';

const windowSize = { width: 1280, height: 960 };

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
    const context = await browser.newContext({ viewport: windowSize, reducedMotion: 'reduce' });
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
    await this.page.locator('.quick-input-widget:visible').getByPlaceholder(/^Type the name of a command/).waitFor();
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

  /** Answers a step of a dialogue, known by the hint in its input: types, then takes the row that contains a text. */
  async answer(hint: string | RegExp, typed: string, row: string): Promise<void> {
    await this.page.locator('.quick-input-widget:visible').getByPlaceholder(hint).waitFor();
    await this.type(typed);
    await this.pick(row);
  }

  /** Answers a step that asks for a line of text, known by its hint: what it held before is written over. */
  async fill(hint: string, text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible').getByPlaceholder(hint, { exact: true });
    await input.waitFor();
    await this.press('Control+a');
    await this.type(text);
    await this.press('Enter');
  }

  /** Answers the editor's box for a new name, which holds the old one. */
  async rename(from: string, to: string): Promise<void> {
    const input = this.page.locator('.rename-box input');
    await input.waitFor();
    assert.equal(await input.inputValue(), from);
    await input.fill(to);
    await input.press('Enter');
  }

  /** Takes a list to tick as it stands. */
  async acceptTicked(hint: string): Promise<void> {
    await this.page.locator('.quick-input-widget:visible').getByPlaceholder(hint).waitFor();
    await this.press('Enter');
  }

  /** Takes away the tick of a row of the open list, with the mouse. */
  async untick(row: string): Promise<void> {
    const found = this.page.locator('.quick-input-list .monaco-list-row', { hasText: row });
    await found.click();
    await found.locator('[aria-checked="false"]').or(this.page.locator('.quick-input-list .monaco-list-row[aria-checked="false"]', { hasText: row })).first().waitFor();
  }

  /** What a modal dialogue with this question says; it is answered by keys. */
  async modal(question: string): Promise<string> {
    const box = this.page.locator('.monaco-dialog-box', { hasText: question });
    await box.waitFor();
    return box.innerText();
  }

  /** Takes an item of the menu that a right click on something opens. */
  async contextMenu(target: Locator, item: string): Promise<void> {
    await target.click({ button: 'right' });
    const found = this.page.locator('.monaco-menu .action-item', { hasText: item });
    await found.hover();
    // A menu that has only just opened takes no click: the button that opened it may still be on its way up.
    await eventually(async () => {
      await found.click();
      await found.waitFor({ state: 'hidden', timeout: 1000 });
    });
  }

  /** Answers the dialogue that asks for a file to open. */
  async chooseFile(file: string): Promise<void> {
    await this.typePath(file);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: path.basename(file) }).waitFor();
    await this.press('Enter');
  }

  /** Answers the dialogue that asks where to save a file. */
  async saveAs(file: string): Promise<void> {
    await this.typePath(file);
    await this.press('Enter');
  }

  private async typePath(file: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible .quick-input-box input');
    await this.page.locator('.quick-input-widget:visible .quick-input-action', { hasText: /Export|Import|OK|Save/ }).waitFor();
    // The dialogue writes the folder into its input when it has listed it, over what was typed before.
    await this.page.locator('.quick-input-list .label-name', { hasText: /^\.\.$/ }).waitFor();
    await eventually(async () => { assert.match(await input.inputValue(), /^\//); });
    await input.fill(file);
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
    const hover = this.page.locator('.monaco-hover:visible .monaco-hover-content').first();
    await hover.waitFor();
    // It fades in, and a picture would show it half there.
    await this.page.waitForFunction("document.getAnimations().every(({ effect }) => !effect.target.closest('.monaco-hover') && !effect.target.querySelector('.monaco-hover'))");
    return hover;
  }

  /** Clicks on a text in the editor. */
  async clickText(text: string): Promise<void> {
    const box = await this.textBox(text);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /**
   * The texts that the active editor shows highlighted, in order. Highlights are boxes laid behind the lines; where a
   * text is wrapped each part is one.
   */
  async highlighted(): Promise<string[]> {
    const lines = await this.lines();
    const letter = await this.letterWidth();
    const boxes = await boxesOf(this.page.locator(`${activeEditor} .view-overlays .cdr[class*="TextEditorDecorationType"]`));
    const texts = boxes.map((box) => {
      const line = lines.find(({ box: { y, height } }) => box.y >= y - 1 && box.y < y + height - 1);
      const start = Math.round((box.x - (line?.box.x ?? 0)) / letter);
      return { y: box.y, x: box.x, text: line?.text.slice(start, start + Math.round(box.width / letter)) ?? '' };
    });
    return texts.filter(({ text }) => text !== '').sort((one, other) => one.y - other.y || one.x - other.x).map(({ text }) => text);
  }

  /** The text that the active editor shows, line by line as it is wrapped. */
  private async lines(): Promise<{ text: string; box: Box }[]> {
    const lines = this.page.locator(`${activeEditor} .view-line`);
    const [texts, boxes] = [await lines.allTextContents(), await boxesOf(lines)];
    return boxes.map((box, index) => ({ box, text: plainSpaces(texts[index] ?? '') }));
  }

  /** The editor's letters are all of one width, in pixels. */
  private async letterWidth(): Promise<number> {
    const stretch = this.page.locator(`${activeEditor} .view-line span:not(:has(span))`, { hasText: /^[\x20-\x7E\xA0]{4,}$/ }).first();
    const [box] = await boxesOf(stretch);
    assert.ok(box, 'the editor shows a word');
    return box.width / (await stretch.innerText()).length;
  }

  /** Where a text is on the screen; it must not be wrapped. */
  private async textBox(text: string): Promise<Box> {
    const line = (await this.lines()).find((candidate) => candidate.text.includes(text));
    assert.ok(line, `"${text}" can be seen in the editor`);
    const letter = await this.letterWidth();
    return { ...line.box, x: line.box.x + line.text.indexOf(text) * letter, width: text.length * letter };
  }

  // Side bar, panel, status bar, notifications

  /** Opens a view container from the activity bar with the mouse. */
  async openContainer(title: string): Promise<void> {
    await this.page.locator(`.activitybar .action-item a[aria-label^="${title}"]`).click();
    await this.page.locator('.part.sidebar .title-label', { hasText: new RegExp(title, 'i') }).waitFor();
  }

  /** The rows of the side bar's trees that contain a text. */
  treeRow(text: string | RegExp): Locator {
    return this.page.locator('.part.sidebar .monaco-list-row:not(.monaco-tree-sticky-row)', { hasText: text });
  }

  /** Chooses from the context menu of something; a refresh of a view may close the menu before. */
  async chooseFromMenu(element: Locator, title: string): Promise<void> {
    const entry = this.page.locator('.context-view .monaco-menu .action-item', { hasText: title }).first();
    await element.click();
    for (let tries = 0; tries < 3 && !(await entry.isVisible()); tries++) {
      await element.click({ button: 'right' });
      await entry.waitFor({ timeout: 2000 }).catch(() => undefined);
    }
    await entry.hover();
    await this.press('Enter');
  }

  /** An item of the status bar that contains a text. */
  statusItem(text: string | RegExp): Locator {
    return this.page.locator('.part.statusbar .statusbar-item', { hasText: text });
  }

  /** The notification that is open and says this. */
  notification(text: string | RegExp): Locator {
    return this.page.locator('.notification-toast .notification-list-item-message', { hasText: text });
  }

  /** The open chat. */
  chat(): Locator {
    return this.page.locator('.interactive-session');
  }

  /** Says something in the open chat. */
  async say(text: string): Promise<void> {
    await this.chat().locator('.chat-editor-container .monaco-editor').first().click();
    await this.press('Control+a', 'Delete');
    await this.page.keyboard.insertText(text);
    await this.press('Enter');
  }

  /** A button of the notification that is open. */
  notificationButton(title: string): Locator {
    return this.page.locator('.notification-toast .monaco-button', { hasText: title });
  }

  /** A button of the dialog that is open. */
  dialogButton(title: string | RegExp): Locator {
    return this.page.locator('.monaco-dialog-box .monaco-button', { hasText: title }).first();
  }

  /** A row of the Problems panel that contains a text. */
  problem(text: string | RegExp): Locator {
    return this.page.locator('.markers-panel .monaco-list-row', { hasText: text }).first();
  }

  /** A file in the Explorer. */
  explorerRow(name: string): Locator {
    return this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label="${name}"], .explorer-folders-view .monaco-list-row:has(.label-name:text-is("${name}"))`).first();
  }

  /** Leaves a picture and says what the window and the server complained about. */
  async reportFailure(title: string, serverTail: string): Promise<void> {
    const file = path.join(outFolder, 'failures', `${title.replace(/\W+/g, '-')}.png`);
    await this.page.screenshot({ path: file });
    const focus = await this.page.locator(':focus').first().getAttribute('aria-label', { timeout: 1000 }).catch(() => 'nothing');
    console.error(`Screenshot: ${file}\nThe keyboard is with: ${focus}\nErrors in the window:\n${this.errors.join('\n')}\nServer:\n${serverTail}`);
  }

  /** Puts a picture of the window beside the others. @returns its path. */
  async screenshot(name: string): Promise<string> {
    await mkdir(screenshotFolder, { recursive: true });
    const file = path.join(screenshotFolder, `${name}.png`);
    await this.page.screenshot({ path: file });
    return file;
  }
}

/** Where elements are on the screen; those that are not, are left out. */
async function boxesOf(elements: Locator): Promise<Box[]> {
  const boxes = await Promise.all((await elements.all()).map((element) => element.boundingBox()));
  return boxes.filter((box) => box !== null);
}

/** The editor shows spaces as no-break spaces. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
