import ts from 'typescript'

export interface SourceFile {
  /** Path from the project's root, with `/`. */
  readonly path: string
  readonly text: string
}

type Allowed = (target: Target) => boolean

/** What an import reaches: a file of ours, by path from the root, or a package by name. */
type Target = { readonly file: string } | { readonly packageName: string; readonly specifier: string }

const inside =
  (...folders: string[]): Allowed =>
  (target) =>
    'file' in target && folders.some((folder) => target.file === folder || target.file.startsWith(`${folder}/`))

const packages =
  (...names: string[]): Allowed =>
  (target) =>
    'packageName' in target && names.some((name) => target.packageName === name || target.specifier === name)

/** The emulator by its one door: another package's files are its own. */
const emulatorByItsDoor: Allowed = (target) =>
  'file' in target ? !inside('emulator')(target) : target.packageName !== 'emulator' || target.specifier === 'emulator'

const node: Allowed = (target) => 'packageName' in target && target.specifier.startsWith('node:')
const anyPackage: Allowed = (target) => 'packageName' in target
const taroAndReact: Allowed = (target) =>
  'packageName' in target && (target.packageName.startsWith('@tarojs/') || /^react(-dom)?$/.test(target.packageName))

const either =
  (...rules: Allowed[]): Allowed =>
  (target) =>
    rules.some((rule) => rule(target))

const shippedScales: Allowed = (target) => inside('core/scales')(target) && !inside('core/scales/skeletons')(target)

const ownFunction = (path: string) => path.split('/').slice(0, 2).join('/')

