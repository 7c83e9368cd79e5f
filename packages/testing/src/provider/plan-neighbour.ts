import { type JsonObject, objectsOf } from '../json.ts'
import type { AnswerPlan } from '../server/answer-plan.ts'
import type { WireAnswer } from '../wire/wire-answer.ts'
import { wrapAnswer } from './plan-reply.ts'
import type { ScriptedRequest } from './scripted-reply.ts'

const DIMENSIONS = 8

/** A unit vector that depends only on the text. */
function embedText(text: string): number[] {
  const sums = new Array<number>(DIMENSIONS).fill(0)
  for (let index = 0; index < text.length; index += 1) {
    const slot = (text.charCodeAt(index) * 31 + index) % DIMENSIONS
    sums[slot] = (sums[slot] ?? 0) + (text.charCodeAt(index) % 17) - 8
  }
  const length = Math.hypot(...sums) || 1
  return sums.map((value) => value / length)
}

function writeEmbeddings({ body, model }: ScriptedRequest): JsonObject {
  const inputs = Array.isArray(body['input']) ? body['input'] : [body['input'] ?? '']
  const tokens = Math.ceil(JSON.stringify(inputs).length / 4)
  const base64 = body['encoding_format'] === 'base64'
  const data = inputs.map((input, index) => {
    const vector = embedText(typeof input === 'string' ? input : JSON.stringify(input))
    const embedding = base64 ? Buffer.from(new Float32Array(vector).buffer).toString('base64') : vector
    return { object: 'embedding', index, embedding }
  })
  return { object: 'list', data, model, usage: { prompt_tokens: tokens, total_tokens: tokens } }
}

function writeModels(models: readonly string[]): JsonObject {
  const data = models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'scripted' }))
  return { object: 'list', data }
}

function writeBody(request: ScriptedRequest, models: readonly string[]): JsonObject {
  if (request.endpoint === 'embeddings') return writeEmbeddings(request)
  if (request.endpoint === 'models') return writeModels(models)
  if (request.endpoint === 'gemini-count') {
    const { generateContentRequest: whole = request.body } = request.body
    return { totalTokens: Math.ceil(JSON.stringify(whole).length / 4) }
  }
  const texts = objectsOf(request.body['messages']).map((message) => JSON.stringify(message['content']))
  return { input_tokens: Math.ceil(texts.join('').length / 4) }
}

/** Answers embeddings, token counting and the model list, which need no script. */
export function planNeighbour(request: ScriptedRequest, models: readonly string[]): AnswerPlan {
  const frames = [{ data: writeBody(request, models) }]
  const answer: WireAnswer = { status: 200, headers: { 'content-type': 'application/json' }, framing: 'json', frames }
  return wrapAnswer(
    answer,
    {},
    request.endpoint === 'count-tokens' ? 'messages' : request.endpoint === 'gemini-count' ? 'gemini' : 'chat',
  )
}
