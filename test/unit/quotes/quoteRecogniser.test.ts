import assert from 'node:assert/strict';
import { quotesIn, type Told } from './quoteSupport';

const direct = (text: string, by?: string, cue?: string): Told => ({ kind: 'direct', text, by, cue });
const indirect = (text: string, by?: string, cue?: string): Told => ({ kind: 'indirect', text, by, cue });

/** Sentences of our own, after the ways of agencies and papers. */
const CASES: Readonly<Record<string, readonly (readonly [string, readonly Told[]])[]>> = {
  'direct quotations': [
    ['“The sea cannot wait,” Moreau said.', [direct('“The sea cannot wait,”', 'ada-moreau', 'said')]],
    ['"The sea cannot wait," said Moreau on Monday.', [direct('"The sea cannot wait,"', 'ada-moreau', 'said')]],
    ['‘We can’t go on like this,’ Mr Lind said.', [direct('‘We can’t go on like this,’', 'jan-lind', 'said')]],
    ["''We can't go on like this,'' Mr. Lind said.", [direct("''We can't go on like this,''", 'jan-lind', 'said')]],
    ['Moreau said: “The sea cannot wait.”', [direct('“The sea cannot wait.”', 'ada-moreau', 'said')]],
    ['In a statement, Moreau said, “The sea cannot wait.”', [direct('“The sea cannot wait.”', 'ada-moreau', 'said')]],
    ['“Why now?” asked Moreau.', [direct('“Why now?”', 'ada-moreau', 'asked')]],
    ['“The sea cannot wait,” Moreau, the fisheries minister, told reporters.', [direct('“The sea cannot wait,”', 'ada-moreau', 'told')]],
    ['“The sea cannot wait,” a spokesman for Moreau said.', [direct('“The sea cannot wait,”', 'a spokesman for Moreau', 'said')]],
    ['“The sea cannot wait,” Ada Moreau, the minister of Oslo, one of three in office, said.', [direct('“The sea cannot wait,”', 'ada-moreau', 'said')]],
    ['“The sea cannot wait,” Lind, a trawlerman, said Thursday morning.', [direct('“The sea cannot wait,”', 'jan-lind', 'said')]],
    ['“The sea cannot wait and never could.” — Ada Moreau', [direct('“The sea cannot wait and never could.”', 'ada-moreau', '—')]],
    ['MOREAU: We must begin at once.', [direct('We must begin at once', 'ada-moreau', ':')]],
  ],
  'split quotations': [
    ['“The sea,” Moreau said, “cannot wait.”', [direct('“The sea,”', 'ada-moreau', 'said'), direct('“cannot wait.”', 'ada-moreau', 'said')]],
    ['“No,” Lind said. “Not now. Never.”', [direct('“No,”', 'jan-lind', 'said'), direct('“Not now. Never.”', 'jan-lind', 'said')]],
  ],
  'quotations over paragraphs': [
    [
      'Moreau said: “The first part.\n\n“The second part.\n\n“The last part.”',
      [direct('“The first part.', 'ada-moreau', 'said'), direct('“The second part.', 'ada-moreau', 'said'), direct('“The last part.”', 'ada-moreau', 'said')],
    ],
    ['“The boats need work and time.\n\n“They need it now,” Lind said.', [direct('“The boats need work and time.', 'jan-lind', 'said'), direct('“They need it now,”', 'jan-lind', 'said')]],
    ['Moreau said: “The first part.\n\n“(APPLAUSE)\n\n“The last part.”', [direct('“The first part.', 'ada-moreau', 'said'), direct('“The last part.”', 'ada-moreau', 'said')]],
    ['Lind continued:\n\n“Nobody asked the crews about it.”', [direct('“Nobody asked the crews about it.”', 'jan-lind', 'continued')]],
  ],
  'no quotations': [
    ['The so-called “fish tax” was dropped.', []],
    ['She sang “The Long Way Home” at the harbour.', []],
    ['“Tide” explores the coast.', []],
    ['The crews left what Lind called on Monday.', []],
    ['The boats’ owners waited for the crews’ answer.', []],
    ['Health claims and federal rules fill the page.', []],
  ],
  'indirect speech': [
    ['Moreau said that stocks had recovered.', [indirect('that stocks had recovered', 'ada-moreau', 'said')]],
    ['Moreau said stocks had recovered.', [indirect('stocks had recovered', 'ada-moreau', 'said')]],
    ['Stocks had recovered, Moreau said.', [indirect('Stocks had recovered', 'ada-moreau', 'said')]],
    ['Stocks had recovered, said Ada Moreau, the fisheries minister.', [indirect('Stocks had recovered', 'ada-moreau', 'said')]],
    ['The quotas, Moreau said, would protect the sea.', [indirect('The quotas', 'ada-moreau', 'said'), indirect('would protect the sea', 'ada-moreau', 'said')]],
    ['According to the Dock Union, catches fell by a third.', [indirect('catches fell by a third', 'dock-union', 'According to')]],
    ['Catches fell by a third, according to officials.', [indirect('Catches fell by a third', 'officials', 'according to')]],
    ['Lind told reporters on Monday that crews would strike.', [indirect('that crews would strike', 'jan-lind', 'told')]],
    ['Lind told reporters crews would strike, adding that talks had failed.', [indirect('crews would strike', 'jan-lind', 'told'), indirect('that talks had failed', 'jan-lind', 'adding')]],
    ['Lind was quoted as saying the port would close.', [indirect('the port would close', 'jan-lind', 'quoted as saying')]],
    ['Moreau said the plan was “a disgrace” and would fail.', [indirect('the plan was “a disgrace” and would fail', 'ada-moreau', 'said')]],
    ['Moreau’s claim that stocks had recovered', [indirect('that stocks had recovered', 'ada-moreau', 'claim')]],
    ['Lind asked whether the minister had read the report.', [indirect('whether the minister had read the report', 'jan-lind', 'asked')]],
    ['Lind vowed to fight on.', [indirect('to fight on', 'jan-lind', 'vowed')]],
    ['Moreau called for calm on Tuesday.', [indirect('calm', 'ada-moreau', 'called')]],
    ['The talks ended after what Lind called a betrayal of the crews.', [indirect('a betrayal of the crews', 'jan-lind', 'called')]],
    ['The port is closed in what officials described as a drill.', [indirect('a drill', 'officials', 'described')]],
    ['Lind has questioned the figures of the ministry.', [indirect('the figures of the ministry', 'jan-lind', 'questioned')]],
    ['Moreau said crews were tired, but Lind said they were ready.', [indirect('crews were tired', 'ada-moreau', 'said'), indirect('they were ready', 'jan-lind', 'said')]],
  ],
  'speakers by pronoun and role': [
    ['Ada Moreau met Jan Lind. “The sea cannot wait,” she said.', [direct('“The sea cannot wait,”', 'ada-moreau', 'said')]],
    ['Ada Moreau met Jan Lind. “The crews are tired,” he said.', [direct('“The crews are tired,”', 'jan-lind', 'said')]],
    ['Ada Moreau looked ahead to her talks with Mara Voss. “We will agree,” she said.', [direct('“We will agree,”', 'ada-moreau', 'said')]],
    ['Ada Moreau met the crews. “My adviser, Mara Voss, brings graphs,” she said.', [direct('“My adviser, Mara Voss, brings graphs,”', 'ada-moreau', 'said')]],
    ['Ada Moreau met the crews. “The sea cannot wait,” the minister said.', [direct('“The sea cannot wait,”', 'ada-moreau', 'said')]],
    ['“It is late,” Moreau told reporters, adding that the quota would stay.', [direct('“It is late,”', 'ada-moreau', 'told'), indirect('that the quota would stay', 'ada-moreau', 'adding')]],
    ['“We are tired of waiting,” they said.', [direct('“We are tired of waiting,”', 'they', 'said')]],
  ],
};

describe('quote recogniser', () => {
  for (const [group, cases] of Object.entries(CASES)) {
    describe(group, () => {
      for (const [text, expected] of cases) it(text.replaceAll('\n\n', ' ¶ '), () => { assert.deepEqual(quotesIn(text), expected); });
    });
  }
});
