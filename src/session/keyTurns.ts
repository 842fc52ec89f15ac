/** A dialogue, as far as keys are concerned that were pressed before it had the keyboard. */
export interface WaitingInput {
  type(text: string): void;
  erase(): void;
  accept(): void;
}

/** What a key gives to a dialogue that is being opened: a text, or `ENTER` or `BACKSPACE`; undefined for other keys. */
export type KeyText = string | undefined;

export const ENTER = '\n';
export const BACKSPACE = '\b';

interface Press {
  readonly text: KeyText;
  isTaken: boolean;
}

/**
 * Keys of coding mode, one after the other in the order in which they came, however fast. Those that came behind one that opens a dialogue are
 * meant for the dialogue, although the editor still had the keyboard.
 */
export class KeyTurns {
  #last: Promise<unknown> = Promise.resolve();
  #waiting: Press[] = [];
  #input: WaitingInput | undefined;

  /** @param settle What is waited for after each key, before the next one acts. */
  async press(text: KeyText, act: () => Promise<void>, settle: () => Promise<void>): Promise<void> {
    if (this.#input !== undefined) {
      give(this.#input, text);
      return;
    }
    const press: Press = { text, isTaken: false };
    this.#waiting.push(press);
    const turn = this.#last.then(async () => {
      this.#waiting = this.#waiting.filter((other) => other !== press);
      if (!press.isTaken) await act();
    });
    this.#last = turn.catch(() => undefined).then(settle);
    await turn;
  }

  /** A dialogue is being opened. @returns What tells that it is closed. */
  inputOpened(input: WaitingInput): () => void {
    this.#input = input;
    for (const press of this.#waiting) {
      press.isTaken = true;
      give(input, press.text);
    }
    return () => {
      if (this.#input === input) this.#input = undefined;
    };
  }
}

function give(input: WaitingInput, text: KeyText): void {
  if (text === ENTER) input.accept();
  else if (text === BACKSPACE) input.erase();
  else if (text !== undefined) input.type(text);
}

/** The window has one keyboard. */
export const keyTurns = new KeyTurns();