/** The import table of the house. The first row whose folder holds a file speaks for it. */
export const rooms: readonly { readonly folder: RegExp; readonly may: (path: string) => Allowed }[] = [
  { folder: /^core\/domain\//, may: () => inside('core/domain') },
  { folder: /^core\/scales\/skeletons\//, may: () => inside('core/domain', 'core/scales') },
  { folder: /^core\/scales\//, may: () => either(inside('core/domain'), shippedScales) },
  { folder: /^core\/content\//, may: () => inside('core/domain', 'core/content') },
  { folder: /^core\/contracts\//, may: () => either(inside('core/domain', 'core/contracts'), packages('zod/mini')) },
  // Files that are exchanged with others: for whoever runs config/fhir.ts, and for functions. No phone carries it.
  {
    folder: /^core\/interchange\//,
    may: () => either(inside('core/domain', 'core/interchange', 'core/contracts/shapes'), packages('zod/mini')),
  },
  {
    folder: /^cloudfunctions\/_store\//,
    // The shapes alone: what is stored and what is answered are built of the same, what is asked is none of its business.
    may: () => either(inside('core/domain', 'core/contracts/shapes', 'cloudfunctions/_store'), packages('zod/mini')),
  },
  {
    folder: /^cloudfunctions\/_runtime\//,
    may: () =>
      either(
        inside('core/domain', 'core/contracts', 'cloudfunctions/_store', 'cloudfunctions/_runtime'),
        packages('wx-server-sdk', 'zod/mini'),
        node,
      ),
  },
  {
    // What is typed is cut, heard and looked for by libraries, in this one place.
    folder: /^cloudfunctions\/content\/search\//,
    may: (path) =>
      either(inside('core', 'cloudfunctions/_store', ownFunction(path)), packages('minisearch', 'pinyin-pro')),
  },
  {
    // What editors type becomes blocks by way of HTML, which stays in this one place.
    folder: /^cloudfunctions\/publishing\/markdown\//,
    may: (path) => either(inside('core/domain', ownFunction(path)), packages('marked', 'sanitize-html')),
  },
  {
    // What is printed is drawn by libraries, from files that lie beside the function, in this one place.
    folder: /^cloudfunctions\/posters\/drawing\//,
    may: (path) =>
      either(
        inside('core', ownFunction(path)),
        packages(
          'pdf-lib',
          '@pdf-lib/fontkit',
          '@resvg/resvg-wasm',
          'jpeg-js',
          '@expo-google-fonts/noto-sans-sc',
          'uqr',
        ),
        node,
      ),
  },
  {
    // Spreadsheets are unpacked, read and written by libraries, in this one place.
    folder: /^cloudfunctions\/setup\/spreadsheet\//,
    may: (path) =>
      either(inside('core/domain', ownFunction(path)), packages('fflate', 'saxes', 'write-excel-file'), node),
  },
  {
    // The one function that holds what others answer: by the list each of them gives, and nothing else of theirs.
    folder: /^cloudfunctions\/desk\//,
    may: (path) =>
      either(
        inside('core', 'cloudfunctions/_runtime', 'cloudfunctions/_store', ownFunction(path)),
        (target) => 'file' in target && /^cloudfunctions\/[a-z]+\/index$/.test(target.file.replace(/\.ts$/, '')),
      ),
  },
  {
    folder: /^cloudfunctions\//,
    may: (path) => inside('core', 'cloudfunctions/_runtime', 'cloudfunctions/_store', ownFunction(path)),
  },
  {
    folder: /^src\/cloud\//,
    may: () =>
      either(
        inside('core/contracts', 'core/domain', 'src/cloud', 'src/device/storage'),
        taroAndReact,
        packages('@tanstack/react-query', 'zod/mini', '@stablelib/chacha', '@stablelib/chacha20poly1305'),
        packages('@stablelib/x25519'),
      ),
  },
  { folder: /^src\/wording\//, may: () => inside('core/contracts', 'core/domain', 'src/wording') },
  { folder: /^src\/navigation\//, may: () => either(inside('src/navigation', 'src/components/icon'), taroAndReact) },
  {
    folder: /^src\/components\//,
    may: () =>
      either(inside('core/domain', 'src/wording', 'src/navigation', 'src/components', 'src/styles'), taroAndReact),
  },
  {
    // A code on paper is made here and nowhere else.
    folder: /^src\/leaflets\/paper\//,
    may: () => either(inside('src', 'core/domain', 'core/contracts', 'core/content'), taroAndReact, packages('uqr')),
  },
  {
    folder: /^src\//,
    // Skeletons are of instruments that people do not see: no phone carries them.
    may: () => either(inside('src', 'core/domain', 'core/contracts', 'core/content'), shippedScales, taroAndReact),
  },
  {
    folder: /^emulator\/console\//,
    may: () =>
      either(
        inside('emulator/console', 'emulator/cloud/console/contract', 'emulator/cloud/console/json-fault'),
        packages('react', 'react-dom', 'esbuild'),
        node,
      ),
  },
  { folder: /^emulator\//, may: () => either(inside('emulator'), node, anyPackage) },
  { folder: /^(config|tests)\/|^[^/]+$/, may: () => emulatorByItsDoor },
]

/** Words a file may not contain, by room: what types alone cannot forbid. */
export const bans: readonly {
  readonly folder: RegExp
  readonly but?: RegExp
  readonly word: RegExp
  readonly why: string
}[] = [
  {
    folder: /^core\//,
    word: /\bDate\b|\bMath\.random\b|\bglobalThis\b/,
    why: 'core is told the time and reads no chance',
  },
  {
    folder: /^src\//,
    but: /^src\/cloud\//,
    word: /\bTaro\.cloud\b|\bfetch\(/,
    why: 'only src/cloud talks to the cloud',
  },
  {
    folder: /^src\//,
    but: /^src\/navigation\//,
    word: /\bTaro\.(navigateTo|navigateBack|redirectTo|reLaunch|switchTab|getCurrentPages)\b/,
    why: 'all navigation goes through one door',
  },
  {
    folder: /^src\//,
    but: /^src\/device\/storage\.ts$/,
    word: /\bTaro\.(get|set|remove|clear)Storage/,
    why: 'what is stored carries a version and is looked at: src/device/storage.ts',
  },
  {
    folder: /^src\//,
    but: /^src\/cloud\//,
    word: /\bDate\.now\b|\bnew Date\(\)/,
    why: "the server's clock is the clock: src/cloud/clock.ts",
  },
  {
    folder: /^cloudfunctions\//,
    but: /^cloudfunctions\/_runtime\//,
    word: /\.where\(|\bDate\.now\b|\bnew Date\b|\bMath\.random\b/,
    why: 'queries by condition, the clock and chance belong to the runtime; a where() in a transaction runs outside it',
  },
  {
    folder: /^cloudfunctions\//,
    but: /^cloudfunctions\/_store\/rows\.ts$/,
    word: /\b(documents|database)\.(get|put|remove|all|first)\(/,
    why: 'a row is parsed when it is read and when it is written: cloudfunctions/_store/rows.ts',
  },
]

const drawers = /(^|\/)(utils?|helpers?|libs?|common|misc|services)\//

function resolve(from: string, specifier: string): Target {
  if (specifier.startsWith('#core/')) return { file: `core/${specifier.slice('#core/'.length)}` }
  if (specifier.startsWith('@/')) return { file: `src/${specifier.slice(2)}` }
  if (!specifier.startsWith('.')) {
    const parts = specifier.split('/')
    return { specifier, packageName: specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier) }
  }
  const path = from.split('/').slice(0, -1)
  for (const step of specifier.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return { file: path.join('/') }
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}

export const isCode = (path: string) => /\.(tsx?|mjs|cjs)$/.test(path)

const importsOf = (text: string, andRequired = true) =>
  ts.preProcessFile(text, true, andRequired).importedFiles.map(({ fileName }) => fileName)

/** Every place where the house's walls are crossed, as sentences; empty when none is. */
export function findBreaches(files: readonly SourceFile[]): string[] {
  const breaches: string[] = []
  for (const { path, text } of files) {
    if (drawers.test(path)) breaches.push(`${path}: a drawer folder; what seems to belong there belongs to a subject`)
    if (/^core\/[^/]+\.tsx?$/.test(path)) breaches.push(`${path}: core holds rooms and no loose files`)
    const room = rooms.find(({ folder }) => folder.test(path))
    const may = room?.may(path)
    if (may && isCode(path)) {
      for (const fileName of importsOf(text)) {
        if (/\.(s?css|png|svg|json)$/.test(fileName) && fileName.startsWith('.')) continue
        if (!may(resolve(path, fileName))) breaches.push(`${path}: may not import ${fileName}`)
      }
    }
    const code = withoutComments(text)
    for (const ban of bans) {
      if (!ban.folder.test(path) || ban.but?.test(path)) continue
      const found = code.match(ban.word)
      if (found) breaches.push(`${path}: ${found[0]} (${ban.why})`)
    }
  }
  return breaches
}

/** The part of a package.json that says what a package stands on. */
export interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/**
 * Packages that files import and their package.json does not name, which a neighbour's happens to have installed, and
 * those it names that no file imports and no command of it runs (`run`).
 */
export function findUndeclared(files: readonly SourceFile[], manifest: Manifest, run: readonly string[]): string[] {
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
  const used = new Set(run)
  const missing: string[] = []
  for (const { path, text } of files.filter((file) => isCode(file.path))) {
    for (const target of importsOf(text, path.endsWith('.cjs')).map((specifier) => resolve(path, specifier))) {
      if ('file' in target || target.specifier.startsWith('node:')) continue
      used.add(target.packageName)
      if (!declared.includes(target.packageName)) missing.push(`${path}: ${manifest.name} has no ${target.packageName}`)
    }
  }
  const idle = declared.filter((name) => !used.has(name)).map((name) => `${manifest.name}: nothing imports ${name}`)
  return [...missing, ...idle]
}
