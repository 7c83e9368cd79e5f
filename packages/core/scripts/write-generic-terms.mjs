#!/usr/bin/env node
// Writes what the built-in router knows of the requests that are for nobody before it reads any
// (src/decide/local/calibration/generic-terms.data.ts). Run it when those requests, the reading of words or the common words change; a test
// holds it to them.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const local = fileURLToPath(new URL('../src/decide/local', import.meta.url))
const { readGenericNearest, readGenericTerms, readGenericTopics } = await import(
  join(local, 'calibration/read-generic-terms.ts')
)
const terms = readGenericTerms()
const quote = (lines) => lines.map((line) => `  '${line}',`).join('\n')

writeFileSync(
  join(local, 'calibration/generic-terms.data.ts'),
  `/** The different terms of each of GENERIC_REQUESTS. Written by scripts/write-generic-terms.mjs. */
export const GENERIC_TERMS: readonly string[] = [
${quote(terms)}
]

/** What each of them is about: places of topics, each with its share. */
export const GENERIC_TOPICS: readonly string[] = [
${quote(readGenericTopics(terms))}
]

/** Of every third one the nearest others: their places, each with the cosine. */
export const GENERIC_NEAREST: readonly string[] = [
${quote(readGenericNearest(terms))}
]
`,
)
