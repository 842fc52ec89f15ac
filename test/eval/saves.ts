import { killSaves } from '../support/killSaves';
import type { EvalOptions } from './run';

const KILLS = 1000;

/** Kills a process that saves all the time, at random moments: `npm run eval -- saves [KILLS]`. */
export async function evaluate({ args }: EvalOptions): Promise<void> {
  const { kills, whole, torn, gone, midway } = await killSaves(Number(args[0] ?? KILLS));
  console.log(`${kills} kills; files looked at: ${whole + torn + gone}, old or new and whole: ${whole}, torn: ${torn}, gone: ${gone}; saves interrupted midway: ${midway}`);
}
