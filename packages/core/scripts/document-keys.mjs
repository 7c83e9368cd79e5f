#!/usr/bin/env node
// Puts the meaning of every configuration key into its declaration, so that editors show it. The schema has these texts
// in a table of its own, because the reference page and the JSON Schema need them as well.
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import { KEY_NOTES } from '../src/config/reference/key-notes.data.ts'

const FILE = fileURLToPath(new URL('../dist/config/schema/root.d.ts', import.meta.url))
/** On the line of the key, so that the positions in the declaration map stay on their lines. */
const WRITTEN = /^( +)\/\*\* .*? \*\/ (?=\w+: z\.)/gm

/** What a schema's type argument adds to the key path; none for wrappers such as optional and default. */
const STEPS = { ZodMiniArray: '[]', ZodMiniRecord: '.*' }

/** Lists the keys below a type: their offset and their path, such as `listeners[].agents[].id`. */
function listKeys(type, path) {
  if (type.type === 'TSTypeOperator') return listKeys(type.typeAnnotation, path)
  if (type.type === 'TSTupleType') return type.elementTypes.flatMap((each) => listKeys(each, path))
  if (type.type === 'TSTypeLiteral') {
    return type.members.flatMap((member) => {
      const key = path === '' ? member.key.name : `${path}.${member.key.name}`
      return [{ at: member.start, path: key }, ...listKeys(member.typeAnnotation.typeAnnotation, key)]
    })
  }
  const name = type.typeName?.right?.name
  const given = type.typeArguments?.params ?? []
  if (name === undefined || name === 'ZodMiniEnum' || name === 'ZodMiniCustom') return []
  if (name === 'ZodMiniPipe') return listKeys(given[0], path)
  return given.flatMap((each) => listKeys(each, path + (STEPS[name] ?? '')))
}

const { mtime, atime } = statSync(FILE)
const before = readFileSync(FILE, 'utf8')
const text = before.replace(WRITTEN, '$1')
const { program, errors } = parseSync(FILE, text)
if (errors.length > 0) throw new Error(`${FILE} could not be read: ${errors[0].message}`)
const [schema] = program.body
  .flatMap(({ declaration }) => declaration?.declarations ?? [])
  .filter(({ id }) => id.name === 'configSchema')
if (schema === undefined) throw new Error(`${FILE} does not declare configSchema`)

let written = text
for (const { at, path } of listKeys(schema.id.typeAnnotation.typeAnnotation, '').sort(
  (one, other) => other.at - one.at,
)) {
  const note = KEY_NOTES[path]?.[1]
  if (note !== undefined) written = `${written.slice(0, at)}/** ${note} */ ${written.slice(at)}`
}
if (written !== before) {
  writeFileSync(FILE, written)
  // Comments change no type: with the old time, the compiler does not check the other packages again.
  utimesSync(FILE, atime, mtime)
}
