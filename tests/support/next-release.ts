import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { bundleOf } from '../../config/functions.mjs'

/** What the release after this one changes: a person's document has one field more, and so the next version. */
const oneFieldMore: Plugin = {
  name: 'one-field-more',
  setup(building) {
    building.onLoad({ filter: /cloudfunctions\/_store\/people\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const changed = source
        .replace('const shape = z.object({', 'const shape = z.object({ greeting: z.string(),')
        // What is read has the field from its migration; what somebody new is made of has not, and gets it when it is written.
        .replace(/(import \{[^}]*)\browsOf \} from '.\/rows'/, "$1rowsOf as rowsBefore } from './rows'")
        .concat(`
          function rowsOf(name: any, shape: any, steps: any): any {
            const rows = rowsBefore(name, shape, [...steps, (document: any) => ({ greeting: '', ...document })] as any)
            return { ...rows, put: (documents: any, row: any) => rows.put(documents, { greeting: '', ...row }) }
          }`)
      return { contents: changed, loader: 'ts' }
    })
  },
}

/** What a part of a file was in an older release. */
export interface Older {
  readonly file: string
  readonly now: RegExp
  readonly then: string
}

/** What the release before this one lacks: a field of one collection's documents, and their newest version with it. */
export interface Former {
  /** The function of which there is a former one. */
  readonly name: string
  readonly collection: string
  readonly field: string
  /** What else was another: the field itself, where it does not stand in the shape of the collection. */
  readonly also?: readonly Older[]
}

const oneFieldLess = ({ collection, field, also = [] }: Former): Plugin => ({
  name: 'one-field-less',
  setup(building) {
    const older = (path: string, source: string) =>
      also
        .filter(({ file }) => path.endsWith(file))
        .reduce((so, { file, now, then }) => {
          if (!now.test(so)) throw new Error(`${file} has no ${now}`)
          return so.replace(now, then)
        }, source)
    building.onLoad({ filter: /(core|cloudfunctions)\/.+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      let changed = older(path, source)
      // What somebody writes had no such field either: a contract's shape of a line.
      if (path.endsWith('core/contracts/shapes/line.ts')) {
        changed = changed.replace(`, ${field}: z.exactOptional(z.boolean())`, '')
      }
      if (path.endsWith(`cloudfunctions/_store/${collection}.ts`)) {
        const fields = changed.split('\n').filter((line) => !line.trim().startsWith(`${field}: z.exactOptional(`))
        const before = fields.join('\n').replace(/(?:asItWas|with[A-Z]\w+),?(\s*\],?\s*\))/, '$1')
        if (before.length === changed.length) throw new Error(`no ${field} of ${collection}`)
        changed = before
      }
      return changed === source ? undefined : { contents: changed, loader: 'ts' }
    })
  },
})

/** The functions as they are, and beside them `<name>-before`: the same one, from before documents had a field. */
export async function withFormerRelease(
  names: readonly string[],
  before: Former,
): Promise<{ readonly dir: string; readonly remove: () => void }> {
  const dir = mkdtempSync(join(tmpdir(), 'xinlin-releases-'))
  const built = resolve('dist/cloudfunctions')
  for (const name of names) symlinkSync(join(built, name), join(dir, name))
  const former = join(dir, `${before.name}-before`)
  cpSync(join(built, before.name), former, { recursive: true })
  const plugins = [oneFieldLess(before)]
  await build({ ...bundleOf(before.name, dir), outfile: join(former, 'index.js'), plugins })
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** The functions as they are, and beside them `appointments-next`: the same one, a release later. */
export async function withNextRelease(): Promise<{ readonly dir: string; readonly remove: () => void }> {
  const dir = mkdtempSync(join(tmpdir(), 'xinlin-releases-'))
  const built = resolve('dist/cloudfunctions')
  for (const name of ['appointments', 'account', 'sites', 'calendar']) symlinkSync(join(built, name), join(dir, name))
  const next = join(dir, 'appointments-next')
  cpSync(join(built, 'appointments'), next, { recursive: true })
  await build({ ...bundleOf('appointments', dir), outfile: join(next, 'index.js'), plugins: [oneFieldMore] })
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}
