import Anthropic from '@anthropic-ai/sdk'
import { defineFilter, type PlanoConfigInput } from '@planojs/core'
import OpenAI from 'openai'
import { describe, expect, it } from 'vitest'
import { type FilterStage, openStage, sentTo } from './filter-stage.ts'

/** An answer as parsed by an official client. */
interface Made {
  text: string
  refusal: string
  /** Arguments of the tool calls, parsed as the application would. */
  calls: unknown[]
  finish: string
}

interface Client {
  api: 'chat' | 'messages' | 'responses'
  ask(stage: FilterStage, text: string, stream: boolean): Promise<Made>
}

/** Parses arguments as an application would. Returns the text when they are not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const parameters = { type: 'object', properties: { to: { type: 'string' } } }
const PARTS = { baseURL: 'http://host/v1', apiKey: 'k', maxRetries: 0 }

const chat: Client = {
  api: 'chat',
  async ask({ plano }, content, stream) {
    const { completions } = new OpenAI({ ...PARTS, fetch: plano.fetch }).chat
    const body = {
      model: 'custom/any',
      messages: [{ role: 'user' as const, content }],
      tools: [{ type: 'function' as const, function: { name: 'send', parameters } }],
    }
    const made = stream ? await completions.stream(body).finalChatCompletion() : await completions.create(body)
    const [choice] = made.choices
    expect(made.object).toBe('chat.completion')
    return {
      text: choice?.message.content ?? '',
      refusal: choice?.message.refusal ?? '',
      calls: (choice?.message.tool_calls ?? []).map((call) =>
        call.type === 'function' ? parse(call.function.arguments) : undefined,
      ),
      finish: choice?.finish_reason ?? '',
    }
  },
}

const responses: Client = {
  api: 'responses',
  async ask({ plano }, input, stream) {
    const client = new OpenAI({ ...PARTS, fetch: plano.fetch }).responses
    const body = {
      model: 'custom/any',
      input,
      tools: [{ type: 'function' as const, name: 'send', parameters, strict: false }],
    }
    const made = stream ? await client.stream(body).finalResponse() : await client.create(body)
    expect(made.object).toBe('response')
    const parts = made.output.flatMap((item) => (item.type === 'message' ? item.content : []))
    return {
      text: parts.map((part) => (part.type === 'output_text' ? part.text : '')).join(''),
      refusal: parts.map((part) => (part.type === 'refusal' ? part.refusal : '')).join(''),
      calls: made.output.flatMap((item) => (item.type === 'function_call' ? [parse(item.arguments)] : [])),
      finish: made.incomplete_details?.reason ?? made.status ?? '',
    }
  },
}

const messages: Client = {
  api: 'messages',
  async ask({ plano }, content, stream) {
    const client = new Anthropic({ ...PARTS, baseURL: 'http://host', fetch: plano.fetch }).messages
    const body = {
      model: 'custom/any',
      max_tokens: 500,
      messages: [{ role: 'user' as const, content }],
      tools: [{ name: 'send', input_schema: parameters as Anthropic.Tool.InputSchema }],
    }
    const made = stream ? await client.stream(body).finalMessage() : await client.create(body)
    expect(made.type).toBe('message')
    const text = made.content.map((block) => (block.type === 'text' ? block.text : '')).join('')
    const isRefusal = made.stop_reason === 'refusal'
    return {
      text,
      // The API has no refusal block: a refusal is text with its own stop reason.
      refusal: isRefusal ? text : '',
      calls: made.content.flatMap((block) => (block.type === 'tool_use' ? [block.input] : [])),
      finish: made.stop_reason ?? '',
    }
  },
}

const FINISH = {
  chat: { stop: 'stop', calls: 'tool_calls', refusal: 'stop', filtered: 'content_filter' },
  messages: { stop: 'end_turn', calls: 'tool_use', refusal: 'refusal', filtered: 'refusal' },
  responses: { stop: 'completed', calls: 'completed', refusal: 'completed', filtered: 'content_filter' },
}

const chain = (filters: PlanoConfigInput['filters'], inputs: string[], outputs: string[]): PlanoConfigInput => ({
  ...(filters === undefined ? {} : { filters }),
  listeners: [{ type: 'model', name: 'models', input_filters: inputs, output_filters: outputs }],
})

const finding = (ending: { replacement: string } | { cut: string } | { refuse: string }) =>
  defineFilter({
    holdBack: 6,
    find(text, from) {
      const start = text.indexOf('MARKER', from)
      return start < 0 ? undefined : { start, end: start + 6, ...ending }
    },
  })

describe.each([chat, messages, responses])('the official client of the $api API', (client) => {
  const finish = FINISH[client.api]

  describe.each([false, true])('streaming: %s', (stream) => {
    it.each(['chat', 'messages', 'responses'] as const)(
      'receives its personal data restored in text and tool arguments, over a %s upstream',
      async (upstream) => {
        for (const chunks of [1, 4]) {
          const stage = await openStage(
            chain([{ id: 'pii', use: 'pii_mask' }], ['pii'], ['pii']),
            {
              script: {
                text: 'I wrote to [EMAIL_1] today.',
                toolCalls: [{ name: 'send', arguments: { to: '[EMAIL_1]', card: '[CARD_1]' } }],
                chunks,
              },
            },
            upstream,
          )
          const made = await client.ask(stage, 'mail ada@example.com about 4111 1111 1111 1111', stream)
          expect(made).toEqual({
            text: 'I wrote to ada@example.com today.',
            refusal: '',
            calls: [{ to: 'ada@example.com', card: '4111 1111 1111 1111' }],
            finish: finish.calls,
          })
          expect(sentTo(stage.provider)).toContain('[EMAIL_1] about [CARD_1]')
        }
      },
    )

    it('receives a replaced text', async () => {
      const stage = await openStage(chain([{ id: 'out', run: finding({ replacement: '***' }) }], [], ['out']), {
        script: { text: 'a MARKER and a MARKER', chunks: 2 },
      })
      const made = await client.ask(stage, 'hi', stream)
      expect(made).toEqual({ text: 'a *** and a ***', refusal: '', calls: [], finish: finish.stop })
    })

    it('receives a truncated answer with its final text', async () => {
      const stage = await openStage(chain([{ id: 'out', run: finding({ cut: '(ended)' }) }], [], ['out']), {
        script: { text: 'fine MARKER not fine', toolCalls: [{ name: 'send', arguments: { to: 'x' } }], chunks: 2 },
      })
      const made = await client.ask(stage, 'hi', stream)
      expect(made).toEqual({ text: 'fine (ended)', refusal: '', calls: [], finish: finish.stop })
    })

    it('receives a refusal', async () => {
      const stage = await openStage(chain([{ id: 'out', run: finding({ refuse: 'I will not say.' }) }], [], ['out']), {
        script: { text: 'MARKER', chunks: 2 },
      })
      const made = await client.ask(stage, 'hi', stream)
      expect(made.refusal).toBe('I will not say.')
      expect(made.calls).toEqual([])
      expect(made.finish).toBe(finish.refusal)
    })

    it('receives a filter’s answer instead of the upstream’s', async () => {
      const answers = { id: 'in', run: () => ({ action: 'answer' as const, text: 'We open at 8.' }) }
      const stage = await openStage(chain([answers], ['in'], []))
      const made = await client.ask(stage, 'hi', stream)
      expect(made).toEqual({ text: 'We open at 8.', refusal: '', calls: [], finish: finish.stop })
    })

    it('receives its own kind of error with status and message of a rejection', async () => {
      const rejects = { id: 'in', run: () => ({ action: 'reject' as const, status: 422, message: 'Not like this.' }) }
      const stage = await openStage(chain([rejects], ['in'], []))
      const failure = await client.ask(stage, 'hi', stream).catch((error: unknown) => error)
      const kind = client.api === 'messages' ? Anthropic.APIError : OpenAI.APIError
      expect(failure).toBeInstanceOf(kind)
      expect(failure).toMatchObject({ status: 422 })
      expect(String(failure)).toContain('Not like this.')
    })

    it('receives an error when a fail-closed filter fails', async () => {
      const dying = {
        id: 'out',
        run: defineFilter({
          stream: () => ({
            push() {
              throw new Error('dead')
            },
            end: () => ({ text: '' }),
          }),
        }),
      }
      const stage = await openStage(chain([dying], [], ['out']), { script: { text: 'never seen', chunks: 2 } })
      await expect(client.ask(stage, 'hi', stream)).rejects.toThrow(/"out\\?" failed|failed/)
    })
  })
})

it('does not see a truncated tool call as executable', async () => {
  for (const client of [chat, messages, responses]) {
    for (const stream of [false, true]) {
      const stage = await openStage(chain([{ id: 'out', run: finding({ cut: '(withheld)' }) }], [], ['out']), {
        script: { toolCalls: [{ name: 'send', arguments: { to: 'a MARKER b' } }], chunks: 2 },
      })
      const made = await client.ask(stage, 'hi', stream)
      expect([client.api, stream, made.finish]).toEqual([client.api, stream, FINISH[client.api].filtered])
      expect(made.text).toBe('(withheld)')
      expect(JSON.stringify(made.calls)).not.toContain('MARKER')
    }
  }
})
