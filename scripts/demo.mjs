#!/usr/bin/env node
// Builds what changed and runs the travel assistant in this process, so that signals reach it.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const build = fileURLToPath(new URL('./build.mjs', import.meta.url))
const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' })
if (status === 0) await import('../examples/travel-assistant/src/main.ts')
else process.exitCode = status ?? 1
