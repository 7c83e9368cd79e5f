import type { RuleConfig } from '../../config/schema/model.ts'
import type { DecideInput } from '../stages/stage.ts'
import { estimateTokens, hasImages, hasTools, lastUserText } from './measure-request.ts'

/** A regular expression that takes linear time. */
export type LinearPattern = (text: string) => boolean

/** Functions that some conditions need. Loaded only for rules that use them. */
export interface ConditionReaders {
  compilePattern(source: string): LinearPattern
  /** The ISO 639-1 code of a text; undefined if it cannot be detected. */
  detectLanguage(text: string): string | undefined
}

export interface CompiledRule {
  config: RuleConfig
  matches(input: DecideInput): boolean
}

type Condition = (input: DecideInput) => boolean
type Declared = Exclude<RuleConfig['when'], (...args: never[]) => unknown>

/** Number of characters of the last user message that patterns and language detection use. */
const MAX_TEXT_CHARS = 20_000

/** Compiles a rule. All conditions that are present must hold. */
export function compileRule(config: RuleConfig, readers: ConditionReaders): CompiledRule {
  const { when } = config
  if (typeof when === 'function')
    return {
      config,
      matches: (input) =>
        when({
          messages: input.messages,
          header: input.header,
          ...givenModel(input),
        }),
    }
  const conditions = listConditions(when, readers)
  return { config, matches: (input) => conditions.every((holds) => holds(input)) }
}

/** Also the name that does not decide by itself: a route may override it, and agents answer under any name. */
function modelOf({ model, named }: DecideInput): string | undefined {
  return model ?? named
}

function givenModel(input: DecideInput): { model?: string } {
  const model = modelOf(input)
  return model === undefined ? {} : { model }
}

function listConditions(when: Declared, { compilePattern, detectLanguage }: ConditionReaders): Condition[] {
  const conditions: Condition[] = []
  const { has_tools: tools, has_images: images, min_tokens: min, max_tokens: max } = when
  if (when.model !== undefined) conditions.push(oneOf(when.model, modelOf))
  if (when.language !== undefined)
    conditions.push(
      oneOf(when.language, (input) => detectLanguage(lastUserText(input.messages).slice(0, MAX_TEXT_CHARS))),
    )
  if (when.headers) conditions.push(allEqual(when.headers, (input, name) => input.header(name.toLowerCase())))
  if (when.metadata) conditions.push(allEqual(when.metadata, readMetadata))
  if (when.tags)
    conditions.push(allEqual(when.tags, (input, name) => ownValue({ ...input.context.tags, ...input.tags }, name)))
  if (tools !== undefined) conditions.push((input) => hasTools(input.body) === tools)
  if (images !== undefined) conditions.push((input) => hasImages(input.messages) === images)
  if (min !== undefined) conditions.push((input) => estimateTokens(input.messages) >= min)
  if (max !== undefined) conditions.push((input) => estimateTokens(input.messages) <= max)
  if (when.matches !== undefined) {
    const test = compilePattern(when.matches)
    conditions.push((input) => test(lastUserText(input.messages).slice(0, MAX_TEXT_CHARS)))
  }
  return conditions
}

function oneOf(wanted: string | readonly string[], read: (input: DecideInput) => string | undefined): Condition {
  const values = new Set(typeof wanted === 'string' ? [wanted] : wanted)
  return (input) => {
    const value = read(input)
    return value !== undefined && values.has(value)
  }
}

/** `*` matches any value that is present. */
function allEqual(
  wanted: Readonly<Record<string, string>>,
  read: (input: DecideInput, name: string) => string | undefined,
): Condition {
  const pairs = Object.entries(wanted)
  return (input) =>
    pairs.every(([name, value]) => {
      const found = read(input, name)
      return found !== undefined && (value === '*' || found === value)
    })
}

function readMetadata(input: DecideInput, name: string): string | undefined {
  const { metadata } = input.body
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return undefined
  const value = ownValue(metadata, name)
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value)
}

function ownValue<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
