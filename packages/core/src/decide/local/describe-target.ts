import type { RouteTarget } from '../../contract/decide/router.ts'
import { readScope } from './read-scope.ts'

/** A target in the form that the scorers use. */
export interface TargetText {
  id: string
  /** The words of the id, without "agent" and similar suffixes. */
  name: string
  /** What the target does, without what it does not do. */
  description: string
  /** The sentences of the description and their clauses. */
  clauses: readonly string[]
  /** What the description says that the target does not do. */
  excludes: readonly string[]
  /** The examples, and the questions quoted in the description. */
  examples: readonly string[]
}

const EMPTY_NAME_WORD = /\b(?:agent|assistant|bot|service|handler|specialist|helper)s?\b/gi
const QUOTED = /["“]([^"”]{6,160})["”]/g
/**
 * Commas and the words for "and" and "or" in several languages. None of the words of other languages is an English
 * word.
 */
const CLAUSE_END =
  /,\s*(?:and\s+|or\s+)?|\s+(?:and|or|such as|including|und|oder|sowie|et|ou|y|oraz|lub|и|или|ve|veya|dan|atau|serta|và|hoặc|और|या|및)\s+|\s*[،؛]\s*|\s+(?=و\p{L}{4})/iu
const MAX_DESCRIPTION = 8_000
const MAX_EXAMPLE = 500
const MAX_CLAUSES = 64

/** Reads "weatherAgent_v2" as "weather v2". */
function readName(id: string): string {
  const spaced = id.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
  const name = spaced.replace(EMPTY_NAME_WORD, ' ').replace(/\s+/g, ' ').trim()
  return name === '' ? spaced.trim() : name
}

/** Questions quoted in a description, without placeholders. */
function readQuotedExamples(description: string): string[] {
  const examples: string[] = []
  for (const [, inside = ''] of description.matchAll(QUOTED)) {
    const example = inside
      .replace(/\[[^\]]*\]|\{[^}]*\}|<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (example.includes(' ')) examples.push(example)
  }
  return examples
}

/** Sentences and their clauses, without duplicates. */
function splitClauses(description: string): string[] {
  const clauses = new Set<string>()
  for (const piece of description.split(/(?<=[.!?;:؟।])\s+|(?<=[。！？；：])\s*|\n+/)) {
    const sentence = piece
      .replace(/^[\s*•-]+/, '')
      .replace(/[.;:。；：]+$/, '')
      .trim()
    if (sentence.length < 3) continue
    clauses.add(sentence)
    const parts = sentence.split(CLAUSE_END)
    if (parts.length > 1) for (const part of parts) if (part.trim().length > 2) clauses.add(part.trim())
  }
  return [...clauses].slice(0, MAX_CLAUSES)
}

/** Extracts name, description, clauses and examples from a target. */
export function describeTarget(target: RouteTarget): TargetText {
  const raw = (target.description ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?: ?\n)+ ?/g, '\n')
    .slice(0, MAX_DESCRIPTION)
  const { does: description, excludes } = readScope(raw)
  const given = (target.examples ?? [])
    .map((example) => example.trim().slice(0, MAX_EXAMPLE))
    .filter((example) => example !== '')
  return {
    id: target.id,
    name: readName(target.id),
    description,
    clauses: splitClauses(description),
    excludes,
    examples: [...new Set([...given, ...readQuotedExamples(raw)])],
  }
}
