// The conversation that every benchmark sends, about 1.5 kB, and the upstream's answer to it.
import { Buffer } from 'node:buffer'

const SYSTEM =
  'You are a helpful assistant for the billing department of a mid-sized company. Answer briefly, cite the invoice ' +
  'number when you can, and never reveal internal notes. '
const TOOL = {
  type: 'function',
  function: {
    name: 'get_invoice',
    description: 'Look an invoice up by its number',
    parameters: {
      type: 'object',
      properties: { number: { type: 'string', description: 'The invoice number' } },
      required: ['number'],
      additionalProperties: false,
    },
  },
}

/** Returns a chat-completions body. `events` and `delayMs` tell the upstream how to stream. */
export function chatBody({ stream = false, events = 100, delayMs = 0, model = 'gpt-4o-mini', user } = {}) {
  return {
    model,
    messages: [
      { role: 'system', content: SYSTEM.repeat(2) },
      { role: 'user', content: "Why was invoice INV-20391 higher than last month's?" },
      { role: 'assistant', content: 'It includes a pro-rated upgrade from the Team plan to the Business plan.' },
      { role: 'user', content: 'Thanks. When is the next invoice due, and does the discount still apply to it?' },
    ],
    temperature: 0.2,
    max_tokens: 512,
    ...(stream ? { stream: true } : {}),
    user: user ?? `n${events}d${delayMs}`,
    tools: [TOOL],
  }
}

/** The non-streaming answer, 1.3 kB. */
export const answerBytes = Buffer.from(
  JSON.stringify({
    id: 'chatcmpl-0123456789abcdefghijkl',
    object: 'chat.completion',
    created: 1760000000,
    model: 'gpt-4o-mini-2024-07-18',
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: 'The quick brown fox jumps over the lazy dog. '.repeat(15),
          refusal: null,
          annotations: [],
        },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: {
      prompt_tokens: 212,
      completion_tokens: 160,
      total_tokens: 372,
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
    },
    service_tier: 'default',
    system_fingerprint: 'fp_0123456789',
  }),
)

const EVENT =
  '{"id":"chatcmpl-0123456789abcdefghijkl","object":"chat.completion.chunk","created":1760000000,' +
  '"model":"gpt-4o-mini-2024-07-18","system_fingerprint":"fp_0123456789",'
const HEAD = `${EVENT}"choices":[{"index":0,"delta":`

/** The event with the usage of a stream, sent when the request asks for it. */
export const usageText = `data: ${EVENT}"choices":[],"usage":{"prompt_tokens":212,"completion_tokens":99,"total_tokens":311}}\n\n`

/** Returns one event of a stream, about 230 bytes. The last event finishes the choice. */
export function eventText(index, events) {
  const isLast = index === events - 1
  const delta = isLast ? '{}' : `{"content":" word${index}"}`
  return `data: ${HEAD}${delta},"logprobs":null,"finish_reason":${isLast ? '"stop"' : 'null'}}]}\n\n`
}

/** Returns the headers of a client. Only Portkey reads the two x-portkey headers. */
export function clientHeaders(upstreamUrl) {
  return {
    'content-type': 'application/json',
    authorization: 'Bearer sk-benchmark',
    'x-portkey-provider': 'openai',
    'x-portkey-custom-host': `${upstreamUrl}/v1`,
  }
}
