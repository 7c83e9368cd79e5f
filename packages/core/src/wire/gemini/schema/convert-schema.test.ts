import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../contract/json.ts'
import { convertSchema } from './convert-schema.ts'

const convert = (schema: JsonObject) => convertSchema(schema, 'tools[0].parameters').schema
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...more })
const property = (schema: JsonObject) => (convert(object({ p: schema }))?.properties as JsonObject | undefined)?.p

describe('schemas for Gemini', () => {
  it('I1: additionalProperties and $schema are removed on every level', () => {
    const inner = object({ b: { type: 'string' } }, { additionalProperties: false })
    const schema = object(
      { a: inner },
      { additionalProperties: false, $schema: 'http://json-schema.org/draft-07/schema#' },
    )
    expect(convert(schema)).toEqual(object({ a: object({ b: { type: 'string' } }) }))
  })

  it.each(['$defs', 'definitions'])('I2: references to %s are written out, words beside them stay', (field) => {
    const schema = {
      ...object({ home: { $ref: `#/${field}/Address`, description: 'where' } }),
      [field]: {
        Address: { ...object({ city: { $ref: `#/${field}/City` } }), description: 'an address' },
        City: { type: 'string' },
      },
    }
    expect(convert(schema)).toEqual(object({ home: { ...object({ city: { type: 'string' } }), description: 'where' } }))
  })

  it.each([
    [
      'itself',
      { $defs: { Node: object({ next: { $ref: '#/$defs/Node' } }) }, ...object({ n: { $ref: '#/$defs/Node' } }) },
    ],
    ['nothing', object({ n: { $ref: '#/$defs/Missing' } })],
    ['another document', object({ n: { $ref: 'https://a.test/schema.json' } })],
    ['the root', object({ n: { $ref: '#' } })],
    ['a name of the prototype', { $defs: {}, ...object({ n: { $ref: '#/$defs/constructor' } }) }],
  ])('I3: a reference to %s is refused', (_name, schema) => {
    expect(() => convert(schema as JsonObject)).toThrow(
      expect.objectContaining({ code: 'invalid_request', param: expect.stringContaining('tools[0].parameters') }),
    )
  })

  it('exponentially growing references are refused early', () => {
    const $defs: JsonObject = { L0: { type: 'string' } }
    for (let level = 1; level < 30; level += 1) {
      $defs[`L${level}`] = object({ a: { $ref: `#/$defs/L${level - 1}` }, b: { $ref: `#/$defs/L${level - 1}` } })
    }
    expect(() => convert({ $defs, ...object({ x: { $ref: '#/$defs/L29' } }) })).toThrow(
      expect.objectContaining({ code: 'invalid_request' }),
    )
  })

  it.each<[string, JsonObject, JsonObject]>([
    ['I4: const', { const: 'active' }, { type: 'string', enum: ['active'] }],
    ['I5: a type or null', { type: ['string', 'null'] }, { anyOf: [{ type: 'string' }], nullable: true }],
    ['two types', { type: ['string', 'number'] }, { anyOf: [{ type: 'string' }, { type: 'number' }] }],
    [
      'two types or null',
      { type: ['string', 'number', 'null'] },
      { anyOf: [{ type: 'string' }, { type: 'number' }], nullable: true },
    ],
    [
      'anyOf with null',
      { anyOf: [{ type: 'string', description: 'd' }, { type: 'null' }] },
      { type: 'string', description: 'd', nullable: true },
    ],
    [
      'anyOf of several and null',
      { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }] },
      { anyOf: [{ type: 'string' }, { type: 'number' }], nullable: true },
    ],
    ['oneOf', { oneOf: [{ type: 'string' }, { type: 'number' }] }, { anyOf: [{ type: 'string' }, { type: 'number' }] }],
    [
      'allOf',
      {
        allOf: [
          object({ a: { type: 'string' } }, { required: ['a'] }),
          object({ b: { type: 'number' } }, { required: ['b'] }),
        ],
      },
      object({ a: { type: 'string' }, b: { type: 'number' } }, { required: ['a', 'b'] }),
    ],
    [
      'I7: numbers to choose from',
      { type: 'number', enum: [1, 2] },
      { type: 'number', format: 'enum', enum: ['1', '2'] },
    ],
    ['a choice with null', { type: 'string', enum: ['a', null] }, { type: 'string', enum: ['a'], nullable: true }],
    ['an untyped choice', { enum: ['a', 'b'] }, { type: 'string', enum: ['a', 'b'] }],
    ['I8: an empty object inside', { type: 'object' }, { type: 'object' }],
    ['a list without items', { type: 'array' }, { type: 'array', items: {} }],
    ['limits', { type: 'integer', minimum: 1, maximum: 3, default: 2 }, { type: 'integer', minimum: 1, maximum: 3 }],
    [
      'demands for what is not there',
      object({ a: { type: 'string' } }, { required: ['a', 'b'] }),
      object({ a: { type: 'string' } }, { required: ['a'] }),
    ],
  ])('%s', (_name, schema, expected) => {
    expect(property(schema)).toEqual(expected)
  })

  it('I8: an empty object at the root is omitted', () => {
    expect(convert({ type: 'object' })).toBeUndefined()
    expect(convert(object({}))).toBeUndefined()
  })

  it('values of several types become several schemas, and objects are refused', () => {
    expect(property({ description: 'd', enum: ['auto', 1, 2, null] })).toEqual({
      description: 'd',
      nullable: true,
      anyOf: [
        { type: 'string', enum: ['auto'] },
        { type: 'integer', format: 'enum', enum: ['1', '2'] },
      ],
    })
    expect(property({ enum: [1, 1.5] })).toEqual({ type: 'number', format: 'enum', enum: ['1', '1.5'] })
    expect(() => property({ enum: [{ a: 1 }] })).toThrow(expect.objectContaining({ code: 'invalid_request' }))
  })

  it('lists the constraints that it dropped', () => {
    const { dropped } = convertSchema(
      object({ a: { type: 'number', multipleOf: 2 }, b: { type: 'string', format: 'uuid' } }),
      'x',
    )
    expect([...dropped].sort()).toEqual(['format', 'multipleOf'])
  })

  it('a property named __proto__ stays a property', () => {
    const schema = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}') as JsonObject
    expect(Object.hasOwn(convert(schema)?.properties as object, '__proto__')).toBe(true)
  })
})
