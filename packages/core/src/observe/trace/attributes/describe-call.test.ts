import { expect, it } from 'vitest'
import type { Candidate, UpstreamRequest } from '../../../contract/execute/candidate.ts'
import type { JsonObject } from '../../../contract/json.ts'
import { GEN_AI_NAMES } from './attribute-names.data.ts'
import { describeCallRequest } from './describe-call.ts'

const candidate = { kind: 'model', id: 'openai/o4' } as Candidate
const describeBody = (body: JsonObject, version: keyof typeof GEN_AI_NAMES = 'latest') => {
  const request: UpstreamRequest = { dialect: 'chat', body, raw: undefined, stream: false, conversation: () => [] }
  return describeCallRequest({ candidate, request, target: undefined, inProcess: false }, GEN_AI_NAMES[version])
}

it('records the requested effort and previous response for both APIs, without user text', () => {
  expect(describeBody({ reasoning_effort: 'low' })).toMatchObject({ 'gen_ai.request.reasoning.level': 'low' })
  const body = { reasoning: { effort: 'high' }, previous_response_id: 'resp_1' }
  expect(describeBody(body)).toMatchObject({
    'gen_ai.request.reasoning.level': 'high',
    'gen_ai.request.previous_response.id': 'resp_1',
  })
  expect(JSON.stringify(describeBody({ reasoning_effort: 'my secret is out' }))).not.toContain('secret')
  expect(Object.keys(describeBody(body, 'v1.41')).join()).not.toMatch(/reasoning|previous/)
})

it('records a requested number of answers and JSON format, and omits defaults', () => {
  const body = { n: 3, response_format: { type: 'json_schema' } }
  expect(describeBody(body)).toMatchObject({ 'gen_ai.request.choice.count': 3, 'gen_ai.output.type': 'json' })
  expect(Object.keys(describeBody({ n: 1, response_format: { type: 'text' } })).join()).not.toMatch(/choice|output/)
})
