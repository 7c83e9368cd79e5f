/**
 * Measures precision, recall and speed of the signals.
 *
 *   node benchmarks/signals/measure-signals.ts [trajectories.jsonl …]
 *
 * Each line of a trajectories file is `{ messages, reward, task? }` with chat-completions messages and reward 1 for success.
 * Trajectories of one task resemble each other, so the standard error leaves out one task at a time (jackknife).
 * Without files, only the fixtures of the tests are measured.
 */
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { performance } from 'node:perf_hooks'
import type { ChatMessage } from '../../packages/core/src/contract/wire/message.ts'
import { analyzeSignals } from '../../packages/core/src/observe/signals/analyze-signals.ts'
import { createSignalAnalyzer } from '../../packages/core/src/observe/signals/create-signal-analyzer.ts'
import type { SignalInstance } from '../../packages/core/src/observe/signals/report/signal-report.ts'
import { LOOP_CASES } from '../../test/signals/loop-conversations.ts'
import {
  callWith,
  readBenignMessages,
  readForeignResults,
  readFurtherMessages,
  readNegativeMessages,
  readToldToolResults,
  readToldUnseenToolResults,
  readToolResults,
  readUnseenMessages,
  readUnseenMixedMessages,
  readUnseenToolResults,
  replyWith,
} from '../../test/signals/read-fixtures.ts'

interface Trajectory {
  messages: ChatMessage[]
  reward: number
  task?: string | number
}

/** A conversation by how badly it was scored. */
interface Scored {
  badness: number
  failed: boolean
  task: string
}

const isConcern = ({ type }: SignalInstance): boolean => !type.startsWith('interaction.satisfaction.')
const isFailure = ({ type }: SignalInstance): boolean => /^execution\.failure|^environment/.test(type)
const isLoop = ({ type }: SignalInstance): boolean => type.startsWith('execution.loops.')
const percent = (part: number, whole: number): string =>
  `${part}/${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`
const line = (label: string, value: string): void => console.log(`${label.padEnd(52)} ${value}`)

function measureFixtures(): void {
  const benign = readBenignMessages()
  const alarms = benign.filter((content) => analyzeSignals(replyWith(content)).signals.some(isConcern))
  line('benign user messages with a concern', percent(alarms.length, benign.length))
  const negative = readNegativeMessages()
  const found = negative.filter(({ type, content }) =>
    analyzeSignals(replyWith(content)).signals.some((signal) => signal.type === type),
  )
  line('messages with a known signal, found', percent(found.length, negative.length))
  const results = readToolResults()
  const failing = results.filter(({ failed }) => failed)
  const fails = (one: (typeof results)[number]): boolean => analyzeSignals(callWith(one)).signals.some(isFailure)
  line('failed tool results, found', percent(failing.filter(fails).length, failing.length))
  const fine = results.filter(({ failed }) => !failed)
  line('successful tool results, false alarms', percent(fine.filter(fails).length, fine.length))
  const reported = LOOP_CASES.filter(({ messages }) => analyzeSignals(messages).signals.some(isLoop))
  const loops = LOOP_CASES.filter((one) => one.loops)
  line('loops, precision', percent(reported.filter((one) => one.loops).length, reported.length))
  line('loops, recall', percent(loops.filter((one) => reported.includes(one)).length, loops.length))
}

/** Measures other languages, and messages that broke earlier rules. */
function measureFurther(): void {
  const concerned = ({ content }: { content: string }): boolean =>
    analyzeSignals(replyWith(content)).signals.some(isConcern)
  const messages = readFurtherMessages()
  const benign = messages.filter(({ types }) => types.length === 0)
  line('further benign messages with a concern', percent(benign.filter(concerned).length, benign.length))
  const negative = messages.filter(({ types }) => types.length > 0)
  line('further messages with a concern, found', percent(negative.filter(concerned).length, negative.length))
  const fails = (one: ReturnType<typeof readForeignResults>[number]): boolean =>
    analyzeSignals(callWith(one)).signals.some(isFailure)
  const failing = readForeignResults().filter(({ failed }) => failed)
  line('failed results in other languages, found', percent(failing.filter(fails).length, failing.length))
  const fine = readForeignResults().filter(({ failed }) => !failed)
  line('successful ones in other languages, false alarms', percent(fine.filter(fails).length, fine.length))
}

/** Measures tool results in plain words: those that the weights were learned from, and unseen ones. */
function measurePlainResults(): void {
  for (const [name, cases] of [
    ['plain-text', readToldToolResults()],
    ['unseen plain-text', readToldUnseenToolResults()],
  ] as const) {
    const alarmed = cases.filter((one) => analyzeSignals(callWith(one)).signals.some(isFailure))
    const failed = cases.filter((one) => one.failed).length
    const found = alarmed.filter((one) => one.failed).length
    line(`${name} failed tool results, found`, percent(found, failed))
    line(`${name} successful tool results, false alarms`, percent(alarmed.length - found, cases.length - failed))
  }
}

/** Measures adversarial cases that were not used for tuning. */
function measureUnseen(): void {
  const fails = (one: ReturnType<typeof readUnseenToolResults>[number]): boolean =>
    analyzeSignals(callWith(one)).signals.some(isFailure)
  const failing = readUnseenToolResults().filter(({ failed }) => failed)
  line('unseen failed tool results, found', percent(failing.filter(fails).length, failing.length))
  const fine = readUnseenToolResults().filter(({ failed }) => !failed)
  line('unseen successful tool results, false alarms', percent(fine.filter(fails).length, fine.length))
  const concerned = ({ content }: { content: string }): boolean =>
    analyzeSignals(replyWith(content)).signals.some(isConcern)
  const sets = { unseen: readUnseenMessages(), 'unseen mixed': readUnseenMixedMessages() }
  for (const [name, messages] of Object.entries(sets)) {
    const negative = messages.filter(({ type }) => /misalignment|disengagement/.test(type))
    line(`${name} messages with a concern, found`, percent(negative.filter(concerned).length, negative.length))
    const benign = messages.filter(({ type }) => !/misalignment|disengagement/.test(type))
    line(`${name} benign messages with a concern`, percent(benign.filter(concerned).length, benign.length))
  }
}

