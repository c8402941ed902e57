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
        .replace('import { type Place, rowsOf }', 'import { type Place, rowsOf as rowsBefore }')
        .concat(`
          function rowsOf(name: any, shape: any, steps: any): any {
            const rows = rowsBefore(name, shape, [...steps, (document: any) => ({ greeting: '', ...document })] as any)
            return { ...rows, put: (documents: any, row: any) => rows.put(documents, { greeting: '', ...row }) }
          }`)
      return { contents: changed, loader: 'ts' }
    })
  },
}

/** What the release before this one lacks: a field of one collection's documents, and their newest version with it. */
const oneFieldLess = (collection: string, field: string): Plugin => ({
  name: 'one-field-less',
  setup(building) {
    // What somebody writes had no such field either: a contract's shape of a line.
    building.onLoad({ filter: /core\/contracts\/shapes\/line\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      return { contents: source.replace(`, ${field}: z.exactOptional(z.boolean())`, ''), loader: 'ts' }
    })
    building.onLoad({ filter: new RegExp(`cloudfunctions/_store/${collection}\\.ts$`) }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const fields = source.split('\n').filter((line) => !line.trim().startsWith(`${field}: z.exactOptional(`))
      const changed = fields.join('\n').replace(/asItWas,?(\s*\],?\s*\))/, '$1')
      if (changed.length === source.length) throw new Error(`no ${field} of ${collection}`)
      return { contents: changed, loader: 'ts' }
    })
  },
})

/** The functions as they are, and beside them `<name>-before`: the same one, from before documents had a field. */
export async function withFormerRelease(
  names: readonly string[],
  before: { readonly name: string; readonly collection: string; readonly field: string },
): Promise<{ readonly dir: string; readonly remove: () => void }> {
  const dir = mkdtempSync(join(tmpdir(), 'xinlin-releases-'))
  const built = resolve('dist/cloudfunctions')
  for (const name of names) symlinkSync(join(built, name), join(dir, name))
  const former = join(dir, `${before.name}-before`)
  cpSync(join(built, before.name), former, { recursive: true })
  const plugins = [oneFieldLess(before.collection, before.field)]
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
