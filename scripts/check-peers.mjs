#!/usr/bin/env node
// Tests both ends of every peer range. For each row of the matrix it installs the packed packages and the peers with
// npm into a temporary folder, runs a probe, compiles it with every supported TypeScript version and checks that no
// other framework was installed. Needs network access and a build.
//   npm run peers [-- <part of a row's name>...]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { mustRun, packPackages, readManifests } from './packages/pack-packages.mjs'
import { checkTypes, installCompilers } from './peers/check-types.mjs'
import { findUnwantedFrameworks, installRow, readVersions } from './peers/install-row.mjs'
import { PEER_MATRIX } from './peers/matrix.data.mjs'
import { reportStep } from './verify/run-step.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

async function checkRow(row, { packed, compilers, folder }) {
  await installRow(row, { packed, folder })
  const unwanted = findUnwantedFrameworks(row, folder)
  if (unwanted.length > 0) throw new Error(`installed although not requested: ${unwanted.join(', ')}`)
  for (const name of row.probes) await mustRun(process.execPath, [join(folder, `${name}.ts`)])
  const faults = await checkTypes(row, { folder, compilers })
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return readVersions(row, folder)
}

async function main(words) {
  const folder = mkdtempSync(join(tmpdir(), 'plano-peers-'))
  let failed = 0
  try {
    const packed = await packPackages(readManifests(root), folder)
    const compilers = await installCompilers(join(folder, 'compilers'))
    const rows = PEER_MATRIX.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
    for (const [index, row] of rows.entries()) {
      const startedAt = performance.now()
      const seconds = () => (performance.now() - startedAt) / 1000
      const at = { packed, compilers, folder: join(folder, `row-${index}`) }
      await checkRow(row, at).then(
        (note) => reportStep({ name: row.name, ok: true, seconds: seconds(), note, output: '' }),
        (error) => {
          failed += 1
          reportStep({ name: row.name, ok: false, seconds: seconds(), output: error.message })
        },
      )
      rmSync(at.folder, { recursive: true, force: true })
    }
    console.log(`peers: ${rows.length - failed} of ${rows.length} rows passed`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  process.exitCode = failed === 0 ? 0 : 1
}

await main(process.argv.slice(2))
