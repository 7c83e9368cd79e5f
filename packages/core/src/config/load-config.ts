import type { Platform } from '../contract/platform/platform.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { parseGiven } from './parse/parse-given.ts'
import type { ParseConfigOptions, ParsedConfig, PatternReader } from './parse/parse-steps.ts'

/** File names to look for in a directory, in order. The last two are Plano's own. */
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

export interface LoadConfigOptions extends Pick<ParseConfigOptions, 'knownProviders' | 'knownModels' | 'code'> {
  /** Loads a validator for the patterns of rules, when there are any. */
  loadPatterns?: (input: unknown) => Promise<PatternReader | undefined>
}

const HOW_TO_START = '; "plano init" of @planojs/cli writes one'

/** Largest number of parent directories in which a package.json is looked for. */
const MAX_PARENTS = 16

/**
 * Reads the configuration at a path, or the first of CONFIG_FILE_NAMES in a directory. Default: the working directory,
 * then the nearest parent with a package.json. A `.env` file is not read. Throws PlanoError `config_not_found` or
 * `invalid_config`.
 */
export async function loadConfig(
  pathOrDirectory: string | undefined,
  platform: Platform,
  options: LoadConfigOptions = {},
): Promise<LoadedConfig> {
  const { path, others } = await findConfig(pathOrDirectory, platform)
  const input = CODE_FILE.test(path) ? await importConfig(path, platform) : await platform.readTextFile(path)
  const { loadPatterns, ...rest } = options
  const explainPattern = await loadPatterns?.(input)
  const known = { ...rest, file: path, env: platform.env, ...(explainPattern === undefined ? {} : { explainPattern }) }
  if (typeof input !== 'string') return describeSource(await parseGiven(input, known), { path, others })
  // Loaded on demand: the YAML parser takes a fifth of the start time, and objects do not need it.
  const { parseConfig } = await import('./parse/parse-config.ts')
  return describeSource(parseConfig(input, known), { path, others })
}

/** The configuration file that was found, and other candidates that are ignored. */
interface FoundConfig {
  path: string
  others: readonly string[]
}

function describeSource(parsed: ParsedConfig, { path, others }: FoundConfig): LoadedConfig {
  const ignored = others.map((other) => ({ file: other, path: '', message: `is not read, because ${path} is` }))
  return { ...parsed, warnings: [...ignored, ...parsed.warnings], path }
}

async function findConfig(given: string | undefined, platform: Platform): Promise<FoundConfig> {
  if (given !== undefined && (TEXT_FILE.test(given) || CODE_FILE.test(given))) {
    if (await platform.fileExists(given)) return { path: given, others: [] }
    const beside = await listConfigs(given.slice(0, given.search(/[^/\\]*$/)), platform)
    const hint = beside[0] === undefined ? HOW_TO_START : `; there is ${beside.join(' and ')}`
    throw new PlanoError('config_not_found', `no configuration at ${platform.fullPath?.(given) ?? given}${hint}`)
  }
  if (given?.includes('\n'))
    throw new PlanoError('config_not_found', 'expected the path of a configuration or an object, not YAML text')
  const folders = given === undefined ? ['.', await findPackage(platform)] : [given]
  for (const folder of folders) {
    const prefix = folder === undefined || folder === '.' ? '' : `${folder.replace(/[/\\]+$/, '')}/`
    const [path, ...others] = await listConfigs(prefix, platform)
    if (path !== undefined) return { path, others: others.filter((other) => !other.endsWith('config.yaml')) }
  }
  const here = platform.fullPath?.(given ?? '.') ?? given ?? 'the working directory'
  const where = given === undefined ? `${here} or beside its package.json` : here
  const names = CONFIG_FILE_NAMES.join(', ')
  throw new PlanoError('config_not_found', `no configuration in ${where}: looked for ${names}${HOW_TO_START}`)
}

/** The configuration files in a folder (`''` or with a trailing slash), in order of precedence. */
async function listConfigs(prefix: string, platform: Platform): Promise<string[]> {
  const found: string[] = []
  for (const name of CONFIG_FILE_NAMES) if (await platform.fileExists(prefix + name)) found.push(prefix + name)
  return found
}

/** The nearest parent folder with a package.json: an application may be started from one of its subfolders. */
async function findPackage(platform: Platform): Promise<string | undefined> {
  for (let folder = '.', parents = 0; parents <= MAX_PARENTS; parents += 1) {
    if (await platform.fileExists(`${folder}/package.json`)) return folder
    folder = folder === '.' ? '..' : `${folder}/..`
  }
  return undefined
}

/** The default export or the `config` export of a configuration in code. A function is called. */
async function importConfig(path: string, platform: Platform): Promise<unknown> {
  let module: unknown
  try {
    module = await platform.importModule(path)
    const exported = pickExport(module)
    return typeof exported === 'function' ? await exported() : await exported
  } catch (error) {
    const why = error instanceof Error ? `: ${error.message}` : ''
    throw PlanoError.from(error, 'invalid_config', `${path}${lineOf(error, path)} could not be imported${why}`)
  }
}

/** The position (`:12:5`) in the file that an error's stack names, if any. */
function lineOf(error: unknown, path: string): string {
  const name = path.slice(path.search(/[^/\\]*$/)).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return new RegExp(`${name}(?:\\?v=\\w+)?((?::\\d+){1,2})`).exec(stack)?.[1] ?? ''
}

function pickExport(module: unknown): unknown {
  if (typeof module !== 'object' || module === null) return module
  const named: { default?: unknown; config?: unknown } = module
  return named.default ?? named.config ?? {}
}
