#!/usr/bin/env node
// Writes the version of package.json to src/observe/version.data.ts, which telemetry reports. Run it after
// `changeset version`; observe/version.test.ts fails until then.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const { version } = JSON.parse(readFileSync(at('../package.json'), 'utf8'))
const file = at('../src/observe/version.data.ts')
writeFileSync(file, readFileSync(file, 'utf8').replace(/'[^']*'$/m, `'${version}'`))