function measureTrajectories(path: string): void {
  const trajectories = readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as Trajectory)
  const reports = trajectories.map(({ messages }) => analyzeSignals(messages))
  const scored = reports.map(({ score }, at): Scored => {
    const { reward, task = at } = trajectories[at] as Trajectory
    return { badness: 100 - score, failed: reward === 0, task: String(task) }
  })
  const tasks = new Set(scored.map(({ task }) => task)).size
  const failed = scored.filter((one) => one.failed).length
  console.log(`\n${path.split('/').at(-1)}: ${scored.length} conversations about ${tasks} tasks, ${failed} failed`)
  const area = `${measureArea(scored).toFixed(3)} \u00b1 ${measureError(scored).toFixed(3)}`
  line('AUROC of 100 - score for failed conversations', area)
  const qualities = Map.groupBy(reports, ({ quality }) => quality)
  line('qualities', [...qualities].map(([quality, of]) => `${quality} ${of.length}`).join(', '))
  const types = Map.groupBy(
    reports.flatMap(({ signals }) => signals),
    ({ type }) => type,
  )
  for (const [type, of] of [...types].sort(([left], [right]) => (left < right ? -1 : 1))) line(type, `${of.length}`)
}

/** The chance that a failed conversation scores worse than a successful one; ties count half. */
function measureArea(scored: readonly Scored[]): number {
  const worse = scored.filter(({ failed }) => failed)
  const better = scored.filter(({ failed }) => !failed)
  let wins = 0
  for (const { badness } of worse)
    for (const other of better) wins += badness > other.badness ? 1 : badness === other.badness ? 0.5 : 0
  return wins / Math.max(1, worse.length * better.length)
}

/** The standard error of the area, by leaving out one task at a time. */
function measureError(scored: readonly Scored[]): number {
  const tasks = [...new Set(scored.map(({ task }) => task))]
  const areas = tasks.map((left) => measureArea(scored.filter(({ task }) => task !== left)))
  const mean = areas.reduce((sum, area) => sum + area, 0) / tasks.length
  const squares = areas.reduce((sum, area) => sum + (area - mean) ** 2, 0)
  return Math.sqrt((squares * (tasks.length - 1)) / tasks.length)
}

/** Returns the median and the 99th percentile of a repeated task, in µs. */
function time(repeat: number, run: () => void): string {
  for (let at = 0; at < repeat / 4; at += 1) run()
  const taken: number[] = []
  for (let at = 0; at < repeat; at += 1) {
    const start = performance.now()
    run()
    taken.push((performance.now() - start) * 1000)
  }
  taken.sort((left, right) => left - right)
  return `${taken[repeat >> 1]?.toFixed(1)} µs median, ${taken[Math.floor(repeat * 0.99)]?.toFixed(1)} µs p99`
}

/** Creates a conversation with messages of typical length: user 100 characters, assistant 310, tool results 640. */
function createConversation(length: number): ChatMessage[] {
  const say = (at: number, size: number): string =>
    `Part ${at} of the trip needs another look because of the connecting train, `.repeat(10).slice(0, size)
  return Array.from({ length }, (_, at): ChatMessage => {
    if (at % 4 === 0) return { role: 'user', content: `${at}: ${say(at, 100)}` }
    if (at % 4 === 3) return { role: 'assistant', content: `${at}: ${say(at, 310)}` }
    if (at % 4 === 2)
      return { role: 'tool', tool_call_id: 'c', content: JSON.stringify({ at, text: say(at, 600), error: null }) }
    const call = { id: 'c', type: 'function', function: { name: 'look_up', arguments: JSON.stringify({ at }) } }
    return { role: 'assistant', content: null, tool_calls: [call] }
  })
}

function measureSpeed(): void {
  console.log(`\n${cpus()[0]?.model}, Node ${process.version}`)
  const conversation = createConversation(26)
  line(
    '26 messages, cold',
    time(2000, () => analyzeSignals(conversation)),
  )
  for (const length of [26, 1000, 10_000]) {
    const analyzer = createSignalAnalyzer()
    const long = createConversation(length)
    analyzer.append(long)
    const next = createConversation(4).filter(({ role }) => role !== 'tool')
    let at = 0
    line(
      `one more message after ${length}, append`,
      time(1000, () => void analyzer.append([next[at++ % 2] as ChatMessage])),
    )
    const resent = createSignalAnalyzer()
    const resend = (): void => {
      long.push(next[0] as ChatMessage)
      resent.update(long)
    }
    line('the same, whole conversation resent, update', time(100, resend))
  }
  const large = 'This was not what I wanted, and here is why: the "error" above. '.repeat(1600).slice(0, 100_000)
  for (const role of ['user', 'assistant', 'tool'] as const)
    line(
      `one ${role} message of 100,000 characters`,
      time(200, () => analyzeSignals([{ role, content: large }])),
    )
  const json = JSON.stringify({ rows: Array.from({ length: 2000 }, (_, at) => ({ at, text: 'no error in this row' })) })
  line(
    `one JSON result of ${json.length} characters`,
    time(200, () => analyzeSignals([{ role: 'tool', content: json }])),
  )
}

measureFixtures()
measureUnseen()
measureFurther()
measurePlainResults()
for (const path of process.argv.slice(2)) measureTrajectories(path)
measureSpeed()
