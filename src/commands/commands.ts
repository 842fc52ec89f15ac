import type { Command } from './command';
import { agreeCommand } from './agreeCommand';
import { exportCommand } from './exportCommand';
import { importCommand } from './importCommand';
import { mergeCommand } from './mergeCommand';
import { recognizeCommand } from './recognizeCommand';
import { statsCommand } from './statsCommand';
import { validateCommand } from './validateCommand';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [recognizeCommand, exportCommand, importCommand, agreeCommand, statsCommand, validateCommand, mergeCommand];
