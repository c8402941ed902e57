import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Source {
  readonly path: string
  readonly text: string
}

/** Every file of the mini program whose name ends so. */
export function sources(ending: string): Source[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path: join('src', path), text: readFileSync(join('src', path), 'utf8') }))
}
