import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runCommand } from '../verify/run-step.mjs'

/** Returns the folder and manifest of every public package that has been built. */
export function readManifests(root) {
  return globSync('packages/*/package.json', { cwd: root })
    .sort()
    .map((file) => ({
      folder: join(root, dirname(file)),
      manifest: JSON.parse(readFileSync(join(root, file), 'utf8')),
    }))
    .filter(({ folder, manifest }) => !manifest.private && existsSync(join(folder, 'dist')))
}

/** Runs a command and returns its output. Throws with the output when the exit code is not 0. */
export async function mustRun(command, args, env) {
  const { code, output } = await runCommand(command, args, env)
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')}\n${output}`)
  return output
}

/** Packs the packages into `folder`. Adds to each the path of its tarball and the SHA-256 of its content. */
export async function packPackages(packages, folder) {
  const args = ['-r', ...packages.map(({ manifest }) => `--filter=${manifest.name}`), 'pack']
  await mustRun('pnpm', [...args, `--out=${join(folder, '%s.tgz')}`])
  return packages.map((item) => {
    const tarball = join(folder, `${item.manifest.name.replace('@', '').replace('/', '-')}.tgz`)
    return { ...item, tarball, digest: createHash('sha256').update(readFileSync(tarball)).digest('hex') }
  })
}
