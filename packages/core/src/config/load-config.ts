import type { Platform } from '../contract/platform.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { type ParseConfigOptions, type ParsedConfig, parseObject } from './parse-object.ts'

/** Names that are looked for in a directory, the first that exists wins. The last two are Plano's own. */
export const CONFIG_FILE_NAMES = [
  'plano.config.ts',
  'plano.config.js',
  'plano.config.mjs',
  'plano.yaml',
  'plano.yml',
  'config.yaml',
  'plano_config.yaml',
] as const

const TEXT_FILE = /\.(ya?ml|json)$/i
const CODE_FILE = /\.[cm]?[jt]s$/i

export interface LoadedConfig extends ParsedConfig {
  /** The file that was read. */
  path: string
}

export type LoadConfigOptions = Pick<ParseConfigOptions, 'knownProviders' | 'code'>

/** How far up a package.json is looked for; deeper working directories than that are nobody's application. */
const MAX_PARENTS = 16

/**
 * Reads the configuration at a path, or the first of CONFIG_FILE_NAMES in a directory; by default in the working
 * directory, else beside the package.json above it. A `.env` beside it is not read. Throws PlanoError `config_not_found` or `invalid_config`.
 */
export async function loadConfig(
  pathOrDirectory: string | undefined,
  platform: Platform,
  options: LoadConfigOptions = {},
): Promise<LoadedConfig> {
  const path = await findConfig(pathOrDirectory, platform)
  const known = { ...options, file: path, env: platform.env }
  const input = CODE_FILE.test(path) ? await importConfig(path, platform) : await platform.readTextFile(path)
  if (typeof input !== 'string') return { ...parseObject(input, known), path }
  // The YAML parser is a fifth of what starting costs, and objects do without it.
  const { parseConfig } = await import('./parse-config.ts')
  return { ...parseConfig(input, known), path }
}

async function findConfig(given: string | undefined, platform: Platform): Promise<string> {
  if (given !== undefined && (TEXT_FILE.test(given) || CODE_FILE.test(given))) {
    if (await platform.fileExists(given)) return given
    throw new PlanoError('config_not_found', `no configuration at ${given}`)
  }
  const folders = given === undefined ? ['.', await findPackage(platform)] : [given]
  for (const folder of folders) {
    const prefix = folder === undefined || folder === '.' ? '' : `${folder.replace(/[/\\]+$/, '')}/`
    for (const name of CONFIG_FILE_NAMES) {
      const path = `${prefix}${name}`
      if (await platform.fileExists(path)) return path
    }
  }
  const where = given ?? 'the working directory or beside its package.json'
  throw new PlanoError('config_not_found', `no configuration in ${where}: looked for ${CONFIG_FILE_NAMES.join(', ')}`)
}

/** The nearest folder upwards with a package.json: an application may be started from below its own root. */
async function findPackage(platform: Platform): Promise<string | undefined> {
  for (let folder = '.', parents = 0; parents <= MAX_PARENTS; parents += 1) {
    if (await platform.fileExists(`${folder}/package.json`)) return folder
    folder = folder === '.' ? '..' : `${folder}/..`
  }
  return undefined
}

/** The default export of a configuration in code, or its `config` export; a function is called. */
async function importConfig(path: string, platform: Platform): Promise<unknown> {
  let module: unknown
  try {
    module = await platform.importModule(path)
    const exported = pickExport(module)
    return typeof exported === 'function' ? await exported() : await exported
  } catch (error) {
    const why = error instanceof Error ? `: ${error.message}` : ''
    throw PlanoError.from(error, 'invalid_config', `${path} could not be imported${why}`)
  }
}

function pickExport(module: unknown): unknown {
  if (typeof module !== 'object' || module === null) return module
  const named: { default?: unknown; config?: unknown } = module
  return named.default ?? named.config ?? {}
}
