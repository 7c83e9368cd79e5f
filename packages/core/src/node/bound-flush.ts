import type { ServerResponse } from 'node:http'

/** How long a client that does not read keeps its socket when the time for its answer is over. */
export const FLUSH_MS = 2000

/** Cuts off a client that has not taken what was written when `leftMs` are over, with a little grace. */
export function boundFlush(response: ServerResponse, leftMs: number): void {
  if (!response.writableEnded || response.writableFinished || response.destroyed) return
  const cut = setTimeout(() => response.destroy(), Math.max(0, leftMs) + FLUSH_MS)
  response.once('close', () => clearTimeout(cut))
}
