import { existsSync, type FSWatcher, readdirSync, readFileSync, statSync, unwatchFile, watch, watchFile } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Plano, PlanoError } from '@planojs/core'
import type { Terminal } from './terminal.ts'

/** File names of configurations. */
const CONFIG_FILE = /^(?:plano|config).*\.(?:ya?ml|json|[cm]?[jt]s)$/
/** Files are written in several steps; wait until nothing has changed for this long. */
const QUIET_MS = 50
/** Polling interval for changes without events (a link into another folder, a network file system). */
const LOOK_MS = 2000

/**
 * Reloads a configuration when its content changes. Any change in its folder triggers a check, because editors replace
 * files, and Kubernetes replaces the folder that a link points to. An invalid file only prints its mistakes.
 */
export function reloadOnChange(plano: Plano, given: string | undefined, terminal: Terminal): () => void {
  const path = given ?? findFolder()
  const isFolder = statSync(path).isDirectory()
  let known = readContent(path, isFolder)
  let timer: NodeJS.Timeout | undefined
  let reloading = Promise.resolve()
  const reload = async () => {
    const content = readContent(path, isFolder)
    // The file is being replaced; another event will follow.
    if (content === undefined || content === known) return
    known = content
    try {
      await plano.reload(path)
      terminal.write(`loaded ${path} again\n`)
    } catch (error) {
      terminal.complain(`${PlanoError.from(error).message}\nThe previous configuration stays active.\n`)
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

/** Where the configuration was found without a path: the current folder, or the nearest parent with a package.json. */
function findFolder(): string {
  if (readdirSync('.').some((name) => CONFIG_FILE.test(name))) return '.'
  for (let folder = '.'; resolve(folder) !== resolve(folder, '..'); folder = join(folder, '..'))
    if (existsSync(join(folder, 'package.json'))) return folder
  return '.'
}

/** Some file systems have no change events; polling covers those. */
function watchFolder(folder: string, look: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, look)
    return watcher.on('error', () => watcher.close())
  } catch {
    return undefined
  }
}

/** The current content of the configuration; undefined when unreadable. */
function readContent(path: string, isFolder: boolean): string | undefined {
  try {
    if (!isFolder) return readFileSync(path, 'utf8')
    const names = readdirSync(path).filter((name) => CONFIG_FILE.test(name) && statSync(join(path, name)).isFile())
    return JSON.stringify(names.sort().map((name) => [name, readFileSync(join(path, name), 'utf8')]))
  } catch {
    return undefined
  }
}
