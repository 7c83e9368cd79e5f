import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mustRun } from '../packages/pack-packages.mjs'
import { FRAMEWORKS } from './matrix.data.mjs'

const probes = join(dirname(fileURLToPath(import.meta.url)), 'probes')

/** Installs one row of the matrix as a stranger would, with npm and its strict peers, and puts the probe beside it. */
export async function installRow(row, { packed, folder }) {
  mkdirSync(folder, { recursive: true })
  const tarballs = Object.fromEntries(packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]))
  const wanted = Object.fromEntries([...row.packages, '@planojs/core'].map((name) => [name, tarballs[name]]))
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { ...wanted, ...row.peers },
    devDependencies: { '@types/node': '^22.0.0' },
    overrides: { '@planojs/core': '$@planojs/core' },
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
  for (const name of ['ask', ...row.probes]) cpSync(join(probes, `${name}.ts`), join(folder, `${name}.ts`))
  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--prefer-offline']
  await mustRun('npm', ['install', '--prefix', folder, '--strict-peer-deps', ...quiet])
}

/** Frameworks that came along although the row did not ask for them. */
export function findStrangers(row, folder) {
  const asked = [...Object.keys(row.peers), ...(row.brings ?? [])]
  return FRAMEWORKS.filter((name) => !asked.includes(name) && existsSync(join(folder, 'node_modules', name)))
}

/** What was really installed, for the report. */
export function readVersions(row, folder) {
  return Object.keys(row.peers)
    .filter((name) => !name.startsWith('@types/'))
    .map(
      (name) =>
        `${name} ${JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version}`,
    )
    .join(', ')
}
