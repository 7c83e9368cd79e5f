import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mustRun } from '../packages/pack-packages.mjs'
import { FRAMEWORKS } from './matrix.data.mjs'

const probes = join(dirname(fileURLToPath(import.meta.url)), 'probes')

/**
 * Installs one row of the matrix with npm and strict peer dependencies, as a user would, and copies the probes into it.
 */
export async function installRow(row, { packed, folder }) {
  mkdirSync(folder, { recursive: true })
  const tarballs = Object.fromEntries(packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]))
  const dependencies = Object.fromEntries([...row.packages, '@planojs/core'].map((name) => [name, tarballs[name]]))
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { ...dependencies, ...row.peers },
    devDependencies: { '@types/node': '^22.0.0' },
    overrides: { '@planojs/core': '$@planojs/core' },
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
  for (const name of ['ask', ...row.probes]) cpSync(join(probes, `${name}.ts`), join(folder, `${name}.ts`))
  const options = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--prefer-offline']
  await mustRun('npm', ['install', '--prefix', folder, '--strict-peer-deps', ...options])
}

/** Returns the frameworks that were installed although the row did not request them. */
export function findUnwantedFrameworks(row, folder) {
  const requested = [...Object.keys(row.peers), ...(row.brings ?? [])]
  return FRAMEWORKS.filter((name) => !requested.includes(name) && existsSync(join(folder, 'node_modules', name)))
}

/** Returns the installed versions of the peers, for the report. */
export function readVersions(row, folder) {
  return Object.keys(row.peers)
    .filter((name) => !name.startsWith('@types/'))
    .map(
      (name) =>
        `${name} ${JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version}`,
    )
    .join(', ')
}
