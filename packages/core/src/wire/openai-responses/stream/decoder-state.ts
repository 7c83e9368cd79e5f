import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'

export type BlockKind = 'text' | 'refusal' | 'reasoning' | 'tool-call'

export interface OpenBlock {
  block: number
  kind: BlockKind
  itemId: string
  /** Characters emitted so far. A `done` event delivers what the deltas left out. */
  sent: number
}

export interface DecoderState {
  context: WireContext
  phase: 'idle' | 'open' | 'ended'
  /** Number of blocks started so far. */
  begun: number
  /** Open blocks, by item and position in the item. */
  open: ReadonlyMap<string, OpenBlock>
  /** Items that delivered content. */
  seen: ReadonlySet<string>
  callsTools: boolean
}

export interface DecodeStep {
  state: DecoderState & { open: Map<string, OpenBlock>; seen: Set<string> }
  parts: StreamPart[]
}

export function startDecoder(context: WireContext): DecoderState {
  return { context, phase: 'idle', begun: 0, open: new Map(), seen: new Set(), callsTools: false }
}

export function beginDecodeStep(state: DecoderState): DecodeStep {
  return { state: { ...state, open: new Map(state.open), seen: new Set(state.seen) }, parts: [] }
}
