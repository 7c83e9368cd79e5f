/**
 * Learns word weights for tool results and messages that no rule or phrase matches, and writes them into core.
 *
 *   node benchmarks/signals/weigh-words.ts [--check]
 *
 * With `--check` it writes nothing and fails if the weights in core are not the ones it learns.
 *
 * It learns from the fixtures of `test/signals`, except those named `unseen-…`, which are held out for measuring.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { SignalType } from '@planojs/core'
import { describeMessage } from '../../packages/core/src/observe/signals/classifier/describe-message.ts'
import { describeResult } from '../../packages/core/src/observe/signals/classifier/describe-result.ts'
import { writeGroups } from '../../packages/core/src/observe/signals/classifier/linear-classifier.ts'
import { readUtterance } from '../../packages/core/src/observe/signals/turns/read-utterance.ts'
import { readConversations } from '../../test/signals/read-conversations.ts'
import * as fixtures from '../../test/signals/read-fixtures.ts'
import { type Example, learnWeights } from './learn-weights.ts'

const CONCERNS: readonly SignalType[] = [
  'interaction.misalignment.correction',
  'interaction.misalignment.rephrase',
  'interaction.misalignment.clarification',
  'interaction.disengagement.escalation',
  'interaction.disengagement.quit',
  'interaction.disengagement.negative_stance',
]
const LEAVES: readonly SignalType[] = [
  'execution.failure.invalid_args',
  'execution.failure.bad_query',
  'execution.failure.tool_not_found',
  'execution.failure.auth_misuse',
  'execution.failure.state_error',
  'environment.exhaustion.api_error',
  'environment.exhaustion.timeout',
  'environment.exhaustion.rate_limit',
  'environment.exhaustion.network',
  'environment.exhaustion.malformed_response',
  'environment.exhaustion.context_overflow',
]
const NAMES: Readonly<Record<string, string>> = {
  result: 'short results',
  leaf: 'failed results',
  message: 'short user messages',
}

const toolCases = (): fixtures.ToolResultCase[] => [
  ...fixtures.readToolResults(),
  ...fixtures.readAdversarialToolResults(),
  ...fixtures.readWeighedToolResults(),
  ...fixtures.readToldToolResults(),
  ...fixtures.readServiceToolResults(),
]

function readLeaves(): Example[] {
  return toolCases().flatMap(({ type, content }) =>
    type === undefined
      ? []
      : [{ features: describeResult(content, { tool: '', given: [] }), label: LEAVES.indexOf(type) }],
  )
}

function readResults(): Example[] {
  const cases = toolCases()
  const texts = cases.filter(({ content }) => !/^\s*[{[<"]/.test(content))
  return texts.map(({ tool, arguments: given = {}, content, failed }) => ({
    features: describeResult(content, { tool, given: listValues(given) }),
    label: Number(failed),
  }))
}

/** Returns all values in the arguments, at any depth, as the detectors see them. */
function listValues(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(listValues)
  return value === undefined ? [] : [String(value)]
}

function readMessages(): Example[] {
  const calm = readConversations('benign-conversations.txt').flatMap(({ messages }) => messages)
  const benign = [
    ...fixtures.readBenignMessages(),
    ...fixtures.readAdversarialMessages(),
    ...calm.flatMap(({ role, content }) => (role === 'user' && typeof content === 'string' ? [content] : [])),
  ]
  const cases: fixtures.MessageCase[] = [
    ...benign.map((content): fixtures.MessageCase => ({ type: 'none', content })),
    ...fixtures.readNegativeMessages(),
    ...fixtures.readAdversarialSignals(),
    ...fixtures.readWeighedMessages(),
  ]
  return cases.map(({ type, content }) => ({
    features: describeMessage(readUtterance(content)),
    label: 1 + CONCERNS.indexOf(type as SignalType),
  }))
}

const CHECKS = process.argv.includes('--check')

function compare(file: URL, text: string): void {
  if (readFileSync(file, 'utf8') === text) return
  console.error(`${file.pathname} is not what the examples give. Run: node benchmarks/signals/weigh-words.ts`)
  process.exitCode = 1
}

interface Table {
  kind: string
  classes: readonly string[]
  /** Features that occur in fewer examples are left out. */
  atLeast: number
  /** Weights with a smaller absolute value are left out. */
  least: number
  epochs?: number
  sparsity?: number
}

/** One line, or as the formatter splits it one line for each. */
function writeClasses(classes: readonly string[]): string[] {
  const quoted = classes.map((of) => `'${of}'`)
  const line = `  classes: [${quoted.join(', ')}],`
  return line.length <= 120 ? [line] : ['  classes: [', ...quoted.map((of) => `    ${of},`), '  ],']
}

function writeTable({ kind, classes, least, ...learning }: Table, examples: readonly Example[]): void {
  const { weights } = learnWeights(examples, { ...learning, classes: classes.length })
  // Only differences between classes matter, so two classes need only one weight.
  const centred = new Map([...weights].map(([feature, of]) => [feature, of.map((weight) => weight - (of[0] ?? 0))]))
  const groups = writeGroups(classes.length === 2 ? centred : weights, least)
  const name = `${kind.toUpperCase()}_WEIGHTS`
  const text = [
    "import type { WordTable } from './linear-classifier.ts'",
    '',
    `/** Word weights of ${NAMES[kind]}. Trained by \`node benchmarks/signals/weigh-words.ts\`. Do not edit by hand. */`,
    `export const ${name}: WordTable = {`,
    ...writeClasses(classes),
    '  groups: [',
    ...groups.map((group) => `    '${group}',`),
    '  ],',
    '}',
    '',
  ].join('\n')
  const path = `../../packages/core/src/observe/signals/classifier/${kind}-weights.data.ts`
  const file = new URL(path, import.meta.url)
  if (CHECKS) compare(file, text)
  else writeFileSync(file, text)
  console.log(`${name}: ${examples.length} examples, ${text.length} characters, ${gzipSync(text).length} gzipped`)
}

writeTable(
  { kind: 'result', classes: ['fine', 'failed'], atLeast: 2, least: 0.4, epochs: 60, sparsity: 8e-3 },
  readResults(),
)
writeTable({ kind: 'leaf', classes: LEAVES, atLeast: 2, least: 0.65 }, readLeaves())
writeTable({ kind: 'message', classes: ['none', ...CONCERNS], atLeast: 2, least: 0.6, epochs: 120 }, readMessages())
