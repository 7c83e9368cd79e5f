#!/usr/bin/env node
// Builds every package and packs it into packed/, so that applications can install the tarballs.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { packPackages, readManifests } from './packages/pack-packages.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

const folder = join(root, 'packed')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const packed = await packPackages(readManifests(root), folder)
for (const { manifest, tarball } of packed) console.log(`${manifest.name.padEnd(24)} ${relative(root, tarball)}`)
