#!/usr/bin/env node
// Committed, so that package managers can link the command before the build.
import process from 'node:process'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 19)) {
  await import('../dist/main.js')
} else {
  // Older versions of Node would fail while loading the engine, with an unclear message.
  process.stderr.write(`plano needs Node.js 22.19 or later; this is Node.js ${process.versions.node}.\n`)
  process.exitCode = 1
}
