import { analyzeSignals, type SignalInstance } from '@planojs/core'
import { describe, expect, it } from 'vitest'
import { LOOP_CASES } from './loop-conversations.ts'
import {
  callWith,
  readAdversarialMessages,
  readAdversarialSignals,
  readAdversarialToolResults,
  readBenignMessages,
  readFurtherToolResults,
  readNegativeMessages,
  readServiceToolResults,
  readToldToolResults,
  readToldUnseenToolResults,
  readToolResults,
  readUnseenMessages,
  readUnseenMixedMessages,
  readUnseenToolResults,
  replyWith,
} from './read-fixtures.ts'

const isConcern = ({ type }: SignalInstance): boolean => !type.startsWith('interaction.satisfaction.')
const isFailure = ({ type }: SignalInstance): boolean => /^execution\.failure|^environment/.test(type)
const isLoop = ({ type }: SignalInstance): boolean => type.startsWith('execution.loops.')

describe('user messages', () => {
  it('that are harmless raise a concern in at most two of a hundred', () => {
    const messages = readBenignMessages()
    const alarmed = messages.filter((content) => analyzeSignals(replyWith(content)).signals.some(isConcern))
    expect(messages.length).toBeGreaterThan(500)
    expect(alarmed.length / messages.length, alarmed.join(' | ')).toBeLessThanOrEqual(0.02)
  })

  it('that are not harmless have the expected signal in nine of ten', () => {
    const messages = readNegativeMessages()
    const missed = messages.filter(({ type, content }) => {
      const { signals } = analyzeSignals(replyWith(content))
      return !signals.some((signal) => signal.type === type && signal.messageIndex === 2)
    })
    expect(missed.length / messages.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.1)
  })
})

describe('messages with words of complaint', () => {
  it('that do not complain raise a concern in at most two of a hundred', () => {
    const messages = readAdversarialMessages()
    const alarmed = messages.filter((content) => analyzeSignals(replyWith(content)).signals.some(isConcern))
    expect(messages.length).toBeGreaterThan(600)
    expect(alarmed.length / messages.length, alarmed.join(' | ')).toBeLessThanOrEqual(0.02)
  })

  it('that complain have their signal in nine of ten', () => {
    const messages = readAdversarialSignals()
    const missed = messages.filter(
      ({ type, content }) => !analyzeSignals(replyWith(content)).signals.some((signal) => signal.type === type),
    )
    expect(missed.length / messages.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.1)
  })
})

describe('tool results', () => {
  const cases = [...readToolResults(), ...readAdversarialToolResults()]
  const known = new Map(cases.map((one) => [one, analyzeSignals(callWith(one)).signals.filter(isFailure)]))
  const failuresOf = (one: (typeof cases)[number]) => known.get(one) ?? []

  it('of failed calls are detected in 95 of a hundred, once, at the result', () => {
    const failed = cases.filter((one) => one.failed)
    const missed = failed.filter((one) => failuresOf(one).length !== 1 || failuresOf(one)[0]?.messageIndex !== 2)
    expect(missed.length / failed.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05)
  })

  it('of successful calls raise no concern, whatever words they contain', () => {
    expect(cases.filter((one) => !one.failed && failuresOf(one).length > 0)).toEqual([])
  })

  it('get the correct leaf type', () => {
    const typed = cases.filter((one) => one.type !== undefined && failuresOf(one).length > 0)
    expect(typed.filter((one) => failuresOf(one)[0]?.type !== one.type)).toEqual([])
  })
})

/** Written before any tuning and never used for tuning, so the rates also hold for other data. */
describe('results of GraphQL, shells, MCP servers, web pages, drivers, clusters and payment services', () => {
  it('count as failed if the call failed, but not for errors, empty lists or warnings in their content', () => {
    const wrong = readFurtherToolResults().filter(
      (one) => analyzeSignals(callWith(one)).signals.some(isFailure) !== one.failed,
    )
    // Two refusals use words that are ordinary content elsewhere.
    expect(wrong.map(({ content }) => content)).toEqual([
      'That plan runs until March and stays as it is until then.',
      'Dana left the team in May.',
    ])
  })
})

describe('replies of well-known services and programs', () => {
  it('count as failed if the call failed, not if the data that was asked for is about failures', () => {
    const wrong = readServiceToolResults().filter(
      (one) => analyzeSignals(callWith(one)).signals.some(isFailure) !== one.failed,
    )
    // A note about the usual limits, a code of another service, a verdict and a redirection.
    expect(wrong.map(({ tool }) => tool)).toEqual(['alpha_vantage', 'alipay', 'verify_otp', 'redis'])
  })
})

