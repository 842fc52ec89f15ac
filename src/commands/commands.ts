import type { Command } from './command';
import { exportCommand } from './exportCommand';
import { recognizeCommand } from './recognizeCommand';
import { statsCommand } from './statsCommand';
import { validateCommand } from './validateCommand';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [recognizeCommand, exportCommand, statsCommand, validateCommand];
