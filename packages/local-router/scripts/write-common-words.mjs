// Generates the built-in router's table of word stems (core/src/decide/local/words/common-words.data.ts) from the
// vocabulary and the word vectors of the encoder, and from more-words.txt: frequent words of SCOWL (levels 10 and 20, and
// those of level 35 that 15 glosses of WordNet use), and words of computing, shopping and housekeeping that are newer
// than these lists. Takes minutes. Run after the build: node scripts/write-common-words.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createEncoder } from '../dist/index.js'

const DIMENSIONS = 48
/**
 * The vector of a single word differs from that of the same word in a request. Comparisons are with requests, so words
 * are encoded in phrases.
 */
const FRAMES = ['help me with *', 'i want to *', 'what is the *', 'my * is wrong']
const ROUNDS = 60
const WIDTH = 115
/**
 * Subtracted from every negative log probability, because most of the vocabulary's probability is on stop words and
 * word pieces.
 */
const OFFSET = 3
const core = new URL('../../core/', import.meta.url)
const target = fileURLToPath(new URL('src/decide/local/words/common-words.data.ts', core))
const { stemmer } = await import(createRequire(fileURLToPath(new URL('package.json', core))).resolve('stemmer'))
const { STOP_WORDS } = await import(new URL('src/decide/local/words/stop-words.data.ts', core))

/** Words that the vocabulary has only in pieces are about as rare as its rarest whole words. */
const RARE = 9

/** The most probable word of every stem, with its negative log probability, then the words of more-words.txt. */
function readStems() {
  const file = readFileSync(new URL('../weights/use-lite.q8.bin', import.meta.url))
  const { pieces, pieceScores } = JSON.parse(file.subarray(4, 4 + file.readUInt32LE(0)).toString())
  const stems = new Map()
  pieces.forEach((piece, id) => {
    const word = piece.slice(1).toLowerCase()
    if (!/^\u2581[a-z]{3,}$/i.test(piece) || STOP_WORDS.has(word)) return
    const stem = stemmer(word)
    if (!stems.has(stem)) stems.set(stem, { stem, word, rarity: -pieceScores[id] - OFFSET })
  })
  for (const word of readFileSync(new URL('more-words.txt', import.meta.url), 'utf8')
    .trim()
    .split(/\s+/)) {
    const stem = stemmer(word)
    if (!stems.has(stem)) stems.set(stem, { stem, word, rarity: RARE })
  }
  return [...stems.values()].sort((left, right) => (left.stem < right.stem ? -1 : 1))
}

const dot = (left, right) => left.reduce((sum, value, index) => sum + value * right[index], 0)
const scale = (vector, factor) => vector.map((value) => value * factor)
const unit = (vector) => scale(vector, 1 / Math.sqrt(dot(vector, vector)))

function center(vectors) {
  const mean = vectors[0].map((_, k) => vectors.reduce((sum, vector) => sum + vector[k], 0) / vectors.length)
  return vectors.map((vector) => vector.map((value, k) => value - mean[k]))
}

/** The first principal axes, by orthogonal iteration from a fixed start. */
function findAxes(vectors) {
  const size = vectors[0].length
  const covariance = Array.from({ length: size }, () => new Float64Array(size))
  for (const vector of vectors)
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++) covariance[row][column] += vector[row] * vector[column]
  let axes = Array.from({ length: DIMENSIONS }, (_, axis) =>
    Float64Array.from({ length: size }, (_, k) => Math.sin(1 + axis * size + k)),
  )
  for (let round = 0; round < ROUNDS; round++) {
    const next = []
    for (const axis of axes) {
      let moved = Float64Array.from(covariance, (row) => dot(row, axis))
      for (const earlier of next) {
        const shared = dot(moved, earlier)
        moved = moved.map((value, k) => value - shared * earlier[k])
      }
      next.push(unit(moved))
    }
    axes = next
  }
  return axes
}

/** Coordinates on the axes, with the spread of each axis moved halfway to the others', quantised to two bits. */
function quantize(vectors, axes) {
  const places = vectors.map((vector) => Float64Array.from(axes, (axis) => dot(vector, axis)))
  const spreads = axes.map((_, axis) =>
    Math.sqrt(places.reduce((sum, place) => sum + place[axis] ** 2, 0) / places.length),
  )
  const even = places.map((place) => unit(place.map((value, axis) => value / Math.sqrt(spreads[axis]))))
  const border = 1 / Math.sqrt(DIMENSIONS)
  return even.map((place) => {
    const bytes = Buffer.alloc(DIMENSIONS / 4)
    place.forEach((value, axis) => {
      const level = (value > 0 ? 2 : 0) + (Math.abs(value) > border === value > 0 ? 1 : 0)
      bytes[axis >> 2] |= level << (2 * (axis & 3))
    })
    return bytes
  })
}

function writeLines(text) {
  const lines = text.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? []
  return lines.map((line) => `  '${line}'`).join(' +\n')
}

function writeWords(words) {
  const lines = ['']
  for (const word of words) {
    if (lines.at(-1).length + word.length + 1 > WIDTH) lines.push('')
    lines[lines.length - 1] += `${word} `
  }
  const last = lines.length - 1
  return lines.map((line, index) => `  '${index === last ? line.trimEnd() : line}'`).join(' +\n')
}

const stems = readStems()
const encoder = createEncoder()
const framed = []
for (const frame of FRAMES) {
  const vectors = await encoder.embed(stems.map(({ word }) => frame.replace('*', word)))
  framed.push(center(vectors.map((vector) => Float64Array.from(vector))).map(unit))
}
const centered = stems.map((_, index) =>
  framed[0][index].map((_, k) => framed.reduce((sum, vectors) => sum + vectors[index][k], 0) / FRAMES.length),
)
const meanings = Buffer.concat(quantize(centered, findAxes(centered))).toString('base64')
const least = Math.floor(4 * Math.min(...stems.map(({ rarity }) => rarity))) / 4
const rarities = stems.map(({ rarity }) => String.fromCharCode(48 + Math.round(4 * (rarity - least)))).join('')

writeFileSync(
  target,
  `/**
 * ${stems.length} frequent English word stems that carry a topic, sorted, with rarities and vectors. Generated by
 * packages/local-router/scripts/write-common-words.mjs from the vocabulary and the word vectors of Universal Sentence
 * Encoder lite (Google, Apache-2.0; changed: averaged over phrases around the word, centred, projected on
 * ${DIMENSIONS} dimensions, axes partly equalised, quantised) and from words of SCOWL.
 */
export const STEMS =
${writeWords(stems.map(({ stem }) => stem))}

/** One character per stem: its negative log probability in steps of 0.25. "0" stands for LEAST_RARITY. */
export const RARITIES =
${writeLines(rarities)}

/** The rarity that the character "0" stands for. */
export const LEAST_RARITY = ${least}

/** Twelve bytes per stem in base64: ${DIMENSIONS} dimensions of two bits, lowest bits first. 0 to 3 stand for -3, -1, 1 and 3. */
export const MEANINGS =
${writeLines(meanings)}
`,
)
