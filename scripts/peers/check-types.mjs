import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { mustRun } from '../packages/pack-packages.mjs'
import { runCommand } from '../verify/run-step.mjs'
import { TYPESCRIPT_VERSIONS } from './matrix.data.mjs'

/** Installs every supported TypeScript version. Returns the version and the path of each compiler. */
export async function installCompilers(folder) {
  mkdirSync(folder, { recursive: true })
  const dependencies = Object.fromEntries(
    TYPESCRIPT_VERSIONS.map((version) => [`typescript-${version}`, `npm:typescript@${version}`]),
  )
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }))
  await mustRun('npm', [
    'install',
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--prefer-offline',
  ])
  return TYPESCRIPT_VERSIONS.map((version) => {
    const base = join(folder, 'node_modules', `typescript-${version}`)
    const file = ['bin/tsc', 'lib/tsc.js'].map((path) => join(base, path)).find((path) => existsSync(path))
    return { version, file }
  })
}

/**
 * Compiles the probes of an installed row with every compiler, including the declarations of all packages. Returns the
 * faults. Errors inside packages that the row lists as lenient are ignored.
 */
export async function checkTypes(row, { folder, compilers }) {
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2023',
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: false,
    types: ['node'],
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: row.probes.map((name) => `${name}.ts`) }),
  )
  const faults = []
  for (const { version, file } of compilers) {
    const { code, output } = await runCommand(process.execPath, [file, '-p', folder, '--pretty', 'false'])
    const errors = output.split('\n').filter((line) => /error TS\d+/.test(line))
    const relevant = errors.filter((line) => !Object.keys(row.lenient ?? {}).some((name) => isWithin(line, name)))
    if (relevant.length > 0)
      faults.push(`TypeScript ${version}: ${relevant.length} errors\n  ${relevant.slice(0, 8).join('\n  ')}`)
    if (code !== 0 && errors.length === 0) faults.push(`TypeScript ${version}: ${output.slice(0, 500)}`)
  }
  return faults
}

function isWithin(line, name) {
  return line.includes(`node_modules/${name}/`)
}
