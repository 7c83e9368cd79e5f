import type { RuleConfig } from '../../config/schema/model.ts'
import type { RouteTarget } from '../../contract/decide/router.ts'
import type { Transport, TransportRequest, TransportResponse } from '../../contract/transport/transport.ts'
import { compileRule } from '../../decide/rules/compile-rule.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { FilterServices } from '../../filter/filter-services.ts'
import { decodeContent } from '../../upstream/answer/decode-content.ts'
import { askModel } from '../decide/ask-model.ts'
import { openConditionReaders } from '../decide/condition-readers.ts'
import { buildModelCandidates } from '../execute/build-candidates.ts'
import type { EngineServices } from '../open-engine-services.ts'

/** What filters may use from other modules. */
export async function assembleFilterServices(services: EngineServices): Promise<FilterServices> {
  const { config, platform, directory } = services
  const { clock } = platform
  const readers = await openConditionReaders(config.filters.map(({ when }) => when))
  const detector = config.filters.some(({ use }) => use === 'language')
    ? await import('../../decide/local/language/detect-language.ts')
    : undefined
  const topics = config.filters.some(({ use }) => use === 'topic')
    ? { encoder: await services.encoder(config), ...(await import('../../decide/local/prepare-local-router.ts')) }
    : undefined
  const parts = {
    clock,
    deadlineTimer: services.deadlineTimer,
    callUpstream: services.callUpstream,
    candidates: (target: Parameters<typeof buildModelCandidates>[0]) => buildModelCandidates(target, config),
    readText: services.readText,
    emit: services.hub.emit,
    observer: services.observer,
  }
  return {
    clock,
    transport: { send: (request) => sendDecoded(services.ownTransport, request) },
    detectLanguage: (text) => detector?.detectLanguage(text),
    compileCondition(when) {
      const rule = compileRule({ name: 'when', when: when as RuleConfig['when'] }, readers)
      return (input) => rule.matches({ ...input, kind: 'models', targets: [], scores: [], cancellation: undefined })
    },
    prepareTopics(targets: readonly RouteTarget[]) {
      if (!topics) throw new PlanoError('internal', 'A filter tells topics apart without being a topic filter.')
      const { encoder, prepareLocalRouter } = topics
      const router = prepareLocalRouter(targets, encoder ? { encoder } : {})
      return (text) => router.route({ messages: [{ role: 'user', content: text }], maxPicks: 1 })
    },
    async askModel(model, messages, options) {
      const found = directory.resolve(model, { internal: true })
      const target =
        found.kind === 'alias' ? found.alias.targets[0]?.target : found.kind === 'model' ? found.target : undefined
      if (!target) throw new PlanoError('model_not_found', `A filter uses the model "${model}", which does not exist.`)
      return await askModel(parts, { target, messages }, options)
    },
    async checkSchema(schema) {
      const { Validator } = await import('@cfworker/json-schema')
      const validator = new Validator(schema as object, '2020-12', false)
      return (value) => validator.validate(value).errors.map((error) => `${error.instanceLocation}: ${error.error}`)
    },
  }
}

/** Some servers compress whatever they are asked. */
async function sendDecoded(transport: Transport, request: TransportRequest): Promise<TransportResponse> {
  const response = await transport.send(request)
  const { status, headers } = response
  const cancel = () => response.cancel()
  try {
    return { status, headers, body: decodeContent(response), cancel }
  } catch (error) {
    cancel()
    throw error
  }
}
