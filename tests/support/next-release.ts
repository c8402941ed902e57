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
