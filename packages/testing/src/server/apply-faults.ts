import type { Clock } from '../clock/real-clock.ts'
import type { Fault, FaultKind } from '../fault/fault.ts'
import { isJsonObject, type JsonObject } from '../json.ts'
import type { WireAnswer, WireFrame } from '../wire/wire-answer.ts'
import type { AnswerPlan } from './answer-plan.ts'
import { wait } from './wait.ts'

type FaultOf<Kind extends FaultKind> = Extract<Fault, { kind: Kind }>

/** The first fault of a kind. */
export function findFault<Kind extends FaultKind>(faults: readonly Fault[], kind: Kind): FaultOf<Kind> | undefined {
  return faults.find((fault): fault is FaultOf<Kind> => fault.kind === kind)
}

const PAGE = '<!doctype html><html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>'

const bare = (status: number, headers: Record<string, string>, body?: string): WireAnswer => ({
  status,
  headers,
  framing: 'raw',
  frames: body === undefined ? [] : [{ data: body }],
})

/** Applies the faults that replace the answer or its head. */
export function replaceAnswer(plan: AnswerPlan): WireAnswer {
  let { answer } = plan
  for (const fault of plan.faults) {
    if (fault.kind === 'status') answer = plan.writeError(fault.status, fault.headers ?? {})
    if (fault.kind === 'redirect') answer = bare(fault.status, { location: fault.url })
    if (fault.kind === 'html') answer = bare(fault.status, { 'content-type': 'text/html; charset=utf-8' }, PAGE)
    if (fault.kind === 'no-content') answer = bare(204, {})
    if (fault.kind === 'empty') answer = { ...answer, framing: 'raw', frames: [] }
    if (fault.kind === 'content-type')
      answer = { ...answer, headers: { ...answer.headers, 'content-type': fault.type } }
  }
  return answer
}

function cutJson(frame: WireFrame): WireFrame {
  if (frame.data instanceof Uint8Array) return frame
  const text = typeof frame.data === 'string' ? frame.data : JSON.stringify(frame.data)
  return { ...frame, data: text.startsWith('{') ? text.slice(0, Math.max(1, text.length >> 1)) : '{"cut' }
}

function padJson(frame: WireFrame, bytes: number): WireFrame {
  const data: JsonObject = isJsonObject(frame.data) ? frame.data : {}
  const missing = bytes - Buffer.byteLength(JSON.stringify({ ...data, padding: '' }))
  return { ...frame, data: { ...data, padding: 'x'.repeat(Math.max(0, missing)) } }
}

/** Waits until the caller disconnects. */
function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** Applies the faults between frames. The only frame of a complete answer has every number. */
export async function* breakFrames(
  plan: AnswerPlan,
  answer: WireAnswer,
  time: { clock: Clock; signal: AbortSignal },
): AsyncGenerator<WireFrame> {
  const { faults } = plan
  const whole = answer.framing === 'json' || answer.framing === 'raw'
  const atFrame = (frame: number, number: number) => whole || frame === number
  let number = 0
  for await (const original of answer.frames) {
    number += 1
    let frame = original
    for (const fault of faults) {
      if (fault.kind === 'stall' && atFrame(fault.frame, number)) await wait(fault.delayMs, time)
      if (fault.kind === 'close' && atFrame(fault.frame, number)) {
        if (whole) yield cutJson(frame)
        return
      }
      if (fault.kind === 'error-frame' && atFrame(fault.frame, number)) return yield plan.writeErrorFrame(fault.status)
      if (fault.kind === 'malformed' && atFrame(fault.frame, number)) frame = cutJson(frame)
      if (fault.kind === 'big-frame' && atFrame(fault.frame, number)) frame = padJson(frame, fault.bytes)
      if (fault.kind === 'never-ends' && (frame.mark !== undefined || whole)) {
        if (whole) yield cutJson(frame)
        return await untilAborted(time.signal)
      }
    }
    yield frame
    if (frame.mark === 'finish' && findFault(faults, 'duplicate-finish') !== undefined) yield frame
  }
  if (findFault(faults, 'never-ends') !== undefined) await untilAborted(time.signal)
}
