import { type ParsedResult, parse } from 'chrono-node'
import { DateTime } from 'luxon'
import { isFollowUp, type Question } from './question.ts'

/** A point in time, and how precisely the text named it. */
export interface FoundDate {
  at: DateTime
  precision: 'time' | 'day' | 'month'
}

/**
 * Rejects what chrono wrongly reads as a date: "sun" as Sunday, "the day" as tomorrow, durations such as "for 10
 * hours".
 */
function isDate(result: ParsedResult, text: string): boolean {
  if (/^sun$/i.test(result.text) && !/\bon sun\b/i.test(text)) return false
  if (/^(?:the|a|an|this) (?:day|hour|minute|week|month|year|second)$/i.test(result.text)) return false
  if (/^(?:for|within)\b|^\d+(?:\.\d+)? (?:hours?|minutes?|seconds?)$/i.test(result.text)) return false
  return !/^(?:now|second)$/i.test(result.text)
}

function precisionOf({ start }: ParsedResult): FoundDate['precision'] {
  if (start.isCertain('hour')) return 'time'
  return start.isCertain('day') || start.isCertain('weekday') ? 'day' : 'month'
}

/**
 * Finds the first date in a text, in a time zone. A month without a day becomes the 15th, a day without a time noon.
 */
export function findDate(text: string, now: Date, timeZone: string): FoundDate | undefined {
  const here = DateTime.fromJSDate(now, { zone: timeZone })
  const results = parse(text, { instant: now, timezone: here.offset }, { forwardDate: true })
  const found = results.find((result) => isDate(result, text))
  if (!found) return undefined
  const { start } = found
  const precision = precisionOf(found)
  const named = { year: start.get('year') ?? here.year, month: start.get('month') ?? here.month }
  if (precision === 'month')
    return { at: DateTime.fromObject({ ...named, day: 15, hour: 12 }, { zone: timeZone }), precision }
  const time = precision === 'time' ? { hour: start.get('hour') ?? 12, minute: start.get('minute') ?? 0 } : { hour: 12 }
  return {
    at: DateTime.fromObject({ ...named, day: start.get('day') ?? here.day, ...time }, { zone: timeZone }),
    precision,
  }
}

/** Returns the date of a question: the one it names, else that of the question it follows up on, else today. */
export function dateOf(question: Question, timeZone: string): FoundDate {
  const earlier = isFollowUp(question.input) ? question.earlier : []
  for (const text of [question.task, question.input, ...earlier]) {
    const found = findDate(text, question.now, timeZone)
    if (found) return found
  }
  return { at: DateTime.fromJSDate(question.now, { zone: timeZone }), precision: 'day' }
}
