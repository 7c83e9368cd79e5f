import { expect, it } from 'vitest'
import { isRepeatable } from './cache-directive.ts'

const named = { name: 'search', parameters: {} }

it.each([
  ['a tool of the client', 'chat', { type: 'function', function: named }, true],
  ['a custom tool of the client', 'responses', { type: 'custom', name: 'search' }, true],
  ['a messages tool without a type, which the client runs', 'messages', named, true],
  ['a messages tool whose type is null', 'messages', { ...named, type: null }, true],
  ['a messages tool that the provider runs', 'messages', { ...named, type: 'web_search_20250305' }, false],
  ['a chat tool without a type, which no client runs', 'chat', named, false],
  ['a tool that is no object', 'chat', 'search', false],
] as const)('%s decides whether an answer may be reused', (...[, dialect, tool, expected]) => {
  const mayBeStored = dialect === 'responses' ? { store: false } : {}
  expect(isRepeatable(dialect, { ...mayBeStored, tools: [tool] })).toBe(expected)
})
