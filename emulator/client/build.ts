import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { compileStyles } from './compile/compile-styles'
import { compileTemplates } from './compile/compile-templates'
import { openPackage, type PackageFiles } from './compile/package-files'
import { ClientBuildError, lineOf, type Note, type Problem } from './compile/problem'
import { readProgram } from './compile/read-program'
import { compileByWcc } from './compile/wcc'
import type { PackageSize, Program } from './runtime/program'

export { ClientBuildError, type Note, type Problem } from './compile/problem'

export interface ClientBuild {
  packages: PackageSize[]
  pages: string[]
  /** What is remarked on in templates, and built all the same. */
  notes: Note[]
}

/** `glass-easel` is WeChat's newer component framework, `exparser` the older one, on which pages run by default. */
export type EngineName = 'glass-easel' | 'exparser'

export interface ClientSource {
  weappDir: string
  outDir: string
  engine?: EngineName
}

/**
 * Make `outDir` a page that runs the mini program in `weappDir`, at whatever path it is served.
 * Throws ClientBuildError naming everything WeChat's tools would refuse; what they remark on is printed, and built.
 */
export async function buildClient({ engine = 'glass-easel', ...from }: ClientSource): Promise<ClientBuild> {
  const files = openPackage(from.weappDir)
  const problems: Problem[] = []
  const read = readProgram(files, problems)
  const notes: Note[] = []
  const templates = compileTemplates(files, read.configs, problems, notes)
  const styles = compileStyles(files, read, problems)
  // What the one compiler refuses is said once.
  const older = engine === 'exparser' && problems.length === 0
  const code = older ? compileByWcc(files, templates.files, read.configs, problems) : templates.code
  if (problems.length > 0) throw new ClientBuildError(problems)
  for (const note of notes) process.stderr.write(`${lineOf(note)}\n`)

  rmSync(from.outDir, { recursive: true, force: true })
  mkdirSync(from.outDir, { recursive: true })
  const program: Program = { ...read, attributes: templates.attributes }
  const written = {
    'app.css': ['look/phone.css', 'look/boxes.css', 'look/tags.css'].map(ownFile).join('') + styles,
    'program.js': `self.__weapp={program:${JSON.stringify(program)},templates:${code}}`,
    'app.js': await bundledRuntime(engine),
  }
  for (const [name, text] of Object.entries(written)) writeFileSync(join(from.outDir, name), text)
  writeFileSync(join(from.outDir, 'index.html'), pageOf(program, written))
  copyAssets(files, join(from.outDir, 'package'))
  return { packages: program.packages, pages: program.pages, notes }
}

const ownFile = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8')

/** Each brings one engine alone. */
const entries: Record<EngineName, string> = {
  'glass-easel': join(import.meta.dirname, 'runtime/engines/glass-easel/main.ts'),
  exparser: join(import.meta.dirname, 'runtime/engines/exparser/main.ts'),
}
const runtimes = new Map<EngineName, Promise<string>>()

/** The same for every program, so made once a process. */
function bundledRuntime(engine: EngineName): Promise<string> {
  const runtime = runtimes.get(engine) ?? bundleRuntime(engine)
  runtimes.set(engine, runtime)
  return runtime
}

async function bundleRuntime(engine: EngineName): Promise<string> {
  const bundled = await build({
    entryPoints: [entries[engine]],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    mainFields: ['module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return bundled.outputFiles[0]?.text ?? ''
}

/** Pictures and other files the program names by path, kept under `package/`. */
function copyAssets(files: PackageFiles, outDir: string) {
  for (const path of files.paths.filter((one) => !/\.(js|json|wxml|wxss|wxs|map|txt)$/.test(one))) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true })
    copyFileSync(join(files.root, path), join(outDir, path))
  }
}

function pageOf(program: Program, written: Record<string, string>): string {
  const address = (name: string) =>
    `${name}?${createHash('sha256')
      .update(written[name] ?? '')
      .digest('hex')
      .slice(0, 12)}`
  const title = program.app.window?.navigationBarTitleText ?? ''
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${title.replace(/[&<]/g, (letter) => `&#${letter.charCodeAt(0)};`)}</title>
<meta name="runs-text" content="own">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${address('app.css')}">
</head>
<body>
<div id="app"></div>
<script src="${address('program.js')}"></script>
<script src="${address('app.js')}"></script>
</body>
</html>
`
}
