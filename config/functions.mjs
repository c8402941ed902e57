/**
 * Bundles every deployed cloud function into a folder of its own that needs nothing beside it: the platform uploads
 * folders one by one. wx-server-sdk is bundled in, which halves a cold start and leaves nothing to install there.
 */
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { noticesOf } from './notices.mjs'

const root = resolve(import.meta.dirname, '..')
const source = join(root, 'cloudfunctions')

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
}

/** Folders whose name starts with `_` are parts, bundled into the functions that use them. */
async function functionNames() {
  const entries = await readdir(source, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('_')).map((entry) => entry.name)
}

/**
 * The same for the same sources, wherever they lie: `where.mjs` finds a place in what was deployed by building it again.
 * @returns {import('esbuild').BuildOptions}
 */
export function bundleOf(name, outDir) {
  return {
    ...shared,
    entryPoints: [join(source, name, 'index.ts')],
    outfile: join(outDir, name, 'index.js'),
    format: 'cjs',
    minify: true,
    // The log tells errors apart by the names of their classes.
    keepNames: true,
    // What is read and not run lies beside the bundle, under its own name.
    loader: { '.ttf': 'file', '.wasm': 'file' },
    assetNames: '[name]',
    // All licences, not those alone that stand in a comment, are in NOTICES.txt.
    legalComments: 'none',
    metafile: true,
    banner: { js: '/*! Licences of what is bundled here: NOTICES.txt */' },
  }
}

async function buildFunction(name, outDir) {
  const folder = join(outDir, name)
  await mkdir(folder, { recursive: true })
  const { metafile } = await build(bundleOf(name, outDir))
  // A build before left it here, with fewer of them.
  await rm(join(folder, 'index.js.LEGAL.txt'), { force: true })
  await writeFile(join(folder, 'NOTICES.txt'), noticesOf(Object.keys(metafile.inputs), root))
  const manifest = { name: `xinlin-${name}`, version: '1.0.0', private: true, main: 'index.js' }
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await copyFile(join(source, name, 'config.json'), join(folder, 'config.json'))
}

/** Stops a build whose contracts let something in or out that has no end; `npm start` says so as soon as one is saved. */
async function checkBounds() {
  const { faultsInBounds, operations } = await importBundled(`
    export { faultsInBounds } from './core/contracts/bounds.ts'
    export { operations } from './core/contracts/index.ts'
  `)
  const faults = faultsInBounds(operations)
  if (faults.length > 0) throw new Error(`contracts without bounds (core/contracts/shapes.ts):\n${faults.join('\n')}`)
}

async function importBundled(contents) {
  const bundled = await build({
    ...shared,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    format: 'esm',
    write: false,
  })
  const code = Buffer.from(bundled.outputFiles[0].contents).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}

/** Collections and indexes as data, for whoever sets up a database: the local cloud or an operator's script. */
async function writeSchema(file) {
  const { schema } = await importBundled(`export { schema } from './cloudfunctions/_store/schema.ts'`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`)
}

/** Writes `outDir`/<name>/{index.js,package.json,config.json} for every function, and database.json beside `outDir`. */
export async function buildFunctions({ outDir = join(root, 'dist', 'cloudfunctions') } = {}) {
  await checkBounds()
  const names = await functionNames()
  await mkdir(outDir, { recursive: true })
  for (const stale of await readdir(outDir)) {
    if (!names.includes(stale)) await rm(join(outDir, stale), { recursive: true, force: true })
  }
  await Promise.all(names.map((name) => buildFunction(name, outDir)))
  await writeSchema(join(dirname(outDir), 'database.json'))
  return names
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildFunctions()
