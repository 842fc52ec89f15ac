import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { eventually } from './eventually';
import { Visit } from './visit';
import type { Workbench } from './workbench';

const article = 'port-strike.txt';

describe('a reader whose assistant suggests something', () => {
  let visit: Visit;
  let window: Workbench;

  before(async () => {
    visit = await Visit.start('samples', { extension: 'test/ui/assistant', settings: { 'chat.disableAIFeatures': false } });
    window = await visit.openWindow();
    await window.openFile(article);
    await window.statusItem(/actors?, \d+ dates?/).waitFor();
    await window.runCommand('Chat: Open Chat');
    // VS Code looks for a model when somebody first says something, which then fails for want of one.
    await window.say('@helper');
    await window.chat().getByText('No Model').waitFor();
  });
  after(() => visit.end());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.reportFailure(this.currentTest.title, visit.serverTail());
  });

  const question = (): Locator => window.chat().getByRole('group', { name: 'Tool confirmation' });

  const ask = async (suggestion: object): Promise<string> => {
    await window.say(`@helper ${JSON.stringify({ file: article, ...suggestion })}`);
    await question().waitFor();
    return question().innerText();
  };

  it('is asked first, in words that show the assistant’s literally, and may say no', async () => {
    const asked = await ask({ quote: 'the terminals', type: 'issue', name: '**bold** [a](https://news.example)' });
    assert.match(asked, /^Add a suggestion\?/);
    assert.ok(asked.includes('“the terminals” as issue **bold** [a](https://news.example) in port-strike.txt. It waits in the Review view until you confirm or dismiss it.'), asked);
    await window.screenshot('assistant-asks');
    await question().getByRole('button', { name: /^Skip/ }).click();
    await question().waitFor({ state: 'hidden' });
    assert.ok(!(await window.highlighted()).includes('the terminals'));
  });

  it('allows it, and finds the suggestion marked as the assistant’s, and nothing written', async () => {
    await ask({ quote: 'Fruit exporters', type: 'actor', name: 'the fruit exporters', kind: 'group', reason: 'they act' });
    await question().getByRole('button', { name: /^Allow/ }).first().click();
    await window.chat().getByText(/The tool said: The suggestion waits/).waitFor();
    await eventually(async () => { assert.ok((await window.highlighted()).includes('Fruit exporters')); });
    await window.openFile(article);
    await window.press("Control+'", 'v');
    await window.treeRow(/the fruit exporters.*an assistant/).waitFor();
    await window.screenshot('assistant-suggested');
    assert.ok(!existsSync(path.join(visit.workspace, `${article}.annotations.yaml`)));
  });
});
