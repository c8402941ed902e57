import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Target } from '../browser'
import type { Look } from './stage'

const known = new Map<string, ReadonlyMap<Look['type'], string>>()
const builds = {
  H5: { folder: 'dist/h5', ending: '.css' },
  desk: { folder: 'dist/desk', ending: '.css' },
  weapp: { folder: 'dist/weapp', ending: '.wxss' },
} as const
const steps = [1, 1.25, 1.5] as const

/** What a page's frame is called in each size of type, as the build named it. Throws where the build has no such names. */
export function typeClasses({ name }: Target): ReadonlyMap<Look['type'], string> {
  const found = known.get(name) ?? readClasses(builds[name])
  known.set(name, found)
  return found
}

function readClasses({ folder, ending }: (typeof builds)[Target['name']]): ReadonlyMap<Look['type'], string> {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending))
  const text = sheets.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
  return new Map(
    steps.map((step, at) => {
      const names = new Set(text.match(new RegExp(`\\bsize${at + 1}_[\\w-]+`, 'g')))
      const [only] = names
      if (only === undefined || names.size > 1) throw new Error(`${folder}: ${names.size} names of size ${at + 1}`)
      return [step, only] as const
    }),
  )
}
