import { join } from 'node:path'
import process from 'node:process'
import type { AIMessage, BaseMessage } from '@langchain/core/messages'
import { ChatPlano, type ChatPlanoFields } from '@planojs/langchain'
import { afterAll, describe, it } from 'vitest'
import { type ChatScene, MODELS, openChat } from './open-chat.ts'

// LangChain's suite for chat models is not published. Set LANGCHAIN_STANDARD_TESTS to `internal/standard-tests` of a
// langchainjs checkout to run it here, unmodified, against scripted providers of three APIs.
const folder = process.env['LANGCHAIN_STANDARD_TESTS']

interface Suite {
  constructorArgs: object
  runTests(name: string): void
}

type SuiteClass = new (fields: object) => Suite

/** The suite expects tools as the default for structured output. Our default is the API's native JSON Schema. */
class ChatPlanoByTools extends ChatPlano {
  override withStructuredOutput(schema: object, config: object = {}): never {
    return super.withStructuredOutput(schema, { method: 'functionCalling', ...config }) as never
  }
}

async function gather(model: ChatPlano, input: BaseMessage[] | string, stream: boolean): Promise<AIMessage> {
  if (!stream) return model.invoke(input)
  let whole: Awaited<ReturnType<ChatPlano['invoke']>> | undefined
  for await (const chunk of await model.stream(input)) whole = whole === undefined ? chunk : whole.concat(chunk)
  if (whole === undefined) throw new Error('the stream was empty')
  return whole
}

const TYPES = {
  text: true,
  image: ['base64', 'url', 'dataUrl'],
  // Chat completions do not support audio by URL.
  audio: ['base64', 'dataUrl'],
  file: ['dataUrl', 'url', 'text'],
}

if (folder === undefined) {
  it.skip('LangChain’s standard tests (skipped: LANGCHAIN_STANDARD_TESTS names no checkout)', () => undefined)
} else {
  const suites = (await import(join(folder, 'src/vitest.ts'))) as Record<string, SuiteClass>
  const { ChatModelUnitTests: Unit, ChatModelIntegrationTests: Integration } = suites
  for (const model of MODELS) {
    const scene: ChatScene = await openChat(model)
    const fields = (extra: object) => ({
      Cls: ChatPlanoByTools,
      chatModelHasToolCalling: true,
      chatModelHasStructuredOutput: true,
      supportsParallelToolCalls: true,
      constructorArgs: { plano: scene.plano, model } satisfies ChatPlanoFields,
      ...extra,
    })
    describe(model, () => {
      afterAll(() => scene.close())
      if (Unit) new Unit(fields({})).runTests('unit')
      if (!Integration) return
      class Suite extends Integration {
        supportedUsageMetadataDetails = { invoke: ['cache_read_input'], stream: ['cache_read_input'] }
        invokeWithCacheReadInput(stream: boolean): Promise<AIMessage> {
          return gather(scene.create(), 'Hello again', stream)
        }
      }
      // Only some providers accept audio.
      const audio = model.startsWith('anthropic/') ? [] : TYPES.audio
      new Suite(fields({ supportsStandardContentType: { ...TYPES, audio } })).runTests('integration')
    })
  }
}
