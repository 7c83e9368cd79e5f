import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Clock } from '../clock/real-clock.ts'
import type { Fault } from '../fault/fault.ts'
import { encodeFrame } from '../wire/encode-frame.ts'
import type { WireAnswer, WireFrame } from '../wire/wire-answer.ts'
import type { AnswerPlan } from './answer-plan.ts'
import { breakFrames, findFault, replaceAnswer } from './apply-faults.ts'
import type { RecordedRequest } from './recorded-request.ts'
import { wait } from './wait.ts'

interface Sending {
  response: ServerResponse
  record: RecordedRequest
  clock: Clock
  signal: AbortSignal
  /** Resets the connection, as a scripted fault. */
  reset(): void
}

export function* cutBytes(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function writeBytes(bytes: Uint8Array, { response, record, signal }: Sending): Promise<void> {
  if (bytes.length === 0) return
  record.bytesWritten += bytes.length
  if (response.write(bytes)) return
  // After a disconnect there is no drain event; the abort ends the wait.
  await once(response, 'drain', { signal }).catch(() => undefined)
}

/** Writes one frame with the faults that affect bytes. Returns false when the connection was reset. */
async function writeFrame(bytes: Uint8Array, faults: readonly Fault[], sending: Sending): Promise<boolean> {
  const reset = findFault(faults, 'reset')
  const drip = findFault(faults, 'drip')
  const left = reset === undefined ? bytes.length : Math.max(0, reset.bytes - sending.record.bytesWritten)
  const sent = bytes.subarray(0, left)
  for (const piece of drip === undefined ? [sent] : cutBytes(sent, drip.bytes)) {
    await writeBytes(piece, sending)
    if (drip !== undefined) {
      if (drip.everyMs > 0) await wait(drip.everyMs, sending)
      else await new Promise(setImmediate)
    }
    if (sending.signal.aborted) return true
  }
  return reset === undefined || left > bytes.length
}

function sendHead(response: ServerResponse, answer: WireAnswer, faults: readonly Fault[]): void {
  const only: unknown = answer.framing === 'json' && Array.isArray(answer.frames) ? answer.frames[0] : undefined
  const whole = faults.length === 0 && only !== undefined
  const length = whole ? { 'content-length': String(encodeFrame(only as WireFrame, 'json').length) } : {}
  response.writeHead(answer.status, { ...answer.headers, ...length })
  if (answer.status !== 204) response.flushHeaders()
}

/**
 * Sends an answer with its faults. Resolves when everything is written, the caller has disconnected or a fault ended
 * the answer.
 */
export async function sendAnswer(plan: AnswerPlan, sending: Sending): Promise<void> {
  const { response, signal } = sending
  const { faults } = plan
  const firstByte = findFault(faults, 'first-byte')
  if (firstByte !== undefined) await wait(firstByte.delayMs, sending)
  if (signal.aborted) return
  if ((findFault(faults, 'refused') ?? findFault(faults, 'unreachable')) !== undefined) return sending.reset()
  const answer = replaceAnswer(plan)
  sendHead(response, answer, faults)
  for await (const frame of breakFrames(plan, answer, sending)) {
    if (signal.aborted) return
    const intact = await writeFrame(encodeFrame(frame, answer.framing), faults, sending)
    if (!intact) return sending.reset()
  }
  if (findFault(faults, 'reset') !== undefined) return sending.reset()
  if (!signal.aborted) response.end()
}