describe('unseen difficult cases', () => {
  const results = readUnseenToolResults()
  const failuresOf = (one: (typeof results)[number]) => analyzeSignals(callWith(one)).signals.filter(isFailure)

  it('of failed calls are detected in seven of ten, with the correct leaf in six of ten of those', () => {
    const failed = results.filter((one) => one.failed)
    const found = failed.filter((one) => failuresOf(one).length === 1)
    expect(found.length / failed.length).toBeGreaterThan(0.7)
    const typed = found.filter((one) => one.type !== undefined)
    expect(typed.filter((one) => failuresOf(one)[0]?.type === one.type).length / typed.length).toBeGreaterThan(0.65)
  })

  it('of successful calls are misjudged in at most seven of a hundred', () => {
    const fine = results.filter((one) => !one.failed)
    expect(fine.filter((one) => failuresOf(one).length > 0).length / fine.length).toBeLessThanOrEqual(0.07)
  })

  it('of user messages raise a concern if there is one, and in at most one of a hundred otherwise', () => {
    const concerned = ({ content }: { content: string }) => analyzeSignals(replyWith(content)).signals.some(isConcern)
    const known = (type: string) => type !== 'none' && !type.startsWith('interaction.satisfaction.')
    const negative = readUnseenMessages().filter(({ type }) => known(type))
    expect(negative.filter(concerned).length / negative.length).toBeGreaterThan(0.65)
    const benign = readUnseenMessages().filter(({ type }) => !known(type))
    expect(benign.filter(concerned).length / benign.length).toBeLessThanOrEqual(0.01)
    const mixed = readUnseenMixedMessages()
    const troubled = mixed.filter(({ type }) => known(type))
    expect(troubled.filter(concerned).length / troubled.length).toBeGreaterThan(0.45)
    const harmless = mixed.filter(({ type }) => !known(type))
    expect(harmless.filter(concerned).length / harmless.length).toBeLessThanOrEqual(0.02)
  })
})

/** Non-technical prose: an action that a tool did or did not do, and news. Half of it was not seen in training. */
describe('results in prose', () => {
  const count = (cases: ReturnType<typeof readToldToolResults>): { found: number; alarms: number } => {
    const alarmed = cases.filter((one) => analyzeSignals(callWith(one)).signals.some(isFailure))
    const failed = cases.filter((one) => one.failed).length
    const found = alarmed.filter((one) => one.failed).length
    return { found: found / failed, alarms: (alarmed.length - found) / (cases.length - failed) }
  }

  it('are recognised as failures in eight of ten of the training set, with three false alarms of a hundred', () => {
    const { found, alarms } = count(readToldToolResults())
    expect(found).toBeGreaterThan(0.8)
    expect(alarms).toBeLessThanOrEqual(0.03)
  })

  it('are recognised as failures in six of ten of others, with seven false alarms of a hundred on difficult ones', () => {
    const cases = readToldUnseenToolResults()
    const { found, alarms } = count(cases)
    expect(found).toBeGreaterThan(0.6)
    expect(alarms).toBeLessThanOrEqual(0.07)
    const mistaken = cases.filter(({ failed }) => !failed).flatMap((one) => analyzeSignals(callWith(one)).signals)
    expect(Math.max(...mistaken.filter(isFailure).map(({ confidence }) => confidence))).toBeLessThan(0.6)
  })

  it('are judged by their subject: the same words are news from a reader and a failure from an actor', () => {
    const failed = (tool: string, content: string, given = {}) =>
      analyzeSignals(callWith({ tool, content, arguments: given })).signals.some(isFailure)
    expect(failed('assign_locker', 'Every locker on that floor already has a name on it.')).toBe(true)
    expect(failed('get_rules', 'Every locker on that floor already has a name on it.')).toBe(false)
    expect(failed('deny_request', 'Request 4 denied. The sender was told why.', { id: 4 })).toBe(false)
    expect(failed('create_request', 'Request denied.')).toBe(true)
  })
})

describe('loops', () => {
  it.each(LOOP_CASES)('$name: $loops', ({ messages, loops }) => {
    expect(analyzeSignals(messages).signals.some(isLoop)).toBe(loops)
  })
})
