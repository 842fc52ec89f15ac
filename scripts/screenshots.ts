import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { checkout, outFolder } from './vscode-npm/checkout';
import { runMain } from './vscode-npm/cleanup';

/** The journeys' screenshots that the README and the walkthrough show, and what they are called there. */
const chosen: Readonly<Record<string, string>> = {
  reading: 'reading',
};

/** `npm run screenshots`, after `npm run test:ui`: copies the chosen pictures to `media/`, to be looked at and committed. */
void runMain(async () => {
  const target = path.join(checkout, 'media', 'readme');
  await mkdir(target, { recursive: true });
  for (const [from, to] of Object.entries(chosen)) {
    await copyFile(path.join(outFolder, 'screenshots', `${from}.png`), path.join(target, `${to}.png`));
    console.log(`media/readme/${to}.png`);
  }
  return 0;
});
