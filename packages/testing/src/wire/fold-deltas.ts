import type { Delta } from './content-reply.ts'

/** A complete piece of an answer. */
export type Block =
  | { kind: 'reasoning'; text: string; signature?: string; redacted?: string }
  | { kind: 'text'; text: string }
  | { kind: 'refusal'; text: string }
  | { kind: 'tool'; id: string; name: string; text: string; custom: boolean; signature?: string }

function startBlock(delta: Delta): Block {
  if (delta.kind !== 'tool') return { ...delta }
  const { call: _call, open: _open, ...block } = delta
  return block
}

function belongsTo(delta: Delta, block: Block): boolean {
  if (delta.kind === 'tool') return !delta.open && block.kind === 'tool' && block.id === delta.id
  if (delta.kind === 'reasoning' && block.kind === 'reasoning') {
    return delta.redacted === undefined && block.redacted === undefined
  }
  return delta.kind === block.kind
}

/** Adds a piece to the blocks in place. A piece of another kind or call starts a new block. */
export function appendDelta(blocks: Block[], delta: Delta): void {
  const last = blocks.at(-1)
  if (last === undefined || !belongsTo(delta, last)) {
    blocks.push(startBlock(delta))
    return
  }
  last.text += delta.text
  if (delta.kind === 'reasoning' && last.kind === 'reasoning' && delta.signature !== undefined) {
    last.signature = delta.signature
  }
}

/** Joins pieces into the blocks of a complete answer. */
export function foldDeltas(deltas: Iterable<Delta>): Block[] {
  const blocks: Block[] = []
  for (const delta of deltas) appendDelta(blocks, delta)
  return blocks
}

/** The joined text of all blocks of one kind; undefined when there are none. */
export function textOf(blocks: readonly Block[], kind: Block['kind']): string | undefined {
  const found = blocks.filter((block) => block.kind === kind)
  return found.length === 0 ? undefined : found.map((block) => block.text).join('')
}
