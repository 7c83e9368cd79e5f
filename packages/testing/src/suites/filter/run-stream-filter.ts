import type { FilterChannel, StreamFilter, StreamFilterStep } from '@planojs/core'
import type { FilteredStream } from './filter-case.ts'

function applyStep(step: StreamFilterStep, text: string): FilteredStream | string {
  const passed = text + (step.text ?? '')
  if ('cut' in step) return { text: passed + step.cut, ended: 'cut' }
  if ('refuse' in step) return { text: passed + step.refuse, ended: 'refused' }
  return passed
}

/** Runs a stream filter on chunks of text, as on a streamed answer with one channel. */
export async function runStreamFilter(
  filter: StreamFilter,
  channel: FilterChannel,
  pieces: readonly string[],
): Promise<FilteredStream> {
  let text = ''
  for (const piece of pieces) {
    const after = applyStep(await filter.push(channel, piece), text)
    if (typeof after !== 'string') return after
    text = after
  }
  const after = applyStep(await filter.end(channel), text)
  return typeof after === 'string' ? { text: after, ended: 'whole' } : after
}

/**
 * Ways to chunk a text that reveal matches hidden at a chunk border: whole, every single split, chunks of one to five
 * characters.
 */
export function listCuts(text: string): string[][] {
  const single = Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => [
    text.slice(0, index + 1),
    text.slice(index + 1),
  ])
  const even = [1, 2, 3, 4, 5].map((size) => text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [])
  return [[text], ...single, ...even]
}
