import { runYielding, type Steps } from '../core';

/**
 * Gives the processor to one piece of long work at a time, at most a few milliseconds each, and reads messages in between.
 * Without it, work on several folders at once would add up to one long silence.
 */
export class Turns {
  readonly #pause: () => Promise<void>;
  readonly #waiting: (() => void)[] = [];
  #going = false;

  /** @param pause resolves in a later turn of the event loop */
  constructor(pause: () => Promise<void>) {
    this.#pause = pause;
  }

  /** Runs to the end. @param check is asked before each turn; it throws to stop the work */
  async run<T>(steps: Steps<T>, check: () => void): Promise<T> {
    const turn = async () => {
      await this.#next();
      check();
    };
    await turn();
    return runYielding(steps, turn);
  }

  #next(): Promise<void> {
    return new Promise((resume) => {
      this.#waiting.push(resume);
      if (!this.#going) void this.#serve();
    });
  }

  async #serve(): Promise<void> {
    this.#going = true;
    while (this.#waiting.length > 0) {
      await this.#pause();
      this.#waiting.shift()!();
    }
    this.#going = false;
  }
}
