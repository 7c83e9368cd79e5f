import { existsSync, type FSWatcher, readdirSync, readFileSync, statSync, unwatchFile, watch, watchFile } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Plano, PlanoError } from '@planojs/core'
import type { Terminal } from './terminal.ts'

/** What a folder's configuration may be called. */
const CONFIG_FILE = /^(?:plano|config).*\.(?:ya?ml|json|[cm]?[jt]s)$/
/** Programs that write a file do so in steps; this is how long it must be quiet. */
const QUIET_MS = 50
/** What no folder tells of (a link into another one, a network's file system) is looked at so often. */
const LOOK_MS = 2000

/**
 * Loads a configuration again when it says something else than before. Any change in its folder is a reason to look: editors
 * put a new file in the place of the old one, and Kubernetes a new folder in the place of what the file is a link into. A
 * broken file changes nothing but what is told.
 */
export function reloadOnChange(plano: Plano, given: string | undefined, terminal: Terminal): () => void {
  const path = given ?? findFolder()
  const isFolder = statSync(path).isDirectory()
  let known = readContent(path, isFolder)
  let timer: NodeJS.Timeout | undefined
  let reloading = Promise.resolve()
  const reload = async () => {
    const content = readContent(path, isFolder)
    // A file that is not there is being replaced; its folder changes once more.
    if (content === undefined || content === known) return
    known = content
    try {
      await plano.reload(path)
      terminal.write(`loaded ${path} again\n`)
    } catch (error) {
      terminal.complain(`${PlanoError.from(error).message}\nThe configuration in force stays.\n`)
    }
  }
  const look = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      reloading = reloading.then(reload)
    }, QUIET_MS)
  }
  const watcher = watchFolder(isFolder ? path : dirname(path), look)
  watchFile(path, { persistent: false, interval: LOOK_MS }, look)
  return () => {
    clearTimeout(timer)
    watcher?.close()
    unwatchFile(path, look)
  }
}

/** Where a configuration without a path was found: in this folder, or beside the package.json above it. */
function findFolder(): string {
  if (readdirSync('.').some((name) => CONFIG_FILE.test(name))) return '.'
  for (let folder = '.'; resolve(folder) !== resolve(folder, '..'); folder = join(folder, '..'))
    if (existsSync(join(folder, 'package.json'))) return folder
  return '.'
}

/** Some file systems tell nothing; then looking alone has to do. */
function watchFolder(folder: string, look: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, look)
    return watcher.on('error', () => watcher.close())
  } catch {
    return undefined
  }
}

/** What the configuration says now; undefined when it cannot be read. */
function readContent(path: string, isFolder: boolean): string | undefined {
  try {
    if (!isFolder) return readFileSync(path, 'utf8')
    const names = readdirSync(path).filter((name) => CONFIG_FILE.test(name) && statSync(join(path, name)).isFile())
    return JSON.stringify(names.sort().map((name) => [name, readFileSync(join(path, name), 'utf8')]))
  } catch {
    return undefined
  }
}
