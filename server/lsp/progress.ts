import type { Connection } from 'vscode-languageserver';

/** What a user sees of work that takes its time. */
export interface Progress {
  /** @param share 0..1 */
  report(share: number): void;
  done(): void;
  /** Whether the user has had enough of it. */
  isCancelled(): boolean;
}

const unseen: Progress = { report: () => {}, done: () => {}, isCancelled: () => false };

/** Begins to show progress; where the client shows none, or does not answer, nothing is seen. Never rejects. */
export async function showProgress(connection: Connection, canShow: boolean, title: string): Promise<Progress> {
  if (!canShow) return unseen;
  try {
    const shown = await connection.window.createWorkDoneProgress();
    shown.begin(title, 0, undefined, true);
    let percent = 0;
    return {
      report: (share) => {
        const now = Math.floor(100 * share);
        if (now !== percent) shown.report(now);
        percent = now;
      },
      done: () => shown.done(),
      isCancelled: () => shown.token.isCancellationRequested,
    };
  } catch {
    return unseen;
  }
}
